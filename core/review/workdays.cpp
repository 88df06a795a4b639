// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/workdays.h"

#include <algorithm>

namespace signoff {

Workdays::Workdays(const Evidence &evidence)
    : m_evidence(evidence)
    , m_weekdays(evidence.rules.workdaysOf(evidence.sheet.userId, evidence.team()))
{
    const QList<WorkEntry> &entries = evidence.rules.entries;
    const auto says = [](WorkEntry::Of of) {
        return [of](const WorkEntry &entry) { return entry.of == of && entry.workdays; };
    };
    if (!evidence.member && std::any_of(entries.cbegin(), entries.cend(), says(WorkEntry::Of::Team))) {
        m_knowsWeekdays = std::any_of(entries.cbegin(), entries.cend(), [&](const WorkEntry &entry) {
            return says(WorkEntry::Of::Member)(entry) && entry.id == evidence.sheet.userId;
        });
    }
}

const Holiday *Workdays::holidayOn(QDate day) const
{
    return m_evidence.rules.holidays.isEmpty()
        ? nullptr
        : m_evidence.rules.holidayOn(day, m_evidence.member ? m_evidence.member->team : QString());
}

bool Workdays::knowsHoliday(QDate day) const
{
    const QList<Holiday> &holidays = m_evidence.rules.holidays;
    return m_evidence.member || holidayOn(day)
        || std::none_of(holidays.cbegin(), holidays.cend(), [day](const Holiday &one) { return one.day == day; });
}

QDate lastDayOf(const Leave &leave)
{
    return leave.to.isValid() && leave.to >= leave.from ? leave.to : leave.from;
}

QList<const Leave *> approvedLeave(const Evidence &evidence, QDate from, QDate to)
{
    QList<const Leave *> found;
    for (const Leave &leave : *evidence.leaves) {
        if (leave.status.compare(QLatin1String("approved"), Qt::CaseInsensitive) == 0 && leave.from.isValid()
            && leave.from <= to && from <= lastDayOf(leave))
            found.append(&leave);
    }
    return found;
}

LeaveShare::LeaveShare(const Leave &leave, const Workdays &workdays, int usualDay)
    : m_workdays(workdays)
    , m_from(leave.from)
    , m_to(lastDayOf(leave))
{
    // Nobody asks for half of a leave of more than a year; a wrong year must not cost time.
    const int span = int(std::min<qint64>(m_from.daysTo(m_to) + 1, 400));
    for (int at = 0; at < span; ++at)
        m_days += workdays.works(m_from.addDays(at)) ? 1 : 0;
    if (m_days == 0) {
        m_onWorkdays = false;
        m_days = span;
    }
    double taken = leave.days.value_or(0);
    if (!(taken > 0) && usualDay > 0)
        taken = leave.hours.value_or(0) * 60 / usualDay;
    // Without a length it takes its days whole.
    if (taken > 0)
        m_share = std::min(1.0, taken / m_days);
}

bool LeaveShare::covers(QDate day) const
{
    return m_from <= day && day <= m_to && (!m_onWorkdays || m_workdays.works(day));
}

} // namespace signoff
