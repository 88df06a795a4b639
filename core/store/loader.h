// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/client.h"
#include "core/store/row_table.h"

#include <QSet>

#include <algorithm>

namespace signoff {

// Fills a table from the server: page after page up to 300 rows, more on demand. Loading anew aborts what was under
// way, so a stale page never arrives; the table tells state, age and "first N of M".
template <class Row>
class Loader {
public:
    static constexpr int rowsAtOnce = 300;

    Loader(Client &client, RowTable<Row> &table, const QString &workspace)
        : m_client(client)
        , m_table(table)
        , m_workspace(workspace)
    {
    }

    const ListQuery &query() const { return m_query; }
    bool hasAsked() const { return m_load > 0; }
    bool isLoading() const { return m_call.isActive(); }

    // Asks for the list from its first page on.
    void load(const ListQuery &query, Priority priority = Priority::Interactive)
    {
        m_query = query;
        m_priority = priority;
        m_query.page = 1;
        m_query.perPage = std::min(query.perPage, resourceOf<Row>().mostPerPage);
        m_load = m_table.begin();
        m_listed = 0;
        m_until = rowsAtOnce;
        m_skipped = 0;
        m_problems.clear();
        m_seen.clear();
        m_table.setLoading();
        ask();
    }

    // The next rows of a list that was cut.
    void more(Priority priority = Priority::Interactive)
    {
        if (isLoading() || m_listed == 0 || m_table.isComplete())
            return;
        m_priority = priority;
        m_until = m_listed + rowsAtOnce;
        ++m_query.page;
        m_table.setLoading();
        ask();
    }

private:
    void ask()
    {
        TypedRequest<Rows<Row>> request = resourceOf<Row>().list(m_workspace, m_query);
        request.priority = m_priority;
        m_call = m_client.read<Rows<Row>>(request, [this](Outcome<Rows<Row>> outcome) {
            if (const Error *error = std::get_if<Error>(&outcome))
                m_table.setFailed(*error);
            else
                arrived(std::get<Rows<Row>>(outcome));
        });
    }

    void arrived(const Rows<Row> &page)
    {
        bool repeated = true;
        for (const Received<Row> &received : page.rows) {
            if (!m_seen.contains(received.row.id))
                repeated = false;
            m_seen.insert(received.row.id);
        }
        m_listed = int(m_seen.size());
        m_skipped += page.skipped;
        m_problems += page.problems;
        const int onPage = int(page.rows.size()) + page.skipped;
        const bool next = hasNextPage(page.page, m_query.page, m_query.perPage, onPage, repeated);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto matches = resourceOf<Row>().matches;
        const auto covers = [this, matches](const Row &row) { return !matches || matches(row, m_query); };
        // A row that could not be read may be one of those that are here: what is missing then proves nothing.
        m_table.mergePage(m_load, page.rows, now,
            next || m_skipped > 0 ? RowTable<Row>::Extent::Part : RowTable<Row>::Extent::Whole, covers);
        if (next && m_listed < m_until) {
            ++m_query.page;
            return ask();
        }
        m_table.setReady(now, !next, page.page.total, m_skipped, m_problems);
    }

    Client &m_client;
    RowTable<Row> &m_table;
    QString m_workspace;
    Priority m_priority = Priority::Interactive;
    ListQuery m_query;
    int m_load = 0;
    int m_listed = 0;
    int m_until = 0;
    int m_skipped = 0;
    QStringList m_problems;
    QSet<QString> m_seen;
    ReadHandle m_call;
};

} // namespace signoff
