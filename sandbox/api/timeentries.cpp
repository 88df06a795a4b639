// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/operation.h"
#include "sandbox/api/scope.h"
#include "sandbox/api/timekeeping.h"

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostEntriesOfAPage = 50;

QJsonObject toJson(const WorkLog &log, int user, QDate date, const Entry &entry)
{
    QJsonObject object = describe(log, entry);
    object.insert(u"user_id"_s, user);
    object.insert(u"date"_s, date.toString(Qt::ISODate));
    object.insert(u"start_time"_s, written(instantOf(date, entry.start)));
    object.insert(u"end_time"_s, written(instantOf(date, entry.end())));
    return object;
}

bool isKnown(const Call &call, int user)
{
    return call.database.value(u"SELECT count(*) FROM members WHERE id = ?"_s, { user }).toInt() > 0;
}

Answer getTimeEntries(const Call &call)
{
    Input in = Input::ofQuery(call);
    const auto user = in.integer(u"user_id"_s, Need::Required);
    const QDate date = in.date(u"date"_s, Need::Required);
    const auto project = in.integer(u"project_id"_s);
    const auto task = in.integer(u"task_id"_s);
    const Paging paging = in.paging(Paging().perPage, MostEntriesOfAPage);
    if (!in.failed() && !isKnown(call, *user)) // of archived members the time stays
        in.fail(u"The selected user_id is invalid."_s);
    if (in.failed())
        return in.refusal();

    WorkLog log(call.database, call.company);
    log.load({ *user }, date, date, WorkLog::Detail::Entries);
    QList<Entry> entries = log.entries(*user, date);
    entries.removeIf([&](const Entry &entry) {
        return (project && (entry.contractId == 0 || log.contract(entry.contractId).projectId != *project))
            || (task && entry.taskId != *task);
    });
    QJsonArray rows;
    for (const Entry &entry : pageOf(entries, paging)) {
        QJsonObject row = toJson(log, *user, date, entry);
        row.insert(u"id"_s, idOf(call.generation, IdKind::TimeEntry, entry.id));
        row.insert(u"total_minutes"_s, entry.minutes); // the other name, which clients of the service read
        rows.append(row);
    }
    return page(call, rows, int(entries.size()), paging, usualPlace(call));
}

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

// The longest part of a stretch in which the others leave room; the first one of those that are as long.
Entry cutToFit(const Entry &wanted, const QList<Entry> &others)
{
    Entry best = wanted;
    best.minutes = 0;
    int from = wanted.start;
    const auto take = [&](int until) {
        const int minutes = std::min(until, wanted.end()) - from;
        if (minutes > best.minutes) {
            best.start = from;
            best.minutes = minutes;
        }
    };
    for (const Entry &other : others) { // in order
        take(other.start);
        from = std::max(from, other.end());
    }
    take(wanted.end());
    return best;
}

QString spoken(int minutes)
{
    QStringList parts;
    if (minutes >= 60)
        parts.append(u"%1 hr"_s.arg(minutes / 60));
    if (minutes % 60 > 0)
        parts.append(u"%1 min"_s.arg(minutes % 60));
    return parts.join(u' ');
}

// Entries of the day before may reach into this one.
QList<Entry> othersOn(WorkLog &log, int user, QDate date, qint64 except = 0)
{
    QList<Entry> others;
    log.load({ user }, date.addDays(-1), date, WorkLog::Detail::Entries);
    QList<Entry> before = log.entries(user, date.addDays(-1));
    for (Entry &entry : before)
        entry.start -= MinutesOfADay;
    const QList<Entry> all = before + log.entries(user, date);
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(others),
        [except](const Entry &entry) { return entry.id != except && entry.end() > 0; });
    return others;
}

Answer createTimeEntry(const Call &call)
{
    Input in = Input::ofBody(call);
    const auto user = in.integer(u"user_id"_s, Need::Required);
    const auto contract = in.integer(u"contract_id"_s);
    const auto task = in.integer(u"task_id"_s);
    const auto text = in.text(u"notes"_s);
    const QDate date = in.date(u"date"_s, Need::Required);
    const QTime start = in.clockTime(u"start_time"_s, Need::Required);
    const QTime end = in.clockTime(u"end_time"_s, Need::Required);
    if (!in.failed() && end <= start)
        in.fail(u"The end_time must be after start_time."_s);
    if (!in.failed() && !memberExists(call, *user))
        in.fail(u"The selected user_id is invalid."_s);
    if (in.failed())
        return in.refusal();
    const Work work = workOf(call, in, *user, contract, task);
    if (in.failed())
        return in.refusal();

    WorkLog log(call.database, call.company);
    const Entry wanted { .contractId = work.contractId,
        .taskId = work.taskId,
        .start = minuteOf(start),
        .minutes = minuteOf(end) - minuteOf(start),
        .method = ManualMethod,
        .text = text.value_or(QString()) };
    const Entry entry = cutToFit(wanted, othersOn(log, *user, date));
    if (entry.minutes == 0)
        return refused(call, 400, u"The time overlaps with time that is already there"_s);
    if (const auto problem = limitProblem(
            call, log, *user, date, entry.contractId, entry.minutes, entry.contractId != 0 ? entry.minutes : 0))
        return refused(call, 400, *problem);
    log.add(*user, date, entry);
    const Row member = call.database.row(u"SELECT firstname, lastname FROM members WHERE id = ?"_s, { *user });
    Answer answer = created(call, toJson(log, *user, date, entry),
        u"%1 successfully added for %2."_s.arg(spoken(entry.minutes), nameOf(member)));
    answer.body.insert(u"saved_minutes"_s, entry.minutes);
    return answer;
}

