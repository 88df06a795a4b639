// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client.h"

#include "sandbox/company/random.h"
#include "sandbox/data/ids.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using sandbox::Dialect;
using sandbox::Host;

namespace {

QString idOfWaiting(Client &client, qsizetype at = 0)
{
    return client.get(u"/timesheets"_s, workspaceQuery + u"&status=submitted"_s).row(at).value(u"id"_s).toString();
}

QJsonObject sheetWithId(Client &client, const QString &id)
{
    return client.get(u"/timesheets"_s, workspaceQuery + u"&id="_s + id).row();
}

// Minutes of a member's day by contract, 0 for time without one.
using Minutes = QMap<QString, QMap<int, int>>;

} // namespace

class SandboxCompany : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_hosts.start(); }

    void randomNumbersAreOurOwn();
    void idsAreUnderstoodInBothForms();
    void sameSeedSameBytes();
    void whatIsPlantedGoesByNoSeed();
    void companyIsBelievable();

    void reportAgreesWithSheets();
    void reportFilters();

    void timesheetMoves_data();
    void timesheetMoves();
    void sideEffectsOfMoves();
    void timeRequestMoves();
    void leaveMoves();
    void mixedDecidesWhatItListed();
    void approvedTimeRequestBecomesTime();
    void balancesFollowApprovals();

private:
    Hosts m_hosts;
    Host &host(Dialect dialect) { return m_hosts.of(dialect); }
};

void SandboxCompany::randomNumbersAreOurOwn()
{
    sandbox::Random r({ 1, 2 });
    QCOMPARE(r.next(), Q_UINT64_C(10839611018773835705));
    QCOMPARE(r.between(0, 999999), 721151);
}

void SandboxCompany::idsAreUnderstoodInBothForms()
{
    using namespace sandbox;
    for (qint64 row : { 1LL, 2LL, 77LL, 1000000LL }) {
        const QString uuid = idOf(Generation::Classic, IdKind::Timesheet, row);
        const QString code = idOf(Generation::Current, IdKind::Timesheet, row);
        QVERIFY(!QUuid::fromString(uuid).isNull());
        QCOMPARE(rowOf(IdKind::Timesheet, uuid), row);
        QCOMPARE(rowOf(IdKind::Timesheet, code), row);
        QCOMPARE(rowOf(IdKind::Leave, uuid), 0);
        QCOMPARE(rowOf(IdKind::Leave, code), 0);
    }
    QCOMPARE(rowOf(IdKind::Timesheet, u"nonsense"_s), 0);
    QCOMPARE(rowOf(IdKind::Timesheet, QString()), 0);
}

void SandboxCompany::sameSeedSameBytes()
{
    Host twin(testOptions(Dialect::Current));
    sandbox::Options otherOptions = testOptions(Dialect::Current);
    otherOptions.seed = 2;
    Host other(otherOptions);
    QString error;
    QVERIFY(twin.start(&error) && other.start(&error));
    QCOMPARE(twin.token(), host(Dialect::Current).token());
    Client first(host(Dialect::Current));
    Client second(twin);
    Client third(other);
    for (const QString &path : { u"/members"_s, u"/contracts"_s, u"/leaves"_s, u"/reports/tracked-hours"_s }) {
        const QByteArray bytes = first.get(path, workspaceQuery + u"&start_date=2026-11-02&end_date=2026-11-08"_s).body;
        QVERIFY(bytes.size() > 1000);
        QCOMPARE(second.get(path, workspaceQuery + u"&start_date=2026-11-02&end_date=2026-11-08"_s).body, bytes);
        QVERIFY(third.get(path, workspaceQuery + u"&start_date=2026-11-02&end_date=2026-11-08"_s).body != bytes);
    }
}

