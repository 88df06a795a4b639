// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/evidence.h"

namespace signoff {

// How long a member was expected to work in the period of a timesheet, and where that comes from.
struct Expected {
    // The first of these that applies.
    enum class Source {
        Nothing, // not known (yet): what would come first is not loaded, or nothing is expected of anybody
        OwnEntry, // the user's own entry for the member or the team
        WeeklyLimit, // the member's weekly limit
        // The sum of the active contracts' limits, up to a full week; not if one of them is 168 (none). A limit says how
        // much may be tracked on a project: two of 40 hours make no week of 80.
        Contracts,
        HoursPerDay, // of the settings
    };
    Source source = Source::Nothing;
    // Minutes of the whole period, holidays and approved leave taken off; nothing where the source or the leave is not
    // known.
    std::optional<int> minutes;
    int weekly = 0; // minutes of a full week; 0 where the source speaks of days
    int contractSum = 0; // minutes of Contracts, where they add up to more than the week
    int usualDay = 0; // minutes of a working day without leave; 0: not known
    int holidays = 0; // working days that are holidays
    int leaveMinutes = 0; // taken off for approved leave
    const char *missing = nullptr; // QT_TRANSLATE_NOOP("flags", ...): what is not loaded, if 'minutes' is not known for that

    // "40:00 a week, the member's weekly limit; 8:00 of leave taken off", translated.
    QString words() const;
};

Expected expectedTime(const Evidence &evidence);

// Minutes that a day of leave stands for: of a usual working day, of the settings or eight hours; 0 while it is not known.
int usualDayOf(const Evidence &evidence);
// Is this day one on which the member usually works: a working day and no holiday?
bool isWorkday(const Evidence &evidence, QDate day);
// The approved leave on this day, if any; null: none, or leave is not loaded. 'share' is the part of a usual working
// day that it takes, 0 to 1: a half day, or hours.
const Leave *approvedLeaveOn(const Evidence &evidence, QDate day, double *share = nullptr);

} // namespace signoff
