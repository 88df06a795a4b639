// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report_table.h"
#include "core/report/work_grid.h"

#include <QTest>

#include <cmath>

using namespace signoff;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 11, 2); // a Monday
const DateSpan week { first, first.addDays(6) };

DayEntry entry(const QString &project, int minutes, const MoneyList &amount = {})
{
    DayEntry one;
    one.projectId = project;
    one.minutes = minutes;
    one.amount = amount;
    return one;
}

TrackedHours hoursReport()
{
    TrackedHours hours;
    hours.members[u"1"_s][first] = { entry(u"10"_s, 120, { { 20, u"EUR"_s } }), entry({}, 30) };
    hours.members[u"1"_s][first.addDays(1)] = { entry(u"11"_s, 60, { { 15, u"USD"_s } }) };
    hours.members[u"2"_s][first] = { entry(u"10"_s, 240, { { 40, u"EUR"_s } }) };
    hours.members[u"3"_s][first.addDays(5)] = { entry(u"12"_s, 15) };
    return hours;
}

ReportNames names()
{
    ReportNames names;
    names.members = { { u"1"_s, u"Anna"_s }, { u"2"_s, u"Boris"_s } };
    names.teams = { { u"1"_s, u"Design"_s }, { u"2"_s, u"Design"_s } };
    names.projects = { { u"10"_s, u"Website"_s }, { u"11"_s, u"App"_s } };
    return names;
}

TaskTime time(const QString &task, int minutes, const QString &title = {}, const QString &project = {})
{
    TaskTime one;
    one.taskId = task;
    one.taskTitle = title;
    one.projectId = project;
    one.minutes = minutes;
    return one;
}

Received<TaskMember> tasksOf(const QString &member, const QList<TaskTime> &all, const std::optional<TaskDays> &days)
{
    Received<TaskMember> received;
    received.row.id = member;
    received.row.tasks = all;
    received.row.days = days;
    return received;
}

WorkQuestion ask(WorkBy by, Step step = Step::Day, const DateSpan &span = week)
{
    WorkQuestion question;
    question.span = span;
    question.by = by;
    question.step = step;
    return question;
}

} // namespace

class TestWorkGrid : public QObject {
    Q_OBJECT

private slots:
    void daysAreKnownEvenWhereNobodyWorked()
    {
        const WorkDays work = workOf(hoursReport(), week);
        QVERIFY(work.covers(week));
        QVERIFY(work.days.value(first.addDays(3)).work.isEmpty());
        QVERIFY(!work.covers({ first, first.addDays(7) }));
    }

    void byProject()
    {
        const Grid grid = workGrid(workOf(hoursReport(), week), ask(WorkBy::Project), names());
        QCOMPARE(grid.columns.size(), 7);
        QCOMPARE(grid.rows.size(), 4);
        QCOMPARE(grid.rows.at(0).name, u"Website"_s);
        QCOMPARE(grid.rows.at(0).total, 360.0);
        QCOMPARE(grid.rows.at(0).amounts, (MoneyList { { 60, u"EUR"_s } }));
        QCOMPARE(grid.rows.at(1).name, u"App"_s);
        QCOMPARE(grid.rows.at(2).key, u"12"_s); // no name for it
        QCOMPARE(grid.rows.at(2).unpriced, 15.0);
        QVERIFY(grid.rows.at(3).key.isEmpty()); // time without a project comes last, though it has more than others
        QCOMPARE(grid.totals.at(0), 390.0);
        QCOMPARE(grid.totals.at(2), 0.0);
        QCOMPARE(grid.total, 465.0);
        QVERIFY(grid.isWhole());
    }

    void byTeamAndMember()
    {
        const Grid teams = workGrid(workOf(hoursReport(), week), ask(WorkBy::Team), names());
        QCOMPARE(teams.rows.size(), 2);
        QCOMPARE(teams.rows.at(0).name, u"Design"_s);
        QCOMPARE(teams.rows.at(0).total, 450.0);
        QVERIFY(teams.rows.at(1).key.isEmpty());
        QCOMPARE(teams.rows.at(1).total, 15.0);

        const Grid members = workGrid(workOf(hoursReport(), week), ask(WorkBy::Member), names());
        QCOMPARE(members.rows.at(0).name, u"Boris"_s);
        QCOMPARE(members.rows.at(1).amounts, (MoneyList { { 20, u"EUR"_s }, { 15, u"USD"_s } }));
        QCOMPARE(members.rows.at(1).unpriced, 30.0);
    }

