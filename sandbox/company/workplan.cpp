// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/company/workplan.h"

#include "sandbox/company/catalogue.h"
#include "sandbox/company/cultures.h"

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QStringList notesFor(int policyId)
{
    switch (policyId) {
    case Vacation:
        return { u"Family visit"_s, u"Hiking in the mountains"_s, u"Moving to a new flat"_s, u"Wedding of my sister"_s,
            u"Holidays with the children"_s, QString() };
    case SickLeave:
        return { u"Flu"_s, u"Child is ill"_s, u"Dentist, then rest"_s, QString() };
    case ParentalLeave:
        return { u"Our second child is due"_s };
    case UnpaidLeave:
        return { u"Exam weeks"_s, u"Volunteering"_s };
    default:
        return { u"Doctor's appointment"_s, u"Parents' evening"_s, u"Visa office"_s };
    }
}

} // namespace

WorkPlan::WorkPlan(const Company &company, Person person)
    : m_company(&company)
    , m_person(std::move(person))
{
    if (m_person.tracksTime)
        planLeaves();
}

void WorkPlan::planLeaves()
{
    Random r = m_company->random(Salt::Leaves, quint64(m_person.number));
    const QDate today = m_company->today();
    const QDate first = std::max(m_company->firstMonday(), m_person.joined);
    const int past = int(first.daysTo(today));
    const auto approved = u"approved"_s;

    if (r.chance(90)) // away in the week that waits now
        plan(r, r.chance(600) ? Vacation : SickLeave, m_company->currentMonday().addDays(-7 + r.below(4)),
            r.between(1, 5), approved);
    if (r.chance(800) && past > 20)
        plan(r, Vacation, first.addDays(r.below(past - 18)), r.between(3, 10), approved);
    if (r.chance(550) && past > 14)
        plan(r, SickLeave, first.addDays(r.below(past - 9)), r.between(1, 3), approved);
    if (r.chance(180) && past > 14)
        plan(r, Appointments, first.addDays(r.below(past - 3)), 1, approved);
    if (r.chance(80) && past > 14)
        plan(r, Vacation, first.addDays(r.below(past)), r.between(2, 8), u"rejected"_s);
    if (m_person.left.isValid())
        return;
    if (r.chance(300)) {
        const int kind = r.below(100);
        const int policy = kind < 78 ? Vacation : kind < 93 ? UnpaidLeave : ParentalLeave;
        plan(r, policy, today.addDays(r.between(3, 50)), policy == ParentalLeave ? 30 : r.between(2, 10), u"pending"_s);
    }
    if (r.chance(70)) // asked for when it was over
        plan(r, SickLeave, m_company->currentMonday().addDays(-7 + r.below(4)), 1, u"pending"_s);
    if (r.chance(60))
        plan(r, Appointments, today.addDays(r.between(1, 12)), 1, u"pending"_s);
}

void WorkPlan::plan(Random &r, int policyId, QDate start, int workdays, const QString &status)
{
    const auto policy =
        std::find_if(policies().cbegin(), policies().cend(), [policyId](const Policy &p) { return p.id == policyId; });
    while (!m_person.worksOn(start))
        start = start.addDays(1);
    QDate end = start;
    for (int left = workdays - 1; left > 0;) {
        end = end.addDays(1);
        left -= m_person.worksOn(end) ? 1 : 0;
    }
    const bool overlaps = std::any_of(m_leaves.cbegin(), m_leaves.cend(),
        [start, end](const LeaveSeed &other) { return start <= other.end && end >= other.start; });
    if (overlaps || !m_person.employedOn(start) || !m_person.employedOn(end))
        return;

    LeaveSeed leave { policyId, start, end, status, r.pick(notesFor(policyId)), QString(), QDate(), double(workdays),
        0 };
    const bool isHalfDay = policyId == SickLeave && workdays == 1 && r.chance(300);
    leave.days = isHalfDay ? 0.5 : workdays;
    leave.hours = leave.days * m_person.dailyMinutes() / 60.0;
    if (policy->hourly) {
        leave.hours = r.between(2, 4);
        leave.days = 0;
    }
    const QDate asked = policyId == SickLeave ? start.addDays(r.below(2)) : start.addDays(-r.between(3, 40));
    leave.createdOn = std::min(asked, m_company->today());
    if (status == "rejected"_L1)
        leave.rejectReason =
            r.chance(500) ? u"Insufficient leave balance"_s : u"Two of the team are away in that week"_s;
    m_leaves.append(leave);
}

