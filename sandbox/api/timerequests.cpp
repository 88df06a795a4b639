// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/input.h"
#include "sandbox/api/operation.h"
#include "sandbox/api/scope.h"
#include "sandbox/api/timekeeping.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestRequestSeconds = 24 * 60 * 60;

Listing requests(const Call &call)
{
    Listing listing { u"r.*"_s, u"time_requests r"_s, u"r.start DESC, r.id"_s };
    listing.add(visibleUsers(call.caller, u"r.user_id"_s));
    return listing;
}

// Instants are kept with Z; the current generation writes them with an offset.
QJsonValue instant(const Call &call, const Row &row, const QString &name)
{
    const QString text = row.value(name).toString();
    return call.isClassic() ? text : QString(text.chopped(1) + u"+00:00"_s);
}

QJsonObject toJson(const Call &call, const Row &row)
{
    return {
        { u"id"_s, idOf(call.generation, IdKind::TimeRequest, row.value(u"id"_s).toLongLong()) },
        { u"user_id"_s, json(row, u"user_id"_s) },
        { u"contract_id"_s, json(row, u"contract_id"_s) },
        { u"project_id"_s, json(row, u"project_id"_s) },
        { u"task_id"_s, json(row, u"task_id"_s) },
        { u"start"_s, instant(call, row, u"start"_s) },
        { u"end"_s, instant(call, row, u"end"_s) },
        { u"status"_s, json(row, u"status"_s) },
        { call.isClassic() ? u"notes"_s : u"activity_description"_s, json(row, u"text"_s) },
        { u"comment"_s, json(row, u"comment"_s) },
        { u"updated_by"_s, json(row, u"updated_by"_s) },
        { u"created_at"_s, json(row, u"created_at"_s) },
        { u"updated_at"_s, json(row, u"updated_at"_s) },
    };
}

Answer getTimeRequests(const Call &call)
{
    const Need datesNeeded = call.isClassic() ? Need::Optional : Need::Required;
    Input in = Input::ofQuery(call);
    Listing listing = requests(call);
    listing.addIf(u"r.status = ?"_s, in.word(u"status"_s, { u"pending"_s, u"approved"_s, u"rejected"_s }));
    listing.addIf(u"r.user_id = ?"_s, in.integer(u"user_id"_s));
    if (!call.isClassic())
        listing.addIf(u"r.project_id = ?"_s, in.integer(u"project_id"_s));
    const QDate from = in.date(u"date_from"_s, datesNeeded);
    const QDate to = in.date(u"date_to"_s, datesNeeded);
    in.inOrder(u"date_from"_s, from, u"date_to"_s, to);
    if (from.isValid())
        listing.add(u"substr(r.start, 1, 10) >= ?"_s, from.toString(Qt::ISODate));
    if (to.isValid())
        listing.add(u"substr(r.start, 1, 10) <= ?"_s, to.toString(Qt::ISODate));
    if (const auto id = in.text(u"id"_s))
        listing.add(u"r.id = ?"_s, rowOf(IdKind::TimeRequest, *id));
    const Paging paging = in.paging();
    if (in.failed())
        return in.refusal();
    return listed(call, listing, paging, usualPlace(call), toJson);
}

std::optional<Row> find(const Call &call, qint64 id)
{
    return only(call.database, requests(call), u"r.id = ?"_s, id);
}

Answer getTimeRequest(const Call &call)
{
    const auto row = find(call, rowOf(IdKind::TimeRequest, call.path.first()));
    return row ? success(call, toJson(call, *row)) : notFound(call);
}

