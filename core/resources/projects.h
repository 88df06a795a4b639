// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/resource.h"

namespace signoff {

// A project of a workspace. Source: getProjects, getProject.
struct Project {
    struct Tag {
        QString id;
        QString name;
        static constexpr auto fields()
        {
            return std::tuple { json::field(&Tag::id, "id"), json::field(&Tag::name, "name") };
        }
    };
    QString id;
    QString name;
    QString ownerId; // user id of the workspace's owner
    QDate startDate;
    QDate deadline;
    std::optional<double> estimation; // hours
    std::optional<double> budget;
    QString notes;
    QString icon;
    std::optional<bool> isBillable;
    std::optional<double> rate; // an hour; absent: not permitted or not known
    std::optional<double> weeklyHoursLimit; // hours; 168 means none
    QString screenshots; // free text
    QList<Tag> tags;
    std::optional<int> contracts; // active ones, that is, members on the project
    QString status; // 1 is an active project; other values are not known
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime deletedAt; // set once the project is archived

    static constexpr auto fields()
    {
        return std::tuple { json::field(&Project::id, "id"), json::field(&Project::name, "name"),
            json::field(&Project::ownerId, "owner_id"), json::field(&Project::startDate, "start_date"),
            json::field(&Project::deadline, "deadline"), json::field(&Project::estimation, "estimation"),
            json::field(&Project::budget, "budget_estimation", "budget"), json::field(&Project::notes, "notes"),
            json::field(&Project::icon, "icon"), json::field(&Project::isBillable, "is_billable"),
            json::field(&Project::rate, "rate"), json::field(&Project::weeklyHoursLimit, "weekly_hours_limit"),
            json::field(&Project::screenshots, "screenshots"), json::field(&Project::tags, "tags"),
            json::field(&Project::contracts, "contracts_count"), json::field(&Project::status, "status"),
            json::field(&Project::createdAt, "created_at"), json::field(&Project::updatedAt, "updated_at"),
            json::field(&Project::deletedAt, "deleted_at") };
    }
    // The status, or "archived".
    QString state() const;
};

struct ProjectQuery {
    int page = 1; // from 1
    int perPage = 100; // the contract's maximum
    QString name; // a part of it, case ignored
    static constexpr auto fields()
    {
        return std::tuple { json::field(&ProjectQuery::page, "page"), json::field(&ProjectQuery::perPage, "per_page"),
            json::field(&ProjectQuery::name, "name") };
    }
};

// A new project needs a name; an update keeps what is left out.
struct ProjectBody {
    std::optional<QString> name; // at most 255 characters
    std::optional<QDate> startDate;
    std::optional<QDate> deadline; // not before the start
    std::optional<double> estimation; // hours
    std::optional<double> budget; // comes back as budget_estimation
    std::optional<QString> notes;
    std::optional<QString> icon;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&ProjectBody::name, "name"), json::field(&ProjectBody::startDate, "start_date"),
            json::field(&ProjectBody::deadline, "deadline"), json::field(&ProjectBody::estimation, "estimation"),
            json::field(&ProjectBody::budget, "budget"), json::field(&ProjectBody::notes, "notes"),
            json::field(&ProjectBody::icon, "icon") };
    }
};

// The rows depend on the role of the caller. Whether archived projects are listed is not known.
inline constexpr Endpoint<Verb::Get, "/projects", Rows<Project>, ProjectQuery> getProjects { "getProjects" };
// Owners and executive managers only.
inline constexpr Endpoint<Verb::Post, "/projects", One<Project>, ProjectBody> createProject { "createProject" };
inline constexpr Endpoint<Verb::Get, "/projects/{projectId}", One<Project>> getProject { "getProject" };
inline constexpr Endpoint<Verb::Put, "/projects/{projectId}", One<Project>, ProjectBody> updateProject { "updateProject" };
// Archives; no operation brings a project back.
inline constexpr Endpoint<Verb::Delete, "/projects/{projectId}", Confirmation> deleteProject { "deleteProject" };
inline constexpr std::tuple projectEndpoints { getProjects, createProject, getProject, updateProject, deleteProject };

template <>
const Resource<Project> &resourceOf<Project>();

} // namespace signoff
