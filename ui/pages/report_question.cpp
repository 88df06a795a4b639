// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report_question.h"

#include "core/store/workspace_data.h"
#include "core/support/format.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

bool isActivity(const ReportKind &kind)
{
    return kind.report == ReportDays::Report::Activity;
}

Grid gridOf(const ReportQuestion &question, const ReportData &source, const WorkQuestion &work)
{
    return isActivity(*question.kind) ? activityGrid(source.activity, work, source.names)
                                      : workGrid(source.work, work, source.names);
}

// The days of those members, one below the other.
ReportTable activityBehind(
    const ReportQuestion &question, const ReportData &source, const QStringList &keys, const DateSpan &span)
{
    WorkQuestion days = question.work;
    days.step = Step::Day;
    days.by = WorkBy::Member;
    if (span.isBound())
        days.span = span;
    if (!keys.isEmpty()) {
        const QSet<QString> wanted(keys.begin(), keys.end());
        (question.work.by == WorkBy::Team ? days.teams : days.members) = wanted;
    }
    const Grid grid = activityGrid(source.activity, days, source.names);
    ReportTable table;
    table.columns = { { u"day"_s, reportText(QT_TRANSLATE_NOOP("reports", "Day")), Cell::Date },
        { u"name"_s, reportText(QT_TRANSLATE_NOOP("reports", "Member")), Cell::Text },
        { u"total"_s, reportText(QT_TRANSLATE_NOOP("reports", "Activity")), Cell::Number, {}, true } };
    for (qsizetype column = 0; column < grid.columns.size(); ++column) {
        for (const Grid::Row &row : grid.rows) {
            const double value = row.values.at(column);
            if (std::isnan(value))
                continue;
            table.rows.append({ { row.key },
                { grid.columns.at(column).from, row.name.isEmpty() ? row.key : row.name, std::round(value * 10) / 10 } });
        }
    }
    return table;
}

QString nameOf(const QString &member, const QString &told, const ReportNames &names)
{
    const QString name = names.members.value(member, told);
    return name.isEmpty() ? member : name;
}

bool takes(const ReportQuestion &question, const QString &member, const ReportNames &names)
{
    Work work;
    work.member = member;
    WorkQuestion ofMembers = question.work;
    ofMembers.projects.clear();
    return ofMembers.takes(work, names);
}

// One day as a list, more as a grid.
ReportAnswer attendanceAnswer(const ReportQuestion &question, const ReportData &source)
{
    ReportAnswer made;
    WorkQuestion work = question.work;
    work.projects.clear();
    QList<AttendanceMember> all;
    for (QDate day = work.span.from; day <= work.span.to; day = day.addDays(1)) {
        if (source.attendance.days.contains(day))
            all += attendanceOn(source.attendance, day, work, source.names);
        else
            ++made.missing;
        made.skipped += source.attendance.skipped.value(day);
    }
    made.counts = statusCounts(all);
    made.table = work.span.from == work.span.to ? tableOf(all, source.names)
                                                : tableOf(presenceGrid(source.attendance, work, source.names));
    return made;
}

struct TimedSpan {
    DaySpan span;
    double activity = std::nan("");
};

// What a member did on a day, in the order of time, cut to it.
QList<TimedSpan> spansOn(const TimelineMember &member, QDate date, const QTimeZone &zone)
{
    QHash<QDateTime, double> activity;
    for (const TimelineEntry &entry : member.entries.value_or(QList<TimelineEntry>())) {
        if (entry.activity)
            activity.insert(entry.start, *entry.activity);
    }
    QList<TimedSpan> made;
    const QList<DaySpan> spans =
        spansOf(member.entries.value_or(QList<TimelineEntry>()), QDateTime::currentDateTimeUtc()).list;
    for (const DaySpan &span : spans) {
        for (const DaySpan &cut : dayOf(date, zone, { span }).spans)
            made.append({ cut, activity.value(span.from, std::nan("")) });
    }
    return made;
}

QTimeZone zoneOf(const ReportData &source)
{
    if (source.zone.isValid())
        return source.zone;
    for (const TimelineMember &member : source.timeline->members) {
        const QTimeZone written = writtenZone(member.entries.value_or(QList<TimelineEntry>()));
        if (written.isValid())
            return written;
    }
    return QTimeZone::utc();
}

QList<TimelineMember> membersOf(const ReportQuestion &question, const ReportData &source)
{
    QList<TimelineMember> members;
    if (!source.timeline)
        return members;
    for (const TimelineMember &member : source.timeline->members) {
        if (takes(question, member.id, source.names))
            members.append(member);
    }
    std::stable_sort(members.begin(), members.end(), [&](const TimelineMember &one, const TimelineMember &other) {
        return nameOf(one.id, one.name, source.names).localeAwareCompare(nameOf(other.id, other.name, source.names)) < 0;
    });
    return members;
}

