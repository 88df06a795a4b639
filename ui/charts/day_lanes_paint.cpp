// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/day_lanes.h"

#include "ui/charts/chart_data.h"
#include "ui/view/text.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>

namespace signoff {

using namespace Qt::StringLiterals;

void DayLanes::paintFrame(QPainter &painter, const Frame &frame, const ChartInk &ink) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(frame.rect, ink.color(ColorRole::SurfaceRaised));
    if (m_data.lanes.isEmpty()) {
        painter.setPen(ink.color(ColorRole::Muted));
        painter.setFont(ChartInk::font(FontRole::Body));
        painter.drawText(frame.rect.adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, summary());
        return;
    }
    paintHours(painter, frame, ink);
    painter.save();
    painter.setClipRect(frame.rect.adjusted(0, frame.head, 0, 0), Qt::IntersectClip);
    for (int lane = frame.first; lane <= frame.last; ++lane)
        paintLane(painter, frame, ink, lane);
    painter.restore();
    paintNow(painter, frame, ink);
}

void DayLanes::paintHours(QPainter &painter, const Frame &frame, const ChartInk &ink) const
{
    const QRectF head(frame.rect.left(), frame.rect.top(), frame.rect.width(), frame.head);
    painter.setFont(ChartInk::font(FontRole::Small));
    const QList<ChartLabel> hours = hoursIn(frame);
    const QRectF track = mirroredIn(frame, frame.track());
    for (const ChartLabel &hour : hours) {
        painter.setPen(ink.color(ColorRole::Muted));
        painter.drawText(hour.rect, Qt::AlignCenter | Qt::TextDontClip, hour.text);
    }
    // A line for each hour that is named, as far as there are lanes.
    const double bottom = qMin(frame.rect.bottom(), laneIn(frame, frame.last).bottom());
    for (QDateTime at = m_data.begin; at <= m_data.end; at = at.addSecs(3600)) {
        const bool isNamed = std::any_of(hours.cbegin(), hours.cend(),
            [&](const ChartLabel &label) { return label.place == at.time().hour(); });
        const QRectF line = mirroredIn(frame, QRectF(std::round(xOf(frame, at)), head.bottom(), 1, bottom - head.bottom()));
        if (isNamed && track.contains(line.center()))
            painter.fillRect(line, ink.color(ColorRole::Grid));
    }
    painter.fillRect(QRectF(head.left(), head.bottom() - 1, head.width(), 1), ink.color(ColorRole::Outline));
}

void DayLanes::paintLane(QPainter &painter, const Frame &frame, const ChartInk &ink, int lane) const
{
    const DayLane &of = m_data.lanes.at(lane);
    const QRectF place = laneIn(frame, lane);
    const bool isCurrent = frame.isLive && lane == m_lane && hasFocus();
    const bool isHovered = frame.isLive && lane == m_hovered.lane;
    if (isCurrent || isHovered)
        painter.fillRect(place, ink.mixed(ink.color(ColorRole::SurfaceRaised), ink.color(isCurrent ? ColorRole::Selection : ColorRole::Hover), isCurrent ? 0.5 : 1));
    painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), ink.color(ColorRole::Grid));

    const Qt::LayoutDirection direction = frame.mirrored ? Qt::RightToLeft : Qt::LeftToRight;
    const auto trailing = int(QStyle::visualAlignment(direction, Qt::AlignTrailing) | Qt::AlignAbsolute | Qt::AlignVCenter);
    const QRectF names = mirroredIn(frame, QRectF(place.left() + 10, place.top(), frame.names - 20, place.height()));
    ink.name(painter, names, oneLine(of.name), frame.mirrored);
    painter.setPen(ink.color(ColorRole::Text));
    painter.setFont(ChartInk::font(FontRole::Figures));
    painter.drawText(mirroredIn(frame, QRectF(place.right() - frame.figures, place.top(), frame.figures - 10, place.height())),
        trailing | Qt::TextSingleLine | Qt::TextDontClip, of.figure);

    painter.save();
    const QRectF track = mirroredIn(frame, frame.track());
    painter.setClipRect(QRectF(track.left(), place.top(), track.width(), place.height()), Qt::IntersectClip);
    if (!of.isKnown)
        ink.hatch(painter, QRectF(track.left(), place.top() + 5, track.width(), place.height() - 11));
    if (of.entries.isEmpty()) {
        const QString words = of.isKnown ? oneLine(of.empty) : tr("not known");
        const QFontMetricsF small(ChartInk::font(FontRole::Small));
        const QRectF room = mirroredIn(frame, QRectF(frame.track().left() + 8, place.top() + 8, small.horizontalAdvance(words) + 12, place.height() - 17));
        if (!of.isKnown)
            painter.fillRect(room, ink.color(ColorRole::SurfaceRaised));
        painter.setFont(ChartInk::font(FontRole::Small));
        painter.setPen(ink.color(ColorRole::Muted));
        painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, words);
    }
    for (int entry = 0; entry < of.entries.size(); ++entry)
        paintEntry(painter, frame, ink, lane, entry);
    paintOverlaps(painter, frame, ink, lane);
    if (isCurrent && m_entry >= 0)
        ink.focus(painter, entryIn(frame, lane, m_entry).adjusted(-2, -3, 2, 3));
    painter.restore();
    if (isCurrent && m_entry < 0)
        ink.focus(painter, place.adjusted(1, 1, -1, -2));
}

