// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/board.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;

namespace {

const QList<BoardColumn> columns { { u"0"_s, u"Open"_s, Tone::Neutral }, { u"10"_s, u"In progress"_s, Tone::Progress },
    { u"20"_s, u"Done"_s, Tone::Positive } };

BoardCard card(const QString &key, const QString &column, const QString &title = {})
{
    return { key, column, title.isEmpty() ? u"Card "_s + key : title };
}

QList<BoardCard> cards()
{
    return { card(u"a"_s, u"0"_s), card(u"b"_s, u"0"_s), card(u"c"_s, u"0"_s), card(u"d"_s, u"20"_s) };
}

struct Rig {
    explicit Rig(const QList<BoardCard> &cards = {})
    {
        board.setColumns(columns);
        board.setEmptyWords(u"No tasks"_s);
        board.setCards(cards);
        board.resize(900, 500);
        board.show();
        if (!QTest::qWaitForWindowExposed(&board))
            qFatal("no window");
        board.setFocus();
    }
    QListView *view(int lane) { return board.lanes().at(lane)->view(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(board.focusProxy(), key, with); }
    QPoint middleOf(const QString &key)
    {
        for (BoardLane *lane : board.lanes()) {
            const int row = lane->model().rowOf(key);
            if (row >= 0)
                return lane->view()->visualRect(lane->model().index(row)).center();
        }
        return {};
    }
    QStringList keysOf(int lane)
    {
        QStringList keys;
        for (const BoardCard &one : board.lanes().at(lane)->model().cards())
            keys << one.key;
        return keys;
    }

    Board board;
    QSignalSpy moves { &board, &Board::moveRequested };
    QSignalSpy opened { &board, &Board::activated };
    QSignalSpy current { &board, &Board::currentChanged };
};

} // namespace

class TestBoard : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        Theme::setMotion(false);
    }
    void cleanup() { qApp->setLayoutDirection(Qt::LeftToRight); }

    void cardsStandInTheirColumns()
    {
        Rig rig(cards());
        QCOMPARE(rig.board.lanes().size(), 3);
        QCOMPARE(rig.keysOf(0), QStringList({ u"a"_s, u"b"_s, u"c"_s }));
        QCOMPARE(rig.keysOf(1), QStringList());
        QCOMPARE(rig.keysOf(2), QStringList({ u"d"_s }));
        QCOMPARE(rig.view(0)->accessibleName(), u"Open, 3 card(s)"_s);
        QCOMPARE(rig.view(1)->accessibleName(), u"In progress, 0 card(s)"_s);
        QCOMPARE(rig.board.columnOf(u"d"_s), u"20"_s);
        QCOMPARE(rig.board.columnOf(u"x"_s), QString());
    }

    void noCardIsLost()
    {
        Rig rig(cards() + QList { card(u"e"_s, u"11"_s), card(u"f"_s, {}) });
        QCOMPARE(rig.board.lanes().size(), 5);
        QCOMPARE(rig.board.lanes().at(3)->column().title, u"11"_s);
        QCOMPARE(rig.board.lanes().at(4)->column().title, u"Other"_s);
        rig.board.setCards(cards());
        QCOMPARE(rig.board.lanes().size(), 3);
    }

    void arrowsGoFromCardToCard()
    {
        Rig rig(cards());
        QCOMPARE(rig.board.currentKey(), u"a"_s); // with the focus comes a card
        rig.press(Qt::Key_Down);
        rig.press(Qt::Key_Down);
        QCOMPARE(rig.board.currentKey(), u"c"_s);
        rig.press(Qt::Key_Right); // past the empty column
        QCOMPARE(rig.board.currentKey(), u"d"_s);
        QVERIFY(rig.view(2)->hasFocus());
        rig.press(Qt::Key_Right);
        QCOMPARE(rig.board.currentKey(), u"d"_s);
        rig.press(Qt::Key_Left);
        QCOMPARE(rig.board.currentKey(), u"a"_s);
        // One current card only.
        int selected = 0;
        for (BoardLane *lane : rig.board.lanes())
            selected += int(lane->view()->selectionModel()->selectedIndexes().size());
        QCOMPARE(selected, 1);
        QCOMPARE(rig.current.size(), 5);
        QCOMPARE(rig.moves.size(), 0);
    }

    void rightToLeftTheArrowsGoWhereTheyPoint()
    {
        qApp->setLayoutDirection(Qt::RightToLeft);
        Rig rig(cards());
        rig.board.setCurrent(u"a"_s);
        rig.press(Qt::Key_Left);
        QCOMPARE(rig.board.currentKey(), u"d"_s);
        rig.press(Qt::Key_Right);
        QCOMPARE(rig.board.currentKey(), u"a"_s);
        rig.press(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(rig.moves.value(0), QVariantList({ u"a"_s, u"10"_s }));
        QVERIFY(rig.board.lanes().at(0)->x() > rig.board.lanes().at(2)->x());
    }

    void returnOpens()
    {
        Rig rig(cards());
        Rig empty;
        empty.press(Qt::Key_Return);
        QCOMPARE(empty.opened.size(), 0); // none is current
        rig.board.setCurrent(u"b"_s);
        rig.press(Qt::Key_Return);
        rig.press(Qt::Key_Enter);
        QCOMPARE(rig.opened.size(), 2);
        QCOMPARE(rig.opened.at(0).at(0).toString(), u"b"_s);
        QTest::mouseDClick(rig.view(2)->viewport(), Qt::LeftButton, {}, rig.middleOf(u"d"_s));
        QCOMPARE(rig.opened.value(2).value(0).toString(), u"d"_s);
    }

    void shiftAndArrowsAskForAMove()
    {
        Rig rig(cards());
        rig.board.setCurrent(u"b"_s);
        rig.press(Qt::Key_Left, Qt::ShiftModifier); // nothing there
        rig.press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(rig.moves.size(), 0);
        rig.press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(rig.moves.size(), 1);
        QCOMPARE(rig.moves.at(0), QVariantList({ u"b"_s, u"10"_s }));
        // The model is the truth: it has not moved.
        QCOMPARE(rig.board.columnOf(u"b"_s), u"0"_s);
        // Shown as under way in the other column, it is not moved twice.
        QList<BoardCard> under = cards();
        under[1].column = u"10"_s;
        under[1].isPending = true;
        rig.board.setCards(under);
        QCOMPARE(rig.board.currentKey(), u"b"_s); // still the current one
        QVERIFY(rig.view(1)->hasFocus());
        rig.press(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(rig.moves.size(), 1);
        // Refused: it is back where it was.
        rig.board.setCards(cards());
        QCOMPARE(rig.board.columnOf(u"b"_s), u"0"_s);
        QCOMPARE(rig.board.currentKey(), u"b"_s);
        QVERIFY(rig.view(0)->hasFocus());
    }

    void whatMayNotMoveStays()
    {
        Rig rig(cards());
        rig.board.setMovable(false);
        rig.board.setCurrent(u"b"_s);
        rig.press(Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(!rig.board.moveMenu());
        drag(rig, u"a"_s, 1);
        QCOMPARE(rig.moves.size(), 0);
    }

    void theMenuNamesTheColumns()
    {
        Rig rig(cards());
        rig.board.setCurrent(u"d"_s);
        rig.press(Qt::Key_M);
        auto *menu = rig.board.findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), 3);
        QVERIFY(!menu->actions().at(2)->isEnabled()); // where it is
        menu->actions().at(0)->trigger();
        menu->close();
        QCOMPARE(rig.moves.value(0), QVariantList({ u"d"_s, u"0"_s }));
    }

    void theMouseDragsACard()
    {
        Rig rig(cards());
        drag(rig, u"a"_s, 1);
        QCOMPARE(rig.moves.size(), 1);
        QCOMPARE(rig.moves.at(0), QVariantList({ u"a"_s, u"10"_s }));
        drag(rig, u"a"_s, 0); // where it came from
        QCOMPARE(rig.moves.size(), 1);
        QVERIFY(!ghost(rig));
        // A click is no drag.
        QTest::mouseClick(rig.view(0)->viewport(), Qt::LeftButton, {}, rig.middleOf(u"c"_s));
        QCOMPARE(rig.board.currentKey(), u"c"_s);
        QCOMPARE(rig.moves.size(), 1);
    }

    // The mouse rests near the edge: the column goes on by itself, and the board to its sides.
    void aDragScrollsAtTheEdges_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void aDragScrollsAtTheEdges()
    {
        QFETCH(Qt::LayoutDirection, direction);
        qApp->setLayoutDirection(direction);
        QList<BoardCard> many = cards();
        for (int i = 0; i < 60; ++i)
            many << card(u"m%1"_s.arg(i), u"10"_s);
        Rig rig(many);
        rig.board.resize(500, 500); // too narrow for three columns
        begin(rig, u"a"_s, 1);
        QWidget *target = rig.view(1)->viewport();
        QScrollBar *down = rig.view(1)->verticalScrollBar();
        QCOMPARE(down->value(), 0);
        moveTo(rig, u"a"_s, target->mapToGlobal(QPoint(target->width() / 2, target->height() - 4)));
        QTRY_VERIFY(down->value() > 200);
        moveTo(rig, u"a"_s, target->mapToGlobal(QPoint(target->width() / 2, 4)));
        QTRY_COMPARE(down->value(), 0);
        // In the middle it stays.
        moveTo(rig, u"a"_s, target->mapToGlobal(target->rect().center()));
        QTest::qWait(100);
        QCOMPARE(down->value(), 0);
        auto *across = rig.board.findChild<QScrollArea *>()->horizontalScrollBar();
        across->setValue(0);
        const int far = direction == Qt::LeftToRight ? rig.board.width() - 3 : 3;
        moveTo(rig, u"a"_s, rig.board.mapToGlobal(QPoint(far, rig.board.height() / 2)));
        QTRY_COMPARE(across->value(), across->maximum());
        QTRY_VERIFY(across->maximum() > 0);
        // Where it is dropped is what came near.
        QTest::mouseRelease(rig.view(0)->viewport(), Qt::LeftButton, {}, { 5, 5 });
        QCOMPARE(rig.moves.value(0), QVariantList({ u"a"_s, u"20"_s }));
        QVERIFY(!ghost(rig));
    }

    void escapeEndsADrag()
    {
        Rig rig(cards());
        begin(rig, u"a"_s, 2);
        QVERIFY(ghost(rig));
        QTest::keyClick(rig.view(0), Qt::Key_Escape);
        QVERIFY(!ghost(rig));
        QTest::mouseRelease(rig.view(0)->viewport(), Qt::LeftButton, {}, { 5, 5 });
        QCOMPARE(rig.moves.size(), 0);
    }

    void aDragSurvivesNewsAndEndsWithItsCard()
    {
        Rig rig(cards());
        begin(rig, u"a"_s, 2);
        QList<BoardCard> news = cards();
        news[3].title = u"Another title"_s;
        rig.board.setCards(news);
        QVERIFY(ghost(rig));
        rig.board.setCards(news.mid(1));
        QVERIFY(!ghost(rig));
        QTest::mouseRelease(rig.view(0)->viewport(), Qt::LeftButton, {}, { 5, 5 });
        QCOMPARE(rig.moves.size(), 0);
        // A column that goes while a card hangs over it.
        rig.board.setCards(cards() + QList { card(u"e"_s, u"99"_s) });
        begin(rig, u"a"_s, 3);
        rig.board.setCards(cards());
        QVERIFY(!ghost(rig));
        QTest::mouseRelease(rig.view(0)->viewport(), Qt::LeftButton, {}, { 5, 5 });
        QCOMPARE(rig.moves.size(), 0);
    }

    void menuKeyAndMouse()
    {
        Rig rig(cards());
        QSignalSpy menus(&rig.board, &Board::menuRequested);
        const QPoint at = rig.middleOf(u"d"_s);
        QContextMenuEvent mouse(QContextMenuEvent::Mouse, at, rig.view(2)->viewport()->mapToGlobal(at));
        QApplication::sendEvent(rig.view(2)->viewport(), &mouse);
        QCOMPARE(menus.value(0).value(0).toString(), u"d"_s);
        rig.board.setCurrent(u"b"_s);
        QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(1, 1), rig.view(0)->mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(rig.view(0), &key);
        QCOMPARE(menus.value(1).value(0).toString(), u"b"_s);
    }

    void newsKeepsPlaceAndScroll()
    {
        QList<BoardCard> many;
        for (int i = 0; i < 60; ++i)
            many << card(QString::number(i), u"0"_s);
        Rig rig(many);
        rig.board.setCurrent(u"40"_s);
        const int at = rig.view(0)->verticalScrollBar()->value();
        QVERIFY(at > 0);
        const auto told = rig.current.size();
        many[3].title = u"New words"_s;
        many.append(card(u"60"_s, u"0"_s));
        rig.board.setCards(many);
        QCOMPARE(rig.board.currentKey(), u"40"_s);
        QCOMPARE(rig.view(0)->verticalScrollBar()->value(), at);
        QCOMPARE(rig.current.size(), told);
        many.removeAt(40);
        rig.board.setCards(many);
        QCOMPARE(rig.board.currentKey(), QString());
        QCOMPARE(rig.current.size(), told + 1);
    }

    void thousandsOfCards()
    {
        QList<BoardCard> many;
        for (int i = 0; i < 2000; ++i) {
            BoardCard one = card(QString::number(i), columns.at(i % 3).id, u"A task with rather a long title "_s.repeated(3));
            one.badges = { { u"flag"_s, ColorRole::Attention, u"Urgent"_s } };
            one.faces = { { u"Anna Kováč"_s } };
            many << one;
        }
        Rig rig;
        QElapsedTimer time;
        time.start();
        rig.board.setCards(many);
        QCoreApplication::processEvents();
        QVERIFY2(time.elapsed() < 1500, qPrintable(QString::number(time.elapsed())));
        rig.board.setCurrent(u"1999"_s);
        QCOMPARE(rig.board.currentKey(), u"1999"_s);
    }

    void wordsForThoseWhoListen()
    {
        BoardCard one = card(u"a"_s, u"0"_s, u"Write\nthe report"_s);
        one.lines = { u"Due tomorrow"_s };
        one.badges = { { u"flag"_s, ColorRole::Attention, u"Urgent"_s } };
        one.faces = { { u"Anna Kováč"_s } };
        one.note = u"Not moved: 403"_s;
        Rig rig({ one });
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(rig.view(0));
        QVERIFY(list);
        QCOMPARE(list->childCount(), 1);
        const QString text = list->child(0)->text(QAccessible::Name);
        for (const QString &word : { u"Write the report"_s, u"Due tomorrow"_s, u"Urgent"_s, u"Anna Kováč"_s, u"403"_s })
            QVERIFY2(text.contains(word), qPrintable(text));
    }

    void initialsOfAnyName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two") << u"Anna Kováč"_s << u"AK"_s;
        QTest::newRow("one") << u"anna"_s << u"A"_s;
        QTest::newRow("many") << u"Hans von und zu Hohenzollern"_s << u"HH"_s;
        QTest::newRow("none") << u"  "_s << u"?"_s;
        QTest::newRow("beyond the first plane") << u"😀 x"_s << u"😀X"_s;
        QTest::newRow("reordering") << u"\u202eAnna Bell"_s << u"AB"_s;
    }
    void initialsOfAnyName()
    {
        QFETCH(QString, name);
        QTEST(BoardFace { name }.initials(), "initials");
    }

    void hostileTextsStayText()
    {
        BoardCard one = card(u"a"_s, u"0"_s, u"<b>bold</b> <img src=x>"_s);
        Rig rig({ one });
        QVERIFY(rig.board.grab().toImage().width() > 0);
        QCOMPARE(one.words(), u"<b>bold</b> <img src=x>"_s);
    }

    void oneStopOfTheTabKey()
    {
        Rig rig(cards());
        int stops = 0;
        for (BoardLane *lane : rig.board.lanes())
            stops += lane->view()->focusPolicy() & Qt::TabFocus ? 1 : 0;
        QCOMPARE(stops, 1);
        rig.board.setCurrent(u"d"_s);
        QVERIFY(rig.view(2)->focusPolicy() & Qt::TabFocus);
        QVERIFY(!(rig.view(0)->focusPolicy() & Qt::TabFocus));
    }

    void narrowItScrolls()
    {
        Rig rig(cards());
        rig.board.resize(360, 400);
        rig.board.setCurrent(u"d"_s);
        QTRY_VERIFY(rig.board.rect().contains(
            QRect(rig.view(2)->mapTo(&rig.board, QPoint(0, 0)), rig.view(2)->viewport()->size())));
        for (BoardLane *lane : rig.board.lanes())
            QVERIFY(lane->width() >= 200);
    }

