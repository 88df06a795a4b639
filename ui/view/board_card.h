// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/theme.h"

#include <QStyledItemDelegate>

namespace signoff {

// A fact at the foot of a card: shape and word.
struct BoardBadge {
    QString icon; // of icons.h; empty: words alone
    ColorRole ink = ColorRole::Muted;
    QString text;
    bool operator==(const BoardBadge &) const = default;
};

// Somebody at the foot of a card, as initials.
struct BoardFace {
    QString name;
    QString initials() const;
    bool operator==(const BoardFace &) const = default;
};

// What lies on a board. All texts are shown as they are.
struct BoardCard {
    QString key;
    QString column;
    QString title;
    QStringList lines {}; // below the title, one each
    QList<BoardBadge> badges {};
    QList<BoardFace> faces {};
    QString note {}; // instead of lines and badges, e.g. why a move was refused
    bool isPending = false; // on its way; shown paler, and not moved again meanwhile
    // All of it in one text, for a screen reader and the tooltip.
    QString words() const;
    bool operator==(const BoardCard &) const = default;
};

// Draws a card that its model has under CardRole; 'currentKey' of the view's property is the one in focus.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int CardRole = Qt::UserRole + 100;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    // The card alone, without the room around it: also what is dragged.
    static void paintCard(QPainter &painter, const QRect &rect, const BoardCard &card, bool isCurrent, bool hasFocus,
        bool isHovered, Qt::LayoutDirection direction);
    static QRect cardRect(const QRect &item);
};

} // namespace signoff
