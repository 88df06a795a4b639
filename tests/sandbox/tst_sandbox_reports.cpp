// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "worked.h"

#include "sandbox/company/random.h"
#include "sandbox/data/database.h"

#include <QtCore/qtemporarydir.h>
#include <QtCore/qtimezone.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using sandbox::Dialect;
using sandbox::Host;

namespace {

const QDate Wednesday(2026, 11, 18);
const QString wednesday = u"date=2026-11-18"_s;
constexpr int Member = 20113;

QString clockOf(const QJsonValue &instant)
{
    return instant.toString().mid(11, 5);
}

int minuteOf(const QString &clock)
{
    return clock.left(2).toInt() * 60 + clock.mid(3).toInt();
}

// Two weeks that are over, the one that runs and the next.
const Span FourWeeks { QDate(2026, 11, 9), QDate(2026, 12, 6) };

} // namespace

class SandboxReports : public QObject {
    Q_OBJECT

private slots:
    void init() { restart(testOptions(Dialect::Current)); }

    void everyPlaceTellsTheSame_data();
    void everyPlaceTellsTheSame();
    void plantedCompanyAgreesToo();

    void timelineOfADay();
    void timelineIsInTheZoneOfTheOwner();
    void amountsOfTheTimeline();
    void attendanceFollowsTheEntries();
    void attendanceByStatus();
    void leaveAndHolidays();
    void tasksOfTheReport();
    void filtersOfTheTaskReport();
    void activityIsTheMeanByMinutes();
    void listsOfMembers_data();
    void listsOfMembers();
    void pagesCountMembers_data();
    void pagesCountMembers();
    void archivedPeopleKeepTheirTime();

private:
    void restart(const sandbox::Options &options);
    void changeAtRandom(Client &client, quint64 seed, int changes);
    void compareEverything(Client &client, const Span &span);

    std::unique_ptr<Host> m_host;
};

void SandboxReports::restart(const sandbox::Options &options)
{
    m_host.reset();
    m_host = std::make_unique<Host>(options);
    QString error;
    QVERIFY2(m_host->start(&error), qPrintable(error));
}

void SandboxReports::compareEverything(Client &client, const Span &span)
{
    const Worked worked = workedByTrackedHours(client, span);
    QVERIFY(worked.size() > 100);
    QCOMPARE(workedByEntries(client, memberIds(client), span), worked);
    QCOMPARE(workedBySheets(client, span), worked);
    QCOMPARE(workedByTimeline(client, span), worked);
    QCOMPARE(workedByTasks(client, span), worked);
    QCOMPARE(workedByAttendance(client, span), withoutProjects(worked));
    for (const auto &sheet : allRows(client, u"/timesheets"_s,
             u"date_from=%1&date_to=%2"_s.arg(span.from.toString(Qt::ISODate), span.to.toString(Qt::ISODate)))) {
        int minutes = 0;
        const QJsonObject days = sheet[u"daily_breakdown"].toObject();
        for (const auto &day : days) {
            for (const auto &row : day.toArray())
                minutes += row[u"total_minutes"].toInt();
        }
        QCOMPARE(sheet[u"total_minutes"].toInt(), minutes);
    }
}

