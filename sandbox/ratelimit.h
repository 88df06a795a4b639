// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>

namespace sandbox {

// So many requests in any 60 seconds, for each user. Requests that were refused for it do not count.
class RateLimit {
public:
    explicit RateLimit(int perMinute)
        : m_perMinute(perMinute)
    {
    }

    struct Verdict {
        bool allowed = true;
        int remaining = 0;
        int retryAfterSeconds = 0;
    };

    bool isOn() const { return m_perMinute > 0; }
    int perMinute() const { return m_perMinute; }
    Verdict take(int user, qint64 nowMs);

private:
    int m_perMinute;
    QHash<int, QList<qint64>> m_taken; // by user, the times of the last minute
};

} // namespace sandbox
