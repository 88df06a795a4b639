// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client.h"

#include <QtCore/qjsondocument.h>
#include <QtNetwork/qtcpsocket.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestWaitMs = 10000;

QByteArray text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

sandbox::Options testOptions(sandbox::Dialect dialect)
{
    sandbox::Options options;
    options.dialect = dialect;
    options.rateLimit = 0;
    options.now = TestDay;
    return options;
}

void Hosts::start()
{
    for (const auto &[name, dialect] : dialects) {
        auto &host = m_hosts[dialect] = std::make_unique<sandbox::Host>(testOptions(dialect));
        QString error;
        QVERIFY2(host->start(&error), qPrintable(error));
    }
}

QStringList keysOf(const QJsonObject &object)
{
    return object.keys();
}

Client::Client(const sandbox::Host &host)
    : m_base(host.baseUrl())
    , m_token(host.token())
{
}

QUrl Client::urlOf(const QString &path, const QString &query) const
{
    QUrl url = m_base;
    url.setPath(m_base.path() + path, QUrl::TolerantMode);
    url.setQuery(query);
    return url;
}

Reply Client::get(const QString &path, const QString &query)
{
    return run("GET", urlOf(path, query), {});
}

Reply Client::send(const QByteArray &verb, const QString &path, const QJsonObject &body, const QString &query)
{
    return run(verb, urlOf(path, query), text(body));
}

Reply Client::write(const QByteArray &verb, const QString &path, QJsonObject body)
{
    body.insert(u"workspace_id"_s, 7301);
    return send(verb, path, body, workspaceQuery);
}

Reply Client::sendForm(const QByteArray &verb, const QString &path, const QByteArray &form)
{
    return run(verb, urlOf(path, {}), form, u"application/x-www-form-urlencoded"_s);
}

Reply Client::decide(const QByteArray &verb, const QString &path, const QJsonObject &more)
{
    QJsonObject body = more;
    body.insert(u"workspace_id"_s, 7301);
    return send(verb, path, body);
}

Reply Client::control(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    QUrl url = m_base;
    url.setPath(u"/sandbox"_s + path);
    return run(verb, url, verb == "GET" ? QByteArray() : text(body));
}

void Client::arm(const QJsonObject &fault)
{
    control("POST", u"/faults"_s, { { u"faults"_s, QJsonArray { fault } } });
}

QJsonArray Client::arrivals()
{
    return control("GET", u"/requests"_s).json.value(u"requests"_s).toArray();
}

QJsonArray Client::ledger()
{
    return control("GET", u"/ledger"_s).json.value(u"ledger"_s).toArray();
}

QString Client::tokenOf(const QString &role, bool seesRates)
{
    const QJsonArray tokens = control("GET", u"/tokens"_s).json.value(u"tokens"_s).toArray();
    for (const auto &token : tokens) {
        const bool isSighted = token[u"rate_status"].toInt() == 1;
        if (token[u"role"].toString() == role && (role != "Executive manager"_L1 || isSighted == seesRates))
            return token[u"token"].toString();
    }
    return {};
}

Reply Client::run(const QByteArray &verb, const QUrl &url, const QByteArray &body, const QString &type)
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_token.toUtf8());
    request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
        m_follow ? QNetworkRequest::NoLessSafeRedirectPolicy : QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> network(m_network.sendCustomRequest(request, verb, body));
    QSignalSpy finished(network.get(), &QNetworkReply::finished);
    if (!network->isFinished())
        finished.wait(LongestWaitMs);

    Reply reply;
    reply.status = network->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.body = network->readAll();
    reply.json = QJsonDocument::fromJson(reply.body).object();
    reply.error = network->error();
    reply.url = network->url();
    const auto names = network->rawHeaderList();
    for (const QByteArray &name : names)
        reply.headers.insert(name.toLower(), network->rawHeader(name));
    return reply;
}

QByteArray Client::once(const QByteArray &verb, const QString &path, const QJsonObject &body)
{
    QTcpSocket socket;
    QSignalSpy closed(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(m_base.host(), quint16(m_base.port()));
    const QByteArray content = text(body);
    socket.write(verb + ' ' + (m_base.path() + path).toUtf8() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
        + m_token.toUtf8() + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(content.size()) + "\r\n\r\n" + content);
    closed.wait(LongestWaitMs);
    return socket.readAll();
}
