// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reports of single entries: the timeline of a day, the tasks and the activity of some weeks.

#include "sandbox/api/reports.h"
#include "sandbox/api/timekeeping.h"

#include <QtCore/qtimezone.h>

#include <map>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestRangeDays = 31;

int totalOf(const QList<Entry> &entries)
{
    int minutes = 0;
    for (const Entry &entry : entries)
        minutes += entry.minutes;
    return minutes;
}

// Two dates that are both needed, with no more than a month between them.
struct Range {
    QDate from;
    QDate to;

    explicit Range(Input &in)
        : from(in.date(u"start_date"_s, Need::Required))
        , to(in.date(u"end_date"_s, Need::Required))
    {
        in.inOrder(u"start_date"_s, from, u"end_date"_s, to);
        if (from.isValid() && to.isValid() && from.daysTo(to) > LongestRangeDays)
            in.fail(u"The end_date must be at most %1 days after start_date."_s.arg(LongestRangeDays));
    }
};

QJsonObject headOf(const Row &member)
{
    return { { u"user_id"_s, json(member, u"id"_s) }, { u"user_name"_s, nameOf(member) } };
}

QTimeZone zoneOfTheOwner(const Call &call)
{
    const QString zone =
        call.database.value(u"SELECT timezone FROM members WHERE id = ?"_s, { Company::memberId(Company::OwnerNumber) })
            .toString();
    const QTimeZone found(zone.toLatin1());
    return found.isValid() ? found : QTimeZone::utc();
}

// An amount in one currency; where there are several, what they are together is not known.
void addAmount(QJsonObject &row, const WorkLog &log, const QList<Piece> &pieces)
{
    std::map<QString, qint64> cents;
    for (const Piece &piece : pieces) {
        if (piece.contractId != 0)
            cents[log.contract(piece.contractId).currency] += log.contract(piece.contractId).cents(piece.minutes);
    }
    if (cents.size() != 1)
        return;
    row.insert(u"total_amount"_s, double(cents.cbegin()->second) / 100);
    row.insert(u"currency"_s, cents.cbegin()->first);
}

QJsonObject timelineOf(const Call &call, const WorkLog &log, const Row &member, QDate date, const QTimeZone &zone)
{
    const int user = member.value(u"id"_s).toInt();
    const QList<Entry> entries = log.entries(user, date);
    const auto local = [&](int minute) {
        const QDateTime instant = instantOf(date, minute);
        return instant.toOffsetFromUtc(zone.offsetFromUtc(instant)).toString(Qt::ISODate);
    };
    QJsonArray rows;
    Activity activity;
    for (const Entry &entry : entries) {
        QJsonObject row = describe(log, entry);
        row.insert(u"start_time"_s, local(entry.start));
        row.insert(u"end_time"_s, local(entry.end()));
        row.insert(u"activity_level"_s, entry.activity ? QJsonValue(*entry.activity) : QJsonValue());
        activity.add(entry);
        rows.append(row);
    }
    QJsonObject object = headOf(member);
    object.insert(u"activity_level"_s, activity.percent());
    object.insert(u"total_minutes"_s, totalOf(entries));
    if (call.caller.seesRates)
        addAmount(object, log, log.day(user, date));
    object.insert(u"time_entries"_s, rows);
    return object;
}

// Which time the task report is about.
struct TaskFilter {
    QList<int> projects;
    QList<int> tasks;
    bool hasNoTask = true;

    bool takes(const Entry &entry, const ContractFacts &contract) const
    {
        if (!projects.isEmpty() && (entry.contractId == 0 || !projects.contains(contract.projectId)))
            return false;
        return entry.taskId == 0 ? hasNoTask : tasks.isEmpty() || tasks.contains(entry.taskId);
    }
};

// Minutes by project and task, with the contract that names the project.
class TaskMinutes {
public:
    void add(const Entry &entry, const ContractFacts &contract)
    {
        Sum &sum = m_sums[{ contract.projectId, entry.taskId }];
        sum.contract = entry.contractId;
        sum.minutes += entry.minutes;
    }

    QJsonArray rows(const WorkLog &log) const
    {
        QJsonArray rows;
        for (const auto &[key, sum] : m_sums) {
            QJsonObject row = describe(log, { .contractId = sum.contract, .taskId = key.second });
            for (const QString &other :
                { u"contract_id"_s, u"activity_description"_s, u"method"_s, u"duration_minutes"_s })
                row.remove(other);
            row.insert(u"total_minutes"_s, sum.minutes);
            rows.append(row);
        }
        return rows;
    }

private:
    struct Sum {
        int contract = 0;
        int minutes = 0;
    };
    std::map<std::pair<int, int>, Sum> m_sums;
};

