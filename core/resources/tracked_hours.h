// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/endpoint.h"
#include "core/resources/report_payload.h"

#include <QHash>

namespace signoff {

// The tracked-hours report: minutes per day, member, project and contract. Source: getTrackedHoursReport.
struct TrackedHours {
    QDate from; // as asked for, where the answer does not say
    QDate to;
    QHash<QString, Days> members; // by user id
    report::Total total;
    int skipped = 0; // rows without a member or without minutes
    QStringList problems;

    // By structure, since the names are uncertain: the part of 'data' whose keys are all dates is the day map; a day
    // is a list of rows, or an object that holds one.
    static bool read(const Envelope &envelope, TrackedHours &out, QString &why);
};

// Without dates the current week; at most 31 days when one user is asked for. Lists that are empty do not narrow.
struct TrackedHoursQuery {
    QDate from; // inclusive
    QDate to; // inclusive
    QStringList users {};
    QStringList projects {};
    QStringList teams {};
    QStringList titles {};
    QStringList currencies {}; // for callers who may see rates
    QString user {};
    static constexpr auto fields()
    {
        return std::tuple { json::field(&TrackedHoursQuery::from, "start_date"),
            json::field(&TrackedHoursQuery::to, "end_date"), json::field(&TrackedHoursQuery::users, "users"),
            json::field(&TrackedHoursQuery::projects, "projects"), json::field(&TrackedHoursQuery::teams, "teams"),
            json::field(&TrackedHoursQuery::titles, "titles"),
            json::field(&TrackedHoursQuery::currencies, "currencies"),
            json::field(&TrackedHoursQuery::user, "user_id") };
    }
};

inline constexpr Endpoint<Verb::Get, "/reports/tracked-hours", TrackedHours, TrackedHoursQuery> getTrackedHoursReport {
    "getTrackedHoursReport"
};
inline constexpr std::tuple trackedHoursEndpoints { getTrackedHoursReport };

} // namespace signoff
