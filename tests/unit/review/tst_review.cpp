// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/review.h"
#include "sample.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <limits>

using namespace sample;
using State = Finding::State;

namespace {

using Change = void (*)(Evidence &);

struct Case {
    const char *name;
    const char *flag;
    Change change; // of the clean week; the total follows the days unless it is set to something else
    State state;
    const char *words = ""; // part of them
    int days = -1; // how many the finding names; -1: any
};

void over(Evidence &e, int minutes) // the week before and after, too
{
    e.daysFrom = on(-6);
    e.daysTo = on(14);
    setDay(e, on(0), minutes);
}

void cut(Evidence &e) // Wednesday to the Tuesday after
{
    e.sheet.from = on(3);
    e.sheet.to = on(9);
    e.sheet.submittedOn = utc(on(10), 9);
    e.daysFrom = on(3);
    e.daysTo = on(9);
    setDay(e, on(8), 480);
    setDay(e, on(9), 480);
}

const Case cases[] = {
    // long-day
    { "over ten hours", "long-day", [](Evidence &e) { setDay(e, on(2), 680); }, State::Found,
        "Tue 17 Nov: 11:20, 1:20 over 10:00", 1 },
    { "a minute over ten hours", "long-day", [](Evidence &e) { setDay(e, on(2), 601); }, State::Found,
        "10:01, 0:01 over", 1 },
    { "ten hours", "long-day", [](Evidence &e) { setDay(e, on(2), 600); }, State::Fine },
    { "a long day outside the period", "long-day", [](Evidence &e) { over(e, 900); }, State::Fine },
    { "days not loaded", "long-day", [](Evidence &e) { e.days.reset(); }, State::NotChecked,
        "The days are not loaded" },
    { "a part of the days is loaded", "long-day", [](Evidence &e) { e.daysTo = on(6); }, State::NotChecked, "days" },
    { "found in the part that is loaded", "long-day", [](Evidence &e) { e.daysTo = on(6), setDay(e, on(2), 680); },
        State::Found, "11:20" },
    { "many days", "long-day",
        [](Evidence &e) {
            for (int day = 1; day <= 7; ++day)
                setDay(e, on(day), 660);
        },
        State::Found, "Thu 19 Nov: 11:00, 1:00 over 10:00; and 3 more", 7 },
    { "no dates", "long-day", [](Evidence &e) { e.sheet.to = {}; }, State::NotChecked, "no dates" },

    // leave-work
    { "work on leave", "leave-work", [](Evidence &e) { e.leaves = { leave(on(2), on(2)) }; }, State::Found,
        "Tue 17 Nov: 8:00", 1 },
    { "leave without an end", "leave-work", [](Evidence &e) { e.leaves = { leave(on(2), {}) }; }, State::Found,
        "Tue 17 Nov: 8:00", 1 },
    { "leave the day after", "leave-work",
        [](Evidence &e) { e.leaves = { leave(on(6), on(12)) }, setDay(e, on(6), 0); }, State::Fine },
    { "pending leave", "leave-work", [](Evidence &e) { e.leaves = { leave(on(2), on(2), u"pending"_s) }; },
        State::Fine },
    { "rejected leave", "leave-work", [](Evidence &e) { e.leaves = { leave(on(2), on(2), u"rejected"_s) }; },
        State::Fine },
    { "a quarter of an hour on leave", "leave-work",
        [](Evidence &e) { e.leaves = { leave(on(2), on(2)) }, setDay(e, on(2), 15); }, State::Fine },
    { "half a day of leave, half a day of work", "leave-work",
        [](Evidence &e) { e.leaves = { partOfDay(on(2), 0.5) }, setDay(e, on(2), 240); }, State::Fine },
    { "half a day of leave, a day of work", "leave-work", [](Evidence &e) { e.leaves = { partOfDay(on(2), 0.5) }; },
        State::Found, "Tue 17 Nov: 8:00, 4:00 over the 4:00", 1 },
    { "two hours of leave, six of work", "leave-work",
        [](Evidence &e) { e.leaves = { partOfDay(on(2), 0, 2) }, setDay(e, on(2), 360); }, State::Fine },
    { "two hours of leave, eight of work", "leave-work", [](Evidence &e) { e.leaves = { partOfDay(on(2), 0, 2) }; },
        State::Found, "8:00, 2:00 over the 6:00", 1 },
    { "a day and a half of leave, worked on the half", "leave-work",
        [](Evidence &e) {
            Leave two = leave(on(2), on(3));
            two.days = 1.5;
            e.leaves = { two };
            setDay(e, on(2), 240);
            setDay(e, on(3), 0);
        },
        State::Fine },
    { "a day and a half of leave, worked on both", "leave-work",
        [](Evidence &e) {
            Leave two = leave(on(2), on(3));
            two.days = 1.5;
            e.leaves = { two };
            setDay(e, on(2), 240);
            setDay(e, on(3), 200);
        },
        State::Found, "Tue 17 Nov: 4:00, Wed 18 Nov: 3:20, 3:20 over the 4:00", 2 },
    { "Saturday between two weeks of leave", "leave-work",
        [](Evidence &e) {
            e.leaves = { leave(on(1), on(12)) };
            for (int day = 1; day <= 5; ++day)
                setDay(e, on(day), 0);
            setDay(e, on(6), 120);
        },
        State::Fine },
    { "leave not loaded", "leave-work", [](Evidence &e) { e.leaves.reset(); }, State::NotChecked,
        "Leave is not loaded" },
    { "leave, but days are not loaded", "leave-work",
        [](Evidence &e) { e.leaves = { leave(on(2), on(2)) }, e.days.reset(); }, State::NotChecked, "days" },
    { "no leave, and days are not loaded", "leave-work", [](Evidence &e) { e.days.reset(); }, State::Fine },
    { "half a day of leave of somebody not loaded", "leave-work",
        [](Evidence &e) { e.leaves = { partOfDay(on(2), 0.5) }, e.member.reset(); }, State::NotChecked, "member" },
    { "a day of leave of somebody not loaded", "leave-work",
        [](Evidence &e) { e.leaves = { partOfDay(on(2), 1) }, e.member.reset(); }, State::Found, "8:00" },

    // weekend
    { "work on Saturday", "weekend", [](Evidence &e) { setDay(e, on(6), 90); }, State::Found, "Sat 21 Nov: 1:30", 1 },
    { "a quarter of an hour on Saturday", "weekend", [](Evidence &e) { setDay(e, on(6), 15); }, State::Fine },
    { "works on Saturdays", "weekend",
        [](Evidence &e) {
            setDay(e, on(6), 90);
            e.rules.entries = { { WorkEntry::Of::Member, u"7"_s, {}, Weekdays(0x3f) } };
        },
        State::Fine },
    { "does not work on Fridays", "weekend",
        [](Evidence &e) {
            e.rules.entries = { { WorkEntry::Of::Team, u"Design"_s, {}, Weekdays(0xf) } };
        },
        State::Found, "Fri 20 Nov: 8:00", 1 },
    { "the team's Saturday, member not loaded", "weekend",
        [](Evidence &e) {
            setDay(e, on(6), 90);
            e.rules.entries = { { WorkEntry::Of::Team, u"Design"_s, {}, Weekdays(0x3f) } };
            e.member.reset();
        },
        State::NotChecked, "member" },
    { "the member's own Saturday, member not loaded", "weekend",
        [](Evidence &e) {
            setDay(e, on(6), 90);
            e.rules.entries = { { WorkEntry::Of::Team, u"Design"_s, {}, Weekdays(0xf) },
                { WorkEntry::Of::Member, u"7"_s, {}, Weekdays(0x3f) } };
            e.member.reset();
        },
        State::Fine },
    { "weekend, days not loaded", "weekend", [](Evidence &e) { e.days.reset(); }, State::NotChecked, "days" },

    // holiday
    { "work on a holiday", "holiday",
        [](Evidence &e) {
            e.rules.holidays = { { on(3), u"Repentance Day"_s, {} } };
        },
        State::Found, "Wed 18 Nov: 8:00 (Repentance Day)", 1 },
    { "holiday of the team", "holiday",
        [](Evidence &e) {
            e.rules.holidays = { { on(3), {}, u"Design"_s } };
        },
        State::Found, "Wed 18 Nov: 8:00", 1 },
    { "holiday of another team", "holiday",
        [](Evidence &e) {
            e.rules.holidays = { { on(3), {}, u"Sales"_s } };
        },
        State::Fine },
    { "work the day after a holiday", "holiday",
        [](Evidence &e) {
            e.rules.holidays = { { on(3), {}, {} } }, setDay(e, on(3), 0);
        },
        State::Fine },
    { "holiday of a team, member not loaded", "holiday",
        [](Evidence &e) {
            e.rules.holidays = { { on(3), {}, u"Design"_s } }, e.member.reset();
        },
        State::NotChecked, "member" },
    { "holiday of a team without work, member not loaded", "holiday",
        [](Evidence &e) {
            e.rules.holidays = { { on(7), {}, u"Design"_s } }, e.member.reset();
        },
        State::Fine },
    { "holiday, days not loaded", "holiday", [](Evidence &e) { e.days.reset(); }, State::NotChecked, "days" },

    // empty-day
    { "a day without time", "empty-day", [](Evidence &e) { setDay(e, on(4), 0); }, State::Found, "Thu 19 Nov", 1 },
    { "leave on it", "empty-day", [](Evidence &e) { setDay(e, on(4), 0), e.leaves = { leave(on(4), on(4)) }; },
        State::Fine },
    { "half a day of leave on it", "empty-day",
        [](Evidence &e) { setDay(e, on(4), 0), e.leaves = { partOfDay(on(4), 0.5) }; }, State::Fine },
    { "pending leave on it", "empty-day",
        [](Evidence &e) { setDay(e, on(4), 0), e.leaves = { leave(on(4), on(4), u"pending"_s) }; }, State::Found,
        "Thu 19 Nov (leave is pending)", 1 },
    { "a holiday", "empty-day",
        [](Evidence &e) {
            setDay(e, on(4), 0), e.rules.holidays = { { on(4), {}, {} } };
        },
        State::Fine },
    { "a day off", "empty-day",
        [](Evidence &e) {
            setDay(e, on(5), 0), e.rules.entries = { { WorkEntry::Of::Member, u"7"_s, {}, Weekdays(0xf) } };
        },
        State::Fine },
    { "five minutes", "empty-day", [](Evidence &e) { setDay(e, on(4), 5); }, State::Fine },
    { "submitted on Thursday", "empty-day",
        [](Evidence &e) { setDay(e, on(4), 0), setDay(e, on(5), 0), e.sheet.submittedOn = utc(on(4), 17); },
        State::Fine },
    { "submitted on Friday", "empty-day",
        [](Evidence &e) { setDay(e, on(4), 0), setDay(e, on(5), 0), e.sheet.submittedOn = utc(on(5), 17); },
        State::Found, "Thu 19 Nov", 1 },
    { "submitted on Friday, in the member's zone", "empty-day",
        [](Evidence &e) {
            setDay(e, on(5), 0);
            e.member->timeZone = u"Asia/Tokyo"_s;
            e.sheet.submittedOn = utc(on(5), 16); // Saturday in Tokyo
        },
        State::Found, "Fri 20 Nov", 1 },
    { "not submitted, and Thursday is today", "empty-day",
        [](Evidence &e) {
            setDay(e, on(4), 0), setDay(e, on(5), 0);
            e.sheet.submittedOn = {};
            e.today = on(4);
        },
        State::Fine },
    { "leave not loaded, no day empty", "empty-day", [](Evidence &e) { e.leaves.reset(); }, State::Fine },
    { "leave not loaded, a day empty", "empty-day", [](Evidence &e) { e.leaves.reset(), setDay(e, on(4), 0); },
        State::NotChecked, "Leave is not loaded" },
    { "empty day, days not loaded", "empty-day", [](Evidence &e) { e.days.reset(); }, State::NotChecked, "days" },
    { "the days that are open are not loaded", "empty-day",
        [](Evidence &e) { e.daysTo = on(4), e.sheet.submittedOn = utc(on(5), 9); }, State::Fine },
    { "a day that is over is not loaded", "empty-day",
        [](Evidence &e) { e.daysTo = on(3), e.sheet.submittedOn = utc(on(5), 9); }, State::NotChecked, "days" },
    { "a team's holiday, member not loaded", "empty-day",
        [](Evidence &e) {
            setDay(e, on(4), 0);
            e.rules.holidays = { { on(4), {}, u"Design"_s } };
            e.member.reset();
        },
        State::NotChecked, "member" },

    // weekly-limit
    { "at the limit", "weekly-limit", [](Evidence &) {}, State::Fine },
    { "an hour over the limit", "weekly-limit", [](Evidence &e) { setDay(e, on(2), 540); }, State::Fine },
    { "over the limit", "weekly-limit", [](Evidence &e) { setDay(e, on(2), 541); }, State::Found,
        "Week of Mon 16 Nov: 41:01, 1:01 over 40:00" },
    { "a limit of 168 is none", "weekly-limit",
        [](Evidence &e) { setDay(e, on(2), 900), e.member->weeklyHoursLimit = 168; }, State::Fine },
    { "no limit", "weekly-limit", [](Evidence &e) { setDay(e, on(2), 900), e.member->weeklyHoursLimit = {}; },
        State::Fine },
    { "no limit, and days are not loaded", "weekly-limit",
        [](Evidence &e) { e.days.reset(), e.member->weeklyHoursLimit = 0; }, State::Fine },
    { "limit, and days are not loaded", "weekly-limit", [](Evidence &e) { e.days.reset(); }, State::NotChecked,
        "The days are not loaded" },
    { "over a contract's limit", "weekly-limit", [](Evidence &e) { e.contracts = { contract(u"c1"_s, u"p1"_s, 20) }; },
        State::Found, "Week of Mon 16 Nov on Website: 40:00, 20:00 over 20:00" },
    { "a contract's limit of 168", "weekly-limit",
        [](Evidence &e) { e.contracts = { contract(u"c1"_s, u"p1"_s, 168) }; }, State::Fine },
    { "time on another contract", "weekly-limit", [](Evidence &e) { e.contracts = { contract(u"c2"_s, u"p1"_s, 20) }; },
        State::Fine },
    { "entries name the project alone", "weekly-limit",
        [](Evidence &e) {
            (*e.days)[on(1)] = { entry(480, {}) };
            e.contracts = { contract(u"c1"_s, u"p1"_s, 38) };
        },
        State::Found, "40:00, 2:00 over 38:00" },
    { "entries name the project alone, two contracts on it", "weekly-limit",
        [](Evidence &e) {
            (*e.days)[on(1)] = { entry(480, {}) };
            e.contracts = { contract(u"c1"_s, u"p1"_s, 38), contract(u"c2"_s, u"p1"_s, 38) };
        },
        State::Fine },
    { "contracts not loaded", "weekly-limit", [](Evidence &e) { e.contracts.reset(); }, State::NotChecked,
        "Contracts are not loaded" },
    { "contracts not loaded, over the member's limit", "weekly-limit",
        [](Evidence &e) { e.contracts.reset(), setDay(e, on(2), 600); }, State::Found, "42:00" },
    { "member not loaded", "weekly-limit", [](Evidence &e) { e.member.reset(); }, State::NotChecked, "member" },
    { "weeks that the period cuts", "weekly-limit", cut, State::NotChecked, "outside the period are not loaded" },
    { "the other days are known", "weekly-limit", [](Evidence &e) { cut(e), e.daysFrom = on(1), e.daysTo = on(14); },
        State::Fine },
    { "the other days are known and make it too long", "weekly-limit",
        [](Evidence &e) { cut(e), e.daysFrom = on(1), e.daysTo = on(14), setDay(e, on(1), 600); }, State::Found,
        "Week of Mon 16 Nov: 42:00" },
    { "the known part of a cut week is too long", "weekly-limit",
        [](Evidence &e) { cut(e), e.member->weeklyHoursLimit = 20; }, State::Found,
        "Week of Mon 16 Nov: 40:00, 20:00 over 20:00" },
    { "weeks begin on Sunday", "weekly-limit", [](Evidence &e) { over(e, 61), e.rules.weekStart = Qt::Sunday; },
        State::Found, "Week of Sun 15 Nov: 41:01" },
    { "weeks begin on Monday", "weekly-limit", [](Evidence &e) { over(e, 61); }, State::Fine },

    // time-request
    { "pending request", "time-request", [](Evidence &e) { e.timeRequests = { request(utc(on(2), 17), 90) }; },
        State::Found, "Tue 17 Nov: 1:30", 1 },
    { "approved request", "time-request",
        [](Evidence &e) { e.timeRequests = { request(utc(on(2), 17), 90, u"approved"_s) }; }, State::Fine },
    { "rejected request", "time-request",
        [](Evidence &e) { e.timeRequests = { request(utc(on(2), 17), 90, u"rejected"_s) }; }, State::Fine },
    { "ends as the period begins", "time-request",
        [](Evidence &e) { e.timeRequests = { request(utc(on(0), 23), 60) }; }, State::Fine },
    { "ends a minute into the period", "time-request",
        [](Evidence &e) { e.timeRequests = { request(utc(on(0), 23), 61) }; }, State::Found, "", 1 },
    { "begins as the period ends", "time-request", [](Evidence &e) { e.timeRequests = { request(utc(on(8), 0), 60) }; },
        State::Fine },
    { "the member's zone is before ours", "time-request",
        [](Evidence &e) {
            e.member->timeZone = u"Asia/Tokyo"_s;
            e.timeRequests = { request(utc(on(0), 16), 60) }; // Monday 1:00 in Tokyo
        },
        State::Found, "Mon 16 Nov: 1:00", 1 },
    { "the member's zone is behind ours", "time-request",
        [](Evidence &e) {
            e.member->timeZone = u"America/New_York"_s;
            e.timeRequests = { request(utc(on(1), 3), 60) }; // Sunday in New York
        },
        State::Fine },
    { "at the edge, zone not known", "time-request",
        [](Evidence &e) { e.member.reset(), e.timeRequests = { request(utc(on(0), 16), 60) }; }, State::NotChecked,
        "time zone" },
    { "well inside, zone not known", "time-request",
        [](Evidence &e) { e.member.reset(), e.timeRequests = { request(utc(on(2), 16), 60) }; }, State::Found, "1:00" },
    { "far outside, zone not known", "time-request",
        [](Evidence &e) { e.member.reset(), e.timeRequests = { request(utc(on(-1), 2), 60) }; }, State::Fine },
    { "no times", "time-request", [](Evidence &e) { e.timeRequests = { request({}, 0) }; }, State::NotChecked,
        "no times" },
    { "requests not loaded", "time-request", [](Evidence &e) { e.timeRequests.reset(); }, State::NotChecked,
        "Time requests are not loaded" },

    // resubmitted
    { "carries a reason", "resubmitted", [](Evidence &e) { e.sheet.rejectReason = u"Friday\nis missing"_s; },
        State::Found, "Rejected before: Friday is missing" },
    { "a rejection was seen", "resubmitted",
        [](Evidence &e) {
            e.rejected = SeenVersion {};
            e.rejected->reason = u"Too much"_s;
        },
        State::Found, "Rejected before: Too much" },
    { "a rejection without a reason was seen", "resubmitted", [](Evidence &e) { e.rejected = SeenVersion {}; },
        State::Found, "the reason is not known" },
    { "still rejected", "resubmitted",
        [](Evidence &e) { e.sheet.rejectReason = u"No"_s, e.sheet.status = u"rejected"_s; }, State::Fine },
    { "never rejected", "resubmitted", [](Evidence &) {}, State::Fine },

    // incomplete
    { "all there", "incomplete", [](Evidence &) {}, State::Fine },
    { "no total", "incomplete", [](Evidence &e) { e.sheet.minutes.reset(); }, State::Found, "There is no total" },
    { "no total, and days not loaded", "incomplete", [](Evidence &e) { e.sheet.minutes.reset(), e.days.reset(); },
        State::Found, "There is no total" },
    { "days not loaded, so that the total stands alone", "incomplete", [](Evidence &e) { e.days.reset(); },
        State::NotChecked, "days" },
    { "a minute less than the total", "incomplete", [](Evidence &e) { e.sheet.minutes = 2401; }, State::Fine },
    { "two minutes less than the total", "incomplete", [](Evidence &e) { e.sheet.minutes = 2402; }, State::Found,
        "The days add up to 40:00, the total says 40:02" },
    { "a day outside the period is not of it", "incomplete", [](Evidence &e) { over(e, 60); }, State::Fine },
    { "dates the wrong way round", "incomplete", [](Evidence &e) { e.sheet.from = on(7), e.sheet.to = on(1); },
        State::Found, "no dates" },
    { "a century", "incomplete", [](Evidence &e) { e.sheet.from = QDate(1926, 1, 1); }, State::Found, "no dates" },
    { "nobody", "incomplete", [](Evidence &e) { e.sheet.userId.clear(); }, State::Found, "whose timesheet" },
};

const Flag &flagOf(const char *id)
{
    const auto flags = allFlags();
    return *std::find_if(flags.begin(), flags.end(), [id](const Flag &flag) { return qstrcmp(flag.id, id) == 0; });
}

QStringList ids(const QList<Review::Checked> &checked)
{
    QStringList all;
    for (const Review::Checked &one : checked)
        all << QString::fromLatin1(one.flag->id);
    return all;
}

} // namespace

