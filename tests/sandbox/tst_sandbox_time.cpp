// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worked.h"

#include "sandbox/api/operation.h"
#include "sandbox/clock.h"
#include "sandbox/company/seeding.h"
#include "sandbox/company/worklog.h"
#include "sandbox/options.h"

#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using sandbox::Dialect;
using sandbox::Host;

namespace {

// The days of the tests: a Wednesday of the week that waits, and today, of which the member has nothing tracked yet.
const QDate Wednesday(2026, 11, 18);
const QString today = u"2026-11-23"_s;
constexpr int Member = 20113;

QJsonObject entryBody(int user, const QString &date, const QString &start, const QString &end)
{
    return { { u"user_id"_s, user }, { u"date"_s, date }, { u"start_time"_s, start }, { u"end_time"_s, end } };
}

QString path(const QJsonObject &entry)
{
    return u"/time-entries/"_s + entry.value(u"id"_s).toString();
}

int trackedOn(Client &client, int user, QDate date)
{
    const QString day = date.toString(Qt::ISODate);
    return client
        .get(
            u"/reports/tracked-hours"_s, workspaceQuery + u"&user_id=%1&start_date=%2&end_date=%2"_s.arg(user).arg(day))
        .data()
        .value(u"total"_s)[u"total_minutes"]
        .toInt();
}

QList<QJsonObject> contractsOf(Client &client, int user)
{
    QList<QJsonObject> contracts;
    for (const auto &contract : allRows(client, u"/contracts"_s, u"user_id=%1&status=active"_s.arg(user)))
        contracts.append(contract.toObject());
    return contracts;
}

int idOf(const QJsonObject &row)
{
    return row.value(u"id"_s).toInt();
}

} // namespace

class SandboxTime : public QObject {
    Q_OBJECT

private slots:
    void init();

    void entriesOfADayAreInOrderAndApart();
    void sameSeedSameEntries();
    void entriesByPageAndProject();
    void createdEntry();
    void onlyTheFreePartIsKept();
    void limitsOfTheWeek();
    void changedEntry();
    void refusedChanges();
    void deletedEntry();
    void timeWithoutASheetOpensOne();
    void aSetDayHasItsEntriesMadeAnew();

    void clock_data();
    void clock();
    void classicStopIsOnesOwn();
    void classicClockIsForEverybody();
    void todayUntilNow();
    void runningClocksOfTheCompany();
    void stoppedClockBecomesAnEntry();
    void clockOverMidnight();
    void whatMayNotRunIsStopped_data();
    void whatMayNotRunIsStopped();
    void clocksTellWhoListens();

    void approvedRequestIsAnEntry_data();
    void approvedRequestIsAnEntry();
    void requestOfTheOwnerIsAddedAtOnce();
    void approvedRequestsOfTheCompanyAreEntries();
    void requestFilters_data();
    void requestFilters();

    void reasonAfterEachMove();
    void leaveByTheHourLowersItsBalance();
    void restartKeepsTheTime();

private:
    void restart(const sandbox::Options &options);
    void restart(Dialect dialect) { restart(testOptions(dialect)); }
    Client client() { return Client(*m_host); }

    std::unique_ptr<Host> m_host;
};

void SandboxTime::restart(const sandbox::Options &options)
{
    m_host.reset();
    m_host = std::make_unique<Host>(options);
    QString error;
    QVERIFY2(m_host->start(&error), qPrintable(error));
}

void SandboxTime::init()
{
    restart(Dialect::Current);
}

void SandboxTime::entriesOfADayAreInOrderAndApart()
{
    Client client(*m_host);
    int days = 0;
    int breaks = 0;
    QSet<QString> ids;
    QSet<QString> methods;
    for (const int user : memberIds(client)) {
        for (const QDate date : { Wednesday, Wednesday.addDays(-1), Wednesday.addDays(3) }) {
            QDateTime until;
            const QJsonArray entries = entriesOn(client, user, date);
            for (const auto &entry : entries) {
                const QDateTime start = QDateTime::fromString(entry[u"start_time"].toString(), Qt::ISODate);
                const QDateTime end = QDateTime::fromString(entry[u"end_time"].toString(), Qt::ISODate);
                QCOMPARE(start.date(), date);
                QCOMPARE(end.date(), date);
                QCOMPARE(entry[u"date"].toString(), date.toString(Qt::ISODate));
                QCOMPARE(start.secsTo(end), qint64(60) * entry[u"duration_minutes"].toInt());
                QVERIFY(entry[u"duration_minutes"].toInt() > 0);
                QCOMPARE(entry[u"total_minutes"], entry[u"duration_minutes"]);
                QVERIFY2(!until.isValid() || start >= until, qPrintable(entry[u"start_time"].toString()));
                breaks += until.isValid() && start > until ? 1 : 0;
                until = end;
                ids.insert(entry[u"id"].toString());
                methods.insert(entry[u"method"].toString());
            }
            QCOMPARE(minutesOf(entries), trackedOn(client, user, date));
            days += entries.isEmpty() ? 0 : 1;
        }
    }
    QVERIFY(days > 80);
    QVERIFY(breaks > days / 2);
    QVERIFY(ids.size() > 2 * days);
    QVERIFY(methods.contains(u"Desktop tracker"_s) && methods.contains(u"Manually added time"_s));
}

void SandboxTime::sameSeedSameEntries()
{
    Client client(*m_host);
    Host twin(testOptions(Dialect::Current));
    QString error;
    QVERIFY(twin.start(&error));
    Client second(twin);
    for (int user = Member; user < Member + 30; user += 3)
        QCOMPARE(entriesOn(second, user, Wednesday), entriesOn(client, user, Wednesday));
}

