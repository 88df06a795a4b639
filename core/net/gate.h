// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/budget.h"
#include "core/net/endpoint.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace signoff {

// Every request passes here: one queue a priority, one budget a minute, a pause for all after a 429.
class Gate : public QObject {
    Q_OBJECT

public:
    explicit Gate(const Clock &clock = Clock::system(), QObject *parent = nullptr);

    using Ticket = quint64;
    // Runs 'start' when its turn comes, never from within this call. The caller answers with finished() or limited().
    Ticket enqueue(Priority priority, std::function<void()> start);
    // The same, before all others of its priority: for a call that a 429 sent back.
    Ticket enqueueFirst(Priority priority, std::function<void()> start);
    // Forgets a call that has not started.
    void cancel(Ticket ticket);
    // A started call of this priority is over; what its headers said of the budget, where they said it.
    void finished(Priority priority, std::optional<int> limit, std::optional<int> remaining);
    // A started call was answered 429; nobody starts before 'retryAfter' (a minute when the server did not say).
    void limited(Priority priority, std::optional<std::chrono::milliseconds> retryAfter);

    // For the status bar.
    int left() const; // requests that may start now, this minute
    int limit() const;
    int waiting() const; // calls that wait for their turn
    int waiting(Priority priority) const { return int(m_queues[int(priority)].size()); }
    // How long until the first waiting call may start; 0 when none waits.
    std::chrono::milliseconds wait() const;
    // How long until the last of so many calls of this priority starts.
    std::chrono::milliseconds timeFor(Priority priority, int calls) const;
    bool serverAskedToWait() const;

signals:
    void changed();

private:
    Ticket add(Priority priority, std::function<void()> start, bool first);
    void pump();

    struct Waiting {
        Ticket ticket;
        std::function<void()> start;
    };
    const Clock &m_clock;
    Budget m_budget;
    static constexpr int priorities = 3;
    std::deque<Waiting> m_queues[priorities]; // the first goes first
    Ticket m_last = 0;
    int m_inFlight = 0;
    bool m_pumping = false;
    QTimer m_timer;
};

} // namespace signoff