// The project is the colour, the activity the height: a pale whole, filled from below.
void DayLanes::paintEntry(QPainter &painter, const Frame &frame, const ChartInk &ink, int lane, int entry) const
{
    const LaneEntry &of = m_data.lanes.at(lane).entries.at(entry);
    const QRectF seen = mirroredIn(frame, frame.track()).adjusted(-40, 0, 40, 0);
    const QRectF whole = entryIn(frame, lane, entry);
    if (!whole.intersects(seen))
        return;
    // What is far outside is cut: a pattern over hours that nobody sees takes its time.
    const QRectF place = whole.intersected(seen);
    const int series = placeOf(of.span.projectId);
    const QColor colour = ink.series(series);
    const bool isPause = of.span.kind == SpanKind::Pause;
    painter.save();
    if (!isShown(series == SeriesColours::rest ? chartKey::rest() : of.span.projectId))
        painter.setOpacity(0.18);
    QPainterPath shape;
    const double radius = qMin(3.0, place.width() / 2);
    shape.addRoundedRect(isPause ? place.adjusted(0, place.height() / 3, 0, -place.height() / 3) : place, radius, radius);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    if (isPause) {
        painter.fillRect(place, ink.color(ColorRole::SurfaceRaised));
    } else if (std::isnan(of.activity)) {
        ink.fill(painter, place, series);
    } else {
        painter.fillRect(place, ink.mixed(ink.color(ColorRole::SurfaceRaised), colour, 0.32));
        QRectF level = place;
        level.setTop(place.bottom() - qMax(2.0, place.height() * qBound(0.0, of.activity, 100.0) / 100));
        ink.fill(painter, level, series);
    }
    if (of.span.kind == SpanKind::Manual) {
        ink.byHand(painter, place);
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isPause ? ink.color(ColorRole::Muted) : colour, 1, isPause ? Qt::DashLine : Qt::SolidLine));
    painter.drawPath(shape);
    // What runs has no end: an arrow on.
    if (of.span.runs) {
        const double edge = frame.mirrored ? whole.left() : whole.right();
        const double onward = frame.mirrored ? -1 : 1;
        const double middle = place.center().y();
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF { QPointF(edge, place.top()), QPointF(edge + onward * 8, middle), QPointF(edge, place.bottom()) });
    }
    const bool isHovered = frame.isLive && lane == m_hovered.lane && entry == m_hovered.entry;
    if (isHovered) {
        painter.setPen(QPen(ink.color(ColorRole::Text), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape);
    }
    painter.restore();
}

// What two entries of a member share: it is marked over both.
void DayLanes::paintOverlaps(QPainter &painter, const Frame &frame, const ChartInk &ink, int lane) const
{
    const QList<LaneEntry> &entries = m_data.lanes.at(lane).entries;
    QDateTime until;
    for (const LaneEntry &entry : entries) {
        if (entry.span.kind == SpanKind::Pause)
            continue;
        if (until.isValid() && entry.span.from < until) {
            const QRectF line = laneIn(frame, lane);
            const double from = xOf(frame, entry.span.from);
            const double to = qMax(from + 3, xOf(frame, std::min(until, entry.span.to)));
            const QRectF mark = mirroredIn(frame, QRectF(from, line.top() + 1, to - from, line.height() - 3));
            painter.setPen(QPen(ink.color(ColorRole::Attention), 1.6));
            painter.setBrush(Qt::NoBrush);
            painter.drawLine(mark.topLeft(), mark.topRight());
            painter.drawLine(mark.bottomLeft(), mark.bottomRight());
            painter.drawLine(mark.topLeft(), mark.bottomLeft());
            painter.drawLine(mark.topRight(), mark.bottomRight());
        }
        until = until.isValid() ? std::max(until, entry.span.to) : entry.span.to;
    }
}

void DayLanes::paintNow(QPainter &painter, const Frame &frame, const ChartInk &ink) const
{
    if (!m_data.now.isValid() || m_data.now < m_data.begin || m_data.now > m_data.end)
        return;
    const double x = xOf(frame, m_data.now);
    if (x < frame.track().left() || x > frame.track().right())
        return;
    const double top = frame.rect.top() + frame.head - 4;
    const double bottom = qMin(frame.rect.bottom(), laneIn(frame, frame.last).bottom());
    const QRectF line = mirroredIn(frame, QRectF(x - 0.75, top, 1.5, bottom - top));
    painter.fillRect(line, ink.color(ColorRole::Accent));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.color(ColorRole::Accent));
    painter.drawEllipse(QPointF(line.center().x(), line.top()), 3.5, 3.5);
}

} // namespace signoff
