// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/changes.h"
#include "sandbox/api/input.h"
#include "sandbox/api/operation.h"
#include "sandbox/api/scope.h"
#include "sandbox/company/backlog.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int NormalPriority = 30;

struct Priority {
    int code;
    QString name;
};

const QList<Priority> &priorities()
{
    static const QList<Priority> all { { 10, u"Urgent"_s }, { 20, u"High"_s }, { NormalPriority, u"Normal"_s },
        { 40, u"Low"_s } };
    return all;
}

template <typename Entries> QList<int> codesOf(const Entries &entries)
{
    QList<int> codes;
    for (const auto &entry : entries)
        codes.append(entry.code);
    return codes;
}

// The classic generation knows the four base codes alone, and shows every other as the one it refines.
int baseOf(int status)
{
    return status / 10 * 10;
}

const QList<int> &baseCodes()
{
    static const QList<int> all { 0, 10, 20, 30 };
    return all;
}

QList<int> statusCodes(const Call &call)
{
    return call.isClassic() ? baseCodes() : codesOf(taskStatuses());
}

QJsonArray assignees(const Call &call, const QVariant &task)
{
    const auto rows = call.database.rows(u"SELECT m.id, m.firstname, m.lastname, m.email FROM task_assignees a"
                                         " JOIN members m ON m.id = a.user_id"
                                         " WHERE a.task_id = ? AND m.deleted_at IS NULL ORDER BY a.id"_s,
        { task });
    return objectsOf(rows);
}

template <typename Entries> const auto *entryOf(const Entries &entries, const QVariant &code)
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(),
        [&code](const auto &entry) { return !code.isNull() && entry.code == code.toInt(); });
    return found == entries.cend() ? nullptr : &*found;
}

QJsonObject toJson(const Call &call, const Row &row)
{
    QJsonObject task = picked(row,
        { u"id"_s, u"title"_s, u"description"_s, u"project_id"_s, u"creator_id"_s, u"status"_s, u"priority"_s,
            u"start_date"_s, u"end_date"_s, u"completed_at"_s, u"created_at"_s, u"updated_at"_s, u"deleted_at"_s });
    task.insert(u"owner_id"_s, Company::memberId(Company::OwnerNumber));
    if (call.isClassic()) {
        task.insert(u"status"_s, baseOf(row.value(u"status"_s).toInt()));
        if (row.value(u"priority"_s).isNull())
            task.insert(u"priority"_s, NormalPriority);
        task.insert(u"assignees"_s, assignees(call, row.value(u"id"_s)));
        task.insert(u"has_details"_s, !row.value(u"description"_s).toString().isEmpty());
        return task;
    }
    const TaskStatus *status = entryOf(taskStatuses(), row.value(u"status"_s));
    task.insert(u"status_name"_s, status ? QJsonValue(status->name) : QJsonValue());
    task.insert(u"status_color"_s, status ? QJsonValue(status->color) : QJsonValue());
    const Priority *priority = entryOf(priorities(), row.value(u"priority"_s));
    task.insert(u"priority_name"_s, priority ? QJsonValue(priority->name) : QJsonValue());
    task.insert(u"parent_id"_s, json(row, u"parent_id"_s));
    return task;
}

Listing tasksOf(int project)
{
    Listing listing { u"t.*"_s, u"tasks t"_s, u"t.id"_s };
    listing.add(u"t.deleted_at IS NULL"_s);
    listing.add(u"t.project_id = ?"_s, project);
    return listing;
}

std::optional<Row> find(const Call &call, int project, const QVariant &id)
{
    return only(call.database, tasksOf(project), u"t.id = ?"_s, id);
}

// What is asked of the task that the path and project_id name together.
template <typename Act> Answer withTask(const Call &call, Input in, Act act)
{
    const auto project = in.integer(u"project_id"_s, Need::Required);
    if (in.failed())
        return in.refusal();
    const auto row = maySeeProject(call, *project) ? find(call, *project, call.path.first()) : std::nullopt;
    return row ? act(in, *row) : notFound(call);
}

QList<Event> updated(const Call &call, const Row &task)
{
    const Row row = call.database.row(u"SELECT * FROM tasks WHERE id = ?"_s, { task.value(u"id"_s) });
    QJsonObject data = picked(row,
        { u"id"_s, u"project_id"_s, u"title"_s, u"status"_s, u"priority"_s, u"start_date"_s, u"end_date"_s,
            u"completed_at"_s });
    data.insert(u"assignees"_s, assignees(call, row.value(u"id"_s)));
    return { { u"task.updated"_s, data } };
}

