// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace signoff {

struct HttpRequest {
    QByteArray verb;
    QByteArray target; // path and query, as they came
    QList<std::pair<QByteArray, QByteArray>> headers; // names in lower case
    QByteArray body;

    QByteArray path() const { return target.split('?').first(); }
    // Empty: there is none. Of several, the first.
    QByteArray header(const QByteArray &name) const;
    qsizetype count(const QByteArray &name) const;
};

// Reads one HTTP/1.1 request from bytes as they arrive, and trusts none of them. What it refuses it refuses for good.
class HttpReader {
public:
    struct Limits {
        qsizetype head = 16 * 1024; // request line and headers
        qsizetype body = 0;
    };
    enum class State { Reading, Ready, Refused };

    explicit HttpReader(const Limits &limits);

    State take(const QByteArray &bytes);
    State state() const { return m_state; }
    // Of a request that is refused: as much as was read.
    const HttpRequest &request() const { return m_request; }
    // The status that says why it is refused.
    int status() const { return m_status; }
    // The sender waits to be told that the body is wanted (Expect: 100-continue). True once.
    bool takeExpectation() { return std::exchange(m_isExpecting, false); }

private:
    State refuse(int status);
    bool readHead(const QByteArray &head);
    bool decideLength();
    State readBody();
    State readChunks();

    enum class Part { Head, Body, Chunks, Trailer };

    Limits m_limits;
    State m_state = State::Reading;
    Part m_part = Part::Head;
    int m_status = 0;
    bool m_isExpecting = false;
    qsizetype m_length = 0; // of the body, where it is told
    qsizetype m_overhead = 0; // what chunks cost besides the body
    QByteArray m_waiting; // arrived and not read yet
    HttpRequest m_request;
};

} // namespace signoff
