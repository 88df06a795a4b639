// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/resource.h"

namespace signoff {

// What a member's clock does now. Source: getCurrentTrackerData. There is a row only where that operation answered for
// the member: a server without it stops the caller's own clock, whomever it is asked to stop.
struct Tracker {
    QString id; // user id
    QString contractId; // empty: time without a project
    QString taskId;
    QString taskTitle;
    QString text; // what the member works on
    std::optional<int> minutes; // of that day, those of the running clock included
    std::optional<int> seconds; // of the running clock, beyond its whole minutes
    QDate date;

    static constexpr bool standsAlone = true;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&Tracker::id, "user_id"), json::field(&Tracker::contractId, "contract_id"),
            json::field(&Tracker::taskId, "task_id"), json::field(&Tracker::taskTitle, "task_title"),
            json::field(&Tracker::text, "activity_description"), json::field(&Tracker::minutes, "total_minutes"),
            json::field(&Tracker::seconds, "total_seconds"), json::field(&Tracker::date, "date") };
    }

    // What arrives when nothing runs is not known: an object without any work and any second is taken for that.
    bool isRunning() const;
};

struct TrackerQuery {
    QString user; // needed
    static constexpr auto fields() { return std::tuple { json::field(&TrackerQuery::user, "user_id") }; }
};

struct StartBody {
    std::optional<json::Id> user;
    std::optional<json::Id> contract; // classic requires it
    std::optional<json::Id> task; // of the contract's project
    std::optional<QString> text;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&StartBody::user, "user_id"), json::field(&StartBody::contract, "contract_id"),
            json::field(&StartBody::task, "task_id"), json::field(&StartBody::text, "activity_description") };
    }
};

struct StopBody {
    json::Id user;
    static constexpr auto fields() { return std::tuple { json::field(&StopBody::user, "user_id") }; }
};

// Starting a running clock and stopping one that stands are refused, with 400 as far as is known. Classic stops the
// caller's own clock and ignores the user id.
inline constexpr Endpoint<Verb::Post, "/time-tracking/start", Confirmation, StartBody> startTimeTracking {
    "startTimeTracking"
};
inline constexpr Endpoint<Verb::Post, "/time-tracking/stop", Confirmation, StopBody> stopTimeTracking {
    "stopTimeTracking"
};
inline constexpr Endpoint<Verb::Get, "/time-tracking/current-data", Rows<Tracker>, TrackerQuery> getCurrentTrackerData {
    "getCurrentTrackerData", OfferedBy::Current
};
inline constexpr std::tuple trackingEndpoints { startTimeTracking, stopTimeTracking, getCurrentTrackerData };

template <>
const Resource<Tracker> &resourceOf<Tracker>();

} // namespace signoff
