// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report_table.h"

#include <QByteArray>
#include <QStringList>

namespace signoff {

// What is on the screen, as a file gets it.
struct SheetDocument {
    QString title; // "Tracked hours"
    QStringList facts; // a line each: workspace, range, filters, when the data came, what is missing
    ReportTable table;
    bool decimalHours = false; // hours as 7.50 instead of 7:30
    // The columns of the table that are drawn as bars over the days, or one bar for each row by its "total"; no chart
    // where neither fits.
    enum class Chart { None, OverTime, Totals };
    Chart chart = Chart::None;
};

// The words of a cell as the table on the screen shows it; empty: not known.
QString cellWords(const QVariant &value, const ReportTable::Column &column, bool decimalHours);

// Title and facts, an empty line, then the table. Texts that a spreadsheet could take for formulas are neutralised.
QByteArray csv(const SheetDocument &document);

// The same as a workbook of Office Open XML with real dates, durations, numbers and a chart that the spreadsheet draws.
// Amounts in one currency are numbers, in several words. Empty: 'why' says what went wrong, translated.
QByteArray xlsx(const SheetDocument &document, QString &why);

} // namespace signoff
