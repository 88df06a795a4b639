// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/days.h"

#include "core/net/json.h"
#include "core/resources/reading.h"

namespace signoff {

int minutesOf(const QList<DayEntry> &entries)
{
    int sum = 0;
    for (const DayEntry &entry : entries)
        sum += entry.minutes;
    return sum;
}

int minutesOf(const Days &days)
{
    int sum = 0;
    for (const QList<DayEntry> &entries : days)
        sum += minutesOf(entries);
    return sum;
}

DayEntry readDayEntry(const QJsonObject &object)
{
    DayEntry entry;
    json::read(object.value(QLatin1String("project_id")), entry.projectId);
    json::read(object.value(QLatin1String("project_name")), entry.projectName);
    json::read(object.value(QLatin1String("contract_id")), entry.contractId);
    std::optional<int> minutes;
    readMinutes(object, minutes);
    entry.minutes = minutes.value_or(0);
    readAmount(object, "total_amount", entry.amount);
    return entry;
}

bool readDailyBreakdown(const QJsonObject &row, std::optional<Days> &out)
{
    const QJsonValue value = row.value(QLatin1String("daily_breakdown"));
    if (value.isUndefined() || value.isNull())
        return true;
    if (value.isArray() && value.toArray().isEmpty()) {
        out = Days {};
        return true;
    }
    if (!value.isObject())
        return false;
    Days days;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QDate day = QDate::fromString(it.key().left(10), Qt::ISODate);
        if (!day.isValid() || !it.value().isArray())
            return false;
        const QJsonArray entries = it.value().toArray();
        for (const QJsonValue &entry : entries) {
            if (entry.isObject())
                days[day].append(readDayEntry(entry.toObject()));
        }
    }
    out = days;
    return true;
}

DayBars dayBars(const std::optional<Days> &days, QDate from, QDate to, std::optional<int> total)
{
    DayBars bars;
    bars.from = from;
    // A period of more than two months says nothing as small bars.
    if (!days || !from.isValid() || !to.isValid() || from > to || from.daysTo(to) > 62)
        return bars;
    int sum = 0;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        const int minutes = minutesOf(days->value(day));
        bars.minutes.append(minutes);
        sum += minutes;
    }
    // Half an hour of decimals ("80.5") may be off by a minute.
    bars.state = !total || std::abs(sum - *total) <= 1 ? DayBars::State::Loaded : DayBars::State::Partial;
    return bars;
}

} // namespace signoff
