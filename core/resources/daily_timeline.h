// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/endpoint.h"
#include "core/resources/report_payload.h"

namespace signoff {

// One stretch of a member's day. Its times keep the offset that the server wrote, which is that of the workspace's
// owner: the day they are written for counts, whatever the zone of this machine.
struct TimelineEntry {
    QDateTime start;
    QDateTime end; // invalid: not known, or still running
    QString contractId;
    QString projectId;
    QString projectName;
    QString taskId;
    QString taskTitle;
    QString text; // what the member worked on
    QString method; // an open list
    std::optional<int> minutes;
    std::optional<double> activity; // percent

    static bool readStart(const QJsonObject &row, QDateTime &out);
    static bool readEnd(const QJsonObject &row, QDateTime &out);
    static constexpr auto fields()
    {
        return std::tuple { json::field(&TimelineEntry::start, "start_time", &readStart),
            json::field(&TimelineEntry::end, "end_time", &readEnd),
            json::field(&TimelineEntry::contractId, "contract_id"), json::field(&TimelineEntry::projectId, "project_id"),
            json::field(&TimelineEntry::projectName, "project_name"), json::field(&TimelineEntry::taskId, "task_id"),
            json::field(&TimelineEntry::taskTitle, "task_title"),
            json::field(&TimelineEntry::text, "activity_description"), json::field(&TimelineEntry::method, "method"),
            json::field(&TimelineEntry::minutes, "duration_minutes", &readMinutes),
            json::field(&TimelineEntry::activity, "activity_level") };
    }
};

// A member's day. Source: getDailyTimelineReport.
struct TimelineMember {
    QString id; // user id
    QString name;
    std::optional<double> activity; // percent
    std::optional<int> minutes;
    MoneyList amount; // empty: not permitted or not known
    std::optional<QList<TimelineEntry>> entries; // nothing: not given

    static bool readTotalAmount(const QJsonObject &row, MoneyList &out) { return readAmount(row, "total_amount", out); }
    static constexpr auto fields()
    {
        return std::tuple { json::field(&TimelineMember::id, "user_id"), json::field(&TimelineMember::name, "user_name"),
            json::field(&TimelineMember::activity, "activity_level"),
            json::field(&TimelineMember::minutes, "total_minutes", &readMinutes),
            json::field(&TimelineMember::amount, "total_amount", &readTotalAmount),
            json::field(&TimelineMember::entries, "time_entries") };
    }
};

using DailyTimeline = report::Members<TimelineMember>;

// The day is needed, at most one year back or ahead. Without users: all with entries on that day.
struct DailyTimelineQuery {
    int page = 1;
    int perPage = 100;
    QDate date;
    QStringList users;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&DailyTimelineQuery::page, "page"),
            json::field(&DailyTimelineQuery::perPage, "per_page"), json::field(&DailyTimelineQuery::date, "date"),
            json::field(&DailyTimelineQuery::users, "user_ids") };
    }
};

inline constexpr Endpoint<Verb::Get, "/reports/daily-timeline", DailyTimeline, DailyTimelineQuery>
    getDailyTimelineReport { "getDailyTimelineReport", OfferedBy::Current };
inline constexpr std::tuple dailyTimelineEndpoints { getDailyTimelineReport };

} // namespace signoff
