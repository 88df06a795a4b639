// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/lookups.h"
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

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

// A workspace on a server whose lists a test writes.
struct Rig : ClientRig {
    Rig()
        : journal(folder.filePath(u"journal.sqlite"_s))
    {
        rows[u"/members"_s] = {
            object(R"({"id":1,"firstname":"Łukasz","lastname":"Nowak","email":"l@example.com"})"),
            object(R"({"id":2,"firstname":"anna","lastname":"Kováč","email":"a@example.com"})"),
            object(R"({"id":3,"firstname":"Gone","lastname":"One","email":"g@example.com","deleted_at":"2026-01-02T10:00:00Z"})"),
        };
        rows[u"/projects"_s] = {
            object(R"({"id":10,"name":"Website"})"),
            object(R"({"id":11,"name":"Old site","deleted_at":"2026-01-02T10:00:00Z"})"),
        };
        rows[u"/contracts"_s] = {
            object(R"({"id":20,"project_id":10,"project_name":"Website","user_id":1,"user_firstname":"Łukasz","user_lastname":"Nowak","status":"active"})"),
            object(R"({"id":21,"project_id":12,"project_name":"App","user_id":1,"user_firstname":"Łukasz","user_lastname":"Nowak","status":"active"})"),
            object(R"({"id":22,"project_id":13,"project_name":"Halted","user_id":1,"status":"paused"})"),
            object(R"({"id":23,"project_id":10,"project_name":"Website","user_id":2,"user_firstname":"anna","user_lastname":"Kováč","status":"active"})"),
        };
        rows[u"/tasks"_s] = { object(R"({"id":30,"title":"Draw","status":"0","project_id":10})") };
        rows[u"/leaves/policies"_s] = { object(R"({"id":"p1","name":"Vacation"})") };
        rows[u"/expenses/categories"_s] = { object(R"({"id":"c1","name":"Travel"})") };
        server.answer([this](const Arrival &arrival) { return answer(arrival); });
        WorkspaceData::Parts parts;
        parts.client = client.get();
        parts.journal = &journal;
        workspace = std::make_unique<WorkspaceData>(parts, scope);
        lookups = std::make_unique<Lookups>(*workspace);
        changed = std::make_unique<QSignalSpy>(lookups.get(), &ChoiceSource::changed);
        workspace->start();
    }
    ~Rig()
    {
        lookups.reset();
        workspace.reset();
    }

    Reply answer(const Arrival &arrival)
    {
        const QString path = QString::fromLatin1(arrival.path()).mid(int(qstrlen("/api/v2")));
        asked << path;
        if (broken.contains(path))
            return Reply::json(403, R"({"success":false,"message":"Not for you"})");
        const QUrlQuery query = arrival.query();
        const int page = qMax(1, query.queryItemValue(u"page"_s).toInt());
        const int size = query.hasQueryItem(u"per_page"_s) ? query.queryItemValue(u"per_page"_s).toInt() : 100;
        const QJsonArray all = rows.value(path);
        QJsonArray some;
        for (int at = (page - 1) * size; at < qMin(all.size(), qsizetype(page) * size); ++at)
            some << all.at(at);
        return Reply::json(200, QJsonDocument(QJsonObject { { u"success"_s, true }, { u"data"_s, some } }).toJson());
    }
    // What is offered in the end.
    ChoiceSource::Answer settled(Entry entry, const FormValues &values = {})
    {
        spinUntil([&] {
            const ChoiceSource::Answer answer = lookups->choices(entry, values);
            return (answer.isKnown && answer.isComplete) || !answer.problem.isEmpty();
        });
        return lookups->choices(entry, values);
    }
    static QStringList lines(const ChoiceSource::Answer &answer)
    {
        QStringList all;
        for (const ChoiceSource::Choice &choice : answer.choices)
            all << QString(choice.id + u' ' + choice.title + u" ("_s + choice.detail + u')');
        return all;
    }

    QTemporaryDir folder;
    Journal journal;
    QHash<QString, QJsonArray> rows;
    QSet<QString> broken;
    QStringList asked;
    std::unique_ptr<WorkspaceData> workspace;
    std::unique_ptr<Lookups> lookups;
    std::unique_ptr<QSignalSpy> changed;
};

} // namespace

class TestLookups : public QObject {
    Q_OBJECT

private slots:
    void membersInOrderWithoutTheArchived()
    {
        Rig rig;
        QVERIFY(!rig.lookups->choices(Entry::Member, {}).isKnown);
        const auto answer = rig.settled(Entry::Member);
        QVERIFY(answer.isKnown && answer.isComplete);
        QCOMPARE(Rig::lines(answer), QStringList({ u"2 anna Kováč (a@example.com)"_s, u"1 Łukasz Nowak (l@example.com)"_s }));
        QVERIFY(rig.changed->count() > 0);
        QCOMPARE(rig.lookups->titleOf(Entry::Member, u"3"_s), u"Gone One"_s); // not offered, but known
        rig.settled(Entry::Members);
        QCOMPARE(rig.asked, QStringList { u"/members"_s }); // once
    }

    void contractsAreNarrowed()
    {
        Rig rig;
        QCOMPARE(Rig::lines(rig.settled(Entry::Contract, { { u"user_id"_s, u"1"_s } })),
            QStringList({ u"21 App ()"_s, u"20 Website ()"_s }));
        QCOMPARE(Rig::lines(rig.settled(Entry::Contract, { { u"project_id"_s, u"10"_s } })),
            QStringList({ u"23 anna Kováč ()"_s, u"20 Łukasz Nowak ()"_s }));
        QCOMPARE(rig.settled(Entry::Contract).choices.size(), 3);
        QCOMPARE(rig.lookups->titleOf(Entry::Contract, u"22"_s), u"Halted"_s);
        QCOMPARE(Rig::lines(rig.settled(Entry::Project)), QStringList { u"10 Website ()"_s });
    }

