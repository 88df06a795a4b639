// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/http_listener.h"

#include <QAbstractOAuthReplyHandler>

namespace signoff {

// Waits on 127.0.0.1 for the browser to come back from the consent page.
//
// Not Qt's own: QOAuthHttpServerReplyHandler tells the browser that all is well whatever the state says, lets a denial
// without the state end the sign-in (6.4 and 6.8), and takes /callbackanything for /callback (6.4).
class OAuthListener : public QAbstractOAuthReplyHandler {
    Q_OBJECT

public:
    explicit OAuthListener(QObject *parent = nullptr);

    // Only an answer with this state counts; what comes without it gets a page that says so, and changes nothing.
    // False where the port cannot be had: see error().
    bool listen(quint16 port, const QString &state);
    void close();
    QAbstractSocket::SocketError error() const { return m_http.error(); }

    QString callback() const override;
    // Tokens are asked for by TokenCall.
    void networkReplyFinished(QNetworkReply *) override { }

signals:
    void granted(const QString &code);
    void denied(const QString &error, const QString &description);

private:
    void answer(QTcpSocket *socket, const HttpRequest &request);

    QString m_state;
    quint16 m_port = 0;
    HttpListener m_http;
};

} // namespace signoff
