// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/company/planted.h"

#include "sandbox/company/catalogue.h"
#include "sandbox/company/table.h"
#include "sandbox/company/worklog.h"
#include "sandbox/data/ids.h"

#include <QtCore/qjsonarray.h>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

// Days count from the Monday of the week that waits: 0 to 6 is that week, -7 the Monday before.
struct PlantedLeave {
    int from = 0;
    int to = 0;
    double days = 1;
    double hours = 0; // of leave by the hour, which has no days
    QString status = u"approved"_s;
};

struct PlantedRequest {
    int day = 0;
    QTime start; // UTC
    int minutes = 0;
    QString status = u"pending"_s;
};

enum class Total { OfTheDays, Missing, Other };

// A member and their timesheet. What is not mentioned is an ordinary week: 8:00 from Monday to Friday at a limit of 40
// hours, submitted on Sunday evening.
struct Scenario {
    QString planted; // in words
    QStringList flags {}; // that a manager should see
    QList<int> minutes { 480, 480, 480, 480, 480 }; // day by day
    int first = 0; // the day of the first of them
    int from = 0; // the period
    int to = 6;
    int submittedDay = 6;
    int submittedHour = 18;
    QString status = u"submitted"_s;
    QString rejectReason {};
    // Weekly hours; 168 is none. The first contract has the limit of the member unless it is said, because the classic
    // generation tells nobody that of the member.
    int limit = 40;
    std::optional<int> contractLimit {};
    int elsewhere = 0; // minutes of each day that go to the second contract
    std::optional<PlantedLeave> leave {};
    std::optional<PlantedRequest> request {};
    bool hasHoliday = false; // of the team with a holiday of its own
    QString zone = u"UTC"_s;
    Total total = Total::OfTheDays;
    int more = 0; // Total::Other: minutes that the total has more than the days
};

constexpr int HolidayDay = 2; // Wednesday
constexpr int HolidayTeam = 4; // position in teams()
constexpr int TimesheetColumns = 7;