// Nothing is planted elsewhere, and what is told of a sheet is so in either generation.
void SandboxCompany::whatIsPlantedGoesByNoSeed()
{
    const Reply nothing = Client(host(Dialect::Current)).control("GET", u"/truth"_s);
    QCOMPARE(nothing.status, 200);
    QCOMPARE(nothing.json, (QJsonObject { { u"truth"_s, QJsonArray() }, { u"holidays"_s, QJsonArray() } }));
    QJsonArray truth;
    for (const auto &[name, dialect] : dialects) {
        sandbox::Options options = testOptions(dialect);
        options.planted = true;
        options.seed = quint32(7 * truth.size());
        options.members = 5;
        Host planted(options);
        QString error;
        QVERIFY2(planted.start(&error), qPrintable(error));
        Client client(planted);
        const QJsonArray told = client.control("GET", u"/truth"_s).json.value(u"truth"_s).toArray();
        QVERIFY(told.size() > 60);
        QVERIFY(truth.isEmpty() || told == truth);
        truth = told;
        for (const auto &value : told) {
            const QJsonObject item = value[u"item"_s].toObject();
            for (const auto &id : item) {
                const QJsonObject sheet = sheetWithId(client, id.toString());
                QCOMPARE(sheet.value(u"user_id"_s), value[u"user_id"_s]);
                QCOMPARE(sheet.value(u"date_from"_s), value[u"from"_s]);
                QCOMPARE(sheet.value(u"date_to"_s), value[u"to"_s]);
            }
        }
    }
}

void SandboxCompany::companyIsBelievable()
{
    Host fresh(testOptions(Dialect::Current));
    QString error;
    QVERIFY(fresh.start(&error));
    Client client(fresh);
    const auto all = [&client](const QString &path, const QString &more) {
        QJsonArray rows;
        for (int page = 1;; ++page) {
            const Reply reply = client.get(path, workspaceQuery + u"&per_page=100&page=%1"_s.arg(page) + more);
            for (const auto &row : reply.rows())
                rows.append(row);
            if (reply.rows().size() < 100)
                return rows;
        }
    };
    QSet<QChar::Script> scripts;
    QSet<QString> emails;
    int partTimers = 0;
    for (const auto &member : all(u"/members"_s, {})) {
        scripts.insert(member[u"firstname"].toString().front().script());
        emails.insert(member[u"email"].toString());
        partTimers += member[u"weekly_hours_limit"].toInt() < 35 ? 1 : 0;
    }
    QVERIFY(scripts.size() >= 10);
    QCOMPARE(emails.size(), 60);
    QVERIFY(partTimers >= 5);

    QVERIFY(all(u"/timesheets"_s, u"&status=submitted"_s).size() >= 40);
    QVERIFY(all(u"/timesheets"_s, u"&status=rejected"_s).size() >= 3);
    QVERIFY(all(u"/leaves"_s, u"&status=pending"_s).size() >= 5);
    int ordinaryDays = 0;
    int days = 0;
    int withWeekend = 0;
    int resubmitted = 0;
    QSet<int> minutesOfTheHour;
    const QJsonArray sheets = all(u"/timesheets"_s, u"&date_from=2026-05-25&date_to=2026-11-22"_s);
    QVERIFY(sheets.size() > qsizetype(58) * 22);
    for (const auto &sheet : sheets) {
        const QDate monday = QDate::fromString(sheet[u"date_from"].toString(), Qt::ISODate);
        QCOMPARE(monday.dayOfWeek(), 1);
        const QString status = sheet[u"status"].toString();
        QCOMPARE(sheet[u"submitted_on"].isNull(), status == "pending"_L1);
        const QDateTime submitted = QDateTime::fromString(sheet[u"submitted_on"].toString(), Qt::ISODate);
        QVERIFY(!submitted.isValid() || (submitted.date() >= monday.addDays(4) && submitted.date() < TestDay));
        resubmitted += status == "submitted"_L1 && !sheet[u"reject_reason"].isNull() ? 1 : 0;
        const QJsonObject breakdown = sheet[u"daily_breakdown"].toObject();
        for (auto day = breakdown.begin(); day != breakdown.end(); ++day) {
            int minutes = 0;
            const QJsonArray entries = day.value().toArray();
            QVERIFY(entries.size() <= 3);
            for (const auto &entry : entries)
                minutes += entry[u"total_minutes"].toInt();
            QVERIFY(minutes > 0 && minutes < 15 * 60);
            const bool isWeekend = QDate::fromString(day.key(), Qt::ISODate).dayOfWeek() > 5;
            withWeekend += isWeekend ? 1 : 0;
            minutesOfTheHour.insert(minutes % 60);
            days += isWeekend ? 0 : 1;
            ordinaryDays += !isWeekend && minutes >= 330 && minutes <= 570 ? 1 : 0;
        }
    }
    QVERIFY2(ordinaryDays * 100 > days * 75, qPrintable(u"%1 of %2"_s.arg(ordinaryDays).arg(days)));
    QCOMPARE(minutesOfTheHour.size(), 60);
    QVERIFY(withWeekend >= 10);
    QVERIFY(resubmitted >= 1);
}

