// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using sandbox::Dialect;
using sandbox::Host;

class SandboxApi : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_hosts.start(); }

    void keysPerDialect_data();
    void keysPerDialect();
    void classicSheetsAreTotalsOnly();
    void emptyBreakdownIsAnArray();
    void paginationPlace_data();
    void paginationPlace();
    void pagesAreDisjointAndComplete();

    void workspaceIdPlace_data();
    void workspaceIdPlace();
    void wrongInput_data();
    void wrongInput();
    void tokens();
    void unknownPathAndVerb();

    void rolesInCurrent_data();
    void rolesInCurrent();
    void classicIsForDecidersOnly();
    void listsAreCutToTheRole();
    void amountsAreAbsentWithoutRates();

    void writesOfMembersProjectsContracts_data();
    void writesOfMembersProjectsContracts();
    void createdTimeRequest();
    void createdLeave();

private:
    Hosts m_hosts;
    Host &host(Dialect dialect) { return m_hosts.of(dialect); }
};

void SandboxApi::keysPerDialect_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("keys");
    const auto add = [](const QString &path, const QString &classic, const QString &more) {
        QTest::addRow("classic %s", qPrintable(path)) << Dialect::Classic << path << classic;
        QTest::addRow("current %s", qPrintable(path)) << Dialect::Current << path << QString(classic + u' ' + more);
    };
    add(u"/workspaces"_s, u"activated_at created_at id owner_id role status user_id workspace_name"_s, {});
    add(u"/members"_s, u"avatar current_role email firstname id lastname rate status team_name timezone"_s,
        u"created_at deleted_at is_blocked rate_status screenshots title updated_at weekly_hours_limit"_s);
    add(u"/projects"_s,
        u"budget_estimation contracts_count created_at deadline deleted_at estimation icon id is_billable name notes"
        " owner_id rate screenshots start_date status tags updated_at weekly_hours_limit"_s,
        {});
    add(u"/contracts?project_id=310"_s,
        u"id project_icon project_id project_name rate rate_type screenshots screenshots_label status user_email"
        " user_firstname user_id user_lastname user_role weekly_hours_limit"_s,
        u"contract_name created_at currency updated_at"_s);
    add(u"/leaves"_s,
        u"approved_by created_by created_on end_date id is_paid note reject_reason rejected_by start_date status total user_id"_s,
        {});
    add(u"/leaves/policies"_s, u"id name"_s, {});
    add(u"/leaves/balances?date_from=2026-01-01&date_to=2026-12-31"_s,
        u"leave_information total_balance user_id user_name"_s, {});
    const QString ofRequests = u"comment contract_id created_at end id project_id start status task_id updated_at"
                               " updated_by user_id "_s;
    const QString requests = u"/time-requests?date_from=2026-01-01&date_to=2026-12-31"_s;
    QTest::addRow("classic time requests") << Dialect::Classic << requests << QString(ofRequests + u"notes"_s);
    QTest::addRow("current time requests")
        << Dialect::Current << requests << QString(ofRequests + u"activity_description"_s);
    const QString tasks = u"/tasks?project_id=310"_s;
    const QString ofTasks = u"completed_at created_at creator_id deleted_at description end_date id owner_id priority"
                            " project_id start_date status title updated_at "_s;
    QTest::addRow("classic tasks") << Dialect::Classic << tasks << QString(ofTasks + u"assignees has_details"_s);
    QTest::addRow("current tasks") << Dialect::Current << tasks
                                   << QString(ofTasks + u"parent_id priority_name status_color status_name"_s);
    add(u"/project-viewers"_s, u"email firstname id lastname member_since projects status"_s, {});
    add(u"/expenses"_s, u"added_dte amount category expense_date expense_name id member note project type"_s, {});
    add(u"/expenses/categories"_s, u"id name"_s, {});
    QTest::addRow("current webhooks") << Dialect::Current << u"/webhooks"_s << u"events id token url"_s;
    const QString ofSheets = u"date_from date_to id reject_reason status submitted_on user_id "_s;
    QTest::addRow("classic sheets") << Dialect::Classic << u"/timesheets"_s << QString(ofSheets + u"total_hours"_s);
    QTest::addRow("current sheets") << Dialect::Current << u"/timesheets"_s
                                    << QString(ofSheets
                                           + u"created_at daily_breakdown member total_amount total_minutes"_s);
    const auto addCurrent = [](const QString &path, const QString &keys) {
        QTest::addRow("current %s", qPrintable(path)) << Dialect::Current << path << keys;
    };
    addCurrent(u"/time-entries?user_id=20113&date=2026-11-18"_s,
        u"activity_description contract_id date duration_minutes end_time id method project_id project_name start_time"
        " task_id task_title total_minutes user_id"_s);
    addCurrent(u"/reports/daily-timeline?date=2026-11-18&user_ids=20113,20116"_s,
        u"activity_level currency time_entries total_amount total_minutes user_id user_name"_s);
    addCurrent(u"/reports/daily-attendance?date=2026-11-18"_s,
        u"break_intervals break_minutes end_time late_minutes late_reason left_early_minutes productivity"
        " required_minutes shift start_time statuses tracked_minutes user_id user_name"_s);
    addCurrent(u"/reports/task-report?start_date=2026-11-16&end_date=2026-11-22"_s,
        u"daily_breakdown tasks_breakdown total_minutes user_id user_name"_s);
}

