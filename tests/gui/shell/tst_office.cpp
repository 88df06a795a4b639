// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/office.h"
#include "app/tour.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/sign_in.h"
#include "ui/shell/workspace_switcher.h"
#include "ui/view/form_dialog.h"
#include "ui/view/prompts.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <functional>
#include <memory>

using namespace signoff;
using namespace Qt::StringLiterals;

// The whole program but main(), on the demo company.
class TestOffice : public QObject {
    Q_OBJECT

    struct Opened {
        explicit Opened(
            const QMap<Setting, QVariant> &settings = {}, int members = 8, const QString &dialect = u"current"_s)
        {
            Office::Plan plan;
            plan.demo = true;
            plan.dataDir = dir.path();
            plan.options.members = members;
            plan.options.dialect = dialect;
            plan.options.now = QDate(2026, 11, 23);
            plan.options.rateLimit = 1000; // said in each answer: the client does not wait for the next minute
            plan.options.size = { 1200, 800 };
            plan.settings = settings;
            office = std::make_unique<Office>(plan);
            closed = std::make_unique<QSignalSpy>(office.get(), &Office::closed);
            QSignalSpy opened(office.get(), &Office::opened);
            office->start();
            isOpen = opened.size() > 0 || opened.wait(20'000);
            if (isOpen)
                office->window().openPage(u"timesheets"_s);
            Page *page = isOpen ? office->window().page(u"timesheets"_s) : nullptr;
            isOpen = page && QTest::qWaitFor([page] { return page->isSettled(); }, 20'000);
        }
        // Approves the nth row that can be approved.
        QString approve(int nth = 0)
        {
            const auto &table = office->data()->timesheets().table;
            for (int i = 0; i < table.count(); ++i) {
                const QString id =
                    office->data()->decisions().decide(u"timesheets"_s, table.at(i).key, u"approve"_s, {});
                if (!id.isEmpty() && nth-- == 0)
                    return id;
            }
            return {};
        }
        int open()
        {
            const Decisions &decisions = office->data()->decisions();
            return decisions.count(DecisionState::Held) + decisions.count(DecisionState::Queued);
        }
        // What the journal holds after the office is gone.
        QList<Decision> left()
        {
            const JournalScope scope = office->data()->scope();
            office.reset();
            QList<Decision> found;
            bool isAnswered = false;
            Journal journal(dir.filePath(u"journal.sqlite"_s));
            journal.listOpen(scope, [&](const QList<Decision> &decisions, const QString &) {
                found = decisions;
                isAnswered = true;
            });
            return QTest::qWaitFor([&] { return isAnswered; }) ? found : QList<Decision>();
        }
        QTemporaryDir dir;
        std::unique_ptr<Office> office;
        std::unique_ptr<QSignalSpy> closed;
        bool isOpen = false;
    };

private slots:
    void initTestCase() { Theme::setMotion(false); }
    void cleanup() { prompts::resetAnswers(); }

    void demoOpens()
    {
        Opened opened;
        QVERIFY(opened.isOpen);
        MainWindow &window = opened.office->window();
        QVERIFY(!window.isSigningIn());
        QCOMPARE(window.currentPage(), u"timesheets"_s);
        QVERIFY(window.page(u"timesheets"_s)->rowCount() > 0);
        QVERIFY(window.switcher()->shown().isDemo);
        QVERIFY(!window.switcher()->shown().workspace.isEmpty());
        QVERIFY(window.bottomBar()->texts().join(' '_L1).contains("requests left"_L1));
        // Nothing of the demo is kept as an account.
        QVERIFY(opened.office->settings().text(Setting::Accounts).isEmpty());
    }

    void closesWithoutAskingWhenNothingIsOpen()
    {
        Opened opened;
        QVERIFY(opened.isOpen);
        opened.office->window().close();
        QTRY_COMPARE(opened.closed->size(), 1);
        QCOMPARE(prompts::lastPrompt(), QString());
    }

    // What was typed into a form is not thrown away without a question, whichever way it would go.
    void asksBeforeTypedWordsGo_data()
    {
        QTest::addColumn<std::function<void(MainWindow &)>>("leave");
        const auto row = [](const char *name, const std::function<void(MainWindow &)> &leave) { QTest::newRow(name) << leave; };
        row("closing the window", [](MainWindow &window) { window.close(); });
        row("signing out", [](MainWindow &window) { emit window.signOutRequested(); });
        row("another workspace", [](MainWindow &window) { emit window.workspaceChosen(u"nix"_s); });
        row("another account", [](MainWindow &window) { emit window.accountChosen(u"nix"_s); });
        row("erasing rows", [](MainWindow &window) { emit window.eraseRequested(); });
    }
    void asksBeforeTypedWordsGo()
    {
        QFETCH(std::function<void(MainWindow &)>, leave);
        Opened opened;
        QVERIFY(opened.isOpen);
        MainWindow &window = opened.office->window();
        window.openPage(u"expenses"_s);
        window.page(u"expenses"_s)->findChild<QAction *>(u"form-create"_s)->trigger();
        QPointer<FormDialog> form = window.findChild<FormDialog *>();
        QVERIFY(form && form->isVisible());
        form->enter({ { u"expense_name"_s, u"Taxi"_s } });
        leave(window);
        QListWidget *names = nullptr;
        QTRY_VERIFY((names = window.findChild<QListWidget *>()));
        QCOMPARE(names->item(0)->text(), u"Add expense"_s);
        QVERIFY(prompts::lastPrompt().startsWith("Throw away what you entered?"_L1));
        static_cast<QDialog *>(names->window())->reject();
        QTRY_VERIFY(!window.findChild<QListWidget *>());
        QCOMPARE(opened.closed->size(), 0);
        QVERIFY(form && form->isVisible());
        QCOMPARE(form->values().value(u"expense_name"_s).toString(), u"Taxi"_s);
        prompts::setNextAnswer({ 1, {} });
        window.close();
        QTRY_COMPARE(opened.closed->size(), 1);
        QCOMPARE(prompts::pendingAnswers(), 0);
    }

    void closesOverAnEmptyForm()
    {
        Opened opened;
        QVERIFY(opened.isOpen);
        MainWindow &window = opened.office->window();
        window.openPage(u"expenses"_s);
        window.page(u"expenses"_s)->findChild<QAction *>(u"form-create"_s)->trigger();
        QVERIFY(window.findChild<FormDialog *>());
        window.close();
        QTRY_COMPARE(opened.closed->size(), 1);
        QCOMPARE(prompts::lastPrompt(), QString());
    }

    void stays()
    {
        Opened opened({ { Setting::HoldSeconds, 30 } });
        QVERIFY(opened.isOpen);
        QVERIFY(!opened.approve().isEmpty());
        QTRY_COMPARE(opened.open(), 1);
        QVERIFY(opened.office->window().bottomBar()->texts().join(' '_L1).contains("1 held"_L1));
        prompts::setNextAnswer({ 0, {} });
        opened.office->window().close();
        QTRY_COMPARE(prompts::pendingAnswers(), 0);
        QTest::qWait(20);
        QCOMPARE(opened.closed->size(), 0);
        QVERIFY(opened.office->window().isVisible());
        QCOMPARE(opened.open(), 1);
    }

    void keepsForTheNextStart()
    {
        Opened opened({ { Setting::HoldSeconds, 30 } });
        QVERIFY(opened.isOpen);
        QVERIFY(!opened.approve().isEmpty());
        QTest::qWait(20); // in the journal
        prompts::setNextAnswer({ 2, {} });
        opened.office->window().close();
        QTRY_COMPARE(opened.closed->size(), 1);
        const QList<Decision> left = opened.left();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().state, DecisionState::Held);
    }

