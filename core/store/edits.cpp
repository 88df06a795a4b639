// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/edits.h"

#include <QPointer>
#include <QUuid>

namespace signoff {

Edits::Edits(Client &client, Journal &journal, const JournalScope &scope, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_journal(journal)
    , m_scope(scope)
{
}

void Edits::start(Sending sending)
{
    Decision &decision = sending.decision;
    decision.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    decision.scope = m_scope;
    decision.state = DecisionState::Sent; // as far as the next start can know
    decision.decidedAt = decision.changedAt = QDateTime::currentDateTimeUtc();
    const QString id = decision.id;
    const bool isValid = sending.problems.isEmpty();
    const Decision kept = decision;
    m_sendings[id] = std::move(sending);
    if (!isValid) {
        QMetaObject::invokeMethod(this, [this, id] {
            EditOutcome outcome;
            outcome.kind = EditOutcome::Kind::Invalid;
            outcome.problems = m_sendings.at(id).problems;
            outcome.words = outcome.problems.first().words;
            end(id, DecisionState::Undone, outcome);
        }, Qt::QueuedConnection);
        return;
    }
    m_journal.put(kept, [self = QPointer(this), id](const QString &problem) {
        if (!self)
            return;
        if (problem.isEmpty())
            return self->write(id);
        EditOutcome outcome;
        outcome.words = problem;
        self->end(id, DecisionState::Undone, outcome);
    });
}

void Edits::write(const QString &id)
{
    m_client.write(m_sendings.at(id).request, [self = QPointer(this), id](const WriteOutcome &outcome) {
        if (self)
            self->answered(id, outcome);
    });
}

void Edits::answered(const QString &id, const WriteOutcome &written)
{
    EditOutcome outcome;
    outcome.words = written.kind == WriteOutcome::Kind::Applied ? written.message : written.error.caption();
    outcome.data = written.data;
    switch (written.kind) {
    case WriteOutcome::Kind::Applied:
        outcome.kind = EditOutcome::Kind::Applied;
        return end(id, DecisionState::Done, outcome);
    case WriteOutcome::Kind::NotSent:
        return end(id, DecisionState::Undone, outcome);
    case WriteOutcome::Kind::Refused:
        outcome.kind = EditOutcome::Kind::Refused;
        return end(id, DecisionState::Refused, outcome);
    case WriteOutcome::Kind::Unknown:
        break;
    }
    if (m_sendings.at(id).look)
        return m_sendings.at(id).look(id);
    looked(id, Seen::Nothing);
}

// Only what the record itself shows is an answer: neither what was wanted nor what was there before (the server may
// write it in its own way) stays an open question.
Edits::Seen Edits::compare(const Filled &filled, const FormValues &now)
{
    bool isAsWanted = true;
    bool isAsBefore = true;
    for (auto it = filled.changed.begin(); it != filled.changed.end(); ++it) {
        if (!now.contains(it.key()))
            return Seen::Nothing;
        isAsWanted = isAsWanted && isSame(now.value(it.key()), it.value());
        isAsBefore = isAsBefore && isSame(now.value(it.key()), filled.before.value(it.key()));
    }
    return isAsWanted ? Seen::AsWanted : isAsBefore ? Seen::AsBefore : Seen::Nothing;
}

void Edits::looked(const QString &id, Seen seen)
{
    EditOutcome outcome;
    switch (seen) {
    case Seen::AsWanted:
        outcome.kind = EditOutcome::Kind::Applied;
        outcome.words = tr("The answer was lost, but the server has what you entered.");
        return end(id, DecisionState::Done, outcome);
    case Seen::AsBefore:
        outcome.kind = EditOutcome::Kind::Refused;
        outcome.words = tr("The server did not apply it. Try again.");
        return end(id, DecisionState::Refused, outcome);
    case Seen::Gone:
        outcome.kind = EditOutcome::Kind::Refused;
        outcome.words = tr("It is no longer there.");
        return end(id, DecisionState::Refused, outcome);
    case Seen::Nothing:
        break;
    }
    outcome.kind = EditOutcome::Kind::Unknown;
    outcome.words = tr("The answer was lost. Look whether the server has it before you try again.");
    end(id, DecisionState::Unknown, outcome);
}

void Edits::end(const QString &id, DecisionState state, const EditOutcome &outcome)
{
    m_looks.erase(id);
    const auto found = m_sendings.find(id);
    Sending sending = std::move(found->second);
    m_sendings.erase(found);
    // Nothing of what was never sent, or was wrong in the first place, needs to be kept.
    if (outcome.kind != EditOutcome::Kind::Invalid) {
        sending.decision.state = state;
        sending.decision.note = outcome.words;
        sending.decision.changedAt = QDateTime::currentDateTimeUtc();
        m_journal.put(sending.decision, {});
    }
    if (state == DecisionState::Unknown)
        emit leftOverChanged();
    EditOutcome told = outcome;
    told.id = id;
    sending.done(told);
}

void Edits::leftOver(std::function<void(const QList<Decision> &)> done)
{
    m_journal.listOpenForms(m_scope, [self = QPointer(this), done = std::move(done)](QList<Decision> open, const QString &) {
        if (!self)
            return;
        // Those of this run are not left over.
        open.removeIf([&](const Decision &decision) { return self->m_sendings.contains(decision.id); });
        done(open);
    });
}

void Edits::dismiss(const Decision &decision)
{
    Decision seen = decision;
    seen.state = DecisionState::Undone;
    seen.changedAt = QDateTime::currentDateTimeUtc();
    m_journal.put(seen, {});
    emit leftOverChanged();
}

QJsonObject Edits::keptValues(const FormValues &values)
{
    return QJsonObject::fromVariantMap(values);
}

FormValues Edits::restoredValues(std::span<const FormField> fields, const QJsonObject &kept)
{
    FormValues values = kept.toVariantMap();
    for (const FormField &field : fields) {
        const auto value = values.find(QLatin1String(field.id));
        if (value == values.end())
            continue;
        const QString text = value->toString();
        if (field.entry == Entry::Date)
            *value = QDate::fromString(text, Qt::ISODate);
        else if (field.entry == Entry::Time)
            *value = QTime::fromString(text, Qt::ISODateWithMs);
        else if (field.entry == Entry::Instant)
            *value = QDateTime::fromString(text, Qt::ISODateWithMs);
        else if (field.entry == Entry::Choices || field.entry == Entry::Members)
            *value = value->toStringList();
    }
    return values;
}

} // namespace signoff
