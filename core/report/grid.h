// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/date_span.h"
#include "core/support/money.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace signoff {

// Columns of a grid: how long each is.
enum class Step { Day, Week, Month };

// What a chart draws, the table under it shows and a file gets: a value for each row (a member, a project ...) and column
// (a day, a week, a month). A value that is not a number (std::isnan) is not known; it is drawn empty and never as zero.
struct Grid {
    // Minutes are added up; a mean is taken of percents.
    enum class Unit { Minutes, Percent };

    struct Row {
        QString key; // id of what the row stands for; empty: time that belongs to none
        QString name; // plain text; empty where there is no name for it
        QList<double> values; // one for each column
        double total = 0; // of what is known; of percents the mean
        MoneyList amounts {}; // one for each currency; empty: not permitted or not known
        double unpriced = 0; // of the total, what has no known amount
        QStringList rest {}; // the keys that this row stands for, where it is "the rest"
        bool operator==(const Row &) const = default;
    };

    Unit unit = Unit::Minutes;
    QList<DateSpan> columns; // a week or month is cut where the span cuts it
    QList<Row> rows; // most first, what belongs to none last
    QList<double> totals; // one for each column
    double total = 0;
    double undated = 0; // minutes of rows whose day nobody tells; in the totals of rows and of all, not of columns
    int missing = 0; // days of the span that have not arrived
    int skipped = 0; // rows of the answers that could not be read

    bool isWhole() const { return missing == 0 && skipped == 0; }
};

// The days from the first to the last as columns. Weeks begin on 'weekStart'. At most 800 columns: a wrong year must not
// fill the memory.
QList<DateSpan> columnsOf(const DateSpan &span, Step step, Qt::DayOfWeek weekStart);

// At most 'limit' rows: those behind the first are added up (percents: averaged) into one, whose 'rest' names them. What
// belongs to none stays a row of its own.
Grid folded(const Grid &grid, int limit);

// The same span before it: as many days, or the same number of whole months where it is made of whole months.
DateSpan spanBefore(const DateSpan &span);

// What a row had in another grid; not a number: it is not in there though that grid is whole, or that is not known.
double totalIn(const Grid &grid, const QString &key);

} // namespace signoff
