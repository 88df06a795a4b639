// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/pages/every_page.h"
#include "tests/support/relay.h"
#include "ui/view/filter_bar.h"
#include "ui/view/theme.h"

#include <QClipboard>
#include <QHeaderView>

using namespace signoff;
using namespace signoff::testing;

// What every page must stand, in both generations: the server that says no, and the line that is lost in the middle.
class TestEveryPage : public QObject {
    Q_OBJECT

    static QStringList sorted(QStringList keys)
    {
        keys.sort();
        return keys;
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::apply(*qApp, Theme::Mode::Light);
        Theme::setMotion(false);
    }
    void cleanup() { prompts::resetAnswers(); }

    // What was typed is still there, under what the server said, and no row has moved.
    void refusedForms_data() { pagesInBothDialects(); }
    void refusedForms()
    {
        QFETCH(QString, page);
        QFETCH(sandbox::Dialect, dialect);
        AnyPage rig(page, dialect);
        Relay relay(rig.host->baseUrl());
        rig.client.setAccess(relay.server.url(), rig.host->token());
        QVERIFY(rig.begin());
        const FormHand form(rig.page.get());
        const QStringList keys = sorted(rig.shownKeys());
        for (const int status : { 403, 404, 409, 422 }) {
            relay.refusal = status;
            relay.refused = 0;
            const QString why = status == 404 ? u"does not"_s : u"The server says no."_s;
            if (rig.makes()) {
                const FormValues values = rig.what.fill(rig);
                QVERIFY(rig.make());
                QVERIFY(form.waitOpen());
                form.setAll(values);
                form.save();
                QVERIFY2(form.waitAnswered(), qPrintable(form.words()));
                QVERIFY2(form.message().contains(why), qPrintable(form.message()));
                for (auto it = values.begin(); it != values.end(); ++it)
                    QVERIFY2(isSame(form.value(it.key()), it.value()), qPrintable(it.key()));
                QCOMPARE(relay.refused, 1);
                form.discard();
            }
            if (rig.edits()) {
                const QString key = rig.currentKey();
                const QVariant before = rig.stored(key);
                QVERIFY(rig.edit());
                QVERIFY(form.waitOpen());
                form.set(rig.field(), rig.typed());
                form.save();
                QVERIFY2(form.waitAnswered(), qPrintable(form.words()));
                QVERIFY2(form.message().contains(why), qPrintable(form.message()));
                QCOMPARE(form.value(rig.field()), rig.typed());
                QCOMPARE(rig.stored(key), before);
                form.discard();
            }
            QCOMPARE(sorted(rig.shownKeys()), keys); // figures that come may sort them otherwise
        }
        QVERIFY(rig.makes() || rig.edits() || rig.pageId == "timesheets"_L1);
    }