void SandboxCompany::reportAgreesWithSheets()
{
    Client client(host(Dialect::Current));
    const QString from = u"2026-11-09"_s;
    const QString to = u"2026-11-22"_s;
    Minutes ofSheets;
    double amountOfSheets = 0;
    for (int page = 1; page <= 2; ++page) {
        const Reply reply = client.get(u"/timesheets"_s,
            workspaceQuery + u"&per_page=100&page=%1&date_from=%2&date_to=%3"_s.arg(page).arg(from, to));
        for (const auto &sheet : reply.rows()) {
            int total = 0;
            const QJsonObject breakdown = sheet[u"daily_breakdown"].toObject();
            for (auto day = breakdown.begin(); day != breakdown.end(); ++day) {
                for (const auto &entry : day.value().toArray()) {
                    const QString key = sheet[u"user_id"].toVariant().toString() + u' ' + day.key();
                    ofSheets[key][entry[u"contract_id"].toInt()] += entry[u"total_minutes"].toInt();
                    total += entry[u"total_minutes"].toInt();
                }
            }
            QCOMPARE(sheet[u"total_minutes"].toInt(), total);
            amountOfSheets += sheet[u"total_amount"].toDouble();
        }
    }
    const QJsonObject report =
        client.get(u"/reports/tracked-hours"_s, workspaceQuery + u"&start_date=%1&end_date=%2"_s.arg(from, to)).data();
    Minutes ofReport;
    int total = 0;
    const QJsonObject breakdown = report.value(u"daily_breakdown"_s).toObject();
    for (auto day = breakdown.begin(); day != breakdown.end(); ++day) {
        for (const auto &row : day.value()[u"users"].toArray()) {
            const QString key = row[u"user_id"].toVariant().toString() + u' ' + day.key();
            ofReport[key][row[u"contract_id"].toInt()] += row[u"total_minutes"].toInt();
            total += row[u"total_minutes"].toInt();
        }
    }
    QVERIFY(ofReport.size() > 400);
    QCOMPARE(ofReport, ofSheets);
    const QJsonObject sum = report.value(u"total"_s).toObject();
    QCOMPARE(sum.value(u"total_minutes"_s).toInt(), total);
    const QJsonObject amounts = sum.value(u"total_amount"_s).toObject();
    QCOMPARE(amounts.keys(), QStringList({ u"EUR"_s, u"USD"_s }));
    QCOMPARE(qRound64((amounts.value(u"EUR"_s).toDouble() + amounts.value(u"USD"_s).toDouble()) * 100),
        qRound64(amountOfSheets * 100));
}