Answer getTasks(const Call &call)
{
    Input in = Input::ofQuery(call);
    auto project = in.integer(u"project_id"_s, call.isClassic() ? Need::Required : Need::Optional);
    const auto contract = call.isClassic() ? std::nullopt : in.integer(u"contract_id"_s);
    const auto status = call.isClassic() ? in.code(u"status"_s, baseCodes()) : in.integer(u"status"_s);
    const auto priority = in.code(u"priority"_s, codesOf(priorities()));
    const auto parent = call.isClassic() ? std::nullopt : in.integer(u"parent_id"_s);
    const auto order = call.isClassic() ? std::nullopt : in.word(u"order_by"_s, { u"asc"_s, u"desc"_s });
    const Paging paging = in.paging();
    if (!project && !contract)
        in.fail(u"The project_id or the contract_id field is required."_s);
    if (in.failed())
        return in.refusal();
    if (contract) {
        const QVariant ofContract =
            call.database.value(u"SELECT project_id FROM contracts WHERE id = ? AND deleted_at IS NULL AND "_s
                    + visibleUsers(call.caller, u"user_id"_s),
                { *contract });
        if (ofContract.isNull() || (project && *project != ofContract.toInt()))
            return notFound(call);
        project = ofContract.toInt();
    }
    if (!maySeeProject(call, *project))
        return notFound(call);
    Listing listing = tasksOf(*project);
    listing.addIf(call.isClassic() ? u"t.status / 10 * 10 = ?"_s : u"t.status = ?"_s, status);
    listing.addIf(call.isClassic() ? u"COALESCE(t.priority, 30) = ?"_s : u"t.priority = ?"_s, priority);
    listing.addIf(u"t.parent_id = ?"_s, parent);
    if (order == u"desc"_s)
        listing.order = u"t.id DESC"_s;
    return listed(call, listing, paging, usualPlace(call), toJson);
}

Answer getTask(const Call &call)
{
    return withTask(
        call, Input::ofQuery(call), [&call](Input &, const Row &task) { return success(call, toJson(call, task)); });
}

// What createTask and updateTask have in common.
Changes changesOf(const Call &call, Input &in, int project, const Row &before, const QList<int> &statuses)
{
    Changes changes;
    Row rest = before;
    for (const QString &name : { u"description"_s, u"start_date"_s, u"end_date"_s }) {
        if (!in.isNull(name))
            continue;
        changes.set(name, QVariant());
        rest.remove(name);
    }
    setPeriod(changes, in, rest, u"start_date"_s, u"end_date"_s);
    changes.setIf(u"description"_s, in.text(u"description"_s));
    changes.setIf(u"priority"_s, in.code(u"priority"_s, codesOf(priorities())));
    const auto status = in.code(u"status"_s, statuses);
    changes.setIf(u"status"_s, status);
    const bool wasDone = before.value(u"status"_s).toInt() >= DoneFrom;
    if (status && wasDone != (*status >= DoneFrom))
        changes.set(u"completed_at"_s, wasDone ? QVariant() : QVariant(call.clock.stamp()));
    if (call.isClassic())
        return changes;
    const auto parent = in.integer(u"parent_id"_s);
    const bool isItself = parent && *parent == before.value(u"id"_s).toInt();
    if (parent && (isItself || !find(call, project, *parent)))
        in.fail(u"The selected parent_id is invalid."_s);
    changes.setIf(u"parent_id"_s, parent);
    return changes;
}

Answer createTask(const Call &call)
{
    Input in = Input::ofBody(call);
    const auto project = in.integer(u"project_id"_s, Need::Required);
    const auto title = in.text(u"title"_s, Need::Required, 255);
    if (in.failed())
        return in.refusal();
    if (!maySeeProject(call, *project))
        return notFound(call);
    Changes changes = changesOf(call, in, *project, {}, baseCodes());
    const QList<int> people = in.ids(u"assignees"_s);
    for (const int user : people) {
        if (!hasContract(call, user, *project))
            in.fail(u"The selected assignees are invalid."_s);
    }
    if (in.failed())
        return in.refusal();
    const qint64 id = call.database.change(
        u"INSERT INTO tasks (project_id, title, creator_id, status, priority, created_at) VALUES (?, ?, ?, 0, ?, ?)"_s,
        { *project, *title, call.caller.id, call.isClassic() ? QVariant(NormalPriority) : QVariant(),
            call.clock.stamp() });
    changes.apply(call, u"tasks"_s, QString::number(id));
    for (const int user : people)
        call.database.change(u"INSERT INTO task_assignees (task_id, user_id) VALUES (?, ?)"_s, { id, user });
    return created(call, toJson(call, *find(call, *project, id)));
}