void SandboxTime::entriesByPageAndProject()
{
    Client client(*m_host);
    const QJsonArray all = entriesOn(client, Member, Wednesday);
    QVERIFY(all.size() > 2);
    const QString query = workspaceQuery + u"&user_id=%1&date=2026-11-18"_s.arg(Member);
    QJsonArray paged;
    for (int at = 1; at <= all.size(); ++at) {
        const Reply reply = client.get(u"/time-entries"_s, query + u"&per_page=1&page=%1"_s.arg(at));
        QCOMPARE(reply.pagination().value(u"total"_s).toInt(), int(all.size()));
        QCOMPARE(reply.rows().size(), 1);
        paged.append(reply.row());
    }
    QCOMPARE(paged, all);
    QVERIFY(client.get(u"/time-entries"_s, query + u"&page=9"_s).rows().isEmpty());
    const int project = all.first()[u"project_id"].toInt();
    int ofProject = 0;
    for (const auto &entry : all)
        ofProject += entry[u"project_id"].toInt() == project ? 1 : 0;
    QCOMPARE(client.get(u"/time-entries"_s, query + u"&project_id=%1"_s.arg(project)).rows().size(), ofProject);
    QVERIFY(client.get(u"/time-entries"_s, query + u"&project_id=9"_s).rows().isEmpty());
    QVERIFY(client.get(u"/time-entries"_s, query + u"&task_id=999999"_s).rows().isEmpty());
}

void SandboxTime::createdEntry()
{
    Client client(*m_host);
    const QJsonObject contract = contractsOf(client, Member).first();
    QJsonObject body = entryBody(Member, today, u"09:00"_s, u"10:30"_s);
    body.insert(u"contract_id"_s, contract.value(u"id"_s));
    body.insert(u"notes"_s, u"Workshop"_s);
    const Reply reply = client.decide("POST", u"/time-entries"_s, body);
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.json.value(u"saved_minutes"_s).toInt(), 90);
    QVERIFY2(reply.message().startsWith(u"1 hr 30 min successfully added for "_s), qPrintable(reply.message()));
    QVERIFY(!reply.data().contains(u"id"_s)); // none is documented
    const QJsonArray entries = entriesOn(client, Member, TestDay);
    QCOMPARE(entries.size(), 1);
    QJsonObject entry = entries.first().toObject();
    QCOMPARE(entry.value(u"start_time"_s).toString(), u"2026-11-23T09:00:00Z"_s);
    QCOMPARE(entry.value(u"end_time"_s).toString(), u"2026-11-23T10:30:00Z"_s);
    QCOMPARE(entry.value(u"method"_s).toString(), u"Manually added time"_s);
    QCOMPARE(entry.value(u"activity_description"_s).toString(), u"Workshop"_s);
    QCOMPARE(entry.value(u"project_id"_s), contract.value(u"project_id"_s));
    QCOMPARE(entry.value(u"project_name"_s), contract.value(u"project_name"_s));
    entry.remove(u"id"_s);
    entry.remove(u"total_minutes"_s);
    QCOMPARE(reply.data(), entry);
    const QJsonObject sheet =
        client.get(u"/timesheets"_s, workspaceQuery + u"&user_id=%1&date_from=%2"_s.arg(Member).arg(today)).row();
    QCOMPARE(sheet.value(u"total_minutes"_s).toInt(), 90);
    QCOMPARE(trackedOn(client, Member, TestDay), 90);
}

void SandboxTime::onlyTheFreePartIsKept()
{
    Client client(*m_host);
    const auto saved = [&client](const QString &start, const QString &end) {
        const Reply reply = client.decide("POST", u"/time-entries"_s, entryBody(Member, today, start, end));
        return reply.status == 201 ? reply.json.value(u"saved_minutes"_s).toInt() : -reply.status;
    };
    QCOMPARE(saved(u"10:00"_s, u"11:00"_s), 60);
    QCOMPARE(saved(u"09:30"_s, u"10:15"_s), 30); // before it
    QCOMPARE(saved(u"10:45"_s, u"11:10"_s), 10); // after it
    QCOMPARE(saved(u"09:45"_s, u"11:05"_s), -400); // within what is there
    QCOMPARE(saved(u"09:00"_s, u"12:00"_s), 50); // the longer one of two parts
    QCOMPARE(saved(u"09:00"_s, u"12:00"_s), 30); // the other one
    QCOMPARE(saved(u"12:00"_s, u"12:30"_s), 30); // next to it is not over it
    QCOMPARE(minutesOf(entriesOn(client, Member, TestDay)), 210);
    // A day made from the seed has entries as well.
    const QJsonObject first = entriesOn(client, Member, Wednesday).first().toObject();
    const QString start = first.value(u"start_time"_s).toString().mid(11, 5);
    const QString end = first.value(u"end_time"_s).toString().mid(11, 5);
    QCOMPARE(client.decide("POST", u"/time-entries"_s, entryBody(Member, u"2026-11-18"_s, start, end)).status, 400);
}

void SandboxTime::limitsOfTheWeek()
{
    Client client(*m_host);
    const auto add = [&client](const QString &date, int contract) {
        QJsonObject body = entryBody(Member, date, u"00:00"_s, u"10:00"_s);
        if (contract != 0)
            body.insert(u"contract_id"_s, contract);
        return client.decide("POST", u"/time-entries"_s, body);
    };
    const QString memberPath = u"/members/%1"_s.arg(Member);
    client.send("PUT", memberPath, { { u"weekly_hours_limit"_s, 20 } }, workspaceQuery);
    QCOMPARE(add(today, 0).status, 201);
    QCOMPARE(add(u"2026-11-24"_s, 0).status, 201);
    const Reply over = add(u"2026-11-25"_s, 0);
    QCOMPARE(over.status, 400);
    QCOMPARE(over.message(), u"The weekly limit of the member would be exceeded"_s);
    QCOMPARE(add(u"2026-11-30"_s, 0).status, 201); // another week
    client.send("PUT", memberPath, { { u"weekly_hours_limit"_s, 168 } }, workspaceQuery);
    QCOMPARE(add(u"2026-11-25"_s, 0).status, 201);
    const int contract = idOf(contractsOf(client, Member).first());
    client.send("PUT", u"/contracts/%1"_s.arg(contract), { { u"weekly_hours_limit"_s, 10 } }, workspaceQuery);
    QCOMPARE(add(u"2026-11-26"_s, contract).status, 201);
    QCOMPARE(add(u"2026-11-27"_s, contract).message(), u"The weekly limit of the contract would be exceeded"_s);
    QCOMPARE(add(u"2026-11-27"_s, 0).status, 201);
    // A change is measured by what it adds.
    const QJsonObject entry = entriesOn(client, Member, QDate(2026, 11, 26)).first().toObject();
    QCOMPARE(client.decide("PUT", path(entry), { { u"end_time"_s, u"10:01"_s } }).status, 400);
    QCOMPARE(client.decide("PUT", path(entry), { { u"end_time"_s, u"09:59"_s } }).status, 200);
}

