// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/clock.h"
#include "core/net/http_listener.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QUrl>

#include <deque>
#include <optional>

namespace signoff {

// Something that came to the listener's port, whoever sent it. All texts of it are the sender's claim.
struct Delivery {
    enum class State {
        Verified, // with the token of a webhook
        Unreadable, // the same, but what it carries is no JSON object
        Refused,
    };
    quint64 number = 0; // from 1 on, never used again
    QDateTime at;
    State state = State::Refused;
    int status = 0; // what was answered
    QString event;
    QString id; // the same in every attempt at one delivery
    QString webhook; // the id of the one whose token it carried
    qint64 size = -1; // of the body; -1: it was not read
    QString text; // the body for people, without tokens
    QString problem; // why it was refused or could not be read
};

struct WebhookLimits {
    HttpListener::Limits http { .request = { .head = 16 * 1024, .body = 64 * 1024 } };
    qsizetype kept = 200;
    // A minute. Beyond, 429: what is refused must not crowd out what is genuine.
    int verified = 600;
    int refused = 60;
};

// Shows what a server delivers to webhooks that point here. Only this machine reaches it, it is off until it is switched
// on, and whatever has not the token of a webhook is refused and shown as that.
//
// The vendor does not say how a delivery carries the token. It is looked for in X-Webhook-Token and as a bearer token.
class WebhookListener : public QObject {
    Q_OBJECT

public:
    using Limits = WebhookLimits;

    explicit WebhookListener(const Limits &limits = {}, const Clock &clock = Clock::system(), QObject *parent = nullptr);

    // With port 0 the system chooses. False: see problem().
    bool start(quint16 port);
    // Ends what is under way, too.
    void stop();
    bool isRunning() const { return m_http.isListening(); }
    QString problem() const { return m_problem; }
    // Where webhooks have to point; empty while it does not run.
    QUrl address() const;

    // The tokens of the webhooks that are known, by their ids.
    void setTokens(const QHash<QString, QString> &tokens);

    const std::deque<Delivery> &deliveries() const { return m_deliveries; } // the newest last
    // Those that were turned away because too many came: they are counted alone.
    int unlisted() const { return m_unlisted; }
    void clear();

signals:
    void received(const signoff::Delivery &delivery);
    void changed(); // on or off, cleared, or one more that is not listed

private:
    struct Check {
        int status = 200;
        QString problem;
        QString webhook;
    };
    void handle(QTcpSocket *socket, const HttpRequest &request);
    Check check(const HttpRequest &request) const;
    std::optional<QString> ownerOf(const QByteArray &token) const;
    void turnedAway(int status, const HttpRequest &request);
    void readBody(const QByteArray &body, Delivery &delivery) const;
    // False: too many came within a minute, and this one is counted alone.
    bool takesOneMore(std::deque<qint64> &times, int most);
    void keep(Delivery delivery);

    Limits m_limits;
    const Clock &m_clock;
    QHash<QString, QByteArray> m_tokens;
    std::deque<Delivery> m_deliveries;
    std::deque<qint64> m_verified; // moments of the last minute
    std::deque<qint64> m_refused;
    quint64 m_number = 0;
    int m_unlisted = 0;
    QString m_problem;
    HttpListener m_http; // ends first
};

} // namespace signoff
