// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "day_line_samples.h"
#include "ui/view/theme.h"

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace lines;

Q_DECLARE_METATYPE(DayLineData)

// A day as a line: where things stand, what is said of them, and how one moves among them.
class TestDayLine : public QObject {
    Q_OBJECT

private:
    static void show(DayLine &line, const DayLineData &data, int width = 700)
    {
        line.setData(data);
        line.resize(width, line.heightForWidth(width));
        line.show();
        QVERIFY(QTest::qWaitForWindowExposed(&line));
    }
    // The body of a stretch without its edges and its words.
    static QImage bodyOf(DayLine &line, const QString &id)
    {
        const QRect rect = line.rectOf(id);
        return line.grab(QRect(rect.center().x() - 8, rect.top() + 1, 16, rect.height() - 2)).toImage();
    }

private slots:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanup() { Theme::apply(*qApp, Theme::Mode::Light); }

    void timeRunsFromTheLeadingEdge()
    {
        DayLine line;
        show(line, asked());
        QVERIFY(line.rectOf(u"t1"_s).right() <= line.rectOf(u"t2"_s).left() + 1);
        QVERIFY(line.rectOf(u"t2"_s).left() < line.rectOf(u"t4"_s).left());
        QVERIFY(line.rectOf(u"a"_s).bottom() < line.rectOf(u"t1"_s).top()); // the lane above
        const int left = line.rectOf(u"t1"_s).left();
        line.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(line.rectOf(u"t1"_s).left() > line.rectOf(u"t4"_s).left());
        QCOMPARE(line.width() - 1 - line.rectOf(u"t1"_s).right(), left); // mirrored to the pixel
        QCOMPARE(line.rectOf(u"nobody"_s), QRect());
    }

    void theHoursInUseHaveTheRoom()
    {
        DayLine line;
        show(line, asked());
        // Eight hours of the day take most of the width; evenly, they would be a third.
        const int used = line.rectOf(u"t4"_s).right() - line.rectOf(u"t1"_s).left();
        QVERIFY2(used > line.width() / 2, qPrintable(QString::number(used)));
        // Night and day together: no stub where something is.
        show(line, all());
        const QRect night = line.rectOf(u"n"_s);
        const QRect work = line.rectOf(u"d"_s);
        const double hours = double(work.left() - night.right()) / double(work.width()) * 2;
        QVERIFY2(qAbs(hours - 6.67) < 0.3, qPrintable(QString::number(hours)));
    }

    void hoursAreAsLongAsTheyAre()
    {
        // Clocks go back at three: the hour from two to three comes twice.
        const QTimeZone berlin("Europe/Berlin");
        QVERIFY(berlin.isValid());
        const QDate date(2026, 10, 25);
        DayLineData data = empty();
        data.begin = date.startOfDay(berlin);
        data.end = date.addDays(1).startOfDay(berlin);
        QCOMPARE(data.begin.secsTo(data.end), qint64(25 * 3600));
        data.lanes[0].spans = { span(u"twice"_s, data.begin.addSecs(2 * 3600), data.begin.addSecs(4 * 3600)),
            span(u"after"_s, data.begin.addSecs(6 * 3600), data.begin.addSecs(8 * 3600)) };
        DayLine line;
        show(line, data);
        QVERIFY(qAbs(line.rectOf(u"twice"_s).width() - line.rectOf(u"after"_s).width()) <= 2);
        DayLineScale scale;
        scale.setDay(data.begin, data.end, data.begin, data.end);
        scale.setTrack({ 0, 0, 2500, 10 }, false);
        const QList<DayLineScale::Tick> ticks = scale.ticks(20);
        QCOMPARE(ticks.size(), 26);
        QCOMPARE(ticks.at(2).at.time(), QTime(2, 0));
        QCOMPARE(ticks.at(3).at.time(), QTime(2, 0));
        for (qsizetype i = 1; i < ticks.size(); ++i)
            QVERIFY(qAbs(ticks.at(i).x - ticks.at(i - 1).x - 100) < 0.1);
    }

