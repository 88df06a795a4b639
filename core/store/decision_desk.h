// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/client.h"
#include "core/net/page.h"
#include "core/resources/status.h"
#include "core/store/decision.h"
#include "core/store/find_again.h"
#include "core/store/row_table.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <variant>

namespace signoff {

// What decisions need of a resource, whatever its rows are.
class DecisionDesk {
public:
    virtual ~DecisionDesk() = default;

    virtual QString resource() const = 0;
    // Id, title and snapshot of the row as it is known now; nothing when it is not there or does not allow the action.
    virtual std::optional<Decision> draft(const QString &rowKey, const QString &action) const = 0;
    // The row's snapshot now; nothing when it is gone.
    virtual std::optional<QJsonObject> snapshot(const QString &rowKey) const = 0;
    // When the server last confirmed the row.
    virtual QDateTime confirmedAt(const QString &rowKey) const = 0;
    // The server shows the row no more, so nothing can be read before the decision is sent.
    virtual bool isSentUnseen(const Decision &decision) const = 0;
    virtual std::optional<Request> request(const QString &workspace, const Decision &decision) const = 0;
    // "Approved", translated.
    virtual QString doneTitle(const Decision &decision) const = 0;
    virtual QString actionTitle(const Decision &decision) const = 0;
    // The row after the decision was applied; no request.
    virtual void applied(const Decision &decision) = 0;
    // What 'now' has that 'seen' had not, in words.
    virtual QString difference(const QJsonObject &seen, const QJsonObject &now) const = 0;

    // Reads the row again. 'done' is called once, later; not after the desk is gone.
    struct Seen {
        std::optional<Error> error; // the row could not be read
        bool isThere = false;
        bool isAchieved = false; // it shows what the decision wanted
    };
    virtual void look(const Decision &decision, std::function<void(Seen)> done) = 0;

    // Reads one page (from 1) of the list of rows in this state, so that one request confirms many. Otherwise as look().
    struct PageSeen {
        std::optional<Error> error;
        bool hasMore = false;
    };
    virtual void readPage(const QString &status, int page, std::function<void(PageSeen)> done) = 0;
};

// Is the row no longer what was seen? Days are compared where both have them: a list that says less, or more, of the
// same row is no change.
bool snapshotChanged(QJsonObject seen, QJsonObject now);
// The words for two snapshots that differ. 'titleOf' is what people know a field of the JSON by; empty: no name.
QString snapshotDifference(const QJsonObject &seen, const QJsonObject &now, const StatusWords *status,
    const std::function<QString(const QString &field)> &titleOf);
// The id of the column that shows this field, where it is another word.
QString columnOfField(const QString &field);

template <class Row>
class RowDesk final : public DecisionDesk {
public:
    RowDesk(Client &client, RowTable<Row> &table, const QString &workspace, const Surroundings &around)
        : m_client(client)
        , m_table(table)
        , m_workspace(workspace)
        , m_around(around)
        , m_finder(client, table, workspace)
    {
    }

    QString resource() const override { return QLatin1String(resourceOf<Row>().id); }

    std::optional<Decision> draft(const QString &rowKey, const QString &actionId) const override
    {
        const auto stored = m_table.find(rowKey);
        const Action<Row> *action = actionOf<Row>(actionId);
        if (!stored || !action || !action->enabledFor(stored->row))
            return {};
        Decision decision;
        decision.resource = resource();
        decision.rowKey = rowKey;
        decision.rowId = stored->row.id;
        decision.action = actionId;
        decision.title = resourceOf<Row>().describe(stored->row, m_around);
        decision.seen = resourceOf<Row>().snapshot(stored->row);
        return decision;
    }

    std::optional<QJsonObject> snapshot(const QString &rowKey) const override
    {
        const auto stored = m_table.find(rowKey);
        return stored ? std::optional(resourceOf<Row>().snapshot(stored->row)) : std::nullopt;
    }

    QDateTime confirmedAt(const QString &rowKey) const override
    {
        const auto stored = m_table.find(rowKey);
        return stored ? stored->fetchedAt() : QDateTime();
    }

    bool isSentUnseen(const Decision &decision) const override
    {
        const Action<Row> *action = actionOf<Row>(decision.action);
        return action && action->isSentUnseen;
    }

    std::optional<Request> request(const QString &workspace, const Decision &decision) const override
    {
        const Action<Row> *action = actionOf<Row>(decision.action);
        if (!action)
            return {};
        Request request = action->request(workspace, rowOf(decision), decision.reason);
        request.priority = priorityOf(decision);
        return request;
    }

    QString doneTitle(const Decision &decision) const override
    {
        const Action<Row> *action = actionOf<Row>(decision.action);
        return action ? QCoreApplication::translate("actions", action->doneTitle) : decision.action;
    }

    QString actionTitle(const Decision &decision) const override
    {
        const Action<Row> *action = actionOf<Row>(decision.action);
        return action ? QCoreApplication::translate("actions", action->title) : decision.action;
    }

