// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/evidence.h"

#include <QCoreApplication>
#include <QTimeZone>

// What several checks ask of the evidence.
namespace signoff {

// Why something cannot be said.
namespace notLoaded {
inline constexpr const char *days = QT_TRANSLATE_NOOP("flags", "The days are not loaded");
inline constexpr const char *leave = QT_TRANSLATE_NOOP("flags", "Leave is not loaded");
inline constexpr const char *member = QT_TRANSLATE_NOOP("flags", "The member is not loaded");
inline constexpr const char *contracts = QT_TRANSLATE_NOOP("flags", "Contracts are not loaded");
inline constexpr const char *period = QT_TRANSLATE_NOOP("flags", "The period has no dates that can be used");
inline constexpr const char *timeRequests = QT_TRANSLATE_NOOP("flags", "Time requests are not loaded");
} // namespace notLoaded

// A period can be walked day by day; a wrong year must not cost time.
inline bool hasPeriod(const Evidence &evidence)
{
    const Timesheet &sheet = evidence.sheet;
    return sheet.from.isValid() && sheet.to.isValid() && sheet.from <= sheet.to && sheet.from.daysTo(sheet.to) <= 366;
}

// Minutes; nothing where there is no limit: 168 hours are the whole week.
inline std::optional<int> weeklyLimit(std::optional<double> hours)
{
    return hours && *hours > 0 && *hours < 168 ? std::optional(qRound(*hours * 60)) : std::nullopt;
}

// Its times must be there; a wrong year must not lead beyond what can be counted.
inline int minutesOf(const TimeRequest &request)
{
    return int(qBound(qint64(0), request.start.secsTo(request.end) / 60, qint64(366 * 24 * 60)));
}

// Of the member; invalid while it is not known.
inline QTimeZone zoneOf(const Evidence &evidence)
{
    return evidence.member && !evidence.member->timeZone.isEmpty() ? QTimeZone(evidence.member->timeZone.toLatin1())
                                                                   : QTimeZone();
}

} // namespace signoff
