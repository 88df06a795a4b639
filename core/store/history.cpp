// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/history.h"

#include "core/store/sqlite.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

// PRAGMA user_version. What a newer Signoff wrote is left alone.
constexpr int currentVersion = 1;
constexpr QLatin1StringView columns = "status, minutes, submitted_on, reason, days, seen_at"_L1;

QVariant daysAsText(const SeenVersion &version)
{
    if (!version.days)
        return {};
    QJsonObject days;
    for (auto day = version.days->begin(); day != version.days->end(); ++day)
        days.insert(day.key().toString(Qt::ISODate), day.value());
    return QString::fromUtf8(QJsonDocument(days).toJson(QJsonDocument::Compact));
}

QString instant(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODate) : u""_s;
}

// A null string would be bound as NULL, which equals nothing.
QString text(const QString &value)
{
    return value.isNull() ? u""_s : value;
}

SeenVersion read(const QSqlQuery &query, int at)
{
    SeenVersion version;
    version.status = query.value(at).toString();
    if (!query.value(at + 1).isNull())
        version.minutes = query.value(at + 1).toInt();
    version.submittedOn = QDateTime::fromString(query.value(at + 2).toString(), Qt::ISODate);
    version.reason = query.value(at + 3).toString();
    if (!query.value(at + 4).isNull()) {
        version.days.emplace();
        const QJsonObject days = QJsonDocument::fromJson(query.value(at + 4).toByteArray()).object();
        for (auto day = days.begin(); day != days.end(); ++day)
            version.days->insert(QDate::fromString(day.key(), Qt::ISODate), day.value().toInt());
    }
    version.seenAt = QDateTime::fromString(query.value(at + 5).toString(), Qt::ISODate);
    return version;
}

bool isSame(const SeenVersion &one, const SeenVersion &other)
{
    const bool daysDiffer = one.days && other.days && *one.days != *other.days;
    return one.status == other.status && one.minutes == other.minutes
        && instant(one.submittedOn) == instant(other.submittedOn) && one.reason == other.reason && !daysDiffer;
}

} // namespace

// Runs on the thread of SQLite.
class History::Worker {
public:
    explicit Worker(const QString &file)
        : sql(file, u"history"_s)
    {
    }

    void perform(const std::function<SqlProblem()> &task)
    {
        SqlProblem problem = sql.isOpen() ? SqlProblem() : open();
        if (!problem)
            problem = task();
        if (!problem)
            return;
        qCWarning(lcStore) << "history:" << problem.detail;
        sql.close();
    }
    SqlProblem saw(const QList<Seen> &versions);

    Sqlite sql;

private:
    SqlProblem open();
    SqlProblem saw(const Seen &seen);
};

SqlProblem History::Worker::open()
{
    if (SqlProblem problem = sql.open({ u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s }))
        return problem;
    QSqlQuery query;
    if (SqlProblem problem = sql.run(u"PRAGMA user_version"_s, {}, &query))
        return problem;
    const int version = query.next() ? query.value(0).toInt() : 0;
    query.finish();
    if (version == currentVersion)
        return {};
    if (version > currentVersion)
        return { SqlProblem::Kind::Other, u"written by a newer version"_s };
    return sql.transact([&]() -> SqlProblem {
        for (const QString &step : { u"CREATE TABLE versions (seq INTEGER PRIMARY KEY AUTOINCREMENT, row_key TEXT NOT NULL, "
                                     "status TEXT NOT NULL, minutes INTEGER, submitted_on TEXT NOT NULL, "
                                     "reason TEXT NOT NULL, days TEXT, seen_at TEXT NOT NULL)"_s,
                 u"CREATE INDEX versions_by_row ON versions (row_key, seq)"_s,
                 u"CREATE INDEX versions_rejected ON versions (row_key, seq) WHERE status='rejected'"_s,
                 u"PRAGMA user_version=%1"_s.arg(currentVersion) }) {
            if (SqlProblem problem = sql.run(step))
                return problem;
        }
        return {};
    });
}

SqlProblem History::Worker::saw(const QList<Seen> &versions)
{
    return sql.transact([&]() -> SqlProblem {
        for (const Seen &seen : versions) {
            if (SqlProblem problem = saw(seen))
                return problem;
        }
        return {};
    });
}

SqlProblem History::Worker::saw(const Seen &seen)
{
    QSqlQuery query;
    if (SqlProblem problem = sql.run(
            u"SELECT seq, %1 FROM versions WHERE row_key=? ORDER BY seq DESC LIMIT 1"_s.arg(columns), { text(seen.key) }, &query))
        return problem;
    const SeenVersion &version = seen.version;
    if (query.next()) {
        const qint64 seq = query.value(0).toLongLong();
        const SeenVersion last = read(query, 1);
        query.finish();
        if (isSame(last, version)) {
            if (last.days || !version.days)
                return {};
            return sql.run(u"UPDATE versions SET days=? WHERE seq=?"_s, { daysAsText(version), seq });
        }
    }
    return sql.run(u"INSERT INTO versions (row_key, %1) VALUES (?, ?, ?, ?, ?, ?, ?)"_s.arg(columns),
        { text(seen.key), text(version.status), version.minutes ? QVariant(*version.minutes) : QVariant(),
            instant(version.submittedOn), text(version.reason), daysAsText(version), instant(version.seenAt) });
}

History::History(const QString &file, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(file))
{
}

History::~History() = default;

void History::saw(const QList<Seen> &versions)
{
    if (versions.isEmpty())
        return;
    m_worker->sql.post(
        [worker = m_worker.get(), versions] { worker->perform([&] { return worker->saw(versions); }); });
}

void History::lastRejections(std::function<void(const QHash<QString, SeenVersion> &)> done)
{
    m_worker->sql.post([this, worker = m_worker.get(), done = std::move(done)] {
        QHash<QString, SeenVersion> found;
        worker->perform([&]() -> SqlProblem {
            QSqlQuery query;
            const QString select =
                u"SELECT row_key, %1 FROM versions WHERE seq IN (SELECT MAX(seq) FROM versions "
                "WHERE status='rejected' GROUP BY row_key)"_s.arg(columns);
            if (SqlProblem problem = worker->sql.run(select, {}, &query))
                return problem;
            while (query.next())
                found.insert(query.value(0).toString(), read(query, 1));
            return {};
        });
        QMetaObject::invokeMethod(
            this, [done, found] { done(found); }, Qt::QueuedConnection);
    });
}

void History::listFor(const QString &key, std::function<void(const QList<SeenVersion> &)> done)
{
    m_worker->sql.post([this, worker = m_worker.get(), key, done = std::move(done)] {
        QList<SeenVersion> found;
        worker->perform([&]() -> SqlProblem {
            QSqlQuery query;
            if (SqlProblem problem = worker->sql.run(
                    u"SELECT %1 FROM versions WHERE row_key=? ORDER BY seq DESC"_s.arg(columns), { text(key) }, &query))
                return problem;
            while (query.next())
                found.append(read(query, 0));
            return {};
        });
        QMetaObject::invokeMethod(
            this, [done, found] { done(found); }, Qt::QueuedConnection);
    });
}

} // namespace signoff
