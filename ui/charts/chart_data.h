// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report_table.h"
#include "core/review/work_rules.h"

#include <optional>

namespace signoff {

// What stands for a row in the signals of a chart: its id, or one of these.
namespace chartKey {
QString rest(); // the row of many
QString all(); // a whole column
// What a chart draws beside its rows, and hides and shows like them.
QString expected();
QString before();
QString range(); // from the lowest to the highest
QString of(const Grid::Row &row); // empty: time that belongs to none
} // namespace chartKey

// What a chart of a grid draws. Rows beyond what can be told apart are folded by the chart.
struct ChartData {
    Grid grid;
    Step step = Step::Day;
    GridWords words;
    bool decimalHours = false; // 7.50 instead of 7:30
    QList<double> expected {}; // minutes, one for each column; not a number: not known; empty: none
    std::optional<Grid> before {}; // the period before; its columns stand behind those of the same place
    Weekdays workdays {}; // other days are marked
    QDate today {};
    QString empty {}; // stands where there is nothing to draw
};

// A grid as charts of series show it: at most twelve rows of their own, the others in one.
Grid drawnGrid(const Grid &grid);

// For people, as the table under the chart names it.
QString rowName(const Grid::Row &row, const GridWords &words);
// Hours, or percent; "not known" for what is not a number.
QString valueText(double value, Grid::Unit unit, bool decimalHours);
// A column at length: "Mon 2 Nov 2026", "Week of 2 Nov", "Nov 2026".
QString columnText(const DateSpan &column, Step step);
// Whether a column is a day on which nobody works.
bool isDayOff(const DateSpan &column, const ChartData &data);

} // namespace signoff
