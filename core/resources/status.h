// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"

#include <QString>

#include <span>

namespace signoff {

// A state word of the API and how it is shown.
struct StatusWord {
    const char *word; // as the server writes it
    const char *label; // QT_TRANSLATE_NOOP("status", "...")
    Tone tone;
};

// The state words of one kind of record, an open list: unknown words are kept and shown as they are.
struct StatusWords {
    std::span<const StatusWord> all;
    QString label(const QString &word) const;
    Tone tone(const QString &word) const;

private:
    const StatusWord *find(const QString &word) const;
};

// "open" (classic) and "pending" (current) of a timesheet both mean: not submitted.
extern const StatusWords timesheetStatus;
extern const StatusWords requestStatus; // time requests and leaves
extern const StatusWords peopleStatus; // members, project viewers, workspaces
extern const StatusWords projectStatus;
extern const StatusWords contractStatus;
extern const StatusWords taskStatus; // the base codes
extern const StatusWords attendanceStatus; // of a member's day, in the attendance report

bool isNotSubmitted(const QString &word);

// Roles that may decide and read reports.
bool mayDecide(const QString &role);

} // namespace signoff
