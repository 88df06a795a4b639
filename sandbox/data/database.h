// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qhash.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qvariant.h>
#include <QtSql/qsqldatabase.h>

namespace sandbox {

using Row = QVariantHash;

// Rows as they are, an object each with the names of its columns.
QJsonArray objectsOf(const QList<Row> &rows);

// The company's rows in SQLite, in a file or in memory. Used by one thread. A wrong statement is a mistake of the
// sandbox and throws std::runtime_error, which the service answers with a 500.
class Database {
public:
    Database();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    bool open(const QString &file, QString *error);

    QList<Row> rows(const QString &sql, const QVariantList &values = {}) const;
    Row row(const QString &sql, const QVariantList &values = {}) const; // empty if there is none
    QVariant value(const QString &sql, const QVariantList &values = {}) const;
    // Returns the id of the inserted row, or of the last one inserted before.
    qint64 change(const QString &sql, const QVariantList &values = {});

    // Many rows with one prepared statement.
    void insertAll(const QString &sql, const QList<QVariantList> &rows);

    void begin();
    void commit();
    void rollback();

private:
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace sandbox
