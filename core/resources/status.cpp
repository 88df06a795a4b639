// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/status.h"

#include <QCoreApplication>

#include <algorithm>

namespace signoff {

namespace {

constexpr StatusWord timesheetWords[] = {
    { "submitted", QT_TRANSLATE_NOOP("status", "Waiting"), Tone::Waiting },
    { "approved", QT_TRANSLATE_NOOP("status", "Approved"), Tone::Positive },
    { "rejected", QT_TRANSLATE_NOOP("status", "Rejected"), Tone::Attention },
    { "open", QT_TRANSLATE_NOOP("status", "Not submitted"), Tone::Neutral },
    { "pending", QT_TRANSLATE_NOOP("status", "Not submitted"), Tone::Neutral },
};

constexpr StatusWord requestWords[] = {
    { "pending", QT_TRANSLATE_NOOP("status", "Waiting"), Tone::Waiting },
    { "approved", QT_TRANSLATE_NOOP("status", "Approved"), Tone::Positive },
    { "rejected", QT_TRANSLATE_NOOP("status", "Rejected"), Tone::Attention },
};

constexpr StatusWord peopleWords[] = {
    { "active", QT_TRANSLATE_NOOP("status", "Active"), Tone::Positive },
    { "inactive", QT_TRANSLATE_NOOP("status", "Inactive"), Tone::Neutral },
    { "left", QT_TRANSLATE_NOOP("status", "Left"), Tone::Neutral },
    { "unknown", QT_TRANSLATE_NOOP("status", "Unknown"), Tone::Neutral },
    // No words of the server, but what its other fields say: is_blocked, deleted_at.
    { "blocked", QT_TRANSLATE_NOOP("status", "Blocked"), Tone::Attention },
    { "archived", QT_TRANSLATE_NOOP("status", "Archived"), Tone::Neutral },
};

constexpr StatusWord attendanceWords[] = {
    { "present", QT_TRANSLATE_NOOP("status", "Present"), Tone::Positive },
    { "late", QT_TRANSLATE_NOOP("status", "Late"), Tone::Attention },
    { "left early", QT_TRANSLATE_NOOP("status", "Left early"), Tone::Attention },
    { "tracked less", QT_TRANSLATE_NOOP("status", "Tracked less"), Tone::Attention },
    { "absent", QT_TRANSLATE_NOOP("status", "Absent"), Tone::Attention },
    { "on leave", QT_TRANSLATE_NOOP("status", "On leave"), Tone::Neutral },
    { "holiday", QT_TRANSLATE_NOOP("status", "Holiday"), Tone::Neutral },
};

constexpr StatusWord projectWords[] = {
    { "1", QT_TRANSLATE_NOOP("status", "Active"), Tone::Positive }, // other values are not known
    { "archived", QT_TRANSLATE_NOOP("status", "Archived"), Tone::Neutral }, // by deleted_at
};

constexpr StatusWord contractWords[] = {
    { "active", QT_TRANSLATE_NOOP("status", "Active"), Tone::Positive },
    { "paused", QT_TRANSLATE_NOOP("status", "Paused"), Tone::Attention },
};

// Incomplete, Doing, Done, Completed in the classic generation.
constexpr StatusWord taskWords[] = {
    { "0", QT_TRANSLATE_NOOP("status", "Open"), Tone::Neutral },
    { "10", QT_TRANSLATE_NOOP("status", "In progress"), Tone::Progress },
    { "20", QT_TRANSLATE_NOOP("status", "Done"), Tone::Positive },
    { "30", QT_TRANSLATE_NOOP("status", "Closed"), Tone::Positive },
};

} // namespace

constinit const StatusWords timesheetStatus { timesheetWords };
constinit const StatusWords requestStatus { requestWords };
constinit const StatusWords peopleStatus { peopleWords };
constinit const StatusWords projectStatus { projectWords };
constinit const StatusWords contractStatus { contractWords };
constinit const StatusWords taskStatus { taskWords };
constinit const StatusWords attendanceStatus { attendanceWords };

const StatusWord *StatusWords::find(const QString &word) const
{
    const auto found = std::find_if(all.begin(), all.end(),
        [&](const StatusWord &one) { return word.compare(QLatin1String(one.word), Qt::CaseInsensitive) == 0; });
    return found == all.end() ? nullptr : &*found;
}

QString StatusWords::label(const QString &word) const
{
    const StatusWord *found = find(word);
    return found ? QCoreApplication::translate("status", found->label) : word;
}

Tone StatusWords::tone(const QString &word) const
{
    const StatusWord *found = find(word);
    return found ? found->tone : Tone::Neutral;
}

bool isNotSubmitted(const QString &word)
{
    return word.compare(QLatin1String("open"), Qt::CaseInsensitive) == 0
        || word.compare(QLatin1String("pending"), Qt::CaseInsensitive) == 0;
}

bool mayDecide(const QString &role)
{
    return role.compare(QLatin1String("Owner"), Qt::CaseInsensitive) == 0
        || role.compare(QLatin1String("Executive manager"), Qt::CaseInsensitive) == 0;
}

} // namespace signoff
