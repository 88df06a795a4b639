// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/scripted_server.h"

#include <QTcpSocket>

namespace signoff::testing {

// Stands before another server and hands everything on, except that it can say no to what would be written. The other
// server lives in a thread of its own: this waits for its answers.
class Relay {
public:
    explicit Relay(const QUrl &to)
        : m_to(to)
    {
        server.answer([this](const Arrival &arrival) {
            if (refusal == 0 || arrival.verb == "GET")
                return handOn(arrival);
            ++refused;
            return Reply::json(refusal, R"({"success":false,"message":"The server says no."})");
        });
    }

    ScriptedServer server;
    int refusal = 0; // the status of every answer to a write; 0: none is refused
    int refused = 0; // how many were

private:
    Reply handOn(const Arrival &arrival) const
    {
        constexpr int patience = 10'000;
        QTcpSocket socket;
        socket.connectToHost(m_to.host(), quint16(m_to.port()));
        if (!socket.waitForConnected(patience))
            return Reply::drop();
        QByteArray request = arrival.line() + " HTTP/1.1\r\nConnection: close\r\n";
        for (auto it = arrival.headers.begin(); it != arrival.headers.end(); ++it) {
            if (it.key() != "connection")
                request += it.key() + ": " + it.value() + "\r\n";
        }
        socket.write(request + "\r\n" + arrival.body);
        QByteArray answer;
        const auto isWhole = [&answer] {
            const qsizetype end = answer.indexOf("\r\n\r\n");
            const QByteArray head = answer.left(end).toLower();
            const qsizetype length = head.indexOf("content-length:");
            if (end < 0 || length < 0)
                return false;
            const QByteArray digits = head.mid(length + 15, head.indexOf('\r', length + 15) - length - 15).trimmed();
            return answer.size() >= end + 4 + digits.toLongLong();
        };
        while (!isWhole() && socket.waitForReadyRead(patience))
            answer += socket.readAll();
        return Reply::raw(answer, isWhole() ? Reply::Then::KeepOpen : Reply::Then::Close);
    }

    QUrl m_to;
};

} // namespace signoff::testing
