// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/http_listener.h"

#include <QTimer>

#include <memory>

namespace signoff {

namespace {

// How long a sender may take to read why it was turned away.
constexpr int farewell = 1000;
constexpr qint64 readAtOnce = 64 * 1024;
constexpr int timedOut = 408;

struct StatusText {
    int status;
    const char *text;
};

constexpr StatusText statusTexts[] = {
    { 200, "OK" },
    { 400, "Bad Request" },
    { 401, "Unauthorized" },
    { 403, "Forbidden" },
    { 404, "Not Found" },
    { 405, "Method Not Allowed" },
    { 408, "Request Timeout" },
    { 413, "Content Too Large" },
    { 429, "Too Many Requests" },
    { 431, "Request Header Fields Too Large" },
    { 501, "Not Implemented" },
    { 505, "HTTP Version Not Supported" },
};

QByteArray statusLine(int status)
{
    QByteArray text;
    for (const StatusText &each : statusTexts) {
        if (each.status == status)
            text = each.text;
    }
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + text + "\r\n";
}

} // namespace

HttpListener::HttpListener(const Limits &limits, Handler handler, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_handler(std::move(handler))
{
    for (QTcpServer *server : { &m_four, &m_six })
        connect(server, &QTcpServer::newConnection, this, [this, server] { accept(*server); });
}

HttpListener::~HttpListener()
{
    // The sockets are children of the servers and tell of their end.
    for (QTcpSocket *socket : std::as_const(m_open))
        socket->disconnect(this);
}

bool HttpListener::listen(quint16 port)
{
    close();
    if (!m_four.listen(QHostAddress::LocalHost, port))
        return false;
    m_six.listen(QHostAddress::LocalHostIPv6, m_four.serverPort());
    return true;
}

void HttpListener::close()
{
    m_four.close();
    m_six.close();
}

void HttpListener::stop()
{
    close();
    const QList<QTcpSocket *> open = m_open;
    for (QTcpSocket *socket : open)
        socket->abort();
}

void HttpListener::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_open.size() >= m_limits.connections) {
            socket->abort();
            emit turnedAway(0, {});
            continue;
        }
        m_open.append(socket);
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { m_open.removeOne(socket); });
        socket->setReadBufferSize(readAtOnce);
        const auto reader = std::make_shared<HttpReader>(m_limits.request);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, reader] { read(socket, *reader); });
        QTimer::singleShot(m_limits.patience, socket, [this, socket, reader] {
            if (reader->state() == HttpReader::State::Reading)
                refuse(socket, timedOut, reader->request());
        });
        // Nor may it hold its place by not reading the answer.
        QTimer::singleShot(m_limits.patience + 2 * farewell, socket, [socket] { socket->abort(); });
    }
}

void HttpListener::read(QTcpSocket *socket, HttpReader &reader)
{
    const QByteArray bytes = socket->readAll();
    if (reader.state() != HttpReader::State::Reading)
        return;
    switch (reader.take(bytes)) {
    case HttpReader::State::Reading:
        if (reader.takeExpectation())
            socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        break;
    case HttpReader::State::Ready:
        m_handler(socket, reader.request());
        break;
    case HttpReader::State::Refused:
        refuse(socket, reader.status(), reader.request());
        break;
    }
}

// Closing while the sender still writes would take the answer away from it: what comes is read and dropped for a moment.
void HttpListener::refuse(QTcpSocket *socket, int status, const HttpRequest &request)
{
    socket->disconnect(SIGNAL(readyRead()));
    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->skip(socket->bytesAvailable()); });
    socket->write(statusLine(status) + "Content-Length: 0\r\nConnection: close\r\n\r\n");
    QTimer::singleShot(farewell, socket, [socket] { socket->disconnectFromHost(); });
    emit turnedAway(status, request);
}

void HttpListener::send(QTcpSocket *socket, const HttpAnswer &answer)
{
    socket->write(statusLine(answer.status) + answer.headers + "Content-Length: "
        + QByteArray::number(answer.body.size()) + "\r\nConnection: close\r\nCache-Control: no-store\r\n\r\n" + answer.body);
    socket->disconnectFromHost();
}

} // namespace signoff
