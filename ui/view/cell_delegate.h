// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"

#include <QStyledItemDelegate>

namespace signoff {

// Draws a cell by its CellRole: text elided, figures of equal width at the trailing edge, a status as shape and word,
// the days of a period as small bars. The row's background, hairline and hold bar are the view's (TableView).
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // Shows DetailRole, or the whole text where it is elided, as plain text.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    // The tooltip of a cell as plain text; empty for none. 'option' holds the cell's rectangle.
    QString toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    int wholeWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

// The shape of a tone in 'rect', each tone its own: Neutral a dash, Waiting a ring, Positive a check, Attention a
// diamond, Progress a half-filled circle.
void paintTone(QPainter &painter, const QRectF &rect, Tone tone);

// The bars of a period in 'rect', from the leading edge; nothing when there are none. Time beyond the expected is set
// off in the colour of attention, a weekend is lighter, a day without data a hollow tick.
void paintDayBars(QPainter &painter, const QRect &rect, const DayBars &bars, Qt::LayoutDirection direction);

// The width in which the bars of so many days look right.
int dayBarsWidth(int days);

// Whether cells of this kind stand at the trailing edge.
bool isNumeric(Cell kind);

} // namespace signoff