    void discards()
    {
        Opened opened({ { Setting::HoldSeconds, 30 } });
        QVERIFY(opened.isOpen);
        QVERIFY(!opened.approve().isEmpty());
        QTest::qWait(20);
        prompts::setNextAnswer({ 1, {} });
        opened.office->window().close();
        QTRY_COMPARE(opened.closed->size(), 1);
        QVERIFY(opened.left().isEmpty());
    }

    void sendsBeforeItCloses()
    {
        Opened opened({ { Setting::HoldSeconds, 30 } });
        QVERIFY(opened.isOpen);
        const QString id = opened.approve();
        QVERIFY(!id.isEmpty());
        QTest::qWait(20);
        QSignalSpy settled(&opened.office->data()->decisions(), &Decisions::settled);
        prompts::setNextAnswer({ 3, {} });
        opened.office->window().close();
        QTRY_COMPARE(opened.closed->size(), 1);
        QCOMPARE(settled.size(), 1);
        const Decision decision = settled.first().first().value<Decision>();
        QCOMPARE(decision.id, id);
        QCOMPARE(decision.state, DecisionState::Done);
        QVERIFY(opened.left().isEmpty());
    }

    void systemEndsTheSession()
    {
        Opened opened({ { Setting::HoldSeconds, 30 } });
        QVERIFY(opened.isOpen);
        QVERIFY(!opened.approve().isEmpty());
        QTest::qWait(20);
        opened.office->closeForSystem(); // asks nobody
        QCOMPARE(opened.closed->size(), 1);
        QCOMPARE(prompts::lastPrompt(), QString());
        QCOMPARE(opened.left().size(), 1);
    }