ReportTable::Column column(const char *id, const char *title, Cell cell, bool isPercent = false)
{
    return { QString::fromLatin1(id), reportText(title), cell, {}, isPercent };
}

QVariant percentOf(double value)
{
    return std::isnan(value) ? QVariant() : QVariant(std::round(value * 10) / 10);
}

QString clockOf(const QDateTime &instant, const QTimeZone &zone)
{
    return format::clock(instant.toTimeZone(zone).time());
}

// A lane for each member, and the table of the same.
ReportAnswer timelineAnswer(const ReportQuestion &question, const ReportData &source)
{
    ReportAnswer made;
    const QDate date = question.work.span.to;
    made.table.columns = { column("name", QT_TRANSLATE_NOOP("reports", "Member"), Cell::Text),
        column("start", QT_TRANSLATE_NOOP("reports", "From"), Cell::Text),
        column("end", QT_TRANSLATE_NOOP("reports", "Until"), Cell::Text),
        column("entries", QT_TRANSLATE_NOOP("reports", "Entries"), Cell::Number),
        column("total", QT_TRANSLATE_NOOP("reports", "Tracked"), Cell::Duration),
        column("activity", QT_TRANSLATE_NOOP("reports", "Activity"), Cell::Number, true) };
    if (!source.timeline) {
        made.missing = 1;
        return made;
    }
    made.hasTimes = source.timeline->hasTimes;
    made.skipped = source.timeline->skipped;
    const QTimeZone zone = zoneOf(source);
    const Day whole = dayOf(date, zone, {});
    made.lanes.begin = whole.begin;
    made.lanes.end = whole.end;
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(zone);
    if (now >= whole.begin && now < whole.end)
        made.lanes.now = now;
    made.lanes.noProject = reportText(infoOf(WorkBy::Project).none);
    for (const TimelineMember &member : membersOf(question, source)) {
        DayLane lane;
        lane.key = member.id;
        lane.name = nameOf(member.id, member.name, source.names);
        lane.isKnown = member.entries.has_value() && made.hasTimes;
        const QList<TimedSpan> entries = spansOn(member, date, zone);
        QList<DaySpan> spans;
        for (const TimedSpan &entry : entries) {
            lane.entries.append({ entry.span, entry.activity });
            spans.append(entry.span);
        }
        const std::optional<int> minutes =
            member.minutes ? member.minutes : lane.isKnown ? std::optional(minutesOf(merged(spans))) : std::nullopt;
        lane.figure = minutes ? format::duration(*minutes) : QString();
        lane.empty = lane.isKnown ? reportText(QT_TRANSLATE_NOOP("reports", "Nothing tracked"))
                                  : reportText(QT_TRANSLATE_NOOP("reports", "Times of day are not told"));
        made.table.rows.append({ { member.id },
            { lane.name, spans.isEmpty() ? QVariant() : QVariant(clockOf(spans.first().from, zone)),
                spans.isEmpty() ? QVariant() : QVariant(clockOf(spans.last().to, zone)),
                lane.isKnown ? QVariant(int(entries.size())) : QVariant(), minutes ? QVariant(*minutes) : QVariant(),
                member.activity ? percentOf(*member.activity) : QVariant() } });
        made.lanes.lanes.append(lane);
    }
    return made;
}

// The entries of members on the day.
ReportTable entriesOf(const ReportQuestion &question, const ReportData &source, const QStringList &keys)
{
    ReportTable table;
    table.columns = { column("name", QT_TRANSLATE_NOOP("reports", "Member"), Cell::Text),
        column("start", QT_TRANSLATE_NOOP("reports", "From"), Cell::Text),
        column("end", QT_TRANSLATE_NOOP("reports", "Until"), Cell::Text),
        column("project", QT_TRANSLATE_NOOP("reports", "Project"), Cell::Text),
        column("task", QT_TRANSLATE_NOOP("reports", "Task"), Cell::Text),
        column("total", QT_TRANSLATE_NOOP("reports", "Tracked"), Cell::Duration),
        column("activity", QT_TRANSLATE_NOOP("reports", "Activity"), Cell::Number, true) };
    if (!source.timeline)
        return table;
    const QTimeZone zone = zoneOf(source);
    const auto known = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    for (const TimelineMember &member : membersOf(question, source)) {
        if (!keys.isEmpty() && !keys.contains(member.id))
            continue;
        for (const TimedSpan &entry : spansOn(member, question.work.span.to, zone)) {
            const QString project =
                entry.span.projectName.isEmpty() ? source.names.projects.value(entry.span.projectId) : entry.span.projectName;
            table.rows.append({ { member.id },
                { nameOf(member.id, member.name, source.names), clockOf(entry.span.from, zone), clockOf(entry.span.to, zone),
                    known(project), known(entry.span.taskTitle), entry.span.minutes(), percentOf(entry.activity) } });
        }
    }
    return table;
}

