// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/client.h"

#include "core/net/read_call.h"
#include "core/net/write_call.h"

namespace signoff {

namespace {
// A month of 2,000 members is some 15 MB; beyond this an answer is a fault or an attack.
constexpr qint64 mostBytes = 256 * 1024 * 1024;
} // namespace

ReadHandle::ReadHandle(std::shared_ptr<CallState> state)
    : m_state(std::move(state))
{
}

ReadHandle::~ReadHandle()
{
    if (m_state)
        m_state->cancel();
}

ReadHandle &ReadHandle::operator=(ReadHandle &&other) noexcept
{
    if (this != &other) {
        if (m_state)
            m_state->cancel();
        m_state = std::move(other.m_state);
    }
    return *this;
}

bool ReadHandle::isActive() const
{
    return m_state && !m_state->isOver();
}

Client::Client(Gate *gate, QObject *parent)
    : QObject(parent)
    , m_gate(gate)
{
    // One is enough to keep the window's thread free, and keeps the pages of a list in their order.
    m_decoders.setMaxThreadCount(1);
    m_network.setAutoDeleteReplies(false);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

Client::~Client()
{
    const auto reads = m_reads;
    for (const auto &read : reads)
        read->cancel();
    // While the gate and this client's replies are still there.
    qDeleteAll(findChildren<WriteCall *>(Qt::FindDirectChildrenOnly));
    m_decoders.waitForDone();
}

void Client::setAccess(const QUrl &baseUrl, const QString &token)
{
    m_baseUrl = baseUrl.adjusted(QUrl::StripTrailingSlash);
    if (m_baseUrl.path() == QLatin1String("/"))
        m_baseUrl.setPath({});
    if (!token.isEmpty() && (token != m_personToken || m_baseUrl != m_personUrl)) {
        ++m_person;
        m_personToken = token;
        m_personUrl = m_baseUrl;
    }
    m_token = token;
    m_isRenewable = false;
    m_ends = {};
    resumeWaiting(nullptr);
}

void Client::setRenewable(const QDateTime &ends)
{
    m_isRenewable = true;
    m_ends = ends;
}

void Client::renewed(const QString &token, const QDateTime &ends)
{
    m_token = token;
    m_personToken = token;
    setRenewable(ends);
    resumeWaiting(nullptr);
}

void Client::notRenewed(const Error &error)
{
    if (error.status == 0)
        emit unreachable();
    resumeWaiting(&error);
}

bool Client::isTokenOver() const
{
    return mayRenew() && m_ends.isValid() && QDateTime::currentDateTimeUtc() >= m_ends;
}

void Client::awaitToken(QObject *call, Resume resume)
{
    m_waiting.append({ call, std::move(resume) });
    emit tokenOver();
}

void Client::resumeWaiting(const Error *error)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.call)
            one.resume(error);
    }
}

QNetworkRequest Client::networkRequest(const Request &request) const
{
    QUrl url = m_baseUrl;
    // Both parts are encoded already; decoding them once more would turn an id's %2F into a slash.
    url.setPath(m_baseUrl.path(QUrl::FullyEncoded) + request.path, QUrl::StrictMode);
    url.setQuery(request.query);
    QNetworkRequest network(url);
    network.setRawHeader("Accept", "application/json");
    network.setRawHeader("Authorization", "Bearer " + m_token.toUtf8());
    network.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Signoff/" SIGNOFF_VERSION));
    // HTTP/2 may resend on a GOAWAY; what is measured about resending holds for HTTP/1.1.
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Neither an answer nor a cookie of another run: every answer is asked for.
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setDecompressedSafetyCheckThreshold(mostBytes);
    return network;
}

void Client::tellRefused(const QString &token)
{
    if (token == m_token && !m_isRenewable)
        emit refused();
}

std::optional<Error> Client::whyNotSent(const Attempts &attempts) const
{
    if (m_token.isEmpty())
        return Error { ErrorKind::NoToken, 0, {}, {}, {} };
    if (attempts.isKnownMissing())
        return Error { ErrorKind::NotOffered, 0, {}, {}, {} };
    return {};
}

ReadHandle Client::startRead(const Request &request, Decode decode, Deliver deliver)
{
    const auto state = std::make_shared<CallState>(*this, request, std::move(decode), std::move(deliver));
    m_reads.insert(state.get(), state);
    ReadHandle handle(state);
    if (const std::optional<Error> error = whyNotSent(state->attempts()))
        QMetaObject::invokeMethod(state.get(), [state, error] { state->fail(*error); }, Qt::QueuedConnection);
    else
        state->start();
    return handle;
}

void Client::write(const Request &request, std::function<void(WriteOutcome)> done)
{
    auto *call = new WriteCall(*this, request, std::move(done));
    if (const std::optional<Error> error = whyNotSent(call->attempts()))
        QMetaObject::invokeMethod(call, [call, error] { call->endUnsent(*error); }, Qt::QueuedConnection);
    else
        call->enqueue();
}

std::optional<Envelope> Client::parse(const QByteArray &bytes, Error &error)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    error.kind = ErrorKind::Protocol;
    if (problem.error != QJsonParseError::NoError) {
        error.detail = QStringLiteral("byte %1: %2").arg(problem.offset).arg(problem.errorString());
        return {};
    }
    const Envelope envelope = Envelope::read(document);
    if (envelope.saysFailure) {
        error.kind = ErrorKind::Invalid;
        error.serverMessage = envelope.message;
        return {};
    }
    return envelope;
}

} // namespace signoff
