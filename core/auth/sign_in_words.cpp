// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/sign_in_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace signoff::words {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(signoff::SignIn)
};

} // namespace

QString checkFailed(const Error &error, const QUrl &baseUrl)
{
    const QString host = baseUrl.host();
    switch (error.kind) {
    case ErrorKind::Refused:
        return Say::tr("%1 does not accept this token. Check that it is complete; it may also have been revoked, or be "
                       "older than six months. A new one is made in WebWork under Settings > REST API > Personal "
                       "Access Tokens.")
            .arg(host);
    case ErrorKind::Unreachable:
        return Say::tr("%1 cannot be reached. Check the address and the network connection.").arg(host);
    case ErrorKind::Timeout:
        return Say::tr("%1 did not answer in time. Check the address, or try again later.").arg(host);
    case ErrorKind::Tls:
        return Say::tr("There is no safe connection (TLS) to %1, so the token was not sent. Check the address and the "
                       "clock of this computer; a proxy or virus scanner may also read along.")
            .arg(host);
    case ErrorKind::Forbidden:
        return Say::tr("%1 knows this token, but lets only owners and executive managers in.").arg(host);
    case ErrorKind::NotFound:
    case ErrorKind::NotOffered:
    case ErrorKind::Protocol:
        return Say::tr("%1 answers, but not as the WebWork API does. Check the address; the usual one ends in /api/v2.")
            .arg(host);
    case ErrorKind::Invalid:
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
    case ErrorKind::Inconclusive:
    case ErrorKind::Cancelled:
    case ErrorKind::NoToken:
        break;
    }
    return error.caption();
}

QString notForYou(const Rows<Workspace> &answer)
{
    if (answer.rows.isEmpty() && answer.skipped > 0)
        return Say::tr("The server's list of workspaces cannot be read.");
    if (answer.rows.isEmpty())
        return Say::tr("This token belongs to no active workspace.");
    // A role that the server does not tell is no reason to send someone away: it checks every call itself.
    const auto fits = [](const Received<Workspace> &one) { return one.row.role.isEmpty() || one.row.mayDecide(); };
    if (std::any_of(answer.rows.begin(), answer.rows.end(), fits))
        return {};
    const Workspace &first = answer.rows.first().row;
    return Say::tr("Signoff is for owners and executive managers: WebWork lets only them decide timesheets by API. In "
                   "%1 the role of this token's owner is \"%2\".")
        .arg(first.name, first.role);
}

QString refused()
{
    return Say::tr("The server does not accept the token any more: it was revoked, or its six months are over. Enter a "
                   "new one; decisions that wait are kept.");
}

QString accessEnded(bool isLost)
{
    const QString what = isLost
        ? Say::tr("The access of your app cannot be renewed any more: the server's answer to the last renewal got lost, "
                  "or could not be stored.")
        : Say::tr("The access of your app ended: it was withdrawn, or Signoff was not used for 30 days.");
    return what + u' ' + Say::tr("Sign in with the browser again; decisions that wait are kept.");
}

QString notRenewed(const TokenAnswer &answer)
{
    if (answer.kind == TokenAnswer::Kind::AppRefused)
        return Say::tr("The server does not accept the client id and secret of your app any more. Sign in again with "
                       "those that WebWork shows under Settings > REST API.");
    if (answer.error.serverMessage.isEmpty())
        return Say::tr("The server does not accept the access of your app. If that lasts, sign in again.");
    return Say::tr("The server did not renew the access of your app: %1. If that lasts, sign in again.")
        .arg(answer.error.serverMessage);
}

QString portNotFree(int port, bool isTaken)
{
    if (isTaken)
        return Say::tr("Port %1 of this computer is used by another program. Close that program; or choose another port "
                       "here and change the redirect URI of your app in WebWork to match.")
            .arg(port);
    return Say::tr("Port %1 of this computer cannot be used. Choose another one and change the redirect URI of your app "
                   "in WebWork to match.")
        .arg(port);
}

QString nobodyInTheBrowser()
{
    return Say::tr("The browser did not come back in time. If it showed an error, compare the client id and the redirect "
                   "URI with those of your app in WebWork; then try again.");
}

QString denied(const QString &error, const QString &description)
{
    if (error == u"access_denied")
        return Say::tr("Access was denied in the browser. Nothing was changed.");
    if (error == u"invalid_scope")
        return Say::tr("The server does not let your app read and write, which Signoff needs.");
    return Say::tr("The server did not let your app in: %1").arg(description.isEmpty() ? error : description);
}

QString noTokens(const TokenAnswer &answer, const QUrl &endpoint)
{
    switch (answer.kind) {
    case TokenAnswer::Kind::AppRefused:
        return Say::tr("%1 does not accept this client id with this secret. Compare both with your app in WebWork; the "
                       "secret is shown only once there, and can be made anew.")
            .arg(endpoint.host());
    case TokenAnswer::Kind::GrantEnded:
        return Say::tr("%1 did not accept the consent given in the browser: it was too old, or used before. Try again.")
            .arg(endpoint.host());
    case TokenAnswer::Kind::Refused:
        return Say::tr("%1 gave no access: %2").arg(endpoint.host(), answer.error.serverMessage);
    case TokenAnswer::Kind::Granted:
    case TokenAnswer::Kind::Unknown:
        break;
    }
    if (answer.error.kind == ErrorKind::Protocol || answer.error.kind == ErrorKind::NotFound)
        return Say::tr("%1 answers, but not as an OAuth2 server does.").arg(endpoint.host());
    return checkFailed(answer.error, endpoint);
}

QString locked(SecretStore::Result result)
{
    switch (result) {
    case SecretStore::Result::Locked:
        return Say::tr("The keychain is locked. Unlock it and try again.");
    case SecretStore::Result::Unavailable:
        return Say::tr("The keychain of this computer cannot be reached. Start it and try again, or enter the token.");
    case SecretStore::Result::NotFound:
        return Say::tr("The keychain does not hand out the token. Unlock it and try again, or enter the token.");
    case SecretStore::Result::Failed:
    case SecretStore::Result::Ok:
        break;
    }
    return Say::tr("The token in the keychain cannot be read. Try again, or enter the token.");
}

QString notStored(SecretStore::Result result)
{
    if (result == SecretStore::Result::Locked)
        return Say::tr("The keychain is locked, so the token lasts until Signoff is closed.");
    return Say::tr("This computer has no keychain that takes the token, so it lasts until Signoff is closed.");
}

QString notRemoved()
{
    return Say::tr("The keychain did not remove the token. Revoke it in WebWork under Settings > REST API.");
}

} // namespace signoff::words
