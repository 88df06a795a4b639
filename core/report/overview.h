// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/project_progress.h"
#include "core/resources/daily_timeline.h"
#include "core/resources/leaves.h"
#include "core/resources/time_requests.h"
#include "core/resources/timesheets.h"
#include "core/resources/tracked_hours.h"

#include <array>

// What a manager sees first of a workspace. Pure functions over what has arrived; they make no zero of what has not.
namespace signoff::overview {

// What waits for a decision, and the oldest of it.
struct Waiting {
    int count = 0;
    QDate since; // of the oldest; invalid: none says it
    bool operator==(const Waiting &) const = default;
};
Waiting waitingSheets(const QList<Timesheet> &sheets);
Waiting waitingRequests(const QList<TimeRequest> &requests);
Waiting waitingLeaves(const QList<Leave> &leaves);

// The pay period that ended last: of those of these sheets, else the calendar week before this one.
struct Span {
    QDate from;
    QDate to; // inclusive
    bool operator==(const Span &) const = default;
};
Span lastPeriod(const QList<Timesheet> &sheets, QDate today, Qt::DayOfWeek weekStart);
// Sheets of that period that nobody submitted, or that were rejected and not submitted again, by key.
QList<Timesheet> notSubmitted(const QList<Timesheet> &sheets, const Span &period);

// Who is away between two days, approved or still to be decided; today's first, then by their beginning.
struct Absence {
    QString leave; // its id
    QString member;
    QDate from;
    QDate to;
    bool isPending = false;
    bool isToday = false;
    bool operator==(const Absence &) const = default;
};
QList<Absence> absences(const QList<Leave> &leaves, QDate today, const Span &week);
// Members away today, each once; of these, those whose leave is approved.
int awayToday(const QList<Absence> &absences, bool onlyApproved);

// What somebody tracked today.
struct Tracked {
    QString member;
    QString name; // as the server gave it; may be empty
    std::optional<int> minutes;
    QDateTime until; // the last end; invalid: not known
    bool isRunning = false; // an entry has no end yet
    QString project; // of the last entry; may be empty
    bool operator==(const Tracked &) const = default;
};
// Those who tracked longest ago come last, since the others are at work.
QList<Tracked> trackedToday(const QList<TimelineMember> &timeline);
// The same where there is no timeline: who, and how long. Most first.
QList<Tracked> trackedToday(const TrackedHours &hours, QDate today);

// This week and the one before it, from the same days of each: those that are over, and today.
struct Weeks {
    Span current; // from its first day until today
    Span previous; // the same days of the week before
    std::array<int, 7> days {}; // minutes of this week by day, from its first
    std::array<int, 7> before {}; // the whole week before
    int minutes = 0;
    int minutesBefore = 0; // of the same days
    int members = 0; // who tracked this week
    bool operator==(const Weeks &) const = default;
};
// What must be asked for it.
Span weeksOf(QDate today, Qt::DayOfWeek weekStart);
Weeks compare(const TrackedHours &hours, QDate today, Qt::DayOfWeek weekStart);

// A project that needs a look.
struct Watched {
    QString project; // its id
    QString name;
    ProjectProgress progress;
    std::optional<int> weekMinutes; // this week, where it has a weekly limit and hours are known
    std::optional<int> weekLimit; // minutes
    // What was planned is used up or nearly, or its end is near.
    bool isPressing() const { return progress.state <= ProjectProgress::State::NearBudget; }
    // The limit of this week is nearly used, or more than that.
    bool isNearLimit() const { return weekMinutes && weekLimit && *weekMinutes * 10 >= *weekLimit * 9; }
    bool operator==(const Watched &) const = default;
};
// Minutes of this week by project.
using ProjectMinutes = QHash<QString, int>;
ProjectMinutes projectMinutes(const TrackedHours &hours, QDate today, Qt::DayOfWeek weekStart);
// Nothing of 'week': not known. The hours since each project began, by its id, as far as they are known; from a part of
// them no alarm is made, unless the part alone is too much. The most pressing first.
QList<Watched> watched(const QList<Project> &projects, const std::optional<ProjectMinutes> &week,
    const QHash<QString, LifetimeHours> &lifetimes, QDate today);
// How the projects that have an estimation or a budget could be judged by their hours.
struct Judged {
    int whole = 0;
    int inPart = 0; // more hours may come to light
    int unknown = 0;
    QDate since; // of the parts, the latest beginning
    bool operator==(const Judged &) const = default;
};
Judged judged(const QList<Project> &projects, const QHash<QString, LifetimeHours> &lifetimes);

} // namespace signoff::overview
