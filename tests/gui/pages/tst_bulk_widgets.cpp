// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/open_dialog.h"
#include "tests/gui/pages/bulk_samples.h"
#include "ui/view/table_view.h"
#include "ui/view/theme.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;

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
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    QWidget window;
    int calls = 0;
    bool isActive = false;
    std::optional<BulkAnswer> answer;
};

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
        table->setFocus();
        table->moveCurrent(0);
        asked.type(u"o"_s); // begins to edit the reason wherever in the row one is
        auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(cell);
        asked.type(u"ne day"_s);
        QCOMPARE(cell->text(), u"one day"_s);
        QCOMPARE(asked.hint(), u"No reason yet: Björn Åkerström, محمد العلي"_s);
        asked.key(Qt::Key_Return); // done with the cell, not with the dialog
        QCOMPARE(asked.calls, 0);
        QTRY_COMPARE(QApplication::focusWidget(), table);
        QCOMPARE(table->currentKey(), u"row-1"_s);
        asked.type(u"two"_s);
        asked.key(Qt::Key_Escape); // as it was
        QCOMPARE(asked.calls, 0);
        QTRY_COMPARE(QApplication::focusWidget(), table);
        QCOMPARE(asked.hint(), u"No reason yet: Björn Åkerström, محمد العلي"_s);
        asked.key(Qt::Key_F2);
        asked.type(u"two"_s);
        asked.key(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), table);
        QCOMPARE(asked.hint(), u"No reason yet: محمد العلي"_s);
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
};

QTEST_MAIN(TestBulkWidgets)
#include "tst_bulk_widgets.moc"
