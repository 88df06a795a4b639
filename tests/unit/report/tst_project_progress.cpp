// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/project_progress.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace signoff;

namespace {

const QDate today(2026, 11, 23);
const QDateTime now(today, QTime(9, 0), QTimeZone::utc());
const QString id = u"7"_s;

MonthHours month(int minutes, QDate readOn = today, const MoneyList &amounts = {}, const QString &project = id)
{
    MonthHours hours { now, readOn, true, minutes, {} };
    if (minutes > 0)
        hours.projects.insert(project, { minutes, amounts, amounts.isEmpty() ? minutes : 0 });
    return hours;
}

// So many months up to the current one, each of so many minutes.
Months history(int count, int minutes)
{
    Months months;
    for (int i = 0; i < count; ++i)
        months.insert(monthOf(today).addMonths(-i), month(minutes));
    return months;
}

LifetimeHours lifetime(int minutes, bool isComplete, const MoneyList &amounts = {}, int unpriced = 0)
{
    return { { minutes, amounts, unpriced }, QDate(2026, 3, 1), isComplete, false };
}

Project project(std::optional<double> estimation, std::optional<double> budget = {}, QDate deadline = {})
{
    Project made;
    made.id = id;
    made.name = u"Harbour"_s;
    made.estimation = estimation;
    made.budget = budget;
    made.deadline = deadline;
    return made;
}

using State = ProjectProgress::State;

} // namespace

Q_DECLARE_METATYPE(signoff::ProjectProgress::State)
Q_DECLARE_METATYPE(std::optional<signoff::LifetimeHours>)
Q_DECLARE_METATYPE(signoff::Project)

class TestProjectProgress : public QObject {
    Q_OBJECT

private slots:
    void aReportBecomesAMonth()
    {
        TrackedHours report;
        report.members[u"1"_s][today] = { { id, {}, {}, 60, { { 50, u"EUR"_s } } }, { id, {}, {}, 30, {} },
            { {}, {}, {}, 15, {} } };
        report.members[u"2"_s][today.addDays(-1)] = { { id, {}, {}, 60, { { 70, u"USD"_s }, { 5, u"EUR"_s } } } };
        const MonthHours hours = MonthHours::of(report, now, today);
        QCOMPARE(hours.minutes, 165);
        QCOMPARE(hours.projects.size(), 1); // time on no project belongs to none
        const ProjectTime time = hours.projects.value(id);
        QCOMPARE(time.minutes, 150);
        QCOMPARE(time.unpriced, 30);
        QCOMPARE(time.amounts.size(), 2);
        QVERIFY(time.amounts.contains(Money { 55, u"EUR"_s }));
        QVERIFY(time.amounts.contains(Money { 70, u"USD"_s }));
        QVERIFY(hours.isWhole);
        QCOMPARE(MonthHours::fromJson(hours.toJson()), std::optional(hours));
        report.skipped = 1;
        QVERIFY(!MonthHours::of(report, now, today).isWhole);
        for (const QJsonObject &odd : { QJsonObject {}, QJsonObject { { u"read_at"_s, u"soon"_s } } })
            QVERIFY(!MonthHours::fromJson(odd));
    }

    void aSumIsCompleteFromItsBeginning()
    {
        QVERIFY(lifetimes({}, { { id, today } }, today).isEmpty());
        const QHash<QString, QDate> begins { { id, QDate(2026, 9, 15) }, { u"8"_s, QDate(2026, 8, 31) } };
        const auto sums = lifetimes(history(3, 60), begins, today);
        QCOMPARE(sums.value(id).time.minutes, 180);
        QVERIFY(sums.value(id).isComplete);
        QCOMPARE(sums.value(u"8"_s).time.minutes, 0);
        QVERIFY(!sums.value(u"8"_s).isComplete);
        QCOMPARE(sums.value(u"8"_s).since, QDate(2026, 9, 1));
        QVERIFY(lifetimes(history(4, 60), begins, today).value(u"8"_s).isComplete);
        // One that has not begun.
        QVERIFY(lifetimes(history(1, 60), { { id, QDate(2027, 2, 1) } }, today).value(id).isComplete);
    }

    void withoutABeginningHalfAYearOfSilenceEndsIt()
    {
        const QHash<QString, QDate> begins { { id, {} } };
        Months months = history(3, 60);
        for (int i = 3; i < 3 + silentMonths; ++i) {
            QVERIFY(!lifetimes(months, begins, today).value(id).isComplete);
            QCOMPARE(nextMonth(months, begins, today, now), monthOf(today).addMonths(-i));
            months.insert(monthOf(today).addMonths(-i), month(0));
        }
        QVERIFY(lifetimes(months, begins, today).value(id).isComplete);
        QVERIFY(!nextMonth(months, begins, today, now).isValid());
    }

