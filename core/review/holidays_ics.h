// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/work_rules.h"

#include <QByteArray>

namespace signoff {

// The all-day events of an iCalendar file (RFC 5545) as holidays of 'team', by day. Events that repeat are spread over
// 'from' to 'to', events of several days over their days; others are taken as they are. Same day and name once.
struct IcsHolidays {
    QList<Holiday> holidays;
    int skipped = 0; // events with a time of day, or that could not be read
    QString problem; // translated; empty: it was a calendar
};
IcsHolidays readHolidays(const QByteArray &ics, const QString &team, QDate from, QDate to);

} // namespace signoff
