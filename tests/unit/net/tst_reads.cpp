// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/client_rig.h"
#include "tests/support/fake_clock.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

namespace {

struct Thing {
    QString id;
    QString name;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&Thing::id, "id"), json::field(&Thing::name, "name") };
    }
};

constexpr Endpoint<Verb::Get, "/things", Rows<Thing>> getThings { "getThings" };
constexpr Endpoint<Verb::Get, "/things/{thing}", One<Thing>> getThing { "getThing" };
constexpr Endpoint<Verb::Get, "/extras", Rows<Thing>> getExtras { "getExtras", OfferedBy::Current };
constexpr Endpoint<Verb::Put, "/things/{thing}/approve", Confirmation> approveThing { "approveThing" };

constexpr auto oneThing = R"({"success":true,"data":[{"id":7,"name":"Seven"}]})";

const Error *errorOf(const std::optional<Outcome<Rows<Thing>>> &outcome)
{
    return outcome ? std::get_if<Error>(&*outcome) : nullptr;
}

const Rows<Thing> *rowsOf(const std::optional<Outcome<Rows<Thing>>> &outcome)
{
    return outcome ? std::get_if<Rows<Thing>>(&*outcome) : nullptr;
}

// oneThing as gzip would have it.
QByteArray gzipped()
{
    // qCompress writes a zlib stream behind four bytes of length; gzip wants its own head and tail around raw deflate.
    const QByteArray plain(oneThing);
    const QByteArray zlib = qCompress(plain).mid(4);
    QByteArray bytes = QByteArray::fromHex("1f8b0800000000000003");
    bytes += zlib.mid(2, zlib.size() - 6);
    quint32 crc = 0xffffffff;
    for (const char c : plain) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xedb88320 & (0 - (crc & 1)));
    }
    crc = ~crc;
    const auto little = [&](quint32 value) {
        for (int i = 0; i < 4; ++i)
            bytes += char(value >> (8 * i));
    };
    little(crc);
    little(quint32(plain.size()));
    return bytes;
}

} // namespace

class TestReads : public QObject {
    Q_OBJECT

private slots:
    void exactRequest()
    {
        ClientRig rig;
        rig.server.answer(Reply::json(200, oneThing));
        const auto outcome = rig.read(getThings(u"7"_s));
        QVERIFY(rowsOf(outcome));
        QCOMPARE(rowsOf(outcome)->rows.first().row.name, u"Seven"_s);
        const Arrival arrival = rig.server.arrivals().first();
        QCOMPARE(arrival.line(), "GET /api/v2/things?workspace_id=7");
        QCOMPARE(arrival.body, "");
        QCOMPARE(arrival.header("authorization"), "Bearer token-of-this-test");
        QCOMPARE(arrival.header("accept"), "application/json");
        QVERIFY(arrival.header("user-agent").startsWith("Signoff/"));
        QVERIFY(!arrival.headers.contains("cookie"));
        QCOMPARE(rig.client->requestCount(), 1);
        QCOMPARE(rig.reached, 1);
        QCOMPARE(rig.unreachable, 0);
        QVERIFY(rig.server.arrivals().size() == 1);
    }

