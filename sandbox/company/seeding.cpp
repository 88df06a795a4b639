// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/company/seeding.h"

#include "sandbox/company/backlog.h"
#include "sandbox/company/catalogue.h"
#include "sandbox/company/outsiders.h"
#include "sandbox/company/planted.h"
#include "sandbox/company/spending.h"
#include "sandbox/company/table.h"
#include "sandbox/company/today.h"
#include "sandbox/company/workplan.h"
#include "sandbox/options.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

void writeCatalogue(Database &database, const Company &company)
{
    for (const Team &team : teams()) {
        database.change(u"INSERT INTO teams VALUES (?, ?)"_s, { team.id, team.name });
        for (const Title &title : team.titles)
            database.change(u"INSERT INTO titles VALUES (?, ?)"_s, { title.id, title.name });
    }
    for (const Policy &policy : policies()) {
        database.change(u"INSERT INTO policies VALUES (?, ?, ?, ?, ?)"_s,
            { policy.id, policy.name, policy.paid ? u"yes"_s : u"no"_s, policy.hourly, policy.allowance });
    }
    static const QList<int> projectManagers { 12, 15, 18 }; // see Company::employ
    Table projects(u"projects"_s, 16);
    for (const ProjectSeed &project : projectSeeds()) {
        QJsonArray projectTags;
        for (const int position : project.tags) {
            const Tag &tag = tags().at(position);
            projectTags.append(QJsonObject { { u"id"_s, tag.id }, { u"name"_s, tag.name }, { u"color"_s, tag.color } });
        }
        const QDate start = weeksAfter(company.currentMonday(), -project.startedWeeksAgo);
        const int manager =
            std::min(projectManagers.at(projects.size() % projectManagers.size()), company.members() - 1);
        projects.add({ project.id, project.name, Company::memberId(Company::OwnerNumber), Company::memberId(manager),
            day(start), project.lastsWeeks > 0 ? QVariant(day(weeksAfter(start, project.lastsWeeks).addDays(4))) : none,
            project.estimation > 0 ? QVariant(project.estimation) : none,
            project.budget > 0 ? QVariant(project.budget) : none, textOrNone(project.notes), project.icon,
            project.billable, 0, QString::fromUtf8(QJsonDocument(projectTags).toJson(QJsonDocument::Compact)),
            stamp(start), stamp(start), none });
    }
    projects.write(database);
}

void writeTokens(Database &database, const Company &company)
{
    QList<int> numbers { Company::OwnerNumber, Company::ExecutiveNumber, Company::ExecutiveWithoutRatesNumber };
    for (const QString &role : { u"Team manager"_s, u"Project manager"_s, u"Regular User"_s, u"Project viewer"_s }) {
        const QVariant number = database.value(
            u"SELECT number FROM members WHERE role = ? AND status = 'active' ORDER BY number LIMIT 1"_s, { role });
        if (!number.isNull())
            numbers.append(number.toInt());
    }
    for (const int number : std::as_const(numbers)) {
        if (number >= company.members())
            continue;
        Random r = company.random(Salt::Token, quint64(number));
        const QString token = u"sandbox-%1%2"_s.arg(r.next(), 16, 16, QChar(u'0')).arg(r.next(), 16, 16, QChar(u'0'));
        database.change(u"INSERT INTO tokens VALUES (?, ?)"_s, { token, Company::memberId(number) });
    }
}

void addSheets(Table &sheets, const Company &company, const Person &person)
{
    for (QDate monday = company.firstMonday(); monday <= company.currentMonday(); monday = monday.addDays(7)) {
        const QDate sunday = monday.addDays(6);
        const bool worksHere = sunday >= person.joined && (!person.left.isValid() || monday <= person.left);
        if (!person.tracksTime || !worksHere)
            continue;
        const SheetState state = company.sheet(person, monday);
        sheets.add({ none, person.id, day(monday), day(sunday), state.status, stamp(state.submittedOn),
            textOrNone(state.rejectReason) });
    }
}

void addLeaves(Table &leaves, const WorkPlan &plan)
{
    const int id = plan.person().id;
    const int approver = Company::memberId(Company::ExecutiveNumber);
    for (const LeaveSeed &leave : plan.leaves()) {
        leaves.add({ none, id, leave.policyId, leave.status, textOrNone(leave.note), id,
            leave.status == "approved"_L1 ? QVariant(approver) : none,
            leave.status == "rejected"_L1 ? QVariant(approver) : none, textOrNone(leave.rejectReason), day(leave.start),
            day(leave.end), day(leave.createdOn), leave.days, leave.hours });
    }
}

