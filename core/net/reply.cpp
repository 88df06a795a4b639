// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/reply.h"

#include "core/net/answer.h"

#include <QLoggingCategory>

namespace signoff::reply {

namespace {

// QT_LOGGING_RULES="signoff.net.info=true" shows each exchange.
Q_LOGGING_CATEGORY(net, "signoff.net", QtWarningMsg)

std::optional<int> headerNumber(const QNetworkReply &reply, const char *name)
{
    bool ok = false;
    const int value = reply.rawHeader(name).trimmed().toInt(&ok);
    return ok && value >= 0 ? std::optional<int>(value) : std::nullopt;
}

bool isTls(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::SslHandshakeFailedError;
}

} // namespace

int status(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QByteArray body(QNetworkReply &reply)
{
    return reply.isOpen() ? reply.readAll() : QByteArray();
}

Error errorOf(const QNetworkReply &reply, const QByteArray &body, bool timedOut)
{
    Error error;
    error.status = status(reply);
    error.detail = reply.errorString();
    if (timedOut) {
        error.kind = ErrorKind::Timeout;
        return error;
    }
    if (error.status == 0) {
        error.kind = isTls(reply.error()) ? ErrorKind::Tls : ErrorKind::Unreachable;
        return error;
    }
    if (error.status >= 200 && error.status < 300) {
        // The head of a success came, but not all of its body.
        error.kind = reply.error() == QNetworkReply::NoError ? ErrorKind::Protocol : ErrorKind::Unreachable;
        return error;
    }
    error.kind = kindOfStatus(error.status);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        error.serverMessage = Envelope::read(document).message;
    if (error.status == 429 || error.status == 503)
        error.retryAfter = retryAfter(reply, QDateTime::currentDateTimeUtc());
    return error;
}

std::optional<std::chrono::milliseconds> retryAfter(const QNetworkReply &reply, const QDateTime &now)
{
    const QByteArray text = reply.rawHeader("Retry-After").trimmed();
    bool ok = false;
    const double seconds = text.toDouble(&ok);
    // A wait beyond a few minutes is no rate limit of a minute; capped, so that a wrong header cannot stop the work.
    constexpr qint64 most = 10 * 60'000;
    if (ok && seconds >= 0)
        return std::chrono::milliseconds(qint64(std::min(double(most), seconds * 1000)));
    // Qt reads the zone of such a date as an offset only; in HTTP it is always GMT.
    QString written = QString::fromLatin1(text);
    if (written.endsWith(QLatin1String("GMT")))
        written.replace(written.size() - 3, 3, QStringLiteral("+0000"));
    const QDateTime date = QDateTime::fromString(written, Qt::RFC2822Date);
    if (date.isValid())
        return std::chrono::milliseconds(std::clamp<qint64>(now.msecsTo(date), 0, most));
    return {};
}

void tellGate(Gate &gate, Priority priority, const QNetworkReply &reply)
{
    if (status(reply) == 429)
        return gate.limited(priority, retryAfter(reply, QDateTime::currentDateTimeUtc()));
    gate.finished(priority, headerNumber(reply, "X-RateLimit-Limit"), headerNumber(reply, "X-RateLimit-Remaining"));
}

void log(const char *operationId, const QNetworkReply &reply, qint64 milliseconds)
{
    qCInfo(net).noquote() << operationId << status(reply) << reply.error() << milliseconds << "ms";
}

} // namespace signoff::reply