void SandboxTime::changedEntry()
{
    Client client(*m_host);
    const QList<QJsonObject> contracts = contractsOf(client, Member);
    QVERIFY(contracts.size() >= 2);
    QJsonObject body = entryBody(Member, today, u"09:00"_s, u"10:00"_s);
    body.insert(u"contract_id"_s, contracts.first().value(u"id"_s));
    QCOMPARE(client.decide("POST", u"/time-entries"_s, body).status, 201);
    const auto now = [&client] { return entriesOn(client, Member, TestDay).first().toObject(); };
    const auto change = [&](const QJsonObject &more) { return client.decide("PUT", path(now()), more).status; };

    QCOMPARE(change({ { u"end_time"_s, u"10:20"_s } }), 200);
    QCOMPARE(now().value(u"start_time"_s).toString(), u"2026-11-23T09:00:00Z"_s);
    QCOMPARE(now().value(u"duration_minutes"_s).toInt(), 80);
    QCOMPARE(change({ { u"start_time"_s, u"08:50"_s }, { u"notes"_s, u"Longer"_s } }), 200);
    QCOMPARE(now().value(u"duration_minutes"_s).toInt(), 90);
    QCOMPARE(now().value(u"activity_description"_s).toString(), u"Longer"_s);
    QCOMPARE(change({ { u"project_id"_s, contracts.last().value(u"project_id"_s) } }), 200);
    QCOMPARE(now().value(u"contract_id"_s), contracts.last().value(u"id"_s));
    QCOMPARE(now().value(u"activity_description"_s).toString(), u"Longer"_s);
    QCOMPARE(change({ { u"project_id"_s, QJsonValue() }, { u"notes"_s, QJsonValue() } }), 200);
    QVERIFY(now().value(u"contract_id"_s).isNull());
    QVERIFY(now().value(u"activity_description"_s).isNull());
    const QString id = now().value(u"id"_s).toString();
    QCOMPARE(change({ { u"date"_s, u"2026-11-24"_s } }), 200);
    QVERIFY(entriesOn(client, Member, TestDay).isEmpty());
    const QJsonObject moved = entriesOn(client, Member, TestDay.addDays(1)).first().toObject();
    QCOMPARE(moved.value(u"id"_s).toString(), id);
    QCOMPARE(moved.value(u"start_time"_s).toString(), u"2026-11-24T08:50:00Z"_s);

    // The first change of a day that was made from the seed keeps all of its entries, with their ids.
    const QJsonArray before = entriesOn(client, Member, Wednesday);
    QCOMPARE(
        client.decide("PUT", path(before.first().toObject()), { { u"notes"_s, u"Looked at again"_s } }).status, 200);
    const QJsonArray after = entriesOn(client, Member, Wednesday);
    QCOMPARE(after.first()[u"activity_description"].toString(), u"Looked at again"_s);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 1; i < after.size(); ++i)
        QCOMPARE(after.at(i), before.at(i));
}

void SandboxTime::refusedChanges()
{
    Client client(*m_host);
    QCOMPARE(client.decide("POST", u"/time-entries"_s, entryBody(Member, today, u"09:00"_s, u"10:00"_s)).status, 201);
    QCOMPARE(client.decide("POST", u"/time-entries"_s, entryBody(Member, today, u"11:00"_s, u"12:00"_s)).status, 201);
    const QJsonArray before = entriesOn(client, Member, TestDay);
    const QString first = path(before.first().toObject());
    const QList<std::pair<QJsonObject, int>> changes {
        { { { u"end_time"_s, u"11:01"_s } }, 400 },
        { { { u"start_time"_s, u"11:30"_s }, { u"end_time"_s, u"12:30"_s } }, 400 },
        { { { u"start_time"_s, u"10:00"_s } }, 422 },
        { { { u"end_time"_s, u"25:00"_s } }, 422 },
        { { { u"date"_s, u"tomorrow"_s } }, 422 },
        { { { u"project_id"_s, 9 } }, 422 },
        { { { u"task_id"_s, 999999 } }, 422 },
        { { { u"project_id"_s, u"x"_s } }, 422 },
    };
    for (const auto &[change, status] : changes)
        QCOMPARE(client.decide("PUT", first, change).status, status);
    QCOMPARE(client.send("PUT", first, {}, workspaceQuery).status, 400);
    QCOMPARE(entriesOn(client, Member, TestDay), before);
    QCOMPARE(client.decide("PUT", first, { { u"end_time"_s, u"11:00"_s } }).status, 200);
}

void SandboxTime::deletedEntry()
{
    Client client(*m_host);
    const QJsonArray before = entriesOn(client, Member, Wednesday);
    const QString first = path(before.first().toObject());
    const Reply withoutBody = client.send("DELETE", first, {}, workspaceQuery);
    QCOMPARE(withoutBody.status, 400);
    QCOMPARE(withoutBody.message(), u"workspace_id is required in request body"_s);
    QCOMPARE(client.decide("DELETE", first).status, 200);
    QCOMPARE(client.decide("DELETE", first).status, 404);
    QCOMPARE(client.decide("PUT", first).status, 404);
    QJsonArray rest = before;
    rest.removeFirst();
    QCOMPARE(entriesOn(client, Member, Wednesday), rest);
    QCOMPARE(trackedOn(client, Member, Wednesday), minutesOf(rest));
    for (const auto &entry : std::as_const(rest))
        QCOMPARE(client.decide("DELETE", path(entry.toObject())).status, 200);
    QVERIFY(entriesOn(client, Member, Wednesday).isEmpty());
    QCOMPARE(trackedOn(client, Member, Wednesday), 0);
    // The id of what is gone is not given again.
    QSet<QString> ids;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(
            client.decide("POST", u"/time-entries"_s, entryBody(Member, today, u"09:00"_s, u"10:00"_s)).status, 201);
        const QJsonObject entry = entriesOn(client, Member, TestDay).first().toObject();
        ids.insert(entry.value(u"id"_s).toString());
        QCOMPARE(client.decide("DELETE", path(entry)).status, 200);
    }
    QCOMPARE(ids.size(), 3);
}