    // What the server sees of an id, byte by byte: a slash stays inside its place, and no id climbs the path.
    void idsOnTheWire_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("target");
        const auto row = [](const char *id, const char *target) {
            QTest::newRow(id) << QString::fromUtf8(id) << QByteArray(target);
        };
        row("a1b2-c3d4_e5.f6~", "a1b2-c3d4_e5.f6~");
        row("abc/def", "abc%2Fdef");
        row("abc%2Fdef", "abc%252Fdef");
        row("a+b c", "a%2Bb%20c");
        row("a?b#c&d=e", "a%3Fb%23c%26d%3De");
        row("Ž日", "%C5%BD%E6%97%A5");
        row("../../admin", "..%2F..%2Fadmin");
        row("%", "%25");
        row("a\\b", "a%5Cb");
        row("a;b:c@d", "a%3Bb%3Ac%40d");
        QTest::newRow("line break") << u"a\r\nX-Evil: 1"_s << QByteArray("a%0D%0AX-Evil%3A%201");
    }

    void idsOnTheWire()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, target);
        ClientRig rig;
        QVERIFY(rig.read(getThing(u"7"_s, id)));
        QCOMPARE(rig.server.arrivals().first().line(), "GET /api/v2/things/" + target + "?workspace_id=7");
        QVERIFY(rig.write(approveThing(u"7"_s, id)));
        QCOMPARE(rig.server.arrivals().last().line(), "PUT /api/v2/things/" + target + "/approve?workspace_id=7");
    }

    // Ids that a URL cannot carry as they are: nothing that means another place may arrive.
    void dotsDoNotClimb()
    {
        for (const QString &id : { u"."_s, u".."_s }) {
            ClientRig rig;
            rig.read(getThing(u"7"_s, id));
            rig.write(approveThing(u"7"_s, id));
            for (const Arrival &arrival : rig.server.arrivals()) {
                const QList<QByteArray> parts = arrival.path().split('/');
                QVERIFY2(!parts.contains(".") && !parts.contains(".."), arrival.target.constData());
                QVERIFY2(arrival.path().startsWith("/api/v2/things/") && parts.size() >= 5, arrival.target.constData());
            }
        }
    }

    void baseUrls_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("usual") << u"/api/v2"_s << QByteArray("/api/v2/things");
        QTest::newRow("none") << QString() << QByteArray("/things");
        QTest::newRow("slash at the end") << u"/api/v2/"_s << QByteArray("/api/v2/things");
        QTest::newRow("only a slash") << u"/"_s << QByteArray("/things");
        QTest::newRow("with a blank") << u"/my api"_s << QByteArray("/my%20api/things");
    }

    void baseUrls()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, target);
        ClientRig rig;
        rig.client->setAccess(rig.server.url(path), u"token-of-this-test"_s);
        QVERIFY(rig.read(getThings(u"7"_s)));
        QCOMPARE(rig.server.arrivals().first().path(), target);
    }

    void outcomes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("arrivals");
        const auto row = [](int status, ErrorKind kind, int arrivals) {
            QTest::addRow("%d", status) << status << int(kind) << arrivals;
        };
        row(400, ErrorKind::Invalid, 1);
        row(401, ErrorKind::Refused, 1);
        row(403, ErrorKind::Forbidden, 1);
        row(404, ErrorKind::NotFound, 1);
        row(405, ErrorKind::NotOffered, 1);
        row(409, ErrorKind::Invalid, 1);
        row(410, ErrorKind::NotFound, 1);
        row(422, ErrorKind::Invalid, 1);
        row(418, ErrorKind::Invalid, 1);
        row(501, ErrorKind::NotOffered, 1);
        row(500, ErrorKind::Server, 3); // the others: see mostArrivals()
        row(302, ErrorKind::Protocol, 1);
        row(304, ErrorKind::Protocol, 1);
    }

    void outcomes()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        QFETCH(int, arrivals);
        ClientRig rig;
        rig.server.answer(Reply::json(status, R"({"success":false,"message":"The words of the server"})"));
        const auto outcome = rig.read(getThings(u"7"_s));
        const Error *error = errorOf(outcome);
        QVERIFY(error);
        QCOMPARE(int(error->kind), kind);
        QCOMPARE(error->status, status);
        QCOMPARE(rig.server.arrivals().size(), arrivals);
        if (status >= 400)
            QCOMPARE(error->serverMessage, u"The words of the server"_s);
        QCOMPARE(rig.refused, status == 401 ? 1 : 0);
        QCOMPARE(rig.unreachable, 0);
        QCOMPARE(rig.client->requestCount(), arrivals);
    }

    void missingOperations()
    {
        ClientRig rig;
        for (const int status : { 404, 405 }) {
            rig.server.answer(Reply::of(status, "text/html", "<h1>404</h1>"));
            const auto outcome = rig.read(getExtras(u"7"_s));
            QVERIFY(errorOf(outcome));
            QVERIFY(errorOf(outcome)->kind == ErrorKind::NotOffered);
        }
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind"); // -1: rows
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &body, int kind, const char *detail = "") {
            QTest::newRow(name) << body << kind << QString::fromLatin1(detail);
        };
        const int protocol = int(ErrorKind::Protocol);
        row("rows", oneThing, -1);
        row("no envelope", R"([{"id":7,"name":"Seven"}])", -1);
        row("no success", R"({"data":[{"id":7,"name":"Seven"}]})", -1);
        row("byte order mark", QByteArray("\xef\xbb\xbf") + oneThing, -1);
        row("success false", R"({"success":false,"message":"No"})", int(ErrorKind::Invalid));
        row("empty", "", protocol);
        row("HTML", "<!doctype html>", protocol);
        row("half", R"({"success":true,"data":[{"id":7)", protocol);
        row("two documents", QByteArray(oneThing) + oneThing, protocol);
        row("broken UTF-8", "{\"data\":[{\"id\":\"\xff\xfe\"}]}", protocol);
        row("too deep", QByteArray(100'000, '['), protocol);
        row("no list", R"({"success":true,"data":{"id":7}})", protocol, "data: expected a list");
        row("null", R"({"success":true,"data":null})", protocol, "data: expected a list");
        row("a number", "7", protocol);
    }

    void bodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QString, detail);
        ClientRig rig;
        rig.server.answer(Reply::json(200, body));
        const auto outcome = rig.read(getThings(u"7"_s));
        QVERIFY(outcome);
        QCOMPARE(rig.server.arrivals().size(), 1); // what cannot be read is not asked for again
        if (kind < 0) {
            QVERIFY(rowsOf(outcome));
            QCOMPARE(rowsOf(outcome)->rows.size(), 1);
            return;
        }
        QVERIFY(errorOf(outcome));
        QCOMPARE(int(errorOf(outcome)->kind), kind);
        QVERIFY(kind != int(ErrorKind::Protocol) || !errorOf(outcome)->detail.isEmpty());
        if (!detail.isEmpty())
            QCOMPARE(errorOf(outcome)->detail, detail);
    }

    void passingFaultsPass()
    {
        const QList<Reply> faults { Reply::json(500, ""), Reply::drop(), Reply::reset(),
            Reply::raw("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"succ", Reply::Then::Close) };
        for (const Reply &fault : faults) {
            ClientRig rig;
            rig.server.answerInTurn({ fault, Reply::json(200, oneThing) });
            const auto outcome = rig.read(getThings(u"7"_s));
            QVERIFY(rowsOf(outcome));
            QCOMPARE(rig.server.arrivals().size(), 2);
        }
    }

    // Three times, with a pause that is not always the same; Qt must not add tries of its own, which no budget counts.
    void mostArrivals()
    {
        using Then = Reply::Then;
        struct Case {
            const char *name;
            Reply reply;
            ErrorKind kind = ErrorKind::Unreachable;
        };
        const QList<Case> cases { { "closed before any answer", Reply::drop() },
            { "RST before any answer", Reply::reset() },
            { "partial status line", Reply::raw("HTTP/1.1 20", Then::Close) },
            { "partial headers", Reply::raw("HTTP/1.1 200 OK\r\nContent-Length: 400\r\n", Then::Close) },
            { "partial body", Reply::raw("HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{", Then::Close) },
            { "no HTTP", Reply::raw("SSH-2.0-OpenSSH_9.2\r\n", Then::Close) },
            { "500", Reply::json(500, ""), ErrorKind::Server }, { "502", Reply::json(502, ""), ErrorKind::Server },
            { "503", Reply::json(503, ""), ErrorKind::Server }, { "504", Reply::json(504, ""), ErrorKind::Server } };
        struct Try {
            Case what;
            std::unique_ptr<ClientRig> rig;
            ReadHandle handle;
            std::optional<Outcome<Rows<Thing>>> outcome;
        };
        // All at once, since each waits for seconds.
        std::vector<std::unique_ptr<Try>> tries;
        for (const Case &one : cases) {
            for (const bool reused : { false, true }) {
                auto next = std::make_unique<Try>();
                next->what = one;
                next->rig = std::make_unique<ClientRig>();
                if (reused)
                    QVERIFY(next->rig->read(getThings(u"7"_s)));
                next->rig->server.clear();
                next->rig->server.answer(one.reply);
                tries.push_back(std::move(next));
            }
        }
        for (const auto &one : tries) {
            one->handle = one->rig->client->read<Rows<Thing>>(getThings(u"7"_s),
                [to = one.get()](Outcome<Rows<Thing>> outcome) { to->outcome = std::move(outcome); });
        }
        QVERIFY(spinUntil(
            [&] {
                return std::all_of(
                    tries.begin(), tries.end(), [](const auto &one) { return one->outcome.has_value(); });
            },
            30'000));
        QList<qint64> pauses;
        for (const auto &one : tries) {
            const QList<Arrival> &arrivals = one->rig->server.arrivals();
            QVERIFY2(
                arrivals.size() == 3, qPrintable(u"%1: %2"_s.arg(QLatin1String(one->what.name)).arg(arrivals.size())));
            QVERIFY(errorOf(one->outcome));
            QVERIFY2(errorOf(one->outcome)->kind == one->what.kind, one->what.name);
            QVERIFY(arrivals.at(1).at - arrivals.at(0).at >= 240);
            QVERIFY(arrivals.at(2).at - arrivals.at(1).at >= 990);
            pauses << (arrivals.at(1).at - arrivals.at(0).at) / 50;
            QCOMPARE(
                one->rig->unreachable, one->what.kind == ErrorKind::Unreachable && errorOf(one->outcome)->status == 0);
        }
        std::sort(pauses.begin(), pauses.end());
        QVERIFY2(pauses.last() > pauses.first(), "the pause is always the same");
    }

    void unreachable()
    {
        ClientRig rig;
        rig.server.close();
        const auto outcome = rig.read(getThings(u"7"_s));
        QVERIFY(errorOf(outcome));
        QVERIFY(errorOf(outcome)->kind == ErrorKind::Unreachable);
        QCOMPARE(errorOf(outcome)->status, 0);
        QCOMPARE(rig.unreachable, 1);
        QCOMPARE(rig.reached, 0);
        QCOMPARE(rig.client->requestCount(), 3);
    }

    void timesOut()
    {
        ClientRig rig;
        rig.client->setTimeout(std::chrono::milliseconds(150));
        for (const Reply &reply : { Reply::silence(),
                 Reply::raw("HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{\"data\"", Reply::Then::Silence) }) {
            rig.server.clear();
            rig.server.answer(reply);
            const auto outcome = rig.read(getThings(u"7"_s));
            QVERIFY(errorOf(outcome));
            QVERIFY(errorOf(outcome)->kind == ErrorKind::Timeout);
            QCOMPARE(rig.server.arrivals().size(), 2);
            SPIN_COMPARE(rig.server.open(), 0); // the connections are given back
        }
    }

    void tokenRefused()
    {
        ClientRig rig;
        rig.server.answer(
            Reply::json(401, R"({"success":false,"message":"Unauthenticated."})", "WWW-Authenticate: Bearer\r\n"));
        const auto outcome = rig.read(getThings(u"7"_s));
        QVERIFY(errorOf(outcome));
        QVERIFY(errorOf(outcome)->kind == ErrorKind::Refused);
        QCOMPARE(rig.refused, 1);
        QCOMPARE(rig.server.arrivals().size(), 1);
    }

    // Signed out within the very callback.
    void tokenRefusedAndClientDestroyed()
    {
        ClientRig rig;
        rig.server.answer(Reply::json(401, ""));
        bool called = false;
        const ReadHandle handle = rig.client->read<Rows<Thing>>(getThings(u"7"_s), [&](const Outcome<Rows<Thing>> &) {
            called = true;
            rig.client.reset();
        });
        SPIN_VERIFY(called);
        QCoreApplication::processEvents();
    }

    void nobodySignedIn()
    {
        ClientRig rig;
        rig.client->setAccess(rig.server.url(), {});
        const auto outcome = rig.read(getThings(u"7"_s));
        QVERIFY(errorOf(outcome));
        QVERIFY(errorOf(outcome)->kind == ErrorKind::NoToken);
        QCOMPARE(rig.server.connections(), 0);
        // And neither after the handle is gone.
        bool called = false;
        {
            const ReadHandle handle =
                rig.client->read<Rows<Thing>>(getThings(u"7"_s), [&](const Outcome<Rows<Thing>> &) { called = true; });
        }
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void handleDestroyed_data()
    {
        QTest::addColumn<int>("moment");
        QTest::newRow("waiting in the gate") << 0;
        QTest::newRow("under way") << 1;
        QTest::newRow("between two tries") << 2;
        QTest::newRow("while it is decoded") << 3;
        QTest::newRow("replaced by another") << 4;
    }

    void handleDestroyed()
    {
        QFETCH(int, moment);
        ClientRig rig;
        int called = 0;
        const auto start = [&] {
            return rig.client->read<Rows<Thing>>(getThings(u"7"_s), [&](const Outcome<Rows<Thing>> &) { ++called; });
        };
        rig.server.answer(Reply::silence());
        if (moment == 2)
            rig.server.answer(Reply::json(500, ""));
        if (moment == 3) {
            QByteArray large = R"({"data":[)";
            for (int i = 0; i < 50'000; ++i)
                large += "{\"id\":" + QByteArray::number(i) + ",\"name\":\"Somebody\"},";
            rig.server.answer(Reply::json(200, large + "{\"id\":1}]}"));
        }
        ReadHandle handle = start();
        QVERIFY(handle.isActive());
        if (moment > 0)
            SPIN_COMPARE(rig.server.arrivals().size(), 1);
        if (moment == 2 || moment == 3)
            SPIN_VERIFY(rig.reached > 0);
        if (moment == 4) {
            rig.server.answer(Reply::json(200, oneThing));
            handle = start();
            SPIN_COMPARE(called, 1);
            QVERIFY(!handle.isActive());
            called = 0;
        } else {
            handle = {};
        }
        QCOMPARE(rig.gate.waiting(), 0);
        // Silent connections are closed by our side.
        if (moment == 1)
            SPIN_COMPARE(rig.server.open(), 0);
        // The gate got its place back: six more go out at once.
        rig.server.clear();
        rig.server.answer(Reply::json(200, oneThing));
        for (int i = 0; i < 7; ++i)
            QVERIFY(rowsOf(rig.read(getThings(u"7"_s))));
        QCOMPARE(called, 0);
    }

    void handleDestroyedInItsOwnCallback()
    {
        ClientRig rig;
        rig.server.answer(Reply::json(200, oneThing));
        auto handle = std::make_unique<ReadHandle>();
        bool called = false;
        *handle = rig.client->read<Rows<Thing>>(getThings(u"7"_s), [&](const Outcome<Rows<Thing>> &) {
            handle.reset();
            called = true;
        });
        SPIN_VERIFY(called);
    }

    void clientDestroyed_data() { handleDestroyed_data(); }

    void clientDestroyed()
    {
        QFETCH(int, moment);
        ScriptedServer server;
        Gate gate;
        int called = 0;
        server.answer(moment == 2 ? Reply::json(500, "") : moment == 3 ? Reply::json(200, oneThing) : Reply::silence());
        auto client = std::make_unique<Client>(&gate);
        client->setAccess(server.url(), u"token-of-this-test"_s);
        int reached = 0;
        connect(client.get(), &Client::reached, this, [&] { ++reached; });
        std::vector<ReadHandle> handles;
        for (int i = 0; i < 8; ++i)
            handles.push_back(
                client->read<Rows<Thing>>(getThings(u"7"_s), [&](const Outcome<Rows<Thing>> &) { ++called; }));
        if (moment > 0)
            SPIN_VERIFY(server.arrivals().size() >= 6);
        if (moment >= 2 && moment < 4)
            SPIN_VERIFY(reached > 0);
        const int before = called;
        client.reset();
        QCOMPARE(gate.waiting(), 0);
        SPIN_COMPARE(server.open(), 0);
        QCOMPARE(called, before);
        for (const ReadHandle &handle : handles)
            QVERIFY(!handle.isActive());
        handles.clear(); // after the client
        // All six places are free again.
        int started = 0;
        for (int i = 0; i < 6; ++i)
            gate.enqueue(Priority::Interactive, [&] { ++started; });
        SPIN_COMPARE(started, 6);
    }

    void redirectsAreNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 301, 302, 303, 307, 308 })
            QTest::addRow("%d", status) << status;
    }

    void redirectsAreNotFollowed()
    {
        QFETCH(int, status);
        ScriptedServer elsewhere;
        ClientRig rig;
        rig.server.answer(
            Reply::json(status, "", "Location: " + elsewhere.url(u"/api/v2/things"_s).toEncoded() + "\r\n"));
        const auto outcome = rig.read(getThings(u"7"_s));
        QVERIFY(errorOf(outcome));
        QVERIFY(errorOf(outcome)->kind == ErrorKind::Protocol);
        QCOMPARE(rig.server.arrivals().size(), 1);
        QCOMPARE(elsewhere.connections(), 0);
    }

    void cookiesAreNotKept()
    {
        ClientRig rig;
        rig.server.answer(
            Reply::json(200, oneThing, "Set-Cookie: session=abc; Path=/\r\nCache-Control: max-age=600\r\n"));
        QVERIFY(rig.read(getThings(u"7"_s)));
        QVERIFY(rig.read(getThings(u"7"_s)));
        QCOMPARE(rig.server.arrivals().size(), 2); // nor is an answer
        QVERIFY(!rig.server.arrivals().at(1).headers.contains("cookie"));
    }

    void gzip()
    {
        ClientRig rig;
        rig.server.answer(Reply::json(200, gzipped(), "Content-Encoding: gzip\r\n"));
        const auto outcome = rig.read(getThings(u"7"_s));
        QVERIFY(rowsOf(outcome));
        QCOMPARE(rowsOf(outcome)->rows.first().row.name, u"Seven"_s);
        QVERIFY(rig.server.arrivals().first().header("accept-encoding").contains("gzip"));
    }

    void chunks()
    {
        ClientRig rig;
        const QByteArray body(oneThing);
        QByteArray bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
        for (const char c : body)
            bytes += QByteArray("1\r\n") + c + "\r\n";
        rig.server.answer(Reply::raw(bytes + "0\r\n\r\n", Reply::Then::KeepOpen));
        QVERIFY(rowsOf(rig.read(getThings(u"7"_s))));
    }

    void fifteenMegabytes()
    {
        QByteArray body = R"({"success":true,"data":[)";
        int rows = 0;
        for (; body.size() < 15'000'000; ++rows)
            body += "{\"id\":\"" + QByteArray::number(rows) + "\",\"name\":\"" + QByteArray::number(qint64(rows) * 7919)
                + "\"},";
        body += R"({"id":"last"}]})";
        ClientRig rig;
        rig.server.answer(Reply::json(200, body));
        // The thread that paints stays free: no turn of its loop is long while the answer is decoded.
        qint64 longest = 0;
        QElapsedTimer turn;
        QTimer heart;
        bool arrived = false;
        connect(&heart, &QTimer::timeout, this, [&] {
            if (arrived)
                longest = std::max(longest, turn.elapsed());
            arrived = rig.reached > 0;
            turn.start();
        });
        heart.start(1);
        const auto outcome = rig.read(getThings(u"7"_s), 60'000);
        QVERIFY(rowsOf(outcome));
        QCOMPARE(rowsOf(outcome)->rows.size(), rows + 1);
        qInfo("%d rows, longest turn while decoding %lld ms", rows + 1, longest);
    }

    // Twelve megabytes of nearly the same rows compress a thousandfold, and are no attack.
    void nearlyIdenticalRows()
    {
        QByteArray body = R"({"success":true,"data":[)"
            + QByteArray(R"({"id":"1","name":"The same again"},)").repeated(340'000) + R"({"id":"2"}]})";
        QVERIFY(body.size() > 11'000'000);
        const QByteArray zlib = qCompress(body, 9).mid(4);
        ClientRig rig;
        rig.server.answer(Reply::json(200, zlib, "Content-Encoding: deflate\r\n"));
        const auto outcome = rig.read(getThings(u"7"_s), 60'000);
        QVERIFY2(rowsOf(outcome), errorOf(outcome) ? qPrintable(errorOf(outcome)->detail) : "");
        QCOMPARE(rowsOf(outcome)->rows.size(), 340'001);
    }

    void budgetFromHeaders()
    {
        FakeClock clock;
        ClientRig rig(clock);
        rig.server.answer(Reply::json(200, oneThing, "X-RateLimit-Limit: 30\r\nX-RateLimit-Remaining: 11\r\n"));
        QVERIFY(rowsOf(rig.read(getThings(u"7"_s))));
        QCOMPARE(rig.gate.limit(), 30);
        QCOMPARE(rig.gate.left(), 11); // eighteen by other programs of this user
        rig.server.answer(Reply::json(200, oneThing, "X-RateLimit-Limit: lots\r\nX-RateLimit-Remaining: -1\r\n"));
        QVERIFY(rowsOf(rig.read(getThings(u"7"_s))));
        QCOMPARE(rig.gate.limit(), 30);
    }

    void waitsOutA429_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("seconds") << QByteArray("Retry-After: 1\r\n");
        QTest::newRow("date") << "Retry-After: "
                + QLocale::c()
                      .toString(QDateTime::currentDateTimeUtc().addSecs(3), u"ddd, dd MMM yyyy hh:mm:ss"_s)
                      .toLatin1()
                + " GMT\r\n";
    }

    void waitsOutA429()
    {
        QFETCH(QByteArray, header);
        ClientRig rig;
        rig.server.answerInTurn({ Reply::json(429, R"({"success":false})", header), Reply::json(200, oneThing) });
        QElapsedTimer timer;
        timer.start();
        const auto outcome = rig.read(getThings(u"7"_s));
        QVERIFY(rowsOf(outcome));
        QCOMPARE(rig.server.arrivals().size(), 2);
        QVERIFY(timer.elapsed() >= 900 && timer.elapsed() < 8'000);
    }

    // Being asked to wait is no failure, however often.
    void many429AreNoFailure()
    {
        ClientRig rig;
        QList<Reply> replies(6, Reply::json(429, "", "Retry-After: 0\r\n"));
        replies << Reply::json(200, oneThing);
        rig.server.answerInTurn(replies);
        QVERIFY(rowsOf(rig.read(getThings(u"7"_s))));
        QCOMPARE(rig.server.arrivals().size(), 7);
    }

    // Answers are handed over in the order in which they came, also where a small one is decoded after a large one.
    void manyReads()
    {
        ClientRig rig;
        rig.server.answer(Reply::json(200, oneThing));
        int called = 0;
        std::vector<ReadHandle> handles;
        for (int i = 0; i < 40; ++i)
            handles.push_back(rig.client->read<Rows<Thing>>(getThings(u"7"_s),
                [&](const Outcome<Rows<Thing>> &outcome) { called += std::holds_alternative<Rows<Thing>>(outcome); }));
        QVERIFY(spinUntil([&] { return called == 40; }));
        QVERIFY(rig.server.connections() <= 6);
        QCOMPARE(rig.server.arrivals().size(), 40);
    }
};

QTEST_GUILESS_MAIN(TestReads)
#include "tst_reads.moc"
