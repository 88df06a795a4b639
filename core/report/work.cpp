// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/work.h"

namespace signoff {

namespace {

WorkDays emptyDays(const DateSpan &span)
{
    WorkDays all;
    for (QDate day = span.from; day <= span.to; day = day.addDays(1))
        all.days.insert(day, {});
    return all;
}

Work workOf(const QString &member, const TaskTime &time)
{
    Work work;
    work.member = member;
    work.project = time.projectId;
    work.projectName = time.projectName;
    work.task = time.taskId;
    work.taskTitle = time.taskTitle;
    work.minutes = time.minutes.value_or(0);
    return work;
}

} // namespace

bool WorkDays::covers(const DateSpan &span) const
{
    for (QDate day = span.from; day <= span.to; day = day.addDays(1)) {
        if (!days.contains(day))
            return false;
    }
    return true;
}

void WorkDays::replace(const WorkDays &other)
{
    for (auto it = other.days.cbegin(); it != other.days.cend(); ++it)
        days.insert(it.key(), it.value());
    for (auto it = other.memberNames.cbegin(); it != other.memberNames.cend(); ++it)
        memberNames.insert(it.key(), it.value());
    undated = other.undated;
    undatedSpan = other.undatedSpan;
}

WorkDays workOf(const TrackedHours &report, const DateSpan &asked)
{
    WorkDays all = emptyDays(asked);
    if (asked.isBound())
        all.days[asked.from].skipped = report.skipped;
    for (auto member = report.members.cbegin(); member != report.members.cend(); ++member) {
        for (auto day = member->cbegin(); day != member->cend(); ++day) {
            // What nobody asked for is told in part at best.
            const auto found = all.days.find(day.key());
            if (found == all.days.end())
                continue;
            for (const DayEntry &entry : day.value())
                found->work.append({ member.key(), entry.projectId, entry.projectName, entry.contractId, {}, {},
                    entry.minutes, entry.amount });
        }
    }
    return all;
}

WorkDays workOf(const QList<Received<TaskMember>> &members, int skipped, const DateSpan &asked)
{
    WorkDays all = emptyDays(asked);
    if (asked.isBound())
        all.days[asked.from].skipped = skipped;
    for (const Received<TaskMember> &received : members) {
        const TaskMember &member = received.row;
        if (!member.name.isEmpty())
            all.memberNames.insert(member.id, member.name);
        const QList<TaskTime> tasks = member.tasks.value_or(QList<TaskTime> {});
        if (!member.days) {
            for (const TaskTime &time : tasks)
                all.undated.append(workOf(member.id, time));
            all.undatedSpan = asked;
            continue;
        }
        QHash<QString, const TaskTime *> known;
        for (const TaskTime &time : tasks)
            known.insert(time.taskId, &time);
        for (auto day = member.days->cbegin(); day != member.days->cend(); ++day) {
            const auto found = all.days.find(day.key());
            if (found == all.days.end())
                continue;
            for (TaskTime time : day.value()) {
                // A task without an id may stand for several projects: what the range says of it is not of this day.
                const TaskTime *same = time.taskId.isEmpty() ? nullptr : known.value(time.taskId);
                if (same && time.taskTitle.isEmpty())
                    time.taskTitle = same->taskTitle;
                if (same && time.projectId.isEmpty() && time.projectName.isEmpty()) {
                    time.projectId = same->projectId;
                    time.projectName = same->projectName;
                }
                if (!time.minutes)
                    ++found->skipped;
                else
                    found->work.append(workOf(member.id, time));
            }
        }
    }
    return all;
}

} // namespace signoff
