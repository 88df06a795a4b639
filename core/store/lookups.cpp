// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/lookups.h"

#include "core/model/sort_key.h"
#include "core/store/workspace_data.h"
#include "core/support/elsewhere.h"

#include <QTimeZone>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace signoff {

template <class Row> struct Lookups::List {
    List(Client &client, const QString &workspace)
        : loader(client, table, workspace)
    {
    }
    RowTable<Row> table;
    Loader<Row> loader;
};

struct Lookups::Lists {
    template <class Row> using ByOwner = std::map<QString, std::unique_ptr<List<Row>>>; // of which record; empty: of all
    std::tuple<ByOwner<Member>, ByOwner<Project>, ByOwner<Contract>, ByOwner<Task>, ByOwner<LeavePolicy>,
        ByOwner<ExpenseCategory>>
        all;
};

namespace {

// A list that came longer ago is asked for again with the next form.
constexpr qint64 freshSeconds = 5 * 60;

// A page may have asked for a part of its list.
bool isWhole(const ListQuery &query, const QString &of)
{
    return query.of == of && query.status.isEmpty() && query.id.isEmpty() && !query.from.isValid()
        && !query.to.isValid();
}

QString text(const FormValues &values, const QString &id)
{
    return values.value(id).toString();
}

} // namespace

Lookups::Lookups(WorkspaceData &data, QObject *parent)
    : ChoiceSource(parent)
    , m_data(data)
    , m_lists(std::make_unique<Lists>())
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &Lookups::goOn);
    // Contracts are called by the names of others.
    connect(&data, &WorkspaceData::surroundingsChanged, this, [this] {
        for (auto &[table, sorted] : m_sorted)
            sorted.isStale = true;
    });
}

Lookups::~Lookups() = default;

// Thousands are sorted on another thread, and what was known before is offered meanwhile.
void Lookups::sort(const TableBase *table, Entry entry, const QString &narrowed, const QList<Choice> &choices)
{
    const auto sorted = [choices, locale = QLocale()] {
        return sortedByText(choices, locale, [](const Choice &choice) { return choice.title; });
    };
    const int number = ++m_sorting;
    Sorted &known = m_sorted[table];
    if (known.narrowed != narrowed)
        known.choices.clear();
    known.narrowed = narrowed;
    known.isStale = false;
    known.number = number;
    if (choices.size() <= mostSortedInATurn) {
        known.choices = sorted();
        known.isHere = true;
        return;
    }
    known.isHere = !known.choices.isEmpty();
    elsewhere(this, sorted, [this, table, entry, number](const QList<Choice> &made) {
        const auto waiting = m_sorted.find(table);
        if (waiting == m_sorted.end() || waiting->second.number != number)
            return;
        waiting->second.choices = made;
        waiting->second.isHere = true;
        m_moved.insert(entry);
        m_later.start();
    });
}

template <class Row> Lookups::Source<Row> Lookups::ownSource(const QString &of)
{
    auto &list = std::get<Lists::ByOwner<Row>>(m_lists->all)[of];
    if (!list)
        list = std::make_unique<List<Row>>(m_data.client(), m_data.scope().workspace);
    return { list->table, list->loader };
}

template <class Row> Lookups::Source<Row> Lookups::sourceOf(const QString &of)
{
    Shelf<Row> &shelf = m_data.shelf<Row>();
    if (shelf.loader.hasAsked() ? isWhole(shelf.loader.query(), of) : of.isEmpty())
        return { shelf.table, shelf.loader };
    return ownSource<Row>(of);
}

template <class Row> void Lookups::follow(Entry entry, const Source<Row> &source)
{
    RowTable<Row> *table = &source.table;
    if (m_followed.contains(table))
        return;
    m_followed.insert(table);
    const auto told = [this, entry] {
        m_moved.insert(entry);
        m_later.start();
    };
    const auto moved = [this, told, table] {
        if (const auto known = m_sorted.find(table); known != m_sorted.end())
            known->second.isStale = true;
        told();
    };
    connect(table, &TableBase::statusChanged, this, told);
    for (const auto signal : { &TableBase::inserted, &TableBase::removed })
        connect(table, signal, this, moved);
    connect(table, &TableBase::changed, this, moved);
}

