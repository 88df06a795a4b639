// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/open_dialog.h"
#include "ui/view/prompts.h"
#include "ui/view/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;

class TestPrompts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(*qApp, Theme::Mode::Light); }
    void init() { prompts::resetAnswers(); }

    void answersComeFromTheEventLoop()
    {
        QWidget window;
        prompts::setNextAnswer({ 1, {} });
        prompts::setNextAnswer({ 0, u"because"_s });
        int chosen = -1;
        std::optional<QString> text;
        prompts::confirm(&window, u"Archive?"_s, u"Really"_s, u"Archive"_s, [&](bool yes) { chosen = yes; });
        QCOMPARE(chosen, -1); // never before the call returned
        QCOMPARE(prompts::lastPrompt(), u"Archive?\nReally"_s);
        QTRY_COMPARE(chosen, 1);
        prompts::askText(&window, {}, [&](const std::optional<QString> &answer) { text = answer; });
        QTRY_COMPARE(text, std::optional<QString>(u"because"_s));
        QCOMPARE(prompts::pendingAnswers(), 0);
        QVERIFY(!openDialog());
    }

    void buttonsAndEscape()
    {
        QWidget window;
        window.show();
        prompts::Question question;
        question.title = u"<b>3 decisions</b> are not sent"_s;
        question.buttons = { u"Discard"_s, u"Keep"_s, u"Send now"_s };
        question.details = { u"<img src=x>"_s };
        question.escape = 1;
        QList<int> chosen;
        const auto ask = [&] { prompts::ask(&window, question, [&](int index) { chosen.append(index); }); };
        ask();
        QDialog *dialog = openDialog();
        QVERIFY(dialog);
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        dialog->findChild<QPushButton *>(u"prompt-button-2"_s)->click();
        QCOMPARE(chosen, QList<int> { 2 });
        ask();
        QTest::keyClick(openDialog(), Qt::Key_Escape);
        QCOMPARE(chosen, QList<int>({ 2, 1 }));
        // What cannot be taken back is not what Return does.
        question.destructive = true;
        ask();
        QTest::keyClick(openDialog(), Qt::Key_Return);
        QCOMPARE(chosen, QList<int>({ 2, 1, 0 }));
    }

    void reasonIsRequired()
    {
        QWidget window;
        window.show();
        prompts::TextQuestion question;
        question.title = u"Reject?"_s;
        question.label = u"Reason"_s;
        question.accept = u"Reject"_s;
        question.recent = { u"Add the conference."_s, u"<b>Overtime</b>"_s };
        question.maximumLength = 20;
        bool called = false;
        std::optional<QString> text;
        const auto ask = [&] {
            called = false;
            prompts::askText(&window, question, [&](const std::optional<QString> &answer) {
                called = true;
                text = answer;
            });
        };
        ask();
        QDialog *dialog = openDialog();
        QVERIFY(dialog);
        auto *edit = dialog->findChild<QPlainTextEdit *>();
        auto *accept = dialog->findChild<QPushButton *>(u"prompt-accept"_s);
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(edit, u"   "_s);
        QVERIFY(!accept->isEnabled());
        edit->setPlainText(QString(21, u'x'));
        QVERIFY(!accept->isEnabled());
        auto *recent = dialog->findChild<QListWidget *>(u"prompt-recent"_s);
        emit recent->itemClicked(recent->item(1));
        QCOMPARE(edit->toPlainText(), u"<b>Overtime</b>"_s);
        QVERIFY(accept->isEnabled());
        QTest::keyClick(edit, Qt::Key_Return); // a new line, not an answer
        QVERIFY(!called);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(called);
        QCOMPARE(text, std::optional<QString>(u"<b>Overtime</b>"_s));
        ask();
        QTest::keyClick(openDialog(), Qt::Key_Escape);
        QVERIFY(called);
        QVERIFY(!text);
    }

    void aDeadParentIsNotCalled()
    {
        bool called = false;
        {
            QWidget window;
            window.show();
            prompts::confirm(&window, u"Archive?"_s, {}, u"Archive"_s, [&](bool) { called = true; });
            QVERIFY(openDialog());
        }
        {
            QWidget window;
            prompts::setNextAnswer({ 1, {} });
            prompts::confirm(&window, u"Archive?"_s, {}, u"Archive"_s, [&](bool) { called = true; });
        }
        QTest::qWait(20);
        QVERIFY(!called);
        QVERIFY(!openDialog());
    }
};

QTEST_MAIN(TestPrompts)
#include "tst_prompts.moc"