void SandboxApi::keysPerDialect()
{
    QFETCH(Dialect, dialect);
    QFETCH(QString, path);
    QFETCH(QString, keys);
    Client client(host(dialect));
    const Reply reply = client.get(path.section(u'?', 0, 0), workspaceQuery + u'&' + path.section(u'?', 1));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json.value(u"success"_s), QJsonValue(true));
    QCOMPARE(reply.json.value(u"meta"_s).toObject().value(u"api_version"_s), QJsonValue(u"2.0.0"_s));
    QVERIFY(!reply.rows().isEmpty());
    QStringList expected = keys.split(u' ', Qt::SkipEmptyParts);
    expected.sort();
    for (const auto &row : reply.rows())
        QCOMPARE(keysOf(row.toObject()), expected);
}

void SandboxApi::classicSheetsAreTotalsOnly()
{
    Client classic(host(Dialect::Classic));
    Client current(host(Dialect::Current));
    const QString query = workspaceQuery + u"&date_from=2026-11-16&date_to=2026-11-22&per_page=100"_s;
    const QJsonArray totals = classic.get(u"/timesheets"_s, query).rows();
    const QJsonArray sheets = current.get(u"/timesheets"_s, query).rows();
    QCOMPARE(totals.size(), sheets.size());
    for (qsizetype i = 0; i < totals.size(); ++i) {
        QCOMPARE(qRound(totals[i][u"total_hours"].toDouble() * 60), sheets[i][u"total_minutes"].toInt());
        QVERIFY(!QUuid::fromString(totals[i][u"id"].toString()).isNull());
        QVERIFY(QUuid::fromString(sheets[i][u"id"].toString()).isNull());
    }
    QVERIFY(!classic.get(u"/timesheets"_s, workspaceQuery + u"&status=open"_s).rows().isEmpty());
    QCOMPARE(classic.get(u"/timesheets"_s, workspaceQuery + u"&status=pending"_s).status, 422);
    QVERIFY(!current.get(u"/timesheets"_s, workspaceQuery + u"&status=pending"_s).rows().isEmpty());
    QCOMPARE(current.get(u"/timesheets"_s, workspaceQuery + u"&status=open"_s).status, 422);
}

void SandboxApi::emptyBreakdownIsAnArray()
{
    Client client(host(Dialect::Current));
    const QJsonObject sheet = client.get(u"/timesheets"_s, workspaceQuery + u"&date_from=2026-11-23"_s).row();
    QCOMPARE(sheet.value(u"status"_s).toString(), u"pending"_s);
    QCOMPARE(sheet.value(u"total_minutes"_s).toInt(-1), 0);
    QVERIFY(sheet.value(u"daily_breakdown"_s).isArray());
    QVERIFY(sheet.value(u"submitted_on"_s).isNull());
    QVERIFY(sheet.value(u"reject_reason"_s).isNull());
}

void SandboxApi::paginationPlace_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("inMeta");
    QTest::addColumn<bool>("onTop");
    QTest::addColumn<int>("perPage");
    for (const QString &path : { u"/workspaces"_s, u"/members"_s, u"/projects"_s, u"/contracts"_s, u"/timesheets"_s,
             u"/time-requests?date_from=2026-01-01&date_to=2026-12-31"_s, u"/leaves"_s, u"/tasks?project_id=310"_s,
             u"/project-viewers"_s, u"/expenses"_s }) {
        const bool isContracts = path == "/contracts"_L1;
        const bool isDocumented = path == "/workspaces"_L1 || path == "/members"_L1;
        QTest::addRow("classic %s", qPrintable(path)) << Dialect::Classic << path << isDocumented << isContracts << 20;
        QTest::addRow("current %s", qPrintable(path)) << Dialect::Current << path << !isContracts << isContracts << 20;
    }
    const QString day = u"date=2026-11-18"_s;
    const QString week = u"start_date=2026-11-16&end_date=2026-11-22"_s;
    QTest::newRow("entries") << Dialect::Current << QString(u"/time-entries?user_id=20113&"_s + day) << true << false
                             << 20;
    for (const auto &[report, when] : { std::pair(u"daily-timeline?"_s, day), std::pair(u"daily-attendance?"_s, day),
             std::pair(u"task-report?"_s, week), std::pair(u"activity-level?"_s, week) })
        QTest::addRow("%s", qPrintable(report))
            << Dialect::Current << QString(u"/reports/"_s + report + when) << true << false << 30;
}

