// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/project_hours.h"
#include "disk.h"
#include "sandbox/host.h"
#include "tests/support/client_rig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

namespace {

const QDate today(2026, 11, 23);
const QString workspace = u"7301"_s;
const QString project = u"9"_s;

QByteArray reportBody(const QDate &day, int minutes)
{
    const QJsonObject row { { u"user_id"_s, 100 }, { u"project_id"_s, 9 }, { u"total_minutes"_s, minutes } };
    const QJsonObject days { { day.toString(Qt::ISODate), QJsonObject { { u"users"_s, QJsonArray { row } } } } };
    return QJsonDocument(
        QJsonObject { { u"success"_s, true }, { u"data"_s, QJsonObject { { u"daily_breakdown"_s, days } } } })
        .toJson();
}

struct Rig : ClientRig {
    Rig()
    {
        server.answer([this](const Arrival &arrival) {
            const QDate from = QDate::fromString(arrival.query().queryItemValue(u"start_date"_s), Qt::ISODate);
            return Reply::json(status, reportBody(from, minutes));
        });
    }
    ~Rig() { hours.reset(); }
    // As a start of the program.
    ProjectHours &start(QDate begin, bool onDisk = true)
    {
        hours.reset();
        cache = onDisk ? std::make_unique<Cache>(folder.filePath(u"cache.sqlite"_s)) : nullptr;
        hours = std::make_unique<ProjectHours>(*client, cache.get(), workspace);
        hours->setToday(today);
        hours->setProjects({ { project, begin } });
        return *hours;
    }
    bool waitFor(ProjectHours::State state)
    {
        return spinUntil([&] { return hours->state() == state; }, 20'000);
    }
    QStringList months() const
    {
        QStringList all;
        for (const Arrival &arrival : server.arrivals()) {
            const QUrlQuery query = arrival.query();
            all << query.queryItemValue(u"start_date"_s) + u' ' + query.queryItemValue(u"end_date"_s);
        }
        return all;
    }

    QTemporaryDir folder;
    int status = 200;
    int minutes = 60;
    std::unique_ptr<Cache> cache;
    std::unique_ptr<ProjectHours> hours;
};

} // namespace

class TestProjectHours : public QObject {
    Q_OBJECT

private slots:
    void newestFirstBackToTheBeginning()
    {
        Rig rig;
        ProjectHours &hours = rig.start(QDate(2026, 9, 20));
        QTest::qWait(30);
        QCOMPARE(rig.server.arrivals().size(), 0); // not before people's own rows
        QVERIFY(!hours.of(project));
        hours.load();
        QVERIFY(rig.waitFor(ProjectHours::State::Loaded));
        QCOMPARE(rig.months(),
            QStringList({ u"2026-11-01 2026-11-23"_s, u"2026-10-01 2026-10-31"_s, u"2026-09-01 2026-09-30"_s }));
        QCOMPARE(hours.of(project)->time.minutes, 180);
        QVERIFY(hours.of(project)->isComplete);
        // Asked again at once: all is fresh.
        hours.load();
        QTest::qWait(30);
        QCOMPARE(rig.server.arrivals().size(), 3);
        // A project that began earlier needs more.
        hours.setProjects({ { project, QDate(2026, 8, 1) } });
        QTRY_COMPARE(rig.server.arrivals().size(), 4);
        QVERIFY(rig.waitFor(ProjectHours::State::Loaded));
    }

