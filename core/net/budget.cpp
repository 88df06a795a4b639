// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/budget.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <queue>

namespace signoff {

namespace {
constexpr qint64 underWay = std::numeric_limits<qint64>::max();
// A call whose end nobody can foresee: look again soon.
constexpr qint64 lookAgain = 1'000;
} // namespace

int Budget::used(qint64 now) const
{
    const int own = int(std::count_if(m_slots.begin(), m_slots.end(), [now](const Slot &slot) { return slot.freeAt > now; }));
    return own + (now < m_foreignUntil ? m_foreign : 0);
}

int Budget::backgroundShare() const
{
    return std::max(1, m_limit * 2 / 3); // a limit of one leaves it some
}

int Budget::left(qint64 now) const
{
    return isPaused(now) ? 0 : std::max(0, m_limit - used(now));
}

int Budget::allowed(Priority priority) const
{
    if (priority != Priority::Bulk)
        return m_limit;
    // Two of sixty: with what latency costs, a bulk still uses more than 95 % of what the server allows.
    const int reserve = std::max(1, m_limit / 25);
    return std::max(1, m_limit - reserve);
}

std::vector<qint64> Budget::ends(qint64 now, bool backgroundOnly) const
{
    std::vector<qint64> list;
    for (const Slot &slot : m_slots) {
        if (slot.freeAt > now && (!backgroundOnly || slot.priority == Priority::Background))
            list.push_back(slot.freeAt);
    }
    if (!backgroundOnly && now < m_foreignUntil)
        list.insert(list.end(), std::size_t(m_foreign), m_foreignUntil);
    std::sort(list.begin(), list.end());
    return list;
}

qint64 Budget::waitFor(Priority priority, qint64 now) const
{
    if (isPaused(now))
        return m_pausedUntil - now;

    // How many of the taken slots must come back, until there is room?
    const auto untilRoom = [now](const std::vector<qint64> &ends, int allowed) -> qint64 {
        const int taken = int(ends.size());
        if (taken < allowed)
            return 0;
        const qint64 end = ends[std::size_t(taken - allowed)];
        return end == underWay ? lookAgain : end - now;
    };
    qint64 wait = untilRoom(ends(now, false), allowed(priority));
    if (priority == Priority::Background)
        wait = std::max(wait, untilRoom(ends(now, true), backgroundShare()));
    return wait;
}

qint64 Budget::timeFor(Priority priority, int calls, qint64 now) const
{
    const bool isBackground = priority == Priority::Background;
    const int most = isBackground ? backgroundShare() : allowed(priority);
    std::priority_queue<qint64, std::vector<qint64>, std::greater<>> taken;
    for (const qint64 end : ends(now, isBackground))
        taken.push(end == underWay ? now + window : end);
    qint64 at = std::max(now, m_pausedUntil);
    for (int call = 0; call < calls; ++call) {
        while (int(taken.size()) >= most) {
            at = std::max(at, taken.top());
            taken.pop();
        }
        taken.push(at + window);
    }
    return at - now;
}

void Budget::started(Priority priority, qint64 now)
{
    std::erase_if(m_slots, [now](const Slot &slot) { return slot.freeAt <= now; });
    m_slots.push_back({ underWay, priority });
}

void Budget::answered(qint64 now, Priority priority, std::optional<int> limit, std::optional<int> remaining)
{
    // Which of the calls under way of its priority this was does not matter: each comes back a minute after its answer.
    const auto slot = std::find_if(m_slots.begin(), m_slots.end(), [priority](const Slot &s) {
        return s.freeAt == underWay && s.priority == priority;
    });
    if (slot != m_slots.end())
        slot->freeAt = now + window;

    if (limit && *limit > 0)
        m_limit = *limit;
    if (!remaining)
        return;
    // Calls under way may or may not be counted already: only what exceeds all of ours is surely someone else's.
    const int own = int(std::count_if(m_slots.begin(), m_slots.end(), [now](const Slot &s) { return s.freeAt > now; }));
    m_foreign = std::max(0, m_limit - *remaining - own);
    m_foreignUntil = m_foreign > 0 ? now + window : 0;
}

void Budget::refused(qint64 now, std::optional<qint64> retryAfter)
{
    m_pausedUntil = std::max(m_pausedUntil, now + retryAfter.value_or(window));
    // The server counts from here on anew; what we believed of others is out of date.
    m_foreign = 0;
    m_foreignUntil = 0;
}

} // namespace signoff
