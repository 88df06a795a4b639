// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palette_delegate.h"

#include "ui/shell/actions.h"
#include "ui/view/icons.h"
#include "ui/view/text.h"

#include <QPainter>
#include <QStandardItem>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr int detailRole = Qt::UserRole + 1;
constexpr int keysRole = Qt::UserRole + 2;
constexpr int iconRole = Qt::UserRole + 3;
constexpr int enabledRole = Qt::UserRole + 4;
constexpr int placesRole = Qt::UserRole + 5;

constexpr int itemHeight = 34;
constexpr int headingHeight = 28;
constexpr int side = 10;

PaletteRow rowOf(const QModelIndex &index)
{
    return PaletteRow(index.data(paletteRowRole).toInt());
}

// One line that ends in dots where there is no room; the letters at 'places' stand out.
void drawTitle(QPainter &painter, const QRect &rect, const QString &text, const QList<int> &places, const QColor &ink,
    Qt::LayoutDirection direction)
{
    const QFont font = Theme::font(FontRole::Body);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    QList<QTextLayout::FormatRange> ranges;
    for (const int place : places) {
        if (place >= shown.size() || (shown != text && place >= shown.size() - 1))
            break;
        QTextLayout::FormatRange range;
        range.start = place;
        range.length = 1;
        range.format.setForeground(Theme::current().color(ColorRole::Accent));
        range.format.setFontUnderline(true); // and not by colour alone
        ranges.append(range);
    }
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter.setPen(ink);
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
}

} // namespace

QStandardItem *paletteRow(const PaletteItem &item, const QList<int> &places)
{
    auto *row = new QStandardItem(item.title);
    row->setEditable(false);
    row->setData(int(PaletteRow::Item), paletteRowRole);
    row->setData(item.detail, detailRole);
    row->setData(item.keys, keysRole);
    row->setData(item.icon, iconRole);
    row->setData(item.isEnabled, enabledRole);
    row->setData(QVariant::fromValue(places), placesRole);
    QStringList words { item.title, item.detail };
    words.removeAll(QString());
    row->setAccessibleText(words.join(u", "_s));
    return row;
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int font = QFontMetrics(Theme::font(FontRole::Body)).height();
    return { 200, rowOf(index) == PaletteRow::Item ? qMax(itemHeight, font + 12) : qMax(headingHeight, font + 8) };
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const int leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)) | Qt::TextSingleLine;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect rect = option.rect.adjusted(side, 0, -side, 0);
    if (rowOf(index) != PaletteRow::Item) {
        const bool isHeading = rowOf(index) == PaletteRow::Heading;
        const QFont font = Theme::font(isHeading ? FontRole::SmallStrong : FontRole::Small);
        painter->setFont(font);
        painter->setPen(theme.color(ColorRole::Muted));
        const QString text = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width());
        painter->drawText(visual(rect.adjusted(0, 0, 0, -4)), leading | Qt::AlignBottom, text);
        painter->restore();
        return;
    }
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(isCurrent ? ColorRole::Selection : ColorRole::Hover));
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), metrics::radius, metrics::radius);
    }
    const bool isEnabled = index.data(enabledRole).toBool();
    const QRect sign(rect.left(), rect.center().y() - 8, 17, 17);
    paintIcon(*painter, visual(sign), index.data(iconRole).toString(),
        theme.color(isEnabled ? ColorRole::Muted : ColorRole::Faint));
    rect.setLeft(rect.left() + 28);

    const QFont small = Theme::font(FontRole::Small);
    if (const QString keys = index.data(keysRole).toString(); !keys.isEmpty()) {
        const QString shown = nativeKeys(keys);
        const int width = QFontMetrics(small).horizontalAdvance(shown);
        painter->setFont(small);
        painter->setPen(theme.color(ColorRole::Muted));
        const QRect place(rect.right() + 1 - width, rect.top(), width, rect.height());
        painter->drawText(visual(place), int(Qt::AlignCenter) | Qt::TextSingleLine, shown);
        rect.setRight(place.left() - side);
    }
    const QString title = oneLine(index.data().toString());
    const int wanted = QFontMetrics(Theme::font(FontRole::Body)).horizontalAdvance(title) + 2;
    QRect place = rect;
    place.setWidth(qMin(wanted, rect.width()));
    drawTitle(*painter, visual(place), title, index.data(placesRole).value<QList<int>>(),
        theme.color(isEnabled ? ColorRole::Text : ColorRole::Faint), option.direction);
    const QString detail = oneLine(index.data(detailRole).toString());
    rect.setLeft(place.right() + side);
    if (!detail.isEmpty() && rect.width() > 24) {
        painter->setFont(small);
        painter->setPen(theme.color(isEnabled ? ColorRole::Muted : ColorRole::Faint));
        painter->drawText(visual(rect), leading | Qt::AlignVCenter,
            QFontMetrics(small).elidedText(detail, Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

} // namespace signoff