void SandboxCompany::reportFilters()
{
    Client client(host(Dialect::Current));
    const QString range = workspaceQuery + u"&start_date=2026-11-16&end_date=2026-11-22"_s;
    const auto bytes = [&](const QString &more) { return client.get(u"/reports/tracked-hours"_s, range + more).body; };
    const auto usersOf = [&](const QString &more) {
        QSet<int> users;
        const QJsonObject days =
            client.get(u"/reports/tracked-hours"_s, range + more).data().value(u"daily_breakdown"_s).toObject();
        for (const auto &day : days) {
            for (const auto &row : day[u"users"].toArray())
                users.insert(row[u"user_id"].toInt());
        }
        return users;
    };
    QCOMPARE(usersOf(u"&users=20107,20113"_s), QSet<int>({ 20107, 20113 }));
    QCOMPARE(bytes(u"&users[]=20107&users[]=20113"_s), bytes(u"&users=20107,20113"_s));
    QCOMPARE(bytes(u"&users=20107&users=20113"_s), bytes(u"&users=20107,20113"_s));
    QVERIFY(usersOf(u"&teams=11"_s).contains(20113));
    QVERIFY(!usersOf(u"&teams=12"_s).contains(20113));
    QVERIFY(usersOf(u"&titles=101"_s).contains(20113));
    QCOMPARE(usersOf(u"&user_id=20116"_s), QSet<int>({ 20116 }));
    for (const auto &day : client.get(u"/reports/tracked-hours"_s, range + u"&projects=310,317"_s)
                               .data()
                               .value(u"daily_breakdown"_s)
                               .toObject()) {
        for (const auto &row : day[u"users"].toArray())
            QVERIFY(row[u"project_id"].toInt() == 310 || row[u"project_id"].toInt() == 317);
    }
    const QJsonObject future =
        client.get(u"/reports/tracked-hours"_s, workspaceQuery + u"&start_date=2027-01-01&end_date=2027-01-02"_s)
            .data();
    QVERIFY(future.value(u"daily_breakdown"_s).isArray());
    QVERIFY(future.value(u"total"_s)[u"total_amount"].isArray());
    // Without dates it is the current week.
    QCOMPARE(client.get(u"/reports/tracked-hours"_s).data().value(u"start_date"_s).toString(), u"2026-11-23"_s);
    QCOMPARE(client.get(u"/reports/tracked-hours"_s).data().value(u"end_date"_s).toString(), u"2026-11-29"_s);
}

void SandboxCompany::timesheetMoves_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("to"); // empty is refused
    for (const auto &[name, dialect] : dialects) {
        for (const QString &from : { u"pending"_s, u"submitted"_s, u"rejected"_s, u"approved"_s }) {
            for (const QString &verb : { u"submit"_s, u"unsubmit"_s, u"approve"_s, u"reject"_s }) {
                QString to;
                if (from == "submitted"_L1 && verb != "submit"_L1)
                    to = verb == "unsubmit"_L1 ? u"pending"_s : verb == "approve"_L1 ? u"approved"_s : u"rejected"_s;
                else if (verb == "submit"_L1 && (from == "pending"_L1 || from == "rejected"_L1))
                    to = u"submitted"_s;
                QTest::addRow("%s %s %s", name, qPrintable(from), qPrintable(verb)) << dialect << from << verb << to;
            }
        }
    }
}

void SandboxCompany::timesheetMoves()
{
    QFETCH(Dialect, dialect);
    QFETCH(QString, from);
    QFETCH(QString, verb);
    QFETCH(QString, to);
    Client client(host(dialect));
    const QString id = client.get(u"/timesheets"_s).row().value(u"id"_s).toString();
    QCOMPARE(client.control("POST", u"/rows/timesheets/"_s + id, { { u"status"_s, from } }).status, 200);
    const qsizetype before = client.ledger().size();

    const Reply reply =
        client.decide("PUT", u"/timesheets/%1/%2"_s.arg(id, verb), { { u"reason"_s, u"Please check Monday"_s } });

    QString status = sheetWithId(client, id).value(u"status"_s).toString();
    if (status == "open"_L1)
        status = u"pending"_s;
    QCOMPARE(reply.status, to.isEmpty() ? 400 : 200);
    QCOMPARE(status, to.isEmpty() ? from : to);
    QCOMPARE(reply.json.value(u"success"_s).toBool(), !to.isEmpty());
    const QJsonArray ledger = client.ledger();
    QCOMPARE(ledger.size(), before + 1);
    QCOMPARE(ledger.last()[u"kind"].toString(), u"timesheet"_s);
    QCOMPARE(ledger.last()[u"item"].toString(), id);
    QCOMPARE(ledger.last()[u"verb"].toString(), verb);
    QCOMPARE(ledger.last()[u"outcome"].toString(), to.isEmpty() ? u"refused"_s : u"applied"_s);
    QCOMPARE(ledger.last()[u"status"].toInt(), reply.status);
}

