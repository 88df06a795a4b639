// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"
#include "ui/view/board_card.h"

#include <QAbstractListModel>
#include <QColor>
#include <QListView>

namespace signoff {

// A column of a board: a state that cards are in.
struct BoardColumn {
    QString id;
    QString title;
    Tone tone = Tone::Neutral;
    QColor dot {}; // instead of the tone's shape, where the state has a colour of its own
    bool operator==(const BoardColumn &) const = default;
};

class LaneHeader;

// The cards of one column. Only what is in sight is laid out and drawn.
class LaneModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    const QList<BoardCard> &cards() const { return m_cards; }
    // The same cards with news in them keep their places. True: others came, or left.
    bool setCards(const QList<BoardCard> &cards);
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_cards.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<BoardCard> m_cards;
};

// One column on screen: its head, and its cards below.
class BoardLane : public QWidget {
    Q_OBJECT

public:
    BoardLane(const BoardColumn &column, QWidget *parent);

    const BoardColumn &column() const { return m_column; }
    void setColumn(const BoardColumn &column);
    void setCards(const QList<BoardCard> &cards);
    void setEmptyWords(const QString &words);
    // A card hangs over it and would be dropped here.
    void setTarget(bool isTarget);

    QListView *view() const { return m_view; }
    const LaneModel &model() const { return *m_model; }
    QString keyAt(const QPoint &inViewport) const;
    QString currentKey() const;
    // An unknown key: no card of this column is the current one.
    void setCurrentKey(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void name();

    BoardColumn m_column;
    LaneHeader *m_header;
    LaneModel *m_model;
    QListView *m_view;
    bool m_isTarget = false;
};

} // namespace signoff

Q_DECLARE_METATYPE(signoff::BoardCard)