    void leavingTheDemo()
    {
        Opened opened;
        QVERIFY(opened.isOpen);
        QSignalSpy left(opened.office.get(), &Office::demoLeft);
        emit opened.office->window().signOutRequested();
        QCOMPARE(left.size(), 1);
    }

    void rowsOnDiskAreErased()
    {
        Opened opened;
        QVERIFY(opened.isOpen);
        const QDir dir(opened.dir.path());
        // The rows, and the versions that were seen.
        const auto caches = [&dir] { return dir.entryList({ u"cache-*.sqlite"_s }, QDir::Files).size(); };
        QTRY_COMPARE(caches(), 2);
        // Off: gone, and the pages are there again without it.
        QSignalSpy again(opened.office.get(), &Office::opened);
        opened.office->settings().set(Setting::CacheOnDisk, false);
        QTRY_COMPARE(again.size(), 1);
        QCOMPARE(caches(), 0);
        QTRY_VERIFY(opened.office->window().page(u"timesheets"_s)->rowCount() > 0);
        QCOMPARE(caches(), 0);
        opened.office->settings().set(Setting::CacheOnDisk, true);
        QTRY_COMPARE(again.size(), 2);
        QTRY_COMPARE(caches(), 2);
    }

    void holdFollowsTheSetting()
    {
        Opened opened({ { Setting::HoldSeconds, 30 } });
        QVERIFY(opened.isOpen);
        opened.office->settings().set(Setting::HoldSeconds, 0);
        QSignalSpy settled(&opened.office->data()->decisions(), &Decisions::settled);
        QVERIFY(!opened.approve().isEmpty());
        QTRY_COMPARE(settled.size(), 1); // sent at once
    }

