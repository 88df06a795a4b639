// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/input.h"
#include "sandbox/api/operation.h"
#include "sandbox/api/scope.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int HoursOfAWorkingDay = 8;

Listing leaves(const Call &call)
{
    Listing listing { u"l.*, p.is_paid, p.is_hourly"_s, u"leaves l JOIN policies p ON p.id = l.policy_id"_s,
        u"l.start_date DESC, l.id"_s };
    listing.add(visibleUsers(call.caller, u"l.user_id"_s));
    return listing;
}

// Leave by the hour has its length as texts, which the documentation shows as well as numbers.
QJsonObject length(const Row &row)
{
    if (!row.value(u"is_hourly"_s).toBool())
        return { { u"days"_s, json(row, u"days"_s) }, { u"hours"_s, json(row, u"hours"_s) } };
    return { { u"days"_s, row.value(u"days"_s).toString() }, { u"hours"_s, row.value(u"hours"_s).toString() } };
}

QJsonObject toJson(const Call &call, const Row &row)
{
    QJsonObject leave {
        { u"id"_s, idOf(call.generation, IdKind::Leave, row.value(u"id"_s).toLongLong()) },
        { u"total"_s, length(row) },
    };
    for (const QString &name : { u"user_id"_s, u"status"_s, u"note"_s, u"is_paid"_s, u"created_by"_s, u"approved_by"_s,
             u"rejected_by"_s, u"reject_reason"_s, u"start_date"_s, u"end_date"_s, u"created_on"_s })
        leave.insert(name, json(row, name));
    return leave;
}

Answer getLeaves(const Call &call)
{
    Input in = Input::ofQuery(call);
    Listing listing = leaves(call);
    if (const auto id = in.text(u"id"_s))
        listing.add(u"l.id = ?"_s, rowOf(IdKind::Leave, *id));
    listing.addIf(u"l.user_id = ?"_s, in.integer(u"user_id"_s));
    listing.addIf(u"l.policy_id = ?"_s, in.integer(u"policy_id"_s));
    listing.addIf(u"p.is_paid = ?"_s, in.word(u"is_paid"_s, { u"yes"_s, u"no"_s }));
    listing.addIf(u"l.status = ?"_s, in.word(u"status"_s, { u"pending"_s, u"approved"_s, u"rejected"_s }));
    const QDate from = in.date(u"date_from"_s);
    const QDate to = in.date(u"date_to"_s);
    in.inOrder(u"date_from"_s, from, u"date_to"_s, to);
    if (from.isValid())
        listing.add(u"l.end_date >= ?"_s, from.toString(Qt::ISODate));
    if (to.isValid())
        listing.add(u"l.start_date <= ?"_s, to.toString(Qt::ISODate));
    const Paging paging = in.paging();
    if (in.failed())
        return in.refusal();
    return listed(call, listing, paging, usualPlace(call), toJson);
}

// Saturdays and Sundays take no leave.
int workdays(QDate start, const QDate &end)
{
    int days = 0;
    for (; start <= end; start = start.addDays(1))
        days += start.dayOfWeek() <= 5 ? 1 : 0;
    return days;
}

Answer createLeaveRequest(const Call &call)
{
    Input in = Input::ofBody(call);
    const auto policyId = in.integer(u"policy_id"_s, Need::Required);
    const auto user = in.integer(u"user_id"_s, Need::Required);
    const QDate start = in.date(u"start"_s, Need::Required);
    const QDate end = in.date(u"end"_s, Need::Required);
    in.inOrder(u"start"_s, start, u"end"_s, end);
    if (start.daysTo(end) > 366)
        in.fail(u"The end must be within a year of start."_s);
    const auto period = in.integer(u"leave_period"_s, Need::Optional, 0, 2);
    const auto note = in.text(u"reason"_s);
    const Row policy = call.database.row(u"SELECT * FROM policies WHERE id = ?"_s, { policyId.value_or(0) });
    const bool isHourly = policy.value(u"is_hourly"_s).toBool();
    const Need hoursNeeded = isHourly ? Need::Required : Need::Optional;
    const QTime from = in.clockTime(u"start_time"_s, hoursNeeded);
    const QTime to = in.clockTime(u"end_time"_s, hoursNeeded);
    if (from.isValid() && to.isValid() && to <= from)
        in.fail(u"The end_time must be after start_time."_s);
    const auto hoursPerDay = in.number(u"hours_per_day"_s, hoursNeeded);
    if (hoursPerDay && (*hoursPerDay <= 0 || *hoursPerDay > 24))
        in.fail(u"The hours_per_day must be more than 0 and at most 24."_s);
    if (!in.failed() && (policy.isEmpty() || !memberExists(call, *user)))
        in.fail(u"The selected policy_id or user_id is invalid."_s);
    if (in.failed())
        return in.refusal();
    if (*user != call.caller.id && !call.caller.mayDecide)
        return forbidden(call);

    double days = workdays(start, end);
    double hours = days * hoursPerDay.value_or(HoursOfAWorkingDay);
    if (isHourly) {
        days = 0;
    } else if (period.value_or(0) != 0) {
        days /= 2;
        hours /= 2;
    }
    call.database.change(
        u"INSERT INTO leaves (user_id, policy_id, status, note, created_by, start_date, end_date, created_on, days,"
        " hours) VALUES (?, ?, 'pending', ?, ?, ?, ?, ?, ?, ?)"_s,
        { *user, *policyId, note ? QVariant(*note) : QVariant(), call.caller.id, start.toString(Qt::ISODate),
            end.toString(Qt::ISODate), call.clock.now().date().toString(Qt::ISODate), days, hours });
    Answer answer = created(call, QJsonValue(), u"Leave request created successfully"_s);
    answer.body.remove(u"data"_s); // none is documented
    return answer;
}

