// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/client.h"
#include "core/report/activity_grid.h"
#include "core/report/attendance.h"
#include "core/report/calls.h"
#include "core/report/work.h"
#include "core/store/timelines.h"

#include <QObject>

#include <array>

namespace signoff {

class WorkspaceData;

// The days of reports that have arrived, and the calls that bring others: one after the other and behind what people wait
// for on a page. Nothing is asked for but by load(); plan() says before what that would cost.
class ReportDays : public QObject {
    Q_OBJECT

public:
    enum class Report { Hours, Tasks, Activity, Attendance, Timeline };
    static constexpr int reports = 5;

    struct Status {
        bool isLoading = false;
        int done = 0; // calls of this load
        int planned = 0;
        std::optional<Error> error; // why the last load ended early; what came before stays
        bool isOffered = true; // false: this server does not have the report, and is not asked again before outdate()
    };

    // Those of a workspace; they live as long as it does.
    static ReportDays &of(WorkspaceData &data);

    explicit ReportDays(WorkspaceData &data);

    // The calls that would bring what is missing or may have changed. Days to come are not asked for.
    QList<DateSpan> plan(Report report, const DateSpan &span) const;
    // What these cost in requests, where the members of a report come in pages.
    int requestsFor(Report report, const QList<DateSpan> &calls) const;
    // Replaces a load of the same report that is under way.
    void load(Report report, const DateSpan &span);
    void cancel(Report report);
    // Asks anew for these days, whenever they were read (F5).
    void outdate(Report report, const DateSpan &span);

    Status status(Report report) const { return shelf(report).status; }
    const WorkDays &hours() const { return m_hours; }
    const WorkDays &tasks() const { return m_tasks; }
    const ActivityBook &activity() const { return m_activity; }
    const AttendanceDays &attendance() const { return m_attendance; }
    // A day as all pages share it; null: never asked for.
    const Timelines::Report *timeline(QDate day) const { return m_timelines.find(day); }
    // When the oldest of these days was read; invalid where none was.
    QDateTime readAt(Report report, const DateSpan &span) const;

signals:
    void changed(signoff::ReportDays::Report report);

private:
    struct ShelfOf {
        Status status;
        QMap<QDate, DayReading> readings;
        QList<DateSpan> waiting;
        ReadHandle call;
    };
    struct Kind {
        int mostDays;
        bool isPaged;
        void (ReportDays::*ask)(const DateSpan &span, int page);
    };
    static const Kind &kindOf(Report report);

    ShelfOf &shelf(Report report) { return m_shelves[size_t(report)]; }
    const ShelfOf &shelf(Report report) const { return m_shelves[size_t(report)]; }
    DateSpan past(const DateSpan &span) const;
    void next(Report report);
    void came(Report report, const DateSpan &span);
    void failed(Report report, const Error &error);
    void askHours(const DateSpan &span, int page);
    void askTasks(const DateSpan &span, int page);
    void askActivity(const DateSpan &span, int page);
    void askAttendance(const DateSpan &span, int page);
    void askTimeline(const DateSpan &span, int page);
    void timelineChanged(QDate day);
    // Takes a page over; true where another one follows.
    template <class Row> bool collect(Report report, QList<Received<Row>> &pages, const Rows<Row> &rows, int page, int &skipped);

    WorkspaceData &m_data; // our owner
    std::array<ShelfOf, reports> m_shelves;
    WorkDays m_hours;
    WorkDays m_tasks;
    ActivityBook m_activity;
    AttendanceDays m_attendance;
    Timelines &m_timelines;
    QDateTime m_timelinesSince; // older ones are asked for again
    QList<Received<TaskMember>> m_taskPages; // of the call under way
    QList<Received<ActivityMember>> m_activityPages;
    QList<Received<AttendanceMember>> m_attendancePages;
    int m_tasksSkipped = 0;
    int m_activitySkipped = 0;
    int m_attendanceSkipped = 0;
};

} // namespace signoff
