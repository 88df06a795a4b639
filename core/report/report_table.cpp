// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report_table.h"

#include "core/resources/status.h"
#include "core/support/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

QVariant minutes(double value)
{
    return std::isnan(value) ? QVariant() : QVariant(int(std::lround(value)));
}

// One decimal: more would claim what nobody measured.
QVariant percent(double value)
{
    return std::isnan(value) ? QVariant() : QVariant(std::round(value * 10) / 10);
}

QVariant known(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

template <class Value>
QVariant known(const std::optional<Value> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QString statusText(const QStringList &statuses)
{
    QStringList labels;
    for (const QString &word : statuses)
        labels << attendanceStatus.label(word);
    return labels.join(", "_L1);
}

ReportTable::Column column(const char *id, const char *title, Cell cell)
{
    return { QString::fromLatin1(id), words(title), cell };
}

} // namespace

QString columnTitle(const DateSpan &column, Step step)
{
    switch (step) {
    case Step::Day:
        return format::day(column.from);
    case Step::Week:
        return format::period(column.from, column.to);
    case Step::Month:
        return QLocale().toString(column.from, u"MMM yyyy"_s);
    }
    return {};
}

ReportTable tableOf(const Grid &grid, Step step, const GridWords &titles, const Grid *before)
{
    const bool isPercent = grid.unit == Grid::Unit::Percent;
    const Cell cell = isPercent ? Cell::Number : Cell::Duration;
    const auto value = [&](double number) { return isPercent ? percent(number) : minutes(number); };
    const bool hasAmounts = std::any_of(
        grid.rows.begin(), grid.rows.end(), [](const Grid::Row &row) { return !row.amounts.isEmpty(); });

    ReportTable table;
    table.columns.append({ u"name"_s, titles.by, Cell::Text });
    for (const DateSpan &span : grid.columns)
        table.columns.append({ span.from.toString(Qt::ISODate), columnTitle(span, step), cell, span, isPercent });
    table.columns.append({ u"total"_s, isPercent ? words(QT_TRANSLATE_NOOP("reports", "Mean"))
                                                 : words(QT_TRANSLATE_NOOP("reports", "Total")),
        cell, {}, isPercent });
    if (before) {
        table.columns.append({ u"before"_s, words(QT_TRANSLATE_NOOP("reports", "Period before")), cell, {}, isPercent });
        table.columns.append({ u"difference"_s, words(QT_TRANSLATE_NOOP("reports", "Difference")), cell, {}, isPercent });
    }
    if (hasAmounts)
        table.columns.append(column("amount", QT_TRANSLATE_NOOP("reports", "Amount"), Cell::Money));

    MoneyList all;
    const auto add = [&](ReportTable::Row row, const QList<double> &values, double total, double totalBefore,
                         const MoneyList &amounts) {
        for (const double number : values)
            row.cells << value(number);
        row.cells << value(total);
        if (before)
            row.cells << value(totalBefore) << value(total - totalBefore);
        if (hasAmounts)
            row.cells << (amounts.isEmpty() ? QVariant() : QVariant::fromValue(amounts));
        return row;
    };
    for (const Grid::Row &row : grid.rows) {
        const bool isRest = !row.rest.isEmpty();
        const bool isNone = row.key.isEmpty() && row.name.isEmpty() && !isRest;
        const QString name = isRest ? titles.rest : isNone ? titles.none : row.name.isEmpty() ? row.key : row.name;
        double totalBefore = 0;
        bool knowsBefore = before != nullptr;
        for (const QString &key : isRest ? row.rest : QStringList(row.key)) {
            const double had = before ? totalIn(*before, key) : 0;
            // Whoever is not in a whole report of hours had none; of percents and of parts that is not known.
            if (std::isnan(had))
                knowsBefore = knowsBefore && !isPercent && before->missing == 0;
            else
                totalBefore += had;
        }
        if (!knowsBefore || (isRest && isPercent))
            totalBefore = std::nan("");
        table.rows.append(
            add({ isRest ? row.rest : QStringList(row.key), { name } }, row.values, row.total, totalBefore, row.amounts));
        for (const Money &money : row.amounts) {
            const auto same = std::find_if(
                all.begin(), all.end(), [&](const Money &other) { return other.currency == money.currency; });
            if (same == all.end())
                all.append(money);
            else if (!money.currency.isEmpty())
                same->amount += money.amount;
        }
    }
    std::sort(all.begin(), all.end(), [](const Money &left, const Money &right) { return left.currency < right.currency; });
    const double totalBefore = before && (before->missing == 0) ? before->total : std::nan("");
    table.total = add({ {}, { isPercent ? words(QT_TRANSLATE_NOOP("reports", "Everybody"))
                                        : words(QT_TRANSLATE_NOOP("reports", "Total")) } },
        grid.totals, grid.total, totalBefore, all);
    return table;
}

ReportTable tableOf(const PresenceGrid &grid)
{
    ReportTable table;
    table.columns.append(column("name", QT_TRANSLATE_NOOP("reports", "Member"), Cell::Text));
    for (const QDate day : grid.days)
        table.columns.append({ day.toString(Qt::ISODate), format::day(day), Cell::Status, { day, day } });
    for (const PresenceGrid::Row &row : grid.rows) {
        ReportTable::Row line { { row.member }, { row.name.isEmpty() ? row.member : row.name }, { Tone::Neutral } };
        for (const std::optional<QStringList> &statuses : row.statuses) {
            line.cells << (statuses ? known(statusText(*statuses)) : QVariant());
            line.tones << (statuses ? attendanceStatus.tone(chiefStatus(*statuses)) : Tone::Neutral);
        }
        table.rows.append(line);
    }
    return table;
}

ReportTable tableOf(const QList<AttendanceMember> &members, const ReportNames &names)
{
    ReportTable table;
    table.columns = { column("name", QT_TRANSLATE_NOOP("reports", "Member"), Cell::Text),
        column("status", QT_TRANSLATE_NOOP("reports", "Status"), Cell::Status),
        column("start", QT_TRANSLATE_NOOP("reports", "From"), Cell::Text),
        column("end", QT_TRANSLATE_NOOP("reports", "Until"), Cell::Text),
        column("tracked", QT_TRANSLATE_NOOP("reports", "Tracked"), Cell::Duration),
        column("required", QT_TRANSLATE_NOOP("reports", "Required"), Cell::Duration),
        column("late", QT_TRANSLATE_NOOP("reports", "Late by"), Cell::Duration),
        column("left-early", QT_TRANSLATE_NOOP("reports", "Left early by"), Cell::Duration),
        column("breaks", QT_TRANSLATE_NOOP("reports", "Breaks"), Cell::Duration),
        column("break-times", QT_TRANSLATE_NOOP("reports", "Times of breaks"), Cell::Text),
        column("reason", QT_TRANSLATE_NOOP("reports", "Reason for being late"), Cell::Text) };
    for (const AttendanceMember &member : members) {
        const QString name = names.members.value(member.id, member.name);
        ReportTable::Row row { { member.id },
            { name.isEmpty() ? member.id : name, known(statusText(member.statuses)), known(member.start),
                known(member.end), known(member.tracked), known(member.required), known(member.late),
                known(member.leftEarly), known(member.breaks), known(member.breakIntervals.join(", "_L1)),
                known(member.lateReason) } };
        row.tones.fill(Tone::Neutral, table.columns.size());
        row.tones[1] = attendanceStatus.tone(chiefStatus(member.statuses));
        table.rows.append(row);
    }
    return table;
}

ReportTable tableOf(const QList<WorkRow> &rows, const WorkDays &work, const ReportNames &names)
{
    const auto any = [&](auto has) { return std::any_of(rows.begin(), rows.end(), has); };
    const bool hasTasks = any([](const WorkRow &row) { return !row.work.task.isEmpty() || !row.work.taskTitle.isEmpty(); });
    const bool hasAmounts = any([](const WorkRow &row) { return !row.work.amount.isEmpty(); });
    ReportTable table;
    table.columns = { column("day", QT_TRANSLATE_NOOP("reports", "Day"), Cell::Date),
        column("name", QT_TRANSLATE_NOOP("reports", "Member"), Cell::Text),
        column("project", QT_TRANSLATE_NOOP("reports", "Project"), Cell::Text) };
    if (hasTasks)
        table.columns.append(column("task", QT_TRANSLATE_NOOP("reports", "Task"), Cell::Text));
    table.columns.append(column("total", QT_TRANSLATE_NOOP("reports", "Tracked"), Cell::Duration));
    if (hasAmounts)
        table.columns.append(column("amount", QT_TRANSLATE_NOOP("reports", "Amount"), Cell::Money));
    int total = 0;
    for (const WorkRow &row : rows) {
        const Work &one = row.work;
        const QString member = names.members.value(one.member, work.memberNames.value(one.member, one.member));
        const QString project =
            one.projectName.isEmpty() ? names.projects.value(one.project, one.project) : one.projectName;
        ReportTable::Row line { { one.member },
            { row.day.isValid() ? QVariant(row.day) : QVariant(), member, known(project) } };
        if (hasTasks)
            line.cells << known(one.taskTitle.isEmpty() ? one.task : one.taskTitle);
        line.cells << one.minutes;
        if (hasAmounts)
            line.cells << (one.amount.isEmpty() ? QVariant() : QVariant::fromValue(one.amount));
        total += one.minutes;
        table.rows.append(line);
    }
    ReportTable::Row sum { {}, QList<QVariant>(table.columns.size()) };
    sum.cells[0] = words(QT_TRANSLATE_NOOP("reports", "Total"));
    sum.cells[hasTasks ? 4 : 3] = total;
    table.total = sum;
    return table;
}

} // namespace signoff
