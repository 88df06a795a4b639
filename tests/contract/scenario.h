// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace signoff::contract {

class Run;

// What is driven, a group of the API each. Calls that one generation has not are made all the same: what the proxy says
// to them is listed in expected.txt.
struct Group {
    const char *name;
    void (*drive)(Run &);
};

// In their order: later groups find what earlier ones made.
std::span<const Group> scenario();

// scenario_people.cpp
void driveWorkspaces(Run &run);
void driveMembers(Run &run);
void driveProjects(Run &run);
void driveTasks(Run &run);
void driveProjectViewers(Run &run);
void driveContracts(Run &run);
// scenario_decisions.cpp
void driveTimesheets(Run &run);
void driveTimeRequests(Run &run);
void driveLeaves(Run &run);
// scenario_time.cpp
void driveTimeTracking(Run &run);
void driveTimeEntries(Run &run);
void driveExpenses(Run &run);
void driveWebhooks(Run &run);
void driveReports(Run &run);

} // namespace signoff::contract