Q_DECLARE_METATYPE(const Case *)

class TestReview : public QObject {
    Q_OBJECT

private slots:
    void flags_data()
    {
        QTest::addColumn<const Case *>("it");
        for (const Case &one : cases)
            QTest::addRow("%s: %s", one.flag, one.name) << &one;
    }
    void flags()
    {
        QFETCH(const Case *, it);
        Evidence evidence = week();
        const int before = *evidence.sheet.minutes;
        it->change(evidence);
        // The total of the server agrees with its days unless the case is about that.
        if (evidence.days && evidence.sheet.minutes == before && evidence.sheet.to.isValid())
            setTotal(evidence);
        const Flag &flag = flagOf(it->flag);
        const Finding finding = flag.check(evidence, FlagChoices().parameterOf(flag));
        QVERIFY2(finding.state == it->state, qPrintable(u"%1: %2"_s.arg(int(finding.state)).arg(finding.words)));
        QVERIFY2(finding.words.contains(QLatin1String(it->words)), qPrintable(finding.words));
        QCOMPARE(finding.words.isEmpty(), finding.state == State::Fine);
        if (it->days >= 0)
            QCOMPARE(finding.days.size(), it->days);
        for (const QDate &day : finding.days)
            QVERIFY(evidence.sheet.from <= day && day <= evidence.sheet.to);
    }

