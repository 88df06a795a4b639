// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/resource.h"

namespace signoff {

// Manual time that waits for approval. Source: getTimeRequests. Instants are UTC.
struct TimeRequest {
    QString id;
    QString userId;
    QString contractId;
    QString projectId;
    QDateTime start;
    QDateTime end;
    QString status; // pending, approved, rejected; an open list
    QString text; // what the member worked on
    QString comment; // why it was rejected
    QString taskId;
    QString updatedBy; // user id
    QDateTime createdAt;
    QDateTime updatedAt;

    static constexpr auto fields()
    {
        return std::tuple { json::field(&TimeRequest::id, "id"), json::field(&TimeRequest::userId, "user_id"),
            json::field(&TimeRequest::contractId, "contract_id"), json::field(&TimeRequest::projectId, "project_id"),
            json::field(&TimeRequest::start, "start"), json::field(&TimeRequest::end, "end"),
            json::field(&TimeRequest::status, "status"), json::field(&TimeRequest::text, "activity_description", "notes"),
            json::field(&TimeRequest::comment, "comment"), json::field(&TimeRequest::taskId, "task_id"),
            json::field(&TimeRequest::updatedBy, "updated_by"), json::field(&TimeRequest::createdAt, "created_at"),
            json::field(&TimeRequest::updatedAt, "updated_at") };
    }
};

// Both dates are required by the current generation.
struct TimeRequestQuery {
    int page = 1;
    int perPage = 100;
    QString id;
    QString user;
    QString project;
    QString status;
    QDate from; // inclusive
    QDate to; // inclusive, not before 'from'
    static constexpr auto fields()
    {
        return std::tuple { json::field(&TimeRequestQuery::page, "page"),
            json::field(&TimeRequestQuery::perPage, "per_page"), json::field(&TimeRequestQuery::id, "id"),
            json::field(&TimeRequestQuery::user, "user_id"), json::field(&TimeRequestQuery::project, "project_id"),
            json::field(&TimeRequestQuery::status, "status"), json::field(&TimeRequestQuery::from, "date_from"),
            json::field(&TimeRequestQuery::to, "date_to") };
    }
};

struct TimeRequestBody {
    std::optional<json::Id> user;
    std::optional<json::Id> contract; // classic requires it
    std::optional<json::Id> task; // of the contract's project
    std::optional<QDateTime> start; // UTC
    std::optional<QDateTime> end; // after 'start'
    std::optional<QString> text;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&TimeRequestBody::user, "user_id"),
            json::field(&TimeRequestBody::contract, "contract_id"), json::field(&TimeRequestBody::task, "task_id"),
            json::field(&TimeRequestBody::start, "start"), json::field(&TimeRequestBody::end, "end"),
            json::field(&TimeRequestBody::text, "activity_description", "notes") };
    }
};

// Why it is rejected; must not be empty. Not called reason here.
struct CommentBody {
    QString comment;
    static constexpr auto fields() { return std::tuple { json::field(&CommentBody::comment, "comment") }; }
};

// Creating may answer with id and status only, and the status may be approved already. How overlapping time is answered
// is not known.
inline constexpr Endpoint<Verb::Get, "/time-requests", Rows<TimeRequest>, TimeRequestQuery> getTimeRequests {
    "getTimeRequests"
};
inline constexpr Endpoint<Verb::Post, "/time-requests", One<TimeRequest>, TimeRequestBody> createTimeRequest {
    "createTimeRequest"
};
inline constexpr Endpoint<Verb::Get, "/time-requests/{id}", One<TimeRequest>> getTimeRequest { "getTimeRequest",
    OfferedBy::Classic };
inline constexpr Endpoint<Verb::Post, "/time-requests/{timeRequestId}/approve", Confirmation> approveTimeRequest {
    "approveTimeRequest"
};
inline constexpr Endpoint<Verb::Post, "/time-requests/{timeRequestId}/reject", Confirmation, CommentBody>
    rejectTimeRequest { "rejectTimeRequest" };
inline constexpr std::tuple timeRequestEndpoints { getTimeRequests, createTimeRequest, getTimeRequest, approveTimeRequest,
    rejectTimeRequest };

// The words by which the column "overlap" tells whether something is tracked already where time is asked for.
namespace overlap {
inline constexpr QLatin1StringView some { "overlapping" };
inline constexpr QLatin1StringView none { "none" };
inline constexpr QLatin1StringView unknown { "not-known" };
QString label(const QString &word);
Tone tone(const QString &word);
} // namespace overlap

template <>
const Resource<TimeRequest> &resourceOf<TimeRequest>();

} // namespace signoff
