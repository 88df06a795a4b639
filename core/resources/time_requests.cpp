// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/time_requests.h"

#include "core/resources/status.h"
#include "core/resources/form_fields.h"
#include "core/resources/requests.h"
#include "core/resources/surroundings.h"
#include "core/support/format.h"

#include <QCoreApplication>

namespace signoff {

namespace {

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
    { .id = "task",
        .title = QT_TRANSLATE_NOOP("columns", "Task"),
        .value = [](const TimeRequest &row, const Surroundings &) -> QVariant { return row.taskId; },
        .shown = false },
    { .id = "asked",
        .title = QT_TRANSLATE_NOOP("columns", "Asked on"),
        .cell = Cell::DateTime,
        .value = [](const TimeRequest &row, const Surroundings &) -> QVariant { return row.createdAt; },
        .shown = false },
    { .id = "decided_by",
        .title = QT_TRANSLATE_NOOP("columns", "Decided by"),
        .value = [](const TimeRequest &row, const Surroundings &around) -> QVariant {
            return isPending(row) ? QString() : around.memberName(row.updatedBy);
        },
        .shown = false },
    requestStatusColumn<TimeRequest, &TimeRequest::comment>(),
};

const Action<TimeRequest> actions[] = {
    approval<TimeRequest>([](const QString &workspace, const TimeRequest &row, const QString &) -> Request {
        return approveTimeRequest(workspace, row.id);
    }),
    rejection<TimeRequest>([](const QString &workspace, const TimeRequest &row, const QString &comment) -> Request {
        return rejectTimeRequest.with({ comment }, workspace, row.id);
    }),
};

constexpr FormField createFields[] = {
    fields::member,
    fields::contract,
    fields::taskOfContract,
    { .id = "start", .title = QT_TRANSLATE_NOOP("forms", "From"), .entry = Entry::Instant, .needed = true },
    { .id = "end",
        .title = QT_TRANSLATE_NOOP("forms", "To"),
        .entry = Entry::Instant,
        .needed = true,
        .notBefore = "start" },
    { .id = "activity_description", .title = QT_TRANSLATE_NOOP("forms", "Worked on"), .entry = Entry::LongText },
};

const Form<TimeRequest> forms[] = {
    { .id = "create",
        .title = QT_TRANSLATE_NOOP("forms", "Request time"),
        .fields = createFields,
        .begin = [](const TimeRequest &row) -> FormValues {
            return { { QStringLiteral("user_id"), row.userId }, { QStringLiteral("contract_id"), row.contractId } };
        },
        .request = [](const QString &workspace, const TimeRequest &, const FormValues &values) -> Request {
            return createTimeRequest.with(bodyOf<TimeRequestBody>(values), workspace);
        } },
};

// The days of a request; a day more on either side, since the zone in which the server reads them is not known.
ListQuery queryFor(const TimeRequest &row)
{
    ListQuery query;
    query.id = row.id;
    const QDateTime end = row.end.isValid() ? row.end : row.start;
    if (row.start.isValid()) {
        query.from = qMin(row.start, end).date().addDays(-1);
        query.to = qMax(row.start, end).date().addDays(1);
    }
    return query;
}

} // namespace

template <>
const Resource<TimeRequest> &resourceOf<TimeRequest>()
{
    static const Resource<TimeRequest> resource {
        .id = "time-requests",
        .title = QT_TRANSLATE_NOOP("resources", "Time requests"),
        .counted = QT_TRANSLATE_N_NOOP("resources", "%n time request(s)"),
        .status = &requestStatus,
        .list = [](const QString &workspace, const ListQuery &query) {
            const ListQuery dated = query.withDates();
            return getTimeRequests.with(
                { dated.page, dated.perPage, dated.id, dated.of, {}, dated.status, dated.from, dated.to }, workspace);
        },
        .queryFor = queryFor,
        .matches = [](const TimeRequest &row, const ListQuery &query) {
            return isListed(row, query, row.start.date(), row.end.date());
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
        .forms = forms,
    };
    return resource;
}

} // namespace signoff
