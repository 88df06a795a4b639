// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/expected.h"
#include "sample.h"

#include <QTest>

using namespace sample;
using Source = Expected::Source;

namespace {

struct Case {
    const char *name;
    void (*change)(Evidence &);
    Source source;
    std::optional<int> minutes;
    const char *words;
};

const WorkEntry own { WorkEntry::Of::Member, u"7"_s, 1200, {} };
const WorkEntry ofTeam { WorkEntry::Of::Team, u"Design"_s, 1500, {} };

const Case cases[] = {
    { "own entry", [](Evidence &e) { e.rules.entries = { own }; }, Source::OwnEntry, 1200,
        "20:00 a week, as you have set it" },
    { "entry of the team", [](Evidence &e) { e.rules.entries = { ofTeam }; }, Source::OwnEntry, 1500, "25:00 a week" },
    { "own entry before that of the team",
        [](Evidence &e) {
            e.rules.entries = { ofTeam, own };
        },
        Source::OwnEntry, 1200, "20:00" },
    { "own entry, member not loaded",
        [](Evidence &e) {
            e.rules.entries = { own, ofTeam }, e.member.reset();
        },
        Source::OwnEntry, 1200, "20:00" },
    { "perhaps the team's entry", [](Evidence &e) { e.rules.entries = { ofTeam }, e.member.reset(); }, Source::Nothing,
        {}, "Not known: The member is not loaded" },
    { "nothing by own entry",
        [](Evidence &e) {
            e.rules.entries = { { WorkEntry::Of::Member, u"7"_s, 0, {} } };
        },
        Source::OwnEntry, 0, "0:00 a week" },
    { "weekly limit", [](Evidence &) {}, Source::WeeklyLimit, 2400, "40:00 a week, the member's weekly limit" },
    { "weekly limit of a half", [](Evidence &e) { e.member->weeklyHoursLimit = 37.5; }, Source::WeeklyLimit, 2250,
        "37:30 a week" },
    { "member not loaded", [](Evidence &e) { e.member.reset(); }, Source::Nothing, {},
        "Not known: The member is not loaded" },
    { "contracts",
        [](Evidence &e) {
            e.member->weeklyHoursLimit = 168;
            e.contracts = { contract(u"a"_s, u"p1"_s, 20), contract(u"b"_s, u"p2"_s, 10),
                contract(u"c"_s, u"p3"_s, 40, u"paused"_s) };
        },
        Source::Contracts, 1800, "30:00 a week, the sum of the contracts' limits" },
    { "two contracts of forty hours",
        [](Evidence &e) {
            e.member->weeklyHoursLimit = {};
            e.contracts = { contract(u"a"_s, u"p1"_s, 40), contract(u"b"_s, u"p2"_s, 40) };
        },
        Source::Contracts, 2400, "40:00 a week: the contracts' limits add up to 80:00, more than one week of work" },
    { "contracts that fill a week",
        [](Evidence &e) {
            e.member->weeklyHoursLimit = {};
            e.contracts = { contract(u"a"_s, u"p1"_s, 25), contract(u"b"_s, u"p2"_s, 15) };
        },
        Source::Contracts, 2400, "40:00 a week, the sum of the contracts' limits" },
    { "a contract of more than a usual week",
        [](Evidence &e) {
            e.member->weeklyHoursLimit = {};
            e.contracts = { contract(u"a"_s, u"p1"_s, 48), contract(u"b"_s, u"p2"_s, 10) };
        },
        Source::Contracts, 2880, "48:00 a week: the contracts' limits add up to 58:00" },
    { "contracts against a shorter day of the settings",
        [](Evidence &e) {
            e.member->weeklyHoursLimit = {}, e.rules.minutesPerDay = 420;
            e.contracts = { contract(u"a"_s, u"p1"_s, 30), contract(u"b"_s, u"p2"_s, 30) };
        },
        Source::Contracts, 2100, "35:00 a week: the contracts' limits add up to 60:00" },
    { "two contracts and a limit of one's own", [](Evidence &e) {
            e.contracts = { contract(u"a"_s, u"p1"_s, 40), contract(u"b"_s, u"p2"_s, 40) };
        },
        Source::WeeklyLimit, 2400, "the member's weekly limit" },
    { "one contract without a limit",
        [](Evidence &e) {
            e.member->weeklyHoursLimit = 0;
            e.contracts = { contract(u"a"_s, u"p1"_s, 20), contract(u"b"_s, u"p2"_s, 168) };
        },
        Source::HoursPerDay, 2400, "8:00 a working day, from the settings" },
    { "contracts not loaded", [](Evidence &e) { e.member->weeklyHoursLimit = {}, e.contracts.reset(); },
        Source::Nothing, {}, "Not known: Contracts are not loaded" },
    { "contracts not loaded and not needed", [](Evidence &e) { e.contracts.reset(); }, Source::WeeklyLimit, 2400, "" },
    { "hours a day", [](Evidence &e) { e.member->weeklyHoursLimit = {}, e.rules.minutesPerDay = 420; },
        Source::HoursPerDay, 2100, "7:00 a working day" },
    { "nothing", [](Evidence &e) { e.member->weeklyHoursLimit = {}, e.rules.minutesPerDay = 0; }, Source::Nothing, {},
        "Nothing says how long" },
    { "leave", [](Evidence &e) { e.leaves = { leave(on(2), on(3)) }; }, Source::WeeklyLimit, 1440,
        "16:00 of leave taken off" },
    { "leave beyond the period", [](Evidence &e) { e.leaves = { leave(on(5), on(12)) }; }, Source::WeeklyLimit, 1920,
        "8:00 of leave" },
    { "leave over the weekend", [](Evidence &e) { e.leaves = { leave(on(-4), on(1)) }; }, Source::WeeklyLimit, 1920,
        "8:00 of leave" },
    { "pending leave", [](Evidence &e) { e.leaves = { leave(on(2), on(3), u"pending"_s) }; }, Source::WeeklyLimit, 2400,
        "" },
    { "half a day", [](Evidence &e) { e.leaves = { partOfDay(on(2), 0.5) }; }, Source::WeeklyLimit, 2160,
        "4:00 of leave" },
    { "two halves of one day",
        [](Evidence &e) {
            e.leaves = { partOfDay(on(2), 0.5), partOfDay(on(2), 0.5) };
        },
        Source::WeeklyLimit, 1920, "8:00 of leave" },
    { "a whole and a half of one day",
        [](Evidence &e) {
            e.leaves = { partOfDay(on(2), 1), partOfDay(on(2), 0.5) };
        },
        Source::WeeklyLimit, 1920, "8:00 of leave" },
    { "three hours", [](Evidence &e) { e.leaves = { partOfDay(on(2), 0, 3) }; }, Source::WeeklyLimit, 2220,
        "3:00 of leave" },
    { "days and hours say the same", [](Evidence &e) { e.leaves = { partOfDay(on(2), 0.5, 4) }; }, Source::WeeklyLimit,
        2160, "4:00 of leave" },
    { "a day and a half over two",
        [](Evidence &e) {
            e.leaves = { leave(on(2), on(3)) };
            e.leaves->first().days = 1.5;
        },
        Source::WeeklyLimit, 1680, "12:00 of leave" },
    { "leave not loaded", [](Evidence &e) { e.leaves.reset(); }, Source::WeeklyLimit, {},
        "the member's weekly limit; Leave is not loaded" },
    { "a holiday",
        [](Evidence &e) {
            e.rules.holidays = { { on(2), {}, u"Design"_s } };
        },
        Source::WeeklyLimit, 1920, "1 holiday taken off" },
    { "two holidays, and one on Sunday",
        [](Evidence &e) {
            e.rules.holidays = { { on(2), {}, {} }, { on(3), {}, {} }, { on(7), {}, {} } };
        },
        Source::WeeklyLimit, 1440, "2 holidays taken off" },
    { "a holiday of another team",
        [](Evidence &e) {
            e.rules.holidays = { { on(2), {}, u"Sales"_s } };
        },
        Source::WeeklyLimit, 2400, "" },
    { "a holiday in a leave",
        [](Evidence &e) {
            e.rules.holidays = { { on(2), {}, {} } }, e.leaves = { leave(on(1), on(3)) };
        },
        Source::WeeklyLimit, 960, "1 holiday taken off; 16:00 of leave" },
    { "a holiday of a team that is not known",
        [](Evidence &e) {
            e.rules.holidays = { { on(2), {}, u"Design"_s } }, e.rules.entries = { own }, e.member.reset();
        },
        Source::OwnEntry, {}, "The member is not loaded" },
    { "four days a week",
        [](Evidence &e) {
            e.rules.entries = { { WorkEntry::Of::Member, u"7"_s, {}, Weekdays(0xf) } };
            e.leaves = { leave(on(4), on(5)) };
        },
        Source::WeeklyLimit, 1800, "10:00 of leave" },
    { "no working days", [](Evidence &e) { e.rules.workdays = Weekdays(0); }, Source::WeeklyLimit, 0, "" },
    { "a period of two weeks", [](Evidence &e) { e.sheet.to = on(14); }, Source::WeeklyLimit, 4800, "40:00 a week" },
    { "Wednesday to Tuesday", [](Evidence &e) { e.sheet.from = on(3), e.sheet.to = on(9); }, Source::WeeklyLimit, 2400,
        "" },
    { "Thursday to Sunday", [](Evidence &e) { e.sheet.from = on(4); }, Source::WeeklyLimit, 960, "" },
    { "no dates", [](Evidence &e) { e.sheet.from = {}; }, Source::WeeklyLimit, {}, "" },
};

} // namespace

