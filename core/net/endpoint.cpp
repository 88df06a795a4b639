// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/endpoint.h"

namespace signoff {

QString fillPath(const char *path, const QStringList &ids)
{
    QString filled;
    qsizetype next = 0;
    for (const char *at = path; *at; ++at) {
        if (*at != '{') {
            filled += QLatin1Char(*at);
            continue;
        }
        // An id of dots alone must not climb the path. QUrl takes "%2E" for a dot, so that no request can carry such an
        // id: encoded twice it names nothing.
        QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(ids.at(next++)));
        if (encoded == QLatin1String(".") || encoded == QLatin1String(".."))
            encoded.replace(QLatin1Char('.'), QLatin1String("%252E"));
        filled += encoded;
        while (*at != '}')
            ++at;
    }
    return filled;
}

void addQuery(QUrlQuery &query, const QJsonObject &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        QString text;
        if (!json::read(it.value(), text) || text.isEmpty())
            continue;
        // QUrlQuery takes "+" and "&" as they are; encode everything that means something in a query.
        query.addQueryItem(it.key(), QString::fromLatin1(QUrl::toPercentEncoding(text)));
    }
}

} // namespace signoff
