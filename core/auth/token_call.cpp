// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/token_call.h"

#include "core/net/once_device.h"
#include "core/net/reply.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

// Documented, for a server that does not say it.
constexpr qint64 usualSeconds = 1'296'000;

TokenAnswer::Kind kindOf(const QString &error)
{
    using Kind = TokenAnswer::Kind;
    if (error == "invalid_grant"_L1)
        return Kind::GrantEnded;
    return error == "invalid_client"_L1 || error == "unauthorized_client"_L1 ? Kind::AppRefused : Kind::Refused;
}

} // namespace

TokenCall::TokenCall(QObject *parent)
    : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
}

TokenCall::~TokenCall()
{
    abort();
}

void TokenCall::exchange(
    const QUrl &endpoint, const OAuthApp &app, const QString &code, const QString &redirect, Done done)
{
    send(endpoint, app,
        { { u"grant_type"_s, u"authorization_code"_s }, { u"code"_s, code }, { u"redirect_uri"_s, redirect } },
        std::move(done));
}

void TokenCall::refresh(const QUrl &endpoint, const OAuthApp &app, const QString &refreshToken, Done done)
{
    send(endpoint, app, { { u"grant_type"_s, u"refresh_token"_s }, { u"refresh_token"_s, refreshToken } },
        std::move(done));
}

void TokenCall::abort()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void TokenCall::send(const QUrl &endpoint, const OAuthApp &app, Form form, Done done)
{
    abort();
    form.append({ { u"client_id"_s, app.clientId }, { u"client_secret"_s, app.clientSecret } });
    QByteArray bytes;
    for (const auto &[name, value] : std::as_const(form))
        bytes += (bytes.isEmpty() ? "" : "&") + name.toLatin1() + '=' + QUrl::toPercentEncoding(value);

    QNetworkRequest request(endpoint);
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Signoff/" SIGNOFF_VERSION ""_s);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Goes out once: a grant that is presented twice looks stolen.
    auto *body = new OnceDevice(bytes, this);
    QElapsedTimer started;
    started.start();
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    m_timedOut = false;
    m_hasLeft = false;
    m_reply = m_network.sendCustomRequest(request, "POST", body);
    body->setParent(m_reply);
    QTimer::singleShot(m_timeout, m_reply, [this, reply = m_reply.data()] {
        m_timedOut = true;
        reply->abort();
    });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_hasLeft = true; });
    connect(m_reply, &QNetworkReply::finished, this, [this, asked, started, done = std::move(done)] {
        QNetworkReply *reply = std::exchange(m_reply, nullptr);
        reply->deleteLater();
        reply::log("token", *reply, started.elapsed());
        done(answerOf(*reply, asked));
    });
}

TokenAnswer TokenCall::answerOf(QNetworkReply &reply, const QDateTime &asked) const
{
    TokenAnswer answer;
    answer.hasLeft = m_hasLeft || m_timedOut;
    const QByteArray body = reply::body(reply);
    const int status = reply::status(reply);
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    answer.error = reply::errorOf(reply, body, m_timedOut);
    if (status >= 200 && status < 300 && reply.error() == QNetworkReply::NoError) {
        const QString token = object.value("access_token"_L1).toString();
        const QString type = object.value("token_type"_L1).toString();
        if (!isVisibleAscii(token) || (!type.isEmpty() && type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0))
            return answer;
        const qint64 seconds = object.value("expires_in"_L1).toVariant().toLongLong();
        answer.kind = TokenAnswer::Kind::Granted;
        answer.access.accessToken = token;
        answer.access.refreshToken = object.value("refresh_token"_L1).toString();
        answer.access.since = asked;
        answer.access.ends = asked.addSecs(seconds > 0 ? seconds : usualSeconds);
        return answer;
    }
    // Being asked to wait is no refusal.
    if (status < 400 || status >= 500 || status == 408 || status == 429 || m_timedOut)
        return answer;
    const QString error = object.value("error"_L1).toString();
    if (!error.isEmpty()) {
        const QString why = object.value("error_description"_L1).toString();
        answer.error.serverMessage = why.isEmpty() ? error : u"%1 (%2)"_s.arg(why, error);
    }
    answer.kind = error.isEmpty() && status == 401 ? TokenAnswer::Kind::AppRefused : kindOf(error);
    answer.error.kind = ErrorKind::Refused; // for the calls that waited for a token
    return answer;
}

} // namespace signoff
