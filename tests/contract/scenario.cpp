// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/scenario.h"

#include "core/resources/registry.h"
#include "tests/contract/run.h"
#include "tests/contract/asked.h"

namespace signoff::contract {

using namespace Qt::StringLiterals;

namespace {

void driveWorkspaces(Run &run)
{
    run.list<Workspace>();
    run.list<Workspace>(page(2, 20));
    run.asToken(u"nobody"_s, [&] { run.list<Workspace>({}, refusedWith(401)); });
}

void driveMembers(Run &run)
{
    run.list<Member>();
    run.list<Member>(page(2, 20));
    run.asToken(u"nobody"_s, [&] { run.list<Member>({}, refusedWith(401)); });
}

void driveProjects(Run &run)
{
    run.list<Project>();
    run.list<Project>(page(2, 5));
}

void driveContracts(Run &run)
{
    run.list<Contract>();
    run.list<Contract>(page(2, 20));
}

void driveReports(Run &run)
{
    run.read(getTrackedHoursReport.with({ today.addDays(-30), today, {} }, run.workspace()));
    run.read(getTrackedHoursReport.with({ today.addDays(-6), today, run.me() }, run.workspace()));
}

constexpr Group groups[] = {
    { "workspaces", driveWorkspaces },
    { "members", driveMembers },
    { "projects", driveProjects },
    { "contracts", driveContracts },
    { "timesheets", driveTimesheets },
    { "time requests", driveTimeRequests },
    { "leaves", driveLeaves },
    { "reports", driveReports },
};

} // namespace

std::span<const Group> scenario()
{
    return groups;
}

} // namespace signoff::contract
