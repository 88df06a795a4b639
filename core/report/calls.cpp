// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/calls.h"

#include <algorithm>

namespace signoff {

namespace {

constexpr qint64 openDaySeconds = 5 * 60;
constexpr qint64 recentDaySeconds = 60 * 60;
// Pay periods last a month at most, and are decided some days later.
constexpr int recentDays = 45;

} // namespace

QList<DateSpan> callsFor(const DateSpan &span, int mostDays, const std::function<bool(QDate)> &isHere)
{
    QList<DateSpan> calls;
    if (!span.isBound() || mostDays < 1)
        return calls;
    for (QDate day = span.from; day <= span.to; day = day.addDays(1)) {
        if (isHere(day))
            continue;
        const QDate end = std::min(day.addDays(mostDays - 1), span.to);
        QDate last = day;
        for (QDate next = day; next <= end; next = next.addDays(1)) {
            if (!isHere(next))
                last = next;
        }
        calls.append({ day, last });
        day = last;
    }
    return calls;
}

bool mayHaveChanged(QDate day, const DayReading &reading, const QDateTime &now)
{
    const qint64 age = reading.readAt.secsTo(now);
    if (reading.readOn <= day)
        return age >= openDaySeconds;
    return day.daysTo(reading.readOn) <= recentDays && age >= recentDaySeconds;
}

} // namespace signoff
