// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/decision_desk.h"
#include "core/store/find_again.h"
#include "core/store/loader.h"
#include "core/store/records.h"
#include "core/store/row_table.h"
#include "core/store/table_cache.h"

#include <QPointer>

#include <memory>
#include <vector>

namespace signoff {

// A resource in a workspace: its rows, and what fills, keeps, decides and changes them.
template <class Row>
class Shelf final : public Records {
public:
    // Everything outlives the shelf. 'cache' may be null: rows are not kept on disk.
    Shelf(Client &client, Cache *cache, Edits &edits, const QString &workspace, const Surroundings &around)
        : loader(client, table, workspace)
        , desk(client, table, workspace, around)
        , m_edits(edits)
        , m_around(around)
        , m_finder(client, table, workspace)
    {
        if (cache && resourceOf<Row>().isKept)
            m_kept = std::make_unique<TableCache<Row>>(*cache, table, around);
    }

    RowTable<Row> table;
    Loader<Row> loader;
    RowDesk<Row> desk;

    QString id() const override { return QLatin1String(resource().id); }
    QString title() const override { return QCoreApplication::translate("resources", resource().title); }
    QString counted(int count) const override
    {
        return QCoreApplication::translate("resources", resource().counted, nullptr, count);
    }
    const StatusWords *status() const override { return resource().status; }

    QList<ColumnInfo> columns() const override
    {
        QList<ColumnInfo> all;
        for (const Column<Row> &column : resource().columns)
            all.append({ QLatin1String(column.id), column.cell, column.shown, column.yields });
        return all;
    }
    QList<ActionInfo> actions() const override
    {
        QList<ActionInfo> all;
        for (const Action<Row> &action : resource().actions)
            all.append({ QLatin1String(action.id), QCoreApplication::translate("actions", action.title),
                QLatin1String(action.key), action.needsReason, action.removes, action.byOwner });
        return all;
    }
    QList<FormInfo> forms() const override
    {
        QList<FormInfo> all;
        for (const Form<Row> &form : resource().forms)
            all.append({ QLatin1String(form.id), QCoreApplication::translate("forms", form.title), form.fields,
                form.enabledFor != nullptr });
        return all;
    }

    TableBase &rows() override { return table; }
    ListModelBase *makeModel(QObject *parent) override
    {
        return new ListModel<Row>(table, resource().columns, m_around, parent);
    }

    void restore(std::function<void()> done) override { restoreFirst({}, {}, std::move(done)); }
    // Rows whose column 'where' is 'value' come first, for the first paint.
    void restoreFirst(const QString &where, const QVariant &value, std::function<void()> done)
    {
        if (!m_kept || m_isRestored)
            return done();
        m_awaitingRows.push_back(std::move(done));
        if (m_awaitingRows.size() > 1)
            return;
        m_kept->restore(where, value, [this] {
            m_isRestored = true;
            for (const auto &awaiting : std::exchange(m_awaitingRows, {}))
                awaiting();
        });
    }
    const ListQuery &query() const override { return loader.query(); }
    bool hasAsked() const override { return loader.hasAsked(); }
    bool isLoading() const override { return loader.isLoading(); }
    void load(const ListQuery &query) override { loader.load(query); }
    void more() override { loader.more(); }

    void read(const QString &key, std::function<void(const std::optional<Error> &)> done) override
    {
        const auto stored = table.find(key);
        if (!stored)
            return done({});
        m_finder.ask(QString::number(++m_number), key, stored->row, Priority::Interactive,
            [this, key, done = std::move(done)](const typename FindAgain<Row>::Found &found) {
                if (!found.error && !found.row)
                    table.remove(key);
                done(found.error);
            });
    }

