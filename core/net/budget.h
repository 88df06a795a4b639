// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/clock.h"
#include "core/net/endpoint.h"

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

namespace signoff {

// The requests of a minute, as pure arithmetic over a clock handed in (milliseconds that only grow).
//
// A slot is taken when a call starts and comes back a minute after its *answer*: the server counted it at some moment
// between the two, so that a server that counts in any sliding or fixed minute never sees more than the limit.
class Budget {
public:
    static constexpr qint64 window = 60'000;

    // How long a call of this priority must wait from 'now' on; 0: it may start.
    qint64 waitFor(Priority priority, qint64 now) const;
    // How long until the last of so many calls of this priority starts, if nothing else is asked meanwhile and answers
    // come at once.
    qint64 timeFor(Priority priority, int calls, qint64 now) const;
    void started(Priority priority, qint64 now);
    // A call of this priority was answered; what the answer said of the limit and of what remains, where it did.
    void answered(qint64 now, Priority priority, std::optional<int> limit, std::optional<int> remaining);
    void refused(qint64 now, std::optional<qint64> retryAfter);

    int limit() const { return m_limit; }
    int left(qint64 now) const;
    bool isPaused(qint64 now) const { return now < m_pausedUntil; }

private:
    int used(qint64 now) const;
    int backgroundShare() const;
    // So many slots may be taken, by whomever, for a call of this priority to start.
    int allowed(Priority priority) const;
    // The moments at which taken slots come back; of background calls alone, where that is asked for.
    std::vector<qint64> ends(qint64 now, bool backgroundOnly) const;

    struct Slot {
        qint64 freeAt; // max() while the call is under way
        Priority priority;
    };
    int m_limit = 60;
    std::deque<Slot> m_slots;
    // Requests that other programs of this user spent, as the server's 'remaining' told.
    int m_foreign = 0;
    qint64 m_foreignUntil = 0;
    qint64 m_pausedUntil = 0;
};

} // namespace signoff