    void silenceDoesNotEndAKnownBeginning()
    {
        const QHash<QString, QDate> begins { { id, QDate(2025, 1, 1) } };
        const Months months = history(8, 0);
        QVERIFY(!lifetimes(months, begins, today).value(id).isComplete);
        QCOMPARE(nextMonth(months, begins, today, now), QDate(2026, 3, 1));
    }

    void whatIsMissingBetweenIsSaid()
    {
        const QHash<QString, QDate> begins { { id, QDate(2026, 9, 1) } };
        Months months = history(3, 60);
        months.remove(QDate(2026, 10, 1));
        QCOMPARE(lifetimes(months, begins, today).value(id).time.minutes, 120);
        QVERIFY(lifetimes(months, begins, today).value(id).hasGap);
        QVERIFY(!lifetimes(months, begins, today).value(id).isComplete);
        // Read before it was over: a part of it.
        months.insert(QDate(2026, 10, 1), month(60, QDate(2026, 10, 20)));
        QVERIFY(!lifetimes(months, begins, today).value(id).isComplete);
        months.insert(QDate(2026, 10, 1), month(60, QDate(2026, 11, 1)));
        QVERIFY(lifetimes(months, begins, today).value(id).isComplete);
        QVERIFY(!lifetimes(months, begins, today).value(id).hasGap);
        // A row of it could not be read.
        months[QDate(2026, 10, 1)].isWhole = false;
        QVERIFY(!lifetimes(months, begins, today).value(id).isComplete);
    }

