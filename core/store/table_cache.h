// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/row_cache.h"

namespace signoff {

// Keeps the rows of a table on disk as they come, change and go. The typed columns beside the raw objects are those
// of the resource that a database can compare.
template <class Row>
class TableCache {
public:
    // Neither is owned; both outlive this.
    TableCache(Cache &cache, RowTable<Row> &table, const Surroundings &around)
        : m_cache(cache)
        , m_table(table)
        , m_around(around)
    {
        m_cached.resource = QLatin1String(resourceOf<Row>().id);
        for (const Column<Row> &column : resourceOf<Row>().columns) {
            if (column.cell == Cell::DayBars || column.cell == Cell::Money || column.cell == Cell::Flags)
                continue;
            m_columns.append(&column);
            m_cached.columns.append(QLatin1String(column.id));
        }
        QObject::connect(&table, &TableBase::aboutToInsert, &m_context, [this](int first, int) { m_first = first; });
        QObject::connect(&table, &TableBase::inserted, &m_context, [this] { save(m_first, m_table.count() - 1); });
        QObject::connect(&table, &TableBase::changed, &m_context, [this](int first, int last) { save(first, last); });
        QObject::connect(&table, &TableBase::aboutToRemove, &m_context, [this](int first, int last) {
            m_cache.remove(m_cached, keys(first, last));
        });
        QObject::connect(&table, &TableBase::statusChanged, &m_context, [this] {
            if (m_table.state() == TableBase::State::Ready)
                m_cache.confirm(m_cached, m_table.confirmedAt(), m_table.isComplete());
        });
    }

    // Rows whose column 'where' is 'value' first, for the first paint, then all others; 'done' when all are there, so
    // that nothing from the disk comes in after an answer of the server.
    void restore(const QString &where, const QVariant &value, std::function<void()> done)
    {
        m_isRestoring = true;
        const auto all = [this, done] {
            m_isRestoring = false;
            done();
        };
        if (where.isEmpty())
            return restoreRows(m_cache, m_cached, {}, {}, 0, m_table, std::function<void()>(all));
        restoreRows(m_cache, m_cached, where, value, 0, m_table, std::function<void()>([this, all] {
            restoreRows(m_cache, m_cached, {}, {}, 0, m_table, std::function<void()>(all));
        }));
    }

private:
    // A database compares texts, numbers and dates; several values become one text.
    static QVariant plain(const QVariant &value)
    {
        return value.typeId() == QMetaType::QStringList ? value.toStringList().join(QLatin1Char('\n')) : value;
    }

    QStringList keys(int first, int last) const
    {
        QStringList keys;
        for (int row = first; row <= last; ++row)
            keys << m_table.keyAt(row);
        return keys;
    }

    void save(int first, int last)
    {
        if (m_isRestoring)
            return;
        const auto values = [this](const Row &row) {
            QVariantList list;
            for (const Column<Row> *column : std::as_const(m_columns))
                list << plain(column->value(row, m_around));
            return list;
        };
        for (const Source source : { Source::List, Source::Detail })
            saveRows<Row>(m_cache, m_cached, m_table, keys(first, last), source, values);
    }

    Cache &m_cache;
    RowTable<Row> &m_table;
    const Surroundings &m_around;
    CacheTable m_cached;
    QList<const Column<Row> *> m_columns;
    QObject m_context;
    int m_first = 0;
    bool m_isRestoring = false;
};

} // namespace signoff
