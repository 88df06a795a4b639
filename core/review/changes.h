// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/evidence.h"

namespace signoff {

// A timesheet as it stands, as a version that is seen now. 'days' nothing: not known.
SeenVersion versionOf(const Timesheet &sheet, const std::optional<Days> &days, const QDateTime &now);

// What differs between two versions of a timesheet, translated, for people.
struct SheetChanges {
    QStringList words; // a line each: "Total: 42:30, was 40:00", "Tue 17 Nov: 10:30, was 8:00"
    QString notKnown; // what cannot be told; empty: all of it is in 'words'
};
SheetChanges changesBetween(const SeenVersion &before, const SeenVersion &after);

// The version that was rejected last, as it was seen first; with the days that were seen before where it has none.
// Nothing: no rejection was seen. 'versions' are the newest first.
std::optional<SeenVersion> lastRejection(const QList<SeenVersion> &versions);

} // namespace signoff
