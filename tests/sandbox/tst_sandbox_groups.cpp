// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client.h"

#include "sandbox/api/operation.h"

#include <QtCore/qregularexpression.h>
#include <QtCore/qset.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using sandbox::Dialect;
using sandbox::Host;

namespace {

const QString storefront = u"&project_id=310"_s;
const QJsonObject onStorefront { { u"project_id"_s, 310 } };

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

int assigneeOf(Client &client, int project)
{
    return client.get(u"/contracts"_s, workspaceQuery + u"&project_id=%1"_s.arg(project))
        .row()
        .value(u"user_id"_s)
        .toInt();
}

QString categoryNamed(Client &client, const QString &name)
{
    const QJsonArray categories = client.get(u"/expenses/categories"_s).rows();
    for (const auto &category : categories) {
        if (category[u"name"].toString() == name)
            return category[u"id"].toString();
    }
    return {};
}

} // namespace

class SandboxGroups : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_hosts.start(); }

    void tasks_data() { everyDialect(); }
    void tasks();
    void taskLists();
    void taskStatusesPerDialect();
    void subtasks();
    void viewers_data() { everyDialect(); }
    void viewers();
    void expenses_data() { everyDialect(); }
    void expenses();
    void expensesOfTheCompany();
    void webhooks_data() { everyDialect(); }
    void webhooks();
    void webhookShapes();
    void webhookForms();

    void refusals_data();
    void refusals();
    void roles_data();
    void roles();
    void viewerSeesTheirProjects();

    void archivedProjectLeavesTheLists();
    void archivedMemberLeavesTheLists();
    void ratesOfContracts();
    void ownerKeepsTheRole();
    void restartKeepsEverything();

    void faultsAndRateLimitStrikeEveryOperation();

private:
    void everyDialect();

    Hosts m_hosts;
    Host &host(Dialect dialect) { return m_hosts.of(dialect); }
};

void SandboxGroups::everyDialect()
{
    QTest::addColumn<Dialect>("dialect");
    for (const auto &[name, dialect] : dialects)
        QTest::newRow(name) << dialect;
}

void SandboxGroups::tasks()
{
    QFETCH(Dialect, dialect);
    Client client(host(dialect));
    const QJsonObject body { { u"project_id"_s, 310 }, { u"title"_s, u"Write the release notes"_s },
        { u"description"_s, u"Two pages"_s }, { u"start_date"_s, u"2026-11-20"_s },
        { u"end_date"_s, u"2026-11-27"_s } };
    const Reply created = client.decide("POST", u"/tasks"_s, body);
    QCOMPARE(created.status, 201);
    const QString task = u"/tasks/%1"_s.arg(created.data().value(u"id"_s).toInt());
    const auto read = [&] { return client.get(task, workspaceQuery + storefront).data(); };
    QCOMPARE(read().value(u"title"_s).toString(), u"Write the release notes"_s);
    QCOMPARE(read().value(u"owner_id"_s).toInt(), 20104);
    QCOMPARE(read().value(u"creator_id"_s).toInt(), 20107);
    QCOMPARE(read().value(u"status"_s).toInt(), 0);

    const auto change = [&](const QString &name, const QJsonValue &value) {
        return client.decide("PUT", task, with(onStorefront, name, value)).status;
    };
    QCOMPARE(change(u"priority"_s, 20), 200);
    QCOMPARE(change(u"status"_s, 20), 200);
    QCOMPARE(read().value(u"completed_at"_s).toString(), u"2026-11-23T12:00:00Z"_s);
    QCOMPARE(change(u"status"_s, 10), 200);
    QVERIFY(read().value(u"completed_at"_s).isNull());
    QCOMPARE(read().value(u"priority"_s).toInt(), 20);
    QCOMPARE(change(u"end_date"_s, u"2026-11-19"_s), 422); // before the start that stays
    QCOMPARE(change(u"start_date"_s, QJsonValue()), 200);
    QCOMPARE(change(u"end_date"_s, u"2026-11-19"_s), 200);
    QVERIFY(read().value(u"start_date"_s).isNull());
    QCOMPARE(read().value(u"description"_s).toString(), u"Two pages"_s);

    const int user = assigneeOf(client, 310);
    const QString assign = task + u"/assign/%1"_s.arg(user);
    const QString unassign = task + u"/unassign/%1"_s.arg(user);
    const auto people = [&] { return client.get(task + u"/assignees"_s, workspaceQuery + storefront).rows(); };
    const Reply assigned = client.decide("POST", assign, onStorefront);
    QCOMPARE(assigned.status, 200);
    QCOMPARE(assigned.data().value(u"user_id"_s).toString(), QString::number(user));
    QCOMPARE(people().size(), 1);
    QCOMPARE(keysOf(people().first().toObject()), QStringList({ u"email"_s, u"firstname"_s, u"id"_s, u"lastname"_s }));
    QCOMPARE(client.decide("POST", assign, onStorefront).status, 400);
    QCOMPARE(client.decide("DELETE", unassign, onStorefront).status, 200);
    QCOMPARE(client.decide("DELETE", unassign, onStorefront).status, 400);
    QCOMPARE(people().size(), 0);
    const int stranger = assigneeOf(client, 387);
    QCOMPARE(client.decide("POST", task + u"/assign/%1"_s.arg(stranger), onStorefront).status, 400);
    QCOMPARE(client.decide("POST", task + u"/assign/1"_s, onStorefront).status, 404);

    QCOMPARE(client.decide("DELETE", task, { { u"project_id"_s, 317 } }).status, 404); // another project's
    QCOMPARE(client.decide("DELETE", task, onStorefront).status, 200);
    QCOMPARE(client.decide("DELETE", task, onStorefront).status, 404);
    QCOMPARE(client.get(task, workspaceQuery + storefront).status, 404);
}

