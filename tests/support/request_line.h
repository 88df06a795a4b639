// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/endpoint.h"

#include <QJsonDocument>

namespace signoff::testing {

// A request as it is sent, in a line.
inline QString requestLine(const Request &request)
{
    static constexpr const char *verbs[] = { "GET", "POST", "PUT", "DELETE" };
    QString all = QLatin1String(verbs[int(request.verb)]) + QLatin1Char(' ') + request.path;
    if (!request.query.isEmpty())
        all += QLatin1Char('?') + request.query.toString(QUrl::FullyEncoded);
    if (request.verb != Verb::Get)
        all += QLatin1Char(' ') + QString::fromUtf8(QJsonDocument(request.body).toJson(QJsonDocument::Compact));
    return all;
}

} // namespace signoff::testing
