// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"
#include "core/support/money.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace signoff {

// Minutes of one member on one project on one day.
struct DayEntry {
    QString projectId; // empty: time without a project
    QString projectName; // as the server gave it; may be empty
    QString contractId;
    int minutes = 0;
    MoneyList amount; // empty: not permitted or not known
    bool operator==(const DayEntry &) const = default;
};

// Days with their entries. A day that is not there had no time, as far as the source covers it.
using Days = QMap<QDate, QList<DayEntry>>;

int minutesOf(const QList<DayEntry> &entries);
int minutesOf(const Days &days);

// 'daily_breakdown' of a timesheet: dates to entries; [] for none. Absent or null leaves 'out' empty: not known.
bool readDailyBreakdown(const QJsonObject &row, std::optional<Days> &out);

// One entry of a day in a timesheet or a report.
DayEntry readDayEntry(const QJsonObject &object);

// Bars for a period. 'total' is what the source says of the whole; days that do not add up to it are partial.
DayBars dayBars(const std::optional<Days> &days, QDate from, QDate to, std::optional<int> total);

} // namespace signoff
