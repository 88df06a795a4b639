// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/trend_line.h"

#include <QPainter>

#include <cmath>
#include <limits>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();
constexpr double reach = 7; // of the pointer to a line

} // namespace

TrendLine::TrendLine(QWidget *parent)
    : ColumnChart(parent)
{
    setAccessibleName(tr("Trend"));
}

void TrendLine::setChosen(const QStringList &keys)
{
    const QStringList some = keys.mid(0, SeriesColours::count);
    if (some == m_chosen)
        return;
    m_chosen = some;
    drawAnew();
}

// Called whenever rows changed, so the range of all of them is measured here.
Grid TrendLine::drawnOf(const Grid &all) const
{
    Grid grid = all;
    grid.rows.clear();
    m_ranges.clear();
    m_ranges.resize(all.columns.size());
    for (const Grid::Row &row : all.rows) {
        if (m_chosen.contains(chartKey::of(row)))
            grid.rows.append(row);
        for (qsizetype column = 0; column < qMin(all.columns.size(), row.values.size()); ++column) {
            const double value = row.values.at(column);
            if (std::isnan(value))
                continue;
            std::optional<Range> &range = m_ranges[column];
            range = range ? Range { qMin(range->least, value), qMax(range->most, value) } : Range { value, value };
        }
    }
    return grid;
}

QList<LegendEntry> TrendLine::marks() const
{
    const bool isPercent = data().grid.unit == Grid::Unit::Percent;
    QList<LegendEntry> marks { { chartKey::all(), isPercent ? tr("Mean of all") : tr("All"), {}, MarkMean, isShown(chartKey::all()) } };
    if (isPercent && allRows().rows.size() > 1)
        marks.append({ chartKey::range(), tr("Lowest to highest"), {}, MarkRange, isShown(chartKey::range()) });
    if (data().before)
        marks.append({ chartKey::before(), tr("Period before"), {}, MarkBefore, isShown(chartKey::before()) });
    return marks;
}

double TrendLine::totalAt(int column, bool *isWhole) const
{
    if (isWhole)
        *isWhole = true;
    return data().grid.totals.value(column, notKnown);
}

QString TrendLine::totalWords(int column) const
{
    QString words = ColumnChart::totalWords(column);
    const std::optional<Range> range = m_ranges.value(column);
    if (range && allRows().rows.size() > 1)
        words += u'\n'
            + tr("lowest %1, highest %2")
                  .arg(valueText(range->least, data().grid.unit, data().decimalHours),
                      valueText(range->most, data().grid.unit, data().decimalHours));
    return words;
}

double TrendLine::mostValue() const
{
    double most = 0;
    const bool isPercent = data().grid.unit == Grid::Unit::Percent;
    for (int column = 0; column < data().grid.columns.size(); ++column) {
        if (const double value = totalAt(column); !std::isnan(value))
            most = qMax(most, value);
        // Totals of hours are far above those of one row.
        if (const std::optional<Range> range = m_ranges.value(column); range && isPercent)
            most = qMax(most, range->most);
        for (int row = 0; row < data().grid.rows.size(); ++row) {
            if (const double value = valueAt(row, column); isRowShown(row) && !std::isnan(value))
                most = qMax(most, value);
        }
    }
    return most;
}

QPointF TrendLine::pointAt(const Plot &plot, int column, double value) const
{
    return { columnRectIn(plot, column).center().x(), plot.y(value) };
}

QRectF TrendLine::markRect(int row, int column) const
{
    const double value = column < 0 ? notKnown : row < 0 ? totalAt(column) : isRowShown(row) ? valueAt(row, column) : notKnown;
    if (std::isnan(value))
        return {};
    const QPointF point = pointAt(plot(), column, value);
    return { point.x() - 5, point.y() - 5, 10, 10 };
}

int TrendLine::rowAt(const Plot &plot, int column, const QPointF &point) const
{
    int best = -1;
    double nearest = reach;
    for (int row = 0; row < data().grid.rows.size(); ++row) {
        const double value = valueAt(row, column);
        const double away = isRowShown(row) && !std::isnan(value) ? std::abs(plot.y(value) - point.y()) : reach;
        if (away < nearest) {
            nearest = away;
            best = row;
        }
    }
    return best;
}

void TrendLine::paintBand(QPainter &painter, const Plot &plot, const ChartInk &ink) const
{
    if (data().grid.unit != Grid::Unit::Percent || allRows().rows.size() < 2 || !isShown(chartKey::range()))
        return;
    QPolygonF band;
    QPolygonF below;
    const auto close = [&] {
        if (band.size() == 1) {
            band = QPolygonF { band.first() + QPointF(-3, 0), band.first() + QPointF(3, 0) };
            below = QPolygonF { below.first() + QPointF(-3, 0), below.first() + QPointF(3, 0) };
        }
        for (auto point = below.crbegin(); point != below.crend(); ++point)
            band.append(*point);
        painter.drawPolygon(band);
        band.clear();
        below.clear();
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.range());
    for (int column = 0; column < data().grid.columns.size(); ++column) {
        if (const std::optional<Range> range = m_ranges.value(column)) {
            band.append(pointAt(plot, column, range->most));
            below.append(pointAt(plot, column, range->least));
        } else if (!band.isEmpty()) {
            close();
        }
    }
    if (!band.isEmpty())
        close();
}

void TrendLine::paintLine(
    QPainter &painter, const Plot &plot, const QList<double> &values, const QColor &color, double width) const
{
    QPolygonF line;
    const double dot = width + (values.size() <= 62 ? 1.2 : 0);
    const auto flush = [&] {
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        // Where there are few, each value is a dot.
        for (const QPointF &point : std::as_const(line)) {
            if (line.size() == 1 || values.size() <= 62)
                painter.drawEllipse(point, dot, dot);
        }
        line.clear();
    };
    for (int column = 0; column < values.size(); ++column) {
        if (std::isnan(values.at(column)))
            flush();
        else
            line.append(pointAt(plot, column, values.at(column)));
    }
    flush();
}

void TrendLine::paintMarks(QPainter &painter, const Plot &plot, const ChartInk &ink) const
{
    QList<double> totals;
    for (int column = 0; column < data().grid.columns.size(); ++column) {
        totals.append(totalAt(column));
        // A day off without data is nothing to look at.
        if (std::isnan(totals.last()) && !isDayOff(data().grid.columns.at(column), data()))
            ink.hatch(painter, columnRectIn(plot, column).adjusted(1, 0, -1, 0));
    }
    paintBand(painter, plot, ink);
    if (data().before && isShown(chartKey::before())) {
        const QList<double> before = data().before->totals.mid(0, totals.size());
        paintLine(painter, plot, before, ink.color(ColorRole::BarLight), 1.5);
    }
    for (int row = 0; row < data().grid.rows.size(); ++row) {
        if (isRowShown(row))
            paintLine(painter, plot, data().grid.rows.at(row).values, ink.series(placeOf(row)), 1.6);
    }
    if (isShown(chartKey::all()))
        paintLine(painter, plot, totals, ink.color(ColorRole::Accent), 2.4);
}

} // namespace signoff
