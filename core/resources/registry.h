// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/activity_level.h"
#include "core/resources/contracts.h"
#include "core/resources/daily_attendance.h"
#include "core/resources/daily_timeline.h"
#include "core/resources/expenses.h"
#include "core/resources/leaves.h"
#include "core/resources/members.h"
#include "core/resources/project_viewers.h"
#include "core/resources/projects.h"
#include "core/resources/task_report.h"
#include "core/resources/tasks.h"
#include "core/resources/time_entries.h"
#include "core/resources/time_requests.h"
#include "core/resources/timesheets.h"
#include "core/resources/tracked_hours.h"
#include "core/resources/tracking.h"
#include "core/resources/webhooks.h"
#include "core/resources/workspaces.h"

#include <tuple>

// Every resource with rows and every operation, once. Tests walk these lists and fail until each operation has its
// recorded answers; the contract check drives them all.
//
// Errors of an operation, where its own words say nothing else: 400 or 422 for a value or a move that is refused, 401 for
// the token, 403 for the role, 404 for a record that is not there, 429 for the budget, 500; each with a message. Lists are
// paged from 1, at most 100 rows at once; hours, rates and dates are in the units that the structs name.
namespace signoff {

using AllRows
    = std::tuple<Workspace, Member, Project, Task, TaskAssignee, ProjectViewer, Contract, Tracker, TimeEntry, Timesheet,
        TimeRequest, Leave, LeaveBalance, LeavePolicy, Expense, ExpenseCategory, Webhook>;

inline constexpr auto allEndpoints = std::tuple_cat(workspaceEndpoints, memberEndpoints, projectEndpoints, taskEndpoints,
    projectViewerEndpoints, contractEndpoints, trackingEndpoints, timeEntryEndpoints, timesheetEndpoints, timeRequestEndpoints,
    leaveEndpoints, expenseEndpoints, webhookEndpoints, trackedHoursEndpoints, dailyTimelineEndpoints,
    dailyAttendanceEndpoints, taskReportEndpoints, activityLevelEndpoints);

} // namespace signoff