// Whatever can happen to time, in an order by seed. What is refused changes nothing, which the comparison shows.
void SandboxReports::changeAtRandom(Client &client, quint64 seed, int changes)
{
    sandbox::Random r({ seed });
    const QList<int> users = memberIds(client);
    const QString owner = client.tokenOf(u"Owner"_s);
    const auto clockText = [](int minute) { return QTime(0, 0).addSecs(60 * minute).toString(u"HH:mm"_s); };
    QMap<QString, int> done; // by what happened
    for (int i = 0; i < changes; ++i) {
        const int user = r.pick(users);
        const QDate date = FourWeeks.from.addDays(r.below(int(FourWeeks.from.daysTo(FourWeeks.to)) + 1));
        const QString day = date.toString(Qt::ISODate);
        const QJsonArray contracts = client.get(u"/contracts"_s, workspaceQuery + u"&user_id=%1"_s.arg(user)).rows();
        const QJsonValue contract =
            contracts.isEmpty() || r.chance(200) ? QJsonValue() : contracts.at(r.below(int(contracts.size())))[u"id"];
        const int start = r.between(0, 1300);
        const int minutes = r.between(1, 130);
        const QJsonArray entries = entriesOn(client, user, date);
        const QJsonObject chosen =
            entries.isEmpty() ? QJsonObject() : entries.at(r.below(int(entries.size()))).toObject();
        const QString entry = u"/time-entries/"_s + chosen.value(u"id"_s).toString(u"none"_s);
        const int kind = r.below(7);
        Reply reply;
        if (kind == 0) {
            reply = client.decide("POST", u"/time-entries"_s,
                { { u"user_id"_s, user }, { u"contract_id"_s, contract }, { u"date"_s, day },
                    { u"start_time"_s, clockText(start) }, { u"end_time"_s, clockText(start + minutes) } });
        } else if (kind == 1) {
            const int until = minuteOf(clockOf(chosen.value(u"end_time"_s)));
            reply =
                client.decide("PUT", entry, { { u"end_time"_s, clockText(std::max(0, until - r.between(-9, 30))) } });
        } else if (kind == 2) {
            reply = client.decide("PUT", entry,
                { { u"date"_s, date.addDays(r.between(-9, 9)).toString(Qt::ISODate) },
                    { u"project_id"_s, r.chance(500) ? QJsonValue() : contracts.first()[u"project_id"] } });
        } else if (kind == 3) {
            reply = client.decide("DELETE", entry);
        } else if (kind == 4) {
            client.useToken(owner);
            const QDateTime from(date, QTime(0, 0).addSecs(60 * start), QTimeZone::utc());
            reply = client.decide("POST", u"/time-requests"_s,
                { { u"user_id"_s, user }, { u"contract_id"_s, contract },
                    { u"start"_s, from.toUTC().toString(Qt::ISODate) },
                    { u"end"_s, from.toUTC().addSecs(60 * minutes).toString(Qt::ISODate) } });
            client.useToken(m_host->token());
        } else if (kind == 5) {
            const QJsonArray pending =
                client
                    .get(u"/time-requests"_s,
                        workspaceQuery + u"&status=pending&date_from=2026-11-09&date_to=2026-12-06"_s)
                    .rows();
            if (!pending.isEmpty())
                reply = client.decide("POST", u"/time-requests/%1/approve"_s.arg(pending.first()[u"id"].toString()));
        } else {
            reply = client.decide("POST", u"/time-tracking/stop"_s, { { u"user_id"_s, user } });
            if (reply.status == 400)
                client.decide("POST", u"/time-tracking/start"_s, { { u"user_id"_s, user } });
        }
        QVERIFY2(reply.status < 500, reply.body);
        done[u"%1 %2"_s.arg(kind).arg(reply.status / 100)] += 1;
    }
    for (int kind = 0; kind < 7; ++kind)
        QVERIFY2(done.value(u"%1 2"_s.arg(kind)) > 0, qPrintable(QString::number(kind)));
}

void SandboxReports::everyPlaceTellsTheSame_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : { 1U, 2U })
        QTest::addRow("seed %u", seed) << seed;
}

// Before and after a series of changes, in either generation, and after a restart.
void SandboxReports::everyPlaceTellsTheSame()
{
    QFETCH(quint32, seed);
    const QTemporaryDir folder;
    sandbox::Options options = testOptions(Dialect::Current);
    options.database = folder.filePath(u"company.db"_s);
    options.seed = seed;
    options.members = 20;
    restart(options);
    Worked before;
    Worked after;
    QMap<int, int> sheets; // by member, together
    {
        Client client(*m_host);
        compareEverything(client, { QDate(2026, 11, 16), QDate(2026, 11, 22) });
        before = workedByTrackedHours(client, FourWeeks);
        changeAtRandom(client, seed, 220);
        compareEverything(client, FourWeeks);
        after = workedByTrackedHours(client, FourWeeks);
        QVERIFY(before != after);
        for (const auto &sheet : allRows(client, u"/timesheets"_s, {}))
            sheets[sheet[u"user_id"].toInt()] += sheet[u"total_minutes"].toInt();
    }
    m_host.reset();
    restart(options);
    {
        Client again(*m_host);
        compareEverything(again, FourWeeks);
        QCOMPARE(workedByTrackedHours(again, FourWeeks), after);
    }
    m_host.reset();
    options.dialect = Dialect::Classic;
    restart(options);
    Client classic(*m_host);
    QCOMPARE(workedByTrackedHours(classic, FourWeeks), after);
    QMap<int, int> classicSheets;
    for (const auto &sheet : allRows(classic, u"/timesheets"_s, {}))
        classicSheets[sheet[u"user_id"].toInt()] += qRound(sheet[u"total_hours"].toDouble() * 60);
    QCOMPARE(classicSheets, sheets);
}