void SandboxApi::paginationPlace()
{
    QFETCH(Dialect, dialect);
    QFETCH(QString, path);
    QFETCH(bool, inMeta);
    QFETCH(bool, onTop);
    QFETCH(int, perPage);
    Client client(host(dialect));
    const Reply reply = client.get(path.section(u'?', 0, 0), workspaceQuery + u'&' + path.section(u'?', 1));
    QCOMPARE(reply.status, 200);
    QCOMPARE(!reply.pagination().isEmpty(), inMeta);
    QCOMPARE(reply.json.contains(u"pagination"_s), onTop);
    QVERIFY(reply.rows().size() <= perPage);
    if (inMeta) {
        QCOMPARE(keysOf(reply.pagination()),
            QStringList({ u"current_page"_s, u"from"_s, u"last_page"_s, u"per_page"_s, u"to"_s, u"total"_s }));
        QCOMPARE(reply.pagination().value(u"per_page"_s).toInt(), perPage);
    }
}

void SandboxApi::pagesAreDisjointAndComplete()
{
    Client client(host(Dialect::Current));
    QSet<QString> seen;
    int total = 0;
    int page = 1;
    for (;; ++page) {
        const Reply reply =
            client.get(u"/timesheets"_s, workspaceQuery + u"&status=submitted&per_page=7&page=%1"_s.arg(page));
        total = reply.pagination().value(u"total"_s).toInt();
        if (reply.rows().isEmpty()) {
            QVERIFY(reply.pagination().value(u"from"_s).isNull() && reply.pagination().value(u"to"_s).isNull());
            break;
        }
        QCOMPARE(reply.pagination().value(u"from"_s).toInt(), 7 * (page - 1) + 1);
        for (const auto &row : reply.rows())
            seen.insert(row[u"id"].toString());
    }
    QCOMPARE(int(seen.size()), total);
    QCOMPARE(page, (total + 6) / 7 + 1);
}

void SandboxApi::workspaceIdPlace_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("inQuery");
    for (const auto &[name, dialect] : dialects) {
        if (dialect == Dialect::Mixed)
            continue;
        const bool isCurrent = dialect == Dialect::Current;
        QTest::addRow("%s read", name) << dialect << QByteArray("GET") << u"/members"_s << true;
        QTest::addRow("%s member", name) << dialect << QByteArray("PUT") << u"/members/20113"_s << isCurrent;
        QTest::addRow("%s project", name) << dialect << QByteArray("PUT") << u"/projects/310"_s << isCurrent;
        QTest::addRow("%s contract", name) << dialect << QByteArray("PUT") << u"/contracts/60004"_s << isCurrent;
        // Not found, because the workspace is settled before the record.
        QTest::addRow("%s delete", name) << dialect << QByteArray("DELETE") << u"/projects/9"_s << isCurrent;
        QTest::addRow("%s timesheet", name) << dialect << QByteArray("PUT") << u"/timesheets/none/approve"_s << false;
        QTest::addRow("%s leave", name) << dialect << QByteArray("PUT") << u"/leaves/none/approve"_s << false;
        QTest::addRow("%s task", name) << dialect << QByteArray("PUT") << u"/tasks/1"_s << false;
        QTest::addRow("%s viewer", name) << dialect << QByteArray("DELETE") << u"/project-viewers/1"_s << false;
        QTest::addRow("%s expense", name) << dialect << QByteArray("PUT") << u"/expenses/none"_s << false;
        QTest::addRow("%s webhook", name) << dialect << QByteArray("DELETE") << u"/webhooks/none"_s << false;
        if (isCurrent) {
            QTest::addRow("%s entry", name) << dialect << QByteArray("PUT") << u"/time-entries/none"_s << false;
            QTest::addRow("%s entry to delete", name)
                << dialect << QByteArray("DELETE") << u"/time-entries/none"_s << false;
        }
        QTest::addRow("%s time request", name)
            << dialect << QByteArray("POST") << u"/time-requests/none/approve"_s << false;
    }
}

void SandboxApi::workspaceIdPlace()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, verb);
    QFETCH(QString, path);
    QFETCH(bool, inQuery);
    Client client(host(dialect));
    const QJsonObject body { { u"workspace_id"_s, 7301 }, { u"project_id"_s, 310 } };
    const Reply withQuery = verb == "GET" ? client.get(path) : client.send(verb, path, {}, workspaceQuery);
    const Reply withBody = client.send(verb, path, body);
    const Reply &right = inQuery ? withQuery : withBody;
    const Reply &wrong = inQuery ? withBody : withQuery;
    QVERIFY2(right.status == 200 || right.status == 404, right.body);
    QCOMPARE(wrong.status, 400);
    QVERIFY(wrong.message().contains(u"workspace_id is required"_s));
    if (verb == "GET")
        return;
    QCOMPARE(client.send(verb, path, body, workspaceQuery).status, right.status);
    const Reply elsewhere = client.send(verb, path, { { u"workspace_id"_s, 9 } }, u"workspace_id=9"_s);
    QCOMPARE(elsewhere.status, 403);
}

