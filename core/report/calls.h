// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/date_span.h"

#include <QDateTime>
#include <QList>

#include <functional>

// Which calls a range of a report takes. The minute allows 60: what a range costs is said before it is spent.
namespace signoff {

// The fewest calls of at most 'mostDays' days that bring all days of the span that are not here yet. Days between that
// are here are asked for again where that spares a call.
QList<DateSpan> callsFor(const DateSpan &span, int mostDays, const std::function<bool(QDate)> &isHere);

// A day as a report told it when it was read at 'readAt', which was the day 'readOn' of the user.
struct DayReading {
    QDateTime readAt;
    QDate readOn;
};

// May the day be another one by now? One that was not over when it was read is, after some minutes; people change the
// days of the last weeks, so these are after an hour; older ones are not asked for again.
bool mayHaveChanged(QDate day, const DayReading &reading, const QDateTime &now);

} // namespace signoff
