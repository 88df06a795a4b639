// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/timelines.h"

#include "core/store/workspace_data.h"
#include "core/support/elsewhere.h"

#include <algorithm>

namespace signoff {

namespace {

constexpr int membersAtOnce = 100; // the contract's maximum
constexpr int mostPages = 3;
constexpr qsizetype mostDays = 40;
constexpr qint64 freshSeconds = 60;

Timelines::Report sorted(Timelines::Report report)
{
    std::stable_sort(report.members.begin(), report.members.end(),
        [](const TimelineMember &one, const TimelineMember &other) { return one.id < other.id; });
    return report;
}

} // namespace

// By their ids, in whose order they stand: of a whole company thousands may have worked on a day.
const TimelineMember *Timelines::Report::find(const QString &member) const
{
    const auto found = std::lower_bound(members.cbegin(), members.cend(), member,
        [](const TimelineMember &candidate, const QString &id) { return candidate.id < id; });
    return found == members.cend() || found->id != member ? nullptr : &*found;
}

Timelines &Timelines::of(WorkspaceData &data)
{
    if (auto *there = data.findChild<Timelines *>({}, Qt::FindDirectChildrenOnly))
        return *there;
    return *new Timelines(data);
}

Timelines::Timelines(WorkspaceData &data)
    : QObject(&data)
    , m_data(data)
{
}

QTimeZone Timelines::zone() const
{
    const RowTable<Member> &members = m_data.members().table;
    for (; m_owner.isEmpty() && m_looked < members.count(); ++m_looked) {
        if (members.at(m_looked).row.role.compare(QLatin1String("Owner"), Qt::CaseInsensitive) == 0)
            m_owner = members.at(m_looked).key;
    }
    const auto owner = members.find(m_owner);
    return owner && !owner->row.timeZone.isEmpty() ? QTimeZone(owner->row.timeZone.toLatin1()) : QTimeZone();
}

const Timelines::Report *Timelines::find(QDate day) const
{
    const auto found = m_reports.constFind(day);
    return found == m_reports.constEnd() ? nullptr : &*found;
}

void Timelines::want(QDate day, const QDateTime &since, Priority priority)
{
    if (!day.isValid() || m_calls.count(day) > 0)
        return;
    const Report *known = find(day);
    const bool isFresh = known && !known->isOutdated && known->state == State::Loaded && known->confirmedAt.isValid()
        && (!since.isValid() || known->confirmedAt >= since);
    if (isFresh)
        return;
    m_recent.removeAll(day);
    m_recent.append(day);
    while (m_recent.size() > mostDays)
        m_reports.remove(m_recent.takeFirst());
    m_reports[day].state = State::Loading;
    m_calls[day].priority = priority;
    m_calls[day].number = ++m_number;
    ask(day);
    emit changed(day);
}

void Timelines::outdate(QDate day)
{
    m_calls.erase(day);
    if (m_known && day >= m_known->from && day <= m_known->to)
        m_known.reset();
    const auto found = m_reports.find(day);
    if (found != m_reports.end())
        found->isOutdated = true;
}

void Timelines::ask(QDate day)
{
    Call &call = m_calls[day];
    TypedRequest<DailyTimeline> request =
        getDailyTimelineReport.with({ call.page, membersAtOnce, day, {} }, m_data.scope().workspace);
    request.priority = call.priority;
    call.handle = m_data.client().read<DailyTimeline>(request, [this, day](Outcome<DailyTimeline> outcome) {
        const Error *error = std::get_if<Error>(&outcome);
        if (!error)
            arrived(day, std::get<DailyTimeline>(outcome));
        else if (error->kind == ErrorKind::NotOffered)
            askForHours(day);
        else
            failed(day, *error);
    });
}

void Timelines::arrived(QDate day, const DailyTimeline &page)
{
    Call &call = m_calls[day];
    bool repeated = true;
    for (const Received<TimelineMember> &received : page.rows) {
        const auto same = [&](const TimelineMember &member) { return member.id == received.row.id; };
        if (std::any_of(call.members.cbegin(), call.members.cend(), same))
            continue;
        repeated = false;
        call.members.append(received.row);
    }
    call.skipped += page.skipped;
    const int onPage = int(page.rows.size()) + page.skipped;
    const bool next = hasNextPage(page.page, call.page, membersAtOnce, onPage, repeated);
    if (next && call.page < mostPages) {
        ++call.page;
        return ask(day);
    }
    Report report;
    report.members = call.members;
    report.skipped = call.skipped;
    report.total = page.page.total;
    report.isWhole = !next && call.skipped == 0 && report.total.value_or(0) <= int(call.members.size());
    done(day, sorted(report));
}

void Timelines::know(const TrackedHours &hours, QDate from, QDate to)
{
    m_known = Known { hours, from, to, QDateTime::currentDateTimeUtc() };
}

void Timelines::askForHours(QDate day)
{
    if (m_known && day >= m_known->from && day <= m_known->to
        && m_known->at.secsTo(QDateTime::currentDateTimeUtc()) < freshSeconds)
        return countHours(day, m_known->hours);
    Call &call = m_calls[day];
    TypedRequest<TrackedHours> request = getTrackedHoursReport.with({ day, day, {} }, m_data.scope().workspace);
    request.priority = call.priority;
    call.handle = m_data.client().read<TrackedHours>(request, [this, day](Outcome<TrackedHours> outcome) {
        if (const Error *error = std::get_if<Error>(&outcome))
            return failed(day, *error);
        countHours(day, std::get<TrackedHours>(std::move(outcome)));
    });
}

void Timelines::countHours(QDate day, TrackedHours hours)
{
    const auto count = [hours = std::move(hours), day] {
        Report report;
        report.hasTimes = false;
        report.skipped = hours.skipped;
        report.isWhole = hours.skipped == 0;
        for (auto member = hours.members.cbegin(); member != hours.members.cend(); ++member) {
            TimelineMember row;
            row.id = member.key();
            row.minutes = minutesOf(member->value(day));
            if (*row.minutes > 0)
                report.members.append(row);
        }
        return sorted(report);
    };
    elsewhere(this, count, [this, day, number = m_calls[day].number](const Report &report) {
        const auto call = m_calls.find(day);
        if (call != m_calls.end() && call->second.number == number)
            done(day, report);
    });
}

void Timelines::done(QDate day, Report report)
{
    report.state = State::Loaded;
    report.confirmedAt = QDateTime::currentDateTimeUtc();
    m_reports.insert(day, report);
    m_calls.erase(day);
    emit changed(day);
}

// What came before is still what was known then.
void Timelines::failed(QDate day, const Error &error)
{
    Report &report = m_reports[day];
    report.state = State::Failed;
    report.error = error;
    m_calls.erase(day);
    emit changed(day);
}

} // namespace signoff
