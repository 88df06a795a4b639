// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/time_entries.h"

#include "core/resources/cells.h"
#include "core/resources/deletion.h"
#include "core/resources/form_fields.h"
#include "core/resources/surroundings.h"
#include "core/support/apart.h"
#include "core/support/format.h"

#include <QCoreApplication>

namespace signoff {

namespace {

// The day it belongs to; the written one, since the zone of the times is not known.
QDate dayOf(const TimeEntry &row)
{
    return row.date.isValid() ? row.date : row.start.date();
}

// Hours and minutes, as they are written to the server.
QTime clockTime(const QDateTime &instant)
{
    const QTime time = instant.time();
    return time.isValid() ? QTime(time.hour(), time.minute()) : QTime();
}

const Column<TimeEntry> columns[] = {
    { .id = "member",
        .title = QT_TRANSLATE_NOOP("columns", "Member"),
        .value = [](const TimeEntry &row, const Surroundings &around) -> QVariant { return around.memberName(row.userId); },
        .shown = false },
    { .id = "date",
        .title = QT_TRANSLATE_NOOP("columns", "Date"),
        .cell = Cell::Date,
        .value = [](const TimeEntry &row, const Surroundings &) -> QVariant { return dayOf(row); },
        .shown = false },
    { .id = "member_id",
        .title = QT_TRANSLATE_NOOP("columns", "Id of the member"),
        .value = [](const TimeEntry &row, const Surroundings &) -> QVariant { return row.userId; },
        .shown = false },
    // The digits that the server writes and forms enter: their zone is not known.
    { "start", QT_TRANSLATE_NOOP("columns", "From"), Cell::DateTime,
        [](const TimeEntry &row, const Surroundings &) -> QVariant { return row.start; },
        [](const TimeEntry &row, const Surroundings &) { return format::clock(row.start.time()); } },
    { "end", QT_TRANSLATE_NOOP("columns", "To"), Cell::DateTime,
        [](const TimeEntry &row, const Surroundings &) -> QVariant { return row.end; },
        [](const TimeEntry &row, const Surroundings &) { return format::clock(row.end.time()); } },
    { "tracked", QT_TRANSLATE_NOOP("columns", "Tracked"), Cell::Duration,
        [](const TimeEntry &row, const Surroundings &) { return cells::known(row.minutes); } },
    { "project", QT_TRANSLATE_NOOP("columns", "Project"), Cell::Text,
        [](const TimeEntry &row, const Surroundings &around) -> QVariant {
            return row.projectName.isEmpty() ? around.projectName(row.projectId) : row.projectName;
        } },
    { .id = "task",
        .title = QT_TRANSLATE_NOOP("columns", "Task"),
        .value = [](const TimeEntry &row, const Surroundings &) -> QVariant { return row.taskTitle; },
        .yields = 1 },
    { "text", QT_TRANSLATE_NOOP("columns", "Text"), Cell::Text,
        [](const TimeEntry &row, const Surroundings &) -> QVariant { return row.text; } },
    { .id = "method",
        .title = QT_TRANSLATE_NOOP("columns", "Method"),
        .value = [](const TimeEntry &row, const Surroundings &) -> QVariant { return row.method; },
        .yields = 2 },
};

const Action<TimeEntry> actions[] = {
    deletion<TimeEntry>([](const QString &workspace, const TimeEntry &row, const QString &) -> Request {
        return deleteTimeEntry(workspace, row.id);
    }),
};

constexpr FormField textField { .id = "notes", .title = QT_TRANSLATE_NOOP("forms", "Worked on"), .entry = Entry::LongText };
constexpr FormField dateField {
    .id = "date", .title = QT_TRANSLATE_NOOP("forms", "Date"), .entry = Entry::Date, .needed = true
};
constexpr FormField startField { .id = "start_time",
    .title = QT_TRANSLATE_NOOP("forms", "From"),
    .entry = Entry::Time,
    .needed = true,
    .hint = QT_TRANSLATE_NOOP("forms", "The API does not tell the time zone; entries are listed as UTC.") };
constexpr FormField endField { .id = "end_time",
    .title = QT_TRANSLATE_NOOP("forms", "To"),
    .entry = Entry::Time,
    .needed = true,
    .notBefore = "start_time" };

constexpr FormField createFields[] = {
    fields::member,
    { .id = "contract_id", .title = QT_TRANSLATE_NOOP("forms", "Project"), .entry = Entry::Contract },
    fields::taskOfContract,
    dateField,
    startField,
    endField,
    textField,
};

constexpr FormField updateFields[] = {
    { .id = "project_id", .title = QT_TRANSLATE_NOOP("forms", "Project"), .entry = Entry::Project },
    { .id = "task_id", .title = QT_TRANSLATE_NOOP("forms", "Task"), .entry = Entry::Task, .with = "project_id" },
    dateField,
    startField,
    endField,
    textField,
};

const Form<TimeEntry> forms[] = {
    { .id = "create",
        .title = QT_TRANSLATE_NOOP("forms", "Add time"),
        .fields = createFields,
        .begin = [](const TimeEntry &row) -> FormValues {
            return { { QStringLiteral("user_id"), row.userId }, { QStringLiteral("date"), row.date } };
        },
        .request = [](const QString &workspace, const TimeEntry &, const FormValues &values) -> Request {
            return createTimeEntry.with(bodyOf<NewTimeEntry>(values), workspace);
        } },
    { .id = "update",
        .title = QT_TRANSLATE_NOOP("forms", "Change time"),
        .fields = updateFields,
        .enabledFor = isKnown<TimeEntry>,
        .begin = [](const TimeEntry &row) -> FormValues {
            return { { QStringLiteral("project_id"), row.projectId }, { QStringLiteral("task_id"), row.taskId },
                { QStringLiteral("notes"), row.text }, { QStringLiteral("date"), dayOf(row) },
                { QStringLiteral("start_time"), clockTime(row.start) }, { QStringLiteral("end_time"), clockTime(row.end) } };
        },
        .request = [](const QString &workspace, const TimeEntry &row, const FormValues &values) -> Request {
            return updateTimeEntry.with(bodyOf<ChangedTimeEntry>(values), workspace, row.id);
        } },
};

} // namespace

template <>
const Resource<TimeEntry> &resourceOf<TimeEntry>()
{
    static const Resource<TimeEntry> resource {
        .id = "time-entries",
        .title = QT_TRANSLATE_NOOP("resources", "Time entries"),
        .counted = QT_TRANSLATE_N_NOOP("resources", "%n time entry(s)"),
        .isKept = false, // of one member and day, soon old
        .list = [](const QString &workspace, const ListQuery &query) {
            return getTimeEntries.with(
                { query.page, qMin(query.perPage, TimeEntryQuery::mostPerPage), query.of, query.from, {}, {} }, workspace);
        },
        .mostPerPage = TimeEntryQuery::mostPerPage,
        .queryFor = [](const TimeEntry &row) {
            ListQuery query;
            query.of = row.userId;
            query.from = query.to = dayOf(row);
            return query;
        },
        .matches = [](const TimeEntry &row, const ListQuery &query) {
            return (query.of.isEmpty() || row.userId == query.of) && (!query.from.isValid() || dayOf(row) == query.from);
        },
        .snapshot = [](const TimeEntry &row) {
            return QJsonObject { { QStringLiteral("user_id"), row.userId },
                { QStringLiteral("date"), dayOf(row).toString(Qt::ISODate) },
                { QStringLiteral("start_time"), row.start.toString(Qt::ISODate) },
                { QStringLiteral("end_time"), row.end.toString(Qt::ISODate) } };
        },
        .describe = [](const TimeEntry &row, const Surroundings &around) -> QString {
            const QString text = apart(around.memberName(row.userId)) + QStringLiteral(", ") + format::date(dayOf(row));
            return row.minutes ? QString(text + QStringLiteral(", ") + format::duration(*row.minutes)) : text;
        },
        .columns = columns,
        .actions = actions,
        .forms = forms,
    };
    return resource;
}

} // namespace signoff
