// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/pages/form_hands.h"
#include "tests/support/scripted_server.h"
#include "ui/pages/record_detail.h"
#include "ui/pages/request_facts.h"
#include "ui/view/day_line.h"
#include "ui/view/filter_bar.h"

#include <QtTest/QTest>

using namespace signoff;
using namespace signoff::testing;

// Time that members ask to add, in a real window on the real sandbox.
class TestTimeRequestsPage : public QObject {
    Q_OBJECT

private:
    static void wanted(PageRig &rig) { rig.pageId = u"time-requests"_s; }
    static TimeRequest row(PageRig &rig, const QString &key) { return rig.data->timeRequests().table.find(key)->row; }
    static QString status(PageRig &rig, const QString &key)
    {
        const auto stored = rig.data->timeRequests().table.find(key);
        return stored ? stored->row.status : QString();
    }
    static QString detail(PageRig &rig) { return rig.page->findChild<RecordDetail *>()->text(); }
    static int visible(PageRig &rig) { return rig.table()->model()->rowCount(); }
    static bool settles(PageRig &rig)
    {
        return QTest::qWaitFor([&] { return rig.page->isSettled(); }, 10'000);
    }
    static bool hasTimes(PageRig &rig, const QString &key)
    {
        const auto facts = RequestFacts::of(*rig.data, key);
        const Timelines::Report *report = Timelines::of(*rig.data).find(facts->days().first());
        return report && report->hasTimes;
    }

private slots:
    void cleanup() { prompts::resetAnswers(); }

    void showsWhatWaits_data() { dialects(); }
    void showsWhatWaits()
    {
        QFETCH(sandbox::Dialect, dialect);
        PageRig rig(dialect);
        wanted(rig);
        QVERIFY(rig.open());
        QCOMPARE(rig.page->state(), Page::State::Ready);
        QVERIFY(rig.page->rowCount() > 0);
        QCOMPARE(rig.page->waiting(), rig.page->rowCount());
        for (const QString &key : rig.shownKeys()) {
            QCOMPARE(status(rig, key), u"pending"_s);
            QVERIFY(!rig.data->records(u"time-requests")->describe(key).startsWith("Member "_L1));
        }
        // The workspace; requests, members, projects and what was tracked on the day of the first, which may be another
        // day in the zone of the owner, or takes two calls where there is no timeline.
        QVERIFY2(rig.client.requestCount() <= 1 + 5, qPrintable(QString::number(rig.client.requestCount())));
        // Again, it is there.
        const int before = rig.client.requestCount();
        rig.page->opened();
        QVERIFY(settles(rig));
        QCOMPARE(rig.client.requestCount(), before);
        rig.page->refresh();
        QVERIFY(settles(rig));
        QVERIFY2(rig.client.requestCount() - before <= 2, qPrintable(QString::number(rig.client.requestCount() - before)));
    }

    void comparesWithWhatWasTracked_data() { dialects(); }
    void comparesWithWhatWasTracked()
    {
        QFETCH(sandbox::Dialect, dialect);
        PageRig rig(dialect);
        wanted(rig);
        QVERIFY(rig.open());
        const auto *line = rig.page->findChild<DayLine *>(u"day"_s);
        int known = 0;
        for (const QString &key : rig.shownKeys()) {
            rig.table()->setCurrentKey(key);
            QTRY_VERIFY_WITH_TIMEOUT(rig.page->isSettled(), 10'000);
            const TimeRequest request = row(rig, key);
            QVERIFY(!line->rectOf(request.id).isEmpty());
            QVERIFY(line->summary().startsWith("Asked for "_L1));
            if (!hasTimes(rig, key)) {
                QVERIFY(!rig.data->surroundings().overlapOf(request.id));
                QVERIFY2(detail(rig).contains(u"Not known"), qPrintable(detail(rig)));
                continue;
            }
            // Counted from the server's own rows, minute by minute.
            ++known;
            int minutes = 0;
            QList<QPair<QDateTime, QDateTime>> there;
            for (const QDate &day : RequestFacts::of(*rig.data, key)->days()) {
                const QJsonArray people = direct(rig, "GET", u"/reports/daily-timeline?workspace_id=7301&user_ids=%1&date=%2"_s
                                                                 .arg(request.userId, day.toString(Qt::ISODate)))
                                              .value(u"data"_s)
                                              .toArray();
                for (const QJsonValue &entry : people.at(0)[u"time_entries"].toArray())
                    there.append({ QDateTime::fromString(entry[u"start_time"].toString(), Qt::ISODate),
                        QDateTime::fromString(entry[u"end_time"].toString(), Qt::ISODate) });
            }
            for (QDateTime at = request.start; at < request.end; at = at.addSecs(60)) {
                minutes += std::any_of(there.begin(), there.end(),
                               [&](const auto &entry) { return entry.first <= at && at < entry.second; })
                    ? 1
                    : 0;
            }
            QCOMPARE(rig.data->surroundings().overlapOf(request.id).value_or(-1), minutes);
            QVERIFY2(detail(rig).contains(minutes > 0 ? u"is tracked already" : u"Nothing is tracked within"),
                qPrintable(detail(rig)));
            QCOMPARE(!line->data().marks.isEmpty(), minutes > 0);
        }
        if (dialect == sandbox::Dialect::Current)
            QVERIFY(known > 0);
        if (dialect == sandbox::Dialect::Classic)
            QCOMPARE(known, 0);
    }

    void comparesAllThatWaitOnCommand()
    {
        PageRig rig(sandbox::Dialect::Current);
        wanted(rig);
        QVERIFY(rig.open());
        const auto unknown = [&] {
            int count = 0;
            for (const QString &key : rig.shownKeys())
                count += rig.data->surroundings().overlapOf(row(rig, key).id) ? 0 : 1;
            return count;
        };
        QVERIFY(unknown() > 0); // they are of more than one day
        QVERIFY2(rig.messages().contains(u"are not compared with what was tracked yet"), qPrintable(rig.messages()));
        const int before = rig.client.requestCount();
        const int missing = unknown();
        rig.press(Qt::Key_O);
        QTRY_VERIFY_WITH_TIMEOUT(unknown() < missing && rig.page->isSettled(), 15'000);
        QVERIFY(rig.client.requestCount() - before <= 10);
    }

    void filters()
    {
        PageRig rig(sandbox::Dialect::Current);
        wanted(rig);
        QVERIFY(rig.open());
        auto *bar = rig.page->findChild<FilterBar *>();
        const int waiting = visible(rig);
        Place place;
        place.filters = R"({"filters":{"status":["pending","approved","rejected"]}})";
        rig.page->go(place);
        QTRY_VERIFY(visible(rig) > waiting);
        const QString member = rig.data->surroundings().memberName(row(rig, rig.shownKeys().first()).userId);
        place.filters = QJsonDocument(QJsonObject { { u"filters"_s, QJsonObject { { u"member"_s, QJsonArray { member } } } } })
                            .toJson(QJsonDocument::Compact);
        rig.page->go(place);
        QTRY_VERIFY(visible(rig) > 0);
        for (const QString &key : rig.shownKeys())
            QCOMPARE(rig.data->surroundings().memberName(row(rig, key).userId), member);
        place.filters = R"({"filters":{"status":["pending"],"overlap":["overlapping"]}})";
        rig.page->go(place);
        const auto fits = [&] {
            for (const QString &key : rig.shownKeys()) {
                if (rig.data->surroundings().overlapOf(row(rig, key).id).value_or(0) == 0)
                    return false;
            }
            return true;
        };
        QTRY_VERIFY(fits());
        bar->clear();
        QTRY_VERIFY(visible(rig) > waiting);
    }

    void approves_data() { dialects(); }
    void approves()
    {
        QFETCH(sandbox::Dialect, dialect);
        PageRig rig(dialect);
        wanted(rig);
        QVERIFY(rig.open());
        const QString key = rig.currentKey();
        const int before = rig.page->rowCount();
        rig.press(Qt::Key_A);
        QTRY_COMPARE(rig.page->rowCount(), before - 1);
        QCOMPARE(status(rig, key), u"approved"_s);
        QVERIFY(rig.currentKey() != key); // on to the next
        QCOMPARE(rig.page->waiting(), before - 1);
        QCOMPARE(rig.ledger(), QStringList { u"approve applied"_s });
        // What is approved is no overlap with itself.
        QVERIFY(!RequestFacts::of(*rig.data, key)->overlap());
    }

    void rejectsWithAComment_data() { dialects(); }
    void rejectsWithAComment()
    {
        QFETCH(sandbox::Dialect, dialect);
        PageRig rig(dialect);
        wanted(rig);
        QVERIFY(rig.open());
        const QString key = rig.currentKey();
        prompts::setNextAnswer({ 0, u"This was tracked already"_s });
        rig.press(Qt::Key_R);
        QTRY_COMPARE(status(rig, key), u"rejected"_s);
        QCOMPARE(rig.ledger(), QStringList { u"reject applied"_s });
        rig.page->refresh();
        QTRY_COMPARE(row(rig, key).comment, u"This was tracked already"_s);
    }

    void decidesSeveral_data() { dialects(); }
    void decidesSeveral()
    {
        QFETCH(sandbox::Dialect, dialect);
        PageRig rig(dialect);
        wanted(rig);
        QVERIFY(rig.open());
        const QStringList keys = rig.shownKeys().mid(0, 3);
        QCOMPARE(keys.size(), 3);
        rig.table()->mark(keys);
        prompts::setNextAnswer({ 1, {} });
        rig.press(Qt::Key_A);
        // The list to look over is a dialog of its own.
        if (QDialog *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->accept();
        else
            QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() || status(rig, keys.first()) == "approved"_L1, 3'000);
        if (QDialog *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->accept();
        for (const QString &key : keys)
            QTRY_COMPARE_WITH_TIMEOUT(status(rig, key), u"approved"_s, 15'000);
        QCOMPARE(rig.ledger().size(), 3);
    }

    void aHoldTakesBack()
    {
        PageRig rig(sandbox::Dialect::Current);
        wanted(rig);
        rig.settings.set(Setting::HoldSeconds, 30);
        QVERIFY(rig.open());
        const QString key = rig.currentKey();
        rig.press(Qt::Key_A);
        auto *hold = rig.page->findChild<HoldBar *>();
        QTRY_VERIFY(hold->isVisible() && hold->count() == 1);
        rig.press(Qt::Key_Z);
        QTRY_VERIFY(!hold->isVisible());
        QCOMPARE(status(rig, key), u"pending"_s);
        QCOMPARE(rig.writes(), 0);
    }

    void creates_data() { dialects(); }
    void creates()
    {
        QFETCH(sandbox::Dialect, dialect);
        PageRig rig(dialect);
        wanted(rig);
        QVERIFY(rig.open());
        // Whoever asks already has a contract.
        const TimeRequest known = row(rig, rig.currentKey());
        const int before = rig.page->rowCount();
        FormDialog *dialog = openForm(rig.page.get(), u"form-create"_s);
        QVERIFY(dialog);
        // Bad input stays, with its words.
        dialog->accept();
        QVERIFY(dialog->isVisible());
        enter(dialog, u"user_id"_s, known.userId);
        enter(dialog, u"contract_id"_s, known.contractId);
        const QDateTime start(rig.today.addDays(-2), QTime(5, 0), QTimeZone::utc());
        enter(dialog, u"start"_s, start);
        enter(dialog, u"end"_s, start.addSecs(-60));
        dialog->accept();
        QVERIFY(dialog->isVisible() && !dialog->isBusy());
        QCOMPARE(rig.writes(), 0);
        enter(dialog, u"end"_s, start.addSecs(45 * 60));
        enter(dialog, u"activity_description"_s, u"Set up for the fair"_s);
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(rig.page->rowCount(), before + 1, 10'000);
        bool isThere = false;
        for (const QString &key : rig.shownKeys()) {
            const TimeRequest made = row(rig, key);
            isThere = isThere || (made.userId == known.userId && made.start == start && made.text == "Set up for the fair"_L1);
        }
        QVERIFY(isThere);
        QCOMPARE(rig.writes(), 1);
    }

    void somebodyElseDecides_data() { dialects(); }
    void somebodyElseDecides()
    {
        QFETCH(sandbox::Dialect, dialect);
        PageRig rig(dialect);
        wanted(rig);
        QVERIFY(rig.open());
        const QString key = rig.currentKey();
        direct(rig, "POST", u"/time-requests/%1/reject"_s.arg(row(rig, key).id), { { u"comment"_s, u"No"_s } });
        rig.press(Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(status(rig, key), u"rejected"_s, 10'000);
        QVERIFY(!rig.ledger().contains(u"approve applied"_s));
    }

    // The connection ends in the middle: it is sent once, and what became of it is read.
    void connectionLost_data()
    {
        QTest::addColumn<sandbox::Dialect>("dialect");
        QTest::addColumn<QString>("fault");
        for (const auto &[name, dialect] :
            { std::pair { "classic", sandbox::Dialect::Classic }, std::pair { "current", sandbox::Dialect::Current } }) {
            for (const QString &fault : { u"drop-before"_s, u"drop-after"_s })
                QTest::addRow("%s, %s", name, qPrintable(fault)) << dialect << fault;
        }
    }
    void connectionLost()
    {
        QFETCH(sandbox::Dialect, dialect);
        QFETCH(QString, fault);
        PageRig rig(dialect);
        wanted(rig);
        QVERIFY(rig.open());
        const QString key = rig.currentKey();
        rig.arm(fault, u"writes"_s, u"/approve"_s);
        rig.press(Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.data->decisions().hasOpen(), 20'000);
        QCOMPARE(rig.writes(), 1);
        QCOMPARE(status(rig, key), fault == "drop-after"_L1 ? u"approved"_s : u"pending"_s);
    }

    // The server says no, in whatever way.
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
        wanted(rig);
        const QByteArray request = R"({"success":true,"data":[{"id":"r1","user_id":7,"status":"pending",
            "start":"2026-11-20T09:00:00+00:00","end":"2026-11-20T11:00:00+00:00","activity_description":"<b>x</b>"}]})";
        ScriptedServer server;
        server.answer([&](const Arrival &arrival) {
            if (arrival.verb != "GET")
                return Reply::json(code, R"({"success":false,"message":"The period is closed"})");
            if (arrival.path().endsWith("/time-requests"))
                return Reply::json(200, request);
            return Reply::json(200, R"({"success":true,"data":[]})");
        });
        rig.client.setAccess(server.url(), u"token"_s);
        QVERIFY(rig.open());
        QCOMPARE(rig.currentKey(), u"r1"_s);
        // Who is not listed in a whole timeline did nothing.
        QTRY_COMPARE(rig.data->surroundings().overlapOf(u"r1"_s).value_or(-1), 0);
        QVERIFY(detail(rig).contains(u"<b>x</b>")); // plain text
        // An approval.
        rig.press(Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(rig.data->decisions().forRow(u"time-requests"_s, u"r1"_s)
                && rig.data->decisions().forRow(u"time-requests"_s, u"r1"_s)->decision.state == DecisionState::Refused,
            10'000);
        QCOMPARE(server.count("POST"), 1);
        QCOMPARE(status(rig, u"r1"_s), u"pending"_s);
        const QStringView words = code == 404 ? u"does not know this record" : u"The period is closed";
        QTRY_VERIFY2(rig.messages().contains(words), qPrintable(rig.messages()));
        // A new one: the form stays, with what was typed.
        FormDialog *dialog = openForm(rig.page.get(), u"form-create"_s);
        enter(dialog, u"user_id"_s, u"7"_s);
        const QDateTime start(rig.today, QTime(5, 0), QTimeZone::utc());
        enter(dialog, u"start"_s, start);
        enter(dialog, u"end"_s, start.addSecs(3600));
        dialog->accept();
        QTRY_COMPARE(server.count("POST"), 2);
        QTRY_VERIFY(!dialog->isBusy());
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->findChild<MessageBar *>()->text().isEmpty());
        if (code != 404)
            QVERIFY(dialog->findChild<MessageBar *>()->text().contains(words));
        QCOMPARE(dialog->values().value(u"start"_s).toDateTime(), start);
    }

    void whatCannotBeAskedIsNotKnown()
    {
        PageRig rig(sandbox::Dialect::Current);
        wanted(rig);
        rig.arm(u"500"_s, u"reads"_s, u"/daily-timeline"_s, 20);
        QVERIFY(rig.open());
        QTRY_VERIFY_WITH_TIMEOUT(detail(rig).contains(u"Not known") || detail(rig).contains(u"being loaded"), 10'000);
        QVERIFY(!rig.data->surroundings().overlapOf(row(rig, rig.currentKey()).id));
        QCOMPARE(rig.page->state(), Page::State::Ready);
    }
};

QTEST_MAIN(TestTimeRequestsPage)
#include "tst_time_requests_page.moc"
