// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart_checks.h"
#include "chart_samples.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/stacked_bars.h"
#include "ui/charts/trend_line.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTest>

using namespace sample;

namespace {

template <class Chart> void show(Chart &chart, const ChartData &data, QSize size = { 900, 420 })
{
    chart.resize(size);
    chart.setColours(coloursOf(data));
    chart.setData(data);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
}

QImage drawn(const ColumnChart &chart, bool dark = false)
{
    QImage image(1000, 500, QImage::Format_RGB32);
    image.fill(Theme::color(ColorRole::SurfaceRaised, dark));
    QPainter painter(&image);
    chart.paintTo(painter, QRectF(0, 0, 1000, 500), dark);
    return image;
}

ChartData partly()
{
    ChartData data = grid({ 5, 10 });
    data.grid.rows[1].values[2] = notKnown;
    for (Grid::Row &row : data.grid.rows)
        row.values[4] = notKnown;
    addUp(data.grid);
    return data;
}

} // namespace

class TestColumnCharts : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void ticksAreWhole_data()
    {
        QTest::addColumn<double>("most");
        QTest::addColumn<Grid::Unit>("unit");
        for (const double most : { 0.0, 1.0, 61.0, 600.0, 1234.0, 9'000.0, 123'456.0, 9'999'999.0 })
            QTest::addRow("%.0f minutes", most) << most << Grid::Unit::Minutes;
        for (const double most : { 0.0, 3.0, 47.5, 100.0 })
            QTest::addRow("%.1f percent", most) << most << Grid::Unit::Percent;
    }
    void ticksAreWhole()
    {
        QFETCH(double, most);
        QFETCH(Grid::Unit, unit);
        const ValueAxis axis = ValueAxis::upTo(most, unit);
        QVERIFY(axis.top >= most);
        QVERIFY(axis.top / axis.step <= 6);
        QVERIFY(axis.top / axis.step >= 1);
        QCOMPARE(std::fmod(axis.step, unit == Grid::Unit::Minutes ? 60.0 : 5.0), 0.0);
    }

    void foldsToTwelveAndTheRest()
    {
        const ChartData many = grid({ 30, 5 });
        const Grid folded = drawnGrid(many.grid);
        QCOMPARE(folded.rows.size(), 14); // twelve, the rest, none
        QCOMPARE(chartKey::of(folded.rows.at(12)), chartKey::rest());
        QCOMPARE(folded.rows.at(12).rest.size(), 17);
        QCOMPARE(folded.total, many.grid.total);
        QCOMPARE(drawnGrid(grid({ 13, 5 }).grid).rows.size(), 13);
        Shape thirteen { 13, 5 };
        thirteen.hasNone = false;
        QCOMPARE(drawnGrid(grid(thirteen).grid).rows.size(), 12);
        QCOMPARE(drawnGrid(folded).rows.size(), 14);
    }

    void labelsKeepClear_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<Step>("step");
        QTest::addColumn<int>("columns");
        QTest::addColumn<QLocale>("locale");
        const QList<std::pair<Step, int>> shapes { { Step::Day, 1 }, { Step::Day, 7 }, { Step::Day, 31 }, { Step::Day, 366 },
            { Step::Week, 9 }, { Step::Week, 53 }, { Step::Month, 12 }, { Step::Month, 48 } };
        const QList<QLocale> locales { QLocale(QLocale::English), QLocale(QLocale::German), QLocale(QLocale::Arabic),
            QLocale(QLocale::Finnish), QLocale(QLocale::Chinese) };
        for (const int width : { 280, 480, 800, 1600 }) {
            for (const auto &[step, columns] : shapes) {
                for (const QLocale &locale : locales)
                    QTest::addRow("%d %d x %d %s", width, int(step), columns, qPrintable(locale.name())) << width << step << columns << locale;
            }
        }
    }
    void labelsKeepClear()
    {
        QFETCH(int, width);
        QFETCH(Step, step);
        QFETCH(int, columns);
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        for (const Qt::LayoutDirection direction : { Qt::LeftToRight, Qt::RightToLeft }) {
            StackedBars chart;
            chart.setLayoutDirection(direction);
            chart.resize(width, 400);
            chart.setData(grid({ 3, columns, step }));
            const QList<ChartLabel> labels = chart.labels();
            QVERIFY(labels.size() >= 3);
            const QString trouble = labelTrouble(labels, QRectF(chart.rect()));
            QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
            // Every so many columns, ticks after them; only the last may be left out.
            const int every = labels.at(1).place - labels.at(0).place;
            for (qsizetype at = 1; at < labels.size() && labels.at(at).text.contains(u'\n') && step == Step::Day; ++at)
                QCOMPARE(labels.at(at).place, int(at) * every);
        }
    }

    void clicksTellRowAndColumn()
    {
        for (const Qt::LayoutDirection direction : { Qt::LeftToRight, Qt::RightToLeft }) {
            StackedBars chart;
            chart.setLayoutDirection(direction);
            ChartData data = grid({ 5, 10 });
            data.grid.rows[2].values[3] = 200;
            addUp(data.grid);
            show(chart, data);
            QSignalSpy activated(&chart, &StackedBars::activated);
            const QRectF part = chart.markRect(2, 3);
            QVERIFY(part.height() > 4);
            QTest::mouseClick(&chart, Qt::LeftButton, {}, part.center().toPoint());
            QCOMPARE(activated.count(), 1);
            QCOMPARE(activated.at(0), (QVariantList { u"1002"_s, 3 }));
            QCOMPARE(chart.currentKey(), u"1002"_s);
            // Above the bar: the whole column.
            const QRectF column = chart.columnRect(3);
            QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(int(column.center().x()), int(column.top()) + 2));
            QCOMPARE(activated.at(1), (QVariantList { chartKey::all(), 3 }));
            QTest::mouseClick(&chart, Qt::RightButton, {}, part.center().toPoint());
            QCOMPARE(activated.count(), 2);
        }
    }

    void keysWalk()
    {
        StackedBars chart;
        show(chart, grid({ 3, 5 }));
        chart.setFocus();
        QTRY_VERIFY(chart.hasFocus());
        QSignalSpy activated(&chart, &StackedBars::activated);
        QCOMPARE(chart.currentColumn(), 0);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Up);
        QTest::keyClick(&chart, Qt::Key_Up);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(activated.last(), (QVariantList { u"1001"_s, 1 }));
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_Down);
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Enter);
        QCOMPARE(activated.last(), (QVariantList { chartKey::all(), 4 }));
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.currentColumn(), 0);
        chart.setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.currentColumn(), 1);
        QVERIFY(chart.accessibleName().contains("Chart"_L1) || chart.accessibleName().startsWith(chart.wordsAt(-1, 1)));
    }

    void legendHidesAndShows()
    {
        StackedBars chart;
        show(chart, grid({ 4, 6 }));
        QSignalSpy shown(&chart, &StackedBars::shownChanged);
        const double before = chart.markRect(0, 1).height();
        const QList<QAbstractButton *> buttons = chart.findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), 4);
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(shown.takeFirst(), (QVariantList { u"1001"_s, false }));
        QVERIFY(!chart.isShown(u"1001"_s));
        QVERIFY(chart.markRect(1, 1).isEmpty());
        QVERIFY(chart.markRect(0, 1).height() >= before); // the scale follows what is shown
        // One stop of Tab; arrows move, Space toggles.
        int stops = 0;
        for (const QAbstractButton *button : buttons)
            stops += button->focusPolicy() & Qt::TabFocus ? 1 : 0;
        QCOMPARE(stops, 1);
        buttons.at(0)->setFocus();
        QTRY_VERIFY(buttons.at(0)->hasFocus());
        QTest::keyClick(buttons.at(0), Qt::Key_Right);
        QVERIFY(buttons.at(1)->hasFocus());
        QTest::keyClick(buttons.at(1), Qt::Key_Space);
        QCOMPARE(shown.takeFirst(), (QVariantList { u"1001"_s, true }));
        QVERIFY(chart.isShown(u"1001"_s));
        QCOMPARE(buttons.at(1)->accessibleName().section(u':', 0, 0), u"Support rota"_s);
    }

    void legendWrapsAndCutsNothing_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : { 280, 480, 800, 1600 })
            QTest::addRow("%d", width) << width;
    }
    void legendWrapsAndCutsNothing()
    {
        QFETCH(int, width);
        Shape shape { 14, 6 };
        shape.names << u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft der nördlichen Kreise"_s;
        shape.names.swapItemsAt(0, shape.names.size() - 1);
        StackedBars chart;
        show(chart, grid(shape), { width, 700 });
        const auto *legend = chart.findChild<ChartLegend *>();
        QList<QRectF> places;
        for (int entry = 0; entry < legend->entries().size(); ++entry) {
            const QRectF place = legend->entryRect(entry);
            QVERIFY(QRectF(legend->rect()).adjusted(-1, -1, 1, 1).contains(place));
            const QFontMetricsF metrics(ChartInk::font(FontRole::Small));
            // As much room as the words need, in one line or more.
            const double needed = metrics.horizontalAdvance(legend->entries().at(entry).name);
            QVERIFY(place.width() * std::floor(place.height() / metrics.height()) >= needed);
            for (const QRectF &other : std::as_const(places))
                QVERIFY(!other.intersects(place));
            places << place;
        }
        QVERIFY(chart.plotRect().bottom() < legend->geometry().top());
    }

    void whatIsNotKnownIsSaid()
    {
        StackedBars chart;
        ChartData data = partly();
        data.grid.rows[0].name = u"<img src=x>"_s;
        data.expected = expectedOf(data, 480);
        show(chart, data);
        QVERIFY(chart.wordsAt(-1, 4).contains("not known"_L1));
        QVERIFY(chart.wordsAt(1, 2).contains("not known"_L1));
        QVERIFY(chart.wordsAt(-1, 2).contains("at least"_L1));
        QVERIFY(chart.wordsAt(-1, 1).contains("expected: 8:00"_L1));
        QVERIFY(chart.wordsAt(-1, 5).contains("expected: not known"_L1)); // a Saturday
        QVERIFY(chart.wordsAt(0, 1).startsWith("<img src=x>, "_L1));
        QVERIFY(chart.summary().contains("table below"_L1));
        // Seen, too: another pattern than an empty day has.
        ChartData empty = data;
        for (Grid::Row &row : empty.grid.rows)
            row.values[4] = 0;
        addUp(empty.grid);
        const QImage unknown = chart.grab(chart.columnRect(4).toRect()).toImage();
        chart.setData(empty);
        QVERIFY(chart.grab(chart.columnRect(4).toRect()).toImage() != unknown);
    }

    void hoursAsTheSettingsSay()
    {
        StackedBars chart;
        ChartData data = grid({ 2, 3 });
        data.grid.rows[0].values = { 450, 0, 30 };
        addUp(data.grid);
        show(chart, data);
        QVERIFY(chart.wordsAt(0, 0).endsWith("7:30"_L1));
        data.decimalHours = true;
        chart.setData(data);
        QVERIFY(chart.wordsAt(0, 0).endsWith("7.50"_L1));
        QVERIFY(chart.toolTipAt(chart.markRect(0, 0).center().toPoint()).contains("7.50"_L1));
    }

    void comparesWithThePeriodBefore()
    {
        StackedBars chart;
        ChartData data = grid({ 3, 7 });
        data.before = grid({ 3, 7, Step::Day, Grid::Unit::Minutes, 900 }).grid;
        data.expected = expectedOf(data, 480);
        show(chart, data);
        const double height = chart.markRect(0, 1).height();
        QVERIFY(chart.wordsAt(-1, 1).count(u'\n') == 2);
        chart.setShown(chartKey::before(), false);
        QVERIFY(chart.markRect(0, 1).height() > height); // they were higher
        QVERIFY(chart.findChild<ChartLegend *>()->entries().size() == 5);
    }

    void isMirrored()
    {
        StackedBars chart;
        chart.setLayoutDirection(Qt::RightToLeft);
        show(chart, grid({ 3, 7 }));
        QVERIFY(chart.columnRect(0).left() > chart.columnRect(6).left());
        QVERIFY(chart.labels().last().rect.left() > chart.plotRect().right()); // ticks
    }

    void drawsWhateverComes_data()
    {
        QTest::addColumn<ChartData>("data");
        QTest::newRow("nothing") << ChartData {};
        QTest::newRow("one") << grid({ 1, 1 });
        QTest::newRow("thirty") << grid({ 30, 31 });
        QTest::newRow("two thousand") << grid({ 2000, 31 });
        QTest::newRow("a year") << grid({ 3, 366 });
        ChartData odd = grid({ 3, 4 });
        odd.grid.rows[0].values = { -5, 1e9 };
        odd.grid.rows[1].name = QString(5000, u'W');
        odd.expected = { 480 };
        QTest::newRow("odd") << odd;
        ChartData unknown = grid({ 2, 4, Step::Day, Grid::Unit::Minutes, 200, true, projectNames(), { 0, 1, 2, 3 } });
        QTest::newRow("all not known") << unknown;
        QTest::newRow("percent") << grid({ 20, 31, Step::Day, Grid::Unit::Percent, 100 });
    }
    void drawsWhateverComes()
    {
        QFETCH(ChartData, data);
        const auto check = [&](auto &chart) {
            for (const Qt::LayoutDirection direction : { Qt::LeftToRight, Qt::RightToLeft }) {
                chart.setLayoutDirection(direction);
                show(chart, data, { 700, 400 });
                QVERIFY(!chart.grab().isNull());
                chart.resize(40, 30);
                QVERIFY(!chart.grab().isNull());
                QVERIFY(!drawn(chart).isNull());
                chart.setData({});
                QVERIFY(!chart.grab().isNull());
                QVERIFY(!chart.summary().isEmpty());
            }
        };
        StackedBars bars;
        check(bars);
        TrendLine line;
        check(line);
    }

    void filesAreDrawnInAnyTheme()
    {
        StackedBars chart;
        show(chart, grid({ 4, 7 }));
        const QImage light = drawn(chart);
        QVERIFY(drawn(chart, true) != light);
        const QImage screen = chart.grab().toImage();
        Theme::apply(*qApp, Theme::Mode::Dark);
        QVERIFY(chart.grab().toImage() != screen);
        QCOMPARE(drawn(chart), light); // paper is light
        // As it is on the screen at the same size, but for the keys' mark.
        Theme::apply(*qApp, Theme::Mode::Light);
        QImage same(chart.size(), QImage::Format_RGB32);
        same.fill(Theme::color(ColorRole::SurfaceRaised, false));
        QPainter painter(&same);
        chart.paintTo(painter, QRectF(chart.rect()));
        painter.end();
        const QRect plot = chart.plotRect().toRect();
        QCOMPARE(same.pixel(plot.center()), screen.pixel(plot.center()));
    }

    void filesAreVectors()
    {
        ChartData data = partly();
        data.expected = expectedOf(data, 480);
        StackedBars bars;
        bars.setData(data);
        TrendLine line;
        line.setData(grid({ 6, 10, Step::Day, Grid::Unit::Percent, 100 }));
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&file);
            QPainter painter(&writer);
            painter.scale(writer.resolution() / 96.0, writer.resolution() / 96.0);
            bars.paintTo(painter, QRectF(0, 0, 700, 400));
            line.paintTo(painter, QRectF(0, 420, 700, 400));
        }
        QVERIFY(file.data().contains("/FontFile"));
        QVERIFY(!file.data().contains("/Subtype /Image"));
    }

    void trendHasGapsAndChosenLines()
    {
        TrendLine chart;
        ChartData data = grid({ 6, 10, Step::Day, Grid::Unit::Percent, 100 });
        show(chart, data);
        QVERIFY(chart.data().grid.rows.isEmpty());
        QVERIFY(chart.markRect(-1, 5).isEmpty()); // a Saturday without data
        QVERIFY(!chart.markRect(-1, 0).isEmpty());
        QVERIFY(chart.wordsAt(-1, 0).contains("lowest"_L1));
        chart.setChosen({ u"1001"_s, u"1003"_s });
        QCOMPARE(chart.data().grid.rows.size(), 2);
        QSignalSpy activated(&chart, &TrendLine::activated);
        int column = 0;
        while (chart.markRect(1, column).isEmpty() || chart.markRect(0, column).intersects(chart.markRect(1, column)))
            ++column;
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.markRect(1, column).center().toPoint());
        QCOMPARE(activated.last(), (QVariantList { u"1003"_s, column }));
        chart.setShown(u"1003"_s, false);
        QVERIFY(chart.markRect(1, column).isEmpty());
    }

    void currentStaysWithNewData()
    {
        StackedBars chart;
        show(chart, grid({ 5, 10 }));
        chart.setCurrent(u"1003"_s, 6);
        ChartData other = grid({ 5, 10 });
        other.grid.rows.removeAt(0);
        chart.setData(other);
        QCOMPARE(chart.currentKey(), u"1003"_s);
        QCOMPARE(chart.currentColumn(), 6);
        chart.setData(grid({ 2, 3 }));
        QCOMPARE(chart.currentKey(), chartKey::all());
        QCOMPARE(chart.currentColumn(), 2);
    }
};

QTEST_MAIN(TestColumnCharts)
#include "tst_column_charts.moc"
