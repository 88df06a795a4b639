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
