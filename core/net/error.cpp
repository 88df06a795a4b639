// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/error.h"

namespace signoff {

ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::Refused;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 405:
    case 501:
        return ErrorKind::NotOffered;
    case 408:
        return ErrorKind::Timeout;
    case 429:
        return ErrorKind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return ErrorKind::Server;
    if (status >= 400)
        return ErrorKind::Invalid;
    return ErrorKind::Protocol; // 1xx and 3xx: nothing that was agreed
}

bool Error::isPassing() const
{
    switch (kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
        return true;
    default:
        return false;
    }
}

QString Error::caption() const
{
    switch (kind) {
    case ErrorKind::Unreachable:
        return tr("The server cannot be reached. Check the connection and try again.");
    case ErrorKind::Tls:
        return tr("The connection is not secure: the server's certificate was not accepted.");
    case ErrorKind::Timeout:
        return tr("The server did not answer in time. Try again.");
    case ErrorKind::Refused:
        return tr("The server no longer accepts the token. Sign in again.");
    case ErrorKind::Forbidden:
        return serverMessage.isEmpty() ? tr("Your role does not allow this.")
                                       : tr("Your role does not allow this. The server says: %1").arg(serverMessage);
    case ErrorKind::NotFound:
        return tr("The server does not know this record any more.");
    case ErrorKind::NotOffered:
        return tr("This server does not offer that.");
    case ErrorKind::Invalid:
        return serverMessage.isEmpty() ? tr("The server refused this.")
                                       : tr("The server refused this: %1").arg(serverMessage);
    case ErrorKind::RateLimited:
        return tr("The server asks to wait. Signoff goes on by itself.");
    case ErrorKind::Server:
        return tr("The server failed (%1). Try again in a while.").arg(status);
    case ErrorKind::Protocol:
        return tr("The server's answer could not be read.");
    case ErrorKind::Inconclusive:
        return tr("The server's answer does not tell whether it is still there. Try again.");
    case ErrorKind::Cancelled:
        return tr("Cancelled.");
    case ErrorKind::NoToken:
        return tr("Nobody is signed in.");
    }
    return {};
}

} // namespace signoff
