// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/answer.h"
#include "core/net/budget.h"
#include "core/net/endpoint.h"
#include "core/net/gate.h"
#include "core/net/page.h"
#include "core/net/reply.h"
#include "tests/support/fake_clock.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

namespace {

QJsonValue parsed(const char *text)
{
    const QByteArray wrapped = QByteArray("[") + text + "]";
    const QJsonDocument document = QJsonDocument::fromJson(wrapped);
    if (!document.isArray())
        qFatal("not JSON: %s", text);
    return document.array().at(0);
}

QJsonObject object(const char *text)
{
    return parsed(text).toObject();
}

// The most entries in any window of a minute.
int mostInAMinute(QList<qint64> times)
{
    std::sort(times.begin(), times.end());
    qsizetype most = 0;
    for (qsizetype first = 0, last = 0; last < times.size(); ++last) {
        while (times.at(last) - times.at(first) >= 60'000)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return int(most);
}

enum class Load { Interactive, Background, Both };

struct Run {
    QList<qint64> arrivals;
    QList<qint64> background;
    double share = 0; // of what the limit allows, after the first minute
};

// Ten minutes of a client that always has more to ask, against a server that counts arrivals in a sliding minute.
Run simulate(int limit, Load load, int shortest, int longest, bool serverTells)
{
    constexpr qint64 whole = 600'000;
    std::mt19937 random(7);
    std::uniform_int_distribution<int> latency(shortest, longest);
    struct Call {
        qint64 answeredAt;
        Priority priority;
    };
    Budget budget;
    if (limit != budget.limit())
        budget.answered(0, Priority::Interactive, limit, limit);
    std::vector<Call> underWay;
    Run run;
    qint64 now = 1;
    while (now < whole) {
        const auto due = [&](const Call &call) { return call.answeredAt <= now; };
        for (const Call &call : underWay) {
            if (!due(call))
                continue;
            std::optional<int> remaining;
            if (serverTells) {
                const auto counted = std::count_if(run.arrivals.begin(), run.arrivals.end(),
                    [&](qint64 at) { return at <= now && at > now - 60'000; });
                remaining = std::max(0, limit - int(counted));
            }
            budget.answered(now, call.priority, serverTells ? std::optional(limit) : std::nullopt, remaining);
        }
        std::erase_if(underWay, due);
        qint64 next = whole;
        bool started = true;
        while (started && underWay.size() < 6) {
            started = false;
            // With both, a background call is asked for whenever it may go; else the interactive one.
            QList<Priority> order { Priority::Interactive };
            if (load == Load::Background)
                order = { Priority::Background };
            if (load == Load::Both)
                order = { Priority::Background, Priority::Interactive };
            for (const Priority priority : order) {
                const qint64 wait = budget.waitFor(priority, now);
                if (wait > 0) {
                    next = std::min(next, now + wait);
                    continue;
                }
                budget.started(priority, now);
                const qint64 there = latency(random);
                const qint64 back = latency(random);
                run.arrivals << now + there;
                if (priority == Priority::Background)
                    run.background << now + there;
                underWay.push_back({ now + there + back, priority });
                started = true;
                break;
            }
        }
        for (const Call &call : underWay)
            next = std::min(next, call.answeredAt);
        now = std::max(now + 1, next);
    }
    const auto counted =
        std::count_if(run.arrivals.begin(), run.arrivals.end(), [](qint64 at) { return at >= 60'000 && at < 600'000; });
    run.share = double(counted) / (9.0 * limit);
    return run;
}

class FakeReply : public QNetworkReply {
public:
    FakeReply(int status, const QList<RawHeaderPair> &headers)
    {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
        for (const RawHeaderPair &header : headers)
            setRawHeader(header.first, header.second);
        open(ReadOnly);
        setFinished(true);
    }
    void abort() override { }

protected:
    qint64 readData(char *, qint64) override { return -1; }
};

// A gate with something to look at.
struct GateRig {
    FakeClock clock;
    Gate gate { clock };
    QStringList started;

    Gate::Ticket ask(Priority priority, const QString &name, bool answered = false)
    {
        return gate.enqueue(priority, [this, name, answered, priority] { go(priority, name, answered); });
    }
    void go(Priority priority, const QString &name, bool answered)
    {
        started << name;
        if (answered)
            gate.finished(priority, {}, {});
    }
    // The gate's own timer is real; this makes it look at the fake clock.
    void look()
    {
        gate.cancel(gate.enqueue(Priority::Background, [] {}));
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
};

struct Inner {
    QString name;
    std::optional<int> count;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&Inner::name, "name"), json::field(&Inner::count, "count") };
    }
};

struct Sample {
    QString id;
    std::optional<double> amount;
    QDate day;
    QList<Inner> parts;
    Inner one;
    MoneyList money;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&Sample::id, "id", "uuid"), json::field(&Sample::amount, "amount"),
            json::field(&Sample::day, "due_at"), json::field(&Sample::parts, "parts"), json::field(&Sample::one, "one"),
            json::field(&Sample::money, "money") };
    }
};

struct Filter {
    int page = 1;
    QString text;
    QDate from;
    std::optional<bool> billable;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&Filter::page, "page"), json::field(&Filter::text, "text"),
            json::field(&Filter::from, "date_from"), json::field(&Filter::billable, "is_billable") };
    }
};

struct Note {
    QString text;
    QDateTime at;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&Note::text, "notes", "activity_description", "note"),
            json::field(&Note::at, "at") };
    }
};

constexpr Endpoint<Verb::Get, "/lists", Confirmation, Filter> getList { "getList" };
constexpr Endpoint<Verb::Put, "/things/{thing}/parts/{part}", Confirmation, Note> putPart { "putPart", OfferedBy::Current };
constexpr Endpoint<Verb::Delete, "/things/{thing}", Confirmation> deleteThing { "deleteThing" };

