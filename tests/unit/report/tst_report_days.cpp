// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/activity_grid.h"
#include "core/report/attendance.h"
#include "core/report/calls.h"
#include "core/report/report_table.h"

#include <QTest>
#include <QTimeZone>

#include <cmath>

using namespace signoff;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 11, 2);
const DateSpan days { first, first.addDays(2) };

QDateTime at(QDate day, int hour, int minute = 0)
{
    return { day, QTime(hour, minute), QTimeZone::utc() };
}

Received<ActivityMember> active(const QString &id, std::optional<double> level, const std::optional<ActivityDays> &byDay)
{
    Received<ActivityMember> received;
    received.row.id = id;
    received.row.name = u"Name "_s + id;
    received.row.level = level;
    received.row.days = byDay;
    return received;
}

AttendanceMember there(const QString &id, const QStringList &statuses)
{
    AttendanceMember member;
    member.id = id;
    member.name = u"Name "_s + id;
    member.statuses = statuses;
    return member;
}

WorkQuestion ask(Step step = Step::Day, WorkBy by = WorkBy::Member)
{
    WorkQuestion question;
    question.span = days;
    question.step = step;
    question.by = by;
    return question;
}

} // namespace

class TestReportDays : public QObject {
    Q_OBJECT

private slots:
    void fewestCalls_data()
    {
        QTest::addColumn<QString>("here"); // a letter for each day: x is here
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("calls"); // first and last day of each
        QTest::newRow("nothing here") << "......." << 31 << "0-6";
        QTest::newRow("all here") << "xxxxxxx" << 31 << "";
        QTest::newRow("the ends are not asked for again") << "xx...xx" << 31 << "2-4";
        QTest::newRow("one call over what is here") << ".xx...x" << 31 << "0-5";
        QTest::newRow("two calls") << ".xxxxx." << 3 << "0-0 6-6";
        QTest::newRow("a day each") << ".x.." << 1 << "0-0 2-2 3-3";
        QTest::newRow("limit") << "......." << 3 << "0-2 3-5 6-6";
    }
    void fewestCalls()
    {
        QFETCH(QString, here);
        QFETCH(int, most);
        QFETCH(QString, calls);
        const DateSpan span { first, first.addDays(here.size() - 1) };
        QStringList made;
        for (const DateSpan &call : callsFor(span, most, [&](QDate day) { return here.at(first.daysTo(day)) == u'x'; }))
            made << u"%1-%2"_s.arg(first.daysTo(call.from)).arg(first.daysTo(call.to));
        QCOMPARE(made.join(u' '), calls);
        QVERIFY(callsFor({}, most, [](QDate) { return false; }).isEmpty());
    }

    void whichDaysAreAskedForAgain()
    {
        const DayReading today { at(first, 12), first };
        QVERIFY(!mayHaveChanged(first, today, at(first, 12, 4)));
        QVERIFY(mayHaveChanged(first, today, at(first, 12, 5)));
        QVERIFY(mayHaveChanged(first, today, at(first.addDays(90), 12))); // it was never read once it was over
        const DayReading later { at(first.addDays(3), 12), first.addDays(3) };
        QVERIFY(!mayHaveChanged(first, later, at(first.addDays(3), 12, 59)));
        QVERIFY(mayHaveChanged(first, later, at(first.addDays(3), 13)));
        const DayReading longAfter { at(first.addDays(46), 12), first.addDays(46) };
        QVERIFY(!mayHaveChanged(first, longAfter, at(first.addDays(400), 12)));
    }

    void activityWithoutDataIsEmpty()
    {
        ActivityDays one;
        one[first] = 60;
        one[first.addDays(1)] = {};
        ActivityDays two;
        two[first] = 20;
        two[first.addDays(2)] = 0;
        const ActivityBook book = activityOf({ active(u"1"_s, 70, one), active(u"2"_s, {}, two) }, 66, 0, days);
        const Grid grid = activityGrid(book, ask(), {});
        QCOMPARE(grid.unit, Grid::Unit::Percent);
        QCOMPARE(grid.rows.at(0).values.at(0), 60.0);
        QVERIFY(std::isnan(grid.rows.at(0).values.at(1)));
        QVERIFY(std::isnan(grid.rows.at(0).values.at(2)));
        QCOMPARE(grid.rows.at(0).total, 70.0); // the server's figure, not the mean of the days
        QCOMPARE(grid.rows.at(1).values.at(2), 0.0); // zero is a figure
        QCOMPARE(grid.rows.at(1).total, 10.0);
        QCOMPARE(grid.totals.at(0), 40.0);
        QVERIFY(std::isnan(grid.totals.at(1)));
        QCOMPARE(grid.total, 66.0);
        const ReportTable table = tableOf(grid, Step::Day, { u"Member"_s, u"No name"_s, {} });
        QVERIFY(!table.rows.at(0).cells.at(2).isValid());
        QCOMPARE(table.rows.at(1).cells.at(3).toDouble(), 0.0);
    }

