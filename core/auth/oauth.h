// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace signoff {

// An app that the user registered in WebWork.
struct OAuthApp {
    QString clientId;
    QString clientSecret;
};

// What an app was granted. Kept as one entry of the secret store, so that a new pair of tokens replaces the old one
// whole.
struct OAuthAccess {
    OAuthApp app;
    QString accessToken;
    QString refreshToken; // empty: the server gave none, and the access ends with its token
    QDateTime since; // when it was asked for
    QDateTime ends; // of the access token

    // Time for a new one: a day before its end; a quarter of its life where that is shorter.
    bool isDue(const QDateTime &now) const;
    // None of the texts shows in a log line from now on.
    void hide() const;

    QString written() const;
    // Nothing where the entry is something else, such as a personal token.
    static std::optional<OAuthAccess> read(const QString &secret);
};

// Where consent is given and tokens come from, for the server of an account. WebWork's stand on its web site, those of
// another server beside its API.
QUrl authorizeUrl(const QUrl &baseUrl);
QUrl tokenUrl(const QUrl &baseUrl);

// As it has to be registered with the app, to the letter.
QString redirectUri(int port);

// Letters, digits and - . _ ~: what goes into a web address as it is.
bool isClientId(const QString &text);
// Goes into a header or a form: visible ASCII, nothing else.
bool isVisibleAscii(const QString &text);

} // namespace signoff
