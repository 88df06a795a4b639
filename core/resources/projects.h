// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/resource.h"

namespace signoff {

// A project of a workspace. Source: getProjects.
struct Project {
    QString id;
    QString name;
    QDate deadline;
    std::optional<double> estimation; // hours
    std::optional<double> budget;
    std::optional<bool> isBillable;
    std::optional<int> contracts; // active ones, that is, members on the project

    static constexpr auto fields()
    {
        return std::tuple { json::field(&Project::id, "id"), json::field(&Project::name, "name"),
            json::field(&Project::deadline, "deadline"), json::field(&Project::estimation, "estimation"),
            json::field(&Project::budget, "budget_estimation", "budget"),
            json::field(&Project::isBillable, "is_billable"), json::field(&Project::contracts, "contracts_count") };
    }
};

inline constexpr Endpoint<Verb::Get, "/projects", Rows<Project>, PageQuery> getProjects { "getProjects" };
inline constexpr std::tuple projectEndpoints { getProjects };

template <>
const Resource<Project> &resourceOf<Project>();

} // namespace signoff
