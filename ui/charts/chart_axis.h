// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/grid.h"

#include <QFontMetricsF>
#include <QRectF>

namespace signoff {

// Something written in a chart, and where.
struct ChartLabel {
    QString text; // one or two lines
    QRectF rect; // what the words need
    int place = 0; // the column or row that it names
};

// Ticks at whole hours (or tens of percent), at most six.
struct ValueAxis {
    double step = 60;
    double top = 60; // in the unit of the grid
    Grid::Unit unit = Grid::Unit::Minutes;

    static ValueAxis upTo(double most, Grid::Unit unit, int ticks = 5);
    QString label(double value) const;
};

// The names of columns below a plot, two lines each, where there is room for them: all, or every second, third ...; never
// one over another, and none cut.
QList<ChartLabel> columnLabels(const QList<DateSpan> &columns, Step step, const QRectF &plot, bool mirrored,
    const QFontMetricsF &metrics);

} // namespace signoff
