// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/contracts.h"
#include "core/resources/leaves.h"
#include "core/resources/members.h"
#include "core/resources/time_requests.h"
#include "core/resources/timesheets.h"
#include "core/review/work_rules.h"

#include <QDateTime>

#include <optional>

namespace signoff {

// A version of a timesheet that Signoff saw at some time.
struct SeenVersion {
    QString status;
    std::optional<int> minutes;
    QDateTime submittedOn;
    QString reason; // of the rejection
    std::optional<QMap<QDate, int>> days; // minutes by day; nothing: not known then
    QDateTime seenAt;
};

// All that is known around one timesheet. What is not loaded is absent: a check that needs it answers "not checked",
// never "fine".
struct Evidence {
    Timesheet sheet;
    // Of the member, over whole calendar weeks around the period as far as loaded; days outside 'daysFrom' to 'daysTo'
    // are not known, days inside that are not there had no time. Nothing: no day is known.
    std::optional<Days> days;
    QDate daysFrom;
    QDate daysTo;
    std::optional<Member> member;
    std::optional<QList<Contract>> contracts; // of the member, whatever their status
    std::optional<QList<Leave>> leaves; // of the member that meet the weeks of the period, whatever their status
    std::optional<QList<TimeRequest>> timeRequests; // of the member that meet the period, whatever their status
    std::optional<SeenVersion> rejected; // the last rejected version that was seen, if any
    WorkRules rules;
    QDate today; // of the user: this day and those after it are still open; invalid: every day of the period is over

    QString team() const { return member ? member->team : QString(); }
    bool knowsDays(QDate from, QDate to) const
    {
        return days && daysFrom.isValid() && from.isValid() && daysFrom <= from && to <= daysTo;
    }
    int minutesOn(QDate day) const { return days ? minutesOf(days->value(day)) : 0; }
};

} // namespace signoff