template <class Row> void Lookups::ask(Entry entry, const Source<Row> &source, const QString &of)
{
    follow(entry, source);
    Loader<Row> *loader = &source.loader;
    RowTable<Row> *table = &source.table;
    m_wanted[table] = [loader, table, of] {
        // The list may be a page's by now, and a part.
        if (table->state() == TableBase::State::Ready && isWhole(loader->query(), of))
            loader->more(); // does nothing where all have come
    };
    const bool isOld = table->state() == TableBase::State::Ready
        && table->confirmedAt().secsTo(QDateTime::currentDateTimeUtc()) > freshSeconds;
    if (!loader->isLoading() && (!loader->hasAsked() || isOld)) {
        ListQuery query;
        query.of = of;
        loader->load(query);
    } else if (!loader->isLoading()) {
        m_later.start();
    }
}

template <class Row> void Lookups::again(Entry entry, const QString &of)
{
    const Source<Row> source = sourceOf<Row>(of);
    if (source.table.state() != TableBase::State::Failed || source.loader.isLoading())
        return;
    follow(entry, source);
    ListQuery query;
    query.of = of;
    source.loader.load(query);
}

void Lookups::goOn()
{
    // Once: a form that is still open asks again when it hears that rows came.
    const auto wanted = std::exchange(m_wanted, {});
    for (const auto &[table, more] : wanted)
        more();
    const std::set<Entry> moved = std::exchange(m_moved, {});
    for (const Entry entry : moved)
        emit changed(entry);
}

template <class Row, class ChoiceOf>
Lookups::Answer Lookups::answerOf(
    Entry entry, const QString &failed, const ChoiceOf &choiceOf, const QString &of, const QString &narrowed)
{
    const Source<Row> source = sourceOf<Row>(of);
    ask(entry, source, of);
    const RowTable<Row> &table = source.table;
    auto known = m_sorted.find(&table);
    if (known == m_sorted.end() || known->second.narrowed != narrowed || known->second.isStale) {
        QList<Choice> choices;
        for (int i = 0; i < table.count(); ++i) {
            if (std::optional<Choice> choice = choiceOf(table.at(i).row))
                choices << std::move(*choice);
        }
        sort(&table, entry, narrowed, choices);
        known = m_sorted.find(&table);
    }
    Answer answer;
    answer.choices = known->second.choices;
    answer.isComplete = table.state() == TableBase::State::Ready && table.isComplete();
    answer.isKnown = (table.state() == TableBase::State::Ready || table.count() > 0) && known->second.isHere;
    if (table.state() == TableBase::State::Failed)
        answer.problem = failed.arg(table.error().caption());
    return answer;
}

Lookups::Answer Lookups::members()
{
    return answerOf<Member>(
        Entry::Member, tr("The members could not be loaded. %1"), [](const Member &row) -> std::optional<Choice> {
            if (row.deletedAt.isValid() || row.status.compare("left"_L1, Qt::CaseInsensitive) == 0)
                return {};
            return Choice { row.id, row.name(), row.name() == row.email ? row.team : row.email };
        });
}

Lookups::Answer Lookups::projects()
{
    return answerOf<Project>(
        Entry::Project, tr("The projects could not be loaded. %1"), [](const Project &row) -> std::optional<Choice> {
            if (row.deletedAt.isValid())
                return {};
            return Choice { row.id, row.name, {} };
        });
}

Lookups::Choice Lookups::choiceOf(const Contract &row, bool ofMember, bool ofProject) const
{
    const Surroundings &around = m_data.surroundings();
    const QString project = row.projectName.isEmpty() ? around.projectName(row.projectId) : row.projectName;
    const QString named = QString(row.firstName + u' ' + row.lastName).trimmed();
    const QString member = named.isEmpty() ? around.memberName(row.userId) : named;
    if (ofProject && !ofMember)
        return { row.id, member, row.name };
    return { row.id, project, ofMember ? row.name : member };
}

Lookups::Answer Lookups::contracts(const FormValues &values)
{
    const QString member = text(values, u"user_id"_s);
    const QString project = text(values, u"project_id"_s);
    return answerOf<Contract>(
        Entry::Contract, tr("The contracts could not be loaded. %1"), [&](const Contract &row) -> std::optional<Choice> {
            const bool isHere = (member.isEmpty() || row.userId == member)
                && (project.isEmpty() || row.projectId == project);
            if (!isHere || row.status.compare("paused"_L1, Qt::CaseInsensitive) == 0)
                return {};
            return choiceOf(row, !member.isEmpty(), !project.isEmpty());
        },
        {}, member + u'\n' + project);
}

