// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_data.h"

#include "core/support/format.h"
#include "ui/charts/series_colours.h"
#include "ui/view/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

bool isNone(const Grid::Row &row)
{
    return row.key.isEmpty() && row.name.isEmpty() && row.rest.isEmpty();
}

} // namespace

QString chartKey::rest()
{
    return u"\x1frest"_s;
}

QString chartKey::all()
{
    return u"\x1f" u"all"_s;
}

QString chartKey::expected()
{
    return u"\x1f" u"expected"_s;
}

QString chartKey::before()
{
    return u"\x1f" u"before"_s;
}

QString chartKey::range()
{
    return u"\x1frange"_s;
}

QString chartKey::of(const Grid::Row &row)
{
    return row.rest.isEmpty() ? row.key : rest();
}

Grid drawnGrid(const Grid &grid)
{
    const auto nones = std::count_if(grid.rows.begin(), grid.rows.end(), isNone);
    const auto rests = std::count_if(
        grid.rows.begin(), grid.rows.end(), [](const Grid::Row &row) { return !row.rest.isEmpty(); });
    const auto own = grid.rows.size() - nones - rests;
    if (own <= SeriesColours::count)
        return grid;
    return folded(grid, int(std::min<qsizetype>(SeriesColours::count + 1 + nones, grid.rows.size() - 1)));
}

QString rowName(const Grid::Row &row, const GridWords &words)
{
    if (!row.rest.isEmpty())
        return oneLine(words.rest);
    if (isNone(row))
        return oneLine(words.none);
    return oneLine(row.name.isEmpty() ? row.key : row.name);
}

QString valueText(double value, Grid::Unit unit, bool decimalHours)
{
    if (std::isnan(value))
        return QCoreApplication::translate("signoff::ColumnChart", "not known");
    if (unit == Grid::Unit::Percent)
        return QCoreApplication::translate("signoff::ColumnChart", "%1 %", "percent").arg(QLocale().toString(value, 'f', 0));
    const int minutes = int(std::lround(value));
    return decimalHours ? format::decimalHours(minutes) : format::duration(minutes);
}

QString columnText(const DateSpan &column, Step step)
{
    if (step != Step::Day)
        return columnTitle(column, step);
    return format::day(column.from);
}

bool isDayOff(const DateSpan &column, const ChartData &data)
{
    return data.step == Step::Day && !data.workdays.contains(column.from);
}

} // namespace signoff
