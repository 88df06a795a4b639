// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar_sample.h"
#include "ui/view/calendar_legend.h"
#include "ui/view/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace sample;

class TestTeamCalendar : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TeamCalendar> m_calendar;
    CalendarGrid *grid() const { return m_calendar->grid(); }

    void open(const QList<CalendarLine> &lines = team(), QSize size = { 1000, 420 })
    {
        m_calendar = std::make_unique<TeamCalendar>();
        prepare(*m_calendar, lines);
        m_calendar->resize(size);
        m_calendar->show();
        m_calendar->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_calendar.get()));
        grid()->setFocus();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(grid(), Qt::Key(key), modifiers); }
    QImage picture() const { return grid()->viewport()->grab().toImage(); }
    // How many colours lie in a place: hatching has more than a fill.
    int inks(const QRect &place) const
    {
        const QImage image = picture();
        QSet<QRgb> colors;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                colors.insert(image.pixel(x, y));
        }
        return int(colors.size());
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::apply(*qApp, Theme::Mode::Light);
        Theme::setMotion(false);
    }
    void cleanup()
    {
        m_calendar.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void rangesOfMonthAndQuarter()
    {
        open();
        QSignalSpy ranges(m_calendar.get(), &TeamCalendar::rangeChanged);
        QCOMPARE(m_calendar->from(), QDate(2026, 11, 1));
        QCOMPARE(m_calendar->to(), QDate(2026, 11, 30));
        QCOMPARE(m_calendar->title(), u"November 2026"_s);
        QSignalSpy scales(m_calendar.get(), &TeamCalendar::scaleChanged);
        m_calendar->setScale(TeamCalendar::Scale::Quarter);
        QCOMPARE(scales.size(), 1);
        QCOMPARE(m_calendar->from(), QDate(2026, 10, 1));
        QCOMPARE(m_calendar->to(), QDate(2026, 12, 31));
        QCOMPARE(ranges.size(), 1);
        QCOMPARE(ranges.first().at(0).toDate(), QDate(2026, 10, 1));
        press(Qt::Key_BracketRight);
        QCOMPARE(m_calendar->from(), QDate(2027, 1, 1));
        press(Qt::Key_BracketLeft);
        press(Qt::Key_BracketLeft);
        QCOMPARE(m_calendar->to(), QDate(2026, 9, 30));
        press(Qt::Key_T);
        QCOMPARE(m_calendar->from(), QDate(2026, 10, 1));
        QCOMPARE(grid()->currentDay(), today);
    }

    void weeksLieAroundTheDay()
    {
        TeamCalendar calendar({ TeamCalendar::Scale::Weeks });
        prepare(calendar, team());
        QCOMPARE(calendar.from(), QDate(2026, 11, 16));
        QCOMPARE(calendar.to(), QDate(2026, 12, 13));
        calendar.setWeek({}, Qt::Sunday);
        QCOMPARE(calendar.from(), QDate(2026, 11, 15));
        calendar.turn(1);
        QCOMPARE(calendar.from(), QDate(2026, 11, 22));
    }

    void keysMoveOverDaysAndPeople()
    {
        open();
        grid()->setCurrent(u"0"_s, today);
        press(Qt::Key_Right);
        press(Qt::Key_Down);
        QCOMPARE(grid()->currentLine(), u"1"_s);
        QCOMPARE(grid()->currentDay(), today.addDays(1));
        press(Qt::Key_Up);
        press(Qt::Key_Up);
        QCOMPARE(grid()->currentLine(), u"0"_s);
        press(Qt::Key_Home);
        QCOMPARE(grid()->currentDay(), QDate(2026, 11, 1));
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(grid()->currentLine(), u"7"_s);
        QCOMPARE(grid()->currentDay(), QDate(2026, 11, 30));
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_PageDown);
        QVERIFY(grid()->currentLine() != u"0"_s);
        // Beyond the edge lies the next month.
        press(Qt::Key_End);
        press(Qt::Key_Right);
        QCOMPARE(grid()->currentDay(), QDate(2026, 12, 1));
        QCOMPARE(m_calendar->from(), QDate(2026, 12, 1));
        press(Qt::Key_Left);
        QCOMPARE(grid()->currentDay(), QDate(2026, 11, 30));
    }

    void returnAndDoubleClickOpen()
    {
        open();
        QSignalSpy activated(m_calendar.get(), &TeamCalendar::activated);
        grid()->setCurrent(u"1"_s, QDate(2026, 11, 25));
        press(Qt::Key_Return);
        QCOMPARE(activated.takeFirst().at(0).toString(), u"b1"_s);
        press(Qt::Key_Home);
        press(Qt::Key_Return); // nothing is there
        QVERIFY(activated.isEmpty());
        const QPoint place = grid()->dayRect(0, QDate(2026, 11, 20)).center();
        QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(grid()->currentDay(), QDate(2026, 11, 20));
        QTest::mouseDClick(grid()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(activated.takeFirst().at(0).toString(), u"a1"_s);
        QVERIFY(activated.isEmpty());
    }

    void saysInWordsWhatItShows()
    {
        open();
        const auto words = [&](int line, int month, int day) { return grid()->wordsAt(line, QDate(2026, month, day)); };
        QCOMPARE(words(0, 11, 20), u"Anna Kováč, Fri 20 Nov\nApproved leave"_s);
        QCOMPARE(words(1, 11, 24), u"Björn Åkerström, Tue 24 Nov\nLeave, waiting for a decision"_s);
        QCOMPARE(words(0, 11, 11), u"Anna Kováč, Wed 11 Nov\nHoliday: Armistice"_s);
        QCOMPARE(words(6, 11, 10), u"José Niño, Tue 10 Nov\nNothing"_s);
        QVERIFY(words(3, 11, 26).contains(u"No working day"_s)); // works until Wednesday
        // Nothing is never said of a day that has not come.
        QCOMPARE(words(6, 12, 17), u"José Niño, Thu 17 Dec\nNot all of this day is known"_s);
        QVERIFY(words(99, 11, 1).isEmpty() && words(-1, 11, 1).isEmpty());
        grid()->setCurrent(u"0"_s, QDate(2026, 11, 20));
        QCOMPARE(grid()->accessibleDescription(), words(0, 11, 20));
        const auto *legend = m_calendar->findChild<CalendarLegend *>();
        for (const QString &word : { u"Approved"_s, u"Waiting for a decision"_s, u"Part of a day"_s, u"Not known"_s })
            QVERIFY2(legend->text().contains(word), qPrintable(word));
    }

    void tooltipsArePlain()
    {
        open();
        const QPoint place = grid()->dayRect(5, QDate(2026, 11, 20)).center();
        QHelpEvent help(QEvent::ToolTip, place, grid()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(grid()->viewport(), &help);
        QVERIFY(QToolTip::text().contains(u"&lt;b&gt;Bold"_s));
        QToolTip::hideText();
    }

    // Told apart without colour: filled is one ink, hatched are several, half a day leaves half of its height.
    void stateIsPatternAndShape()
    {
        open();
        const auto inner = [&](int line, int span) { return grid()->spanRect(line, span).adjusted(6, 5, -6, -5); };
        QCOMPARE(inks(inner(7, 0)), 1);
        QVERIFY(inks(inner(1, 1)) > 1);
        const QRect half = grid()->spanRect(2, 0);
        const QImage image = picture();
        const QColor bar = Theme::current().color(ColorRole::Bar);
        QCOMPARE(image.pixelColor(half.center().x(), half.bottom() - 3), bar);
        QVERIFY(image.pixelColor(half.center().x(), half.top() + 4) != bar);
        // The same on a holiday, a weekend and a day that is not known.
        const QRect workday = grid()->dayRect(6, QDate(2026, 11, 10)).adjusted(4, 4, -4, -4);
        QCOMPARE(inks(workday), 1);
        QVERIFY(inks(grid()->dayRect(6, QDate(2026, 11, 11)).adjusted(4, 4, -4, -4)) > 1);
        grid()->setKnown({}, {});
        QVERIFY(inks(workday) > 1);
    }

    void theChosenOneIsOutlined()
    {
        open();
        const QRect day = grid()->dayRect(6, QDate(2026, 11, 25)).adjusted(3, 3, -3, -3);
        const QRgb before = picture().pixel(day.center());
        grid()->setChosen(u"b1"_s);
        const QImage image = picture();
        QVERIFY(image.pixel(day.center()) != before); // its days are marked in every line
        const QRect bar = grid()->spanRect(1, 1);
        QCOMPARE(image.pixelColor(bar.center().x(), bar.top() - 1), Theme::current().color(ColorRole::Text));
        grid()->setChosen({});
        QCOMPARE(picture().pixel(day.center()), before);
    }

    void spansOfOnePersonDoNotHideEachOther()
    {
        open();
        QVERIFY(!grid()->spanRect(4, 0).intersects(grid()->spanRect(4, 1)));
        QVERIFY(grid()->spanRect(4, 0).height() < grid()->spanRect(0, 0).height());
    }

    void newsKeepPlaceAndScroll()
    {
        open(crowd(500));
        grid()->setCurrent(u"300"_s, today);
        const int scroll = grid()->verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        QList<CalendarLine> others = crowd(500);
        others[2].spans.append(span(u"new"_s, today, today));
        grid()->setLines(others);
        QCOMPARE(grid()->currentLine(), u"300"_s);
        QCOMPARE(grid()->verticalScrollBar()->value(), scroll);
        grid()->setLines({});
        QVERIFY(grid()->currentLine().isEmpty());
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        picture();
    }

    void mirrored()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        open();
        const QDate day(2026, 11, 10);
        QVERIFY(grid()->dayRect(0, day).left() > grid()->dayRect(0, day.addDays(1)).left());
        grid()->setCurrent(u"0"_s, day);
        press(Qt::Key_Left);
        QCOMPARE(grid()->currentDay(), day.addDays(1));
        QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, grid()->dayRect(3, day).center());
        QCOMPARE(grid()->currentLine(), u"3"_s);
        QCOMPARE(grid()->currentDay(), day);
    }

    void everyDayIsFoundWhereItIsPainted()
    {
        for (const int width : { 433, 601, 1003, 1777 }) {
            open(team(), { width, 420 });
            m_calendar->setScale(TeamCalendar::Scale::Quarter);
            grid()->setCurrent(u"0"_s, m_calendar->from());
            for (int i = 0; i < 92; ++i) {
                const QDate day = m_calendar->from().addDays(i);
                grid()->setCurrent(u"1"_s, day);
                const QRect place = grid()->dayRect(2, day);
                QVERIFY2(place.isValid(), qPrintable(day.toString()));
                QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, place.center());
                QCOMPARE(grid()->currentDay(), day);
                QCOMPARE(grid()->currentLine(), u"2"_s);
            }
        }
    }

    // Only what is visible is painted.
    void tenThousandPeople()
    {
        open(crowd(10'000), { 1400, 800 });
        m_calendar->setScale(TeamCalendar::Scale::Quarter);
        const auto timeOf = [&](int value) {
            grid()->verticalScrollBar()->setValue(value);
            QElapsedTimer time;
            time.start();
            picture();
            return time.nsecsElapsed() / 1e6;
        };
        timeOf(0);
        double many = 1e9;
        for (int i = 1; i <= 5; ++i)
            many = qMin(many, timeOf(i * 50'000));
        open(crowd(40), { 1400, 800 });
        m_calendar->setScale(TeamCalendar::Scale::Quarter);
        double few = 1e9;
        for (int i = 1; i <= 5; ++i)
            few = qMin(few, timeOf(i * 30));
        qInfo("one picture: %.1f ms of 10,000, %.1f ms of 40", many, few);
        QVERIFY2(many < 3 * few + 5, "what is out of sight costs time");
    }

    void narrowAndTiny()
    {
        open(team(), { 260, 200 });
        m_calendar->setScale(TeamCalendar::Scale::Quarter);
        QVERIFY(grid()->horizontalScrollBar()->maximum() > 0);
        picture();
        m_calendar->resize(1, 1);
        picture();
    }
};

QTEST_MAIN(TestTeamCalendar)
#include "tst_team_calendar.moc"
