// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stub_page.h"

#include "ui/shell/command_palette.h"
#include "ui/shell/palette_search.h"
#include "ui/view/saved_views.h"
#include "ui/view/theme.h"
#include "ui/view/view_menu.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace signoff;
using namespace Qt::StringLiterals;

namespace {

constexpr BuiltInView builtIn[] = { { "Waiting", R"({"filters":{"status":["submitted"]}})", "member", Qt::AscendingOrder } };
std::span<const BuiltInView> views()
{
    return builtIn;
}

constexpr PageEntry pages[] = {
    { "first", "First page", "overview", makeStub, views },
    { "members", "Members", "members", makeStub },
    { "projects", "Projects", "projects", makeStub },
    { "hooks", "Hooks", "webhooks", makeStub, nullptr, false },
};

template <class Row>
void fill(RowTable<Row> &table, const QString &json, int count)
{
    QList<Received<Row>> rows;
    for (int i = 1; i <= count; ++i) {
        const QJsonObject raw = QJsonDocument::fromJson(QString(json).arg(i).toUtf8()).object();
        Received<Row> received;
        json::Problems problems;
        json::readObject(raw, received.row, problems, {});
        received.raw = raw;
        rows.append(received);
    }
    const int load = table.begin();
    table.mergePage(load, rows, QDateTime::currentDateTimeUtc(), RowTable<Row>::Extent::Whole);
    table.setReady(QDateTime::currentDateTimeUtc(), true, count, 0, {});
}

struct Window : ShellRig {
    explicit Window(int people = 3)
        : window({ settings, session, accounts, gate, pages, { u"en"_s } })
    {
        fill(data.members().table, u"{\"id\":%1,\"firstname\":\"Anna\",\"lastname\":\"Ková%1\",\"team_name\":\"Design\"}"_s, people);
        fill(data.projects().table, u"{\"id\":%1,\"name\":\"Harbour %1\"}"_s, people);
        window.resize(1200, 800);
        window.show();
        window.showPages(data, u"first"_s);
    }
    CommandPalette *open()
    {
        window.run(ShellCommand::Palette);
        return window.commandPalette();
    }
    QLineEdit *edit() { return window.findChild<QLineEdit *>(u"paletteSearch"_s); }
    void type(const QString &text)
    {
        edit()->setText(text);
        QTRY_VERIFY(window.commandPalette()->isSettled());
    }
    void press(Qt::Key key) { QTest::keyClick(edit(), key); }
    StubPage *stub(const QString &id) { return static_cast<StubPage *>(window.page(id)); }
    MainWindow window;
};

} // namespace