void SandboxApi::wrongInput_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    const auto get = [](const QString &path, int status = 422) {
        QTest::addRow("%s", qPrintable(path)) << QByteArray("GET") << path << QJsonObject() << status;
    };
    get(u"/members?per_page=0"_s);
    get(u"/members?per_page=101"_s);
    get(u"/members?per_page=many"_s);
    get(u"/members?page=0"_s);
    get(u"/members?status=gone"_s);
    get(u"/members?role=Boss"_s);
    get(u"/members?email=nobody"_s);
    get(u"/members/9"_s, 404);
    get(u"/members/abc"_s, 404);
    get(u"/timesheets?date_from=yesterday"_s);
    get(u"/timesheets?date_from=2026-11-10&date_to=2026-11-09"_s);
    get(u"/timesheets?date_from=2026-02-30"_s);
    get(u"/timesheets?order_by=random"_s);
    get(u"/time-requests"_s);
    get(u"/leaves/balances"_s);
    get(u"/leaves?is_paid=1"_s);
    get(u"/reports/tracked-hours?users=a"_s);
    get(u"/reports/tracked-hours?user_id=20107&start_date=2026-10-01&end_date=2026-11-01"_s);
    get(u"/reports/tracked-hours?start_date=2026-11-02&end_date=2026-11-01"_s);
    get(u"/time-entries?date=2026-11-18"_s);
    get(u"/time-entries?user_id=20113"_s);
    get(u"/time-entries?user_id=9&date=2026-11-18"_s);
    get(u"/time-entries?user_id=20113&date=2026-11-18&per_page=51"_s);
    get(u"/time-tracking/current-data"_s);
    get(u"/time-tracking/current-data?user_id=9"_s);
    get(u"/reports/daily-timeline"_s);
    get(u"/reports/daily-timeline?date=2025-11-22"_s);
    get(u"/reports/daily-timeline?date=2027-11-24"_s);
    get(u"/reports/daily-timeline?date=2026-11-18&user_ids=a"_s);
    get(u"/reports/daily-attendance"_s);
    get(u"/reports/daily-attendance?date=2026-11-31"_s);
    get(u"/reports/daily-attendance?date=2026-11-18&status=present"_s);
    get(u"/reports/daily-attendance?date=2026-11-18&status=late,Absent"_s);
    for (const QString &report : { u"/reports/task-report"_s, u"/reports/activity-level"_s }) {
        get(report + u"?start_date=2026-11-18"_s);
        get(report + u"?end_date=2026-11-18"_s);
        get(report + u"?start_date=2026-11-18&end_date=2026-11-17"_s);
        get(report + u"?start_date=2026-10-01&end_date=2026-11-02"_s);
        get(report + u"?start_date=2026-11-16&end_date=2026-11-18&per_page=101"_s);
    }
    get(u"/reports/task-report?start_date=2026-11-16&end_date=2026-11-18&include_no_task=maybe"_s);
    get(u"/reports/task-report?start_date=2026-11-16&end_date=2026-11-18&project_id=x"_s);
    const auto write = [](const char *name, const char *verb, const QString &path, const QJsonObject &body,
                           int status = 422) {
        QTest::addRow("%s", name) << QByteArray(verb) << path << body << status;
    };
    const QJsonObject person { { u"email"_s, u"a@b.example"_s }, { u"firstname"_s, u"A"_s }, { u"lastname"_s, u"B"_s },
        { u"role"_s, u"Regular User"_s } };
    for (const QString &key : person.keys()) {
        QJsonObject incomplete = person;
        incomplete.remove(key);
        write(qPrintable(u"invite without "_s + key), "POST", u"/members"_s, incomplete);
    }
    QJsonObject owner = person;
    owner.insert(u"role"_s, u"Owner"_s);
    write("invite an owner", "POST", u"/members"_s, owner);
    write("project without name", "POST", u"/projects"_s, {});
    write("project with long name", "POST", u"/projects"_s, { { u"name"_s, QString(256, u'x') } });
    write("deadline before start", "POST", u"/projects"_s,
        { { u"name"_s, u"X"_s }, { u"start_date"_s, u"2026-05-02"_s }, { u"deadline"_s, u"2026-05-01"_s } });
    write("contract of nobody", "POST", u"/contracts"_s, { { u"project_id"_s, 310 }, { u"user_id"_s, 1 } });
    write("bad screenshot mode", "PUT", u"/contracts/60004"_s, { { u"screenshots"_s, u"often"_s } });
    write("empty project name", "PUT", u"/projects/310"_s, { { u"name"_s, u" "_s } });
    write("empty first name", "PUT", u"/members/20113"_s, { { u"firstname"_s, QString() } });
    write("bad zone", "PUT", u"/members/20113"_s, { { u"timezone"_s, u"Mars/Olympus"_s } });
    write("delete the owner", "DELETE", u"/members/20104"_s, {}, 400);
    write("leave ends before it starts", "POST", u"/leaves"_s,
        { { u"policy_id"_s, 5 }, { u"user_id"_s, 20113 }, { u"start"_s, u"2026-12-02"_s },
            { u"end"_s, u"2026-12-01"_s } });
    write("leave by the hour without hours", "POST", u"/leaves"_s,
        { { u"policy_id"_s, 9 }, { u"user_id"_s, 20113 }, { u"start"_s, u"2026-12-02"_s },
            { u"end"_s, u"2026-12-02"_s } });
    write("leave by the hour that ends before it starts", "POST", u"/leaves"_s,
        { { u"policy_id"_s, 9 }, { u"user_id"_s, 20113 }, { u"start"_s, u"2026-12-02"_s },
            { u"end"_s, u"2026-12-02"_s }, { u"start_time"_s, u"11:00"_s }, { u"end_time"_s, u"10:00"_s },
            { u"hours_per_day"_s, 1 } });
    write("leave of no hours", "POST", u"/leaves"_s,
        { { u"policy_id"_s, 9 }, { u"user_id"_s, 20113 }, { u"start"_s, u"2026-12-02"_s },
            { u"end"_s, u"2026-12-02"_s }, { u"start_time"_s, u"10:00"_s }, { u"end_time"_s, u"11:00"_s },
            { u"hours_per_day"_s, 0 } });
    write("time request of more than a day", "POST", u"/time-requests"_s,
        { { u"user_id"_s, 20113 }, { u"start"_s, u"2026-11-20T10:00:00Z"_s },
            { u"end"_s, u"2026-11-21T10:01:00Z"_s } });
    write("time request for a task of nothing", "POST", u"/time-requests"_s,
        { { u"user_id"_s, 20113 }, { u"start"_s, u"2026-11-20T10:00:00Z"_s }, { u"end"_s, u"2026-11-20T11:00:00Z"_s },
            { u"task_id"_s, 1 } });
    const QJsonObject entry { { u"user_id"_s, 20113 }, { u"date"_s, u"2026-11-23"_s }, { u"start_time"_s, u"09:00"_s },
        { u"end_time"_s, u"10:00"_s } };
    const auto entryWith = [&](const char *name, const QString &key, const QJsonValue &value) {
        QJsonObject changed = entry;
        changed.insert(key, value);
        write(name, "POST", u"/time-entries"_s, changed);
    };
    for (const QString &key : entry.keys())
        entryWith(qPrintable(u"entry without "_s + key), key, QJsonValue());
    entryWith("entry of nobody", u"user_id"_s, 9);
    entryWith("entry on a contract of somebody else", u"contract_id"_s, 60004);
    entryWith("entry for a task without a project", u"task_id"_s, 1);
    entryWith("entry that ends as it starts", u"end_time"_s, u"09:00"_s);
    entryWith("entry at nine, written short", u"start_time"_s, u"9:00"_s);
    entryWith("entry with seconds", u"start_time"_s, u"08:00:00"_s);
    entryWith("entry on no day", u"date"_s, u"23.11.2026"_s);
    write("unknown entry", "PUT", u"/time-entries/none"_s, {}, 404);
    write("start without a member", "POST", u"/time-tracking/start"_s, {});
    write("start of nobody", "POST", u"/time-tracking/start"_s, { { u"user_id"_s, 9 } });
    write("start on a contract of somebody else", "POST", u"/time-tracking/start"_s,
        { { u"user_id"_s, 20113 }, { u"contract_id"_s, 60004 } });
    write("start on a task without a project", "POST", u"/time-tracking/start"_s,
        { { u"user_id"_s, 20113 }, { u"task_id"_s, 1 } });
    write("stop without a member", "POST", u"/time-tracking/stop"_s, {});
    write("time request ends before it starts", "POST", u"/time-requests"_s,
        { { u"user_id"_s, 20113 }, { u"start"_s, u"2026-11-20T10:00:00Z"_s },
            { u"end"_s, u"2026-11-20T09:00:00Z"_s } });
    write("time request without a zone", "POST", u"/time-requests"_s,
        { { u"user_id"_s, 20113 }, { u"start"_s, u"2026-11-20T10:00:00"_s }, { u"end"_s, u"2026-11-20T11:00:00Z"_s } });
}

