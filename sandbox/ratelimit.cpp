// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/ratelimit.h"

namespace sandbox {

RateLimit::Verdict RateLimit::take(int user, qint64 nowMs)
{
    constexpr qint64 WindowMs = 60000;
    QList<qint64> &taken = m_taken[user];
    while (!taken.isEmpty() && nowMs - taken.first() >= WindowMs)
        taken.removeFirst();
    if (taken.size() >= m_perMinute) {
        const qint64 wait = WindowMs - (nowMs - taken.first());
        return { false, 0, int((wait + 999) / 1000) };
    }
    taken.append(nowMs);
    return { true, m_perMinute - int(taken.size()), 0 };
}

} // namespace sandbox
