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
//
// Reading on in the background is nothing that anybody waits for: the table stays as ready as it was.
template <class Row>
class Loader {
public:
    static constexpr int rowsAtOnce = 300;
    // Of a list that was cut before: its first rows are those in sight, and the others are read on when they are wanted.
    static constexpr int rowsAgain = 200;

    Loader(Client &client, RowTable<Row> &table, const QString &workspace)
        : m_client(client)
        , m_table(table)
        , m_workspace(workspace)
    {
    }

    const ListQuery &query() const { return m_query; }
    bool hasAsked() const { return m_load > 0; }
    // Something that somebody waits for.
    bool isLoading() const { return m_call.isActive() && !m_isReadingOn; }
    bool isReadingOn() const { return m_call.isActive() && m_isReadingOn; }

    // Asks for the list from its first page on.
    void load(const ListQuery &query, Priority priority = Priority::Interactive)
    {
        const bool wasCut = hasAsked() && m_table.state() == TableBase::State::Ready && !m_table.isComplete()
            && isSameList(m_query, query);
        m_isReadingOn = false;
        m_query = query;
        m_priority = priority;
        m_query.page = 1;
        m_query.perPage = std::min(query.perPage, resourceOf<Row>().mostPerPage);
        m_load = m_table.begin();
        m_listed = 0;
        m_until = wasCut ? rowsAgain : rowsAtOnce;
        m_skipped = 0;
        m_problems.clear();
        m_seen.clear();
        m_table.setLoading();
        ask();
    }

    // The next rows of a list that was cut.
    void more(Priority priority = Priority::Interactive)
    {
        const bool isWaitedFor = priority != Priority::Background;
        if (isReadingOn() && isWaitedFor) {
            // They are on their way; from now on somebody waits.
            m_isReadingOn = false;
            m_priority = priority;
            m_table.setLoading();
            return;
        }
        if (m_call.isActive() || m_listed == 0 || m_table.isComplete())
            return;
        m_isReadingOn = !isWaitedFor;
        m_priority = priority;
        m_until = m_listed + rowsAtOnce;
        ++m_query.page;
        if (isWaitedFor)
            m_table.setLoading();
        ask();
    }

private:
    static bool isSameList(const ListQuery &one, const ListQuery &other)
    {
        return one.from == other.from && one.to == other.to && one.status == other.status && one.id == other.id
            && one.of == other.of;
    }

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
    bool m_isReadingOn = false;
    int m_skipped = 0;
    QStringList m_problems;
    QSet<QString> m_seen;
    ReadHandle m_call;
};

} // namespace signoff
