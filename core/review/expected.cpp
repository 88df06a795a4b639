// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/expected.h"

#include "core/review/facts.h"
#include "core/review/workdays.h"
#include "core/support/format.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int eightHours = 8 * 60;
constexpr int usualWeekdays = 5;

struct ContractLimits {
    int sum = 0;
    int largest = 0;
};

// Those of the active contracts; nothing where one of them has none, or there are no such contracts.
std::optional<ContractLimits> contractLimits(const QList<Contract> &contracts)
{
    std::optional<ContractLimits> limits;
    for (const Contract &contract : contracts) {
        if (contract.status.compare("active"_L1, Qt::CaseInsensitive) != 0)
            continue;
        const std::optional<int> limit = weeklyLimit(contract.weeklyHoursLimit);
        if (!limit)
            return {};
        if (!limits)
            limits.emplace();
        limits->sum += *limit;
        limits->largest = std::max(limits->largest, *limit);
    }
    return limits;
}

// What one person works of it: as much as a full week has, or as one of the contracts alone allows.
int weekOf(const ContractLimits &limits, const WorkRules &rules, int weekdays)
{
    const int day = rules.minutesPerDay > 0 ? rules.minutesPerDay : eightHours;
    const int fullWeek = day * (weekdays > 0 ? weekdays : usualWeekdays);
    return std::min(limits.sum, std::max(limits.largest, fullWeek));
}

bool teamMatters(const WorkRules &rules)
{
    return std::any_of(rules.entries.cbegin(), rules.entries.cend(),
        [](const WorkEntry &entry) { return entry.of == WorkEntry::Of::Team && entry.weeklyMinutes; });
}

void setWeekly(Expected &expected, Expected::Source source, int minutes, int weekdays)
{
    expected.source = source;
    expected.weekly = minutes;
    expected.usualDay = weekdays > 0 ? minutes / weekdays : 0;
}

void findSource(Expected &expected, const Evidence &evidence, int weekdays)
{
    const WorkRules &rules = evidence.rules;
    const WorkEntry *entry = rules.timeEntry(evidence.sheet.userId, evidence.team());
    const bool isTeams = !entry || entry->of == WorkEntry::Of::Team;
    if (!evidence.member && isTeams && teamMatters(rules)) {
        expected.missing = notLoaded::member;
    } else if (entry) {
        setWeekly(expected, Expected::Source::OwnEntry, *entry->weeklyMinutes, weekdays);
    } else if (!evidence.member) {
        expected.missing = notLoaded::member;
    } else if (const std::optional<int> limit = weeklyLimit(evidence.member->weeklyHoursLimit)) {
        setWeekly(expected, Expected::Source::WeeklyLimit, *limit, weekdays);
    } else if (!evidence.contracts) {
        expected.missing = notLoaded::contracts;
    } else if (const std::optional<ContractLimits> limits = contractLimits(*evidence.contracts)) {
        setWeekly(expected, Expected::Source::Contracts, weekOf(*limits, rules, weekdays), weekdays);
        expected.contractSum = limits->sum > expected.weekly ? limits->sum : 0;
    } else if (rules.minutesPerDay > 0) {
        expected.source = Expected::Source::HoursPerDay;
        expected.usualDay = rules.minutesPerDay;
    }
}

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("expected", text, nullptr, n);
}

} // namespace

