// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/bulk.h"
#include "tests/unit/decisions/decisions_rig.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

using State = Bulk::Item::State;

class TestBulk : public QObject {
    Q_OBJECT

    static constexpr int firstUser = 100;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString file() const { return m_folder->filePath(u"journal.sqlite"_s); }

    static QList<Decisions::Wish> wishes(int count, const QString &reason = {})
    {
        QList<Decisions::Wish> list;
        for (int user = firstUser; user < firstUser + count; ++user)
            list.append({ keyOf(user), reason });
        return list;
    }
    static void employ(Rig &rig, int count)
    {
        for (int user = firstUser; user < firstUser + count; ++user)
            rig.office.rows.insert(u"sheet-%1"_s.arg(user), sheet(user));
    }
    static std::unique_ptr<Bulk> start(Rig &rig, const QList<Decisions::Wish> &wishes, const QString &action = u"approve"_s)
    {
        return follow(rig, rig.decisions->decideAll(sheets, wishes, action));
    }
    static std::unique_ptr<Bulk> follow(Rig &rig, const QString &batch)
    {
        std::optional<QList<Decision>> found;
        rig.decisions->readBatch(batch, [&](const QList<Decision> &list) { found = list; });
        spinUntil([&] { return found.has_value(); });
        return std::make_unique<Bulk>(*rig.decisions, found.value_or(QList<Decision>()));
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    // One hold for all, one undo.
    void heldAndTakenBackTogether()
    {
        Rig rig(file());
        rig.knowAll();
        rig.decisions->setHold(std::chrono::minutes(5));
        rig.decide(105, "approve");
        const auto bulk = start(rig, wishes(4));
        SPIN_COMPARE(bulk->count(State::Held), 4);
        SPIN_VERIFY(bulk->holdLeft() > 0);
        QCOMPARE(bulk->holdWhole(), 300'000);
        QVERIFY(bulk->isHeld() && !bulk->isOver());
        QCOMPARE(rig.open().size(), 5);
        QSignalSpy over(bulk.get(), &Bulk::over);
        QVERIFY(rig.decisions->undoLast());
        QCOMPARE(bulk->count(State::Cancelled), 4);
        QVERIFY(bulk->isOver());
        QCOMPARE(over.size(), 1);
        rig.settle();
        QCOMPARE(rig.open(), QStringList { u"approve sheet-105 held"_s });
        QCOMPARE(rig.server.connections(), 0);
    }

    void leavesOutWhatDoesNotAllowIt()
    {
        Rig rig(file());
        rig.office.rows[u"sheet-101"_s] = sheet(101, u"approved"_s);
        rig.knowAll();
        rig.decisions->setHold(std::chrono::minutes(5));
        rig.decide(100, "reject", u"No"_s);
        QVERIFY(!rig.decisions->allows(sheets, keyOf(100), u"approve"_s));
        QVERIFY(!rig.decisions->allows(sheets, keyOf(101), u"approve"_s));
        QVERIFY(rig.decisions->allows(sheets, keyOf(102), u"approve"_s));
        const auto bulk = start(rig, wishes(4));
        QCOMPARE(bulk->items().size(), 2);
        QCOMPARE(bulk->items().first().decision.rowKey, keyOf(102));
        QCOMPARE(rig.decisions->decideAll(sheets, { { keyOf(101), {} } }, u"approve"_s), QString());
    }

    // Rows that were read too long ago are confirmed by pages of the list, not one by one.
    void oneRequestAnItem()
    {
        Rig rig(file());
        employ(rig, 40);
        rig.knowAll(70);
        const auto bulk = start(rig, wishes(40));
        SPIN_COMPARE(bulk->count(State::Done), 40);
        QCOMPARE(rig.writes().size(), 40);
        QCOMPARE(rig.looks(), 1);
        QVERIFY(rig.server.lines().first().contains("status=submitted"));
        QVERIFY(!rig.decisions->hasOpen());
        QSet<QByteArray> different;
        for (const QByteArray &write : rig.writes())
            different << write;
        QCOMPARE(different.size(), 40);
    }

    // One that the list no longer has is read by itself, and not sent.
    void changedMeanwhile()
    {
        Rig rig(file());
        employ(rig, 20);
        rig.knowAll(70);
        rig.office.rows[u"sheet-103"_s].insert(u"total_minutes"_s, 2400);
        rig.office.rows.remove(u"sheet-107"_s);
        const auto bulk = start(rig, wishes(20));
        SPIN_VERIFY(bulk->isOver());
        QCOMPARE(bulk->count(State::Done), 18);
        QCOMPARE(bulk->count(State::Changed), 2);
        QCOMPARE(bulk->failedKeys(), QStringList({ keyOf(103), keyOf(107) }));
        QCOMPARE(rig.writes().size(), 18);
        QVERIFY(bulk->items().at(3).decision.note.contains(u"the total was 38:40 and is now 40:00"_s));
        QCOMPARE(rig.onDisk(103).verdict, Verdict::Changed);
        QCOMPARE(rig.onDisk(107).verdict, Verdict::Gone);
    }

    // Paused, nothing more leaves; cancelled, nothing is left.
    void pauseAndCancel()
    {
        Rig rig(file());
        employ(rig, 20);
        rig.knowAll();
        rig.office.override = [](const Arrival &) { return Reply::silence(); };
        const auto bulk = start(rig, wishes(20));
        SPIN_COMPARE(rig.writes().size(), 3);
        bulk->setPaused(true);
        QVERIFY(bulk->isPaused());
        // One decided alone goes all the same.
        for (const int user : { 100, 101, 102 })
            rig.office.apply(u"sheet-%1"_s.arg(user), "approve");
        rig.office.override = {};
        rig.server.closeAll();
        SPIN_COMPARE(bulk->count(State::Done), 3);
        rig.settle();
        QCOMPARE(rig.writes().size(), 3);
        QCOMPARE(bulk->count(State::Waiting), 17);
        employ(rig, 21);
        rig.know({ sheet(120) });
        rig.decide(120, "approve");
        SPIN_COMPARE(rig.writes().size(), 4);
        bulk->setPaused(false);
        SPIN_VERIFY(rig.writes().size() > 4);
        bulk->cancel();
        SPIN_VERIFY(bulk->isOver());
        QVERIFY(bulk->count(State::Cancelled) >= 12);
        QCOMPARE(bulk->count(State::Done) + bulk->count(State::Cancelled), 20);
        rig.settle();
        QCOMPARE(rig.writes().size(), bulk->count(State::Done) + 1);
        QCOMPARE(rig.open(), QStringList());
    }

    // While the first is taken back there is room for another; it must not go to one that is taken back with it.
    void cancelledWhileRowsAreRead()
    {
        Rig rig(file());
        rig.knowAll(70);
        rig.office.override = [](const Arrival &arrival) -> std::optional<Reply> {
            if (arrival.target.contains("status=submitted"))
                return Reply::json(200, R"({"success":true,"data":[]})");
            return arrival.verb == "GET" ? std::optional(Reply::silence()) : std::nullopt;
        };
        const auto bulk = start(rig, wishes(4));
        SPIN_COMPARE(rig.looks(), 4); // the page, and three rows
        rig.knowAll();
        bulk->cancel();
        QCOMPARE(bulk->count(State::Cancelled), 4);
        rig.settle();
        QCOMPARE(rig.writes(), QList<QByteArray>());
        QCOMPARE(rig.open(), QStringList());
    }

    // The strip ends the bulk as soon as all of it is taken back.
    void endedByWhoeverHearsThatItIsOver()
    {
        Rig rig(file());
        rig.knowAll();
        rig.decisions->setHold(std::chrono::minutes(5));
        auto bulk = start(rig, wishes(3));
        SPIN_COMPARE(bulk->count(State::Held), 3);
        const QString batch = bulk->id();
        bulk->setPaused(true);
        connect(bulk.get(), &Bulk::over, this, [&] { bulk.reset(); });
        bulk->cancel();
        QVERIFY(!bulk);
        QVERIFY(!rig.decisions->isPaused(batch));
    }

    // A look that was under way when it was kept says nothing about its next turn.
    void keptWhileItsRowIsRead()
    {
        Rig rig(file());
        rig.knowAll(70);
        const auto bulk = start(rig, wishes(1));
        SPIN_COMPARE(rig.looks(), 1);
        rig.decisions->keepHeld(); // before the answer
        QCOMPARE(bulk->count(State::NotSent), 1);
        rig.decisions->setPaused(bulk->id(), true);
        rig.decisions->sendNow(QStringList { bulk->items().first().decision.id });
        SPIN_VERIFY(rig.desk->confirmedAt(keyOf(100)).secsTo(QDateTime::currentDateTimeUtc()) < 60); // the answer
        rig.settle();
        QCOMPARE(rig.writes(), QList<QByteArray>());
        bulk->setPaused(false);
        SPIN_COMPARE(bulk->count(State::Done), 1);
        QCOMPARE(rig.writes().size(), 1);
    }

    // Whoever leaves and says "send now" means those of a paused bulk, too.
    void pausedKeptAndSent()
    {
        Rig rig(file());
        rig.knowAll();
        rig.decisions->setHold(std::chrono::minutes(5));
        const auto bulk = start(rig, wishes(3));
        SPIN_COMPARE(bulk->count(State::Held), 3);
        bulk->setPaused(true);
        rig.decisions->keepHeld();
        QVERIFY(!bulk->isPaused());
        QCOMPARE(bulk->count(State::NotSent), 3);
        bulk->setPaused(true);
        bulk->sendNow(bulk->failedKeys());
        SPIN_COMPARE(bulk->count(State::Done), 3);
    }

    // Kept before the journal has answered: it can be sent all the same.
    void keptWhileWritten()
    {
        Rig rig(file());
        rig.knowAll();
        const QString id = rig.decide(100, "approve");
        rig.decisions->keepHeld();
        rig.settle();
        QVERIFY(rig.isKept(100));
        rig.decisions->sendNow(QStringList { id });
        SPIN_COMPARE(rig.status(100), u"approved"_s);
    }

    // What waits for its turn belongs to the account that decided it.
    void neverUnderAnotherAccount()
    {
        Rig rig(file());
        rig.knowAll();
        rig.office.override = [](const Arrival &arrival) -> std::optional<Reply> {
            if (arrival.verb == "GET")
                return {};
            return Reply::json(429, R"({"success":false})", "Retry-After: 1\r\n");
        };
        const auto bulk = start(rig, wishes(1));
        SPIN_VERIFY(rig.gate.serverAskedToWait() && rig.gate.waiting() > 0);
        rig.client->setAccess(rig.server.url(), u"token-of-another"_s);
        SPIN_COMPARE(bulk->count(State::NotSent), 1);
        QCOMPARE(rig.writes().size(), 1);
        QCOMPARE(rig.open(), QStringList { u"approve sheet-100 held"_s });
    }

    void refusedAndTriedAgain()
    {
        Rig rig(file());
        rig.knowAll();
        rig.office.override = [](const Arrival &arrival) -> std::optional<Reply> {
            if (arrival.path().contains("sheet-101"))
                return Reply::json(400, R"({"success":false,"message":"Not while the moon is full"})");
            return {};
        };
        const auto bulk = start(rig, wishes(3, u"Why?"_s), u"reject"_s);
        SPIN_VERIFY(bulk->isOver());
        QCOMPARE(bulk->count(State::Done), 2);
        QCOMPARE(bulk->count(State::Refused), 1);
        QVERIFY(bulk->items().at(1).decision.note.contains(u"Not while the moon is full"_s));
        QCOMPARE(rig.onDisk(101).verdict, Verdict::Server);
        QCOMPARE(bulk->reasonOf(keyOf(101)), u"Why?"_s);
        rig.office.override = {};
        QCOMPARE(rig.looks(), 0); // whoever shows the list reads it once for all
        const auto again = start(rig, { { bulk->failedKeys().first(), bulk->reasonOf(keyOf(101)) } }, u"reject"_s);
        SPIN_COMPARE(again->count(State::Done), 1);
        QCOMPARE(bulk->count(State::Refused), 1); // what happened stays
    }

    // Where nobody knows, each row is read, and its state decides.
    void unknownIsRead()
    {
        Rig rig(file());
        rig.knowAll();
        rig.office.way = Office::Way::DropAfter;
        const auto bulk = start(rig, wishes(4));
        SPIN_COMPARE(bulk->count(State::Done), 4);
        QCOMPARE(rig.writes().size(), 4);
        QCOMPARE(bulk->items().first().decision.verdict, Verdict::PerhapsByOthers);
    }

    void unreachableKeepsTheRest()
    {
        Rig rig(file());
        employ(rig, 20);
        rig.knowAll();
        rig.client->setAccess(QUrl(u"http://127.0.0.1:1/api/v2"_s), u"token"_s); // nobody listens there
        const auto bulk = start(rig, wishes(20));
        SPIN_VERIFY(bulk->isOver());
        QCOMPARE(bulk->count(State::NotSent), 20);
        QCOMPARE(rig.open().size(), 20);
        QVERIFY(rig.writes().isEmpty());
    }

    // The program ends in the middle: at the next start the bulk is whole again, and nothing is sent by itself.
    void resumed()
    {
        Rig rig(file());
        employ(rig, 20);
        rig.knowAll();
        rig.office.override = [answered = 0](const Arrival &arrival) mutable -> std::optional<Reply> {
            if (arrival.verb == "GET" || answered++ < 6)
                return {};
            return Reply::silence();
        };
        auto bulk = start(rig, wishes(20));
        SPIN_COMPARE(rig.writes().size(), 9);
        rig.settle();
        const QString batch = bulk->id();
        bulk.reset();
        rig.decisions.reset();
        rig.decisions = rig.begin();
        QSignalSpy resumed(rig.decisions.get(), &Decisions::resumed);
        rig.decisions->resume();
        SPIN_COMPARE(resumed.size(), 1);
        QCOMPARE(resumed.first().first().toStringList(), QStringList { batch });
        bulk = follow(rig, batch);
        QCOMPARE(bulk->items().size(), 20);
        SPIN_VERIFY(bulk->isOver());
        QCOMPARE(bulk->count(State::Done), 6);
        QCOMPARE(bulk->count(State::Refused), 3); // sent, and never applied
        QCOMPARE(bulk->count(State::NotSent), 11);
        QCOMPARE(rig.writes().size(), 9);
        rig.office.override = {};
        bulk->sendNow(bulk->failedKeys());
        SPIN_COMPARE(bulk->count(State::Done), 17);
        QCOMPARE(rig.writes().size(), 20);
    }

    void notWritten()
    {
        Rig rig(file());
        rig.knowAll();
        rig.journal = std::make_unique<Journal>(m_folder->path()); // a folder is no file
        rig.decisions = rig.begin();
        rig.decisions->resume();
        SPIN_VERIFY(rig.decisions->isKnown());
        QList<Decision> moved;
        connect(rig.decisions.get(), &Decisions::moved, this, [&](const Decision &decision) { moved << decision; });
        QVERIFY(!rig.decisions->decideAll(sheets, wishes(3), u"approve"_s).isEmpty());
        SPIN_COMPARE(moved.size(), 6);
        QCOMPARE(moved.last().verdict, Verdict::NotWritten);
        const Bulk bulk(*rig.decisions, moved.mid(3));
        QCOMPARE(bulk.count(State::NotSent), 3);
        QVERIFY(bulk.isOver());
        rig.settle();
        QVERIFY(rig.writes().isEmpty());
        QVERIFY(!rig.decisions->hasOpen());
    }

    void asCsv()
    {
        Rig rig(file());
        rig.office.rows[u"sheet-100"_s].insert(u"member"_s, u"=HYPERLINK(\"http://evil\")"_s);
        rig.knowAll();
        const auto bulk = start(rig, wishes(2, u"Not \"this\",\nplease"_s), u"reject"_s);
        SPIN_COMPARE(bulk->count(State::Done), 2);
        const QByteArray file = bulkAsCsv(*bulk);
        QVERIFY(file.startsWith("\xEF\xBB\xBFWhat,Decision,Result"));
        QVERIFY2(file.contains("\r\n\"'=HYPERLINK(\"\"http://evil\"\"), "), file);
        QVERIFY(file.contains("Reject,Rejected,\"Not \"\"this\"\",\nplease\",As you wish,2"));
        QVERIFY(file.endsWith("Z\r\n"));
    }

    // The rate of the server, less the reserve; what remains is told.
    void timeLeft()
    {
        Rig rig(file());
        employ(rig, 100);
        rig.knowAll();
        rig.decisions->setHold(std::chrono::minutes(5));
        const auto bulk = start(rig, wishes(100));
        SPIN_COMPARE(bulk->count(State::Held), 100);
        // 58 at once, the others when those slots come back.
        QCOMPARE(bulk->timeLeft(), std::chrono::milliseconds(60'000));
    }
};

QTEST_GUILESS_MAIN(TestBulk)
#include "tst_bulk.moc"
