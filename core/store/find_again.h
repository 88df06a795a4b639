// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/client.h"
#include "core/net/page.h"
#include "core/store/row_table.h"

#include <QSet>

#include <functional>
#include <map>
#include <optional>
#include <variant>

namespace signoff {

// Asks the server for one row again: by itself where there is an operation for that, else by a list that should hold it.
// What comes goes into the table.
//
// That a row is gone is a proof: the record is not known any more (404), or a list that was read to its end, whose rows are
// all readable and all what was asked for, does not hold it. A server that ignores the id, or a list that goes on, proves
// nothing (ErrorKind::Inconclusive).
template <class Row>
class FindAgain {
public:
    struct Found {
        std::optional<Error> error; // it is not known whether it is there
        std::optional<Row> row; // nothing, and no error: it is gone
    };
    using Done = std::function<void(const Found &)>;

    // So many pages of a list are read for one row.
    static constexpr int mostPages = 3;

    FindAgain(Client &client, RowTable<Row> &table, const QString &workspace)
        : m_client(client)
        , m_table(table)
        , m_workspace(workspace)
    {
    }

    // 'row' tells what to ask for. 'done' is called once, later; not after this is gone, and not when 'slot' was asked
    // about anew.
    void ask(const QString &slot, const QString &key, const Row &row, Priority priority, Done done)
    {
        Search search { slot, key, {}, priority, std::move(done), {}, false };
        if (resourceOf<Row>().one)
            return readOne(search, row);
        search.query.id = row.id;
        if (resourceOf<Row>().queryFor)
            search.query = resourceOf<Row>().queryFor(row);
        search.query.perPage = std::min(search.query.perPage, resourceOf<Row>().mostPerPage);
        readPage(search);
    }

private:
    struct Search {
        QString slot;
        QString key;
        ListQuery query;
        Priority priority;
        Done done;
        QSet<QString> seen; // ids on the pages so far
        bool isPartial; // a row was unreadable, or no answer to what was asked
    };

    static QString keyOf(const Row &row) { return resourceOf<Row>().key ? resourceOf<Row>().key(row) : row.id; }
    static bool isAskedFor(const Row &row, const ListQuery &query)
    {
        const auto matches = resourceOf<Row>().matches;
        return (query.id.isEmpty() || row.id == query.id) && (!matches || matches(row, query));
    }

    void readOne(const Search &search, const Row &row)
    {
        auto request = resourceOf<Row>().one(m_workspace, row);
        request.priority = search.priority;
        const int asked = m_table.ask();
        m_reads[search.slot] = m_client.read<One<Row>>(request, [this, search, asked](Outcome<One<Row>> outcome) {
            if (const Error *error = std::get_if<Error>(&outcome))
                return error->kind == ErrorKind::NotFound ? end(search, {}) : end(search, { *error, {} });
            const Received<Row> &received = std::get<One<Row>>(outcome).received;
            m_table.merge({ received }, Source::Detail, asked, QDateTime::currentDateTimeUtc());
            if (keyOf(received.row) == search.key)
                end(search, { {}, received.row });
            else
                end(search, { inconclusive(), {} });
        });
    }

    void readPage(const Search &search)
    {
        auto request = resourceOf<Row>().list(m_workspace, search.query);
        request.priority = search.priority;
        const int asked = m_table.ask();
        m_reads[search.slot] = m_client.read<Rows<Row>>(request, [this, search, asked](Outcome<Rows<Row>> outcome) {
            if (const Error *error = std::get_if<Error>(&outcome))
                return end(search, { *error, {} });
            const Rows<Row> &page = std::get<Rows<Row>>(outcome);
            m_table.merge(page.rows, Source::List, asked, QDateTime::currentDateTimeUtc());
            judge(search, page);
        });
    }

    void judge(Search search, const Rows<Row> &page)
    {
        const qsizetype before = search.seen.size();
        search.isPartial = search.isPartial || page.skipped > 0;
        for (const Received<Row> &received : page.rows) {
            if (keyOf(received.row) == search.key)
                return end(search, { {}, received.row });
            search.seen.insert(received.row.id);
            search.isPartial = search.isPartial || !isAskedFor(received.row, search.query);
        }
        const int onPage = int(page.rows.size()) + page.skipped;
        const bool goesOn = hasNextPage(page.page, search.query.page, search.query.perPage, onPage, false)
            || page.page.total.value_or(0) > search.seen.size();
        // A server that does not page repeats itself.
        if (goesOn && search.seen.size() > before && search.query.page < mostPages) {
            ++search.query.page;
            return readPage(search);
        }
        if (goesOn || search.isPartial)
            return end(search, { inconclusive(), {} });
        end(search, {});
    }

    static Error inconclusive()
    {
        Error error;
        error.kind = ErrorKind::Inconclusive;
        return error;
    }

    void end(const Search &search, const Found &found)
    {
        const Done done = search.done; // goes with the read
        m_reads.erase(search.slot);
        done(found);
    }

    Client &m_client;
    RowTable<Row> &m_table;
    QString m_workspace;
    std::map<QString, ReadHandle> m_reads; // by slot
};

} // namespace signoff
