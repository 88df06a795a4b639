// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chart_checks.h"
#include "chart_samples.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/chart_legend.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace sample;

namespace {

void show(DayLanes &chart, const DayLanesData &data, QSize size = { 1000, 420 })
{
    chart.resize(size);
    chart.setData(data);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
}

DayLanesData two()
{
    DayLanesData data = lanes(0);
    data.lanes = { { u"a"_s, u"Ana"_s, u"5:00"_s, {}, { entry(540, 660, 0, 80), entry(650, 720, 1, notKnown), entry(780, 840, -1, 30, SpanKind::Manual) } },
        { u"b"_s, u"Ben"_s, {}, u"Nothing tracked"_s, {} }, { u"c"_s, u"Chiara"_s, {}, {}, {}, false },
        { u"d"_s, u"Dmitri"_s, {}, {}, { entry(600, 920, 0, 10) } } };
    data.lanes[3].entries[0].span.runs = true;
    return data;
}

void wheel(DayLanes &chart, const QPoint &at, int delta)
{
    QWheelEvent event(at, chart.viewport()->mapToGlobal(at), {}, { 0, delta }, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(chart.viewport(), &event);
}

} // namespace

class TestDayLanes : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void saysWhatIsThere()
    {
        DayLanes chart;
        DayLanesData data = two();
        data.lanes[0].entries[0].span.text = u"<b>Bold</b>"_s;
        show(chart, data);
        const QString first = chart.wordsAt(0, 0);
        QVERIFY2(first.startsWith(u"Ana: 09:00 – 11:00, 2:00"_s), qPrintable(first));
        QVERIFY(first.contains("Website relaunch"_L1));
        QVERIFY(first.contains("<b>Bold</b>"_L1));
        QVERIFY(first.contains("Activity: 80 %"_L1));
        QVERIFY(first.contains(u"Overlaps with 10:50 – 12:00 (0:10)"_s));
        QVERIFY(!chart.wordsAt(0, 1).contains("Activity"_L1)); // not known
        QVERIFY(chart.wordsAt(0, 2).contains("No project"_L1));
        QVERIFY(chart.wordsAt(0, 2).contains("Method: manual"_L1));
        QVERIFY(!chart.wordsAt(0, 2).contains("Overlaps"_L1));
        QCOMPARE(chart.wordsAt(1, -1), u"Ben: Nothing tracked"_s);
        QCOMPARE(chart.wordsAt(2, -1), u"Chiara: not known"_s);
        QVERIFY(chart.wordsAt(3, 0).contains("running"_L1));
        QVERIFY(chart.wordsAt(9, 0).isEmpty());
    }

