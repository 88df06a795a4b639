// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace signoff {

Q_LOGGING_CATEGORY(lcStore, "signoff.store")

SqlProblem problemOf(const QSqlError &error)
{
    if (!error.isValid())
        return {};
    // The low byte of SQLite's extended result codes is the plain code.
    constexpr int corrupt = 11;
    constexpr int full = 13;
    constexpr int notADatabase = 26;
    const int code = error.nativeErrorCode().toInt() & 0xff;
    SqlProblem problem { SqlProblem::Kind::Other, error.text() };
    if (code == corrupt || code == notADatabase)
        problem.kind = SqlProblem::Kind::Damaged;
    else if (code == full)
        problem.kind = SqlProblem::Kind::Full;
    return problem;
}

Sqlite::Sqlite(const QString &file, const QString &name)
    : m_file(file)
    , m_connection(QUuid::createUuid().toString())
{
    m_thread.setObjectName(name);
    m_tasks.moveToThread(&m_thread);
    m_thread.start();
}

Sqlite::~Sqlite()
{
    post([this] {
        close();
        m_thread.quit();
    });
    m_thread.wait();
}

void Sqlite::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(&m_tasks, std::move(task), Qt::QueuedConnection);
}

bool Sqlite::isOpen() const
{
    return QSqlDatabase::contains(m_connection);
}

SqlProblem Sqlite::open(const QStringList &pragmas)
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    // Before SQLite opens it: its companions take their permissions from the file.
    QFile file(m_file);
    if (!file.open(QIODevice::ReadWrite, ownerOnly))
        return { SqlProblem::Kind::Other, file.errorString() };
    file.setPermissions(ownerOnly);
    file.close();

    // Qt notes in a plain variable that it has asked to be tidied up at the end: two threads whose first files are opened
    // at once have it ask twice, and then the end never comes.
    static QMutex oneByOne;
    oneByOne.lock();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    oneByOne.unlock();
    database.setDatabaseName(m_file);
    if (!database.open()) {
        SqlProblem problem = problemOf(database.lastError());
        database = {};
        close();
        return problem;
    }
    for (const QString &pragma : pragmas) {
        if (SqlProblem problem = run(pragma)) {
            database = {};
            close();
            return problem;
        }
    }
    return {};
}

void Sqlite::close()
{
    QSqlDatabase::removeDatabase(m_connection);
}

SqlProblem Sqlite::run(const QString &sql, const QVariantList &values, QSqlQuery *result)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return problemOf(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return problemOf(query.lastError());
    if (result)
        *result = std::move(query);
    return {};
}

SqlProblem Sqlite::runEach(const QString &sql, const QList<QVariantList> &rows)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.prepare(sql))
        return problemOf(query.lastError());
    for (const QVariantList &values : rows) {
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), values.at(i));
        if (!query.exec())
            return problemOf(query.lastError());
    }
    return {};
}

SqlProblem Sqlite::transact(const std::function<SqlProblem()> &steps)
{
    SqlProblem problem = run(u"BEGIN IMMEDIATE"_s);
    if (problem)
        return problem;
    problem = steps();
    if (!problem)
        problem = run(u"COMMIT"_s);
    if (problem)
        run(u"ROLLBACK"_s); // SQLite may have done so itself; then this fails and does no harm
    return problem;
}

void Sqlite::erase(const QString &file)
{
    for (const QString &companion : { u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s })
        QFile::remove(file + companion);
}

} // namespace signoff
