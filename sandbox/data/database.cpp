// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/data/database.h"

#include "sandbox/data/schema.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qmutex.h>
#include <QtCore/quuid.h>
#include <QtSql/qsqlerror.h>
#include <QtSql/qsqlquery.h>
#include <QtSql/qsqlrecord.h>

#include <stdexcept>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

// Qt 6.4 notes in a plain variable that it has asked to be tidied up at the end: two servers of one program that open
// their databases at once would have it ask twice, and then the end never comes.
QMutex connections;

[[noreturn]] void fail(const QSqlQuery &query)
{
    const QString mistake = query.lastError().text() + u" in "_s + query.lastQuery();
    throw std::runtime_error(mistake.toStdString());
}

QSqlQuery run(const QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        fail(query);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        fail(query);
    return query;
}

} // namespace

QJsonArray objectsOf(const QList<Row> &rows)
{
    QJsonArray objects;
    for (const Row &row : rows)
        objects.append(QJsonObject::fromVariantHash(row));
    return objects;
}

Database::Database()
    : m_connection(u"sandbox-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
}

Database::~Database()
{
    m_database = {};
    const QMutexLocker lock(&connections);
    QSqlDatabase::removeDatabase(m_connection);
}

bool Database::open(const QString &file, QString *error)
{
    connections.lock();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connections.unlock();
    m_database.setDatabaseName(file.isEmpty() ? u":memory:"_s : file);
    if (!m_database.open()) {
        *error = m_database.lastError().text();
        return false;
    }
    for (const QString &statement : schema())
        run(m_database, statement, {});
    return true;
}

QList<Row> Database::rows(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query = run(m_database, sql, values);
    const QSqlRecord record = query.record();
    QList<Row> found;
    while (query.next()) {
        Row row;
        row.reserve(record.count());
        for (int i = 0; i < record.count(); ++i) {
            // A NULL comes with the type of its column, which would make it an empty text in JSON.
            row.insert(record.fieldName(i), query.isNull(i) ? QVariant() : query.value(i));
        }
        found.append(std::move(row));
    }
    return found;
}

Row Database::row(const QString &sql, const QVariantList &values) const
{
    return rows(sql, values).value(0);
}

QVariant Database::value(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query = run(m_database, sql, values);
    return query.next() ? query.value(0) : QVariant();
}

qint64 Database::change(const QString &sql, const QVariantList &values)
{
    return run(m_database, sql, values).lastInsertId().toLongLong();
}

void Database::insertAll(const QString &sql, const QList<QVariantList> &rows)
{
    QSqlQuery query(m_database);
    if (!query.prepare(sql))
        fail(query);
    for (const QVariantList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            query.bindValue(int(i), row.at(i));
        if (!query.exec())
            fail(query);
    }
}

void Database::begin()
{
    m_database.transaction();
}

void Database::commit()
{
    m_database.commit();
}

void Database::rollback()
{
    m_database.rollback();
}

} // namespace sandbox
