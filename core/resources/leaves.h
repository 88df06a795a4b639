// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/resource.h"

namespace signoff {

// A leave request. Source: getLeaves.
struct Leave {
    QString id;
    QString userId;
    QString status; // pending, approved, rejected; an open list
    QString note;
    QString isPaid; // "yes" or "no"
    QDate from;
    QDate to; // inferred; the first day where it is absent
    std::optional<double> days;
    std::optional<double> hours;
    QString rejectReason;

    static bool readTotal(const QJsonObject &row, const char *unit, std::optional<double> &out);
    static constexpr auto fields()
    {
        return std::tuple { json::field(&Leave::id, "id"), json::field(&Leave::userId, "user_id"),
            json::field(&Leave::status, "status"), json::field(&Leave::note, "note"),
            json::field(&Leave::isPaid, "is_paid"), json::field(&Leave::from, "start_date"),
            json::field(&Leave::to, "end_date"),
            json::field(&Leave::days, "total",
                +[](const QJsonObject &row, std::optional<double> &out) { return readTotal(row, "days", out); }),
            json::field(&Leave::hours, "total",
                +[](const QJsonObject &row, std::optional<double> &out) { return readTotal(row, "hours", out); }),
            json::field(&Leave::rejectReason, "reject_reason") };
    }
};

// What a member has left. Source: getLeaveBalances.
struct LeaveBalance {
    struct Part {
        QString policy;
        QString balance; // number and unit in one text: "10 days"
        static constexpr auto fields()
        {
            return std::tuple { json::field(&Part::policy, "leave_type"), json::field(&Part::balance, "balance") };
        }
    };
    QString id; // user id
    QString userName;
    QList<Part> parts;
    QString total; // only where the workspace keeps one balance for all leave

    static constexpr auto fields()
    {
        return std::tuple { json::field(&LeaveBalance::id, "user_id"), json::field(&LeaveBalance::userName, "user_name"),
            json::field(&LeaveBalance::parts, "leave_information"), json::field(&LeaveBalance::total, "total_balance") };
    }
};

// A kind of leave. Source: getLeavePolicies.
struct LeavePolicy {
    QString id;
    QString name;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&LeavePolicy::id, "id"), json::field(&LeavePolicy::name, "name") };
    }
};

// Dates are inclusive. The contract requires both on balances and time requests.
struct DatedPageQuery {
    int page = 1;
    int perPage = 100;
    QString id;
    QString status;
    QDate from;
    QDate to;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&DatedPageQuery::page, "page"), json::field(&DatedPageQuery::perPage, "per_page"),
            json::field(&DatedPageQuery::id, "id"), json::field(&DatedPageQuery::status, "status"),
            json::field(&DatedPageQuery::from, "date_from"), json::field(&DatedPageQuery::to, "date_to") };
    }
};

// Approve and reject are inferred: a 404 or 405 for a request that is listed means that this verb is not offered.
inline constexpr Endpoint<Verb::Get, "/leaves", Rows<Leave>, DatedPageQuery> getLeaves { "getLeaves" };
inline constexpr Endpoint<Verb::Put, "/leaves/{leaveId}/approve", Confirmation> approveLeave { "approveLeave" };
struct LeaveReason {
    QString reason;
    static constexpr auto fields() { return std::tuple { json::field(&LeaveReason::reason, "reason", "reject_reason") }; }
};
inline constexpr Endpoint<Verb::Put, "/leaves/{leaveId}/reject", Confirmation, LeaveReason> rejectLeave { "rejectLeave" };
inline constexpr Endpoint<Verb::Get, "/leaves/balances", Rows<LeaveBalance>, DatedPageQuery> getLeaveBalances {
    "getLeaveBalances"
};
inline constexpr Endpoint<Verb::Get, "/leaves/policies", Rows<LeavePolicy>> getLeavePolicies { "getLeavePolicies" };
inline constexpr std::tuple leaveEndpoints { getLeaves, approveLeave, rejectLeave, getLeaveBalances, getLeavePolicies };

template <>
const Resource<Leave> &resourceOf<Leave>();
template <>
const Resource<LeaveBalance> &resourceOf<LeaveBalance>();
template <>
const Resource<LeavePolicy> &resourceOf<LeavePolicy>();

} // namespace signoff