Answer createTimeRequest(const Call &call)
{
    Input in = Input::ofBody(call);
    const auto user = in.integer(u"user_id"_s, Need::Required);
    const auto contract = in.integer(u"contract_id"_s, call.isClassic() ? Need::Required : Need::Optional);
    const QDateTime start = in.instant(u"start"_s, Need::Required);
    const QDateTime end = in.instant(u"end"_s, Need::Required);
    const auto text = in.text(call.isClassic() ? u"notes"_s : u"activity_description"_s);
    const auto task = in.integer(u"task_id"_s);
    if (start.isValid() && end.isValid() && end <= start)
        in.fail(u"The end must be after start."_s);
    if (start.secsTo(end) > LongestRequestSeconds)
        in.fail(u"The end must be within 24 hours of start."_s);
    if (in.failed())
        return in.refusal();
    const bool isOwn = *user == call.caller.id;
    if (!isOwn && !call.caller.mayDecide)
        return forbidden(call);
    if (!memberExists(call, *user))
        in.fail(u"The selected user_id or contract_id is invalid."_s);
    const Work work = workOf(call, in, *user, contract, task);
    if (in.failed())
        return in.refusal();

    // The workspace approves the owner's requests by itself; the classic generation knows no such thing.
    const bool isApproved = !call.isClassic() && call.caller.role == "Owner"_L1;
    const QString now = call.clock.stamp();
    if (isApproved)
        addTime(call, *user, start, int(start.secsTo(end) / 60), work, ManualMethod, text.value_or(QString()));
    const qint64 id = call.database.change(
        u"INSERT INTO time_requests (user_id, contract_id, project_id, task_id, start, end, status, text, updated_by,"
        " created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { *user, stored(work.contractId), stored(work.projectId), stored(work.taskId), start.toString(Qt::ISODate),
            end.toString(Qt::ISODate), isApproved ? u"approved"_s : u"pending"_s, text ? QVariant(*text) : QVariant(),
            stored(isApproved ? call.caller.id : 0), now, now });
    const QJsonObject row = toJson(call, *find(call, id));
    const QString message = u"Time request created successfully"_s;
    if (call.isClassic())
        return created(call, row, message);
    return created(
        call, QJsonObject { { u"id"_s, row.value(u"id"_s) }, { u"status"_s, row.value(u"status"_s) } }, message);
}

Answer decide(const Call &call, const QString &status, const QVariant &comment = {})
{
    const auto row = find(call, rowOf(IdKind::TimeRequest, call.path.first()));
    if (!row)
        return notFound(call);
    const QString before = row->value(u"status"_s).toString();
    if (before != "pending"_L1)
        return refused(call, 400, u"A time request that is %1 cannot be %2"_s.arg(before, status));
    if (status == "approved"_L1) {
        // Before it is approved: the entries of a day that are made know the approved ones.
        const QDateTime start = QDateTime::fromString(row->value(u"start"_s).toString(), Qt::ISODate);
        const QDateTime end = QDateTime::fromString(row->value(u"end"_s).toString(), Qt::ISODate);
        const Work work { row->value(u"contract_id"_s).toInt(), row->value(u"project_id"_s).toInt(),
            row->value(u"task_id"_s).toInt() };
        addTime(call, row->value(u"user_id"_s).toInt(), start, int(start.secsTo(end) / 60), work, ManualMethod,
            row->value(u"text"_s).toString());
    }
    call.database.change(
        u"UPDATE time_requests SET status = ?, comment = ?, updated_by = ?, updated_at = ? WHERE id = ?"_s,
        { status, comment, call.caller.id, call.clock.stamp(), row->value(u"id"_s) });
    return done(call, u"Time request %1 successfully"_s.arg(status));
}

Answer approveTimeRequest(const Call &call)
{
    return decide(call, u"approved"_s);
}

Answer rejectTimeRequest(const Call &call)
{
    Input in = Input::ofBody(call);
    const auto comment = in.text(u"comment"_s, Need::Required);
    return in.failed() ? in.refusal() : decide(call, u"rejected"_s, *comment);
}

} // namespace

Operations timeRequestOperations()
{
    return {
        { "GET", u"/time-requests"_s, u"getTimeRequests"_s, getTimeRequests },
        { "POST", u"/time-requests"_s, u"createTimeRequest"_s, createTimeRequest, WorkspaceIn::Body },
        { "GET", u"/time-requests/{id}"_s, u"getTimeRequest"_s, getTimeRequest, WorkspaceIn::Query, OpenTo::Everyone,
            Offered::ClassicOnly },
        { "POST", u"/time-requests/{timeRequestId}/approve"_s, u"approveTimeRequest"_s, approveTimeRequest,
            WorkspaceIn::Body, OpenTo::Deciders, Offered::Both, IdKind::TimeRequest },
        { "POST", u"/time-requests/{timeRequestId}/reject"_s, u"rejectTimeRequest"_s, rejectTimeRequest,
            WorkspaceIn::Body, OpenTo::Deciders, Offered::Both, IdKind::TimeRequest },
    };
}

} // namespace sandbox