QJsonObject tasksOf(const WorkLog &log, const Row &member, const Range &range, const TaskFilter &filter)
{
    TaskMinutes all;
    QJsonObject days;
    int total = 0;
    for (QDate date = range.from; date <= range.to; date = date.addDays(1)) {
        TaskMinutes ofDay;
        const QList<Entry> entries = log.entries(member.value(u"id"_s).toInt(), date);
        for (const Entry &entry : entries) {
            const ContractFacts &contract = log.contract(entry.contractId);
            if (!filter.takes(entry, contract))
                continue;
            all.add(entry, contract);
            ofDay.add(entry, contract);
            total += entry.minutes;
        }
        const QJsonArray rows = ofDay.rows(log);
        if (!rows.isEmpty())
            days.insert(date.toString(Qt::ISODate), rows);
    }
    QJsonObject row = headOf(member);
    row.insert(u"total_minutes"_s, total);
    row.insert(u"tasks_breakdown"_s, all.rows(log));
    row.insert(u"daily_breakdown"_s, days.isEmpty() ? QJsonValue(QJsonArray()) : QJsonValue(days));
    return row;
}

} // namespace

Answer getDailyTimelineReport(const Call &call)
{
    Input in = Input::ofQuery(call);
    const QDate date = in.date(u"date"_s, Need::Required);
    const QDate today = call.clock.now().date();
    if (date.isValid() && (date < today.addYears(-1) || date > today.addYears(1)))
        in.fail(u"The date must be within a year of today."_s);
    const QList<int> asked = in.integers(u"user_ids"_s);
    const Paging paging = in.paging(MembersOfAReportPage);
    if (in.failed())
        return in.refusal();

    QList<Row> members = membersOfReport(call, asked, date, date);
    WorkLog log(call.database, call.company);
    log.load(idsOf(members), date, date, WorkLog::Detail::Entries);
    if (asked.isEmpty())
        members.removeIf([&](const Row &member) { return log.minutes(member.value(u"id"_s).toInt(), date) == 0; });
    const QTimeZone zone = zoneOfTheOwner(call);
    QJsonArray data;
    for (const Row &member : pageOf(members, paging))
        data.append(timelineOf(call, log, member, date, zone));
    return page(call, data, int(members.size()), paging, usualPlace(call));
}

Answer getTaskReport(const Call &call)
{
    Input in = Input::ofQuery(call);
    const Range range(in);
    const QList<int> asked = in.integers(u"users"_s);
    TaskFilter filter;
    filter.projects = in.integers(u"project_id"_s);
    filter.tasks = in.integers(u"task_id"_s);
    // Who asks for tasks gets no other time, unless it is asked for too.
    const QStringList words { u"true"_s, u"1"_s, u"false"_s, u"0"_s };
    const QString said =
        in.word(u"include_no_task"_s, words).value_or(filter.tasks.isEmpty() ? words.first() : words.last());
    filter.hasNoTask = words.indexOf(said) < 2;
    const Paging paging = in.paging(MembersOfAReportPage);
    if (in.failed())
        return in.refusal();

    const QList<Row> members = membersOfReport(call, asked, range.from, range.to);
    const QList<Row> shown = pageOf(members, paging);
    WorkLog log(call.database, call.company);
    log.load(idsOf(shown), range.from, range.to, WorkLog::Detail::Entries);
    QJsonArray data;
    for (const Row &member : shown)
        data.append(tasksOf(log, member, range, filter));
    return page(call, data, int(members.size()), paging, usualPlace(call));
}

Answer getActivityLevelReport(const Call &call)
{
    Input in = Input::ofQuery(call);
    const Range range(in);
    const auto contract = in.integer(u"contract_id"_s);
    const QList<int> asked = in.integers(u"user_ids"_s);
    const Paging paging = in.paging(MembersOfAReportPage);
    if (in.failed())
        return in.refusal();

    const QList<Row> members = membersOfReport(call, asked, range.from, range.to);
    WorkLog log(call.database, call.company);
    log.load(idsOf(members), range.from, range.to, WorkLog::Detail::Entries);
    Activity overall; // of everybody, not of the page
    QList<QJsonObject> users;
    for (const Row &member : members) {
        Activity ofUser;
        QJsonObject days;
        for (QDate date = range.from; date <= range.to; date = date.addDays(1)) {
            Activity ofDay;
            QList<Entry> entries = log.entries(member.value(u"id"_s).toInt(), date);
            entries.removeIf([&contract](const Entry &entry) { return contract && entry.contractId != *contract; });
            for (const Entry &entry : std::as_const(entries)) {
                for (Activity *activity : { &overall, &ofUser, &ofDay })
                    activity->add(entry);
            }
            if (!entries.isEmpty())
                days.insert(date.toString(Qt::ISODate), ofDay.percent());
        }
        QJsonObject user = headOf(member);
        user.insert(u"activity_level"_s, ofUser.percent());
        user.insert(u"days"_s, days.isEmpty() ? QJsonValue(QJsonArray()) : QJsonValue(days));
        users.append(user);
    }
    QJsonArray shown;
    for (const QJsonObject &user : pageOf(users, paging))
        shown.append(user);
    Answer answer = page(call, shown, int(users.size()), paging, usualPlace(call));
    answer.body.insert(u"data"_s,
        QJsonObject {
            { u"overall"_s, QJsonObject { { u"activity_level"_s, overall.percent() } } }, { u"users"_s, shown } });
    return answer;
}

} // namespace sandbox
