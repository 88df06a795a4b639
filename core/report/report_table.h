// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"
#include "core/report/attendance.h"
#include "core/report/grid.h"

#include <QVariant>

// The table under a chart: exactly what is drawn, for eyes, screen readers and files.
namespace signoff {

struct ReportTable {
    struct Column {
        QString id; // stable: "name", "total", a date for a column of a grid
        QString title;
        Cell cell = Cell::Text;
        DateSpan span {}; // the days behind it; not bound: those of the whole report
        bool isPercent = false; // of Cell::Number
    };
    struct Row {
        QStringList keys; // what the row stands for; one empty key: what belongs to none; no key: everything
        QList<QVariant> cells; // one for each column; invalid: not known
        QList<Tone> tones {}; // one for each column, where cells have a tone
    };
    QList<Column> columns;
    QList<Row> rows;
    std::optional<Row> total; // below all rows
};

struct GridWords {
    QString by; // "Project"
    QString none; // "No project"
    QString rest; // "The rest (%n)" is written by the caller
};

// A grid as a table: name, each column, total, amounts where any is known; with 'before' also the total of the period
// before and the difference. Minutes are whole.
ReportTable tableOf(const Grid &grid, Step step, const GridWords &words, const Grid *before = nullptr);
// The month of attendance; words of a day are joined by commas.
ReportTable tableOf(const PresenceGrid &grid);
// A day of attendance as a list.
ReportTable tableOf(const QList<AttendanceMember> &members, const ReportNames &names);
// The rows behind a bar or cell.
ReportTable tableOf(const QList<WorkRow> &rows, const WorkDays &work, const ReportNames &names);

// "2 Nov", "Week of 2 Nov", "Nov 2026".
QString columnTitle(const DateSpan &column, Step step);

} // namespace signoff
