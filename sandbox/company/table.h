// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/clock.h"
#include "sandbox/data/database.h"

#include <QtCore/qvariant.h>

// How rows are written by whoever fills the database: dates and instants as ISO texts, nothing as NULL.
namespace sandbox {

inline const QVariant none;

inline QVariant textOrNone(const QString &text)
{
    return text.isEmpty() ? none : QVariant(text);
}

inline QString stamp(QDate date, QTime time = QTime(9, 0))
{
    return utcTime(date, time).toString(Qt::ISODate);
}

inline QVariant stamp(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant.toString(Qt::ISODate)) : none;
}

inline QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

inline QDateTime minutesAfter(const QDateTime &instant, int minutes)
{
    return instant.addSecs(qint64(60) * minutes);
}

// Collects the rows of one table, to be written with one statement.
class Table {
public:
    Table(const QString &name, qsizetype columns)
        : m_sql(QStringLiteral("INSERT INTO %1 VALUES (?%2)").arg(name, QStringLiteral(", ?").repeated(columns - 1)))
    {
    }

    void add(const QVariantList &row) { m_rows.append(row); }
    qsizetype size() const { return m_rows.size(); }

    void write(Database &database)
    {
        database.insertAll(m_sql, m_rows);
        m_rows.clear();
    }

private:
    QString m_sql;
    QList<QVariantList> m_rows;
};

} // namespace sandbox