Q_DECLARE_METATYPE(const Case *)

class TestExpected : public QObject {
    Q_OBJECT

private slots:
    void sources_data()
    {
        QTest::addColumn<const Case *>("it");
        for (const Case &one : cases)
            QTest::addRow("%s", one.name) << &one;
    }
    void sources()
    {
        QFETCH(const Case *, it);
        Evidence evidence = week();
        it->change(evidence);
        const Expected expected = expectedTime(evidence);
        QCOMPARE(int(expected.source), int(it->source));
        QCOMPARE(expected.minutes, it->minutes);
        QVERIFY2(expected.words().contains(QLatin1String(it->words)), qPrintable(expected.words()));
    }

    void usualDays()
    {
        Evidence evidence = week();
        QCOMPARE(expectedTime(evidence).usualDay, 480);
        evidence.rules.entries = { { WorkEntry::Of::Member, u"7"_s, 1200, Weekdays(7) } };
        QCOMPARE(expectedTime(evidence).usualDay, 400);
        QCOMPARE(usualDayOf(evidence), 400);
        evidence.rules.entries = { { WorkEntry::Of::Member, u"7"_s, 0, {} } };
        QCOMPARE(usualDayOf(evidence), 480);
        evidence.rules = {};
        evidence.member.reset();
        QCOMPARE(usualDayOf(evidence), 0);
    }

