// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stub_page.h"

#include "ui/shell/nav_bar.h"
#include "ui/shell/place_history.h"
#include "ui/shell/refresher.h"
#include "ui/shell/settings_dialog.h"
#include "ui/view/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace signoff;
using namespace Qt::StringLiterals;

namespace {

constexpr PageEntry pages[] = {
    { "first", "First page", "overview", makeStub },
    { "hooks", "Hooks", "webhooks", makeStub, nullptr, false, "What other programs are told." },
    { "second", "Second page", "timesheets", makeStub },
};

struct Window : ShellRig {
    Window()
        : window({ settings, session, accounts, gate, pages, { u"en"_s } })
    {
        window.resize(1200, 700);
        window.show();
        window.showPages(data, u"first"_s);
    }
    StubPage *stub(const QString &id) { return static_cast<StubPage *>(window.page(id)); }
    MainWindow window;
};

} // namespace

class TestPlaces : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::setMotion(false);
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void historyGoesToAndFro()
    {
        PlaceHistory history;
        const Place a { u"a"_s, u"1"_s, {} };
        const Place b { u"b"_s, {}, "x" };
        const Place c { u"c"_s, {}, {} };
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.back(a));
        history.leave({}); // from nowhere
        QVERIFY(!history.canGoBack());
        history.leave(a);
        history.leave(b);
        QCOMPARE(history.back(c), std::optional(b));
        QCOMPARE(history.back(b), std::optional(a));
        QVERIFY(!history.back(a));
        QCOMPARE(history.forward(a), std::optional(b));
        QVERIFY(history.canGoForward());
        history.leave(b); // somewhere new: what was ahead is gone
        QVERIFY(!history.canGoForward());
        // A step that changes nothing is passed over.
        history.clear();
        history.leave(a);
        history.leave(b);
        QCOMPARE(history.back(b), std::optional(a));
        for (int i = 0; i < 200; ++i)
            history.leave({ u"p"_s, QString::number(i), {} });
        int steps = 0;
        while (history.back(c))
            ++steps;
        QCOMPARE(steps, PlaceHistory::mostPlaces);
    }

    void linksLeadToOtherPagesAndBack()
    {
        Window rig;
        MainWindow &window = rig.window;
        QVERIFY(!window.action(ShellCommand::Back)->isEnabled());
        StubPage *first = rig.stub(u"first"_s);
        first->m_place = { {}, u"row-3"_s, "mine" };
        emit first->placeWanted({ u"second"_s, u"row-7"_s, "theirs" });
        QCOMPARE(window.currentPage(), u"second"_s);
        StubPage *second = rig.stub(u"second"_s);
        QCOMPARE(second->m_place, Place({ {}, u"row-7"_s, "theirs" }));
        QVERIFY(window.action(ShellCommand::Back)->isEnabled());
        QVERIFY(!window.action(ShellCommand::Forward)->isEnabled());

        // What the user changed meanwhile is found again.
        first->m_place = {};
        second->m_place = { {}, u"row-8"_s, "changed" };
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.currentPage(), u"first"_s);
        QCOMPARE(first->m_place, Place({ {}, u"row-3"_s, "mine" }));
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window.currentPage(), u"second"_s);
        QCOMPARE(second->m_place, Place({ {}, u"row-8"_s, "changed" }));
        QVERIFY(!window.action(ShellCommand::Forward)->isEnabled());
        // The side buttons of a mouse, over whatever there is.
        QTest::mouseClick(second, Qt::BackButton);
        QCOMPARE(window.currentPage(), u"first"_s);
        QTest::mouseClick(window.navBar(), Qt::ForwardButton);
        QCOMPARE(window.currentPage(), u"second"_s);
        // A link that leads nowhere changes nothing.
        QVERIFY(!window.openPlace({ u"nix"_s, {}, {} }));
        QCOMPARE(window.currentPage(), u"second"_s);
        // Another workspace has another past.
        window.clearPages();
        QVERIFY(!window.action(ShellCommand::Back)->isEnabled());
    }

    void tabsCountAsPlaces()
    {
        Window rig;
        rig.window.openPage(u"second"_s);
        rig.window.openPage(u"second"_s); // once
        rig.window.action(ShellCommand::Back)->trigger();
        QCOMPARE(rig.window.currentPage(), u"first"_s);
        QVERIFY(!rig.window.action(ShellCommand::Back)->isEnabled());
    }

    void pagesWithoutATab()
    {
        Window rig;
        MainWindow &window = rig.window;
        QCOMPARE(window.navBar()->entries().size(), 2);
        QVERIFY(window.pageIds().contains(u"hooks"_s));
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), u"second"_s); // the second tab
        QVERIFY(window.openPage(u"hooks"_s));
        QCOMPARE(window.currentPage(), u"hooks"_s);
        QCOMPARE(window.navBar()->current(), QString());
        QVERIFY(window.windowTitle().startsWith("Hooks"_L1));
        // In the menu, behind the tabs, and a line of the settings.
        QAction *go = window.findChild<QAction *>(u"page-hooks"_s);
        QVERIFY(go && go->shortcut().isEmpty());
        window.openPage(u"first"_s);
        go->trigger();
        QCOMPARE(window.currentPage(), u"hooks"_s);
        window.openPage(u"first"_s);
        window.run(ShellCommand::Settings);
        auto *dialog = window.findChild<SettingsDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"link-hooks"_s)->click();
        QCOMPARE(window.currentPage(), u"hooks"_s);
        QTRY_VERIFY(!window.findChild<SettingsDialog *>());
    }

    void oldRowsAreAskedForAgain()
    {
        Window rig;
        Refresher *refresher = rig.window.refresher();
        StubPage *page = rig.stub(u"first"_s);
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto asked = [&](const QDateTime &confirmedAt, Page::State state = Page::State::Ready) {
            page->m_confirmedAt = confirmedAt;
            page->m_state = state;
            const int before = page->m_openings;
            refresher->look();
            return page->m_openings > before;
        };
        QVERIFY(!asked(now.addSecs(-4 * 60)));
        QVERIFY(asked(now.addSecs(-5 * 60 - 1)));
        QVERIFY(!asked(now.addSecs(-3600), Page::State::Loading));
        rig.settings.set(Setting::RefreshMinutes, 15);
        QVERIFY(!asked(now.addSecs(-6 * 60)));
        QVERIFY(asked(now.addSecs(-16 * 60)));
        rig.settings.set(Setting::RefreshMinutes, 0);
        QVERIFY(!asked(now.addSecs(-3600)));
        // A page that does not show is left alone; the one that does is not.
        rig.settings.set(Setting::RefreshMinutes, 5);
        rig.window.openPage(u"second"_s);
        QVERIFY(!asked(now.addSecs(-3600)));

        // To the front again: what is older than a minute.
        page = rig.stub(u"second"_s);
        const auto seen = [&](int age) {
            page->m_confirmedAt = now.addSecs(-age);
            const int before = page->m_openings;
            refresher->activated();
            return page->m_openings > before;
        };
        QVERIFY(!seen(50));
        QVERIFY(seen(65));
        // The last third of the minute's requests is the user's.
        bool isStarted = false;
        rig.gate.enqueue(Priority::Interactive, [&] { isStarted = true; });
        QTRY_VERIFY(isStarted);
        rig.gate.finished(Priority::Interactive, 60, 19);
        QVERIFY(rig.gate.left() <= 20);
        QVERIFY(!seen(65));
        QVERIFY(!asked(now.addSecs(-3600)));
    }

    // Tried once, and then no sooner than old rows would be: others wait for their turn.
    void rowsThatNeverCome()
    {
        Window rig;
        Refresher *refresher = rig.window.refresher();
        StubPage *page = rig.stub(u"first"_s);
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
        page->m_confirmedAt = {};
        page->m_state = Page::State::Failed;
        rig.window.openPage(u"second"_s);
        rig.window.openPage(u"first"_s);
        int openings = page->m_openings;
        refresher->look();
        QCOMPARE(page->m_openings, ++openings);
        for (int i = 0; i < 3; ++i)
            refresher->look();
        refresher->activated();
        QCOMPARE(page->m_openings, openings);
        // They came after all, and became old.
        page->m_state = Page::State::Ready;
        page->m_confirmedAt = QDateTime::currentDateTimeUtc().addSecs(-3600);
        refresher->look();
        QCOMPARE(page->m_openings, ++openings);
        // Opened anew, it is another try.
        page->m_confirmedAt = {};
        rig.window.openPage(u"second"_s);
        rig.window.openPage(u"first"_s);
        openings = page->m_openings;
        refresher->look();
        QCOMPARE(page->m_openings, ++openings);
    }
};

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
