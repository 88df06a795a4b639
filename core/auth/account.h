// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace signoff {

// Someone's access to one server. The token is not here: it lives in the secret store under secretKey().
struct Account {
    QString uuid; // local; names the cache, the journal's rows and the keychain entry
    QString label; // for people: workspace and host
    QUrl baseUrl; // https, or http on loopback; the token goes to this host only
    QString workspace; // last chosen workspace id
    QDateTime tokenSince; // when the token was entered; personal tokens end after six months. Invalid: not known
    QString clientId; // of the user's own OAuth2 app; empty: signs in with a personal access token
    // New tokens were asked for and are not in the keychain yet: those that are there may be over.
    bool isRenewalOpen = false;
    bool isTokenStored = false; // the keychain took it: one that does not hand it out now is locked
    bool isDemo = false; // the demo company; never stored
};

// Binds the token to the server it was entered for: another URL in the settings file finds no token.
QString secretKey(const Account &account);

// The API that WebWork documents.
QUrl defaultBaseUrl();

// Takes what a person typed. Empty 'problem' when the URL is fine: https with a host, or http on loopback; no user,
// query or fragment. Without a scheme https is meant; trailing slashes go, the path stays as typed.
struct CheckedUrl {
    QUrl url;
    QString problem; // translated
};
CheckedUrl checkBaseUrl(const QString &typed);

} // namespace signoff