    void workdays()
    {
        Evidence evidence = week();
        QVERIFY(isWorkday(evidence, on(5)));
        QVERIFY(!isWorkday(evidence, on(6)));
        QVERIFY(!isWorkday(evidence, {}));
        evidence.rules.holidays = { { on(5), {}, u"Design"_s } };
        QVERIFY(!isWorkday(evidence, on(5)));
    }

    void leaveOfADay()
    {
        Evidence evidence = week();
        double share = 0;
        evidence.leaves = { leave(on(2), on(2), u"rejected"_s), partOfDay(on(2), 0.5), partOfDay(on(3), 0, 2) };
        QCOMPARE(approvedLeaveOn(evidence, on(2), &share), &evidence.leaves->at(1));
        QCOMPARE(share, 0.5);
        QCOMPARE(approvedLeaveOn(evidence, on(3), &share), &evidence.leaves->at(2));
        QCOMPARE(share, 0.25);
        QVERIFY(!approvedLeaveOn(evidence, on(4)));
        evidence.leaves.reset();
        QVERIFY(!approvedLeaveOn(evidence, on(2)));
    }

    // A leave that ends in the year 9999 must not cost time.
    void endlessLeave()
    {
        Evidence evidence = week();
        evidence.leaves = { leave(QDate(2000, 1, 1), QDate(9999, 12, 31)) };
        evidence.leaves->first().days = 1'000'000;
        QCOMPARE(expectedTime(evidence).minutes, 0);
    }
};

QTEST_GUILESS_MAIN(TestExpected)
#include "tst_expected.moc"