void SandboxTime::timeWithoutASheetOpensOne()
{
    Client client(*m_host);
    const QString query = workspaceQuery + u"&user_id=%1&date_from=2026-12-07&date_to=2026-12-13"_s.arg(Member);
    QVERIFY(client.get(u"/timesheets"_s, query).rows().isEmpty());
    QCOMPARE(
        client.decide("POST", u"/time-entries"_s, entryBody(Member, u"2026-12-09"_s, u"09:00"_s, u"10:00"_s)).status,
        201);
    QCOMPARE(
        client.decide("POST", u"/time-entries"_s, entryBody(Member, u"2026-12-10"_s, u"09:00"_s, u"10:00"_s)).status,
        201);
    const QJsonArray sheets = client.get(u"/timesheets"_s, query).rows();
    QCOMPARE(sheets.size(), 1);
    QCOMPARE(sheets[0][u"status"].toString(), u"pending"_s);
    QCOMPARE(sheets[0][u"date_from"].toString(), u"2026-12-07"_s);
    QCOMPARE(sheets[0][u"date_to"].toString(), u"2026-12-13"_s);
    QCOMPARE(sheets[0][u"total_minutes"].toInt(), 120);
}

void SandboxTime::aSetDayHasItsEntriesMadeAnew()
{
    Client client(*m_host);
    QCOMPARE(
        client.decide("PUT", path(entriesOn(client, Member, Wednesday).first().toObject()), { { u"notes"_s, u"x"_s } })
            .status,
        200);
    const QString sheet =
        client.get(u"/timesheets"_s, workspaceQuery + u"&user_id=%1&date_from=2026-11-16"_s.arg(Member))
            .row(1)
            .value(u"id"_s)
            .toString();
    client.control("POST", u"/rows/timesheets/"_s + sheet,
        { { u"days"_s, QJsonObject { { u"2026-11-18"_s, 333 }, { u"2026-11-21"_s, 77 } } } });
    QCOMPARE(minutesOf(entriesOn(client, Member, Wednesday)), 333);
    QCOMPARE(trackedOn(client, Member, Wednesday), 333);
    QCOMPARE(minutesOf(entriesOn(client, Member, QDate(2026, 11, 21))), 77);
}

void SandboxTime::clock_data()
{
    QTest::addColumn<Dialect>("dialect");
    for (const auto &[name, dialect] : dialects)
        QTest::newRow(name) << dialect;
}

void SandboxTime::clock()
{
    QFETCH(Dialect, dialect);
    restart(dialect);
    Client client(*m_host);
    constexpr int self = 20107;
    const QJsonObject contract = contractsOf(client, self).first();
    const auto start = [&](const QJsonObject &more) {
        QJsonObject body { { u"user_id"_s, self }, { u"contract_id"_s, contract.value(u"id"_s) } };
        for (auto value = more.begin(); value != more.end(); ++value)
            body.insert(value.key(), value.value());
        return client.decide("POST", u"/time-tracking/start"_s, body);
    };
    const auto stop = [&] { return client.decide("POST", u"/time-tracking/stop"_s, { { u"user_id"_s, self } }); };
    QCOMPARE(stop().status, 400);
    QCOMPARE(start({ { u"user_id"_s, 9 } }).status, 422);
    QCOMPARE(start({ { u"contract_id"_s, 1 } }).status, 422);
    QCOMPARE(start({ { u"task_id"_s, 999999 } }).status, 422);

    const Reply started = start({ { u"activity_description"_s, u"Reading"_s } });
    QCOMPARE(started.status, 200);
    QCOMPARE(started.message(), u"Time tracking started successfully"_s);
    QCOMPARE(started.data().value(u"contract_id"_s), contract.value(u"id"_s));
    QCOMPARE(started.data().value(u"project_id"_s), contract.value(u"project_id"_s));
    QVERIFY(started.data().value(u"task_id"_s).isNull());
    const bool isClassic = !started.data().contains(u"user_id"_s);
    QCOMPARE(started.data().value(u"start_time"_s).toString(),
        isClassic ? u"2026-11-23T12:00:00Z"_s : u"2026-11-23T12:00:00+00:00"_s);
    if (!isClassic) {
        QVERIFY(started.data().value(u"message"_s).toString().contains(contract.value(u"project_name"_s).toString()));
        QCOMPARE(started.data().value(u"activity_description"_s).toString(), u"Reading"_s);
        QVERIFY(started.data().value(u"user_email"_s).toString().contains(u'@'));
    }
    QVERIFY(dialect == Dialect::Mixed || isClassic == (dialect == Dialect::Classic));
    QCOMPARE(start({}).status, 400); // it runs

    const Reply stopped = stop();
    QCOMPARE(stopped.status, 200);
    const bool isClassicStop = !stopped.data().contains(u"message"_s);
    QCOMPARE(stopped.json.contains(u"message"_s), isClassicStop);
    QCOMPARE(stopped.data().value(u"stopped_at"_s).toString(),
        isClassicStop ? u"2026-11-23T12:00:00Z"_s : u"2026-11-23T12:00:00+00:00"_s);
    QCOMPARE(stop().status, 400);
    if (dialect == Dialect::Classic)
        QCOMPARE(client.decide("POST", u"/time-tracking/start"_s, { { u"user_id"_s, self } }).status, 422);
    if (dialect == Dialect::Current) // without a project
        QCOMPARE(client.decide("POST", u"/time-tracking/start"_s, { { u"user_id"_s, self } }).status, 200);
}

void SandboxTime::classicStopIsOnesOwn()
{
    restart(Dialect::Classic);
    Client client(*m_host);
    const auto start = [&client](int user) {
        return client
            .decide("POST", u"/time-tracking/start"_s,
                { { u"user_id"_s, user }, { u"contract_id"_s, idOf(contractsOf(client, user).first()) } })
            .status;
    };
    QCOMPARE(start(20107), 200);
    QCOMPARE(start(Member), 200);
    // Another one is named, and it is the caller's that stops.
    QCOMPARE(client.decide("POST", u"/time-tracking/stop"_s, { { u"user_id"_s, Member } }).status, 200);
    QCOMPARE(start(20107), 200);
    QCOMPARE(start(Member), 400);
    // No body is documented.
    QCOMPARE(client.send("POST", u"/time-tracking/stop"_s, {}).status, 200);
    QCOMPARE(client.send("POST", u"/time-tracking/stop"_s, {}).status, 400);
    QCOMPARE(client.send("POST", u"/time-tracking/stop"_s, { { u"workspace_id"_s, 9 } }).status, 403);
}

