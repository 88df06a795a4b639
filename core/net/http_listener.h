// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/http_reader.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace signoff {

struct HttpAnswer {
    int status = 200;
    QByteArray headers {}; // lines that end in CR LF
    QByteArray body {};
};

// Takes requests of this machine, one a connection, within limits. Nobody else can reach it: it binds loopback alone.
class HttpListener : public QObject {
    Q_OBJECT

public:
    struct Limits {
        HttpReader::Limits request {};
        int connections = 8; // a browser opens some in advance
        int patience = 10'000; // milliseconds for a request to be complete
    };
    // Answers with send(), at once.
    using Handler = std::function<void(QTcpSocket *socket, const HttpRequest &request)>;

    HttpListener(const Limits &limits, Handler handler, QObject *parent = nullptr);
    ~HttpListener() override;

    // On 127.0.0.1, and on ::1 too where there is one. With port 0 the system chooses.
    bool listen(quint16 port);
    bool isListening() const { return m_four.isListening(); }
    quint16 port() const { return m_four.serverPort(); }
    QAbstractSocket::SocketError error() const { return m_four.serverError(); }
    // Takes no more; what was taken is still answered.
    void close();
    // Ends what was taken, too.
    void stop();

    static void send(QTcpSocket *socket, const HttpAnswer &answer);

signals:
    // It did not come as far as the handler. 0: a connection too many, of which nothing was read.
    void turnedAway(int status, const signoff::HttpRequest &request);

private:
    void accept(QTcpServer &server);
    void read(QTcpSocket *socket, HttpReader &reader);
    void refuse(QTcpSocket *socket, int status, const HttpRequest &request);

    Limits m_limits;
    Handler m_handler;
    QList<QTcpSocket *> m_open;
    QTcpServer m_four;
    QTcpServer m_six;
};

} // namespace signoff
