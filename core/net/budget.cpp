// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/budget.h"

#include <algorithm>
#include <limits>

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

qint64 Budget::waitFor(Priority priority, qint64 now) const
{
    if (isPaused(now))
        return m_pausedUntil - now;

    // The moments at which slots come back, earliest first; how many must, until there is room?
    const auto untilRoom = [&](int taken, int allowed, std::vector<qint64> &ends) -> qint64 {
        if (taken < allowed)
            return 0;
        std::sort(ends.begin(), ends.end());
        const std::size_t index = std::size_t(taken - allowed);
        if (index >= ends.size() || ends[index] == underWay)
            return lookAgain;
        return ends[index] - now;
    };

    std::vector<qint64> all;
    std::vector<qint64> background;
    for (const Slot &slot : m_slots) {
        if (slot.freeAt <= now)
            continue;
        all.push_back(slot.freeAt);
        if (slot.background)
            background.push_back(slot.freeAt);
    }
    if (now < m_foreignUntil)
        all.insert(all.end(), std::size_t(m_foreign), m_foreignUntil);

    qint64 wait = untilRoom(int(all.size()), m_limit, all);
    if (priority == Priority::Background)
        wait = std::max(wait, untilRoom(int(background.size()), backgroundShare(), background));
    return wait;
}

void Budget::started(Priority priority, qint64 now)
{
    std::erase_if(m_slots, [now](const Slot &slot) { return slot.freeAt <= now; });
    m_slots.push_back({ underWay, priority == Priority::Background });
}

void Budget::answered(qint64 now, Priority priority, std::optional<int> limit, std::optional<int> remaining)
{
    // Which of the calls under way of its priority this was does not matter: each comes back a minute after its answer.
    const auto slot = std::find_if(m_slots.begin(), m_slots.end(), [priority](const Slot &s) {
        return s.freeAt == underWay && s.background == (priority == Priority::Background);
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