void SandboxCompany::sideEffectsOfMoves()
{
    Client client(host(Dialect::Current));
    const QString id = idOfWaiting(client, 3);
    const QString path = u"/timesheets/"_s + id;
    QCOMPARE(client.decide("PUT", path + u"/reject"_s).status, 422);
    QCOMPARE(client.decide("PUT", path + u"/reject"_s, { { u"reason"_s, u"  "_s } }).status, 422);
    QCOMPARE(sheetWithId(client, id).value(u"status"_s).toString(), u"submitted"_s);
    QCOMPARE(client.decide("PUT", path + u"/reject"_s, { { u"reason"_s, u"Friday is missing"_s } }).message(),
        u"Timesheet rejected successfully"_s);
    QCOMPARE(sheetWithId(client, id).value(u"reject_reason"_s).toString(), u"Friday is missing"_s);
    QCOMPARE(client.decide("PUT", path + u"/submit"_s).status, 200);
    QVERIFY(sheetWithId(client, id).value(u"reject_reason"_s).isNull());
    QCOMPARE(sheetWithId(client, id).value(u"submitted_on"_s).toString(), u"2026-11-23T12:00:00Z"_s);
    QCOMPARE(client.decide("PUT", path + u"/unsubmit"_s).status, 200);
    QVERIFY(sheetWithId(client, id).value(u"submitted_on"_s).isNull());
    QCOMPARE(client.decide("PUT", path + u"/submit"_s).status, 200);
    const Reply approved = client.decide("PUT", path + u"/approve"_s);
    QVERIFY(approved.json.contains(u"data"_s) && approved.json.value(u"data"_s).isNull());

    // One's own sheet may be submitted by anybody, somebody else's may not.
    client.useToken(client.tokenOf(u"Team manager"_s));
    const QJsonArray rows = client.get(u"/timesheets"_s, workspaceQuery + u"&per_page=100"_s).rows();
    const int self = client.get(u"/workspaces"_s).row().value(u"user_id"_s).toInt();
    for (const auto &row : rows) {
        const bool isOwn = row[u"user_id"].toInt() == self;
        const QString own = u"/timesheets/"_s + row[u"id"].toString();
        if (row[u"status"].toString() == "pending"_L1)
            QCOMPARE(client.decide("PUT", own + u"/submit"_s).status, isOwn ? 200 : 403);
    }
}

void SandboxCompany::timeRequestMoves()
{
    for (const auto &[name, dialect] : dialects) {
        Client client(host(dialect));
        const QString query = workspaceQuery + u"&status=pending&date_from=2026-01-01&date_to=2026-12-31"_s;
        const QJsonArray pending = client.get(u"/time-requests"_s, query).rows();
        QVERIFY2(pending.size() >= 4, name);
        const QString first = u"/time-requests/"_s + pending[0][u"id"].toString();
        const QString second = u"/time-requests/"_s + pending[1][u"id"].toString();
        QCOMPARE(client.decide("PUT", first + u"/approve"_s).status, 405);
        QCOMPARE(client.decide("POST", first + u"/approve"_s).status, 200);
        QCOMPARE(client.decide("POST", first + u"/approve"_s).status, 400);
        QCOMPARE(client.decide("POST", first + u"/reject"_s, { { u"comment"_s, u"No"_s } }).status, 400);
        QCOMPARE(client.decide("POST", second + u"/reject"_s, { { u"reason"_s, u"No"_s } }).status, 422);
        QCOMPARE(client.decide("POST", second + u"/reject"_s, { { u"comment"_s, u"Already tracked"_s } }).status, 200);
        QCOMPARE(client.decide("POST", second + u"/approve"_s).status, 400);
        const QJsonObject rejected =
            client
                .get(u"/time-requests"_s,
                    workspaceQuery + u"&date_from=2026-01-01&date_to=2026-12-31&id="_s + pending[1][u"id"].toString())
                .row();
        QCOMPARE(rejected.value(u"status"_s).toString(), u"rejected"_s);
        QCOMPARE(rejected.value(u"comment"_s).toString(), u"Already tracked"_s);
        QCOMPARE(rejected.value(u"updated_by"_s).toInt(), 20107);
    }
}

