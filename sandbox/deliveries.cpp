// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/deliveries.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qtimer.h>
#include <QtCore/quuid.h>
#include <QtNetwork/qhostaddress.h>
#include <QtNetwork/qnetworkaccessmanager.h>
#include <QtNetwork/qnetworkproxy.h>
#include <QtNetwork/qnetworkreply.h>

#include <cstring>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int TimeoutMs = 1500;

// Before the second, third and fourth attempt; there is no fifth.
const QList<int> &pausesMs()
{
    static const QList<int> all { 100, 400, 1600 };
    return all;
}

// A body that cannot be rewound: with any other Qt sends a request again by itself when the connection closes before an
// answer, and one attempt would arrive twice.
class OneWay : public QIODevice {
public:
    OneWay(const QByteArray &bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, qint64(m_bytes.size()) - m_read);
        if (count <= 0)
            return -1;
        std::memcpy(data, m_bytes.constData() + m_read, size_t(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

Deliveries::Deliveries(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_network(new QNetworkAccessManager(this))
{
    m_network->setProxy(QNetworkProxy::NoProxy);
}

void Deliveries::deliver(const QList<Event> &events)
{
    if (events.isEmpty())
        return;
    const auto webhooks = m_database.rows(u"SELECT * FROM webhooks WHERE deleted_at IS NULL ORDER BY id"_s);
    for (const Event &event : events) {
        for (const Row &webhook : webhooks) {
            if (!QJsonDocument::fromJson(webhook.value(u"events"_s).toByteArray()).array().contains(event.name))
                continue;
            auto parcel = std::make_shared<Parcel>();
            parcel->webhook = webhook.value(u"id"_s).toLongLong();
            parcel->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            parcel->event = event.name;
            parcel->url = QUrl(webhook.value(u"url"_s).toString());
            parcel->token = webhook.value(u"token"_s).toByteArray();
            parcel->body = QJsonDocument(QJsonObject {
                                             { u"event"_s, event.name },
                                             { u"id"_s, parcel->id },
                                             { u"workspace_id"_s, Company::WorkspaceId },
                                             { u"occurred_at"_s, m_clock.stamp() },
                                             { u"data"_s, event.data },
                                         })
                               .toJson(QJsonDocument::Compact);
            if (isLoopback(parcel->url))
                send(parcel, 1);
            else
                note(*parcel, 0, u"not contacted"_s, 0, u"only addresses of this machine are"_s);
        }
    }
}

void Deliveries::send(const ParcelPointer &parcel, int attempt)
{
    if (!isSubscribed(*parcel)) {
        note(*parcel, attempt, u"not contacted"_s, 0, u"the webhook is gone"_s);
        return;
    }
    QNetworkRequest request(parcel->url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, parcel->body.size());
    request.setHeader(QNetworkRequest::UserAgentHeader, u"signoff-sandbox"_s);
    request.setRawHeader("X-Webhook-Token", parcel->token);
    request.setRawHeader("X-Webhook-Event", parcel->event.toLatin1());
    request.setRawHeader("X-Webhook-Attempt", QByteArray::number(attempt));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);

    auto *body = new OneWay(parcel->body, nullptr);
    QNetworkReply *reply = m_network->post(request, body);
    body->setParent(reply);
    connect(reply, &QNetworkReply::finished, this, [this, parcel, attempt, reply] {
        reply->deleteLater();
        answered(parcel, attempt, *reply);
    });
    QTimer::singleShot(TimeoutMs, reply, &QNetworkReply::abort);
}

void Deliveries::answered(const ParcelPointer &parcel, int attempt, const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    QString error;
    if (reply.error() == QNetworkReply::OperationCanceledError)
        error = u"no answer in %1 ms"_s.arg(TimeoutMs);
    else if (status == 0)
        error = reply.errorString();
    if (error.isEmpty() && status >= 200 && status < 300) {
        note(*parcel, attempt, u"delivered"_s, status);
        return;
    }
    const bool isLast = attempt > pausesMs().size();
    note(*parcel, attempt, isLast ? u"given up"_s : u"tried again"_s, status, error);
    if (!isLast)
        QTimer::singleShot(pausesMs().at(attempt - 1), this, [this, parcel, attempt] { send(parcel, attempt + 1); });
}

void Deliveries::note(const Parcel &parcel, int attempt, const QString &outcome, int status, const QString &error)
{
    m_log.append(QJsonObject {
        { u"webhook_id"_s, idOf(Generation::Current, IdKind::Webhook, parcel.webhook) },
        { u"delivery_id"_s, parcel.id },
        { u"event"_s, parcel.event },
        { u"url"_s, parcel.url.toString() },
        { u"attempt"_s, attempt },
        { u"outcome"_s, outcome },
        { u"status"_s, status > 0 ? QJsonValue(status) : QJsonValue() },
        { u"error"_s, error.isEmpty() ? QJsonValue() : QJsonValue(error) },
        { u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) },
    });
}

bool Deliveries::isSubscribed(const Parcel &parcel) const
{
    return !m_database.row(u"SELECT id FROM webhooks WHERE id = ? AND deleted_at IS NULL"_s, { parcel.webhook })
                .isEmpty();
}

} // namespace sandbox
