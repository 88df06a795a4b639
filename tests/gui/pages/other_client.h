// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "page_rig.h"

namespace signoff::testing {

// A call of the API past the page, with the token of the rig.
inline QJsonObject direct(PageRig &rig, const QByteArray &verb, const QString &path, const QJsonObject &body = {})
{
    QNetworkRequest request(QUrl(rig.host->baseUrl().toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Bearer " + rig.host->token().toUtf8());
    QJsonObject sent = body;
    sent.insert(u"workspace_id"_s, 7301);
    std::unique_ptr<QNetworkReply> reply(rig.direct.sendCustomRequest(
        request, verb, verb == "GET" ? QByteArray() : QJsonDocument(sent).toJson(QJsonDocument::Compact)));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

// Somebody else writes to the same server; the status of the answer.
inline int writeDirectly(PageRig &rig, const QByteArray &verb, const QString &path, QJsonObject body)
{
    body.insert(u"workspace_id"_s, 7301);
    QUrl url = rig.host->baseUrl();
    url.setPath(url.path() + path);
    url.setQuery(u"workspace_id=7301"_s);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Bearer " + rig.host->token().toLatin1());
    std::unique_ptr<QNetworkReply> reply(
        rig.direct.sendCustomRequest(request, verb, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
        return 0;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// What reached the server by this verb, the newest last.
inline QList<QJsonObject> sentBy(PageRig &rig, const QString &verb)
{
    QList<QJsonObject> all;
    for (const QJsonValue &value : rig.control("GET", u"/sandbox/requests"_s).value(u"requests"_s).toArray()) {
        if (value[u"method"_s].toString() == verb)
            all.append(value.toObject());
    }
    return all;
}

// Test data: what a server may say no with.
inline void refusals()
{
    QTest::addColumn<int>("status");
    for (const int status : { 403, 404, 409, 422 })
        QTest::addRow("%d", status) << status;
}

} // namespace signoff::testing
