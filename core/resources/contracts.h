// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/resource.h"

namespace signoff {

// A member on a project. Source: getContracts.
struct Contract {
    QString id;
    QString projectId;
    QString projectName;
    QString userId;
    QString firstName;
    QString lastName;
    std::optional<double> weeklyHoursLimit; // hours; 168 means none
    std::optional<double> rate; // an hour; absent: not permitted or not known
    QString currency; // ISO code; may be absent
    QString status; // active, paused

    static constexpr auto fields()
    {
        return std::tuple { json::field(&Contract::id, "id"), json::field(&Contract::projectId, "project_id"),
            json::field(&Contract::projectName, "project_name"), json::field(&Contract::userId, "user_id"),
            json::field(&Contract::firstName, "user_firstname"), json::field(&Contract::lastName, "user_lastname"),
            json::field(&Contract::weeklyHoursLimit, "weekly_hours_limit"), json::field(&Contract::rate, "rate"),
            json::field(&Contract::currency, "currency"), json::field(&Contract::status, "status") };
    }
};

inline constexpr Endpoint<Verb::Get, "/contracts", Rows<Contract>, PageQuery> getContracts { "getContracts" };
inline constexpr std::tuple contractEndpoints { getContracts };

template <>
const Resource<Contract> &resourceOf<Contract>();

} // namespace signoff
