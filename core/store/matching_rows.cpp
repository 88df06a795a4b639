// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/matching_rows.h"

namespace signoff {

MatchingRows::MatchingRows(TableBase &table, std::function<bool(int)> matches)
    : m_table(table)
    , m_matches(std::move(matches))
{
    QObject::connect(&table, &TableBase::aboutToInsert, &m_context, [this](int first, int) { m_inserting = first; });
    QObject::connect(&table, &TableBase::inserted, &m_context, [this] { look(m_inserting, m_table.count() - 1); });
    QObject::connect(&table, &TableBase::changed, &m_context, [this](int first, int last) { look(first, last); });
    QObject::connect(&table, &TableBase::aboutToRemove, &m_context, [this](int first, int last) {
        for (int row = first; row <= last; ++row)
            m_keys.remove(m_table.keyAt(row));
    });
    look(0, table.count() - 1);
}

void MatchingRows::look(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (m_matches(row))
            m_keys.insert(m_table.keyAt(row));
        else
            m_keys.remove(m_table.keyAt(row));
    }
}

} // namespace signoff
