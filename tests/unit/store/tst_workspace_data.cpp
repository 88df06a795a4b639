// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/workspace_data.h"
#include "tests/support/client_rig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

namespace {

const JournalScope scope { u"account-1"_s, u"http://127.0.0.1/api/v2"_s, u"100"_s, u"7"_s };
const QString timesheets = u"/timesheets"_s;
const QString members = u"/members"_s;
const QString contracts = u"/contracts"_s;
const QString leaves = u"/leaves"_s;
const QString timeRequests = u"/time-requests"_s;
const QString trackedHours = u"/reports/tracked-hours"_s;
const QDate monday(2026, 11, 16);

QString keyOf(int user)
{
    return u"%1|2026-11-16|2026-11-22"_s.arg(user);
}

// A week without its days, as the classic generation lists it.
QJsonObject sheet(int user, int minutes = 2400, const QString &submitted = u"2026-11-23T08:30:00Z"_s)
{
    return { { u"id"_s, u"sheet-%1"_s.arg(user) }, { u"user_id"_s, user }, { u"member"_s, u"Member"_s },
        { u"date_from"_s, u"2026-11-16"_s }, { u"date_to"_s, u"2026-11-22"_s }, { u"total_minutes"_s, minutes },
        { u"submitted_on"_s, submitted }, { u"status"_s, u"submitted"_s } };
}

QJsonObject member(int user)
{
    return { { u"id"_s, user }, { u"firstname"_s, u"No."_s }, { u"timezone"_s, u"UTC"_s },
        { u"weekly_hours_limit"_s, 40 } };
}

QJsonArray membersOf(int count)
{
    QJsonArray rows;
    for (int user = 100; user < 100 + count; ++user)
        rows << member(user);
    return rows;
}

// A workspace on a server whose lists a test writes.
struct Rig : ClientRig {
    explicit Rig(int people = 2)
        : journal(folder.filePath(u"journal.sqlite"_s))
    {
        rows.insert(members, membersOf(people));
        rows.insert(timesheets, QJsonArray { sheet(100), sheet(101) });
        server.answer([this](const Arrival &arrival) { return answer(arrival); });
        WorkspaceData::Parts parts;
        parts.client = client.get();
        parts.journal = &journal;
        workspace = std::make_unique<WorkspaceData>(parts, scope);
        workspace->reviews().setToday(QDate(2026, 11, 23));
        workspace->start();
    }
    ~Rig() { workspace.reset(); }

    Reply answer(const Arrival &arrival)
    {
        const QString path = QString::fromLatin1(arrival.path()).mid(int(qstrlen("/api/v2")));
        if (broken.contains(path))
            return Reply::json(200, "{");
        if (path == trackedHours)
            return Reply::json(200, reportBody());
        const QUrlQuery query = arrival.query();
        const int page = query.queryItemValue(u"page"_s).toInt();
        const int size = query.queryItemValue(u"per_page"_s).toInt();
        const QJsonArray all = rows.value(path);
        QJsonArray some;
        for (int at = (page - 1) * size; at < qMin(all.size(), qsizetype(page) * size); ++at)
            some << all.at(at);
        return Reply::json(200, QJsonDocument(QJsonObject { { u"success"_s, true }, { u"data"_s, some } }).toJson());
    }
    // Everybody works 'daily' minutes from Monday to Friday.
    QByteArray reportBody() const
    {
        QJsonObject days;
        for (int day = 0; day < 5; ++day) {
            QJsonArray users;
            for (auto it = daily.begin(); it != daily.end(); ++it)
                users << QJsonObject { { u"user_id"_s, it.key() }, { u"total_minutes"_s, it.value() } };
            days.insert(monday.addDays(day).toString(Qt::ISODate), QJsonObject { { u"users"_s, users } });
        }
        return QJsonDocument(
            QJsonObject { { u"success"_s, true }, { u"data"_s, QJsonObject { { u"daily_breakdown"_s, days } } } })
            .toJson();
    }

