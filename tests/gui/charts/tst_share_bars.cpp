// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart_checks.h"
#include "chart_samples.h"
#include "ui/charts/share_bars.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace sample;

namespace {

void show(ShareBars &chart, const ChartData &data, int width = 800)
{
    chart.resize(width, 400);
    chart.setColours(coloursOf(data));
    chart.setData(data);
    chart.resize(width, chart.heightForWidth(width));
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
}

ChartData totals(const QList<double> &values)
{
    ChartData data = grid({ int(values.size()), 1 });
    for (int row = 0; row < values.size(); ++row)
        data.grid.rows[row].values = { values.at(row) };
    addUp(data.grid);
    return data;
}

} // namespace

class TestShareBars : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void sharesAreOfWhatIsShown()
    {
        ShareBars chart;
        show(chart, totals({ 600, 300, 100 }));
        QCOMPARE(chart.wordsAt(0), u"Website relaunch: 10:00, 60.0 %"_s);
        QCOMPARE(chart.wordsAt(2), u"No project: 1:40, 10.0 %"_s);
        QSignalSpy shown(&chart, &ShareBars::shownChanged);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.swatchRect(0).center().toPoint());
        QCOMPARE(shown.last(), (QVariantList { u"1000"_s, false }));
        QCOMPARE(chart.wordsAt(0), u"Website relaunch: 10:00 (hidden)"_s);
        QCOMPARE(chart.wordsAt(1), u"Support rota: 5:00, 75.0 %"_s);
        QVERIFY(chart.summary().contains("table below"_L1));
    }

    void littleIsNotNothing()
    {
        ShareBars chart;
        show(chart, totals({ 100'000, 1, 0 }));
        QVERIFY(chart.wordsAt(0).endsWith("99.9 %"_L1));
        QVERIFY(chart.wordsAt(1).endsWith("< 0.1 %"_L1));
        QVERIFY(chart.wordsAt(2).endsWith("0.0 %"_L1));
    }

    void clicksAndKeys()
    {
        for (const Qt::LayoutDirection direction : { Qt::LeftToRight, Qt::RightToLeft }) {
            ShareBars chart;
            chart.setLayoutDirection(direction);
            show(chart, grid({ 6, 5 }));
            QSignalSpy activated(&chart, &ShareBars::activated);
            QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.rowRect(2).center().toPoint());
            QCOMPARE(activated.last(), (QVariantList { u"1002"_s, -1 }));
            chart.setFocus();
            QTest::keyClick(&chart, Qt::Key_Up);
            QTest::keyClick(&chart, Qt::Key_Return);
            QCOMPARE(activated.last(), (QVariantList { u"1001"_s, -1 }));
            QTest::keyClick(&chart, Qt::Key_End);
            QTest::keyClick(&chart, Qt::Key_Enter);
            QCOMPARE(activated.last(), (QVariantList { QString(), -1 })); // no project
            QTest::keyClick(&chart, Qt::Key_Home);
            QTest::keyClick(&chart, Qt::Key_Space);
            QVERIFY(!chart.isShown(u"1000"_s));
            QCOMPARE(chart.swatchRect(0).center().x() > chart.width() / 2.0, direction == Qt::RightToLeft);
        }
    }

    void namesAreWhole_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : { 280, 480, 800, 1600 })
            QTest::addRow("%d", width) << width;
    }
    void namesAreWhole()
    {
        QFETCH(int, width);
        Shape shape { 16, 5 };
        shape.names[2] = u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft der nördlichen Kreise"_s;
        ShareBars chart;
        show(chart, grid(shape), width);
        QCOMPARE(chart.data().grid.rows.size(), 14);
        QList<ChartLabel> labels = chart.labels();
        const QFontMetricsF metrics(ChartInk::font(FontRole::Body));
        for (ChartLabel &label : labels) {
            const double lines = std::floor(label.rect.height() / metrics.height() + 0.1);
            QVERIFY2(label.rect.width() * lines >= metrics.horizontalAdvance(label.text), qPrintable(label.text));
            label.text = label.text.left(1);
        }
        const QString trouble = labelTrouble(labels, QRectF(chart.rect()), FontRole::Body);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    void drawsWhateverComes()
    {
        ChartData odd = totals({ -5, 1e9, 3 });
        odd.grid.rows[0].total = notKnown;
        odd.grid.rows[1].name = QString(5000, u'W');
        for (const ChartData &data : { ChartData {}, totals({ 0 }), totals({ 5 }), grid({ 2000, 31 }), odd }) {
            ShareBars chart;
            show(chart, data);
            QVERIFY(!chart.grab().isNull());
            chart.resize(20, 20);
            QVERIFY(!chart.grab().isNull());
            QImage page(600, 800, QImage::Format_RGB32);
            QPainter painter(&page);
            chart.paintTo(painter, QRectF(0, 0, 600, 800), true);
            QVERIFY(chart.rowRect(99).isEmpty());
            QVERIFY(!chart.summary().isEmpty());
        }
    }
};

QTEST_MAIN(TestShareBars)
#include "tst_share_bars.moc"