    void tasksNeedAProject()
    {
        Rig rig;
        const auto none = rig.lookups->choices(Entry::Task, {});
        QVERIFY(none.isKnown && !none.problem.isEmpty());
        QCOMPARE(Rig::lines(rig.settled(Entry::Task, { { u"project_id"_s, u"10"_s } })).size(), 1);
        rig.settled(Entry::Contract);
        QCOMPARE(rig.settled(Entry::Task, { { u"contract_id"_s, u"20"_s } }).choices.size(), 1);
        QCOMPARE(rig.asked.count(u"/tasks"_s), 1);
        QCOMPARE(rig.lookups->titleOf(Entry::Task, u"30"_s), u"Draw"_s);
    }

    void smallLists()
    {
        Rig rig;
        QCOMPARE(Rig::lines(rig.settled(Entry::Policy)), QStringList { u"p1 Vacation ()"_s });
        QCOMPARE(Rig::lines(rig.settled(Entry::Category)), QStringList { u"c1 Travel ()"_s });
        const auto zones = rig.lookups->choices(Entry::TimeZone, {});
        QVERIFY(zones.isKnown && zones.choices.size() > 100);
        QCOMPARE(rig.asked.size(), 2);
    }

    void whatIsMissingIsSaidAndAskedForAgain()
    {
        Rig rig;
        rig.broken << u"/members"_s;
        const auto answer = rig.settled(Entry::Member);
        QVERIFY(!answer.isKnown);
        QVERIFY(answer.problem.contains(u"Not for you"_s));
        const qsizetype before = rig.asked.size();
        QTest::qWait(30);
        QCOMPARE(rig.asked.size(), before); // not by itself
        rig.broken.clear();
        rig.lookups->reload(Entry::Member, {});
        QVERIFY(spinUntil([&] { return rig.lookups->choices(Entry::Member, {}).isComplete; }));
    }

    // A list that is cut at 300 is read on.
    void readsToTheEnd()
    {
        Rig rig;
        QJsonArray many;
        for (int i = 1; i <= 420; ++i)
            many << QJsonObject { { u"id"_s, i }, { u"firstname"_s, u"No. %1"_s.arg(i) }, { u"lastname"_s, u"X"_s } };
        rig.rows[u"/members"_s] = many;
        QCOMPARE(rig.settled(Entry::Member).choices.size(), 420);
        QCOMPARE(rig.asked.size(), 5);
    }

    // Once the form is closed nobody asks, and neither does this: not now, and not when the list comes anew.
    void readsOnOnlyForWhoAsks()
    {
        Rig rig;
        QJsonArray many;
        for (int i = 1; i <= 420; ++i)
            many << QJsonObject { { u"id"_s, i }, { u"firstname"_s, u"No. %1"_s.arg(i) }, { u"lastname"_s, u"X"_s } };
        rig.rows[u"/members"_s] = many;
        rig.lookups->choices(Entry::Member, {});
        QVERIFY(spinUntil([&] { return rig.workspace->members().table.state() == TableBase::State::Ready; }));
        QTest::qWait(30);
        QCOMPARE(rig.asked.size(), 3);
        QCOMPARE(rig.settled(Entry::Member).choices.size(), 420);
        rig.asked.clear();
        rig.workspace->members().load({});
        QVERIFY(spinUntil([&] { return !rig.workspace->members().isLoading(); }));
        QTest::qWait(30);
        QCOMPARE(rig.asked.size(), 3);
    }

    // A page that shows a part of a list does not make it smaller here, nor is the page disturbed.
    // Sorted on another thread, which the form waits for; what it had stays until others are sorted.
    void manyAreSortedElsewhere()
    {
        Rig rig;
        auto &members = rig.rows[u"/members"_s];
        members = {};
        constexpr int count = 2'500;
        for (int at = count; at > 0; --at)
            members.append(QJsonObject { { u"id"_s, at }, { u"firstname"_s, u"Member %1"_s.arg(at) } });
        const auto isWhole = [&](Lookups &lookups) {
            const Lookups::Answer answer = lookups.choices(Entry::Member, {});
            return answer.isKnown && answer.isComplete && answer.choices.size() == count;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isWhole(*rig.lookups), 20'000);

        Lookups lookups(*rig.workspace);
        QVERIFY(!lookups.choices(Entry::Member, {}).isKnown);
        QTRY_VERIFY(isWhole(lookups));
        const Lookups::Answer known = lookups.choices(Entry::Member, {});
        for (int at = 0; at < count; ++at)
            QCOMPARE(known.choices.at(at).title, u"Member %1"_s.arg(at + 1));
        // Names moved: the old ones are offered until the new ones are sorted.
        emit rig.workspace->surroundingsChanged();
        QVERIFY(isWhole(lookups));
        // Nobody is told who is gone by then.
        auto gone = std::make_unique<Lookups>(*rig.workspace);
        QVERIFY(!gone->choices(Entry::Member, {}).isKnown);
        gone.reset();
        QTest::qWait(0);
    }

    void aPageMayShowAPart()
    {
        Rig rig;
        ListQuery query;
        query.status = u"active"_s;
        rig.workspace->members().loader.load(query);
        QVERIFY(spinUntil([&] { return !rig.workspace->members().loader.isLoading(); }));
        QCOMPARE(rig.settled(Entry::Member).choices.size(), 2);
        QCOMPARE(rig.workspace->members().loader.query().status, u"active"_s);
    }
};

QTEST_GUILESS_MAIN(TestLookups)
#include "tst_lookups.moc"
