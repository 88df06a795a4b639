// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/company/timeline.h"

namespace sandbox {

struct RunningClock {
    QDateTime start;
    QString text;
};

// Some are at work right now, with a clock that runs.
std::optional<RunningClock> runningClock(const Company &company, const WorkPlan &plan);

// What somebody has tracked of the day that is not over, in the order of the starts. It ends before now, and before the
// clock that runs: that one is no entry yet.
QList<Entry> trackedToday(
    const Company &company, const WorkPlan &plan, const QHash<int, QList<int>> &tasksByContract);

} // namespace sandbox
