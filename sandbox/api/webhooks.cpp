// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/changes.h"
#include "sandbox/api/input.h"
#include "sandbox/api/operation.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qurl.h>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsOfAPage = 50; // there is no per_page

QStringList eventNames(const Call &call)
{
    const QStringList classic { u"tracker.started"_s, u"tracker.stopped"_s };
    const QStringList later { u"member.invited"_s, u"member.updated"_s, u"member.deleted"_s, u"member.activated"_s,
        u"member.archived"_s, u"project.created"_s, u"project.updated"_s, u"project.deleted"_s, u"task.updated"_s };
    return call.isClassic() ? classic : classic + later;
}

Listing webhooks()
{
    Listing listing { u"w.*"_s, u"webhooks w"_s, u"w.id"_s };
    listing.add(u"w.deleted_at IS NULL"_s);
    return listing;
}

// The classic generation does not tell of events that it does not know.
QJsonObject toJson(const Call &call, const Row &row)
{
    QJsonArray known;
    const QStringList names = eventNames(call);
    const QJsonArray events = QJsonDocument::fromJson(row.value(u"events"_s).toByteArray()).array();
    for (const auto &event : events) {
        if (names.contains(event.toString()))
            known.append(event);
    }
    return {
        { u"id"_s, idOf(Generation::Current, IdKind::Webhook, row.value(u"id"_s).toLongLong()) },
        { u"url"_s, json(row, u"url"_s) },
        { u"events"_s, known },
        { u"token"_s, json(row, u"token"_s) },
    };
}

// Classic answers of this group have nothing but what is named.
Answer bare(const Call &call, Answer answer, const QStringList &keys)
{
    if (!call.isClassic())
        return answer;
    QJsonObject body;
    for (const QString &key : keys)
        body.insert(key, answer.body.value(key));
    answer.body = body;
    return answer;
}

std::optional<Row> find(const Call &call, qint64 row)
{
    return only(call.database, webhooks(), u"w.id = ?"_s, row);
}

qint64 idOfPath(const Call &call)
{
    return rowOf(IdKind::Webhook, call.path.first());
}

Answer retrieved(const Call &call, qint64 id)
{
    const auto row = find(call, id);
    return row ? bare(call, success(call, toJson(call, *row)), { u"success"_s, u"data"_s }) : notFound(call);
}

Answer getWebhooks(const Call &call)
{
    Input in = Input::ofQuery(call);
    const Paging paging { in.paging().page, RowsOfAPage };
    if (in.failed())
        return in.refusal();
    if (!call.isClassic())
        return listed(call, webhooks(), paging, PagingPlace::Meta, toJson);
    const Slice found = slice(call.database, webhooks(), paging);
    QJsonArray data;
    for (const Row &row : found.rows)
        data.append(toJson(call, row));
    return { 200,
        { { u"max_rows"_s, RowsOfAPage }, { u"current_page"_s, paging.page },
            { u"total_pages"_s, lastPage(found.total, paging) }, { u"data"_s, data } } };
}

Answer getWebhook(const Call &call)
{
    return retrieved(call, idOfPath(call));
}

// What createWebhook and updateWebhook have in common.
Changes changesOf(const Call &call, Input &in, Need events)
{
    Changes changes;
    const auto url = in.text(u"url"_s, Need::Required, 2048);
    const QUrl address(url.value_or(QString()), QUrl::StrictMode);
    if (url && (!address.scheme().startsWith("http"_L1) || address.host().isEmpty()))
        in.fail(u"The url must be a valid URL."_s);
    changes.setIf(u"url"_s, url);
    if (const auto names = in.words(u"events"_s, eventNames(call), events))
        changes.set(u"events"_s,
            QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(*names)).toJson(QJsonDocument::Compact)));
    return changes;
}

Answer createWebhook(const Call &call)
{
    Input in = Input::ofBody(call);
    Changes changes = changesOf(call, in, Need::Required);
    if (in.failed())
        return in.refusal();
    const qint64 id =
        call.database.change(u"INSERT INTO webhooks (events, created_at) VALUES ('[]', ?)"_s, { call.clock.stamp() });
    changes.set(u"token"_s, call.company.webhookToken(int(id)));
    changes.apply(call, u"webhooks"_s, QString::number(id));
    return retrieved(call, id); // 200, not 201: the contract says so
}

Answer updateWebhook(const Call &call)
{
    const qint64 id = idOfPath(call);
    if (!find(call, id))
        return notFound(call);
    Input in = Input::ofBody(call);
    Changes changes = changesOf(call, in, Need::Filled);
    if (in.failed())
        return in.refusal();
    changes.apply(call, u"webhooks"_s, QString::number(id));
    return bare(call, done(call, u"Webhook updated successfully"_s), { u"success"_s });
}

Answer deleteWebhook(const Call &call)
{
    const qint64 id = idOfPath(call);
    if (!find(call, id))
        return notFound(call);
    archive(call, u"webhooks"_s, QString::number(id));
    return bare(call, done(call, u"Webhook deleted successfully"_s), { u"success"_s });
}

} // namespace

Operations webhookOperations()
{
    const QString one = u"/webhooks/{webhookId}"_s;
    const OpenTo who = OpenTo::Deciders;
    Operations all {
        { "GET", u"/webhooks"_s, u"getWebhooks"_s, getWebhooks, WorkspaceIn::Query, who },
        { "POST", u"/webhooks"_s, u"createWebhook"_s, createWebhook, WorkspaceIn::Body, who },
        { "GET", one, u"getWebhook"_s, getWebhook, WorkspaceIn::Query, who },
        { "PUT", one, u"updateWebhook"_s, updateWebhook, WorkspaceIn::Body, who },
        { "DELETE", one, u"deleteWebhook"_s, deleteWebhook, WorkspaceIn::Body, who },
    };
    for (Operation &operation : all)
        operation.takesForms = operation.verb == "POST" || operation.verb == "PUT";
    return all;
}

} // namespace sandbox
