// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/overview.h"
#include "core/store/timelines.h"
#include "core/store/workspace_data.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <array>
#include <optional>

namespace signoff {

// What the overview of a workspace is made of, and how it is asked for with few requests: all of it once, and later, on
// each visit, the oldest parts alone. Timesheets are listed for their number, without what reviews need around them. Once
// all of it is there and nothing else is asked for, the hours since the projects began are read in the background.
class OverviewData : public QObject {
    Q_OBJECT

public:
    // In the order of their asking.
    enum class Part : quint8 { Sheets, Requests, Leaves, Week, Hours, Projects, LastSheets, Members, Timeline };
    static constexpr int parts = int(Part::Timeline) + 1;
    static constexpr int mostCold = 8;
    static constexpr int mostWarm = 2;
    static constexpr int freshSeconds = 60;
    static constexpr std::chrono::milliseconds idle { 2'000 };

    enum class State : quint8 {
        Idle, // not asked for, or not yet
        Loading, // for the first time
        Ready,
        Failed, // nothing is known
        Barred, // the role may not see it
        Missing, // this server has no such thing
    };
    struct Status {
        State state = State::Idle;
        bool isOld = false; // it is known, but the last question failed
        Error error; // of Failed, Barred, and where it is old
        QDateTime at; // of what is known
        bool isWhole = true; // else only the first rows are here
        int here = 0;
        std::optional<int> total;
    };

    explicit OverviewData(WorkspaceData &data, QObject *parent = nullptr);

    // The page is looked at: asks for what is old, mostCold parts the first time, mostWarm later.
    void visit();
    // Everything anew.
    void refresh();
    // One part anew.
    void retry(Part part);

    Status status(Part part) const;
    // No answer is under way, and none will be asked for by itself.
    bool isSettled() const;
    // The oldest of the parts; invalid: one was never read.
    QDateTime confirmedAt() const;

    QDate today() const { return m_data.reviews().today(); }
    Qt::DayOfWeek weekStart() const { return m_data.reviews().rules().weekStart; }
    overview::Span week() const; // the calendar week of today
    overview::Span lastPeriod() const;

    QList<Timesheet> sheets() const;
    QList<Timesheet> lastSheets() const;
    QList<TimeRequest> requests() const;
    QList<Leave> leaves() const;
    QList<Leave> leavesOfWeek() const;
    QList<Project> projects() const;
    // Of the hours; computed once, when they arrive. Empty without them.
    const std::optional<overview::Weeks> &weeks() const { return m_sums.weeks; }
    const std::optional<overview::ProjectMinutes> &projectMinutes() const { return m_sums.projectMinutes; }
    int unreadHours() const { return m_hours.value ? m_hours.value->skipped : 0; }
    // Since each project began, by its id; those of which nothing is known are not in it.
    QHash<QString, LifetimeHours> lifetimes() const;
    bool hasNoLifetimes() const { return m_data.projectHours().state() == ProjectHours::State::Failed; }
    // Of the timeline, or of the hours where there is none.
    bool hasTimeline() const { return m_sums.isOfTimeline; }
    const QList<overview::Tracked> &tracked() const { return m_sums.tracked; }
    QString nameOf(const QString &member) const;

signals:
    void changed();

private:
    struct HoursReport {
        ReadHandle call;
        std::optional<TrackedHours> value;
        std::optional<Error> error;
        QDateTime at;
    };
    // What the answers add up to.
    struct Sums {
        std::optional<overview::Weeks> weeks;
        std::optional<overview::ProjectMinutes> projectMinutes;
        QList<overview::Tracked> tracked;
        bool isOfTimeline = false; // of the hours else
    };
    const TableBase *tableOf(Part part) const;
    Status hoursStatus() const;
    Status timelineStatus() const;
    void readHours();
    bool knowsTimeline() const;
    const Timelines::Report *timeline() const { return m_timelines.find(today()); }
    void ask(Part part);
    bool isReady(Part part) const;
    bool isWanted(Part part) const;
    void next();
    bool knowsAllNames() const;
    void learnNames();
    void compute();
    qint64 ageOf(Part part) const;

    WorkspaceData &m_data;
    Timelines &m_timelines;
    Facts<Timesheet> m_lastSheets;
    Facts<Leave> m_week;
    HoursReport m_hours;
    Sums m_sums;
    int m_computing = 0; // of sums on another thread, the last that was begun; 0: none
    int m_computed = 0;
    QHash<QString, QString> m_names; // that rows brought
    std::array<QDateTime, parts> m_askedAt;
    QSet<int> m_asked; // in this visit
    int m_left = 0; // that this visit may still ask for
    QTimer m_changed; // folds many signals into one
    QTimer m_idle; // until the background may be used
};

} // namespace signoff