void SandboxApi::wrongInput()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    QFETCH(int, status);
    Client client(host(Dialect::Current));
    body.insert(u"workspace_id"_s, 7301);
    const Reply reply = verb == "GET"
        ? client.get(path.section(u'?', 0, 0), workspaceQuery + u'&' + path.section(u'?', 1))
        : client.send(verb, path, body, workspaceQuery);
    QCOMPARE(reply.status, status);
    QCOMPARE(keysOf(reply.json), QStringList({ u"error"_s, u"message"_s, u"meta"_s, u"success"_s }));
    QCOMPARE(reply.json.value(u"success"_s), QJsonValue(false));
    QVERIFY(!reply.message().isEmpty());
    QVERIFY(reply.json.value(u"error"_s).isNull());
}

void SandboxApi::tokens()
{
    Client client(host(Dialect::Current));
    QCOMPARE(client.tokenOf(u"Executive manager"_s), host(Dialect::Current).token());
    client.useToken(u"wrong"_s);
    const Reply wrong = client.get(u"/workspaces"_s);
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.message(), u"Unauthenticated"_s);
    client.useToken({});
    QCOMPARE(client.get(u"/workspaces"_s).status, 401);
}

void SandboxApi::unknownPathAndVerb()
{
    Client client(host(Dialect::Current));
    QCOMPARE(client.get(u"/nothing"_s).status, 404);
    QCOMPARE(client.get(u"/timesheets/x/forget"_s).status, 404);
    const Reply wrongVerb = client.decide("DELETE", u"/timesheets/x/approve"_s);
    QCOMPARE(wrongVerb.status, 405);
    QCOMPARE(wrongVerb.headers.value("allow"), QByteArray("PUT"));
    // An id with an encoded slash is an id: not found, and not another path.
    QCOMPARE(client.decide("PUT", u"/timesheets/a%2Fb/approve"_s).message(), u"Record not found"_s);

    QCOMPARE(client.get(u"/time-requests/x"_s).status, 404); // classic only
    Client classic(host(Dialect::Classic));
    QCOMPARE(classic.get(u"/time-requests/x"_s).message(), u"Record not found"_s);
    QCOMPARE(classic.decide("POST", u"/leaves"_s).status, 405); // current only
    for (const QString &path : { u"/time-entries"_s, u"/time-tracking/current-data"_s, u"/reports/daily-timeline"_s,
             u"/reports/daily-attendance"_s, u"/reports/task-report"_s, u"/reports/activity-level"_s })
        QCOMPARE(classic.get(path).status, 404);
}