void SandboxGroups::taskLists()
{
    Client client(host(Dialect::Current));
    const auto ids = [&client](const QString &query) {
        QList<int> found;
        const QJsonArray rows = client.get(u"/tasks"_s, workspaceQuery + u"&per_page=100"_s + query).rows();
        for (const auto &row : rows)
            found.append(row[u"id"].toInt());
        return found;
    };
    // Every project has tasks, and no task is of two.
    QSet<int> all;
    qsizetype count = 0;
    const QJsonArray projects = client.get(u"/projects"_s).rows();
    for (const auto &project : projects) {
        const QList<int> own = ids(u"&project_id=%1"_s.arg(project[u"id"].toInt()));
        QVERIFY(own.size() >= 3);
        count += own.size();
        all += QSet<int>(own.cbegin(), own.cend());
    }
    QCOMPARE(all.size(), count);
    QVERIFY(count > 80);

    const QList<int> up = ids(storefront);
    QList<int> down = ids(storefront + u"&order_by=desc"_s);
    std::reverse(down.begin(), down.end());
    QCOMPARE(down, up);
    const int contract = client.get(u"/contracts"_s, workspaceQuery + storefront).row().value(u"id"_s).toInt();
    QCOMPARE(ids(u"&contract_id=%1"_s.arg(contract)), up);
    const QList<int> closed = ids(storefront + u"&status=30"_s);
    QVERIFY(!closed.isEmpty() && closed.size() < up.size());
    const QList<int> high = ids(storefront + u"&priority=20"_s);
    QVERIFY(high.size() < up.size());
    QCOMPARE(client.get(u"/tasks"_s, workspaceQuery + storefront + u"&per_page=3&page=2"_s).rows().size(), 3);
}

void SandboxGroups::taskStatusesPerDialect()
{
    Client classic(host(Dialect::Classic));
    Client current(host(Dialect::Current));
    const QString query = workspaceQuery + storefront + u"&per_page=100"_s;
    const QJsonArray bases = classic.get(u"/tasks"_s, query).rows();
    const QJsonArray codes = current.get(u"/tasks"_s, query).rows();
    QCOMPARE(bases.size(), codes.size());
    QSet<int> seen;
    int withoutPriority = 0;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const int code = codes[i][u"status"].toInt();
        seen.insert(code);
        QCOMPARE(bases[i][u"status"].toInt(), code / 10 * 10);
        QVERIFY(!codes[i][u"status_name"].toString().isEmpty());
        QVERIFY(codes[i][u"status_color"].toString().startsWith(u'#'));
        QCOMPARE(codes[i][u"completed_at"].isNull(), code < 20);
        QVERIFY(bases[i][u"priority"].toInt() > 0);
        withoutPriority += codes[i][u"priority"].isNull();
        QCOMPARE(codes[i][u"priority"].isNull(), codes[i][u"priority_name"].isNull());
    }
    QVERIFY(seen.size() > 2);
    const QString own = u"/tasks/%1"_s.arg(codes.last()[u"id"].toInt());
    QCOMPARE(current.decide("PUT", own, with(onStorefront, u"status"_s, 11)).data().value(u"status_name"_s).toString(),
        u"In Review"_s);
    QCOMPARE(classic.decide("PUT", own, with(onStorefront, u"status"_s, 11)).status, 422);
    // A new one is normal in the classic generation, and without a priority in the current one.
    const QJsonObject body = with(onStorefront, u"title"_s, u"T"_s);
    QCOMPARE(classic.decide("POST", u"/tasks"_s, body).data().value(u"priority"_s).toInt(), 30);
    QVERIFY(current.decide("POST", u"/tasks"_s, body).data().value(u"priority"_s).isNull());
    // The classic generation assigns people at once.
    const int user = assigneeOf(classic, 310);
    const QJsonObject assigned =
        classic.decide("POST", u"/tasks"_s, with(body, u"assignees"_s, QJsonArray { user })).data();
    QCOMPARE(assigned.value(u"assignees"_s)[0][u"id"].toInt(), user);
}

void SandboxGroups::subtasks()
{
    Client client(host(Dialect::Current));
    const auto create = [&client](const QJsonObject &more) {
        QJsonObject body = more;
        body.insert(u"title"_s, u"Part"_s);
        body.insert(u"project_id"_s, 310);
        return client.decide("POST", u"/tasks"_s, body);
    };
    const int parent = create({}).data().value(u"id"_s).toInt();
    const int child = create({ { u"parent_id"_s, parent } }).data().value(u"id"_s).toInt();
    const QString ofParent = workspaceQuery + storefront + u"&parent_id=%1"_s.arg(parent);
    QCOMPARE(client.get(u"/tasks"_s, ofParent).row().value(u"id"_s).toInt(), child);
    QCOMPARE(create({ { u"parent_id"_s, 1 } }).status, 422);
    QCOMPARE(client.decide("PUT", u"/tasks/%1"_s.arg(child), with(onStorefront, u"parent_id"_s, child)).status, 422);
    QCOMPARE(client.decide("DELETE", u"/tasks/%1"_s.arg(parent), onStorefront).status, 200);
    const QJsonObject left = client.get(u"/tasks/%1"_s.arg(child), workspaceQuery + storefront).data();
    QVERIFY(left.value(u"parent_id"_s).isNull() && left.contains(u"parent_id"_s));
}

