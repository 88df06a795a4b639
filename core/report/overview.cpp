// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/overview.h"

#include "core/resources/status.h"
#include "core/review/workdays.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff::overview {

namespace {

// Is there still a decision to be made on it?
template <class Row>
bool waits(const Row &row)
{
    const Action<Row> *approve = actionOf<Row>(u"approve"_s);
    return approve && approve->enabledFor(row);
}

template <class Row, class Since>
Waiting waitingOf(const QList<Row> &rows, Since since)
{
    Waiting waiting;
    for (const Row &row : rows) {
        if (!waits(row))
            continue;
        ++waiting.count;
        const QDate day = since(row);
        if (day.isValid() && (!waiting.since.isValid() || day < waiting.since))
            waiting.since = day;
    }
    return waiting;
}

QDate weekBegin(QDate day, Qt::DayOfWeek weekStart)
{
    return day.addDays(-((day.dayOfWeek() - int(weekStart) + 7) % 7));
}

int minutesOn(const Days &days, QDate day)
{
    return minutesOf(days.value(day));
}

constexpr double noLimit = 168; // hours: as many as a week has

} // namespace

Waiting waitingSheets(const QList<Timesheet> &sheets)
{
    return waitingOf(sheets, [](const Timesheet &sheet) { return sheet.submittedOn.toLocalTime().date(); });
}

Waiting waitingRequests(const QList<TimeRequest> &requests)
{
    return waitingOf(requests, [](const TimeRequest &request) { return request.createdAt.toLocalTime().date(); });
}

Waiting waitingLeaves(const QList<Leave> &leaves)
{
    // How the server writes the day is not known; what cannot be read says nothing.
    return waitingOf(leaves, [](const Leave &leave) { return QDate::fromString(leave.createdOn.left(10), Qt::ISODate); });
}

Span lastPeriod(const QList<Timesheet> &sheets, QDate today, Qt::DayOfWeek weekStart)
{
    Span last;
    for (const Timesheet &sheet : sheets) {
        if (sheet.from.isValid() && sheet.to.isValid() && sheet.to < today && sheet.from <= sheet.to
            && (!last.to.isValid() || sheet.to > last.to || (sheet.to == last.to && sheet.from < last.from)))
            last = { sheet.from, sheet.to };
    }
    const QDate week = weekBegin(today, weekStart).addDays(-7);
    // Who decided everything has old ones at the most.
    return last.to.isValid() && last.to.daysTo(today) <= 31 ? last : Span { week, week.addDays(6) };
}

QList<Timesheet> notSubmitted(const QList<Timesheet> &sheets, const Span &period)
{
    QList<Timesheet> missing;
    for (const Timesheet &sheet : sheets) {
        const bool isIn = sheet.from >= period.from && sheet.to <= period.to;
        if (isIn && (isNotSubmitted(sheet.status) || sheet.status == "rejected"_L1))
            missing.append(sheet);
    }
    return missing;
}

QList<Absence> absences(const QList<Leave> &leaves, QDate today, const Span &week)
{
    QList<Absence> all;
    for (const Leave &leave : leaves) {
        const QDate to = lastDayOf(leave);
        const bool isPending = leave.status == "pending"_L1;
        if ((!isPending && leave.status != "approved"_L1) || !leave.from.isValid() || leave.from > week.to || to < week.from)
            continue;
        all.append({ leave.id, leave.userId, leave.from, to, isPending, leave.from <= today && today <= to });
    }
    std::stable_sort(all.begin(), all.end(), [](const Absence &a, const Absence &b) {
        if (a.isToday != b.isToday)
            return a.isToday;
        if (a.isPending != b.isPending)
            return !a.isPending;
        return a.from != b.from ? a.from < b.from : a.leave < b.leave;
    });
    return all;
}

int awayToday(const QList<Absence> &absences, bool onlyApproved)
{
    QSet<QString> members;
    for (const Absence &absence : absences) {
        if (absence.isToday && !(onlyApproved && absence.isPending))
            members.insert(absence.member);
    }
    return int(members.size());
}

QList<Tracked> trackedToday(const QList<TimelineMember> &timeline)
{
    QList<Tracked> all;
    for (const TimelineMember &member : timeline) {
        Tracked tracked { member.id, member.name, member.minutes, {}, false, {} };
        const TimelineEntry *last = nullptr;
        const QList<TimelineEntry> entries = member.entries.value_or(QList<TimelineEntry>());
        for (const TimelineEntry &entry : entries) {
            tracked.isRunning = tracked.isRunning || (entry.start.isValid() && !entry.end.isValid());
            if (entry.end.isValid() && (!tracked.until.isValid() || entry.end > tracked.until))
                tracked.until = entry.end;
            if (!last || entry.start > last->start)
                last = &entry;
        }
        if (last)
            tracked.project = last->projectName;
        // Listed without any time: not at work.
        if (entries.isEmpty() && member.minutes.value_or(0) == 0)
            continue;
        all.append(tracked);
    }
    std::stable_sort(all.begin(), all.end(), [](const Tracked &a, const Tracked &b) {
        return a.isRunning != b.isRunning ? a.isRunning : a.until > b.until;
    });
    return all;
}