void SandboxApi::rolesInCurrent_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("decides");
    QTest::newRow("owner") << u"Owner"_s << true;
    QTest::newRow("executive") << u"Executive manager"_s << true;
    QTest::newRow("team manager") << u"Team manager"_s << false;
    QTest::newRow("project manager") << u"Project manager"_s << false;
    QTest::newRow("regular") << u"Regular User"_s << false;
}

void SandboxApi::rolesInCurrent()
{
    QFETCH(QString, role);
    QFETCH(bool, decides);
    Client client(host(Dialect::Current));
    client.useToken(client.tokenOf(role));
    QCOMPARE(client.get(u"/workspaces"_s).row().value(u"role"_s).toString(), role);
    for (const QString &path : { u"/members"_s, u"/projects"_s, u"/contracts"_s, u"/timesheets"_s, u"/leaves"_s })
        QCOMPARE(client.get(path).status, 200);
    for (const QString &report :
        { u"tracked-hours"_s, u"daily-timeline"_s, u"daily-attendance"_s, u"task-report"_s, u"activity-level"_s }) {
        const Reply reply = client.get(
            u"/reports/"_s + report, workspaceQuery + u"&date=2026-11-18&start_date=2026-11-16&end_date=2026-11-18"_s);
        QCOMPARE(reply.status, decides ? 200 : 403);
    }
    QCOMPARE(client.get(u"/time-entries"_s).status, decides ? 422 : 403);
    QCOMPARE(client.decide("POST", u"/time-entries"_s).status, decides ? 422 : 403);
    QCOMPARE(client.decide("PUT", u"/time-entries/none"_s).status, decides ? 404 : 403);
    QCOMPARE(client.decide("DELETE", u"/time-entries/none"_s).status, decides ? 404 : 403);
    QCOMPARE(client.get(u"/time-tracking/current-data"_s).status, decides ? 422 : 403);
    QCOMPARE(client.decide("POST", u"/time-tracking/start"_s).status, decides ? 422 : 403);
    QCOMPARE(client.decide("POST", u"/time-tracking/stop"_s).status, decides ? 422 : 403);
    QCOMPARE(client.decide("PUT", u"/timesheets/none/approve"_s).status, decides ? 404 : 403);
    QCOMPARE(client.decide("POST", u"/time-requests/none/approve"_s).status, decides ? 404 : 403);
    QCOMPARE(client.decide("PUT", u"/leaves/none/approve"_s).status, decides ? 404 : 403);
    QCOMPARE(client.send("POST", u"/projects"_s, {}, workspaceQuery).status, decides ? 422 : 403);
}

