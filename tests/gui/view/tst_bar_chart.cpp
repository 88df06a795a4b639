// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/support/format.h"
#include "ui/charts/bar_chart.h"
#include "ui/view/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace signoff;

namespace {

const double none = std::nan("");

QString written(double value, const QString &unit)
{
    return format::money({ { value, unit } });
}

BarChartData sample(int bars)
{
    BarChartData data;
    data.series = { { u"EUR"_s }, { u"USD"_s } };
    data.write = written;
    data.restName = u"The rest"_s;
    for (int i = 0; i < bars; ++i)
        data.bars.append({ u"key %1"_s.arg(i), u"Bar %1"_s.arg(i), { 100.0 - i, i % 2 ? none : 10.0 } });
    return data;
}

} // namespace

class TestBarChart : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void foldsToTheRest()
    {
        const BarChartData folded = foldBars(sample(15), 12);
        QCOMPARE(folded.bars.size(), 13);
        const Bar rest = folded.bars.last();
        QVERIFY(rest.isRest);
        QVERIFY(rest.key.isEmpty());
        QCOMPARE(rest.name, u"The rest"_s);
        QCOMPARE(rest.values, QList<double>({ 88.0 + 87 + 86, 20 }));
        BarChartData last = sample(15);
        last.keep = BarChartData::Keep::Last;
        QCOMPARE(foldBars(last, 12).bars.first().values.first(), 100.0 + 99 + 98);
        QCOMPARE(foldBars(last, 12).bars.last().name, u"Bar 14"_s);
        QCOMPARE(foldBars(sample(12), 12).bars.size(), 12);
    }

    // What none of them has is not nothing.
    void theRestOfUnknownIsUnknown()
    {
        BarChartData data = sample(14);
        for (Bar &bar : data.bars)
            bar.values = { 1, none };
        QVERIFY(std::isnan(foldBars(data, 12).bars.last().values.at(1)));
    }

    void saysWhatIsKnown()
    {
        BarChart chart;
        BarChartData data = sample(2);
        data.bars[0].name = u"<img src=x>\n"_s;
        data.bars[0].note = u"3 expenses"_s;
        chart.setData(data);
        QCOMPARE(chart.summary(), u"<img src=x> : EUR 100.00; USD 10.00; 3 expenses\nBar 1: EUR 99.00"_s);
        chart.setChosen({ u"key 1"_s });
        QVERIFY(chart.barText(1).contains(u"chosen"_s));
        QVERIFY(chart.barText(9).isEmpty());
        QVERIFY(chart.barText(-1).isEmpty());
        QCOMPARE(chart.accessibleDescription(), chart.summary());
    }

    void paintsWhateverComes_data()
    {
        QTest::addColumn<BarChartData>("data");
        QTest::newRow("nothing") << BarChartData {};
        QTest::newRow("bars without series") << [] {
            BarChartData data = sample(3);
            data.series.clear();
            return data;
        }();
        QTest::newRow("one") << sample(1);
        QTest::newRow("many") << sample(400);
        BarChartData odd = sample(4);
        odd.write = nullptr;
        odd.bars[0].values = { -5, 0 };
        odd.bars[1].values = {};
        odd.bars[2].values = { std::numeric_limits<double>::infinity(), 1e300 };
        odd.bars[3].name = QString(5000, u'W');
        odd.bars[3].note = QString(5000, u'W');
        QTest::newRow("odd") << odd;
    }
    void paintsWhateverComes()
    {
        QFETCH(BarChartData, data);
        for (const bool mirrored : { false, true }) {
            BarChart chart;
            chart.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
            chart.setData(data);
            chart.resize(300, qMax(10, chart.sizeHint().height()));
            chart.show();
            QVERIFY(!chart.grab().isNull());
            chart.resize(12, 9);
            QVERIFY(!chart.grab().isNull());
            chart.setData({});
            QVERIFY(!chart.grab().isNull());
            QCOMPARE(chart.sizeHint().height(), 0);
        }
    }

    void clicksAndKeysChoose()
    {
        BarChart chart;
        chart.setData(sample(14));
        chart.resize(300, chart.sizeHint().height());
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QSignalSpy clicked(&chart, &BarChart::barClicked);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(40, 10));
        QCOMPARE(clicked.takeFirst().first().toString(), u"key 0"_s);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Down);
        QVERIFY(chart.accessibleName().startsWith(u"Bar 1:"_s));
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(clicked.takeFirst().first().toString(), u"key 1"_s);
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Down);
        QVERIFY(chart.accessibleName().startsWith(u"The rest:"_s));
        QTest::keyClick(&chart, Qt::Key_Space); // leads nowhere
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(40, chart.height() - 5));
        QCOMPARE(clicked.count(), 0);
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Space);
        QCOMPARE(clicked.takeFirst().first().toString(), u"key 0"_s);
        // The bar that has the keys is the same one in other data.
        BarChartData other = sample(3);
        other.bars.move(0, 2);
        chart.setData(other);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(clicked.takeFirst().first().toString(), u"key 0"_s);
    }

    void followsTheTheme()
    {
        BarChart chart;
        chart.resize(300, 300);
        chart.setData(sample(3));
        chart.show();
        const QImage light = chart.grab().toImage();
        Theme::apply(*qApp, Theme::Mode::Dark);
        QVERIFY(chart.grab().toImage() != light);
        Theme::apply(*qApp, Theme::Mode::Light);
        QCOMPARE(chart.grab().toImage(), light);
    }
};

QTEST_MAIN(TestBarChart)
#include "tst_bar_chart.moc"
