// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace signoff {

// The time, behind a seam: pacing and holds are tested on a clock that stands still.
class Clock {
public:
    virtual ~Clock() = default;
    // Milliseconds that only grow; does not count the time a machine sleeps.
    virtual qint64 elapsed() const;
    // The wall clock, UTC.
    virtual QDateTime now() const;
    // The machine's own clock.
    static const Clock &system();
};

} // namespace signoff
