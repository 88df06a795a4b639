// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/http/message.h"

#include <QtCore/qjsonarray.h>

namespace sandbox {

// Every API request that arrived, so that tests can count arrivals. Authorization is not kept.
class RequestLog {
public:
    // Returns the number of the entry.
    int arrived(const Request &request);
    void answered(int entry, const Outcome &outcome, const QString &fault);
    void clear() { m_entries.clear(); }
    QJsonArray toJson() const;

private:
    struct Entry {
        QByteArray method;
        QString path;
        QString query;
        QByteArray body;
        qint64 arrivedAtMs;
        int status;
        Delivery delivery;
        QString fault;
    };
    QList<Entry> m_entries;
};

// Milliseconds since 1970 as an instant in UTC.
QString instantText(qint64 ms);

} // namespace sandbox
