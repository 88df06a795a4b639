// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "other_client.h"

#include "tests/support/scripted_server.h"
#include "ui/pages/overview_card.h"
#include "ui/pages/overview_page.h"
#include "ui/view/theme.h"

#include <QAbstractButton>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>

using namespace signoff;
using namespace signoff::testing;
using namespace Qt::StringLiterals;

namespace {

OverviewCard *card(QWidget *page, const char *id)
{
    return page->findChild<OverviewCard *>(u"card-"_s + QLatin1String(id));
}

QString textOf(QWidget *page, const char *id)
{
    return card(page, id)->texts().join(u'\n');
}

// The page on a server that answers by path, else with an empty list.
struct Scripted {
    Scripted()
    {
        server.answer([this](const Arrival &arrival) {
            for (auto known = replies.cbegin(); known != replies.cend(); ++known) {
                if (arrival.path().endsWith(known.key()))
                    return known.value();
            }
            return arrival.path().endsWith("/tracked-hours") ? Reply::json(200, R"({"success":true,"data":{"2026-11-24":[{"user_id":5,"total_minutes":90,"project_id":1}]}})")
                                                             : Reply::json(200, R"({"success":true,"data":[]})");
        });
        client.setAccess(server.url(), u"token-of-a-test"_s);
        data.reviews().setToday({ 2026, 11, 25 });
        page = std::make_unique<OverviewPage>(PageContext { data, settings });
        page->resize(1200, 900);
        page->show();
        data.start();
    }
    ~Scripted() { page.reset(); }
    bool open()
    {
        page->opened();
        return QTest::qWaitFor([this] { return page->isSettled(); }, 15'000);
    }
    int asked(const QByteArray &path) const
    {
        int count = 0;
        for (const Arrival &arrival : server.arrivals())
            count += arrival.path().endsWith(path) ? 1 : 0;
        return count;
    }

    QTemporaryDir folder;
    ScriptedServer server;
    QMap<QByteArray, Reply> replies;
    Gate gate;
    Client client { &gate };
    Settings settings { folder.filePath(u"settings.ini"_s) };
    Journal journal { folder.filePath(u"journal.sqlite"_s) };
    WorkspaceData data { { &client, &journal, nullptr, nullptr, &settings },
        JournalScope { u"account"_s, u"http://scripted"_s, u"1"_s, u"7301"_s } };
    std::unique_ptr<OverviewPage> page;
};

} // namespace

class TestOverviewPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::setMotion(false);
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void fewRequests_data() { dialects(); }
    void fewRequests()
    {
        QFETCH(const sandbox::Dialect, dialect);
        PageRig rig(dialect);
        rig.pageId = u"overview"_s;
        QVERIFY(rig.open());
        // One of them asked for the workspaces. The months are read when nobody waits.
        const auto requests = [&] { return rig.client.requestCount() - rig.data->projectHours().calls(); };
        QVERIFY2(requests() - 1 <= 8, qPrintable(QString::number(requests() - 1)));
        QCOMPARE(rig.data->projectHours().calls(), 0);
        QCOMPARE(rig.page->state(), Page::State::Ready);
        // Again at once: what is fresh is not asked for.
        const int before = requests();
        rig.page->opened();
        QTRY_VERIFY_WITH_TIMEOUT(rig.page->isSettled(), 15'000);
        QVERIFY2(requests() - before <= 2, qPrintable(QString::number(requests() - before)));
        QCOMPARE(rig.writes(), 0);
        // Their page has no need to list the timesheets again.
        const int atTimesheets = requests();
        const auto sheets = std::find_if(allPages().begin(), allPages().end(),
            [](const PageEntry &entry) { return QLatin1String(entry.id) == "timesheets"_L1; });
        const std::unique_ptr<Page> page(sheets->create({ *rig.data, rig.settings }, nullptr));
        page->show();
        page->opened();
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), 15'000);
        QVERIFY(page->rowCount() > 0);
        QVERIFY2(requests() - atTimesheets <= 5, qPrintable(QString::number(requests() - atTimesheets)));
        // All that F5 asks for.
        rig.page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(rig.page->isSettled(), 15'000);
        QVERIFY(requests() - before >= 6);
    }

    void figuresAreThoseOfTheRows_data() { dialects(); }
    void figuresAreThoseOfTheRows()
    {
        QFETCH(const sandbox::Dialect, dialect);
        PageRig rig(dialect);
        rig.pageId = u"overview"_s;
        QVERIFY(rig.open());
        const QList<OverviewFigure> figures = card(rig.page.get(), "waiting")->content().figures;
        QCOMPARE(figures.size(), 3);

        ListQuery query;
        query.status = u"submitted"_s;
        rig.data->timesheets().loader.load(query);
        QTRY_COMPARE_WITH_TIMEOUT(rig.data->timesheets().table.state(), TableBase::State::Ready, 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.data->isBusy(), 15'000);
        const auto pending = [](auto &table) {
            int count = 0;
            for (int row = 0; row < table.count(); ++row)
                count += table.at(row).row.status == "pending"_L1 ? 1 : 0;
            return count;
        };
        QCOMPARE(figures.at(0).value, QString::number(rig.data->timesheets().table.count()));
        QCOMPARE(figures.at(1).value, QString::number(pending(rig.data->timeRequests().table)));
        QCOMPARE(figures.at(2).value, QString::number(pending(rig.data->leaves().table)));
        QVERIFY(rig.data->timesheets().table.count() > 0);
        // Nobody is called by a number.
        for (const char *id : { "away", "missing" }) {
            for (const OverviewRow &row : card(rig.page.get(), id)->content().rows)
                QVERIFY2(!row.title.contains(QRegularExpression(u"\\d{3}"_s)), qPrintable(row.title));
        }
        // A decision made elsewhere counts here.
        const QString key = rig.data->timesheets().table.keyAt(0);
        rig.data->decisions().decide(u"timesheets"_s, key, u"approve"_s, {});
        QTRY_COMPARE_WITH_TIMEOUT(card(rig.page.get(), "waiting")->content().figures.first().value,
            QString::number(figures.at(0).value.toInt() - 1), 15'000);
    }

    void projectsToLookAtAreThoseBehindTheFigure()
    {
        PageRig rig(sandbox::Dialect::Current);
        rig.pageId = u"overview"_s;
        for (const int project : { 310, 352 }) { // more than an hour went into each
            const QJsonObject answer =
                direct(rig, "PUT", u"/projects/%1?workspace_id=7301"_s.arg(project), { { u"estimation"_s, 1 } });
            QVERIFY2(answer.value(u"success"_s).toBool(), QJsonDocument(answer).toJson().constData());
        }
        QVERIFY(rig.open());
        const CardContent before = card(rig.page.get(), "projects")->content();
        QVERIFY2(textOf(rig.page.get(), "projects").contains("are read in the background"_L1), qPrintable(textOf(rig.page.get(), "projects")));
        // The hours since the projects began come without a visit to their page, once nobody waits for anything.
        QCOMPARE(rig.data->projectHours().state(), ProjectHours::State::Idle);
        QTRY_COMPARE_WITH_TIMEOUT(rig.data->projectHours().state(), ProjectHours::State::Loaded, 60'000);
        QTRY_VERIFY(!textOf(rig.page.get(), "projects").contains("in the background"_L1));
        const CardContent content = card(rig.page.get(), "projects")->content();
        QVERIFY(content != before);
        QCOMPARE(content.figures.size(), 1);
        const Place place = content.figures.first().place;
        const QJsonArray names =
            QJsonDocument::fromJson(place.filters).object().value("filters"_L1)["name"_L1].toArray();
        QCOMPARE(QString::number(names.size()), content.figures.first().value);
        QVERIFY(names.size() >= 2);
        const PageEntry *projects = nullptr;
        for (const PageEntry &entry : allPages())
            projects = QLatin1String(entry.id) == "projects"_L1 ? &entry : projects;
        const std::unique_ptr<Page> page(projects->create({ *rig.data, rig.settings }, nullptr));
        page->resize(1200, 800);
        page->show();
        page->opened();
        page->go(place);
        auto *table = page->findChild<TableView *>(u"queue"_s);
        const auto shown = [&] {
            QStringList list;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                list << rig.data->projects().table.find(table->model()->index(row, 0).data(KeyRole).toString())->row.name;
            list.sort();
            return list;
        };
        QStringList wanted;
        for (const QJsonValue &name : names)
            wanted << name.toString();
        wanted.sort();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), wanted, 10'000);
        QVERIFY(wanted.size() < rig.data->projects().table.count());
    }

    void oneTimelineForAllPages()
    {
        PageRig rig(sandbox::Dialect::Current);
        rig.pageId = u"overview"_s;
        QVERIFY(rig.open());
        QVERIFY(card(rig.page.get(), "today")->content().rows.size() > 6);
        const int before = rig.client.requestCount();
        Timelines::of(*rig.data).want(rig.data->today(), QDateTime::currentDateTimeUtc().addSecs(-60));
        QCOMPARE(rig.client.requestCount(), before);
        // What waits elsewhere is known by the rows that are counted here.
        const QList<OverviewFigure> figures = card(rig.page.get(), "waiting")->content().figures;
        QCOMPARE(QString::number(rig.page->waitingOn(u"timesheets"_s)), figures.at(0).value);
        QCOMPARE(QString::number(rig.page->waitingOn(u"leaves"_s)), figures.at(2).value);
        QCOMPARE(rig.page->waitingOn(u"members"_s), -1);
    }

    void aHighWindowShowsMoreRows()
    {
        PageRig rig(sandbox::Dialect::Current);
        rig.pageId = u"overview"_s;
        QVERIFY(rig.open());
        OverviewCard *today = card(rig.page.get(), "today");
        const auto rows = [&] { return today->list()->model()->rowCount(); };
        rig.page->resize(1400, 540);
        QTRY_COMPARE(rows(), 6);
        rig.page->resize(1400, 950);
        QTRY_VERIFY(rows() > 10);
        const int all = today->content().figures.first().value.toInt();
        QVERIFY2(today->texts().contains(u"and %1 more"_s.arg(all - rows())), qPrintable(today->texts().join(u'\n')));
    }

    void everyFigureAndRowLeadsSomewhere()
    {
        PageRig rig(sandbox::Dialect::Current);
        rig.pageId = u"overview"_s;
        QVERIFY(rig.open());
        QSignalSpy places(rig.page.get(), &Page::placeWanted);
        const auto last = [&] { return places.isEmpty() ? Place() : places.takeLast().first().value<Place>(); };
        const QStringList pages { u"timesheets"_s, u"time-requests"_s, u"leaves"_s };
        const QList<QAbstractButton *> figures =
            card(rig.page.get(), "waiting")->findChildren<QAbstractButton *>();
        int at = 0;
        for (QAbstractButton *figure : figures) {
            if (qobject_cast<QPushButton *>(figure))
                continue;
            figure->click();
            const Place place = last();
            QCOMPARE(place.page, pages.value(at++));
            QVERIFY(!QJsonDocument::fromJson(place.filters).object().value("filters"_L1)["status"_L1].toArray().isEmpty());
        }
        QCOMPARE(at, 3);
        for (OverviewCard *one : rig.page->findChildren<OverviewCard *>()) {
            for (const OverviewFigure &figure : one->content().figures)
                QVERIFY2(!figure.place.page.isEmpty(), qPrintable(figure.label));
            for (const OverviewRow &row : one->content().rows)
                QVERIFY2(!row.place.key.isEmpty(), qPrintable(row.title));
        }
        // By keys: Tab reaches the list, arrows walk, Return opens.
        OverviewCard *away = card(rig.page.get(), "away");
        QVERIFY(away->content().rows.size() >= 2);
        QVERIFY(QTest::qWaitForWindowActive(rig.page.get()));
        away->list()->setFocus(Qt::TabFocusReason);
        QCOMPARE(away->list()->currentIndex().row(), 0);
        QTest::keyClick(away->list(), Qt::Key_Down);
        QTest::keyClick(away->list(), Qt::Key_Return);
        QCOMPARE(last(), away->content().rows.at(1).place);
        QTest::mouseClick(away->list()->viewport(), Qt::LeftButton, {},
            away->list()->visualRect(away->list()->model()->index(0, 0)).center());
        QCOMPARE(last(), away->content().rows.at(0).place);
        // The next stop is not in the same list.
        away->list()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(away->list(), Qt::Key_Tab);
        QVERIFY(rig.page->focusWidget() != away->list());
    }

    void aCardThatMayNotBeSeenSaysSo()
    {
        Scripted rig;
        rig.replies.insert("/time-requests", Reply::json(403, R"({"success":false,"message":"Not for you","error":null})"));
        rig.replies.insert("/projects", Reply::json(403, R"({"success":false,"message":"Not for you","error":null})"));
        QVERIFY(rig.open());
        QVERIFY2(textOf(rig.page.get(), "waiting").contains("Your role may not see this"_L1), qPrintable(textOf(rig.page.get(), "waiting")));
        QVERIFY2(card(rig.page.get(), "waiting")->content().figures.at(1).value == u"–"_s, "not zero");
        QCOMPARE(card(rig.page.get(), "waiting")->content().figures.at(0).value, u"0"_s);
        QCOMPARE(card(rig.page.get(), "projects")->content().state, CardContent::State::Barred);
        // It is not asked again by itself, nor by F5.
        rig.page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(rig.page->isSettled(), 15'000);
        QCOMPARE(rig.asked("/projects"), 1);
        QCOMPARE(rig.asked("/timesheets"), 4);
    }

    void whatFailedCanBeTriedAgain()
    {
        Scripted rig;
        rig.replies.insert("/tracked-hours", Reply::json(422, R"({"success":false,"message":"No such range","error":null})"));
        QVERIFY(rig.open());
        OverviewCard *hours = card(rig.page.get(), "hours");
        QCOMPARE(hours->content().state, CardContent::State::Failed);
        QVERIFY2(textOf(rig.page.get(), "hours").contains("No such range"_L1), qPrintable(textOf(rig.page.get(), "hours")));
        QVERIFY(textOf(rig.page.get(), "hours").contains("could not be loaded"_L1));
        // The others are there, and what depended on it says so.
        QCOMPARE(card(rig.page.get(), "away")->content().state, CardContent::State::Nothing);
        QVERIFY2(textOf(rig.page.get(), "projects").contains("Weekly limits were not checked"_L1), qPrintable(textOf(rig.page.get(), "projects")));
        const qsizetype before = rig.server.arrivals().size();
        rig.replies.remove("/tracked-hours");
        hours->findChild<QPushButton *>(u"retry"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(hours->content().state, CardContent::State::Ready, 15'000);
        QCOMPARE(rig.server.arrivals().size(), before + 1); // that alone
        QVERIFY(!hours->findChild<QPushButton *>(u"retry"_s)->isVisible());
    }

    void aServerWithoutTimelineStillTellsWhoWorked()
    {
        Scripted rig;
        rig.replies.insert("/daily-timeline", Reply::json(404, R"({"success":false,"message":"Not found","error":null})"));
        rig.replies.insert("/tracked-hours",
            Reply::json(200, R"({"success":true,"data":{"2026-11-25":[{"user_id":5,"total_minutes":90,"project_id":1}]}})"));
        rig.replies.insert("/members", Reply::json(200, R"({"success":true,"data":[{"user_id":5,"firstname":"Anna","lastname":"K"}]})"));
        QVERIFY(rig.open());
        const QString today = textOf(rig.page.get(), "today");
        QVERIFY2(today.contains("1 tracked time today"_L1), qPrintable(today));
        QVERIFY2(today.contains("1:30"_L1), qPrintable(today));
        QVERIFY2(today.contains("Until when is not known"_L1), qPrintable(today));
    }

    void partOfAListIsNotTheWhole()
    {
        Scripted rig;
        rig.replies.insert("/daily-timeline",
            Reply::json(200, R"({"success":true,"data":[{"user_id":5,"user_name":"Anna K","total_minutes":30,"time_entries":[{"start_time":"2026-11-25T09:00:00+01:00","end_time":"2026-11-25T09:30:00+01:00"}]}],"meta":{"pagination":{"total":8120,"per_page":1,"current_page":1,"last_page":8120}}})"));
        QVERIFY(rig.open());
        const QString today = textOf(rig.page.get(), "today");
        QVERIFY2(today.contains("8,120"_L1), qPrintable(today));
        QVERIFY2(today.contains("From the first 1 of 8,120"_L1), qPrintable(today));
        QVERIFY2(today.contains("until"_L1) && today.contains("9:30"_L1), qPrintable(today)); // as the server wrote it
        QVERIFY2(today.contains("8119 more"_L1) || today.contains("8,119 more"_L1), qPrintable(today));
    }

    void connectionLost()
    {
        Scripted rig;
        rig.server.close();
        rig.page->opened();
        QTRY_VERIFY_WITH_TIMEOUT(rig.page->isSettled(), 60'000);
        QCOMPARE(rig.page->state(), Page::State::Offline);
        for (const char *id : { "away", "hours", "projects" }) {
            QCOMPARE(card(rig.page.get(), id)->content().state, CardContent::State::Failed);
            QVERIFY(card(rig.page.get(), id)->content().figures.isEmpty()); // and not zero
        }
    }

    void oneToThreeColumns()
    {
        Scripted rig;
        QVERIFY(rig.open());
        const auto columns = [&] {
            QSet<int> lefts;
            for (const char *id : { "today", "away", "hours", "missing", "projects" })
                lefts.insert(card(rig.page.get(), id)->x());
            return lefts.size();
        };
        rig.page->resize(1400, 900);
        QTRY_COMPARE(columns(), 3);
        rig.page->resize(900, 900);
        QTRY_COMPARE(columns(), 2);
        rig.page->resize(600, 900);
        QTRY_COMPARE(columns(), 1);
        QVERIFY(card(rig.page.get(), "today")->width() > 500);
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overview_page.moc"
