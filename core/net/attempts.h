// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/endpoint.h"
#include "core/net/error.h"
#include "core/net/learned.h"

#include <QPointer>

namespace signoff {

// A call that may have two ways of asking, on a server that may not have the operation at all: which request goes out,
// and what an answer teaches. Used by reads and writes alike.
class Attempts {
public:
    // 'learned' may be null: nothing is known, and nothing kept.
    Attempts(Request request, Learned *learned);

    const Request &request() const { return m_ways.at(m_at); }
    // The server is known not to have it: nothing needs to be sent.
    bool isKnownMissing() const;

    void succeeded();
    // Tells an unknown operation from an unknown record. True: the other way is to be asked now, and request() is it.
    bool failed(Error &error);

private:
    void settle();

    QList<Request> m_ways; // one or two
    int m_at = 0;
    bool m_triedBoth = false;
    Error m_first; // what the first of two was answered
    QPointer<Learned> m_learned;
};

} // namespace signoff
