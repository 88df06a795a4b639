// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace signoff {

// The states of a decision in the journal. What is 'Undone' never left this machine.
enum class DecisionState { Held, Queued, Sent, Done, Refused, Unknown, Undone };

// Why a decision ended as Refused, or that a Done one was only seen to be so. A word of the journal.
enum class Verdict {
    None,
    Server, // the server refused it; 'note' has its words
    NotApplied, // nobody knew, and the row shows that it was not applied
    Changed, // not sent: the row was no longer what the manager saw
    Gone, // not sent, or not applied: the row is no longer there
    PerhapsByOthers, // Done: our answer was lost, and the row shows what was wanted
    NotWritten, // the journal could not keep it, so it was not taken at all
};

// Whose decisions: never sent under another account or to another server.
struct JournalScope {
    QString account; // local uuid of the account
    QString baseUrl;
    QString userId; // the caller's user id in the workspace
    QString workspace;
    bool operator==(const JournalScope &) const = default;
};

// A decision of the manager on one row, as it stands in the journal.
struct Decision {
    QString id; // uuid
    JournalScope scope;
    QString resource; // "timesheets"
    QString rowKey; // key in the store
    QString rowId; // id at the server when it was decided
    QString action; // "approve"
    QString reason;
    QString title; // what it is about, for people: "Anna Kováč, 2 – 8 Nov 2026, 38:40"
    QJsonObject seen; // what the manager saw: status, total, submitted on, days
    QJsonObject entered; // of a form: what was filled in. Empty: no form, a decision on a row
    QString batch; // uuid of the bulk it belongs to; empty: decided alone
    DecisionState state = DecisionState::Held;
    Verdict verdict = Verdict::None;
    QString note; // the server's words or ours about the outcome
    QDateTime decidedAt;
    QDateTime changedAt;
};

} // namespace signoff