void SandboxApi::classicIsForDecidersOnly()
{
    Client client(host(Dialect::Classic));
    for (const QString &role : { u"Team manager"_s, u"Project manager"_s, u"Regular User"_s }) {
        client.useToken(client.tokenOf(role));
        for (const QString &path : { u"/workspaces"_s, u"/members"_s, u"/timesheets"_s })
            QCOMPARE(client.get(path).status, 403);
    }
    client.useToken(client.tokenOf(u"Owner"_s));
    QCOMPARE(client.get(u"/members"_s).status, 200);
}

void SandboxApi::listsAreCutToTheRole()
{
    Client client(host(Dialect::Current));
    const auto total = [&client](
                           const QString &path) { return client.get(path).pagination().value(u"total"_s).toInt(); };
    const int everybody = total(u"/members"_s);
    QCOMPARE(everybody, 60);

    client.useToken(client.tokenOf(u"Team manager"_s));
    const QJsonArray team = client.get(u"/members"_s).rows();
    QVERIFY(team.size() > 3 && team.size() < everybody);
    for (const auto &member : team)
        QCOMPARE(member[u"team_name"], team.first()[u"team_name"]);

    client.useToken(client.tokenOf(u"Regular User"_s));
    QCOMPARE(total(u"/members"_s), 1);
    const int self = client.get(u"/workspaces"_s).row().value(u"user_id"_s).toInt();
    const Reply sheets = client.get(u"/timesheets"_s);
    QVERIFY(!sheets.rows().isEmpty());
    for (const auto &sheet : sheets.rows())
        QCOMPARE(sheet[u"user_id"].toInt(), self);
    QCOMPARE(client.get(u"/members/20107"_s).status, 404);
}

void SandboxApi::amountsAreAbsentWithoutRates()
{
    Client client(host(Dialect::Current));
    const QString query = workspaceQuery + u"&date_from=2026-11-16&date_to=2026-11-22"_s;
    const QString report = workspaceQuery + u"&start_date=2026-11-16&end_date=2026-11-22"_s;
    for (const bool seesRates : { true, false }) {
        client.useToken(client.tokenOf(u"Executive manager"_s, seesRates));
        QCOMPARE(client.get(u"/timesheets"_s, query).body.contains("total_amount"), seesRates);
        QCOMPARE(client.get(u"/members"_s).body.contains("\"rate\""), seesRates);
        QCOMPARE(client.get(u"/contracts"_s).body.contains("\"rate\""), seesRates);
        QCOMPARE(client.get(u"/reports/tracked-hours"_s, report).body.contains("total_amount"), seesRates);
    }
}

void SandboxApi::writesOfMembersProjectsContracts_data()
{
    QTest::addColumn<Dialect>("dialect");
    for (const auto &[name, dialect] : dialects)
        QTest::newRow(name) << dialect;
}

void SandboxApi::writesOfMembersProjectsContracts()
{
    QFETCH(Dialect, dialect);
    Client client(host(dialect));
    const auto write = [&client](const QByteArray &verb, const QString &path, const QJsonObject &body) {
        return client.write(verb, path, body);
    };
    const Reply invited = write("POST", u"/members"_s,
        { { u"email"_s, u"new@meridian.example"_s }, { u"firstname"_s, u"Nova"_s }, { u"lastname"_s, u"Ray"_s },
            { u"role"_s, u"Regular User"_s } });
    QCOMPARE(invited.status, 201);
    const int user = invited.data().value(u"user_id"_s).toInt();
    QVERIFY(invited.data().value(u"invitation_link"_s).toString().startsWith(u"https://"_s));
    const QString member = u"/members/%1"_s.arg(user);
    QCOMPARE(
        write("PUT", member, { { u"firstname"_s, u"Novalie"_s }, { u"timezone"_s, u"Europe/Oslo"_s } }).status, 200);
    QCOMPARE(client.get(member).data().value(u"firstname"_s).toString(), u"Novalie"_s);
    QCOMPARE(client.get(member).data().value(u"lastname"_s).toString(), u"Ray"_s);

    const Reply project = write("POST", u"/projects"_s,
        { { u"name"_s, u"Lighthouse"_s }, { u"budget"_s, 5000 }, { u"start_date"_s, u"2026-11-01"_s } });
    QCOMPARE(project.status, 201);
    QCOMPARE(project.data().value(u"budget_estimation"_s).toInt(), 5000);
    const int projectId = project.data().value(u"id"_s).toInt();
    const QString projectPath = u"/projects/%1"_s.arg(projectId);
    QCOMPARE(write("PUT", projectPath, { { u"deadline"_s, u"2026-10-01"_s } }).status, 422);
    QCOMPARE(write("PUT", projectPath, { { u"deadline"_s, u"2026-12-01"_s } }).data().value(u"name"_s).toString(),
        u"Lighthouse"_s);
    QCOMPARE(client.get(u"/projects"_s, workspaceQuery + u"&name=LIGHT"_s).rows().size(), 1);

    const Reply contract =
        write("POST", u"/contracts"_s, { { u"project_id"_s, projectId }, { u"user_id"_s, user }, { u"rate"_s, 50 } });
    QCOMPARE(contract.status, 201);
    QCOMPARE(contract.data().value(u"weekly_hours_limit"_s).toInt(), 168);
    QCOMPARE(contract.data().value(u"rate"_s).toInt(), 50);
    QCOMPARE(write("POST", u"/contracts"_s, { { u"project_id"_s, projectId }, { u"user_id"_s, user } }).status, 400);
    QCOMPARE(client.get(projectPath).data().value(u"contracts_count"_s).toInt(), 1);
    const QString contractPath = u"/contracts/%1"_s.arg(contract.data().value(u"id"_s).toInt());
    const Reply changed = write("PUT", contractPath, { { u"status"_s, u"paused"_s } });
    QCOMPARE(changed.message(), u"Contract retrieved successfully"_s);
    QCOMPARE(changed.data().value(u"status"_s).toString(), u"paused"_s);

    for (const QString &path : { contractPath, projectPath, member }) {
        QCOMPARE(client.get(path).status, 200);
        QCOMPARE(write("DELETE", path, {}).status, 200);
        QCOMPARE(client.get(path).status, 404);
        QCOMPARE(write("DELETE", path, {}).status, 404);
    }
}