bool WorkPlan::hasHoliday(QDate date) const
{
    const QList<MonthDay> &holidays = cultures().at(m_person.culture).holidays;
    return std::any_of(holidays.cbegin(), holidays.cend(),
        [date](MonthDay day) { return day.month == date.month() && day.day == date.day(); });
}

// Minutes of a working day that are not the sum of round numbers, in a week that has a character of its own.
int WorkPlan::minutesOn(QDate date, Random &r) const
{
    Random week = m_company->random(Salt::Week, quint64(m_person.number), quint64(mondayOf(date).toJulianDay()));
    const int character = week.below(1000);
    const bool hasWeekendWork = week.chance(28);
    const int weekendDay = week.chance(750) ? 6 : 7;
    const int usual = m_person.dailyMinutes() + r.between(-50, 50) + r.between(-35, 35);
    const int roll = r.below(1000);
    const int extra = r.between(40, 190);

    if (date.dayOfWeek() > 5)
        return hasWeekendWork && date.dayOfWeek() == weekendDay ? 60 + extra : 0;
    if (!m_person.worksOn(date))
        return roll < 15 ? extra : 0;
    if (hasHoliday(date))
        return roll < 30 ? extra : 0;

    int minutes = usual;
    if (character < 60)
        minutes += 50 + r.below(70); // a week of overtime
    else if (character < 120)
        minutes = minutes * 85 / 100; // a slow one
    if (roll < 9)
        return 0; // forgot to track
    if (roll < 21)
        minutes = std::max(minutes, 640) + r.below(120); // a very long day
    for (const LeaveSeed &leave : m_leaves) {
        if (leave.status != "approved"_L1 || date < leave.start || date > leave.end)
            continue;
        if (leave.days == 0.5)
            return minutes / 2;
        if (leave.days == 0)
            return std::max(0, minutes - int(leave.hours * 60));
        return roll > 985 ? extra : 0; // leave, and worked all the same
    }
    return minutes;
}

QList<Piece> WorkPlan::day(QDate date) const
{
    const bool hasBegun = date <= m_company->today();
    if (!m_person.tracksTime || !hasBegun || !m_person.employedOn(date) || date < m_company->firstMonday())
        return {};
    Random r = m_company->random(Salt::Day, quint64(m_person.number), quint64(date.toJulianDay()));
    int rest = minutesOn(date, r);
    if (rest <= 0)
        return {};

    QList<int> contracts;
    for (const Assignment &assignment : m_person.assignments) {
        if (assignment.active)
            contracts.append(assignment.contractId);
    }
    const int roll = r.below(100);
    const int wanted = std::min(int(contracts.size()), rest < 120 || roll < 35 ? 1 : roll < 82 ? 2 : 3);
    QList<Piece> pieces;
    for (int k = 0; k < wanted; ++k) {
        const int contract = contracts.takeAt(k == 0 && r.chance(700) ? 0 : r.below(int(contracts.size())));
        const int minutes = k == wanted - 1 ? rest : rest * r.between(35, 75) / 100;
        pieces.append({ r.chance(18) ? 0 : contract, minutes });
        rest -= minutes;
    }
    // Two pieces without a project are one.
    std::sort(pieces.begin(), pieces.end(), [](Piece a, Piece b) { return a.contractId < b.contractId; });
    for (qsizetype k = pieces.size() - 1; k > 0; --k) {
        if (pieces.at(k).contractId == pieces.at(k - 1).contractId) {
            pieces[k - 1].minutes += pieces.at(k).minutes;
            pieces.removeAt(k);
        }
    }
    return pieces;
}

} // namespace sandbox