    void everyFlagIsHitMissedAndNotChecked()
    {
        QCOMPARE(allFlags().size(), 9u);
        for (const Flag &flag : allFlags()) {
            for (const State state : { State::Fine, State::Found, State::NotChecked }) {
                const bool has = std::any_of(std::begin(cases), std::end(cases),
                    [&](const Case &one) { return qstrcmp(one.flag, flag.id) == 0 && one.state == state; });
                // What nobody remembers cannot be loaded.
                const bool needsNothing = qstrcmp(flag.id, "resubmitted") == 0 && state == State::NotChecked;
                QVERIFY2(has != needsNothing, flag.id);
            }
        }
    }

    void nothingLoadedIsNeverClear()
    {
        Evidence evidence;
        evidence.sheet = week().sheet;
        const Review result = review(evidence, {});
        QVERIFY(!result.isClear());
        QCOMPARE(ids(result.found), QStringList());
        QCOMPARE(result.notChecked.size(), 8);
        QCOMPARE(result.attention(), 8);
        QVERIFY(!result.variance);
    }

    void aCleanWeekIsClear()
    {
        const Review result = review(week(), {});
        QVERIFY2(result.isClear(), qPrintable(ids(result.found + result.notChecked).join(u' ')));
        QCOMPARE(result.checks, 9);
        QCOMPARE(result.attention(), 0);
        QCOMPARE(result.variance, 0);
    }

