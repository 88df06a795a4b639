// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/scenario.h"

#include "core/resources/registry.h"
#include "tests/contract/run.h"

#include <QTimeZone>
#include "tests/contract/asked.h"

// What waits for a manager's word: timesheets, time requests, leave.
namespace signoff::contract {

using namespace Qt::StringLiterals;

namespace {

// Rows in a state that are somebody else's: one does not decide on oneself.
template <class Row> QList<Row> waiting(Run &run, const QString &status, const ListQuery &query = {})
{
    QList<Row> rows = run.list<Row>(inState(status, query));
    rows.removeIf([&](const Row &row) { return row.userId == run.me(); });
    return rows;
}

template <class Row> Row unknownRow()
{
    Row row;
    row.id = nobodysUuid;
    return row;
}

// From both ends of a decision's states no way leads on.
template <class Row> void refuseBoth(Run &run, const Row &row, int status)
{
    run.act("approve", row, refusedWith(status));
    run.act("reject", row, refusedWith(status), u"Too late"_s);
}

// The first two of those that wait: one is approved, one rejected, and both are final.
template <class Row> void decideTwo(Run &run, const QList<Row> &pending)
{
    run.act("approve", pending[0]);
    run.act("reject", pending[1], done, u"Not like this"_s);
    for (const qsizetype decided : { 0, 1 })
        refuseBoth(run, pending[decided], 400);
    refuseBoth(run, unknownRow<Row>(), 404);
    run.asRole(u"Regular User"_s, [&] { run.act("approve", pending[0], refusedWith(403)); });
    run.list<Row>(byId(pending[0].id));
}

} // namespace

void driveTimesheets(Run &run)
{
    run.list<Timesheet>();
    run.list<Timesheet>(page(2, 20));
    run.list<Timesheet>(period(today.addDays(-60), today));
    const QList<Timesheet> open = waiting<Timesheet>(run, u"open"_s); // by either word
    const QList<Timesheet> submitted = waiting<Timesheet>(run, u"submitted"_s);
    if (!run.need(submitted.size() >= 3 && !open.isEmpty(), "three submitted timesheets and an open one"))
        return;
    decideTwo(run, submitted);
    run.act("return", submitted[2]);
    run.act("return", submitted[0], refusedWith(400));
    refuseBoth(run, open[0], 400);
    run.act("return", unknownRow<Timesheet>(), refusedWith(404));
    run.act("submit", submitted[2]); // the returned one, and so it waits again
    run.act("submit", submitted[2], refusedWith(400));
    run.act("submit", submitted[1]); // a rejected one
    run.act("submit", submitted[0], refusedWith(400));
    run.act("submit", unknownRow<Timesheet>(), refusedWith(404));
    TimesheetQuery query;
    query.user = submitted[0].userId;
    query.order = u"asc"_s;
    run.read(getTimesheets.with(query, run.workspace()));
}

void driveTimeRequests(Run &run)
{
    const ListQuery year = period(today.addDays(-200), today.addDays(60));
    run.list<TimeRequest>(year);
    const QList<TimeRequest> pending = waiting<TimeRequest>(run, u"pending"_s, year);
    if (!run.need(pending.size() >= 2, "two pending time requests"))
        return;
    decideTwo(run, pending);
    run.read(getTimeRequest(run.workspace(), pending[0].id));
    if (run.isClassic())
        run.read(getTimeRequest(run.workspace(), nobodysUuid), refusedWith(404));

    const auto contracts = run.read(getContracts.with({ 1, 1, {}, pending[0].userId, u"active"_s }, run.workspace()));
    if (!run.need(contracts && !contracts->rows.isEmpty(), "a contract of the member who asked"))
        return;
    const QDateTime start(today.addDays(-2), QTime(5, 0), QTimeZone::utc());
    const FormValues asked { { u"user_id"_s, pending[0].userId }, { u"contract_id"_s, contracts->rows.first().row.id },
        { u"start"_s, start }, { u"end"_s, start.addSecs(2700) }, { u"activity_description"_s, u"A call before work"_s } };
    run.fill<TimeRequest>("create", asked);
}

void driveLeaves(Run &run)
{
    run.list<Leave>();
    run.list<Leave>(page(2, 20));
    run.list<Leave>(period(today.addDays(-200), today.addDays(200)));
    run.list<LeaveBalance>(period(today.addDays(-200), today));
    const QList<LeavePolicy> policies = run.list<LeavePolicy>();
    const QList<Leave> pending = waiting<Leave>(run, u"pending"_s);
    if (!run.need(pending.size() >= 2 && !policies.isEmpty(), "two pending leaves and a policy"))
        return;
    decideTwo(run, pending);
    run.fill<Leave>("create",
        { { u"user_id"_s, pending[0].userId }, { u"policy_id"_s, policies.first().id }, { u"start"_s, today.addDays(100) },
            { u"end"_s, today.addDays(102) }, { u"leave_period"_s, u"0"_s }, { u"reason"_s, u"A wedding"_s } });
}

} // namespace signoff::contract