const QList<Scenario> &scenarios()
{
    static const QString longDay = u"long-day"_s;
    static const QString leaveWork = u"leave-work"_s;
    static const QString weekend = u"weekend"_s;
    static const QString holiday = u"holiday"_s;
    static const QString emptyDay = u"empty-day"_s;
    static const QString weeklyLimit = u"weekly-limit"_s;
    static const QString timeRequest = u"time-request"_s;
    static const QString resubmitted = u"resubmitted"_s;
    static const QString incomplete = u"incomplete"_s;
    static const QString pending = u"pending"_s;
    static const QString approved = u"approved"_s;
    static const QString rejected = u"rejected"_s;
    static const QString missing = u"The client meeting on Monday is missing."_s;
    static const QList<int> twoWeeks { 480, 480, 480, 480, 480, 0, 0, 480, 480, 480, 480, 480 };

    static const QList<Scenario> all {
        { .planted = u"an ordinary week, of the caller"_s },
        { .planted = u"an ordinary week"_s },

        { .planted = u"eleven hours on Tuesday"_s, .flags = { longDay }, .minutes = { 480, 660, 300, 480, 480 } },
        { .planted = u"a minute over ten hours"_s, .flags = { longDay }, .minutes = { 601, 359, 480, 480, 480 } },
        { .planted = u"two long days"_s, .flags = { longDay }, .minutes = { 700, 260, 700, 260, 480 } },
        { .planted = u"a long day in the second of two weeks"_s,
            .flags = { longDay },
            .minutes = { 480, 480, 480, 480, 480, 0, 0, 480, 640, 320, 480, 480 },
            .first = -7,
            .from = -7 },
        { .planted = u"ten hours and no more"_s, .minutes = { 600, 360, 480, 480, 480 } },
        { .planted = u"eleven hours in the week before the period"_s,
            .minutes = { 480, 480, 480, 300, 660, 0, 0, 480, 480, 480, 480, 480 },
            .first = -7 },

        { .planted = u"worked on a day of leave"_s, .flags = { leaveWork }, .leave = PlantedLeave { 1, 1 } },
        { .planted = u"half a day of leave, worked all day"_s,
            .flags = { leaveWork },
            .leave = PlantedLeave { 2, 2, 0.5 } },
        { .planted = u"two hours of leave, worked all day"_s,
            .flags = { leaveWork },
            .leave = PlantedLeave { 3, 3, 0, 2 } },
        { .planted = u"worked on the last day of a leave that began a week before"_s,
            .flags = { leaveWork },
            .leave = PlantedLeave { -4, 0, 3 } },
        { .planted = u"leave the day after the last day of work"_s,
            .minutes = { 480, 480, 480, 480 },
            .leave = PlantedLeave { 4, 4 } },
        { .planted = u"leave in the week after"_s, .leave = PlantedLeave { 7, 8, 2 } },
        { .planted = u"leave until the Friday before"_s, .leave = PlantedLeave { -7, -3, 5 } },
        { .planted = u"worked on a day of pending leave"_s, .leave = PlantedLeave { 1, 1, 1, 0, pending } },
        { .planted = u"worked on a day of rejected leave"_s, .leave = PlantedLeave { 1, 1, 1, 0, rejected } },
        { .planted = u"half a day of leave, half a day of work"_s,
            .minutes = { 480, 480, 240, 480, 480 },
            .leave = PlantedLeave { 2, 2, 0.5 } },
        { .planted = u"three hours of leave, five of work"_s,
            .minutes = { 480, 480, 480, 300, 480 },
            .leave = PlantedLeave { 3, 3, 0, 3 } },
        { .planted = u"a day and a half of leave, worked on the half"_s,
            .minutes = { 480, 480, 480, 240, 0 },
            .leave = PlantedLeave { 3, 4, 1.5 } },
        { .planted = u"a quarter of an hour on a day of leave"_s,
            .minutes = { 480, 15, 480, 480, 480 },
            .leave = PlantedLeave { 1, 1 } },

        { .planted = u"two hours on Saturday"_s, .flags = { weekend }, .minutes = { 480, 480, 480, 480, 360, 120 } },
        { .planted = u"an hour and a half on Sunday"_s,
            .flags = { weekend },
            .minutes = { 480, 480, 480, 480, 390, 0, 90 } },
        { .planted = u"both days of the weekend"_s,
            .flags = { weekend },
            .minutes = { 480, 480, 480, 300, 300, 180, 180 } },
        { .planted = u"sixteen minutes on Saturday"_s,
            .flags = { weekend },
            .minutes = { 480, 480, 480, 480, 464, 16 } },
        { .planted = u"a quarter of an hour on Saturday"_s, .minutes = { 480, 480, 480, 480, 465, 15 } },
        { .planted = u"worked on the Sunday before the period"_s,
            .minutes = { 60, 480, 480, 480, 480, 480 },
            .first = -1 },

        { .planted = u"worked on the team's holiday"_s, .flags = { holiday }, .hasHoliday = true },
        { .planted = u"an hour on the team's holiday"_s,
            .flags = { holiday },
            .minutes = { 480, 480, 60, 480, 480 },
            .hasHoliday = true },
        { .planted = u"sixteen minutes on the team's holiday"_s,
            .flags = { holiday },
            .minutes = { 480, 480, 16, 480, 480 },
            .hasHoliday = true },
        { .planted = u"did not work on the team's holiday"_s,
            .minutes = { 480, 480, 0, 480, 480 },
            .hasHoliday = true },
        { .planted = u"ten minutes on the team's holiday"_s,
            .minutes = { 480, 480, 10, 480, 480 },
            .hasHoliday = true },

        { .planted = u"nothing on Wednesday"_s, .flags = { emptyDay }, .minutes = { 480, 480, 0, 480, 480 } },
        { .planted = u"nothing on Monday and Friday"_s, .flags = { emptyDay }, .minutes = { 0, 480, 480, 480, 0 } },
        { .planted = u"nothing on a day of pending leave"_s,
            .flags = { emptyDay },
            .minutes = { 480, 480, 480, 0, 480 },
            .leave = PlantedLeave { 3, 3, 1, 0, pending } },
        { .planted = u"nothing on a day of rejected leave"_s,
            .flags = { emptyDay },
            .minutes = { 480, 480, 480, 0, 480 },
            .leave = PlantedLeave { 3, 3, 1, 0, rejected } },
        { .planted = u"nothing on Thursday, submitted on Friday"_s,
            .flags = { emptyDay },
            .minutes = { 480, 480, 480, 0, 480 },
            .submittedDay = 4 },
        { .planted = u"nothing on a day of leave"_s,
            .minutes = { 480, 0, 480, 480, 480 },
            .leave = PlantedLeave { 1, 1 } },
        { .planted = u"nothing on a day with half a day of leave"_s,
            .minutes = { 480, 0, 480, 480, 480 },
            .leave = PlantedLeave { 1, 1, 0.5 } },
        { .planted = u"a minute on Tuesday"_s, .minutes = { 480, 1, 480, 480, 480 } },
        { .planted = u"submitted on Friday morning, nothing on Friday"_s,
            .minutes = { 480, 480, 480, 480, 0 },
            .submittedDay = 4,
            .submittedHour = 9 },

        { .planted = u"an hour and a minute over the weekly limit"_s,
            .flags = { weeklyLimit },
            .minutes = { 541, 480, 480, 480, 480 } },
        { .planted = u"part time, five hours over the limit"_s,
            .flags = { weeklyLimit },
            .minutes = { 300, 300, 300, 300, 300 },
            .limit = 20 },
        { .planted = u"over a contract's limit, without one of their own"_s,
            .flags = { weeklyLimit },
            .limit = 168,
            .contractLimit = 30,
            .elsewhere = 60 },
        { .planted = u"a period that cuts two weeks, the first too long by days outside of it"_s,
            .flags = { weeklyLimit },
            .minutes = { 600, 600, 480, 480, 480, 0, 0, 480, 480, 480, 480, 480 },
            .first = -7,
            .from = -5,
            .to = 1 },
        { .planted = u"the second of two weeks too long by a day outside of the period"_s,
            .flags = { weeklyLimit },
            .minutes = { 480, 480, 480, 480, 300, 0, 0, 480, 480, 480, 480, 660 },
            .first = -7,
            .from = -7,
            .to = 3,
            .submittedDay = 4 },
        { .planted = u"an hour over the weekly limit"_s, .minutes = { 540, 480, 480, 480, 480 } },
        { .planted = u"part time, at the limit"_s, .minutes = { 240, 240, 240, 240, 240 }, .limit = 20 },
        { .planted = u"fifty hours without any limit"_s, .minutes = { 600, 600, 600, 600, 600 }, .limit = 168 },
        { .planted = u"at a contract's limit"_s, .contractLimit = 20, .elsewhere = 240 },
        { .planted = u"a period that cuts two weeks, both at the limit"_s,
            .minutes = twoWeeks,
            .first = -7,
            .from = -5,
            .to = 1 },
        { .planted = u"two weeks, each at the limit"_s, .minutes = twoWeeks, .first = -7, .from = -7 },

        { .planted = u"a pending time request on Wednesday"_s,
            .flags = { timeRequest },
            .request = PlantedRequest { 2, QTime(17, 0), 90 } },
        { .planted = u"a pending time request over the end of the period"_s,
            .flags = { timeRequest },
            .request = PlantedRequest { 6, QTime(23, 30), 60 } },
        { .planted = u"a pending time request on Monday in Tokyo, Sunday by the server's clock"_s,
            .flags = { timeRequest },
            .request = PlantedRequest { -1, QTime(16, 0), 60 },
            .zone = u"Asia/Tokyo"_s },
        { .planted = u"a pending time request that ends a minute into the period"_s,
            .flags = { timeRequest },
            .request = PlantedRequest { -1, QTime(23, 1), 60 } },
        { .planted = u"an approved time request"_s, .request = PlantedRequest { 2, QTime(17, 0), 90, approved } },
        { .planted = u"a rejected time request"_s, .request = PlantedRequest { 2, QTime(17, 0), 90, rejected } },
        { .planted = u"a pending time request that ends as the period begins"_s,
            .request = PlantedRequest { -1, QTime(23, 0), 60 } },
        { .planted = u"a pending time request that begins as the period is over"_s,
            .request = PlantedRequest { 7, QTime(0, 0), 60 } },
        { .planted = u"a pending time request on Sunday in New York, Monday by the server's clock"_s,
            .request = PlantedRequest { 0, QTime(3, 0), 60 },
            .zone = u"America/New_York"_s },

        { .planted = u"submitted again, the reason still there"_s, .flags = { resubmitted }, .rejectReason = missing },
        { .planted = u"submitted again, two weeks"_s,
            .flags = { resubmitted },
            .minutes = twoWeeks,
            .first = -7,
            .from = -7,
            .rejectReason = u"Please check\nboth Fridays."_s },
        { .planted = u"submitted again, and Saturday is still there"_s,
            .flags = { weekend, resubmitted },
            .minutes = { 480, 480, 480, 480, 360, 120 },
            .rejectReason = u"Saturday was not agreed."_s },
        { .planted = u"rejected, not submitted again"_s, .status = rejected, .rejectReason = missing },
        { .planted = u"approved after a rejection"_s, .status = approved, .rejectReason = missing },

        { .planted = u"no total"_s, .flags = { incomplete }, .total = Total::Missing },
        { .planted = u"an hour more than the days"_s, .flags = { incomplete }, .total = Total::Other, .more = 60 },
        { .planted = u"two minutes less than the days"_s, .flags = { incomplete }, .total = Total::Other, .more = -2 },
        { .planted = u"a minute more than the days"_s, .total = Total::Other, .more = 1 },

        { .planted = u"a long Saturday in a week over the limit"_s,
            .flags = { longDay, weekend, weeklyLimit },
            .minutes = { 480, 480, 480, 480, 480, 660 } },
        { .planted = u"nothing at all"_s, .flags = { emptyDay }, .minutes = {} },
        { .planted = u"a week of leave"_s, .minutes = {}, .leave = PlantedLeave { 0, 4, 5 } },
    };
    return all;
}

