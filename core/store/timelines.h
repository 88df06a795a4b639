// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/client.h"
#include "core/resources/daily_timeline.h"
#include "core/resources/tracked_hours.h"

#include <QMap>
#include <QObject>
#include <QTimeZone>

#include <map>

namespace signoff {

class WorkspaceData;

// Who worked when, a day at a time: one call for everybody, which all pages share. Where the server has no timeline
// there are the minutes of each member from the report of tracked hours, without times of day.
class Timelines : public QObject {
    Q_OBJECT

public:
    enum class State { Loading, Loaded, Failed };

    struct Report {
        State state = State::Loading;
        Error error; // of the last call, where it failed; what came before stays
        QList<TimelineMember> members;
        bool hasTimes = true; // false: no more than sums
        bool isWhole = true; // false: others than these have worked, too
        int skipped = 0; // members that could not be read
        std::optional<int> total; // members in all, where the server counts them
        QDateTime confirmedAt; // invalid: nothing came yet
        bool isOutdated = false; // something was changed since

        const TimelineMember *find(const QString &member) const;
        // Is what it says of this member all there is? Who is not listed in a whole report did nothing.
        bool covers(const QString &member) const { return confirmedAt.isValid() && (isWhole || find(member)); }
    };

    // Those of a workspace; they live as long as it does.
    static Timelines &of(WorkspaceData &data);

    explicit Timelines(WorkspaceData &data);

    // Null: never asked for.
    const Report *find(QDate day) const;
    // Asks, unless the day is on its way, or came after 'since'. A call that failed is made again.
    void want(QDate day, const QDateTime &since = {}, Priority priority = Priority::Interactive);
    // Hours of these days were read for another reason: where there is no timeline, they stand in for it.
    void know(const TrackedHours &hours, QDate from, QDate to);
    // The day is another one now: the next want() asks.
    void outdate(QDate day);
    bool isLoading() const { return !m_calls.empty(); }
    // In which timelines are written: that of the workspace's owner. Invalid while the owner is not known.
    QTimeZone zone() const;

signals:
    // A call went out, or ended.
    void changed(const QDate &day);

private:
    struct Call {
        ReadHandle handle;
        QList<TimelineMember> members;
        int page = 1;
        int skipped = 0;
        Priority priority = Priority::Interactive;
        int number = 0; // of the call; what was begun for another one says nothing
    };

    void ask(QDate day);
    void askForHours(QDate day);
    void countHours(QDate day, TrackedHours hours);
    void arrived(QDate day, const DailyTimeline &page);
    void done(QDate day, Report report);
    void failed(QDate day, const Error &error);

    WorkspaceData &m_data; // our owner
    mutable QString m_owner; // user id
    mutable int m_looked = 0; // members among whom the owner was not found
    QMap<QDate, Report> m_reports;
    QList<QDate> m_recent; // the latest last; older ones are forgotten
    std::map<QDate, Call> m_calls; // under way
    int m_number = 0;
    struct Known {
        TrackedHours hours;
        QDate from;
        QDate to;
        QDateTime at;
    };
    std::optional<Known> m_known;
};

} // namespace signoff
