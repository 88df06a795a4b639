// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/workspace_data.h"
#include "tests/support/client_rig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

namespace {

const JournalScope scope { u"account-1"_s, u"http://127.0.0.1/api/v2"_s, u"100"_s, u"7"_s };
const QString expenses = u"expenses"_s;

QJsonObject expense(const QString &id, double amount = 20)
{
    return { { u"id"_s, id }, { u"expense_name"_s, u"Train"_s }, { u"expense_date"_s, u"2026-11-05"_s },
        { u"type"_s, u"billable"_s }, { u"amount"_s, QJsonObject { { u"EUR"_s, amount } } } };
}

// What the server makes of a question for one expense.
enum class Way {
    ById, // it answers with that one, or with nothing
    AllOfThem, // it does not know the id, and sends the others
    OneUnreadable,
    GoesOn, // as many as were asked for, always others
    Repeats, // as many as were asked for, always the same
    SaysMore, // fewer than it says there are
    Fails,
};

// Expenses, which have no operation for one record.
struct Rig : ClientRig {
    explicit Rig(Way is = Way::ById)
        : way(is)
        , journal(folder.filePath(u"journal.sqlite"_s))
    {
        server.answer([this](const Arrival &arrival) { return answer(arrival); });
        WorkspaceData::Parts parts;
        parts.client = client.get();
        parts.journal = &journal;
        data = std::make_unique<WorkspaceData>(parts, scope);
        data->decisions().setHold(std::chrono::milliseconds(0));
        QObject::connect(&data->decisions(), &Decisions::settled, data.get(),
            [this](const Decision &decision, const QString &) { settled << decision; });
        data->start();
        spinUntil([this] { return data->decisions().isKnown(); });
    }
    ~Rig() { data.reset(); }

    Reply answer(const Arrival &arrival)
    {
        if (arrival.verb != "GET") {
            if (isGoneBy == arrival.verb)
                isThere = false;
            return Reply::drop();
        }
        if (way == Way::Fails)
            return Reply::json(403, R"({"success":false,"message":"No"})");
        QJsonArray rows;
        if (way == Way::AllOfThem || way == Way::OneUnreadable || way == Way::SaysMore)
            rows << expense(u"other"_s);
        if (way == Way::OneUnreadable)
            rows = { QJsonObject { { u"expense_name"_s, u"without an id"_s } } };
        if (way == Way::GoesOn || way == Way::Repeats) {
            const int page = way == Way::GoesOn ? arrival.query().queryItemValue(u"page"_s).toInt() : 1;
            for (int i = 0; i < 100; ++i)
                rows << expense(u"other-%1-%2"_s.arg(page).arg(i));
        }
        if (isThere && (onPage == 0 || arrival.query().queryItemValue(u"page"_s).toInt() == onPage))
            rows << expense(u"a"_s, amount);
        QJsonObject body { { u"success"_s, true }, { u"data"_s, rows } };
        if (way == Way::SaysMore)
            body.insert(u"meta"_s, QJsonObject { { u"pagination"_s, QJsonObject { { u"total"_s, 2 } } } });
        return Reply::json(200, QJsonDocument(body).toJson());
    }

    // As if a list had brought it 'age' seconds ago.
    void know(int age = 120)
    {
        Received<Expense> one;
        one.raw = expense(u"a"_s);
        json::Problems problems;
        json::readObject(one.raw, one.row, problems, {});
        table().merge({ one }, Source::List, table().ask(), QDateTime::currentDateTimeUtc().addSecs(-age));
    }
    RowTable<Expense> &table() { return data->expenses().table; }
    bool isKnown() { return table().find(u"a"_s) != nullptr; }
    std::optional<Decisions::Shown> shown() { return data->decisions().forRow(expenses, u"a"_s); }
    int writes() const { return int(server.arrivals().size()) - server.count("GET"); }

    Way way;
    bool isThere = true;
    int onPage = 0; // 0: on every one
    double amount = 20;
    QByteArray isGoneBy; // verb
    QTemporaryDir folder;
    Journal journal;
    std::unique_ptr<WorkspaceData> data;
    QList<Decision> settled;
};

} // namespace

