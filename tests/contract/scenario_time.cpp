// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/scenario.h"

#include "core/resources/registry.h"
#include "tests/contract/asked.h"
#include "tests/contract/run.h"

#include <QTimeZone>

// Time as it is tracked, what was spent, who is told of it, and the reports.
namespace signoff::contract {

using namespace Qt::StringLiterals;

namespace {

// A contract of the caller that is not paused.
std::optional<Contract> ownContract(Run &run)
{
    const auto own = run.read(getContracts.with({ 1, 20, {}, run.me(), u"active"_s }, run.workspace()));
    if (!run.need(own && !own->rows.isEmpty(), "a contract of the caller"))
        return {};
    return own->rows.first().row;
}

} // namespace

void driveTimeTracking(Run &run)
{
    const std::optional<Contract> contract = ownContract(run);
    if (!contract)
        return;
    Tracker mine;
    mine.id = run.me();
    const FormValues start { { u"user_id"_s, run.me() }, { u"contract_id"_s, contract->id },
        { u"activity_description"_s, u"Reading the contract"_s } };
    run.act("stop", mine, refusedWith(400)); // stands
    run.fill<Tracker>("start", start);
    run.fill<Tracker>("start", start, {}, refusedWith(400)); // runs
    run.list<Tracker>(of(run.me()));
    run.act("stop", mine);
    run.list<Tracker>(of(run.me()));
    run.act("stop", mine, refusedWith(400));
    run.asRole(u"Regular User"_s, [&] { run.fill<Tracker>("start", start, {}, refusedWith(403)); });
}

void driveTimeEntries(Run &run)
{
    const std::optional<Contract> contract = ownContract(run);
    if (!contract)
        return;
    const QDate day = today.addDays(-2);
    ListQuery query = period(day, day);
    query.of = run.me();
    run.list<TimeEntry>(query);
    run.fill<TimeEntry>("create",
        { { u"user_id"_s, run.me() }, { u"contract_id"_s, contract->id }, { u"date"_s, day }, { u"start_time"_s, QTime(4, 0) },
            { u"end_time"_s, QTime(4, 45) }, { u"notes"_s, u"Before breakfast"_s } });
    const QList<TimeEntry> entries = run.list<TimeEntry>(query);
    const auto found = std::find_if(
        entries.begin(), entries.end(), [](const TimeEntry &entry) { return entry.text == "Before breakfast"_L1; });
    // What one generation has not is told by the proxy; the calls are made all the same.
    if (!run.isClassic() && !run.need(found != entries.end(), "the entry it created"))
        return;
    TimeEntry entry;
    entry.id = nobodysNumber;
    entry.start = QDateTime(day, QTime(4, 0), QTimeZone::utc());
    entry.end = entry.start.addSecs(2700);
    if (found != entries.end())
        entry = *found;
    run.fill("update", { { u"end_time"_s, QTime(5, 0) }, { u"notes"_s, u"Before breakfast, again"_s } }, entry);
    run.act("delete", entry);
    if (run.isClassic())
        return;
    run.act("delete", entry, refusedWith(404));
    run.fill("update", { { u"notes"_s, u"Gone"_s } }, entry, refusedWith(404));
    run.asRole(u"Regular User"_s, [&] { run.list<TimeEntry>(query, refusedWith(403)); });
}

void driveExpenses(Run &run)
{
    run.list<Expense>();
    run.list<Expense>(page(2, 20));
    run.list<Expense>(period(today.addDays(-90), today));
    const QList<ExpenseCategory> categories = run.list<ExpenseCategory>();
    const QList<Project> projects = run.list<Project>();
    if (!run.need(!categories.isEmpty() && !projects.isEmpty(), "a category of expenses and a project"))
        return;
    const QJsonValue data = run.fill<Expense>("create",
        { { u"expense_name"_s, u"Train to the client"_s }, { u"date"_s, today }, { u"amount"_s, 84.2 },
            { u"category_id"_s, categories.first().id }, { u"project_id"_s, projects.first().id },
            { u"note"_s, u"Second class"_s }, { u"is_billable"_s, true } });
    const QList<Expense> found = run.list<Expense>(byId(idOf(data)));
    if (!run.need(found.size() == 1, "the expense it created"))
        return;
    run.fill("update", { { u"amount"_s, 90 }, { u"note"_s, u"First class"_s }, { u"is_billable"_s, false } }, found[0]);
    run.act("delete", found[0]);
    run.act("delete", found[0], refusedWith(404));
    run.fill("update", { { u"note"_s, u"Gone"_s } }, found[0], refusedWith(404));
    run.asToken(u"nobody"_s, [&] { run.list<Expense>({}, refusedWith(401)); });
}

void driveWebhooks(Run &run)
{
    run.list<Webhook>();
    run.list<Webhook>(page(2, 50));
    // Nothing listens there: a delivery that fails is not the caller's matter.
    const QStringList events { u"tracker.started"_s, u"tracker.stopped"_s };
    const QJsonValue data
        = run.fill<Webhook>("create", { { u"url"_s, u"http://127.0.0.1:9/hook"_s }, { u"events"_s, events } });
    Webhook webhook;
    webhook.id = idOf(data);
    const std::optional<Webhook> created = run.one(webhook);
    if (!run.need(created.has_value(), "the webhook it created"))
        return;
    run.fill("update", { { u"events"_s, QStringList { u"tracker.stopped"_s } } }, *created);
    run.fill("update", { { u"url"_s, u"http://127.0.0.1:9/other"_s } }, *created);
    run.act("delete", *created);
    run.one(*created, refusedWith(404));
    run.act("delete", *created, refusedWith(404));
    run.fill("update", { { u"url"_s, u"http://127.0.0.1:9/gone"_s } }, *created, refusedWith(404));
    run.asRole(u"Regular User"_s, [&] { run.list<Webhook>({}, refusedWith(403)); });
}

void driveReports(Run &run)
{
    const QDate monday = today.addDays(-9); // a working day of the week before
    const QList<Contract> contracts = run.list<Contract>();
    if (!run.need(!contracts.isEmpty(), "a contract"))
        return;
    const Contract &contract = contracts.last();
    const QStringList two { run.me(), contract.userId };
    run.read(getTrackedHoursReport.with({ today.addDays(-30), today }, run.workspace()));
    run.read(getTrackedHoursReport.with(
        { today.addDays(-6), today, two, { contract.projectId }, {}, {}, { u"EUR"_s } }, run.workspace()));
    TrackedHoursQuery one { today.addDays(-6), today };
    one.user = contract.userId;
    run.read(getTrackedHoursReport.with(one, run.workspace()));

    run.read(getDailyTimelineReport.with({ 1, 100, monday, {} }, run.workspace()));
    run.read(getDailyTimelineReport.with({ 2, 5, monday, two }, run.workspace()));
    run.read(getDailyAttendanceReport.with({ 1, 100, monday, {}, {} }, run.workspace()));
    run.read(getDailyAttendanceReport.with({ 1, 20, monday, two, { u"late"_s, u"absent"_s } }, run.workspace()));
    run.read(getTaskReport.with({ 1, 100, today.addDays(-6), today, {}, {}, {}, {} }, run.workspace()));
    run.read(getTaskReport.with(
        { 1, 20, today.addDays(-6), today, two, { contract.projectId }, {}, false }, run.workspace()));
    run.read(getActivityLevelReport.with({ 1, 100, today.addDays(-6), today, {}, {} }, run.workspace()));
    run.read(getActivityLevelReport.with({ 1, 20, today.addDays(-6), today, contract.id, two }, run.workspace()));
    run.asRole(u"Regular User"_s, [&] {
        run.read(getTrackedHoursReport.with({ today.addDays(-6), today }, run.workspace()), refusedWith(403));
    });
}

} // namespace signoff::contract
