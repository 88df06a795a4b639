// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/answer.h"
#include "core/net/endpoint.h"
#include "core/resources/days.h"

#include <QHash>

namespace signoff {

// The tracked-hours report: minutes per day, member, project and contract. Source: getTrackedHoursReport.
struct TrackedHours {
    QDate from; // as asked for, where the answer does not say
    QDate to;
    QHash<QString, Days> members; // by user id
    QStringList problems;

    // By structure, since the names are uncertain: the part of 'data' whose keys are all dates is the day map; a day
    // is a list of rows, or an object that holds one.
    static bool read(const Envelope &envelope, TrackedHours &out, QString &why);
};

struct TrackedHoursQuery {
    QDate from; // inclusive; at most 31 days when 'user' is given
    QDate to;
    QString users; // ids with commas between; empty: everybody
    static constexpr auto fields()
    {
        return std::tuple { json::field(&TrackedHoursQuery::from, "start_date"),
            json::field(&TrackedHoursQuery::to, "end_date"), json::field(&TrackedHoursQuery::users, "users") };
    }
};

inline constexpr Endpoint<Verb::Get, "/reports/tracked-hours", TrackedHours, TrackedHoursQuery> getTrackedHoursReport {
    "getTrackedHoursReport"
};
inline constexpr std::tuple trackedHoursEndpoints { getTrackedHoursReport };

} // namespace signoff