void SandboxCompany::leaveMoves()
{
    for (const auto &[name, dialect] : dialects) {
        Client client(host(dialect));
        const QJsonArray pending = client.get(u"/leaves"_s, workspaceQuery + u"&status=pending"_s).rows();
        QVERIFY2(pending.size() >= 4, name);
        const QString first = u"/leaves/"_s + pending[0][u"id"].toString();
        const QString second = u"/leaves/"_s + pending[1][u"id"].toString();
        QCOMPARE(client.decide("PUT", first + u"/approve"_s).status, 200);
        QCOMPARE(client.decide("PUT", first + u"/approve"_s).status, 400);
        QCOMPARE(client.decide("PUT", second + u"/reject"_s).status, 422);
        QCOMPARE(client.decide("PUT", second + u"/reject"_s, { { u"reason"_s, u"Two are away"_s } }).status, 200);
        const auto row = [&](qsizetype at) {
            return client.get(u"/leaves"_s, workspaceQuery + u"&id="_s + pending[at][u"id"].toString()).row();
        };
        QCOMPARE(row(0).value(u"status"_s).toString(), u"approved"_s);
        QCOMPARE(row(0).value(u"approved_by"_s).toInt(), 20107);
        QCOMPARE(row(1).value(u"reject_reason"_s).toString(), u"Two are away"_s);
        QCOMPARE(row(1).value(u"rejected_by"_s).toInt(), 20107);
    }
}

void SandboxCompany::mixedDecidesWhatItListed()
{
    // Each operation speaks one generation, whatever the seed chose; over some seeds both are met.
    QSet<bool> metBreakdown;
    for (quint32 seed = 1; seed <= 6; ++seed) {
        sandbox::Options options = testOptions(Dialect::Mixed);
        options.seed = seed;
        options.members = 20;
        Host mixed(options);
        QString error;
        QVERIFY(mixed.start(&error));
        Client client(mixed);
        const QString id = idOfWaiting(client);
        metBreakdown.insert(sheetWithId(client, id).contains(u"daily_breakdown"_s));
        QCOMPARE(client.decide("PUT", u"/timesheets/%1/approve"_s.arg(id)).status, 200);
        QCOMPARE(sheetWithId(client, id).value(u"status"_s).toString(), u"approved"_s);
    }
    QCOMPARE(metBreakdown.size(), 2);
}

void SandboxCompany::approvedTimeRequestBecomesTime()
{
    Client client(host(Dialect::Current));
    const QJsonObject request =
        client.get(u"/time-requests"_s, workspaceQuery + u"&status=pending&date_from=2026-11-09&date_to=2026-11-22"_s)
            .row();
    QVERIFY(!request.isEmpty());
    const QDateTime start = QDateTime::fromString(request.value(u"start"_s).toString(), Qt::ISODate);
    const QDateTime end = QDateTime::fromString(request.value(u"end"_s).toString(), Qt::ISODate);
    const QString query = workspaceQuery
        + u"&user_id=%1&start_date=%2&end_date=%2"_s.arg(request.value(u"user_id"_s).toInt())
              .arg(start.date().toString(Qt::ISODate));
    const auto minutes = [&] {
        return client.get(u"/reports/tracked-hours"_s, query).data().value(u"total"_s)[u"total_minutes"].toInt();
    };
    const int before = minutes();
    QCOMPARE(client.decide("POST", u"/time-requests/%1/approve"_s.arg(request.value(u"id"_s).toString())).status, 200);
    QCOMPARE(minutes(), before + int(start.secsTo(end) / 60));
}

void SandboxCompany::balancesFollowApprovals()
{
    Client client(host(Dialect::Current));
    const QJsonObject leave =
        client.get(u"/leaves"_s, workspaceQuery + u"&status=pending&policy_id=5&date_from=2026-11-24"_s).row();
    QVERIFY(!leave.isEmpty());
    const QString query = workspaceQuery
        + u"&user_id=%1&date_from=2026-01-01&date_to=2027-12-31"_s.arg(leave.value(u"user_id"_s).toInt());
    const auto vacation = [&] {
        const QString text =
            client.get(u"/leaves/balances"_s, query).row().value(u"leave_information"_s)[0][u"balance"].toString();
        return text.section(u' ', 0, 0).toDouble();
    };
    const double before = vacation();
    QCOMPARE(client.decide("PUT", u"/leaves/%1/approve"_s.arg(leave.value(u"id"_s).toString())).status, 200);
    QCOMPARE(vacation(), before - leave.value(u"total"_s)[u"days"].toDouble());
}

QTEST_GUILESS_MAIN(SandboxCompany)
#include "tst_sandbox_company.moc"
