// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/palette_search.h"

#include <QStyledItemDelegate>

class QStandardItem;

namespace signoff {

enum class PaletteRow : quint8 { Item, Heading, Note };
inline constexpr int paletteRowRole = Qt::UserRole;

// A row of the palette's list; 'places' are the letters of the title that answer what was typed.
QStandardItem *paletteRow(const PaletteItem &item, const QList<int> &places);

// Icon, title with the letters that answer, quiet words behind it, keys at the trailing edge.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace signoff
