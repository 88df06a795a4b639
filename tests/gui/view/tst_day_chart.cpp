// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/day_chart.h"
#include "ui/view/theme.h"

#include <QApplication>
#include <QGraphicsView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;

namespace {

DayChartData sample(int series, int days)
{
    DayChartData data;
    for (int day = 0; day < days; ++day) {
        data.days.append(QDate(2026, 11, 2).addDays(day));
        data.expected.append(480);
    }
    for (int s = 0; s < series; ++s) {
        DayChartSeries each { u"Project %1"_s.arg(s), -1, {} };
        for (int day = 0; day < days; ++day)
            each.minutes.append(30 + s);
        data.series.append(each);
    }
    return data;
}

} // namespace

class TestDayChart : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void foldsToTheRest()
    {
        DayChartData data = sample(20, 2);
        data.series[0].minutes = { -1, 5 };
        for (int s = 1; s < 8; ++s)
            data.series[s].minutes[0] = -1;
        const DayChartData folded = foldSeries(data, 12);
        QCOMPARE(folded.series.size(), 13);
        QCOMPARE(folded.series.first().name, u"Project 8"_s); // the largest, in their order
        int before = 0;
        int after = 0;
        for (const DayChartSeries &series : data.series)
            before += series.minutes[1];
        for (const DayChartSeries &series : folded.series)
            after += series.minutes[1];
        QCOMPARE(after, before);
        QCOMPARE(folded.series.last().minutes[0], -1); // no data in any part stays none
        QCOMPARE(foldSeries(sample(12, 2), 12).series.size(), 12);
    }

    void saysWhatIsKnown()
    {
        DayChart chart;
        DayChartData data = sample(2, 3);
        data.series[0].name = u"<img src=x>"_s;
        data.series[0].minutes = { 60, -1, 60 };
        data.series[1].minutes = { 425, -1, -1 };
        chart.setData(data);
        QCOMPARE(chart.summary(), u"Mon 2 Nov: 8:05; Tue 3 Nov: no data; Wed 4 Nov: at least 1:00"_s);
        QVERIFY(chart.dayToolTip(0).contains("<img src=x>: 1:00"_L1));
        QVERIFY(chart.dayToolTip(0).contains("Expected: 8:00"_L1));
        QVERIFY(chart.dayToolTip(7).isEmpty());
        QVERIFY(chart.dayToolTip(-1).isEmpty());
    }

    void paintsWhateverComes_data()
    {
        QTest::addColumn<DayChartData>("data");
        QTest::newRow("nothing") << DayChartData {};
        QTest::newRow("days without series") << sample(0, 7);
        QTest::newRow("one") << sample(1, 1);
        QTest::newRow("many") << sample(40, 31);
        QTest::newRow("a year") << sample(3, 366);
        DayChartData odd = sample(2, 3);
        odd.series[0].minutes = { 1 };
        odd.series[1].minutes = QList<int>(50, 700);
        odd.series[0].color = 1000;
        odd.expected = { -4 };
        odd.series[0].name = QString(5000, u'W');
        QTest::newRow("odd") << odd;
    }
    void paintsWhateverComes()
    {
        QFETCH(DayChartData, data);
        for (const bool mirrored : { false, true }) {
            DayChart chart;
            chart.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
            chart.resize(500, 320);
            chart.setData(data);
            chart.show();
            QVERIFY(!chart.grab().isNull());
            chart.resize(30, 20);
            QVERIFY(!chart.grab().isNull());
            chart.clear();
            QVERIFY(!chart.grab().isNull());
        }
    }

    void clicksNameDayAndSeries()
    {
        DayChart chart;
        chart.resize(700, 400);
        DayChartData data = sample(2, 7);
        for (DayChartSeries &series : data.series)
            series.minutes = QList<int>(7, 300);
        chart.setData(data);
        chart.show();
        QSignalSpy clicked(&chart, &DayChart::dayClicked);
        auto *view = chart.findChild<QGraphicsView *>();
        QVERIFY(view);
        const int left = 60;
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(left, view->height() - 60));
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked.at(0).at(0).toDate(), data.days.first());
        QCOMPARE(clicked.at(0).at(1).toInt(), 0);
        chart.setLayoutDirection(Qt::RightToLeft);
        QTest::qWait(1);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(left, view->height() - 60));
        QCOMPARE(clicked.at(1).at(0).toDate(), data.days.last());
    }

    void followsTheTheme()
    {
        DayChart chart;
        chart.resize(500, 300);
        chart.setData(sample(3, 7));
        chart.show();
        const QImage light = chart.grab().toImage();
        Theme::apply(*qApp, Theme::Mode::Dark);
        QVERIFY(chart.grab().toImage() != light);
        Theme::apply(*qApp, Theme::Mode::Light);
        QCOMPARE(chart.grab().toImage(), light);
    }

    void firstLayoutIsQuick()
    {
        QElapsedTimer timer;
        timer.start();
        DayChart chart;
        chart.resize(900, 400);
        chart.setData(sample(20, 31));
        chart.show();
        chart.grab();
        const qint64 first = timer.restart();
        chart.setData(sample(11, 31));
        chart.grab();
        const qint64 again = timer.restart();
        chart.resize(800, 400);
        chart.grab();
        qInfo("20 series x 31 days: first %lld ms, new data %lld ms, resize %lld ms", first, again, timer.elapsed());
        // The aim is 100 ms; a loaded machine or a sanitizer gets air.
        QVERIFY(first < 600);
    }
};

QTEST_MAIN(TestDayChart)
#include "tst_day_chart.moc"
