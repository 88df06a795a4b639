// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/cache.h"

#include "core/store/sqlite.h"

#include <QJsonDocument>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

// Of the file as a whole. Another number drops the file.
constexpr int layout = 1;

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

QString tableName(const CacheTable &table)
{
    return quoted(u"rows_"_s + table.resource);
}

QString columnName(const QString &id)
{
    return quoted(u"c_"_s + id);
}

QString sourceColumn(Source source)
{
    return source == Source::List ? u"list"_s : u"detail"_s;
}

QVariant instant(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODateWithMs) : QVariant();
}

// The one form in which a value of a typed column is stored and compared.
QVariant storable(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return value;
    case QMetaType::QDateTime:
        return instant(value.toDateTime());
    case QMetaType::QDate:
        return value.toDate().isValid() ? value.toDate().toString(Qt::ISODate) : QVariant();
    default:
        return value.canConvert<QString>() ? value.toString() : QVariant();
    }
}

} // namespace

// Everything but the constructor runs on the thread of SQLite.
class Cache::Worker {
public:
    Worker(const QString &file, std::function<void(const QString &)> say)
        : m_say(std::move(say))
        , sql(file, u"cache"_s)
    {
    }

    Loaded load(const CacheTable &table, const QString &where, const QVariant &value, int limit);
    void save(const CacheTable &table, const QList<CachedRow> &rows);
    void remove(const CacheTable &table, const QStringList &keys);
    void confirm(const CacheTable &table, const QDateTime &when, bool complete);

private:
    void perform(const CacheTable &table, const std::function<SqlProblem()> &task);
    SqlProblem attempt(const CacheTable &table, const std::function<SqlProblem()> &task);
    SqlProblem open();
    SqlProblem prepare(const CacheTable &table);
    void startAnew();
    void sayOnce(const QString &sentence);

    std::function<void(const QString &)> m_say;
    bool m_said = false;
    QHash<QString, CacheTable> m_prepared;

public:
    Sqlite sql; // last: it runs its tasks to the end before the rest goes
};

void Cache::Worker::sayOnce(const QString &sentence)
{
    if (!m_said)
        m_say(sentence);
    m_said = true;
}

void Cache::Worker::startAnew()
{
    sql.close();
    Sqlite::erase(sql.file());
}

SqlProblem Cache::Worker::open()
{
    m_prepared.clear();
    if (SqlProblem problem = sql.open({ u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s }))
        return problem;
    int found = 0;
    {
        QSqlQuery version;
        if (SqlProblem problem = sql.run(u"PRAGMA user_version"_s, {}, &version))
            return problem;
        found = version.next() ? version.value(0).toInt() : 0;
    }
    if (found == layout)
        return {};
    if (found != 0) {
        startAnew();
        return open();
    }
    return sql.transact([this]() -> SqlProblem {
        if (SqlProblem problem = sql.run(u"CREATE TABLE tables (resource TEXT PRIMARY KEY, columns TEXT, "
                                         "confirmed_at TEXT, complete INTEGER)"_s))
            return problem;
        return sql.run(u"PRAGMA user_version=%1"_s.arg(layout));
    });
}

SqlProblem Cache::Worker::prepare(const CacheTable &table)
{
    if (m_prepared.value(table.resource) == table)
        return {};
    const QString columns = table.columns.join(u'\n');
    SqlProblem problem = sql.transact([&]() -> SqlProblem {
        QSqlQuery known;
        if (SqlProblem failed = sql.run(u"SELECT columns FROM tables WHERE resource=?"_s, { table.resource }, &known))
            return failed;
        if (known.next() && known.value(0).toString() == columns)
            return {};
        known.finish();
        if (SqlProblem failed = sql.run(u"DROP TABLE IF EXISTS "_s + tableName(table)))
            return failed;
        QString create = u"CREATE TABLE "_s + tableName(table)
            + u" (key TEXT PRIMARY KEY, list BLOB, list_at TEXT, detail BLOB, detail_at TEXT"_s;
        for (const QString &id : table.columns)
            create += u", "_s + columnName(id);
        if (SqlProblem failed = sql.run(create + u')'))
            return failed;
        return sql.run(
            u"INSERT OR REPLACE INTO tables (resource, columns) VALUES (?, ?)"_s, { table.resource, columns });
    });
    if (!problem)
        m_prepared.insert(table.resource, table);
    return problem;
}

SqlProblem Cache::Worker::attempt(const CacheTable &table, const std::function<SqlProblem()> &task)
{
    if (!sql.isOpen()) {
        if (SqlProblem problem = open()) {
            sql.close();
            return problem;
        }
    }
    if (SqlProblem problem = prepare(table))
        return problem;
    return task();
}

void Cache::Worker::perform(const CacheTable &table, const std::function<SqlProblem()> &task)
{
    SqlProblem problem = attempt(table, task);
    if (problem.kind == SqlProblem::Kind::Damaged) {
        qCWarning(lcStore) << "cache begun anew:" << problem.detail;
        startAnew();
        sayOnce(tr("The local copy of your data was damaged and has been emptied. It is read from the server again."));
        problem = attempt(table, task);
    }
    if (!problem)
        return;
    qCWarning(lcStore) << "cache:" << problem.detail;
    sayOnce(tr("The local copy of your data cannot be written; perhaps the disk is full. Signoff works without it, "
               "and takes longer to show rows at the next start."));
}

