// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"

#include <QString>

namespace signoff {

// A state word of the API and how it is shown. Unknown words are kept and shown as they are.
struct StatusWord {
    const char *word; // as the server writes it
    const char *label; // QT_TRANSLATE_NOOP("status", "...")
    Tone tone;
};

// Timesheets, time requests and leaves share their words. "open" (classic) and "pending" (current) of a timesheet
// both mean: not submitted.
QString timesheetStatusLabel(const QString &word);
Tone timesheetStatusTone(const QString &word);
bool isNotSubmitted(const QString &word);

QString requestStatusLabel(const QString &word);
Tone requestStatusTone(const QString &word);

// What the attendance report says of a member's day.
QString attendanceLabel(const QString &word);
Tone attendanceTone(const QString &word);

// Roles that may decide and read reports.
bool mayDecide(const QString &role);

} // namespace signoff
