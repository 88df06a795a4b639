// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/read_call.h"

#include "core/net/once_device.h"
#include "core/net/reply.h"

#include <QRandomGenerator>

namespace signoff {

namespace {
constexpr int mostAttempts = 3;

// Half a second, then two, each shaken so that clients that failed together do not come back together.
int retryDelay(int attempt)
{
    const int base = attempt <= 1 ? 500 : 2'000;
    return base / 2 + int(QRandomGenerator::global()->bounded(base));
}
} // namespace

CallState::CallState(Client &client, Request request, Client::Decode decode, Client::Deliver deliver)
    : m_client(&client)
    , m_attempts(std::move(request), client.m_learned)
    , m_decode(std::move(decode))
    , m_deliver(std::move(deliver))
{
    m_timeout.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        if (m_reply)
            m_reply->abort();
    });
    connect(&m_retry, &QTimer::timeout, this, [this] { enqueue(false); });
}

CallState::~CallState()
{
    leave();
}

void CallState::start()
{
    enqueue(false);
}

void CallState::enqueue(bool first)
{
    if (!m_hasWaited && m_client->isTokenOver())
        return awaitToken();
    const auto begin = [this] {
        m_ticket.reset();
        send();
    };
    Gate &gate = *m_client->gate();
    m_ticket = first ? gate.enqueueFirst(m_attempts.request().priority, begin) : gate.enqueue(m_attempts.request().priority, begin);
}

void CallState::send()
{
    // Signed out while it waited for its turn.
    if (m_client->m_token.isEmpty()) {
        m_client->gate()->finished(m_attempts.request().priority, {}, {});
        return fail({ ErrorKind::NoToken, 0, {}, {}, {} });
    }
    if (!m_hasWaited && m_client->isTokenOver()) {
        m_client->gate()->finished(m_attempts.request().priority, {}, {});
        return awaitToken();
    }
    m_token = m_client->m_token;
    ++m_attempt;
    ++m_client->m_requestCount;
    m_timedOut = false;
    m_started.start();
    // An empty body that can be read once: Qt does not resend by itself, and every arrival has passed the gate.
    QNetworkRequest request = m_client->networkRequest(m_attempts.request());
    auto *nothing = new OnceDevice({}, this);
    request.setHeader(QNetworkRequest::ContentLengthHeader, 0);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    m_reply = m_client->m_network.sendCustomRequest(request, "GET", nothing);
    nothing->setParent(m_reply);
    m_timeout.start(m_client->m_timeout);
    connect(m_reply, &QNetworkReply::finished, this, &CallState::replied);
    // As it comes: to take and unpack the report of a company of thousands at its end takes a tenth of a second. What is
    // no success is short and stays in the reply, for others that listen to its end.
    m_body.clear();
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (m_reply && reply::status(*m_reply) == 200)
            m_body += m_reply->readAll();
    });
}

void CallState::replied()
{
    const auto self = shared_from_this();
    m_timeout.stop();
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    reply::log(m_attempts.request().operationId, *reply, m_started.elapsed());
    m_body += reply::body(*reply);
    const QByteArray body = std::exchange(m_body, {});
    const int status = reply::status(*reply);

    if (status == 429) {
        --m_attempt; // being asked to wait is no failure
        enqueue(true);
        reply::tellGate(*m_client->gate(), m_attempts.request().priority, *reply);
        return;
    }
    reply::tellGate(*m_client->gate(), m_attempts.request().priority, *reply);
    if (status > 0)
        emit m_client->reached();
    if (m_over)
        return;
    if (reply->error() == QNetworkReply::NoError && status >= 200 && status < 300) {
        m_attempts.succeeded();
        return decode(body);
    }

    if (status == 401 && !m_hasWaited && m_client->mayRenew()) {
        --m_attempt;
        m_hasWaited = true;
        return m_token == m_client->m_token ? awaitToken() : enqueue(true); // there is another one already
    }
    Error error = reply::errorOf(*reply, body, m_timedOut);
    if (m_attempts.failed(error)) {
        m_attempt = 0;
        return enqueue(true);
    }
    if (error.isPassing() && m_attempt < (error.kind == ErrorKind::Timeout ? 2 : mostAttempts))
        return retryLater(error);
    if (status == 0)
        emit m_client->unreachable();
    end({}, &error);
    if (error.kind == ErrorKind::Refused && m_client)
        m_client->tellRefused(m_token);
}

// Once a call: a server that refuses new tokens, too, is not asked for ever.
void CallState::awaitToken()
{
    m_hasWaited = true;
    m_client->awaitToken(this, [this](const Error *error) {
        if (error)
            fail(*error);
        else if (!m_over)
            enqueue(true);
    });
}

void CallState::retryLater(const Error &error)
{
    m_retry.start(error.retryAfter ? int(error.retryAfter->count()) : retryDelay(m_attempt));
}

void CallState::decode(const QByteArray &body)
{
    // The pool belongs to the client, which waits for it before it dies.
    Client *client = m_client;
    client->m_decoders.start([client, weak = weak_from_this(), run = m_decode, body] {
        std::shared_ptr<void> answer = run(body);
        QMetaObject::invokeMethod(client, [weak, answer] {
            if (const auto self = weak.lock(); self && !self->m_over)
                self->end(answer, nullptr);
        }, Qt::QueuedConnection);
    });
}

void CallState::end(const std::shared_ptr<void> &answer, const Error *error)
{
    const auto self = shared_from_this();
    m_over = true;
    if (m_client)
        m_client->m_reads.remove(this);
    // The callback may destroy what it captured, its own handle included.
    const Client::Deliver deliver = std::move(m_deliver);
    deliver(answer, error);
}

void CallState::fail(const Error &error)
{
    if (!m_over)
        end({}, &error);
}

void CallState::cancel()
{
    if (m_over)
        return;
    const auto self = shared_from_this();
    m_over = true;
    leave();
    if (m_client)
        m_client->m_reads.remove(this);
}

void CallState::leave()
{
    m_timeout.stop();
    m_retry.stop();
    if (m_ticket && m_client)
        m_client->gate()->cancel(*std::exchange(m_ticket, std::nullopt));
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
        if (m_client)
            m_client->gate()->finished(m_attempts.request().priority, {}, {});
    }
}

} // namespace signoff