void SandboxGroups::viewers()
{
    QFETCH(Dialect, dialect);
    Client client(host(dialect));
    const QJsonObject person { { u"email"_s, u"vera@client.example"_s }, { u"firstname"_s, u"Vera"_s },
        { u"lastname"_s, u"Lind"_s } };
    const Reply created = client.decide("POST", u"/project-viewers"_s, person);
    QCOMPARE(created.status, 201);
    QCOMPARE(created.data().value(u"projects"_s).toArray().size(), 0);
    QCOMPARE(client.decide("POST", u"/project-viewers"_s, person).status, 422);
    const QString viewer = u"/project-viewers/%1"_s.arg(created.data().value(u"id"_s).toInt());

    QCOMPARE(client.decide("POST", viewer + u"/assign-project"_s, onStorefront).status, 200);
    QCOMPARE(client.decide("POST", viewer + u"/assign-project"_s, onStorefront).status, 400);
    QCOMPARE(client.decide("POST", viewer + u"/assign-project"_s, { { u"project_id"_s, 1 } }).status, 404);
    QCOMPARE(client.decide("POST", viewer + u"/assign-project"_s).status, 422);
    QCOMPARE(client.get(viewer).data().value(u"projects"_s)[0][u"project_id"].toInt(), 310);

    QCOMPARE(client.decide("POST", viewer + u"/restore"_s).status, 400);
    QCOMPARE(client.decide("DELETE", viewer).status, 200);
    QCOMPARE(client.get(viewer).status, 404);
    QCOMPARE(client.decide("DELETE", viewer).status, 404);
    const QString byAddress = workspaceQuery + u"&email=vera@client.example"_s;
    QCOMPARE(client.get(u"/project-viewers"_s, byAddress).rows().size(), 0);
    QCOMPARE(client.decide("POST", viewer + u"/restore"_s).status, 200);
    QCOMPARE(client.get(u"/project-viewers"_s, byAddress).row().value(u"projects"_s)[0][u"project_name"].toString(),
        u"Northwind storefront relaunch"_s);

    QCOMPARE(client.decide("DELETE", viewer + u"/unassign-project"_s, onStorefront).status, 200);
    QCOMPARE(client.decide("DELETE", viewer + u"/unassign-project"_s, onStorefront).status, 400);
    QCOMPARE(client.decide("POST", u"/project-viewers/1/restore"_s).status, 404);
    // The guests and the member with that role; one guest of the company is archived.
    QVERIFY(client.get(u"/project-viewers"_s).rows().size() >= 7);
    QCOMPARE(client.decide("POST", u"/project-viewers/9039/restore"_s).status, 200);
}

void SandboxGroups::expenses()
{
    QFETCH(Dialect, dialect);
    Client client(host(dialect));
    QJsonObject body { { u"expense_name"_s, u"Taxi to the workshop"_s }, { u"date"_s, u"2026-11-05"_s },
        { u"amount"_s, 23.4 }, { u"category_id"_s, categoryNamed(client, u"Travel"_s) }, { u"project_id"_s, 310 },
        { u"note"_s, u"Rain"_s }, { u"description"_s, u"Rain"_s }, { u"is_billable"_s, true } };
    const Reply created = client.decide("POST", u"/expenses"_s, body);
    QCOMPARE(created.status, 201);
    const QString id = created.data().value(u"id"_s).toString();
    const auto read = [&] { return client.get(u"/expenses"_s, workspaceQuery + u"&id="_s + id).row(); };
    QCOMPARE(read().value(u"expense_date"_s).toString(), u"Nov 5, 2026"_s);
    QCOMPARE(read().value(u"added_dte"_s).toString(), u"Nov 23, 2026"_s);
    QCOMPARE(read().value(u"category"_s).toString(), u"Travel"_s);
    QCOMPARE(read().value(u"project"_s).toString(), u"Northwind storefront relaunch"_s);
    QCOMPARE(read().value(u"type"_s).toString(), u"billable"_s);
    QCOMPARE(read().value(u"note"_s).toString(), u"Rain"_s);
    QCOMPARE(read().value(u"amount"_s).toDouble(), 23.4);
    const QJsonObject me = client.get(u"/members/20107"_s).data();
    QCOMPARE(read().value(u"member"_s).toString(),
        QString(me.value(u"firstname"_s).toString() + u' ' + me.value(u"lastname"_s).toString()));

    const QString path = u"/expenses/"_s + id;
    QCOMPARE(client.decide("PUT", path, { { u"amount"_s, 24 }, { u"is_billable"_s, false } }).status, 200);
    QCOMPARE(read().value(u"amount"_s).toDouble(), 24.);
    QCOMPARE(read().value(u"type"_s).toString(), u"non-billable"_s);
    QCOMPARE(read().value(u"expense_name"_s).toString(), u"Taxi to the workshop"_s);
    QCOMPARE(client.decide("PUT", path, { { u"category_id"_s, u"none"_s } }).status, 422);
    QCOMPARE(client.decide("DELETE", path).status, 200);
    QCOMPARE(client.decide("DELETE", path).status, 404);
    QVERIFY(read().isEmpty());
}