    void everyMonthIsPaidForOnce()
    {
        Rig rig;
        rig.start(QDate(2026, 6, 1)).load();
        QVERIFY(rig.waitFor(ProjectHours::State::Loaded));
        QCOMPARE(rig.server.arrivals().size(), 6);
        QVERIFY(signoff::test::isPrivate(rig.folder.filePath(u"cache.sqlite"_s)));
        ProjectHours &again = rig.start(QDate(2026, 6, 1));
        QTRY_VERIFY(again.of(project)); // from the disk
        QCOMPARE(again.of(project)->time.minutes, 360);
        again.load();
        QVERIFY(rig.waitFor(ProjectHours::State::Loaded));
        QCOMPARE(rig.server.arrivals().size(), 6);
        // Erased with the rest of the cache.
        rig.hours.reset();
        rig.cache.reset();
        Cache::erase(rig.folder.filePath(u"cache.sqlite"_s));
        rig.start(QDate(2026, 11, 1)).load();
        QVERIFY(rig.waitFor(ProjectHours::State::Loaded));
        QCOMPARE(rig.server.arrivals().size(), 8); // the current month and the one before
    }

    void worksWithoutADisk()
    {
        Rig rig;
        rig.start(QDate(2026, 11, 1), false).load();
        QVERIFY(rig.waitFor(ProjectHours::State::Loaded));
        QCOMPARE(rig.hours->of(project)->time.minutes, 120);
    }

    void aStartIsBounded()
    {
        Rig rig;
        rig.gate.finished(Priority::Background, 1000, {});
        ProjectHours &hours = rig.start(QDate(2010, 1, 1));
        hours.load();
        QVERIFY(rig.waitFor(ProjectHours::State::Resting));
        QCOMPARE(int(rig.server.arrivals().size()), ProjectHours::mostCalls);
        QVERIFY(!hours.of(project)->isComplete);
        QCOMPARE(hours.of(project)->since, QDate(2023, 12, 1));
        hours.load();
        QTest::qWait(30);
        QCOMPARE(int(rig.server.arrivals().size()), ProjectHours::mostCalls);
        // The next start goes on where this one ended.
        rig.start(QDate(2010, 1, 1)).load();
        QTRY_VERIFY(int(rig.server.arrivals().size()) > ProjectHours::mostCalls);
        QCOMPARE(rig.months().at(ProjectHours::mostCalls), u"2023-11-01 2023-11-30"_s);
    }

    void leavesRoomForPeople()
    {
        Rig rig;
        // The server says that this user's other programs took all but 15.
        rig.gate.finished(Priority::Interactive, 60, 15);
        rig.start(QDate(2026, 1, 1)).load();
        QVERIFY(rig.waitFor(ProjectHours::State::Pausing));
        QTest::qWait(50);
        QCOMPARE(rig.server.arrivals().size(), 0);
        // There is room again.
        rig.gate.finished(Priority::Interactive, 60, 60);
        QTRY_VERIFY_WITH_TIMEOUT(!rig.server.arrivals().isEmpty(), 10'000);
    }

    void aThirdOfTheMinuteIsNotTouched()
    {
        Rig rig;
        rig.start(QDate(2010, 1, 1));
        rig.gate.finished(Priority::Interactive, 30, {});
        rig.hours->load();
        QVERIFY(rig.waitFor(ProjectHours::State::Pausing));
        QVERIFY(rig.server.arrivals().size() <= 20);
        QVERIFY(rig.gate.left() >= 10);
    }

    void refusedIsNotAskedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("role") << 403;
        QTest::newRow("no such report") << 404;
    }
    void refusedIsNotAskedAgain()
    {
        QFETCH(int, status);
        Rig rig;
        rig.status = status;
        ProjectHours &hours = rig.start(QDate(2026, 1, 1));
        hours.load();
        QVERIFY(rig.waitFor(ProjectHours::State::Failed));
        QVERIFY(!hours.of(project)); // not zero
        QVERIFY(!hours.error().caption().isEmpty());
        hours.load();
        QTest::qWait(30);
        QCOMPARE(rig.server.arrivals().size(), 1);
        rig.status = 200;
        hours.retry();
        QTRY_VERIFY(hours.of(project));
    }

