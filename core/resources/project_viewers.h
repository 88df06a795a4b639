// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/resource.h"

namespace signoff {

// Somebody who may read the projects given to them, and nothing else. Source: getProjectViewers, getProjectViewer.
struct ProjectViewer {
    struct Viewed {
        QString projectId;
        QString projectName;
        static constexpr auto fields()
        {
            return std::tuple { json::field(&Viewed::projectId, "project_id", "id"),
                json::field(&Viewed::projectName, "project_name", "name") };
        }
    };
    QString id; // user id; a number in classic, a text in current
    QString email;
    QString firstName;
    QString lastName;
    QString status; // active, inactive, left; an open list
    QDateTime memberSince;
    std::optional<QList<Viewed>> projects; // nothing: not known

    static constexpr auto fields()
    {
        return std::tuple { json::field(&ProjectViewer::id, "id"), json::field(&ProjectViewer::email, "email"),
            json::field(&ProjectViewer::firstName, "firstname"), json::field(&ProjectViewer::lastName, "lastname"),
            json::field(&ProjectViewer::status, "status"), json::field(&ProjectViewer::memberSince, "member_since"),
            json::field(&ProjectViewer::projects, "projects") };
    }
    // First and last name; the e-mail where there is neither.
    QString name() const;
    QString state() const { return status; }
};

struct ViewerQuery {
    int page = 1; // from 1
    int perPage = 100; // the contract's maximum
    QString email; // exact
    static constexpr auto fields()
    {
        return std::tuple { json::field(&ViewerQuery::page, "page"), json::field(&ViewerQuery::perPage, "per_page"),
            json::field(&ViewerQuery::email, "email") };
    }
};

// Classic needs all three; they are always sent.
struct ViewerBody {
    std::optional<QString> email;
    std::optional<QString> firstName;
    std::optional<QString> lastName;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&ViewerBody::email, "email"), json::field(&ViewerBody::firstName, "firstname"),
            json::field(&ViewerBody::lastName, "lastname") };
    }
};

struct ViewerProjectBody {
    json::Id projectId;
    static constexpr auto fields() { return std::tuple { json::field(&ViewerProjectBody::projectId, "project_id") }; }
};

// All: owners and executive managers only.
inline constexpr Endpoint<Verb::Get, "/project-viewers", Rows<ProjectViewer>, ViewerQuery> getProjectViewers {
    "getProjectViewers"
};
// A mail goes out. Current promises no record in the answer.
inline constexpr Endpoint<Verb::Post, "/project-viewers", Confirmation, ViewerBody> createProjectViewer {
    "createProjectViewer"
};
inline constexpr Endpoint<Verb::Get, "/project-viewers/{viewerId}", One<ProjectViewer>> getProjectViewer {
    "getProjectViewer"
};
// Archives; restore brings the viewer back.
inline constexpr Endpoint<Verb::Delete, "/project-viewers/{viewerId}", Confirmation> deleteProjectViewer {
    "deleteProjectViewer"
};
inline constexpr Endpoint<Verb::Post, "/project-viewers/{viewerId}/restore", Confirmation> restoreProjectViewer {
    "restoreProjectViewer"
};
inline constexpr Endpoint<Verb::Post, "/project-viewers/{viewerId}/assign-project", Confirmation, ViewerProjectBody>
    assignProjectToViewer { "assignProjectToViewer" };
inline constexpr Endpoint<Verb::Delete, "/project-viewers/{viewerId}/unassign-project", Confirmation, ViewerProjectBody>
    unassignProjectFromViewer { "unassignProjectFromViewer" };
inline constexpr std::tuple projectViewerEndpoints { getProjectViewers, createProjectViewer, getProjectViewer,
    deleteProjectViewer, restoreProjectViewer, assignProjectToViewer, unassignProjectFromViewer };

template <>
const Resource<ProjectViewer> &resourceOf<ProjectViewer>();

} // namespace signoff
