// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/scenario.h"

#include "core/resources/registry.h"
#include "tests/contract/asked.h"
#include "tests/contract/run.h"

// Who works here, and on what: members, projects, their tasks, viewers and contracts.
namespace signoff::contract {

using namespace Qt::StringLiterals;

namespace {

// The row of a list that has something.
template <class Row, class Test> Row firstOf(const QList<Row> &rows, const Test &test)
{
    const auto found = std::find_if(rows.begin(), rows.end(), test);
    return found == rows.end() ? Row {} : *found;
}

template <class Row> Row unknownRow()
{
    Row row;
    row.id = nobodysNumber;
    return row;
}

} // namespace

void driveWorkspaces(Run &run)
{
    run.list<Workspace>();
    run.list<Workspace>(page(2, 20));
    run.asToken(u"nobody"_s, [&] { run.list<Workspace>({}, refusedWith(401)); });
}

void driveMembers(Run &run)
{
    const QString email = u"invited.member@meridian.example"_s;
    run.list<Member>();
    run.list<Member>(page(2, 20));
    run.read(getMembers.with({ 1, 20, email, u"active"_s, u"Regular User"_s }, run.workspace()));
    run.asToken(u"nobody"_s, [&] { run.list<Member>({}, refusedWith(401)); });

    const FormValues invited { { u"email"_s, email }, { u"firstname"_s, u"Ines"_s }, { u"lastname"_s, u"Vité"_s },
        { u"role"_s, u"Regular User"_s } };
    run.fill<Member>("create", invited);
    run.fill<Member>("create", invited, {}, refusedWith(422)); // an address twice
    const QList<Member> all = run.list<Member>();
    const Member member = firstOf(all, [&](const Member &row) { return row.email == email; });
    if (!run.need(!member.id.isEmpty(), "the invited member in the list"))
        return;
    run.one(member);
    run.fill("update",
        { { u"firstname"_s, u"Inés"_s }, { u"timezone"_s, u"America/New_York"_s }, { u"weekly_hours_limit"_s, 30 },
            { u"rate_status"_s, u"1"_s }, { u"role"_s, u"Team manager"_s }, { u"remove_avatar"_s, true } },
        member);
    run.asRole(u"Regular User"_s, [&] { run.act("delete", member, refusedWith(403)); });
    run.act("delete", member);
    run.one(member, refusedWith(404));
    run.fill("update", { { u"firstname"_s, u"Nobody"_s } }, member, refusedWith(404));
    run.act("delete", unknownRow<Member>(), refusedWith(404));
}

void driveProjects(Run &run)
{
    run.list<Project>();
    run.list<Project>(page(2, 5));
    run.read(getProjects.with({ 1, 20, u"contract"_s }, run.workspace()));
    const QJsonValue data = run.fill<Project>("create",
        { { u"name"_s, u"Driven through the contract"_s }, { u"start_date"_s, today }, { u"deadline"_s, today.addDays(90) },
            { u"estimation"_s, 120.5 }, { u"budget"_s, 9000 }, { u"notes"_s, u"Line one\nline two"_s } });
    run.fill<Project>("create", { { u"name"_s, u"With a name alone"_s } });
    Project project;
    project.id = idOf(data);
    const std::optional<Project> created = run.one(project);
    if (!run.need(created.has_value(), "the project it created"))
        return;
    run.fill("update", { { u"name"_s, u"Renamed"_s }, { u"deadline"_s, today.addDays(120) }, { u"notes"_s, QString() } },
        *created);
    run.asRole(u"Regular User"_s, [&] { run.act("delete", *created, refusedWith(403)); });
    run.act("delete", *created);
    run.one(*created, refusedWith(404));
    run.act("delete", *created, refusedWith(404));
    run.fill("update", { { u"name"_s, u"Gone"_s } }, *created, refusedWith(404));
}

void driveTasks(Run &run)
{
    const QList<Contract> contracts = run.list<Contract>();
    if (!run.need(!contracts.isEmpty(), "a contract"))
        return;
    const Contract &contract = contracts.first();
    run.list<Task>(of(contract.projectId));
    run.list<Task>(inState(u"10"_s, of(contract.projectId)));
    run.read(getTasks.with({ 2, 5, contract.projectId, {}, {}, u"20"_s, {}, {} }, run.workspace()));
    // By contract, by parent, in an order: of the current generation.
    run.read(getTasks.with({ 1, 20, contract.projectId, contract.id, {}, {}, {}, u"desc"_s }, run.workspace()));

    Task task;
    task.projectId = contract.projectId;
    const QJsonValue data = run.fill("create",
        { { u"title"_s, u"Check the contract"_s }, { u"description"_s, u"Everything"_s }, { u"status"_s, u"10"_s },
            { u"priority"_s, u"20"_s }, { u"start_date"_s, today }, { u"end_date"_s, today.addDays(7) } },
        task);
    task.id = idOf(data);
    const std::optional<Task> created = run.one(task);
    if (!run.need(created.has_value(), "the task it created"))
        return;
    const FormValues member { { u"user_id"_s, contract.userId } };
    run.fill("update", { { u"title"_s, u"Check it again"_s }, { u"status"_s, u"20"_s }, { u"end_date"_s, QDate() } }, *created);
    run.fill("assign", member, *created);
    ListQuery assigned = byId(created->id);
    assigned.of = created->projectId;
    run.list<TaskAssignee>(assigned);
    run.fill("unassign", member, *created);
    run.asRole(u"Regular User"_s, [&] { run.act("delete", *created, refusedWith(403)); });
    run.act("delete", *created);
    run.one(*created, refusedWith(404));
    run.act("delete", *created, refusedWith(404));
    run.fill("update", { { u"title"_s, u"Gone"_s } }, *created, refusedWith(404));
    run.fill("assign", member, *created, refusedWith(404));
    run.fill("unassign", member, *created, refusedWith(404));
    run.list<TaskAssignee>(assigned, refusedWith(404));
}

void driveProjectViewers(Run &run)
{
    const QString email = u"client@outside.example"_s;
    run.list<ProjectViewer>();
    run.read(getProjectViewers.with({ 2, 20, {} }, run.workspace()));
    run.fill<ProjectViewer>("create",
        { { u"email"_s, email }, { u"firstname"_s, u"Clara"_s }, { u"lastname"_s, u"Outside"_s } });
    const auto found = run.read(getProjectViewers.with({ 1, 20, email }, run.workspace()));
    const QList<Project> projects = run.list<Project>();
    if (!run.need(found && found->rows.size() == 1 && !projects.isEmpty(), "the viewer it invited, and a project"))
        return;
    const ProjectViewer viewer = found->rows.first().row;
    const FormValues project { { u"project_id"_s, projects.first().id } };
    run.one(viewer);
    run.fill("assign-project", project, viewer);
    run.one(viewer);
    run.fill("unassign-project", project, viewer);
    run.act("restore", viewer, refusedWith(400)); // is not archived
    run.act("delete", viewer);
    run.act("restore", viewer);
    run.one(viewer);
    run.asRole(u"Regular User"_s, [&] { run.act("delete", viewer, refusedWith(403)); });
    const ProjectViewer nobody = unknownRow<ProjectViewer>();
    run.one(nobody, refusedWith(404));
    run.act("delete", nobody, refusedWith(404));
    run.act("restore", nobody, refusedWith(404));
    run.fill("assign-project", project, nobody, refusedWith(404));
    run.fill("unassign-project", project, nobody, refusedWith(404));
}

void driveContracts(Run &run)
{
    const QList<Contract> all = run.list<Contract>();
    run.list<Contract>(page(2, 20));
    if (!run.need(!all.isEmpty(), "a contract"))
        return;
    run.read(getContracts.with({ 1, 20, all[0].projectId, all[0].userId, u"active"_s }, run.workspace()));
    // Nobody is on a project that was just made.
    const QString project
        = idOf(run.fill<Project>("create", { { u"name"_s, u"For a contract of the check"_s } }));
    const FormValues values { { u"project_id"_s, project }, { u"user_id"_s, all[0].userId }, { u"weekly_hours_limit"_s, 20 },
        { u"screenshots"_s, u"blurred"_s }, { u"rate"_s, 42.5 } };
    Contract contract;
    contract.id = idOf(run.fill<Contract>("create", values));
    const std::optional<Contract> created = run.one(contract);
    if (!run.need(created.has_value(), "the contract it created"))
        return;
    run.fill("update", { { u"weekly_hours_limit"_s, 30 }, { u"screenshots"_s, u"full"_s }, { u"rate"_s, 45 } }, *created);
    run.act("pause", *created);
    run.act("resume", *created);
    run.asRole(u"Regular User"_s, [&] { run.act("delete", *created, refusedWith(403)); });
    run.act("delete", *created);
    run.one(*created, refusedWith(404));
    run.act("delete", *created, refusedWith(404));
    run.act("pause", *created, refusedWith(404));
}

} // namespace signoff::contract