    void whatArrivedStaysWhenTheRestFails()
    {
        Rig rig;
        rig.server.answer([](const Arrival &arrival) {
            const QDate from = QDate::fromString(arrival.query().queryItemValue(u"start_date"_s), Qt::ISODate);
            return from == QDate(2026, 9, 1) ? Reply::json(403, R"({"success":false,"message":"no"})")
                                             : Reply::json(200, reportBody(from, 60));
        });
        ProjectHours &hours = rig.start(QDate(2026, 1, 1));
        hours.load();
        QVERIFY(rig.waitFor(ProjectHours::State::Failed));
        QCOMPARE(hours.of(project)->time.minutes, 120);
        QCOMPARE(hours.of(project)->since, QDate(2026, 10, 1));
        QVERIFY(!hours.of(project)->isComplete);
    }

    void rowsThatCannotBeReadMakeAPart()
    {
        Rig rig;
        rig.server.answer(Reply::json(200, R"({"success":true,"data":{"2026-11-02":[{"user_id":1,"total_minutes":"soon"},
            {"user_id":1,"project_id":9,"total_minutes":60}]}})"));
        ProjectHours &hours = rig.start(QDate(2026, 11, 1));
        hours.load();
        QVERIFY(rig.waitFor(ProjectHours::State::Loaded));
        QVERIFY(!hours.of(project)->isComplete);
        // The next start tries once more.
        rig.start(QDate(2026, 11, 1)).load();
        QVERIFY(rig.waitFor(ProjectHours::State::Loaded));
        QCOMPARE(rig.server.arrivals().size(), 4);
    }

    void nobodyIsToldAfterTheEnd()
    {
        Rig rig;
        rig.server.answer(Reply::silence());
        QSignalSpy spy(&rig.start(QDate(2026, 1, 1)), &ProjectHours::changed);
        rig.hours->load();
        QTRY_COMPARE(rig.server.arrivals().size(), 1);
        const auto told = spy.size();
        rig.hours.reset();
        rig.server.closeAll();
        QTest::qWait(30);
        QCOMPARE(spy.size(), told);
    }

    // Against the sandbox: every minute that its company tracked on a project is in the sum.
    void theSandbox_data()
    {
        QTest::addColumn<sandbox::Dialect>("dialect");
        QTest::newRow("classic") << sandbox::Dialect::Classic;
        QTest::newRow("current") << sandbox::Dialect::Current;
    }
    void theSandbox()
    {
        QFETCH(sandbox::Dialect, dialect);
        sandbox::Options options;
        options.dialect = dialect;
        options.members = 12;
        options.weeks = 14;
        options.now = today;
        sandbox::Host host(options);
        QString problem;
        QVERIFY2(host.start(&problem), qPrintable(problem));
        ClientRig rig;
        rig.client->setAccess(host.baseUrl(), host.token());
        const auto whole = rig.read(getTrackedHoursReport.with({ QDate(2026, 1, 1), today }, workspace));
        QVERIFY(whole && std::holds_alternative<TrackedHours>(*whole));
        QHash<QString, int> truth;
        for (const Days &days : std::get<TrackedHours>(*whole).members) {
            for (const QList<DayEntry> &entries : days) {
                for (const DayEntry &entry : entries)
                    truth[entry.projectId] += entry.minutes;
            }
        }
        truth.remove({});
        QVERIFY(truth.size() > 3);

        QHash<QString, QDate> begins;
        for (auto it = truth.begin(); it != truth.end(); ++it)
            begins.insert(it.key(), {});
        ProjectHours hours(*rig.client, nullptr, workspace);
        hours.setToday(today);
        hours.setProjects(begins);
        hours.load();
        QVERIFY(spinUntil([&] { return hours.state() == ProjectHours::State::Loaded; }, 20'000));
        int priced = 0;
        for (auto it = truth.begin(); it != truth.end(); ++it) {
            const std::optional<LifetimeHours> known = hours.of(it.key());
            QVERIFY(known && known->isComplete);
            QCOMPARE(known->time.minutes, it.value());
            priced += known->time.amounts.isEmpty() ? 0 : 1;
        }
        QVERIFY(priced > 0);
    }
};

QTEST_GUILESS_MAIN(TestProjectHours)
#include "tst_project_hours.moc"