    // The row stays as it is, and says why.
    void refusedActions_data() { pagesInBothDialects(); }
    void refusedActions()
    {
        QFETCH(QString, page);
        QFETCH(sandbox::Dialect, dialect);
        AnyPage rig(page, dialect);
        if (!rig.hasRows)
            return; // the older generation lists none
        Relay relay(rig.host->baseUrl());
        rig.client.setAccess(relay.server.url(), rig.host->token());
        QVERIFY(rig.begin());
        const QString key = rig.currentKey();
        const QString word = rig.records().statusOf(key);
        for (const int status : { 403, 404, 409, 422 }) {
            relay.refusal = status;
            QVERIFY(rig.table()->setCurrentKey(key));
            rig.decide();
            QTRY_VERIFY2_WITH_TIMEOUT(rig.decision(key) && rig.decision(key)->decision.state == DecisionState::Refused,
                qPrintable(QString::number(status) + rig.messages()), 10'000);
            const QString why = status == 404 ? u"does not"_s : u"The server says no."_s;
            QTRY_VERIFY2(rig.messages().contains(why), qPrintable(rig.messages()));
            QVERIFY(rig.shownKeys().contains(key));
            QCOMPARE(rig.records().statusOf(key), word);
            rig.data->decisions().dismiss(rig.decision(key)->decision.id);
            QTRY_VERIFY(!rig.decision(key));
        }
        // And once the server takes it, it is done.
        relay.refusal = 0;
        QVERIFY(rig.table()->setCurrentKey(key));
        rig.decide();
        QTRY_VERIFY2_WITH_TIMEOUT(rig.isDone(key), qPrintable(rig.messages()), 10'000);
    }

    // Each is sent once, whatever becomes of the line; the record tells what became of it.
    void lostConnection_data() { pagesInBothDialects(); }
    void lostConnection()
    {
        QFETCH(QString, page);
        QFETCH(sandbox::Dialect, dialect);
        AnyPage rig(page, dialect);
        QVERIFY(rig.begin());
        const FormHand form(rig.page.get());
        int writes = rig.writes();
        for (const QString &kind : { u"drop-before"_s, u"drop-after"_s, u"truncate"_s }) {
            if (!rig.makes())
                break;
            const FormValues values = rig.what.fill(rig);
            QVERIFY(rig.make());
            QVERIFY(form.waitOpen());
            form.setAll(values);
            rig.arm(kind);
            form.save();
            QVERIFY2(form.waitAnswered(), qPrintable(form.words()));
            for (auto it = values.begin(); it != values.end(); ++it)
                QVERIFY2(isSame(form.value(it.key()), it.value()), qPrintable(it.key()));
            QCOMPARE(rig.writes(), ++writes);
            form.discard();
        }
        rig.arm(u"drop-before"_s, u"writes"_s, u"nowhere"_s); // what was not struck is forgotten
        if (!rig.hasRows)
            return;
        QVERIFY(rig.choose());
        const QString key = rig.currentKey();
        if (rig.edits()) {
            const QVariant before = rig.stored(key);
            QVERIFY(rig.edit());
            QVERIFY(form.waitOpen());
            form.set(rig.field(), rig.typed());
            rig.arm(u"drop-before"_s);
            form.save();
            QVERIFY2(form.waitAnswered(), qPrintable(form.words()));
            // Where no single record can be asked for, it stays open, and that is said.
            const QString said = rig.what.isReadAlone ? u"did not apply it"_s : u"Look whether the server has it"_s;
            QVERIFY2(form.message().contains(said), qPrintable(form.message()));
            QCOMPARE(rig.stored(key), before);
            QCOMPARE(rig.writes(), ++writes);
            rig.arm(u"drop-after"_s);
            form.save();
            if (rig.what.isReadAlone) {
                QVERIFY(form.waitClosed());
            } else {
                QTRY_COMPARE(rig.writes(), writes + 1);
                QVERIFY(form.waitAnswered());
                QCOMPARE(form.value(rig.field()), rig.typed());
                form.discard();
                rig.page->refresh();
            }
            QCOMPARE(rig.writes(), ++writes);
            QTRY_COMPARE(rig.stored(key), rig.typed());
            QTRY_VERIFY(rig.page->isSettled());
        }
        QVERIFY(rig.table()->setCurrentKey(key));
        rig.arm(u"drop-before"_s);
        rig.decide();
        QTRY_VERIFY2_WITH_TIMEOUT(rig.messages().contains(u"did not apply"_s), qPrintable(rig.messages()), 15'000);
        QCOMPARE(rig.writes(), ++writes);
        QVERIFY(rig.shownKeys().contains(key));
        QVERIFY(!rig.isDone(key));
        QVERIFY(rig.table()->setCurrentKey(key));
        rig.arm(u"drop-after"_s);
        rig.decide();
        QTRY_VERIFY2_WITH_TIMEOUT(rig.isDone(key), qPrintable(rig.messages()), 15'000);
        QCOMPARE(rig.writes(), ++writes);
    }

    // Search and each filter show what they say, and nothing else; clearing shows all.
    void filters_data() { pagesInBothDialects(); }
    void filters()
    {
        QFETCH(QString, page);
        QFETCH(sandbox::Dialect, dialect);
        AnyPage rig(page, dialect);
        QVERIFY(rig.begin());
        auto *bar = rig.page->findChild<FilterBar *>();
        if (!bar || !bar->isVisible() || !rig.hasRows)
            return;
        bar->clear();
        QTRY_VERIFY(rig.page->isSettled() && rig.table()->model()->rowCount() > 0);
        const int all = rig.table()->model()->rowCount();
        const QAbstractItemModel *rows = rig.table()->model();
        const auto says = [rows](int row, const QString &word) {
            for (int column = 0; column < rows->columnCount(); ++column) {
                if (rows->index(row, column).data().toString().contains(word, Qt::CaseInsensitive))
                    return true;
            }
            return false;
        };
        const QString word = rows->index(0, 0).data().toString().section(u' ', 0, 0);
        bar->setSearchText(word);
        emit bar->filtersChanged();
        QTRY_VERIFY(rig.page->isSettled() && rig.table()->model()->rowCount() > 0);
        for (int row = 0; row < rows->rowCount(); ++row)
            QVERIFY2(says(row, word), qPrintable(word));
        bar->setSearchText(u"no row says this"_s);
        emit bar->filtersChanged();
        QTRY_COMPARE(rig.table()->model()->rowCount(), 0);
        QTRY_VERIFY2(rig.messages().contains(u"Nothing matches"_s), qPrintable(rig.messages()));
        bar->clear();
        QTRY_COMPARE(rig.table()->model()->rowCount(), all);
        for (int column = 0; column < rows->columnCount(); ++column) {
            const QString id = rows->headerData(column, Qt::Horizontal, KeyRole).toString();
            QStringList values;
            const QVariant first = rows->index(0, column).data(ValueRole);
            values = first.typeId() == QMetaType::QStringList ? first.toStringList() : QStringList { first.toString() };
            bar->setSelected(id, values.mid(0, 1));
            if (values.value(0).isEmpty() || bar->selected(id).isEmpty())
                continue; // no filter
            emit bar->filtersChanged();
            QTRY_VERIFY(rig.page->isSettled() && rig.table()->model()->rowCount() > 0);
            for (int row = 0; row < rows->rowCount(); ++row) {
                const QVariant value = rows->index(row, column).data(ValueRole);
                const bool fits = value.typeId() == QMetaType::QStringList ? value.toStringList().contains(values.first())
                                                                           : value.toString() == values.first();
                QVERIFY2(fits, qPrintable(id + u": "_s + value.toString()));
            }
            bar->clear();
            QTRY_COMPARE(rig.table()->model()->rowCount(), all);
        }
    }

    // The clipboard has the rows that are selected in the columns that are shown, as they stand.
    void copiesAsATable_data() { pagesInBothDialects(); }
    void copiesAsATable()
    {
        QFETCH(QString, page);
        QFETCH(sandbox::Dialect, dialect);
        AnyPage rig(page, dialect);
        QVERIFY(rig.begin());
        if (!rig.hasRows)
            return;
        QHeaderView *header = rig.table()->horizontalHeader();
        QList<int> shown;
        for (int visual = 0; visual < header->count(); ++visual) {
            if (!header->isSectionHidden(header->logicalIndex(visual)))
                shown << header->logicalIndex(visual);
        }
        QVERIFY(shown.size() >= 2);
        // One goes, and one stands elsewhere.
        if (shown.size() > 2)
            header->setSectionHidden(shown.takeAt(1), true);
        header->moveSection(header->visualIndex(shown.last()), 0);
        shown.prepend(shown.takeLast());
        QStringList keys = rig.shownKeys().mid(0, 2);
        rig.table()->setCurrentKey(keys.first());
        if (keys.size() > 1)
            rig.table()->selectionModel()->select(
                rig.table()->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        rig.action(u"copy"_s)->trigger();
        QStringList wanted;
        QStringList titles;
        for (const int column : std::as_const(shown))
            titles << rig.table()->model()->headerData(column, Qt::Horizontal).toString();
        wanted << titles.join(u'\t');
        for (int row = 0; row < keys.size(); ++row) {
            QStringList cells;
            for (const int column : std::as_const(shown))
                cells << rig.table()->model()->index(row, column).data().toString();
            wanted << cells.join(u'\t');
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), QString(wanted.join(u'\n') + u'\n'));
    }
};

QTEST_MAIN(TestEveryPage)
#include "tst_every_page.moc"
