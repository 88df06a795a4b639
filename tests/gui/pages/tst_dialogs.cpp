// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/open_dialog.h"
#include "tests/gui/pages/every_page.h"
#include "tests/support/long_words.h"
#include "ui/pages/project_panel.h"
#include "ui/shell/section_bar.h"
#include "ui/view/form_layout.h"

#include <QLayout>
#include <QPushButton>
#include <QRegularExpression>

using namespace signoff;
using namespace signoff::testing;

// Every dialog that a page opens: in words 40 % longer, from right to left, and by the keyboard alone.
class TestDialogs : public QObject {
    Q_OBJECT

private:
    // An action that asks something first.
    struct Way {
        QAction *action;
        int section; // of the panels of a project; -1: of the page itself
    };
    static QList<Way> waysOf(AnyPage &rig)
    {
        static const QRegularExpression asks(u"^(form-.*|new|edit|duplicate|reject)$"_s);
        QList<Way> ways;
        for (QAction *action : rig.page->findChildren<QAction *>(asks, Qt::FindDirectChildrenOnly))
            ways.append({ action, -1 });
        int section = 0;
        for (const ProjectPanel *panel : rig.page->findChildren<ProjectPanel *>()) {
            for (QAction *action : panel->findChildren<QAction *>(asks, Qt::FindDirectChildrenOnly))
                ways.append({ action, section });
            ++section;
        }
        return ways;
    }
    // The dialog behind it; null where it is not offered now.
    static QDialog *open(AnyPage &rig, const Way &way)
    {
        if (way.section >= 0) {
            rig.page->findChild<SectionBar *>(u"sections"_s)->setCurrentIndex(way.section);
            const ProjectPanel *panel = rig.page->findChildren<ProjectPanel *>().at(way.section);
            const auto isThere = [panel] { return panel->isVisible() && !panel->isLoading() && !panel->currentKey().isEmpty(); };
            if (!QTest::qWaitFor(isThere, 3'000))
                return nullptr;
        }
        if (!way.action->isEnabled())
            return nullptr;
        way.action->trigger();
        if (!QTest::qWaitFor([] { return openDialog() != nullptr; }, 3'000))
            return nullptr;
        openDialog()->activateWindow(); // offscreen nobody else does
        if (!QTest::qWaitForWindowActive(openDialog()))
            return nullptr;
        return openDialog();
    }
    static bool holds(const QLayout *layout, const QWidget *widget)
    {
        for (int i = 0; layout && i < layout->count(); ++i) {
            if (layout->itemAt(i)->widget() == widget || holds(layout->itemAt(i)->layout(), widget))
                return true;
        }
        return false;
    }
    // Not by hand, as a button within a text field.
    static bool isLaidOut(const QWidget *widget) { return holds(widget->parentWidget()->layout(), widget); }
    // What is wrong with the look of it; empty: nothing.
    static QString flaws(const QDialog *dialog)
    {
        QStringList all;
        const QList<QWidget *> parts = dialog->findChildren<QWidget *>();
        for (const QWidget *part : parts) {
            if (!part->isVisible() || part->window() != dialog)
                continue;
            const auto *label = qobject_cast<const QLabel *>(part);
            const auto *button = qobject_cast<const QAbstractButton *>(part);
            const QString text = label ? label->text() : button ? button->text() : QString();
            if (!text.isEmpty()) {
                if (label && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
                    all << u"too low: "_s + text;
                if (!(label && label->wordWrap()) && part->width() + 1 < part->minimumSizeHint().width())
                    all << u"too narrow: "_s + text;
            }
            // Brothers do not lie upon each other, and stay within their parent.
            const bool isScrolled = qobject_cast<const QScrollArea *>(part->parentWidget()->parentWidget());
            const bool isPlaced = isLaidOut(part);
            if (isPlaced && !isScrolled && !part->parentWidget()->rect().contains(part->geometry()))
                all << u"outside: "_s + part->objectName() + text;
            for (const QWidget *other : parts) {
                if (isPlaced && other != part && other->isVisible() && other->parentWidget() == part->parentWidget()
                    && isLaidOut(other) && other->geometry().intersects(part->geometry()))
                    all << u"over another: "_s + part->objectName() + text;
            }
        }
        return all.join(u'\n');
    }
    static void pages()
    {
        QTest::addColumn<QString>("page");
        for (const PageCase &each : pageCases)
            QTest::newRow(each.page) << QString::fromLatin1(each.page);
    }
    static void away(AnyPage &rig, QDialog *dialog)
    {
        delete dialog;
        QTRY_VERIFY(!openDialog());
        rig.page->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(rig.page->window()));
    }

private slots:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        Theme::setMotion(false);
    }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void longWordsHaveRoom_data() { pages(); }
    void longWordsHaveRoom()
    {
        QFETCH(QString, page);
        LongWords words;
        QCoreApplication::installTranslator(&words);
        AnyPage rig(page, sandbox::Dialect::Current);
        QVERIFY(rig.begin());
        int opened = 0;
        for (const Way &way : waysOf(rig)) {
            QDialog *dialog = open(rig, way);
            if (!dialog)
                continue;
            ++opened;
            QTRY_COMPARE(flaws(dialog), QString());
            QVERIFY2(dialog->minimumSizeHint().width() <= 1000, qPrintable(way.action->objectName()));
            QVERIFY(dialog->windowTitle().contains(u'æ') || dialog->windowTitle().isEmpty());
            // And where everything is complained about.
            if (auto *form = qobject_cast<FormDialog *>(dialog)) {
                for (FormFieldView *view : form->findChildren<FormFieldView *>())
                    view->setProblem(QCoreApplication::translate("forms", "This is more than a line can say of what is wrong with it here."));
                QTRY_COMPARE(flaws(dialog), QString());
            }
            away(rig, dialog);
        }
        QVERIFY(opened >= 1);
        rig.close();
        QCoreApplication::removeTranslator(&words);
    }

    void rightToLeftIsMirrored_data() { pages(); }
    void rightToLeftIsMirrored()
    {
        QFETCH(QString, page);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        AnyPage rig(page, sandbox::Dialect::Current);
        QVERIFY(rig.begin());
        for (const Way &way : waysOf(rig)) {
            QDialog *dialog = open(rig, way);
            if (!dialog)
                continue;
            QTRY_COMPARE(flaws(dialog), QString());
            QCOMPARE(dialog->layoutDirection(), Qt::RightToLeft);
            auto *accept = dialog->findChild<QPushButton *>(u"prompt-accept"_s);
            auto *cancel = dialog->findChild<QPushButton *>(u"prompt-cancel"_s);
            if (accept && cancel)
                QVERIFY(accept->x() < cancel->x());
            if (auto *form = qobject_cast<FormDialog *>(dialog)) {
                const QList<FormFieldView *> views = form->findChildren<FormFieldView *>();
                QList<const FormField *> fields;
                for (const FormFieldView *view : views)
                    fields << &view->field();
                const QList<FieldPlace> places = placesOf(fields);
                for (int i = 1; i < views.size(); ++i) {
                    if (places.at(i).row == places.at(i - 1).row)
                        QVERIFY(views.at(i)->x() < views.at(i - 1)->x());
                }
            }
            away(rig, dialog);
        }
    }

    // From whatever field has the focus, Ctrl+Return is the act.
    void controlReturnActs_data() { pages(); }
    void controlReturnActs()
    {
        QFETCH(QString, page);
        AnyPage rig(page, sandbox::Dialect::Current);
        QVERIFY(rig.begin());
        for (const Way &way : waysOf(rig)) {
            QDialog *dialog = open(rig, way);
            auto *form = qobject_cast<FormDialog *>(dialog);
            if (!form) {
                away(rig, dialog); // a question, if anything
                continue;
            }
            // What is wrong keeps the form open: nothing is sent for the keys.
            const auto isOpen = [form = QPointer(form)] { return form && form->isVisible(); };
            QSignalSpy acted(dialog->findChild<QPushButton *>(u"prompt-accept"_s), &QPushButton::clicked);
            int wanted = 0;
            for (FormFieldView *view : form->findChildren<FormFieldView *>()) {
                if (!isOpen() || form->isBusy())
                    break;
                // Offscreen the page may have been activated above its dialog, as no window system would.
                const auto hasFocus = [&] {
                    if (!dialog->isActiveWindow())
                        dialog->activateWindow();
                    view->setFocus();
                    return view->isAncestorOf(QApplication::focusWidget());
                };
                QTRY_VERIFY2(hasFocus(), qPrintable(view->id()));
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
                ++wanted;
                QTRY_COMPARE(acted.count(), wanted);
            }
            QVERIFY(wanted > 0);
            QTRY_VERIFY(!isOpen() || !form->isBusy());
            if (isOpen())
                away(rig, dialog);
        }
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
