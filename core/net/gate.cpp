// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/gate.h"

#include <algorithm>
#include <numeric>

namespace signoff {

namespace {
// Qt opens at most six connections to a host; a call beyond them would wait where its own timer already runs.
constexpr int mostInFlight = 6;
} // namespace

Gate::Gate(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Gate::pump);
}

Gate::Ticket Gate::enqueue(Priority priority, std::function<void()> start)
{
    return add(priority, std::move(start), false);
}

Gate::Ticket Gate::enqueueFirst(Priority priority, std::function<void()> start)
{
    return add(priority, std::move(start), true);
}

Gate::Ticket Gate::add(Priority priority, std::function<void()> start, bool first)
{
    const Ticket ticket = ++m_last;
    auto &queue = m_queues[int(priority)];
    queue.insert(first ? queue.begin() : queue.end(), { ticket, std::move(start) });
    // Later, so that the caller holds the ticket before its call starts.
    m_timer.start(0);
    return ticket;
}

void Gate::cancel(Ticket ticket)
{
    for (auto &queue : m_queues) {
        if (std::erase_if(queue, [ticket](const Waiting &waiting) { return waiting.ticket == ticket; }) > 0)
            emit changed();
    }
}

void Gate::finished(Priority priority, std::optional<int> limit, std::optional<int> remaining)
{
    m_inFlight = std::max(0, m_inFlight - 1);
    m_budget.answered(m_clock.elapsed(), priority, limit, remaining);
    pump();
}

void Gate::limited(Priority priority, std::optional<std::chrono::milliseconds> retryAfter)
{
    m_inFlight = std::max(0, m_inFlight - 1);
    const qint64 now = m_clock.elapsed();
    m_budget.answered(now, priority, {}, {});
    m_budget.refused(now, retryAfter ? std::optional<qint64>(retryAfter->count()) : std::nullopt);
    pump();
}

void Gate::pump()
{
    // A start may answer at once and come back here; one loop is enough.
    if (m_pumping)
        return;
    m_pumping = true;
    qint64 next = -1;
    for (int i = 0; i < priorities; ++i) {
        auto &queue = m_queues[i];
        const auto priority = Priority(i);
        while (!queue.empty() && m_inFlight < mostInFlight) {
            const qint64 now = m_clock.elapsed();
            const qint64 wait = m_budget.waitFor(priority, now);
            if (wait > 0) {
                next = next < 0 ? wait : std::min(next, wait);
                break;
            }
            const std::function<void()> start = std::move(queue.front().start);
            queue.pop_front();
            ++m_inFlight;
            m_budget.started(priority, now);
            start();
        }
        // What can wait never overtakes what cannot, where both wait for the same minute.
        if (!queue.empty())
            break;
    }
    m_pumping = false;
    if (next >= 0)
        m_timer.start(int(next));
    else
        m_timer.stop();
    emit changed();
}

int Gate::left() const
{
    return m_budget.left(m_clock.elapsed());
}

int Gate::limit() const
{
    return m_budget.limit();
}

int Gate::waiting() const
{
    return std::accumulate(std::begin(m_queues), std::end(m_queues), 0,
        [](int sum, const auto &queue) { return sum + int(queue.size()); });
}

std::chrono::milliseconds Gate::wait() const
{
    for (int i = 0; i < priorities; ++i) {
        if (!m_queues[i].empty())
            return std::chrono::milliseconds(m_budget.waitFor(Priority(i), m_clock.elapsed()));
    }
    return std::chrono::milliseconds(0);
}

std::chrono::milliseconds Gate::timeFor(Priority priority, int calls) const
{
    return std::chrono::milliseconds(m_budget.timeFor(priority, calls, m_clock.elapsed()));
}

bool Gate::serverAskedToWait() const
{
    return m_budget.isPaused(m_clock.elapsed());
}

} // namespace signoff
