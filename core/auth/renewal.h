// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/token_call.h"

#include <QElapsedTimer>
#include <QTimer>

namespace signoff {

// Keeps the access of an app alive: asks for new tokens before the old ones end, and when someone needs one. One call
// at a time, for however many ask.
class Renewal : public QObject {
    Q_OBJECT

public:
    explicit Renewal(QObject *parent = nullptr);

    // Looks after this access from now on; a renewal that is due begins at once.
    void start(const QUrl &baseUrl, const OAuthAccess &access);
    // Leaves it alone; what is known of it stays.
    void stop();
    void forget();
    bool isOn() const { return m_isOn; }
    // The newest there is.
    const OAuthAccess &access() const { return m_access; }

    // Joins the one under way. An outcome follows later.
    void renew();
    void setTimeout(std::chrono::milliseconds timeout) { m_call.setTimeout(timeout); }

signals:
    // Before a refresh token goes out: from here on the one that is stored may be over.
    void began();
    void renewed();
    // Not this time: 'answer' says why. GrantEnded: never again.
    void failed(const signoff::TokenAnswer &answer);

private:
    void look();
    void take(const TokenAnswer &answer);

    TokenCall m_call;
    QTimer m_timer;
    QUrl m_baseUrl;
    OAuthAccess m_access;
    QElapsedTimer m_renewed;
    bool m_isOn = false;
};

} // namespace signoff
