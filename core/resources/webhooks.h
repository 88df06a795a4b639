// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/resource.h"

namespace signoff {

// An address that is told of events. Source: getWebhooks.
struct Webhook {
    QString id;
    QString url;
    QStringList events; // an open list
    QString token; // the secret by which the receiver knows a genuine call: shown on request, never in a table or a log

    static constexpr auto fields()
    {
        return std::tuple { json::field(&Webhook::id, "id"), json::field(&Webhook::url, "url"),
            json::field(&Webhook::events, "events"), json::field(&Webhook::token, "token") };
    }
};

// Fifty rows a page; there is no page size to ask for.
struct WebhookQuery {
    static constexpr int perPage = 50;
    int page = 1;
    static constexpr auto fields() { return std::tuple { json::field(&WebhookQuery::page, "page") }; }
};

// The address is required even when the events alone change; events that are left out stay (inferred).
struct WebhookBody {
    std::optional<QString> url;
    std::optional<QStringList> events;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&WebhookBody::url, "url"), json::field(&WebhookBody::events, "events") };
    }
};

inline constexpr Endpoint<Verb::Get, "/webhooks", Rows<Webhook>, WebhookQuery> getWebhooks { "getWebhooks" };
inline constexpr Endpoint<Verb::Post, "/webhooks", One<Webhook>, WebhookBody> createWebhook { "createWebhook" };
inline constexpr Endpoint<Verb::Get, "/webhooks/{webhookId}", One<Webhook>> getWebhook { "getWebhook" };
inline constexpr Endpoint<Verb::Put, "/webhooks/{webhookId}", Confirmation, WebhookBody> updateWebhook {
    "updateWebhook"
};
inline constexpr Endpoint<Verb::Delete, "/webhooks/{webhookId}", Confirmation> deleteWebhook { "deleteWebhook" };
inline constexpr std::tuple webhookEndpoints { getWebhooks, createWebhook, getWebhook, updateWebhook, deleteWebhook };

// "A clock was started"; one that is not known as the server names it.
QString eventWords(const QString &event);

template <>
const Resource<Webhook> &resourceOf<Webhook>();

} // namespace signoff
