// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/webhooks.h"

#include "core/resources/deletion.h"

#include <QCoreApplication>

namespace signoff {

namespace {

// Those that are documented or were seen; more may exist.
constexpr FormChoice events[] = {
    { "tracker.started", QT_TRANSLATE_NOOP("forms", "A clock was started") },
    { "tracker.stopped", QT_TRANSLATE_NOOP("forms", "A clock was stopped") },
    { "member.invited", QT_TRANSLATE_NOOP("forms", "A member was invited") },
    { "member.updated", QT_TRANSLATE_NOOP("forms", "A member was changed") },
    { "member.deleted", QT_TRANSLATE_NOOP("forms", "A member was deleted") },
    { "member.activated", QT_TRANSLATE_NOOP("forms", "A member was activated") },
    { "member.archived", QT_TRANSLATE_NOOP("forms", "A member was archived") },
    { "project.created", QT_TRANSLATE_NOOP("forms", "A project was created") },
    { "project.updated", QT_TRANSLATE_NOOP("forms", "A project was changed") },
    { "project.deleted", QT_TRANSLATE_NOOP("forms", "A project was deleted") },
    { "task.updated", QT_TRANSLATE_NOOP("forms", "A task was changed") },
};

const Column<Webhook> columns[] = {
    { "url", QT_TRANSLATE_NOOP("columns", "Address"), Cell::Text,
        [](const Webhook &row, const Surroundings &) -> QVariant { return row.url; } },
    { "events", QT_TRANSLATE_NOOP("columns", "Events"), Cell::Text,
        [](const Webhook &row, const Surroundings &) -> QVariant { return row.events; },
        [](const Webhook &row, const Surroundings &) {
            QStringList words;
            for (const QString &event : row.events)
                words << eventWords(event);
            return words.join(QStringLiteral(", "));
        } },
};

const Action<Webhook> actions[] = {
    deletion<Webhook>([](const QString &workspace, const Webhook &row, const QString &) -> Request {
        return deleteWebhook(workspace, row.id);
    }),
};

constexpr FormField webhookFields[] = {
    { .id = "url", .title = QT_TRANSLATE_NOOP("forms", "Address"), .entry = Entry::Url, .needed = true },
    { .id = "events",
        .title = QT_TRANSLATE_NOOP("forms", "Events"),
        .entry = Entry::Choices,
        .needed = true,
        .open = true,
        .choices = events },
};

const Form<Webhook> forms[] = {
    { .id = "create",
        .title = QT_TRANSLATE_NOOP("forms", "Add webhook"),
        .fields = webhookFields,
        .request = [](const QString &workspace, const Webhook &, const FormValues &values) -> Request {
            return createWebhook.with(bodyOf<WebhookBody>(values), workspace);
        } },
    { .id = "update",
        .title = QT_TRANSLATE_NOOP("forms", "Edit webhook"),
        .fields = webhookFields,
        .enabledFor = isKnown<Webhook>,
        .begin = [](const Webhook &row) -> FormValues {
            return { { QStringLiteral("url"), row.url }, { QStringLiteral("events"), row.events } };
        },
        .request = [](const QString &workspace, const Webhook &row, const FormValues &values) -> Request {
            return updateWebhook.with(bodyOf<WebhookBody>(values, { row.url, {} }), workspace, row.id);
        } },
};

} // namespace

QString eventWords(const QString &event)
{
    for (const FormChoice &known : events) {
        if (event == QLatin1String(known.value))
            return QCoreApplication::translate("forms", known.title);
    }
    return event;
}

template <>
const Resource<Webhook> &resourceOf<Webhook>()
{
    static const Resource<Webhook> resource {
        .id = "webhooks",
        .title = QT_TRANSLATE_NOOP("resources", "Webhooks"),
        .counted = QT_TRANSLATE_N_NOOP("resources", "%n webhook(s)"),
        .isKept = false, // the token stays in memory
        .list = [](const QString &workspace, const ListQuery &query) { return getWebhooks.with({ query.page }, workspace); },
        .mostPerPage = WebhookQuery::perPage,
        .one = [](const QString &workspace, const Webhook &row) { return getWebhook(workspace, row.id); },
        .snapshot = [](const Webhook &row) {
            return QJsonObject { { QStringLiteral("url"), row.url },
                { QStringLiteral("events"), QJsonArray::fromStringList(row.events) } };
        },
        .describe = [](const Webhook &row, const Surroundings &) -> QString { return row.url; },
        .columns = columns,
        .actions = actions,
        .forms = forms,
    };
    return resource;
}

} // namespace signoff
