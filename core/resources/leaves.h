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
    QString createdBy; // user ids
    QString approvedBy;
    QString rejectedBy;
    QString createdOn; // as the server wrote it; its form is not known

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
            json::field(&Leave::rejectReason, "reject_reason"), json::field(&Leave::createdBy, "created_by"),
            json::field(&Leave::approvedBy, "approved_by"), json::field(&Leave::rejectedBy, "rejected_by"),
            json::field(&Leave::createdOn, "created_on") };
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

struct LeaveQuery {
    int page = 1;
    int perPage = 100;
    QString id;
    QString user;
    QString policy;
    QString isPaid; // "yes" or "no", in words
    QString status;
    QDate from; // inclusive, as all dates of these operations
    QDate to; // not before 'from'
    static constexpr auto fields()
    {
        return std::tuple { json::field(&LeaveQuery::page, "page"), json::field(&LeaveQuery::perPage, "per_page"),
            json::field(&LeaveQuery::id, "id"), json::field(&LeaveQuery::user, "user_id"),
            json::field(&LeaveQuery::policy, "policy_id"), json::field(&LeaveQuery::isPaid, "is_paid"),
            json::field(&LeaveQuery::status, "status"), json::field(&LeaveQuery::from, "date_from"),
            json::field(&LeaveQuery::to, "date_to") };
    }
};

// Both dates are required. There is no page size, and the current generation has no pages at all.
struct LeaveBalanceQuery {
    int page = 1;
    QString user;
    QDate from;
    QDate to;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&LeaveBalanceQuery::page, "page"),
            json::field(&LeaveBalanceQuery::user, "user_id"), json::field(&LeaveBalanceQuery::from, "date_from"),
            json::field(&LeaveBalanceQuery::to, "date_to") };
    }
};

// Days under a day-based policy, with a period of the day; under an hour-based one both times and the hours a day.
struct LeaveBody {
    std::optional<json::Id> policy;
    std::optional<json::Id> user;
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::optional<int> period; // 0 whole days, 1 first half, 2 second half
    std::optional<QTime> start; // the zone is not known
    std::optional<QTime> end;
    std::optional<double> hoursPerDay;
    std::optional<QString> reason;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&LeaveBody::policy, "policy_id"), json::field(&LeaveBody::user, "user_id"),
            json::field(&LeaveBody::from, "start"), json::field(&LeaveBody::to, "end"),
            json::field(&LeaveBody::period, "leave_period"), json::field(&LeaveBody::start, "start_time"),
            json::field(&LeaveBody::end, "end_time"), json::field(&LeaveBody::hoursPerDay, "hours_per_day"),
            json::field(&LeaveBody::reason, "reason") };
    }
};

// Must not be empty. The name is inferred; the answer calls it the other.
struct LeaveReason {
    QString reason;
    static constexpr auto fields() { return std::tuple { json::field(&LeaveReason::reason, "reason", "reject_reason") }; }
};

// Approve and reject are inferred: a 404 or 405 for a request that is listed means that this verb is not offered.
// Creating answers without the request, which the list then shows.
inline constexpr Endpoint<Verb::Get, "/leaves", Rows<Leave>, LeaveQuery> getLeaves { "getLeaves" };
inline constexpr Endpoint<Verb::Post, "/leaves", Confirmation, LeaveBody> createLeaveRequest { "createLeaveRequest",
    OfferedBy::Current };
inline constexpr Endpoint<Verb::Put, "/leaves/{leaveId}/approve", Confirmation> approveLeave { "approveLeave" };
inline constexpr Endpoint<Verb::Put, "/leaves/{leaveId}/reject", Confirmation, LeaveReason> rejectLeave { "rejectLeave" };
inline constexpr Endpoint<Verb::Get, "/leaves/balances", Rows<LeaveBalance>, LeaveBalanceQuery> getLeaveBalances {
    "getLeaveBalances"
};
inline constexpr Endpoint<Verb::Get, "/leaves/policies", Rows<LeavePolicy>> getLeavePolicies { "getLeavePolicies" };
inline constexpr std::tuple leaveEndpoints { getLeaves, createLeaveRequest, approveLeave, rejectLeave, getLeaveBalances,
    getLeavePolicies };

template <>
const Resource<Leave> &resourceOf<Leave>();
template <>
const Resource<LeaveBalance> &resourceOf<LeaveBalance>();
template <>
const Resource<LeavePolicy> &resourceOf<LeavePolicy>();

} // namespace signoff
