// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/clock.h"

namespace signoff::testing {

// A clock that stands still until it is told to go on.
class FakeClock : public Clock {
public:
    qint64 elapsed() const override { return m_elapsed; }
    QDateTime now() const override { return m_wall; }

    void advance(qint64 milliseconds)
    {
        m_elapsed += milliseconds;
        m_wall = m_wall.addMSecs(milliseconds);
    }
    // The machine sleeps: the wall clock goes on alone.
    void sleep(qint64 milliseconds) { m_wall = m_wall.addMSecs(milliseconds); }
    void setNow(const QDateTime &wall) { m_wall = wall; }

private:
    qint64 m_elapsed = 1'000;
    QDateTime m_wall = QDateTime::currentDateTimeUtc();
};

} // namespace signoff::testing
