// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/pages/page_rig.h"

#include "ui/pages/timesheet_detail.h"
#include "ui/view/filter_bar.h"

#include <QPushButton>
#include <QtTest/QTest>

using namespace signoff;
using namespace signoff::testing;

// The main job in a real window on the real sandbox: every outcome of a decision, as the manager and as the server's
// ledger see it.
class TestTimesheetsPage : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { prompts::resetAnswers(); }

    void showsWhatWaits_data() { dialects(); }
    void showsWhatWaits()
    {
        QFETCH(sandbox::Dialect, dialect);
        PageRig rig(dialect);
        QVERIFY(rig.open());
        QCOMPARE(rig.page->state(), Page::State::Ready);
        QVERIFY(rig.page->rowCount() >= 40);
        QCOMPARE(rig.page->waiting(), rig.page->rowCount());
        // Names and days are there, whatever the server brought them with.
        const QAbstractItemModel *rows = rig.table()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            QVERIFY(!rows->index(row, 0).data().toString().startsWith(u"Member "));
            for (int column = 0; column < rows->columnCount(); ++column) {
                const QVariant value = rows->index(row, column).data(ValueRole);
                if (value.canConvert<DayBars>())
                    QCOMPARE(value.value<DayBars>().state, DayBars::State::Loaded);
            }
        }
        // Workspaces, timesheets, days where rows do not bring them; members, projects, contracts, leave and time
        // requests. Every check has run by now.
        QVERIFY2(rig.client.requestCount() <= 9, qPrintable(QString::number(rig.client.requestCount())));
        for (int row = 0; row < rows->rowCount(); ++row) {
            const std::optional<Review> review = rig.data->reviews().reviewOf(rows->index(row, 0).data(KeyRole).toString());
            QVERIFY(review && review->notChecked.isEmpty());
            QVERIFY(review->expected.minutes.has_value());
        }
    }

    // What is needed to decide comes first: the workspace and the queue.
    void firstDecisionAfterFewRequests_data() { dialects(); }
    void firstDecisionAfterFewRequests()
    {
        QFETCH(sandbox::Dialect, dialect);
        PageRig rig(dialect);
        QVERIFY(rig.open([&] { return rig.data->timesheets().table.state() == TableBase::State::Ready
            && !rig.currentKey().isEmpty() && rig.data->decisions().isKnown(); }));
        QStringList paths;
        for (const QJsonValue &value : rig.control("GET", u"/sandbox/requests"_s).value(u"requests"_s).toArray())
            paths << value[u"path"_s].toString().section(u'/', -1);
        QVERIFY2(paths.indexOf(u"timesheets"_s) >= 0 && paths.indexOf(u"timesheets"_s) < 4, qPrintable(paths.join(u' ')));
        const QString key = rig.currentKey();
        rig.press(Qt::Key_A);
        QTRY_COMPARE(rig.status(key), u"approved"_s);
        QCOMPARE(rig.ledger(), QStringList { u"approve applied"_s });
    }

    void approves_data() { dialects(); }
    void approves()
    {
        QFETCH(sandbox::Dialect, dialect);
        PageRig rig(dialect);
        QVERIFY(rig.open());
        const QString key = rig.currentKey();
        const int before = rig.page->rowCount();
        rig.press(Qt::Key_A);
        QTRY_COMPARE(rig.page->rowCount(), before - 1);
        QCOMPARE(rig.status(key), u"approved"_s);
        QTRY_VERIFY(rig.messages().contains(u"Approved: "));
        QVERIFY(rig.currentKey() != key); // on to the next
        QCOMPARE(rig.ledger(), QStringList { u"approve applied"_s });
        QCOMPARE(rig.writes(), 1);
    }

    void rejectsWithAReason_data() { dialects(); }
    void rejectsWithAReason()
    {
        QFETCH(sandbox::Dialect, dialect);
        PageRig rig(dialect);
        QVERIFY(rig.open());
        const QString key = rig.currentKey();
        prompts::setNextAnswer({ 0, u"Please correct the hours of Monday"_s });
        rig.press(Qt::Key_R);
        QTRY_COMPARE(rig.status(key), u"rejected"_s);
        QCOMPARE(rig.ledger(), QStringList { u"reject applied"_s });
        QCOMPARE(rig.settings.list(Setting::RecentReasons), QStringList { u"Please correct the hours of Monday"_s });
    }

    void cancelledReasonDecidesNothing()
    {
        PageRig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        prompts::setNextAnswer({ 0, {} });
        rig.press(Qt::Key_R);
        QTRY_COMPARE(prompts::pendingAnswers(), 0);
        QVERIFY(!rig.data->decisions().hasOpen());
        QCOMPARE(rig.writes(), 0);
    }

    void returns_data() { dialects(); }
    void returns()
    {
        QFETCH(sandbox::Dialect, dialect);
        PageRig rig(dialect);
        QVERIFY(rig.open());
        const QString key = rig.currentKey();
        rig.press(Qt::Key_U);
        QTRY_COMPARE(rig.status(key), u"open"_s);
        QCOMPARE(rig.ledger(), QStringList { u"unsubmit applied"_s });
    }

    void undoesInTheHold()
    {
        PageRig rig(sandbox::Dialect::Current);
        rig.settings.set(Setting::HoldSeconds, 30);
        QVERIFY(rig.open());
        const QString key = rig.currentKey();
        rig.press(Qt::Key_A);
        auto *hold = rig.page->findChild<HoldBar *>();
        QTRY_VERIFY(hold->isVisible() && hold->count() == 1);
        QTRY_VERIFY(rig.data->decisions().forRow(u"timesheets"_s, key)->holdLeft > 0);
        rig.press(Qt::Key_Z);
        QTRY_VERIFY(!hold->isVisible());
        QVERIFY(!rig.data->decisions().hasOpen());
        QCOMPARE(rig.status(key), u"submitted"_s);
        QCOMPARE(rig.writes(), 0);
    }

    void aLongPressDecidesOnce()
    {
        PageRig rig(sandbox::Dialect::Current);
        rig.settings.set(Setting::HoldSeconds, 30);
        QVERIFY(rig.open());
        rig.press(Qt::Key_A);
        for (int i = 0; i < 10; ++i) {
            QKeyEvent repeated(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_s, true);
            QCoreApplication::sendEvent(rig.table(), &repeated);
        }
        QTRY_COMPARE(rig.data->decisions().count(DecisionState::Held), 1);
        QCOMPARE(rig.data->decisions().all().size(), 1);
    }

    void serverRefuses()
    {
        PageRig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        const QString key = rig.currentKey();
        // Someone else was faster; our row does not know it yet.
        rig.control("POST", u"/sandbox/rows/timesheets/"_s + rig.id(key), { { u"status"_s, u"rejected"_s } });
        rig.press(Qt::Key_A);
        QTRY_VERIFY(rig.messages().contains(u"Approve failed"));
        QCOMPARE(rig.ledger(), QStringList { u"approve refused"_s });
        QTRY_COMPARE(rig.status(key), u"rejected"_s); // looked up after the refusal
        QCOMPARE(rig.writes(), 1);
    }

    // "Decide again" is about the sheet that is shown, whatever else is marked.
    void decidesAgainWhatIsShown()
    {
        PageRig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        const QString key = rig.currentKey();
        const QStringList others = rig.shownKeys().mid(1, 2);
        rig.arm(u"drop-before"_s);
        rig.press(Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(rig.messages().contains(u"did not apply"), 15'000);
        QVERIFY(rig.table()->setCurrentKey(key));
        rig.table()->mark(others);
        auto *again = rig.page->findChild<TimesheetDetail *>()->findChild<MessageBar *>()->findChild<QPushButton *>();
        QTRY_COMPARE(again->text(), u"Decide again"_s);
        again->click();
        QTRY_COMPARE(rig.status(key), u"approved"_s);
        QTRY_VERIFY(!rig.data->decisions().hasOpen());
        QCOMPARE(rig.ledger(), QStringList { u"approve applied"_s });
        for (const QString &other : others)
            QCOMPARE(rig.status(other), u"submitted"_s);
    }

    void reasonIsKeptWhenTheCallFails()
    {
        PageRig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        const QString key = rig.currentKey();
        rig.arm(u"drop-before"_s);
        prompts::setNextAnswer({ 0, u"Hours of Friday are missing"_s });
        rig.press(Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(rig.messages().contains(u"did not apply"), 15'000);
        QCOMPARE(rig.data->decisions().forRow(u"timesheets"_s, key)->decision.reason, u"Hours of Friday are missing"_s);
        QCOMPARE(rig.status(key), u"submitted"_s);
        QCOMPARE(rig.writes(), 1); // Qt did not send it again
    }

    void connectionDropsAfterApplying()
    {
        PageRig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        const QString key = rig.currentKey();
        rig.arm(u"drop-after"_s);
        rig.press(Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(rig.status(key), u"approved"_s, 15'000);
        QTRY_VERIFY(rig.messages().contains(u"perhaps by someone else"));
        QCOMPARE(rig.ledger(), QStringList { u"approve applied"_s });
        QCOMPARE(rig.writes(), 1);
    }

    void restartShowsAnOpenDecisionAndSendsNothing()
    {
        PageRig rig(sandbox::Dialect::Current);
        rig.settings.set(Setting::HoldSeconds, 30);
        QVERIFY(rig.open());
        const QString key = rig.currentKey();
        rig.press(Qt::Key_A);
        QTRY_VERIFY(rig.data->decisions().forRow(u"timesheets"_s, key)->holdWhole > 0);
        rig.close();

        QVERIFY(rig.open());
        const auto shown = rig.data->decisions().forRow(u"timesheets"_s, key);
        QVERIFY(shown && shown->isKept);
        QTRY_VERIFY(rig.messages().contains(u"not sent"));
        QCOMPARE(rig.writes(), 0);
        rig.data->decisions().sendNow();
        QTRY_COMPARE(rig.status(key), u"approved"_s);
        QCOMPARE(rig.ledger(), QStringList { u"approve applied"_s });
    }

    void secondStartShowsRowsBeforeTheFirstAnswer()
    {
        PageRig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        const int rows = rig.page->rowCount();
        rig.close();
        // The server is away now.
        rig.host.reset();
        QVERIFY(rig.open());
        QCOMPARE(rig.page->rowCount(), rows);
        QCOMPARE(rig.page->state(), Page::State::Offline);
        QVERIFY(rig.messages().contains(u"Rows confirmed"));
    }

    void firstStartWithoutAServerFailsWithRetry()
    {
        PageRig rig(sandbox::Dialect::Current);
        rig.host.reset();
        QVERIFY(rig.open());
        QCOMPARE(rig.page->state(), Page::State::Offline);
        auto *overlay = rig.page->findChild<StateOverlay *>();
        QCOMPARE(overlay->state(), StateOverlay::State::Failed);
        QVERIFY(overlay->text().contains(u"cannot be reached"));
    }

    void filtersAndSearchNarrowTheQueue()
    {
        PageRig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        auto *filters = rig.page->findChild<FilterBar *>();
        const QString name = rig.table()->model()->index(3, 0).data(ValueRole).toString();
        filters->setSearchText(name);
        emit filters->filtersChanged();
        QVERIFY(rig.page->rowCount() >= 1 && rig.page->rowCount() < 10);
        filters->setSearchText(u"nobody is called this"_s);
        emit filters->filtersChanged();
        QTRY_COMPARE(rig.page->state(), Page::State::Empty);
        QTRY_VERIFY(rig.messages().contains(u"Nothing matches"));
        filters->clear();
        QTRY_VERIFY(rig.page->rowCount() > 40);
    }

    void otherStatesAreAskedFor()
    {
        PageRig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        auto *filters = rig.page->findChild<FilterBar *>();
        filters->setSelected(u"status"_s, { u"approved"_s });
        emit filters->filtersChanged();
        QTRY_VERIFY_WITH_TIMEOUT(rig.page->isSettled() && rig.page->rowCount() > 20, 10'000);
        const QString key = rig.currentKey();
        QCOMPARE(rig.status(key), u"approved"_s);
        // The API cannot undo an approval, and the page says that there is nothing to decide.
        rig.press(Qt::Key_A);
        QTRY_VERIFY(rig.messages().contains(u"Approve: it is \"Approved\"."));
        QCOMPARE(rig.writes(), 0);
    }
};

QTEST_MAIN(TestTimesheetsPage)
#include "tst_timesheets_page.moc"