void SandboxGroups::expensesOfTheCompany()
{
    Client client(host(Dialect::Current));
    QSet<QString> categories;
    QSet<QString> months;
    QSet<QString> types;
    int count = 0;
    for (int page = 1;; ++page) {
        const QJsonArray rows =
            client.get(u"/expenses"_s, workspaceQuery + u"&per_page=100&page=%1"_s.arg(page)).rows();
        if (rows.isEmpty())
            break;
        count += int(rows.size());
        for (const auto &row : rows) {
            static const QRegularExpression form(u"^([A-Z][a-z]{2}) \\d{1,2}, \\d{4}$"_s);
            const auto date = form.match(row[u"expense_date"].toString());
            QVERIFY(date.hasMatch());
            months.insert(date.captured(1));
            categories.insert(row[u"category"].toString());
            types.insert(row[u"type"].toString());
            QVERIFY(row[u"type"] != u"billable"_s || !row[u"project"].isNull());
        }
    }
    QVERIFY2(count >= 200 && count < 1000, qPrintable(QString::number(count)));
    QVERIFY(months.size() >= 6);
    QCOMPARE(categories.size(), 7);
    QCOMPARE(types.size(), 2);

    const QJsonArray october =
        client.get(u"/expenses"_s, workspaceQuery + u"&date_from=2026-10-01&date_to=2026-10-31&per_page=100"_s).rows();
    QVERIFY(!october.isEmpty());
    for (const auto &row : october)
        QVERIFY(row[u"expense_date"].toString().startsWith(u"Oct "_s));
    // What the current generation does not ask for stays unknown.
    const QJsonObject bare = client.decide("POST", u"/expenses"_s, { { u"expense_name"_s, u"Stamps"_s } }).data();
    QVERIFY(!bare.contains(u"amount"_s));
    QVERIFY(bare.value(u"expense_date"_s).isNull());
    // Its own name for the text goes before the other one.
    QCOMPARE(client
                 .decide("POST", u"/expenses"_s,
                     { { u"expense_name"_s, u"Stamps"_s }, { u"note"_s, u"a"_s }, { u"description"_s, u"b"_s } })
                 .data()
                 .value(u"note"_s)
                 .toString(),
        u"b"_s);
}

void SandboxGroups::webhooks()
{
    QFETCH(Dialect, dialect);
    Client client(host(dialect));
    const QJsonObject body { { u"url"_s, u"https://hooks.example/x"_s },
        { u"events"_s, QJsonArray { u"tracker.started"_s } } };
    const Reply created = client.decide("POST", u"/webhooks"_s, body);
    QCOMPARE(created.status, 200);
    const QString webhook = u"/webhooks/"_s + created.data().value(u"id"_s).toString();
    QVERIFY(created.data().value(u"token"_s).toString().startsWith(u"whsec_"_s));
    QCOMPARE(client.get(webhook).data(), created.data());
    QVERIFY(client.get(u"/webhooks"_s).rows().contains(created.data()));

    QCOMPARE(client.decide("PUT", webhook, { { u"url"_s, u"https://hooks.example/y"_s } }).status, 200);
    QCOMPARE(client.get(webhook).data().value(u"events"_s).toArray(), QJsonArray { u"tracker.started"_s });
    QCOMPARE(client.get(webhook).data().value(u"url"_s).toString(), u"https://hooks.example/y"_s);
    QCOMPARE(client.decide("PUT", webhook, { { u"events"_s, QJsonArray { u"tracker.stopped"_s } } }).status, 422);
    QCOMPARE(client.decide("DELETE", webhook).status, 200);
    QCOMPARE(client.decide("DELETE", webhook).status, 404);
    QCOMPARE(client.get(webhook).status, 404);
}

void SandboxGroups::webhookShapes()
{
    Client classic(host(Dialect::Classic));
    const QJsonObject body { { u"url"_s, u"https://hooks.example/x"_s },
        { u"events"_s, QJsonArray { u"tracker.started"_s } } };
    const Reply list = classic.get(u"/webhooks"_s);
    QCOMPARE(keysOf(list.json), QStringList({ u"current_page"_s, u"data"_s, u"max_rows"_s, u"total_pages"_s }));
    QCOMPARE(list.json.value(u"max_rows"_s).toInt(), 50);
    QCOMPARE(list.json.value(u"total_pages"_s).toInt(), 1);
    const Reply created = classic.decide("POST", u"/webhooks"_s, body);
    QCOMPARE(keysOf(created.json), QStringList({ u"data"_s, u"success"_s }));
    const QString webhook = u"/webhooks/"_s + created.data().value(u"id"_s).toString();
    QCOMPARE(keysOf(classic.get(webhook).json), QStringList({ u"data"_s, u"success"_s }));
    QCOMPARE(keysOf(classic.decide("PUT", webhook, body).json), QStringList { u"success"_s });
    QCOMPARE(keysOf(classic.decide("DELETE", webhook).json), QStringList { u"success"_s });

    Client current(host(Dialect::Current));
    const Reply usual = current.get(u"/webhooks"_s);
    QCOMPARE(usual.pagination().value(u"per_page"_s).toInt(), 50);
    QVERIFY(usual.json.contains(u"success"_s));
}

