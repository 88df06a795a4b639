// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/operation.h"
#include "sandbox/api/scope.h"
#include "sandbox/api/timekeeping.h"
#include "sandbox/api/trackers.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

// The current generation writes the instants of clocks with an offset.
QString instant(const Call &call, const QDateTime &moment)
{
    const QString text = written(moment);
    return call.isClassic() ? text : QString(text.chopped(1) + u"+00:00"_s);
}

QString sentence(const Row &tracker, const QDateTime &now)
{
    QString text = u"%1 started tracking time at %2"_s.arg(nameOf(tracker), now.toString(u"HH:mm"_s));
    const auto append = [&](const QString &before, const QString &column) {
        const QString part = tracker.value(column).toString();
        if (!part.isEmpty())
            text += before + part;
    };
    append(u" on "_s, u"project_name"_s);
    append(u", task "_s, u"title"_s);
    append(u": "_s, u"text"_s);
    return text + u'.';
}

QJsonObject started(const Call &call, const Row &tracker, const QDateTime &now)
{
    QJsonObject data { { u"start_time"_s, instant(call, now) } };
    for (const QString &column : { u"contract_id"_s, u"project_id"_s, u"task_id"_s })
        data.insert(column, json(tracker, column));
    if (call.isClassic())
        return data;
    data.insert(u"message"_s, sentence(tracker, now));
    data.insert(u"user_name"_s, nameOf(tracker));
    data.insert(u"user_email"_s, json(tracker, u"email"_s));
    data.insert(u"task_title"_s, json(tracker, u"title"_s));
    data.insert(u"activity_description"_s, json(tracker, u"text"_s));
    for (const QString &column : { u"user_id"_s, u"project_name"_s })
        data.insert(column, json(tracker, column));
    return data;
}

Answer startTimeTracking(const Call &call)
{
    Input in = Input::ofBody(call);
    const auto user = in.integer(u"user_id"_s, Need::Required);
    const auto contract = in.integer(u"contract_id"_s, call.isClassic() ? Need::Required : Need::Optional);
    const auto task = in.integer(u"task_id"_s);
    const auto text = in.text(u"activity_description"_s);
    if (in.failed())
        return in.refusal();
    if (*user != call.caller.id && !call.caller.mayDecide)
        return forbidden(call);
    if (!memberExists(call, *user))
        in.fail(u"The selected user_id is invalid."_s);
    const Work work = workOf(call, in, *user, contract, task);
    if (in.failed())
        return in.refusal();
    if (!runningTracker(call, *user).isEmpty())
        return refused(call, 400, u"A tracker of this member is running already"_s);
    const QString status =
        call.database.value(u"SELECT status FROM contracts WHERE id = ?"_s, { work.contractId }).toString();
    if (status == "paused"_L1)
        return refused(call, 400, u"The contract is paused"_s);

    const QDateTime now = call.clock.now();
    call.database.change(u"INSERT INTO trackers VALUES (?, ?, ?, ?, ?)"_s,
        { *user, stored(work.contractId), stored(work.taskId), text && !text->isEmpty() ? QVariant(*text) : QVariant(),
            written(now) });
    const Row tracker = runningTracker(call, *user);
    Answer answer = success(call, started(call, tracker, now), u"Time tracking started successfully"_s);
    answer.events.append(trackerEvent(u"tracker.started"_s, tracker, u"start_time"_s, now));
    return answer;
}

// The classic generation stops the clock of the caller, whoever is named.
Answer stopTimeTracking(const Call &call)
{
    int user = call.caller.id;
    if (!call.isClassic()) {
        Input in = Input::ofBody(call);
        const auto named = in.integer(u"user_id"_s, Need::Required);
        if (!in.failed() && !memberExists(call, *named))
            in.fail(u"The selected user_id is invalid."_s);
        if (in.failed())
            return in.refusal();
        user = *named;
    }
    const Row tracker = runningTracker(call, user);
    if (tracker.isEmpty())
        return refused(call, 400, u"No tracker is running"_s);
    const QString message = u"Time tracking stopped successfully"_s;
    QJsonObject data { { u"stopped_at"_s, instant(call, call.clock.now()) } };
    if (!call.isClassic())
        data.insert(u"message"_s, message);
    Answer answer = success(call, data, call.isClassic() ? message : QString());
    stopTracker(call, tracker, answer);
    return answer;
}

Answer getCurrentTrackerData(const Call &call)
{
    Input in = Input::ofQuery(call);
    const auto user = in.integer(u"user_id"_s, Need::Required);
    if (!in.failed() && !memberExists(call, *user))
        in.fail(u"The selected user_id is invalid."_s);
    if (in.failed())
        return in.refusal();
    const Row tracker = runningTracker(call, *user);
    if (tracker.isEmpty())
        return success(call, QJsonValue(), u"No tracker is running"_s);

    // Of a clock that ran over midnight it is the time of the day on which it started.
    const QDateTime now = call.clock.now();
    const QDateTime start = QDateTime::fromString(tracker.value(u"started_at"_s).toString(), Qt::ISODate);
    WorkLog log(call.database, call.company);
    log.load({ *user }, start.date(), start.date());
    QJsonObject data {
        { u"user_id"_s, *user },
        { u"task_title"_s, json(tracker, u"title"_s) },
        { u"activity_description"_s, json(tracker, u"text"_s) },
        { u"total_seconds"_s, std::max<qint64>(0, start.secsTo(now)) % 60 },
        { u"total_minutes"_s, log.minutes(*user, start.date()) + wholeMinutes(tracker, now) },
        { u"date"_s, start.date().toString(Qt::ISODate) },
    };
    for (const QString &column : { u"contract_id"_s, u"task_id"_s })
        data.insert(column, json(tracker, column));
    return success(call, data, u"Current tracker data retrieved successfully"_s);
}

} // namespace

Operations timeTrackingOperations()
{
    return {
        { "POST", u"/time-tracking/start"_s, u"startTimeTracking"_s, startTimeTracking, WorkspaceIn::Body,
            OpenTo::EveryoneInClassic },
        { "POST", u"/time-tracking/stop"_s, u"stopTimeTracking"_s, stopTimeTracking, WorkspaceIn::BodyOfCurrent,
            OpenTo::EveryoneInClassic },
        { "GET", u"/time-tracking/current-data"_s, u"getCurrentTrackerData"_s, getCurrentTrackerData,
            WorkspaceIn::Query, OpenTo::Deciders, Offered::CurrentOnly },
    };
}

} // namespace sandbox
