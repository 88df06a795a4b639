// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/decisions.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace signoff {

namespace {

// A row that was confirmed longer ago is read again before it is decided.
constexpr qint64 freshSeconds = 60;
// A clock ran this much further than the hold: the machine slept in between.
constexpr qint64 sleptMilliseconds = 5'000;
// After a timeout the server may still be at work; it is asked once more.
constexpr int lookAgainMilliseconds = 3'000;
constexpr int lookEveryMilliseconds = 30'000;

bool isOpen(DecisionState state)
{
    return state == DecisionState::Held || state == DecisionState::Queued || state == DecisionState::Sent
        || state == DecisionState::Unknown;
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
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const auto &entry) { return entry->decision.id == id; });
    return found == m_entries.end() ? nullptr : found->get();
}

Decisions::Entry *Decisions::findOpen(const QString &resource, const QString &rowKey)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &entry) {
        const Decision &decision = entry->decision;
        return decision.resource == resource && decision.rowKey == rowKey && isOpen(decision.state);
    });
    return found == m_entries.end() ? nullptr : found->get();
}

void Decisions::resume()
{
    m_journal.listOpen(m_scope, [self = QPointer(this)](const QList<Decision> &decisions, const QString &problem) {
        if (!self)
            return;
        self->m_resumed = true;
        for (const Decision &decision : decisions) {
            if (self->find(decision.id))
                continue;
            auto entry = std::make_unique<Entry>();
            entry->decision = decision;
            // Never sent silently: whoever starts the program is asked.
            entry->isKept = decision.state == DecisionState::Held || decision.state == DecisionState::Queued;
            if (entry->isKept)
                entry->decision.state = DecisionState::Held;
            else
                entry->decision.state = DecisionState::Unknown;
            self->m_entries.push_back(std::move(entry));
            emit self->changed(decision.resource, decision.rowKey);
        }
        if (!problem.isEmpty())
            emit self->settled({}, problem);
        self->checkUnknown();
        if (!self->hasOpen())
            emit self->idle();
    });
}

QString Decisions::decide(
    const QString &resource, const QString &rowKey, const QString &action, const QString &reason)
{
    DecisionDesk *desk = m_desks.value(resource);
    // Before the journal has answered, nobody knows whether a decision on the row is under way.
    if (!desk || !m_resumed || findOpen(resource, rowKey))
        return {};
    std::optional<Decision> draft = desk->draft(rowKey, action);
    if (!draft)
        return {};
    std::erase_if(m_entries, [&](const auto &old) { // a refused one makes room
        return old->decision.resource == resource && old->decision.rowKey == rowKey;
    });

    auto entry = std::make_unique<Entry>();
    entry->decision = *draft;
    entry->decision.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry->decision.scope = m_scope;
    entry->decision.reason = reason;
    entry->decision.decidedAt = m_clock.now();
    entry->isBusy = true;
    const QString id = entry->decision.id;
    m_entries.push_back(std::move(entry));
    Entry &added = *m_entries.back();
    added.decision.changedAt = added.decision.decidedAt;
    m_journal.put(added.decision, [self = QPointer(this), id](const QString &problem) {
        Entry *held = self ? self->find(id) : nullptr;
        if (!held)
            return;
        held->isBusy = false;
        if (problem.isEmpty())
            return self->startHold(*held);
        Decision lost = held->decision;
        lost.state = DecisionState::Refused;
        lost.note = tr("Not decided, because it could not be written down: %1").arg(problem);
        self->forget(id);
        self->announce(lost);
        self->checkIdle();
    });
    emit changed(resource, rowKey);
    return id;
}

void Decisions::startHold(Entry &entry)
{
    const QString id = entry.decision.id;
    if (m_hold.count() <= 0)
        return enqueue(id);
    entry.heldAt = m_clock.elapsed();
    entry.heldAtWall = m_clock.now();
    entry.holdWhole = m_hold.count();
    entry.timer = std::make_unique<QTimer>();
    entry.timer->setSingleShot(true);
    entry.timer->setTimerType(Qt::PreciseTimer);
    connect(entry.timer.get(), &QTimer::timeout, this, [this, id] { holdEnded(id); });
    entry.timer->start(m_hold);
    emit changed(entry.decision.resource, entry.decision.rowKey);
}