    bool load(const ListQuery &query = {})
    {
        workspace->timesheets().loader.load(query);
        return settle();
    }
    bool settle() const
    {
        return spinUntil([this] { return !workspace->isBusy(); }, 20'000);
    }
    QStringList flags(int user) const
    {
        const SheetNotes *notes = workspace->surroundings().notesOf(keyOf(user));
        QStringList found = notes ? notes->flags : QStringList { u"not reviewed"_s };
        found.removeAll(anyFlag);
        return found;
    }
    std::optional<Days> days(int user) const
    {
        return workspace->timesheets().table.find(keyOf(user))->row.daysWith(workspace->surroundings());
    }
    int asked(const QString &path) const
    {
        int count = 0;
        for (const Arrival &arrival : server.arrivals())
            count += arrival.path() == "/api/v2" + path.toLatin1() ? 1 : 0;
        return count;
    }
    int asked() const { return int(server.arrivals().size()); }
    QUrlQuery lastQuery(const QString &path) const
    {
        QUrlQuery query;
        for (const Arrival &arrival : server.arrivals())
            query = arrival.path() == "/api/v2" + path.toLatin1() ? arrival.query() : query;
        return query;
    }

    QTemporaryDir folder;
    Journal journal;
    QHash<QString, QJsonArray> rows; // by path
    QSet<QString> broken; // paths
    QMap<int, int> daily { { 100, 480 }, { 101, 480 } };
    std::unique_ptr<WorkspaceData> workspace;
};

} // namespace

// What reviews need beside the timesheets: asked for once, wholly, and again where it is old.
class TestWorkspaceData : public QObject {
    Q_OBJECT

private slots:
    void factsAreAskedOncePerList()
    {
        Rig rig;
        QVERIFY(rig.load());
        // Timesheets, their days, members, contracts, leave, time requests.
        QCOMPARE(rig.asked(), 6);
        for (const QString &path : { members, contracts, leaves, timeRequests, trackedHours })
            QCOMPARE(rig.asked(path), 1);
        QCOMPARE(rig.flags(100), QStringList { u"clear"_s });
        // Whole weeks for leave; a day more for instants, since a day begins elsewhere at another time.
        QCOMPARE(rig.lastQuery(leaves).queryItemValue(u"date_from"_s), u"2026-11-16"_s);
        QCOMPARE(rig.lastQuery(leaves).queryItemValue(u"date_to"_s), u"2026-11-22"_s);
        QCOMPARE(rig.lastQuery(timeRequests).queryItemValue(u"date_from"_s), u"2026-11-15"_s);
        QCOMPARE(rig.lastQuery(timeRequests).queryItemValue(u"date_to"_s), u"2026-11-23"_s);

        // Rows that change, and lists that come soon after, cost nothing more.
        rig.server.clear();
        rig.rows[timesheets] = QJsonArray { sheet(100) };
        QVERIFY(rig.load());
        rig.rows[timesheets] = QJsonArray { sheet(100), sheet(101) };
        QVERIFY(rig.load());
        QCOMPARE(rig.asked(), 2);
    }

    void aWiderPeriodAsksAgain()
    {
        Rig rig;
        QVERIFY(rig.load());
        rig.server.clear();
        QJsonObject earlier = sheet(101);
        earlier.insert(u"date_from"_s, u"2026-11-09"_s);
        earlier.insert(u"date_to"_s, u"2026-11-15"_s);
        rig.rows[timesheets].append(earlier);
        QVERIFY(rig.load());
        QCOMPARE(rig.asked(leaves), 1);
        QCOMPARE(rig.asked(timeRequests), 1);
        QCOMPARE(rig.asked(trackedHours), 1);
        QCOMPARE(rig.lastQuery(leaves).queryItemValue(u"date_from"_s), u"2026-11-09"_s);
        QCOMPARE(rig.asked(members), 0);
        QCOMPARE(rig.asked(contracts), 0);
        // What was known stays known.
        QCOMPARE(rig.flags(100), QStringList { u"clear"_s });
    }

    // The first pages come as for any list; a review needs the rest, too.
    void longListsComeWhole()
    {
        Rig rig(650);
        rig.rows[timesheets] = QJsonArray { sheet(100), sheet(749) };
        rig.daily = { { 100, 480 }, { 749, 480 } };
        bool wasEarly = false; // were members said to be known before the last of them had come?
        QObject::connect(&rig.workspace->reviews(), &Reviews::changed, &rig.journal, [&] {
            wasEarly =
                wasEarly || (rig.workspace->reviews().known().members && rig.workspace->members().table.count() < 650);
        });
        // Nobody waits for the rest: the table stays as ready as it was.
        const auto &shelf = rig.workspace->members();
        QList<TableBase::State> states;
        QObject::connect(&shelf.table, &TableBase::statusChanged, &rig.journal, [&] {
            if (shelf.table.count() >= 300)
                states << shelf.table.state();
        });
        QVERIFY(rig.load());
        QVERIFY(spinUntil([&] { return rig.workspace->reviews().known().members && rig.workspace->reviews().isSettled(); }));
        QCOMPARE(rig.asked(members), 7);
        QCOMPARE(shelf.table.count(), 650);
        QVERIFY(!states.contains(TableBase::State::Loading));
        QVERIFY(!wasEarly);
        QCOMPARE(rig.flags(749), QStringList { u"clear"_s }); // on the last page
    }

