// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/evidence.h"

#include <QTimeZone>

// One member's week, Monday 16 to Sunday 22 November 2026, with everything loaded: 8:00 from Monday to Friday,
// submitted on the Monday after.
namespace sample {

using namespace signoff;
using namespace Qt::StringLiterals;

inline const QDate monday(2026, 11, 16);

inline QDate on(int dayOfWeek) // 1 is Monday; 8 the Monday after
{
    return monday.addDays(dayOfWeek - 1);
}

inline QDateTime utc(QDate day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), QTimeZone::utc());
}

inline DayEntry entry(int minutes, const QString &contract = u"c1"_s, const QString &project = u"p1"_s)
{
    DayEntry made;
    made.minutes = minutes;
    made.contractId = contract;
    made.projectId = project;
    return made;
}

inline void setDay(Evidence &evidence, QDate day, int minutes)
{
    evidence.days->remove(day);
    if (minutes > 0)
        (*evidence.days)[day].append(entry(minutes));
}

inline void setTotal(Evidence &evidence)
{
    int sum = 0;
    for (auto it = evidence.days->begin(); it != evidence.days->end(); ++it)
        sum += it.key() >= evidence.sheet.from && it.key() <= evidence.sheet.to ? minutesOf(it.value()) : 0;
    evidence.sheet.minutes = sum;
}

inline Evidence week()
{
    Evidence evidence;
    evidence.sheet.id = u"t1"_s;
    evidence.sheet.userId = u"7"_s;
    evidence.sheet.from = monday;
    evidence.sheet.to = on(7);
    evidence.sheet.status = u"submitted"_s;
    evidence.sheet.submittedOn = utc(on(8), 9);
    evidence.days = Days {};
    evidence.daysFrom = monday;
    evidence.daysTo = on(7);
    for (int day = 1; day <= 5; ++day)
        setDay(evidence, on(day), 480);
    setTotal(evidence);
    evidence.member = Member {};
    evidence.member->id = u"7"_s;
    evidence.member->timeZone = u"UTC"_s;
    evidence.member->team = u"Design"_s;
    evidence.member->weeklyHoursLimit = 40;
    evidence.contracts = QList<Contract> {};
    evidence.leaves = QList<Leave> {};
    evidence.timeRequests = QList<TimeRequest> {};
    return evidence;
}

inline Leave leave(QDate from, QDate to, const QString &status = u"approved"_s)
{
    Leave made;
    made.userId = u"7"_s;
    made.status = status;
    made.from = from;
    made.to = to;
    return made;
}

inline Leave partOfDay(QDate day, double days, double hours = 0)
{
    Leave made = leave(day, day);
    made.days = days;
    made.hours = hours;
    return made;
}

inline Contract contract(const QString &id, const QString &project, double limit, const QString &status = u"active"_s)
{
    Contract made;
    made.id = id;
    made.projectId = project;
    made.projectName = u"Website"_s;
    made.weeklyHoursLimit = limit;
    made.status = status;
    return made;
}

inline TimeRequest request(const QDateTime &start, int minutes, const QString &status = u"pending"_s)
{
    TimeRequest made;
    made.userId = u"7"_s;
    made.status = status;
    made.start = start;
    made.end = start.addSecs(60 * minutes);
    return made;
}

} // namespace sample