QString amount(double count, bool isHourly)
{
    const QString unit = isHourly ? u"hour"_s : u"day"_s;
    return u"%1 %2%3"_s.arg(count).arg(unit, count == 1 ? QString() : u"s"_s);
}

QJsonObject balance(const Call &call, const Row &member, const QList<Row> &policies, const QDate &from, const QDate &to)
{
    const auto taken = call.database.rows(u"SELECT policy_id, sum(days) AS days, sum(hours) AS hours FROM leaves WHERE "
                                          u"user_id = ? AND status = 'approved'"
                                          " AND end_date >= ? AND start_date <= ? GROUP BY policy_id"_s,
        { member.value(u"id"_s), from.toString(Qt::ISODate), to.toString(Qt::ISODate) });
    QJsonArray information;
    for (const Row &policy : policies) {
        const bool isHourly = policy.value(u"is_hourly"_s).toBool();
        double left = policy.value(u"allowance"_s).toDouble();
        for (const Row &row : taken) {
            if (row.value(u"policy_id"_s) == policy.value(u"id"_s))
                left -= row.value(isHourly ? u"hours"_s : u"days"_s).toDouble();
        }
        information.append(QJsonObject {
            { u"leave_type"_s, json(policy, u"name"_s) },
            { u"balance"_s, amount(left, isHourly) },
        });
    }
    return {
        { u"user_id"_s, json(member, u"id"_s) },
        { u"user_name"_s,
            QString(member.value(u"firstname"_s).toString() + u' ' + member.value(u"lastname"_s).toString()) },
        { u"leave_information"_s, information },
        { u"total_balance"_s, QJsonValue() }, // the workspace keeps a balance for each policy
    };
}

Answer getLeaveBalances(const Call &call)
{
    Input in = Input::ofQuery(call);
    Listing listing { u"m.id, m.firstname, m.lastname"_s, u"members m"_s, u"m.id"_s };
    listing.add(u"m.deleted_at IS NULL AND m.role NOT IN ('Owner', 'Project viewer')"_s);
    listing.add(visibleUsers(call.caller, u"m.id"_s));
    listing.addIf(u"m.id = ?"_s, in.integer(u"user_id"_s));
    const QDate from = in.date(u"date_from"_s, Need::Required);
    const QDate to = in.date(u"date_to"_s, Need::Required);
    in.inOrder(u"date_from"_s, from, u"date_to"_s, to);
    // The classic generation takes the page but not its size, the current one neither.
    Paging paging;
    if (call.isClassic())
        paging.page = in.paging().page;
    else
        paging.perPage = std::numeric_limits<int>::max();
    if (in.failed())
        return in.refusal();
    const QList<Row> policies = call.database.rows(u"SELECT * FROM policies ORDER BY id"_s);
    return listed(call, listing, paging, PagingPlace::Nowhere,
        [&](const Call &, const Row &member) { return balance(call, member, policies, from, to); });
}

Answer getLeavePolicies(const Call &call)
{
    QJsonArray data;
    const auto policies = call.database.rows(u"SELECT id, name FROM policies ORDER BY id"_s);
    for (const Row &policy : policies)
        data.append(QJsonObject { { u"id"_s, json(policy, u"id"_s) }, { u"name"_s, json(policy, u"name"_s) } });
    return success(call, data);
}

std::optional<Answer> problemWith(const Call &call, const QString &verb)
{
    const auto leave = only(call.database, leaves(call), u"l.id = ?"_s, rowOf(IdKind::Leave, call.path.first()));
    if (!leave)
        return notFound(call);
    const QString status = leave->value(u"status"_s).toString();
    if (status != "pending"_L1)
        return refused(call, 400, u"A leave request that is %1 cannot be %2"_s.arg(status, verb));
    return std::nullopt;
}

Answer approveLeave(const Call &call)
{
    if (const auto problem = problemWith(call, u"approved"_s))
        return *problem;
    call.database.change(u"UPDATE leaves SET status = 'approved', approved_by = ? WHERE id = ?"_s,
        { call.caller.id, rowOf(IdKind::Leave, call.path.first()) });
    return done(call, u"Leave approved successfully"_s);
}

Answer rejectLeave(const Call &call)
{
    Input in = Input::ofBody(call);
    const auto reason = in.text(u"reason"_s, Need::Required);
    if (in.failed())
        return in.refusal();
    if (const auto problem = problemWith(call, u"rejected"_s))
        return *problem;
    call.database.change(u"UPDATE leaves SET status = 'rejected', rejected_by = ?, reject_reason = ? WHERE id = ?"_s,
        { call.caller.id, *reason, rowOf(IdKind::Leave, call.path.first()) });
    return done(call, u"Leave rejected successfully"_s);
}

} // namespace

Operations leaveOperations()
{
    return {
        { "GET", u"/leaves"_s, u"getLeaves"_s, getLeaves },
        { "POST", u"/leaves"_s, u"createLeaveRequest"_s, createLeaveRequest, WorkspaceIn::Body, OpenTo::Everyone,
            Offered::CurrentOnly },
        { "GET", u"/leaves/balances"_s, u"getLeaveBalances"_s, getLeaveBalances },
        { "GET", u"/leaves/policies"_s, u"getLeavePolicies"_s, getLeavePolicies },
        { "PUT", u"/leaves/{leaveId}/approve"_s, u"approveLeave"_s, approveLeave, WorkspaceIn::Body, OpenTo::Deciders,
            Offered::Both, IdKind::Leave },
        { "PUT", u"/leaves/{leaveId}/reject"_s, u"rejectLeave"_s, rejectLeave, WorkspaceIn::Body, OpenTo::Deciders,
            Offered::Both, IdKind::Leave },
    };
}

} // namespace sandbox
