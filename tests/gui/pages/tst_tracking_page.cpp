// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/pages/form_hands.h"
#include "tests/support/scripted_server.h"
#include "ui/pages/entry_overlap.h"
#include "ui/pages/member_day.h"
#include "ui/pages/tracked_list.h"
#include "ui/view/day_line.h"

#include <QCheckBox>
#include <QPushButton>
#include <QToolButton>
#include <QtTest/QTest>

using namespace signoff;
using namespace signoff::testing;

// Who tracked time, and somebody's day, in a real window on the real sandbox.
class TestTrackingPage : public QObject {
    Q_OBJECT

private:
    inline static const QDate friday { 2026, 11, 20 };

    static bool settles(PageRig &rig)
    {
        return QTest::qWaitFor([&] { return rig.page->isSettled(); }, 10'000);
    }
    // On the last working day, where there is something to see.
    static bool open(PageRig &rig, bool onFriday = true)
    {
        rig.pageId = u"tracking"_s;
        if (!rig.open())
            return false;
        for (int back = 0; onFriday && back < 3; ++back)
            rig.page->findChild<QToolButton *>(u"previous-day"_s)->click();
        return QTest::qWaitFor([&] { return rig.page->isSettled() && (!onFriday || rig.page->rowCount() > 0); }, 10'000);
    }
    static TrackedList *who(PageRig &rig) { return rig.page->findChild<TrackedList *>(); }
    static MemberDay *day(PageRig &rig) { return rig.page->findChild<MemberDay *>(); }
    static DayLine *line(PageRig &rig) { return day(rig)->findChild<DayLine *>(); }
    static QPushButton *button(PageRig &rig, const QString &name) { return day(rig)->findChild<QPushButton *>(name); }
    static TimeEntry entry(PageRig &rig, const QString &key) { return rig.data->shelf<TimeEntry>().table.find(key)->row; }
    // Somebody whose clock runs, as the server says.
    static QString runner(PageRig &rig)
    {
        const QJsonArray members = direct(rig, "GET", u"/members?workspace_id=7301&per_page=100"_s).value(u"data"_s).toArray();
        for (const QJsonValue &member : members) {
            const QString id = QString::number(member[u"id"].toInteger());
            const QJsonObject now = direct(rig, "GET", u"/time-tracking/current-data?workspace_id=7301&user_id="_s + id);
            if (now.value(u"data"_s).isObject())
                return id;
        }
        return {};
    }
    static void go(PageRig &rig, const QString &member)
    {
        Place place;
        place.key = member;
        rig.page->go(place);
    }

private slots:
    void cleanup() { prompts::resetAnswers(); }

    void showsWhoTracked_data() { dialects(); }
    void showsWhoTracked()
    {
        QFETCH(sandbox::Dialect, dialect);
        PageRig rig(dialect);
        QVERIFY(open(rig));
        QCOMPARE(rig.page->state(), Page::State::Ready);
        QCOMPARE(who(rig)->day(), friday);
        const Timelines::Report *report = Timelines::of(*rig.data).find(friday);
        QVERIFY(report && report->isWhole);
        QVERIFY(rig.page->rowCount() > 20);
        for (const TrackedRow &row : who(rig)->people()) {
            QVERIFY2(!row.name.isEmpty() && !row.name.startsWith("Member "_L1), qPrintable(row.name));
            QVERIFY(row.minutes.value_or(0) > 0);
            QCOMPARE(row.first.isEmpty(), !report->hasTimes);
        }
        QVERIFY(who(rig)->text().contains(report->hasTimes ? u"as the server writes them" : u"but not when"));
        // Everybody: also those who did nothing.
        const int tracked = rig.page->rowCount();
        rig.page->findChild<QCheckBox *>(u"everybody"_s)->setChecked(true);
        QVERIFY(rig.page->rowCount() > tracked);
    }

    void spendsFewRequests_data() { dialects(); }
    void spendsFewRequests()
    {
        QFETCH(sandbox::Dialect, dialect);
        PageRig rig(dialect);
        QVERIFY(open(rig, false));
        // The workspace; then the timeline or what stands in for it, members, clock and entries of the first.
        QVERIFY2(rig.client.requestCount() <= 1 + 5, qPrintable(QString::number(rig.client.requestCount())));
        const int before = rig.client.requestCount();
        rig.page->opened();
        QVERIFY(settles(rig));
        QVERIFY2(rig.client.requestCount() - before <= 2, qPrintable(QString::number(rig.client.requestCount() - before)));
    }

    void aHeldKeyAsksForNobodyItPasses()
    {
        PageRig rig(sandbox::Dialect::Current);
        QVERIFY(open(rig));
        const int before = rig.client.requestCount();
        auto *list = who(rig)->findChild<TableView *>(u"who"_s);
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(settles(rig));
        QCOMPARE(rig.client.requestCount() - before, 1); // the entries of the last
        QCOMPARE(rig.data->shelf<TimeEntry>().query().of, who(rig)->member());
    }

    void showsADay()
    {
        PageRig rig(sandbox::Dialect::Current);
        QVERIFY(open(rig));
        const QStringList keys = rig.shownKeys();
        QVERIFY(!keys.isEmpty());
        int minutes = 0;
        for (const QString &key : keys) {
            const TimeEntry row = entry(rig, key);
            QCOMPARE(row.userId, who(rig)->member());
            QVERIFY(!line(rig)->rectOf(key).isEmpty());
            minutes += row.minutes.value_or(0);
        }
        for (const TrackedRow &row : who(rig)->people()) {
            if (row.key == who(rig)->member())
                QCOMPARE(minutes, row.minutes.value_or(-1));
        }
        // Line and list go together.
        rig.table()->setCurrentKey(keys.last());
        QCOMPARE(line(rig)->current(), keys.last());
        QTest::mouseClick(line(rig), Qt::LeftButton, {}, line(rig)->rectOf(keys.first()).center());
        QCOMPARE(rig.currentKey(), keys.first());
        // Another one, and only theirs.
        auto *list = who(rig)->findChild<TableView *>(u"who"_s);
        const QString before = who(rig)->member();
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(settles(rig));
        QVERIFY(who(rig)->member() != before);
        for (const QString &key : rig.shownKeys())
            QCOMPARE(entry(rig, key).userId, who(rig)->member());
    }

    void saysWhatAServerDoesNotTell()
    {
        PageRig rig(sandbox::Dialect::Classic);
        QVERIFY(open(rig, false));
        go(rig, who(rig)->people().isEmpty() ? rig.self : who(rig)->people().first().key);
        QVERIFY(settles(rig));
        QVERIFY2(day(rig)->text().contains(u"does not tell whose clock runs"), qPrintable(day(rig)->text()));
        QVERIFY(!button(rig, u"stop"_s)->isVisible()); // it would stop the caller's own
        QVERIFY(button(rig, u"start"_s)->isVisible());
        QVERIFY(line(rig)->summary().contains(u"Not known"));
    }

    // Where the server does not tell whose clock runs, one can be started, and never stopped for somebody.
    void startsAClockUnseen()
    {
        PageRig rig(sandbox::Dialect::Classic);
        QVERIFY(open(rig, false));
        const QString member = who(rig)->people().first().key;
        go(rig, member);
        QVERIFY(settles(rig));
        QTRY_VERIFY(button(rig, u"start"_s)->isVisible() && !button(rig, u"stop"_s)->isVisible());
        button(rig, u"start"_s)->click();
        FormDialog *dialog = openForm(rig.page.get());
        QVERIFY(dialog);
        QCOMPARE(dialog->values().value(u"user_id"_s).toString(), member);
        const QJsonArray contracts =
            direct(rig, "GET", u"/contracts?workspace_id=7301&status=active&user_id="_s + member).value(u"data"_s).toArray();
        QVERIFY(!contracts.isEmpty());
        const QJsonValue contract = contracts.first()[u"id"];
        enter(dialog, u"contract_id"_s, contract.toVariant().toString());
        dialog->accept();
        QTRY_VERIFY_WITH_TIMEOUT(rig.writes() == 1 && openForm(rig.page.get()) == nullptr, 10'000);
        // The server's own word: it runs.
        const QJsonObject again = direct(
            rig, "POST", u"/time-tracking/start"_s, { { u"user_id"_s, member.toInt() }, { u"contract_id"_s, contract } });
        QVERIFY2(again.value(u"message"_s).toString().contains(u"running already"),
            QJsonDocument(again).toJson(QJsonDocument::Compact).constData());
        QVERIFY(!button(rig, u"stop"_s)->isVisible());
    }

    void stopsAndStartsAClock_data()
    {
        QTest::addColumn<sandbox::Dialect>("dialect");
        QTest::newRow("current") << sandbox::Dialect::Current;
        QTest::newRow("mixed") << sandbox::Dialect::Mixed;
    }
    void stopsAndStartsAClock()
    {
        QFETCH(sandbox::Dialect, dialect);
        PageRig rig(dialect);
        QVERIFY(open(rig, false));
        const QString member = runner(rig);
        QVERIFY(!member.isEmpty());
        go(rig, member);
        QVERIFY(settles(rig));
        QTRY_VERIFY2(day(rig)->text().contains(u"Running"), qPrintable(day(rig)->text()));
        QVERIFY(button(rig, u"stop"_s)->isVisible() && !button(rig, u"start"_s)->isVisible());
        QVERIFY(day(rig)->text().contains(u"as of "));
        const QString contract = rig.data->shelf<Tracker>().table.find(member)->row.contractId;
        button(rig, u"stop"_s)->click();
        QTRY_VERIFY2_WITH_TIMEOUT(day(rig)->runs().has_value() && !*day(rig)->runs(), qPrintable(day(rig)->text()), 10'000);
        QCOMPARE(rig.writes(), 1);
        QTRY_VERIFY(button(rig, u"start"_s)->isVisible() && !button(rig, u"stop"_s)->isVisible());
        button(rig, u"start"_s)->click();
        FormDialog *dialog = openForm(rig.page.get());
        QVERIFY(dialog);
        QCOMPARE(dialog->values().value(u"user_id"_s).toString(), member);
        enter(dialog, u"contract_id"_s, contract);
        dialog->accept();
        QTRY_VERIFY_WITH_TIMEOUT(day(rig)->runs().value_or(false), 10'000);
        QCOMPARE(rig.writes(), 2);
    }

    void anotherStopsItFirst()
    {
        PageRig rig(sandbox::Dialect::Current);
        QVERIFY(open(rig, false));
        const QString member = runner(rig);
        QVERIFY(!member.isEmpty());
        go(rig, member);
        QVERIFY(settles(rig));
        QTRY_VERIFY(button(rig, u"stop"_s)->isVisible());
        direct(rig, "POST", u"/time-tracking/stop"_s, { { u"user_id"_s, member.toInt() } });
        button(rig, u"stop"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!rig.data->decisions().hasOpen() && !button(rig, u"stop"_s)->isVisible(), 10'000);
    }

    // Add, refused where the time is taken, change, delete.
    void keepsEntries()
    {
        PageRig rig(sandbox::Dialect::Current);
        QVERIFY(open(rig));
        // Room below the member's weekly limit.
        direct(rig, "DELETE", u"/time-entries/"_s + entry(rig, rig.shownKeys().last()).id);
        const int all = int(rig.shownKeys().size());
        rig.page->refresh();
        QTRY_COMPARE(int(rig.shownKeys().size()), all - 1);
        QVERIFY(settles(rig));
        const int done = rig.writes();
        const QStringList keys = rig.shownKeys();
        const TimeEntry first = entry(rig, keys.first());
        FormDialog *dialog = openForm(rig.page.get(), u"form-create"_s);
        QVERIFY(dialog);
        auto *overlap = dialog->findChild<EntryOverlap *>();
        QVERIFY(overlap);
        QCOMPARE(dialog->values().value(u"user_id"_s).toString(), who(rig)->member());
        QCOMPARE(dialog->values().value(u"date"_s).toDate(), friday);
        QVERIFY(overlap->text().contains(u"there already"));
        // Inside of what is there: said while it is typed, and refused.
        enter(dialog, u"start_time"_s, first.start.time());
        enter(dialog, u"end_time"_s, first.start.time().addSecs(5 * 60));
        QVERIFY2(overlap->text().contains(u"0:05 overlap"), qPrintable(overlap->text()));
        QVERIFY(!overlap->findChild<DayLine *>()->data().marks.isEmpty());
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(rig.writes(), done + 1, 10'000);
        QTRY_VERIFY(!dialog->isBusy());
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<MessageBar *>()->text().contains(u"overlaps with time"));
        // At night nobody works.
        enter(dialog, u"start_time"_s, QTime(1, 0));
        enter(dialog, u"end_time"_s, QTime(1, 30));
        QCOMPARE(overlap->text(), u"It overlaps with no other entry."_s);
        enter(dialog, u"notes"_s, u"Night shift"_s);
        dialog->accept();
        const auto made = [&] {
            for (const QString &key : rig.shownKeys()) {
                if (!keys.contains(key))
                    return key;
            }
            return QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!made().isEmpty() && rig.page->isSettled(), 10'000);
        const QString key = made();
        QCOMPARE(entry(rig, key).text, u"Night shift"_s);
        QVERIFY(!line(rig)->rectOf(key).isEmpty());
        QVERIFY(line(rig)->summary().contains(u"Added by hand"));

        rig.table()->setCurrentKey(key);
        QTRY_VERIFY(rig.page->findChild<QAction *>(u"form-update"_s)->isEnabled());
        dialog = openForm(rig.page.get(), u"form-update"_s);
        QVERIFY(dialog);
        overlap = dialog->findChild<EntryOverlap *>();
        QCOMPARE(overlap->text(), u"It overlaps with no other entry."_s); // not with itself
        enter(dialog, u"end_time"_s, QTime(1, 20)); // the weekly limit is near
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(rig.writes(), done + 3, 10'000);
        QTRY_VERIFY(openForm(rig.page.get()) == nullptr);
        const auto changed = [&] {
            for (const QString &candidate : rig.shownKeys()) {
                if (entry(rig, candidate).text == "Night shift"_L1)
                    return entry(rig, candidate).minutes.value_or(0);
            }
            return 0;
        };
        QTRY_COMPARE_WITH_TIMEOUT(changed(), 20, 10'000);

        QVERIFY(settles(rig));
        const int before = int(rig.shownKeys().size());
        for (const QString &candidate : rig.shownKeys()) {
            if (entry(rig, candidate).text == "Night shift"_L1)
                rig.table()->setCurrentKey(candidate);
        }
        prompts::setNextAnswer({ 1, {} });
        auto *remove = rig.page->findChild<QAction *>(u"delete"_s);
        QTRY_VERIFY(remove->isEnabled());
        remove->trigger(); // the window need not be the active one after a dialog
        QTRY_VERIFY2_WITH_TIMEOUT(rig.shownKeys().size() == before - 1, qPrintable(rig.messages()), 10'000);
        QCOMPARE(changed(), 0);
        QCOMPARE(rig.writes(), done + 4);
    }

    void aDeleteIsHeld()
    {
        PageRig rig(sandbox::Dialect::Current);
        rig.settings.set(Setting::HoldSeconds, 30);
        QVERIFY(open(rig));
        const QString key = rig.currentKey();
        QVERIFY(!key.isEmpty());
        prompts::setNextAnswer({ 1, {} });
        rig.press(Qt::Key_Delete);
        auto *hold = rig.page->findChild<HoldBar *>();
        QTRY_VERIFY(hold->isVisible() && hold->count() == 1);
        rig.press(Qt::Key_Z);
        QTRY_VERIFY(!hold->isVisible());
        QCOMPARE(rig.writes(), 0);
        QVERIFY(rig.shownKeys().contains(key));
    }

    void connectionLost_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("before") << u"drop-before"_s;
        QTest::newRow("after") << u"drop-after"_s;
    }
    void connectionLost()
    {
        QFETCH(QString, fault);
        PageRig rig(sandbox::Dialect::Current);
        QVERIFY(open(rig));
        const QString key = rig.currentKey();
        rig.arm(fault, u"writes"_s, u"/time-entries"_s);
        prompts::setNextAnswer({ 1, {} });
        rig.press(Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(rig.writes() == 1 && !rig.data->decisions().hasOpen(), 20'000);
        QCOMPARE(rig.writes(), 1);
        QTRY_COMPARE(rig.shownKeys().contains(key), fault == "drop-before"_L1);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("code");
        for (const int code : { 400, 403, 404, 409, 422 })
            QTest::addRow("%d", code) << code;
    }
    void refusals()
    {
        QFETCH(int, code);
        PageRig rig(sandbox::Dialect::Current);
        rig.pageId = u"tracking"_s;
        ScriptedServer server;
        server.answer([&](const Arrival &arrival) {
            if (arrival.verb != "GET")
                return Reply::json(code, R"({"success":false,"message":"The period is closed"})");
            if (arrival.path().endsWith("/daily-timeline"))
                return Reply::json(200, R"({"success":true,"data":[{"user_id":7,"user_name":"<b>Ana</b>","total_minutes":60,
                    "time_entries":[{"start_time":"2026-11-23T09:00:00+01:00","end_time":"2026-11-23T10:00:00+01:00",
                    "method":"Telepathy","duration_minutes":60}]}]})");
            if (arrival.path().endsWith("/time-entries"))
                return Reply::json(200, R"({"success":true,"data":[{"id":"e1","user_id":7,"date":"2026-11-23",
                    "start_time":"2026-11-23T08:00:00Z","end_time":"2026-11-23T09:00:00Z","method":"Telepathy",
                    "duration_minutes":60}]})");
            if (arrival.path().endsWith("/current-data"))
                return Reply::json(200, R"({"success":true,"data":{"user_id":7,"contract_id":1,"total_minutes":90,
                    "total_seconds":5,"date":"2026-11-23"}})");
            return Reply::json(200, R"({"success":true,"data":[]})");
        });
        rig.client.setAccess(server.url(), u"token"_s);
        QVERIFY(rig.open());
        QCOMPARE(who(rig)->people().first().name, u"<b>Ana</b>"_s);
        QCOMPARE(who(rig)->people().first().first, u"09:00"_s); // as written
        QTRY_COMPARE(rig.currentKey(), u"e1"_s);
        QVERIFY2(day(rig)->text().contains(u"Telepathy"), qPrintable(day(rig)->text()));
        const auto refused = [&](const QString &resource, const QString &key) {
            const auto shown = rig.data->decisions().forRow(resource, key);
            return shown && shown->decision.state == DecisionState::Refused;
        };
        button(rig, u"stop"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(refused(u"tracking"_s, u"7"_s), 10'000);
        const QStringView words = code == 404 ? u"does not know" : u"The period is closed";
        QVERIFY2(day(rig)->text().contains(words), qPrintable(day(rig)->text()));
        QCOMPARE(server.count("POST"), 1);
        prompts::setNextAnswer({ 1, {} });
        rig.press(Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(refused(u"time-entries"_s, u"e1"_s), 10'000);
        QVERIFY(rig.shownKeys().contains(u"e1"_s));
        FormDialog *dialog = openForm(rig.page.get(), u"form-create"_s);
        enter(dialog, u"start_time"_s, QTime(8, 30));
        enter(dialog, u"end_time"_s, QTime(9, 30));
        QVERIFY(dialog->findChild<EntryOverlap *>()->text().contains(u"0:30 overlap"));
        dialog->accept();
        QTRY_COMPARE(server.count("POST"), 2);
        QTRY_VERIFY(!dialog->isBusy());
        QVERIFY(dialog->isVisible());
        QVERIFY2(dialog->findChild<MessageBar *>()->text().contains(code == 404 ? u"does not" : words),
            qPrintable(dialog->findChild<MessageBar *>()->text()));
    }

    void aTimelineThatFailsIsSaid()
    {
        PageRig rig(sandbox::Dialect::Current);
        rig.pageId = u"tracking"_s;
        ScriptedServer server;
        server.answer([](const Arrival &arrival) {
            return arrival.path().endsWith("/daily-timeline")
                ? Reply::json(403, R"({"success":false,"message":"Your role may not see this"})")
                : Reply::json(200, R"({"success":true,"data":[]})");
        });
        rig.client.setAccess(server.url(), u"token"_s);
        QVERIFY(rig.open([&] { return rig.page->state() == Page::State::Failed; }));
        QVERIFY2(rig.messages().contains(u"could not be loaded"), qPrintable(rig.messages()));
    }
};

QTEST_MAIN(TestTrackingPage)
#include "tst_tracking_page.moc"