    // What is read on without anybody waiting is waited for as soon as somebody asks for it.
    void whoAsksForMoreWaitsForWhatIsOnItsWay()
    {
        Rig rig(650);
        auto &shelf = rig.workspace->members();
        shelf.loader.load({});
        QVERIFY(spinUntil([&] { return shelf.table.state() == TableBase::State::Ready; }));
        QCOMPARE(shelf.table.count(), 300);
        QVERIFY(rig.settle());
        shelf.loader.more(Priority::Background);
        QVERIFY(shelf.loader.isReadingOn());
        QVERIFY(!shelf.loader.isLoading());
        QCOMPARE(shelf.table.state(), TableBase::State::Ready);
        QVERIFY(!rig.workspace->isBusy());
        shelf.loader.more();
        QVERIFY(shelf.loader.isLoading());
        QVERIFY(!shelf.loader.isReadingOn());
        QCOMPARE(shelf.table.state(), TableBase::State::Loading);
        QVERIFY(spinUntil([&] { return !shelf.loader.isLoading(); }));
        QCOMPARE(shelf.table.count(), 600);
        QCOMPARE(rig.asked(members), 6); // none twice
    }

    // Of a list that was cut the first two pages are read again, and no row goes.
    void aListThatWasCutIsReadAgainInPart()
    {
        Rig rig(650);
        auto &shelf = rig.workspace->members();
        const auto load = [&](const ListQuery &query) {
            rig.server.clear();
            shelf.loader.load(query);
            return spinUntil([&] { return !shelf.loader.isLoading(); });
        };
        QVERIFY(load({}));
        QCOMPARE(rig.asked(members), 3);
        QVERIFY(load({}));
        QCOMPARE(rig.asked(members), 2);
        QCOMPARE(shelf.table.count(), 300);
        QVERIFY(!shelf.table.isComplete());
        // Another list is new, and so is one that came whole.
        ListQuery active;
        active.status = u"active"_s;
        QVERIFY(load(active));
        QCOMPARE(rig.asked(members), 3);
        rig.rows.insert(members, membersOf(250));
        QVERIFY(load({}));
        QVERIFY(load({}));
        QCOMPARE(rig.asked(members), 3);
        QVERIFY(shelf.table.isComplete());
    }

    // Listed for their number, timesheets need nothing around them; once somebody looks at them they do.
    void countedTimesheetsAskForNothingElse()
    {
        Rig rig;
        ListQuery query;
        query.status = u"submitted"_s;
        rig.workspace->countSheets(query);
        QVERIFY(rig.settle());
        QCOMPARE(rig.workspace->timesheets().table.count(), 2);
        QCOMPARE(rig.asked(), 1);
        rig.workspace->reviewSheets();
        QVERIFY(rig.settle());
        QCOMPARE(rig.asked(timesheets), 1);
        QCOMPARE(rig.asked(), 6); // days, members, contracts, leave and time requests
        QCOMPARE(rig.flags(100), QStringList { u"clear"_s });
    }

    // One over the other: where two reports tell of a day, the newer counts.
    void reportsOfDaysLieOneOverTheOther()
    {
        const auto report = [](QDate from, QDate to, int minutes) {
            TrackedHours hours;
            hours.from = from;
            hours.to = to;
            for (QDate day = from; day <= to; day = day.addDays(1))
                hours.members[u"100"_s].insert(day, { DayEntry { {}, {}, {}, minutes, {} } });
            return hours;
        };
        const auto minutes = [](const Surroundings &around, QDate from, QDate to) {
            QList<int> each;
            const std::optional<Days> days = around.daysOf(u"100"_s, from, to);
            for (auto day = days ? days->cbegin() : Days::const_iterator(); days && day != days->cend(); ++day)
                each << minutesOf(*day);
            return each;
        };
        Surroundings around;
        around.addReport(report(monday, monday.addDays(3), 10));
        around.addReport(report(monday.addDays(2), monday.addDays(5), 20));
        QCOMPARE(minutes(around, monday, monday.addDays(5)), (QList<int> { 10, 10, 20, 20, 20, 20 }));
        QCOMPARE(minutes(around, monday.addDays(1), monday.addDays(2)), (QList<int> { 10, 20 }));
        // A day that the newer does not know is no longer known to be worked on.
        TrackedHours none = report(monday.addDays(1), monday.addDays(2), 0);
        none.members.clear();
        around.addReport(none);
        QCOMPARE(minutes(around, monday, monday.addDays(5)), (QList<int> { 10, 20, 20, 20 }));
        // With a gap between them only the newer counts.
        around.addReport(report(monday.addDays(20), monday.addDays(21), 30));
        QVERIFY(!around.daysOf(u"100"_s, monday, monday));
        QCOMPARE(minutes(around, monday.addDays(20), monday.addDays(21)), (QList<int> { 30, 30 }));
    }

