// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/resource.h"

namespace signoff {

// A workspace the caller belongs to. Source: getWorkspaces.
struct Workspace {
    QString id; // what every other operation takes as workspace_id
    QString ownerId;
    QString userId; // the caller's user id in this workspace
    QString name;
    QString role; // of the caller: "Owner", "Executive manager", ...; an open list
    QString status; // active, inactive, left, unknown; an open list
    QDateTime createdAt;
    QDateTime activatedAt; // written without a zone; the product works in UTC

    static constexpr auto fields()
    {
        return std::tuple { json::field(&Workspace::id, "id"), json::field(&Workspace::ownerId, "owner_id"),
            json::field(&Workspace::userId, "user_id"), json::field(&Workspace::name, "workspace_name", "name"),
            json::field(&Workspace::role, "role"), json::field(&Workspace::status, "status"),
            json::field(&Workspace::createdAt, "created_at"), json::field(&Workspace::activatedAt, "activated_at") };
    }
    QString state() const { return status; }
    // Owners and executive managers may decide and read reports; others see what their role lets them.
    bool mayDecide() const;
};

// Active workspaces of the caller; blocked and deleted ones are left out. Errors: 401.
inline constexpr Endpoint<Verb::Get, "/workspaces", Rows<Workspace>, PageQuery> getWorkspaces { "getWorkspaces" };
inline constexpr std::tuple workspaceEndpoints { getWorkspaces };

template <>
const Resource<Workspace> &resourceOf<Workspace>();

} // namespace signoff