Answer updateTask(const Call &call)
{
    return withTask(call, Input::ofBody(call), [&call](Input &in, const Row &task) {
        const int project = task.value(u"project_id"_s).toInt();
        Changes changes = changesOf(call, in, project, task, statusCodes(call));
        changes.setIf(u"title"_s, in.text(u"title"_s, Need::Filled, 255));
        if (in.failed())
            return in.refusal();
        changes.apply(call, u"tasks"_s, call.path.first());
        Answer answer = success(call, toJson(call, *find(call, project, task.value(u"id"_s))));
        answer.events = updated(call, task);
        return answer;
    });
}

Answer deleteTask(const Call &call)
{
    return withTask(call, Input::ofBody(call), [&call](Input &, const Row &task) {
        archive(call, u"tasks"_s, call.path.first());
        call.database.change(u"UPDATE tasks SET parent_id = NULL WHERE parent_id = ?"_s, { task.value(u"id"_s) });
        return done(call, u"Task deleted successfully"_s);
    });
}

Answer getTaskAssignees(const Call &call)
{
    return withTask(call, Input::ofQuery(call),
        [&call](Input &, const Row &task) { return success(call, assignees(call, task.value(u"id"_s))); });
}

bool isAssigned(const Call &call, const Row &task, int user)
{
    return exists(call, u"task_assignees WHERE task_id = ? AND user_id = ?"_s, { task.value(u"id"_s), user });
}

Answer assignTask(const Call &call)
{
    return withTask(call, Input::ofBody(call), [&call](Input &, const Row &task) {
        const int user = call.path.at(1).toInt();
        if (!memberExists(call, user))
            return notFound(call);
        if (!hasContract(call, user, task.value(u"project_id"_s).toInt()))
            return refused(call, 400, u"The member has no contract on the project"_s);
        if (isAssigned(call, task, user))
            return refused(call, 400, u"The task is assigned to the member already"_s);
        const qint64 id = call.database.change(
            u"INSERT INTO task_assignees (task_id, user_id) VALUES (?, ?)"_s, { task.value(u"id"_s), user });
        Answer answer = success(call,
            QJsonObject { { u"id"_s, id }, { u"task_id"_s, call.path.first() }, { u"user_id"_s, call.path.at(1) } },
            u"Task assigned successfully"_s);
        answer.events = updated(call, task);
        return answer;
    });
}

Answer unassignTask(const Call &call)
{
    return withTask(call, Input::ofBody(call), [&call](Input &, const Row &task) {
        const int user = call.path.at(1).toInt();
        if (!isAssigned(call, task, user))
            return refused(call, 400, u"The task is not assigned to the member"_s);
        call.database.change(
            u"DELETE FROM task_assignees WHERE task_id = ? AND user_id = ?"_s, { task.value(u"id"_s), user });
        Answer answer = done(call, u"Task unassigned successfully"_s);
        answer.events = updated(call, task);
        return answer;
    });
}

} // namespace

Operations taskOperations()
{
    const QString one = u"/tasks/{taskId}"_s;
    const QString assign = one + u"/assign/{userId}"_s;
    const QString unassign = one + u"/unassign/{userId}"_s;
    return {
        { "GET", u"/tasks"_s, u"getTasks"_s, getTasks },
        { "POST", u"/tasks"_s, u"createTask"_s, createTask, WorkspaceIn::Body, OpenTo::Managers },
        { "GET", one, u"getTask"_s, getTask },
        { "PUT", one, u"updateTask"_s, updateTask, WorkspaceIn::Body, OpenTo::Managers },
        { "DELETE", one, u"deleteTask"_s, deleteTask, WorkspaceIn::Body, OpenTo::Managers },
        { "GET", one + u"/assignees"_s, u"getTaskAssignees"_s, getTaskAssignees },
        { "POST", assign, u"assignTask"_s, assignTask, WorkspaceIn::Body, OpenTo::Managers },
        { "DELETE", unassign, u"unassignTask"_s, unassignTask, WorkspaceIn::Body, OpenTo::Managers },
    };
}

} // namespace sandbox
