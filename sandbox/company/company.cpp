// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/company/company.h"

#include "sandbox/clock.h"
#include "sandbox/company/catalogue.h"
#include "sandbox/company/cultures.h"

#include <algorithm>
#include <bit>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Hours {
    int weekly;
    int workdays;
};

constexpr int MondayToFriday = 0b0011111;

// What part-timers agree on: fewer days, or shorter ones.
const QList<Hours> &partTimes()
{
    static const QList<Hours> all { { 16, 0b0000011 }, { 20, MondayToFriday }, { 20, 0b0010101 }, { 24, 0b0000111 },
        { 24, 0b0011100 }, { 30, MondayToFriday }, { 32, 0b0001111 }, { 32, 0b0011110 } };
    return all;
}

const QStringList &rejectReasons()
{
    static const QStringList all {
        u"Tuesday shows 11 hours on the storefront, but the release was on Wednesday. Please check both days."_s,
        u"Thursday's hours are on Internal tooling; that was Harbor work. Please move them."_s,
        u"You were on leave on Friday, yet there are two hours. Please remove them or explain."_s,
        u"Saturday was not agreed. Talk to me before booking weekend work."_s,
        u"The client meeting on Monday is missing."_s,
        u"Over the contract's weekly limit. Please split the overtime off as we discussed."_s,
        u"Half a day without a project. Please assign it."_s,
        u"Looks like the tracker ran through the night on Wednesday."_s,
        u"Bitte die Stunden vom Montag prüfen, 9:58 ohne Pause kann nicht stimmen."_s,
        u"Por favor, separa las horas de soporte de las del proyecto."_s,
        u"Two entries for the same hours on Friday afternoon."_s,
        u"Please submit again after the time request for Wednesday is decided."_s,
    };
    return all;
}

} // namespace

int Person::workdayCount() const
{
    return std::popcount(unsigned(workdays));
}

Company::Company(quint64 seed, int members, int weeks, const QDateTime &now)
    : m_seed(seed)
    , m_members(members)
    , m_weeks(weeks)
    , m_now(now)
{
    Random shuffle = random(Salt::Cultures);
    for (int i = 0; i < int(cultures().size()); ++i)
        m_cultureOrder.insert(shuffle.below(i + 1), i);
}

Person Company::person(int number) const
{
    Random r = random(Salt::Person, quint64(number));
    Person person;
    person.number = number;
    person.id = memberId(number);
    name(person);
    person.zone = r.pick(cultures().at(person.culture).zones);
    person.currency = cultures().at(person.culture).currency;
    employ(person, r);
    assign(person, r);
    return person;
}

// Every block of as many people as there are cultures has one of each, turned by one from block to block, because
// otherwise a team, which goes by the number too, would be of few cultures.
void Company::name(Person &person) const
{
    const int count = int(cultures().size());
    const int block = person.number / count;
    person.culture = m_cultureOrder.at((person.number + block) % count);
    const Culture &culture = cultures().at(person.culture);
    Random r = random(Salt::Names, quint64(person.culture));
    const int firsts = int(culture.first.size());
    const int lasts = int(culture.last.size());
    const Name &first = culture.first.at((r.below(firsts) + block) % firsts);
    const Name &last = culture.last.at((r.below(lasts) + block + block / firsts) % lasts);
    const int namesakes = block / (firsts * lasts);
    person.first = first.written;
    person.last = last.written;
    person.email = first.ascii + u'.' + last.ascii + (namesakes > 0 ? QString::number(namesakes + 1) : QString())
        + u"@meridian.example"_s;
}