    void filters()
    {
        WorkQuestion question = ask(WorkBy::Member);
        question.projects = { u"10"_s };
        Grid grid = workGrid(workOf(hoursReport(), week), question, names());
        QCOMPARE(grid.total, 360.0);
        question.members = { u"2"_s };
        grid = workGrid(workOf(hoursReport(), week), question, names());
        QCOMPARE(grid.total, 240.0);
        question = ask(WorkBy::Project);
        question.projects = { QString() };
        QCOMPARE(workGrid(workOf(hoursReport(), week), question, names()).total, 30.0);
        question = ask(WorkBy::Project);
        question.teams = { u"Design"_s };
        QCOMPARE(workGrid(workOf(hoursReport(), week), question, names()).total, 450.0);
    }

    void whatHasNotArrivedIsNoZero()
    {
        const WorkDays work = workOf(hoursReport(), { first, first.addDays(2) });
        const Grid days = workGrid(work, ask(WorkBy::Project), names());
        QCOMPARE(days.missing, 4);
        QVERIFY(!days.isWhole());
        QCOMPARE(days.totals.at(1), 60.0);
        QVERIFY(std::isnan(days.totals.at(4)));
        QVERIFY(std::isnan(days.rows.at(0).values.at(4)));
        QCOMPARE(days.total, 450.0);
        // A week of which some days are missing is not known.
        const Grid weeks = workGrid(work, ask(WorkBy::Project, Step::Week), names());
        QCOMPARE(weeks.columns.size(), 1);
        QVERIFY(std::isnan(weeks.totals.at(0)));
    }

    void columns()
    {
        const DateSpan span { QDate(2026, 10, 30), QDate(2026, 11, 10) };
        const QList<DateSpan> weeks = columnsOf(span, Step::Week, Qt::Monday);
        QCOMPARE(weeks.size(), 3);
        QCOMPARE(weeks.at(0), (DateSpan { span.from, QDate(2026, 11, 1) }));
        QCOMPARE(weeks.at(1), week);
        QCOMPARE(weeks.at(2), (DateSpan { QDate(2026, 11, 9), span.to }));
        QCOMPARE(columnsOf(span, Step::Week, Qt::Sunday).at(0).to, QDate(2026, 10, 31));
        QCOMPARE(columnsOf(span, Step::Month, Qt::Monday).size(), 2);
        QVERIFY(columnsOf({ QDate(1, 1, 1), QDate(9999, 1, 1) }, Step::Day, Qt::Monday).size() <= 800);
    }

    void theRestIsAddedUp()
    {
        Grid grid = workGrid(workOf(hoursReport(), week), ask(WorkBy::Project), names());
        const Grid out = folded(grid, 3);
        QCOMPARE(out.rows.size(), 3);
        QCOMPARE(out.rows.at(0).name, u"Website"_s);
        QCOMPARE(out.rows.at(1).rest, (QStringList { u"11"_s, u"12"_s }));
        QCOMPARE(out.rows.at(1).total, 75.0);
        QCOMPARE(out.rows.at(1).values.at(1), 60.0);
        QCOMPARE(out.rows.at(1).amounts, (MoneyList { { 15, u"USD"_s } }));
        QVERIFY(out.rows.at(2).rest.isEmpty() && out.rows.at(2).key.isEmpty());
        QCOMPARE(out.total, grid.total);
        QCOMPARE(folded(grid, 4).rows, grid.rows);
    }

    void before()
    {
        QCOMPARE(spanBefore(week), (DateSpan { first.addDays(-7), first.addDays(-1) }));
        QCOMPARE(spanBefore({ QDate(2026, 3, 1), QDate(2026, 3, 31) }),
            (DateSpan { QDate(2026, 2, 1), QDate(2026, 2, 28) }));
        QCOMPARE(spanBefore({ QDate(2026, 1, 1), QDate(2026, 2, 28) }),
            (DateSpan { QDate(2025, 11, 1), QDate(2025, 12, 31) }));
        QCOMPARE(spanBefore({}), DateSpan {});
    }