void SandboxGroups::webhookForms()
{
    Client client(host(Dialect::Current));
    const auto events = [&client](const QByteArray &form) {
        const Reply reply =
            client.sendForm("POST", u"/webhooks"_s, "workspace_id=7301&url=https%3A%2F%2Fhooks.example%2Fx&" + form);
        return reply.status == 200 ? reply.data().value(u"events"_s).toArray() : QJsonArray { reply.status };
    };
    const QJsonArray two { u"tracker.started"_s, u"task.updated"_s };
    QCOMPARE(events("events=tracker.started&events=task.updated"), two);
    QCOMPARE(events("events%5B%5D=tracker.started&events%5B%5D=task.updated"), two);
    QCOMPARE(events("events=tracker.started"), QJsonArray { u"tracker.started"_s });
    QCOMPARE(events(""), QJsonArray { 422 });
    QCOMPARE(client.sendForm("POST", u"/tasks"_s, "workspace_id=7301").status, 400); // JSON alone
}

void SandboxGroups::refusals_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    const Dialect current = Dialect::Current;
    const Dialect classic = Dialect::Classic;
    const auto get = [](Dialect dialect, const QString &path, int status = 422) {
        QTest::addRow("%d %s", int(dialect), qPrintable(path))
            << dialect << QByteArray("GET") << path << QJsonObject() << status;
    };
    const auto write = [](const char *name, Dialect dialect, const QByteArray &verb, const QString &path,
                           const QJsonObject &body, int status = 422) {
        QTest::addRow("%d %s", int(dialect), name) << dialect << verb << path << body << status;
    };
    for (const Dialect dialect : { classic, current }) {
        get(dialect, u"/tasks"_s);
        get(dialect, u"/tasks?project_id=1"_s, 404);
        get(dialect, u"/tasks?project_id=310&priority=5"_s);
        get(dialect, u"/tasks?project_id=310&status=open"_s);
        get(dialect, u"/tasks/5001"_s);
        get(dialect, u"/tasks/5001?project_id=317"_s, 404);
        get(dialect, u"/tasks/5001/assignees"_s);
        get(dialect, u"/project-viewers?email=nobody"_s);
        get(dialect, u"/project-viewers/20107"_s, 404); // no viewer
        get(dialect, u"/expenses?date_from=yesterday"_s);
        get(dialect, u"/expenses?date_from=2026-11-02&date_to=2026-11-01"_s);
        get(dialect, u"/webhooks/none"_s, 404);
        get(dialect, u"/webhooks?page=0"_s);

        write("task without title", dialect, "POST", u"/tasks"_s, onStorefront);
        write("task without project", dialect, "POST", u"/tasks"_s, { { u"title"_s, u"T"_s } });
        const QJsonObject task = with(onStorefront, u"title"_s, u"T"_s);
        write("task of no project", dialect, "POST", u"/tasks"_s, with(task, u"project_id"_s, 1), 404);
        write("task with a custom status", dialect, "POST", u"/tasks"_s, with(task, u"status"_s, 11));
        write("task with a strange priority", dialect, "POST", u"/tasks"_s, with(task, u"priority"_s, 15));
        write("task ends before it starts", dialect, "POST", u"/tasks"_s,
            with(with(task, u"start_date"_s, u"2026-11-02"_s), u"end_date"_s, u"2026-11-01"_s));
        write("task for a stranger", dialect, "POST", u"/tasks"_s, with(task, u"assignees"_s, QJsonArray { 1 }));
        write("task for a word", dialect, "POST", u"/tasks"_s, with(task, u"assignees"_s, u"me"_s));
        write("empty title", dialect, "PUT", u"/tasks/5001"_s, with(onStorefront, u"title"_s, u" "_s));
        write("unknown status", dialect, "PUT", u"/tasks/5001"_s, with(onStorefront, u"status"_s, 99));

        write("viewer without address", dialect, "POST", u"/project-viewers"_s,
            { { u"firstname"_s, u"A"_s }, { u"lastname"_s, u"B"_s } });
        write("viewer with a member's address", dialect, "POST", u"/project-viewers"_s,
            { { u"email"_s, u"imogen.hartley@northwind.example"_s }, { u"firstname"_s, u"A"_s },
                { u"lastname"_s, u"B"_s } });
        write("restore a member", dialect, "POST", u"/project-viewers/20107/restore"_s, {}, 404);

        write("expense without name", dialect, "POST", u"/expenses"_s, { { u"amount"_s, 1 } });
        const QJsonObject expense { { u"expense_name"_s, u"E"_s } };
        write("negative amount", dialect, "POST", u"/expenses"_s, with(expense, u"amount"_s, -1));
        write("strange date", dialect, "POST", u"/expenses"_s, with(expense, u"date"_s, u"Nov 5, 2026"_s));
        write("no such category", dialect, "POST", u"/expenses"_s, with(expense, u"category_id"_s, u"x"_s));
        write("no such project", dialect, "POST", u"/expenses"_s, with(expense, u"project_id"_s, 1));
        write("billable as a word", dialect, "POST", u"/expenses"_s, with(expense, u"is_billable"_s, u"yes"_s));
        write("no such expense", dialect, "PUT", u"/expenses/x"_s, expense, 404);

        const QJsonObject webhook { { u"url"_s, u"https://hooks.example/x"_s },
            { u"events"_s, QJsonArray { u"tracker.started"_s } } };
        write("webhook without events", dialect, "POST", u"/webhooks"_s, with(webhook, u"events"_s, QJsonArray()));
        write("webhook with a strange event", dialect, "POST", u"/webhooks"_s,
            with(webhook, u"events"_s, QJsonArray { u"tracker.exploded"_s }));
        write("webhook to a file", dialect, "POST", u"/webhooks"_s, with(webhook, u"url"_s, u"file:///etc/hosts"_s));
        write("webhook to nowhere", dialect, "POST", u"/webhooks"_s, with(webhook, u"url"_s, u"nowhere"_s));
    }
    get(classic, u"/tasks?project_id=310&status=11"_s);
    get(current, u"/tasks?project_id=310&order_by=up"_s);
    get(current, u"/tasks?contract_id=1"_s, 404);
    write("later events", classic, "POST", u"/webhooks"_s,
        { { u"url"_s, u"https://hooks.example/x"_s }, { u"events"_s, QJsonArray { u"task.updated"_s } } });
    write("viewer without names", classic, "POST", u"/project-viewers"_s, { { u"email"_s, u"a@b.example"_s } });
    write("expense without the rest", classic, "POST", u"/expenses"_s, { { u"expense_name"_s, u"E"_s } });
    write("contract of a viewer", current, "POST", u"/contracts"_s,
        { { u"project_id"_s, 310 }, { u"user_id"_s, 20161 } });
}