void Decisions::holdEnded(const QString &id)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    // Which of the clocks counts the time a machine sleeps differs among systems.
    const qint64 passed = std::max(m_clock.elapsed() - entry->heldAt, entry->heldAtWall.msecsTo(m_clock.now()));
    if (passed - entry->holdWhole > sleptMilliseconds)
        return keep(id, tr("The computer slept before it was sent."));
    enqueue(id);
}

void Decisions::put(Entry &entry, DecisionState state, const QString &note, std::function<void(const QString &)> then)
{
    entry.decision.state = state;
    entry.decision.note = note;
    entry.decision.changedAt = m_clock.now();
    m_journal.put(entry.decision, [self = QPointer(this), then = std::move(then)](const QString &problem) {
        if (self)
            then(problem);
    });
    emit changed(entry.decision.resource, entry.decision.rowKey);
}

bool Decisions::undo(const QString &id)
{
    Entry *entry = find(id);
    if (!entry || entry->decision.state != DecisionState::Held || entry->isBusy)
        return false;
    // The journal keeps that it was undone; whether that can be written makes no difference to what is sent.
    Decision undone = entry->decision;
    undone.state = DecisionState::Undone;
    undone.changedAt = m_clock.now();
    m_journal.put(undone, [](const QString &) {});
    forget(id);
    checkIdle();
    return true;
}

bool Decisions::undoLast()
{
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        if ((*entry)->decision.state == DecisionState::Held && (*entry)->timer)
            return undo((*entry)->decision.id);
    }
    return false;
}

void Decisions::sendNow()
{
    QStringList held;
    for (const auto &entry : m_entries) {
        if (entry->decision.state == DecisionState::Held && !entry->isBusy)
            held << entry->decision.id;
    }
    for (const QString &id : std::as_const(held))
        sendNow(id);
}

void Decisions::sendNow(const QString &id)
{
    const Entry *entry = find(id);
    if (entry && entry->decision.state == DecisionState::Held && !entry->isBusy)
        enqueue(id);
}

void Decisions::discardHeld()
{
    keepHeld();
    QStringList held;
    for (const auto &entry : m_entries)
        held << entry->decision.id;
    for (const QString &id : std::as_const(held))
        undo(id);
}

void Decisions::keepHeld()
{
    QStringList queued;
    for (const auto &entry : m_entries) {
        if (entry->decision.state == DecisionState::Queued)
            queued << entry->decision.id;
        if (entry->decision.state != DecisionState::Held)
            continue;
        entry->timer.reset();
        entry->isKept = true;
        emit changed(entry->decision.resource, entry->decision.rowKey);
    }
    // Those whose turn has not come, or that are still compared, have not left either.
    m_queue.clear();
    for (const QString &id : std::as_const(queued))
        keep(id, {});
}

void Decisions::dismiss(const QString &id)
{
    const Entry *entry = find(id);
    if (entry && entry->decision.state == DecisionState::Refused)
        forget(id);
}

void Decisions::enqueue(const QString &id)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    entry->timer.reset();
    entry->isKept = false;
    entry->isBusy = true;
    put(*entry, DecisionState::Queued, {}, [this, id](const QString &problem) {
        if (!isQueued(id))
            return; // kept in between
        if (!problem.isEmpty())
            return keep(id, problem);
        m_queue.push_back(id);
        next();
    });
}

void Decisions::next()
{
    if (!m_sending.isEmpty() || m_queue.empty())
        return;
    m_sending = m_queue.front();
    m_queue.pop_front();
    compare(m_sending);
}

