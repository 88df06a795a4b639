// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/attendance.h"

#include "core/resources/status.h"

#include <algorithm>

namespace signoff {

namespace {

// What keeps a member from work says most of a day, then what was wrong with it.
constexpr const char *byWeight[] = { "absent", "on leave", "holiday", "late", "left early", "tracked less", "present" };

qsizetype weightOf(const QString &word)
{
    const auto found = std::find_if(std::begin(byWeight), std::end(byWeight),
        [&](const char *known) { return word.compare(QLatin1String(known), Qt::CaseInsensitive) == 0; });
    return found - std::begin(byWeight);
}

bool takes(const WorkQuestion &question, const QString &member, const ReportNames &names)
{
    Work work;
    work.member = member;
    return question.takes(work, names);
}

} // namespace

QList<StatusCount> statusCounts(const QList<AttendanceMember> &members)
{
    QList<StatusCount> counts;
    const auto count = [&](const QString &word) {
        const auto same = std::find_if(counts.begin(), counts.end(),
            [&](const StatusCount &one) { return one.word.compare(word, Qt::CaseInsensitive) == 0; });
        if (same == counts.end())
            counts.append({ word, 1 });
        else
            ++same->members;
    };
    for (const AttendanceMember &member : members) {
        QStringList words = member.statuses;
        words.removeDuplicates();
        if (words.isEmpty())
            count({});
        for (const QString &word : std::as_const(words))
            count(word);
    }
    std::stable_sort(counts.begin(), counts.end(), [](const StatusCount &left, const StatusCount &right) {
        if (left.word.isEmpty() != right.word.isEmpty())
            return right.word.isEmpty();
        const qsizetype leftWeight = weightOf(left.word);
        const qsizetype rightWeight = weightOf(right.word);
        return leftWeight != rightWeight ? leftWeight < rightWeight : left.word.localeAwareCompare(right.word) < 0;
    });
    return counts;
}

QString chiefStatus(const QStringList &statuses)
{
    const auto found = std::min_element(statuses.begin(), statuses.end(),
        [](const QString &left, const QString &right) { return weightOf(left) < weightOf(right); });
    return found == statuses.end() ? QString() : *found;
}

PresenceGrid presenceGrid(const AttendanceDays &attendance, const WorkQuestion &question, const ReportNames &names)
{
    PresenceGrid grid;
    for (const DateSpan &column : columnsOf(question.span, Step::Day, question.weekStart))
        grid.days << column.from;
    QHash<QString, qsizetype> places;
    for (qsizetype at = 0; at < grid.days.size(); ++at) {
        const auto day = attendance.days.constFind(grid.days.at(at));
        if (day == attendance.days.constEnd()) {
            ++grid.missing;
            continue;
        }
        for (const AttendanceMember &member : *day) {
            if (!takes(question, member.id, names))
                continue;
            auto place = places.constFind(member.id);
            if (place == places.constEnd()) {
                place = places.insert(member.id, grid.rows.size());
                PresenceGrid::Row row { member.id, names.members.value(member.id, member.name), {} };
                row.statuses.resize(grid.days.size());
                grid.rows.append(row);
            }
            grid.rows[*place].statuses[at] = member.statuses;
        }
    }
    std::stable_sort(grid.rows.begin(), grid.rows.end(), [](const PresenceGrid::Row &left, const PresenceGrid::Row &right) {
        const int order = left.name.localeAwareCompare(right.name);
        return order != 0 ? order < 0 : left.member < right.member;
    });
    return grid;
}

QList<AttendanceMember> attendanceOn(
    const AttendanceDays &attendance, QDate day, const WorkQuestion &question, const ReportNames &names)
{
    QList<AttendanceMember> members;
    for (const AttendanceMember &member : attendance.days.value(day)) {
        if (takes(question, member.id, names))
            members.append(member);
    }
    return members;
}

} // namespace signoff
