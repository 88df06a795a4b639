// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/account.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QString problemOf(const QUrl &url)
{
    const auto say = [](const char *sentence) { return QCoreApplication::translate("account", sentence); };
    if (!url.isValid() || url.host().isEmpty())
        return say(QT_TRANSLATE_NOOP("account", "This is not a web address."));
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return say(QT_TRANSLATE_NOOP("account", "The address must begin with https://."));
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return say(QT_TRANSLATE_NOOP("account",
            "Over http:// anyone on the way could read the token. Use https://; http:// is for this computer only."));
    if (!url.userInfo().isEmpty() || url.authority(QUrl::FullyEncoded).contains(u'@'))
        return say(QT_TRANSLATE_NOOP("account", "Leave out user name and password: the token is all that is needed."));
    if (url.hasQuery() || url.hasFragment())
        return say(QT_TRANSLATE_NOOP("account", "Leave out what follows a ? or # in the address."));
    return {};
}

} // namespace

QString secretKey(const Account &account)
{
    return account.uuid + u' ' + account.baseUrl.toString(QUrl::FullyEncoded);
}

QUrl defaultBaseUrl()
{
    return QUrl(u"https://api.webwork-tracker.com/api/v2"_s);
}

CheckedUrl checkBaseUrl(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return { {}, QCoreApplication::translate("account", "Enter the address of the server.") };
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    QUrl url(text, QUrl::StrictMode);
    const QString problem = problemOf(url);
    if (!problem.isEmpty())
        return { {}, problem };
    // One spelling for one server: the address is part of what accounts and secrets are known by.
    url = url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    if (url.path() == "/"_L1)
        url.setPath({});
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    return { url, {} };
}

} // namespace signoff
