// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/write_call.h"

#include "core/net/once_device.h"
#include "core/net/reply.h"

namespace signoff {

WriteCall::WriteCall(Client &client, Request request, std::function<void(WriteOutcome)> done)
    : QObject(&client)
    , m_client(client)
    , m_attempts(std::move(request), client.m_learned)
    , m_done(std::move(done))
    , m_person(client.m_person)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        m_reply->abort();
    });
}

WriteCall::~WriteCall()
{
    if (m_ticket)
        m_client.gate()->cancel(*m_ticket);
    if (m_reply) {
        // With its client; the gate outlives both and must not wait for this call.
        m_reply->disconnect(this);
        m_client.gate()->finished(m_attempts.request().priority, {}, {});
    }
}

void WriteCall::enqueue(bool first)
{
    if (!m_hasWaited && m_client.isTokenOver())
        return awaitToken();
    const auto begin = [this] {
        m_ticket.reset();
        send();
    };
    Gate &gate = *m_client.gate();
    m_ticket = first ? gate.enqueueFirst(m_attempts.request().priority, begin) : gate.enqueue(m_attempts.request().priority, begin);
}

void WriteCall::send()
{
    // Signed out while it waited for its turn, or signed in as someone else: what one decided is not sent by another.
    if (m_client.m_token.isEmpty() || m_client.m_person != m_person) {
        m_client.gate()->finished(m_attempts.request().priority, {}, {});
        return endUnsent({ ErrorKind::NoToken, 0, {}, {}, {} });
    }
    if (!m_hasWaited && m_client.isTokenOver()) {
        m_client.gate()->finished(m_attempts.request().priority, {}, {});
        return awaitToken();
    }
    m_token = m_client.m_token;
    QNetworkRequest request = m_client.networkRequest(m_attempts.request());
    const QByteArray bytes = QJsonDocument(m_attempts.request().body).toJson(QJsonDocument::Compact);
    auto *body = new OnceDevice(bytes, this);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);

    ++m_client.m_requestCount;
    m_timedOut = false;
    m_started.start();
    static constexpr const char *verbs[] = { "GET", "POST", "PUT", "DELETE" };
    m_reply = m_client.m_network.sendCustomRequest(request, verbs[int(m_attempts.request().verb)], body);
    body->setParent(m_reply);
    m_timeout.start(m_client.m_timeout);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_left = true; });
    connect(m_reply, &QNetworkReply::finished, this, &WriteCall::replied);
}

void WriteCall::replied()
{
    m_timeout.stop();
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    reply::log(m_attempts.request().operationId, *reply, m_started.elapsed());
    const QByteArray body = reply::body(*reply);
    if (reply::status(*reply) == 429) {
        // Not applied, by the meaning of a 429: it waits its turn again, before the others.
        m_left = false;
        enqueue(true);
        reply::tellGate(*m_client.gate(), m_attempts.request().priority, *reply);
        return;
    }
    reply::tellGate(*m_client.gate(), m_attempts.request().priority, *reply);
    // Not applied either: it may go again with a new token.
    if (reply::status(*reply) == 401 && !m_hasWaited && m_client.mayRenew()) {
        m_left = false;
        m_hasWaited = true;
        return m_token == m_client.m_token ? awaitToken() : enqueue(true);
    }
    WriteOutcome outcome = outcomeOf(*reply, body);
    if (outcome.kind == WriteOutcome::Kind::Applied) {
        m_attempts.succeeded();
    } else if (outcome.kind == WriteOutcome::Kind::Refused && m_attempts.failed(outcome.error)) {
        // Refused means not applied: it may be asked in the other way.
        m_left = false;
        return enqueue(true);
    }
    end(outcome);
}

// Once a call, as for reads.
void WriteCall::awaitToken()
{
    m_hasWaited = true;
    m_client.awaitToken(this, [this](const Error *error) { error ? endUnsent(*error) : enqueue(true); });
}

void WriteCall::endUnsent(const Error &error)
{
    WriteOutcome outcome;
    outcome.error = error;
    end(outcome);
}

WriteOutcome WriteCall::outcomeOf(const QNetworkReply &reply, const QByteArray &body) const
{
    WriteOutcome outcome;
    const int status = reply::status(reply);
    if (reply.error() == QNetworkReply::NoError && status >= 200 && status < 300) {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        const Envelope envelope = Envelope::read(document);
        outcome.message = envelope.message;
        outcome.data = envelope.data;
        if (envelope.isObject && !envelope.saysFailure) {
            outcome.kind = WriteOutcome::Kind::Applied;
            return outcome;
        }
        // A page of HTML, half an object, or "success: false" in a 200: nobody knows. Reading the row tells.
        outcome.kind = WriteOutcome::Kind::Unknown;
        outcome.error = { ErrorKind::Protocol, status, envelope.message, QStringLiteral("no JSON object of success"), {} };
        return outcome;
    }
    outcome.error = reply::errorOf(reply, body, m_timedOut);
    if (status >= 400 && status < 500)
        outcome.kind = WriteOutcome::Kind::Refused;
    else if (!m_left && status == 0 && !m_timedOut)
        outcome.kind = WriteOutcome::Kind::NotSent;
    else
        outcome.kind = WriteOutcome::Kind::Unknown;
    return outcome;
}

void WriteCall::end(const WriteOutcome &outcome)
{
    const QPointer<Client> client(&m_client);
    const auto done = std::move(m_done);
    const QString token = m_token;
    deleteLater();
    if (outcome.error.status > 0 || outcome.kind == WriteOutcome::Kind::Applied)
        emit m_client.reached();
    else if (outcome.error.kind == ErrorKind::Unreachable)
        emit m_client.unreachable();
    done(outcome);
    if (client && outcome.error.kind == ErrorKind::Refused)
        client->tellRefused(token);
}

} // namespace signoff
