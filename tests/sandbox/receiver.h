// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qjsonobject.h>
#include <QtCore/qlist.h>
#include <QtNetwork/qtcpserver.h>

class QTcpSocket;

// What a webhook points at: takes requests down and answers as planned.
class Receiver : public QTcpServer {
    Q_OBJECT

public:
    struct Arrival {
        QByteArray head; // request line and headers
        QJsonObject body;

        QByteArray header(const QByteArray &name) const;
    };

    Receiver();

    QString url(const QString &path = QStringLiteral("/hook")) const;

    // For the arrivals to come, the last one for all after it. A whole answer; empty closes the connection without
    // one; SaysNothing keeps it open.
    QList<QByteArray> plan { "HTTP/1.1 204 No Content\r\n\r\n" };
    static inline const QByteArray SaysNothing = "-";
    QList<Arrival> arrivals;

private:
    void read(QTcpSocket *socket);
};
