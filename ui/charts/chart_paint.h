// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/theme.h"

class QPainter;
class QRectF;

// What charts share in drawing: on the screen in its theme, on paper in the light one.
namespace signoff {

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

    // With a size in pixels, so that it is as large on paper as beside what it names.
    static QFont font(FontRole role);

    // A part of a series; the rest and what belongs to none have patterns.
    void fill(QPainter &painter, const QRectF &rect, int place, double opacity = 1) const;
    // What is not known.
    void hatch(QPainter &painter, const QRectF &rect) const;
    // Around what has the keys.
    void focus(QPainter &painter, const QRectF &rect) const;

private:
    bool m_dark;
};

} // namespace signoff
