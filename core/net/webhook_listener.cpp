// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/webhook_listener.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr auto path = "/signoff/webhook";
constexpr qint64 minute = 60'000;
constexpr qsizetype longestName = 100;
// Deep nesting is mostly indentation.
constexpr qsizetype longestText = 256 * 1024;

// Takes as long whatever the two have in common: who measures the time learns nothing.
bool isSame(const QByteArray &one, const QByteArray &other)
{
    const QByteArray left = QCryptographicHash::hash(one, QCryptographicHash::Sha256);
    const QByteArray right = QCryptographicHash::hash(other, QCryptographicHash::Sha256);
    volatile quint8 differences = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        differences = quint8(differences | (quint8(left.at(i)) ^ quint8(right.at(i))));
    return differences == 0;
}

QByteArray tokenOf(const HttpRequest &request)
{
    const QByteArray own = request.header("x-webhook-token");
    if (!own.isEmpty())
        return own;
    const QByteArray bearer = request.header("authorization");
    return bearer.left(7).toLower() == "bearer " ? bearer.mid(7).trimmed() : QByteArray();
}

// A page in a browser can have the name of its own host lead to this machine; it cannot choose what the request says.
bool isThisMachine(const QByteArray &host)
{
    const QUrl url(u"http://"_s + QString::fromLatin1(host), QUrl::StrictMode);
    return url.isValid() && (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback());
}

} // namespace

WebhookListener::WebhookListener(const Limits &limits, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_clock(clock)
    , m_http(limits.http, [this](QTcpSocket *socket, const HttpRequest &request) { handle(socket, request); })
{
    connect(&m_http, &HttpListener::turnedAway, this, &WebhookListener::turnedAway);
}

bool WebhookListener::start(quint16 port)
{
    stop();
    m_problem.clear();
    if (!m_http.listen(port)) {
        switch (m_http.error()) {
        case QAbstractSocket::AddressInUseError:
            m_problem = tr("Another program uses port %1 already. Choose another one.").arg(port);
            break;
        case QAbstractSocket::SocketAccessError:
            m_problem = tr("The system does not let Signoff use port %1. Choose one above 1023.").arg(port);
            break;
        default:
            m_problem = tr("Port %1 cannot be used.").arg(port);
        }
    }
    emit changed();
    return isRunning();
}

void WebhookListener::stop()
{
    if (!isRunning())
        return;
    m_http.stop();
    emit changed();
}

QUrl WebhookListener::address() const
{
    return isRunning() ? QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_http.port()).arg(QLatin1String(path))) : QUrl();
}

void WebhookListener::setTokens(const QHash<QString, QString> &tokens)
{
    m_tokens.clear();
    for (auto it = tokens.cbegin(); it != tokens.cend(); ++it) {
        if (!it->isEmpty())
            m_tokens.insert(it.key(), it->toUtf8());
    }
}

void WebhookListener::clear()
{
    m_deliveries.clear();
    m_unlisted = 0;
    emit changed();
}

// All are compared, so that the time does not tell which.
std::optional<QString> WebhookListener::ownerOf(const QByteArray &token) const
{
    std::optional<QString> owner;
    for (auto it = m_tokens.cbegin(); it != m_tokens.cend(); ++it) {
        if (isSame(it.value(), token))
            owner = it.key();
    }
    return owner;
}

WebhookListener::Check WebhookListener::check(const HttpRequest &request) const
{
    if (request.path() != path)
        return { 404, tr("It asked for another address than the listener's."), {} };
    if (request.verb != "POST")
        return { 405, tr("It is no delivery: deliveries are sent by POST, this came by %1.")
                          .arg(QString::fromLatin1(request.verb.left(longestName))), {} };
    if (!isThisMachine(request.header("host")))
        return { 403, tr("It was addressed to another host. A tunnel has to name 127.0.0.1 as the host."), {} };
    const QByteArray token = tokenOf(request);
    if (token.isEmpty())
        return { 401, tr("It carries no token, so nobody can say who sent it."), {} };
    const std::optional<QString> owner = ownerOf(token);
    if (!owner)
        return { 401, tr("Its token is not that of any webhook listed here."), {} };
    return { 200, {}, *owner };
}