void SandboxReports::plantedCompanyAgreesToo()
{
    sandbox::Options options = testOptions(Dialect::Current);
    options.planted = true;
    restart(options);
    Client client(*m_host);
    const Span span { QDate(2026, 11, 9), QDate(2026, 11, 22) };
    const Worked worked = workedByTrackedHours(client, span);
    QVERIFY(worked.size() > 300);
    QCOMPARE(workedByEntries(client, memberIds(client), span), worked);
    QCOMPARE(workedByTimeline(client, span), worked);
    QCOMPARE(workedByTasks(client, span), worked);
    QCOMPARE(workedByAttendance(client, span), withoutProjects(worked));
}

void SandboxReports::timelineOfADay()
{
    Client client(*m_host);
    const QJsonArray rows = allRows(client, u"/reports/daily-timeline"_s, wednesday);
    QVERIFY(rows.size() > 30);
    for (const auto &row : rows) {
        const QJsonArray ofReport = row[u"time_entries"].toArray();
        const QJsonArray entries = entriesOn(client, row[u"user_id"].toInt(), Wednesday);
        QCOMPARE(ofReport.size(), entries.size());
        QVERIFY(!entries.isEmpty()); // who has none is not among them
        QCOMPARE(row[u"total_minutes"].toInt(), minutesOf(entries));
        for (qsizetype i = 0; i < entries.size(); ++i) {
            for (const QString &key : { u"contract_id"_s, u"project_id"_s, u"project_name"_s, u"task_id"_s,
                     u"task_title"_s, u"activity_description"_s, u"method"_s, u"duration_minutes"_s })
                QCOMPARE(ofReport[i][key], entries[i][key]);
            for (const QString &key : { u"start_time"_s, u"end_time"_s })
                QCOMPARE(QDateTime::fromString(ofReport[i][key].toString(), Qt::ISODate),
                    QDateTime::fromString(entries[i][key].toString(), Qt::ISODate));
            const bool isManual = entries[i][u"method"].toString() == "Manually added time"_L1;
            QCOMPARE(ofReport[i][u"activity_level"].isNull(), isManual);
        }
    }
    // Who is asked for is told of, entries or not.
    const QJsonArray asked =
        client.get(u"/reports/daily-timeline"_s, workspaceQuery + u"&date=2026-11-18&user_ids=20104,20113"_s).rows();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0][u"total_minutes"].toInt(-1), 0);
    QVERIFY(asked[0][u"activity_level"].isNull());
    QVERIFY(asked[0][u"time_entries"].isArray() && asked[0][u"time_entries"].toArray().isEmpty());
    QVERIFY(client.get(u"/reports/daily-timeline"_s, workspaceQuery + u"&date=2027-11-23"_s).rows().isEmpty());
    QCOMPARE(client.get(u"/reports/daily-timeline"_s, workspaceQuery + u"&date=2025-11-23"_s).status, 200);
}

void SandboxReports::timelineIsInTheZoneOfTheOwner()
{
    Client client(*m_host);
    const QTimeZone zone(client.get(u"/members/20104"_s).data().value(u"timezone"_s).toString().toLatin1());
    QVERIFY(zone.isValid());
    const QString start =
        client.get(u"/reports/daily-timeline"_s, workspaceQuery + u"&date=2026-11-18&user_ids=20113"_s)
            .row()
            .value(u"time_entries"_s)[0][u"start_time"]
            .toString();
    const QDateTime instant = QDateTime::fromString(start, Qt::ISODate);
    QVERIFY2(
        start.contains(u'+') || start.mid(10).contains(u'-') || zone.offsetFromUtc(instant) == 0, qPrintable(start));
    QCOMPARE(instant.offsetFromUtc(), zone.offsetFromUtc(instant));
    client.send("PUT", u"/members/20104"_s, { { u"timezone"_s, u"America/New_York"_s } }, workspaceQuery);
    QVERIFY(client.get(u"/reports/daily-timeline"_s, workspaceQuery + u"&date=2026-11-18&user_ids=20113"_s)
                .row()
                .value(u"time_entries"_s)[0][u"start_time"]
                .toString()
                .endsWith(u"-05:00"_s));
}