    void rowsBehind()
    {
        const WorkDays work = workOf(hoursReport(), week);
        const WorkQuestion question = ask(WorkBy::Project);
        const QList<WorkRow> cell = workBehind(work, question, names(), { u"10"_s }, { first, first });
        QCOMPARE(cell.size(), 2);
        QCOMPARE(workBehind(work, question, names(), { u"11"_s, u"12"_s }, {}).size(), 2);
        QCOMPARE(workBehind(work, question, names(), { QString() }, {}).size(), 1);
        QCOMPARE(workBehind(work, question, names(), {}, {}).size(), 5);
        // A cell says the same as the rows behind it.
        const Grid grid = workGrid(work, question, names());
        for (const Grid::Row &row : grid.rows) {
            for (qsizetype at = 0; at < grid.columns.size(); ++at) {
                double sum = 0;
                for (const WorkRow &behind : workBehind(work, question, names(), { row.key }, grid.columns.at(at)))
                    sum += behind.work.minutes;
                QCOMPARE(row.values.at(at), sum);
            }
        }
    }

    void tasksByDay()
    {
        TaskDays days;
        days[first] = { time(u"5"_s, 90), time({}, 30) };
        const WorkDays work
            = workOf({ tasksOf(u"1"_s, { time(u"5"_s, 90, u"Draft"_s, u"10"_s), time({}, 30) }, days) }, 0, week);
        const Grid grid = workGrid(work, ask(WorkBy::Task), names());
        QCOMPARE(grid.rows.at(0).name, u"Draft"_s);
        QVERIFY(grid.rows.at(1).key.isEmpty());
        QCOMPARE(grid.undated, 0.0);
        QCOMPARE(workGrid(work, ask(WorkBy::Project), names()).rows.at(0).name, u"Website"_s);
    }

    void tasksWithoutDaysAreNoDaysOfZero()
    {
        const QList<Received<TaskMember>> members { tasksOf(u"1"_s, { time(u"5"_s, 90, u"Draft"_s) }, {}) };
        const WorkDays work = workOf(members, 1, week);
        const Grid grid = workGrid(work, ask(WorkBy::Task), names());
        QCOMPARE(grid.undated, 90.0);
        QCOMPARE(grid.total, 90.0);
        QCOMPARE(grid.rows.at(0).total, 90.0);
        QCOMPARE(grid.skipped, 1);
        QVERIFY(!grid.isWhole());
        // Of another range nothing of it is known.
        QCOMPARE(workGrid(work, ask(WorkBy::Task, Step::Day, { first, first }), names()).undated, 0.0);
        QCOMPARE(workBehind(work, ask(WorkBy::Task), names(), { u"5"_s }, {}).size(), 1);
        QVERIFY(workBehind(work, ask(WorkBy::Task), names(), { u"5"_s }, { first, first }).isEmpty());
    }

    void table()
    {
        const Grid grid = workGrid(workOf(hoursReport(), week), ask(WorkBy::Project), names());
        const Grid before = workGrid(workOf(hoursReport(), { first.addDays(-7), first }),
            ask(WorkBy::Project, Step::Day, { first.addDays(-7), first }), names());
        const ReportTable table = tableOf(grid, Step::Day, { u"Project"_s, u"No project"_s, {} }, &before);
        QCOMPARE(table.columns.size(), 1 + 7 + 1 + 2 + 1);
        QCOMPARE(table.rows.at(0).cells.at(0).toString(), u"Website"_s);
        QCOMPARE(table.rows.at(0).cells.at(1).toInt(), 360);
        QCOMPARE(table.rows.at(0).cells.at(8).toInt(), 360);
        QCOMPARE(table.rows.at(0).cells.at(9).toInt(), 360);
        QCOMPARE(table.rows.at(0).cells.at(10).toInt(), 0);
        QCOMPARE(table.rows.at(1).cells.at(9).toInt(), 0); // not in a report that is whole: none
        QCOMPARE(table.rows.at(3).cells.at(0).toString(), u"No project"_s);
        QCOMPARE(table.rows.at(3).keys, QStringList { QString() });
        QVERIFY(!table.rows.at(3).cells.last().isValid()); // no amount is not zero
        QCOMPARE(table.total->cells.at(8).toInt(), 465);
        QCOMPARE(table.columns.at(1).span, (DateSpan { first, first }));
        for (const ReportTable::Row &row : table.rows)
            QCOMPARE(row.cells.size(), table.columns.size());
        QCOMPARE(table.total->cells.size(), table.columns.size());
    }
};

QTEST_GUILESS_MAIN(TestWorkGrid)
#include "tst_work_grid.moc"
