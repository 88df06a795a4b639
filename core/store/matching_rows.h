// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/table.h"

#include <QSet>

#include <functional>

namespace signoff {

// The keys of the rows of a table of which something holds, kept as rows come, change and go: to be told at any time
// without a look at all of them.
class MatchingRows {
public:
    // 'matches' is asked with the number of a row. The table outlives this.
    MatchingRows(TableBase &table, std::function<bool(int)> matches);

    const QSet<QString> &keys() const { return m_keys; }
    int count() const { return int(m_keys.size()); }

private:
    void look(int first, int last);

    TableBase &m_table;
    std::function<bool(int)> m_matches;
    QSet<QString> m_keys;
    int m_inserting = 0; // the first of the rows that are being inserted
    QObject m_context;
};

} // namespace signoff
