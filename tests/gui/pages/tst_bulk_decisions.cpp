// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/open_dialog.h"
#include "tests/gui/pages/page_rig.h"

#include "ui/pages/bulk_bar.h"
#include "ui/pages/bulk_prompt.h"
#include "ui/pages/bulk_results.h"
#include "ui/view/filter_bar.h"

#include <QtTest/QTest>

using namespace signoff;
using namespace signoff::testing;

// Deciding many timesheets in a real window on the real sandbox.
class TestBulkDecisions : public QObject {
    Q_OBJECT

private:
    static void dialects()
    {
        QTest::addColumn<sandbox::Dialect>("dialect");
        QTest::newRow("classic") << sandbox::Dialect::Classic;
        QTest::newRow("current") << sandbox::Dialect::Current;
        QTest::newRow("mixed") << sandbox::Dialect::Mixed;
    }
    static BulkBar *bar(PageRig &rig) { return rig.page->findChild<BulkBar *>(); }
    static void agree(const QString &reason = {}, const QHash<QString, QString> &reasons = {})
    {
        prompts::setNextBulkAnswer(BulkAnswer { reasons, reason });
    }
    // Marks so many rows from the top on, by their keys.
    static QStringList markFirst(PageRig &rig, int count)
    {
        const QStringList keys = rig.shownKeys().mid(0, count);
        rig.table()->mark(keys);
        return keys;
    }

private slots:
    void cleanup() { prompts::resetAnswers(); }

    // Forty sheets, one key each: the row moves on by itself.
    void fortyWithFortyKeys_data() { dialects(); }
    void fortyWithFortyKeys()
    {
        QFETCH(sandbox::Dialect, dialect);
        PageRig rig(dialect);
        QVERIFY(rig.open());
        int keys = 0;
        QSet<QString> decided;
        while (decided.size() < 40 && keys < 60) {
            QVERIFY2(!decided.contains(rig.currentKey()),
                qPrintable(u"%1 after %2: %3"_s.arg(rig.currentKey()).arg(keys).arg(rig.messages())));
            decided << rig.currentKey();
            rig.press(Qt::Key_A);
            ++keys;
        }
        QCOMPARE(keys, 40);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.data->decisions().hasOpen(), 20'000);
        const QStringList ledger = rig.ledger();
        QCOMPARE(ledger.size(), 40);
        QCOMPARE(ledger.count(u"approve applied"_s), 40);
        for (const QString &key : decided)
            QCOMPARE(rig.status(key), u"approved"_s);
    }

