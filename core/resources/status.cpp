// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/status.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

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

constexpr StatusWord attendanceWords[] = {
    { "present", QT_TRANSLATE_NOOP("status", "Present"), Tone::Positive },
    { "late", QT_TRANSLATE_NOOP("status", "Late"), Tone::Attention },
    { "left early", QT_TRANSLATE_NOOP("status", "Left early"), Tone::Attention },
    { "tracked less", QT_TRANSLATE_NOOP("status", "Tracked less"), Tone::Attention },
    { "absent", QT_TRANSLATE_NOOP("status", "Absent"), Tone::Attention },
    { "on leave", QT_TRANSLATE_NOOP("status", "On leave"), Tone::Neutral },
    { "holiday", QT_TRANSLATE_NOOP("status", "Holiday"), Tone::Neutral },
};

template <std::size_t N>
const StatusWord *find(const StatusWord (&words)[N], const QString &word)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
        [&](const StatusWord &one) { return word.compare(QLatin1String(one.word), Qt::CaseInsensitive) == 0; });
    return found == std::end(words) ? nullptr : found;
}

QString label(const StatusWord *found, const QString &word)
{
    return found ? QCoreApplication::translate("status", found->label) : word;
}

Tone tone(const StatusWord *found)
{
    return found ? found->tone : Tone::Neutral;
}

} // namespace

QString timesheetStatusLabel(const QString &word)
{
    return label(find(timesheetWords, word), word);
}

Tone timesheetStatusTone(const QString &word)
{
    return tone(find(timesheetWords, word));
}

bool isNotSubmitted(const QString &word)
{
    return word.compare(QLatin1String("open"), Qt::CaseInsensitive) == 0
        || word.compare(QLatin1String("pending"), Qt::CaseInsensitive) == 0;
}

QString requestStatusLabel(const QString &word)
{
    return label(find(requestWords, word), word);
}

Tone requestStatusTone(const QString &word)
{
    return tone(find(requestWords, word));
}

QString attendanceLabel(const QString &word)
{
    return label(find(attendanceWords, word), word);
}

Tone attendanceTone(const QString &word)
{
    return tone(find(attendanceWords, word));
}

bool mayDecide(const QString &role)
{
    return role.compare(QLatin1String("Owner"), Qt::CaseInsensitive) == 0
        || role.compare(QLatin1String("Executive manager"), Qt::CaseInsensitive) == 0;
}

} // namespace signoff