// The days of members: status and times.
ReportTable attendanceBehind(
    const ReportQuestion &question, const ReportData &source, const QStringList &keys, const DateSpan &span)
{
    const DateSpan days = span.isBound() ? span : question.work.span;
    ReportTable table;
    WorkQuestion work = question.work;
    work.projects.clear();
    for (QDate day = days.from; day <= days.to; day = day.addDays(1)) {
        QList<AttendanceMember> members;
        for (const AttendanceMember &member : attendanceOn(source.attendance, day, work, source.names)) {
            if (keys.isEmpty() || keys.contains(member.id))
                members.append(member);
        }
        ReportTable ofDay = tableOf(members, source.names);
        if (table.columns.isEmpty()) {
            table.columns = ofDay.columns;
            table.columns.prepend(column("day", QT_TRANSLATE_NOOP("reports", "Day"), Cell::Date));
        }
        for (ReportTable::Row &row : ofDay.rows) {
            row.cells.prepend(day);
            row.tones.prepend(Tone::Neutral);
            table.rows.append(row);
        }
    }
    return table;
}

} // namespace

DateSpan ReportQuestion::shown() const
{
    return kind->isOfOneDay ? DateSpan { work.span.to, work.span.to } : work.span;
}

DateSpan ReportQuestion::needed() const
{
    if (!compares || !work.span.isBound())
        return shown();
    return { spanBefore(work.span).from, work.span.to };
}

ReportData sourceOf(
    const ReportQuestion &question, const WorkspaceData &data, const ReportDays &days, const ReportNames &names)
{
    ReportData source;
    source.names = names;
    switch (question.kind->report) {
    case ReportDays::Report::Hours:
        source.work = days.hours();
        break;
    case ReportDays::Report::Tasks:
        source.work = days.tasks();
        break;
    case ReportDays::Report::Activity:
        source.activity = days.activity();
        break;
    case ReportDays::Report::Attendance:
        source.attendance = days.attendance();
        break;
    case ReportDays::Report::Timeline: {
        const Timelines::Report *day = days.timeline(question.work.span.to);
        if (day && day->confirmedAt.isValid())
            source.timeline = *day;
        source.zone = Timelines::of(const_cast<WorkspaceData &>(data)).zone();
        break;
    }
    }
    return source;
}

ReportAnswer answer(const ReportQuestion &question, const ReportData &source)
{
    if (question.kind->report == ReportDays::Report::Attendance)
        return attendanceAnswer(question, source);
    if (question.kind->report == ReportDays::Report::Timeline)
        return timelineAnswer(question, source);
    ReportAnswer made;
    made.grid = gridOf(question, source, question.work);
    made.missing = made.grid.missing;
    made.skipped = made.grid.skipped;
    if (question.compares) {
        WorkQuestion before = question.work;
        before.span = spanBefore(question.work.span);
        made.before = gridOf(question, source, before);
    }
    return made;
}

ReportTable rowsBehind(
    const ReportQuestion &question, const ReportData &source, const QStringList &keys, const DateSpan &span)
{
    switch (question.kind->report) {
    case ReportDays::Report::Activity:
        return activityBehind(question, source, keys, span);
    case ReportDays::Report::Attendance:
        return attendanceBehind(question, source, keys, span);
    case ReportDays::Report::Timeline:
        return entriesOf(question, source, keys);
    default:
        break;
    }
    return tableOf(workBehind(source.work, question.work, source.names, keys, span), source.work, source.names);
}

ReportNames namesOf(const WorkspaceData &data)
{
    ReportNames names;
    const RowTable<Member> &members = data.members().table;
    for (int row = 0; row < members.count(); ++row) {
        const Stored<Member> &stored = members.at(row);
        names.members.insert(stored.key, stored.row.name());
        if (!stored.row.team.isEmpty())
            names.teams.insert(stored.key, stored.row.team);
    }
    const RowTable<Project> &projects = data.projects().table;
    for (int row = 0; row < projects.count(); ++row)
        names.projects.insert(projects.at(row).key, projects.at(row).row.name);
    return names;
}

} // namespace signoff
