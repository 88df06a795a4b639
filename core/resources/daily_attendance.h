// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/endpoint.h"
#include "core/resources/report_payload.h"

namespace signoff {

// Whether a member was there. Source: getDailyAttendanceReport. Only the status words, whole minutes and the form of
// breaks are documented; what is not given is not known.
struct AttendanceMember {
    QString id; // user id
    QString name;
    QStringList statuses; // several may hold at once; an open list
    QString start; // times of day, as they are written
    QString end;
    QString shift;
    std::optional<int> tracked; // minutes, as all below
    std::optional<int> required;
    std::optional<int> breaks;
    QStringList breakIntervals; // "14:30 - 15:25"
    std::optional<int> late;
    std::optional<int> leftEarly;
    QString lateReason;
    std::optional<double> productivity; // percent

    static bool readStatuses(const QJsonObject &row, QStringList &out);
    static constexpr auto fields()
    {
        return std::tuple { json::field(&AttendanceMember::id, "user_id"),
            json::field(&AttendanceMember::name, "user_name"),
            json::field(&AttendanceMember::statuses, "statuses", &readStatuses),
            json::field(&AttendanceMember::start, "start_time"), json::field(&AttendanceMember::end, "end_time"),
            json::field(&AttendanceMember::shift, "shift"), json::field(&AttendanceMember::tracked, "tracked_minutes"),
            json::field(&AttendanceMember::required, "required_minutes"),
            json::field(&AttendanceMember::breaks, "break_minutes"),
            json::field(&AttendanceMember::breakIntervals, "break_intervals"),
            json::field(&AttendanceMember::late, "late_minutes"),
            json::field(&AttendanceMember::leftEarly, "left_early_minutes"),
            json::field(&AttendanceMember::lateReason, "late_reason"),
            json::field(&AttendanceMember::productivity, "productivity") };
    }
};

using DailyAttendance = report::Members<AttendanceMember>;

// The words of the filter, which differ from those of the answer: late, left_early, tracked_less, absent, on_leave.
struct DailyAttendanceQuery {
    int page = 1;
    int perPage = 100;
    QDate date; // needed
    QStringList users;
    QStringList statuses;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&DailyAttendanceQuery::page, "page"),
            json::field(&DailyAttendanceQuery::perPage, "per_page"), json::field(&DailyAttendanceQuery::date, "date"),
            json::field(&DailyAttendanceQuery::users, "users"),
            json::field(&DailyAttendanceQuery::statuses, "status") };
    }
};

inline constexpr Endpoint<Verb::Get, "/reports/daily-attendance", DailyAttendance, DailyAttendanceQuery>
    getDailyAttendanceReport { "getDailyAttendanceReport", OfferedBy::Current };
inline constexpr std::tuple dailyAttendanceEndpoints { getDailyAttendanceReport };

} // namespace signoff
