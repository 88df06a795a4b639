// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/bulk.h"

#include "core/export/csv.h"
#include "core/store/decisions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff {

Bulk::Bulk(Decisions &decisions, const QList<Decision> &batch, QObject *parent)
    : QObject(parent)
    , m_decisions(decisions)
{
    for (const Decision &decision : batch) {
        m_id = decision.batch;
        m_places.insert(decision.id, int(m_items.size()));
        // What stands on disk may be older than what is under way.
        const std::optional<Decisions::Shown> shown = decisions.shown(decision.id);
        Item item { shown ? shown->decision : decision, {} };
        item.state = stateOf(item.decision);
        m_items << item;
    }
    m_wasOver = isOver();
    connect(&decisions, &Decisions::moved, this, &Bulk::moved);
}

QString Bulk::resource() const
{
    return m_items.isEmpty() ? QString() : m_items.first().decision.resource;
}

QString Bulk::action() const
{
    return m_items.isEmpty() ? QString() : m_items.first().decision.action;
}

QString Bulk::actionTitle() const
{
    return m_items.isEmpty() ? QString() : m_decisions.actionTitle(m_items.first().decision);
}

QString Bulk::doneTitle() const
{
    return m_items.isEmpty() ? QString() : m_decisions.doneTitle(m_items.first().decision);
}

Bulk::Item::State Bulk::stateOf(const Decision &decision) const
{
    switch (decision.state) {
    case DecisionState::Held: {
        const std::optional<Decisions::Shown> shown = m_decisions.shown(decision.id);
        return shown && shown->isKept ? Item::State::NotSent : Item::State::Held;
    }
    case DecisionState::Queued:
        return Item::State::Waiting;
    case DecisionState::Sent:
        return Item::State::Sending;
    case DecisionState::Unknown:
        return Item::State::Checking;
    case DecisionState::Done:
        return Item::State::Done;
    case DecisionState::Undone:
        return Item::State::Cancelled;
    case DecisionState::Refused:
        break;
    }
    switch (decision.verdict) {
    case Verdict::Changed:
    case Verdict::Gone:
        return Item::State::Changed;
    case Verdict::NotWritten:
        return Item::State::NotSent;
    default:
        return Item::State::Refused;
    }
}

void Bulk::moved(const Decision &decision)
{
    const auto place = m_places.constFind(decision.id);
    if (place == m_places.constEnd())
        return;
    Item &item = m_items[*place];
    item.decision = decision;
    item.state = stateOf(decision);
    emit changed();
    const bool wasOver = std::exchange(m_wasOver, isOver());
    if (m_wasOver && !wasOver)
        emit over();
}

int Bulk::count(Item::State state) const
{
    return int(std::count_if(m_items.begin(), m_items.end(), [state](const Item &item) { return item.state == state; }));
}

int Bulk::settled() const
{
    return count(Item::State::Done) + count(Item::State::Refused) + count(Item::State::Changed)
        + count(Item::State::Cancelled);
}

bool Bulk::isHeld() const
{
    return count(Item::State::Held) > 0;
}

bool Bulk::isPaused() const
{
    return m_decisions.isPaused(m_id);
}

bool Bulk::isOver() const
{
    return settled() + count(Item::State::NotSent) == m_items.size();
}

// All items share one hold.
std::pair<qint64, qint64> Bulk::hold() const
{
    for (const Item &item : m_items) {
        const auto shown = item.state == Item::State::Held ? m_decisions.shown(item.decision.id) : std::nullopt;
        if (shown && shown->holdWhole > 0)
            return { shown->holdLeft, shown->holdWhole };
    }
    return { 0, 0 };
}

std::chrono::milliseconds Bulk::timeLeft() const
{
    const int waiting = count(Item::State::Held) + count(Item::State::Waiting);
    return waiting > 0 ? m_decisions.timeFor(waiting) : std::chrono::milliseconds(0);
}

QStringList Bulk::failedKeys() const
{
    QStringList keys;
    for (const Item &item : m_items) {
        if (item.state == Item::State::Refused || item.state == Item::State::Changed || item.state == Item::State::NotSent)
            keys << item.decision.rowKey;
    }
    return keys;
}

QString Bulk::reasonOf(const QString &rowKey) const
{
    const auto item = std::find_if(
        m_items.begin(), m_items.end(), [&](const Item &one) { return one.decision.rowKey == rowKey; });
    return item == m_items.end() ? QString() : item->decision.reason;
}

template <class Condition> QStringList Bulk::idsOf(Condition condition) const
{
    QStringList ids;
    for (const Item &item : m_items) {
        if (condition(item.state))
            ids << item.decision.id;
    }
    return ids;
}

bool Bulk::undo()
{
    const QStringList held = idsOf([](Item::State state) { return state == Item::State::Held; });
    m_decisions.takeBack(held);
    return !held.isEmpty();
}

void Bulk::sendNow(const QStringList &rowKeys)
{
    setPaused(false); // a word of the manager; it would wait for another one
    QStringList ids;
    for (const Item &item : std::as_const(m_items)) {
        const bool waits = item.state == Item::State::Held || item.state == Item::State::NotSent;
        if (waits && rowKeys.contains(item.decision.rowKey))
            ids << item.decision.id;
    }
    m_decisions.sendNow(ids);
}

void Bulk::setPaused(bool paused)
{
    m_decisions.setPaused(m_id, paused);
    emit changed();
}

void Bulk::cancel()
{
    // Whoever hears that it is over may end it.
    Decisions &decisions = m_decisions;
    const QString id = m_id;
    decisions.takeBack(idsOf([](Item::State state) {
        return state == Item::State::Held || state == Item::State::Waiting || state == Item::State::NotSent;
    }));
    decisions.setPaused(id, false);
}

QString bulkStateLabel(const Bulk &bulk, Bulk::Item::State state)
{
    using State = Bulk::Item::State;
    switch (state) {
    case State::Held:
        return Bulk::tr("Held");
    case State::Waiting:
        return Bulk::tr("Waiting");
    case State::Sending:
        return Bulk::tr("Sending");
    case State::Checking:
        return Bulk::tr("Unknown, being read");
    case State::Done:
        return bulk.doneTitle();
    case State::Refused:
        return Bulk::tr("Refused");
    case State::Changed:
        return Bulk::tr("Changed meanwhile");
    case State::NotSent:
        return Bulk::tr("Not sent");
    case State::Cancelled:
        return Bulk::tr("Cancelled");
    }
    return {};
}

QByteArray bulkAsCsv(const Bulk &bulk)
{
    QList<QStringList> rows { { Bulk::tr("What"), Bulk::tr("Decision"), Bulk::tr("Result"), Bulk::tr("Reason"),
        Bulk::tr("Details"), Bulk::tr("Decided at (UTC)") } };
    for (const Bulk::Item &item : bulk.items()) {
        QStringList row { item.decision.title, bulk.actionTitle(), bulkStateLabel(bulk, item.state),
            item.decision.reason, item.decision.note, item.decision.decidedAt.toUTC().toString(Qt::ISODate) };
        for (QString &text : row)
            text = spreadsheetText(text);
        rows << row;
    }
    return csv(rows);
}

} // namespace signoff