    void labelsKeepClearOfEachOther_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : { 60, 150, 300, 600, 1200, 4000 })
            QTest::addRow("%d", width) << width;
    }
    void labelsKeepClearOfEachOther()
    {
        QFETCH(int, width);
        DayLineScale scale;
        scale.setDay(at(0), at(24), at(0), at(24));
        scale.setTrack(QRectF(0, 0, width, 10), false);
        const QList<DayLineScale::Tick> ticks = scale.ticks(48);
        QVERIFY(!ticks.isEmpty());
        for (qsizetype i = 1; i < ticks.size(); ++i) {
            if (width >= 300)
                QVERIFY(ticks.at(i).x - ticks.at(i - 1).x >= 48);
            QCOMPARE(ticks.at(i).at.time().minute(), 0);
        }
    }

    void arrowsMoveAlongAndBetweenLanes()
    {
        DayLine line;
        show(line, asked());
        QSignalSpy current(&line, &DayLine::currentChanged);
        QSignalSpy activated(&line, &DayLine::activated);
        line.clearFocus();
        line.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(line.hasFocus());
        QCOMPARE(line.current(), u"a"_s); // who comes by Tab begins with the first
        QTest::keyClick(&line, Qt::Key_Down);
        QCOMPARE(line.current(), u"t3"_s); // what lies at the middle of the one above
        QTest::keyClick(&line, Qt::Key_Left);
        QCOMPARE(line.current(), u"t2"_s);
        QTest::keyClick(&line, Qt::Key_Right);
        QTest::keyClick(&line, Qt::Key_Right);
        QTest::keyClick(&line, Qt::Key_Right);
        QCOMPARE(line.current(), u"t4"_s); // the last one stays
        QTest::keyClick(&line, Qt::Key_Home);
        QCOMPARE(line.current(), u"t1"_s);
        QTest::keyClick(&line, Qt::Key_End);
        QCOMPARE(line.current(), u"t4"_s);
        QTest::keyClick(&line, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.last().first().toString(), u"t4"_s);
        QTest::keyClick(&line, Qt::Key_Up);
        QCOMPARE(line.current(), u"a"_s);
        QCOMPARE(current.last().first().toString(), u"a"_s);
        line.setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(&line, Qt::Key_Down);
        QTest::keyClick(&line, Qt::Key_Left); // later, where reading runs to the left
        QCOMPARE(line.current(), u"t4"_s);
    }

    void theMouseChoosesAndOpens()
    {
        DayLine line;
        show(line, all());
        QSignalSpy current(&line, &DayLine::currentChanged);
        QSignalSpy activated(&line, &DayLine::activated);
        QTest::mouseClick(&line, Qt::LeftButton, {}, line.rectOf(u"d"_s).center());
        QCOMPARE(line.current(), u"d"_s);
        QTest::mouseClick(&line, Qt::LeftButton, {}, line.rectOf(u"d"_s).center());
        QCOMPARE(current.size(), 1); // once
        // A minute is hardly wider than a line, and can be pointed at all the same.
        QTest::mouseClick(&line, Qt::LeftButton, {}, line.rectOf(u"s"_s).center() + QPoint(3, 0));
        QCOMPARE(line.current(), u"s"_s);
        QTest::mouseDClick(&line, Qt::LeftButton, {}, line.rectOf(u"r"_s).center());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.last().first().toString(), u"r"_s);
        QTest::mouseClick(&line, Qt::LeftButton, {}, QPoint(line.width() - 2, line.height() - 2));
        QCOMPARE(line.current(), u"r"_s); // beside everything: nothing happens
    }

    void anActivationNeedsAStretch()
    {
        DayLine line;
        show(line, empty());
        QSignalSpy activated(&line, &DayLine::activated);
        QSignalSpy current(&line, &DayLine::currentChanged);
        line.setFocus(Qt::TabFocusReason);
        for (const auto key : { Qt::Key_Left, Qt::Key_Down, Qt::Key_Home, Qt::Key_Return })
            QTest::keyClick(&line, key);
        QTest::mouseDClick(&line, Qt::LeftButton, {}, QPoint(300, 10));
        QCOMPARE(activated.size(), 0);
        QCOMPARE(current.size(), 0);
    }

    void whatIsChosenStaysChosen()
    {
        DayLine line;
        show(line, asked());
        line.setCurrent(u"t2"_s);
        DayLineData later = asked();
        later.lanes[1].spans.removeFirst();
        line.setData(later);
        QCOMPARE(line.current(), u"t2"_s);
        later.lanes[1].spans.removeFirst();
        line.setData(later);
        QCOMPARE(line.current(), QString());
        line.setCurrent(u"nobody"_s);
        QCOMPARE(line.current(), QString());
    }

    void wordsTellAllOfIt()
    {
        DayLine line;
        line.setData(asked());
        const QStringList said = line.summary().split(u'\n');
        QCOMPARE(said.size(), 4);
        QCOMPARE(said.at(0), u"Asked for 3:00: Asked for, 11:00 – 14:00, 3:00, Workshop with the customer"_s);
        QVERIFY(said.at(1).contains(u"Break, idle or leave, 12:00 – 12:45, 0:45"_s));
        QVERIFY(said.at(1).contains(u"Added by hand, 13:45 – 15:15, 1:30, Internal"_s));
        QCOMPARE(said.at(2), u"Overlap: 11:00 – 12:45, 1:45"_s);
        QCOMPARE(line.accessibleDescription(), line.summary());
        line.setData(all());
        QVERIFY(line.summary().contains(u"00:00 – 01:20, began the day before"_s));
        line.setData(empty());
        QCOMPARE(line.summary(), u"Tracked 0:00: Nothing tracked"_s);
    }

    void toolTipsArePlain()
    {
        DayLine line;
        DayLineData data = asked();
        data.lanes[1].spans[0].text = u"<b>Website</b>"_s;
        data.lanes[1].spans[0].detail = u"<i>Desktop tracker</i>"_s;
        show(line, data);
        const QString tip = line.toolTipAt(line.rectOf(u"t1"_s).center());
        QCOMPARE(tip, u"Tracked, 08:05 – 10:30, 2:25, <b>Website</b>\n<i>Desktop tracker</i>"_s);
        QCOMPARE(line.toolTipAt({ 2, line.height() - 2 }), QString());
    }

    // Without its colour each look is another one.
    void looksDifferWithoutColour_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void looksDifferWithoutColour()
    {
        QFETCH(bool, dark);
        Theme::apply(*qApp, dark ? Theme::Mode::Dark : Theme::Mode::Light);
        DayLineData data = empty();
        const QList<SpanLook> looks { SpanLook::Tracked, SpanLook::Manual, SpanLook::Pause, SpanLook::Running,
            SpanLook::Other, SpanLook::Asked };
        for (int i = 0; i < looks.size(); ++i)
            data.lanes[0].spans << span(QString::number(i), at(8 + 2 * i), at(9 + 2 * i), looks.at(i));
        DayLine line;
        show(line, data, 1200);
        // Black and white: where a body has strokes or dots or is thin, its rows and columns change.
        const auto changes = [&](const QString &id) {
            const QImage image = line.grab(line.rectOf(id)).toImage().convertToFormat(QImage::Format_Grayscale8);
            int count = 0;
            for (int y = 2; y < image.height() - 2; ++y) {
                for (int x = image.width() / 4; x < image.width() - 6; ++x)
                    count += qAbs(qGray(image.pixel(x, y)) - qGray(image.pixel(x + 1, y))) > 12 ? 1 : 0;
            }
            return count;
        };
        QVERIFY(changes(u"0"_s) < 30); // plain but for its edge
        QVERIFY(changes(u"1"_s) > 150); // strokes
        QVERIFY(changes(u"4"_s) > 150); // dots
        QVERIFY(bodyOf(line, u"1"_s) != bodyOf(line, u"4"_s));
        const QImage pause = bodyOf(line, u"2"_s); // thin: the track is above it
        QVERIFY(pause.pixel(8, 2) != pause.pixel(8, pause.height() / 2));
    }

    void paintsWhateverComes_data()
    {
        QTest::addColumn<DayLineData>("data");
        QTest::newRow("nothing") << DayLineData {};
        QTest::newRow("an empty day") << empty();
        QTest::newRow("every look") << all();
        DayLineData odd = asked();
        odd.lanes[0].title = QString(500, u'W');
        odd.lanes[1].spans[0].text = u"a\nb\tc"_s;
        odd.lanes[1].spans[1].from = at(-40);
        odd.lanes[1].spans[2].to = at(80);
        odd.lanes[1].spans[3].from = {};
        odd.marks << LineMark { at(-3), at(90) } << LineMark {};
        odd.now = at(100);
        QTest::newRow("odd") << odd;
        DayLineData many = empty();
        for (int i = 0; i < 1000; ++i)
            many.lanes[0].spans << span(QString::number(i), at(0, i), at(0, i + 1), SpanLook(i % 6), u"x"_s);
        QTest::newRow("many") << many;
        DayLineData backwards = empty();
        std::swap(backwards.begin, backwards.end);
        QTest::newRow("backwards") << backwards;
    }
    void paintsWhateverComes()
    {
        QFETCH(DayLineData, data);
        for (const bool mirrored : { false, true }) {
            DayLine line;
            line.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
            show(line, data);
            QVERIFY(!line.grab().isNull());
            line.resize(20, 10);
            QVERIFY(!line.grab().isNull());
        }
    }

    void whatGoesOnIsWhole()
    {
        DayLineData data = empty();
        data.lanes[0].spans = { span(u"n"_s, at(0), at(6)) };
        data.lanes[0].spans[0].beganBefore = true;
        DayLine line;
        show(line, data);
        const QImage image = line.grab(line.rectOf(u"n"_s)).toImage();
        const int middle = image.height() / 2;
        QCOMPARE(image.pixel(image.width() / 4, middle), image.pixel(image.width() * 3 / 4, middle));
        QCOMPARE(image.pixel(image.width() / 4, middle), image.pixel(2, 2)); // into its corner
    }

    void longTitlesStandAbove()
    {
        DayLine line;
        show(line, asked());
        const int usual = line.heightForWidth(700);
        const QRect before = line.rectOf(u"t1"_s);
        DayLineData data = asked();
        data.lanes[1].title = u"What the tracker and the member wrote down on that day"_s;
        line.setData(data);
        QVERIFY(line.heightForWidth(700) > usual);
        QVERIFY(line.rectOf(u"t1"_s).left() < before.left()); // the day has the whole width
    }
};

QTEST_MAIN(TestDayLine)
#include "tst_day_line.moc"