    // main() without main(): the sign-in page, into the demo company, back, and closed.
    void intoTheDemoAndBack()
    {
        QTemporaryDir dir;
        CommandLine options;
        options.dataDir = dir.path();
        options.members = 5;
        Application application(*qApp, options, {});
        const auto window = []() -> MainWindow * {
            const QWidgetList all = QApplication::topLevelWidgets();
            for (QWidget *widget : all) {
                if (auto *found = qobject_cast<MainWindow *>(widget); found && found->isVisible())
                    return found;
            }
            return nullptr;
        };
        QStringList seen;
        QTimer steps;
        connect(&steps, &QTimer::timeout, this, [&] {
            MainWindow *now = window();
            if (!now)
                return;
            const bool isDemo = now->switcher()->shown().isDemo && !now->isSigningIn();
            if (seen.isEmpty() && now->isSigningIn()) {
                seen.append(u"sign-in"_s);
                emit now->demoRequested();
            } else if (seen.size() == 1 && isDemo) {
                seen.append(u"demo"_s);
                emit now->signOutRequested();
            } else if (seen.size() == 2 && now->isSigningIn() && !now->switcher()->shown().isDemo) {
                seen.append(u"sign-in"_s);
                now->close();
            }
        });
        steps.start(20);
        // Its own: one that outlived this test would end the event loop of the next.
        QTimer tooLong;
        connect(&tooLong, &QTimer::timeout, this, [] { QCoreApplication::exit(99); });
        tooLong.start(20'000);
        QCOMPARE(application.run(), 0);
        QCOMPARE(seen, QStringList({ u"sign-in"_s, u"demo"_s, u"sign-in"_s }));
        // The demo left nothing in the folder of the user.
        QCOMPARE(QDir(dir.path()).entryList({ u"cache-*"_s }, QDir::Files).size(), 0);
    }

    void tour_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<int>("members");
        QTest::addColumn<QStringList>("leftOut");
        QTest::newRow("current") << u"current"_s << 60 << QStringList();
        QTest::newRow("classic, few") << u"classic"_s << 12 << QStringList { u"tracking-edit"_s, u"tracking-delete"_s };
    }
    void tour()
    {
        QFETCH(QString, dialect);
        QFETCH(int, members);
        Opened opened({}, members, dialect);
        QVERIFY(opened.isOpen);
        QTemporaryDir out;
        Tour walk(opened.office->window(), [&] { return opened.office->client().requestCount(); },
            out.filePath(u"new/folder"_s), {});
        walk.allowStops();
        QSignalSpy finished(&walk, &Tour::finished);
        walk.start();
        QVERIFY(finished.wait(4 * Tour::patience));
        QCOMPARE(finished.first().at(0).toInt(), 0);
        QCOMPARE(finished.first().at(1).toString(), QString());
        QFile file(out.filePath(u"new/folder/tour.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject tour = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray pages = tour.value("pages"_L1).toArray();
        QCOMPARE(pages.size(), opened.office->window().pageIds().size());
        QStringList leftOut; // where a generation does not have what is to be seen
        for (const QJsonValue &value : pages) {
            const QJsonObject page = value.toObject();
            QStringList keys = page.keys();
            QCOMPARE(keys,
                QStringList(
                    { u"id"_s, u"messages"_s, u"requests"_s, u"rows"_s, u"settle_ms"_s, u"state"_s, u"stops"_s, u"title"_s,
                        u"warm"_s }));
            QVERIFY(page.value("warm"_L1).isDouble());
            QVERIFY(QFile::exists(out.filePath(u"new/folder/"_s + page.value("id"_L1).toString() + u".png"_s)));
            const QJsonArray stops = page.value("stops"_L1).toArray();
            QStringList notShown;
            for (const QJsonValue &stop : stops) {
                if (stop["state"_L1].toString() == "left out"_L1) {
                    leftOut << page.value("id"_L1).toString() + u'-' + stop["id"_L1].toString();
                    continue;
                }
                if (stop["state"_L1].toString() != "shown"_L1)
                    notShown << stop["id"_L1].toString() + ": "_L1 + stop["step"_L1].toString();
                QVERIFY(QFile::exists(out.filePath(u"new/folder/"_s + stop["picture"_L1].toString())));
            }
            QVERIFY2(notShown.isEmpty(), qPrintable(page.value("id"_L1).toString() + ", "_L1 + notShown.join(u'\n')));
            // Whatever can be entered or asked on a page is seen.
            const Page *shown = opened.office->window().page(page.value("id"_L1).toString());
            const QList<QAction *> commands = shown->actions();
            const bool hasForm = std::any_of(commands.begin(), commands.end(), [](const QAction *action) {
                return action->objectName().startsWith("form-"_L1);
            });
            QVERIFY2(!hasForm || !stops.isEmpty(), qPrintable(page.value("id"_L1).toString()));
        }
        QTEST(leftOut, "leftOut");
        const QJsonArray dialogs = tour.value("dialogs"_L1).toArray();
        QStringList ids;
        for (const QJsonValue &dialog : dialogs) {
            ids << dialog["id"_L1].toString();
            QVERIFY(QFile::exists(out.filePath(u"new/folder/"_s + dialog["picture"_L1].toString())));
        }
        QCOMPARE(ids, QStringList({ u"palette"_s, u"settings"_s, u"rules"_s, u"keys"_s, u"about"_s, u"sign-in"_s }));
        // Nothing stays open.
        QVERIFY(!opened.office->window().isSigningIn());
        QVERIFY(!opened.office->window().findChild<QDialog *>() || !opened.office->window().findChild<QDialog *>()->isVisible());
    }

    // Webhooks have no tab: who looks for them in the settings finds the way there.
    void webhooksFromTheSettings()
    {
        Opened opened;
        QVERIFY(opened.isOpen);
        MainWindow &window = opened.office->window();
        window.run(ShellCommand::Settings);
        auto *link = window.findChild<QPushButton *>(u"link-webhooks"_s);
        QVERIFY(link && link->isVisible());
        QTest::mouseClick(link, Qt::LeftButton);
        QTRY_COMPARE(window.currentPage(), u"webhooks"_s);
        QTRY_VERIFY(!link->isVisible());
    }

    // Stops decide and delete: elsewhere than in the demo company they are left out.
    void aTourWithoutStops()
    {
        Opened opened;
        QVERIFY(opened.isOpen);
        QTemporaryDir out;
        Tour walk(opened.office->window(), [] { return 0; }, out.path(), u"webhooks"_s);
        QSignalSpy finished(&walk, &Tour::finished);
        walk.start();
        QVERIFY(finished.wait(Tour::patience));
        QFile file(out.filePath(u"tour.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonValue page = QJsonDocument::fromJson(file.readAll()).object().value("pages"_L1)[0];
        const QJsonArray stops = page["stops"_L1].toArray();
        QVERIFY(!stops.isEmpty());
        for (const QJsonValue &stop : stops)
            QCOMPARE(stop["state"_L1].toString(), u"left out"_s);
        QCOMPARE(QDir(out.path()).entryList({ u"*.png"_s }).size(), 1);
    }

    void tourWithoutAnyone()
    {
        Opened opened;
        QVERIFY(opened.isOpen);
        QTemporaryDir out;
        Tour tour(opened.office->window(), [] { return 0; }, out.path(), {});
        QSignalSpy finished(&tour, &Tour::finished);
        tour.giveUp(u"Nobody is signed in."_s);
        QCOMPARE(finished.size(), 1);
        QVERIFY(finished.first().at(0).toInt() > 0);
        QFile file(out.filePath(u"tour.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Nobody is signed in."));
    }
};

QTEST_MAIN(TestOffice)
#include "tst_office.moc"
