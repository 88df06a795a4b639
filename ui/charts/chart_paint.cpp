// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_paint.h"

#include "ui/charts/series_colours.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
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
    // Of half-dark grounds the other theme may have the better one.
    QColor best = color(ColorRole::Text);
    for (const QColor &ink : { color(ColorRole::AccentText), Theme::color(ColorRole::AccentText, !m_dark), Theme::color(ColorRole::Text, !m_dark) }) {
        if (Theme::contrast(best, ground) < 4.5 && Theme::contrast(ink, ground) > Theme::contrast(best, ground))
            best = ink;
    }
    return best;
}

QFont ChartInk::font(FontRole role)
{
    QFont font = Theme::font(role);
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

double ChartInk::widestOf(const QStringList &words, FontRole role)
{
    constexpr qsizetype measured = 24;
    // A sign of East Asia is as wide as two letters.
    const auto lengthOf = [](const QString &word) {
        const auto wide = std::count_if(word.begin(), word.end(), [](QChar c) { return c.unicode() >= 0x1100; });
        return word.size() + wide;
    };
    QList<std::pair<qsizetype, qsizetype>> lengths; // and the place
    for (qsizetype at = 0; at < words.size(); ++at)
        lengths.append({ -lengthOf(words.at(at)), at });
    const qsizetype count = std::min(measured, lengths.size());
    std::partial_sort(lengths.begin(), lengths.begin() + count, lengths.end());
    const QFontMetricsF metrics(font(role));
    double widest = 0;
    for (qsizetype at = 0; at < count; ++at)
        widest = std::max(widest, metrics.horizontalAdvance(words.at(lengths.at(at).second)));
    return widest;
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

QColor ChartInk::pale() const
{
    return mixed(color(ColorRole::SurfaceRaised), color(ColorRole::BarLight), m_dark ? 0.7 : 0.75);
}

QColor ChartInk::range() const
{
    return mixed(color(ColorRole::SurfaceRaised), color(ColorRole::Accent), m_dark ? 0.22 : 0.13);
}

void ChartInk::byHand(QPainter &painter, const QRectF &rect) const
{
    painter.save();
    painter.setPen(QPen(color(ColorRole::SurfaceRaised), 1.6));
    slanted(painter, rect);
    painter.restore();
}

void ChartInk::swatch(QPainter &painter, const QRectF &rect, int place) const
{
    const double middle = rect.center().y();
    const QColor muted = color(ColorRole::Muted);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    switch (place) {
    case MarkExpected: {
        QPen pen(color(ColorRole::Text), 1.4, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({ 3, 2 });
        painter.setPen(pen);
        painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle));
        break;
    }
    case MarkBefore:
        painter.fillRect(rect, pale());
        break;
    case MarkMean:
        painter.setPen(QPen(color(ColorRole::Accent), 2.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(rect.left() + 1, middle), QPointF(rect.right() - 1, middle));
        break;
    case MarkRange:
        painter.fillRect(rect, range());
        break;
    case MarkActivity:
        painter.fillRect(rect, mixed(color(ColorRole::SurfaceRaised), muted, 0.32));
        painter.fillRect(rect.adjusted(0, rect.height() * 0.4, 0, 0), muted);
        break;
    case MarkManual:
        painter.fillRect(rect, muted);
        byHand(painter, rect);
        break;
    case MarkRunning:
        painter.setBrush(muted);
        painter.drawPolygon(QPolygonF { rect.topLeft(), QPointF(rect.right(), middle), rect.bottomLeft() });
        break;
    case MarkOverlap:
        painter.setPen(QPen(color(ColorRole::Attention), 1.6));
        painter.drawRect(rect.adjusted(2.5, 0.5, -2.5, -0.5));
        break;
    default:
        fill(painter, rect, place);
    }
    painter.restore();
}

void ChartInk::name(QPainter &painter, const QRectF &room, const QString &words, bool mirrored) const
{
    const int align = int((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    const QFont body = font(FontRole::Body);
    const QFont small = font(FontRole::Small);
    const QFontMetricsF metrics(small);
    painter.setPen(color(ColorRole::Text));
    if (QFontMetricsF(body).horizontalAdvance(words) <= room.width()) {
        painter.setFont(body);
        painter.drawText(room, align | Qt::TextSingleLine, words);
        return;
    }
    painter.setFont(small);
    if (metrics.horizontalAdvance(words) <= room.width()) {
        painter.drawText(room, align | Qt::TextSingleLine, words);
        return;
    }
    constexpr int wrapping = Qt::TextWordWrap | Qt::TextWrapAnywhere;
    QString text = words.left(200);
    for (double width = 1.9 * room.width(); width > room.width() / 2; width -= room.width() / 5) {
        if (metrics.boundingRect(QRectF(0, 0, room.width(), 1000), wrapping, text).height() <= 2 * metrics.height() + 1)
            break;
        text = metrics.elidedText(words, Qt::ElideMiddle, width);
    }
    painter.drawText(room, align | wrapping | Qt::TextDontClip, text);
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
