// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/attempts.h"
#include "core/net/client.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

namespace signoff {

// A write on its way: sent once, never redirected. Owned by the client; ends by itself with one outcome.
class WriteCall : public QObject {
    Q_OBJECT

public:
    WriteCall(Client &client, Request request, std::function<void(WriteOutcome)> done);
    ~WriteCall() override;

    const Attempts &attempts() const { return m_attempts; }
    void enqueue(bool first = false);
    void endUnsent(const Error &error); // ends the call without a network

private:
    void send();
    void replied();
    void awaitToken();
    WriteOutcome outcomeOf(const QNetworkReply &reply, const QByteArray &body) const;
    void end(const WriteOutcome &outcome);

    Client &m_client;
    Attempts m_attempts;
    std::function<void(WriteOutcome)> m_done;
    const int m_person; // who asked for it
    QString m_token; // that it left with
    QNetworkReply *m_reply = nullptr;
    std::optional<Gate::Ticket> m_ticket;
    QTimer m_timeout;
    QElapsedTimer m_started;
    bool m_timedOut = false;
    bool m_hasWaited = false; // for a new token
    bool m_left = false; // something of it went onto the wire
};

} // namespace signoff