void SandboxReports::amountsOfTheTimeline()
{
    Client client(*m_host);
    QMap<QString, double> ofSheets;
    for (const auto &sheet : allRows(client, u"/timesheets"_s, u"date_from=2026-11-16&date_to=2026-11-22"_s)) {
        double amount = 0;
        for (const auto &row : sheet[u"daily_breakdown"][u"2026-11-18"].toArray())
            amount += row[u"total_amount"].toDouble();
        ofSheets[sheet[u"user_id"].toVariant().toString()] = amount;
    }
    int paid = 0;
    for (const auto &row : allRows(client, u"/reports/daily-timeline"_s, wednesday)) {
        const QJsonObject object = row.toObject();
        QCOMPARE(object.contains(u"total_amount"_s), object.contains(u"currency"_s));
        QCOMPARE(qRound64(object.value(u"total_amount"_s).toDouble() * 100),
            qRound64(ofSheets.value(row[u"user_id"].toVariant().toString()) * 100));
        paid += object.value(u"total_amount"_s).toDouble() > 0 ? 1 : 0;
    }
    QVERIFY(paid > 20);
    client.useToken(client.tokenOf(u"Executive manager"_s, false));
    const Reply reply = client.get(u"/reports/daily-timeline"_s, workspaceQuery + u'&' + wednesday);
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.body.contains("total_amount") && !reply.body.contains("currency"));
}

// Every status again, from the entries.
void SandboxReports::attendanceFollowsTheEntries()
{
    Client client(*m_host);
    QMap<QString, int> met;
    for (const QDate date : { Wednesday, Wednesday.addDays(1), Wednesday.addDays(2), Wednesday.addDays(3) }) {
        for (const auto &row :
            allRows(client, u"/reports/daily-attendance"_s, u"date="_s + date.toString(Qt::ISODate))) {
            const QJsonArray entries = entriesOn(client, row[u"user_id"].toInt(), date);
            const int tracked = minutesOf(entries);
            const int required = row[u"required_minutes"].toInt(-1);
            QCOMPARE(row[u"tracked_minutes"].toInt(), tracked);
            QStringList statuses;
            for (const auto &status : row[u"statuses"].toArray())
                statuses.append(status.toString());
            if (statuses.contains(u"On leave"_s) || statuses.contains(u"Holiday"_s))
                continue;
            QStringList expected;
            if (entries.isEmpty()) {
                if (required > 0)
                    expected.append(u"Absent"_s);
                QVERIFY(row[u"start_time"].isNull() && row[u"end_time"].isNull() && row[u"break_minutes"].isNull());
            } else {
                const int first = minuteOf(clockOf(entries.first()[u"start_time"]));
                const int last = minuteOf(clockOf(entries.last()[u"end_time"]));
                QCOMPARE(row[u"start_time"].toString(), clockOf(entries.first()[u"start_time"]));
                QCOMPARE(row[u"end_time"].toString(), clockOf(entries.last()[u"end_time"]));
                QCOMPARE(row[u"break_minutes"].toInt(), last - first - tracked);
                int inBreaks = 0;
                for (const auto &interval : row[u"break_intervals"].toArray())
                    inBreaks += minuteOf(interval.toString().right(5)) - minuteOf(interval.toString().left(5));
                QCOMPARE(inBreaks, last - first - tracked);
                if (required > 0) {
                    const QString shift = row[u"shift"].toString();
                    QCOMPARE(minuteOf(shift.right(5)) - minuteOf(shift.left(5)), required);
                    QCOMPARE(row[u"late_minutes"].toInt(), std::max(0, first - minuteOf(shift.left(5))));
                    QCOMPARE(row[u"left_early_minutes"].toInt(), std::max(0, minuteOf(shift.right(5)) - last));
                    if (first > minuteOf(shift.left(5)))
                        expected.append(u"Late"_s);
                    if (last < minuteOf(shift.right(5)))
                        expected.append(u"Left early"_s);
                    if (tracked < required)
                        expected.append(u"Tracked less"_s);
                }
                if (expected.isEmpty())
                    expected.append(u"Present"_s);
            }
            QCOMPARE(statuses, expected);
            for (const QString &status : statuses)
                ++met[status];
        }
    }
    for (const QString &status : { u"Present"_s, u"Late"_s, u"Left early"_s, u"Tracked less"_s })
        QVERIFY2(met.value(status) > 3, qPrintable(status));
}