    void activityOfTeamsAndWeeks()
    {
        ActivityDays one;
        one[first] = 60;
        ActivityDays two;
        two[first] = 20;
        const ActivityBook book = activityOf({ active(u"1"_s, 70, one), active(u"2"_s, 15, two) }, {}, 0, days);
        ReportNames names;
        names.teams = { { u"1"_s, u"A"_s }, { u"2"_s, u"A"_s } };
        const Grid teams = activityGrid(book, ask(Step::Week, WorkBy::Team), names);
        QCOMPARE(teams.rows.size(), 1);
        QCOMPARE(teams.rows.at(0).values, QList<double> { 40.0 });
        QCOMPARE(teams.rows.at(0).total, 40.0);
        WorkQuestion filtered = ask();
        filtered.members = { u"2"_s };
        QCOMPARE(activityGrid(book, filtered, names).rows.size(), 1);
    }

    void activityOfDaysThatAreNotHere()
    {
        ActivityDays one;
        one[first] = 60;
        const ActivityBook book = activityOf({ active(u"1"_s, {}, one) }, {}, 0, { first, first });
        const Grid grid = activityGrid(book, ask(), {});
        QCOMPARE(grid.missing, 2);
        QVERIFY(!grid.isWhole());
    }

    // What one call could not read is not forgotten with the next one, unless that tells the same days.
    void skippedRowsOfEachCall()
    {
        ActivityBook book = activityOf({}, {}, 2, { first, first });
        book.replace(activityOf({}, {}, 3, { first.addDays(1), first.addDays(2) }));
        QCOMPARE(activityGrid(book, ask(), {}).skipped, 5);
        book.replace(activityOf({}, {}, 0, { first, first }));
        QCOMPARE(activityGrid(book, ask(), {}).skipped, 3);
        WorkQuestion oneDay = ask();
        oneDay.span = { first, first };
        QCOMPARE(activityGrid(book, oneDay, {}).skipped, 0);
    }

    void statuses()
    {
        const QList<StatusCount> counts = statusCounts({ there(u"1"_s, { u"Late"_s, u"Left early"_s, u"Late"_s }),
            there(u"2"_s, { u"late"_s }), there(u"3"_s, {}), there(u"4"_s, { u"Working from Mars"_s }),
            there(u"5"_s, { u"Absent"_s }) });
        QCOMPARE(counts, (QList<StatusCount> { { u"Absent"_s, 1 }, { u"Late"_s, 2 }, { u"Left early"_s, 1 },
                             { u"Working from Mars"_s, 1 }, { QString(), 1 } }));
        QCOMPARE(chiefStatus({ u"Present"_s, u"Late"_s }), u"Late"_s);
        QCOMPARE(chiefStatus({}), QString());
    }

    void presence()
    {
        AttendanceDays attendance;
        attendance.days[first] = { there(u"2"_s, { u"Present"_s }), there(u"1"_s, { u"Late"_s, u"Left early"_s }) };
        attendance.days[first.addDays(1)] = { there(u"2"_s, {}) };
        const PresenceGrid grid = presenceGrid(attendance, ask(), {});
        QCOMPARE(grid.missing, 1);
        QCOMPARE(grid.rows.size(), 2);
        QCOMPARE(grid.rows.at(0).name, u"Name 1"_s);
        QVERIFY(!grid.rows.at(0).statuses.at(1)); // not named that day
        QVERIFY(grid.rows.at(1).statuses.at(1) && grid.rows.at(1).statuses.at(1)->isEmpty());
        const ReportTable table = tableOf(grid);
        QCOMPARE(table.rows.at(0).cells.at(1).toString(), u"Late, Left early"_s);
        QCOMPARE(table.rows.at(0).tones.at(1), Tone::Attention);
        QVERIFY(!table.rows.at(0).cells.at(2).isValid());
        WorkQuestion filtered = ask();
        filtered.members = { u"2"_s };
        QCOMPARE(presenceGrid(attendance, filtered, {}).rows.size(), 1);
        QCOMPARE(attendanceOn(attendance, first, filtered, {}).size(), 1);
    }

    void attendanceSaysWhatIsNotKnown()
    {
        AttendanceMember member = there(u"1"_s, { u"Absent"_s });
        member.tracked = 0;
        const ReportTable table = tableOf(QList<AttendanceMember> { member }, {});
        QCOMPARE(table.rows.at(0).cells.size(), table.columns.size());
        QCOMPARE(table.rows.at(0).cells.at(4).toInt(), 0);
        QVERIFY(table.rows.at(0).cells.at(4).isValid());
        QVERIFY(!table.rows.at(0).cells.at(5).isValid());
    }
};

QTEST_GUILESS_MAIN(TestReportDays)
#include "tst_report_days.moc"
