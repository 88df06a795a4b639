// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/resource.h"

namespace signoff {

// A person of a workspace. Source: getMembers, getMember. What a list leaves out, the single record may have.
struct Member {
    QString id; // user id
    QString email;
    QString firstName;
    QString lastName;
    QString avatar; // file name of the picture
    QString role; // an open list
    QString timeZone; // IANA name
    QString status; // active, inactive, left, unknown, ...
    QString team;
    QString jobTitle;
    std::optional<double> weeklyHoursLimit; // hours
    std::optional<double> rate; // an hour; absent: not permitted or not known
    std::optional<bool> seesRates;
    QString rateType; // values not known
    std::optional<bool> isBlocked;
    QString screenshots; // values not known
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime deletedAt; // set once the member is archived

    static constexpr auto fields()
    {
        return std::tuple { json::field(&Member::id, "id"), json::field(&Member::email, "email"),
            json::field(&Member::firstName, "firstname"), json::field(&Member::lastName, "lastname"),
            json::field(&Member::avatar, "avatar"), json::field(&Member::role, "current_role", "role"),
            json::field(&Member::timeZone, "timezone"), json::field(&Member::status, "status"),
            json::field(&Member::team, "team_name"), json::field(&Member::jobTitle, "title"),
            json::field(&Member::weeklyHoursLimit, "weekly_hours_limit"), json::field(&Member::rate, "rate"),
            json::field(&Member::seesRates, "rate_status"), json::field(&Member::rateType, "rate_type"),
            json::field(&Member::isBlocked, "is_blocked"), json::field(&Member::screenshots, "screenshots"),
            json::field(&Member::createdAt, "created_at"), json::field(&Member::updatedAt, "updated_at"),
            json::field(&Member::deletedAt, "deleted_at") };
    }
    // First and last name; the e-mail where there is neither.
    QString name() const;
    // The status, unless "archived" or "blocked" says more.
    QString state() const;
    // What the clock says where the member is, "14:05", with the day where it is not the same here; empty where the zone
    // is not known.
    QString localTime(const QDateTime &now) const;
};

struct MemberQuery {
    int page = 1; // from 1
    int perPage = 100; // the contract's maximum
    QString email; // exact
    QString status;
    QString role;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&MemberQuery::page, "page"), json::field(&MemberQuery::perPage, "per_page"),
            json::field(&MemberQuery::email, "email"), json::field(&MemberQuery::status, "status"),
            json::field(&MemberQuery::role, "role") };
    }
};

// All four are needed. The role may be any but Owner.
struct InviteBody {
    std::optional<QString> email;
    std::optional<QString> firstName;
    std::optional<QString> lastName;
    std::optional<QString> role;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&InviteBody::email, "email"), json::field(&InviteBody::firstName, "firstname"),
            json::field(&InviteBody::lastName, "lastname"), json::field(&InviteBody::role, "role") };
    }
};

// What is left out keeps its value.
struct MemberBody {
    std::optional<QString> email;
    std::optional<QString> firstName;
    std::optional<QString> lastName;
    std::optional<QString> timeZone; // IANA name
    std::optional<QString> role; // any but Owner
    std::optional<int> seesRates; // 0 or 1
    std::optional<int> weeklyHoursLimit; // hours, 0 to 168
    std::optional<int> removesAvatar; // 1: the picture is removed
    static constexpr auto fields()
    {
        return std::tuple { json::field(&MemberBody::email, "email"), json::field(&MemberBody::firstName, "firstname"),
            json::field(&MemberBody::lastName, "lastname"), json::field(&MemberBody::timeZone, "timezone"),
            json::field(&MemberBody::role, "role"), json::field(&MemberBody::seesRates, "rate_status"),
            json::field(&MemberBody::weeklyHoursLimit, "weekly_hours_limit"),
            json::field(&MemberBody::removesAvatar, "remove_avatar") };
    }
};

// The rows depend on the role of the caller, rates on the permission to see them.
inline constexpr Endpoint<Verb::Get, "/members", Rows<Member>, MemberQuery> getMembers { "getMembers" };
// Owners and executive managers only; a mail goes out. Answers with a user id and the link of the invitation, not with a
// member. What an address answers that already is a member's is not known (400 or 422 is expected).
inline constexpr Endpoint<Verb::Post, "/members", Confirmation, InviteBody> inviteMember { "inviteMember" };
inline constexpr Endpoint<Verb::Get, "/members/{memberId}", One<Member>> getMember { "getMember" };
// Errors: 400 for a value that is refused.
inline constexpr Endpoint<Verb::Put, "/members/{memberId}", Confirmation, MemberBody> updateMember { "updateMember" };
// Archives: tracked time stays, and no operation brings a member back.
inline constexpr Endpoint<Verb::Delete, "/members/{memberId}", Confirmation> deleteMember { "deleteMember" };
inline constexpr std::tuple memberEndpoints { getMembers, inviteMember, getMember, updateMember, deleteMember };

template <>
const Resource<Member> &resourceOf<Member>();

} // namespace signoff
