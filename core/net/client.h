// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/answer.h"
#include "core/net/endpoint.h"
#include "core/net/error.h"
#include "core/net/gate.h"
#include "core/net/learned.h"

#include <QDateTime>
#include <QHash>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>

#include <functional>
#include <memory>
#include <variant>

namespace signoff {

// How a read ended. A cancelled read (its handle destroyed) tells nobody.
template <class Answer>
using Outcome = std::variant<Answer, Error>;

// How a write ended.
struct WriteOutcome {
    enum class Kind {
        Applied, // 2xx and a JSON object without success: false
        Refused, // any 4xx but 429: not applied
        Unknown, // it may have been applied: read the row again
        NotSent, // it never left this machine
    };
    Kind kind = Kind::NotSent;
    Error error; // where it was not applied
    QString message; // the server's words where it was
    QJsonValue data; // what came along, if anything
};

class Attempts;
class CallState;

// A read under way. Destroying the handle aborts it, and nothing is called afterwards.
class ReadHandle {
public:
    ReadHandle() = default;
    explicit ReadHandle(std::shared_ptr<CallState> state);
    ~ReadHandle();
    ReadHandle(ReadHandle &&other) noexcept = default;
    ReadHandle &operator=(ReadHandle &&other) noexcept;
    bool isActive() const;

private:
    std::shared_ptr<CallState> m_state;
};

// The one way to the API. Knows no resource: it sends requests through the gate with the account's token, to the
// account's host alone, and hands back one outcome each.
class Client : public QObject {
    Q_OBJECT

public:
    explicit Client(Gate *gate, QObject *parent = nullptr);
    ~Client() override;

    // Where to and as whom. Calls under way keep the token they left with. An empty token: nothing is sent.
    void setAccess(const QUrl &baseUrl, const QString &token);
    // The token can be renewed. Calls that would leave after 'ends', or were answered 401, wait, once each, for
    // renewed() or notRenewed(); tokenOver() asks for it. Lasts until setAccess().
    void setRenewable(const QDateTime &ends);
    // The same person's new token: the calls that waited go on.
    void renewed(const QString &token, const QDateTime &ends);
    // The calls that waited end with this.
    void notRenewed(const Error &error);
    const QUrl &baseUrl() const { return m_baseUrl; }
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    Gate *gate() const { return m_gate; }
    // What is known of the server in the workspace that is open; null: nothing is kept.
    void setLearned(Learned *learned) { m_learned = learned; }
    // Requests that went out since the start, those after a 429 or a fault included.
    int requestCount() const { return m_requestCount; }

    // Reads: retried with jitter while the fault is passing; decoded off this thread; 'done' is called once here.
    template <class Answer>
    [[nodiscard]] ReadHandle read(const TypedRequest<Answer> &request, std::function<void(Outcome<Answer>)> done)
    {
        // Runs on another thread: bytes in, answer or error out.
        auto decode = [](const QByteArray &bytes) -> std::shared_ptr<void> {
            return std::make_shared<Outcome<Answer>>(decodeAnswer<Answer>(bytes));
        };
        auto deliver = [done = std::move(done)](const std::shared_ptr<void> &decoded, const Error *error) {
            done(error ? Outcome<Answer>(*error) : std::move(*std::static_pointer_cast<Outcome<Answer>>(decoded)));
        };
        return startRead(request, std::move(decode), std::move(deliver));
    }

    // Writes: sent once, never redirected, never retried but after a 429 (which applied nothing). 'done' is called
    // once, also after whoever asked is gone: a sent write belongs to the journal. Guard it yourself.
    void write(const Request &request, std::function<void(WriteOutcome)> done);

signals:
    // The token was not accepted (401), and there is no other.
    void refused();
    // A call waits for a new token.
    void tokenOver();
    // An exchange is over, for the offline state of views.
    void reached();
    void unreachable();

private:
    friend class CallState;
    friend class WriteCall;
    using Decode = std::function<std::shared_ptr<void>(const QByteArray &)>;
    using Deliver = std::function<void(const std::shared_ptr<void> &, const Error *)>;
    ReadHandle startRead(const Request &request, Decode decode, Deliver deliver);

    template <class Answer>
    static Outcome<Answer> decodeAnswer(const QByteArray &bytes)
    {
        Error error;
        const std::optional<Envelope> envelope = parse(bytes, error);
        if (!envelope)
            return error;
        Answer answer;
        QString why;
        if (Answer::read(*envelope, answer, why))
            return answer;
        error.kind = ErrorKind::Protocol;
        error.detail = why;
        return error;
    }
    static std::optional<Envelope> parse(const QByteArray &bytes, Error &error);

    QNetworkRequest networkRequest(const Request &request) const;
    // A call that need not leave: nobody is signed in, or the server is known not to have the operation.
    std::optional<Error> whyNotSent(const Attempts &attempts) const;
    // A 401 to a token that has been replaced since says nothing of the one in use.
    void tellRefused(const QString &token);
    // Calls 'resume' once, with an error where there will be no token; not at all once 'call' is gone.
    using Resume = std::function<void(const Error *)>;
    void awaitToken(QObject *call, Resume resume);
    void resumeWaiting(const Error *error);
    bool isTokenOver() const;
    // Whether a call that left with this token and was answered 401 gets another one.
    bool mayRenew() const { return m_isRenewable && !m_token.isEmpty(); }

    Gate *m_gate;
    // A child, so that a test can listen to what passes.
    QNetworkAccessManager m_network { this };
    QThreadPool m_decoders;
    QHash<CallState *, std::shared_ptr<CallState>> m_reads; // under way
    QUrl m_baseUrl;
    QString m_token;
    QPointer<Learned> m_learned;
    // Counts the people who were signed in: a new token for the same one is no news to a write that waits.
    int m_person = 0;
    QUrl m_personUrl;
    QString m_personToken;
    bool m_isRenewable = false;
    QDateTime m_ends; // of the token
    struct Waiting {
        QPointer<QObject> call;
        Resume resume;
    };
    QList<Waiting> m_waiting; // for a new token
    std::chrono::milliseconds m_timeout { 30'000 };
    int m_requestCount = 0;
};

} // namespace signoff
