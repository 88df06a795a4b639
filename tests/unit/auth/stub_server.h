// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

// Speaks just enough HTTP to check a token against: it answers every request with what it was told to, or not at all.
class StubServer : public QTcpServer {
    Q_OBJECT

public:
    StubServer() { start(); }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/api/v2").arg(m_port)); }
    void start() { listen(QHostAddress::LocalHost, m_port) ? void(m_port = serverPort()) : qFatal("cannot listen"); }
    void answer(int status, const QByteArray &body) { m_status = status, m_body = body; }
    // 'role' of the caller in the one workspace.
    void answerRole(const QByteArray &role)
    {
        answer(200,
            R"({"success":true,"data":[{"id":7,"owner_id":1,"user_id":42,"workspace_name":"Northwind","role":")" + role
                + R"(","status":"active"}]})");
    }
    void hang() { m_status = 0; }

    QList<QByteArray> requests; // the head of each

signals:
    void requested();

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(handle);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            m_head += socket->readAll();
            // A TLS greeting: whoever speaks plain text does not understand it.
            if (m_head.startsWith('\x16')) {
                m_head.clear();
                socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
                return socket->disconnectFromHost();
            }
            if (!m_head.endsWith("\r\n\r\n"))
                return;
            requests.append(std::exchange(m_head, {}));
            if (m_status > 0) {
                socket->write("HTTP/1.1 " + QByteArray::number(m_status)
                    + " Status\r\nContent-Type: application/json\r\n" + "Content-Length: "
                    + QByteArray::number(m_body.size()) + "\r\nConnection: close\r\n\r\n" + m_body);
                socket->disconnectFromHost();
            }
            emit requested();
        });
    }

private:
    quint16 m_port = 0;
    int m_status = 200;
    QByteArray m_body;
    QByteArray m_head;
};
