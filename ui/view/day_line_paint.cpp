// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/day_line_paint.h"

#include "ui/view/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace signoff::dayline {

namespace {

constexpr double corner = 4;
constexpr double hatchStep = 6;
constexpr double dotStep = 5;

QColor with(QColor color, double opacity)
{
    color.setAlphaF(opacity);
    return color;
}

// Ends that go on are straight, the others round.
QPainterPath outline(const QRectF &rect, bool squareLeft, bool squareRight)
{
    const double radius = qMin(corner, qMin(rect.width(), rect.height()) / 2);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, radius, radius);
    if (squareLeft)
        path.addRect(QRectF(rect.left(), rect.top(), rect.width() / 2, rect.height()));
    if (squareRight)
        path.addRect(QRectF(rect.center().x(), rect.top(), rect.width() / 2, rect.height()));
    return path.simplified();
}

// Lines at 45 degrees; drawn, since patterns of brushes know no screen of twice the resolution.
void hatch(QPainter &painter, const QRectF &rect, bool rising)
{
    const double height = rect.height();
    for (double x = rect.left() - height; x < rect.right(); x += hatchStep) {
        const double low = rising ? rect.bottom() : rect.top();
        painter.drawLine(QPointF(x, low), QPointF(x + height, rising ? rect.top() : rect.bottom()));
    }
}

void dots(QPainter &painter, const QRectF &rect)
{
    int row = 0;
    for (double y = rect.top() + dotStep / 2; y < rect.bottom(); y += dotStep, ++row) {
        const double shift = row % 2 == 0 ? 0 : dotStep / 2;
        for (double x = rect.left() + dotStep / 2 + shift; x < rect.right(); x += dotStep)
            painter.drawEllipse(QPointF(x, y), 1, 1);
    }
}

// Points in the direction of time, at the end of what still grows.
void chevrons(QPainter &painter, const QRectF &rect, bool mirrored)
{
    const double size = qMin(rect.height() / 4, 4.0);
    const double towards = mirrored ? -1 : 1;
    double tip = (mirrored ? rect.left() : rect.right()) - towards * 5;
    const int most = rect.width() > 40 ? 3 : 1;
    for (int i = 0; i < most; ++i, tip -= towards * 6) {
        const double back = tip - towards * size;
        const double middle = rect.center().y();
        painter.drawPolyline(
            QPolygonF { QPointF(back, middle - size), QPointF(tip, middle), QPointF(back, middle + size) });
    }
}

// A small arrow beyond the body: it goes on.
void arrow(QPainter &painter, const QRectF &rect, bool atLeft)
{
    const double edge = atLeft ? rect.left() : rect.right();
    const double towards = atLeft ? -1 : 1;
    const double middle = rect.center().y();
    painter.drawPolygon(QPolygonF { QPointF(edge + towards, middle - 5), QPointF(edge + towards * 6, middle),
        QPointF(edge + towards, middle + 5) });
}

struct Colors {
    QColor fill;
    QColor edge;
    QColor pattern;
};

Colors colorsOf(SpanLook look)
{
    const Theme &theme = Theme::current();
    const QColor bar = theme.color(ColorRole::Bar);
    const QColor light = theme.color(ColorRole::BarLight);
    const QColor accent = theme.color(ColorRole::Accent);
    switch (look) {
    case SpanLook::Tracked:
        return { bar, bar, bar };
    case SpanLook::Manual:
        return { light, bar, bar };
    case SpanLook::Pause:
        return { theme.color(ColorRole::SurfaceRaised), theme.color(ColorRole::Muted), theme.color(ColorRole::Muted) };
    case SpanLook::Asked:
        return { theme.color(ColorRole::AccentSoft), accent, accent };
    case SpanLook::Running:
        return { accent, accent, theme.color(ColorRole::AccentText) };
    case SpanLook::Other:
        return { light, theme.color(ColorRole::Muted), theme.color(ColorRole::Text) };
    }
    return {};
}

} // namespace

void paintWords(QPainter &painter, const QRectF &rect, const QString &words, SpanLook look, int align)
{
    const Theme &theme = Theme::current();
    const QColor ground = colorsOf(look).fill;
    const QColor text = theme.color(ColorRole::Text);
    const QColor other = theme.color(ColorRole::AccentText);
    const QColor ink = Theme::contrast(text, ground) >= Theme::contrast(other, ground) ? text : other;
    // Readable on whatever lies over the body.
    painter.setPen(with(ground, 0.75));
    for (const QPointF &around : { QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1) })
        painter.drawText(rect.translated(around), align, words);
    painter.setPen(ink);
    painter.drawText(rect, align, words);
}

void paintBody(QPainter &painter, const QRectF &rect, const Body &body, Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft;
    const bool openLeft = mirrored ? body.isOpenAfter : body.isOpenBefore;
    const bool openRight = mirrored ? body.isOpenBefore : body.isOpenAfter;
    Colors colors = colorsOf(body.look);
    if (body.isHovered)
        colors.fill = Theme::current().isDark() ? colors.fill.lighter(112) : colors.fill.darker(106);
    // A pause is a thin line between the bodies of work.
    const QRectF shape =
        body.look == SpanLook::Pause ? rect.adjusted(0, rect.height() / 3, 0, -rect.height() / 3) : rect;
    const QRectF inner = shape.adjusted(0.5, 0.5, -0.5, -0.5);
    const QPainterPath path = outline(inner, openLeft, openRight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, colors.fill);
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    if (body.look == SpanLook::Manual) {
        painter.setPen(QPen(colors.pattern, 1.4));
        hatch(painter, inner, true);
    } else if (body.look == SpanLook::Other) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(with(colors.pattern, 0.55));
        dots(painter, inner);
    } else if (body.look == SpanLook::Running) {
        painter.setPen(QPen(colors.pattern, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        chevrons(painter, inner, mirrored);
    }
    painter.restore();
    QPen edge(colors.edge, body.look == SpanLook::Asked ? 1.5 : 1);
    if (body.look == SpanLook::Asked)
        edge.setDashPattern({ 3, 2 });
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.edge);
    if (openLeft)
        arrow(painter, shape, true);
    if (openRight)
        arrow(painter, shape, false);
    painter.restore();
}

void paintMark(QPainter &painter, const QRectF &rect)
{
    const QColor color = Theme::current().color(ColorRole::Attention);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect, with(color, 0.14));
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(with(color, 0.6), 1));
    hatch(painter, rect, false);
    painter.setPen(QPen(color, 2));
    painter.drawLine(rect.topLeft(), rect.bottomLeft());
    painter.drawLine(rect.topRight(), rect.bottomRight());
    painter.restore();
}

} // namespace signoff::dayline
