// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/leave_reviews.h"
#include "tests/gui/open_dialog.h"
#include "tests/gui/pages/form_hand.h"
#include "tests/gui/pages/other_client.h"
#include "tests/gui/pages/page_rig.h"
#include "tests/support/scripted_server.h"
#include "ui/pages/bulk_bar.h"
#include "ui/pages/bulk_prompt.h"
#include "ui/pages/leave_balances_view.h"
#include "ui/pages/leaves_page.h"
#include "ui/view/filter_bar.h"
#include "ui/view/form_dialog.h"
#include "ui/view/team_calendar.h"

#include <QAction>

using namespace signoff;
using namespace signoff::testing;

// Requests for leave in a real window on the real sandbox.
class TestLeavesPage : public QObject {
    Q_OBJECT

private:
    struct Rig : PageRig {
        explicit Rig(sandbox::Dialect dialect = sandbox::Dialect::Current)
            : PageRig(dialect)
        {
            pageId = u"leaves"_s;
        }
        LeavesPage *leaves() { return qobject_cast<LeavesPage *>(page.get()); }
        RecordDetail *detail() { return page->findChild<RecordDetail *>(); }
        TeamCalendar *calendar() { return page->findChild<TeamCalendar *>(u"calendar"_s); }
        TeamCalendar *beside() { return page->findChild<TeamCalendar *>(u"beside"_s); }
        FilterBar *filters() { return page->findChild<FilterBar *>(); }
        RowTable<Leave> &rows() { return data->leaves().table; }
        QString word(const QString &key)
        {
            const auto stored = rows().find(key);
            return stored ? stored->row.status : QString();
        }
        QString userOf(const QString &key) { return rows().find(key)->row.userId; }
        void trigger(const QString &command) { page->findChild<QAction *>(command)->trigger(); }
        // A request that is not one's own.
        QString choose()
        {
            for (const QString &key : shownKeys()) {
                if (userOf(key) != self) {
                    table()->setCurrentKey(key);
                    return key;
                }
            }
            return {};
        }
        void show(const QByteArray &filter)
        {
            page->go({ {}, {}, filter });
            QTRY_VERIFY(page->isSettled());
        }
    };

    static FormValues sampleLeave()
    {
        return { { u"user_id"_s, u"100"_s }, { u"policy_id"_s, u"1"_s }, { u"start"_s, QDate(2026, 12, 14) },
            { u"end"_s, QDate(2026, 12, 15) } };
    }

private slots:
    void cleanup() { prompts::resetAnswers(); }

