// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/endpoint.h"
#include "core/resources/report_payload.h"

namespace signoff {

// Time on one task.
struct TaskTime {
    QString taskId; // empty: time without a task
    QString taskTitle;
    QString projectId;
    QString projectName;
    std::optional<int> minutes;

    static constexpr auto fields()
    {
        return std::tuple { json::field(&TaskTime::taskId, "task_id"), json::field(&TaskTime::taskTitle, "task_title"),
            json::field(&TaskTime::projectId, "project_id"), json::field(&TaskTime::projectName, "project_name"),
            json::field(&TaskTime::minutes, "total_minutes", &readMinutes) };
    }
};

using TaskDays = QMap<QDate, QList<TaskTime>>;

// A member's tasks. Source: getTaskReport.
struct TaskMember {
    QString id; // user id
    QString name;
    std::optional<int> minutes;
    std::optional<QList<TaskTime>> tasks; // over the whole range; nothing: not given
    std::optional<TaskDays> days; // nothing: not given, or in a form that is not known

    static bool readDays(const QJsonObject &row, std::optional<TaskDays> &out);
    static constexpr auto fields()
    {
        return std::tuple { json::field(&TaskMember::id, "user_id"), json::field(&TaskMember::name, "user_name"),
            json::field(&TaskMember::minutes, "total_minutes", &readMinutes),
            json::field(&TaskMember::tasks, "tasks_breakdown"),
            json::field(&TaskMember::days, "daily_breakdown", &readDays) };
    }
};

using TaskReport = report::Members<TaskMember>;

// Both dates are needed, at most 31 days. Projects and tasks are lists under singular names.
struct TaskReportQuery {
    int page = 1;
    int perPage = 100;
    QDate from;
    QDate to;
    QStringList users;
    QStringList projects;
    QStringList tasks;
    std::optional<bool> includeNoTask; // the server includes it unless told not to
    static constexpr auto fields()
    {
        return std::tuple { json::field(&TaskReportQuery::page, "page"),
            json::field(&TaskReportQuery::perPage, "per_page"), json::field(&TaskReportQuery::from, "start_date"),
            json::field(&TaskReportQuery::to, "end_date"), json::field(&TaskReportQuery::users, "users"),
            json::field(&TaskReportQuery::projects, "project_id"), json::field(&TaskReportQuery::tasks, "task_id"),
            json::field(&TaskReportQuery::includeNoTask, "include_no_task") };
    }
};

inline constexpr Endpoint<Verb::Get, "/reports/task-report", TaskReport, TaskReportQuery> getTaskReport { "getTaskReport",
    OfferedBy::Current };
inline constexpr std::tuple taskReportEndpoints { getTaskReport };

} // namespace signoff
