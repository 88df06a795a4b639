// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/decisions.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace signoff {

namespace {

// A clock ran this much further than the hold: the machine slept in between.
constexpr qint64 sleptMilliseconds = 5'000;
constexpr int lookEveryMilliseconds = 30'000;

bool isOpen(DecisionState state)
{
    return state == DecisionState::Held || state == DecisionState::Queued || state == DecisionState::Sent
        || state == DecisionState::Unknown;
}

QString rowId(const QString &resource, const QString &rowKey)
{
    return resource + QLatin1Char(' ') + rowKey;
}

} // namespace

Decisions::Decisions(
    Client &client, Journal &journal, const JournalScope &scope, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_scope(scope)
    , m_clock(clock)
{
    // What nobody knows is looked up when the line is back, and every half minute while the server fails.
    connect(&client, &Client::unreachable, this, [this] { m_wasUnreachable = true; });
    connect(&client, &Client::reached, this, [this] {
        if (std::exchange(m_wasUnreachable, false))
            QTimer::singleShot(0, this, &Decisions::checkUnknown);
    });
    m_lookTimer.setInterval(lookEveryMilliseconds);
    connect(&m_lookTimer, &QTimer::timeout, this, &Decisions::checkUnknown);
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &Decisions::next);
}

Decisions::~Decisions() = default;

void Decisions::addDesk(DecisionDesk *desk)
{
    m_desks.insert(desk->resource(), desk);
}

DecisionDesk *Decisions::deskOf(const Decision &decision) const
{
    return m_desks.value(decision.resource);
}

Decisions::Entry *Decisions::find(const QString &id)
{
    return m_byId.value(id);
}

Decisions::Entry *Decisions::findOpen(const QString &resource, const QString &rowKey)
{
    Entry *entry = m_byRow.value(rowId(resource, rowKey));
    return entry && isOpen(entry->decision.state) ? entry : nullptr;
}

template <class Condition> QStringList Decisions::idsOf(Condition condition) const
{
    QStringList ids;
    for (const auto &entry : m_entries) {
        if (condition(*entry))
            ids << entry->decision.id;
    }
    return ids;
}

void Decisions::tell(const Decision &decision)
{
    const Decision copy = decision; // whoever hears of it may end it
    emit changed(copy.resource, copy.rowKey);
    emit moved(copy);
}

void Decisions::resume()
{
    m_journal.listOpen(m_scope, [self = QPointer(this)](const QList<Decision> &decisions, const QString &problem) {
        if (!self)
            return;
        self->m_resumed = true;
        QStringList batches;
        for (const Decision &decision : decisions) {
            if (self->find(decision.id))
                continue;
            auto entry = std::make_unique<Entry>();
            entry->decision = decision;
            // Never sent silently: whoever starts the program is asked.
            entry->isKept = decision.state == DecisionState::Held || decision.state == DecisionState::Queued;
            entry->decision.state = entry->isKept ? DecisionState::Held : DecisionState::Unknown;
            self->add(std::move(entry));
            if (!decision.batch.isEmpty() && !batches.contains(decision.batch))
                batches << decision.batch;
            emit self->changed(decision.resource, decision.rowKey);
        }
        emit self->resumed(batches);
        if (!problem.isEmpty())
            emit self->settled({}, problem);
        self->checkUnknown();
        self->checkIdle();
    });
}

Decisions::Entry &Decisions::add(std::unique_ptr<Entry> entry)
{
    m_entries.push_back(std::move(entry));
    Entry &added = *m_entries.back();
    m_byId.insert(added.decision.id, &added);
    m_byRow.insert(rowId(added.decision.resource, added.decision.rowKey), &added);
    return added;
}

QString Decisions::decide(
    const QString &resource, const QString &rowKey, const QString &action, const QString &reason)
{
    const Entry *entry = take(resource, { rowKey, reason }, action, {});
    if (!entry)
        return {};
    const QString id = entry->decision.id;
    write({ id });
    return id;
}

QString Decisions::decideAll(const QString &resource, const QList<Wish> &wishes, const QString &action)
{
    const QString batch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QStringList ids;
    for (const Wish &wish : wishes) {
        if (const Entry *entry = take(resource, wish, action, batch))
            ids << entry->decision.id;
    }
    if (ids.isEmpty())
        return {};
    write(ids);
    return batch;
}

bool Decisions::allows(const QString &resource, const QString &rowKey, const QString &action)
{
    const DecisionDesk *desk = m_desks.value(resource);
    // Before the journal has answered, nobody knows whether a decision on the row is under way.
    return desk && m_resumed && !findOpen(resource, rowKey) && desk->draft(rowKey, action);
}

