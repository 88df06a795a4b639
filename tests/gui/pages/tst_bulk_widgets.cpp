// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/support/apart.h"
#include "tests/gui/open_dialog.h"
#include "tests/gui/pages/bulk_samples.h"
#include "tests/unit/decisions/decisions_rig.h"
#include "ui/pages/bulk_bar.h"
#include "ui/pages/bulk_results.h"
#include "ui/view/icons.h"
#include "ui/view/message_bar.h"
#include "ui/view/prompts.h"
#include "ui/view/table_view.h"
#include "ui/view/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

namespace {

// Asks, and keeps what was answered.
struct Asked {
    explicit Asked(const BulkQuestion &question)
    {
        window.resize(1000, 700);
        window.show();
        prompts::askBulk(&window, question, [this](const std::optional<BulkAnswer> &given) {
            ++calls;
            answer = given;
        });
        if (QDialog *dialog = openDialog()) {
            dialog->activateWindow();
            isActive = QTest::qWaitForWindowActive(dialog);
        }
    }

    template <class Widget> Widget *part(const char *name = nullptr) const
    {
        const QDialog *dialog = openDialog();
        return !dialog ? nullptr
            : name     ? dialog->findChild<Widget *>(QString::fromLatin1(name))
                       : dialog->findChild<Widget *>();
    }
    QPushButton *accept() const { return part<QPushButton>("prompt-accept"); }
    QString hint() const { return part<QLabel>("bulk-hint")->text(); }
    // The key goes where the focus is, as from a keyboard.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) const
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }

    QWidget window;
    int calls = 0;
    bool isActive = false;
    std::optional<BulkAnswer> answer;
};

using State = Bulk::Item::State;

// "row-0 Approved" for each row of a table, from top to bottom.
QStringList shown(const BulkResults &results)
{
    QStringList rows;
    const QAbstractItemModel *model = results.findChild<TableView *>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        rows << QString(model->index(row, 0).data(KeyRole).toString() + u' ' + model->index(row, 1).data().toString());
    return rows;
}

// The buttons of a strip that can be seen: "Pause, Cancel the rest".
QString buttons(const QWidget &widget)
{
    QStringList texts;
    for (const QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->isVisible())
            texts << button->text();
    }
    return texts.join(u", "_s);
}

void click(const QWidget &widget, const char *name)
{
    widget.findChild<QPushButton *>(QString::fromLatin1(name))->click();
}

QStringList labels(const QDialog *dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        texts << label->text();
    return texts;
}

} // namespace