    // All of them with three: Ctrl+A, A, Return. One's own stays.
    void allWithThreeKeys_data() { dialects(); }
    void allWithThreeKeys()
    {
        QFETCH(sandbox::Dialect, dialect);
        PageRig rig(dialect, 600);
        QVERIFY(rig.open());
        const QStringList all = rig.shownKeys();
        int own = 0;
        for (const QString &key : all)
            own += rig.data->timesheets().table.find(key)->row.userId == rig.self ? 1 : 0;
        QVERIFY(own > 0);
        const int before = rig.client.requestCount();
        QTest::keyClick(rig.table(), Qt::Key_A, Qt::ControlModifier);
        rig.press(Qt::Key_A);
        QTRY_VERIFY(openDialog());
        QTest::keyClick(openDialog(), Qt::Key_Return);
        QTRY_VERIFY(bar(rig)->isShown());
        QTRY_VERIFY_WITH_TIMEOUT(!rig.data->decisions().hasOpen(), 20'000);
        const int decided = int(all.size()) - own;
        QCOMPARE(rig.ledger().count(u"approve applied"_s), decided);
        QCOMPARE(rig.ledger().size(), decided);
        QVERIFY2(rig.client.requestCount() - before <= decided * 1.05,
            qPrintable(QString::number(rig.client.requestCount() - before)));
        QTRY_VERIFY2(bar(rig)->text().contains(QString::number(decided)), qPrintable(bar(rig)->text()));
        for (const QString &key : rig.shownKeys())
            QCOMPARE(rig.data->timesheets().table.find(key)->row.userId, rig.self);
    }

    // Only what is visible, was checked wholly, has no flag and is not one's own.
    void approvesWhatIsClear_data() { dialects(); }
    void approvesWhatIsClear()
    {
        QFETCH(sandbox::Dialect, dialect);
        PageRig rig(dialect);
        QVERIFY(rig.open());
        QSet<QString> clear;
        const QStringList all = rig.shownKeys();
        for (const QString &key : all) {
            if (rig.data->reviews().reviewOf(key)->isClear()
                && rig.data->timesheets().table.find(key)->row.userId != rig.self)
                clear << key;
        }
        QVERIFY(clear.size() >= 5 && clear.size() < all.size());
        // A filter hides one of them.
        const QString hidden = *clear.begin();
        const QString name = rig.data->timesheets().table.find(hidden)->row.nameWith(rig.data->surroundings());
        auto *filters = rig.page->findChild<FilterBar *>();
        QStringList others;
        for (const QString &key : all)
            others << rig.data->timesheets().table.find(key)->row.nameWith(rig.data->surroundings());
        others.removeDuplicates();
        others.removeAll(name);
        filters->setSelected(u"member"_s, others);
        emit filters->filtersChanged();
        QTRY_VERIFY(!rig.shownKeys().contains(hidden));
        for (const QString &key : all) {
            if (!rig.shownKeys().contains(key))
                clear.remove(key);
        }
        agree();
        rig.press(Qt::Key_A, Qt::ShiftModifier);
        QTRY_VERIFY(bar(rig)->isShown());
        QCOMPARE(prompts::lastBulkQuestion().rows.size(), clear.size());
        for (const BulkRow &row : prompts::lastBulkQuestion().rows) {
            QVERIFY(clear.contains(row.key));
            QCOMPARE(row.checks, BulkRow::Checks::Clear);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!rig.data->decisions().hasOpen(), 20'000);
        for (const QString &key : clear)
            QCOMPARE(rig.status(key), u"approved"_s);
        QCOMPARE(rig.status(hidden), u"submitted"_s);
        QCOMPARE(rig.ledger().size(), clear.size());
    }

    // What could not be checked is never approved with the others.
    void notCheckedIsNotClear()
    {
        PageRig rig(sandbox::Dialect::Current);
        rig.arm(u"500"_s, u"reads"_s, u"/leaves"_s, 10);
        QVERIFY(rig.open());
        QTRY_VERIFY2(rig.messages().contains(u"Not every check could run"_s), qPrintable(rig.messages()));
        rig.press(Qt::Key_A, Qt::ShiftModifier);
        QTRY_VERIFY2(rig.messages().contains(u"not wholly checked"_s), qPrintable(rig.messages()));
        QVERIFY(!rig.data->decisions().hasOpen());
        QCOMPARE(rig.writes(), 0);
    }

    void undoneTogether()
    {
        PageRig rig(sandbox::Dialect::Current);
        rig.settings.set(Setting::HoldSeconds, 30);
        QVERIFY(rig.open());
        markFirst(rig, 10);
        agree();
        rig.press(Qt::Key_A);
        QTRY_COMPARE(rig.data->decisions().count(DecisionState::Held), 10);
        QTRY_VERIFY2(bar(rig)->text().contains(u"10"_s), qPrintable(bar(rig)->text()));
        QVERIFY(!rig.page->findChild<HoldBar *>()->isVisible());
        rig.press(Qt::Key_Z);
        QVERIFY(!rig.data->decisions().hasOpen());
        QTRY_VERIFY(!bar(rig)->isShown());
        QCOMPARE(rig.writes(), 0);
    }

    void oneReasonForAllOrOneEach()
    {
        PageRig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        const QStringList keys = markFirst(rig, 3);
        agree(u"Days missing"_s, { { keys.at(1), u"Saturday was not agreed"_s } });
        rig.press(Qt::Key_R);
        QTRY_COMPARE(rig.status(keys.at(2)), u"rejected"_s);
        QTRY_VERIFY(!rig.data->decisions().hasOpen());
        rig.page->refresh();
        const auto reason = [&](int row) { return rig.data->timesheets().table.find(keys.at(row))->row.rejectReason; };
        rig.page->findChild<FilterBar *>()->clear();
        QTRY_COMPARE(reason(0), u"Days missing"_s);
        QTRY_COMPARE(reason(1), u"Saturday was not agreed"_s);
        QTRY_COMPARE(reason(2), u"Days missing"_s);
        QCOMPARE(rig.settings.list(Setting::RecentReasons).first(), u"Days missing"_s);
    }

    // Refused in the server's words, changed meanwhile, read because nobody knew: each on screen, and tried again.
    void everyResultIsToldApart()
    {
        PageRig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        const QStringList keys = markFirst(rig, 6);
        // Somebody else changes one on the server and here; the server's list is read before it is sent.
        rig.settings.set(Setting::HoldSeconds, 2);
        agree();
        rig.press(Qt::Key_A);
        QTRY_COMPARE(rig.data->decisions().count(DecisionState::Held), 6);
        rig.control("POST", u"/sandbox/rows/timesheets/"_s + rig.id(keys.at(1)), { { u"status"_s, u"rejected"_s } });
        rig.page->refresh(); // the list without it comes before the hold ends
        QTRY_VERIFY(!rig.data->timesheets().table.find(keys.at(1)));
        // Another one is decided elsewhere after that list: the server refuses ours.
        rig.control("POST", u"/sandbox/rows/timesheets/"_s + rig.id(keys.at(4)), { { u"status"_s, u"approved"_s } });
        rig.arm(u"drop-after"_s, u"writes"_s, rig.id(keys.at(3)));
        QTRY_VERIFY_WITH_TIMEOUT(!rig.data->decisions().hasOpen(), 20'000);
        QTRY_VERIFY2(bar(rig)->text().contains(u"4 approved"_s, Qt::CaseInsensitive), qPrintable(bar(rig)->text()));
        QVERIFY2(bar(rig)->text().contains(u"1 refused"_s, Qt::CaseInsensitive), qPrintable(bar(rig)->text()));
        QVERIFY2(bar(rig)->text().contains(u"1 changed meanwhile"_s, Qt::CaseInsensitive), qPrintable(bar(rig)->text()));
        emit bar(rig)->showResults();
        QTRY_VERIFY(rig.page->findChild<BulkResults *>());
        auto *results = rig.page->findChild<BulkResults *>();
        QStringList words;
        const QAbstractItemModel *rows = results->findChild<TableView *>()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            for (int column = 0; column < rows->columnCount(); ++column)
                words << rows->index(row, column).data().toString();
        }
        QVERIFY2(words.contains(u"Changed meanwhile"_s), qPrintable(words.join(u'|')));
        QVERIFY2(words.join(u'|').contains(u"perhaps by someone else"_s), qPrintable(words.join(u'|')));
        QVERIFY2(words.contains(u"Refused"_s), qPrintable(words.join(u'|')));
        QCOMPARE(rig.ledger().count(u"approve applied"_s), 4);
        QCOMPARE(rig.ledger().count(u"approve refused"_s), 1);
    }

    void savedViews()
    {
        PageRig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        auto *filters = rig.page->findChild<FilterBar *>();
        const int all = rig.page->rowCount();
        filters->restoreState(R"({"filters":{"status":["submitted"],"flags":["clear"]}})");
        QTRY_VERIFY(rig.page->rowCount() < all);
        QVERIFY(rig.page->rowCount() > 0);
        const QStringList clear = rig.shownKeys();
        for (const QString &key : clear)
            QVERIFY(rig.data->reviews().reviewOf(key)->isClear());
        filters->restoreState(R"({"filters":{"status":["submitted"],"flags":["flagged"]}})");
        QTRY_VERIFY(rig.page->rowCount() > 0 && !rig.shownKeys().contains(clear.first()));
        QCOMPARE(rig.page->rowCount() + clear.size(), all);
        // Exceptions first.
        const QStringList sorted = rig.shownKeys();
        for (qsizetype row = 1; row < sorted.size(); ++row)
            QVERIFY(rig.data->reviews().reviewOf(sorted.at(row - 1))->attention()
                >= rig.data->reviews().reviewOf(sorted.at(row))->attention());
    }

    // The program ends in the middle of a bulk; the next start shows it and sends nothing by itself.
    void resumedAtTheNextStart()
    {
        PageRig rig(sandbox::Dialect::Current);
        rig.settings.set(Setting::HoldSeconds, 30);
        QVERIFY(rig.open());
        markFirst(rig, 8);
        agree();
        rig.press(Qt::Key_A);
        QTRY_COMPARE(rig.data->decisions().count(DecisionState::Held), 8);
        rig.close();
        QVERIFY(rig.open());
        QTRY_VERIFY2(bar(rig)->text().contains(u"8 not sent"_s, Qt::CaseInsensitive), qPrintable(bar(rig)->text()));
        QCOMPARE(rig.writes(), 0);
        emit bar(rig)->tryAgain();
        QTRY_VERIFY_WITH_TIMEOUT(!rig.data->decisions().hasOpen(), 20'000);
        QCOMPARE(rig.ledger().count(u"approve applied"_s), 8);
    }

    // Of those that were kept, only the chosen ones are sent.
    void someOfTheKept()
    {
        PageRig rig(sandbox::Dialect::Current);
        rig.settings.set(Setting::HoldSeconds, 30);
        QVERIFY(rig.open());
        const QStringList keys = markFirst(rig, 5);
        agree();
        rig.press(Qt::Key_A);
        QTRY_COMPARE(rig.data->decisions().count(DecisionState::Held), 5);
        QTRY_VERIFY(rig.data->decisions().forRow(u"timesheets"_s, keys.last())->holdLeft > 0); // it is on disk
        rig.data->decisions().keepHeld();
        emit bar(rig)->showResults();
        auto *results = rig.page->findChild<BulkResults *>();
        QVERIFY(results);
        emit results->tryAgain({ keys.at(1), keys.at(3) });
        QTRY_COMPARE_WITH_TIMEOUT(rig.data->decisions().count(DecisionState::Held), 3, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(rig.status(keys.at(1)) == u"approved"_s && rig.status(keys.at(3)) == u"approved"_s, 20'000);
        QCOMPARE(rig.ledger(), QStringList({ u"approve applied"_s, u"approve applied"_s }));
        for (const int left : { 0, 2, 4 })
            QVERIFY(rig.data->decisions().forRow(u"timesheets"_s, keys.at(left))->isKept);
    }
};

QTEST_MAIN(TestBulkDecisions)
#include "tst_bulk_decisions.moc"