    void applied(const Decision &decision) override
    {
        const Action<Row> *action = actionOf<Row>(decision.action);
        const auto stored = m_table.find(decision.rowKey);
        if (!action || !stored)
            return;
        if (action->removes)
            return m_table.remove(decision.rowKey);
        // The server said yes: its row is the one it sent last, with the new word.
        QJsonObject raw = stored->newest().raw;
        raw.insert(QStringLiteral("status"), QLatin1String(action->resultStatus));
        merge(raw, &stored->newest() == &stored->detail ? Source::Detail : Source::List);
    }

    QString difference(const QJsonObject &seen, const QJsonObject &now) const override
    {
        return snapshotDifference(seen, now, resourceOf<Row>().status, titleOf);
    }

    void look(const Decision &decision, std::function<void(Seen)> done) override
    {
        m_finder.ask(decision.id, decision.rowKey, rowOf(decision), priorityOf(decision),
            [this, decision, done = std::move(done)](const typename FindAgain<Row>::Found &found) {
                const Action<Row> *action = actionOf<Row>(decision.action);
                Seen seen;
                seen.error = found.error;
                seen.isThere = found.row.has_value();
                seen.isAchieved = found.row && action && action->achieved && action->achieved(*found.row);
                if (!seen.error && !seen.isThere && action)
                    judgeAbsence(*action, decision, seen);
                done(seen);
            });
    }

    void readPage(const QString &status, int page, std::function<void(PageSeen)> done) override
    {
        ListQuery query;
        query.status = status;
        query.page = page;
        const int asked = m_table.ask();
        auto request = resourceOf<Row>().list(m_workspace, query);
        request.priority = Priority::Bulk;
        m_page = m_client.read<Rows<Row>>(request, [this, query, asked, done = std::move(done)](Outcome<Rows<Row>> outcome) {
            PageSeen seen;
            if (const Error *error = std::get_if<Error>(&outcome)) {
                seen.error = *error;
            } else {
                const Rows<Row> &rows = std::get<Rows<Row>>(outcome);
                m_table.merge(rows.rows, Source::List, asked, QDateTime::currentDateTimeUtc());
                seen.hasMore = hasNextPage(
                    rows.page, query.page, query.perPage, int(rows.rows.size()) + rows.skipped, false);
            }
            done(seen);
        });
    }

private:
    // Nobody waits for one of many.
    static Priority priorityOf(const Decision &decision)
    {
        return decision.batch.isEmpty() ? Priority::Interactive : Priority::Bulk;
    }

    // The row as it is known now (its id may have changed since), else what the decision remembers of it.
    Row rowOf(const Decision &decision) const
    {
        if (const auto stored = m_table.find(decision.rowKey))
            return stored->row;
        Row row;
        json::Problems problems;
        json::readObject(decision.seen, row, problems, {});
        row.id = decision.rowId;
        return row;
    }

    // By what people know it: the title of its column, or of its field in a form.
    static QString titleOf(const QString &field)
    {
        const QString id = columnOfField(field);
        for (const Column<Row> &column : resourceOf<Row>().columns) {
            if (id == QLatin1String(column.id))
                return QCoreApplication::translate("columns", column.title);
        }
        for (const Form<Row> &form : resourceOf<Row>().forms) {
            for (const FormField &entry : form.fields) {
                if (field == QLatin1String(entry.id))
                    return QCoreApplication::translate("forms", entry.title);
            }
        }
        return {};
    }

    // The server knows the row no more: what does that say of the decision?
    void judgeAbsence(const Action<Row> &action, const Decision &decision, Seen &seen)
    {
        if (action.isSentUnseen) {
            seen.isThere = true; // where it was before
        } else if (action.removes) {
            seen.isAchieved = true;
            applied(decision); // where the answer was lost, this is the first that is heard of it
        } else if (leavesUnseen(action, rowOf(decision))) {
            seen.isThere = seen.isAchieved = true;
            applied(decision); // nobody else will tell what it is like now
        }
    }

    // After it the row is one of those that only an action sent unseen can bring back.
    static bool leavesUnseen(const Action<Row> &action, Row row)
    {
        if constexpr (requires { row.status = QLatin1String(); })
            row.status = QLatin1String(action.resultStatus);
        const auto &all = resourceOf<Row>().actions;
        return std::any_of(
            all.begin(), all.end(), [&](const Action<Row> &other) { return other.isSentUnseen && other.enabledFor(row); });
    }

    void merge(const QJsonObject &raw, Source source)
    {
        Received<Row> received;
        json::Problems problems;
        json::readObject(raw, received.row, problems, {});
        received.raw = raw;
        m_table.merge({ received }, source, m_table.ask(), QDateTime::currentDateTimeUtc());
    }

    Client &m_client;
    RowTable<Row> &m_table;
    QString m_workspace;
    const Surroundings &m_around;
    FindAgain<Row> m_finder; // a slot for each decision
    ReadHandle m_page;
};

} // namespace signoff