private:
    // Presses a card and moves over the column number 'to'.
    static void begin(Rig &rig, const QString &key, int to)
    {
        QWidget *from = rig.view(rig.board.columnOf(key) == "0"_L1 ? 0 : 2)->viewport();
        const QPoint at = rig.middleOf(key);
        const QWidget *target = rig.view(to)->viewport();
        const QPoint over = from->mapFromGlobal(target->mapToGlobal(target->rect().center()));
        QTest::mousePress(from, Qt::LeftButton, {}, at);
        // QTest::mouseMove presses no button.
        for (const QPoint &step : { at + QPoint(3, 0), (at + over) / 2, over }) {
            QMouseEvent move(QEvent::MouseMove, step, from->mapToGlobal(step), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(from, &move);
        }
    }
    static void moveTo(Rig &rig, const QString &key, const QPoint &global)
    {
        QWidget *from = rig.view(rig.board.columnOf(key) == "0"_L1 ? 0 : 2)->viewport();
        QMouseEvent move(QEvent::MouseMove, from->mapFromGlobal(global), global, Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(from, &move);
    }
    static void drag(Rig &rig, const QString &key, int to)
    {
        begin(rig, key, to);
        QWidget *from = rig.view(rig.board.columnOf(key) == "0"_L1 ? 0 : 2)->viewport();
        QTest::mouseRelease(from, Qt::LeftButton, {}, { 5, 5 });
    }
    // The picture of the card under the mouse; deleted with the drag.
    static QLabel *ghost(Rig &rig) { return rig.board.findChild<QLabel *>(); }
};

QTEST_MAIN(TestBoard)
#include "tst_board.moc"
