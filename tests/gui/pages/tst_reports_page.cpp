// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/support/format.h"
#include "tests/gui/pages/page_rig.h"
#include "ui/charts/day_lanes.h"
#include "ui/charts/stacked_bars.h"
#include "ui/pages/report_model.h"
#include "ui/view/filter_bar.h"
#include "ui/view/saved_views.h"
#include "ui/view/theme.h"
#include "ui/view/tone_label.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace signoff;
using namespace signoff::testing;

namespace {

struct Rig : PageRig {
    explicit Rig(sandbox::Dialect dialect)
        : PageRig(dialect)
    {
        pageId = u"reports"_s;
    }
    bool settle()
    {
        return QTest::qWaitFor([&] { return page->isSettled(); }, 15'000);
    }
    bool run(const QString &action)
    {
        auto *found = page->findChild<QAction *>(action);
        if (!found)
            return false;
        found->trigger();
        return settle();
    }
    FilterBar *bar() { return page->findChild<FilterBar *>(); }
    // As a click on a choice of a chip does.
    bool choose(const QString &filter, const QStringList &ids)
    {
        bar()->setSelected(filter, ids);
        emit bar()->filtersChanged();
        return settle();
    }
    bool choosePeriod(const Period &period)
    {
        bar()->setPeriod(period);
        emit bar()->filtersChanged();
        return settle();
    }
    const ReportModel &model() { return *page->findChild<ReportModel *>({}, Qt::FindDirectChildrenOnly); }
    const ReportTable &shown() { return model().table(); }
    TableView *rowsView() { return page->findChild<TableView *>(u"rows-behind"_s); }
    int column(const QString &id)
    {
        for (int at = 0; at < shown().columns.size(); ++at) {
            if (shown().columns.at(at).id == id)
                return at;
        }
        return -1;
    }
    // The sum of a column of the rows behind a figure.
    int behind(const QString &id)
    {
        const QAbstractItemModel *rows = rowsView()->model();
        int sum = 0;
        for (int row = 0; row < rows->rowCount(); ++row) {
            for (int at = 0; at < rows->columnCount(); ++at) {
                const QModelIndex cell = rows->index(row, at);
                if (rows->headerData(at, Qt::Horizontal, KeyRole) == id && cell.data(KeyRole) != u"total"_s)
                    sum += cell.data(ValueRole).toInt();
            }
        }
        return sum;
    }
    int asked(const QString &path)
    {
        int count = 0;
        for (const QJsonValue &value : control("GET", u"/sandbox/requests"_s).value(u"requests"_s).toArray())
            count += value[u"path"_s].toString().contains(path) ? 1 : 0;
        return count;
    }
};

} // namespace

class TestReportsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::apply(*qApp, Theme::Mode::Light);
        Theme::setMotion(false);
    }
    void cleanup() { prompts::resetAnswers(); }

    // The table is what the chart draws, and its sums are those of the rows behind them.
    void hours_data() { dialects(); }
    void hours()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        QCOMPARE(rig.page->state(), Page::State::Ready);
        QAbstractItemModelTester tester(const_cast<ReportModel *>(&rig.model()), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(rig.asked(u"/reports/"_s), 1);
        const int total = rig.column(u"total"_s);
        QVERIFY(rig.shown().rows.size() > 3);
        int sum = 0;
        for (const ReportTable::Row &row : rig.shown().rows)
            sum += row.cells.at(total).toInt();
        QVERIFY(sum > 0);
        QCOMPARE(rig.shown().total->cells.at(total).toInt(), sum);

        // A row, by key.
        QVERIFY(rig.table()->setCurrentKey(rig.shownKeys().first()));
        QVERIFY(rig.run(u"rows"_s));
        QTRY_VERIFY(rig.rowsView()->isVisible());
        QCOMPARE(rig.behind(u"total"_s), rig.shown().rows.first().cells.at(total).toInt());
        QTest::keyClick(rig.rowsView(), Qt::Key_Escape);
        QTRY_VERIFY(!rig.rowsView()->isVisible());

        // A part of a bar: Return in the chart.
        auto *bars = rig.page->findChild<StackedBars *>();
        QVERIFY(bars && bars->isVisible());
        const QString key = rig.shown().rows.first().keys.first();
        bars->setCurrent(key, 1);
        QTest::keyClick(bars, Qt::Key_Return);
        QTRY_VERIFY(rig.rowsView()->isVisible());
        QTRY_COMPARE(rig.behind(u"total"_s), rig.shown().rows.first().cells.at(2).toInt());

        // From there to the member.
        QSignalSpy places(rig.page.get(), &Page::placeWanted);
        rig.rowsView()->setCurrentIndex(rig.rowsView()->model()->index(0, 0));
        QTest::keyClick(rig.rowsView(), Qt::Key_Return);
        QCOMPARE(places.count(), 1);
        QCOMPARE(places.first().first().value<Place>().page, u"members"_s);
        QVERIFY(rig.data->members().table.find(places.first().first().value<Place>().key) != nullptr);
        QCOMPARE(rig.asked(u"/reports/"_s), 1);

        // And to the timesheet: its list, where it has not come.
        const QString member = places.takeFirst().first().value<Place>().key;
        rig.page->findChild<QAction *>(u"open-timesheet"_s)->trigger();
        QCOMPARE(places.count(), 1);
        const Place list = places.takeFirst().first().value<Place>();
        QCOMPARE(list.page, u"timesheets"_s);
        QVERIFY(list.key.isEmpty() && list.filters.contains("2026-11-1"));
        QVERIFY(list.filters.contains(rig.data->surroundings().memberName(member).toUtf8()));
        rig.data->timesheets().load({});
        QTRY_VERIFY_WITH_TIMEOUT(!rig.data->isBusy() && rig.data->timesheets().table.count() > 0, 15'000);
        rig.page->findChild<QAction *>(u"open-timesheet"_s)->trigger();
        QCOMPARE(places.count(), 1);
        const auto sheet = rig.data->timesheets().table.find(places.first().first().value<Place>().key);
        QVERIFY(sheet && sheet->row.userId == member);
    }

    void legendHidesRows()
    {
        Rig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        auto *bars = rig.page->findChild<StackedBars *>();
        const QStringList keys = rig.shownKeys();
        const int total = rig.column(u"total"_s);
        const int first = rig.shown().rows.first().cells.at(total).toInt();
        const int all = rig.shown().total->cells.at(total).toInt();
        bars->setShown(keys.first(), false);
        emit bars->shownChanged(keys.first(), false);
        QCOMPARE(rig.shownKeys(), keys.mid(1));
        QCOMPARE(rig.shown().total->cells.at(total).toInt(), all - first);
        emit bars->shownChanged(keys.first(), true);
        QCOMPARE(rig.shownKeys(), keys);
    }

    void compares_data() { dialects(); }
    void compares()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        QCOMPARE(rig.column(u"before"_s), -1);
        const int now = rig.shown().total->cells.at(rig.column(u"total"_s)).toInt();
        QVERIFY(rig.choose(u"compare"_s, { u"before"_s }));
        const int before = rig.column(u"before"_s);
        QVERIFY(before > 0);
        const QList<QVariant> sums = rig.shown().total->cells;
        QVERIFY(sums.at(before).toInt() > 0);
        QCOMPARE(sums.at(before + 1).toInt(), now - sums.at(before).toInt());

        // The same as that week says itself.
        const int said = sums.at(before).toInt();
        QVERIFY(rig.choose(u"compare"_s, {}));
        QVERIFY(rig.choosePeriod({ Period::Kind::Custom, QDate(2026, 11, 9), QDate(2026, 11, 15) }));
        QCOMPARE(rig.shown().total->cells.at(rig.column(u"total"_s)).toInt(), said);
        QCOMPARE(rig.asked(u"/reports/"_s), 2); // that week was here
    }

    // Where it is more than few, what a range costs is said and not spent; it may be stopped midway, and goes on there.
    void costsAreSaid()
    {
        Rig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        QVERIFY(rig.run(u"report-tasks"_s));
        const int spent = rig.asked(u"/reports/task"_s);
        QVERIFY(rig.choosePeriod({ Period::Kind::Custom, QDate(2026, 1, 1), QDate(2026, 11, 22) }));
        QCOMPARE(rig.asked(u"/reports/task"_s), spent);
        QVERIFY2(rig.messages().contains(u"11 request"_s), qPrintable(rig.messages()));
        auto *load = rig.page->findChild<MessageBar *>()->findChild<QPushButton *>();
        QVERIFY(load && load->isVisible());
        load->click();
        auto *cancel = rig.page->findChild<QPushButton *>(u"cancel-load"_s);
        QVERIFY(cancel->isVisible());
        QVERIFY(rig.messages().contains(u"Request 1 of 11"_s));
        QTRY_VERIFY(rig.messages().contains(u"Request 3 of"_s));
        cancel->click();
        QVERIFY(rig.settle());
        QVERIFY(!cancel->isVisible());
        QVERIFY2(rig.messages().contains(u"9 request"_s), qPrintable(rig.messages()));
        QVERIFY(rig.run(u"load"_s));
        QVERIFY2(!rig.messages().contains(u"request"_s), qPrintable(rig.messages()));
        QCOMPARE(rig.page->state(), Page::State::Ready);
    }

    void whatTheServerLacks()
    {
        Rig rig(sandbox::Dialect::Classic);
        QVERIFY(rig.open());
        for (const QString &report : { u"report-tasks"_s, u"report-activity"_s }) {
            QVERIFY(rig.run(report));
            QCOMPARE(rig.page->state(), Page::State::Empty);
            QVERIFY2(rig.messages().contains(u"does not offer this report"_s), qPrintable(rig.messages()));
            QVERIFY(!rig.table()->isVisible()); // no zero that nobody measured
        }
        QVERIFY(rig.run(u"report-hours"_s));
        QCOMPARE(rig.page->state(), Page::State::Ready);
        QVERIFY(rig.table()->isVisible());
    }

    // Days without data are empty, never zero, and the caution stands below.
    void activity()
    {
        Rig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        QVERIFY(rig.run(u"report-activity"_s));
        QVERIFY(rig.messages().contains(u"does not measure work"_s));
        bool hasEmpty = false;
        for (const ReportTable::Row &row : rig.shown().rows) {
            for (const QVariant &cell : row.cells) {
                hasEmpty = hasEmpty || !cell.isValid();
                QVERIFY(!cell.isValid() || cell != 0.0);
            }
        }
        QVERIFY(hasEmpty);
        QVERIFY(rig.table()->setCurrentKey(rig.shownKeys().first()));
        QVERIFY(rig.run(u"rows"_s));
        QTRY_VERIFY(rig.rowsView()->isVisible());
        int known = 0;
        for (const QVariant &cell : rig.shown().rows.first().cells.mid(1, 7))
            known += cell.isValid() ? 1 : 0;
        QCOMPARE(rig.rowsView()->model()->rowCount(), known);
    }

    // A day in one call, which the day before and back again shares.
    void timeline()
    {
        Rig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        QVERIFY(rig.choosePeriod({ Period::Kind::Custom, QDate(2026, 11, 18), QDate(2026, 11, 20) }));
        QVERIFY(rig.run(u"report-timeline"_s));
        QCOMPARE(rig.asked(u"/reports/daily-timeline"_s), 1);
        QVERIFY2(rig.messages().contains(u"20 Nov"_s), qPrintable(rig.messages()));
        auto *lanes = rig.page->findChild<DayLanes *>();
        QVERIFY(lanes->isVisible());
        QCOMPARE(lanes->data().lanes.size(), rig.shown().rows.size());
        QVERIFY(rig.shown().rows.size() > 5);
        const QString first = rig.shownKeys().first();
        lanes->setCurrent(first, 0);
        QTest::keyClick(lanes, Qt::Key_Return);
        QTRY_VERIFY(rig.rowsView()->isVisible());
        QCOMPARE(rig.rowsView()->model()->rowCount(), rig.shown().rows.first().cells.at(rig.column(u"entries"_s)).toInt());
        QCOMPARE(rig.behind(u"total"_s), rig.shown().rows.first().cells.at(rig.column(u"total"_s)).toInt());

        const QStringList keys = rig.shownKeys();
        QVERIFY(rig.run(u"earlier"_s));
        QVERIFY2(rig.messages().contains(u"19 Nov"_s), qPrintable(rig.messages()));
        QCOMPARE(rig.asked(u"/reports/daily-timeline"_s), 2);
        QVERIFY(rig.run(u"after"_s));
        QCOMPARE(rig.shownKeys(), keys);
        QCOMPARE(rig.asked(u"/reports/daily-timeline"_s), 2);
        rig.page->refresh();
        QVERIFY(rig.settle());
        QCOMPARE(rig.asked(u"/reports/daily-timeline"_s), 3);
        QCOMPARE(rig.shownKeys(), keys);
    }

    // Sums stand in for times that the server does not tell, and it says so.
    void timelineWithoutTimes()
    {
        Rig rig(sandbox::Dialect::Classic);
        QVERIFY(rig.open());
        QVERIFY(rig.choosePeriod({ Period::Kind::Custom, QDate(2026, 11, 20), QDate(2026, 11, 20) }));
        QVERIFY(rig.run(u"report-timeline"_s));
        QVERIFY2(rig.messages().contains(u"no report of times of day"_s), qPrintable(rig.messages()));
        QVERIFY(rig.shown().rows.size() > 5);
        for (const ReportTable::Row &row : rig.shown().rows) {
            QVERIFY(row.cells.at(rig.column(u"total"_s)).toInt() > 0);
            QVERIFY(!row.cells.at(rig.column(u"start"_s)).isValid());
        }
    }

    // A call a day: said before, then a grid; one day of it is a list, and costs nothing more.
    void attendance()
    {
        Rig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        QVERIFY(rig.run(u"report-attendance"_s));
        QCOMPARE(rig.asked(u"/reports/daily-attendance"_s), 0);
        QVERIFY2(rig.messages().contains(u"7 request"_s), qPrintable(rig.messages()));
        QVERIFY(rig.run(u"load"_s));
        QCOMPARE(rig.asked(u"/reports/daily-attendance"_s), 7);
        QCOMPARE(rig.shown().columns.size(), 8);
        QVERIFY(rig.shown().rows.size() > 10);
        int told = 0;
        for (const ToneLabel *label : rig.page->findChildren<ToneLabel *>())
            told += label->isVisible() ? 1 : 0;
        QVERIFY(told > 3);
        QVERIFY(rig.table()->setCurrentKey(rig.shownKeys().first()));
        QVERIFY(rig.run(u"rows"_s));
        QTRY_VERIFY(rig.rowsView()->isVisible());
        QCOMPARE(rig.rowsView()->model()->rowCount(), 7);

        QVERIFY(rig.choosePeriod({ Period::Kind::Custom, QDate(2026, 11, 18), QDate(2026, 11, 18) }));
        QCOMPARE(rig.asked(u"/reports/daily-attendance"_s), 7);
        QVERIFY(rig.column(u"late"_s) > 0 && rig.column(u"breaks"_s) > 0);

        Rig classic(sandbox::Dialect::Classic);
        QVERIFY(classic.open());
        QVERIFY(classic.run(u"report-attendance"_s));
        QVERIFY(classic.run(u"load"_s));
        QVERIFY2(classic.messages().contains(u"does not offer this report"_s), qPrintable(classic.messages()));
        const int asked = classic.asked(u"/reports/daily-attendance"_s);
        QVERIFY(classic.run(u"load"_s));
        QVERIFY(classic.choosePeriod({ Period::Kind::ThisWeek, {}, {} }));
        QCOMPARE(classic.asked(u"/reports/daily-attendance"_s), asked); // it has said so
    }

    // What is on the screen, read back from the file.
    void exports_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char *format : { "csv", "xlsx", "pdf", "png" })
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void exports()
    {
        QFETCH(QString, suffix);
        Rig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        QVERIFY(rig.run(u"export"_s));
        auto *dialog = rig.page->findChild<QDialog *>(u"export"_s);
        QVERIFY(dialog && dialog->isVisible());
        dialog->findChild<QRadioButton *>(suffix)->setChecked(true);
        const auto *said = dialog->findChild<QLabel *>(u"state"_s);
        // A folder that is not there: said, and it may be tried again.
        prompts::setNextAnswer({ 1, rig.folder.filePath(u"nowhere/report."_s + suffix) });
        dialog->findChild<QPushButton *>(u"save"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(said->isVisible() && !said->text().contains(u"Writing"_s), 20'000);
        QVERIFY2(!said->text().contains(u"Saved"_s), qPrintable(said->text()));
        const QString path = rig.folder.filePath(u"report."_s + suffix);
        prompts::setNextAnswer({ 1, path });
        dialog->findChild<QPushButton *>(u"save"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(said->text().contains(u"Saved as"_s), 20'000);
        QCOMPARE(QDir(rig.folder.path()).entryList({ u"report*"_s }), QStringList(u"report."_s + suffix));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (suffix == "png"_L1) {
            const QImage image = QImage::fromData(bytes);
            QVERIFY(image.width() > 1'000 && image.height() > 400);
        } else if (suffix == "pdf"_L1) {
            QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
        } else if (suffix == "xlsx"_L1) {
            QVERIFY(bytes.startsWith("PK"));
        } else {
            const QString text = QString::fromUtf8(bytes);
            QVERIFY(text.contains(u"Tracked hours"_s) && text.contains(u"16 – 22 Nov 2026"_s));
            const int total = rig.column(u"total"_s);
            for (const ReportTable::Row &row : rig.shown().rows) {
                QVERIFY2(text.contains(row.cells.first().toString()), qPrintable(row.cells.first().toString()));
                QVERIFY(text.contains(format::duration(row.cells.at(total).toInt())));
            }
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    // One file each, in one go, without a change to what is on the screen; what cannot be loaded is named.
    void exportsAllSaved()
    {
        Rig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        QVERIFY(rig.run(u"export-all"_s));
        QVERIFY2(rig.messages().contains(u"No report is saved yet"_s), qPrintable(rig.messages()));
        const auto filters = [](const QString &report, const QString &period) {
            const QJsonObject state { { u"filters"_s, QJsonObject { { u"report"_s, QJsonArray { report } } } },
                { u"period"_s, period } };
            return QJsonDocument(state).toJson(QJsonDocument::Compact);
        };
        keepViews(rig.settings, u"reports"_s,
            { { u"Hours"_s, filters(u"hours"_s, u"last-month"_s), {}, Qt::AscendingOrder },
                { u"Tasks"_s, filters(u"tasks"_s, u"last-week"_s), {}, Qt::AscendingOrder },
                { u"Activity"_s, filters(u"activity"_s, u"last-week"_s), {}, Qt::AscendingOrder } });
        rig.arm(u"500"_s, u"reads"_s, u"/reports/activity"_s, 20);
        const QStringList keys = rig.shownKeys();
        const QByteArray place = rig.page->place().filters;
        const QString folder = rig.folder.filePath(u"reports"_s);
        QVERIFY(QDir().mkpath(folder));
        prompts::setNextAnswer({ 0, folder });
        rig.page->findChild<QAction *>(u"export-all"_s)->trigger();
        QTRY_VERIFY(rig.page->findChild<QDialog *>(u"export-all"_s));
        auto *dialog = rig.page->findChild<QDialog *>(u"export-all"_s);
        const auto *said = dialog->findChild<QLabel *>(u"state"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said->text().contains(u"2 of 3 reports saved"_s), 60'000);
        QVERIFY(dialog->findChild<QLabel *>(u"results"_s)->text().contains(u"Activity: could not be loaded"_s));
        const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files.size(), 2);
        QVERIFY2(files.first().startsWith(u"Hours"_s) && files.last().startsWith(u"Tasks"_s), qPrintable(files.join(u' ')));
        for (const QString &name : files) {
            QFile file(folder + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-"));
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(rig.page->place().filters, place);
        QCOMPARE(rig.shownKeys(), keys);
        QCOMPARE(rig.settings.bytes(Setting::PageFilters, u"reports"_s), place);
    }

    // The server fails, or the line is cut: it says so, what came stays, and can be tried again.
    void refusedAndLost_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("broken") << u"500"_s;
        QTest::newRow("a login page") << u"html"_s;
        QTest::newRow("malformed") << u"malformed"_s;
        QTest::newRow("lost") << u"drop-before"_s;
    }
    void refusedAndLost()
    {
        QFETCH(QString, fault);
        Rig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        QVERIFY(rig.run(u"report-tasks"_s));
        const QStringList keys = rig.shownKeys();
        rig.arm(fault, u"reads"_s, u"/reports/task"_s, 40);
        rig.page->refresh();
        QVERIFY(QTest::qWaitFor([&] { return rig.page->isSettled(); }, 60'000));
        QVERIFY2(rig.page->state() == Page::State::Failed || rig.page->state() == Page::State::Offline, qPrintable(rig.messages()));
        QVERIFY(!rig.messages().isEmpty());
        QCOMPARE(rig.shownKeys(), keys);
        rig.control("DELETE", u"/sandbox/faults"_s);
        auto *retry = rig.page->findChild<MessageBar *>()->findChild<QPushButton *>();
        QVERIFY(retry && retry->isVisible());
        retry->click();
        QVERIFY2(QTest::qWaitFor([&] { return rig.page->isSettled() && rig.page->state() == Page::State::Ready; }, 30'000), qPrintable(rig.messages()));
        QCOMPARE(rig.shownKeys(), keys);
    }

    // Report, chart and relative range come back with a place, and with a saved report.
    void savedReports()
    {
        Rig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        QVERIFY(rig.run(u"by-member"_s));
        QVERIFY(rig.run(u"chart-heat"_s));
        const Place place = rig.page->place();
        const QStringList keys = rig.shownKeys();
        QVERIFY(place.filters.contains("last-week"));
        QVERIFY(rig.run(u"report-tasks"_s));
        QVERIFY(rig.shownKeys() != keys);
        rig.page->go(place);
        QVERIFY(rig.settle());
        QCOMPARE(rig.shownKeys(), keys);
        QCOMPARE(rig.page->place(), place);
        // As it was left, when the program starts again.
        rig.close();
        QVERIFY(rig.open());
        QCOMPARE(rig.shownKeys(), keys);
        // "Clear filters" is for filters.
        QVERIFY(rig.choose(u"member"_s, { keys.first() }));
        QCOMPARE(rig.shown().rows.size(), 1);
        rig.bar()->clear();
        QVERIFY(rig.settle());
        QCOMPARE(rig.shownKeys(), keys);
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reports_page.moc"
