// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/tracked_hours.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QMap>

#include <optional>

// What projects took in all, as a sum of months: no operation tells it. Pure functions.
namespace signoff {

// Time on one project.
struct ProjectTime {
    int minutes = 0;
    MoneyList amounts; // one for each currency; empty: not permitted or not known
    int unpriced = 0; // of the minutes, those whose amount is not known
    void add(const ProjectTime &other);
    bool operator==(const ProjectTime &) const = default;
};

// One calendar month of a workspace, as the tracked-hours report told it.
struct MonthHours {
    QDateTime readAt; // UTC
    QDate readOn; // the day it was then
    bool isWhole = true; // every row of the answer could be read
    int minutes = 0; // with time on no project
    QHash<QString, ProjectTime> projects; // by id

    static MonthHours of(const TrackedHours &report, const QDateTime &readAt, QDate readOn);
    QJsonObject toJson() const;
    // Nothing: not written by toJson().
    static std::optional<MonthHours> fromJson(const QJsonObject &object);
    bool operator==(const MonthHours &) const = default;
};

// By the first day of the month.
using Months = QMap<QDate, MonthHours>;

// What is known of one project so far.
struct LifetimeHours {
    ProjectTime time;
    QDate since; // the first day of the first month that is in the sum
    bool isComplete = false; // every month since the project began has arrived
    bool hasGap = false; // a month between has not, or not as a whole
    bool operator==(const LifetimeHours &) const = default;
};

QDate monthOf(QDate day);

// After so many months in which nobody tracked anything, a project whose beginning nobody knows is taken to have begun
// later: long enough for a business that rests for a season.
inline constexpr int silentMonths = 6;

// Sums the months that are here. 'begins': the day on which each project began, invalid where that is not known. A
// project without a minute so far is in the answer all the same; nothing is, where no month is.
QHash<QString, LifetimeHours> lifetimes(const Months &months, const QHash<QString, QDate> &begins, QDate today);

// The month to read next, newest first; invalid when there is none. Months that people still change are read again when
// what is known of them is older than an hour: the current one and the one before, and each once more after that.
QDate nextMonth(const Months &months, const QHash<QString, QDate> &begins, QDate today, const QDateTime &now);

} // namespace signoff
