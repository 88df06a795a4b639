// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/oauth.h"

#include "core/auth/account.h"
#include "core/net/secrets.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostSecondsAhead = 24 * 3600;

QUrl endpoint(const QUrl &baseUrl, const QString &path)
{
    QUrl url = baseUrl;
    if (baseUrl.host() == defaultBaseUrl().host())
        url = QUrl(u"https://webwork-tracker.com"_s);
    url.setPath(path);
    return url;
}

} // namespace

bool OAuthAccess::isDue(const QDateTime &now) const
{
    return now >= ends.addSecs(-std::min(mostSecondsAhead, since.secsTo(ends) / 4));
}

void OAuthAccess::hide() const
{
    for (const QString &secret : { app.clientSecret, accessToken, refreshToken })
        Secrets::add(secret);
}

QString OAuthAccess::written() const
{
    const QJsonObject object { { u"client_id"_s, app.clientId }, { u"client_secret"_s, app.clientSecret },
        { u"access_token"_s, accessToken }, { u"refresh_token"_s, refreshToken },
        { u"since"_s, since.toUTC().toString(Qt::ISODate) }, { u"ends"_s, ends.toUTC().toString(Qt::ISODate) } };
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<OAuthAccess> OAuthAccess::read(const QString &secret)
{
    const QJsonObject object = QJsonDocument::fromJson(secret.toUtf8()).object();
    const auto text = [&object](QLatin1String key) { return object.value(key).toString(); };
    OAuthAccess access { { text("client_id"_L1), text("client_secret"_L1) }, text("access_token"_L1),
        text("refresh_token"_L1), QDateTime::fromString(text("since"_L1), Qt::ISODate),
        QDateTime::fromString(text("ends"_L1), Qt::ISODate) };
    if (access.accessToken.isEmpty() || !access.since.isValid() || !access.ends.isValid())
        return {};
    return access;
}

QUrl authorizeUrl(const QUrl &baseUrl)
{
    return endpoint(baseUrl, u"/oauth/authorize"_s);
}

QUrl tokenUrl(const QUrl &baseUrl)
{
    return endpoint(baseUrl, u"/oauth/token"_s);
}

QString redirectUri(int port)
{
    return u"http://127.0.0.1:%1/callback"_s.arg(port);
}

bool isClientId(const QString &text)
{
    return !text.isEmpty() && QString::fromLatin1(QUrl::toPercentEncoding(text)) == text;
}

bool isVisibleAscii(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}

} // namespace signoff
