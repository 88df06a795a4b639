// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/lifetime_hours.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr qint64 freshSeconds = 60 * 60;
// No beginning is believed that lies further back: a date typed wrong must not be paid for month by month.
constexpr int mostMonths = 20 * 12;

// By currency, in an order that does not depend on what came first.
void addTo(MoneyList &amounts, const MoneyList &more)
{
    for (const Money &money : more) {
        const auto place = std::lower_bound(amounts.begin(), amounts.end(), money,
            [](const Money &one, const Money &other) { return one.currency < other.currency; });
        if (place != amounts.end() && place->currency == money.currency)
            place->amount += money.amount;
        else
            amounts.insert(place, money);
    }
}

// What can still change without anybody minding it: requests are decided and time is added for last month, rarely for
// the one before.
bool isSettled(const MonthHours &hours, QDate month)
{
    return hours.readOn >= month.addMonths(2);
}

// Read before it was over: a part of the month.
bool isCut(const MonthHours &hours, QDate month, QDate today)
{
    return month != monthOf(today) && hours.readOn < month.addMonths(1);
}

QDate firstMonthOf(QDate begin, QDate today)
{
    return begin.isValid() ? std::max(monthOf(begin), monthOf(today).addMonths(-mostMonths)) : QDate();
}

QJsonObject toJson(const ProjectTime &time)
{
    QJsonObject amounts;
    for (const Money &money : time.amounts)
        amounts.insert(money.currency, money.amount);
    return { { u"minutes"_s, time.minutes }, { u"unpriced"_s, time.unpriced }, { u"amounts"_s, amounts } };
}

ProjectTime timeFrom(const QJsonObject &object)
{
    ProjectTime time { object[u"minutes"_s].toInt(), {}, object[u"unpriced"_s].toInt() };
    const QJsonObject amounts = object[u"amounts"_s].toObject();
    for (auto it = amounts.begin(); it != amounts.end(); ++it)
        time.amounts.append({ it.value().toDouble(), it.key() });
    return time;
}

} // namespace

void ProjectTime::add(const ProjectTime &other)
{
    minutes += other.minutes;
    unpriced += other.unpriced;
    addTo(amounts, other.amounts);
}

QDate monthOf(QDate day)
{
    return { day.year(), day.month(), 1 };
}

MonthHours MonthHours::of(const TrackedHours &report, const QDateTime &readAt, QDate readOn)
{
    MonthHours month { readAt, readOn, report.skipped == 0, 0, {} };
    for (const Days &days : report.members) {
        for (const QList<DayEntry> &entries : days) {
            for (const DayEntry &entry : entries) {
                month.minutes += entry.minutes;
                if (!entry.projectId.isEmpty())
                    month.projects[entry.projectId].add(
                        { entry.minutes, entry.amount, entry.amount.isEmpty() ? entry.minutes : 0 });
            }
        }
    }
    return month;
}

QJsonObject MonthHours::toJson() const
{
    QJsonObject times;
    for (auto it = projects.begin(); it != projects.end(); ++it)
        times.insert(it.key(), signoff::toJson(it.value()));
    return { { u"read_at"_s, readAt.toUTC().toString(Qt::ISODateWithMs) },
        { u"read_on"_s, readOn.toString(Qt::ISODate) }, { u"whole"_s, isWhole }, { u"minutes"_s, minutes },
        { u"projects"_s, times } };
}

std::optional<MonthHours> MonthHours::fromJson(const QJsonObject &object)
{
    MonthHours month { QDateTime::fromString(object[u"read_at"_s].toString(), Qt::ISODateWithMs),
        QDate::fromString(object[u"read_on"_s].toString(), Qt::ISODate), object[u"whole"_s].toBool(),
        object[u"minutes"_s].toInt(), {} };
    if (!month.readAt.isValid() || !month.readOn.isValid() || !object[u"projects"_s].isObject())
        return {};
    const QJsonObject times = object[u"projects"_s].toObject();
    for (auto it = times.begin(); it != times.end(); ++it)
        month.projects.insert(it.key(), timeFrom(it.value().toObject()));
    return month;
}

QHash<QString, LifetimeHours> lifetimes(const Months &months, const QHash<QString, QDate> &begins, QDate today)
{
    if (months.isEmpty())
        return {};
    const QDate current = monthOf(today);
    QDate certain = current.addMonths(1); // from here on every month is there as a whole
    int silent = 0;
    bool beganLater = false;
    for (QDate month = current; months.contains(month); month = month.addMonths(-1)) {
        const MonthHours &hours = *months.constFind(month);
        if (!hours.isWhole || isCut(hours, month, today))
            break;
        certain = month;
        silent = hours.minutes > 0 ? 0 : silent + 1;
        beganLater = beganLater || silent >= silentMonths;
    }
    QHash<QString, ProjectTime> times;
    for (const MonthHours &hours : months) {
        for (auto it = hours.projects.begin(); it != hours.projects.end(); ++it)
            times[it.key()].add(it.value());
    }
    QHash<QString, LifetimeHours> all;
    for (auto it = begins.begin(); it != begins.end(); ++it) {
        const QDate first = firstMonthOf(it.value(), today);
        const bool isComplete = first.isValid() ? certain <= std::min(first, current) : beganLater;
        all.insert(it.key(), { times.value(it.key()), months.firstKey(), isComplete, months.firstKey() < certain });
    }
    return all;
}

QDate nextMonth(const Months &months, const QHash<QString, QDate> &begins, QDate today, const QDateTime &now)
{
    const QDate current = monthOf(today);
    QDate earliest = current.addMonths(begins.isEmpty() ? 1 : -1);
    bool isAnyUnknown = false;
    for (const QDate &begin : begins) {
        const QDate first = firstMonthOf(begin, today);
        isAnyUnknown = isAnyUnknown || !first.isValid();
        if (first.isValid())
            earliest = std::min(earliest, first);
    }
    int silent = 0;
    bool searches = isAnyUnknown;
    for (QDate month = current; month >= earliest || searches; month = month.addMonths(-1)) {
        const auto known = months.constFind(month);
        if (known == months.constEnd())
            return month;
        if (!isSettled(*known, month) && known->readAt.secsTo(now) > freshSeconds)
            return month;
        silent = known->minutes > 0 ? 0 : silent + 1;
        searches = searches && silent < silentMonths && month > current.addMonths(-mostMonths);
    }
    return {};
}

} // namespace signoff