Cache::Loaded Cache::Worker::load(const CacheTable &table, const QString &where, const QVariant &value, int limit)
{
    Loaded loaded;
    perform(table, [&]() -> SqlProblem {
        loaded = {};
        QSqlQuery query;
        if (SqlProblem problem =
                sql.run(u"SELECT confirmed_at, complete FROM tables WHERE resource=?"_s, { table.resource }, &query))
            return problem;
        if (query.next()) {
            loaded.confirmedAt = QDateTime::fromString(query.value(0).toString(), Qt::ISODateWithMs);
            loaded.complete = query.value(1).toBool();
        }
        QString select = u"SELECT key, list, list_at, detail, detail_at"_s;
        for (const QString &id : table.columns)
            select += u", "_s + columnName(id);
        select += u" FROM "_s + tableName(table);
        QVariantList values;
        if (!where.isEmpty()) {
            select += u" WHERE "_s + columnName(where) + u"=?"_s;
            values.append(storable(value));
        }
        select += u" ORDER BY rowid LIMIT ?"_s;
        values.append(limit > 0 ? limit : -1);
        if (SqlProblem problem = sql.run(select, values, &query))
            return problem;
        while (query.next()) {
            for (const Source source : { Source::List, Source::Detail }) {
                const int at = source == Source::List ? 1 : 3;
                if (query.isNull(at))
                    continue;
                CachedRow row;
                row.key = query.value(0).toString();
                row.source = source;
                row.raw = QJsonDocument::fromJson(query.value(at).toByteArray()).object();
                row.fetchedAt = QDateTime::fromString(query.value(at + 1).toString(), Qt::ISODateWithMs);
                for (qsizetype i = 0; i < table.columns.size(); ++i)
                    row.columns.append(query.value(5 + int(i)));
                loaded.rows.append(row);
            }
        }
        return problemOf(query.lastError()); // a damaged page ends the reading quietly
    });
    return loaded;
}

void Cache::Worker::save(const CacheTable &table, const QList<CachedRow> &rows)
{
    perform(table, [&] {
        return sql.transact([&]() -> SqlProblem {
            for (const Source source : { Source::List, Source::Detail }) {
                const QString name = sourceColumn(source);
                QStringList columns { name, name + u"_at"_s };
                for (const QString &id : table.columns)
                    columns.append(columnName(id));
                QStringList updates;
                for (const QString &column : columns)
                    updates.append(column + u"=excluded."_s + column);
                const QString upsert = u"INSERT INTO %1 (key, %2) VALUES (?%3) ON CONFLICT(key) DO UPDATE SET %4"_s.arg(
                    tableName(table), columns.join(u", "_s), u", ?"_s.repeated(columns.size()), updates.join(u", "_s));
                QList<QVariantList> parameters;
                for (const CachedRow &row : rows) {
                    if (row.source != source)
                        continue;
                    QVariantList values { row.key, QJsonDocument(row.raw).toJson(QJsonDocument::Compact),
                        instant(row.fetchedAt) };
                    for (qsizetype i = 0; i < table.columns.size(); ++i)
                        values.append(storable(row.columns.value(i)));
                    parameters.append(values);
                }
                if (SqlProblem problem = sql.runEach(upsert, parameters))
                    return problem;
            }
            return {};
        });
    });
}

void Cache::Worker::remove(const CacheTable &table, const QStringList &keys)
{
    QList<QVariantList> parameters;
    for (const QString &key : keys)
        parameters.append({ key });
    perform(table, [&] {
        return sql.transact(
            [&] { return sql.runEach(u"DELETE FROM %1 WHERE key=?"_s.arg(tableName(table)), parameters); });
    });
}

void Cache::Worker::confirm(const CacheTable &table, const QDateTime &when, bool complete)
{
    perform(table, [&] {
        return sql.run(u"UPDATE tables SET confirmed_at=?, complete=? WHERE resource=?"_s,
            { instant(when), complete, table.resource });
    });
}

Cache::Cache(const QString &file, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(file, [this](const QString &sentence) {
        QMetaObject::invokeMethod(
            this, [this, sentence] { emit trouble(sentence); }, Qt::QueuedConnection);
    }))
{
}

Cache::~Cache() = default;

void Cache::load(const CacheTable &table, const QString &where, const QVariant &value, int limit, QObject *context,
    std::function<void(Loaded)> done)
{
    loadAndPrepare(table, where, value, limit, context, [done = std::move(done)](Loaded loaded) -> Delivery {
        return [done, loaded = std::move(loaded)] { done(loaded); };
    });
}

void Cache::loadAndPrepare(const CacheTable &table, const QString &where, const QVariant &value, int limit,
    QObject *context, std::function<Delivery(Loaded)> prepare)
{
    m_worker->sql.post([this, worker = m_worker.get(), table, where, value, limit, guard = QPointer<QObject>(context),
                           prepare = std::move(prepare)] {
        Delivery delivery = prepare(worker->load(table, where, value, limit));
        // Through this object and not 'context', which may be dying on its own thread just now.
        QMetaObject::invokeMethod(
            this,
            [guard, delivery = std::move(delivery)] {
                if (guard)
                    delivery();
            },
            Qt::QueuedConnection);
    });
}

void Cache::save(const CacheTable &table, const QList<CachedRow> &rows)
{
    m_worker->sql.post([worker = m_worker.get(), table, rows] { worker->save(table, rows); });
}

void Cache::remove(const CacheTable &table, const QStringList &keys)
{
    m_worker->sql.post([worker = m_worker.get(), table, keys] { worker->remove(table, keys); });
}

void Cache::confirm(const CacheTable &table, const QDateTime &when, bool complete)
{
    m_worker->sql.post([worker = m_worker.get(), table, when, complete] { worker->confirm(table, when, complete); });
}

void Cache::erase(const QString &file)
{
    Sqlite::erase(file);
}

} // namespace signoff
