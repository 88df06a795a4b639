// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

#include <chrono>
#include <optional>

namespace signoff {

// What went wrong with a call, once and for all layers. Mapped in one place: core/net/error.cpp.
enum class ErrorKind {
    Unreachable, // no connection, host unknown, connection lost
    Tls, // the connection is not trustworthy
    Timeout, // our own timer
    Refused, // 401: the token is not accepted
    Forbidden, // 403: the role does not allow it
    NotFound, // 404
    NotOffered, // 405, or 404 on an operation that only some servers have
    Invalid, // 400, 409, 422 and any other 4xx: the server refused this input or this move
    RateLimited, // 429
    Server, // 5xx
    Protocol, // an answer that is not what was agreed: not JSON, truncated, redirected, unreadable
    Inconclusive, // an answer that does not tell what was asked: a list that goes on, or one of something else
    Cancelled, // by us
    NoToken, // nobody is signed in; nothing was sent
};

struct Error {
    Q_DECLARE_TR_FUNCTIONS(signoff::Error)

public:
    ErrorKind kind = ErrorKind::Protocol;
    int status = 0; // HTTP status, 0 where there was none
    QString serverMessage; // the server's own words; plain text
    QString detail; // for the log: Qt's words, the place in the JSON
    std::optional<std::chrono::milliseconds> retryAfter;

    // A sentence for people: what happened and what to do; translated. Plain text.
    QString caption() const;
    // May a later try of the same call succeed without anyone changing anything?
    bool isPassing() const;
};

// The kind that an HTTP status stands for; 2xx must not be asked for.
ErrorKind kindOfStatus(int status);

} // namespace signoff