    void listsWhatWaits_data() { dialects(); }
    void listsWhatWaits()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        QCOMPARE(rig.page->state(), Page::State::Ready);
        QVERIFY(rig.page->rowCount() > 0);
        QCOMPARE(rig.page->waiting(), rig.page->rowCount());
        for (const QString &key : rig.shownKeys()) {
            QCOMPARE(rig.word(key), u"pending"_s);
            const LeaveNotes *notes = rig.data->surroundings().leaveNotesOf(key);
            QVERIFY(notes);
            // All is loaded: nothing is unknown.
            QVERIFY(!notes->conflictFlag.isEmpty() && notes->conflictFlag != conflictNotKnownFlag);
            QVERIFY(!notes->balance.isEmpty());
            QVERIFY(rig.data->surroundings().knowsMember(rig.userOf(key)));
        }
        // Workspaces; requests (two pages), members, balances: the older generation gives twenty of those at once.
        const int most = dialect == sandbox::Dialect::Current ? 6 : 7;
        QVERIFY2(rig.client.requestCount() <= most, qPrintable(QString::number(rig.client.requestCount())));
        const QString text = rig.detail()->text();
        for (const QString &title : { u"Asked for"_s, u"Working days in it"_s, u"is away"_s, u"Left this year"_s })
            QVERIFY2(text.contains(title), qPrintable(text));
    }

    void secondStartAsksLittle()
    {
        Rig rig;
        QVERIFY(rig.open());
        const int rows = rig.page->rowCount();
        rig.close();
        const int before = rig.client.requestCount();
        QVERIFY(rig.open());
        QCOMPARE(rig.page->rowCount(), rows);
        QVERIFY2(rig.client.requestCount() - before <= 3, qPrintable(QString::number(rig.client.requestCount() - before)));
        for (const QString &key : rig.shownKeys())
            QVERIFY(rig.data->surroundings().leaveNotesOf(key)->conflictFlag != conflictNotKnownFlag);
    }

    // Whom the row counts stands in the detail by name, and on the calendar beside it.
    void conflictsAreNamedAndDrawn()
    {
        Rig rig;
        QVERIFY(rig.open());
        rig.show(R"({"filters":{"status":["pending","approved"],"conflict":["conflict"]}})");
        QVERIFY(rig.page->rowCount() > 0);
        for (const QString &key : rig.shownKeys().mid(0, 10)) {
            rig.table()->setCurrentKey(key);
            const auto conflict = rig.data->leaveReviews().conflictOf(key);
            QVERIFY(conflict && !conflict->isNone());
            for (const Absence &absence : conflict->away)
                QVERIFY(rig.detail()->text().contains(rig.data->surroundings().memberName(absence.userId)));
            QCOMPARE(rig.beside()->grid()->chosen(), key);
            const Leave &leave = rig.rows().find(key)->row;
            QVERIFY(rig.beside()->from() <= leave.from && leave.from <= rig.beside()->to());
            bool isThere = false;
            for (const CalendarLine &line : rig.beside()->grid()->lines()) {
                for (const CalendarSpan &span : line.spans)
                    isThere = isThere || span.id == key;
            }
            QVERIFY(isThere);
        }
    }

    void filtersAndViews()
    {
        Rig rig;
        QVERIFY(rig.open());
        rig.show(R"({"filters":{"status":["approved"]}})");
        const int approved = rig.page->rowCount();
        QVERIFY(approved > 5);
        rig.show(R"({"filters":{"paid":["no"]}})");
        QVERIFY(rig.page->rowCount() > 0);
        for (const QString &key : rig.shownKeys())
            QCOMPARE(rig.rows().find(key)->row.isPaid, u"no"_s);
        rig.show(R"({"filters":{"status":["approved","pending"]},"period":"this-week"})");
        QVERIFY(rig.page->rowCount() > 0);
        for (const QString &key : rig.shownKeys()) {
            const Leave &leave = rig.rows().find(key)->row;
            QVERIFY(leave.from <= QDate(2026, 11, 29) && leave.to >= QDate(2026, 11, 23));
        }
        const QString team = rig.data->members().table.findById(rig.userOf(rig.shownKeys().first()))->row.team;
        rig.filters()->clear();
        rig.filters()->setSelected(u"team"_s, { team });
        emit rig.filters()->filtersChanged();
        QTRY_VERIFY(rig.page->isSettled() && rig.page->rowCount() > 0);
        for (const QString &key : rig.shownKeys())
            QCOMPARE(rig.data->members().table.findById(rig.userOf(key))->row.team, team);
    }

    void approves_data() { dialects(); }
    void approves()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        const int before = rig.page->waiting();
        const QString key = rig.choose();
        rig.press(Qt::Key_A);
        QTRY_COMPARE(rig.word(key), u"approved"_s);
        QTRY_VERIFY(rig.messages().contains(u"Approved: "));
        QTRY_COMPARE(rig.page->waiting(), before - 1);
        QCOMPARE(rig.ledger(), QStringList { u"approve applied"_s });
        QCOMPARE(rig.writes(), 1);
    }

    void rejectsWithAReason_data() { dialects(); }
    void rejectsWithAReason()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        const QString key = rig.choose();
        prompts::setNextAnswer({ 0, u"Two of the team are away already"_s });
        rig.press(Qt::Key_R);
        QTRY_COMPARE(rig.word(key), u"rejected"_s);
        QCOMPARE(rig.ledger(), QStringList { u"reject applied"_s });
        rig.page->refresh();
        QTRY_COMPARE(rig.rows().find(key)->row.rejectReason, u"Two of the team are away already"_s);
    }

    void undoesInTheHold()
    {
        Rig rig;
        rig.settings.set(Setting::HoldSeconds, 30);
        QVERIFY(rig.open());
        const QString key = rig.choose();
        rig.press(Qt::Key_A);
        QTRY_VERIFY(rig.page->findChild<HoldBar *>()->isVisible());
        rig.press(Qt::Key_Z);
        QTRY_VERIFY(!rig.data->decisions().hasOpen());
        QCOMPARE(rig.word(key), u"pending"_s);
        QCOMPARE(rig.writes(), 0);
    }

    void manyAtOnce_data() { dialects(); }
    void manyAtOnce()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        QStringList keys;
        for (const QString &key : rig.shownKeys()) {
            if (rig.userOf(key) != rig.self && keys.size() < 3)
                keys << key;
        }
        QVERIFY(keys.size() >= 2);
        rig.table()->mark(keys);
        prompts::setNextBulkAnswer(BulkAnswer { {}, {} });
        rig.press(Qt::Key_A);
        QTRY_VERIFY(rig.page->findChild<BulkBar *>()->isShown());
        QTRY_VERIFY_WITH_TIMEOUT(!rig.data->decisions().hasOpen(), 20'000);
        QCOMPARE(rig.ledger().count(u"approve applied"_s), int(keys.size()));
        for (const QString &key : std::as_const(keys))
            QCOMPARE(rig.word(key), u"approved"_s);
    }

    // One's own is marked, is left out of a bulk by name, and is decided alone only after a question.
    void ownLeaveIsNotAmongOthers()
    {
        Rig rig;
        QVERIFY(rig.open());
        QVERIFY(rig.page->rowCount() >= 2);
        const QString own = rig.choose();
        // Somebody whose request waits is the one who looks.
        const QString user = rig.userOf(own);
        rig.close();
        rig.self = user;
        QVERIFY(rig.open());
        QStringList keys { own };
        for (const QString &key : rig.shownKeys()) {
            if (rig.userOf(key) != rig.self && keys.size() < 2)
                keys << key;
        }
        rig.table()->mark(keys);
        rig.press(Qt::Key_A);
        QTRY_VERIFY(openDialog());
        QTest::keyClick(openDialog(), Qt::Key_Return);
        QTRY_COMPARE(rig.word(keys.last()), u"approved"_s);
        QTRY_VERIFY(!rig.data->decisions().hasOpen());
        QCOMPARE(rig.word(own), u"pending"_s);
        QCOMPARE(rig.writes(), 1);
        rig.table()->clearMarks();
        rig.table()->setCurrentKey(own);
        QVERIFY(rig.detail()->text().contains(u"(you)"_s));
        QTRY_VERIFY(rig.page->findChild<QAction *>(u"approve"_s)->isEnabled());
        prompts::setNextAnswer({ 1, {} }); // no
        rig.trigger(u"approve"_s);
        QTRY_COMPARE(prompts::pendingAnswers(), 0);
        QVERIFY(!rig.data->decisions().hasOpen());
        QCOMPARE(rig.writes(), 1);
    }

    void someoneElseWasFaster()
    {
        Rig rig;
        QVERIFY(rig.open());
        const QString key = rig.choose();
        bool isRejected = false;
        rig.client.write(rejectLeave.with({ u"No"_s }, u"7301"_s, key),
            [&](const WriteOutcome &outcome) { isRejected = outcome.kind == WriteOutcome::Kind::Applied; });
        QTRY_VERIFY(isRejected);
        QCOMPARE(rig.word(key), u"pending"_s); // our row does not know it yet
        rig.press(Qt::Key_A);
        QTRY_VERIFY(rig.messages().contains(u"Approve failed"));
        QTRY_COMPARE(rig.word(key), u"rejected"_s);
        QVERIFY(!rig.ledger().contains(u"approve applied"_s));
    }

    void theConnectionIsLost_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("status");
        QTest::newRow("before") << u"drop-before"_s << u"pending"_s;
        QTest::newRow("after") << u"drop-after"_s << u"approved"_s;
    }
    void theConnectionIsLost()
    {
        QFETCH(QString, fault);
        QFETCH(QString, status);
        Rig rig;
        QVERIFY(rig.open());
        const QString key = rig.choose();
        rig.arm(fault);
        rig.press(Qt::Key_A);
        const QString said = status == "approved"_L1 ? u"perhaps by someone else"_s : u"did not apply"_s;
        QTRY_VERIFY_WITH_TIMEOUT(rig.messages().contains(said), 15'000);
        QTRY_COMPARE(rig.word(key), status);
        QCOMPARE(rig.writes(), 1);
    }

    // Each refusal is said, and the row stays as it is.
    void refusals_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 403, 404, 409, 422 })
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }
    void refusals()
    {
        QFETCH(int, status);
        ScriptedServer server;
        server.answer([status](const Arrival &arrival) {
            if (arrival.verb != "GET")
                return Reply::json(status, R"({"success":false,"message":"Not now"})");
            if (arrival.path().endsWith("/leaves"))
                return Reply::json(200,
                    R"({"success":true,"data":[{"id":"a1","user_id":5,"status":"pending","is_paid":"yes","start_date":"2026-11-24","end_date":"2026-11-25","total":{"days":2,"hours":16}}]})");
            return Reply::json(200, R"({"success":true,"data":[]})");
        });
        Rig rig;
        rig.self = u"1"_s;
        rig.client.setAccess(server.url(), u"token"_s);
        QVERIFY(rig.open([&] { return rig.page->rowCount() == 1 && rig.data->decisions().isKnown(); }));
        QTRY_VERIFY(rig.currentKey() == u"a1"_s && rig.page->findChild<QAction *>(u"approve"_s)->isEnabled());
        rig.press(Qt::Key_A);
        QTRY_VERIFY2_WITH_TIMEOUT(rig.messages().contains(u"Approve failed"), qPrintable(rig.messages()), 15'000);
        QCOMPARE(rig.word(u"a1"_s), u"pending"_s);
        QVERIFY(server.count("PUT") + server.count("POST") <= 2); // a 404 may mean the other verb
    }

    void monthAndQuarterOfAllTeams()
    {
        Rig rig;
        QVERIFY(rig.open());
        rig.press(Qt::Key_C);
        QTRY_VERIFY(rig.calendar()->isVisible());
        QVERIFY(!rig.table()->isVisible());
        QCOMPARE(rig.calendar()->from(), QDate(2026, 11, 1));
        QVERIFY(rig.calendar()->grid()->lines().size() > 30);
        QTest::keyClick(rig.calendar()->grid(), Qt::Key_BracketRight);
        QCOMPARE(rig.calendar()->from(), QDate(2026, 12, 1));
        QTest::keyClick(rig.calendar()->grid(), Qt::Key_T);
        rig.calendar()->setScale(TeamCalendar::Scale::Quarter);
        // An absence opens beside it, whatever the filters hide.
        QString wanted;
        for (const CalendarLine &line : rig.calendar()->grid()->lines()) {
            for (const CalendarSpan &span : line.spans) {
                if (span.kind == CalendarSpan::Kind::Firm)
                    wanted = span.id;
            }
        }
        QVERIFY(!wanted.isEmpty());
        emit rig.calendar()->activated(wanted);
        QTRY_COMPARE(rig.currentKey(), wanted);
        QCOMPARE(rig.calendar()->grid()->chosen(), wanted);
        // Search and filters narrow the people.
        const QString name = rig.calendar()->grid()->lines().first().title;
        rig.filters()->setSearchText(name);
        emit rig.filters()->filtersChanged();
        QTRY_VERIFY(rig.calendar()->grid()->lines().size() < 5);
        // Remembered.
        rig.close();
        QVERIFY(rig.open());
        QVERIFY(rig.calendar()->isVisible());
        QCOMPARE(rig.calendar()->scale(), TeamCalendar::Scale::Quarter);
    }

    void balancesByPolicy_data() { dialects(); }
    void balancesByPolicy()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        rig.press(Qt::Key_B);
        QTRY_VERIFY(rig.page->isSettled());
        auto *table = rig.page->findChild<TableView *>(u"balances"_s);
        QVERIFY(table->isVisible());
        QTRY_VERIFY(table->model()->rowCount() > 5 && table->model()->columnCount() > 3);
        QVERIFY(table->model()->index(0, 1).data().toString().contains(u"day"_s));
        QTRY_VERIFY(rig.page->findChild<LeaveBalancesView *>()->text().contains(u"Sick leave"_s));
    }

    void newLeave()
    {
        Rig rig;
        QVERIFY(rig.open());
        const int before = rig.page->waiting();
        const QString user = rig.userOf(rig.choose());
        rig.press(Qt::Key_N);
        QTRY_VERIFY(qobject_cast<FormDialog *>(openDialog()));
        auto *dialog = qobject_cast<FormDialog *>(openDialog());
        QCOMPARE(dialog->values().value(u"user_id"_s).toString(), user);
        dialog->accept(); // what is missing is said beside its field, and nothing is sent
        QVERIFY(dialog->isVisible());
        QCOMPARE(rig.writes(), 0);
        rig.data->shelf<LeavePolicy>().load({});
        QTRY_VERIFY(rig.data->shelf<LeavePolicy>().table.count() > 0);
        FormValues values { { u"user_id"_s, user }, { u"policy_id"_s, rig.data->shelf<LeavePolicy>().table.at(0).row.id }, { u"start"_s, QDate(2026, 12, 14) },
            { u"end"_s, QDate(2026, 12, 15) }, { u"reason"_s, u"Skiing"_s } };
        emit dialog->submitted(values);
        QTRY_VERIFY2_WITH_TIMEOUT(rig.page->waiting() == before + 1,
            qPrintable(openDialog() ? dialog->findChild<MessageBar *>()->text() : rig.messages()), 5'000);
        QTRY_VERIFY(!openDialog());
        QCOMPARE(rig.writes(), 1);
    }

    // Some hours of a day: by the fields themselves, none of which goes without the others.
    void newLeaveOfHours()
    {
        Rig rig;
        QVERIFY(rig.open());
        const int before = rig.page->waiting();
        const QString user = rig.userOf(rig.choose());
        const auto policies = [&] { return rig.data->lookups().choices(Entry::Policy, {}); };
        QTRY_VERIFY(policies().isKnown);
        rig.trigger(u"new"_s);
        const FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        form.setAll({ { u"user_id"_s, user }, { u"start"_s, QDate(2026, 12, 14) }, { u"end"_s, QDate(2026, 12, 14) },
            { u"start_time"_s, QTime(14, 0) }, { u"reason"_s, u"Dentist"_s } });
        form.save();
        QVERIFY(!form.field(u"policy_id"_s)->problem().isEmpty());
        QVERIFY(!form.field(u"end_time"_s)->problem().isEmpty() || !form.field(u"start_time"_s)->problem().isEmpty());
        QCOMPARE(rig.writes(), 0);
        form.set(u"end_time"_s, QTime(13, 0)); // before it begins
        form.set(u"hours_per_day"_s, u"2"_s);
        form.save();
        QVERIFY(!form.field(u"end_time"_s)->problem().isEmpty());
        form.set(u"end_time"_s, QTime(16, 0));
        // A policy that counts in days is refused by the server, beside what was typed.
        QString ofHours;
        for (const ChoiceSource::Choice &choice : policies().choices) {
            form.set(u"policy_id"_s, choice.id);
            form.save();
            QTRY_VERIFY(!form.dialog() || !form.dialog()->isBusy());
            if (!form.dialog()) {
                ofHours = choice.id;
                break;
            }
            QCOMPARE(form.value(u"start_time"_s).toTime(), QTime(14, 0));
        }
        QVERIFY2(!ofHours.isEmpty(), "no policy counts in hours");
        QTRY_COMPARE(rig.page->waiting(), before + 1);
        const QJsonObject sent = QJsonDocument::fromJson(
            sentBy(rig, u"POST"_s).last().value(u"body"_s).toString().toUtf8()).object();
        QCOMPARE(sent[u"start_time"].toString().left(5), u"14:00"_s);
        QCOMPARE(sent[u"end_time"].toString().left(5), u"16:00"_s);
        QCOMPARE(sent[u"hours_per_day"].toDouble(), 2.0);
    }

    // The older generation takes no new leave: said in the form, which keeps what was typed.
    void newLeaveWhereItIsNotOffered()
    {
        Rig rig(sandbox::Dialect::Classic);
        QVERIFY(rig.open());
        rig.press(Qt::Key_N);
        QTRY_VERIFY(qobject_cast<FormDialog *>(openDialog()));
        auto *dialog = qobject_cast<FormDialog *>(openDialog());
        emit dialog->submitted(sampleLeave());
        QTRY_VERIFY(dialog->findChild<MessageBar *>()->text().contains(u"does not offer"));
        QVERIFY(dialog->isVisible());
    }

    // Where a server was seen not to have the operation at all, it is said without a form and without a call.
    void newLeaveThatIsKnownToBeMissing()
    {
        ScriptedServer server;
        server.answer([](const Arrival &arrival) {
            return arrival.verb == "GET" ? Reply::json(200, R"({"success":true,"data":[]})")
                                         : Reply::json(405, R"({"success":false,"message":"No"})");
        });
        Rig rig;
        rig.self = u"1"_s;
        rig.client.setAccess(server.url(), u"token"_s);
        QVERIFY(rig.open());
        rig.trigger(u"new"_s);
        QTRY_VERIFY(qobject_cast<FormDialog *>(openDialog()));
        std::unique_ptr<FormDialog> dialog(qobject_cast<FormDialog *>(openDialog()));
        emit dialog->submitted(sampleLeave());
        QTRY_COMPARE(server.count("POST"), 1);
        QTRY_VERIFY(!dialog->findChild<MessageBar *>()->text().isEmpty());
        dialog.reset();
        rig.trigger(u"new"_s);
        QTRY_VERIFY(rig.messages().contains(u"takes no new leave"));
        QVERIFY(!openDialog());
        QCOMPARE(server.count("POST"), 1);
    }

    void membersThatDoNotComeAreSaid()
    {
        Rig rig;
        rig.arm(u"500"_s, u"reads"_s, u"members"_s, 20);
        QVERIFY(rig.open([&] { return rig.page->rowCount() > 0
            && rig.data->members().table.state() == TableBase::State::Failed; }));
        QTRY_VERIFY(rig.messages().contains(u"who is of which team is not known"));
        for (const QString &key : rig.shownKeys())
            QTRY_VERIFY(rig.data->surroundings().leaveNotesOf(key)->conflictFlag != noConflictFlag);
    }
};

QTEST_MAIN(TestLeavesPage)
#include "tst_leaves_page.moc"