    void whatFailsIsNotCheckedUntilItIsMended_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("problem");
        QTest::newRow("members") << members << u"The members could not be loaded."_s;
        QTest::newRow("contracts") << contracts << u"The contracts could not be loaded."_s;
        QTest::newRow("leaves") << leaves << u"Leave could not be loaded."_s;
        QTest::newRow("time requests") << timeRequests << u"The time requests could not be loaded."_s;
    }
    void whatFailsIsNotCheckedUntilItIsMended()
    {
        QFETCH(QString, path);
        QFETCH(QString, problem);
        Rig rig;
        rig.broken = { path };
        QVERIFY(rig.load());
        QVERIFY2(rig.flags(100).contains(u"not-checked"_s), qPrintable(rig.flags(100).join(u' ')));
        QVERIFY(!rig.flags(100).contains(u"clear"_s));
        QCOMPARE(rig.workspace->factProblems().size(), 1);
        QVERIFY(rig.workspace->factProblems().first().startsWith(problem));
        QCOMPARE(rig.workspace->problemOf(rig.workspace->leaveFacts().table).isEmpty(), path != leaves);

        rig.server.clear();
        rig.broken.clear();
        rig.workspace->retryFacts();
        QVERIFY(rig.settle());
        QVERIFY(rig.workspace->factProblems().isEmpty());
        QCOMPARE(rig.flags(100), QStringList { u"clear"_s });
        QCOMPARE(rig.asked(), 1); // only what was missing

        // Failing later takes back what it said.
        rig.broken = { path };
        rig.workspace->leaveFacts().loader.load(rig.workspace->leaveFacts().loader.query());
        QVERIFY(rig.settle());
        QCOMPARE(rig.flags(100).contains(u"clear"_s), path != leaves);
    }

    // Which row it was that cannot be read, nobody knows: none goes for that.
    void anUnreadableRowTakesNoneAway()
    {
        Rig rig;
        QVERIFY(rig.load());
        rig.rows[timesheets] = QJsonArray { sheet(100), u"not a timesheet"_s };
        QVERIFY(rig.load());
        const RowTable<Timesheet> &table = rig.workspace->timesheets().table;
        QCOMPARE(table.skipped(), 1);
        QVERIFY(table.find(keyOf(101)));
        rig.rows[timesheets] = QJsonArray { sheet(100) };
        QVERIFY(rig.load());
        QVERIFY(!table.find(keyOf(101)));
    }

    void aTimesheetSubmittedAgainHasOtherDays()
    {
        Rig rig;
        QVERIFY(rig.load());
        QCOMPARE(minutesOf(*rig.days(100)), 2400);
        rig.server.clear();

        // Nothing but the status: the days are the same.
        QJsonObject approved = sheet(100);
        approved.insert(u"status"_s, u"approved"_s);
        rig.rows[timesheets] = QJsonArray { approved, sheet(101) };
        QVERIFY(rig.load());
        QCOMPARE(rig.asked(trackedHours), 0);

        // Submitted again: until its days have come they are not known, and nobody sums up the old ones.
        rig.daily[100] = 500;
        rig.rows[timesheets] = QJsonArray { sheet(100, 2500, u"2026-11-23T10:00:00Z"_s), sheet(101) };
        QStringList seen;
        QObject::connect(
            &rig.workspace->reviews(), &Reviews::changed, &rig.journal, [&] { seen << rig.flags(100).join(u' '); });
        QVERIFY(rig.load());
        QCOMPARE(rig.asked(trackedHours), 1);
        QCOMPARE(minutesOf(*rig.days(100)), 2500);
        QCOMPARE(rig.flags(100), QStringList { u"weekly-limit"_s });
        QVERIFY2(!seen.join(u' ').contains(u"incomplete"_s), qPrintable(seen.join(u',')));

        // The same with the total alone, and where the report fails.
        rig.broken = { trackedHours };
        rig.rows[timesheets] = QJsonArray { sheet(100, 2400, u"2026-11-23T10:00:00Z"_s), sheet(101) };
        QVERIFY(rig.load());
        QVERIFY(!rig.days(100));
        QVERIFY(rig.days(101));
        QCOMPARE(rig.workspace->daysState(), WorkspaceData::DaysState::Failed);
        QVERIFY(rig.flags(100).contains(u"not-checked"_s));
        rig.broken.clear();
        rig.daily[100] = 480;
        rig.workspace->retryDays();
        QVERIFY(rig.settle());
        QCOMPARE(minutesOf(*rig.days(100)), 2400);
        QCOMPARE(rig.flags(100), QStringList { u"clear"_s });
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceData)
#include "tst_workspace_data.moc"
