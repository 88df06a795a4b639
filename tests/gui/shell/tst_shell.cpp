// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stub_page.h"

#include "ui/shell/about.h"
#include "ui/shell/key_help.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/sign_in.h"
#include "ui/shell/workspace_switcher.h"
#include "ui/view/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace signoff;
using namespace Qt::StringLiterals;

class TestShell : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::setMotion(false);
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void pagesAreMadeWhenOpened()
    {
        ShellRig rig;
        MainWindow window(rig.parts());
        window.show();
        QVERIFY(window.isSigningIn());
        QVERIFY(!window.openPage(u"first"_s)); // no workspace yet

        window.showPages(rig.data);
        QVERIFY(!window.isSigningIn());
        QCOMPARE(window.currentPage(), u"first"_s);
        QVERIFY(window.page(u"first"_s));
        QVERIFY(!window.page(u"second"_s));
        QCOMPARE(static_cast<StubPage *>(window.page(u"first"_s))->m_openings, 1);
        QVERIFY(window.windowTitle().startsWith("First page"_L1));
        QVERIFY(!window.openPage(u"nix"_s));
        window.clearPages();
        QVERIFY(!window.page(u"first"_s));
    }

    void numberKeysGoToPages()
    {
        ShellRig rig;
        MainWindow window(rig.parts());
        window.show();
        window.showPages(rig.data);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), u"second"_s);
        QTRY_VERIFY(window.page(u"second"_s)->hasFocus());
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), u"third"_s);
        // Another sign than a page's does nothing.
        QTest::keyClick(&window, Qt::Key_9, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), u"third"_s);
        // F5 asks the page that shows, and no other.
        QTest::keyClick(&window, Qt::Key_F5);
        QCOMPARE(static_cast<StubPage *>(window.page(u"third"_s))->m_refreshes, 1);
        QCOMPARE(static_cast<StubPage *>(window.page(u"second"_s))->m_refreshes, 0);
    }

    void arrowKeysWalkTheTabs()
    {
        ShellRig rig;
        MainWindow window(rig.parts());
        window.show();
        window.showPages(rig.data);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        NavBar *nav = window.navBar();
        nav->item(u"first"_s)->setFocus();
        QTest::keyClick(nav->item(u"first"_s), Qt::Key_Down);
        QCOMPARE(window.currentPage(), u"second"_s);
        QVERIFY(nav->item(u"second"_s)->hasFocus()); // the focus stays in the bar
        QTest::keyClick(nav->item(u"second"_s), Qt::Key_End);
        QCOMPARE(window.currentPage(), u"third"_s);
        QTest::keyClick(nav->item(u"third"_s), Qt::Key_Down);
        QCOMPARE(window.currentPage(), u"third"_s);
        QTest::keyClick(nav->item(u"third"_s), Qt::Key_Home);
        QCOMPARE(window.currentPage(), u"first"_s);
        // One tab stop.
        QCOMPARE(nav->item(u"first"_s)->focusPolicy(), Qt::TabFocus);
        QCOMPARE(nav->item(u"third"_s)->focusPolicy(), Qt::NoFocus);
        // A click goes there to work there.
        QTest::mouseClick(nav->item(u"second"_s), Qt::LeftButton);
        QCOMPARE(window.currentPage(), u"second"_s);
        QTRY_VERIFY(window.page(u"second"_s)->hasFocus());
    }

    void tabsTellScreenReaders()
    {
        NavBar nav;
        nav.setEntries({ { u"a"_s, u"Alpha"_s, u"overview"_s, u"Ctrl+1"_s }, { u"b"_s, u"Beta"_s, u"members"_s, {} } });
        nav.setCurrent(u"b"_s);
        nav.setCount(u"a"_s, 12);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&nav);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::PageTabList);
        QCOMPARE(list->childCount(), 2);
        QAccessibleInterface *alpha = QAccessible::queryAccessibleInterface(nav.item(u"a"_s));
        QAccessibleInterface *beta = QAccessible::queryAccessibleInterface(nav.item(u"b"_s));
        QCOMPARE(alpha->role(), QAccessible::PageTab);
        QVERIFY(alpha->text(QAccessible::Name).contains("Alpha"_L1));
        QVERIFY(alpha->text(QAccessible::Name).contains("12"_L1));
        QVERIFY(!alpha->state().selected);
        QVERIFY(beta->state().selected);
        QSignalSpy chosen(&nav, &NavBar::chosen);
        alpha->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"a"_s);
    }

    void countsFollowThePages()
    {
        ShellRig rig;
        MainWindow window(rig.parts());
        window.showPages(rig.data);
        QCOMPARE(window.navBar()->count(u"first"_s), -1);
        static_cast<StubPage *>(window.page(u"first"_s))->setWaiting(7);
        QCOMPARE(window.navBar()->count(u"first"_s), 7);
        window.clearPages();
        QCOMPARE(window.navBar()->count(u"first"_s), -1);
    }

    void theBarGivesWayToThePage()
    {
        ShellRig rig;
        MainWindow window(rig.parts());
        window.restore({ 1440, 900 });
        window.show();
        QVERIFY(!window.navBar()->isCompact());
        window.resize(1024, 700);
        QTRY_VERIFY(window.navBar()->isCompact());
        // The user's word counts more than the width.
        window.showPages(rig.data);
        window.action(ShellCommand::NavBar)->trigger();
        QVERIFY(!window.navBar()->isCompact());
        window.resize(1000, 700);
        QTest::qWait(0);
        QVERIFY(!window.navBar()->isCompact());
    }

    void statusBarSpeaks()
    {
        ShellRig rig;
        MainWindow window(rig.parts());
        window.showPages(rig.data);
        StatusBar *bar = window.bottomBar();
        QVERIFY(bar->texts().join(' '_L1).contains("60 of 60"_L1));
        auto *page = static_cast<StubPage *>(window.page(u"first"_s));
        page->setStatus(Page::State::Ready, QDateTime::currentDateTimeUtc().addSecs(-185));
        QVERIFY(bar->texts().first().contains("3 min"_L1));
        page->setStatus(Page::State::Loading, QDateTime::currentDateTimeUtc().addSecs(-185));
        QVERIFY(bar->texts().first().contains("asking again"_L1));
        page->setStatus(Page::State::Failed, QDateTime::currentDateTimeUtc().addSecs(-185));
        QVERIFY(bar->texts().first().contains("failed"_L1));
        window.setOffline(true);
        QCOMPARE(bar->texts().first(), u"Offline"_s);
        window.setOffline(false);
        QVERIFY(bar->texts().first() != u"Offline"_s);

        bar->setDecisions({ 2, 1, 3 });
        const QString decisions = bar->texts().at(1);
        QVERIFY(decisions.contains("2 held"_L1));
        QVERIFY(decisions.contains("1 sending"_L1));
        QVERIFY(decisions.contains("3 unknown"_L1));
        bar->setDecisions({});
        QVERIFY(!bar->texts().join(' '_L1).contains("held"_L1));

        bar->setBudget({ 0, 60, 3, 12'300, false });
        QVERIFY(bar->texts().last().contains("13 s"_L1));
        QVERIFY(bar->texts().last().contains("spent"_L1));
        bar->setBudget({ 0, 60, 3, 4'000, true });
        QVERIFY(bar->texts().last().contains("server asked"_L1));
        QVERIFY(bar->texts().last().contains("4 s"_L1));
    }

    void switcherMenu()
    {
        WorkspaceSwitcher switcher;
        WorkspaceSwitcher::Shown shown;
        shown.workspace = u"<b>Acme</b> & Sons"_s;
        shown.role = u"Owner"_s;
        shown.account = u"acme"_s;
        shown.workspaceId = u"1"_s;
        shown.accountId = u"x"_s;
        shown.workspaces = { { u"1"_s, u"<b>Acme</b> & Sons"_s, u"Owner"_s }, { u"2"_s, u"Other"_s, {} } };
        shown.accounts = { { u"x"_s, u"acme"_s, u"host"_s }, { u"y"_s, u"else"_s, u"host"_s } };
        switcher.show(shown);
        QSignalSpy workspace(&switcher, &WorkspaceSwitcher::workspaceChosen);
        QSignalSpy account(&switcher, &WorkspaceSwitcher::accountChosen);
        QMenu *menu = switcher.menu();
        QVERIFY(menu->findChild<QAction *>(u"1"_s)->isChecked());
        QVERIFY(menu->findChild<QAction *>(u"1"_s)->text().contains("<b>Acme</b> && Sons"_L1));
        menu->findChild<QAction *>(u"1"_s)->trigger(); // it is open already
        menu->findChild<QAction *>(u"2"_s)->trigger();
        menu->findChild<QAction *>(u"y"_s)->trigger();
        QCOMPARE(workspace.size(), 1);
        QCOMPARE(workspace.first().first().toString(), u"2"_s);
        QCOMPARE(account.size(), 1);
        QCOMPARE(account.first().first().toString(), u"y"_s);
    }

    void initialsOfNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letters");
        QTest::newRow("two words") << u"brightwell studio ltd"_s << u"BS"_s;
        QTest::newRow("one word") << u"Acme"_s << u"A"_s;
        QTest::newRow("Han") << u"北京 工作室"_s << u"北"_s;
        QTest::newRow("signs") << u"& Sons (Ltd)"_s << u"S"_s;
        QTest::newRow("composed") << u"E\u0301cole normale"_s << u"E\u0301N"_s.left(2);
        QTest::newRow("nothing") << u"  "_s << QString();
    }

    void initialsOfNames()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, letters);
        QVERIFY2(initials(name).startsWith(letters), qPrintable(initials(name)));
        QCOMPARE(initials(name).isEmpty(), letters.isEmpty());
    }

    void settingsAreMadeFromTheTable()
    {
        ShellRig rig;
        SettingsDialog dialog(rig.settings, { u"en"_s }, {}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        for (const SettingRow &row : settingRows()) {
            const bool isTyped = row.kind != SettingRow::Kind::Bytes && row.kind != SettingRow::Kind::List;
            QCOMPARE(dialog.control(row.id) != nullptr, row.title != nullptr && isTyped);
            if (QWidget *control = dialog.control(row.id))
                QCOMPARE(control->accessibleName(), settingText(row.title));
        }
        auto *hold = qobject_cast<QSpinBox *>(dialog.control(Setting::HoldSeconds));
        QVERIFY(hold);
        QCOMPARE(hold->value(), 6);
        QCOMPARE(hold->maximum(), 30);
        hold->setValue(0);
        QCOMPARE(rig.settings.whole(Setting::HoldSeconds), 0);
        auto *cache = qobject_cast<QCheckBox *>(dialog.control(Setting::CacheOnDisk));
        QVERIFY(cache->isChecked());
        cache->click();
        QVERIFY(!rig.settings.flag(Setting::CacheOnDisk));
        // What is changed elsewhere shows.
        rig.settings.set(Setting::HoldSeconds, 12);
        QCOMPARE(hold->value(), 12);
        // No language without a translation.
        auto *language = qobject_cast<QComboBox *>(dialog.control(Setting::Language));
        QCOMPARE(language->findData(u"de"_s), -1);
        QVERIFY(language->findData(u"en"_s) >= 0);
        dialog.findChild<QPushButton *>(u"defaults"_s)->click();
        QCOMPARE(hold->value(), 6);
        QVERIFY(cache->isChecked());
    }

    void settingsOpenOnce()
    {
        ShellRig rig;
        MainWindow window(rig.parts());
        window.setStored([] { return u"2 MB"_s; });
        window.show();
        window.run(ShellCommand::Settings);
        window.run(ShellCommand::Settings);
        QCOMPARE(window.findChildren<SettingsDialog *>().size(), 1);
        QSignalSpy erase(&window, &MainWindow::eraseRequested);
        auto *dialog = window.findChild<SettingsDialog *>();
        dialog->findChild<QPushButton *>(u"erase"_s)->click();
        QCOMPARE(erase.size(), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_COMPARE(window.findChildren<SettingsDialog *>().size(), 0);
    }

    void themeMenuSetsTheSetting()
    {
        ShellRig rig;
        MainWindow window(rig.parts());
        QAction *dark = nullptr;
        const QList<QAction *> actions = window.findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->data() == u"dark"_s)
                dark = action;
        }
        QVERIFY(dark);
        dark->trigger();
        QCOMPARE(rig.settings.text(Setting::Theme), u"dark"_s);
    }

    void keysSheetListsThemAll()
    {
        ShellRig rig;
        MainWindow window(rig.parts());
        window.show();
        window.showPages(rig.data);
        // What the page can do, and what has no words or no key is left out.
        Page *page = window.page(u"first"_s);
        auto *approve = new QAction(u"Appro&ve"_s, page);
        approve->setShortcuts({ QKeySequence(u"A"_s), QKeySequence(u"Shift+Return"_s) });
        page->addAction(approve);
        page->addAction(new QAction(u"Without a key"_s, page));
        auto *wordless = new QAction(page);
        wordless->setShortcut(QKeySequence(u"Ctrl+Alt+W"_s));
        page->addAction(wordless);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F1);
        auto *sheet = window.findChild<KeyHelpDialog *>();
        QVERIFY(sheet);
        QVERIFY(QTest::qWaitForWindowActive(sheet));
        const QString lines = sheet->lines().join('\n'_L1);
        QVERIFY2(lines.contains("A / Shift+Return  Approve"_L1), qPrintable(lines));
        QVERIFY(!lines.contains("Without a key"_L1));
        QVERIFY(!lines.contains("Ctrl+Alt+W"_L1));
        for (const ShellAction &action : shellActions()) {
            if (action.keys)
                QVERIFY2(lines.contains(QString::fromUtf8(action.keys)), action.keys);
        }
        QVERIFY(lines.contains(u"Ctrl+1 … Ctrl+9"_s));
        QTest::keyClick(sheet, Qt::Key_F1);
        QTRY_VERIFY(!window.findChild<KeyHelpDialog *>());
    }

    void about()
    {
        AboutDialog dialog(nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QStringList words;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            words.append(label->text());
        const QString all = words.join('\n'_L1);
        QVERIFY(all.contains(QStringLiteral(SIGNOFF_VERSION)));
        QVERIFY(all.contains("GNU General Public License, version 3"_L1));
        QVERIFY(all.contains(QString::fromLatin1(qVersion())));
        QVERIFY(AboutDialog::versions().contains(QString::fromLatin1(qVersion())));
    }

    void actionsKeepTheirPlace()
    {
        ShellRig rig;
        MainWindow window(rig.parts());
        QCOMPARE(window.action(ShellCommand::Settings)->menuRole(), QAction::PreferencesRole);
        QCOMPARE(window.action(ShellCommand::Quit)->menuRole(), QAction::QuitRole);
        QCOMPARE(window.action(ShellCommand::About)->menuRole(), QAction::AboutRole);
        for (const ShellAction &row : shellActions())
            QVERIFY(!window.action(row.command)->autoRepeat());
        // Every shortcut once.
        QStringList keys;
        for (const QAction *action : window.findChildren<QAction *>()) {
            if (!action->shortcut().isEmpty())
                keys.append(action->shortcut().toString());
        }
        QStringList unique = keys;
        unique.removeDuplicates();
        QCOMPARE(keys.size(), unique.size());
        // Nothing of a workspace without one.
        QVERIFY(!window.action(ShellCommand::Refresh)->isEnabled());
        QVERIFY(!window.action(ShellCommand::SignOut)->isEnabled());
    }

    void windowIsRestored()
    {
        QTemporaryDir dir;
        {
            ShellRig rig(dir.path());
            MainWindow window(rig.parts());
            window.restore();
            window.resize(700, 600);
            window.show();
            window.showPages(rig.data);
            window.openPage(u"third"_s);
            window.action(ShellCommand::NavBar)->trigger(); // narrow by width: now wide by choice
            QVERIFY(!window.navBar()->isCompact());
            QSignalSpy wants(&window, &MainWindow::closeRequested);
            window.close();
            QCOMPARE(wants.size(), 1);
            QVERIFY(window.isVisible()); // it asks first
            window.closeNow();
            QVERIFY(!window.isVisible());
        }
        ShellRig rig(dir.path());
        MainWindow window(rig.parts());
        window.restore();
        window.show();
        QCOMPARE(window.size(), QSize(700, 600));
        QVERIFY(!window.navBar()->isCompact());
        window.showPages(rig.data);
        QCOMPARE(window.currentPage(), u"third"_s);
        // The command line's word counts more.
        window.showPages(rig.data, u"second"_s);
        QCOMPARE(window.currentPage(), u"second"_s);
        MainWindow other(rig.parts());
        other.restore({ 760, 640 });
        QCOMPARE(other.size(), QSize(760, 640));
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
