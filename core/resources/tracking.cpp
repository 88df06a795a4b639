// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/tracking.h"

#include "core/resources/cells.h"
#include "core/resources/form_fields.h"
#include "core/resources/surroundings.h"
#include "core/support/apart.h"
#include "core/support/format.h"

#include <QCoreApplication>

namespace signoff {

namespace {

const Column<Tracker> columns[] = {
    { "member", QT_TRANSLATE_NOOP("columns", "Member"), Cell::Text,
        [](const Tracker &row, const Surroundings &around) -> QVariant { return around.memberName(row.id); } },
    { .id = "state",
        .title = QT_TRANSLATE_NOOP("columns", "Clock"),
        .cell = Cell::Status,
        .value = [](const Tracker &row, const Surroundings &) -> QVariant {
            return row.isRunning() ? QStringLiteral("running") : QStringLiteral("stopped");
        },
        .text = [](const Tracker &row, const Surroundings &) {
            return row.isRunning() ? QCoreApplication::translate("status", "Running")
                                   : QCoreApplication::translate("status", "Stopped");
        },
        .tone = [](const Tracker &row, const Surroundings &) {
            return row.isRunning() ? Tone::Progress : Tone::Neutral;
        } },
    { "task", QT_TRANSLATE_NOOP("columns", "Task"), Cell::Text,
        [](const Tracker &row, const Surroundings &) -> QVariant { return row.taskTitle; } },
    { "text", QT_TRANSLATE_NOOP("columns", "Text"), Cell::Text,
        [](const Tracker &row, const Surroundings &) -> QVariant { return row.text; } },
    { "tracked", QT_TRANSLATE_NOOP("columns", "Tracked"), Cell::Duration,
        [](const Tracker &row, const Surroundings &) { return cells::known(row.minutes); } },
    { "date", QT_TRANSLATE_NOOP("columns", "Date"), Cell::Date,
        [](const Tracker &row, const Surroundings &) -> QVariant { return row.date; } },
};

const Action<Tracker> actions[] = {
    { .id = "stop",
        .title = QT_TRANSLATE_NOOP("actions", "Stop"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Stopped"),
        .key = "",
        .enabledFor = [](const Tracker &row) { return row.isRunning(); },
        .request = [](const QString &workspace, const Tracker &row, const QString &) -> Request {
            return stopTimeTracking.with({ { row.id } }, workspace);
        },
        .achieved = [](const Tracker &row) { return !row.id.isEmpty() && !row.isRunning(); },
        .removes = true },
};

constexpr FormField startFields[] = {
    fields::member,
    fields::contract,
    fields::taskOfContract,
    { .id = "activity_description", .title = QT_TRANSLATE_NOOP("forms", "Works on"), .entry = Entry::Text },
};

const Form<Tracker> forms[] = {
    { .id = "start",
        .title = QT_TRANSLATE_NOOP("forms", "Start a clock"),
        .fields = startFields,
        .begin = [](const Tracker &row) -> FormValues { return { { QStringLiteral("user_id"), row.id } }; },
        .request = [](const QString &workspace, const Tracker &, const FormValues &values) -> Request {
            return startTimeTracking.with(bodyOf<StartBody>(values), workspace);
        } },
};

} // namespace

bool Tracker::isRunning() const
{
    return !id.isEmpty()
        && (!contractId.isEmpty() || !taskId.isEmpty() || !text.isEmpty() || seconds.value_or(0) > 0);
}

template <>
const Resource<Tracker> &resourceOf<Tracker>()
{
    static const Resource<Tracker> resource {
        .id = "tracking",
        .title = QT_TRANSLATE_NOOP("resources", "Tracking"),
        .counted = QT_TRANSLATE_N_NOOP("resources", "%n clock(s)"),
        .isKept = false, // of one member and day, soon old
        .list = [](const QString &workspace, const ListQuery &query) {
            return getCurrentTrackerData.with({ query.of }, workspace);
        },
        .queryFor = [](const Tracker &row) {
            ListQuery query;
            query.of = row.id;
            return query;
        },
        .matches = [](const Tracker &row, const ListQuery &query) { return query.of.isEmpty() || row.id == query.of; },
        // Not how long it runs: that changes all the time.
        .snapshot = [](const Tracker &row) {
            return QJsonObject { { QStringLiteral("user_id"), row.id },
                { QStringLiteral("contract_id"), row.contractId }, { QStringLiteral("task_id"), row.taskId },
                { QStringLiteral("activity_description"), row.text } };
        },
        .describe = [](const Tracker &row, const Surroundings &around) -> QString {
            QString text = apart(around.memberName(row.id));
            for (const QString &part : { row.taskTitle, row.text }) {
                if (!part.isEmpty())
                    text += QStringLiteral(", ") + apart(part);
            }
            return text;
        },
        .columns = columns,
        .actions = actions,
        .forms = forms,
    };
    return resource;
}

} // namespace signoff
