// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/error.h"
#include "core/net/gate.h"

#include <QNetworkReply>

// What a finished QNetworkReply says, in Signoff's own terms. The one place that knows Qt's network errors and the
// headers of the rate limit.
namespace signoff::reply {

int status(const QNetworkReply &reply); // 0: no answer came
QByteArray body(QNetworkReply &reply); // what came of it; an aborted reply has none

// Why a reply is not a success. 'body' may hold the documented error body; 'timedOut' is our own timer's word,
// since Qt tells a timeout and an abort apart in nothing.
Error errorOf(const QNetworkReply &reply, const QByteArray &body, bool timedOut);

// Retry-After as seconds or as an HTTP date.
std::optional<std::chrono::milliseconds> retryAfter(const QNetworkReply &reply, const QDateTime &now);

// Hands what the reply says of the budget to the gate: the end of a call, or a 429.
void tellGate(Gate &gate, Priority priority, const QNetworkReply &reply);

// One line for the log: operation, status, milliseconds.
void log(const char *operationId, const QNetworkReply &reply, qint64 milliseconds);

} // namespace signoff::reply
