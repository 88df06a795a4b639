// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/attempts.h"
#include "core/net/client.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QTimer>

#include <memory>

namespace signoff {

// A read on its way through gate, network and decoder. Lives as long as its handle or the client's list of calls
// under way; whoever cancels it hears nothing any more.
class CallState : public QObject, public std::enable_shared_from_this<CallState> {
    Q_OBJECT

public:
    CallState(Client &client, Request request, Client::Decode decode, Client::Deliver deliver);
    ~CallState() override;

    void start();
    void cancel();
    void fail(const Error &error); // ends the call without a network
    bool isOver() const { return m_over; }
    const Attempts &attempts() const { return m_attempts; }

private:
    void enqueue(bool first);
    void send();
    void replied();
    void awaitToken();
    void decode(const QByteArray &body);
    void retryLater(const Error &error);
    void end(const std::shared_ptr<void> &answer, const Error *error);
    void leave();

    QPointer<Client> m_client;
    Attempts m_attempts;
    Client::Decode m_decode;
    Client::Deliver m_deliver;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body; // as far as it came
    std::optional<Gate::Ticket> m_ticket;
    QTimer m_timeout;
    QTimer m_retry;
    QElapsedTimer m_started;
    QString m_token; // that it left with
    int m_attempt = 0; // of the request in one way
    bool m_timedOut = false;
    bool m_hasWaited = false; // for a new token
    bool m_over = false;
};

} // namespace signoff