void SandboxTime::classicClockIsForEverybody()
{
    restart(Dialect::Classic);
    Client client(*m_host);
    const QJsonArray tokens = client.control("GET", u"/tokens"_s).json.value(u"tokens"_s).toArray();
    for (const auto &token : tokens) {
        const QString role = token[u"role"].toString();
        if (role != "Team manager"_L1 && role != "Regular User"_L1)
            continue;
        client.useToken(m_host->token());
        const int self = token[u"user_id"].toInt();
        const int own = idOf(contractsOf(client, self).first());
        const int other = idOf(contractsOf(client, 20107).first());
        client.useToken(token[u"token"].toString());
        const auto start = [&client](int user, int contract) {
            return client
                .decide("POST", u"/time-tracking/start"_s, { { u"user_id"_s, user }, { u"contract_id"_s, contract } })
                .status;
        };
        QCOMPARE(start(20107, other), 403);
        QCOMPARE(start(self, own), 200);
        QCOMPARE(client.decide("POST", u"/time-tracking/stop"_s).status, 200);
        QCOMPARE(client.get(u"/members"_s).status, 403);
    }
}

// The company works while it is looked at: most since the morning, nobody after now, some not at all.
void SandboxTime::todayUntilNow()
{
    Client client(*m_host);
    const QDateTime now = sandbox::utcTime(TestDay, QTime(12, 0));
    const QList<int> users = memberIds(client);
    int working = 0;
    int overlapping = 0;
    int manual = 0;
    int late = 0;
    int upToDate = 0;
    for (const int user : users) {
        const QJsonObject clock =
            client.get(u"/time-tracking/current-data"_s, workspaceQuery + u"&user_id=%1"_s.arg(user)).data();
        const QJsonArray entries = entriesOn(client, user, TestDay);
        QCOMPARE(minutesOf(entries), trackedOn(client, user, TestDay));
        QDateTime until;
        QSet<QString> ids;
        for (const auto &entry : entries) {
            const QDateTime start = QDateTime::fromString(entry[u"start_time"].toString(), Qt::ISODate);
            const QDateTime end = QDateTime::fromString(entry[u"end_time"].toString(), Qt::ISODate);
            QCOMPARE(start.date(), TestDay);
            QVERIFY(start < end && end <= now);
            QCOMPARE(start.secsTo(end), qint64(60) * entry[u"duration_minutes"].toInt());
            overlapping += until.isValid() && start < until ? 1 : 0;
            manual += entry[u"method"].toString() == "Manually added time"_L1 ? 1 : 0;
            until = until.isValid() ? std::max(until, end) : end;
            ids.insert(entry[u"id"].toString());
        }
        QCOMPARE(ids.size(), entries.size());
        // A clock that runs is none of them, nor over one of them.
        if (!clock.isEmpty()) {
            const int running = clock.value(u"total_minutes"_s).toInt() - minutesOf(entries);
            QVERIFY(running >= 10 && running <= 180);
            QVERIFY(!until.isValid() || until.secsTo(now) >= qint64(60) * running);
        }
        if (entries.isEmpty())
            continue;
        ++working;
        const QString first = entries.first()[u"start_time"].toString().mid(11, 5);
        late += first > "09:00"_L1 ? 1 : 0;
        upToDate += until.secsTo(now) <= 15 * 60 ? 1 : 0;
    }
    QVERIFY2(working > users.size() / 2 && working < users.size() - 5, qPrintable(QString::number(working)));
    QVERIFY2(upToDate > working / 2, qPrintable(QString::number(upToDate)));
    QVERIFY2(late >= 2 && late < working / 2, qPrintable(QString::number(late)));
    QVERIFY2(overlapping >= 2 && overlapping <= 6, qPrintable(QString::number(overlapping)));
    QVERIFY2(manual > overlapping, qPrintable(QString::number(manual)));
}

void SandboxTime::runningClocksOfTheCompany()
{
    Client client(*m_host);
    int running = 0;
    for (const int user : memberIds(client)) {
        const Reply reply = client.get(u"/time-tracking/current-data"_s, workspaceQuery + u"&user_id=%1"_s.arg(user));
        QCOMPARE(reply.status, 200);
        if (reply.json.value(u"data"_s).isNull())
            continue;
        ++running;
        QCOMPARE(keysOf(reply.data()),
            QStringList({ u"activity_description"_s, u"contract_id"_s, u"date"_s, u"task_id"_s, u"task_title"_s,
                u"total_minutes"_s, u"total_seconds"_s, u"user_id"_s }));
        QCOMPARE(reply.data().value(u"user_id"_s).toInt(), user);
        QCOMPARE(reply.data().value(u"date"_s).toString(), today);
        QVERIFY(reply.data().value(u"total_minutes"_s).toInt() >= 10);
        QVERIFY(reply.data().value(u"total_seconds"_s).toInt() < 60);
        const QJsonObject contract =
            client.get(u"/contracts/%1"_s.arg(reply.data().value(u"contract_id"_s).toInt())).data();
        QCOMPARE(contract.value(u"user_id"_s).toInt(), user);
        QCOMPARE(contract.value(u"status"_s).toString(), u"active"_s);
    }
    QVERIFY2(running >= 3 && running <= 6, qPrintable(QString::number(running)));
}

void SandboxTime::stoppedClockBecomesAnEntry()
{
    Client client(*m_host);
    int stopped = 0;
    for (const int user : memberIds(client)) {
        const QJsonObject data =
            client.get(u"/time-tracking/current-data"_s, workspaceQuery + u"&user_id=%1"_s.arg(user)).data();
        if (data.isEmpty())
            continue;
        // What is on the timeline already counts with it.
        QCOMPARE(client.decide("POST", u"/time-entries"_s, entryBody(user, today, u"01:00"_s, u"01:07"_s)).status, 201);
        const int minutes = data.value(u"total_minutes"_s).toInt();
        const int before = minutesOf(entriesOn(client, user, TestDay)) - 7;
        QCOMPARE(client.get(u"/time-tracking/current-data"_s, workspaceQuery + u"&user_id=%1"_s.arg(user))
                     .data()
                     .value(u"total_minutes"_s)
                     .toInt(),
            minutes + 7);
        QCOMPARE(client.decide("POST", u"/time-tracking/stop"_s, { { u"user_id"_s, user } }).status, 200);
        const QJsonObject entry = entriesOn(client, user, TestDay).last().toObject();
        QCOMPARE(entry.value(u"method"_s).toString(), u"Web tracker"_s);
        QCOMPARE(entry.value(u"duration_minutes"_s).toInt(), minutes - before);
        QCOMPARE(entry.value(u"contract_id"_s), data.value(u"contract_id"_s));
        QCOMPARE(entry.value(u"activity_description"_s), data.value(u"activity_description"_s));
        QCOMPARE(trackedOn(client, user, TestDay), minutes + 7);
        ++stopped;
    }
    QVERIFY(stopped >= 2);
}