void SandboxReports::attendanceByStatus()
{
    Client client(*m_host);
    const QJsonArray all = allRows(client, u"/reports/daily-attendance"_s, wednesday);
    const auto with = [&](const QStringList &words) {
        QJsonArray rows;
        for (const auto &row : all) {
            bool hasOne = false;
            for (const auto &status : row[u"statuses"].toArray())
                hasOne = hasOne || words.contains(status.toString());
            if (hasOne)
                rows.append(row);
        }
        return rows;
    };
    const auto ask = [&](const QString &more) {
        return allRows(client, u"/reports/daily-attendance"_s, wednesday + more);
    };
    QCOMPARE(ask(u"&status=late"_s), with({ u"Late"_s }));
    QCOMPARE(ask(u"&status=left_early"_s), with({ u"Left early"_s }));
    QCOMPARE(ask(u"&status=tracked_less"_s), with({ u"Tracked less"_s }));
    QCOMPARE(ask(u"&status=on_leave"_s), with({ u"On leave"_s }));
    QCOMPARE(ask(u"&status=late,on_leave"_s), with({ u"Late"_s, u"On leave"_s }));
    QCOMPARE(ask(u"&status[]=late&status[]=on_leave"_s), with({ u"Late"_s, u"On leave"_s }));
    QVERIFY(!with({ u"Late"_s }).isEmpty() && !with({ u"On leave"_s }).isEmpty());
    // Everybody who is asked for is absent on a working day that is today, of which nothing is tracked.
    const QJsonArray today =
        client
            .get(u"/reports/daily-attendance"_s, workspaceQuery + u"&date=2026-11-23&users=20107,20113&status=absent"_s)
            .rows();
    QCOMPARE(today.size(), 2);
    // Nobody is absent in the future.
    QVERIFY(allRows(client, u"/reports/daily-attendance"_s, u"date=2026-11-25&status=absent"_s).isEmpty());
}

void SandboxReports::leaveAndHolidays()
{
    Client client(*m_host);
    const auto statusesOf = [&client](int user, const QString &date) {
        const QJsonObject row =
            client.get(u"/reports/daily-attendance"_s, workspaceQuery + u"&users=%1&date=%2"_s.arg(user).arg(date))
                .row();
        QStringList words { QString::number(row.value(u"required_minutes"_s).toInt()) };
        for (const auto &status : row.value(u"statuses"_s).toArray())
            words.append(status.toString());
        return words.join(u',');
    };
    QCOMPARE(statusesOf(Member, u"2026-11-23"_s), u"480,Absent"_s);
    const auto takeLeave = [&client](const QJsonObject &more) {
        QJsonObject body { { u"policy_id"_s, 5 }, { u"user_id"_s, Member }, { u"start"_s, u"2026-11-23"_s },
            { u"end"_s, u"2026-11-23"_s } };
        for (auto value = more.begin(); value != more.end(); ++value)
            body.insert(value.key(), value.value());
        QCOMPARE(client.decide("POST", u"/leaves"_s, body).status, 201);
        const QString pending =
            client
                .get(u"/leaves"_s,
                    workspaceQuery + u"&user_id=20113&status=pending&date_from=2026-11-23&date_to=2026-11-23"_s)
                .row()
                .value(u"id"_s)
                .toString();
        QCOMPARE(client.decide("PUT", u"/leaves/%1/approve"_s.arg(pending)).status, 200);
    };
    takeLeave({ { u"leave_period"_s, 1 } });
    QCOMPARE(statusesOf(Member, u"2026-11-23"_s), u"240,On leave,Absent"_s);
    takeLeave({});
    QCOMPARE(statusesOf(Member, u"2026-11-23"_s), u"0,On leave"_s);
    QCOMPARE(statusesOf(Member, u"2026-11-22"_s), u"0"_s); // a Sunday

    sandbox::Options options = testOptions(Dialect::Current);
    options.planted = true;
    restart(options);
    Client planted(*m_host);
    const QJsonArray holidays = planted.control("GET", u"/truth"_s).json.value(u"holidays"_s).toArray();
    int met = 0;
    for (const auto &holiday : holidays) {
        const QString team = holiday[u"team"].toString();
        QSet<int> expected;
        for (const auto &member : allRows(planted, u"/members"_s, {})) {
            const bool isTheirs = team.isEmpty() || member[u"team_name"].toString() == team;
            if (isTheirs && member[u"current_role"].toString() != "Owner"_L1)
                expected.insert(member[u"id"].toInt());
        }
        QSet<int> told;
        for (const auto &row :
            allRows(planted, u"/reports/daily-attendance"_s, u"date="_s + holiday[u"day"].toString())) {
            if (row[u"statuses"].toArray().contains(u"Holiday"_s))
                told.insert(row[u"user_id"].toInt());
        }
        QCOMPARE(told, expected);
        met += int(told.size());
    }
    QVERIFY(met > 10);
}

