// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/oauth_listener.h"
#include "core/auth/token_call.h"

#include <QTimer>

namespace signoff {

// Signs in through the browser with the user's own app: consent page, answer on loopback, tokens for the code.
class OAuthFlow : public QObject {
    Q_OBJECT

public:
    explicit OAuthFlow(QObject *parent = nullptr);

    // browserWanted() follows from within this call, then granted() or failed(), once; or failed() at once.
    void start(const QUrl &baseUrl, const OAuthApp &app, quint16 port);
    // Nothing follows any more.
    void cancel();
    // How long the browser may take.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

signals:
    void browserWanted(const QUrl &url);
    void granted(const OAuthAccess &access);
    void failed(const QString &sentence);

private:
    void exchange(const QString &code);
    void fail(const QString &sentence);

    OAuthListener m_listener;
    TokenCall m_call;
    QTimer m_patience;
    QUrl m_baseUrl;
    OAuthApp m_app;
};

} // namespace signoff
