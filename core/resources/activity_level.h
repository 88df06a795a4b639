// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/endpoint.h"
#include "core/resources/report_payload.h"

namespace signoff {

// Percent by day; nothing for a day that has none.
using ActivityDays = QMap<QDate, std::optional<double>>;

// How active a member was. Source: getActivityLevelReport.
struct ActivityMember {
    QString id; // user id
    QString name;
    std::optional<double> level; // percent, 0 to 100
    std::optional<ActivityDays> days; // nothing: not given, or in a form that is not known

    static bool readDays(const QJsonObject &row, std::optional<ActivityDays> &out);
    static constexpr auto fields()
    {
        return std::tuple { json::field(&ActivityMember::id, "user_id"), json::field(&ActivityMember::name, "user_name"),
            json::field(&ActivityMember::level, "activity_level"), json::field(&ActivityMember::days, "days", &readDays) };
    }
};

struct ActivityLevel : report::Members<ActivityMember> {
    std::optional<double> overall; // percent

    static bool read(const Envelope &envelope, ActivityLevel &out, QString &why);
};

// Both dates are needed, at most 31 days.
struct ActivityLevelQuery {
    int page = 1;
    int perPage = 100;
    QDate from;
    QDate to;
    QString contract;
    QStringList users;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&ActivityLevelQuery::page, "page"),
            json::field(&ActivityLevelQuery::perPage, "per_page"), json::field(&ActivityLevelQuery::from, "start_date"),
            json::field(&ActivityLevelQuery::to, "end_date"), json::field(&ActivityLevelQuery::contract, "contract_id"),
            json::field(&ActivityLevelQuery::users, "user_ids") };
    }
};

// Whether a page holds days or members is not known: the answer says which page is the last.
inline constexpr Endpoint<Verb::Get, "/reports/activity-level", ActivityLevel, ActivityLevelQuery>
    getActivityLevelReport { "getActivityLevelReport", OfferedBy::Current };
inline constexpr std::tuple activityLevelEndpoints { getActivityLevelReport };

} // namespace signoff