void Company::employ(Person &person, Random &r) const
{
    const int teamCount = int(teams().size());
    const bool leads = person.number >= 3 && person.number < 3 + teamCount;
    person.team = person.number < 3 ? teamCount - 1 : (person.number - 3) % teamCount;
    const QList<Title> &titles = teams().at(person.team).titles;
    const Title &title = leads || person.number < 3 ? titles.first() : titles.at(r.between(1, int(titles.size()) - 1));
    person.titleId = title.id;
    person.rate = title.rate + r.between(-6, 14);
    person.role = u"Regular User"_s;
    person.status = u"active"_s;
    person.joined = firstMonday().addDays(-r.between(0, 900));

    if (!leads && person.number >= 3 && r.chance(320)) {
        const Hours hours = r.pick(partTimes());
        person.weeklyHours = hours.weekly;
        person.workdays = hours.workdays;
    } else {
        person.weeklyHours = r.chance(120) ? 38 : 40;
        person.workdays = MondayToFriday;
    }

    if (person.number == OwnerNumber) {
        person.role = u"Owner"_s;
        person.seesRates = true;
        person.tracksTime = false;
    } else if (person.number == ExecutiveNumber) {
        person.role = u"Executive manager"_s;
        person.seesRates = true;
    } else if (person.number == ExecutiveWithoutRatesNumber) {
        person.role = u"Executive manager"_s;
    } else if (leads) {
        person.role = u"Team manager"_s;
    } else if (person.number < 3 + 2 * teamCount && person.number % 3 == 0) {
        person.role = u"Project manager"_s;
    } else if (person.number == 3 + 2 * teamCount) {
        person.role = u"Project viewer"_s;
        person.tracksTime = false;
    } else if (r.chance(80)) {
        person.joined = firstMonday().addDays(r.between(7, 7 * std::max(1, m_weeks - 1)));
    } else if (r.chance(40)) {
        person.status = r.chance(500) ? u"left"_s : u"inactive"_s;
        person.left = weeksAfter(currentMonday(), -r.between(3, 12)).addDays(-3);
    }
    person.joined = std::min(person.joined, today());
}

void Company::assign(Person &person, Random &r) const
{
    if (!person.tracksTime)
        return;
    QList<const ProjectSeed *> open;
    for (const ProjectSeed &project : projectSeeds()) {
        if (project.teams.contains(person.team))
            open.append(&project);
    }
    const int wanted = std::min(int(open.size()), r.between(2, 3));
    for (int k = 0; k < wanted; ++k) {
        // The team's own projects stand first in the catalogue and are taken more often.
        const int choice = k == 0 ? r.below(std::min(2, int(open.size()))) : r.below(int(open.size()));
        const ProjectSeed *project = open.takeAt(choice);
        const double rate = project->billable ? person.rate + r.between(0, 3) * 2 : -1;
        person.assignments.append({ 60000 + person.number * 4 + k, project->id, rate, true });
    }
    if (person.assignments.size() > 2 && r.chance(150))
        person.assignments.last().active = false; // paused; no more time goes there
}

QString Company::webhookToken(int id) const
{
    Random r = random(Salt::Webhook, quint64(id));
    return u"whsec_%1%2"_s.arg(r.next(), 16, 16, QChar(u'0')).arg(r.next(), 16, 16, QChar(u'0'));
}

SheetState Company::sheet(const Person &person, QDate monday) const
{
    Random r = random(Salt::Sheet, quint64(person.number), quint64(monday.toJulianDay()));
    const int weeksAgo = int(monday.daysTo(currentMonday()) / 7);
    const int roll = r.below(1000);
    const QDateTime today = utcTime(m_now.date(), QTime(0, 0));
    const QDateTime friday = utcTime(monday.addDays(4), QTime(15, 0));
    const QDateTime inTime = std::min(friday.addSecs(r.below(66 * 3600)), today.addSecs(-60 - r.below(6 * 3600)));
    const QDateTime lately = today.addSecs(-60 - r.below(40 * 3600));

    SheetState state;
    if (weeksAgo == 0) {
        state.status = u"pending"_s;
    } else if (weeksAgo == 1) {
        const bool isOwnSheetOfThePrintedToken = person.number == ExecutiveNumber;
        state.status = isOwnSheetOfThePrintedToken || roll < 880 ? u"submitted"_s
            : roll < 960                                         ? u"pending"_s
                                                                 : u"approved"_s;
    } else if (weeksAgo == 2) {
        state.status = roll < 110 ? u"submitted"_s
            : roll < 150          ? u"rejected"_s
            : roll < 175          ? u"pending"_s
                                  : u"approved"_s;
    } else if (weeksAgo <= 4) {
        state.status = roll < 15 ? u"submitted"_s : roll < 40 ? u"rejected"_s : u"approved"_s;
    } else {
        state.status = roll < 12 ? u"rejected"_s : u"approved"_s;
    }

    if (state.status != "pending"_L1)
        state.submittedOn = inTime;
    if (state.status == "submitted"_L1 && weeksAgo > 1)
        state.submittedOn = lately;
    if (state.status == "rejected"_L1)
        state.rejectReason = r.pick(rejectReasons());
    // Corrected and submitted again. The reason stays on these rows, as the trace of a rejection that a client which
    // was not there at the time can still see; a submit through the API clears it.
    if (state.status == "submitted"_L1 && r.chance(weeksAgo == 1 ? 60 : 350)) {
        state.submittedOn = std::max(lately, inTime);
        state.rejectReason = r.pick(rejectReasons());
    }
    return state;
}

} // namespace sandbox