struct Found {
    int user;
    QDate date;
    Entry entry;
};

std::optional<Found> find(const Call &call, WorkLog &log)
{
    const qint64 id = rowOf(IdKind::TimeEntry, call.path.first());
    const auto day = log.dayOf(id);
    if (id == 0 || !day)
        return std::nullopt;
    const QList<Entry> entries = log.entries(day->first, day->second);
    const auto entry =
        std::find_if(entries.cbegin(), entries.cend(), [id](const Entry &candidate) { return candidate.id == id; });
    return Found { day->first, day->second, *entry };
}

void remove(WorkLog &log, const Found &found)
{
    QList<Entry> entries = log.entries(found.user, found.date);
    entries.removeIf([&found](const Entry &entry) { return entry.id == found.entry.id; });
    log.setEntries(found.user, found.date, entries);
}

// The fields that say what the time was for. Here it is the project that is named, of which the member has a contract.
void changeWork(const Call &call, Input &in, const WorkLog &log, const Found &before, Entry &entry)
{
    int project = log.contract(entry.contractId).projectId;
    const auto wanted = in.integer(u"project_id"_s);
    const auto task = in.integer(u"task_id"_s);
    if (wanted && *wanted != project) {
        project = *wanted;
        entry.contractId =
            call.database
                .value(u"SELECT c.id FROM contracts c JOIN projects p ON p.id = c.project_id WHERE c.project_id = ?"
                       " AND c.user_id = ? AND c.deleted_at IS NULL AND p.deleted_at IS NULL"_s,
                    { project, before.user })
                .toInt();
        entry.taskId = 0;
        if (entry.contractId == 0)
            in.fail(u"The selected project_id is invalid."_s);
    } else if (call.body.value(u"project_id"_s).isNull()) {
        project = 0;
        entry.contractId = 0;
        entry.taskId = 0;
    }
    if (task) {
        entry.taskId = *task;
        if (*task != before.entry.taskId && !isTaskOf(call, *task, project))
            in.fail(u"The selected task_id is invalid."_s);
    } else if (call.body.value(u"task_id"_s).isNull()) {
        entry.taskId = 0;
    }
}

// A time that is left out keeps its value.
void changeTimes(Input &in, Entry &entry)
{
    const QTime start = in.clockTime(u"start_time"_s);
    const QTime end = in.clockTime(u"end_time"_s);
    const int until = end.isValid() ? minuteOf(end) : entry.end();
    if (start.isValid())
        entry.start = minuteOf(start);
    entry.minutes = until - entry.start;
    if (entry.minutes <= 0)
        in.fail(u"The end_time must be after start_time."_s);
}

Answer updateTimeEntry(const Call &call)
{
    WorkLog log(call.database, call.company);
    const auto before = find(call, log);
    if (!before)
        return notFound(call);
    Input in = Input::ofBody(call);
    Entry entry = before->entry;
    changeWork(call, in, log, *before, entry);
    changeTimes(in, entry);
    if (const auto text = in.text(u"notes"_s))
        entry.text = *text;
    else if (call.body.value(u"notes"_s).isNull())
        entry.text.clear();
    const QDate given = in.date(u"date"_s);
    if (in.failed())
        return in.refusal();

    const QDate date = given.isValid() ? given : before->date;
    const bool isMoved =
        date != before->date || entry.start != before->entry.start || entry.minutes != before->entry.minutes;
    if (isMoved && cutToFit(entry, othersOn(log, before->user, date, entry.id)).minutes < entry.minutes)
        return refused(call, 400, u"The time overlaps with time that is already there"_s);
    const bool isSameWeek = mondayOf(date) == mondayOf(before->date);
    const bool isSameContract = entry.contractId == before->entry.contractId;
    const int more = entry.minutes - (isSameWeek ? before->entry.minutes : 0);
    const int moreOnContract = entry.minutes - (isSameWeek && isSameContract ? before->entry.minutes : 0);
    if (const auto problem = limitProblem(
            call, log, before->user, date, entry.contractId, more, entry.contractId != 0 ? moreOnContract : 0))
        return refused(call, 400, *problem);
    remove(log, *before);
    log.load({ before->user }, date, date, WorkLog::Detail::Entries);
    log.add(before->user, date, entry);
    return done(call, u"Time entry updated successfully"_s);
}

Answer deleteTimeEntry(const Call &call)
{
    WorkLog log(call.database, call.company);
    const auto found = find(call, log);
    if (!found)
        return notFound(call);
    remove(log, *found);
    return done(call, u"Time entry deleted successfully"_s);
}

Operation operation(const QByteArray &verb, const QString &path, const QString &id, Answer (*handler)(const Call &))
{
    return { verb, path, id, handler, verb == "GET" ? WorkspaceIn::Query : WorkspaceIn::Body, OpenTo::Deciders,
        Offered::CurrentOnly };
}

} // namespace

Operations timeEntryOperations()
{
    const QString all = u"/time-entries"_s;
    const QString one = u"/time-entries/{time_entry_id}"_s;
    return {
        operation("GET", all, u"getTimeEntries"_s, getTimeEntries),
        operation("POST", all, u"createTimeEntry"_s, createTimeEntry),
        operation("PUT", one, u"updateTimeEntry"_s, updateTimeEntry),
        operation("DELETE", one, u"deleteTimeEntry"_s, deleteTimeEntry),
    };
}

} // namespace sandbox
