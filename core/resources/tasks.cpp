// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/tasks.h"

#include "core/resources/status.h"
#include "core/resources/cells.h"
#include "core/resources/form_fields.h"
#include "core/resources/surroundings.h"
#include "core/support/apart.h"

#include <algorithm>
#include <iterator>

namespace signoff {

namespace {

constexpr FormChoice states[] = {
    { "0", QT_TRANSLATE_NOOP("forms", "Open") },
    { "10", QT_TRANSLATE_NOOP("forms", "In progress") },
    { "20", QT_TRANSLATE_NOOP("forms", "Done") },
    { "30", QT_TRANSLATE_NOOP("forms", "Closed") },
};

constexpr FormChoice priorities[] = {
    { "10", QT_TRANSLATE_NOOP("forms", "Urgent") },
    { "20", QT_TRANSLATE_NOOP("forms", "High") },
    { "30", QT_TRANSLATE_NOOP("forms", "Normal") },
    { "40", QT_TRANSLATE_NOOP("forms", "Low") },
};

QVariant number(const QString &code)
{
    bool ok = false;
    const double value = code.toDouble(&ok);
    return ok ? QVariant(value) : QVariant();
}

// A workspace's own codes follow the base code that they refine: 11 is a kind of 10.
Tone toneOf(const QString &status)
{
    bool ok = false;
    const int code = status.toInt(&ok);
    return ok ? taskStatus.tone(QString::number(code / 10 * 10)) : Tone::Neutral;
}

QString assigneesOf(const Task &row)
{
    QStringList names;
    for (const TaskAssignee &assignee : row.assignees.value_or(QList<TaskAssignee>()))
        names << apart(assignee.name());
    return names.join(QStringLiteral(", "));
}

const Column<Task> columns[] = {
    { "title", QT_TRANSLATE_NOOP("columns", "Task"), Cell::Text,
        [](const Task &row, const Surroundings &) -> QVariant { return row.title; } },
    { .id = "project",
        .title = QT_TRANSLATE_NOOP("columns", "Project"),
        .value = [](const Task &row, const Surroundings &around) -> QVariant { return around.projectName(row.projectId); },
        .yields = 3 },
    { .id = "assignees",
        .title = QT_TRANSLATE_NOOP("columns", "Assigned to"),
        .value = [](const Task &row, const Surroundings &) -> QVariant {
            return row.assignees ? QVariant(assigneesOf(row)) : QVariant();
        },
        .yields = 2 },
    { .id = "priority",
        .title = QT_TRANSLATE_NOOP("columns", "Priority"),
        .value = [](const Task &row, const Surroundings &) -> QVariant { return row.priority; },
        .text = [](const Task &row, const Surroundings &) { return row.priorityLabel(); },
        .order = [](const Task &row, const Surroundings &) { return number(row.priority); } },
    { .id = "start",
        .title = QT_TRANSLATE_NOOP("columns", "Start"),
        .cell = Cell::Date,
        .value = [](const Task &row, const Surroundings &) -> QVariant { return row.startDate; },
        .yields = 4 },
    { "end", QT_TRANSLATE_NOOP("columns", "Due"), Cell::Date,
        [](const Task &row, const Surroundings &) -> QVariant { return row.endDate; } },
    { .id = "completed",
        .title = QT_TRANSLATE_NOOP("columns", "Completed"),
        .cell = Cell::DateTime,
        .value = [](const Task &row, const Surroundings &) -> QVariant { return row.completedAt; },
        .shown = false },
    { .id = "status",
        .title = QT_TRANSLATE_NOOP("columns", "Status"),
        .cell = Cell::Status,
        .value = [](const Task &row, const Surroundings &) -> QVariant { return row.status; },
        .text = [](const Task &row, const Surroundings &) { return row.statusLabel(); },
        .tone = [](const Task &row, const Surroundings &) { return toneOf(row.status); },
        .order = [](const Task &row, const Surroundings &) { return number(row.status); } },
};

bool isThere(const Task &row)
{
    return !row.id.isEmpty() && !row.deletedAt.isValid();
}

const Action<Task> actions[] = {
    { .id = "delete",
        .title = QT_TRANSLATE_NOOP("actions", "Delete"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Deleted"),
        .key = "",
        .enabledFor = isThere,
        .request = [](const QString &workspace, const Task &row, const QString &) -> Request {
            return deleteTask.with({ { row.projectId } }, workspace, row.id);
        },
        .removes = true },
};

constexpr FormField titleField { .id = "title", .title = QT_TRANSLATE_NOOP("forms", "Title"), .needed = true };
constexpr FormField descriptionField { .id = "description",
    .title = QT_TRANSLATE_NOOP("forms", "Description"),
    .entry = Entry::LongText };
constexpr FormField priorityField { .id = "priority",
    .title = QT_TRANSLATE_NOOP("forms", "Priority"),
    .entry = Entry::Choice,
    .stays = true,
    .choices = priorities };
constexpr FormField startField { .id = "start_date", .title = QT_TRANSLATE_NOOP("forms", "Start"), .entry = Entry::Date };
constexpr FormField endField { .id = "end_date",
    .title = QT_TRANSLATE_NOOP("forms", "Due"),
    .entry = Entry::Date,
    .notBefore = "start_date" };
constexpr FormField parentField { .id = "parent_id",
    .title = QT_TRANSLATE_NOOP("forms", "Part of"),
    .entry = Entry::Task,
    .stays = true,
    .hint = QT_TRANSLATE_NOOP("forms", "Makes it a subtask, where the server knows subtasks.") };

constexpr FormField createFields[] = {
    titleField,
    descriptionField,
    { .id = "status", .title = QT_TRANSLATE_NOOP("forms", "Status"), .entry = Entry::Choice, .choices = states },
    priorityField,
    startField,
    endField,
    parentField,
};

constexpr FormField updateFields[] = {
    titleField,
    descriptionField,
    { .id = "status",
        .title = QT_TRANSLATE_NOOP("forms", "Status"),
        .entry = Entry::Choice,
        .stays = true,
        .open = true,
        .choices = states },
    priorityField,
    startField,
    endField,
    parentField,
};

constexpr FormField memberFields[] = {
    fields::member,
};

FormValues beginCreate(const Task &row)
{
    return { { QStringLiteral("status"), QStringLiteral("0") }, { QStringLiteral("priority"), QStringLiteral("30") },
        { QStringLiteral("parent_id"), row.parentId } };
}

FormValues beginUpdate(const Task &row)
{
    return { { QStringLiteral("title"), row.title }, { QStringLiteral("description"), row.description },
        { QStringLiteral("status"), row.status }, { QStringLiteral("status_name"), row.statusLabel() },
        { QStringLiteral("priority"), row.priority },
        { QStringLiteral("start_date"), row.startDate }, { QStringLiteral("end_date"), row.endDate },
        { QStringLiteral("parent_id"), row.parentId } };
}

TaskBody bodyFor(const Task &row, const FormValues &values)
{
    TaskBody body = bodyOf<TaskBody>(values);
    body.projectId.text = row.projectId;
    return body;
}

Request requestOfCreate(const QString &workspace, const Task &row, const FormValues &values)
{
    TaskBody body = bodyFor(row, values);
    if (!body.priority)
        body.priority = json::Id { QStringLiteral("30") };
    return createTask.with(body, workspace);
}

QString userOf(const FormValues &values)
{
    return values.value(QStringLiteral("user_id")).toString();
}

const Form<Task> forms[] = {
    { .id = "create",
        .title = QT_TRANSLATE_NOOP("forms", "New task"),
        .fields = createFields,
        .begin = beginCreate,
        .request = requestOfCreate },
    { .id = "update",
        .title = QT_TRANSLATE_NOOP("forms", "Edit task"),
        .fields = updateFields,
        .enabledFor = isThere,
        .begin = beginUpdate,
        .request = [](const QString &workspace, const Task &row, const FormValues &values) -> Request {
            return updateTask.with(bodyFor(row, values), workspace, row.id);
        } },
    { .id = "assign",
        .title = QT_TRANSLATE_NOOP("forms", "Assign task"),
        .fields = memberFields,
        .enabledFor = isThere,
        .request = [](const QString &workspace, const Task &row, const FormValues &values) -> Request {
            return assignTask.with({ { row.projectId } }, workspace, row.id, userOf(values));
        } },
    { .id = "unassign",
        .title = QT_TRANSLATE_NOOP("forms", "Take off the task"),
        .fields = memberFields,
        .enabledFor = [](const Task &row) { return isThere(row) && !(row.assignees && row.assignees->isEmpty()); },
        .request = [](const QString &workspace, const Task &row, const FormValues &values) -> Request {
            return unassignTask.with({ { row.projectId } }, workspace, row.id, userOf(values));
        } },
};

bool matches(const Task &row, const ListQuery &query)
{
    return (query.of.isEmpty() || row.projectId == query.of) && (query.status.isEmpty() || row.status == query.status);
}

} // namespace

QString TaskAssignee::name() const
{
    return cells::fullName(firstName, lastName, email);
}

QString Task::statusLabel() const
{
    return statusName.isEmpty() ? taskStatus.label(status) : statusName;
}

QString Task::priorityLabel() const
{
    if (!priorityName.isEmpty())
        return priorityName;
    const auto found = std::find_if(std::begin(priorities), std::end(priorities),
        [this](const FormChoice &one) { return priority == QLatin1String(one.value); });
    return found == std::end(priorities) ? priority : QCoreApplication::translate("forms", found->title);
}

template <>
const Resource<Task> &resourceOf<Task>()
{
    static const Resource<Task> resource {
        .id = "tasks",
        .title = QT_TRANSLATE_NOOP("resources", "Tasks"),
        .counted = QT_TRANSLATE_N_NOOP("resources", "%n task(s)"),
        .status = &taskStatus,
        .list = [](const QString &workspace, const ListQuery &query) {
            return getTasks.with(
                { query.page, query.perPage, query.of, {}, query.status, {}, {}, {} }, workspace);
        },
        .one = [](const QString &workspace, const Task &row) {
            return getTask.with({ row.projectId }, workspace, row.id);
        },
        .matches = matches,
        // With the project, without which the task could not be named when its row is gone.
        .snapshot = [](const Task &row) {
            return QJsonObject { { QStringLiteral("status"), row.status }, { QStringLiteral("project_id"), row.projectId } };
        },
        .describe = [](const Task &row, const Surroundings &around) -> QString {
            return apart(row.title) + QStringLiteral(", ") + apart(around.projectName(row.projectId));
        },
        .columns = columns,
        .actions = actions,
        .forms = forms,
    };
    return resource;
}

template <>
const Resource<TaskAssignee> &resourceOf<TaskAssignee>()
{
    static const Column<TaskAssignee> assigneeColumns[] = {
        { "name", QT_TRANSLATE_NOOP("columns", "Name"), Cell::Text,
            [](const TaskAssignee &row, const Surroundings &around) -> QVariant {
                const QString name = row.name();
                return name.isEmpty() ? around.memberName(row.id) : name;
            } },
        { "email", QT_TRANSLATE_NOOP("columns", "E-mail"), Cell::Text,
            [](const TaskAssignee &row, const Surroundings &) -> QVariant { return row.email; } },
    };
    static const Resource<TaskAssignee> resource {
        .id = "task-assignees",
        .title = QT_TRANSLATE_NOOP("resources", "Assigned to the task"),
        .list = [](const QString &workspace, const ListQuery &query) {
            return getTaskAssignees.with({ query.of }, workspace, query.id);
        },
        .columns = assigneeColumns,
    };
    return resource;
}

} // namespace signoff
