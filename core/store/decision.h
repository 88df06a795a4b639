// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace signoff {

// The states of a decision in the journal. What is 'Undone' never left this machine.
enum class DecisionState { Held, Queued, Sent, Done, Refused, Unknown, Undone };

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
    DecisionState state = DecisionState::Held;
    QString note; // the server's words or ours about the outcome
    QDateTime decidedAt;
    QDateTime changedAt;
};

} // namespace signoff