// The owner has no timesheet; the printed token is of the first who has.
constexpr int NumberOfTheFirst = Company::ExecutiveNumber;

QDate weekThatWaits(const Company &company)
{
    return weeksAfter(company.currentMonday(), -1);
}

class Planter {
public:
    Planter(Database &database, const Company &company)
        : m_database(database)
        , m_company(company)
        , m_log(database, company)
        , m_monday(weekThatWaits(company))
    {
    }

    void employ(const Person &person, int team, int limit, const QString &zone)
    {
        const QString joined = stamp(weeksAfter(m_monday, -60));
        const bool isHead = person.number <= Company::ExecutiveWithoutRatesNumber;
        // Without a number no days are made from the seed.
        m_members.add({ person.id, none, person.email, person.first, person.last, none,
            isHead ? person.role : u"Regular User"_s, zone, u"active"_s, teams().at(team).id,
            teams().at(team).titles.last().id, person.rate, person.seesRates, limit, joined, joined, none });
    }

    void add(const Scenario &scenario, int number)
    {
        const Person person = m_company.person(number);
        // The holiday is of one team; everybody else is spread over the others.
        const int other = number % (int(teams().size()) - 1);
        employ(person,
            scenario.hasHoliday       ? HolidayTeam
                : other < HolidayTeam ? other
                                      : other + 1,
            scenario.limit, scenario.zone);
        const int contracts = 60000 + 4 * number;
        addContract(person, contracts, projectSeeds().first().id, scenario.contractLimit.value_or(scenario.limit));
        addContract(person, contracts + 1, projectSeeds().last().id, 168);
        for (qsizetype at = 0; at < scenario.minutes.size(); ++at)
            setDay(person.id, m_monday.addDays(scenario.first + at), contracts, scenario.minutes.at(at),
                scenario.elsewhere);
        if (scenario.leave)
            addLeave(person.id, *scenario.leave);
        if (scenario.request)
            addRequest(person.id, contracts, *scenario.request);
        addSheet(person.id, number, scenario);
    }

