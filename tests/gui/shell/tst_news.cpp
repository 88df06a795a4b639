// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stub_page.h"

#include "core/store/waiting_rows.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/news.h"
#include "ui/view/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace signoff;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Hears what would be shown.
class Ear : public Notifier {
public:
    void tell(const QString &title, const QString &text) override { told << title + u": "_s + text; }
    void done() override { ++dones; }
    QStringList told;
    int dones = 0;
};

constexpr PageEntry pages[] = {
    { "first", "First page", "overview", makeStub },
    { "timesheets", "Timesheets", "timesheets", makeStub },
    { "leaves", "Leave requests", "leaves", makeStub },
};

// As the server lists leave requests: ids that wait, and one that does not.
void list(WorkspaceData &data, const QStringList &waiting, bool isComplete = true)
{
    QList<Received<Leave>> rows;
    const auto add = [&](const QString &id, const QString &status) {
        Received<Leave> received;
        received.raw = { { u"id"_s, id }, { u"user_id"_s, u"5"_s }, { u"status"_s, status }, { u"start_date"_s, u"2026-11-23"_s } };
        json::Problems problems;
        json::readObject(received.raw, received.row, problems, {});
        rows.append(received);
    };
    for (const QString &id : waiting)
        add(id, u"pending"_s);
    add(u"done"_s, u"approved"_s);
    auto &table = data.leaves().table;
    const int load = table.begin();
    table.setLoading();
    table.mergePage(load, rows, QDateTime::currentDateTimeUtc(), RowTable<Leave>::Extent::Whole);
    table.setReady(QDateTime::currentDateTimeUtc(), isComplete, {}, 0, {});
}

} // namespace

