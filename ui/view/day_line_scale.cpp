// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/day_line_scale.h"

#include <algorithm>

namespace signoff {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 margin = 15 * 60; // around what is used
constexpr qint64 leastRoom = 6 * hour; // or a short day would look like a long one
constexpr qint64 emptyFrom = 8 * hour;
constexpr qint64 emptyTo = 18 * hour;

QDateTime wholeHour(const QDateTime &instant)
{
    return instant.addSecs(-(instant.time().minute() * 60 + instant.time().second())).addMSecs(-instant.time().msec());
}

} // namespace

void DayLineScale::setDay(
    const QDateTime &begin, const QDateTime &end, const QDateTime &usedFrom, const QDateTime &usedTo)
{
    m_begin = begin;
    m_end = end;
    if (!begin.isValid() || !end.isValid() || begin >= end)
        return;
    m_from = usedFrom.isValid() ? wholeHour(usedFrom.addSecs(-margin)) : begin.addSecs(emptyFrom);
    m_to = usedTo.isValid() ? wholeHour(usedTo.addSecs(margin + hour - 1)) : begin.addSecs(emptyTo);
    while (m_from.secsTo(m_to) < leastRoom) {
        m_from = m_from.addSecs(-hour);
        if (m_from.secsTo(m_to) < leastRoom)
            m_to = m_to.addSecs(hour);
    }
    // A stub for a single hour would say less than the hour.
    m_from = m_from < begin.addSecs(hour + 1) ? begin : m_from;
    m_to = m_to > end.addSecs(-hour - 1) ? end : m_to;
}

void DayLineScale::setTrack(const QRectF &track, bool mirrored)
{
    m_track = track;
    m_mirrored = mirrored;
}

double DayLineScale::x(const QDateTime &instant) const
{
    if (!m_from.isValid() || !instant.isValid())
        return m_mirrored ? m_track.right() : m_track.left();
    const double before = isQuietBefore() ? stub : 0;
    const double after = isQuietAfter() ? stub : 0;
    const auto share = [](const QDateTime &from, const QDateTime &to, const QDateTime &at) {
        return std::clamp(double(from.msecsTo(at)) / double(std::max<qint64>(1, from.msecsTo(to))), 0.0, 1.0);
    };
    const double room = std::max(0.0, m_track.width() - before - after);
    double along = 0;
    if (instant < m_from)
        along = before * share(m_begin, m_from, instant);
    else if (instant <= m_to)
        along = before + room * share(m_from, m_to, instant);
    else
        along = before + room + after * share(m_to, m_end, instant);
    return m_mirrored ? m_track.right() - along : m_track.left() + along;
}

QRectF DayLineScale::rect(const QDateTime &from, const QDateTime &to, double top, double height) const
{
    const double one = x(from);
    const double other = x(to);
    return { std::min(one, other), top, std::abs(other - one), height };
}

QList<DayLineScale::Tick> DayLineScale::ticks(double labelWidth) const
{
    QList<Tick> ticks;
    if (!m_from.isValid())
        return ticks;
    const double hours = double(m_from.secsTo(m_to)) / hour;
    const double each = std::abs(x(m_to) - x(m_from)) / std::max(1.0, hours);
    int step = 24;
    for (const int candidate : { 1, 2, 3, 4, 6, 12 }) {
        if (each * candidate >= labelWidth) {
            step = candidate;
            break;
        }
    }
    // By half hours: where clocks change by a half, the whole ones do not stand an hour apart.
    for (QDateTime at = m_from; at <= m_to; at = at.addSecs(hour / 2)) {
        if (at.time().minute() == 0 && at.time().hour() % step == 0)
            ticks.append({ at, x(at) });
    }
    // Where clocks go back an hour comes twice, and clocks of steps may then stand too close.
    for (qsizetype i = ticks.size() - 1; i > 0; --i) {
        if (std::abs(ticks.at(i).x - ticks.at(i - 1).x) < labelWidth && step > 1)
            ticks.removeAt(i);
    }
    return ticks;
}

} // namespace signoff