void SandboxGroups::refusals()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, verb);
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    QFETCH(int, status);
    Client client(host(dialect));
    const Reply reply = verb == "GET"
        ? client.get(path.section(u'?', 0, 0), workspaceQuery + u'&' + path.section(u'?', 1))
        : client.write(verb, path, body);
    QCOMPARE(reply.status, status);
    QCOMPARE(keysOf(reply.json), QStringList({ u"error"_s, u"message"_s, u"meta"_s, u"success"_s }));
    QVERIFY(!reply.message().isEmpty());
}

// What each role is answered: tasks read, task written, viewers read, webhooks read, expense booked.
void SandboxGroups::roles_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QList<int>>("statuses");
    const auto row = [](const char *name, Dialect dialect, const QString &role, const QList<int> &statuses) {
        QTest::newRow(name) << dialect << role << statuses;
    };
    row("owner", Dialect::Current, u"Owner"_s, { 404, 422, 200, 200, 422 });
    row("team manager", Dialect::Current, u"Team manager"_s, { 404, 422, 403, 403, 422 });
    row("project manager", Dialect::Current, u"Project manager"_s, { 404, 422, 403, 403, 422 });
    row("regular", Dialect::Current, u"Regular User"_s, { 404, 403, 403, 403, 422 });
    row("viewer", Dialect::Current, u"Project viewer"_s, { 404, 403, 403, 403, 422 });
    row("classic owner", Dialect::Classic, u"Owner"_s, { 404, 422, 200, 200, 422 });
    row("classic manager", Dialect::Classic, u"Team manager"_s, { 403, 422, 403, 403, 403 });
    row("classic regular", Dialect::Classic, u"Regular User"_s, { 403, 403, 403, 403, 403 });
}

void SandboxGroups::roles()
{
    QFETCH(Dialect, dialect);
    QFETCH(QString, role);
    QFETCH(QList<int>, statuses);
    Client client(host(dialect));
    client.useToken(client.tokenOf(role));
    QCOMPARE(client.get(u"/tasks"_s, workspaceQuery + u"&project_id=1"_s).status, statuses.at(0));
    QCOMPARE(client.decide("POST", u"/tasks"_s).status, statuses.at(1));
    QCOMPARE(client.get(u"/project-viewers"_s).status, statuses.at(2));
    QCOMPARE(client.get(u"/webhooks"_s).status, statuses.at(3));
    QCOMPARE(client.decide("POST", u"/expenses"_s).status, statuses.at(4));
}

void SandboxGroups::viewerSeesTheirProjects()
{
    Client client(host(Dialect::Current));
    client.useToken(client.tokenOf(u"Project viewer"_s));
    const QJsonArray projects = client.get(u"/projects"_s).rows();
    QCOMPARE(projects.size(), 2);
    const QString query = workspaceQuery + u"&project_id=%1"_s.arg(projects.first()[u"id"].toInt());
    QVERIFY(!client.get(u"/tasks"_s, query).rows().isEmpty());
    QCOMPARE(client.get(u"/tasks"_s, workspaceQuery + storefront).status, 404);
    QCOMPARE(client.get(u"/contracts"_s).rows().size(), 0);

    // Managers see the expenses of their people, but change only their own.
    client.useToken(client.tokenOf(u"Team manager"_s));
    const int self = client.get(u"/workspaces"_s).row().value(u"user_id"_s).toInt();
    const QJsonObject me = client.get(u"/members/%1"_s.arg(self)).data();
    const QString name = me.value(u"firstname"_s).toString() + u' ' + me.value(u"lastname"_s).toString();
    const QJsonArray expenses = client.get(u"/expenses"_s, workspaceQuery + u"&per_page=100"_s).rows();
    for (const auto &expense : expenses) {
        const Reply reply = client.decide("PUT", u"/expenses/"_s + expense[u"id"].toString(), { { u"amount"_s, 5 } });
        QCOMPARE(reply.status, expense[u"member"].toString() == name ? 200 : 403);
    }
    QVERIFY(!expenses.isEmpty());
}