QList<Tracked> trackedToday(const TrackedHours &hours, QDate today)
{
    QList<Tracked> all;
    for (auto member = hours.members.begin(); member != hours.members.end(); ++member) {
        if (const int minutes = minutesOn(*member, today); minutes > 0)
            all.append({ member.key(), {}, minutes, {}, false, {} });
    }
    std::sort(all.begin(), all.end(), [](const Tracked &a, const Tracked &b) {
        return a.minutes != b.minutes ? a.minutes > b.minutes : a.member < b.member;
    });
    return all;
}

Span weeksOf(QDate today, Qt::DayOfWeek weekStart)
{
    return { weekBegin(today, weekStart).addDays(-7), today };
}

Weeks compare(const TrackedHours &hours, QDate today, Qt::DayOfWeek weekStart)
{
    Weeks weeks;
    const QDate begin = weekBegin(today, weekStart);
    weeks.current = { begin, today };
    weeks.previous = { begin.addDays(-7), today.addDays(-7) };
    for (const Days &days : hours.members) {
        int own = 0;
        for (int day = 0; day < 7; ++day) {
            const QDate date = begin.addDays(day);
            const int now = date <= today ? minutesOn(days, date) : 0;
            const int before = minutesOn(days, date.addDays(-7));
            weeks.days[std::size_t(day)] += now;
            weeks.before[std::size_t(day)] += before;
            own += now;
            if (date <= today)
                weeks.minutesBefore += before;
        }
        weeks.minutes += own;
        weeks.members += own > 0 ? 1 : 0;
    }
    return weeks;
}

ProjectMinutes projectMinutes(const TrackedHours &hours, QDate today, Qt::DayOfWeek weekStart)
{
    ProjectMinutes week;
    const QDate begin = weekBegin(today, weekStart);
    for (const Days &days : hours.members) {
        for (auto day = days.lowerBound(begin); day != days.end() && day.key() <= today; ++day) {
            for (const DayEntry &entry : *day)
                week[entry.projectId] += entry.minutes;
        }
    }
    return week;
}

QList<Watched> watched(const QList<Project> &projects, const std::optional<ProjectMinutes> &week,
    const QHash<QString, LifetimeHours> &lifetimes, QDate today)
{
    QList<Watched> all;
    for (const Project &project : projects) {
        const auto hours = lifetimes.constFind(project.id);
        const bool isKnown = hours != lifetimes.cend();
        Watched one { project.id, project.name,
            progressOf(project, isKnown ? std::optional(*hours) : std::nullopt, today), {}, {} };
        if (one.progress.state == ProjectProgress::State::Archived)
            continue;
        if (project.weeklyHoursLimit && *project.weeklyHoursLimit > 0 && *project.weeklyHoursLimit < noLimit) {
            one.weekLimit = qRound(*project.weeklyHoursLimit * 60);
            if (week)
                one.weekMinutes = week->value(project.id);
        }
        if (one.isPressing() || one.isNearLimit())
            all.append(one);
    }
    // What is used up presses as a deadline of today does.
    const auto daysOf = [](const Watched &one) {
        const int days = one.progress.daysLeft.value_or(99);
        return one.progress.state <= ProjectProgress::State::OverBudget ? std::min(days, 0) : days;
    };
    std::stable_sort(all.begin(), all.end(), [daysOf](const Watched &a, const Watched &b) {
        const int left = daysOf(a);
        const int right = daysOf(b);
        return left != right ? left < right : a.isNearLimit() > b.isNearLimit();
    });
    return all;
}

Judged judged(const QList<Project> &projects, const QHash<QString, LifetimeHours> &lifetimes)
{
    Judged judged;
    for (const Project &project : projects) {
        const bool isPlanned = project.estimation.value_or(0) > 0 || project.budget.value_or(0) > 0;
        if (!isPlanned || project.deletedAt.isValid())
            continue;
        const auto hours = lifetimes.constFind(project.id);
        if (hours == lifetimes.cend()) {
            ++judged.unknown;
        } else if (hours->isComplete) {
            ++judged.whole;
        } else {
            ++judged.inPart;
            if (!judged.since.isValid() || hours->since > judged.since)
                judged.since = hours->since;
        }
    }
    return judged;
}

} // namespace signoff::overview
