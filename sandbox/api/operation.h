// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/api/call.h"

#include <optional>

namespace sandbox {

// Where an operation takes workspace_id. Bodies of the classic generation, query of the current one, is how the writes
// of members, projects and contracts do it. BodyOfCurrent: the classic generation documents no body.
enum class WorkspaceIn { Nowhere, Query, Body, BodyThenQuery, BodyOfCurrent };

// Who may call it in the current generation, which cuts lists to the role. The classic one is open to owners and
// executive managers alone, but for what team and project managers may do in both, and for the clock, which everybody
// may start and stop for themselves there.
enum class OpenTo { Deciders, Managers, Everyone, EveryoneInClassic };

enum class Offered { Both, ClassicOnly, CurrentOnly };

// One operation of the contract. A resource group is a table of these and its handlers.
struct Operation {
    QByteArray verb;
    QString path; // "/timesheets/{timesheetId}/approve"
    QString id; // operationId of the contract
    Answer (*handler)(const Call &call);
    WorkspaceIn workspace = WorkspaceIn::Query;
    OpenTo openTo = OpenTo::Everyone;
    Offered offered = Offered::Both;
    std::optional<IdKind> decides = std::nullopt; // what a decision is about, for the ledger
    bool takesForms = false; // its body may be application/x-www-form-urlencoded
};

using Operations = QList<Operation>;

// The groups, one file each.
Operations workspaceOperations();
Operations memberOperations();
Operations projectOperations();
Operations contractOperations();
Operations taskOperations();
Operations viewerOperations();
Operations expenseOperations();
Operations webhookOperations();
Operations timesheetOperations();
Operations timeRequestOperations();
Operations leaveOperations();
Operations reportOperations();
Operations timeEntryOperations();
Operations timeTrackingOperations();

const Operations &allOperations();

} // namespace sandbox
