// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/resource.h"

namespace signoff {

// A person on a task. Source: getTaskAssignees, and 'assignees' of a task.
struct TaskAssignee {
    QString id; // user id
    QString firstName;
    QString lastName;
    QString email;

    static constexpr auto fields()
    {
        return std::tuple { json::field(&TaskAssignee::id, "id", "user_id"),
            json::field(&TaskAssignee::firstName, "firstname"), json::field(&TaskAssignee::lastName, "lastname"),
            json::field(&TaskAssignee::email, "email") };
    }
    // First and last name; the e-mail where there is neither.
    QString name() const;
};

// A task of a project. Source: getTasks, getTask. Every call about a task names its project as well.
struct Task {
    QString id;
    QString title;
    QString description;
    QString projectId;
    QString ownerId; // user id of the workspace's owner
    QString creatorId; // user id
    QString status; // a code: 0, 10, 20, 30, or one of the workspace's own
    QString statusName; // the server's label for it; current only
    QString statusColor; // "#2F80ED"; current only
    QString priority; // a code: 10 urgent, 20 high, 30 normal, 40 low; empty: none was set
    QString priorityName; // current only
    QString parentId; // of a subtask; current only
    QDate startDate;
    QDate endDate;
    QDateTime completedAt;
    std::optional<QList<TaskAssignee>> assignees; // nothing: not known
    std::optional<bool> hasDetails;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime deletedAt;

    static constexpr auto fields()
    {
        return std::tuple { json::field(&Task::id, "id"), json::field(&Task::title, "title"),
            json::field(&Task::description, "description"), json::field(&Task::projectId, "project_id"),
            json::field(&Task::ownerId, "owner_id"), json::field(&Task::creatorId, "creator_id"),
            json::field(&Task::status, "status"), json::field(&Task::statusName, "status_name"),
            json::field(&Task::statusColor, "status_color"), json::field(&Task::priority, "priority"),
            json::field(&Task::priorityName, "priority_name"), json::field(&Task::parentId, "parent_id"),
            json::field(&Task::startDate, "start_date"), json::field(&Task::endDate, "end_date"),
            json::field(&Task::completedAt, "completed_at"), json::field(&Task::assignees, "assignees"),
            json::field(&Task::hasDetails, "has_details"), json::field(&Task::createdAt, "created_at"),
            json::field(&Task::updatedAt, "updated_at"), json::field(&Task::deletedAt, "deleted_at") };
    }
    // The server's label, else that of the base code, else the code.
    QString statusLabel() const;
    QString priorityLabel() const;
};

struct TaskQuery {
    int page = 1; // from 1
    int perPage = 100; // the contract's maximum
    QString projectId; // classic needs it; current takes the contract instead
    QString contractId; // current only
    QString status; // a code
    QString priority; // a code
    QString parentId; // current only
    QString order; // by id: asc, desc; current only
    static constexpr auto fields()
    {
        return std::tuple { json::field(&TaskQuery::page, "page"), json::field(&TaskQuery::perPage, "per_page"),
            json::field(&TaskQuery::projectId, "project_id"), json::field(&TaskQuery::contractId, "contract_id"),
            json::field(&TaskQuery::status, "status"), json::field(&TaskQuery::priority, "priority"),
            json::field(&TaskQuery::parentId, "parent_id"), json::field(&TaskQuery::order, "order_by") };
    }
};

// The project of the task that a call is about.
struct OfProjectQuery {
    QString projectId;
    static constexpr auto fields() { return std::tuple { json::field(&OfProjectQuery::projectId, "project_id") }; }
};

struct OfProjectBody {
    json::Id projectId;
    static constexpr auto fields() { return std::tuple { json::field(&OfProjectBody::projectId, "project_id") }; }
};

// A new task needs project and title; an update needs the project and keeps what is left out.
struct TaskBody {
    json::Id projectId;
    std::optional<QString> title;
    std::optional<QString> description;
    std::optional<json::Id> status; // a code; base codes only for a new task
    std::optional<json::Id> priority; // a code; left out of a new task it is 30 in classic and none in current
    std::optional<QDate> startDate;
    std::optional<QDate> endDate; // not before the start
    std::optional<json::Id> parentId; // current only
    static constexpr auto fields()
    {
        return std::tuple { json::field(&TaskBody::projectId, "project_id"), json::field(&TaskBody::title, "title"),
            json::field(&TaskBody::description, "description"), json::field(&TaskBody::status, "status"),
            json::field(&TaskBody::priority, "priority"), json::field(&TaskBody::startDate, "start_date"),
            json::field(&TaskBody::endDate, "end_date"), json::field(&TaskBody::parentId, "parent_id") };
    }
};

inline constexpr Endpoint<Verb::Get, "/tasks", Rows<Task>, TaskQuery> getTasks { "getTasks" };
// All writes: owners, executive managers, project managers and team managers. Classic takes assignees with a new task,
// current perhaps not: they are assigned one by one.
inline constexpr Endpoint<Verb::Post, "/tasks", One<Task>, TaskBody> createTask { "createTask" };
inline constexpr Endpoint<Verb::Get, "/tasks/{taskId}", One<Task>, OfProjectQuery> getTask { "getTask" };
inline constexpr Endpoint<Verb::Put, "/tasks/{taskId}", One<Task>, TaskBody> updateTask { "updateTask" };
inline constexpr Endpoint<Verb::Delete, "/tasks/{taskId}", Confirmation, OfProjectBody> deleteTask { "deleteTask" };
// Not paged.
inline constexpr Endpoint<Verb::Get, "/tasks/{taskId}/assignees", Rows<TaskAssignee>, OfProjectQuery> getTaskAssignees {
    "getTaskAssignees"
};
// The id in the answer is that of the assignment.
inline constexpr Endpoint<Verb::Post, "/tasks/{taskId}/assign/{userId}", Confirmation, OfProjectBody> assignTask {
    "assignTask"
};
inline constexpr Endpoint<Verb::Delete, "/tasks/{taskId}/unassign/{userId}", Confirmation, OfProjectBody> unassignTask {
    "unassignTask"
};
inline constexpr std::tuple taskEndpoints { getTasks, createTask, getTask, updateTask, deleteTask, getTaskAssignees,
    assignTask, unassignTask };

// Its list wants the project in 'of'.
template <>
const Resource<Task> &resourceOf<Task>();
// Its list wants the task in 'id' and the task's project in 'of'.
template <>
const Resource<TaskAssignee> &resourceOf<TaskAssignee>();

} // namespace signoff
