// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/decisions.h"

#include <QPointer>

#include <algorithm>

// What becomes of a decision once its hold is over.
namespace signoff {

namespace {

// A row that was confirmed longer ago is read again before it is decided.
constexpr qint64 freshSeconds = 60;
// So many are compared or sent at a time: with one alone, a slow answer would keep the minute's budget from being used.
constexpr int mostUnderWay = 3;
// Before the first answer.
constexpr double usualCallMilliseconds = 400;
// A server that does not know how to page would be asked for ever.
constexpr int mostPages = 20;
// After a timeout the server may still be at work; it is asked once more.
constexpr int lookAgainMilliseconds = 3'000;

} // namespace

void Decisions::put(const QStringList &ids, DecisionState state, const QString &note,
    std::function<void(const QString &problem)> then)
{
    QList<Decision> decisions;
    for (const QString &id : ids) {
        Entry *entry = find(id);
        if (!entry)
            continue;
        entry->decision.state = state;
        entry->decision.note = note;
        entry->decision.changedAt = m_clock.now();
        decisions << entry->decision;
    }
    if (decisions.isEmpty())
        return;
    m_journal.putAll(decisions, [self = QPointer(this), then = std::move(then)](const QString &problem) {
        if (self && then)
            then(problem);
    });
    for (const Decision &decision : std::as_const(decisions))
        tell(decision);
}

void Decisions::enqueue(const QStringList &ids)
{
    for (const QString &id : ids) {
        Entry *entry = find(id);
        if (!entry)
            continue;
        entry->hold.reset();
        entry->isKept = false;
        entry->isBusy = true;
    }
    put(ids, DecisionState::Queued, {}, [this, ids](const QString &problem) {
        QStringList queued = ids;
        queued.removeIf([this](const QString &id) { return !isQueued(id); }); // kept or taken back in between
        if (!problem.isEmpty())
            return keep(queued, problem);
        m_queue.insert(m_queue.end(), queued.begin(), queued.end());
        next();
    });
}

void Decisions::next()
{
    // An item that ends at once comes back here; one loop is enough.
    if (m_isPicking)
        return;
    m_isPicking = true;
    while (m_underWay.size() < mostUnderWay) {
        const QString id = pick();
        if (id.isEmpty())
            break;
        std::erase(m_queue, id);
        m_underWay.insert(id);
        if (!find(id)->decision.batch.isEmpty())
            m_promised.insert(id);
        compare(id);
    }
    m_isPicking = false;
}

// The one that goes next; empty: none can, now.
QString Decisions::pick()
{
    QStringList stale;
    QString fresh;
    for (const QString &id : m_queue) {
        const Decision &decision = find(id)->decision;
        if (decision.batch.isEmpty())
            return id; // someone looks at this one
        if (m_paused.contains(decision.batch))
            continue;
        if (isFresh(decision) || m_notListed.contains(id))
            fresh = fresh.isEmpty() ? id : fresh;
        else
            stale << id;
    }
    if (fresh.isEmpty() && stale.isEmpty())
        return {};
    // Compared only when it can be sent at once, so that it is sent as it was compared; and until then it can be taken
    // back.
    const Gate &gate = *m_client.gate();
    const int before = int(m_promised.size()) + gate.waiting(Priority::Bulk);
    if (const auto wait = gate.timeFor(Priority::Bulk, before + 1); wait.count() > 0) {
        m_pace.start(wait);
        return {};
    }
    if (!fresh.isEmpty())
        return fresh;
    if (stale.size() == 1)
        return stale.first();
    confirm(stale);
    return {};
}

bool Decisions::isFresh(const Decision &decision) const
{
    const DecisionDesk *desk = deskOf(decision);
    if (desk && desk->isSentUnseen(decision))
        return true; // as fresh as it gets
    const QDateTime confirmed = desk ? desk->confirmedAt(decision.rowKey) : QDateTime();
    const qint64 age = confirmed.isValid() ? confirmed.secsTo(QDateTime::currentDateTimeUtc()) : freshSeconds;
    return age >= 0 && age < freshSeconds; // a clock that was set back proves nothing
}

// One page of the list confirms many rows; what has been decided has left the list, so that its first page holds those
// that come next.
void Decisions::confirm(const QStringList &stale)
{
    if (m_isConfirming)
        return;
    const Decision &first = find(stale.first())->decision;
    DecisionDesk *desk = deskOf(first);
    if (!desk)
        return keep(stale, {});
    m_isConfirming = true;
    m_page = m_page == 0 ? m_firstPage : m_page + 1;
    desk->readPage(first.seen.value(QLatin1String("status")).toString(), m_page,
        [this](const DecisionDesk::PageSeen &seen) { pageConfirmed(seen); });
}

void Decisions::pageConfirmed(const DecisionDesk::PageSeen &seen)
{
    m_isConfirming = false;
    QStringList stale;
    bool isAnyFresh = false;
    for (const QString &id : m_queue) {
        const Decision &decision = find(id)->decision;
        if (decision.batch.isEmpty() || m_paused.contains(decision.batch) || m_notListed.contains(id))
            continue;
        if (isFresh(decision))
            isAnyFresh = true;
        else
            stale << id;
    }
    // What waits stands together in the list: the next time it begins where something was found.
    const bool hasBegunLate = m_firstPage > 1;
    const bool isLast = !seen.hasMore || m_page >= mostPages;
    m_firstPage = isAnyFresh ? m_page : isLast ? 1 : m_firstPage;
    if (seen.error || isAnyFresh || isLast)
        m_page = 0;
    if (seen.error)
        return keep(stale, seen.error->caption());
    if (!isAnyFresh && isLast && !hasBegunLate)
        m_notListed.unite(QSet<QString>(stale.begin(), stale.end()));
    next();
}

// Before it is sent: is the row still what the manager saw, by a list no older than a minute?
void Decisions::compare(const QString &id)
{
    const Entry *entry = find(id);
    DecisionDesk *desk = entry ? deskOf(entry->decision) : nullptr;
    if (!desk)
        return keep({ id }, {});

    const auto judge = [this, id, desk] {
        const Entry *now = find(id);
        const std::optional<QJsonObject> snapshot = desk->snapshot(now->decision.rowKey);
        if (!snapshot)
            return settle(id, DecisionState::Refused, Verdict::Gone, tr("It is no longer there."));
        if (!snapshotChanged(now->decision.seen, *snapshot))
            return send(id);
        settle(id, DecisionState::Refused, Verdict::Changed,
            tr("It changed since you decided: %1.").arg(desk->difference(now->decision.seen, *snapshot)));
    };

    if (isFresh(entry->decision))
        return judge();
    desk->look(entry->decision, [this, id, judge](const DecisionDesk::Seen &seen) {
        // Kept in between; or queued anew, and then its turn comes with another look.
        if (!isQueued(id) || !m_underWay.contains(id))
            return;
        if (seen.error)
            return keep({ id }, seen.error->caption());
        if (!seen.isThere)
            return settle(id, DecisionState::Refused, Verdict::Gone, tr("It is no longer there."));
        judge();
    });
}

void Decisions::send(const QString &id)
{
    const Decision &decision = find(id)->decision;
    const std::optional<Request> request = deskOf(decision)->request(m_scope.workspace, decision);
    if (!request)
        return keep({ id }, {});
    put({ id }, DecisionState::Sent, {}, [this, id, request = *request](const QString &problem) {
        if (!problem.isEmpty())
            return keep({ id }, problem); // what cannot be written down is not sent
        m_promised.remove(id);
        m_client.write(request, [self = QPointer(this), id, began = m_clock.elapsed()](const WriteOutcome &outcome) {
            // Gone with the window: the journal says "sent", and the next start looks it up.
            if (!self)
                return;
            const double took = double(self->m_clock.elapsed() - began);
            double &mean = self->m_callMilliseconds;
            mean = mean > 0 ? mean * 0.8 + took * 0.2 : took;
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
        return settle(id, DecisionState::Done, Verdict::None, outcome.message);
    case WriteOutcome::Kind::NotSent: {
        // The others would each wait for the same line.
        const QString batch = entry->decision.batch;
        keep({ id }, outcome.error.caption());
        return keepRest(batch, outcome.error.caption());
    }
    case WriteOutcome::Kind::Refused: {
        // The token, not the decision, was refused: it waits for a new sign-in.
        if (outcome.error.kind == ErrorKind::Refused)
            return keep({ id }, outcome.error.caption());
        const Decision decision = entry->decision;
        settle(id, DecisionState::Refused, Verdict::Server, outcome.error.caption());
        // Why? The row as it is now tells; nobody waits for it. After a bulk the list is read once for all.
        if (decision.batch.isEmpty())
            deskOf(decision)->look(decision, [](const DecisionDesk::Seen &) {});
        return;
    }
    case WriteOutcome::Kind::Unknown:
        entry->looks = outcome.error.kind == ErrorKind::Timeout ? 0 : 1;
        put({ id }, DecisionState::Unknown, outcome.error.caption(), [this, id](const QString &) { look(id); });
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
        const QString batch = entry->decision.batch;
        tell(entry->decision);
        // A server whose answers do not tell would be asked for ever; the manager asks again.
        if (seen.error->kind == ErrorKind::Inconclusive)
            return leave(id);
        m_lookTimer.start();
        keepRest(batch, seen.error->caption());
        return leave(id);
    }
    if (seen.isAchieved)
        return settle(id, DecisionState::Done, Verdict::PerhapsByOthers, tr("perhaps by someone else"));
    if (seen.isThere && entry->looks++ < 1) {
        QTimer::singleShot(lookAgainMilliseconds, this, [this, id] { look(id); });
        return;
    }
    const DecisionDesk *desk = deskOf(entry->decision);
    const std::optional<QJsonObject> now = desk->snapshot(entry->decision.rowKey);
    if (!seen.isThere || !now)
        return settle(id, DecisionState::Refused, Verdict::Gone, tr("It is no longer there."));
    const QString difference = desk->difference(entry->decision.seen, *now);
    settle(id, DecisionState::Refused, Verdict::NotApplied,
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

// Not sent, and not forgotten: they wait for a word of the manager.
void Decisions::keep(const QStringList &ids, const QString &note)
{
    for (const QString &id : ids) {
        Entry *entry = find(id);
        if (!entry)
            continue;
        entry->hold.reset();
        entry->isBusy = false;
        entry->isKept = true;
        std::erase(m_queue, id);
    }
    put(ids, DecisionState::Held, note);
    for (const QString &id : ids)
        leave(id);
}

// What of a bulk has not left yet. Nothing for an empty one.
void Decisions::keepRest(const QString &batch, const QString &note)
{
    if (batch.isEmpty())
        return;
    QStringList rest;
    for (const QString &id : m_queue) {
        if (find(id)->decision.batch == batch)
            rest << id;
    }
    keep(rest, note);
}

// Done with this one, for now: the next may go.
void Decisions::leave(const QString &id)
{
    m_underWay.remove(id);
    m_promised.remove(id);
    m_notListed.remove(id);
    next();
}

void Decisions::settle(const QString &id, DecisionState state, Verdict verdict, const QString &note)
{
    if (Entry *entry = find(id)) {
        entry->isBusy = false;
        entry->decision.verdict = verdict;
        Decision decision = entry->decision; // whoever hears of it may dismiss it at once
        decision.state = state;
        decision.note = note;
        put({ id }, state, note);
        if (state == DecisionState::Done)
            forget(id);
        announce(decision);
    }
    leave(id);
    checkIdle();
}

bool Decisions::isQueued(const QString &id)
{
    const Entry *entry = find(id);
    return entry && entry->decision.state == DecisionState::Queued;
}

std::chrono::milliseconds Decisions::timeFor(int count) const
{
    const auto paced = m_client.gate()->timeFor(Priority::Bulk, count);
    const double call = m_callMilliseconds > 0 ? m_callMilliseconds : usualCallMilliseconds;
    return std::max(paced, std::chrono::milliseconds(qint64(call * count / mostUnderWay)));
}

void Decisions::announce(const Decision &decision)
{
    const DecisionDesk *desk = deskOf(decision);
    QString sentence;
    if (decision.state == DecisionState::Done) {
        sentence = decision.verdict == Verdict::PerhapsByOthers
            ? tr("%1 (perhaps by someone else): %2").arg(desk->doneTitle(decision), decision.title)
            : tr("%1: %2").arg(desk->doneTitle(decision), decision.title);
    } else {
        sentence = tr("%1 failed: %2. %3").arg(desk->actionTitle(decision), decision.title, decision.note);
    }
    emit settled(decision, sentence);
}

} // namespace signoff