QString Lookups::projectFor(const FormValues &values) const
{
    const QString project = text(values, u"project_id"_s);
    if (!project.isEmpty())
        return project;
    const auto contract = m_data.contracts().table.findById(text(values, u"contract_id"_s));
    return contract ? contract->row.projectId : QString();
}

Lookups::Answer Lookups::tasks(const FormValues &values)
{
    const QString project = projectFor(values);
    if (project.isEmpty()) {
        Answer none;
        if (text(values, u"contract_id"_s).isEmpty()) {
            none.isKnown = none.isComplete = true;
            none.problem = tr("Choose a project first.");
            return none;
        }
        const Answer known = contracts({}); // they tell the project
        none.isKnown = none.isComplete = known.isComplete;
        none.problem = known.isComplete ? tr("Choose a project first.") : known.problem;
        return none;
    }
    return answerOf<Task>(
        Entry::Task, tr("The tasks could not be loaded. %1"),
        [](const Task &row) -> std::optional<Choice> {
            if (row.deletedAt.isValid())
                return {};
            return Choice { row.id, row.title, row.statusLabel() };
        },
        project);
}

Lookups::Answer Lookups::timeZones()
{
    if (m_timeZones.isEmpty()) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &id : ids) {
            // Places; what else the system lists are old names and fixed distances.
            if ((!id.contains('/') && id != "UTC") || id.startsWith("Etc/") || id.startsWith("SystemV/"))
                continue;
            const QString name = QString::fromLatin1(id);
            m_timeZones << Choice { name, name, QTimeZone(id).displayName(now, QTimeZone::OffsetName) };
        }
    }
    Answer answer;
    answer.choices = m_timeZones;
    answer.isKnown = answer.isComplete = true;
    return answer;
}

Lookups::Answer Lookups::choices(Entry entry, const FormValues &values)
{
    switch (entry) {
    case Entry::Member:
    case Entry::Members:
        return members();
    case Entry::Project:
        return projects();
    case Entry::Contract:
        return contracts(values);
    case Entry::Task:
        return tasks(values);
    case Entry::Policy:
        return answerOf<LeavePolicy>(entry, tr("The leave policies could not be loaded. %1"),
            [](const LeavePolicy &row) { return std::optional<Choice>({ row.id, row.name, {} }); });
    case Entry::Category:
        return answerOf<ExpenseCategory>(entry, tr("The categories could not be loaded. %1"),
            [](const ExpenseCategory &row) { return std::optional<Choice>({ row.id, row.name, {} }); });
    case Entry::TimeZone:
        return timeZones();
    default:
        return {};
    }
}

void Lookups::reload(Entry entry, const FormValues &values)
{
    switch (entry) {
    case Entry::Member:
    case Entry::Members:
        return again<Member>(Entry::Member);
    case Entry::Project:
        return again<Project>(entry);
    case Entry::Contract:
        return again<Contract>(entry);
    case Entry::Task:
        again<Contract>(Entry::Contract);
        return again<Task>(entry, projectFor(values));
    case Entry::Policy:
        return again<LeavePolicy>(entry);
    case Entry::Category:
        return again<ExpenseCategory>(entry);
    default:
        return;
    }
}

template <class Row, class TitleOf> QString Lookups::titleIn(const QString &id, const TitleOf &titleOf) const
{
    if (const auto stored = m_data.shelf<Row>().table.findById(id))
        return titleOf(stored->row);
    for (const auto &[of, list] : std::get<Lists::ByOwner<Row>>(m_lists->all)) {
        if (const auto stored = list->table.findById(id))
            return titleOf(stored->row);
    }
    return {};
}

QString Lookups::titleOf(Entry entry, const QString &id) const
{
    switch (entry) {
    case Entry::Member:
    case Entry::Members:
        return titleIn<Member>(id, [](const Member &row) { return row.name(); });
    case Entry::Project:
        return titleIn<Project>(id, [](const Project &row) { return row.name; });
    case Entry::Contract:
        return titleIn<Contract>(id, [this](const Contract &row) { return choiceOf(row, true, true).title; });
    case Entry::Task:
        return titleIn<Task>(id, [](const Task &row) { return row.title; });
    case Entry::Policy:
        return titleIn<LeavePolicy>(id, [](const LeavePolicy &row) { return row.name; });
    case Entry::Category:
        return titleIn<ExpenseCategory>(id, [](const ExpenseCategory &row) { return row.name; });
    default:
        return {};
    }
}

} // namespace signoff