// A forgotten, or a superfluous, part of the path does not compile.
template <class E, class... Ids> constexpr bool callable = std::is_invocable_v<E, QString, Ids...>;
static_assert(callable<decltype(getList)>);
static_assert(!callable<decltype(getList), QString>);
static_assert(!callable<decltype(putPart), QString>);
static_assert(callable<decltype(putPart), QString, QString>);
static_assert(!callable<decltype(deleteThing)>);
static_assert(!callable<decltype(deleteThing), int>);

} // namespace

class TestNet : public QObject {
    Q_OBJECT

private slots:
    // --- Budget -----------------------------------------------------------------------------------------------------

    void pacing_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("load");
        QTest::addColumn<int>("shortest"); // one way, milliseconds
        QTest::addColumn<int>("longest");
        QTest::addColumn<bool>("serverTells");
        struct Way {
            const char *name;
            int shortest;
            int longest;
        };
        for (const Way &way : { Way { "loopback", 0, 1 }, { "good line", 20, 80 }, { "bad line", 100, 900 },
                 { "awful line", 0, 6'000 } }) {
            for (const int limit : { 60, 10, 3, 1, 120 }) {
                for (const bool tells : { false, true }) {
                    QTest::addRow("interactive, %s, limit %d, %s", way.name, limit, tells ? "told" : "not told")
                        << limit << int(Load::Interactive) << way.shortest << way.longest << tells;
                    QTest::addRow("background, %s, limit %d, %s", way.name, limit, tells ? "told" : "not told")
                        << limit << int(Load::Background) << way.shortest << way.longest << tells;
                    QTest::addRow("both, %s, limit %d, %s", way.name, limit, tells ? "told" : "not told")
                        << limit << int(Load::Both) << way.shortest << way.longest << tells;
                }
            }
        }
    }

    void pacing()
    {
        QFETCH(int, limit);
        QFETCH(int, load);
        QFETCH(int, shortest);
        QFETCH(int, longest);
        QFETCH(bool, serverTells);
        const Run run = simulate(limit, Load(load), shortest, longest, serverTells);
        const int most = mostInAMinute(run.arrivals);
        QVERIFY2(most <= limit, qPrintable(u"%1 arrivals in a minute"_s.arg(most)));
        const int mostBackground = mostInAMinute(run.background);
        const int share = std::max(1, limit * 2 / 3);
        QVERIFY2(mostBackground <= share, qPrintable(u"%1 background arrivals in a minute"_s.arg(mostBackground)));
        if (longest > 1'000)
            return; // a call that takes twelve seconds keeps its slot that much longer
        if (Load(load) == Load::Background)
            QVERIFY2(run.share * limit >= 0.95 * share, qPrintable(u"%1 of the limit"_s.arg(run.share)));
        else
            QVERIFY2(run.share >= 0.95, qPrintable(u"%1 of the limit"_s.arg(run.share)));
    }

    // A slot comes back a minute after the answer, whichever call of those under way was answered first.
    // A bulk takes what the minute allows but the reserve; whoever asks twice a minute meanwhile never waits.
    void bulkLeavesRoom()
    {
        Budget budget;
        std::mt19937 random(11);
        std::uniform_int_distribution<int> latency(80, 900);
        QList<qint64> bulk;
        QList<qint64> all;
        std::vector<std::pair<qint64, Priority>> underWay;
        qint64 longestWait = 0;
        qint64 asked = 30'000; // the next interactive call
        for (qint64 now = 1; now < 600'000; now += 10) {
            for (const auto &[end, priority] : underWay) {
                if (end <= now)
                    budget.answered(now, priority, {}, {});
            }
            std::erase_if(underWay, [now](const auto &call) { return call.first <= now; });
            const auto start = [&](Priority priority) {
                budget.started(priority, now);
                all << now;
                underWay.emplace_back(now + latency(random), priority);
            };
            if (now >= asked && budget.waitFor(Priority::Interactive, now) == 0) {
                longestWait = std::max(longestWait, now - asked);
                asked += 30'000;
                start(Priority::Interactive);
            }
            const auto isBulk = [](const auto &call) { return call.second == Priority::Bulk; };
            while (std::count_if(underWay.begin(), underWay.end(), isBulk) < 3
                && budget.waitFor(Priority::Bulk, now) == 0) {
                bulk << now;
                start(Priority::Bulk);
            }
        }
        QVERIFY2(longestWait <= 10, qPrintable(QString::number(longestWait)));
        const auto most = [](const QList<qint64> &starts) {
            int found = 0;
            for (qsizetype first = 0, last = 0; last < starts.size(); ++last) {
                while (starts.at(last) - starts.at(first) >= 60'000)
                    ++first;
                found = std::max(found, int(last - first + 1));
            }
            return found;
        };
        QVERIFY(most(all) <= 60);
        QVERIFY(most(bulk) <= 58);
        const auto later = std::count_if(all.begin(), all.end(), [](qint64 at) { return at >= 60'000; });
        QVERIFY2(double(later) >= 0.95 * 60 * 9, qPrintable(QString::number(later)));
    }

    void timeForMany()
    {
        Budget budget;
        QCOMPARE(budget.timeFor(Priority::Bulk, 58, 1'000), 0);
        QCOMPARE(budget.timeFor(Priority::Bulk, 59, 1'000), 60'000);
        QCOMPARE(budget.timeFor(Priority::Interactive, 60, 1'000), 0);
        QCOMPARE(budget.timeFor(Priority::Interactive, 61, 1'000), 60'000);
        QCOMPARE(budget.timeFor(Priority::Background, 41, 1'000), 60'000);
        QCOMPARE(budget.timeFor(Priority::Bulk, 200, 1'000), 180'000);
        for (int i = 0; i < 50; ++i) {
            budget.started(Priority::Interactive, 1'000);
            budget.answered(2'000 + i, Priority::Interactive, {}, {});
        }
        QCOMPARE(budget.timeFor(Priority::Bulk, 8, 10'000), 0);
        QCOMPARE(budget.timeFor(Priority::Bulk, 9, 10'000), 52'000);
        QCOMPARE(budget.timeFor(Priority::Bulk, 58, 10'000), 52'049);
        budget.refused(10'000, 90'000);
        QCOMPARE(budget.timeFor(Priority::Bulk, 1, 10'000), 90'000);
    }

    void slotsBelongToTheirPriority()
    {
        Budget budget;
        budget.answered(0, Priority::Interactive, 3, {}); // two of three for background work
        budget.started(Priority::Background, 0);
        budget.started(Priority::Background, 0);
        budget.started(Priority::Interactive, 0);
        budget.answered(1'000, Priority::Interactive, {}, {});
        QVERIFY(budget.waitFor(Priority::Background, 61'000) > 0);
        QCOMPARE(budget.waitFor(Priority::Interactive, 61'000), 0);
    }

    void learnsOfOthers()
    {
        Budget budget;
        qint64 now = 1'000;
        QCOMPARE(budget.limit(), 60);
        QCOMPARE(budget.left(now), 60);
        for (int i = 0; i < 10; ++i) {
            budget.started(Priority::Interactive, now);
            budget.answered(now, Priority::Interactive, 60, 59 - i);
        }
        QCOMPARE(budget.left(now), 50); // all of it was ours
        budget.started(Priority::Interactive, now);
        budget.answered(now, Priority::Interactive, 60, 19); // eleven of ours, thirty of others
        QCOMPARE(budget.left(now), 19);
        for (int i = 0; i < 19; ++i)
            budget.started(Priority::Interactive, now);
        QCOMPARE(budget.left(now), 0);
        QCOMPARE(budget.waitFor(Priority::Interactive, now), 60'000);
        // What is under way may be counted by the server or not; only what exceeds it belongs to others.
        budget.answered(now, Priority::Interactive, 60, 0);
        QCOMPARE(budget.left(now), 0);
        // The others stopped: the server says so.
        now += 60'000;
        for (int i = 0; i < 18; ++i)
            budget.answered(now, Priority::Interactive, 60, 41);
        QCOMPARE(budget.left(now), 41);
        // A minute without a word: nothing is believed of others any more.
        budget.started(Priority::Interactive, now);
        budget.answered(now, Priority::Interactive, 60, 10);
        QCOMPARE(budget.left(now), 10);
        QCOMPARE(budget.left(now + 60'000), 60);
    }

    void learnsTheLimit()
    {
        Budget budget;
        budget.started(Priority::Interactive, 0);
        budget.answered(0, Priority::Interactive, 30, {});
        QCOMPARE(budget.limit(), 30);
        QCOMPARE(budget.left(0), 29);
        // Lowered while more than that are out: as many must come back first.
        for (int i = 0; i < 20; ++i) {
            budget.started(Priority::Interactive, 100 * (i + 1));
            budget.answered(100 * (i + 1), Priority::Interactive, {}, {});
        }
        budget.answered(2'000, Priority::Interactive, 10, {});
        QCOMPARE(budget.left(2'000), 0);
        QCOMPARE(budget.waitFor(Priority::Interactive, 2'000), 61'100 - 2'000); // eleven of 21 are back then
        // Nonsense is not learned.
        budget.answered(2'000, Priority::Interactive, 0, {});
        budget.answered(2'000, Priority::Interactive, -5, {});
        QCOMPARE(budget.limit(), 10);
    }

    void waitsAfter429()
    {
        Budget budget;
        budget.refused(1'000, 5'000);
        QVERIFY(budget.isPaused(1'000));
        QCOMPARE(budget.left(1'000), 0);
        QCOMPARE(budget.waitFor(Priority::Interactive, 1'000), 5'000);
        QCOMPARE(budget.waitFor(Priority::Background, 3'000), 3'000);
        budget.refused(2'000, 1'000); // never shortened
        QCOMPARE(budget.waitFor(Priority::Interactive, 2'000), 4'000);
        QVERIFY(!budget.isPaused(6'000));
        QCOMPARE(budget.waitFor(Priority::Interactive, 6'000), 0);
        budget.refused(10'000, {}); // the server did not say
        QCOMPARE(budget.waitFor(Priority::Interactive, 10'000), 60'000);
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("milliseconds"); // -1: none
        QTest::newRow("seconds") << QByteArray("17") << 17'000;
        QTest::newRow("blanks") << QByteArray("  17 ") << 17'000;
        QTest::newRow("zero") << QByteArray("0") << 0;
        QTest::newRow("fraction") << QByteArray("0.5") << 500;
        QTest::newRow("capped") << QByteArray("86400") << 600'000;
        QTest::newRow("huge") << QByteArray("1e300") << 600'000;
        QTest::newRow("infinite") << QByteArray("inf") << 600'000;
        QTest::newRow("negative") << QByteArray("-3") << -1;
        QTest::newRow("HTTP date") << QByteArray("Mon, 23 Nov 2026 10:00:42 GMT") << 42'000;
        QTest::newRow("HTTP date in the past") << QByteArray("Mon, 23 Nov 2026 09:00:00 GMT") << 0;
        QTest::newRow("HTTP date far off") << QByteArray("Tue, 23 Nov 2027 09:00:00 GMT") << 600'000;
        QTest::newRow("other zone") << QByteArray("Mon, 23 Nov 2026 12:00:30 +0200") << 30'000;
        QTest::newRow("words") << QByteArray("soon") << -1;
        QTest::newRow("empty") << QByteArray("") << -1;
    }

    void retryAfter()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, milliseconds);
        const FakeReply reply(429, { { "Retry-After", header } });
        const auto wait = reply::retryAfter(reply, QDateTime(QDate(2026, 11, 23), QTime(10, 0), QTimeZone::utc()));
        QCOMPARE(wait ? int(wait->count()) : -1, milliseconds);
        const FakeReply none(429, {});
        QVERIFY(!reply::retryAfter(none, QDateTime::currentDateTimeUtc()));
    }

    // --- Gate -------------------------------------------------------------------------------------------------------

    void startsInOrderAndLater()
    {
        GateRig rig;
        for (const QString &name : { u"a"_s, u"b"_s, u"c"_s })
            rig.ask(Priority::Interactive, name);
        QVERIFY(rig.started.isEmpty()); // never from within the call
        QCOMPARE(rig.gate.waiting(), 3);
        QTRY_COMPARE(rig.started, QStringList({ u"a"_s, u"b"_s, u"c"_s }));
        QCOMPARE(rig.gate.waiting(), 0);
        QCOMPARE(rig.gate.left(), 57);
    }

    void interactiveFirst()
    {
        GateRig rig;
        rig.ask(Priority::Background, u"b1"_s);
        rig.ask(Priority::Background, u"b2"_s);
        rig.ask(Priority::Interactive, u"i1"_s);
        rig.gate.enqueueFirst(Priority::Interactive, [&rig] { rig.started << u"i0"_s; });
        QTRY_COMPARE(rig.started, QStringList({ u"i0"_s, u"i1"_s, u"b1"_s, u"b2"_s }));
    }

    void sixUnderWay()
    {
        GateRig rig;
        for (int i = 0; i < 10; ++i)
            rig.ask(Priority::Interactive, QString::number(i));
        rig.ask(Priority::Background, u"b"_s);
        rig.look();
        QCOMPARE(rig.started.size(), 6);
        rig.gate.finished(Priority::Interactive, {}, {});
        QCOMPARE(rig.started.size(), 7);
        for (int i = 0; i < 4; ++i)
            rig.gate.finished(Priority::Interactive, {}, {});
        QCOMPARE(rig.started.last(), u"b"_s);
    }

    void cancelled()
    {
        GateRig rig;
        rig.ask(Priority::Interactive, u"a"_s);
        const Gate::Ticket gone = rig.ask(Priority::Interactive, u"b"_s);
        rig.ask(Priority::Interactive, u"c"_s);
        QSignalSpy changed(&rig.gate, &Gate::changed);
        rig.gate.cancel(gone);
        QCOMPARE(changed.size(), 1);
        rig.look();
        QCOMPARE(rig.started, QStringList({ u"a"_s, u"c"_s }));
        rig.gate.cancel(gone); // nothing happens
        rig.gate.cancel(999);
        QCOMPARE(rig.gate.waiting(), 0);
    }

    // A call cancelled while it was first in the way lets the others through.
    void cancelledHeadLetsOthersThrough()
    {
        GateRig rig;
        for (int i = 0; i < 6; ++i)
            rig.ask(Priority::Interactive, QString::number(i));
        const Gate::Ticket head = rig.ask(Priority::Interactive, u"head"_s);
        rig.ask(Priority::Background, u"b"_s);
        rig.look();
        rig.gate.cancel(head);
        rig.gate.finished(Priority::Interactive, {}, {});
        QCOMPARE(rig.started.last(), u"b"_s);
    }

    void answersWithinTheStart()
    {
        GateRig rig;
        for (int i = 0; i < 70; ++i)
            rig.ask(Priority::Interactive, QString::number(i), true);
        rig.look();
        QCOMPARE(rig.started.size(), 60);
        QCOMPARE(rig.gate.left(), 0);
        QCOMPARE(rig.gate.waiting(), 10);
        QCOMPARE(rig.gate.wait().count(), 60'000);
        rig.clock.advance(59'999);
        rig.look();
        QCOMPARE(rig.started.size(), 60);
        QCOMPARE(rig.gate.wait().count(), 1);
        rig.clock.advance(1);
        rig.look();
        QCOMPARE(rig.started.size(), 70);
        QCOMPARE(rig.gate.wait().count(), 0);
    }

    void backgroundLeavesAThird()
    {
        GateRig rig;
        for (int i = 0; i < 50; ++i)
            rig.ask(Priority::Background, u"b"_s, true);
        rig.look();
        QCOMPARE(rig.started.size(), 40);
        QCOMPARE(rig.gate.left(), 20);
        for (int i = 0; i < 30; ++i)
            rig.ask(Priority::Interactive, u"i"_s, true);
        rig.look();
        QCOMPARE(rig.started.count(u"i"_s), 20);
        // The next minute begins with those who wait in front of the screen.
        rig.clock.advance(60'000);
        rig.started.clear();
        rig.look();
        QCOMPARE(rig.started.first(), u"i"_s);
        QCOMPARE(rig.started.count(u"i"_s), 10);
        QCOMPARE(rig.started.count(u"b"_s), 10);
    }

    void pausesAfter429()
    {
        GateRig rig;
        rig.ask(Priority::Interactive, u"a"_s);
        rig.look();
        QCOMPARE(rig.started, QStringList({ u"a"_s }));
        rig.gate.enqueueFirst(Priority::Interactive, [&rig] { rig.started << u"a again"_s; });
        rig.ask(Priority::Interactive, u"b"_s);
        rig.gate.limited(Priority::Interactive, std::chrono::seconds(3));
        QVERIFY(rig.gate.serverAskedToWait());
        QCOMPARE(rig.gate.left(), 0);
        QCOMPARE(rig.gate.wait().count(), 3'000);
        rig.clock.advance(2'999);
        rig.look();
        QCOMPARE(rig.started.size(), 1);
        rig.clock.advance(1);
        rig.look();
        QCOMPARE(rig.started, QStringList({ u"a"_s, u"a again"_s, u"b"_s }));
        QVERIFY(!rig.gate.serverAskedToWait());
    }

    // By its own timer, on the machine's clock.
    void wakesByItself()
    {
        Gate gate;
        int started = 0;
        gate.enqueue(Priority::Interactive, [&] { ++started; });
        QTRY_COMPARE(started, 1);
        QElapsedTimer timer;
        timer.start();
        gate.limited(Priority::Interactive, std::chrono::milliseconds(80));
        gate.enqueue(Priority::Interactive, [&] { ++started; });
        QTRY_COMPARE(started, 2);
        QVERIFY(timer.elapsed() >= 80);
    }

    // --- Paging -----------------------------------------------------------------------------------------------------

    void pageInfo_data()
    {
        QTest::addColumn<QByteArray>("envelope");
        QTest::addColumn<QString>("expected"); // total, per page, current, last
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(expected);
        };
        row("meta.pagination",
            R"({"meta":{"pagination":{"total":230,"per_page":100,"current_page":2,"last_page":3,"from":101,"to":200}}})",
            "230 100 2 3");
        row("top-level pagination",
            R"({"meta":{"api_version":"2.0.0"},"pagination":{"total":2,"per_page":20,"current_page":1,"last_page":1}})",
            "2 20 1 1");
        row("meta before top-level", R"({"meta":{"pagination":{"last_page":4}},"pagination":{"last_page":9}})",
            "- - - 4");
        row("total_pages", R"({"max_rows":100,"current_page":1,"total_pages":5,"data":[]})", "- - 1 5");
        row("numeric strings",
            R"({"meta":{"pagination":{"total":"230","per_page":"100","current_page":"2","last_page":"3"}}})",
            "230 100 2 3");
        row("empty PHP map", R"({"meta":[],"pagination":[]})", "- - - -");
        row("nothing", "{}", "- - - -");
        row("nonsense",
            R"({"meta":{"pagination":{"total":-5,"per_page":"many","current_page":null,"last_page":1e300}}})",
            "- - - -");
        row("meta is a text", R"({"meta":"none","pagination":7})", "- - - -");
    }

    void pageInfo()
    {
        QFETCH(QByteArray, envelope);
        QFETCH(QString, expected);
        const PageInfo info = readPageInfo(object(envelope.constData()));
        QStringList words;
        for (const std::optional<int> &value : { info.total, info.perPage, info.current, info.last })
            words << (value ? QString::number(*value) : u"-"_s);
        QCOMPARE(words.join(u' '), expected);
    }

    void nextPage()
    {
        PageInfo none;
        QVERIFY(hasNextPage(none, 1, 100, 100, false)); // full
        QVERIFY(!hasNextPage(none, 1, 100, 99, false)); // short
        QVERIFY(!hasNextPage(none, 3, 100, 0, false)); // empty
        QVERIFY(!hasNextPage(none, 2, 100, 100, true)); // the same again
        PageInfo told;
        told.last = 3;
        QVERIFY(hasNextPage(told, 2, 100, 40, false)); // short, but the server says more
        QVERIFY(!hasNextPage(told, 3, 100, 100, false));
        QVERIFY(!hasNextPage(told, 2, 100, 0, false)); // whatever it says
        QVERIFY(!hasNextPage(told, 2, 100, 100, true));
        PageInfo cut;
        cut.perPage = 50; // the server cut the page to its own maximum
        QVERIFY(hasNextPage(cut, 1, 100, 50, false));
        QVERIFY(!hasNextPage(cut, 1, 100, 49, false));
        cut.perPage = 0;
        QVERIFY(!hasNextPage(cut, 1, 100, 0, false));
    }

    // --- JSON -------------------------------------------------------------------------------------------------------

    void readsTexts_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("ok");
        const auto row = [](const char *value, const char *text, bool ok = true) {
            QTest::newRow(value) << QByteArray(value) << QString::fromUtf8(text) << ok;
        };
        row(R"("abc")", "abc");
        row(R"("")", "");
        row("7", "7");
        row("0", "0");
        row("-7", "-7");
        row("7.0", "7");
        row("7.5", "7.5");
        row("9007199254740993", "9007199254740993"); // beyond what a double holds
        row("1234567890123456789", "1234567890123456789");
        row("9223372036854775807", "9223372036854775807");
        row(R"("\u00e9\ud83d\ude00")", "é😀");
        row("true", "", false);
        row("[]", "", false);
        row("{}", "", false);
        row("null", "", false);
    }

    void readsTexts()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, text);
        QFETCH(bool, ok);
        QString out;
        QCOMPARE(json::read(parsed(value.constData()), out), ok);
        QCOMPARE(out, text);
    }

    void readsNumbers_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("number");
        const auto row = [](const char *value, const char *whole, const char *number) {
            QTest::newRow(value) << QByteArray(value) << QString::fromLatin1(whole) << QString::fromLatin1(number);
        };
        row("7", "7", "7");
        row("80.5", "81", "80.5");
        row("-0.4", "0", "-0.4");
        row(R"("42")", "42", "42");
        row(R"(" 42.25 ")", "42", "42.25");
        row(R"("1e3")", "1000", "1000");
        row(R"("")", "-", "-");
        row(R"("abc")", "-", "-");
        row(R"("nan")", "-", "-");
        row(R"("inf")", "-", "-");
        row(R"("1,234.50")", "-", "-"); // a comma may mean either; better not read than a thousandfold
        row("3000000000", "-", "3e+09");
        row("-3000000000", "-", "-3e+09");
        row("1e300", "-", "1e+300");
        row("true", "-", "-");
        row("[]", "-", "-");
        row("{}", "-", "-");
        row("null", "-", "-");
    }

    void readsNumbers()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, whole);
        QFETCH(QString, number);
        int i = 0;
        double d = 0;
        const bool isWhole = json::read(parsed(value.constData()), i);
        const bool isNumber = json::read(parsed(value.constData()), d);
        QCOMPARE(isWhole ? QString::number(i) : u"-"_s, whole);
        QCOMPARE(isNumber ? QString::number(d) : u"-"_s, number);
    }

    void readsTruth_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("truth"); // -1: unreadable
        for (const char *yes : { "true", "1", R"("1")", R"("yes")", R"("Yes")", R"(" TRUE ")" })
            QTest::newRow(yes) << QByteArray(yes) << 1;
        for (const char *no : { "false", "0", R"("0")", R"("no")", R"("False")" })
            QTest::newRow(no) << QByteArray(no) << 0;
        for (const char *other : { "2", R"("maybe")", R"("")", "[]", "{}", "null" })
            QTest::newRow(other) << QByteArray(other) << -1;
    }

    void readsTruth()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, truth);
        bool out = truth == 0; // the opposite
        const bool ok = json::read(parsed(value.constData()), out);
        QCOMPARE(ok, truth >= 0);
        if (ok)
            QCOMPARE(out, truth == 1);
    }

    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("date"); // "-": unreadable, "": none
        const auto row = [](const char *value, const char *date) {
            QTest::newRow(value) << QByteArray(value) << QString::fromLatin1(date);
        };
        row(R"("2026-11-09")", "2026-11-09");
        row(R"(" 2026-11-09 ")", "2026-11-09");
        row(R"("2026-11-09T23:30:00Z")", "2026-11-09");
        row(R"("2026-11-09T23:30:00-08:00")", "2026-11-09"); // the written day, never shifted
        row(R"("2026-11-09T00:30:00.123456+14:00")", "2026-11-09");
        row(R"("2026-11-09 19:24:55")", "2026-11-09");
        row(R"("Jan 15, 2024")", "2024-01-15");
        row(R"("Jan 05, 2024")", "2024-01-05");
        row(R"("January 15, 2024")", "2024-01-15");
        row(R"("15 Jan 2024")", "2024-01-15");
        row(R"("2024-02-29")", "2024-02-29");
        row(R"("2023-02-29")", "-");
        row(R"("2026-13-01")", "-");
        row(R"("15/01/2024")", "-"); // a day and a month, or the other way round?
        row(R"("")", "");
        row(R"("  ")", "");
        row(R"("0000-00-00")", "-");
        row(R"("soon")", "-");
        row("20260109", "-");
        row("true", "-");
        row("{}", "-");
        row("[]", "-");
    }

    void readsDates()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, date);
        QDate out;
        if (json::read(parsed(value.constData()), out))
            QCOMPARE(out.toString(Qt::ISODate), date);
        else
            QCOMPARE(u"-"_s, date);
    }

    void readsInstants_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("instant");
        const auto row = [](const char *value, const char *instant) {
            QTest::newRow(value) << QByteArray(value) << QString::fromLatin1(instant);
        };
        row(R"("2025-12-05T09:00:00Z")", "2025-12-05T09:00:00.000Z");
        row(R"("2025-12-05T09:00:00+00:00")", "2025-12-05T09:00:00.000Z");
        row(R"("2025-12-05T09:00:00+02:00")", "2025-12-05T07:00:00.000Z");
        row(R"("2025-12-05T09:00:00-0330")", "2025-12-05T12:30:00.000Z");
        row(R"("2025-12-05T09:00:00+02")", "2025-12-05T07:00:00.000Z");
        row(R"("2025-02-19T19:24:55.000000Z")", "2025-02-19T19:24:55.000Z");
        row(R"("2025-02-19T19:24:55.987654Z")", "2025-02-19T19:24:55.987Z");
        row(R"("2025-02-19T19:24:55.987654321+01:00")", "2025-02-19T18:24:55.987Z");
        row(R"("2025-02-19T19:24:55.5Z")", "2025-02-19T19:24:55.500Z");
        row(R"("2025-02-19 19:24:55")", "2025-02-19T19:24:55.000Z"); // no zone: UTC
        row(R"("2025-02-19T19:24:55")", "2025-02-19T19:24:55.000Z");
        row(R"("2025-02-19 19:24:55.123456")", "2025-02-19T19:24:55.123Z");
        row(R"("2025-02-19 19:24:55+00:00")", "2025-02-19T19:24:55.000Z");
        row(R"("2025-02-19T19:24Z")", "2025-02-19T19:24:00.000Z");
        row(R"(" 2025-02-19T19:24:55Z ")", "2025-02-19T19:24:55.000Z");
        row(R"("2025-02-19")", "2025-02-19T00:00:00.000Z");
        row(R"("2025-03-09 02:30:00")", "2025-03-09T02:30:00.000Z"); // a time New York did not have
        row(R"("2025-03-09")", "2025-03-09T00:00:00.000Z");
        row(R"("Jan 15, 2024")", "2024-01-15T00:00:00.000Z");
        row(R"("")", "");
        row(R"("yesterday")", "-");
        row(R"("2025-02-30T10:00:00Z")", "-");
        row(R"("2025-02-19T25:00:00Z")", "-");
        row("1700000000", "-");
        row("{}", "-");
        row("[]", "-");
        row("true", "-");
    }

    // The same in every zone of the machine.
    void readsInstants()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, instant);
        const QByteArray zone = qgetenv("TZ");
        for (const char *other : { "UTC", "America/New_York", "Asia/Kathmandu", "Africa/Cairo" }) {
            setZone(other);
            QDateTime out;
            const QString read = json::read(parsed(value.constData()), out) ? out.toString(Qt::ISODateWithMs) : u"-"_s;
            setZone(zone);
            QCOMPARE(read, instant);
            if (out.isValid())
                QVERIFY(out.timeSpec() == Qt::UTC);
        }
    }

    void readsMoney_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("money"); // "-": unreadable
        const auto row = [](const char *value, const char *money) {
            QTest::newRow(value) << QByteArray(value) << QString::fromLatin1(money);
        };
        row("650", "650 ?");
        row("0", "0 ?"); // a zero that was said is a zero
        row(R"("650.50")", "650.5 ?");
        row(R"({"USD":150.0})", "150 USD");
        row(R"({"USD":150.0,"EUR":"20.5"})", "20.5 EUR, 150 USD");
        row("{}", "");
        row("[]", "");
        row(R"({"USD":null})", ""); // not permitted, not zero
        row(R"({"EUR":20,"USD":null})", "20 EUR");
        row(R"({"EUR":20,"USD":"a lot"})", "-"); // half a sum is no sum
        row(R"([5])", "-");
        row(R"("much")", "-");
        row("true", "-");
    }

    void readsMoney()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, money);
        MoneyList out;
        const bool ok = json::read(parsed(value.constData()), out);
        QStringList words;
        for (const Money &one : std::as_const(out))
            words << u"%1 %2"_s.arg(one.amount).arg(one.currency.isEmpty() ? u"?"_s : one.currency);
        QCOMPARE(ok ? words.join(u", "_s) : u"-"_s, money);
        if (!ok)
            QVERIFY(out.isEmpty());
        // Read twice is not doubled.
        if (ok) {
            QVERIFY(json::read(parsed(value.constData()), out));
            QCOMPARE(out.size(), words.size());
        }
    }

    void readsObjects()
    {
        Sample sample;
        json::Problems problems;
        json::readObject(object(R"({"uuid":42,"amount":"12.5","due_at":"2026-11-09","extra":{"deep":[1]},
            "parts":[{"name":"a","count":3},{"name":7}],"one":{"name":"x"},"money":{"USD":5}})"),
            sample, problems, u"data[4]"_s);
        QVERIFY(problems.isEmpty());
        QCOMPARE(sample.id, u"42"_s);
        QCOMPARE(sample.amount, 12.5);
        QCOMPARE(sample.day, QDate(2026, 11, 9));
        QCOMPARE(sample.parts.size(), 2);
        QCOMPARE(sample.parts.at(1).name, u"7"_s);
        QVERIFY(!sample.parts.at(1).count);
        QCOMPARE(sample.one.name, u"x"_s);
    }

    void namesThePlace()
    {
        Sample sample;
        json::Problems problems;
        json::readObject(object(R"({"id":{"a":1},"amount":[],"due_at":"soon","parts":[{"name":"a","count":"x"},null,5],
            "one":5,"money":{"USD":"x"}})"),
            sample, problems, u"data[4]"_s);
        QCOMPARE(problems.all().join(u'\n'),
            u"data[4].id: expected a text\n"
            "data[4].amount: expected a number\n"
            "data[4].due_at: expected a date\n"
            "data[4].parts[0].count: expected a whole number\n"
            "data[4].parts[1]: expected an object\n"
            "data[4].parts[2]: expected an object\n"
            "data[4].one: expected an object\n"
            "data[4].money: expected an amount"_s);
        QVERIFY(!sample.amount);
        QVERIFY(!sample.day.isValid());
        QVERIFY(sample.money.isEmpty());
        QCOMPARE(sample.parts.size(), 1); // what is no object is no part
    }

    void nullAndAbsentAreTheSame()
    {
        for (const char *text :
            { R"({"id":null,"uuid":"u","amount":null,"due_at":null,"parts":null,"one":null,"money":null})",
                R"({"uuid":"u"})" }) {
            Sample sample;
            json::Problems problems;
            json::readObject(object(text), sample, problems, {});
            QVERIFY(problems.isEmpty());
            QCOMPARE(sample.id, u"u"_s); // the other name
            QVERIFY(!sample.amount && !sample.day.isValid() && sample.parts.isEmpty() && sample.money.isEmpty());
        }
    }

    void problemsAreFew()
    {
        json::Problems problems;
        for (int i = 0; i < 10'000; ++i)
            problems.add(u"data[%1]"_s.arg(i), "an id");
        QCOMPARE(problems.all().size(), 50);
    }

    void idsInRequests()
    {
        QCOMPARE(json::idValue(u"7"_s), QJsonValue(7));
        QCOMPARE(json::idValue(u"1234567890123456789"_s).toInteger(), 1234567890123456789);
        for (const QString &text :
            { u"007"_s, u"+7"_s, u" 7"_s, u"7.0"_s, u"1e3"_s, u"abc"_s, u""_s, u"99999999999999999999"_s })
            QCOMPARE(json::idValue(text), QJsonValue(text));
    }

    // --- Envelopes --------------------------------------------------------------------------------------------------

    void envelopes()
    {
        const auto read = [](const char *text) { return Envelope::read(QJsonDocument::fromJson(text)); };
        QVERIFY(!read("[1]").isObject);
        QCOMPARE(read("[1]").data, QJsonValue(QJsonArray { 1 }));
        QVERIFY(read("{}").isObject);
        QVERIFY(!read("{}").saysFailure);
        QVERIFY(!read(R"({"success":true})").saysFailure);
        QVERIFY(!read(R"({"success":null})").saysFailure);
        QVERIFY(read(R"({"success":false})").saysFailure);
        QVERIFY(read(R"({"success":0})").saysFailure);
        QVERIFY(read(R"({"success":"false"})").saysFailure);
        QCOMPARE(read(R"({"message":"Done"})").message, u"Done"_s);
        QCOMPARE(read(R"({"data":{"message":"Started"}})").message, u"Started"_s);
        QCOMPARE(read(R"({"message":"","data":{"message":"Started"}})").message, u"Started"_s);
        QCOMPARE(read(R"({"message":{"a":1}})").message, QString());
        QVERIFY(!Envelope::read(QJsonDocument()).isObject);
    }

    void rowsAndSkipped()
    {
        const auto read = [](const char *text, Rows<Sample> &rows, QString &why) {
            return Rows<Sample>::read(Envelope::read(QJsonDocument::fromJson(text)), rows, why);
        };
        Rows<Sample> rows;
        QString why;
        QVERIFY(read(R"({"data":[{"id":1,"x":[2]},null,{"amount":5},"text",[],{"id":""},{"id":"b","due_at":"never"}]})",
            rows, why));
        QCOMPARE(rows.rows.size(), 2);
        QCOMPARE(rows.rows.at(0).raw, object(R"({"id":1,"x":[2]})"));
        QCOMPARE(rows.rows.at(1).row.id, u"b"_s);
        QCOMPARE(rows.skipped, 5);
        QVERIFY(rows.problems.contains(u"data[1]: expected an object with an id"_s));
        QVERIFY(rows.problems.contains(u"data[6].due_at: expected a date"_s));
        for (const char *bad : { R"({"data":null})", R"({})", R"({"data":"x"})", R"({"data":{"rows":[]}})" }) {
            Rows<Sample> none;
            QVERIFY(!read(bad, none, why));
            QCOMPARE(why, u"data: expected a list"_s);
        }
        Rows<Sample> bare;
        QVERIFY(read(R"([{"id":1}])", bare, why)); // the list itself
        QCOMPARE(bare.rows.size(), 1);
    }

    void oneRecord()
    {
        const auto read = [](const char *text, One<Sample> &one, QString &why) {
            return One<Sample>::read(Envelope::read(QJsonDocument::fromJson(text)), one, why);
        };
        One<Sample> one;
        QString why;
        QVERIFY(read(R"({"data":{"id":"a"}})", one, why));
        QVERIFY(read(R"({"data":[{"id":"a"}]})", one, why));
        QCOMPARE(one.received.row.id, u"a"_s);
        QVERIFY(!read(R"({"data":[]})", one, why));
        One<Sample> other;
        QVERIFY(!read(R"({"data":{"amount":1}})", other, why));
        QCOMPARE(why, u"data.id: expected an id"_s);
    }

    // --- Endpoints --------------------------------------------------------------------------------------------------

    void reads()
    {
        Filter filter;
        filter.page = 2;
        filter.text = u"a b&c=d+e%2Fé#?"_s;
        filter.from = QDate(2026, 11, 9);
        const TypedRequest<Confirmation> request = getList.with(filter, u"7"_s);
        QVERIFY(request.verb == Verb::Get);
        QCOMPARE(request.path, u"/lists"_s);
        QCOMPARE(QByteArray(request.operationId), "getList");
        QVERIFY(request.body.isEmpty());
        QCOMPARE(request.query.queryItemValue(u"workspace_id"_s), u"7"_s);
        QCOMPARE(request.query.queryItemValue(u"page"_s), u"2"_s);
        QCOMPARE(request.query.queryItemValue(u"date_from"_s), u"2026-11-09"_s);
        QVERIFY(!request.query.hasQueryItem(u"is_billable"_s)); // empty: left out
        QCOMPARE(request.query.toString(QUrl::FullyEncoded),
            u"workspace_id=7&date_from=2026-11-09&page=2&text=a%20b%26c%3Dd%2Be%252F%C3%A9%23%3F"_s);
        // Above workspaces.
        QVERIFY(!getList(QString()).query.hasQueryItem(u"workspace_id"_s));
        // A workspace id is a text as well.
        QCOMPARE(getList(u"a+b&c%41"_s).query.toString(QUrl::FullyEncoded), u"workspace_id=a%2Bb%26c%2541&page=1"_s);
    }

    void writes()
    {
        const Note note { u"Because"_s, QDateTime(QDate(2026, 11, 9), QTime(8, 0), QTimeZone::utc()) };
        const TypedRequest<Confirmation> request = putPart.with(note, u"7"_s, u"t1"_s, u"p/2"_s);
        QVERIFY(request.verb == Verb::Put);
        QVERIFY(request.optional);
        QCOMPARE(request.path, u"/things/t1/parts/p%2F2"_s);
        // In the query and in the body; the text under the name of either generation.
        QCOMPARE(request.query.toString(), u"workspace_id=7"_s);
        QCOMPARE(request.body,
            object(R"({"workspace_id":7,"notes":"Because","activity_description":"Because","note":"Because",
            "at":"2026-11-09T08:00:00Z"})"));
        const TypedRequest<Confirmation> removal = deleteThing(u"ws-uuid"_s, u"t1"_s);
        QVERIFY(removal.verb == Verb::Delete);
        QCOMPARE(removal.query.toString(), u"workspace_id=ws-uuid"_s);
        QCOMPARE(removal.body, object(R"({"workspace_id":"ws-uuid"})"));
    }

    void paths_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *id, const char *path) {
            QTest::newRow(id) << QString::fromUtf8(id) << QString::fromLatin1(path);
        };
        row("a1b2-c3d4_e5.f6~", "a1b2-c3d4_e5.f6~");
        row("abc/def", "abc%2Fdef");
        row("abc%2Fdef", "abc%252Fdef");
        row("a+b c", "a%2Bb%20c");
        row("a?b#c&d=e", "a%3Fb%23c%26d%3De");
        row("{x}", "%7Bx%7D");
        row("Ž日", "%C5%BD%E6%97%A5");
        row("../../admin", "..%2F..%2Fadmin");
        row("a\\b", "a%5Cb");
        row("a;b:c@d", "a%3Bb%3Ac%40d");
    }

    void paths()
    {
        QFETCH(QString, id);
        QFETCH(QString, path);
        QCOMPARE(fillPath("/x/{id}/y", { id }), u"/x/"_s + path + u"/y"_s);
    }

    // --- Errors -----------------------------------------------------------------------------------------------------

    void errors()
    {
        QVERIFY(kindOfStatus(400) == ErrorKind::Invalid);
        QVERIFY(kindOfStatus(401) == ErrorKind::Refused);
        QVERIFY(kindOfStatus(403) == ErrorKind::Forbidden);
        QVERIFY(kindOfStatus(404) == ErrorKind::NotFound);
        QVERIFY(kindOfStatus(405) == ErrorKind::NotOffered);
        QVERIFY(kindOfStatus(409) == ErrorKind::Invalid);
        QVERIFY(kindOfStatus(422) == ErrorKind::Invalid);
        QVERIFY(kindOfStatus(429) == ErrorKind::RateLimited);
        QVERIFY(kindOfStatus(500) == ErrorKind::Server);
        QVERIFY(kindOfStatus(503) == ErrorKind::Server);
        QVERIFY(kindOfStatus(302) == ErrorKind::Protocol);
        QVERIFY(kindOfStatus(101) == ErrorKind::Protocol);
        for (int kind = 0; kind <= int(ErrorKind::NoToken); ++kind) {
            Error error;
            error.kind = ErrorKind(kind);
            error.status = 500;
            QVERIFY2(error.caption().size() > 5, qPrintable(QString::number(kind)));
        }
        Error error { ErrorKind::Invalid, 422, u"It is %1 <b>closed</b>"_s, {}, {} };
        QVERIFY(error.caption().contains(u"It is %1 <b>closed</b>"_s));
    }

private:
    static void setZone(const QByteArray &zone)
    {
        if (zone.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", zone);
#ifdef Q_OS_UNIX
        tzset();
#endif
    }
};

QTEST_GUILESS_MAIN(TestNet)
#include "tst_net.moc"
