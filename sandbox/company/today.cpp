// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/company/today.h"

#include "sandbox/clock.h"

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostMinutesBehind = 12; // trackers send what they have every few minutes
constexpr int LongEnoughForAnOverlap = 40;

// How a day goes that nobody has corrected yet. Each lot of a thousand has one of these.
enum class Course { AsPlanned, NothingSoFar, Overlapping };

Course courseOf(int lot)
{
    return lot < 500 ? Course::AsPlanned
        : lot < 600  ? Course::NothingSoFar
        : lot < 700  ? Course::Overlapping
                     : Course::AsPlanned;
}

int minutesSince(const QDateTime &midnight, const QDateTime &instant)
{
    return int(midnight.secsTo(instant) / 60);
}

bool isAway(const WorkPlan &plan, QDate date)
{
    return std::any_of(plan.leaves().cbegin(), plan.leaves().cend(), [date](const LeaveSeed &leave) {
        return leave.status == "approved"_L1 && date >= leave.start && date <= leave.end;
    });
}

// Time that the tracker had already, added by hand once more.
Entry addedAgain(const Entry &tracked, int until)
{
    Entry again = tracked;
    again.start = tracked.start + tracked.minutes / 2;
    again.minutes = std::min(tracked.minutes * 3 / 4, until - again.start);
    again.method = ManualMethod;
    again.text = u"Tracker was off"_s;
    again.activity.reset();
    return again;
}

} // namespace

std::optional<RunningClock> runningClock(const Company &company, const WorkPlan &plan)
{
    const Person &person = plan.person();
    Random r = company.random(Salt::Tracker, quint64(person.number));
    const bool isTracking = r.chance(150);
    const QDateTime start = company.now().addSecs(-r.between(600, 3 * 3600));
    const QString text = r.pick(QStringList { u"Planning the week"_s, u"Fixing what was found"_s, QString() });
    if (!isTracking || isAway(plan, company.today()) || !person.tracksTime || person.status != "active"_L1
        || person.number <= Company::ExecutiveWithoutRatesNumber)
        return std::nullopt;
    return RunningClock { start, text };
}

QList<Entry> trackedToday(const Company &company, const WorkPlan &plan, const QHash<int, QList<int>> &tasksByContract)
{
    const QDate today = company.today();
    const int user = plan.person().id;
    const QDateTime midnight = utcTime(today, QTime(0, 0));
    const auto clock = runningClock(company, plan);
    Random r = company.random(Salt::Today, quint64(plan.person().number));
    const Course course = courseOf(r.below(1000));
    const int behind = r.below(MostMinutesBehind);
    if (course == Course::NothingSoFar && !clock)
        return {};

    const int until = clock ? minutesSince(midnight, clock->start) : minutesSince(midnight, company.now()) - behind;
    QList<Entry> entries = timeline(company, user, today, plan.day(today), {}, tasksByContract);
    entries.removeIf([until](const Entry &entry) { return entry.start >= until; });
    for (Entry &entry : entries)
        entry.minutes = std::min(entry.minutes, until - entry.start);
    if (course == Course::Overlapping && !entries.isEmpty() && entries.last().minutes >= LongEnoughForAnOverlap) {
        entries.append(addedAgain(entries.last(), until));
        entries.last().id = madeId(user, today, entries.size() - 1);
    }
    return entries;
}

} // namespace sandbox
