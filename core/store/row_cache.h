// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/cache.h"
#include "core/store/row_table.h"

#include <QTimer>

// Between the tables and the cache. The cache reads and writes JSON and decodes rows on its own thread.
namespace signoff {

// Rows on their way from the cache into a table.
template <class Row> struct Restoring {
    QList<Stored<Row>> rows;
    QDateTime confirmedAt;
    bool complete = false;
    std::function<void()> done;
};

// So many rows a turn of the event loop, because every view follows them at once.
template <class Row>
void restoreFrom(RowTable<Row> &table, const std::shared_ptr<const Restoring<Row>> &from, qsizetype first)
{
    constexpr qsizetype rowsATurn = 1'000;
    table.restore(from->rows.mid(first, rowsATurn), from->confirmedAt, from->complete);
    const qsizetype next = first + rowsATurn;
    if (next < from->rows.size())
        QTimer::singleShot(0, &table, [&table, from, next] { restoreFrom(table, from, next); });
    else if (from->done)
        from->done();
}

// Fills 'table' from the cache (see Cache::load), then calls 'done'.
template <class Row>
void restoreRows(Cache &cache, const CacheTable &cached, const QString &where, const QVariant &value, int limit,
    RowTable<Row> &table, std::function<void()> done = {})
{
    cache.loadAndPrepare(cached, where, value, limit, &table, [&table, done](Cache::Loaded loaded) -> Cache::Delivery {
        const auto from = std::make_shared<const Restoring<Row>>(
            Restoring<Row> { RowTable<Row>::decode(loaded.rows), loaded.confirmedAt, loaded.complete, done });
        return [&table, from] { restoreFrom(table, from, 0); };
    });
}

// Saves the copies of these rows that came from 'source'. 'columns' gives the values of the table's typed columns.
template <class Row>
void saveRows(Cache &cache, const CacheTable &cached, const RowTable<Row> &table, const QStringList &keys,
    Source source, const std::function<QVariantList(const Row &)> &columns)
{
    QList<CachedRow> rows;
    rows.reserve(keys.size());
    for (const QString &key : keys) {
        const auto stored = table.find(key);
        if (!stored)
            continue;
        const Copy &copy = source == Source::List ? stored->list : stored->detail;
        if (copy.isKnown())
            rows.append({ key, source, copy.raw, copy.fetchedAt, columns(stored->row) });
    }
    if (!rows.isEmpty())
        cache.save(cached, rows);
}

} // namespace signoff