class TestPalette : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::setMotion(false);
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void opensAndClosesByKeys()
    {
        Window rig;
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
        rig.stub(u"first"_s)->setFocus();
        QTest::keyClick(&rig.window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(rig.window.commandPalette()->isOpen());
        QVERIFY(rig.edit()->hasFocus());
        // There is nowhere else to go.
        rig.press(Qt::Key_Tab);
        QVERIFY(rig.edit()->hasFocus());
        rig.press(Qt::Key_Escape);
        QVERIFY(!rig.window.commandPalette()->isOpen());
        QVERIFY(rig.stub(u"first"_s)->hasFocus());
        // A click beside it closes it, one on its panel does not.
        rig.open();
        QTest::mouseClick(rig.window.findChild<QWidget *>(u"palettePanel"_s), Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(rig.window.commandPalette()->isOpen());
        QTest::mouseClick(rig.window.commandPalette(), Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(!rig.window.commandPalette()->isOpen());
        // Nobody is signed in: there is nothing to find.
        rig.window.clearPages();
        rig.window.showSignIn();
        QVERIFY(!rig.open()->isOpen());
    }

    void findsEverythingByName()
    {
        Window rig;
        auto *act = new QAction(u"App&rove …"_s, rig.stub(u"first"_s));
        act->setObjectName(u"approve"_s);
        act->setShortcut(QKeySequence(u"A"_s));
        rig.stub(u"first"_s)->addAction(act);
        keepViews(rig.settings, u"hooks"_s, { { u"Broken ones"_s, "mine", {}, {} } });
        CommandPalette *palette = rig.open();
        const auto first = [&](const QString &typed) {
            rig.type(typed);
            return palette->currentId();
        };
        QCOMPARE(first(u"approve"_s), u"first/approve"_s);
        QCOMPARE(first(u"hooks"_s), u"page/hooks"_s);
        QCOMPARE(first(u"dark"_s), u"theme/dark"_s);
        QCOMPARE(first(u"refresh"_s), u"command/refresh"_s);
        QCOMPARE(first(u"waiting"_s), u"view/first/Waiting"_s);
        QCOMPARE(first(u"broken"_s), u"view/hooks/Broken ones"_s);
        QCOMPARE(first(u"kova2"_s), u"members/2"_s);
        QCOMPARE(first(u"harb 3"_s), u"projects/3"_s);
        QVERIFY(palette->lines().first().startsWith("# Projects"_L1));
        QCOMPARE(first(u"no such thing"_s), QString());
        QVERIFY2(palette->lines().join(u'\n').contains("no such thing"_L1), qPrintable(palette->lines().join(u'\n')));
        // What was typed is never markup.
        rig.type(u"<b>x</b>"_s);
        QVERIFY(palette->lines().first().contains("<b>x</b>"_L1));
    }

    void whatIsChosenHappens()
    {
        Window rig;
        QSignalSpy opened(&rig.window, &MainWindow::pageOpened);
        rig.open();
        rig.type(u"kova2"_s);
        rig.press(Qt::Key_Return);
        QVERIFY(!rig.window.commandPalette()->isOpen());
        QCOMPARE(rig.window.currentPage(), u"members"_s);
        QCOMPARE(rig.stub(u"members"_s)->m_place.key, u"2"_s);
        rig.open();
        rig.type(u"waiting"_s);
        rig.press(Qt::Key_Return);
        QCOMPARE(rig.window.currentPage(), u"first"_s);
        QCOMPARE(rig.stub(u"first"_s)->m_place.filters, QByteArray(builtIn[0].filters));
        QCOMPARE(rig.stub(u"first"_s)->m_place.sort, u"member"_s);
        rig.open();
        rig.type(u"hooks"_s);
        rig.press(Qt::Key_Enter);
        QCOMPARE(rig.window.currentPage(), u"hooks"_s);
        // Back from there, by name as well.
        rig.open();
        rig.type(u"back"_s);
        rig.press(Qt::Key_Return);
        QCOMPARE(rig.window.currentPage(), u"first"_s);
        // What cannot be done now is shown, and does nothing.
        auto *act = new QAction(u"Impossible"_s, rig.stub(u"first"_s));
        act->setObjectName(u"impossible"_s);
        act->setEnabled(false);
        rig.stub(u"first"_s)->addAction(act);
        QSignalSpy triggered(act, &QAction::triggered);
        rig.open();
        rig.type(u"impossible"_s);
        rig.press(Qt::Key_Return);
        QVERIFY(rig.window.commandPalette()->isOpen());
        QVERIFY(triggered.isEmpty());
        act->setEnabled(true);
        rig.press(Qt::Key_Escape);
        rig.open();
        rig.type(u"impossible"_s);
        rig.press(Qt::Key_Return);
        QCOMPARE(triggered.size(), 1);
    }

    void whatWasUsedLastStandsFirst()
    {
        Window rig;
        CommandPalette *palette = rig.open();
        QTRY_VERIFY(palette->isSettled());
        QCOMPARE(palette->lines().first(), u"# Pages"_s);
        QVERIFY(!palette->lines().join(u'\n').contains("Anna"_L1)); // people are looked for by name
        rig.type(u"kova3"_s);
        rig.press(Qt::Key_Return);
        rig.open();
        rig.type(u"full"_s); // nothing of that name; forgotten
        rig.press(Qt::Key_Escape);
        palette = rig.open();
        QTRY_VERIFY(palette->isSettled());
        QCOMPARE(palette->lines().mid(0, 2), QStringList({ u"# Used last"_s, u"Anna Ková3"_s }));
        // And goes before its equals.
        rig.type(u"anna"_s);
        QCOMPARE(palette->currentId(), u"members/3"_s);
    }

    void arrowsWalkTheRows()
    {
        Window rig(40);
        CommandPalette *palette = rig.open();
        rig.type(u"ann"_s);
        const QStringList lines = palette->lines();
        QCOMPARE(lines.first(), u"# Members"_s); // all of one kind: more of them
        QVERIFY(lines.size() > 30);
        QCOMPARE(palette->currentId(), u"members/1"_s);
        rig.press(Qt::Key_Up); // a heading is not chosen
        QCOMPARE(palette->currentId(), u"members/1"_s);
        rig.press(Qt::Key_Down);
        const QString second = palette->currentId();
        QVERIFY(second != u"members/1"_s);
        rig.press(Qt::Key_PageDown);
        rig.press(Qt::Key_PageUp);
        QCOMPARE(palette->currentId(), second);
        rig.press(Qt::Key_End);
        const QString last = palette->currentId();
        rig.press(Qt::Key_Down);
        QCOMPARE(palette->currentId(), last);
        rig.press(Qt::Key_Home);
        QCOMPARE(palette->currentId(), u"members/1"_s);
        // A click does what Return does.
        auto *list = rig.window.findChild<QListView *>(u"paletteList"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
        QCOMPARE(rig.stub(u"members"_s)->m_place.key, second.mid(8));
    }

    void screenReadersHearTheRow()
    {
        Window rig;
        rig.open();
        rig.type(u"kova2"_s);
        QStringList names;
        for (const QLabel *label : rig.window.commandPalette()->findChildren<QLabel *>())
            names << label->accessibleName();
        const QString spoken = names.join(u'\n');
        QVERIFY2(spoken.contains(u"Anna Ková2, Design, Members"_s), qPrintable(spoken));
        QVERIFY(!rig.edit()->accessibleName().isEmpty());
    }

    void asksForRowsOnceAndSaysSo()
    {
        ShellRig shell;
        MainWindow window({ shell.settings, shell.session, shell.accounts, shell.gate, pages, { u"en"_s } });
        window.resize(1200, 800);
        window.show();
        window.showPages(shell.data, u"first"_s);
        QVERIFY(!shell.data.members().loader.hasAsked());
        window.run(ShellCommand::Palette);
        CommandPalette *palette = window.commandPalette();
        QVERIFY(shell.data.members().loader.hasAsked());
        QVERIFY(shell.data.projects().loader.hasAsked());
        // Without a token nothing is sent, and the palette says what is missing.
        QTRY_VERIFY(palette->lines().join(u'\n').contains("Members could not be loaded"_L1));
        QTRY_VERIFY(palette->lines().join(u'\n').contains("Projects could not be loaded"_L1));
        // Rows that come while it is open are found.
        fill(shell.data.members().table, u"{\"id\":%1,\"firstname\":\"Late\",\"lastname\":\"Comer %1\"}"_s, 2);
        window.findChild<QLineEdit *>(u"paletteSearch"_s)->setText(u"late"_s);
        QTRY_COMPARE(palette->currentId(), u"members/1"_s);
        // Part of a list is said to be part of it.
        shell.data.members().table.setReady(QDateTime::currentDateTimeUtc(), false, 10'000, 0, {});
        QTRY_VERIFY2(palette->lines().join(u'\n').contains("the first 2 of 10,000 members"_L1), qPrintable(palette->lines().join(u'\n')));
    }

    // Ten thousand members and as many projects: no step takes longer than the turn of the loop has.
    void manyRowsInSmallSteps()
    {
        PaletteSearch search;
        for (int i = 0; i < 20'000; ++i) {
            const auto kind = i % 2 ? PaletteItem::Kind::Member : PaletteItem::Kind::Project;
            search.add({ kind, QString::number(i), u"Anneliese Müller-Lüdenscheidt %1"_s.arg(i), u"Design · a%1@example.com"_s.arg(i), {}, {}, true });
        }
        search.start(u"müller 1999"_s);
        int steps = 0;
        qint64 longest = 0;
        bool isDone = false;
        while (!isDone) {
            QElapsedTimer clock;
            clock.start();
            isDone = search.step(std::chrono::milliseconds(6));
            longest = qMax(longest, clock.nsecsElapsed() / 1'000'000);
            ++steps;
        }
        QVERIFY2(longest < 16, qPrintable(QString::number(longest)));
        const QList<PaletteSearch::Group> groups = search.groups();
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.first().items.size(), 8);
        QVERIFY(groups.first().found + groups.last().found >= 11);
        QCOMPARE(search.item(groups.first().items.first()).title, u"Anneliese Müller-Lüdenscheidt 1999"_s);
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