// Before it is sent: is the row still what the manager saw, by a list no older than a minute?
void Decisions::compare(const QString &id)
{
    Entry *entry = find(id);
    DecisionDesk *desk = entry ? deskOf(entry->decision) : nullptr;
    if (!desk)
        return keep(id, {});

    const auto judge = [this, id, desk] {
        const Entry *now = find(id);
        const std::optional<QJsonObject> snapshot = desk->snapshot(now->decision.rowKey);
        if (!snapshot)
            return settle(id, DecisionState::Refused, tr("It is no longer there."));
        if (!snapshotChanged(now->decision.seen, *snapshot))
            return send(id);
        settle(id, DecisionState::Refused,
            tr("It changed since you decided: %1.").arg(desk->difference(now->decision.seen, *snapshot)));
    };

    const QDateTime confirmed = desk->confirmedAt(entry->decision.rowKey);
    const qint64 age = confirmed.isValid() ? confirmed.secsTo(QDateTime::currentDateTimeUtc()) : freshSeconds;
    if (age >= 0 && age < freshSeconds) // a clock that was set back proves nothing
        return judge();
    desk->look(entry->decision, [this, id, judge](const DecisionDesk::Seen &seen) {
        if (!isQueued(id))
            return; // kept in between
        if (seen.error)
            return keep(id, seen.error->caption());
        if (!seen.isThere)
            return settle(id, DecisionState::Refused, tr("It is no longer there."));
        judge();
    });
}

void Decisions::send(const QString &id)
{
    Entry *entry = find(id);
    const std::optional<Request> request = deskOf(entry->decision)->request(m_scope.workspace, entry->decision);
    if (!request)
        return keep(id, {});
    put(*entry, DecisionState::Sent, {}, [this, id, request = *request](const QString &problem) {
        if (!problem.isEmpty())
            return keep(id, problem); // what cannot be written down is not sent
        m_client.write(request, [self = QPointer(this), id](const WriteOutcome &outcome) {
            // Gone with the window: the journal says "sent", and the next start looks it up.
            if (self)
                self->sent(id, outcome);
        });
    });
}

void Decisions::sent(const QString &id, const WriteOutcome &outcome)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    switch (outcome.kind) {
    case WriteOutcome::Kind::Applied:
        deskOf(entry->decision)->applied(entry->decision);
        return settle(id, DecisionState::Done, outcome.message);
    case WriteOutcome::Kind::NotSent:
        return keep(id, outcome.error.caption());
    case WriteOutcome::Kind::Refused: {
        // The token, not the decision, was refused: it waits for a new sign-in.
        if (outcome.error.kind == ErrorKind::Refused)
            return keep(id, outcome.error.caption());
        // Whoever hears of it may dismiss it at once.
        const Decision decision = entry->decision;
        settle(id, DecisionState::Refused, outcome.error.caption());
        // Why? The row as it is now tells; nobody waits for it.
        deskOf(decision)->look(decision, [](const DecisionDesk::Seen &) {});
        return;
    }
    case WriteOutcome::Kind::Unknown:
        entry->looks = outcome.error.kind == ErrorKind::Timeout ? 0 : 1;
        put(*entry, DecisionState::Unknown, outcome.error.caption(), [this, id](const QString &) { look(id); });
        return;
    }
}

void Decisions::look(const QString &id)
{
    Entry *entry = find(id);
    DecisionDesk *desk = entry ? deskOf(entry->decision) : nullptr;
    if (!desk || entry->decision.state != DecisionState::Unknown)
        return;
    entry->isBusy = true;
    desk->look(entry->decision, [this, id](const DecisionDesk::Seen &seen) { looked(id, seen); });
}