// The company is made with tasks of its own here, so that the times of them are known to be asked for.
void SandboxReports::tasksOfTheReport()
{
    const QTemporaryDir folder;
    sandbox::Options options = testOptions(Dialect::Current);
    options.database = folder.filePath(u"company.db"_s);
    {
        sandbox::Database database;
        QString error;
        QVERIFY2(database.open(options.database, &error), qPrintable(error));
        for (int project = 310; project <= 401; project += 7) {
            for (int k = 0; k < 3; ++k)
                database.change(u"INSERT INTO tasks (id, project_id, title) VALUES (?, ?, ?)"_s,
                    { 990000 + 10 * project + k, project, u"Task %1 of %2"_s.arg(k).arg(project) });
        }
    }
    restart(options);
    Client client(*m_host);
    compareEverything(client, { QDate(2026, 11, 16), QDate(2026, 11, 22) });
    QSet<int> tasks;
    int withoutTask = 0;
    for (const auto &row : allRows(client, u"/reports/task-report"_s, u"start_date=2026-11-18&end_date=2026-11-18"_s)) {
        QMap<int, int> ofEntries;
        for (const auto &entry : entriesOn(client, row[u"user_id"].toInt(), Wednesday)) {
            ofEntries[entry[u"task_id"].toInt()] += entry[u"duration_minutes"].toInt();
            QCOMPARE(entry[u"task_id"].isNull(), entry[u"task_title"].isNull());
        }
        QMap<int, int> ofReport;
        int total = 0;
        for (const auto &task : row[u"tasks_breakdown"].toArray()) {
            ofReport[task[u"task_id"].toInt()] += task[u"total_minutes"].toInt();
            total += task[u"total_minutes"].toInt();
            tasks.insert(task[u"task_id"].toInt());
            if (task[u"task_id"].isNull())
                withoutTask += task[u"total_minutes"].toInt();
            else if (task[u"task_id"].toInt() >= 990000)
                QVERIFY(task[u"task_title"].toString().endsWith(u" of %1"_s.arg(task[u"project_id"].toInt())));
        }
        QCOMPARE(ofReport, ofEntries);
        QCOMPARE(row[u"total_minutes"].toInt(), total);
    }
    QVERIFY(tasks.size() > 10);
    QVERIFY(withoutTask > 0);

    // A task can be given to time, if it is of the project.
    const QJsonObject contract = client.get(u"/contracts"_s, workspaceQuery + u"&user_id=%1"_s.arg(Member)).row();
    const int task = 990000 + 10 * contract.value(u"project_id"_s).toInt();
    QJsonObject body { { u"user_id"_s, Member }, { u"contract_id"_s, contract.value(u"id"_s) },
        { u"date"_s, u"2026-11-23"_s }, { u"start_time"_s, u"09:00"_s }, { u"end_time"_s, u"10:00"_s },
        { u"task_id"_s, task } };
    QCOMPARE(client.decide("POST", u"/time-entries"_s, body).data().value(u"task_id"_s).toInt(), task);
    body.insert(u"task_id"_s, task + 70); // of the next project
    QCOMPARE(client.decide("POST", u"/time-entries"_s, body).status, 422);
    const QString query = workspaceQuery + u"&user_id=%1&date=2026-11-23"_s.arg(Member);
    QCOMPARE(client.get(u"/time-entries"_s, query + u"&task_id=%1"_s.arg(task)).rows().size(), 1);
    const QJsonObject started =
        client
            .decide("POST", u"/time-tracking/start"_s,
                { { u"user_id"_s, Member }, { u"contract_id"_s, contract.value(u"id"_s) }, { u"task_id"_s, task } })
            .data();
    QCOMPARE(started.value(u"task_id"_s).toInt(), task);
    QVERIFY(started.value(u"task_title"_s).toString().startsWith(u"Task 0"_s));
}

