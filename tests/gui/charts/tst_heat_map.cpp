// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart_checks.h"
#include "chart_samples.h"
#include "ui/charts/heat_map.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace sample;

namespace {

ChartData people(int rows, int days = 31, Grid::Unit unit = Grid::Unit::Minutes)
{
    Shape shape { rows, days, Step::Day, unit, unit == Grid::Unit::Percent ? 100.0 : 560.0 };
    shape.hasNone = false;
    shape.names = memberNames();
    return grid(shape);
}

void show(HeatMap &chart, const ChartData &data, QSize size = { 1100, 420 })
{
    chart.resize(size);
    chart.setData(data);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
}

} // namespace

class TestHeatMap : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void figuresAreReadOnEachColour()
    {
        HeatMap chart;
        chart.setData(people(20));
        for (const bool dark : { false, true }) {
            const ChartInk ink(dark);
            double before = 0;
            for (double value = 30; value <= 600; value += 30) {
                const QColor ground = chart.colorOf(value, ink);
                QVERIFY2(Theme::contrast(ink.on(ground), ground) >= 4.5, qPrintable(QString::number(value)));
                const double contrast = Theme::contrast(ground, ink.color(ColorRole::SurfaceRaised));
                QVERIFY(contrast >= before); // more is never paler
                before = contrast;
            }
            QCOMPARE(chart.colorOf(0, ink), ink.color(ColorRole::SurfaceRaised));
        }
    }

    void oneOddDayDoesNotPaleTheOthers()
    {
        ChartData data = people(20);
        HeatMap chart;
        chart.setData(data);
        const ChartInk ink(false);
        const QColor eight = chart.colorOf(480, ink);
        data.grid.rows[3].values[3] = 23 * 60;
        chart.setData(data);
        QCOMPARE(chart.colorOf(480, ink), eight);
    }

    void notKnownZeroAndLittleAreToldApart()
    {
        HeatMap chart;
        ChartData data = people(4, 7);
        data.grid.rows[0].values = { notKnown, 0, 1, 300, 300, 0, 0 };
        addUp(data.grid);
        show(chart, data);
        QList<QImage> cells;
        for (int column = 0; column < 3; ++column)
            cells << chart.viewport()->grab(chart.cellRect(0, column)).toImage();
        QVERIFY(cells.at(0) != cells.at(1) && cells.at(1) != cells.at(2) && cells.at(0) != cells.at(2));
        QSet<QRgb> colours; // hatched, and not just without a figure
        for (int x = 0; x < cells.at(0).width() - 2; ++x)
            colours.insert(cells.at(0).pixel(x, cells.at(0).height() / 2));
        QVERIFY(colours.size() > 1);
        QVERIFY(chart.wordsAt(0, 0).endsWith("not known"_L1));
        QVERIFY(chart.wordsAt(0, 1).endsWith("0:00"_L1));
        QVERIFY(chart.wordsAt(0, -1).endsWith("10:01 in all"_L1));
    }

    void clicksAndKeys()
    {
        for (const Qt::LayoutDirection direction : { Qt::LeftToRight, Qt::RightToLeft }) {
            HeatMap chart;
            chart.setLayoutDirection(direction);
            show(chart, people(30));
            const bool isMirrored = direction == Qt::RightToLeft;
            QCOMPARE(chart.cellRect(0, 0).left() > chart.cellRect(0, 5).left(), isMirrored);
            QSignalSpy activated(&chart, &HeatMap::activated);
            QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.cellRect(2, 4).center());
            QCOMPARE(activated.last(), (QVariantList { u"1002"_s, 4 }));
            QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.nameRect(1).center());
            QCOMPARE(activated.last(), (QVariantList { u"1001"_s, -1 }));
            chart.setFocus();
            QTest::keyClick(&chart, isMirrored ? Qt::Key_Left : Qt::Key_Right);
            QTest::keyClick(&chart, Qt::Key_Down);
            QTest::keyClick(&chart, Qt::Key_Return);
            QCOMPARE(activated.last(), (QVariantList { u"1002"_s, 0 }));
            QTest::keyClick(&chart, Qt::Key_End);
            QCOMPARE(chart.currentColumn(), 30);
            QTest::keyClick(&chart, Qt::Key_Home);
            QCOMPARE(chart.currentColumn(), 0);
            QTest::keyClick(&chart, Qt::Key_End, Qt::ControlModifier);
            QCOMPARE(chart.currentKey(), u"1029"_s);
            QVERIFY(!chart.cellRect(29, 30).isEmpty()); // scrolled to it
            QTest::keyClick(&chart, Qt::Key_PageUp);
            QCOMPARE(chart.currentKey(), QString::number(1029 - chart.visibleRows() + 1));
            QTest::keyClick(&chart, Qt::Key_Home, Qt::ControlModifier);
            QCOMPARE(chart.currentKey(), u"1000"_s);
            QTest::keyClick(&chart, Qt::Key_Enter);
            QCOMPARE(activated.last(), (QVariantList { u"1000"_s, 0 }));
        }
    }

    void dragDoesNotOpen()
    {
        HeatMap chart;
        show(chart, people(10));
        QSignalSpy activated(&chart, &HeatMap::activated);
        QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, chart.cellRect(2, 4).center());
        QTest::mouseRelease(chart.viewport(), Qt::LeftButton, {}, chart.cellRect(5, 9).center());
        QCOMPARE(activated.count(), 0);
    }

    void headKeepsClear_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("days");
        for (const int width : { 480, 800, 1600 }) {
            for (const int days : { 1, 7, 31, 92 })
                QTest::addRow("%d x %d", width, days) << width << days;
        }
    }
    void headKeepsClear()
    {
        QFETCH(int, width);
        QFETCH(int, days);
        for (const QLocale &locale : { QLocale(QLocale::English), QLocale(QLocale::German), QLocale(QLocale::Arabic) }) {
            QLocale::setDefault(locale);
            HeatMap chart;
            show(chart, people(5, days), { width, 300 });
            QVERIFY(!chart.labels().isEmpty());
            const QString trouble = labelTrouble(chart.labels(), QRectF(-1e6, 0, 2e6, 300));
            QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        }
    }

    void scrollsWithNamesAndHeadInSight()
    {
        HeatMap chart;
        show(chart, people(2000), { 480, 400 });
        const QRect name = chart.nameRect(0);
        chart.horizontalScrollBar()->setValue(60);
        QCOMPARE(chart.nameRect(0), name);
        chart.verticalScrollBar()->setValue(chart.verticalScrollBar()->maximum());
        QVERIFY(!chart.nameRect(1999).isEmpty());
        QVERIFY(chart.nameRect(0).isEmpty());
        QVERIFY(chart.cellRect(0, 0).isEmpty());
    }

    // No object for each cell, and a turn of the window below 16 ms; a loaded machine gets air.
    void manyRowsAreQuick()
    {
        HeatMap chart;
        const ChartData data = people(2000);
        show(chart, people(1));
        const auto objects = chart.findChildren<QObject *>().size();
        QElapsedTimer timer;
        timer.start();
        chart.setData(data);
        const double set = double(timer.nsecsElapsed()) / 1e6;
        QCOMPARE(chart.findChildren<QObject *>().size(), objects);
        double most = 0;
        for (int step = 0; step <= 20; ++step) {
            chart.verticalScrollBar()->setValue(chart.verticalScrollBar()->maximum() * step / 20);
            timer.restart();
            chart.viewport()->repaint();
            most = qMax(most, double(timer.nsecsElapsed()) / 1e6);
        }
        qInfo("2,000 rows x 31 days: set in %.1f ms, painted in %.1f ms at most", set, most);
        QVERIFY(set < 200);
        QVERIFY(most < 100);
    }

    void filesHoldEveryRow()
    {
        HeatMap chart;
        show(chart, people(100));
        QVERIFY(pagesOf(chart) > 2);
    }

    void drawsWhateverComes()
    {
        ChartData odd = people(3, 4);
        odd.grid.rows[0].values = { -5, 1e9 };
        odd.grid.rows[1].name = QString(5000, u'W');
        for (const ChartData &data : { ChartData {}, people(1, 1), people(30), odd, people(10, 31, Grid::Unit::Percent) }) {
            for (const bool mirrored : { false, true }) {
                HeatMap chart;
                chart.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
                show(chart, data, { 600, 300 });
                QVERIFY(!chart.grab().isNull());
                chart.resize(40, 30);
                QVERIFY(!chart.grab().isNull());
                QTest::keyClick(&chart, Qt::Key_End, Qt::ControlModifier);
                chart.setData({});
                QVERIFY(!chart.grab().isNull());
                QVERIFY(!chart.accessibleDescription().isEmpty());
            }
        }
    }

    void followsTheTheme()
    {
        HeatMap chart;
        show(chart, people(10));
        const QImage light = chart.grab().toImage();
        Theme::apply(*qApp, Theme::Mode::Dark);
        QVERIFY(chart.grab().toImage() != light);
    }
};

QTEST_MAIN(TestHeatMap)
#include "tst_heat_map.moc"