Decisions::Entry *Decisions::take(
    const QString &resource, const Wish &wish, const QString &action, const QString &batch)
{
    if (!allows(resource, wish.rowKey, action))
        return nullptr;
    if (const Entry *refused = m_byRow.value(rowId(resource, wish.rowKey)))
        drop(refused->decision.id); // makes room
    auto entry = std::make_unique<Entry>();
    Decision &decision = entry->decision;
    decision = *m_desks.value(resource)->draft(wish.rowKey, action);
    decision.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    decision.scope = m_scope;
    decision.reason = wish.reason;
    decision.batch = batch;
    decision.decidedAt = m_clock.now();
    decision.changedAt = decision.decidedAt;
    entry->isBusy = true;
    return &add(std::move(entry));
}

void Decisions::write(const QStringList &ids)
{
    QList<Decision> decisions;
    for (const QString &id : ids)
        decisions << find(id)->decision;
    m_journal.putAll(decisions, [self = QPointer(this), ids](const QString &problem) {
        if (!self)
            return;
        if (problem.isEmpty())
            return self->startHold(ids);
        for (const QString &id : ids) {
            const Entry *entry = self->find(id);
            if (!entry)
                continue;
            Decision lost = entry->decision;
            lost.state = DecisionState::Refused;
            lost.verdict = Verdict::NotWritten;
            lost.note = tr("Not decided, because it could not be written down: %1").arg(problem);
            self->drop(id);
            self->tell(lost);
            self->announce(lost);
        }
        self->checkIdle();
    });
    for (const Decision &decision : std::as_const(decisions))
        tell(decision);
}

void Decisions::startHold(const QStringList &ids)
{
    QStringList here = ids;
    here.removeIf([this](const QString &id) { // taken back or kept while they were written
        Entry *entry = find(id);
        if (entry && entry->isKept)
            entry->isBusy = false; // from now on it can be sent
        return !entry || entry->isKept;
    });
    if (m_hold.count() <= 0)
        return enqueue(here);
    const auto hold = std::make_shared<Hold>();
    hold->startedAt = m_clock.elapsed();
    hold->startedAtWall = m_clock.now();
    hold->whole = m_hold.count();
    hold->timer.setSingleShot(true);
    hold->timer.setTimerType(Qt::PreciseTimer);
    connect(&hold->timer, &QTimer::timeout, this, [this, ids, hold = hold.get()] { holdEnded(ids, *hold); });
    hold->timer.start(m_hold);
    for (const QString &id : std::as_const(here)) {
        Entry *entry = find(id);
        if (!entry)
            continue; // whoever heard of another one took it back
        entry->isBusy = false;
        entry->hold = hold;
        tell(entry->decision);
    }
}

void Decisions::holdEnded(const QStringList &ids, const Hold &hold)
{
    QStringList held; // not sent, undone or kept in between
    for (const QString &id : ids) {
        const Entry *entry = find(id);
        if (entry && entry->hold.get() == &hold)
            held << id;
    }
    // Which of the clocks counts the time a machine sleeps differs among systems.
    const qint64 passed = std::max(m_clock.elapsed() - hold.startedAt, hold.startedAtWall.msecsTo(m_clock.now()));
    if (passed - hold.whole > sleptMilliseconds)
        return keep(held, tr("The computer slept before it was sent."));
    enqueue(held);
}

bool Decisions::undo(const QString &id)
{
    const Entry *entry = find(id);
    if (!entry || entry->decision.state != DecisionState::Held)
        return false;
    takeBack({ id });
    return true;
}

bool Decisions::undoLast()
{
    const auto held = std::find_if(m_entries.rbegin(), m_entries.rend(),
        [](const auto &entry) { return entry->decision.state == DecisionState::Held && !entry->isKept; });
    if (held == m_entries.rend())
        return false;
    const QString id = (*held)->decision.id;
    const QString batch = (*held)->decision.batch;
    takeBack(batch.isEmpty() ? QStringList { id } : idsOf([&](const Entry &entry) {
        return entry.decision.batch == batch && entry.decision.state == DecisionState::Held && !entry.isKept;
    }));
    return true;
}

void Decisions::takeBack(const QStringList &ids)
{
    QStringList waiting;
    for (const QString &id : ids) {
        const Entry *entry = find(id);
        if (!entry)
            continue;
        // One that is just being written is taken back by what is written after it.
        if (entry->decision.state == DecisionState::Held || entry->decision.state == DecisionState::Queued)
            waiting << id;
    }
    if (waiting.isEmpty())
        return;
    // All at once, before anybody hears of it: the first that leaves makes room for the next in the queue.
    const QSet<QString> gone(waiting.begin(), waiting.end());
    std::erase_if(m_queue, [&gone](const QString &id) { return gone.contains(id); });
    // The journal keeps that it was undone; whether that can be written makes no difference to what is sent.
    put(waiting, DecisionState::Undone, {});
    for (const QString &id : std::as_const(waiting)) {
        forget(id);
        leave(id);
    }
    checkIdle();
}

void Decisions::sendNow()
{
    m_paused.clear();
    sendNow(idsOf([](const Entry &) { return true; }));
}

