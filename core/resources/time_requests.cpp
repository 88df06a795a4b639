// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/time_requests.h"

#include "core/resources/form_fields.h"
#include "core/resources/requests.h"
#include "core/resources/status.h"
#include "core/resources/surroundings.h"
#include "core/support/apart.h"
#include "core/support/format.h"

#include <QCoreApplication>

namespace signoff {

namespace {

QVariant minutesOf(const TimeRequest &row)
{
    return row.start.isValid() && row.end.isValid() ? QVariant(int(row.start.secsTo(row.end) / 60)) : QVariant();
}

// "09:00 – 12:30" in the zone of this machine, as all tables write times; the detail names the zones.
QString timesOf(const TimeRequest &row, const Surroundings &)
{
    const QDateTime from = row.start.toLocalTime();
    const QDateTime to = row.end.toLocalTime();
    if (!from.isValid() || !to.isValid())
        return format::clock((from.isValid() ? from : to).time());
    const QString text = QCoreApplication::translate("cells", "%1 – %2", "times of day")
                             .arg(format::clock(from.time()), format::clock(to.time()));
    const qint64 days = from.date().daysTo(to.date());
    return days <= 0 ? text : QCoreApplication::translate("cells", "%1 (+%n day(s))", nullptr, int(days)).arg(text);
}

// What is asked for and was tracked already. Of what is approved the tracked time holds the request itself.
QString overlapWord(const TimeRequest &row, const Surroundings &around)
{
    if (hasWord(row, "approved"))
        return {};
    const std::optional<int> minutes = around.overlapOf(row.id);
    return minutes ? *minutes > 0 ? QString(overlap::some) : QString(overlap::none) : QString(overlap::unknown);
}

const Column<TimeRequest> columns[] = {
    { "member", QT_TRANSLATE_NOOP("columns", "Member"), Cell::Text,
        [](const TimeRequest &row, const Surroundings &around) -> QVariant { return around.memberName(row.userId); } },
    { .id = "date",
        .title = QT_TRANSLATE_NOOP("columns", "Date"),
        .cell = Cell::Date,
        .value = [](const TimeRequest &row, const Surroundings &) -> QVariant {
            return row.start.toLocalTime().date();
        },
        .order = [](const TimeRequest &row, const Surroundings &) -> QVariant { return row.start; } },
    { .id = "start",
        .title = QT_TRANSLATE_NOOP("columns", "From – to"),
        .value = [](const TimeRequest &row, const Surroundings &) -> QVariant { return row.start; },
        .text = timesOf,
        .order = [](const TimeRequest &row, const Surroundings &) -> QVariant {
            return row.start.toLocalTime().time().msecsSinceStartOfDay();
        },
        .yields = 4 },
    { "length", QT_TRANSLATE_NOOP("columns", "Length"), Cell::Duration,
        [](const TimeRequest &row, const Surroundings &) { return minutesOf(row); } },
    { .id = "overlap",
        .title = QT_TRANSLATE_NOOP("columns", "Overlap"),
        .cell = Cell::Status,
        .value = [](const TimeRequest &row, const Surroundings &around) -> QVariant {
            return overlapWord(row, around);
        },
        .text =
            [](const TimeRequest &row, const Surroundings &around) {
                const QString word = overlapWord(row, around);
                return word == overlap::some ? format::duration(*around.overlapOf(row.id)) : overlap::label(word);
            },
        .tone = [](const TimeRequest &row,
                    const Surroundings &around) { return overlap::tone(overlapWord(row, around)); },
        .order = [](const TimeRequest &row, const Surroundings &around) -> QVariant {
            const std::optional<int> minutes = around.overlapOf(row.id);
            return minutes && !hasWord(row, "approved") ? QVariant(*minutes) : QVariant();
        } },
    { .id = "project",
        .title = QT_TRANSLATE_NOOP("columns", "Project"),
        .value = [](const TimeRequest &row, const Surroundings &around) -> QVariant {
            return around.projectName(row.projectId);
        },
        .yields = 2 },
    { .id = "text",
        .title = QT_TRANSLATE_NOOP("columns", "Text"),
        .value = [](const TimeRequest &row, const Surroundings &) -> QVariant { return row.text; },
        .yields = 3 },
    { .id = "task",
        .title = QT_TRANSLATE_NOOP("columns", "Task"),
        .value = [](const TimeRequest &row, const Surroundings &around) -> QVariant {
            return around.taskName(row.taskId);
        },
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
        .title = QT_TRANSLATE_NOOP("forms", "New time request"),
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

QString overlap::label(const QString &word)
{
    for (const auto &[known, words] : { std::pair { some, QT_TRANSLATE_NOOP("status", "Overlaps") },
             std::pair { none, QT_TRANSLATE_NOOP("status", "None") },
             std::pair { unknown, QT_TRANSLATE_NOOP("status", "Not known") } }) {
        if (word == known)
            return QCoreApplication::translate("status", words);
    }
    return {};
}

Tone overlap::tone(const QString &word)
{
    return word == some ? Tone::Attention : word == none ? Tone::Positive : Tone::Neutral;
}

template <> const Resource<TimeRequest> &resourceOf<TimeRequest>()
{
    static const Resource<TimeRequest> resource {
        .id = "time-requests",
        .title = QT_TRANSLATE_NOOP("resources", "Time requests"),
        .counted = QT_TRANSLATE_N_NOOP("resources", "%n time request(s)"),
        .status = &requestStatus,
        .list =
            [](const QString &workspace, const ListQuery &query) {
                const ListQuery dated = query.withDates();
                return getTimeRequests.with(
                    { dated.page, dated.perPage, dated.id, dated.of, {}, dated.status, dated.from, dated.to },
                    workspace);
            },
        .queryFor = queryFor,
        .matches = [](const TimeRequest &row,
                       const ListQuery &query) { return isListed(row, query, row.start.date(), row.end.date()); },
        .snapshot =
            [](const TimeRequest &row) {
                return QJsonObject { { QStringLiteral("status"), row.status },
                    { QStringLiteral("start"), row.start.toString(Qt::ISODate) },
                    { QStringLiteral("end"), row.end.toString(Qt::ISODate) } };
            },
        .describe = [](const TimeRequest &row, const Surroundings &around) -> QString {
            return apart(around.memberName(row.userId)) + QStringLiteral(", ") + format::dateTime(row.start);
        },
        .columns = columns,
        .actions = actions,
        .forms = forms,
    };
    return resource;
}

} // namespace signoff
