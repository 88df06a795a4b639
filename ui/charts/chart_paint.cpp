// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_paint.h"

#include "ui/charts/series_colours.h"

#include <QFontInfo>
#include <QPainter>

#include <cmath>

namespace signoff {

namespace {

constexpr double stripes = 6; // from one to the next

// Slanted lines, drawn: a pattern of the painter is coarse at 200 % and on paper. From a fixed origin, so that neighbours
// join.
void slanted(QPainter &painter, const QRectF &rect)
{
    painter.setClipRect(rect, Qt::IntersectClip);
    const double height = rect.height();
    for (double x = std::floor((rect.left() - height) / stripes) * stripes - std::fmod(height, stripes); x < rect.right(); x += stripes)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + height, rect.top()));
}

void dots(QPainter &painter, const QRectF &rect)
{
    painter.setClipRect(rect, Qt::IntersectClip);
    int row = 0;
    for (double y = rect.top() + 2.5; y < rect.bottom(); y += 4, ++row) {
        for (double x = rect.left() + (row % 2 == 0 ? 2 : 4.5); x < rect.right(); x += 5)
            painter.drawEllipse(QPointF(x, y), 0.9, 0.9);
    }
}

} // namespace

QColor ChartInk::series(int place) const
{
    return SeriesColours::color(place, m_dark);
}

QColor ChartInk::mixed(const QColor &from, const QColor &to, double part) const
{
    const auto between = [part](double one, double other) { return float(one + (other - one) * part); };
    return QColor::fromRgbF(between(from.redF(), to.redF()), between(from.greenF(), to.greenF()), between(from.blueF(), to.blueF()));
}

QColor ChartInk::on(const QColor &ground) const
{
    const QColor text = color(ColorRole::Text);
    const QColor other = color(ColorRole::AccentText);
    return Theme::contrast(text, ground) >= Theme::contrast(other, ground) ? text : other;
}

QFont ChartInk::font(FontRole role)
{
    QFont font = Theme::font(role);
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

void ChartInk::fill(QPainter &painter, const QRectF &rect, int place, double opacity) const
{
    if (rect.isEmpty())
        return;
    painter.save();
    painter.setOpacity(painter.opacity() * opacity);
    const QColor colour = series(place);
    if (place == SeriesColours::none) {
        painter.fillRect(rect, color(ColorRole::SurfaceRaised));
        painter.setPen(QPen(colour, 1));
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        dots(painter, rect);
    } else {
        painter.fillRect(rect, colour);
        if (place == SeriesColours::rest) {
            painter.setPen(QPen(color(ColorRole::SurfaceRaised), 1));
            slanted(painter, rect);
        }
    }
    painter.restore();
}

void ChartInk::hatch(QPainter &painter, const QRectF &rect) const
{
    painter.save();
    painter.setPen(QPen(color(ColorRole::Outline), 1));
    slanted(painter, rect);
    painter.restore();
}

void ChartInk::focus(QPainter &painter, const QRectF &rect) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(ColorRole::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3);
    painter.restore();
}

} // namespace signoff