// A row that an answer does not hold is gone only where the answer proves it.
class TestFindAgain : public QObject {
    Q_OBJECT

private slots:
    void absence_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<bool>("isGone");
        QTest::addColumn<int>("requests");
        QTest::newRow("asked by its id") << int(Way::ById) << true << 1;
        QTest::newRow("the id is ignored") << int(Way::AllOfThem) << false << 1;
        QTest::newRow("a row is unreadable") << int(Way::OneUnreadable) << false << 1;
        QTest::newRow("the list goes on") << int(Way::GoesOn) << false << FindAgain<Expense>::mostPages;
        QTest::newRow("the list repeats itself") << int(Way::Repeats) << false << 2;
        QTest::newRow("the server counts more") << int(Way::SaysMore) << false << 2;
        QTest::newRow("refused") << int(Way::Fails) << false << 1;
    }
    void absence()
    {
        QFETCH(int, way);
        QFETCH(bool, isGone);
        QFETCH(int, requests);
        Rig rig { Way(way) };
        rig.isThere = false;
        rig.know();
        std::optional<std::optional<Error>> why;
        rig.data->expenses().read(u"a"_s, [&](const std::optional<Error> &error) { why = error; });
        QVERIFY(spinUntil([&] { return why.has_value(); }));
        QCOMPARE(why->has_value(), !isGone);
        if (Way(way) != Way::Fails && !isGone)
            QVERIFY((*why)->kind == ErrorKind::Inconclusive);
        QCOMPARE(rig.isKnown(), !isGone);
        QCOMPARE(rig.server.count("GET"), requests);
    }

    void foundOnALaterPage()
    {
        Rig rig(Way::GoesOn);
        rig.onPage = 3;
        rig.amount = 25;
        rig.know();
        bool isRead = false;
        rig.data->expenses().read(u"a"_s, [&](const std::optional<Error> &error) { isRead = !error; });
        QVERIFY(spinUntil([&] { return isRead; }));
        QCOMPARE(rig.table().find(u"a"_s)->row.amount.first().amount, 25.0);
        QCOMPARE(rig.server.count("GET"), 3);
    }

    // A server that answers with another record has not said that this one is gone.
    void anotherRecord()
    {
        Rig rig;
        rig.server.answer(Reply::json(200, R"({"success":true,"data":{"id":"p2","name":"Other"}})"));
        Received<Project> one;
        one.raw = { { u"id"_s, u"p1"_s }, { u"name"_s, u"Website"_s } };
        json::Problems problems;
        json::readObject(one.raw, one.row, problems, {});
        RowTable<Project> &table = rig.data->projects().table;
        table.merge({ one }, Source::List, table.ask(), QDateTime::currentDateTimeUtc());
        std::optional<std::optional<Error>> why;
        const auto read = [&] {
            why.reset();
            rig.data->projects().read(u"p1"_s, [&](const std::optional<Error> &error) { why = error; });
            return spinUntil([&] { return why.has_value(); });
        };
        QVERIFY(read());
        QVERIFY(*why && (*why)->kind == ErrorKind::Inconclusive);
        QVERIFY(table.find(u"p1"_s));
        rig.server.answer(Reply::json(404, R"({"success":false,"message":"Not found"})"));
        QVERIFY(read());
        QVERIFY(!*why);
        QVERIFY(!table.find(u"p1"_s));
    }

    // The answer to a deletion is lost: it was done only where the list proves it.
    void aDeletionWhoseAnswerIsLost_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<bool>("isProven");
        QTest::newRow("asked by its id") << int(Way::ById) << true;
        QTest::newRow("the id is ignored") << int(Way::AllOfThem) << false;
        QTest::newRow("a row is unreadable") << int(Way::OneUnreadable) << false;
        QTest::newRow("the list goes on") << int(Way::GoesOn) << false;
    }
    void aDeletionWhoseAnswerIsLost()
    {
        QFETCH(int, way);
        QFETCH(bool, isProven);
        Rig rig { Way(way) };
        rig.know(0);
        rig.isGoneBy = "DELETE";
        QVERIFY(!rig.data->decisions().decide(expenses, u"a"_s, u"delete"_s, {}).isEmpty());
        if (isProven) {
            SPIN_COMPARE(rig.settled.size(), 1);
            QVERIFY(rig.settled.first().state == DecisionState::Done);
            QVERIFY(!rig.isKnown());
            return;
        }
        SPIN_VERIFY(rig.shown() && rig.shown()->decision.note.contains("does not tell whether it is still there"_L1));
        QVERIFY(rig.shown()->decision.state == DecisionState::Unknown);
        QVERIFY(rig.settled.isEmpty());
        QVERIFY(rig.isKnown());
        QCOMPARE(rig.writes(), 1);
        // Looked at again when the manager says so, and then it can be told.
        rig.way = Way::ById;
        rig.data->decisions().checkUnknown();
        SPIN_COMPARE(rig.settled.size(), 1);
        QVERIFY(rig.settled.first().state == DecisionState::Done);
        QVERIFY(!rig.isKnown());
    }

    void aRowThatCannotBeComparedIsNotDecided()
    {
        Rig rig(Way::AllOfThem);
        rig.isThere = false;
        rig.know();
        rig.data->decisions().decide(expenses, u"a"_s, u"delete"_s, {});
        SPIN_VERIFY(rig.shown() && rig.shown()->isKept);
        QVERIFY(rig.shown()->decision.note.contains("does not tell"_L1));
        QVERIFY(rig.isKnown());
        QCOMPARE(rig.writes(), 0);
    }

    void aFormUponARowThatCannotBeCompared()
    {
        for (const Way way : { Way::AllOfThem, Way::ById }) {
            Rig rig(way);
            rig.isThere = false;
            rig.know();
            const FormValues before = rig.data->expenses().begin(u"update"_s, { u"a"_s, {} });
            FormValues values = before;
            values.insert(u"amount"_s, 30);
            std::optional<EditOutcome> outcome;
            rig.data->expenses().send(
                u"update"_s, { u"a"_s, {} }, values, before, [&](const EditOutcome &is) { outcome = is; });
            QVERIFY(spinUntil([&] { return outcome.has_value(); }));
            QCOMPARE(rig.isKnown(), way != Way::ById);
            QVERIFY(outcome->kind == (way == Way::ById ? EditOutcome::Kind::Refused : EditOutcome::Kind::NotSent));
            QCOMPARE(outcome->words.contains("does not tell"_L1), way != Way::ById);
            QCOMPARE(rig.writes(), 0);
        }
    }

    // What changed is called by its column.
    void differenceInWords()
    {
        Rig rig;
        rig.amount = 25;
        rig.know();
        rig.data->decisions().decide(expenses, u"a"_s, u"delete"_s, {});
        SPIN_COMPARE(rig.settled.size(), 1);
        QVERIFY2(rig.settled.first().note.contains("\"Amount\" is different now"_L1), qPrintable(rig.settled.first().note));
        QCOMPARE(rig.writes(), 0);

        const RowDesk<Leave> &leaves = rig.data->leaves().desk;
        const QJsonObject seen { { u"status"_s, u"pending"_s }, { u"from"_s, u"2026-11-02"_s }, { u"to"_s, u"2026-11-03"_s } };
        QJsonObject now = seen;
        now.insert(u"status"_s, u"approved"_s);
        QCOMPARE(leaves.difference(seen, now), "it is now \"%1\""_L1.arg(requestStatus.label(u"approved"_s).toLower()));
        now = seen;
        now.insert(u"to"_s, u"2026-11-04"_s);
        QCOMPARE(leaves.difference(seen, now), u"\"Period\" is different now"_s);
        QCOMPARE(leaves.difference(seen, seen), QString());
        const RowDesk<Member> &members = rig.data->members().desk;
        QCOMPARE(members.difference({ { u"status"_s, u"active"_s } }, { { u"status"_s, u"archived"_s } }),
            "it is now \"%1\""_L1.arg(peopleStatus.label(u"archived"_s).toLower()));
        const RowDesk<Webhook> &hooks = rig.data->shelf<Webhook>().desk;
        QCOMPARE(hooks.difference({ { u"url"_s, u"http://a"_s } }, { { u"url"_s, u"http://b"_s } }),
            u"\"Address\" is different now"_s);
    }
};

QTEST_GUILESS_MAIN(TestFindAgain)
#include "tst_find_again.moc"