void SandboxTime::clockOverMidnight()
{
    const QTemporaryDir folder;
    sandbox::Options options = testOptions(Dialect::Current);
    options.database = folder.filePath(u"company.db"_s);
    restart(options);
    QCOMPARE(client().decide("POST", u"/time-tracking/start"_s, { { u"user_id"_s, Member } }).status, 200);
    m_host.reset();
    options.now = TestDay.addDays(2); // noon to noon, over two midnights
    restart(options);
    Client client(*m_host);
    QCOMPARE(client.get(u"/time-tracking/current-data"_s, workspaceQuery + u"&user_id=%1"_s.arg(Member))
                 .data()
                 .value(u"total_minutes"_s)
                 .toInt(),
        2 * 24 * 60);
    QCOMPARE(client.decide("POST", u"/time-tracking/stop"_s, { { u"user_id"_s, Member } }).status, 200);
    const QList<int> expected { 720, 1440, 720 };
    for (int day = 0; day < 3; ++day) {
        QCOMPARE(minutesOf(entriesOn(client, Member, TestDay.addDays(day))), expected.at(day));
        QCOMPARE(trackedOn(client, Member, TestDay.addDays(day)), expected.at(day));
    }
}

void SandboxTime::whatMayNotRunIsStopped_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("what");
    for (const auto &[name, dialect] : dialects) {
        QTest::addRow("%s paused contract", name) << dialect << QByteArray("PUT") << u"contracts"_s;
        QTest::addRow("%s archived contract", name) << dialect << QByteArray("DELETE") << u"contracts"_s;
        QTest::addRow("%s archived project", name) << dialect << QByteArray("DELETE") << u"projects"_s;
        QTest::addRow("%s archived member", name) << dialect << QByteArray("DELETE") << u"members"_s;
    }
}

void SandboxTime::whatMayNotRunIsStopped()
{
    QFETCH(Dialect, dialect);
    QFETCH(QByteArray, verb);
    QFETCH(QString, what);
    restart(Dialect::Current);
    Client current(*m_host);
    QJsonObject running;
    for (const int user : memberIds(current)) {
        if (running.isEmpty())
            running = current.get(u"/time-tracking/current-data"_s, workspaceQuery + u"&user_id=%1"_s.arg(user)).data();
    }
    QVERIFY(!running.isEmpty());
    const int user = running.value(u"user_id"_s).toInt();
    const int contract = running.value(u"contract_id"_s).toInt();
    const int project = current.get(u"/contracts/%1"_s.arg(contract)).data().value(u"project_id"_s).toInt();
    restart(dialect); // the same company, with the same clocks
    Client client(*m_host);
    const QMap<QString, int> ids { { u"contracts"_s, contract }, { u"projects"_s, project }, { u"members"_s, user } };
    const QJsonObject start { { u"user_id"_s, user }, { u"contract_id"_s, contract } };
    QCOMPARE(client.decide("POST", u"/time-tracking/start"_s, start).status, 400); // it runs
    const QJsonObject body { { u"workspace_id"_s, 7301 }, { u"status"_s, u"paused"_s } };
    QCOMPARE(client.send(verb, u"/%1/%2"_s.arg(what).arg(ids.value(what)), body, workspaceQuery).status, 200);
    QCOMPARE(trackedOn(client, user, TestDay), running.value(u"total_minutes"_s).toInt());

    const Reply again = client.decide("POST", u"/time-tracking/start"_s, start);
    const bool isPaused = verb == "PUT";
    QCOMPARE(again.status, isPaused ? 400 : 422);
    if (!isPaused)
        return;
    QCOMPARE(again.message(), u"The contract is paused"_s);
    client.send("PUT", u"/contracts/%1"_s.arg(contract), { { u"workspace_id"_s, 7301 }, { u"status"_s, u"active"_s } },
        workspaceQuery);
    QCOMPARE(client.decide("POST", u"/time-tracking/start"_s, start).status, 200);
}

// Straight to the operations, because an answer over HTTP does not show what else happened.
void SandboxTime::clocksTellWhoListens()
{
    sandbox::Database database;
    QString error;
    QVERIFY(database.open({}, &error));
    const sandbox::Company company = sandbox::openCompany(database, testOptions(Dialect::Current));
    sandbox::Caller caller;
    caller.id = 20107;
    caller.role = u"Executive manager"_s;
    caller.mayDecide = caller.mayManage = caller.seesRates = true;
    const auto call = [&](const QString &id, const QJsonObject &body) {
        const auto operation = std::find_if(sandbox::allOperations().cbegin(), sandbox::allOperations().cend(),
            [&id](const sandbox::Operation &candidate) { return candidate.id == id; });
        const sandbox::Call asked { sandbox::Generation::Current, caller, {}, {}, body, database, company, { TestDay } };
        return operation->handler(asked);
    };
    const int contract =
        database.value(u"SELECT id FROM contracts WHERE user_id = ? AND status = 'active'"_s, { Member }).toInt();
    const QJsonObject body { { u"user_id"_s, Member }, { u"contract_id"_s, contract } };
    const sandbox::Answer started = call(u"startTimeTracking"_s, body);
    QCOMPARE(started.status, 200);
    QCOMPARE(started.events.size(), 1);
    QCOMPARE(started.events.first().name, u"tracker.started"_s);
    QCOMPARE(started.events.first().data.value(u"user_id"_s).toInt(), Member);
    QCOMPARE(started.events.first().data.value(u"contract_id"_s).toInt(), contract);
    QCOMPARE(started.events.first().data.value(u"start_time"_s).toString(), u"2026-11-23T12:00:00Z"_s);
    QVERIFY(call(u"startTimeTracking"_s, body).events.isEmpty());
    const sandbox::Answer stopped = call(u"stopTimeTracking"_s, body);
    QCOMPARE(stopped.events.size(), 1);
    QCOMPARE(stopped.events.first().name, u"tracker.stopped"_s);
    QCOMPARE(stopped.events.first().data.value(u"stopped_at"_s).toString(), u"2026-11-23T12:00:00Z"_s);
}

