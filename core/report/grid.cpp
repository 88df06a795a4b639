// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/grid.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace signoff {

namespace {

constexpr qsizetype mostColumns = 800;
constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();

QDate lastOf(QDate first, Step step, Qt::DayOfWeek weekStart)
{
    switch (step) {
    case Step::Day:
        return first;
    case Step::Week:
        return first.addDays(6 - (first.dayOfWeek() - int(weekStart) + 7) % 7);
    case Step::Month:
        return QDate(first.year(), first.month(), first.daysInMonth());
    }
    return first;
}

bool isWholeMonths(const DateSpan &span)
{
    return span.from.day() == 1 && span.to.day() == span.to.daysInMonth();
}

void addAmounts(MoneyList &to, const MoneyList &amounts)
{
    for (const Money &money : amounts) {
        const auto same = std::find_if(
            to.begin(), to.end(), [&](const Money &other) { return other.currency == money.currency; });
        if (same == to.end())
            to.append(money);
        else
            same->amount += money.amount;
    }
}

// Of the values of some rows in one column: their sum, or their mean.
class Pool {
public:
    explicit Pool(Grid::Unit unit)
        : m_unit(unit)
    {
    }
    void add(double value)
    {
        if (std::isnan(value))
            return;
        m_sum += value;
        ++m_count;
    }
    double value() const
    {
        if (m_count == 0)
            return notKnown;
        return m_unit == Grid::Unit::Percent ? m_sum / m_count : m_sum;
    }

private:
    Grid::Unit m_unit;
    double m_sum = 0;
    int m_count = 0;
};

} // namespace

QList<DateSpan> columnsOf(const DateSpan &span, Step step, Qt::DayOfWeek weekStart)
{
    QList<DateSpan> columns;
    if (!span.isBound())
        return columns;
    for (QDate first = span.from; first <= span.to && columns.size() < mostColumns;) {
        const QDate last = std::min(lastOf(first, step, weekStart), span.to);
        columns.append({ first, last });
        first = last.addDays(1);
    }
    return columns;
}

Grid folded(const Grid &grid, int limit)
{
    const auto isNone = [](const Grid::Row &row) { return row.key.isEmpty() && row.name.isEmpty(); };
    const qsizetype nones = std::count_if(grid.rows.begin(), grid.rows.end(), isNone);
    if (grid.rows.size() <= limit || limit < 1)
        return grid;
    Grid out = grid;
    out.rows.clear();
    Grid::Row rest;
    QList<Pool> pools(grid.columns.size(), Pool(grid.unit));
    Pool total(grid.unit);
    const qsizetype kept = std::max<qsizetype>(limit - 1 - nones, 0);
    QList<Grid::Row> last;
    for (const Grid::Row &row : grid.rows) {
        if (isNone(row)) {
            last.append(row);
        } else if (out.rows.size() < kept) {
            out.rows.append(row);
        } else {
            rest.rest << row.key;
            for (qsizetype at = 0; at < pools.size(); ++at)
                pools[at].add(row.values.at(at));
            total.add(row.total);
            addAmounts(rest.amounts, row.amounts);
            rest.unpriced += row.unpriced;
        }
    }
    for (const Pool &pool : pools)
        rest.values.append(pool.value());
    rest.total = total.value();
    out.rows.append(rest);
    out.rows.append(last);
    return out;
}

DateSpan spanBefore(const DateSpan &span)
{
    if (!span.isBound())
        return {};
    if (isWholeMonths(span)) {
        const int months = (span.to.year() - span.from.year()) * 12 + span.to.month() - span.from.month() + 1;
        return { span.from.addMonths(-months), span.from.addDays(-1) };
    }
    return { span.from.addDays(-span.days()), span.from.addDays(-1) };
}

double totalIn(const Grid &grid, const QString &key)
{
    for (const Grid::Row &row : grid.rows) {
        if (row.key == key && row.rest.isEmpty())
            return row.total;
    }
    return notKnown;
}

} // namespace signoff
