// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QRectF>

namespace signoff {

// Where the hours of a day stand on a track. The hours that are used share the room; what is quiet before and after
// them is a stub at either end.
class DayLineScale {
public:
    static constexpr double stub = 20;

    // All instants in the zone of the day; 'usedFrom' invalid: nothing is used.
    void setDay(const QDateTime &begin, const QDateTime &end, const QDateTime &usedFrom, const QDateTime &usedTo);
    void setTrack(const QRectF &track, bool mirrored);

    // The hours that share the room.
    QDateTime from() const { return m_from; }
    QDateTime to() const { return m_to; }
    bool isQuietBefore() const { return m_begin < m_from; }
    bool isQuietAfter() const { return m_to < m_end; }

    double x(const QDateTime &instant) const;
    // A stretch on the track, wherever reading begins.
    QRectF rect(const QDateTime &from, const QDateTime &to, double top, double height) const;

    struct Tick {
        QDateTime at;
        double x = 0;
    };
    // Whole hours with room, so far apart that labels of this width keep clear of each other.
    QList<Tick> ticks(double labelWidth) const;

private:
    QDateTime m_begin;
    QDateTime m_end;
    QDateTime m_from;
    QDateTime m_to;
    QRectF m_track;
    bool m_mirrored = false;
};

} // namespace signoff