void SandboxGroups::archivedProjectLeavesTheLists()
{
    Client client(host(Dialect::Current));
    const int project =
        client.write("POST", u"/projects"_s, { { u"name"_s, u"Short-lived"_s } }).data().value(u"id"_s).toInt();
    const QJsonObject body { { u"project_id"_s, project }, { u"user_id"_s, 20113 } };
    const int contract = client.write("POST", u"/contracts"_s, body).data().value(u"id"_s).toInt();
    const QString ofProject = workspaceQuery + u"&project_id=%1"_s.arg(project);
    client.decide("POST", u"/tasks"_s, { { u"project_id"_s, project }, { u"title"_s, u"T"_s } });
    client.decide("POST", u"/project-viewers/9032/assign-project"_s, { { u"project_id"_s, project } });
    QCOMPARE(client.get(u"/tasks"_s, ofProject).rows().size(), 1);
    QCOMPARE(client.get(u"/contracts"_s, ofProject).rows().size(), 1);
    QCOMPARE(client.get(u"/project-viewers/9032"_s).data().value(u"projects"_s).toArray().size(), 1);

    QCOMPARE(client.write("DELETE", u"/projects/%1"_s.arg(project)).status, 200);
    QCOMPARE(client.get(u"/projects"_s, workspaceQuery + u"&name=Short-lived"_s).rows().size(), 0);
    QCOMPARE(client.get(u"/tasks"_s, ofProject).status, 404);
    QCOMPARE(client.get(u"/contracts"_s, ofProject).rows().size(), 0);
    QCOMPARE(client.get(u"/contracts/%1"_s.arg(contract)).status, 404);
    QCOMPARE(client.get(u"/project-viewers/9032"_s).data().value(u"projects"_s).toArray().size(), 0);
    QCOMPARE(client.write("POST", u"/contracts"_s, body).status, 422);
    QCOMPARE(client.write("PUT", u"/projects/%1"_s.arg(project), { { u"notes"_s, u"n"_s } }).status, 404);
}

void SandboxGroups::archivedMemberLeavesTheLists()
{
    Client client(host(Dialect::Current));
    const int user = client
                         .write("POST", u"/members"_s,
                             { { u"email"_s, u"gone@meridian.example"_s }, { u"firstname"_s, u"Gone"_s },
                                 { u"lastname"_s, u"Soon"_s }, { u"role"_s, u"Regular User"_s } })
                         .data()
                         .value(u"user_id"_s)
                         .toInt();
    const QJsonObject body { { u"project_id"_s, 401 }, { u"user_id"_s, user } };
    const auto count = [&client] { return client.get(u"/projects/401"_s).data().value(u"contracts_count"_s).toInt(); };
    const int before = count();
    client.write("POST", u"/contracts"_s, body);
    QCOMPARE(count(), before + 1);
    const QString task =
        u"/tasks/%1"_s.arg(client.decide("POST", u"/tasks"_s, { { u"project_id"_s, 401 }, { u"title"_s, u"T"_s } })
                               .data()
                               .value(u"id"_s)
                               .toInt());
    QCOMPARE(client.decide("POST", task + u"/assign/%1"_s.arg(user), { { u"project_id"_s, 401 } }).status, 200);
    const QString assignees = task + u"/assignees"_s;
    QCOMPARE(client.get(assignees, workspaceQuery + u"&project_id=401"_s).rows().size(), 1);

    QCOMPARE(client.write("DELETE", u"/members/%1"_s.arg(user)).status, 200);
    QCOMPARE(count(), before);
    QCOMPARE(client.get(u"/contracts"_s, workspaceQuery + u"&user_id=%1"_s.arg(user)).rows().size(), 0);
    QCOMPARE(client.get(assignees, workspaceQuery + u"&project_id=401"_s).rows().size(), 0);
}

void SandboxGroups::ratesOfContracts()
{
    Client client(host(Dialect::Current));
    const int project =
        client.write("POST", u"/projects"_s, { { u"name"_s, u"Rates"_s } }).data().value(u"id"_s).toInt();
    const double rate = client.get(u"/members/20113"_s).data().value(u"rate"_s).toDouble();
    const Reply ofMember =
        client.write("POST", u"/contracts"_s, { { u"project_id"_s, project }, { u"user_id"_s, 20113 } });
    QCOMPARE(ofMember.data().value(u"rate"_s).toDouble(), rate);
    QCOMPARE(ofMember.data().value(u"rate_type"_s).toInt(), 2);
    const QString contract = u"/contracts/%1"_s.arg(ofMember.data().value(u"id"_s).toInt());
    const QJsonObject own = client.write("PUT", contract, { { u"rate"_s, 12 }, { u"status"_s, u"paused"_s } }).data();
    QCOMPARE(own.value(u"rate"_s).toInt(), 12);
    QCOMPARE(own.value(u"rate_type"_s).toInt(), 1);
    QCOMPARE(client.get(contract).data().value(u"status"_s).toString(), u"paused"_s);
    const auto paused = [&](const QString &status) {
        return client.get(u"/contracts"_s, workspaceQuery + u"&status=%1&project_id=%2"_s.arg(status).arg(project))
            .rows()
            .size();
    };
    QCOMPARE(paused(u"paused"_s), 1);
    QCOMPARE(paused(u"active"_s), 0);
    QCOMPARE(client.get(u"/projects/%1"_s.arg(project)).data().value(u"contracts_count"_s).toInt(), 0);
}