void SandboxReports::filtersOfTheTaskReport()
{
    Client client(*m_host);
    const QString week = u"start_date=2026-11-16&end_date=2026-11-22"_s;
    const auto minutes = [&](const QString &more) {
        int total = 0;
        for (const auto &row : allRows(client, u"/reports/task-report"_s, week + more))
            total += row[u"total_minutes"].toInt();
        return total;
    };
    const Worked worked = workedByTrackedHours(client, { QDate(2026, 11, 16), QDate(2026, 11, 22) });
    int all = 0;
    int ofProjects = 0;
    for (auto sum = worked.begin(); sum != worked.end(); ++sum) {
        const QString project = sum.key().section(u' ', 2);
        all += sum.value();
        ofProjects += project == "310"_L1 || project == "352"_L1 ? sum.value() : 0;
    }
    QVERIFY(ofProjects > 0 && ofProjects < all);
    QCOMPARE(minutes({}), all);
    QCOMPARE(minutes(u"&include_no_task=true"_s), all);
    QCOMPARE(minutes(u"&project_id=310,352"_s), ofProjects);
    QCOMPARE(minutes(u"&project_id[]=310&project_id[]=352"_s), ofProjects);
    QCOMPARE(minutes(u"&task_id=999999"_s), 0);
    const int withoutTask = minutes(u"&task_id=999999&include_no_task=true"_s);
    QCOMPARE(minutes(u"&include_no_task=false"_s), all - withoutTask);
    const QJsonArray nothing =
        client.get(u"/reports/task-report"_s, workspaceQuery + u"&start_date=2027-01-04&end_date=2027-02-04"_s).rows();
    QVERIFY(!nothing.isEmpty());
    for (const auto &row : nothing) {
        QCOMPARE(row[u"total_minutes"].toInt(-1), 0);
        QVERIFY(row[u"daily_breakdown"].isArray()); // an empty map, as PHP writes it
        QVERIFY(row[u"tasks_breakdown"].isArray());
    }
}

void SandboxReports::activityIsTheMeanByMinutes()
{
    Client client(*m_host);
    QMap<int, double> byUser;
    double all = 0;
    double allMinutes = 0;
    for (const auto &row : allRows(client, u"/reports/daily-timeline"_s, wednesday)) {
        double sum = 0;
        double minutes = 0;
        for (const auto &entry : row[u"time_entries"].toArray()) {
            if (entry[u"activity_level"].isNull())
                continue;
            sum += entry[u"activity_level"].toDouble() * entry[u"duration_minutes"].toInt();
            minutes += entry[u"duration_minutes"].toInt();
        }
        const int mean = minutes > 0 ? qRound(sum / minutes) : -1;
        QCOMPARE(row[u"activity_level"].toInt(-1), mean);
        byUser[row[u"user_id"].toInt()] = mean;
        all += sum;
        allMinutes += minutes;
    }
    const QString day = u"&start_date=2026-11-18&end_date=2026-11-18&per_page=100"_s;
    const QJsonObject report = client.get(u"/reports/activity-level"_s, workspaceQuery + day).data();
    QCOMPARE(report.value(u"overall"_s)[u"activity_level"].toInt(), qRound(all / allMinutes));
    int met = 0;
    for (const auto &user : report.value(u"users"_s).toArray()) {
        const int id = user[u"user_id"].toInt();
        if (!byUser.contains(id)) {
            QVERIFY(user[u"activity_level"].isNull() && user[u"days"].isArray());
            continue;
        }
        QCOMPARE(user[u"activity_level"].toInt(-1), byUser.value(id));
        QCOMPARE(user[u"days"][u"2026-11-18"].toInt(-1), byUser.value(id));
        ++met;
    }
    QCOMPARE(met, int(byUser.size()));
    // Time that nobody measured is a day without a level, not of level 0.
    QCOMPARE(client
                 .decide("POST", u"/time-entries"_s,
                     { { u"user_id"_s, Member }, { u"date"_s, u"2026-11-23"_s }, { u"start_time"_s, u"09:00"_s },
                         { u"end_time"_s, u"10:00"_s } })
                 .status,
        201);
    const QJsonObject manual = client
                                   .get(u"/reports/activity-level"_s,
                                       workspaceQuery + u"&start_date=2026-11-23&end_date=2026-11-23&user_ids=20113"_s)
                                   .data()
                                   .value(u"users"_s)[0]
                                   .toObject();
    QVERIFY(manual.value(u"days"_s).toObject().contains(u"2026-11-23"_s));
    QVERIFY(manual.value(u"days"_s)[u"2026-11-23"].isNull());
    QVERIFY(manual.value(u"activity_level"_s).isNull());
    const int contract = client.get(u"/contracts"_s, workspaceQuery + u"&user_id=20113"_s).row().value(u"id"_s).toInt();
    const QJsonObject ofContract =
        client.get(u"/reports/activity-level"_s, workspaceQuery + day + u"&contract_id=%1"_s.arg(contract)).data();
    for (const auto &user : ofContract.value(u"users"_s).toArray())
        QVERIFY(user[u"user_id"].toInt() == Member || user[u"activity_level"].isNull());
}

