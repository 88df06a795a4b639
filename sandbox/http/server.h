// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/http/message.h"

#include <QtCore/qpointer.h>
#include <QtHttpServer/qabstracthttpserver.h>
#include <QtHttpServer/qhttpserverresponder.h>
#include <QtNetwork/qtcpsocket.h>

#include <functional>
#include <map>
#include <optional>

namespace sandbox {

class Listener;

// Qt's HTTP server on loopback. The one place that knows how the interfaces of Qt 6.4, 6.5 and 6.8 differ.
// Answers are written to the socket by ourselves: a responder can neither cut an answer in the middle nor close the
// connection without one, and its interface is what changed between the versions.
class HttpServer : public QAbstractHttpServer {
    Q_OBJECT

public:
    using Handler = std::function<Outcome(const Request &)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    bool listenOn(quint16 port, QString *error);
    quint16 port() const;

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override { }
#else
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) override { }
#else
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override { }
#endif
#endif

private:
    struct Exchange {
        QPointer<QTcpSocket> socket; // the client may be gone before its answer is due
        Outcome outcome;
        std::optional<QHttpServerResponder> responder; // from Qt 6.5 on; its end lets the next request in
    };

    Exchange &open(const QHttpServerRequest &request);
    void finish(quint64 number);

    Handler m_handler;
    Listener *m_listener;
    std::map<quint64, Exchange> m_open;
    quint64 m_count = 0;
};

} // namespace sandbox
