// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/time_requests.h"

#include "core/resources/status.h"
#include "core/resources/surroundings.h"
#include "core/support/format.h"

#include <QCoreApplication>

namespace signoff {

namespace {

bool isPending(const TimeRequest &row)
{
    return row.status == QLatin1String("pending");
}

QVariant minutesOf(const TimeRequest &row)
{
    return row.start.isValid() && row.end.isValid() ? QVariant(int(row.start.secsTo(row.end) / 60)) : QVariant();
}

const Column<TimeRequest> columns[] = {
    { "member", QT_TRANSLATE_NOOP("columns", "Member"), Cell::Text,
        [](const TimeRequest &row, const Surroundings &around) -> QVariant { return around.memberName(row.userId); } },
    { "start", QT_TRANSLATE_NOOP("columns", "From"), Cell::DateTime,
        [](const TimeRequest &row, const Surroundings &) -> QVariant { return row.start; } },
    { "length", QT_TRANSLATE_NOOP("columns", "Length"), Cell::Duration,
        [](const TimeRequest &row, const Surroundings &) { return minutesOf(row); } },
    { "project", QT_TRANSLATE_NOOP("columns", "Project"), Cell::Text,
        [](const TimeRequest &row, const Surroundings &around) -> QVariant { return around.projectName(row.projectId); } },
    { "text", QT_TRANSLATE_NOOP("columns", "Text"), Cell::Text,
        [](const TimeRequest &row, const Surroundings &) -> QVariant { return row.text; } },
    { .id = "status",
        .title = QT_TRANSLATE_NOOP("columns", "Status"),
        .cell = Cell::Status,
        .value = [](const TimeRequest &row, const Surroundings &) -> QVariant { return row.status; },
        .text = [](const TimeRequest &row, const Surroundings &) { return requestStatusLabel(row.status); },
        .tone = [](const TimeRequest &row, const Surroundings &) { return requestStatusTone(row.status); },
        .detail = [](const TimeRequest &row, const Surroundings &) { return row.comment; } },
};

const Action<TimeRequest> actions[] = {
    { .id = "approve",
        .title = QT_TRANSLATE_NOOP("actions", "Approve"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Approved"),
        .key = "A",
        .enabledFor = isPending,
        .request = [](const QString &workspace, const TimeRequest &row, const QString &) -> Request {
            return approveTimeRequest(workspace, row.id);
        },
        .achieved = [](const TimeRequest &row) { return row.status == QLatin1String("approved"); },
        .resultStatus = "approved" },
    { .id = "reject",
        .title = QT_TRANSLATE_NOOP("actions", "Reject"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Rejected"),
        .key = "R",
        .needsReason = true,
        .enabledFor = isPending,
        .request = [](const QString &workspace, const TimeRequest &row, const QString &comment) -> Request {
            return rejectTimeRequest.with({ comment }, workspace, row.id);
        },
        .achieved = [](const TimeRequest &row) { return row.status == QLatin1String("rejected"); },
        .resultStatus = "rejected" },
};

} // namespace

template <>
const Resource<TimeRequest> &resourceOf<TimeRequest>()
{
    static const Resource<TimeRequest> resource {
        .id = "time-requests",
        .title = QT_TRANSLATE_NOOP("resources", "Time requests"),
        .list = [](const QString &workspace, const ListQuery &query) {
            return getTimeRequests.with(
                { query.page, query.perPage, query.id, query.status, query.from, query.to }, workspace);
        },
        .snapshot = [](const TimeRequest &row) {
            return QJsonObject { { QStringLiteral("status"), row.status },
                { QStringLiteral("start"), row.start.toString(Qt::ISODate) },
                { QStringLiteral("end"), row.end.toString(Qt::ISODate) } };
        },
        .describe = [](const TimeRequest &row, const Surroundings &around) -> QString {
            return around.memberName(row.userId) + QStringLiteral(", ") + format::dateTime(row.start);
        },
        .columns = columns,
        .actions = actions,
    };
    return resource;
}

} // namespace signoff
