// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/task_report.h"
#include "core/resources/tracked_hours.h"
#include "core/support/date_span.h"

#include <QMap>

// Tracked time, whichever report told it, as one shape. Pure data: it may be made on any thread.
namespace signoff {

// Time of one member on one project, contract or task.
struct Work {
    QString member; // user id
    QString project; // id; empty: time without a project, or one that is told by its name alone
    QString projectName; // as the server gave it; may be empty
    QString contract;
    QString task; // empty: time without a task, or a report that tells none
    QString taskTitle;
    int minutes = 0;
    MoneyList amount; // empty: not permitted or not known
    bool operator==(const Work &) const = default;
};

// Work by day. A day that is there and empty had no time; a day that is not there is not known.
struct WorkDays {
    struct Day {
        QList<Work> work;
        int skipped = 0; // rows that could not be read: the day has more than what is here
    };
    QMap<QDate, Day> days;
    // Of members of whom a report tells what they did in all of 'undatedSpan', and not when.
    QList<Work> undated;
    DateSpan undatedSpan;
    QHash<QString, QString> memberNames; // by user id, as a report gave them

    bool covers(const DateSpan &span) const;
    // Takes over the days of 'other', and what it tells of the same days replaces what is here.
    void replace(const WorkDays &other);
};

// 'asked' is what the call asked for: all of its days are told by the answer. Rows that were skipped are not told apart
// by day, so they are counted on the first.
WorkDays workOf(const TrackedHours &report, const DateSpan &asked);

// The pages of a task report. Titles and projects are said once for the whole range; they are looked up there.
WorkDays workOf(const QList<Received<TaskMember>> &members, int skipped, const DateSpan &asked);

} // namespace signoff