Expected expectedTime(const Evidence &evidence)
{
    Expected expected;
    const Workdays workdays(evidence);
    findSource(expected, evidence, workdays.weekdays());
    if (expected.source == Expected::Source::Nothing || !hasPeriod(evidence))
        return expected;
    if (!workdays.knowsWeekdays()) {
        expected.missing = notLoaded::member;
        return expected;
    }

    const Timesheet &sheet = evidence.sheet;
    // Not from the rounded usual day: 37:30 over 4 days are 37:30.
    const double usual = expected.weekly > 0 && workdays.weekdays() > 0 ? double(expected.weekly) / workdays.weekdays()
                                                                        : double(expected.usualDay);
    QList<LeaveShare> shares;
    if (evidence.leaves) {
        for (const Leave *leave : approvedLeave(evidence, sheet.from, sheet.to))
            shares.append(LeaveShare(*leave, workdays, expected.usualDay));
    } else {
        expected.missing = notLoaded::leave;
    }
    int count = 0;
    double away = 0; // days of leave
    for (QDate day = sheet.from; day <= sheet.to; day = day.addDays(1)) {
        if (!workdays.isWeekday(day))
            continue;
        if (!workdays.knowsHoliday(day))
            expected.missing = notLoaded::member;
        if (workdays.holidayOn(day)) {
            ++expected.holidays;
            continue;
        }
        ++count;
        double share = 0;
        for (const LeaveShare &leave : std::as_const(shares))
            share += leave.covers(day) ? leave.share() : 0;
        away += std::min(share, 1.0);
    }
    expected.leaveMinutes = qRound(usual * away);
    if (!expected.missing)
        expected.minutes = qRound(usual * count) - expected.leaveMinutes;
    return expected;
}

QString Expected::words() const
{
    static const QHash<Source, const char *> sources {
        { Source::OwnEntry, QT_TRANSLATE_NOOP("expected", "%1 a week, as you have set it") },
        { Source::WeeklyLimit, QT_TRANSLATE_NOOP("expected", "%1 a week, the member's weekly limit") },
        { Source::Contracts, QT_TRANSLATE_NOOP("expected", "%1 a week, the sum of the contracts' limits") },
        { Source::HoursPerDay, QT_TRANSLATE_NOOP("expected", "%1 a working day, from the settings") },
    };
    const QString why = missing ? QCoreApplication::translate("flags", missing) : QString();
    if (source == Source::Nothing) {
        return missing ? say(QT_TRANSLATE_NOOP("expected", "Not known: %1")).arg(why)
                       : say(QT_TRANSLATE_NOOP("expected", "Nothing says how long this member works"));
    }
    const QString length = format::duration(weekly > 0 ? weekly : usualDay);
    QStringList parts { contractSum > 0
            ? say(QT_TRANSLATE_NOOP("expected", "%1 a week: the contracts' limits add up to %2, more than one week of work"))
                  .arg(length, format::duration(contractSum))
            : say(sources.value(source)).arg(length) };
    if (holidays == 1)
        parts << say(QT_TRANSLATE_NOOP("expected", "1 holiday taken off"));
    else if (holidays > 1)
        parts << say(QT_TRANSLATE_N_NOOP("expected", "%n holidays taken off"), holidays);
    if (leaveMinutes > 0)
        parts << say(QT_TRANSLATE_NOOP("expected", "%1 of leave taken off")).arg(format::duration(leaveMinutes));
    if (missing)
        parts << why;
    return parts.join("; "_L1);
}

int usualDayOf(const Evidence &evidence)
{
    Expected expected;
    findSource(expected, evidence, Workdays(evidence).weekdays());
    if (expected.missing)
        return 0;
    for (const int minutes : { expected.usualDay, evidence.rules.minutesPerDay }) {
        if (minutes > 0)
            return minutes;
    }
    return eightHours;
}

bool isWorkday(const Evidence &evidence, QDate day)
{
    return day.isValid() && Workdays(evidence).works(day);
}

const Leave *approvedLeaveOn(const Evidence &evidence, QDate day, double *share)
{
    if (!evidence.leaves || !day.isValid())
        return nullptr;
    const Workdays workdays(evidence);
    for (const Leave *leave : approvedLeave(evidence, day, day)) {
        const LeaveShare part(*leave, workdays, usualDayOf(evidence));
        if (!part.covers(day))
            continue;
        if (share)
            *share = part.share();
        return leave;
    }
    return nullptr;
}

} // namespace signoff
