// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/endpoint.h"

namespace signoff {

namespace {

QString joined(const QJsonArray &values)
{
    QStringList texts;
    for (const QJsonValue &value : values) {
        QString text;
        if (json::read(value, text))
            texts << text;
    }
    return texts.join(QLatin1Char(','));
}

} // namespace

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
        // Lists go as "1,2", the form that servers are known to read.
        QString text;
        if (it.value().isArray())
            text = joined(it.value().toArray());
        else if (it.value().isBool())
            text = it.value().toBool() ? QStringLiteral("true") : QStringLiteral("false");
        else
            json::read(it.value(), text);
        if (text.isEmpty())
            continue;
        // QUrlQuery takes "+" and "&" as they are; encode everything that means something in a query.
        query.addQueryItem(it.key(), QString::fromLatin1(QUrl::toPercentEncoding(text)));
    }
}

} // namespace signoff
