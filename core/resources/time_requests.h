// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/leaves.h"
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

    static constexpr auto fields()
    {
        return std::tuple { json::field(&TimeRequest::id, "id"), json::field(&TimeRequest::userId, "user_id"),
            json::field(&TimeRequest::contractId, "contract_id"), json::field(&TimeRequest::projectId, "project_id"),
            json::field(&TimeRequest::start, "start"), json::field(&TimeRequest::end, "end"),
            json::field(&TimeRequest::status, "status"), json::field(&TimeRequest::text, "activity_description", "notes"),
            json::field(&TimeRequest::comment, "comment") };
    }
};

struct CommentBody {
    QString comment;
    static constexpr auto fields() { return std::tuple { json::field(&CommentBody::comment, "comment") }; }
};

inline constexpr Endpoint<Verb::Get, "/time-requests", Rows<TimeRequest>, DatedPageQuery> getTimeRequests {
    "getTimeRequests"
};
inline constexpr Endpoint<Verb::Post, "/time-requests/{timeRequestId}/approve", Confirmation> approveTimeRequest {
    "approveTimeRequest"
};
inline constexpr Endpoint<Verb::Post, "/time-requests/{timeRequestId}/reject", Confirmation, CommentBody>
    rejectTimeRequest { "rejectTimeRequest" };
inline constexpr std::tuple timeRequestEndpoints { getTimeRequests, approveTimeRequest, rejectTimeRequest };

template <>
const Resource<TimeRequest> &resourceOf<TimeRequest>();

} // namespace signoff
