// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/http/server.h"

#include <QtCore/qmetaobject.h>
#include <QtCore/qtimer.h>
#include <QtHttpServer/qhttpserverrequest.h>
#include <QtNetwork/qtcpserver.h>

namespace sandbox {

// Makes the sockets itself, so that its slot runs before Qt's own when a request arrives: that is how a handler knows
// which connection it is serving.
class Listener : public QTcpServer {
public:
    using QTcpServer::QTcpServer;

    QTcpSocket *current() const { return m_current; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        if (!socket->setSocketDescriptor(descriptor)) {
            delete socket;
            return;
        }
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { m_current = socket; });
        addPendingConnection(socket);
    }

private:
    QPointer<QTcpSocket> m_current;
};

namespace {

Request toRequest(const QHttpServerRequest &source)
{
    const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
    Request request;
    request.method = QByteArray(methods.valueToKey(int(source.method()))).toUpper();
    request.path = source.url().path(QUrl::FullyEncoded);
    // As in forms, a plus is a blank; one that is meant comes as %2B.
    request.query = QUrlQuery(source.url().query(QUrl::FullyEncoded).replace(u'+', QLatin1String("%20")));
    request.authorization = source.value("authorization");
    request.contentType = source.value("content-type");
    request.body = source.body();
    return request;
}

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    default:
        return "Internal Server Error";
    }
}

QByteArray head(const Response &response)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status)
        + "\r\nContent-Type: " + response.contentType
        + "\r\nContent-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    for (const auto &[name, value] : response.headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n";
}

} // namespace

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QAbstractHttpServer(parent)
    , m_handler(std::move(handler))
    , m_listener(new Listener(this))
{
}

// The open responders end here, while the connections they speak to still exist.
HttpServer::~HttpServer()
{
    m_open.clear();
}

bool HttpServer::listenOn(quint16 port, QString *error)
{
    if (!m_listener->listen(QHostAddress::LocalHost, port)) {
        *error = m_listener->errorString();
        return false;
    }
    bind(m_listener);
    return true;
}

quint16 HttpServer::port() const
{
    return m_listener->serverPort();
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
bool HttpServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *)
{
    open(request);
    return true;
}
#else
bool HttpServer::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    open(request).responder.emplace(std::move(responder));
    return true;
}
#endif

// Every answer is written on a later turn of the event loop, never inside Qt's own reading of the request: Qt 6.8
// would connect the socket once more with each responder that ends there, and a socket must not be aborted there.
HttpServer::Exchange &HttpServer::open(const QHttpServerRequest &request)
{
    const quint64 number = ++m_count;
    Exchange &exchange = m_open[number];
    exchange.socket = m_listener->current();
    exchange.outcome = m_handler(toRequest(request));
    QTimer::singleShot(exchange.outcome.delayMs, this, [this, number] { finish(number); });
    return exchange;
}

void HttpServer::finish(quint64 number)
{
    const auto node = m_open.extract(number);
    QTcpSocket *socket = node.mapped().socket;
    if (!socket || socket->state() != QAbstractSocket::ConnectedState)
        return;
    const Response &response = node.mapped().outcome.response;
    switch (node.mapped().outcome.delivery) {
    case Delivery::Whole:
        socket->write(head(response) + response.body);
        break;
    case Delivery::CutInTheMiddle:
        socket->write(head(response) + response.body.left(response.body.size() / 2));
        socket->flush();
        socket->disconnectFromHost();
        break;
    case Delivery::Dropped:
        socket->abort();
        break;
    }
}

} // namespace sandbox