void SandboxApi::createdTimeRequest()
{
    const QJsonObject common { { u"user_id"_s, 20107 }, { u"start"_s, u"2026-11-19T18:00:00+02:00"_s },
        { u"end"_s, u"2026-11-19T19:30:00+02:00"_s } };
    Client current(host(Dialect::Current));
    QJsonObject body = common;
    body.insert(u"activity_description"_s, u"Call with the client"_s);
    const Reply pending = current.decide("POST", u"/time-requests"_s, body);
    QCOMPARE(pending.status, 201);
    QCOMPARE(keysOf(pending.data()), QStringList({ u"id"_s, u"status"_s }));
    QCOMPARE(pending.data().value(u"status"_s).toString(), u"pending"_s);
    current.useToken(current.tokenOf(u"Owner"_s));
    QCOMPARE(current.decide("POST", u"/time-requests"_s, body).data().value(u"status"_s).toString(), u"approved"_s);
    current.useToken(current.tokenOf(u"Regular User"_s));
    QCOMPARE(current.decide("POST", u"/time-requests"_s, body).status, 403);

    Client classic(host(Dialect::Classic));
    body = common;
    QCOMPARE(classic.decide("POST", u"/time-requests"_s, body).status, 422);
    const int contract =
        classic.get(u"/contracts"_s, workspaceQuery + u"&user_id=20107"_s).row().value(u"id"_s).toInt();
    body.insert(u"contract_id"_s, contract);
    body.insert(u"notes"_s, u"Call with the client"_s);
    const Reply created = classic.decide("POST", u"/time-requests"_s, body);
    QCOMPARE(created.status, 201);
    QCOMPARE(created.data().value(u"start"_s).toString(), u"2026-11-19T16:00:00Z"_s);
    QCOMPARE(created.data().value(u"notes"_s).toString(), u"Call with the client"_s);
    QCOMPARE(classic.get(u"/time-requests/"_s + created.data().value(u"id"_s).toString()).data(), created.data());
}

void SandboxApi::createdLeave()
{
    Client client(host(Dialect::Current));
    const auto ask = [&client](const QJsonObject &more) {
        QJsonObject body { { u"policy_id"_s, 5 }, { u"user_id"_s, 20107 }, { u"start"_s, u"2027-02-01"_s },
            { u"end"_s, u"2027-02-09"_s }, { u"reason"_s, u"Skiing"_s } };
        for (auto entry = more.begin(); entry != more.end(); ++entry)
            body.insert(entry.key(), entry.value());
        return client.decide("POST", u"/leaves"_s, body);
    };
    const Reply created = ask({});
    QCOMPARE(created.status, 201);
    QVERIFY(!created.json.contains(u"data"_s));
    const QString query = workspaceQuery + u"&user_id=20107&date_from=2027-02-01&date_to=2027-02-28"_s;
    const QJsonObject leave = client.get(u"/leaves"_s, query).row();
    QCOMPARE(leave.value(u"status"_s).toString(), u"pending"_s);
    QCOMPARE(leave.value(u"note"_s).toString(), u"Skiing"_s);
    QCOMPARE(leave.value(u"total"_s)[u"days"].toInt(), 7);
    QCOMPARE(ask({ { u"policy_id"_s, 9 }, { u"start_time"_s, u"09:00"_s }, { u"end_time"_s, u"13:00"_s },
                     { u"hours_per_day"_s, 4 }, { u"start"_s, u"2027-03-01"_s }, { u"end"_s, u"2027-03-01"_s } })
                 .status,
        201);
    client.useToken(client.tokenOf(u"Regular User"_s));
    QCOMPARE(ask({}).status, 403);
}

QTEST_GUILESS_MAIN(SandboxApi)
#include "tst_sandbox_api.moc"
