// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/report_days.h"

#include "core/store/workspace_data.h"

#include <algorithm>

namespace signoff {

namespace {

constexpr int membersAtOnce = 100; // the contract's maximum
constexpr qint64 timelineSeconds = 5 * 60; // a day is shared by pages that look at it within these
constexpr int mostPages = 100; // a server that never ends must not take all requests

} // namespace

const ReportDays::Kind &ReportDays::kindOf(Report report)
{
    // In the order of the enum. A report of hours may be a year long, those with pages of days 31 days, others are of one.
    static const Kind kinds[reports] = {
        { 365, false, &ReportDays::askHours },
        { 31, true, &ReportDays::askTasks },
        { 31, true, &ReportDays::askActivity },
        { 1, true, &ReportDays::askAttendance },
        { 1, true, &ReportDays::askTimeline },
    };
    return kinds[int(report)];
}

ReportDays &ReportDays::of(WorkspaceData &data)
{
    if (auto *there = data.findChild<ReportDays *>({}, Qt::FindDirectChildrenOnly))
        return *there;
    return *new ReportDays(data);
}

ReportDays::ReportDays(WorkspaceData &data)
    : QObject(&data)
    , m_data(data)
    , m_timelines(Timelines::of(data))
{
    connect(&m_timelines, &Timelines::changed, this, &ReportDays::timelineChanged);
}

DateSpan ReportDays::past(const DateSpan &span) const
{
    return { span.from, std::min(span.to, m_data.today()) };
}

QList<DateSpan> ReportDays::plan(Report report, const DateSpan &span) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QMap<QDate, DayReading> &readings = shelf(report).readings;
    return callsFor(past(span), kindOf(report).mostDays, [&](QDate day) {
        const auto found = readings.constFind(day);
        return found != readings.constEnd() && !mayHaveChanged(day, *found, now);
    });
}

int ReportDays::requestsFor(Report report, const QList<DateSpan> &calls) const
{
    const int members = m_data.members().table.count();
    const int pages = kindOf(report).isPaged ? std::max(1, (members + membersAtOnce - 1) / membersAtOnce) : 1;
    return int(calls.size()) * pages;
}

void ReportDays::load(Report report, const DateSpan &span)
{
    ShelfOf &shelf = this->shelf(report);
    shelf.call = {};
    const bool isOffered = shelf.status.isOffered;
    shelf.status = {};
    shelf.status.isOffered = isOffered;
    shelf.waiting = isOffered ? plan(report, span) : QList<DateSpan>();
    shelf.status.planned = requestsFor(report, shelf.waiting);
    next(report);
}

void ReportDays::cancel(Report report)
{
    ShelfOf &shelf = this->shelf(report);
    shelf.call = {};
    shelf.waiting.clear();
    shelf.status.isLoading = false;
    emit changed(report);
}

void ReportDays::outdate(Report report, const DateSpan &span)
{
    QMap<QDate, DayReading> &readings = shelf(report).readings;
    for (auto it = readings.begin(); it != readings.end();)
        it = span.contains(it.key()) ? readings.erase(it) : std::next(it);
    shelf(report).status.isOffered = true;
    if (report == Report::Timeline)
        m_timelinesSince = QDateTime::currentDateTimeUtc();
}

QDateTime ReportDays::readAt(Report report, const DateSpan &span) const
{
    QDateTime oldest;
    const QMap<QDate, DayReading> &readings = shelf(report).readings;
    for (auto it = readings.lowerBound(span.from); it != readings.end() && it.key() <= span.to; ++it) {
        if (!oldest.isValid() || it->readAt < oldest)
            oldest = it->readAt;
    }
    return oldest;
}

void ReportDays::next(Report report)
{
    ShelfOf &shelf = this->shelf(report);
    shelf.status.isLoading = !shelf.waiting.isEmpty();
    if (shelf.status.isLoading) {
        m_taskPages = report == Report::Tasks ? QList<Received<TaskMember>>() : m_taskPages;
        m_activityPages = report == Report::Activity ? QList<Received<ActivityMember>>() : m_activityPages;
        m_attendancePages = report == Report::Attendance ? QList<Received<AttendanceMember>>() : m_attendancePages;
        m_attendanceSkipped = report == Report::Attendance ? 0 : m_attendanceSkipped;
        m_tasksSkipped = report == Report::Tasks ? 0 : m_tasksSkipped;
        m_activitySkipped = report == Report::Activity ? 0 : m_activitySkipped;
        (this->*kindOf(report).ask)(shelf.waiting.first(), 1);
    }
    emit changed(report);
}

void ReportDays::came(Report report, const DateSpan &span)
{
    ShelfOf &shelf = this->shelf(report);
    const DayReading reading { QDateTime::currentDateTimeUtc(), m_data.today() };
    for (QDate day = span.from; day <= span.to; day = day.addDays(1))
        shelf.readings.insert(day, reading);
    ++shelf.status.done;
    shelf.waiting.removeFirst();
    next(report);
}

void ReportDays::failed(Report report, const Error &error)
{
    ShelfOf &shelf = this->shelf(report);
    shelf.waiting.clear();
    shelf.status.isLoading = false;
    shelf.status.isOffered = error.kind != ErrorKind::NotOffered;
    shelf.status.error = error;
    emit changed(report);
}

