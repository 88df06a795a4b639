// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/renewal.h"

namespace signoff {

namespace {
// A timer over days would not count the time a machine sleeps. Also how long a failed renewal rests unless it is needed.
constexpr auto interval = std::chrono::minutes(10);
// A new token that the server refuses as soon as this will not get better by being renewed once more.
constexpr int youngMilliseconds = 60'000;
} // namespace

Renewal::Renewal(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Renewal::look);
}

void Renewal::start(const QUrl &baseUrl, const OAuthAccess &access)
{
    stop();
    m_baseUrl = baseUrl;
    m_access = access;
    m_renewed.invalidate();
    m_isOn = !access.refreshToken.isEmpty();
    if (!m_isOn)
        return;
    m_timer.start();
    look();
}

void Renewal::stop()
{
    m_isOn = false;
    m_timer.stop();
    m_call.abort();
}

void Renewal::forget()
{
    stop();
    m_access = {};
}

void Renewal::look()
{
    if (m_access.isDue(QDateTime::currentDateTimeUtc()))
        renew();
}

void Renewal::renew()
{
    if (!m_isOn || m_call.isUnderWay())
        return;
    const bool isYoung = m_renewed.isValid() && !m_renewed.hasExpired(youngMilliseconds);
    if (isYoung && QDateTime::currentDateTimeUtc() < m_access.ends) {
        TokenAnswer answer;
        answer.kind = TokenAnswer::Kind::Refused;
        answer.error.kind = ErrorKind::Refused;
        answer.error.status = 401;
        QMetaObject::invokeMethod(
            this, [this, answer] { take(answer); }, Qt::QueuedConnection);
        return;
    }
    emit began();
    m_call.refresh(tokenUrl(m_baseUrl), m_access.app, m_access.refreshToken,
        [this](const TokenAnswer &answer) { take(answer); });
}

void Renewal::take(const TokenAnswer &answer)
{
    if (!m_isOn)
        return;
    if (answer.kind != TokenAnswer::Kind::Granted) {
        if (answer.kind == TokenAnswer::Kind::GrantEnded)
            stop();
        emit failed(answer);
        return;
    }
    const OAuthApp app = m_access.app;
    const QString refreshToken = m_access.refreshToken;
    m_access = answer.access;
    m_access.app = app;
    if (m_access.refreshToken.isEmpty()) // it did not rotate
        m_access.refreshToken = refreshToken;
    m_access.hide();
    m_renewed.start();
    emit renewed();
}

} // namespace signoff
