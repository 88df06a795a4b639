// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/cells.h"
#include "core/resources/registry.h"
#include "tests/unit/resources/dump.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

// Members, projects, tasks, project viewers and contracts: what is particular to each.

namespace {

template <class Row> QString columnText(const char *id, const Row &row)
{
    for (const Column<Row> &column : resourceOf<Row>().columns) {
        if (QLatin1String(column.id) == QLatin1String(id))
            return column.text ? column.text(row, people()) : text(column.value(row, people()));
    }
    return u"no such column"_s;
}

template <class Row> Request requestOf(const char *form, const Row &row, const FormValues &values)
{
    return formOf<Row>(QLatin1String(form))->request(u"7"_s, row, values);
}

// What an update sends when somebody opens the form, enters these values and saves.
template <class Row> QJsonObject updateOf(const Row &row, const FormValues &entered)
{
    const Form<Row> *form = formOf<Row>(u"update"_s);
    const FormValues before = form->begin(row);
    FormValues values = before;
    values.insert(entered);
    const QList<FormProblem> problems = problemsOf(form->fields, values, before);
    if (!problems.isEmpty())
        return { { u"refused"_s, problems.first().words } };
    QJsonObject body = form->request(u"7"_s, row, changedOnly(values, before)).body;
    body.remove(u"workspace_id"_s);
    return body;
}

Task task()
{
    Task made;
    made.id = u"500"_s;
    made.projectId = u"10"_s;
    made.title = u"Write tests"_s;
    made.status = u"11"_s;
    return made;
}

} // namespace

