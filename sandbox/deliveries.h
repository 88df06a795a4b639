// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/api/call.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qobject.h>
#include <QtCore/qurl.h>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace sandbox {

// Tells webhooks what happened: a POST for each, tried again a few times with growing pauses. The vendor documents no
// format, so this one is ours. Only loopback is ever contacted. Nothing waits for a delivery.
class Deliveries : public QObject {
    Q_OBJECT

public:
    Deliveries(Database &database, const Clock &clock);

    void deliver(const QList<Event> &events);
    QJsonArray toJson() const { return m_log; } // every attempt, and what was not attempted

private:
    struct Parcel {
        qint64 webhook = 0; // its row
        QString id;
        QString event;
        QUrl url;
        QByteArray token;
        QByteArray body;
    };
    using ParcelPointer = std::shared_ptr<const Parcel>;

    void send(const ParcelPointer &parcel, int attempt);
    void answered(const ParcelPointer &parcel, int attempt, const QNetworkReply &reply);
    void note(const Parcel &parcel, int attempt, const QString &outcome, int status = 0, const QString &error = {});
    bool isSubscribed(const Parcel &parcel) const;

    Database &m_database;
    Clock m_clock;
    QNetworkAccessManager *m_network; // a child: what is under way ends with it, and nobody hears of it any more
    QJsonArray m_log;
};

} // namespace sandbox