class TestNews : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::setMotion(false);
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void newRowsAreNews()
    {
        ShellRig rig;
        WaitingRows waiting(rig.data);
        QSignalSpy came(&waiting, &WaitingRows::came);
        QVERIFY(!waiting.count(u"leaves"_s));
        list(rig.data, { u"1"_s, u"2"_s }); // what was there at first
        QCOMPARE(came.size(), 0);
        QCOMPARE(waiting.count(u"leaves"_s), std::optional(2));
        list(rig.data, { u"1"_s, u"2"_s });
        QCOMPARE(came.size(), 0);
        list(rig.data, { u"2"_s, u"3"_s, u"4"_s }); // one went, two came
        QCOMPARE(came.size(), 1);
        QCOMPARE(came.takeFirst(), QVariantList({ u"leaves"_s, 2 }));
        // A part of a list says nothing of what is new.
        list(rig.data, { u"5"_s, u"6"_s }, false);
        QCOMPARE(came.size(), 0);
        // What is made here is no news when the server lists it.
        list(rig.data, { u"5"_s, u"6"_s });
        came.clear();
        Received<Leave> own;
        own.raw = { { u"id"_s, u"own"_s }, { u"status"_s, u"pending"_s } };
        own.row.id = u"own"_s;
        own.row.status = u"pending"_s;
        auto &table = rig.data.leaves().table;
        table.merge({ own }, Source::Detail, table.ask(), QDateTime::currentDateTimeUtc());
        list(rig.data, { u"5"_s, u"6"_s, u"own"_s });
        QCOMPARE(came.size(), 0);
        QCOMPARE(waiting.count(u"leaves"_s), std::optional(3));
    }

    void theOldestIsAskedForFirst()
    {
        ShellRig rig;
        WaitingRows waiting(rig.data);
        QVERIFY(!waiting.refresh(60s, {})); // nothing is older than the workspace
        QVERIFY(waiting.refresh(0s, u"timesheets"_s));
        QVERIFY(!rig.data.timesheets().loader.hasAsked());
        QVERIFY(rig.data.timeRequests().loader.hasAsked() != rig.data.leaves().loader.hasAsked());
        QVERIFY(QTest::qWaitFor([&] { return waiting.refresh(0s, {}); }));
    }

    void isToldAtMostOnceAMinute()
    {
        ShellRig rig;
        Ear ear;
        News news(ear, rig.settings, 300ms);
        news.came(u"timesheets"_s, 2);
        news.came(u"timesheets"_s, 1);
        news.came(u"leaves"_s, 1);
        QCOMPARE(news.count(), 4);
        QVERIFY(ear.told.isEmpty());
        QElapsedTimer clock;
        QTRY_COMPARE(ear.told.size(), 1); // in one sentence
        clock.start();
        QVERIFY2(ear.told.first().contains("3 timesheet"_L1) && ear.told.first().contains("1 leave request"_L1), qPrintable(ear.told.first()));
        news.came(u"time-requests"_s, 1);
        QTRY_COMPARE(ear.told.size(), 2);
        QVERIFY2(clock.elapsed() >= 250, qPrintable(QString::number(clock.elapsed())));
        // What was seen is not told again.
        news.seen(u"timesheets"_s);
        QCOMPARE(news.count(), 2);
        QCOMPARE(ear.dones, 0);
        news.came(u"leaves"_s, 1);
        QTRY_COMPARE(ear.told.size(), 3);
        QVERIFY(!ear.told.last().contains("timesheet"_L1));
        QVERIFY(ear.told.last().contains("2 leave request"_L1));
        news.came(u"leaves"_s, 1);
        news.seen();
        QCOMPARE(ear.dones, 1);
        QTest::qWait(700);
        QCOMPARE(ear.told.size(), 3);
    }

    void theSettingsMaySayNotTo()
    {
        ShellRig rig;
        rig.settings.set(Setting::Notify, false);
        Ear ear;
        News news(ear, rig.settings, 50ms);
        news.came(u"leaves"_s, 1);
        QTest::qWait(300);
        QVERIFY(ear.told.isEmpty());
        QCOMPARE(news.count(), 1);
    }

    void theWindowCountsAndAClickLeadsThere()
    {
        ShellRig rig;
        Ear ear;
        MainWindow window({ rig.settings, rig.session, rig.accounts, rig.gate, pages, { u"en"_s }, &ear });
        window.resize(1200, 700);
        window.showPages(rig.data, u"first"_s); // it is not in front
        list(rig.data, { u"1"_s });
        QVERIFY(window.windowTitle().startsWith("First page"_L1));
        QCOMPARE(window.navBar()->count(u"leaves"_s), 1); // though its page was never opened
        list(rig.data, { u"1"_s, u"2"_s, u"3"_s });
        QVERIFY2(window.windowTitle().startsWith("(2)"_L1), qPrintable(window.windowTitle()));
        QCOMPARE(window.navBar()->count(u"leaves"_s), 3);
        QTRY_COMPARE_WITH_TIMEOUT(ear.told.size(), 1, 5'000);
        emit ear.chosen();
        QCOMPARE(window.currentPage(), u"leaves"_s);
        QVERIFY(window.isVisible());
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(window.windowTitle().startsWith("Leave requests"_L1));
        // Before the eyes of the user nothing needs to be told; on another page it does.
        list(rig.data, { u"1"_s, u"4"_s });
        QVERIFY(window.windowTitle().startsWith("Leave requests"_L1));
        window.openPage(u"timesheets"_s);
        list(rig.data, { u"1"_s, u"4"_s, u"5"_s });
        QVERIFY(window.windowTitle().startsWith("(1)"_L1));
        window.openPage(u"leaves"_s);
        QVERIFY(window.windowTitle().startsWith("Leave requests"_L1));
        // Another workspace has other news.
        window.openPage(u"timesheets"_s);
        list(rig.data, { u"6"_s });
        window.clearPages();
        QVERIFY(!window.windowTitle().startsWith('('_L1));
    }
};

QTEST_MAIN(TestNews)
#include "tst_news.moc"
