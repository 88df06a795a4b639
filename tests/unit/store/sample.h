// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/column.h"
#include "core/resources/surroundings.h"
#include "core/store/row_table.h"

#include <QTimeZone>
#include <QDateTime>
#include <QJsonObject>

namespace signoff::test {

// A row like those of the API: known by member and week, with an id that may change and days that only its own record
// tells.
struct Sample {
    QString id;
    QString member;
    QDate from;
    QDate to;
    std::optional<int> minutes;
    QString status;
    QString reason;
    QStringList tags;
    QList<int> days;

    static constexpr auto fields()
    {
        return std::tuple { json::field(&Sample::id, "id"), json::field(&Sample::member, "member"),
            json::field(&Sample::from, "from"), json::field(&Sample::to, "to"),
            json::field(&Sample::minutes, "minutes", "total"), json::field(&Sample::status, "status"),
            json::field(&Sample::reason, "reason"), json::field(&Sample::tags, "tags"),
            json::field(&Sample::days, "days") };
    }
};

inline QString keyOf(const Sample &row)
{
    return row.member + QLatin1Char('|') + row.from.toString(Qt::ISODate);
}

inline Received<Sample> received(const QJsonObject &raw)
{
    Received<Sample> out;
    json::Problems problems;
    json::readObject(raw, out.row, problems, {});
    out.raw = raw;
    return out;
}

// The week number 'week' of a member, as a list tells it.
inline QJsonObject raw(const QString &id, const QString &member, int week, const QString &status, int minutes)
{
    const QDate from = QDate(2026, 1, 5).addDays(7 * week);
    return { { QStringLiteral("id"), id }, { QStringLiteral("member"), member },
        { QStringLiteral("from"), from.toString(Qt::ISODate) },
        { QStringLiteral("to"), from.addDays(6).toString(Qt::ISODate) }, { QStringLiteral("status"), status },
        { QStringLiteral("minutes"), minutes } };
}

inline QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

inline QDateTime at(int second)
{
    return QDateTime(QDate(2026, 11, 9), QTime(8, 0), QTimeZone::utc()).addSecs(second);
}

using Table = RowTable<Sample>;

// A whole list, asked now.
inline void refresh(Table &table, const QList<Received<Sample>> &rows)
{
    table.mergePage(table.begin(), rows, at(0), Table::Extent::Whole);
}

inline QStringList keysOf(const TableBase &table)
{
    QStringList keys;
    for (int row = 0; row < table.count(); ++row)
        keys.append(table.keyAt(row));
    return keys;
}

} // namespace signoff::test