void ReportDays::askHours(const DateSpan &span, int)
{
    TypedRequest<TrackedHours> request = getTrackedHoursReport.with({ span.from, span.to }, m_data.scope().workspace);
    request.priority = Priority::Background;
    shelf(Report::Hours).call = m_data.client().read<TrackedHours>(request, [this, span](const Outcome<TrackedHours> &outcome) {
        if (const Error *error = std::get_if<Error>(&outcome))
            return failed(Report::Hours, *error);
        m_hours.replace(workOf(std::get<TrackedHours>(outcome), span));
        came(Report::Hours, span);
    });
}

template <class Row>
bool ReportDays::collect(Report report, QList<Received<Row>> &pages, const Rows<Row> &rows, int page, int &skipped)
{
    bool repeated = true;
    for (const Received<Row> &received : rows.rows) {
        const auto same = [&](const Received<Row> &other) { return other.row.id == received.row.id; };
        if (page > 1 && std::any_of(pages.cbegin(), pages.cend(), same))
            continue;
        repeated = false;
        pages.append(received);
    }
    skipped += rows.skipped;
    const bool more = hasNextPage(rows.page, page, membersAtOnce, int(rows.rows.size()) + rows.skipped, repeated);
    if (!more || page >= mostPages)
        return false;
    Status &status = shelf(report).status;
    status.planned = std::max(status.planned, ++status.done + int(shelf(report).waiting.size()));
    return true;
}

void ReportDays::askTasks(const DateSpan &span, int page)
{
    TypedRequest<TaskReport> request =
        getTaskReport.with({ page, membersAtOnce, span.from, span.to, {}, {}, {}, {} }, m_data.scope().workspace);
    request.priority = Priority::Background;
    shelf(Report::Tasks).call = m_data.client().read<TaskReport>(request, [this, span, page](const Outcome<TaskReport> &outcome) {
        if (const Error *error = std::get_if<Error>(&outcome))
            return failed(Report::Tasks, *error);
        if (collect(Report::Tasks, m_taskPages, std::get<TaskReport>(outcome), page, m_tasksSkipped))
            return askTasks(span, page + 1);
        m_tasks.replace(workOf(m_taskPages, m_tasksSkipped, span));
        came(Report::Tasks, span);
    });
}

void ReportDays::askActivity(const DateSpan &span, int page)
{
    TypedRequest<ActivityLevel> request =
        getActivityLevelReport.with({ page, membersAtOnce, span.from, span.to, {}, {} }, m_data.scope().workspace);
    request.priority = Priority::Background;
    shelf(Report::Activity).call =
        m_data.client().read<ActivityLevel>(request, [this, span, page](const Outcome<ActivityLevel> &outcome) {
            if (const Error *error = std::get_if<Error>(&outcome))
                return failed(Report::Activity, *error);
            const ActivityLevel &level = std::get<ActivityLevel>(outcome);
            if (collect(Report::Activity, m_activityPages, level, page, m_activitySkipped))
                return askActivity(span, page + 1);
            m_activity.replace(activityOf(m_activityPages, level.overall, m_activitySkipped, span));
            came(Report::Activity, span);
        });
}

void ReportDays::askAttendance(const DateSpan &span, int page)
{
    TypedRequest<DailyAttendance> request =
        getDailyAttendanceReport.with({ page, membersAtOnce, span.from, {}, {} }, m_data.scope().workspace);
    request.priority = Priority::Background;
    shelf(Report::Attendance).call =
        m_data.client().read<DailyAttendance>(request, [this, span, page](const Outcome<DailyAttendance> &outcome) {
            if (const Error *error = std::get_if<Error>(&outcome))
                return failed(Report::Attendance, *error);
            if (collect(Report::Attendance, m_attendancePages, std::get<DailyAttendance>(outcome), page, m_attendanceSkipped))
                return askAttendance(span, page + 1);
            QList<AttendanceMember> members;
            for (const Received<AttendanceMember> &received : std::as_const(m_attendancePages))
                members.append(received.row);
            m_attendance.days.insert(span.from, members);
            m_attendance.skipped.remove(span.from);
            if (m_attendanceSkipped > 0)
                m_attendance.skipped.insert(span.from, m_attendanceSkipped);
            came(Report::Attendance, span);
        });
}

void ReportDays::askTimeline(const DateSpan &span, int)
{
    const QDateTime recent = QDateTime::currentDateTimeUtc().addSecs(-timelineSeconds);
    const bool isOutdated = m_timelinesSince.isValid() && m_timelinesSince > recent;
    m_timelines.want(span.from, isOutdated ? m_timelinesSince : recent, Priority::Background);
    timelineChanged(span.from); // it may be here already
}

// Whoever asked for the day: its reading is that of the one store.
void ReportDays::timelineChanged(QDate day)
{
    const Timelines::Report *known = m_timelines.find(day);
    if (!known || known->state == Timelines::State::Loading)
        return;
    ShelfOf &shelf = this->shelf(Report::Timeline);
    const bool isWaitedFor = shelf.status.isLoading && !shelf.waiting.isEmpty() && shelf.waiting.first().from == day;
    if (known->state == Timelines::State::Failed) {
        if (isWaitedFor)
            failed(Report::Timeline, known->error);
        return;
    }
    if (isWaitedFor)
        return came(Report::Timeline, { day, day });
    shelf.readings.insert(day, { known->confirmedAt, m_data.today() });
    emit changed(Report::Timeline);
}

} // namespace signoff
