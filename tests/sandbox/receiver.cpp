// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receiver.h"

#include <QtCore/qjsondocument.h>
#include <QtNetwork/qtcpsocket.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray endOfHead = "\r\n\r\n";

} // namespace

QByteArray Receiver::Arrival::header(const QByteArray &name) const
{
    const QByteArray label = "\r\n" + name.toLower() + ": ";
    const qsizetype at = head.toLower().indexOf(label);
    if (at < 0)
        return {};
    const qsizetype begin = at + label.size();
    return head.mid(begin, head.indexOf("\r\n", begin) - begin);
}

Receiver::Receiver()
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    });
}

QString Receiver::url(const QString &path) const
{
    return u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path);
}

void Receiver::read(QTcpSocket *socket)
{
    const QByteArray all = socket->peek(socket->bytesAvailable());
    Arrival arrival { all.left(all.indexOf(endOfHead) + 2), {} };
    const qsizetype end = arrival.head.size() + 2 + arrival.header("Content-Length").toInt();
    if (!all.contains(endOfHead) || all.size() < end)
        return;
    socket->read(end);
    arrival.body = QJsonDocument::fromJson(all.mid(arrival.head.size() + 2, end)).object();
    arrivals.append(arrival);
    const QByteArray answer = plan.size() > 1 ? plan.takeFirst() : plan.first();
    if (answer.isEmpty())
        socket->abort();
    else if (answer != SaysNothing)
        socket->write(answer);
}