    void theMostSeriousComesFirst()
    {
        Evidence evidence = week();
        evidence.sheet.rejectReason = u"No"_s;
        setDay(evidence, on(6), 660);
        setTotal(evidence);
        evidence.timeRequests.reset();
        const Review result = review(evidence, {});
        QCOMPARE(ids(result.found), QStringList({ u"weekly-limit"_s, u"long-day"_s, u"weekend"_s, u"resubmitted"_s }));
        QCOMPARE(ids(result.notChecked), QStringList({ u"time-request"_s }));
        QCOMPARE(result.attention(), 801);
        QCOMPARE(result.variance, 660);
    }

    void offMeansNotAsked()
    {
        Evidence evidence = week();
        setDay(evidence, on(6), 120);
        setTotal(evidence);
        FlagChoices choices;
        choices.on.insert(u"weekend"_s, false);
        choices.on.insert(u"weekly-limit"_s, false);
        QVERIFY(review(evidence, choices).isClear());
        QCOMPARE(review(evidence, choices).checks, 7);
        for (const Flag &flag : allFlags())
            choices.on.insert(QString::fromLatin1(flag.id), false);
        QVERIFY2(!review(evidence, choices).isClear(), "where no check is on, nothing was checked");
    }

    void figuresAreTuned()
    {
        Evidence evidence = week();
        FlagChoices choices;
        choices.parameters.insert(u"long-day"_s, 7.5);
        const Review result = review(evidence, choices);
        QCOMPARE(ids(result.found), QStringList(u"long-day"_s));
        QVERIFY(result.found.first().finding.words.contains("0:30 over 7:30"_L1));
        // Beyond the limits of the table the nearest counts.
        const Flag &flag = flagOf("long-day");
        choices.parameters.insert(u"long-day"_s, -3);
        QCOMPARE(choices.parameterOf(flag), 1);
        choices.parameters.insert(u"long-day"_s, std::numeric_limits<double>::quiet_NaN());
        QCOMPARE(choices.parameterOf(flag), 10);
        QCOMPARE(choices.parameterOf(flagOf("empty-day")), 0);
    }

