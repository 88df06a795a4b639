// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/evidence.h"

namespace signoff {

// On which days the member of a timesheet works. The rules are looked up once for many days.
class Workdays {
public:
    explicit Workdays(const Evidence &evidence);

    bool isWeekday(QDate day) const { return m_weekdays.contains(day); } // one on which the member works
    int weekdays() const { return m_weekdays.count(); } // in a full week
    const Holiday *holidayOn(QDate day) const;
    bool works(QDate day) const { return isWeekday(day) && !holidayOn(day); }

    // The rules say something of teams, and that of the member is not known yet.
    bool knowsWeekdays() const { return m_knowsWeekdays; }
    // The same for the holidays of this day.
    bool knowsHoliday(QDate day) const;

private:
    const Evidence &m_evidence;
    Weekdays m_weekdays;
    bool m_knowsWeekdays = true;
};

// How an approved leave lies over its days. Less days, or hours, than it spans are spread over them.
class LeaveShare {
public:
    // 'usualDay' is that of the member, in minutes; for leave by the hour.
    LeaveShare(const Leave &leave, const Workdays &workdays, int usualDay);

    // The days on which the member would work, holidays apart; each of them where there are none such.
    bool covers(QDate day) const;
    // The part of a usual day that it takes on each of them, above 0 to 1.
    double share() const { return m_share; }
    bool isWhole() const { return m_share >= 1; }
    // Usual days that it leaves free, over all its days.
    double freeDays() const { return m_days * (1 - m_share); }

private:
    const Workdays &m_workdays;
    QDate m_from;
    QDate m_to;
    bool m_onWorkdays = true;
    int m_days = 0;
    double m_share = 1;
};

// The member's approved leave that meets these days; leave must be loaded.
QList<const Leave *> approvedLeave(const Evidence &evidence, QDate from, QDate to);
QDate lastDayOf(const Leave &leave);

} // namespace signoff
