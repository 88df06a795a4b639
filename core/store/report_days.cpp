// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/report_days.h"

#include "core/store/workspace_data.h"

#include <algorithm>

namespace signoff {

namespace {

constexpr int membersAtOnce = 100; // the contract's maximum
constexpr int mostPages = 100; // a server that never ends must not take all requests

} // namespace

const ReportDays::Kind &ReportDays::kindOf(Report report)
{
    // In the order of the enum. A report of hours may be a year long, the others 31 days.
    static const Kind kinds[reports] = {
        { 365, false, &ReportDays::askHours },
        { 31, true, &ReportDays::askTasks },
        { 31, true, &ReportDays::askActivity },
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
{
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
    shelf.waiting = plan(report, span);
    shelf.status = {};
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

} // namespace signoff
