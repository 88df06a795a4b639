// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scripted_server.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTcpSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

#include <memory>

namespace signoff::testing {

namespace {

// The next close of this socket is an RST.
void lingerZero(QTcpSocket *socket)
{
    linger now {};
    now.l_onoff = 1;
    now.l_linger = 0;
#ifdef Q_OS_WIN
    ::setsockopt(
        SOCKET(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now), sizeof now);
#else
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
}

} // namespace

QUrlQuery Arrival::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QUrlQuery() : QUrlQuery(QString::fromLatin1(target.mid(mark + 1)));
}

QJsonObject Arrival::json() const
{
    return QJsonDocument::fromJson(body).object();
}

Reply Reply::of(int status, const QByteArray &type, const QByteArray &body, const QByteArray &moreHeaders)
{
    const QByteArray bytes = QByteArray("HTTP/1.1 ") + QByteArray::number(status) + " Status\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body;
    return { bytes, Then::KeepOpen };
}

Reply Reply::json(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    return of(status, "application/json", body, moreHeaders);
}

ScriptedServer::ScriptedServer()
    : m_startedAt(QDateTime::currentMSecsSinceEpoch())
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("cannot listen");
    answer(Reply::json(200, R"({"success":true,"data":[]})"));
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

void ScriptedServer::answerInTurn(const QList<Reply> &replies)
{
    const auto next = std::make_shared<qsizetype>(0);
    answer([replies, next](const Arrival &) { return replies.at(qMin((*next)++, replies.size() - 1)); });
}

QList<QByteArray> ScriptedServer::lines() const
{
    QList<QByteArray> lines;
    for (const Arrival &arrival : m_arrivals)
        lines << arrival.line();
    return lines;
}

int ScriptedServer::count(const QByteArray &verb) const
{
    int count = 0;
    for (const Arrival &arrival : m_arrivals)
        count += arrival.verb == verb;
    return count;
}

void ScriptedServer::closeAll()
{
    const QList<QTcpSocket *> sockets = m_sockets.keys();
    for (QTcpSocket *socket : sockets)
        socket->disconnectFromHost();
}

void ScriptedServer::incomingConnection(qintptr handle)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    m_sockets.insert(socket, { ++m_connections, {}, false, false });
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_sockets.remove(socket);
        socket->deleteLater();
        emit closed();
    });
}

void ScriptedServer::readFrom(QTcpSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    if (!m_sockets.contains(socket) || m_sockets[socket].isDeaf)
        return;
    m_sockets[socket].buffer += bytes;
    while (m_sockets.contains(socket)) {
        Connection &connection = m_sockets[socket];
        if (connection.isDeaf || connection.buffer.isEmpty())
            return;
        if (!std::exchange(connection.hasBegun, true))
            ++m_begun;
        const qsizetype end = connection.buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Arrival arrival;
        const QList<QByteArray> head = connection.buffer.left(end).split('\n');
        const QList<QByteArray> first = head.first().trimmed().split(' ');
        arrival.verb = first.value(0);
        arrival.target = first.value(1);
        for (qsizetype i = 1; i < head.size(); ++i) {
            const qsizetype colon = head.at(i).indexOf(':');
            arrival.headers.insert(head.at(i).left(colon).toLower(), head.at(i).mid(colon + 1).trimmed());
        }
        const qsizetype length = arrival.header("content-length").toLongLong();
        if (!m_reactToHeads && connection.buffer.size() < end + 4 + length)
            return;
        arrival.body = connection.buffer.mid(end + 4, length);
        arrival.connection = connection.number;
        arrival.at = QDateTime::currentMSecsSinceEpoch() - m_startedAt;
        connection.buffer.remove(0, qMin(connection.buffer.size(), end + 4 + length));
        connection.hasBegun = false;
        m_arrivals.append(arrival);
        react(socket, arrival);
        emit arrived();
    }
}

void ScriptedServer::react(QTcpSocket *socket, const Arrival &arrival)
{
    const Reply reply = m_script(arrival);
    if (!m_sockets.contains(socket))
        return;
    if (!reply.bytes.isEmpty()) {
        socket->write(reply.bytes);
        socket->flush();
    }
    if (reply.then != Reply::Then::KeepOpen)
        m_sockets[socket].isDeaf = true;
    switch (reply.then) {
    case Reply::Then::KeepOpen:
    case Reply::Then::Silence:
        break;
    case Reply::Then::Close:
        socket->disconnectFromHost();
        break;
    case Reply::Then::Reset:
        lingerZero(socket);
        socket->abort();
        break;
    }
}

} // namespace signoff::testing