void Decisions::sendNow(const QStringList &ids)
{
    QStringList held;
    for (const QString &id : ids) {
        const Entry *entry = find(id);
        if (entry && entry->decision.state == DecisionState::Held && !entry->isBusy)
            held << id;
    }
    enqueue(held);
}

void Decisions::discardHeld()
{
    keepHeld();
    takeBack(idsOf([](const Entry &) { return true; }));
}

void Decisions::keepHeld()
{
    for (const auto &entry : m_entries) {
        if (entry->decision.state != DecisionState::Held)
            continue;
        entry->hold.reset();
        entry->isKept = true;
        tell(entry->decision);
    }
    // All of it waits for a word now; when that comes, it goes.
    m_paused.clear();
    // Those whose turn has not come, or that are still compared, have not left either.
    m_queue.clear();
    keep(idsOf([](const Entry &entry) { return entry.decision.state == DecisionState::Queued; }), {});
}

void Decisions::setPaused(const QString &batch, bool paused)
{
    if (paused)
        m_paused.insert(batch);
    else
        m_paused.remove(batch);
    next();
}

void Decisions::dismiss(const QString &id)
{
    const Entry *entry = find(id);
    if (entry && entry->decision.state == DecisionState::Refused)
        forget(id);
}

// Without a word to anybody.
void Decisions::drop(const QString &id)
{
    const Entry *entry = m_byId.take(id);
    if (!entry)
        return;
    const QString row = rowId(entry->decision.resource, entry->decision.rowKey);
    if (m_byRow.value(row) == entry)
        m_byRow.remove(row);
    std::erase(m_queue, id);
    std::erase_if(m_entries, [entry](const auto &one) { return one.get() == entry; });
}

void Decisions::forget(const QString &id)
{
    const Entry *entry = find(id);
    if (!entry)
        return;
    const QString resource = entry->decision.resource;
    const QString rowKey = entry->decision.rowKey;
    drop(id);
    emit changed(resource, rowKey);
}

void Decisions::checkIdle()
{
    if (!hasOpen())
        emit idle();
}

std::optional<Decisions::Shown> Decisions::forRow(const QString &resource, const QString &rowKey) const
{
    const Entry *entry = m_byRow.value(rowId(resource, rowKey));
    return entry ? std::optional(show(*entry)) : std::nullopt;
}

std::optional<Decisions::Shown> Decisions::shown(const QString &id) const
{
    const Entry *entry = m_byId.value(id);
    return entry ? std::optional(show(*entry)) : std::nullopt;
}

Decisions::Shown Decisions::show(const Entry &entry)
{
    Shown shown;
    shown.decision = entry.decision;
    shown.isKept = entry.isKept;
    if (entry.hold) {
        shown.holdLeft = std::max(0, entry.hold->timer.remainingTime());
        shown.holdWhole = entry.hold->whole;
    }
    return shown;
}

QList<Decisions::Shown> Decisions::all() const
{
    QList<Shown> list;
    for (const auto &entry : m_entries)
        list << show(*entry);
    return list;
}

int Decisions::count(DecisionState state) const
{
    return int(std::count_if(
        m_entries.begin(), m_entries.end(), [state](const auto &entry) { return entry->decision.state == state; }));
}

QString Decisions::actionTitle(const Decision &decision) const
{
    const DecisionDesk *desk = deskOf(decision);
    return desk ? desk->actionTitle(decision) : decision.action;
}

QString Decisions::doneTitle(const Decision &decision) const
{
    const DecisionDesk *desk = deskOf(decision);
    return desk ? desk->doneTitle(decision) : decision.action;
}

void Decisions::readBatch(const QString &batch, std::function<void(const QList<Decision> &)> done)
{
    // What moves on while the disk is read has left the list behind, and may be gone from here when it comes.
    const auto newer = std::make_shared<QHash<QString, Decision>>();
    const auto listening = connect(
        this, &Decisions::moved, this, [newer](const Decision &decision) { newer->insert(decision.id, decision); });
    m_journal.listBatch(m_scope, batch,
        [self = QPointer(this), newer, listening, done = std::move(done)](QList<Decision> decisions, const QString &) {
            if (!self)
                return;
            disconnect(listening);
            for (Decision &decision : decisions)
                decision = newer->value(decision.id, decision);
            done(decisions);
        });
}

void Decisions::readHistory(
    const QString &resource, const QString &rowKey, std::function<void(const QList<Decision> &)> done)
{
    m_journal.listFor(m_scope, resource, rowKey,
        [self = QPointer(this), done = std::move(done)](QList<Decision> decisions, const QString &) {
            if (!self)
                return;
            decisions.removeIf([](const Decision &decision) { return isOpen(decision.state); });
            done(decisions);
        });
}

bool Decisions::hasOpen() const
{
    return std::any_of(
        m_entries.begin(), m_entries.end(), [](const auto &entry) { return isOpen(entry->decision.state); });
}

} // namespace signoff