class TestBulkWidgets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::apply(*qApp, Theme::Mode::Light);
    }
    void cleanup() { QVERIFY(!openDialog()); }

    void returnCommitsAndEscapeCancels()
    {
        Asked yes(samples::approveAll(3));
        QVERIFY(yes.isActive);
        QCOMPARE(yes.calls, 0);
        yes.key(Qt::Key_Down);
        yes.key(Qt::Key_Return);
        QCOMPARE(yes.calls, 1);
        QVERIFY(yes.answer);
        QCOMPARE(yes.answer->reasons.size(), 3);
        QCOMPARE(yes.answer->reasons.value(u"row-1"_s), QString());
        QTRY_VERIFY(!openDialog());
        Asked no(samples::approveAll(3));
        no.key(Qt::Key_Escape);
        QCOMPARE(no.calls, 1);
        QVERIFY(!no.answer);
    }

    void totalsSayWhatTheyLeaveOut()
    {
        BulkQuestion question = samples::approveAll(4);
        question.rows[0].minutes = 600;
        question.rows[1].minutes = 90;
        question.rows[2].minutes = {};
        question.rows[3].minutes = 30;
        question.rows[0].amount = { { 10, u"EUR"_s }, { 5, u"USD"_s } };
        question.rows[1].amount = { { 2.5, u"EUR"_s } };
        question.rows[2].amount = { { 99, {} } }; // cannot be added to anything
        question.rows[3].amount = {};
        question.rows[0].checks = BulkRow::Checks::Flagged;
        question.rows[1].checks = BulkRow::Checks::Clear;
        question.rows[2].checks = BulkRow::Checks::NotChecked;
        question.rows[3].checks = BulkRow::Checks::NotChecked;
        Asked asked(question);
        const QStringList words = labels(openDialog());
        for (const QString &wanted :
            { u"12:00"_s, u"not known for 1 row(s)"_s, u"EUR 12.50, USD 5.00"_s, u"not known for 2 row(s)"_s,
                u"1 row(s) with a flag"_s, u"2 row(s) not checked"_s, u"about 4 s at 60 requests a minute"_s,
                u"Your own timesheet: Maria Schmidt"_s, u"Not submitted: Priya Raman, José Niño, 김민수 and 1 more"_s })
            QVERIFY2(words.contains(wanted), qPrintable(wanted + u" / "_s + words.join(u" | "_s)));
        for (const QLabel *label : openDialog()->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        asked.key(Qt::Key_Escape);
    }

    // What nobody knows is not said at all; it is not zero.
    void nothingKnownIsNotZero()
    {
        BulkQuestion question = samples::approveAll(2);
        for (BulkRow &row : question.rows) {
            row.minutes = {};
            row.amount = {};
            row.checks = BulkRow::Checks::None;
        }
        Asked asked(question);
        const QStringList words = labels(openDialog());
        QVERIFY(!words.contains(u"0:00"_s));
        QVERIFY(!words.contains(u"Tracked"_s));
        QVERIFY(!words.contains(u"Flags"_s));
        QVERIFY(!asked.part<TableView>()->isColumnShown(u"tracked"_s));
        QVERIFY(!asked.part<TableView>()->isColumnShown(u"flags"_s));
        asked.key(Qt::Key_Escape);
    }

    void oneReasonForAll()
    {
        BulkQuestion question = samples::rejectAll(3);
        question.reasons.clear();
        Asked asked(question);
        QVERIFY(asked.isActive);
        QVERIFY(!asked.accept()->isEnabled());
        QVERIFY(asked.hint().contains(u"a reason for all"_s));
        asked.key(Qt::Key_Return, Qt::ControlModifier);
        asked.type(u"  "_s);
        QVERIFY(!asked.accept()->isEnabled());
        asked.type(u"Add Monday. "_s);
        QVERIFY(asked.accept()->isEnabled());
        QCOMPARE(asked.hint(), QString());
        asked.key(Qt::Key_Return); // a new line, not an answer
        QCOMPARE(asked.calls, 0);
        asked.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.calls, 1);
        QVERIFY(asked.answer);
        QCOMPARE(asked.answer->reason, u"Add Monday."_s);
        QCOMPARE(asked.answer->reasons.size(), 3);
        for (const QString &reason : asked.answer->reasons)
            QCOMPARE(reason, u"Add Monday."_s);
    }

    void aReasonUsedBefore()
    {
        Asked asked(samples::rejectAll(2));
        auto *recent = asked.part<QListWidget>("prompt-recent");
        emit recent->itemActivated(recent->item(2));
        QCOMPARE(asked.part<QPlainTextEdit>()->toPlainText(), u"<b>Overtime</b> was not agreed."_s);
        asked.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(asked.answer);
        QCOMPARE(asked.answer->reasons.value(u"row-0"_s), u"<b>Overtime</b> was not agreed."_s);
        // One that is a row's own stays.
        QVERIFY(asked.answer->reasons.value(u"row-1"_s).startsWith(u"Tuesday"_s));
    }

    void tooLongAReason()
    {
        BulkQuestion question = samples::rejectAll(2);
        question.maximumLength = 10;
        Asked asked(question);
        asked.type(u"12345678901"_s);
        QVERIFY(!asked.accept()->isEnabled());
        QVERIFY(!asked.hint().isEmpty());
        asked.key(Qt::Key_Backspace);
        QVERIFY(asked.accept()->isEnabled());
        asked.key(Qt::Key_Escape);
    }

    // Every row its own, by keys alone; those that lack one are named.
    void oneReasonEach()
    {
        BulkQuestion question = samples::rejectAll(3);
        question.reasons.clear();
        Asked asked(question);
        QVERIFY(asked.isActive);
        auto *table = asked.part<TableView>();
        asked.key(Qt::Key_Tab); // to the reasons used before
        asked.key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), table);
        asked.type(u"o"_s); // begins to edit the reason wherever in the row one is
        auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(cell);
        asked.type(u"ne day"_s);
        QCOMPARE(cell->text(), u"one day"_s);
        QCOMPARE(asked.hint(), u"No reason yet: Björn Åkerström, "_s + apart(u"محمد العلي"_s));
        asked.key(Qt::Key_Return); // done with the cell, not with the dialog
        QCOMPARE(asked.calls, 0);
        QTRY_COMPARE(QApplication::focusWidget(), table);
        QCOMPARE(table->currentKey(), u"row-1"_s);
        asked.type(u"two"_s);
        asked.key(Qt::Key_Escape); // as it was
        QCOMPARE(asked.calls, 0);
        QTRY_COMPARE(QApplication::focusWidget(), table);
        QCOMPARE(asked.hint(), u"No reason yet: Björn Åkerström, "_s + apart(u"محمد العلي"_s));
        asked.key(Qt::Key_F2);
        asked.type(u"two"_s);
        asked.key(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), table);
        QCOMPARE(asked.hint(), u"No reason yet: "_s + apart(u"محمد العلي"_s));
        QVERIFY(!asked.accept()->isEnabled());
        asked.type(u"three"_s);
        QVERIFY(asked.accept()->isEnabled()); // while the cell is still open
        asked.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.calls, 1);
        QVERIFY(asked.answer);
        const QHash<QString, QString> wanted { { u"row-0"_s, u"one day"_s }, { u"row-1"_s, u"two"_s },
            { u"row-2"_s, u"three"_s } };
        QCOMPARE(asked.answer->reasons, wanted);
    }

    // A cell that is only looked at keeps what it has, several lines included.
    void aLookIsNoChange()
    {
        BulkQuestion question = samples::rejectAll(2);
        question.reasons = { { u"row-0"_s, u"Monday\nTuesday"_s } };
        question.reason = u"all"_s;
        Asked asked(question);
        auto *table = asked.part<TableView>();
        table->setFocus();
        table->moveCurrent(0);
        asked.key(Qt::Key_F2);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        asked.key(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), table);
        asked.key(Qt::Key_Return); // in the table it commits
        QVERIFY(asked.answer);
        QCOMPARE(asked.answer->reasons.value(u"row-0"_s), u"Monday\nTuesday"_s);
        QCOMPARE(asked.answer->reasons.value(u"row-1"_s), u"all"_s);
    }

    void aThousandRows()
    {
        QElapsedTimer timer;
        timer.start();
        Asked asked(samples::rejectAll(1000));
        QVERIFY(asked.isActive);
        QCOMPARE(asked.part<TableView>()->model()->rowCount(), 1000);
        const qint64 opened = timer.restart();
        asked.type(u"Please add the days."_s);
        QCoreApplication::processEvents();
        const qint64 typed = timer.elapsed() / 20;
        qInfo("opened in %lld ms, %lld ms a key", opened, typed);
        QVERIFY(opened < 1500);
        QVERIFY(typed < 100);
        asked.key(Qt::Key_Escape);
    }

    void answersForTests()
    {
        const auto ask = [](const BulkQuestion &question) {
            Asked asked(question);
            if (openDialog() || asked.calls != 0)
                return std::optional<BulkAnswer>();
            [&] { QTRY_COMPARE(asked.calls, 1); }();
            return asked.answer;
        };
        prompts::setNextBulkAnswer(BulkAnswer { { { u"row-0"_s, u"own"_s } }, u"all"_s });
        const auto answer = ask(samples::rejectAll(2));
        QVERIFY(answer);
        QCOMPARE(answer->reasons.value(u"row-0"_s), u"own"_s);
        QCOMPARE(answer->reasons.value(u"row-1"_s), u"all"_s);
        QCOMPARE(prompts::lastBulkQuestion().title, u"Reject 2 timesheets?"_s);
        prompts::setNextBulkAnswer({});
        QVERIFY(!ask(samples::rejectAll(2)));
        prompts::setNextBulkAnswer(BulkAnswer {}); // a reason is needed
        QVERIFY(!ask(samples::rejectAll(2)));
        prompts::setNextBulkAnswer(BulkAnswer {});
        QVERIFY(ask(samples::approveAll(2)));
    }

    void aDeadParentIsNotCalled()
    {
        bool called = false;
        {
            QWidget window;
            window.show();
            prompts::askBulk(&window, samples::approveAll(2), [&](const auto &) { called = true; });
            QVERIFY(openDialog());
        }
        QVERIFY(!openDialog());
        QVERIFY(!called);
    }

    void theStripOfAHold()
    {
        QWidget window;
        BulkBar bar(&window);
        QVERIFY(!bar.isShown());
        window.show();
        BulkProgress progress = samples::progress({ { State::Held, 40 } });
        progress.holdLeft = 1200;
        bar.setProgress(progress);
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.text(), u"Approve 40 timesheets. Sent in 2 s"_s);
        QCOMPARE(bar.accessibleName(), bar.text());
        QCOMPARE(buttons(bar), u"Undo"_s);
        QSignalSpy undone(&bar, &BulkBar::undo);
        click(bar, "bulk-undo");
        QCOMPARE(undone.count(), 1);
        // It counts by itself, and what is sent cannot be undone.
        QTRY_COMPARE(bar.text(), u"Approve 40 timesheets. Sent in 1 s"_s);
        QTRY_COMPARE(bar.text(), u"Approve 40 timesheets. Sending …"_s);
        QVERIFY(!bar.findChild<QPushButton *>(u"bulk-undo"_s)->isEnabled());
        bar.clear();
        QVERIFY(!bar.isVisible());
        QCOMPARE(bar.text(), QString());
    }

    void theStripOfARun()
    {
        QWidget window;
        BulkBar bar(&window);
        window.show();
        BulkProgress progress = samples::progress({ { State::Waiting, 22 }, { State::Sending, 1 }, { State::Done, 15 },
            { State::Refused, 1 }, { State::Changed, 1 } });
        bar.setProgress(progress);
        QCOMPARE(bar.text(),
            u"Approve 40 timesheets. 17 of 40 processed, about 25 s left, 1 refused, 1 changed meanwhile"_s);
        QCOMPARE(bar.findChild<QProgressBar *>()->value(), 17);
        QCOMPARE(bar.findChild<QProgressBar *>()->maximum(), 40);
        QCOMPARE(buttons(bar), u"Pause, Cancel the rest, Show results"_s);
        QSignalSpy paused(&bar, &BulkBar::pauseRequested);
        QSignalSpy cancelled(&bar, &BulkBar::cancelRest);
        QSignalSpy results(&bar, &BulkBar::showResults);
        click(bar, "bulk-pause");
        QCOMPARE(paused.value(0).value(0).toBool(), true);
        progress.isPaused = true;
        bar.setProgress(progress);
        QCOMPARE(buttons(bar), u"Continue, Cancel the rest, Show results"_s);
        QCOMPARE(bar.text(), u"Approve 40 timesheets. Paused: 17 of 40 processed, 1 refused, 1 changed meanwhile"_s);
        click(bar, "bulk-pause");
        QCOMPARE(paused.value(1).value(0).toBool(), false);
        click(bar, "bulk-cancel");
        click(bar, "bulk-results");
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(results.count(), 1);
    }

    void theStripAtTheEnd()
    {
        QWidget window;
        BulkBar bar(&window);
        window.show();
        bar.setProgress(samples::progress({ { State::Done, 40 } }));
        QCOMPARE(bar.text(), u"Approve 40 timesheets. 40 approved"_s);
        QCOMPARE(buttons(bar), u"Show results, Close"_s);
        bar.setProgress(samples::progress({ { State::Done, 38 }, { State::Refused, 1 }, { State::Changed, 1 } }));
        QCOMPARE(bar.text(), u"Approve 40 timesheets. 38 approved, 1 refused, 1 changed meanwhile"_s);
        QCOMPARE(buttons(bar), u"Show results, Try again, Close"_s);
        QSignalSpy again(&bar, &BulkBar::tryAgain);
        QSignalSpy closed(&bar, &BulkBar::closed);
        click(bar, "bulk-again");
        QCOMPARE(again.count(), 1);
        click(bar, "bulk-close");
        QCOMPARE(closed.count(), 1);
        QVERIFY(!bar.isShown());
    }

    // One item after the other is no reason to speak each time; a turn is.
    void screenReadersAreToldNowAndThen()
    {
        QWidget window;
        BulkBar bar(&window);
        window.show();
        bar.setProgress(samples::progress({ { State::Waiting, 40 } }));
        const QString first = bar.accessibleName();
        QCOMPARE(first, bar.text());
        bar.setProgress(samples::progress({ { State::Waiting, 39 }, { State::Done, 1 } }));
        QCOMPARE(bar.accessibleName(), first);
        bar.setProgress(samples::progress({ { State::Done, 40 } }));
        QCOMPARE(bar.accessibleName(), bar.text());
        QVERIFY(bar.accessibleName() != first);
    }

    void resultsMoveOn()
    {
        BulkResults results([] { return QByteArray(); });
        results.setAttribute(Qt::WA_DeleteOnClose, false);
        QMap<State, int> counts { { State::Waiting, 2 }, { State::Done, 1 } };
        results.setResults(samples::progress(counts), samples::results(counts));
        results.show();
        QCOMPARE(shown(results), QStringList({ u"row-0 Waiting"_s, u"row-1 Approved"_s, u"row-2 Waiting"_s }));
        QCOMPARE(buttons(results), u"Export as CSV …, Copy, Close"_s);
        auto *table = results.findChild<TableView *>();
        QVERIFY(!table->isColumnShown(u"words"_s));
        table->setCurrentKey(u"row-2"_s);

        QList<BulkResult> rows = samples::results(counts);
        rows[0].state = State::Refused;
        rows[0].label = u"Refused"_s;
        rows[0].words = u"<b>Locked</b>"_s;
        counts = { { State::Waiting, 1 }, { State::Done, 1 }, { State::Refused, 1 } };
        results.setResults(samples::progress(counts), rows);
        QCOMPARE(shown(results), QStringList({ u"row-0 Refused"_s, u"row-1 Approved"_s, u"row-2 Waiting"_s }));
        QCOMPARE(table->currentKey(), u"row-2"_s); // nobody lost their place
        QVERIFY(table->isColumnShown(u"words"_s));
        QCOMPARE(buttons(results), u"Export as CSV …, Copy, Try again (1), Close"_s);
        QVERIFY(!results.findChild<QPushButton *>(u"results-again"_s)->isEnabled()); // the rest is under way

        auto *onlyFailed = results.findChild<QCheckBox *>();
        QTest::keyClick(onlyFailed, Qt::Key_Space);
        QCOMPARE(shown(results), QStringList { u"row-0 Refused"_s });
        rows[2].state = State::Changed;
        rows[2].label = u"Changed meanwhile"_s;
        counts = { { State::Done, 1 }, { State::Refused, 1 }, { State::Changed, 1 } };
        results.setResults(samples::progress(counts), rows);
        QCOMPARE(shown(results), QStringList({ u"row-0 Refused"_s, u"row-2 Changed meanwhile"_s }));
        QSignalSpy again(&results, &BulkResults::tryAgain);
        click(results, "results-again");
        QCOMPARE(again.value(0).value(0).toStringList(), QStringList({ u"row-0"_s, u"row-2"_s }));

        // Where nothing failed any more, the filter would hide everything.
        counts = { { State::Done, 3 } };
        results.setResults(samples::progress(counts), samples::results(counts));
        QCOMPARE(shown(results).size(), 3);
        QVERIFY(!onlyFailed->isVisible());
    }

    void eachStateHasItsOwnShape()
    {
        QStringList icons;
        for (int state = 0; state <= int(State::Cancelled); ++state)
            icons << QString::fromLatin1(lookOf(State(state)).icon);
        QCOMPARE(icons.size(), 9);
        QCOMPARE(icons.removeDuplicates(), 0);
        for (const QString &name : icons)
            QVERIFY2(iconNames().contains(name), qPrintable(name));
    }

    void copies()
    {
        BulkResults results([] { return QByteArray(); });
        const QMap<State, int> counts { { State::Done, 1 }, { State::Refused, 1 } };
        QList<BulkResult> rows = samples::results(counts);
        rows[0].title = u"=cmd|' /C calc'!A0"_s;
        results.setResults(samples::progress(counts), rows);
        click(results, "results-copy");
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).startsWith(u"'=cmd"_s));
        QVERIFY(lines.at(2).contains(u"locked for payroll"_s));
        QCOMPARE(results.findChild<MessageBar *>()->text(), u"2 row(s) copied."_s);
    }

    // A real bulk: what the strip and the results say of it, and its file, written and read back.
    void ofARealBulk()
    {
        const QTemporaryDir folder;
        Rig rig(folder.filePath(u"journal.sqlite"_s));
        rig.knowAll();
        rig.office.override = [](const Arrival &arrival) {
            return arrival.verb != "GET" && arrival.path().contains("sheet-101")
                ? std::optional(Reply::json(409, "{\"success\":false,\"message\":\"Locked, \\\"for\\\" payroll\"}"))
                : std::nullopt;
        };
        rig.decisions->setHold(std::chrono::minutes(5));
        const QString batch = rig.decisions->decideAll(
            sheets, { { keyOf(100), u"=1+1"_s }, { keyOf(101), u"b"_s }, { keyOf(102), u"c"_s } }, u"reject"_s);
        std::optional<QList<Decision>> list;
        rig.decisions->readBatch(batch, [&](const QList<Decision> &read) { list = read; });
        QTRY_VERIFY(list);
        Bulk bulk(*rig.decisions, *list);
        QTRY_VERIFY(progressOf(bulk, {}).holdLeft > 0);
        BulkProgress progress = progressOf(bulk, u"Reject 3 timesheets"_s);
        QCOMPARE(progress.holdWhole, 300'000);
        QCOMPARE(progress.total, 3);
        QCOMPARE(progress.processed, 0);
        QCOMPARE(countsText(progress.counts), u"3 held"_s);
        bulk.sendNow({ keyOf(100), keyOf(101), keyOf(102) });
        QTRY_VERIFY(bulk.isOver());
        progress = progressOf(bulk, u"Reject 3 timesheets"_s);
        QVERIFY(progress.isOver);
        QCOMPARE(progress.holdWhole, 0);
        QCOMPARE(progress.failed, 1);
        QCOMPARE(countsText(progress.counts), u"2 rejected, 1 refused"_s);

        BulkResults results([&] { return bulkAsCsv(bulk); });
        results.setResults(progress, resultsOf(bulk));
        QCOMPARE(shown(results),
            QStringList({ u"%1 Rejected"_s.arg(keyOf(100)), u"%1 Refused"_s.arg(keyOf(101)),
                u"%1 Rejected"_s.arg(keyOf(102)) }));
        QVERIFY(results.findChild<TableView *>()->isColumnShown(u"reason"_s));
        const QString file = folder.filePath(u"results.csv"_s);
        prompts::setNextAnswer({ 0, file });
        click(results, "results-export");
        QTRY_VERIFY(results.findChild<MessageBar *>()->text().contains(u"results.csv"_s));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(written.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines.at(1).contains(u"Rejected,'=1+1,"_s), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(2).contains(u"\"\"for\"\" payroll"_s), qPrintable(lines.at(2)));
    }

    void aDiskThatSaysNo()
    {
        BulkResults results([] { return QByteArray("what,result\r\n"); });
        const QMap<State, int> counts { { State::Done, 1 } };
        results.setResults(samples::progress(counts), samples::results(counts));
        auto *message = results.findChild<MessageBar *>();
        const QTemporaryDir folder;
        for (const QString &file : { folder.filePath(u"missing/results.csv"_s), folder.path(), u"/dev/full/x"_s }) {
            prompts::setNextAnswer({ 0, file });
            message->clear();
            click(results, "results-export");
            QTRY_VERIFY(message->isShown());
            QCOMPARE(message->kind(), MessageBar::Kind::Error);
            QVERIFY2(message->text().contains(u"could not be written"_s), qPrintable(message->text()));
            QVERIFY2(message->text().contains(file), qPrintable(message->text()));
        }
        prompts::setNextAnswer({ 0, {} }); // thought better of it
        message->clear();
        click(results, "results-export");
        letAnswersArrive();
        QVERIFY(!message->isShown());
    }

    // The dialog itself is opened, not run.
    void theFileDialogOpens()
    {
        QTemporaryDir folder;
        BulkResults results([] { return QByteArray("what\r\n"); });
        const QMap<State, int> counts { { State::Done, 1 } };
        results.setResults(samples::progress(counts), samples::results(counts));
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        click(results, "results-export");
        auto *dialog = results.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->selectedFiles().value(0).contains(u"signoff-"_s));
        dialog->selectFile(folder.filePath(u"mine"_s));
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(QFile::exists(folder.filePath(u"mine.csv"_s)));
    }

    void timesAreRounded()
    {
        QCOMPARE(aboutText(1), u"about 1 s"_s);
        QCOMPARE(aboutText(9'100), u"about 10 s"_s);
        QCOMPARE(aboutText(22'000), u"about 25 s"_s);
        QCOMPARE(aboutText(100'000), u"about 2 min"_s);
        QCOMPARE(aboutText(1'000'000), u"about 17 min"_s);
    }
};

QTEST_MAIN(TestBulkWidgets)
#include "tst_bulk_widgets.moc"
