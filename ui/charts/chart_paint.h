// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/theme.h"

#include <QStringList>

class QPainter;
class QRectF;

// What charts share in drawing: on the screen in its theme, on paper in the light one.
namespace signoff {

// What a legend explains beside the places of series (see SeriesColours), none of which is as low.
enum ChartMark { MarkExpected = -100, MarkBefore, MarkMean, MarkRange, MarkActivity, MarkManual, MarkRunning, MarkOverlap };

class ChartInk {
public:
    explicit ChartInk(bool dark)
        : m_dark(dark)
    {
    }
    bool isDark() const { return m_dark; }
    QColor color(ColorRole role) const { return Theme::color(role, m_dark); }
    QColor series(int place) const;
    // So much of the one and the rest of the other.
    QColor mixed(const QColor &from, const QColor &to, double part) const;
    // Text on a ground.
    QColor on(const QColor &ground) const;

    // The width of the widest, of which there may be thousands: those with the most characters are measured.
    static double widestOf(const QStringList &words, FontRole role);
    // With a size in pixels, so that it is as large on paper as beside what it names.
    static QFont font(FontRole role);

    // A part of a series; the rest and what belongs to none have patterns.
    void fill(QPainter &painter, const QRectF &rect, int place, double opacity = 1) const;
    // A series or a mark as a legend shows it.
    void swatch(QPainter &painter, const QRectF &rect, int place) const;
    // Stripes over what was entered by hand.
    void byHand(QPainter &painter, const QRectF &rect) const;
    // Bars of the period before.
    QColor pale() const;
    QColor range() const;
    // A name in full: in one line, in a smaller one, in two; cut in the middle only where two do not hold it.
    void name(QPainter &painter, const QRectF &room, const QString &words, bool mirrored) const;
    // What is not known.
    void hatch(QPainter &painter, const QRectF &rect) const;
    // Around what has the keys.
    void focus(QPainter &painter, const QRectF &rect) const;

private:
    bool m_dark;
};

} // namespace signoff