    void newestFirst_thenWhatChanges()
    {
        const QHash<QString, QDate> begins { { id, QDate(2026, 7, 1) } };
        Months months;
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(nextMonth(months, begins, today, now), monthOf(today).addMonths(-i));
            months.insert(monthOf(today).addMonths(-i), month(60));
        }
        QVERIFY(!nextMonth(months, begins, today, now).isValid());
        QVERIFY(!nextMonth(months, {}, today, now).isValid());
        // An hour later: the current month and the one before.
        const QDateTime later = now.addSecs(3601);
        QCOMPARE(nextMonth(months, begins, today, later), QDate(2026, 11, 1));
        months[QDate(2026, 11, 1)].readAt = later;
        QCOMPARE(nextMonth(months, begins, today, later), QDate(2026, 10, 1));
        months[QDate(2026, 10, 1)].readAt = later;
        QVERIFY(!nextMonth(months, begins, today, later).isValid());
        // Two months later each of them once more: it was read while it could change.
        const QDate january(2027, 1, 4);
        const QDateTime then = now.addMonths(2);
        QCOMPARE(nextMonth(months, begins, january, then), QDate(2027, 1, 1));
        months.insert(QDate(2027, 1, 1), { then, january, true, 0, {} });
        months.insert(QDate(2026, 12, 1), { then, january, true, 0, {} });
        QCOMPARE(nextMonth(months, begins, january, then), QDate(2026, 11, 1));
        months.insert(QDate(2026, 11, 1), { then, january, true, 0, {} });
        QCOMPARE(nextMonth(months, begins, january, then), QDate(2026, 10, 1));
    }

    void aBeginningTypedWrongIsNotPaidFor()
    {
        const Months months = history(20 * 12 + 1, 1);
        QVERIFY(!nextMonth(months, { { id, QDate(1, 1, 1) } }, today, now).isValid());
        QVERIFY(lifetimes(months, { { id, QDate(1, 1, 1) } }, today).value(id).isComplete);
        QVERIFY(!nextMonth(months, { { id, {} } }, today, now).isValid());
    }

    void states_data()
    {
        QTest::addColumn<Project>("row");
        QTest::addColumn<std::optional<LifetimeHours>>("known");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("words");
        using Known = std::optional<LifetimeHours>;
        const auto row = [](const char *name, const Project &of, const Known &known, State state, const QString &words) {
            QTest::newRow(name) << of << known << state << words;
        };
        row("nothing planned", project({}), {}, State::NoPlan, u"Nothing planned"_s);
        row("planned nothing", project(0, 0), lifetime(600, true), State::NoPlan, u"Nothing planned"_s);
        row("no month", project(10), {}, State::NotKnown, u"Not known yet"_s);
        row("part within", project(10), lifetime(595, false), State::NotKnown, u"Not known yet"_s);
        row("part over", project(10), lifetime(601, false), State::OverEstimation, u"Over estimation"_s);
        row("whole over", project(10), lifetime(601, true), State::OverEstimation, u"Over estimation"_s);
        row("exactly", project(10), lifetime(600, true), State::NearEstimation, u"100% of estimation"_s);
        row("near", project(10), lifetime(540, true), State::NearEstimation, u"90% of estimation"_s);
        row("within", project(10), lifetime(539, true), State::OnTrack, u"On track"_s);
        row("money over", project({}, 100), lifetime(60, true, { { 101, u"EUR"_s } }), State::OverBudget, u"Over budget"_s);
        row("money near", project({}, 100), lifetime(60, true, { { 99, u"EUR"_s } }), State::NearBudget,
            u"99% of budget"_s);
        row("money in part", project({}, 100), lifetime(60, true, { { 99, u"EUR"_s } }, 10), State::NotKnown,
            u"Not known yet"_s);
        row("no rates", project({}, 100), lifetime(60, true, {}, 60), State::NotKnown, u"Not known yet"_s);
        row("two currencies", project({}, 1), lifetime(60, true, { { 99, u"EUR"_s }, { 9, u"USD"_s } }), State::NotKnown,
            u"Not known yet"_s);
        row("hours known, money not", project(10, 100), lifetime(60, true, {}, 60), State::OnTrack, u"On track"_s);
        row("hours before money", project(1, 1), lifetime(120, true, { { 9, u"EUR"_s } }), State::OverEstimation,
            u"Over estimation"_s);
        row("overdue", project({}, {}, today.addDays(-1)), {}, State::Overdue, u"Overdue by 1 day(s)"_s);
        row("today", project({}, {}, today), {}, State::NearDeadline, u"Deadline today"_s);
        row("in five days", project({}, {}, today.addDays(5)), {}, State::NearDeadline, u"Deadline in 5 day(s)"_s);
        row("in a month", project({}, {}, today.addDays(30)), {}, State::OnTrack, u"On track"_s);
        row("overdue and over", project(1, {}, today.addDays(-1)), lifetime(120, true), State::OverEstimation,
            u"Over estimation"_s);
        Project gone = project(1, {}, today.addDays(-1));
        gone.deletedAt = now;
        row("archived", gone, lifetime(120, true), State::Archived, u"Archived"_s);
    }
    void states()
    {
        QFETCH(Project, row);
        QFETCH(std::optional<LifetimeHours>, known);
        const ProjectProgress progress = progressOf(row, known, today);
        QTEST(progress.state, "state");
        QTEST(progress.words(), "words");
        QVERIFY(!progress.sentences().isEmpty());
    }

    void theRateOfTheProjectPricesWhatHasNoAmount()
    {
        Project row = project({}, 100);
        row.rate = 60;
        ProjectProgress progress = progressOf(row, lifetime(90, true, {}, 90), today);
        QVERIFY(progress.isPriced);
        QCOMPARE(progress.spent, MoneyList({ { 90, {} } }));
        QCOMPARE(progress.state, State::NearBudget);
        row.rate = 0; // may stand for "not known"
        progress = progressOf(row, lifetime(90, true, {}, 90), today);
        QVERIFY(progress.spent.isEmpty());
        QCOMPARE(progress.money.state, ProgressMeasure::State::NotKnown);
    }

    void aPartSaysSinceWhen()
    {
        const ProjectProgress part = progressOf(project(100), lifetime(600, false), today);
        QCOMPARE(part.sinceWords(), u"since Mar 2026"_s);
        QVERIFY(part.hours.isPart);
        QCOMPARE(part.hours.share, std::optional(0.1));
        QVERIFY(part.sentences().join(u' ').contains(u"since Mar 2026"_s));
        LifetimeHours known = lifetime(600, false);
        known.hasGap = true;
        QCOMPARE(progressOf(project(100), known, today).sinceWords(), u"since Mar 2026, with gaps"_s);
        QCOMPARE(progressOf(project(100), lifetime(600, true), today).sinceWords(), QString());
    }

    void itBeginsWithWhateverCameFirst()
    {
        Project row;
        QVERIFY(!beginOf(row).isValid());
        row.createdAt = QDateTime(QDate(2026, 5, 5), QTime(1, 0), QTimeZone::utc());
        QCOMPARE(beginOf(row), QDate(2026, 5, 5));
        row.startDate = QDate(2026, 6, 1);
        QCOMPARE(beginOf(row), QDate(2026, 5, 5));
        row.startDate = QDate(2026, 4, 1);
        QCOMPARE(beginOf(row), QDate(2026, 4, 1));
    }
};

QTEST_GUILESS_MAIN(TestProjectProgress)
#include "tst_project_progress.moc"
