// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/api/call.h"

namespace sandbox {

// The clocks that run. A running one is time that nobody has yet: it becomes an entry when it is stopped.

// The running clock of a member; empty if none runs.
Row runningTracker(const Call &call, int user);
int wholeMinutes(const Row &tracker, const QDateTime &now);

void stopTracker(const Call &call, const Row &tracker, Answer &answer);

// Paused and archived contracts stop the clock, and so do archived projects and members.
void stopTrackersThatMayNotRun(const Call &call, Answer &answer);

// What receivers of tracker.started and tracker.stopped are told.
Event trackerEvent(const QString &name, const Row &tracker, const QString &key, const QDateTime &instant);

} // namespace sandbox
