// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/source.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QVariant>

#include <functional>
#include <memory>

namespace signoff {

// A copy of a row on disk: the raw object, and typed columns of the row for filtering and the first paint.
struct CachedRow {
    QString key;
    Source source = Source::List; // the newest copy of a source replaces that source whole
    QJsonObject raw;
    QDateTime fetchedAt;
    QVariantList columns; // in the order of the table's column ids; texts, numbers and dates
};

// Names a cached table and its typed columns; another set of columns is another schema, and drops the old rows.
struct CacheTable {
    QString resource;
    QStringList columns;
    bool operator==(const CacheTable &) const = default;
};

// The rows of one account and workspace in SQLite, readable by the owner alone, on a thread of its own. It is only a
// cache: any failure is logged, reported once through 'trouble', and the program goes on without it.
class Cache : public QObject {
    Q_OBJECT

public:
    struct Loaded {
        QList<CachedRow> rows; // one for each source of a row, in the order in which rows were first saved
        QDateTime confirmedAt;
        bool complete = false;
    };
    using Delivery = std::function<void()>;

    explicit Cache(const QString &file, QObject *parent = nullptr);
    ~Cache() override; // waits until everything asked for is written

    // Rows for the first paint: those whose typed column 'where' equals 'value' when given, else all; 'limit' rows at
    // most (0: all). 'done' is called on the thread of the cache's owner, once; not at all once 'context' or the cache
    // is gone. A load that fails brings no rows.
    void load(const CacheTable &table, const QString &where, const QVariant &value, int limit, QObject *context,
        std::function<void(Loaded)> done);
    // The same, where there is work to do on the rows: 'prepare' does it on the cache's thread, and what it returns is
    // called like 'done'.
    void loadAndPrepare(const CacheTable &table, const QString &where, const QVariant &value, int limit,
        QObject *context, std::function<Delivery(Loaded)> prepare);
    void save(const CacheTable &table, const QList<CachedRow> &rows);
    void remove(const CacheTable &table, const QStringList &keys);
    void confirm(const CacheTable &table, const QDateTime &when, bool complete);

    // Removes the file and its companions; call with no Cache open on it.
    static void erase(const QString &file);

signals:
    void trouble(const QString &sentence);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace signoff