void SandboxTime::approvedRequestIsAnEntry_data()
{
    clock_data();
}

void SandboxTime::approvedRequestIsAnEntry()
{
    QFETCH(Dialect, dialect);
    restart(dialect);
    Client client(*m_host);
    const QJsonObject contract = contractsOf(client, Member).first();
    const int before = trackedOn(client, Member, Wednesday);
    QVERIFY(before > 0);
    const Reply created = client.decide("POST", u"/time-requests"_s,
        { { u"user_id"_s, Member }, { u"contract_id"_s, contract.value(u"id"_s) },
            { u"start"_s, u"2026-11-18T20:00:00+02:00"_s }, { u"end"_s, u"2026-11-18T21:15:00+02:00"_s },
            { u"notes"_s, u"Late call"_s }, { u"activity_description"_s, u"Late call"_s } });
    QCOMPARE(created.status, 201);
    QCOMPARE(created.data().value(u"status"_s).toString(), u"pending"_s);
    QCOMPARE(trackedOn(client, Member, Wednesday), before);
    const QString id = created.data().value(u"id"_s).toString();
    QCOMPARE(client.decide("POST", u"/time-requests/%1/approve"_s.arg(id)).status, 200);
    QCOMPARE(trackedOn(client, Member, Wednesday), before + 75);
    const Reply sheets =
        client.get(u"/timesheets"_s, workspaceQuery + u"&per_page=100&date_from=2026-11-16&date_to=2026-11-22"_s);
    int minutes = 0;
    int tracked = 0;
    for (const auto &sheet : sheets.rows()) {
        if (sheet[u"user_id"].toInt() == Member)
            minutes = sheet[u"total_minutes"].toInt(qRound(sheet[u"total_hours"].toDouble() * 60));
    }
    for (QDate date(2026, 11, 16); date <= QDate(2026, 11, 22); date = date.addDays(1))
        tracked += trackedOn(client, Member, date);
    QCOMPARE(minutes, tracked);
    if (dialect == Dialect::Classic)
        return; // it has no entries
    int found = 0;
    for (const auto &entry : entriesOn(client, Member, Wednesday)) {
        if (entry[u"start_time"].toString() != "2026-11-18T18:00:00Z"_L1)
            continue;
        ++found;
        QCOMPARE(entry[u"end_time"].toString(), u"2026-11-18T19:15:00Z"_s);
        QCOMPARE(entry[u"method"].toString(), u"Manually added time"_s);
        QCOMPARE(entry[u"activity_description"].toString(), u"Late call"_s);
        QCOMPARE(entry[u"contract_id"], contract.value(u"id"_s));
    }
    QCOMPARE(found, 1);
}

void SandboxTime::requestOfTheOwnerIsAddedAtOnce()
{
    Client client(*m_host);
    client.useToken(client.tokenOf(u"Owner"_s));
    const Reply reply = client.decide("POST", u"/time-requests"_s,
        { { u"user_id"_s, Member }, { u"start"_s, u"2026-11-18T23:30:00Z"_s },
            { u"end"_s, u"2026-11-19T00:15:00Z"_s } });
    QCOMPARE(reply.data().value(u"status"_s).toString(), u"approved"_s);
    const QJsonArray entries = entriesOn(client, Member, Wednesday); // the day on which it starts has all of it
    QCOMPARE(entries.last()[u"start_time"].toString(), u"2026-11-18T23:30:00Z"_s);
    QCOMPARE(entries.last()[u"end_time"].toString(), u"2026-11-19T00:15:00Z"_s);
    QVERIFY(entries.last()[u"project_id"].isNull());
    QCOMPARE(trackedOn(client, Member, Wednesday), minutesOf(entries));
    const QJsonObject row = client
                                .get(u"/time-requests"_s,
                                    workspaceQuery + u"&date_from=2026-11-18&date_to=2026-11-18&id="_s
                                        + reply.data().value(u"id"_s).toString())
                                .row();
    QCOMPARE(row.value(u"updated_by"_s).toInt(), 20104);
    // It reaches into the next day, where it leaves no room.
    QCOMPARE(
        client.decide("POST", u"/time-entries"_s, entryBody(Member, u"2026-11-19"_s, u"00:05"_s, u"00:15"_s)).status,
        400);
}

void SandboxTime::approvedRequestsOfTheCompanyAreEntries()
{
    for (const quint32 seed : { 1U, 2U, 3U }) {
        sandbox::Options options = testOptions(Dialect::Current);
        options.seed = seed;
        restart(options);
        Client client(*m_host);
        const QJsonArray requests =
            allRows(client, u"/time-requests"_s, u"status=approved&date_from=2026-01-01&date_to=2026-12-31"_s);
        QVERIFY(!requests.isEmpty());
        for (const auto &request : requests) {
            const QDateTime start = QDateTime::fromString(request[u"start"].toString(), Qt::ISODate);
            const QDateTime end = QDateTime::fromString(request[u"end"].toString(), Qt::ISODate);
            int found = 0;
            for (const auto &entry : entriesOn(client, request[u"user_id"].toInt(), start.date())) {
                const bool isIt = QDateTime::fromString(entry[u"start_time"].toString(), Qt::ISODate) == start
                    && QDateTime::fromString(entry[u"end_time"].toString(), Qt::ISODate) == end;
                if (!isIt)
                    continue;
                ++found;
                QCOMPARE(entry[u"method"].toString(), u"Manually added time"_s);
                QCOMPARE(entry[u"contract_id"], request[u"contract_id"]);
                QCOMPARE(entry[u"activity_description"], request[u"activity_description"]);
            }
            QCOMPARE(found, 1);
            // It is a part of the day, not more of it, and the others lie around it.
            const int user = request[u"user_id"].toInt();
            const QJsonArray all = entriesOn(client, user, start.date());
            QCOMPARE(minutesOf(all), trackedOn(client, user, start.date()));
            for (qsizetype i = 1; i < all.size(); ++i)
                QVERIFY(all[i][u"start_time"].toString() >= all[i - 1][u"end_time"].toString());
        }
    }
}

