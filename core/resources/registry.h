// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/contracts.h"
#include "core/resources/leaves.h"
#include "core/resources/members.h"
#include "core/resources/projects.h"
#include "core/resources/time_requests.h"
#include "core/resources/timesheets.h"
#include "core/resources/workspaces.h"

#include <tuple>

// Every resource with rows, once. The contract test walks this list and fails until each has its fixtures.
namespace signoff {

using AllRows = std::tuple<Workspace, Member, Project, Contract, Timesheet, Leave, TimeRequest>;

} // namespace signoff
