// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/scenario.h"

namespace signoff::contract {

namespace {

constexpr Group groups[] = {
    { "workspaces", driveWorkspaces },
    { "members", driveMembers },
    { "projects", driveProjects },
    { "tasks", driveTasks },
    { "project viewers", driveProjectViewers },
    { "contracts", driveContracts },
    { "time tracking", driveTimeTracking },
    { "time entries", driveTimeEntries },
    { "timesheets", driveTimesheets },
    { "time requests", driveTimeRequests },
    { "leaves", driveLeaves },
    { "expenses", driveExpenses },
    { "webhooks", driveWebhooks },
    { "reports", driveReports },
};

} // namespace

std::span<const Group> scenario()
{
    return groups;
}

} // namespace signoff::contract