// Forgotten time, asked for afterwards. What was approved is part of the day it belongs to.
void addTimeRequests(Table &requests, const Company &company, const WorkPlan &plan)
{
    const Person &person = plan.person();
    static const QStringList texts { u"Client call after hours"_s, u"Tracker was off during the workshop"_s,
        u"Deployment in the evening"_s, u"Train journey to the client, worked offline"_s,
        u"Interview with two candidates"_s, u"Handover with the night shift"_s };
    static const QStringList comments { u"Time entry conflicts with tracked time"_s,
        u"Travel is not billed on this project"_s, u"Please book it on the day it happened"_s };
    Random r = company.random(Salt::TimeRequest, quint64(person.number));
    const int count = !person.tracksTime || person.left.isValid() ? 0 : r.chance(300) ? 1 : r.chance(60) ? 2 : 0;
    for (int k = 0; k < count; ++k) {
        const bool isPending = r.chance(600);
        QDate date = company.today().addDays(-r.between(1, isPending ? 12 : 90));
        while (!person.worksOn(date) || date >= company.today())
            date = date.addDays(-1);
        const QList<Piece> pieces = isPending ? QList<Piece>() : plan.day(date);
        const bool isApproved = r.chance(700) && !pieces.isEmpty();
        const Assignment *assignment = &r.pick(person.assignments);
        bool hasContract = !r.chance(80);
        const QDateTime start = utcTime(date, QTime(17, 5 * r.below(12)));
        int minutes = r.between(35, 170);
        if (isApproved) {
            const Piece &piece = *std::max_element(
                pieces.cbegin(), pieces.cend(), [](Piece a, Piece b) { return a.minutes < b.minutes; });
            minutes = std::min(minutes, piece.minutes);
            hasContract = piece.contractId != 0;
            for (const Assignment &candidate : person.assignments) {
                if (candidate.contractId == piece.contractId)
                    assignment = &candidate;
            }
        }
        const QDateTime end = minutesAfter(start, minutes);
        const QDateTime asked = minutesAfter(end, r.between(5, 200));
        if (date < person.joined)
            continue;
        requests.add({ none, person.id, hasContract ? QVariant(assignment->contractId) : none,
            hasContract ? QVariant(assignment->projectId) : none, none, stamp(start), stamp(end),
            isPending        ? u"pending"_s
                : isApproved ? u"approved"_s
                             : u"rejected"_s,
            r.pick(texts), isPending || isApproved ? none : QVariant(r.pick(comments)),
            isPending ? none : QVariant(Company::memberId(Company::ExecutiveNumber)), stamp(asked),
            isPending ? stamp(asked) : stamp(minutesAfter(asked, 20 * 60)) });
    }
}

void addTracker(Table &trackers, const Company &company, const WorkPlan &plan)
{
    const Person &person = plan.person();
    if (const auto clock = runningClock(company, plan))
        trackers.add({ person.id, person.assignments.first().contractId, none, textOrNone(clock->text),
            stamp(clock->start) });
}

void writePeople(Database &database, const Company &company)
{
    Table members(u"members"_s, 17);
    Table contracts(u"contracts"_s, 11);
    Table sheets(u"timesheets"_s, 7);
    Table leaves(u"leaves"_s, 14);
    Table requests(u"time_requests"_s, 13);
    Table trackers(u"trackers"_s, 5);
    for (int number = 0; number < company.members(); ++number) {
        const WorkPlan plan(company, company.person(number));
        const Person &person = plan.person();
        const QString joined = stamp(person.joined);
        members.add({ person.id, number, person.email, person.first, person.last, none, person.role, person.zone,
            person.status, teams().at(person.team).id, person.titleId, person.rate, person.seesRates,
            person.weeklyHours, joined, joined, none });
        for (const Assignment &assignment : person.assignments) {
            const bool isShared = person.assignments.size() > 2;
            contracts.add({ assignment.contractId, assignment.projectId, person.id, isShared ? 168 : person.weeklyHours,
                assignment.projectId == 331 ? u"no_screenshot"_s : u"full"_s,
                assignment.rate < 0 ? none : QVariant(assignment.rate), person.currency,
                assignment.active ? u"active"_s : u"paused"_s, joined, joined, none });
        }
        addSheets(sheets, company, person);
        addLeaves(leaves, plan);
        addTimeRequests(requests, company, plan);
        addTracker(trackers, company, plan);
        const bool isBatchFull = number % 500 == 499;
        if (isBatchFull || number + 1 == company.members()) {
            members.write(database);
            contracts.write(database);
            sheets.write(database);
            leaves.write(database);
            requests.write(database);
            trackers.write(database);
        }
    }
}

} // namespace

Company openCompany(Database &database, const Options &options)
{
    const auto stored = [&database](const QString &name) {
        return database.value(u"SELECT value FROM company WHERE name = ?"_s, { name });
    };
    if (stored(u"seed"_s).isNull()) {
        const QDateTime now = Clock { options.now }.now();
        const Company company =
            options.planted ? plantedCompany(now) : Company(options.seed, options.members, options.weeks, now);
        database.begin();
        writeCatalogue(database, company);
        options.planted ? plant(database, company) : writePeople(database, company);
        writeTokens(database, company);
        writeBacklog(database, company);
        writeSpending(database, company);
        writeOutsiders(database, company);
        database.change(u"INSERT INTO entry_tasks SELECT id, project_id FROM tasks"_s);
        const int weeks = int(company.firstMonday().daysTo(company.currentMonday()) / 7);
        for (const auto &[name, value] :
            { std::pair(u"seed"_s, QVariant(company.seed())), std::pair(u"members"_s, QVariant(company.members())),
                std::pair(u"weeks"_s, QVariant(weeks)), std::pair(u"now"_s, QVariant(stamp(now))) })
            database.change(u"INSERT INTO company VALUES (?, ?)"_s, { name, value });
        database.commit();
    }
    return Company(stored(u"seed"_s).toULongLong(), stored(u"members"_s).toInt(), stored(u"weeks"_s).toInt(),
        QDateTime::fromString(stored(u"now"_s).toString(), Qt::ISODate));
}

} // namespace sandbox