    void clicksAndKeys()
    {
        for (const Qt::LayoutDirection direction : { Qt::LeftToRight, Qt::RightToLeft }) {
            const bool isMirrored = direction == Qt::RightToLeft;
            DayLanes chart;
            chart.setLayoutDirection(direction);
            show(chart, two());
            QCOMPARE(chart.entryRect(0, 0).left() > chart.entryRect(0, 2).left(), isMirrored);
            QSignalSpy activated(&chart, &DayLanes::activated);
            QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.entryRect(0, 2).center());
            QCOMPARE(activated.last(), (QVariantList { u"a"_s, 2 }));
            QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.laneRect(1).center());
            QCOMPARE(activated.last(), (QVariantList { u"b"_s, -1 }));
            chart.setFocus();
            QTest::keyClick(&chart, Qt::Key_Up);
            QTest::keyClick(&chart, Qt::Key_Home);
            QCOMPARE(chart.currentEntry(), 0);
            QTest::keyClick(&chart, isMirrored ? Qt::Key_Left : Qt::Key_Right);
            QTest::keyClick(&chart, Qt::Key_Return);
            QCOMPARE(activated.last(), (QVariantList { u"a"_s, 1 }));
            QTest::keyClick(&chart, Qt::Key_End, Qt::ControlModifier);
            QCOMPARE(chart.currentKey(), u"d"_s);
            QCOMPARE(chart.currentEntry(), 0); // that which lies below
            QTest::keyClick(&chart, Qt::Key_Home, Qt::ControlModifier);
            QCOMPARE(chart.currentKey(), u"a"_s);
        }
    }

    void zooms()
    {
        DayLanes chart;
        show(chart, two());
        QVERIFY(chart.zoom() > 1); // the hours in use
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_0);
        QCOMPARE(chart.zoom(), 1.0);
        QVERIFY(chart.horizontalScrollBar()->maximum() == 0);
        const QRect before = chart.entryRect(0, 0);
        QTest::keyClick(&chart, Qt::Key_Plus);
        QVERIFY(chart.zoom() > 1);
        QTest::keyClick(&chart, Qt::Key_Minus);
        QCOMPARE(chart.zoom(), 1.0);
        QCOMPARE(chart.entryRect(0, 0), before);
        // What is under the pointer stays there.
        const QPoint at = before.center();
        for (int notch = 0; notch < 3; ++notch)
            wheel(chart, at, 120);
        QVERIFY(chart.zoom() > 3);
        QVERIFY(chart.entryRect(0, 0).contains(at));
        QVERIFY(std::abs(chart.entryRect(0, 0).center().x() - at.x()) < 6);
        for (int notch = 0; notch < 40; ++notch)
            wheel(chart, at, 120);
        QVERIFY(chart.zoom() <= 24);
        const double kept = chart.zoom();
        chart.resize(800, 400); // somebody zoomed: it stays
        QCOMPARE(chart.zoom(), kept);
        chart.setData(two());
        QCOMPARE(chart.zoom(), kept);
    }

    void zoomsMirrored()
    {
        DayLanes chart;
        chart.setLayoutDirection(Qt::RightToLeft);
        show(chart, two());
        chart.setZoom(1);
        const QPoint at = chart.entryRect(0, 2).center();
        wheel(chart, at, 360);
        QVERIFY(chart.entryRect(0, 2).contains(at));
    }

    void hoursKeepClear()
    {
        for (const int width : { 480, 800, 1600 }) {
            for (const double zoom : { 1.0, 2.5, 10.0, 24.0 }) {
                for (const QLocale &locale : { QLocale(QLocale::English, QLocale::UnitedStates), QLocale(QLocale::Arabic) }) {
                    QLocale::setDefault(locale);
                    DayLanes chart;
                    show(chart, two(), { width, 300 });
                    chart.setZoom(zoom);
                    QVERIFY(!chart.labels().isEmpty());
                    const QString trouble = labelTrouble(chart.labels(), QRectF(chart.viewport()->rect()));
                    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
                }
            }
        }
    }

    void legendHidesProjects()
    {
        DayLanes chart;
        show(chart, two());
        QSignalSpy shown(&chart, &DayLanes::shownChanged);
        QCOMPARE(chart.projects().size(), 3);
        QCOMPARE(chart.projects().last(), QString()); // none is last
        const QImage before = chart.viewport()->grab(chart.entryRect(0, 0)).toImage();
        const QList<QAbstractButton *> buttons = chart.findChildren<QAbstractButton *>();
        QVERIFY(buttons.size() >= 3);
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QCOMPARE(shown.last(), (QVariantList { u"1000"_s, false }));
        QVERIFY(chart.viewport()->grab(chart.entryRect(0, 0)).toImage() != before);
        // What only explains does nothing.
        QTest::mouseClick(buttons.last(), Qt::LeftButton);
        QCOMPARE(shown.count(), 1);
    }

    void looksTellApart()
    {
        DayLanes chart;
        const auto look = [&](const LaneEntry &one) {
            DayLanesData data = lanes(0);
            data.lanes = { { u"a"_s, u"Ana"_s, {}, {}, { one } } };
            chart.setData(data);
            return chart.viewport()->grab(chart.laneRect(0)).toImage();
        };
        show(chart, two());
        const QList<LaneEntry> entries { entry(540, 660, 0, 90), entry(540, 660, 0, 20), entry(540, 660, 0, 20, SpanKind::Manual),
            entry(540, 660, 0, 20, SpanKind::Pause), entry(540, 660, -1, 20), entry(540, 660, 0, notKnown, SpanKind::Manual) };
        QList<QImage> looks;
        for (const LaneEntry &one : entries) {
            looks << look(one);
            QCOMPARE(looks.count(looks.last()), 1);
        }
    }

    void manyLanesAreQuick()
    {
        DayLanes chart;
        show(chart, lanes(1));
        const DayLanesData data = lanes(2000);
        QElapsedTimer timer;
        timer.start();
        chart.setData(data);
        const double set = double(timer.nsecsElapsed()) / 1e6;
        QVERIFY(chart.findChildren<QObject *>().size() < 60);
        double most = 0;
        for (int step = 0; step <= 20; ++step) {
            chart.verticalScrollBar()->setValue(chart.verticalScrollBar()->maximum() * step / 20);
            timer.restart();
            chart.viewport()->repaint();
            most = qMax(most, double(timer.nsecsElapsed()) / 1e6);
        }
        qInfo("2,000 lanes: set in %.1f ms, painted in %.1f ms at most", set, most);
        QVERIFY(set < 200);
        QVERIFY(most < 100);
        QVERIFY(!chart.laneRect(1999).isEmpty());
    }

    void drawsWhateverComes()
    {
        DayLanesData odd = two();
        odd.lanes[0].name = QString(5000, u'W');
        odd.lanes[0].entries[0].span.to = odd.lanes[0].entries[0].span.from.addDays(-2);
        odd.lanes[0].entries[1].activity = 900;
        odd.lanes[0].entries[2].span.from = {};
        DayLanesData shortDay = two();
        shortDay.end = shortDay.begin.addSecs(23 * 3600);
        for (const DayLanesData &data : { DayLanesData {}, lanes(1), lanes(30), odd, shortDay }) {
            for (const bool mirrored : { false, true }) {
                DayLanes chart;
                chart.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
                show(chart, data, { 600, 300 });
                QVERIFY(!chart.grab().isNull());
                chart.setZoom(20);
                QVERIFY(!chart.grab().isNull());
                chart.resize(40, 30);
                QVERIFY(!chart.grab().isNull());
                QImage page(700, 400, QImage::Format_RGB32);
                QPainter painter(&page);
                chart.paintTo(painter, QRectF(0, 0, 700, 400), true);
                for (const Qt::Key key : { Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_Return })
                    QTest::keyClick(&chart, key);
                chart.setData({});
                QVERIFY(!chart.grab().isNull());
            }
        }
    }

    void filesHoldEveryLane()
    {
        DayLanes chart;
        show(chart, lanes(60));
        QVERIFY(pagesOf(chart) > 2);
    }
};

QTEST_MAIN(TestDayLanes)
#include "tst_day_lanes.moc"
