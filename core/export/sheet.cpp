// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/sheet.h"

#include "core/export/csv.h"
#include "core/support/format.h"

#include <QLocale>

namespace signoff {

QString cellWords(const QVariant &value, const ReportTable::Column &column, bool decimalHours)
{
    if (!value.isValid())
        return {};
    // The line of totals has a word where the others have a day.
    if (value.userType() == QMetaType::QString)
        return value.toString();
    switch (column.cell) {
    case Cell::Duration:
        return decimalHours ? format::decimalHours(value.toInt()) : format::duration(value.toInt());
    case Cell::Money:
        return format::money(value.value<MoneyList>());
    case Cell::Date:
        return format::day(value.toDate());
    case Cell::DateTime:
        return format::dateTime(value.toDateTime());
    case Cell::Number:
        return QLocale().toString(value.toDouble(), 'f', column.isPercent ? 1 : 0);
    default:
        return value.toString();
    }
}

QByteArray csv(const SheetDocument &document)
{
    const ReportTable &table = document.table;
    QList<QStringList> lines { { spreadsheetText(document.title) } };
    for (const QString &fact : document.facts)
        lines << QStringList { spreadsheetText(fact) };
    lines << QStringList {};
    QStringList titles;
    for (const ReportTable::Column &column : table.columns)
        titles << spreadsheetText(column.title);
    lines << titles;
    const auto add = [&](const ReportTable::Row &row) {
        QStringList line;
        for (qsizetype at = 0; at < table.columns.size(); ++at) {
            const ReportTable::Column &column = table.columns.at(at);
            const QVariant value = row.cells.value(at);
            // A negative duration begins with a sign that is ours, and no formula.
            const bool isOurs = column.cell != Cell::Text && column.cell != Cell::Status;
            const QString words = value.userType() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate)
                                                            : cellWords(value, column, document.decimalHours);
            line << (isOurs && at > 0 ? words : spreadsheetText(words));
        }
        lines << line;
    };
    for (const ReportTable::Row &row : table.rows)
        add(row);
    if (table.total)
        add(*table.total);
    return csv(lines);
}

} // namespace signoff
