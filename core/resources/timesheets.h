// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/days.h"
#include "core/resources/reading.h"
#include "core/resources/resource.h"

namespace signoff {

// A member's time of a pay period and its approval. Source: getTimesheets. The record is the member and the period;
// its id is an attribute that may change.
struct Timesheet {
    QString id; // a UUID or an opaque text
    QString userId;
    QString memberName; // where the server gives it
    QDate from; // inclusive
    QDate to; // inclusive
    std::optional<int> minutes;
    MoneyList amount; // empty: not permitted or not known
    QDateTime submittedOn;
    QString rejectReason;
    QString status; // open or pending, submitted, approved, rejected; an open list
    std::optional<Days> days; // nothing: the server gave no breakdown

    static constexpr auto fields()
    {
        return std::tuple { json::field(&Timesheet::id, "id"), json::field(&Timesheet::userId, "user_id"),
            json::field(&Timesheet::memberName, "member", &readMember), json::field(&Timesheet::from, "date_from"),
            json::field(&Timesheet::to, "date_to"), json::field(&Timesheet::minutes, "total_minutes", &readMinutes),
            json::field(&Timesheet::amount, "total_amount"), json::field(&Timesheet::submittedOn, "submitted_on"),
            json::field(&Timesheet::rejectReason, "reject_reason"), json::field(&Timesheet::status, "status"),
            json::field(&Timesheet::days, "daily_breakdown", &readDailyBreakdown) };
    }

    // The days of the sheet: its own, or those of a report that covers the period; nothing: not loaded.
    std::optional<Days> daysWith(const Surroundings &around) const;
    QString nameWith(const Surroundings &around) const;
};

struct TimesheetQuery {
    int page = 1;
    int perPage = 100;
    QString id;
    QString status;
    QDate from; // inclusive
    QDate to; // inclusive
    QString user;
    QString order; // asc or desc, by when it was made; which one goes without it is not known
    static constexpr auto fields()
    {
        return std::tuple { json::field(&TimesheetQuery::page, "page"), json::field(&TimesheetQuery::perPage, "per_page"),
            json::field(&TimesheetQuery::id, "id"), json::field(&TimesheetQuery::status, "status"),
            json::field(&TimesheetQuery::from, "date_from"), json::field(&TimesheetQuery::to, "date_to"),
            json::field(&TimesheetQuery::user, "user_id"), json::field(&TimesheetQuery::order, "order_by") };
    }
};

// Why something is refused; shown to its owner. Must not be empty.
struct ReasonBody {
    QString reason;
    static constexpr auto fields() { return std::tuple { json::field(&ReasonBody::reason, "reason") }; }
};

// Where a state does not allow a move, it is refused with 400 as far as is known; 422 for a missing reason. Submitting
// for somebody else is inferred, and so is that a rejected sheet can be submitted again.
inline constexpr Endpoint<Verb::Get, "/timesheets", Rows<Timesheet>, TimesheetQuery> getTimesheets { "getTimesheets" };
inline constexpr Endpoint<Verb::Put, "/timesheets/{timesheetId}/approve", Confirmation> approveTimesheet {
    "approveTimesheet"
};
inline constexpr Endpoint<Verb::Put, "/timesheets/{timesheetId}/reject", Confirmation, ReasonBody> rejectTimesheet {
    "rejectTimesheet"
};
inline constexpr Endpoint<Verb::Put, "/timesheets/{timesheetId}/submit", Confirmation> submitTimesheet {
    "submitTimesheet"
};
inline constexpr Endpoint<Verb::Put, "/timesheets/{timesheetId}/unsubmit", Confirmation> unsubmitTimesheet {
    "unsubmitTimesheet"
};
inline constexpr std::tuple timesheetEndpoints { getTimesheets, approveTimesheet, rejectTimesheet, submitTimesheet,
    unsubmitTimesheet };

template <>
const Resource<Timesheet> &resourceOf<Timesheet>();

} // namespace signoff