    QString describe(const QString &key) const override
    {
        const auto stored = table.find(key);
        return stored && resource().describe ? resource().describe(stored->row, m_around) : QString();
    }
    QString statusOf(const QString &key) const override
    {
        const auto stored = table.find(key);
        if constexpr (requires(const Row &row) { row.state(); })
            return stored ? stored->row.state() : QString();
        else if constexpr (requires(const Row &row) { row.status; })
            return stored ? stored->row.status : QString();
        else
            return {};
    }
    bool allows(const QString &action, const QString &key) const override
    {
        const auto stored = table.find(key);
        const Action<Row> *found = actionOf<Row>(action);
        return stored && found && found->enabledFor(stored->row);
    }

    bool allowsForm(const QString &form, const QString &key) const override
    {
        const Form<Row> *found = formOf<Row>(form);
        if (!found || !found->enabledFor)
            return found != nullptr;
        const auto stored = table.find(key);
        return stored && found->enabledFor(stored->row);
    }
    FormValues begin(const QString &form, const FormSubject &subject) const override
    {
        const Form<Row> *found = formOf<Row>(form);
        return found && found->begin ? found->begin(rowOf(subject)) : FormValues();
    }
    void send(const QString &form, const FormSubject &subject, const FormValues &values,
        const std::optional<FormValues> &before, Edits::Done done) override
    {
        const Form<Row> *found = formOf<Row>(form);
        if (!found)
            return;
        const bool isUpdate = found->enabledFor != nullptr;
        if (!isUpdate || !before || !found->begin)
            return write(*found, subject, values, std::move(done));
        read(subject.key, [this, found, subject, values, before, done](const std::optional<Error> &error) {
            EditOutcome outcome;
            if (error) {
                outcome.words = error->caption();
                return done(outcome);
            }
            if (!table.find(subject.key)) {
                outcome.kind = EditOutcome::Kind::Refused;
                outcome.words = Edits::tr("It is no longer there.");
                return done(outcome);
            }
            outcome.now = begin(QLatin1String(found->id), subject);
            const FormValues wanted = changedOnly(values, *before);
            for (auto it = wanted.begin(); it != wanted.end(); ++it) {
                const QVariant now = outcome.now.value(it.key());
                if (!isSame(now, before->value(it.key())) && !isSame(now, it.value()))
                    outcome.conflicts << it.key();
            }
            if (outcome.conflicts.isEmpty())
                return write(*found, subject, rebased(values, *before, outcome.now), done);
            outcome.kind = EditOutcome::Kind::Changed;
            outcome.words = Edits::tr("It was changed on the server while you were editing.");
            done(outcome);
        });
    }

private:
    static const Resource<Row> &resource() { return resourceOf<Row>(); }

    Row rowOf(const FormSubject &subject) const
    {
        if (const auto stored = table.find(subject.key))
            return stored->row;
        Row row;
        json::Problems problems; // the seed is ours
        json::readObject(subject.seed, row, problems, {});
        return row;
    }

    void write(const Form<Row> &form, const FormSubject &subject, const FormValues &values, Edits::Done done)
    {
        const Row row = rowOf(subject);
        const QString title = resource().describe ? resource().describe(row, m_around) : QString();
        const auto ended = [this, isUpdate = form.enabledFor != nullptr, subject, done](const EditOutcome &outcome) {
            done(outcome);
            // What the answer says of the row may be little; the list or the record says all.
            if (outcome.kind != EditOutcome::Kind::Applied)
                return;
            if (isUpdate)
                read(subject.key, [](const std::optional<Error> &) {});
            else if (loader.hasAsked())
                loader.load(loader.query());
        };
        m_edits.send<Row>(form, row, title, values, ended, subject.seed);
    }

    Edits &m_edits;
    const Surroundings &m_around;
    std::unique_ptr<TableCache<Row>> m_kept; // null: not kept on disk
    bool m_isRestored = false;
    std::vector<std::function<void()>> m_awaitingRows; // from the disk
    FindAgain<Row> m_finder;
    int m_number = 0; // of reads: each has a slot
};

} // namespace signoff