    void addHoliday(int after, const QString &name, const QString &team)
    {
        m_holidays.add({ day(m_monday.addDays(after)), name, team });
    }

    void write()
    {
        for (Table *table :
            { &m_members, &m_contracts, &m_sheets, &m_totals, &m_leaves, &m_requests, &m_truth, &m_holidays })
            table->write(m_database);
    }

private:
    void addContract(const Person &person, int id, int project, int limit)
    {
        const QString begun = stamp(weeksAfter(m_monday, -60));
        m_contracts.add({ id, project, person.id, limit, u"full"_s, person.rate, person.currency, u"active"_s, begun,
            begun, none });
    }

    void setDay(int user, QDate date, int contract, int minutes, int elsewhere)
    {
        QList<Piece> pieces { { contract, minutes - elsewhere }, { contract + 1, elsewhere } };
        pieces.removeIf([](const Piece &piece) { return piece.minutes <= 0; });
        m_log.setDay(user, date, pieces);
    }

    void addLeave(int user, const PlantedLeave &leave)
    {
        const bool byTheHour = leave.hours > 0;
        const int approver = Company::memberId(Company::ExecutiveNumber);
        const auto decided = [&](const char *status) {
            return leave.status == QLatin1StringView(status) ? QVariant(approver) : none;
        };
        m_leaves.add({ none, user, byTheHour ? Appointments : Vacation, leave.status, none, user, decided("approved"),
            decided("rejected"), none, day(m_monday.addDays(leave.from)), day(m_monday.addDays(leave.to)),
            day(m_monday.addDays(-20)), leave.days, byTheHour ? leave.hours : leave.days * 8 });
    }

