// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/requestlog.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qjsonobject.h>

namespace sandbox {

using namespace Qt::StringLiterals;

QString instantText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODateWithMs);
}

int RequestLog::arrived(const Request &request)
{
    m_entries.append({ request.method, request.path, request.query.toString(QUrl::FullyEncoded), request.body,
        QDateTime::currentMSecsSinceEpoch(), 0, Delivery::Whole, QString() });
    return int(m_entries.size()) - 1;
}

void RequestLog::answered(int entry, const Outcome &outcome, const QString &fault)
{
    m_entries[entry].status = outcome.response.status;
    m_entries[entry].delivery = outcome.delivery;
    m_entries[entry].fault = fault;
}

QJsonArray RequestLog::toJson() const
{
    QJsonArray array;
    for (const Entry &entry : m_entries) {
        const bool isDropped = entry.delivery == Delivery::Dropped;
        array.append(QJsonObject {
            { u"method"_s, QString::fromLatin1(entry.method) },
            { u"path"_s, entry.path },
            { u"query"_s, entry.query },
            { u"body"_s, QString::fromUtf8(entry.body) },
            { u"arrived_at"_s, instantText(entry.arrivedAtMs) },
            { u"status"_s, isDropped ? QJsonValue(u"dropped"_s) : QJsonValue(entry.status) },
            { u"fault"_s, entry.fault.isEmpty() ? QJsonValue() : QJsonValue(entry.fault) },
        });
    }
    return array;
}

} // namespace sandbox
