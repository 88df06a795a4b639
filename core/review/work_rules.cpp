// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/work_rules.h"

#include <QJsonArray>

#include <algorithm>
#include <bit>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayMinutes = 24 * 60;

const WorkEntry *entryWhere(
    const QList<WorkEntry> &entries, const QString &member, const QString &team, bool (*says)(const WorkEntry &))
{
    const WorkEntry *ofTeam = nullptr;
    for (const WorkEntry &entry : entries) {
        if (entry.id.isEmpty() || !says(entry))
            continue;
        if (entry.of == WorkEntry::Of::Member && entry.id == member)
            return &entry;
        if (entry.of == WorkEntry::Of::Team && entry.id == team && !ofTeam)
            ofTeam = &entry;
    }
    return ofTeam;
}

// A whole number within limits; nothing for anything else.
std::optional<int> wholeOf(const QJsonValue &value, int min, int max)
{
    const double number = value.toDouble(min - 1);
    return number >= min && number <= max ? std::optional(int(number)) : std::nullopt;
}

QJsonObject toJson(const WorkEntry &entry)
{
    QJsonObject object { { u"of"_s, entry.of == WorkEntry::Of::Team ? u"team"_s : u"member"_s },
        { u"id"_s, entry.id } };
    if (entry.weeklyMinutes)
        object.insert(u"weekly_minutes"_s, *entry.weeklyMinutes);
    if (entry.workdays)
        object.insert(u"workdays"_s, entry.workdays->bits());
    return object;
}

WorkEntry readEntry(const QJsonObject &object)
{
    WorkEntry entry;
    entry.of = object.value("of"_L1) == "team"_L1 ? WorkEntry::Of::Team : WorkEntry::Of::Member;
    entry.id = object.value("id"_L1).toString();
    entry.weeklyMinutes = wholeOf(object.value("weekly_minutes"_L1), 0, 7 * dayMinutes);
    if (const std::optional<int> bits = wholeOf(object.value("workdays"_L1), 0, 0x7f))
        entry.workdays = Weekdays(*bits);
    return entry;
}

} // namespace

void Weekdays::set(Qt::DayOfWeek day, bool works)
{
    const int bit = 1 << (int(day) - 1);
    m_bits = works ? m_bits | bit : m_bits & ~bit;
}

int Weekdays::count() const
{
    return std::popcount(unsigned(m_bits));
}

const WorkEntry *WorkRules::timeEntry(const QString &member, const QString &team) const
{
    return entryWhere(entries, member, team, [](const WorkEntry &entry) { return entry.weeklyMinutes.has_value(); });
}

Weekdays WorkRules::workdaysOf(const QString &member, const QString &team) const
{
    const WorkEntry *entry =
        entryWhere(entries, member, team, [](const WorkEntry &one) { return one.workdays.has_value(); });
    return entry ? *entry->workdays : workdays;
}

const Holiday *WorkRules::holidayOn(QDate day, const QString &team) const
{
    const auto found = std::find_if(holidays.cbegin(), holidays.cend(),
        [&](const Holiday &one) { return one.day == day && (one.team.isEmpty() || one.team == team); });
    return found != holidays.cend() ? &*found : nullptr;
}

QDate WorkRules::weekOf(QDate day) const
{
    return day.isValid() ? day.addDays(-((day.dayOfWeek() - int(weekStart) + 7) % 7)) : QDate();
}

QJsonObject WorkRules::toJson() const
{
    QJsonArray ofEntries;
    for (const WorkEntry &entry : entries)
        ofEntries.append(signoff::toJson(entry));
    QJsonArray ofHolidays;
    for (const Holiday &holiday : holidays) {
        QJsonObject object { { u"day"_s, holiday.day.toString(Qt::ISODate) }, { u"name"_s, holiday.name } };
        if (!holiday.team.isEmpty())
            object.insert(u"team"_s, holiday.team);
        ofHolidays.append(object);
    }
    return { { u"minutes_per_day"_s, minutesPerDay }, { u"workdays"_s, workdays.bits() },
        { u"week_start"_s, int(weekStart) }, { u"entries"_s, ofEntries }, { u"holidays"_s, ofHolidays } };
}

WorkRules WorkRules::fromJson(const QJsonObject &object)
{
    WorkRules rules;
    rules.minutesPerDay = wholeOf(object.value("minutes_per_day"_L1), 0, dayMinutes).value_or(rules.minutesPerDay);
    rules.workdays = Weekdays(wholeOf(object.value("workdays"_L1), 0, 0x7f).value_or(rules.workdays.bits()));
    rules.weekStart =
        Qt::DayOfWeek(wholeOf(object.value("week_start"_L1), Qt::Monday, Qt::Sunday).value_or(int(rules.weekStart)));
    const QJsonArray ofEntries = object.value("entries"_L1).toArray();
    for (const QJsonValue &value : ofEntries) {
        const WorkEntry entry = readEntry(value.toObject());
        if (!entry.id.isEmpty() && (entry.weeklyMinutes || entry.workdays))
            rules.entries.append(entry);
    }
    const QJsonArray ofHolidays = object.value("holidays"_L1).toArray();
    for (const QJsonValue &value : ofHolidays) {
        const QJsonObject one = value.toObject();
        const QDate day = QDate::fromString(one.value("day"_L1).toString(), Qt::ISODate);
        if (day.isValid())
            rules.holidays.append({ day, one.value("name"_L1).toString(), one.value("team"_L1).toString() });
    }
    return rules;
}

} // namespace signoff
