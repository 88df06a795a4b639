// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where things are in a day.
#include "ui/charts/day_lanes.h"

#include "core/support/format.h"
#include "ui/charts/chart_legend.h"

#include <QScrollBar>

#include <cmath>

namespace signoff {

namespace {

constexpr double mostOfNames = 0.34; // of the width
constexpr double narrowestEntry = 3;

} // namespace

DayLanes::Frame DayLanes::frameOf(const QRectF &rect, bool mirrored) const
{
    const QFontMetricsF small(ChartInk::font(FontRole::Small));
    Frame frame;
    frame.rect = rect;
    frame.mirrored = mirrored;
    frame.names = std::ceil(qBound(72.0, m_widestName + 24, qMax(72.0, rect.width() * mostOfNames)));
    frame.figures = m_widestFigure > 0 ? std::ceil(m_widestFigure + 22) : 8;
    frame.head = std::ceil(small.height() + 14);
    frame.width = qMax(1.0, frame.track().width());
    frame.last = qMin(int(m_data.lanes.size()), qMax(1, int((rect.height() - frame.head) / laneHeight))) - 1;
    return frame;
}

DayLanes::Frame DayLanes::frame() const
{
    Frame frame = frameOf(viewport()->rect(), layoutDirection() == Qt::RightToLeft);
    frame.isLive = true;
    frame.width *= m_zoom;
    frame.x = horizontalScrollBar()->value();
    frame.y = verticalScrollBar()->value();
    frame.first = qMax(0, int(frame.y / laneHeight));
    frame.last = qMin(int(m_data.lanes.size()) - 1, int((frame.y + frame.rect.height() - frame.head) / laneHeight));
    return frame;
}

double DayLanes::xOf(const Frame &frame, const QDateTime &instant) const
{
    const double whole = qMax<double>(1, double(m_data.begin.secsTo(m_data.end)));
    return frame.track().left() - frame.x + frame.width * double(m_data.begin.secsTo(instant)) / whole;
}

QRectF DayLanes::mirroredIn(const Frame &frame, const QRectF &rect) const
{
    if (!frame.mirrored)
        return rect;
    QRectF there = rect;
    there.moveLeft(frame.rect.left() + frame.rect.right() - rect.right());
    return there;
}

QRectF DayLanes::laneIn(const Frame &frame, int lane) const
{
    const double y = frame.rect.top() + frame.head + double(lane) * laneHeight - frame.y
        - (frame.isLive ? 0 : double(frame.first) * laneHeight);
    return { frame.rect.left(), y, frame.rect.width(), laneHeight };
}

QRectF DayLanes::entryIn(const Frame &frame, int lane, int entry) const
{
    const DaySpan &span = m_data.lanes.at(lane).entries.at(entry).span;
    const QRectF place = laneIn(frame, lane).adjusted(0, 5, 0, -5);
    const double from = xOf(frame, span.from);
    const double to = qMax(from + narrowestEntry, xOf(frame, span.to));
    return mirroredIn(frame, QRectF(from, place.top(), to - from, place.height()));
}

QRect DayLanes::entryRect(int lane, int entry) const
{
    if (lane < 0 || lane >= m_data.lanes.size() || entry < 0 || entry >= m_data.lanes.at(lane).entries.size())
        return {};
    const Frame now = frame();
    return entryIn(now, lane, entry).intersected(mirroredIn(now, now.track())).toRect();
}

QRect DayLanes::laneRect(int lane) const
{
    if (lane < 0 || lane >= m_data.lanes.size())
        return {};
    const Frame now = frame();
    return laneIn(now, lane).intersected(now.rect.adjusted(0, now.head, 0, 0)).toRect();
}

QList<ChartLabel> DayLanes::hoursIn(const Frame &frame) const
{
    QList<ChartLabel> labels;
    if (!m_data.begin.isValid() || m_data.begin >= m_data.end)
        return labels;
    const QFontMetricsF small(ChartInk::font(FontRole::Small));
    const double hour = frame.width * 3600 / double(m_data.begin.secsTo(m_data.end));
    const double widest = small.horizontalAdvance(format::clock(QTime(22, 0))) + 14;
    int every = 24;
    for (const int step : { 1, 2, 3, 4, 6, 12 }) {
        if (step * hour >= widest) {
            every = step;
            break;
        }
    }
    const QRectF track = frame.track();
    // By the clock of the zone: a day has 23 or 25 hours where it changes.
    for (QDateTime at = m_data.begin; at <= m_data.end; at = at.addSecs(3600)) {
        const bool isEnd = at == m_data.end;
        if (at.time().minute() != 0 || (!isEnd && at.time().hour() % every != 0) || isEnd)
            continue;
        const QString words = format::clock(at.time());
        const double width = small.horizontalAdvance(words) + 1;
        const double x = xOf(frame, at);
        if (x < track.left() - 1 || x > track.right() + 1)
            continue;
        const double left = qMax(frame.rect.left(), qMin(x - width / 2, frame.rect.right() - width));
        labels.append({ words, mirroredIn(frame, QRectF(left, frame.rect.top() + 6, width, small.height())), at.time().hour() });
    }
    return labels;
}

QList<ChartLabel> DayLanes::labels() const
{
    return hoursIn(frame());
}

int DayLanes::visibleLanes() const
{
    const Frame now = frame();
    return qMax(0, int((now.rect.height() - now.head) / laneHeight));
}

int DayLanes::heightForLanes(int lanes) const
{
    const int legend = m_legend->isHidden() ? 0 : m_legend->heightForWidth(qMax(280, width())) + legendGap;
    return int(frameOf(QRectF(0, 0, 640, 480), false).head) + lanes * laneHeight + legend;
}

DayLanes::Spot DayLanes::spotAt(const QPoint &point) const
{
    const Frame now = frame();
    if (point.y() < now.head)
        return {};
    const int lane = int((point.y() - now.head + now.y) / laneHeight);
    if (lane < 0 || lane >= m_data.lanes.size())
        return {};
    if (!mirroredIn(now, now.track()).contains(point))
        return { lane, -1 };
    // The shortest: a long one may lie behind it.
    Spot spot { lane, -1 };
    double narrowest = 0;
    for (int entry = 0; entry < m_data.lanes.at(lane).entries.size(); ++entry) {
        const QRectF place = entryIn(now, lane, entry);
        if (place.adjusted(-1, -4, 1, 4).contains(point) && (spot.entry < 0 || place.width() < narrowest)) {
            spot.entry = entry;
            narrowest = place.width();
        }
    }
    return spot;
}

void DayLanes::layoutBars()
{
    const Frame now = frame();
    const double room = now.track().width();
    horizontalScrollBar()->setRange(0, qMax(0, int(std::ceil(now.width - room))));
    horizontalScrollBar()->setPageStep(qMax(1, int(room)));
    horizontalScrollBar()->setSingleStep(40);
    const int height = int(now.rect.height() - now.head);
    verticalScrollBar()->setRange(0, qMax(0, int(m_data.lanes.size()) * laneHeight - height));
    verticalScrollBar()->setPageStep(qMax(1, height));
    verticalScrollBar()->setSingleStep(laneHeight);
}

} // namespace signoff
