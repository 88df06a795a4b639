// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/csv.h"
#include "core/export/sheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <xlsxwriter.h>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

// The library counts in these.
using Line = lxw_row_t;
using Place = lxw_col_t;

constexpr int mostSeries = 12;
constexpr int mostLetters = 8'000; // of a cell: the format has room for 32,767 bytes
constexpr double minutesOfDay = 24 * 60;

QString words(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

struct Formats {
    explicit Formats(lxw_workbook *book, bool decimalHours)
        : title(workbook_add_format(book))
        , head(workbook_add_format(book))
        , date(workbook_add_format(book))
        , hours(workbook_add_format(book))
        , number(workbook_add_format(book))
        , percent(workbook_add_format(book))
        , money(workbook_add_format(book))
    {
        format_set_bold(title);
        format_set_font_size(title, 14);
        format_set_bold(head);
        format_set_bottom(head, LXW_BORDER_THIN);
        format_set_num_format(date, "yyyy-mm-dd");
        format_set_num_format(hours, decimalHours ? "0.00" : "[h]:mm");
        format_set_num_format(number, "0");
        format_set_num_format(percent, "0.0");
        format_set_num_format(money, "#,##0.00");
    }
    lxw_format *title;
    lxw_format *head;
    lxw_format *date;
    lxw_format *hours;
    lxw_format *number;
    lxw_format *percent;
    lxw_format *money;
};

class Writer {
public:
    Writer(lxw_workbook *book, const SheetDocument &document)
        : m_book(book)
        , m_document(document)
        , m_formats(book, document.decimalHours)
        , m_name(words(QT_TRANSLATE_NOOP("reports", "Report")).toUtf8())
        , m_sheet(workbook_add_worksheet(book, m_name.constData()))
    {
    }

    void write()
    {
        Line line = 0;
        text(line++, 0, m_document.title, m_formats.title);
        for (const QString &fact : m_document.facts)
            text(line++, 0, fact, nullptr);
        m_head = ++line;
        const ReportTable &table = m_document.table;
        for (Place at = 0; at < Place(table.columns.size()); ++at) {
            text(m_head, at, table.columns.at(at).title, m_formats.head);
            worksheet_set_column(m_sheet, at, at, at == 0 ? 28 : 12, nullptr);
        }
        worksheet_freeze_panes(m_sheet, m_head + 1, 1);
        line = m_head + 1;
        for (const ReportTable::Row &row : table.rows)
            cells(line++, row);
        m_last = line - 1;
        if (table.total)
            cells(line, *table.total);
        if (!table.rows.isEmpty())
            chart();
    }

private:
    void text(Line line, Place at, const QString &text, lxw_format *style)
    {
        const QByteArray bytes = spreadsheetText(text).left(mostLetters).toUtf8();
        worksheet_write_string(m_sheet, line, at, bytes.constData(), style);
    }

    void cells(Line line, const ReportTable::Row &row)
    {
        for (Place at = 0; at < Place(m_document.table.columns.size()); ++at) {
            const QVariant value = row.cells.value(at);
            if (value.isValid())
                cell(line, at, value, m_document.table.columns.at(at));
        }
    }

    void cell(Line line, Place at, const QVariant &value, const ReportTable::Column &column)
    {
        const bool isWord = value.userType() == QMetaType::QString;
        if (column.cell == Cell::Duration && !isWord) {
            const double minutes = value.toInt();
            worksheet_write_number(
                m_sheet, line, at, m_document.decimalHours ? minutes / 60 : minutes / minutesOfDay, m_formats.hours);
        } else if (column.cell == Cell::Date && !isWord) {
            const QDate day = value.toDate();
            lxw_datetime date { day.year(), day.month(), day.day(), 0, 0, 0 };
            worksheet_write_datetime(m_sheet, line, at, &date, m_formats.date);
        } else if (column.cell == Cell::Number && !isWord) {
            worksheet_write_number(
                m_sheet, line, at, value.toDouble(), column.isPercent ? m_formats.percent : m_formats.number);
        } else if (column.cell == Cell::Money && value.value<MoneyList>().size() == 1 && isOneCurrency(at)) {
            worksheet_write_number(m_sheet, line, at, value.value<MoneyList>().first().amount, m_formats.money);
        } else {
            text(line, at, isWord ? value.toString() : cellWords(value, column, m_document.decimalHours), nullptr);
        }
    }

    // A column of numbers must be of one currency, which its title then names nowhere else: only then are they numbers.
    bool isOneCurrency(Place at) const
    {
        QString currency;
        for (const ReportTable::Row &row : m_document.table.rows) {
            for (const Money &money : row.cells.value(at).value<MoneyList>()) {
                if (money.currency.isEmpty() || (!currency.isEmpty() && money.currency != currency))
                    return false;
                currency = money.currency;
            }
        }
        return !currency.isEmpty();
    }

    void chart()
    {
        const QList<ReportTable::Column> &columns = m_document.table.columns;
        const auto isDays = [](const ReportTable::Column &column) { return column.span.isBound(); };
        const Place first = Place(std::find_if(columns.begin(), columns.end(), isDays) - columns.begin());
        const Place days = Place(std::count_if(columns.begin(), columns.end(), isDays));
        const auto isTotal = [](const ReportTable::Column &column) { return column.id == "total"_L1; };
        const Place total = Place(std::find_if(columns.begin(), columns.end(), isTotal) - columns.begin());
        if (m_document.chart == SheetDocument::Chart::OverTime && days > 0)
            overTime(first, Place(first + days - 1));
        else if (m_document.chart == SheetDocument::Chart::Totals && total < Place(columns.size()))
            totals(total);
    }

    void overTime(Place first, Place last)
    {
        const bool isPercent = m_document.table.columns.at(first).isPercent;
        lxw_chart *chart = workbook_add_chart(m_book, isPercent ? LXW_CHART_LINE : LXW_CHART_COLUMN_STACKED);
        const Line end = std::min<Line>(m_last, m_head + mostSeries);
        for (Line line = m_head + 1; line <= end; ++line) {
            lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_categories(series, m_name.constData(), m_head, first, m_head, last);
            chart_series_set_values(series, m_name.constData(), line, first, line, last);
            chart_series_set_name_range(series, m_name.constData(), line, 0);
        }
        place(chart);
    }

    void totals(Place total)
    {
        lxw_chart *chart = workbook_add_chart(m_book, LXW_CHART_BAR);
        const Line end = std::min<Line>(m_last, m_head + mostSeries);
        lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, m_name.constData(), m_head + 1, 0, end, 0);
        chart_series_set_values(series, m_name.constData(), m_head + 1, total, end, total);
        chart_series_set_name_range(series, m_name.constData(), m_head, total);
        chart_axis_set_reverse(chart->x_axis); // the first row on top, as in the table
        place(chart);
    }

    void place(lxw_chart *chart)
    {
        const QByteArray title = m_document.title.toUtf8();
        chart_title_set_name(chart, title.constData());
        const QByteArray name = words(QT_TRANSLATE_NOOP("reports", "Chart")).toUtf8();
        lxw_chartsheet *sheet = workbook_add_chartsheet(m_book, name.constData());
        if (sheet)
            chartsheet_set_chart(sheet, chart);
    }

    lxw_workbook *m_book;
    const SheetDocument &m_document;
    Formats m_formats;
    QByteArray m_name;
    lxw_worksheet *m_sheet;
    Line m_head = 0;
    Line m_last = 0;
};

} // namespace

QByteArray xlsx(const SheetDocument &document, QString &why)
{
    // The library writes a file alone; a folder of our own keeps half of one from anybody's eyes.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.xlsx"_s);
    lxw_workbook *book = folder.isValid() ? workbook_new(QDir::toNativeSeparators(path).toUtf8().constData()) : nullptr;
    if (!book) {
        why = words(QT_TRANSLATE_NOOP("reports", "There is no room for temporary files."));
        return {};
    }
    Writer(book, document).write();
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR) {
        why = QString::fromUtf8(lxw_strerror(error));
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        why = file.errorString();
        return {};
    }
    return file.readAll();
}

} // namespace signoff
