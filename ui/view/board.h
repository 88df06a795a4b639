// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/board_lane.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QMenu;
class QScrollArea;

namespace signoff {

// Cards in columns. It moves nothing by itself: it says where a card is wanted, and shows what it is told; a move that
// is refused is one that setCards() does not show. Arrows go from card to card, Shift with them or M moves the card,
// Return opens it, the mouse drags it.
class Board : public QWidget {
    Q_OBJECT

public:
    explicit Board(QWidget *parent = nullptr);

    // Cards in a column that is not among them get one under its id, so that none is lost.
    void setColumns(const QList<BoardColumn> &columns);
    void setCards(const QList<BoardCard> &cards);
    void setEmptyWords(const QString &words);
    // False: cards stay where they are.
    void setMovable(bool movable) { m_isMovable = movable; }

    QString currentKey() const { return m_current; }
    void setCurrent(const QString &key);
    // The column that shows a card; empty: no such card.
    QString columnOf(const QString &key) const;
    QList<BoardLane *> lanes() const { return m_lanes; }
    // The columns that the current card can be moved to.
    QMenu *moveMenu();

signals:
    void activated(const QString &key);
    void moveRequested(const QString &key, const QString &column);
    void currentChanged(const QString &key);
    void menuRequested(const QString &key, const QPoint &global);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    BoardLane *addLane(const BoardColumn &column);
    BoardLane *laneOf(const QObject *part) const;
    BoardLane *laneAt(const QPoint &global) const;
    int laneIndexOf(const QString &key) const;
    const BoardCard *card(const QString &key) const;
    void follow(BoardLane *lane);
    void take(const QString &key);
    void bringIntoSight();
    bool onKey(BoardLane *lane, int key, Qt::KeyboardModifiers with);
    bool step(int by);
    void requestMove(const QString &key, const QString &column);
    void pressed(BoardLane *lane, const QPoint &inViewport);
    void dragged(BoardLane *lane, const QPoint &inViewport, const QPoint &global);
    void hover();
    void scrollNear();
    void endDrag(bool drops);

    QScrollArea *m_scroll;
    QHBoxLayout *m_row;
    QList<BoardColumn> m_columns;
    QList<BoardCard> m_cards;
    QList<BoardLane *> m_lanes;
    QString m_emptyWords;
    QString m_current;
    bool m_isMovable = true;
    bool m_isArranging = false;

    struct Drag {
        QString key; // pressed; empty: none
        QPoint from; // in the viewport
        QPoint hold; // within the card
        bool isUnderWay = false;
        BoardLane *target = nullptr;
        QPoint at; // where the mouse is, on the screen
    };
    Drag m_drag;
    QTimer m_scrolling; // while a card is dragged: also a mouse that rests at an edge scrolls
    QLabel *m_ghost = nullptr;
};

} // namespace signoff