class TestPeople : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void names()
    {
        QCOMPARE(cells::fullName(u"Anna"_s, u"Kováč"_s, u"a@b.c"_s), u"Anna Kováč"_s);
        QCOMPARE(cells::fullName({}, u"Kováč"_s), u"Kováč"_s);
        QCOMPARE(cells::fullName({}, {}, u"a@b.c"_s), u"a@b.c"_s);
    }

    // 168 hours are the whole week; nothing is not zero.
    void weeklyLimits()
    {
        Contract contract;
        QCOMPARE(columnText("weekly_limit", contract), QString());
        contract.weeklyHoursLimit = 37.5;
        QCOMPARE(columnText("weekly_limit", contract), u"37:30"_s);
        contract.weeklyHoursLimit = 168;
        QCOMPARE(columnText("weekly_limit", contract), u"No limit"_s);
        contract.weeklyHoursLimit = 0;
        QCOMPARE(columnText("weekly_limit", contract), u"0:00"_s);
    }

    void statusWords()
    {
        QCOMPARE(contractStatus.label(u"Paused"_s), u"Paused"_s);
        QCOMPARE(contractStatus.tone(u"PAUSED"_s), Tone::Attention);
        QCOMPARE(contractStatus.label(u"on the moon"_s), u"on the moon"_s);
        QCOMPARE(contractStatus.tone(u"on the moon"_s), Tone::Neutral);
        QCOMPARE(contractStatus.label({}), QString());
    }

    void memberState()
    {
        Member member;
        member.status = u"active"_s;
        QCOMPARE(columnText("status", member), u"Active"_s);
        member.isBlocked = true;
        QCOMPARE(columnText("status", member), u"Blocked"_s);
        member.deletedAt = QDateTime(QDate(2026, 11, 2), QTime(9, 0), QTimeZone::utc());
        QCOMPARE(columnText("status", member), u"Archived"_s);
    }

    void membersThatMayBeArchived()
    {
        const auto mayBe = actionOf<Member>(u"delete"_s)->enabledFor;
        Member member;
        member.id = u"100"_s;
        member.role = u"Team manager"_s;
        QVERIFY(mayBe(member));
        member.role = u"owner"_s;
        QVERIFY(!mayBe(member));
        member.role.clear();
        member.deletedAt = QDateTime(QDate(2026, 11, 2), QTime(9, 0), QTimeZone::utc());
        QVERIFY(!mayBe(member));
    }

    void memberUpdates()
    {
        Member owner;
        owner.id = u"100"_s;
        owner.role = u"Owner"_s;
        owner.timeZone = u"Mars/Olympus"_s;
        owner.weeklyHoursLimit = 37.5;
        // What is not ours to give stays, and nothing that is not known is written over.
        QCOMPARE(updateOf(owner, {}), QJsonObject());
        QCOMPARE(updateOf(owner, { { u"lastname"_s, u"Roe"_s } }), QJsonObject({ { u"lastname"_s, u"Roe"_s } }));
        QCOMPARE(updateOf(owner, { { u"weekly_hours_limit"_s, u"40"_s } }), QJsonObject({ { u"weekly_hours_limit"_s, 40 } }));
        QCOMPARE(updateOf(owner, { { u"weekly_hours_limit"_s, u"169"_s } }),
            QJsonObject({ { u"refused"_s, u"“Weekly limit” must be at most 168."_s } }));
        QCOMPARE(updateOf(owner, { { u"weekly_hours_limit"_s, QString() } }),
            QJsonObject({ { u"refused"_s, u"“Weekly limit” can be changed, but not emptied."_s } }));
        QCOMPARE(updateOf(owner, { { u"rate_status"_s, u"0"_s } }), QJsonObject({ { u"rate_status"_s, 0 } }));
        QCOMPARE(updateOf(owner, { { u"remove_avatar"_s, true } }), QJsonObject({ { u"remove_avatar"_s, 1 } }));
        owner.seesRates = false;
        QCOMPARE(updateOf(owner, { { u"rate_status"_s, u"0"_s } }), QJsonObject());
    }

    void projectUpdates()
    {
        Project project;
        project.id = u"10"_s;
        project.name = u"Website"_s;
        project.startDate = QDate(2026, 11, 2);
        project.deadline = QDate(2026, 11, 30);
        project.notes = u"Old"_s;
        QCOMPARE(updateOf(project, { { u"deadline"_s, QDate(2026, 12, 1) } }),
            QJsonObject({ { u"deadline"_s, u"2026-12-01"_s } }));
        QCOMPARE(updateOf(project, { { u"start_date"_s, QDate(2026, 12, 1) } }),
            QJsonObject({ { u"refused"_s, u"“Deadline” must not be before “Start”."_s } }));
        QCOMPARE(updateOf(project, { { u"notes"_s, QString() } }), QJsonObject({ { u"notes"_s, QString() } }));
        QCOMPARE(updateOf(project, { { u"name"_s, QString(256, u'x') } }),
            QJsonObject({ { u"refused"_s, u"“Name” must not be longer than 255 characters."_s } }));
        QCOMPARE(updateOf(project, { { u"estimation"_s, QString() } }), QJsonObject()); // not known, not zero
    }

    // Every call about a task names its project, which only the row knows.
    void tasksNameTheirProject()
    {
        const Resource<Task> &resource = resourceOf<Task>();
        QCOMPARE(resource.one(u"7"_s, task()).query.queryItemValue(u"project_id"_s), u"10"_s);
        ListQuery query;
        query.of = u"10"_s;
        QCOMPARE(resource.list(u"7"_s, query).query.queryItemValue(u"project_id"_s), u"10"_s);
        QCOMPARE(actionOf<Task>(u"delete"_s)->request(u"7"_s, task(), {}).body.value(u"project_id"_s), QJsonValue(10));
        const FormValues values { { u"user_id"_s, u"101"_s }, { u"title"_s, u"T"_s } };
        for (const Form<Task> &form : resource.forms)
            QCOMPARE(form.request(u"7"_s, task(), values).body.value(u"project_id"_s), QJsonValue(10));
        QCOMPARE(requestOf("assign", task(), values).path, u"/tasks/500/assign/101"_s);
        QCOMPARE(requestOf("unassign", task(), values).path, u"/tasks/500/unassign/101"_s);
        // The journal keeps the snapshot, from which the request is made when the row is gone.
        Task remembered;
        json::Problems problems;
        json::readObject(resource.snapshot(task()), remembered, problems, {});
        QCOMPARE(remembered.projectId, u"10"_s);
    }

    // Left out, the priority would be 30 in one generation and none in the other.
    void aNewTaskHasAPriority()
    {
        const QJsonObject bare = requestOf("create", task(), { { u"title"_s, u"T"_s } }).body;
        QCOMPARE(bare.value(u"priority"_s), QJsonValue(30));
        const QJsonObject urgent = requestOf("create", task(), { { u"priority"_s, u"10"_s } }).body;
        QCOMPARE(urgent.value(u"priority"_s), QJsonValue(10));
        QVERIFY(!requestOf("update", task(), { { u"title"_s, u"T"_s } }).body.contains(u"priority"_s));
    }

    void taskLabels()
    {
        Task row = task();
        QCOMPARE(row.statusLabel(), u"11"_s);
        row.statusName = u"In Review"_s;
        QCOMPARE(row.statusLabel(), u"In Review"_s);
        row.statusName.clear();
        row.status = u"10"_s;
        QCOMPARE(row.statusLabel(), u"In progress"_s);
        QCOMPARE(row.priorityLabel(), QString());
        row.priority = u"10"_s;
        QCOMPARE(columnText("priority", row), u"Urgent"_s);
        row.priority = u"15"_s;
        QCOMPARE(columnText("priority", row), u"15"_s);
        row.priorityName = u"Quite urgent"_s;
        QCOMPARE(columnText("priority", row), u"Quite urgent"_s);
    }

    void taskUpdates()
    {
        // A code of the workspace's own stays, and may be chosen again; dates may be taken away.
        QCOMPARE(updateOf(task(), { { u"title"_s, u"T"_s } }),
            QJsonObject({ { u"project_id"_s, 10 }, { u"title"_s, u"T"_s } }));
        QCOMPARE(updateOf(task(), { { u"status"_s, u"21"_s } }), QJsonObject({ { u"project_id"_s, 10 }, { u"status"_s, 21 } }));
        Task dated = task();
        dated.endDate = QDate(2026, 11, 2);
        QCOMPARE(updateOf(dated, { { u"end_date"_s, QDate() } }),
            QJsonObject({ { u"project_id"_s, 10 }, { u"end_date"_s, QJsonValue() } }));
    }

    // A list that was narrowed says nothing of rows that it does not cover.
    void matchesTheQuery()
    {
        ListQuery query;
        query.of = u"10"_s;
        const auto taskMatches = resourceOf<Task>().matches;
        QVERIFY(taskMatches(task(), query));
        query.of = u"11"_s;
        QVERIFY(!taskMatches(task(), query));
        query.of.clear();
        query.status = u"10"_s;
        QVERIFY(!taskMatches(task(), query));
        Member member;
        member.status = u"active"_s;
        query.status = u"left"_s;
        QVERIFY(!resourceOf<Member>().matches(member, query));
        query.status.clear();
        QVERIFY(resourceOf<Member>().matches(member, query));
        Contract contract;
        contract.projectId = u"10"_s;
        contract.status = u"paused"_s;
        const auto contractMatches = resourceOf<Contract>().matches;
        QVERIFY(contractMatches(contract, query));
        query.status = u"active"_s;
        QVERIFY(!contractMatches(contract, query));
        query.status = u"paused"_s;
        query.of = u"11"_s;
        QVERIFY(!contractMatches(contract, query));
    }

    void viewers()
    {
        const Action<ProjectViewer> *archive = actionOf<ProjectViewer>(u"delete"_s);
        const Action<ProjectViewer> *restore = actionOf<ProjectViewer>(u"restore"_s);
        ProjectViewer viewer;
        viewer.id = u"300"_s;
        QVERIFY(archive->enabledFor(viewer) && !restore->enabledFor(viewer)); // no status was given
        for (const QString &word : { u"inactive"_s, u"left"_s, u"Left"_s }) {
            viewer.status = word;
            QVERIFY(!archive->enabledFor(viewer) && restore->enabledFor(viewer));
            QVERIFY(archive->achieved(viewer) && !restore->achieved(viewer));
        }
        viewer.status = u"active"_s;
        QVERIFY(archive->enabledFor(viewer) && !restore->enabledFor(viewer));
        const Form<ProjectViewer> *take = formOf<ProjectViewer>(u"unassign-project"_s);
        QVERIFY(take->enabledFor(viewer)); // which projects is not known
        viewer.projects.emplace();
        QVERIFY(!take->enabledFor(viewer));
    }

    void contractsPauseAndResume()
    {
        Contract contract;
        contract.id = u"500"_s;
        contract.status = u"suspended"_s; // a word that is not known
        QVERIFY(!actionOf<Contract>(u"pause"_s)->enabledFor(contract));
        QVERIFY(!actionOf<Contract>(u"resume"_s)->enabledFor(contract));
        contract.status = u"Active"_s;
        QVERIFY(actionOf<Contract>(u"pause"_s)->enabledFor(contract));
        contract.status = u"paused"_s;
        QVERIFY(actionOf<Contract>(u"resume"_s)->enabledFor(contract));
        // An update names what changed and nothing else: another mode may be in use that is not listed.
        contract.screenshots = u"hologram"_s;
        QCOMPARE(updateOf(contract, { { u"rate"_s, u"55.5"_s } }), QJsonObject({ { u"rate"_s, 55.5 } }));
        QCOMPARE(updateOf(contract, { { u"status"_s, u"ended"_s } }),
            QJsonObject({ { u"refused"_s, u"“Status” has no choice “ended”."_s } }));
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