void SandboxReports::listsOfMembers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("name");
    const QString week = u"&start_date=2026-11-16&end_date=2026-11-22"_s;
    QTest::newRow("/reports/daily-timeline") << u"&date=2026-11-18"_s << u"user_ids"_s;
    QTest::newRow("/reports/daily-attendance") << u"&date=2026-11-18"_s << u"users"_s;
    QTest::newRow("/reports/task-report") << week << u"users"_s;
    QTest::newRow("/reports/activity-level") << week << u"user_ids"_s;
}

void SandboxReports::listsOfMembers()
{
    QFETCH(QString, query);
    QFETCH(QString, name);
    Client client(*m_host);
    const QString path = QString::fromLatin1(QTest::currentDataTag());
    const auto data = [&](const QString &more) {
        return client.get(path, workspaceQuery + query + more).json.value(u"data"_s);
    };
    const QJsonValue commas = data(u"&%1=20107,20113"_s.arg(name));
    const QJsonArray rows = commas.isArray() ? commas.toArray() : commas[u"users"].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0][u"user_id"].toInt(), 20107);
    QCOMPARE(rows[1][u"user_id"].toInt(), 20113);
    QVERIFY(!rows[1][u"user_name"].toString().isEmpty());
    QCOMPARE(data(u"&%1[]=20107&%1[]=20113"_s.arg(name)), commas);
    QCOMPARE(data(u"&%1=20107&%1=20113"_s.arg(name)), commas);
}

void SandboxReports::pagesCountMembers_data()
{
    listsOfMembers_data();
}

void SandboxReports::pagesCountMembers()
{
    QFETCH(QString, query);
    Client client(*m_host);
    const QString path = QString::fromLatin1(QTest::currentDataTag());
    QList<int> seen;
    int total = 0;
    for (int page = 1;; ++page) {
        const Reply reply = client.get(path, workspaceQuery + query + u"&per_page=11&page=%1"_s.arg(page));
        const QJsonValue data = reply.json.value(u"data"_s);
        const QJsonArray rows = data.isArray() ? data.toArray() : data[u"users"].toArray();
        total = reply.pagination().value(u"total"_s).toInt();
        QCOMPARE(reply.pagination().value(u"last_page"_s).toInt(), (total + 10) / 11);
        if (rows.isEmpty())
            break;
        for (const auto &row : rows)
            seen.append(row[u"user_id"].toInt());
    }
    QVERIFY(total > 30);
    QCOMPARE(int(seen.size()), total);
    QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
    QCOMPARE(QSet<int>(seen.cbegin(), seen.cend()).size(), seen.size());
}

void SandboxReports::archivedPeopleKeepTheirTime()
{
    Client client(*m_host);
    const Span week { QDate(2026, 11, 16), QDate(2026, 11, 22) };
    const Worked before = workedByTrackedHours(client, week);
    QVERIFY(before.contains(u"20113 2026-11-18 310"_s));
    QCOMPARE(client.send("DELETE", u"/members/20113"_s, { { u"workspace_id"_s, 7301 } }, workspaceQuery).status, 200);
    QCOMPARE(workedByTrackedHours(client, week), before);
    QCOMPARE(workedByTimeline(client, week), before);
    QCOMPARE(workedByTasks(client, week), before);
    QCOMPARE(workedBySheets(client, week), before);
    QCOMPARE(workedByAttendance(client, week), withoutProjects(before));
    QVERIFY(!entriesOn(client, Member, Wednesday).isEmpty());
    // Where they have no time, they are not among the others any more.
    for (const auto &row : allRows(client, u"/reports/task-report"_s, u"start_date=2026-11-22&end_date=2026-11-22"_s))
        QVERIFY(row[u"user_id"].toInt() != Member);
}

QTEST_GUILESS_MAIN(SandboxReports)
#include "tst_sandbox_reports.moc"