void SandboxGroups::ownerKeepsTheRole()
{
    Client client(host(Dialect::Current));
    QCOMPARE(client.write("PUT", u"/members/20104"_s, { { u"role"_s, u"Regular User"_s } }).status, 400);
    QCOMPARE(client.get(u"/members/20104"_s).data().value(u"current_role"_s).toString(), u"Owner"_s);
    QCOMPARE(client.write("PUT", u"/members/20104"_s, { { u"weekly_hours_limit"_s, 30 } }).status, 200);
}

void SandboxGroups::restartKeepsEverything()
{
    const QTemporaryDir directory;
    sandbox::Options options = testOptions(Dialect::Current);
    options.database = directory.filePath(u"company.sqlite"_s);
    QString task;
    QString expense;
    QString webhook;
    const auto state = [&](Client &client) {
        return QJsonArray { client.get(task, workspaceQuery + storefront).data(),
            client.get(task + u"/assignees"_s, workspaceQuery + storefront).rows(),
            client.get(u"/expenses"_s, workspaceQuery + u"&id="_s + expense).rows(), client.get(webhook).data(),
            client.get(u"/project-viewers"_s).rows(), client.get(u"/projects"_s).rows(),
            client.get(u"/contracts/60012"_s).data() };
    };
    QJsonArray before;
    for (const bool isFirst : { true, false }) {
        Host server(options);
        QString error;
        QVERIFY2(server.start(&error), qPrintable(error));
        Client client(server);
        if (!isFirst) {
            QCOMPARE(state(client), before);
            break;
        }
        const auto idOf = [](const Reply &reply) { return reply.data().value(u"id"_s).toVariant().toString(); };
        task = u"/tasks/"_s + idOf(client.decide("POST", u"/tasks"_s, with(onStorefront, u"title"_s, u"T"_s)));
        client.decide("POST", task + u"/assign/%1"_s.arg(assigneeOf(client, 310)), onStorefront);
        expense = idOf(client.decide("POST", u"/expenses"_s, { { u"expense_name"_s, u"E"_s }, { u"amount"_s, 3 } }));
        webhook = u"/webhooks/"_s
            + idOf(client.decide("POST", u"/webhooks"_s,
                { { u"url"_s, u"http://hooks.example/"_s }, { u"events"_s, QJsonArray { u"task.updated"_s } } }));
        client.decide("DELETE", u"/project-viewers/9004"_s);
        client.decide("POST", u"/project-viewers/9011/assign-project"_s, { { u"project_id"_s, 317 } });
        client.write("DELETE", u"/projects/401"_s);
        client.write("PUT", u"/contracts/60012"_s, { { u"status"_s, u"paused"_s } });
        before = state(client);
        QCOMPARE(before.at(1).toArray().size(), 1);
        QCOMPARE(before.at(2).toArray().size(), 1);
        QVERIFY(!before.at(3).toObject().isEmpty());
        QCOMPARE(before.at(6)[u"status"].toString(), u"paused"_s);
    }
}

// Whatever an operation does, it cannot go around what the service does for all of them.
void SandboxGroups::faultsAndRateLimitStrikeEveryOperation()
{
    sandbox::Options options = testOptions(Dialect::Mixed);
    options.rateLimit = 1;
    Host limited(options);
    QString error;
    QVERIFY2(limited.start(&error), qPrintable(error));
    Client atLimit(limited);
    QCOMPARE(atLimit.get(u"/workspaces"_s).status, 200);

    Client client(host(Dialect::Mixed));
    static const QRegularExpression variable(u"\\{[^}]*\\}"_s);
    QVERIFY(sandbox::allOperations().size() > 40);
    for (const sandbox::Operation &operation : sandbox::allOperations()) {
        QString path = operation.path;
        path.replace(variable, u"1"_s);
        const auto ask = [&](Client &from) {
            return operation.verb == "GET" ? from.get(path) : from.write(operation.verb, path);
        };
        const Reply refused = ask(atLimit);
        QVERIFY2(refused.status == 429 && refused.headers.contains("retry-after"), qPrintable(operation.id));
        client.arm({ { u"kind"_s, u"500"_s } });
        QVERIFY2(ask(client).status == 500, qPrintable(operation.id));
        client.arm({ { u"kind"_s, u"malformed"_s } });
        const Reply malformed = ask(client);
        QVERIFY2(malformed.status == 200 && malformed.json.isEmpty(), qPrintable(operation.id));
        const Reply sound = ask(client);
        QVERIFY2(sound.status >= 200 && sound.status < 500 && !sound.json.isEmpty(), qPrintable(operation.id));
    }
}

QTEST_GUILESS_MAIN(SandboxGroups)
#include "tst_sandbox_groups.moc"