    void addRequest(int user, int contract, const PlantedRequest &request)
    {
        const QDateTime start = utcTime(m_monday.addDays(request.day), request.start);
        const QDateTime end = minutesAfter(start, request.minutes);
        m_requests.add({ none, user, contract, projectSeeds().first().id, none, stamp(start), stamp(end),
            request.status, u"Tracker was off"_s, none,
            request.status == "pending"_L1 ? none : QVariant(Company::memberId(Company::ExecutiveNumber)), stamp(end),
            stamp(end) });
    }

    void addSheet(int user, int id, const Scenario &scenario)
    {
        m_sheets.add({ id, user, day(m_monday.addDays(scenario.from)), day(m_monday.addDays(scenario.to)),
            scenario.status, stamp(m_monday.addDays(scenario.submittedDay), QTime(scenario.submittedHour, 0)),
            textOrNone(scenario.rejectReason) });
        if (scenario.total != Total::OfTheDays)
            m_totals.add({ id, scenario.total == Total::Missing ? none : QVariant(scenario.more) });
        m_truth.add({ id, scenario.planted, scenario.flags.join(u' ') });
    }

    Database &m_database;
    const Company &m_company;
    WorkLog m_log;
    QDate m_monday;
    Table m_members { u"members"_s, 17 };
    Table m_contracts { u"contracts"_s, 11 };
    Table m_sheets { u"timesheets"_s, TimesheetColumns };
    Table m_totals { u"other_totals"_s, 2 };
    Table m_leaves { u"leaves"_s, 14 };
    Table m_requests { u"time_requests"_s, 13 };
    Table m_truth { u"truth"_s, 3 };
    Table m_holidays { u"holidays"_s, 3 };
};

} // namespace

Company plantedCompany(const QDateTime &now)
{
    constexpr quint64 seed = 1;
    constexpr int weeks = 4;
    return Company(seed, NumberOfTheFirst + int(scenarios().size()), weeks, now);
}

void plant(Database &database, const Company &company)
{
    Planter planter(database, company);
    const Person owner = company.person(Company::OwnerNumber);
    planter.employ(owner, owner.team, 168, u"UTC"_s);
    for (qsizetype at = 0; at < scenarios().size(); ++at)
        planter.add(scenarios().at(at), NumberOfTheFirst + int(at));
    planter.addHoliday(HolidayDay, u"Foundation Day"_s, teams().at(HolidayTeam).name);
    planter.addHoliday(7, u"Harvest Day"_s, u""_s); // everybody's, the day after the week
    planter.write();
}

QJsonObject plantedTruth(const Database &database)
{
    QJsonArray truth;
    const auto sheets = database.rows(u"SELECT t.*, s.user_id, s.date_from, s.date_to FROM truth t"
                                      " JOIN timesheets s ON s.id = t.sheet ORDER BY t.sheet"_s);
    for (const Row &row : sheets) {
        const qint64 id = row.value(u"sheet"_s).toLongLong();
        truth.append(QJsonObject {
            { u"item"_s,
                QJsonObject { { u"classic"_s, idOf(Generation::Classic, IdKind::Timesheet, id) },
                    { u"current"_s, idOf(Generation::Current, IdKind::Timesheet, id) } } },
            { u"user_id"_s, row.value(u"user_id"_s).toInt() },
            { u"from"_s, row.value(u"date_from"_s).toString() },
            { u"to"_s, row.value(u"date_to"_s).toString() },
            { u"planted"_s, row.value(u"planted"_s).toString() },
            { u"flags"_s,
                QJsonArray::fromStringList(row.value(u"flags"_s).toString().split(u' ', Qt::SkipEmptyParts)) },
        });
    }
    const QJsonArray holidays = objectsOf(database.rows(u"SELECT day, name, team FROM holidays ORDER BY day"_s));
    return { { u"truth"_s, truth }, { u"holidays"_s, holidays } };
}

} // namespace sandbox
