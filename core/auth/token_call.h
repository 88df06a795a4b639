// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/oauth.h"
#include "core/net/error.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

#include <chrono>
#include <functional>

namespace signoff {

// What came of a call to the token endpoint, read from its reply.
struct TokenAnswer {
    enum class Kind {
        Granted,
        GrantEnded, // invalid_grant: the code or the refresh token is over. The only answer that signs out
        AppRefused, // invalid_client: id or secret are not those of the app
        Refused, // the server names another reason
        Unknown, // no answer, or none that can be read: the grant may have been used up
    };
    Kind kind = Kind::Unknown;
    OAuthAccess access {}; // where it was granted; without the app
    Error error {}; // where it was not
    bool hasLeft = false; // something of it went onto the wire
};

// One call to the token endpoint.
//
// Not left to Qt Network Auth. Measured on 6.4 and 6.8: it leaves a plus sign in the client secret as it is, which a
// server reads as a blank; a 401 makes it send the call again with the id and no secret; a dropped connection makes it
// send the call again, so that a refresh token that rotated seems to have ended; and on 6.4 none of these, nor a 503,
// gives any signal.
class TokenCall : public QObject {
    Q_OBJECT

public:
    explicit TokenCall(QObject *parent = nullptr);
    ~TokenCall() override;

    using Done = std::function<void(const TokenAnswer &answer)>;
    void exchange(const QUrl &endpoint, const OAuthApp &app, const QString &code, const QString &redirect, Done done);
    void refresh(const QUrl &endpoint, const OAuthApp &app, const QString &refreshToken, Done done);
    // Nothing is called afterwards.
    void abort();
    bool isUnderWay() const { return m_reply; }
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

private:
    using Form = QList<QPair<QString, QString>>;
    void send(const QUrl &endpoint, const OAuthApp &app, Form form, Done done);
    TokenAnswer answerOf(QNetworkReply &reply, const QDateTime &asked) const;

    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    std::chrono::milliseconds m_timeout { 30'000 };
    bool m_timedOut = false;
    bool m_hasLeft = false;
};

} // namespace signoff