void Decisions::looked(const QString &id, const DecisionDesk::Seen &seen)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    entry->isBusy = false;
    if (seen.error) {
        // Still unknown, and said so; looked up again when the line is back.
        entry->decision.note = seen.error->caption();
        emit changed(entry->decision.resource, entry->decision.rowKey);
        m_lookTimer.start();
        return leave(id);
    }
    if (seen.isAchieved)
        return settle(id, DecisionState::Done, tr("perhaps by someone else"), Certainty::PerhapsByOthers);
    if (seen.isThere && entry->looks++ < 1) {
        QTimer::singleShot(lookAgainMilliseconds, this, [this, id] { look(id); });
        return;
    }
    const std::optional<QJsonObject> now = deskOf(entry->decision)->snapshot(entry->decision.rowKey);
    if (!seen.isThere || !now)
        return settle(id, DecisionState::Refused, tr("It is no longer there."));
    const QString difference = deskOf(entry->decision)->difference(entry->decision.seen, *now);
    settle(id, DecisionState::Refused,
        difference.isEmpty() ? tr("The server did not apply it. Decide again.")
                             : tr("The server did not apply it; %1.").arg(difference));
}

void Decisions::checkUnknown()
{
    m_lookTimer.stop();
    QStringList unknown;
    for (const auto &entry : m_entries) {
        if (entry->decision.state == DecisionState::Unknown && !entry->isBusy)
            unknown << entry->decision.id;
    }
    for (const QString &id : std::as_const(unknown))
        look(id);
}

// Not sent, and not forgotten: it waits for a word of the manager.
void Decisions::keep(const QString &id, const QString &note)
{
    if (Entry *entry = find(id)) {
        entry->timer.reset();
        entry->isBusy = false;
        entry->isKept = true;
        put(*entry, DecisionState::Held, note, [](const QString &) {});
    }
    leave(id);
}

// Done with this one, for now: the next may go.
void Decisions::leave(const QString &id)
{
    if (m_sending == id)
        m_sending.clear();
    next();
}

void Decisions::settle(const QString &id, DecisionState state, const QString &note, Certainty certainty)
{
    if (Entry *entry = find(id)) {
        entry->isBusy = false;
        put(*entry, state, note, [](const QString &) {});
        const Decision decision = entry->decision;
        if (state == DecisionState::Done)
            forget(id);
        announce(decision, certainty);
    }
    leave(id);
    checkIdle();
}

void Decisions::forget(const QString &id)
{
    const Entry *entry = find(id);
    if (!entry)
        return;
    const Decision decision = entry->decision;
    std::erase(m_queue, id);
    std::erase_if(m_entries, [&](const auto &one) { return one->decision.id == id; });
    emit changed(decision.resource, decision.rowKey);
}

void Decisions::checkIdle()
{
    if (!hasOpen())
        emit idle();
}

bool Decisions::isQueued(const QString &id)
{
    const Entry *entry = find(id);
    return entry && entry->decision.state == DecisionState::Queued;
}

void Decisions::announce(const Decision &decision, Certainty certainty)
{
    const DecisionDesk *desk = deskOf(decision);
    QString sentence;
    if (decision.state == DecisionState::Done) {
        sentence = certainty == Certainty::PerhapsByOthers
            ? tr("%1 (perhaps by someone else): %2").arg(desk->doneTitle(decision), decision.title)
            : tr("%1: %2").arg(desk->doneTitle(decision), decision.title);
    } else {
        sentence = tr("%1 failed: %2. %3").arg(desk->actionTitle(decision), decision.title, decision.note);
    }
    emit settled(decision, sentence);
}

std::optional<Decisions::Shown> Decisions::forRow(const QString &resource, const QString &rowKey) const
{
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        const Decision &decision = (*entry)->decision;
        if (decision.resource == resource && decision.rowKey == rowKey)
            return show(**entry);
    }
    return {};
}

Decisions::Shown Decisions::show(const Entry &entry)
{
    Shown shown;
    shown.decision = entry.decision;
    shown.isKept = entry.isKept;
    if (entry.timer) {
        shown.holdLeft = std::max(0, entry.timer->remainingTime());
        shown.holdWhole = entry.holdWhole;
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

bool Decisions::hasOpen() const
{
    return std::any_of(
        m_entries.begin(), m_entries.end(), [](const auto &entry) { return isOpen(entry->decision.state); });
}

} // namespace signoff
