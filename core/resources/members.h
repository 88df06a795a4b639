// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/resource.h"

namespace signoff {

// A person of a workspace. Source: getMembers.
struct Member {
    QString id; // user id
    QString email;
    QString firstName;
    QString lastName;
    QString role; // an open list
    QString timeZone; // IANA name
    QString status; // active, inactive, left, unknown, ...
    QString team;
    QString jobTitle;
    std::optional<double> weeklyHoursLimit; // hours
    std::optional<double> rate; // an hour; absent: not permitted or not known

    static constexpr auto fields()
    {
        return std::tuple { json::field(&Member::id, "id"), json::field(&Member::email, "email"),
            json::field(&Member::firstName, "firstname"), json::field(&Member::lastName, "lastname"),
            json::field(&Member::role, "current_role", "role"), json::field(&Member::timeZone, "timezone"),
            json::field(&Member::status, "status"), json::field(&Member::team, "team_name"),
            json::field(&Member::jobTitle, "title"), json::field(&Member::weeklyHoursLimit, "weekly_hours_limit"),
            json::field(&Member::rate, "rate") };
    }
    // First and last name; the e-mail where there is neither.
    QString name() const;
};

inline constexpr Endpoint<Verb::Get, "/members", Rows<Member>, PageQuery> getMembers { "getMembers" };
inline constexpr std::tuple memberEndpoints { getMembers };

template <>
const Resource<Member> &resourceOf<Member>();

} // namespace signoff
