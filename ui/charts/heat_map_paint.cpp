// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/heat_map.h"

#include <QPainter>

#include <cmath>

namespace signoff {

using namespace Qt::StringLiterals;

void HeatMap::paintFrame(QPainter &painter, const Frame &frame, const ChartInk &ink) const
{
    painter.fillRect(frame.rect, ink.color(ColorRole::SurfaceRaised));
    if (m_data.grid.rows.isEmpty() || m_data.grid.columns.isEmpty()) {
        painter.setPen(ink.color(ColorRole::Muted));
        painter.setFont(ChartInk::font(FontRole::Body));
        painter.drawText(frame.rect.adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, summary());
        return;
    }
    painter.save();
    painter.setClipRect(mirroredIn(frame, frame.rect.adjusted(frame.names, frame.head, 0, -frame.foot)), Qt::IntersectClip);
    paintCells(painter, frame, ink);
    painter.restore();
    painter.save();
    painter.setClipRect(frame.rect.adjusted(0, frame.head, 0, -frame.foot), Qt::IntersectClip);
    paintNames(painter, frame, ink);
    painter.restore();
    paintHead(painter, frame, ink);
    paintScale(painter, frame, ink);
}

void HeatMap::paintCells(QPainter &painter, const Frame &frame, const ChartInk &ink) const
{
    const int columns = int(m_data.grid.columns.size());
    const bool hasFigures = m_widestFigure + 4 <= frame.cell;
    painter.setFont(ChartInk::font(FontRole::Small));
    const QRectF seen = painter.clipBoundingRect();
    for (int row = frame.first; row <= frame.last; ++row) {
        const QList<double> &values = m_data.grid.rows.at(row).values;
        for (int column = 0; column < columns; ++column) {
            const QRectF cell = cellIn(frame, row, column);
            if (!cell.intersects(seen))
                continue;
            const QRectF body = cell.adjusted(frame.mirrored ? 1 : 0, 0, frame.mirrored ? 0 : -1, -1);
            const double value = values.value(column, std::nan(""));
            const bool isOff = isDayOff(m_data.grid.columns.at(column), m_data);
            if (std::isnan(value)) {
                ink.hatch(painter, body);
                continue;
            }
            if (value <= 0) {
                painter.fillRect(body, ink.color(isOff ? ColorRole::Hover : ColorRole::SurfaceRaised));
                painter.setPen(ink.color(ColorRole::Muted));
            } else {
                const QColor ground = colorOf(value, ink);
                painter.fillRect(body, ground);
                painter.setPen(ink.on(ground));
            }
            if (hasFigures)
                painter.drawText(body, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, cellText(value));
        }
        const QRectF end = cellIn(frame, row, columns);
        const QRectF room = frame.mirrored ? QRectF(end.right() - frame.total, end.top(), frame.total - 10, end.height())
                                           : QRectF(end.left() + 10, end.top(), frame.total - 10, end.height());
        painter.setPen(ink.color(ColorRole::Muted));
        const auto align = (frame.mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
        painter.drawText(frame.mirrored ? room.adjusted(10, 0, 0, 0) : room.adjusted(0, 0, -10, 0),
            int(align) | Qt::TextSingleLine | Qt::TextDontClip,
            valueText(m_data.grid.rows.at(row).total, m_data.grid.unit, m_data.decimalHours));
    }
    if (!frame.isLive)
        return;
    if (m_hovered.row >= 0 && m_hovered.column >= 0) {
        painter.setPen(QPen(ink.color(ColorRole::Text), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellIn(frame, m_hovered.row, m_hovered.column).adjusted(0, 0, -1, -1));
    }
    if (m_row >= frame.first && m_row <= frame.last && m_column >= 0 && hasFocus()) {
        // Seen on any colour: a ring of the ground within that of the accent.
        const QRectF cell = cellIn(frame, m_row, m_column);
        painter.setPen(QPen(ink.color(ColorRole::SurfaceRaised), 2));
        painter.drawRect(cell.adjusted(2, 2, -3, -3));
        painter.setPen(QPen(ink.color(ColorRole::Text), 2));
        painter.drawRect(cell.adjusted(0, 0, -1, -1));
    }
}

void HeatMap::paintNames(QPainter &painter, const Frame &frame, const ChartInk &ink) const
{
    for (int row = frame.first; row <= frame.last; ++row) {
        const QRectF place = cellIn(frame, row, -1);
        const bool isCurrent = frame.isLive && row == m_row && hasFocus();
        const bool isHovered = frame.isLive && row == m_hovered.row;
        painter.fillRect(place, ink.color(isCurrent ? ColorRole::Selection : isHovered ? ColorRole::Hover : ColorRole::SurfaceRaised));
        ink.name(painter, place.adjusted(10, 0, -10, 0), rowName(m_data.grid.rows.at(row), m_data.words), frame.mirrored);
        if (isCurrent && m_column < 0)
            ink.focus(painter, place);
    }
    const QRectF edge(frame.rect.left() + frame.names - 1, frame.rect.top(), 1, frame.rect.height());
    painter.fillRect(mirroredIn(frame, edge), ink.color(ColorRole::Grid));
}

void HeatMap::paintHead(QPainter &painter, const Frame &frame, const ChartInk &ink) const
{
    const QRectF head(frame.rect.left(), frame.rect.top(), frame.rect.width(), frame.head);
    painter.save();
    painter.fillRect(head, ink.color(ColorRole::SurfaceRaised));
    painter.fillRect(QRectF(head.left(), head.bottom() - 1, head.width(), 1), ink.color(ColorRole::Outline));
    painter.setClipRect(mirroredIn(frame, head.adjusted(frame.names - 4, 0, 0, 0)), Qt::IntersectClip);
    const QFont small = ChartInk::font(FontRole::Small);
    const QFont strong = ChartInk::font(FontRole::SmallStrong);
    const QList<ChartLabel> labels = headIn(frame);
    for (const ChartLabel &label : labels) {
        const DateSpan &column = m_data.grid.columns.at(label.place);
        const bool isToday = column.from == m_data.today && m_data.step == Step::Day;
        const bool isMarked = frame.isLive && (label.place == m_hovered.column || (hasFocus() && label.place == m_column));
        painter.setFont(isToday ? strong : small);
        painter.setPen(ink.color(isToday   ? ColorRole::Accent
                : isMarked                 ? ColorRole::Text
                : isDayOff(column, m_data) ? ColorRole::Faint
                                           : ColorRole::Muted));
        painter.drawText(label.rect, Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, label.text);
    }
    painter.setFont(small);
    painter.setPen(ink.color(ColorRole::Muted));
    const QRectF end = cellIn(frame, frame.first, int(m_data.grid.columns.size()));
    const double left = frame.mirrored ? end.right() - frame.total : end.left();
    const QString word = m_data.grid.unit == Grid::Unit::Percent ? tr("Mean") : tr("Total");
    const double width = QFontMetricsF(small).horizontalAdvance(word);
    QRectF room(left, head.top(), frame.total, head.height() - 6);
    if (width <= frame.total - 12)
        painter.drawText(room.adjusted(0, 0, frame.mirrored ? 0 : -10, 0),
            (frame.mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom | Qt::TextSingleLine, word);
    painter.restore();
}

// From nothing to much in words and numbers, and what is not known.
void HeatMap::paintScale(QPainter &painter, const Frame &frame, const ChartInk &ink) const
{
    constexpr double box = 14;
    constexpr double between = 14;
    const QRectF foot(frame.rect.left(), frame.rect.bottom() - frame.foot, frame.rect.width(), frame.foot);
    painter.fillRect(foot, ink.color(ColorRole::SurfaceRaised));
    painter.fillRect(QRectF(foot.left(), foot.top(), foot.width(), 1), ink.color(ColorRole::Grid));
    const QFont small = ChartInk::font(FontRole::Small);
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    painter.setPen(ink.color(ColorRole::Muted));
    const int classes = qMax(1, int(std::lround(m_axis.top / m_axis.step)));
    struct Entry {
        QString words;
        double value;
    };
    QList<Entry> entries { { tr("Not known"), std::nan("") }, { tr("Nothing"), 0 } };
    for (int at = 1; at <= classes; ++at) {
        const QString most = m_axis.label(at * m_axis.step);
        entries.append({ at == 1        ? tr("up to %1", "hours or percent").arg(most)
                : at == classes ? tr("more", "than the class before")
                                : most,
            at * m_axis.step });
    }
    const auto widthOf = [&](bool inWords) {
        double width = 0;
        for (const Entry &entry : std::as_const(entries))
            width += box + between + (inWords ? metrics.horizontalAdvance(entry.words) + 5 : 0);
        return width;
    };
    // Where there is no room for all words, those of the classes between go first.
    if (widthOf(true) > foot.width() - 20) {
        for (int at = 3; at < entries.size() - 1; ++at)
            entries[at].words.clear();
    }
    if (widthOf(true) > foot.width() - 20)
        entries = entries.mid(2);
    double x = foot.left() + 10;
    for (const Entry &entry : std::as_const(entries)) {
        const double width = entry.words.isEmpty() ? 0 : metrics.horizontalAdvance(entry.words) + 2;
        const QRectF swatch = mirroredIn(frame, QRectF(x, foot.center().y() - box / 2, box, box));
        painter.fillRect(swatch, colorOf(entry.value, ink));
        if (std::isnan(entry.value))
            ink.hatch(painter, swatch);
        if (std::isnan(entry.value) || entry.value <= 0) {
            painter.setPen(QPen(ink.color(ColorRole::Outline), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(swatch.adjusted(0, 0, -1, -1));
        }
        painter.setPen(ink.color(ColorRole::Muted));
        if (width > 0)
            painter.drawText(mirroredIn(frame, QRectF(x + box + 5, foot.top(), width, foot.height())),
                Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextSingleLine | Qt::TextDontClip, entry.words);
        x += box + (width > 0 ? width + 5 + between : 3);
    }
}

} // namespace signoff
