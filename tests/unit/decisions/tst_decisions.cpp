// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/surroundings.h"
#include "core/resources/timesheets.h"
#include "core/resources/workspaces.h"
#include "core/store/decisions.h"
#include "core/store/loader.h"
#include "sandbox/host.h"
#include "tests/support/fake_clock.h"
#include "tests/unit/decisions/decisions_rig.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

class TestDecisions : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString file() const { return m_folder->filePath(u"journal.sqlite"_s); }

    // The disk refuses to write this state, as it would when it is full.
    void refuseToWrite(const QString &state)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"saboteur"_s);
            database.setDatabaseName(file());
            QVERIFY(database.open());
            for (const QString &event : { u"INSERT"_s, u"UPDATE"_s }) {
                QSqlQuery query(database);
                QVERIFY2(query.exec(u"CREATE TRIGGER no_%1_%2 BEFORE %2 ON decisions WHEN NEW.state = '%1' "
                                    "BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s.arg(state, event)),
                    qPrintable(query.lastError().text()));
            }
            database.close();
        }
        QSqlDatabase::removeDatabase(u"saboteur"_s);
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    // --- The hold
    // -----------------------------------------------------------------------------------------------------

    void holdAndUndo()
    {
        Rig rig(file());
        rig.knowAll();
        rig.decisions->setHold(std::chrono::minutes(5));
        const QString id = rig.decide(100, "approve");
        QVERIFY(!id.isEmpty());
        SPIN_VERIFY(rig.shown(100) && rig.shown(100)->holdLeft > 0);
        QCOMPARE(rig.shown(100)->holdWhole, 300'000);
        QCOMPARE(rig.open(), QStringList { u"approve sheet-100 held"_s });
        QVERIFY(rig.decide(100, "reject", u"No"_s).isEmpty()); // one decision a row
        QVERIFY(rig.decisions->hasOpen());
        QSignalSpy idle(rig.decisions.get(), &Decisions::idle);
        QVERIFY(rig.decisions->undo(id));
        QVERIFY(!rig.shown(100));
        QCOMPARE(idle.size(), 1);
        QVERIFY(!rig.decisions->undo(id));
        rig.settle();
        QCOMPARE(rig.open(), QStringList());
        QVERIFY(rig.onDisk(100).state == DecisionState::Undone);
        QCOMPARE(rig.server.connections(), 0);
        QCOMPARE(rig.status(100), u"submitted"_s);
        QVERIFY(rig.sentences.isEmpty());
    }

    // The clock of one that was undone sends nothing, while that of another runs out.
    void undoneIsNotSentWithTheNext()
    {
        Rig rig(file());
        rig.knowAll();
        rig.decisions->setHold(std::chrono::milliseconds(300));
        rig.decide(100, "approve");
        SPIN_VERIFY(rig.shown(100)->holdLeft > 0);
        rig.decide(101, "approve");
        SPIN_VERIFY(rig.shown(101)->holdLeft > 0);
        QVERIFY(rig.decisions->undoLast());
        QVERIFY(rig.decisions->undoLast());
        QVERIFY(!rig.decisions->undoLast());
        rig.decide(102, "approve");
        SPIN_COMPARE(rig.settled.size(), 1);
        QCOMPARE(rig.writes(), QList<QByteArray> { "PUT sheet-102/approve" });
    }

    void sentAfterTheHold()
    {
        Rig rig(file());
        rig.knowAll();
        rig.decisions->setHold(std::chrono::milliseconds(40));
        QSignalSpy idle(rig.decisions.get(), &Decisions::idle);
        rig.decide(100, "approve");
        SPIN_COMPARE(rig.settled.size(), 1);
        QCOMPARE(rig.server.lines(), QList<QByteArray> { "PUT /api/v2/timesheets/sheet-100/approve?workspace_id=7" });
        QCOMPARE(rig.server.arrivals().first().body, R"({"workspace_id":7})");
        QCOMPARE(rig.status(100), u"approved"_s);
        QVERIFY(!rig.shown(100));
        QVERIFY(!rig.decisions->hasOpen());
        QVERIFY(rig.sentences.first().startsWith(u"Approved: Member No. 100"_s));
        SPIN_COMPARE(idle.size(), 1);
        QCOMPARE(rig.open(), QStringList());
        QVERIFY(rig.onDisk(100).state == DecisionState::Done);
        QCOMPARE(rig.onDisk(100).note, u"As you wish"_s);
    }

    void everyAction_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("status");
        QTest::newRow("approve") << QByteArray("approve") << QByteArray("approve")
                                 << QByteArray(R"({"workspace_id":7})") << u"approved"_s;
        QTest::newRow("reject") << QByteArray("reject") << QByteArray("reject")
                                << QByteArray("{\"reason\":\"Why, ž?\",\"workspace_id\":7}") << u"rejected"_s;
        QTest::newRow("return") << QByteArray("return") << QByteArray("unsubmit") << QByteArray(R"({"workspace_id":7})")
                                << u"open"_s;
    }

    void everyAction()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QString, status);
        Rig rig(file());
        rig.knowAll();
        rig.decide(100, action, action == "reject" ? u"Why, ž?"_s : QString());
        SPIN_COMPARE(rig.settled.size(), 1);
        QVERIFY(rig.settled.first().state == DecisionState::Done);
        QCOMPARE(rig.writes(), QList<QByteArray> { "PUT sheet-100/" + path });
        QCOMPARE(rig.server.arrivals().first().body, body);
        QCOMPARE(rig.status(100), status);
        QCOMPARE(rig.looks(), 0);
    }

    void whatCannotBeDecided()
    {
        Rig rig(file());
        rig.know({ sheet(100, u"approved"_s), sheet(101, u"open"_s), sheet(102) });
        QVERIFY(rig.decide(100, "approve").isEmpty());
        QVERIFY(rig.decide(101, "reject", u"x"_s).isEmpty());
        QVERIFY(rig.decide(102, "explode").isEmpty());
        QVERIFY(rig.decide(103, "approve").isEmpty()); // not known
        QVERIFY(rig.decisions->decide(u"unicorns"_s, keyOf(102), u"approve"_s, {}).isEmpty());
        rig.settle();
        QCOMPARE(rig.open(), QStringList());
        QCOMPARE(rig.server.connections(), 0);
    }

    void theMachineSlept()
    {
        FakeClock clock;
        Rig rig(file(), clock);
        rig.knowAll();
        rig.decisions->setHold(std::chrono::milliseconds(40));
        rig.decide(100, "approve");
        SPIN_VERIFY(rig.shown(100)->holdLeft > 0);
        clock.advance(40);
        clock.sleep(3'600'000);
        SPIN_VERIFY(rig.isKept(100));
        QCOMPARE(rig.shown(100)->decision.note, u"The computer slept before it was sent."_s);
        rig.settle();
        QCOMPARE(rig.server.connections(), 0);
        QCOMPARE(rig.open(), QStringList { u"approve sheet-100 held"_s });
        rig.decisions->sendNow();
        SPIN_COMPARE(rig.settled.size(), 1);
        QCOMPARE(rig.writes(), QList<QByteArray> { "PUT sheet-100/approve" });
    }

    // On some systems the growing clock counts the sleep as well.
    void theMachineSleptAndBothClocksRan()
    {
        FakeClock clock;
        Rig rig(file(), clock);
        rig.knowAll();
        rig.decisions->setHold(std::chrono::milliseconds(40));
        rig.decide(100, "approve");
        SPIN_VERIFY(rig.shown(100)->holdLeft > 0);
        clock.advance(3'600'000);
        SPIN_VERIFY(rig.isKept(100) || !rig.settled.isEmpty());
        QVERIFY(rig.isKept(100));
        QCOMPARE(rig.server.connections(), 0);
    }

    // A clock that is set back says nothing of sleep.
    void theWallClockIsSetBack()
    {
        FakeClock clock;
        Rig rig(file(), clock);
        rig.knowAll();
        rig.decisions->setHold(std::chrono::milliseconds(40));
        rig.decide(100, "approve");
        SPIN_VERIFY(rig.shown(100)->holdLeft > 0);
        clock.advance(40);
        clock.sleep(-3'600'000);
        SPIN_COMPARE(rig.settled.size(), 1);
        QCOMPARE(rig.writes(), QList<QByteArray> { "PUT sheet-100/approve" });
    }

    void keepAndDiscard()
    {
        Rig rig(file());
        rig.knowAll();
        rig.decisions->setHold(std::chrono::milliseconds(50));
        rig.decide(100, "approve");
        rig.decide(101, "approve");
        SPIN_VERIFY(rig.shown(101)->holdLeft > 0);
        rig.decisions->keepHeld();
        QVERIFY(rig.isKept(100) && rig.isKept(101));
        rig.decisions->setHold(std::chrono::milliseconds(80));
        rig.decide(102, "approve"); // its clock runs out after those that were stopped
        SPIN_COMPARE(rig.settled.size(), 1);
        QCOMPARE(rig.writes(), QList<QByteArray> { "PUT sheet-102/approve" });
        QCOMPARE(rig.open(), QStringList({ u"approve sheet-100 held"_s, u"approve sheet-101 held"_s }));
        rig.decisions->discardHeld();
        rig.settle();
        QCOMPARE(rig.open(), QStringList());
        QCOMPARE(rig.writes().size(), 1);
    }

    // Closing the window: those that wait behind another are kept, or thrown away, as well.
    void keepAndDiscardWhatIsQueued_data()
    {
        QTest::addColumn<bool>("keep");
        QTest::newRow("keep") << true;
        QTest::newRow("discard") << false;
    }

    void keepAndDiscardWhatIsQueued()
    {
        QFETCH(bool, keep);
        Rig rig(file());
        rig.knowAll();
        rig.office.override = [](const Arrival &) { return Reply::silence(); };
        for (const int user : { 100, 101, 102, 103, 104 })
            rig.decide(user, "approve");
        SPIN_COMPARE(rig.writes().size(), 3);
        rig.settle();
        QCOMPARE(rig.open(),
            QStringList({ u"approve sheet-100 sent"_s, u"approve sheet-101 sent"_s, u"approve sheet-102 sent"_s,
                u"approve sheet-103 queued"_s, u"approve sheet-104 queued"_s }));
        keep ? rig.decisions->keepHeld() : rig.decisions->discardHeld();
        rig.office.override = {};
        for (const QString &id : { u"sheet-100"_s, u"sheet-101"_s, u"sheet-102"_s })
            rig.office.apply(id, "approve");
        rig.server.closeAll();
        SPIN_COMPARE(rig.settled.size(), 3);
        rig.settle();
        QCOMPARE(rig.writes().size(), 3);
        QCOMPARE(rig.open(),
            keep ? QStringList({ u"approve sheet-103 held"_s, u"approve sheet-104 held"_s }) : QStringList());
    }

    // --- The comparison
    // -----------------------------------------------------------------------------------------------

    void changedMeanwhile_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("words");
        QTest::newRow("status") << QJsonObject { { u"status"_s, u"rejected"_s } } << u"it is now \"rejected\""_s;
        QTest::newRow("total") << QJsonObject { { u"total_minutes"_s, 2400 } }
                               << u"the total was 38:40 and is now 40:00"_s;
        QTest::newRow("submitted again") << QJsonObject { { u"submitted_on"_s, u"2026-11-10T08:30:00Z"_s } }
                                         << u"it was submitted again"_s;
        QTest::newRow("days") << QJsonObject { { u"daily_breakdown"_s,
            QJsonObject { { u"2026-11-03"_s, QJsonArray { QJsonObject { { u"total_minutes"_s, 2320 } } } } } } }
                              << u"its days changed"_s;
    }

    void changedMeanwhile()
    {
        QFETCH(QJsonObject, change);
        QFETCH(QString, words);
        for (const bool stale :
            { false, true }) { // known by a refresh during the hold, or by the read before it is sent
            init();
            Rig rig(file());
            QJsonObject before = sheet(100);
            before.insert(u"daily_breakdown"_s,
                QJsonObject { { u"2026-11-02"_s, QJsonArray { QJsonObject { { u"total_minutes"_s, 2320 } } } } });
            rig.know({ before }, stale ? 120 : 0);
            rig.decisions->setHold(std::chrono::minutes(5));
            rig.decide(100, "approve");
            SPIN_VERIFY(rig.shown(100)->holdLeft > 0);
            QJsonObject after = before;
            for (auto it = change.begin(); it != change.end(); ++it)
                after.insert(it.key(), it.value());
            rig.office.rows = { { u"sheet-100"_s, after } };
            if (!stale)
                rig.know({ after });
            rig.decisions->sendNow();
            SPIN_COMPARE(rig.settled.size(), 1);
            QVERIFY(rig.settled.first().state == DecisionState::Refused);
            QVERIFY2(rig.sentences.first().contains(words), qPrintable(rig.sentences.first()));
            QVERIFY2(rig.shown(100)->decision.note.contains(words), qPrintable(rig.shown(100)->decision.note));
            QCOMPARE(rig.writes(), QList<QByteArray>());
            QCOMPARE(rig.looks(), stale ? 1 : 0);
            QCOMPARE(rig.open(), QStringList());
            rig.decisions->dismiss(rig.shown(100)->decision.id);
            QVERIFY(!rig.shown(100));
        }
    }

    // A list that says more, or less, of the same sheet is no change of the sheet.
    void moreIsKnownMeanwhile_data()
    {
        QTest::addColumn<bool>("before");
        QTest::newRow("days came") << false;
        QTest::newRow("days went") << true;
    }

    void moreIsKnownMeanwhile()
    {
        QFETCH(bool, before);
        Rig rig(file());
        QJsonObject with = sheet(100);
        with.insert(u"daily_breakdown"_s,
            QJsonObject { { u"2026-11-02"_s, QJsonArray { QJsonObject { { u"total_minutes"_s, 2320 } } } } });
        rig.know({ before ? with : sheet(100) });
        rig.decisions->setHold(std::chrono::minutes(5));
        rig.decide(100, "approve");
        SPIN_VERIFY(rig.shown(100)->holdLeft > 0);
        rig.know({ before ? sheet(100) : with });
        rig.decisions->sendNow();
        SPIN_COMPARE(rig.settled.size(), 1);
        QVERIFY2(rig.settled.first().state == DecisionState::Done, qPrintable(rig.settled.first().note));
        QCOMPARE(rig.writes(), QList<QByteArray> { "PUT sheet-100/approve" });
    }

    void staleIsReadFirst_data()
    {
        QTest::addColumn<int>("age"); // seconds
        QTest::addColumn<int>("looks");
        QTest::newRow("fresh") << 50 << 0;
        QTest::newRow("a minute") << 61 << 1;
        QTest::newRow("yesterday") << 86'400 << 1;
        QTest::newRow("from the future") << -3'600 << 1; // a clock that was set back proves nothing
    }

    void staleIsReadFirst()
    {
        QFETCH(int, age);
        QFETCH(int, looks);
        Rig rig(file());
        rig.knowAll(age);
        rig.decide(100, "approve");
        SPIN_COMPARE(rig.settled.size(), 1);
        QVERIFY(rig.settled.first().state == DecisionState::Done);
        QCOMPARE(rig.looks(), looks);
        QCOMPARE(rig.writes(), QList<QByteArray> { "PUT sheet-100/approve" });
        if (looks > 0) {
            QCOMPARE(rig.server.arrivals().first().path(), "/api/v2/timesheets");
            QCOMPARE(rig.server.arrivals().first().query().queryItemValue(u"id"_s), u"sheet-100"_s);
        }
    }

    void goneMeanwhile()
    {
        Rig rig(file());
        rig.knowAll(120);
        rig.office.rows.remove(u"sheet-100"_s);
        rig.decide(100, "approve");
        SPIN_COMPARE(rig.settled.size(), 1);
        QVERIFY(rig.settled.first().state == DecisionState::Refused);
        QCOMPARE(rig.settled.first().note, u"It is no longer there."_s);
        QCOMPARE(rig.writes(), QList<QByteArray>());
    }

    // The record is the member and the period: a new id is no other sheet.
    void theIdChangesDuringTheHold()
    {
        Rig rig(file());
        rig.knowAll();
        rig.decisions->setHold(std::chrono::minutes(5));
        rig.decide(100, "approve");
        SPIN_VERIFY(rig.shown(100)->holdLeft > 0);
        QJsonObject renamed = sheet(100);
        renamed.insert(u"id"_s, u"sheet-new"_s);
        rig.know({ renamed });
        rig.decisions->sendNow();
        SPIN_COMPARE(rig.settled.size(), 1);
        QCOMPARE(rig.writes(), QList<QByteArray> { "PUT sheet-new/approve" });
    }

    // --- What the server says
    // -----------------------------------------------------------------------------------------

    void refused()
    {
        Rig rig(file());
        rig.knowAll();
        rig.office.override = [](const Arrival &arrival) -> std::optional<Reply> {
            if (arrival.verb == "GET")
                return {};
            return Reply::json(422, R"({"success":false,"message":"The period is locked","error":null})");
        };
        rig.decide(100, "reject", u"Please correct Monday"_s);
        SPIN_COMPARE(rig.settled.size(), 1);
        QVERIFY(rig.settled.first().state == DecisionState::Refused);
        QVERIFY2(rig.sentences.first().contains(u"The period is locked"_s), qPrintable(rig.sentences.first()));
        QVERIFY(rig.sentences.first().startsWith(u"Reject failed"_s));
        QCOMPARE(rig.shown(100)->decision.reason, u"Please correct Monday"_s); // for the next try
        QVERIFY(rig.shown(100)->decision.note.contains(u"The period is locked"_s));
        QVERIFY(rig.onDisk(100).note.contains(u"The period is locked"_s));
        QCOMPARE(rig.onDisk(100).reason, u"Please correct Monday"_s);
        SPIN_COMPARE(rig.looks(), 1); // why: the row as it is now
        QCOMPARE(rig.writes(), QList<QByteArray> { "PUT sheet-100/reject" });
        QVERIFY(!rig.decisions->hasOpen());
        // Decided again.
        rig.office.override = {};
        QVERIFY(!rig.decide(100, "approve").isEmpty());
        SPIN_COMPARE(rig.settled.size(), 2);
        QVERIFY(!rig.shown(100));
    }

    // Whoever hears of the refusal may take it off the screen at once.
    void dismissedAtOnce()
    {
        Rig rig(file());
        rig.knowAll();
        rig.office.override = [](const Arrival &) { return Reply::json(403, R"({"success":false})"); };
        connect(rig.decisions.get(), &Decisions::settled, this,
            [&](const Decision &decision, const QString &) { rig.decisions->dismiss(decision.id); });
        rig.decide(100, "approve");
        SPIN_COMPARE(rig.settled.size(), 1);
        rig.settle();
        QVERIFY(!rig.shown(100));
    }

    void droppedAfterItWasApplied_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char *action : { "approve", "reject", "return" })
            QTest::newRow(action) << QByteArray(action);
    }

    void droppedAfterItWasApplied()
    {
        QFETCH(QByteArray, action);
        Rig rig(file());
        rig.knowAll();
        rig.office.way = Office::Way::DropAfter;
        rig.decide(100, action, u"x"_s);
        SPIN_COMPARE(rig.settled.size(), 1);
        QVERIFY(rig.settled.first().state == DecisionState::Done);
        QVERIFY2(rig.sentences.first().contains(u"(perhaps by someone else)"_s), qPrintable(rig.sentences.first()));
        QCOMPARE(rig.writes().size(), 1);
        QCOMPARE(rig.looks(), 1);
        QCOMPARE(rig.status(100), rig.office.rows.value(u"sheet-100"_s).value(u"status"_s).toString());
        QCOMPARE(rig.open(), QStringList());
    }

    void droppedBeforeItWasApplied()
    {
        Rig rig(file());
        rig.knowAll();
        rig.office.way = Office::Way::DropBefore;
        rig.decide(100, "reject", u"Please correct Monday"_s);
        SPIN_COMPARE(rig.settled.size(), 1);
        QVERIFY(rig.settled.first().state == DecisionState::Refused);
        QVERIFY2(rig.sentences.first().contains(u"did not apply it"_s), qPrintable(rig.sentences.first()));
        QCOMPARE(rig.shown(100)->decision.reason, u"Please correct Monday"_s);
        QCOMPARE(rig.writes(), QList<QByteArray> { "PUT sheet-100/reject" });
        QCOMPARE(rig.looks(), 1);
        QCOMPARE(rig.open(), QStringList());
    }

    void answersThatProveNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("500") << Reply::json(500, "").bytes;
        QTest::newRow("HTML") << Reply::of(200, "text/html", "<html>").bytes;
        QTest::newRow("a list") << Reply::json(200, "[]").bytes;
        QTest::newRow("success false") << Reply::json(200, R"({"success":false,"message":"No"})").bytes;
        QTest::newRow("302") << Reply::json(302, "", "Location: /login\r\n").bytes;
        QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
    }

    // The row decides, whatever the answer looked like.
    void answersThatProveNothing()
    {
        QFETCH(QByteArray, bytes);
        for (const bool applied : { true, false }) {
            init();
            Rig rig(file());
            rig.knowAll();
            rig.office.override = [&](const Arrival &arrival) -> std::optional<Reply> {
                if (arrival.verb == "GET")
                    return {};
                if (applied)
                    rig.office.apply(u"sheet-100"_s, "approve");
                return Reply { bytes, Reply::Then::KeepOpen };
            };
            rig.decide(100, "approve");
            SPIN_COMPARE(rig.settled.size(), 1);
            QVERIFY(rig.settled.first().state == (applied ? DecisionState::Done : DecisionState::Refused));
            QCOMPARE(rig.writes(), QList<QByteArray> { "PUT sheet-100/approve" });
            QCOMPARE(rig.looks(), 1);
        }
    }

    // After a timeout the server may still be at work: it is asked twice.
    void appliedAfterOurTimeout()
    {
        Rig rig(file());
        rig.knowAll();
        rig.client->setTimeout(std::chrono::milliseconds(200));
        rig.office.override = [&](const Arrival &arrival) -> std::optional<Reply> {
            if (arrival.verb != "GET")
                return Reply::silence();
            if (rig.looks() == 2)
                rig.office.apply(u"sheet-100"_s, "approve");
            return {};
        };
        rig.decide(100, "approve");
        QVERIFY(spinUntil([&] { return rig.settled.size() == 1; }));
        QVERIFY(rig.settled.first().state == DecisionState::Done);
        QCOMPARE(rig.looks(), 2);
        QCOMPARE(rig.writes(), QList<QByteArray> { "PUT sheet-100/approve" });
        // The second look was the last one.
        rig.settle();
        QCOMPARE(rig.settled.size(), 1);
    }

    void unreachableIsKept()
    {
        Rig rig(file());
        rig.knowAll();
        const quint16 port = rig.server.serverPort();
        rig.server.close();
        rig.decide(100, "approve");
        SPIN_VERIFY(rig.isKept(100));
        rig.settle();
        QCOMPARE(rig.open(), QStringList { u"approve sheet-100 held"_s });
        QVERIFY(!rig.shown(100)->decision.note.isEmpty());
        QVERIFY(rig.settled.isEmpty());
        QVERIFY(rig.decisions->hasOpen());
        QVERIFY(rig.server.listen(QHostAddress::LocalHost, port));
        // Not by itself.
        QVERIFY(std::holds_alternative<Rows<Timesheet>>(*rig.read(getTimesheets(u"7"_s))));
        rig.settle();
        QCOMPARE(rig.writes(), QList<QByteArray>());
        rig.decisions->sendNow(QStringList { rig.shown(100)->decision.id });
        SPIN_COMPARE(rig.settled.size(), 1);
        QVERIFY(rig.settled.first().state == DecisionState::Done);
        QCOMPARE(rig.writes(), QList<QByteArray> { "PUT sheet-100/approve" });
    }

    void unreachableBeforeTheComparisonIsKept()
    {
        Rig rig(file());
        rig.knowAll(120);
        rig.office.override = [](const Arrival &) { return Reply::json(403, ""); };
        rig.decide(100, "approve");
        SPIN_VERIFY(rig.isKept(100));
        QCOMPARE(rig.writes(), QList<QByteArray>());
        QCOMPARE(rig.looks(), 1);
    }

    void refusedTokenIsKept()
    {
        Rig rig(file());
        rig.knowAll();
        rig.office.override = [](const Arrival &arrival) -> std::optional<Reply> {
            if (arrival.header("authorization") == "Bearer new-token")
                return {};
            return Reply::json(401, R"({"success":false,"message":"Unauthenticated."})");
        };
        rig.decide(100, "reject", u"Please correct Monday"_s);
        SPIN_VERIFY(rig.isKept(100));
        rig.settle();
        QCOMPARE(rig.refused, 1);
        QCOMPARE(rig.shown(100)->decision.reason, u"Please correct Monday"_s);
        QCOMPARE(rig.open(), QStringList { u"reject sheet-100 held"_s });
        QCOMPARE(rig.writes().size(), 1);
        rig.client->setAccess(rig.server.url(), u"new-token"_s);
        rig.decisions->sendNow();
        SPIN_COMPARE(rig.settled.size(), 1);
        QVERIFY(rig.settled.first().state == DecisionState::Done);
        QCOMPARE(rig.writes().size(), 2);
        QCOMPARE(rig.server.arrivals().last().json().value(u"reason"_s).toString(), u"Please correct Monday"_s);
    }

    void nobodySignedInIsKept()
    {
        Rig rig(file());
        rig.knowAll();
        rig.client->setAccess(rig.server.url(), {});
        rig.decide(100, "approve");
        SPIN_VERIFY(rig.isKept(100));
        QCOMPARE(rig.server.connections(), 0);
    }

    void a429NeverFailsADecision()
    {
        Rig rig(file());
        rig.knowAll();
        int times = 0;
        rig.office.override = [&](const Arrival &) -> std::optional<Reply> {
            if (++times <= 3)
                return Reply::json(429, "", "Retry-After: 0\r\n");
            return {};
        };
        rig.decide(100, "approve");
        SPIN_COMPARE(rig.settled.size(), 1);
        QVERIFY(rig.settled.first().state == DecisionState::Done);
        QCOMPARE(rig.writes().size(), 4);
        QCOMPARE(rig.looks(), 0);
    }

    // Nobody knows, and nobody can be asked: it stays unknown, is never sent again, and is looked up when the line is
    // back.
    void unknownUntilTheLineIsBack()
    {
        Rig rig(file());
        rig.knowAll();
        const quint16 port = rig.server.serverPort();
        rig.office.override = [&](const Arrival &arrival) -> std::optional<Reply> {
            if (arrival.verb == "GET")
                return {};
            rig.office.apply(u"sheet-100"_s, "approve");
            rig.server.close();
            return Reply::drop();
        };
        rig.decide(100, "approve");
        QVERIFY(spinUntil([&] { return rig.unreachable > 1; }, 20'000)); // the write, then the look with its retries
        QVERIFY(rig.shown(100)->decision.state == DecisionState::Unknown);
        rig.settle();
        QCOMPARE(rig.open(), QStringList { u"approve sheet-100 unknown"_s });
        QVERIFY(!rig.decisions->undo(rig.shown(100)->decision.id));
        rig.decisions->sendNow();
        rig.settle();
        QVERIFY(rig.server.listen(QHostAddress::LocalHost, port));
        QVERIFY(
            std::holds_alternative<Rows<Timesheet>>(*rig.read(getTimesheets(u"7"_s)))); // anything that gets through
        SPIN_COMPARE(rig.settled.size(), 1);
        QVERIFY(rig.settled.first().state == DecisionState::Done);
        QCOMPARE(rig.writes(), QList<QByteArray> { "PUT sheet-100/approve" });
    }

    // --- The journal
    // --------------------------------------------------------------------------------------------------

    void resume()
    {
        Rig rig(file());
        rig.knowAll();
        // One of each from the last run; the server applied that of 102 only.
        rig.office.apply(u"sheet-102"_s, "approve");
        const QList<DecisionState> states { DecisionState::Held, DecisionState::Queued, DecisionState::Sent,
            DecisionState::Unknown };
        int written = 0;
        for (int i = 0; i < 4; ++i) {
            Decision decision = *rig.desk->draft(keyOf(100 + i), u"approve"_s);
            decision.id = u"from-last-time-%1"_s.arg(i);
            decision.scope = scope;
            decision.state = states.at(i);
            decision.decidedAt = decision.changedAt = QDateTime::currentDateTimeUtc();
            rig.journal->put(decision, [&](const QString &problem) { written += problem.isEmpty(); });
            decision.id += u"-of-somebody-else"_s;
            decision.scope.account = u"account-2"_s;
            rig.journal->put(decision, [&](const QString &problem) { written += problem.isEmpty(); });
        }
        SPIN_COMPARE(written, 8);
        rig.decisions = rig.begin();
        QVERIFY(!rig.decisions->isKnown());
        rig.decisions->resume();
        SPIN_VERIFY(rig.decisions->isKnown());
        QVERIFY(rig.isKept(100) && rig.isKept(101));
        QVERIFY(spinUntil([&] { return rig.settled.size() == 2; }));
        QCOMPARE(rig.settled.at(0).rowId, u"sheet-102"_s);
        QVERIFY(rig.settled.at(0).state == DecisionState::Done);
        QCOMPARE(rig.settled.at(1).rowId, u"sheet-103"_s);
        QVERIFY(rig.settled.at(1).state == DecisionState::Refused);
        QCOMPARE(rig.writes(), QList<QByteArray>()); // nothing is sent that nobody confirmed
        for (const Arrival &arrival : rig.server.arrivals())
            QVERIFY(QStringList({ u"sheet-102"_s, u"sheet-103"_s }).contains(arrival.query().queryItemValue(u"id"_s)));
        QCOMPARE(rig.open().size(), 2);
        QCOMPARE(rig.decisions->all().size(), 3); // the refused one is shown until it is dismissed
        // Confirmed.
        rig.decisions->sendNow();
        SPIN_COMPARE(rig.settled.size(), 4);
        QCOMPARE(rig.writes(), QList<QByteArray>({ "PUT sheet-100/approve", "PUT sheet-101/approve" }));
        QCOMPARE(rig.open(), QStringList());
    }

    // Before the journal has answered, nobody knows whether a decision on the row is under way.
    void decidedBeforeTheJournalAnswered()
    {
        Rig rig(file());
        rig.knowAll();
        Decision decision = *rig.desk->draft(keyOf(100), u"approve"_s);
        decision.id = u"from-last-time"_s;
        decision.scope = scope;
        decision.state = DecisionState::Sent;
        decision.decidedAt = decision.changedAt = QDateTime::currentDateTimeUtc();
        bool written = false;
        rig.journal->put(decision, [&](const QString &) { written = true; });
        SPIN_VERIFY(written);
        rig.office.apply(u"sheet-100"_s, "approve");
        rig.decisions = rig.begin();
        rig.decisions->resume();
        QVERIFY(rig.decide(100, "reject", u"No"_s).isEmpty());
        QVERIFY(spinUntil([&] { return rig.settled.size() == 1; }));
        rig.settle();
        QCOMPARE(rig.writes(), QList<QByteArray>());
        QCOMPARE(rig.status(100), u"approved"_s);
    }

    // The program ends while the write is under way; the next start reads, and sends nothing.
    void endedWhileItWasSent()
    {
        Rig rig(file());
        rig.knowAll();
        rig.office.override = [&](const Arrival &arrival) -> std::optional<Reply> {
            if (arrival.verb == "GET")
                return {};
            rig.office.apply(u"sheet-100"_s, "approve");
            return Reply::silence();
        };
        rig.decide(100, "approve");
        SPIN_COMPARE(rig.writes().size(), 1);
        rig.decisions.reset();
        QCOMPARE(rig.open(), QStringList { u"approve sheet-100 sent"_s });
        rig.server.closeAll();
        rig.settle();
        rig.decisions = rig.begin();
        rig.decisions->resume();
        QVERIFY(spinUntil([&] { return rig.settled.size() == 1; }));
        QVERIFY(rig.settled.first().state == DecisionState::Done);
        QCOMPARE(rig.writes(), QList<QByteArray> { "PUT sheet-100/approve" });
    }

    // The order in which it is written down: before each step goes on, the disk knows of it.
    void theDiskKnowsBeforeTheServer()
    {
        Rig rig(file());
        rig.knowAll();
        QStringList atArrival;
        rig.office.override = [&](const Arrival &) -> std::optional<Reply> {
            atArrival = openFrom(file());
            return {};
        };
        rig.decide(100, "approve");
        SPIN_COMPARE(rig.settled.size(), 1);
        QCOMPARE(atArrival, QStringList { u"approve sheet-100 sent"_s });
    }

    void notWrittenDownIsNotSent()
    {
        QVERIFY(QDir().mkpath(file())); // a folder where the file should be
        Rig rig(file());
        rig.knowAll();
        rig.decide(100, "approve");
        SPIN_COMPARE(rig.settled.size(), 1);
        QVERIFY(rig.settled.first().state == DecisionState::Refused);
        QVERIFY2(rig.sentences.first().contains(u"could not be written down"_s), qPrintable(rig.sentences.first()));
        QVERIFY(rig.sentences.first().contains(u"keeps your decisions"_s));
        rig.settle();
        QCOMPARE(rig.server.connections(), 0);
        QVERIFY(!rig.shown(100));
        QCOMPARE(rig.status(100), u"submitted"_s);
    }

    void stepNotWrittenDownIsNotSent_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("queued") << u"queued"_s;
        QTest::newRow("sent") << u"sent"_s;
    }

    void stepNotWrittenDownIsNotSent()
    {
        QFETCH(QString, state);
        Rig rig(file());
        rig.knowAll();
        rig.open(); // makes the file
        refuseToWrite(state);
        rig.decide(100, "approve");
        SPIN_VERIFY(rig.isKept(100));
        rig.settle();
        QCOMPARE(rig.server.connections(), 0);
        QVERIFY(!rig.shown(100)->decision.note.isEmpty());
        QCOMPARE(rig.open(), QStringList { u"approve sheet-100 held"_s });
        // The next one is not held up by it.
        rig.decide(101, "approve");
        SPIN_VERIFY(rig.isKept(101));
    }

    // The end could not be written: the disk says "sent", which the next start looks up.
    void endNotWrittenDown()
    {
        Rig rig(file());
        rig.knowAll();
        rig.open();
        refuseToWrite(u"done"_s);
        rig.decide(100, "approve");
        SPIN_COMPARE(rig.settled.size(), 1);
        QVERIFY(rig.settled.first().state == DecisionState::Done);
        rig.settle();
        QCOMPARE(rig.open(), QStringList { u"approve sheet-100 sent"_s });
        QCOMPARE(rig.writes().size(), 1);
    }

    // --- More than one
    // ------------------------------------------------------------------------------------------------

    // That the second waits for the end of the first: see keepAndDiscardWhatIsQueued().
    void oneAfterTheOther()
    {
        Rig rig(file());
        rig.knowAll();
        rig.office.override = [](const Arrival &arrival) -> std::optional<Reply> {
            if (arrival.path().contains("sheet-101"))
                return Reply::json(422, R"({"success":false,"message":"No"})");
            return {};
        };
        rig.decisions->setHold(std::chrono::milliseconds(50));
        for (const int user : { 102, 100, 103, 101 })
            rig.decide(user, user == 103 ? "reject" : "approve", u"x"_s);
        SPIN_COMPARE(rig.settled.size(), 4);
        QCOMPARE(rig.writes(),
            QList<QByteArray>(
                { "PUT sheet-102/approve", "PUT sheet-100/approve", "PUT sheet-103/reject", "PUT sheet-101/approve" }));
        QCOMPARE(rig.decisions->count(DecisionState::Refused), 1);
        QVERIFY(!rig.decisions->hasOpen());
    }

    // A first one nobody knows the end of holds up none of the others.
    void theNextGoesOn()
    {
        Rig rig(file());
        rig.knowAll();
        rig.office.override = [&](const Arrival &arrival) -> std::optional<Reply> {
            if (arrival.query().queryItemValue(u"id"_s) == u"sheet-100"_s)
                return Reply::json(403, "");
            if (arrival.path().contains("sheet-100"))
                return Reply::drop();
            return {};
        };
        rig.decide(100, "approve");
        rig.decide(101, "approve");
        SPIN_COMPARE(rig.settled.size(), 1);
        QCOMPARE(rig.settled.first().rowId, u"sheet-101"_s);
        QVERIFY(rig.shown(100)->decision.state == DecisionState::Unknown);
        QCOMPARE(rig.writes(), QList<QByteArray>({ "PUT sheet-100/approve", "PUT sheet-101/approve" }));
    }

    // --- The real thing
    // -----------------------------------------------------------------------------------------------

    void sandbox_data()
    {
        QTest::addColumn<int>("dialect");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("outcome"); // "": by the ledger
        const auto dialects = { std::pair("classic", sandbox::Dialect::Classic),
            std::pair("current", sandbox::Dialect::Current), std::pair("mixed", sandbox::Dialect::Mixed) };
        for (const auto &[name, dialect] : dialects)
            QTest::newRow(name) << int(dialect) << QString() << u"done"_s;
        const int current = int(sandbox::Dialect::Current);
        for (const char *fault : { "drop-after", "truncate", "500-after", "malformed" })
            QTest::newRow(fault) << current << QString::fromLatin1(fault) << u"done"_s;
        for (const char *fault : { "drop-before", "500", "html", "redirect" })
            QTest::newRow(fault) << current << QString::fromLatin1(fault) << u"refused"_s;
        QTest::newRow("429") << current << u"429"_s << u"done"_s;
    }

    void sandbox()
    {
        QFETCH(int, dialect);
        QFETCH(QString, fault);
        QFETCH(QString, outcome);
        sandbox::Options options;
        options.dialect = sandbox::Dialect(dialect);
        options.members = 12;
        options.weeks = 3;
        options.now = QDate(2026, 11, 23);
        options.rateLimit = 0;
        if (!fault.isEmpty())
            options.faults = { fault + u":1:writes"_s };
        sandbox::Host host(options);
        QString error;
        QVERIFY2(host.start(&error), qPrintable(error));

        Rig rig(file());
        rig.client->setAccess(host.baseUrl(), host.token());
        const auto found = rig.read(getWorkspaces(QString()));
        QVERIFY(found && std::holds_alternative<Rows<Workspace>>(*found));
        const QString workspace = std::get<Rows<Workspace>>(*found).rows.first().row.id;
        JournalScope mine = scope;
        mine.workspace = workspace;
        RowTable<Timesheet> table;
        RowDesk<Timesheet> desk(*rig.client, table, workspace, *rig.around);
        Decisions decisions(*rig.client, *rig.journal, mine, rig.clock);
        decisions.addDesk(&desk);
        decisions.resume();
        SPIN_VERIFY(decisions.isKnown());
        decisions.setHold(std::chrono::milliseconds(0));
        Loader<Timesheet> loader(*rig.client, table, workspace);
        ListQuery query;
        query.status = u"submitted"_s;
        loader.load(query);
        QVERIFY(spinUntil([&] { return !loader.isLoading() && table.state() != TableBase::State::Loading; }));
        QVERIFY2(table.state() == TableBase::State::Ready, qPrintable(table.error().detail));
        QVERIFY(table.count() >= 3);
        QCOMPARE(table.skipped(), 0);

        const QStringList actions { u"approve"_s, u"reject"_s, u"return"_s };
        const QStringList ids { table.at(0).row.id, table.at(1).row.id, table.at(2).row.id };
        QHash<QString, Decision> ends;
        connect(&decisions, &Decisions::settled, this,
            [&](const Decision &decision, const QString &) { ends.insert(decision.rowId, decision); });
        for (int i = 0; i < (fault.isEmpty() ? 3 : 1); ++i)
            QVERIFY(!decisions
                         .decide(sheets, table.keyAt(i), actions.at(i), i == 1 ? u"Please correct Monday"_s : QString())
                         .isEmpty());
        QVERIFY(spinUntil([&] { return !decisions.hasOpen() && !ends.isEmpty(); }));

        // The ledger is the witness.
        const QJsonArray ledger = control(host, u"/sandbox/ledger"_s).value(u"ledger"_s).toArray();
        const QJsonArray requests = control(host, u"/sandbox/requests"_s).value(u"requests"_s).toArray();
        int writes = 0;
        for (const QJsonValue &request : requests)
            writes += request.toObject().value(u"method"_s).toString() != u"GET"_s;
        QCOMPARE(writes, fault.isEmpty() ? 3 : fault == u"429"_s ? 2 : 1);
        QCOMPARE(ledger.size(), fault.isEmpty() ? 3 : outcome == u"done"_s ? 1 : 0);
        for (int i = 0; i < (fault.isEmpty() ? 3 : 1); ++i) {
            const Decision end = ends.value(ids.at(i));
            QVERIFY2(end.state == (outcome == u"done"_s ? DecisionState::Done : DecisionState::Refused),
                qPrintable(end.note));
            const auto stored = table.findById(ids.at(i));
            const QString status = outcome == u"refused"_s ? u"submitted"_s
                : i == 0                                   ? u"approved"_s
                : i == 1                                   ? u"rejected"_s
                                                           : u"open"_s;
            QVERIFY(stored);
            QVERIFY2(stored->row.status == status || (status == u"open"_s && stored->row.status == u"pending"_s),
                qPrintable(stored->row.status));
        }
    }

private:
    // Read by a connection of its own, as another program would.
    static QStringList openFrom(const QString &file)
    {
        QStringList found;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"witness"_s);
            database.setDatabaseName(file);
            if (database.open()) {
                QSqlQuery query(database);
                query.exec(u"SELECT action, row_id, state FROM decisions"_s);
                while (query.next())
                    found << u"%1 %2 %3"_s.arg(
                        query.value(0).toString(), query.value(1).toString(), query.value(2).toString());
            }
            database.close();
        }
        QSqlDatabase::removeDatabase(u"witness"_s);
        return found;
    }

    static QJsonObject control(const sandbox::Host &host, const QString &path)
    {
        QNetworkAccessManager network;
        QUrl url = host.baseUrl();
        url.setPath(path);
        QNetworkReply *reply = network.get(QNetworkRequest(url));
        spinUntil([&] { return reply->isFinished(); });
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
};

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