void SandboxTime::requestFilters_data()
{
    clock_data();
}

void SandboxTime::requestFilters()
{
    QFETCH(Dialect, dialect);
    restart(dialect);
    Client client(*m_host);
    const QString dates = u"&date_from=2026-01-01&date_to=2026-12-31"_s;
    const auto list = [&](const QString &more) { return client.get(u"/time-requests"_s, workspaceQuery + more); };
    const bool isClassic = list({}).status == 200; // where the dates may be left out
    QVERIFY(dialect == Dialect::Mixed || isClassic == (dialect == Dialect::Classic));
    const QJsonObject first = list(dates).row();
    const int user = first.value(u"user_id"_s).toInt();
    for (const auto &row : list(dates + u"&user_id=%1"_s.arg(user)).rows())
        QCOMPARE(row[u"user_id"].toInt(), user);
    for (const auto &row : list(dates + u"&status=rejected"_s).rows())
        QVERIFY(row[u"status"].toString() == "rejected"_L1 && !row[u"comment"].isNull());
    QCOMPARE(list(dates + u"&id="_s + first.value(u"id"_s).toString()).rows(), QJsonArray { first });
    const QString day = first.value(u"start"_s).toString().left(10);
    for (const auto &row : list(u"&date_from=%1&date_to=%1"_s.arg(day)).rows())
        QCOMPARE(row[u"start"].toString().left(10), day);
    QCOMPARE(list(u"&date_from=2026-11-02&date_to=2026-11-01"_s).status, 422);
    QCOMPARE(list(dates + u"&status=open"_s).status, 422);
    if (!isClassic) {
        for (const auto &row : list(dates + u"&project_id=310"_s).rows())
            QCOMPARE(row[u"project_id"].toInt(), 310);
        QCOMPARE(list(u"&date_from=2026-11-01"_s).status, 422);
    }
}

void SandboxTime::reasonAfterEachMove()
{
    Client client(*m_host);
    const QString id = client.get(u"/timesheets"_s).row().value(u"id"_s).toString();
    const auto after = [&](const QString &verb) {
        client.control("POST", u"/rows/timesheets/"_s + id,
            { { u"status"_s, verb == "submit"_L1 ? u"rejected"_s : u"submitted"_s },
                { u"reject_reason"_s, u"Old"_s } });
        const int status =
            client.decide("PUT", u"/timesheets/%1/%2"_s.arg(id, verb), { { u"reason"_s, u"New"_s } }).status;
        const QJsonObject sheet = client.get(u"/timesheets"_s, workspaceQuery + u"&id="_s + id).row();
        return status == 200 ? sheet.value(u"reject_reason"_s) : QJsonValue(status);
    };
    QCOMPARE(after(u"submit"_s), QJsonValue());
    QCOMPARE(after(u"approve"_s), QJsonValue());
    QCOMPARE(after(u"reject"_s), QJsonValue(u"New"_s));
    QCOMPARE(after(u"unsubmit"_s), QJsonValue(u"Old"_s));
}

void SandboxTime::leaveByTheHourLowersItsBalance()
{
    Client client(*m_host);
    const auto balance = [&client] {
        const QJsonArray all = client
                                   .get(u"/leaves/balances"_s,
                                       workspaceQuery + u"&user_id=20113&date_from=2027-01-01&date_to=2027-12-31"_s)
                                   .row()
                                   .value(u"leave_information"_s)
                                   .toArray();
        for (const auto &policy : all) {
            if (policy[u"leave_type"].toString() == "Appointments"_L1)
                return policy[u"balance"].toString();
        }
        return QString();
    };
    QCOMPARE(balance(), u"24 hours"_s);
    QCOMPARE(client
                 .decide("POST", u"/leaves"_s,
                     { { u"policy_id"_s, 9 }, { u"user_id"_s, Member }, { u"start"_s, u"2027-03-01"_s },
                         { u"end"_s, u"2027-03-02"_s }, { u"start_time"_s, u"09:00"_s }, { u"end_time"_s, u"11:30"_s },
                         { u"hours_per_day"_s, 2.5 } })
                 .status,
        201);
    QCOMPARE(balance(), u"24 hours"_s); // pending
    const QJsonObject leave =
        client.get(u"/leaves"_s, workspaceQuery + u"&user_id=20113&date_from=2027-03-01&policy_id=9"_s).row();
    QCOMPARE(leave.value(u"total"_s)[u"hours"].toString(), u"5"_s);
    QCOMPARE(client.decide("PUT", u"/leaves/%1/approve"_s.arg(leave.value(u"id"_s).toString())).status, 200);
    QCOMPARE(balance(), u"19 hours"_s);
}

void SandboxTime::restartKeepsTheTime()
{
    const QTemporaryDir folder;
    sandbox::Options options = testOptions(Dialect::Current);
    options.database = folder.filePath(u"company.db"_s);
    restart(options);
    QJsonArray ofToday;
    QJsonArray ofWednesday;
    {
        Client client(*m_host);
        QCOMPARE(
            client.decide("POST", u"/time-entries"_s, entryBody(Member, today, u"09:00"_s, u"10:30"_s)).status, 201);
        QCOMPARE(client.decide("DELETE", path(entriesOn(client, Member, Wednesday).first().toObject())).status, 200);
        QCOMPARE(client.decide("POST", u"/time-tracking/start"_s, { { u"user_id"_s, 20107 } }).status, 200);
        ofToday = entriesOn(client, Member, TestDay);
        ofWednesday = entriesOn(client, Member, Wednesday);
    }
    m_host.reset();
    restart(options);
    Client client(*m_host);
    QCOMPARE(entriesOn(client, Member, TestDay), ofToday);
    QCOMPARE(entriesOn(client, Member, Wednesday), ofWednesday);
    QCOMPARE(client.decide("POST", u"/time-tracking/start"_s, { { u"user_id"_s, 20107 } }).status, 400);
    QCOMPARE(client.decide("PUT", path(ofToday.first().toObject()), { { u"end_time"_s, u"10:00"_s } }).status, 200);
    QCOMPARE(trackedOn(client, Member, TestDay), 60);
}

QTEST_GUILESS_MAIN(SandboxTime)
#include "tst_sandbox_time.moc"