void WebhookListener::handle(QTcpSocket *socket, const HttpRequest &request)
{
    Check found = check(request);
    const bool isVerified = found.status == 200;
    const bool isListed = isVerified ? takesOneMore(m_verified, m_limits.verified) : takesOneMore(m_refused, m_limits.refused);
    if (!isListed)
        found.status = 429;
    QByteArray headers;
    if (found.status == 405)
        headers = "Allow: POST\r\n";
    if (found.status == 429)
        headers = "Retry-After: 60\r\n";
    HttpListener::send(socket, { found.status, headers, {} });
    if (!isListed)
        return;
    Delivery delivery;
    delivery.status = found.status;
    delivery.webhook = found.webhook;
    delivery.event = QString::fromLatin1(request.header("x-webhook-event").left(longestName));
    delivery.state = isVerified ? Delivery::State::Verified : Delivery::State::Refused;
    readBody(request.body, delivery);
    if (!isVerified)
        delivery.problem = found.problem;
    keep(std::move(delivery));
}

// What did not become a whole request.
void WebhookListener::turnedAway(int status, const HttpRequest &request)
{
    if (!takesOneMore(m_refused, m_limits.refused))
        return;
    Delivery delivery;
    delivery.status = status;
    delivery.event = QString::fromLatin1(request.header("x-webhook-event").left(longestName));
    switch (status) {
    case 0:
        delivery.problem = tr("Too many connections were open at once.");
        break;
    case 408:
        delivery.problem = tr("It did not come to its end in time.");
        break;
    case 413:
        delivery.problem = tr("It is larger than a delivery may be here (%1 KiB).").arg(m_limits.http.request.body / 1024);
        break;
    default:
        delivery.problem = tr("It is no request that could be read.");
    }
    keep(std::move(delivery));
}

void WebhookListener::readBody(const QByteArray &body, Delivery &delivery) const
{
    delivery.size = body.size();
    QJsonParseError error {};
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (document.isObject()) {
        const QJsonObject object = document.object();
        const QString event = object.value("event"_L1).toString();
        if (!event.isEmpty())
            delivery.event = event.left(longestName);
        delivery.id = object.value("id"_L1).toVariant().toString().left(longestName);
        delivery.text = QString::fromUtf8(document.toJson(QJsonDocument::Indented));
    } else {
        delivery.text = QString::fromUtf8(body);
        if (delivery.state == Delivery::State::Verified)
            delivery.state = Delivery::State::Unreadable;
        if (body.isEmpty())
            delivery.problem = tr("It carries nothing.");
        else if (error.error == QJsonParseError::NoError)
            delivery.problem = tr("What it carries is JSON, but not an object.");
        else
            delivery.problem = tr("What it carries is not JSON (at byte %1).").arg(error.offset);
    }
    for (const QByteArray &token : m_tokens)
        delivery.text.replace(QString::fromUtf8(token), QString(8, QChar(0x2022)));
    if (delivery.text.size() > longestText)
        delivery.text = delivery.text.left(longestText) + QChar(0x2026);
}

bool WebhookListener::takesOneMore(std::deque<qint64> &times, int most)
{
    const qint64 now = m_clock.elapsed();
    while (!times.empty() && times.front() <= now - minute)
        times.pop_front();
    if (qsizetype(times.size()) >= most) {
        ++m_unlisted;
        emit changed();
        return false;
    }
    times.push_back(now);
    return true;
}

// Where room lacks the oldest of those that were refused leaves first.
void WebhookListener::keep(Delivery delivery)
{
    delivery.number = ++m_number;
    delivery.at = m_clock.now();
    m_deliveries.push_back(delivery);
    if (qsizetype(m_deliveries.size()) > m_limits.kept) {
        const auto refused = std::find_if(m_deliveries.begin(), m_deliveries.end() - 1,
            [](const Delivery &each) { return each.state == Delivery::State::Refused; });
        m_deliveries.erase(refused == m_deliveries.end() - 1 ? m_deliveries.begin() : refused);
    }
    emit received(delivery);
}

} // namespace signoff