    void choicesAreKept()
    {
        FlagChoices choices;
        choices.on = { { u"weekend"_s, false }, { u"long-day"_s, true } };
        choices.parameters = { { u"long-day"_s, 9.5 } };
        QCOMPARE(FlagChoices::fromJson(choices.toJson()), choices);
        QCOMPARE(FlagChoices::fromJson({ { u"on"_s, QJsonObject { { u"a"_s, 1 } } }, { u"parameters"_s, 3 } }),
            FlagChoices());
    }

    void rulesAreKept()
    {
        WorkRules rules;
        rules.minutesPerDay = 450;
        rules.workdays = Weekdays(0x4f);
        rules.weekStart = Qt::Sunday;
        rules.entries = { { WorkEntry::Of::Member, u"7"_s, 1200, {} },
            { WorkEntry::Of::Team, u"Design"_s, {}, Weekdays(3) } };
        rules.holidays = { { on(3), u"Repentance Day"_s, u"Design"_s }, { on(4), {}, {} } };
        QCOMPARE(WorkRules::fromJson(rules.toJson()), rules);

        const WorkRules odd = WorkRules::fromJson({ { u"minutes_per_day"_s, 5000 }, { u"week_start"_s, 0 },
            { u"workdays"_s, u"all"_s }, { u"entries"_s, QJsonArray { 1, QJsonObject { { u"id"_s, u"7"_s } } } },
            { u"holidays"_s, QJsonArray { QJsonObject { { u"day"_s, u"soon"_s } } } } });
        QCOMPARE(odd, WorkRules());
    }

