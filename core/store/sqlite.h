// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>
#include <QObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <functional>

namespace signoff {

Q_DECLARE_LOGGING_CATEGORY(lcStore)

// What SQLite would not do.
struct SqlProblem {
    enum class Kind { None, Damaged, Full, Other };
    Kind kind = Kind::None;
    QString detail; // for the log
    explicit operator bool() const { return kind != Kind::None; }
};

SqlProblem problemOf(const QSqlError &error);

// One SQLite file on a thread of its own, readable by its owner alone. Tasks run there one after another in the order
// in which they were posted; everything below post() is for tasks only.
class Sqlite {
public:
    // 'name' names the thread.
    Sqlite(const QString &file, const QString &name);
    ~Sqlite(); // runs what was posted, then closes the file
    Q_DISABLE_COPY_MOVE(Sqlite)

    void post(std::function<void()> task);
    const QString &file() const { return m_file; }

    bool isOpen() const;
    // Creates the file if need be and runs 'pragmas'.
    SqlProblem open(const QStringList &pragmas);
    void close();

    // Runs one statement with its parameters in order; 'result' gets the query for reading.
    SqlProblem run(const QString &sql, const QVariantList &values = {}, QSqlQuery *result = nullptr);
    // Runs one statement for each list of parameters.
    SqlProblem runEach(const QString &sql, const QList<QVariantList> &rows);
    // Everything that 'steps' does, or nothing; done means safely on disk as far as the pragmas ask for it.
    SqlProblem transact(const std::function<SqlProblem()> &steps);

    // The file and its companions.
    static void erase(const QString &file);

private:
    QString m_file;
    QString m_connection;
    QThread m_thread;
    QObject m_tasks; // lives on the thread
};

} // namespace signoff
