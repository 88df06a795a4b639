// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QPointer>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

class QTcpSocket;

namespace signoff::testing {

// A request as it came over the wire.
struct Arrival {
    QByteArray verb;
    QByteArray target; // as written: path and query, still percent-encoded
    QMap<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
    int connection = 0; // 1, 2, ...
    qint64 at = 0; // milliseconds since the server started

    QByteArray header(const QByteArray &name) const { return headers.value(name.toLower()); }
    QByteArray path() const { return target.left(target.indexOf('?')); }
    QUrlQuery query() const;
    QJsonObject json() const;
    QByteArray line() const { return verb + ' ' + target; }
};

// What the server does about a request, byte by byte.
struct Reply {
    enum class Then {
        KeepOpen,
        Close, // an orderly end
        Reset, // RST
        Silence, // never another byte; the connection stays
    };
    QByteArray bytes;
    Then then = Then::KeepOpen;

    static Reply of(int status, const QByteArray &type, const QByteArray &body, const QByteArray &moreHeaders = {});
    static Reply json(int status, const QByteArray &body, const QByteArray &moreHeaders = {});
    static Reply raw(const QByteArray &bytes, Then then) { return { bytes, then }; }
    static Reply drop() { return { {}, Then::Close }; }
    static Reply reset() { return { {}, Then::Reset }; }
    static Reply silence() { return { {}, Then::Silence }; }
};

// HTTP/1.1 by hand on a TCP socket of its own, so that a test decides about every byte and every end of a connection,
// and counts what arrived. Answers everything with an empty list unless told otherwise.
class ScriptedServer : public QTcpServer {
    Q_OBJECT

public:
    using Script = std::function<Reply(const Arrival &)>;

    ScriptedServer();

    QUrl url(const QString &path = QStringLiteral("/api/v2")) const;
    // For every request from now on.
    void answer(Script script) { m_script = std::move(script); }
    void answer(const Reply &reply)
    {
        answer([reply](const Arrival &) { return reply; });
    }
    // One after the other; the last one for all that follow.
    void answerInTurn(const QList<Reply> &replies);
    // Reacts to the head of a request, before its body was read.
    void reactToHeads(bool on) { m_reactToHeads = on; }

    const QList<Arrival> &arrivals() const { return m_arrivals; }
    QList<QByteArray> lines() const; // "PUT /api/v2/timesheets/7/approve?workspace_id=1"
    int count(const QByteArray &verb) const;
    // Requests of which at least one byte came; a retry that was cut short counts as well.
    int begun() const { return m_begun; }
    int connections() const { return m_connections; }
    int open() const { return int(m_sockets.size()); }
    void clear() { m_arrivals.clear(), m_begun = 0; }
    // Ends every connection at once.
    void closeAll();

signals:
    void arrived();
    void closed(); // a connection ended, from either side

protected:
    void incomingConnection(qintptr handle) override;

private:
    void readFrom(QTcpSocket *socket);
    void react(QTcpSocket *socket, const Arrival &arrival);

    struct Connection {
        int number = 0;
        QByteArray buffer;
        bool isDeaf = false;
        bool hasBegun = false;
    };
    Script m_script;
    QList<Arrival> m_arrivals;
    QHash<QTcpSocket *, Connection> m_sockets;
    bool m_reactToHeads = false;
    int m_connections = 0;
    int m_begun = 0;
    qint64 m_startedAt = 0;
};

} // namespace signoff::testing