    void theOwnEntryGoesBeforeThatOfTheTeam()
    {
        WorkRules rules;
        rules.entries = { { WorkEntry::Of::Team, u"Design"_s, 2000, Weekdays(3) },
            { WorkEntry::Of::Member, u"7"_s, 1200, {} } };
        QCOMPARE(rules.timeEntry(u"7"_s, u"Design"_s)->weeklyMinutes, 1200);
        QCOMPARE(rules.timeEntry(u"8"_s, u"Design"_s)->weeklyMinutes, 2000);
        QVERIFY(!rules.timeEntry(u"8"_s, {}));
        QCOMPARE(rules.workdaysOf(u"7"_s, u"Design"_s), Weekdays(3)); // the member's entry says nothing of them
        QCOMPARE(rules.workdaysOf(u"7"_s, {}), Weekdays());
    }

    void weeks()
    {
        WorkRules rules;
        QCOMPARE(rules.weekOf(on(7)), on(1));
        QCOMPARE(rules.weekOf(on(1)), on(1));
        rules.weekStart = Qt::Saturday;
        QCOMPARE(rules.weekOf(on(5)), on(-1));
        QCOMPARE(rules.weekOf(on(6)), on(6));
        QVERIFY(!rules.weekOf({}).isValid());
    }

    void wordsOfTheServerStayShort()
    {
        Evidence evidence = week();
        evidence.sheet.rejectReason = QString(100'000, u'x');
        const Review result = review(evidence, {});
        QVERIFY(result.found.first().finding.words.size() < 400);
    }

    // 100,000 sheets are reviewed in slices of a turn; half a millisecond each would be a minute. Far from the measured
    // figure, so that a busy machine does not fail it.
    void aReviewIsCheap()
    {
        Evidence evidence = week();
        evidence.leaves = { leave(on(3), on(3)) };
        setDay(evidence, on(3), 0);
        setTotal(evidence);
        for (int at = 0; at < 60; ++at)
            evidence.rules.holidays.append({ QDate(2026, 1, 1).addDays(at), u"Day"_s, {} });
        QElapsedTimer clock;
        clock.start();
        constexpr int runs = 2000;
        int clear = 0;
        for (int at = 0; at < runs; ++at)
            clear += review(evidence, {}).isClear() ? 1 : 0;
        QCOMPARE(clear, runs);
        const double each = double(clock.nsecsElapsed()) / runs / 1000;
        qInfo("%.1f microseconds a review", each);
        QVERIFY2(each < 500, qPrintable(QString::number(each)));
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
