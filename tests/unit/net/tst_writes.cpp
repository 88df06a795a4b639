// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/client_rig.h"
#include "tests/support/fake_clock.h"

#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

using Kind = WriteOutcome::Kind;

namespace {

constexpr auto success = R"({"success":true,"message":"Timesheet approved successfully","data":null})";

Request requestOf(Verb verb)
{
    Request request;
    request.verb = verb;
    request.path = u"/timesheets/abc/approve"_s;
    request.query.addQueryItem(u"workspace_id"_s, u"7"_s);
    request.body = { { u"workspace_id"_s, 7 } };
    request.operationId = "approveTimesheet";
    return request;
}

QByteArray word(Verb verb)
{
    static constexpr const char *words[] = { "GET", "POST", "PUT", "DELETE" };
    return words[int(verb)];
}

// A way to lose the answer to a request that arrived.
struct Drop {
    const char *name;
    Reply reply;
    bool beforeBody = false; // the server goes before it read the body
    bool reused = false; // on a connection that served a request before
    bool timesOut = false;
};

QList<Drop> drops()
{
    using Then = Reply::Then;
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 400\r\n";
    QList<Drop> all {
        { "closed before any answer", Reply::drop() },
        { "closed before the body was read", Reply::drop(), true },
        { "closed after a partial status line", Reply::raw("HTTP/1.1 20", Then::Close) },
        { "closed after the status line", Reply::raw("HTTP/1.1 200 OK\r\n", Then::Close) },
        { "closed after some headers", Reply::raw(head, Then::Close) },
        { "closed after all headers", Reply::raw(head + "\r\n", Then::Close) },
        { "closed after a partial body", Reply::raw(head + "\r\n{\"success\":true,", Then::Close) },
        { "closed after a partial chunk",
            Reply::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"success\":true,", Then::Close) },
        { "closed after 100 Continue", Reply::raw("HTTP/1.1 100 Continue\r\n\r\n", Then::Close) },
        { "no HTTP at all", Reply::raw("SSH-2.0-OpenSSH_9.2\r\n", Then::Close) },
        { "RST before any answer", Reply::reset() },
        { "RST after a partial status line", Reply::raw("HTTP/1.1 20", Then::Reset) },
        { "RST after a partial body", Reply::raw(head + "\r\n{\"success\":true,", Then::Reset) },
        { "timeout before any answer", Reply::silence(), false, false, true },
        { "timeout after a partial body", Reply::raw(head + "\r\n{\"success\"", Then::Silence), false, false, true },
    };
    const qsizetype fresh = all.size();
    for (qsizetype i = 0; i < fresh; ++i) {
        Drop reused = all.at(i);
        reused.reused = true;
        all.append(reused);
    }
    return all;
}

// One good GET on the connection, then the drop for everything that is not a GET.
void script(ScriptedServer &server, const Drop &drop)
{
    server.reactToHeads(drop.beforeBody);
    server.answer([drop](const Arrival &arrival) {
        return arrival.verb == "GET" ? Reply::json(200, R"({"success":true,"data":[]})") : drop.reply;
    });
}

TypedRequest<Confirmation> ping()
{
    TypedRequest<Confirmation> request;
    request.path = u"/ping"_s;
    return request;
}

} // namespace

class TestWrites : public QObject {
    Q_OBJECT

private:
    QStringList m_table;

private slots:
    void eachDropArrivesOnce_data()
    {
        QTest::addColumn<int>("verb");
        QTest::addColumn<int>("drop");
        const QList<Drop> all = drops();
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (const Verb verb : { Verb::Put, Verb::Post, Verb::Delete }) {
                QTest::addRow(
                    "%s, %s%s", word(verb).constData(), all.at(i).name, all.at(i).reused ? ", reused connection" : "")
                    << int(verb) << int(i);
            }
        }
    }

    void eachDropArrivesOnce()
    {
        QFETCH(int, verb);
        QFETCH(int, drop);
        const Drop how = drops().at(drop);
        ClientRig rig;
        script(rig.server, how);
        if (how.timesOut)
            rig.client->setTimeout(std::chrono::milliseconds(150));
        if (how.reused)
            QVERIFY(rig.read(ping()));

        const auto outcome = rig.write(requestOf(Verb(verb)));
        QVERIFY(outcome);
        QCOMPARE(name(outcome->kind), "Unknown");
        QVERIFY(outcome->error.kind
            == (how.timesOut ? ErrorKind::Timeout
                             : (outcome->error.status == 0 ? ErrorKind::Unreachable : outcome->error.kind)));
        if (how.reused && !how.timesOut)
            QVERIFY2(rig.server.arrivals().at(1).connection == 1, "the write did not use the open connection");
        // Whatever Qt had left to send is on the wire before another request is answered.
        rig.server.reactToHeads(false);
        rig.client->setTimeout(std::chrono::seconds(10));
        QVERIFY(rig.read(ping()));
        const int arrivals = int(rig.server.arrivals().size()) - rig.server.count("GET");
        QCOMPARE(arrivals, 1);
        QCOMPARE(rig.server.begun(), int(rig.server.arrivals().size()));
    }

    // The control: with an ordinary body Qt sends the same request again. Without this the test above could not fail.
    void ordinaryBodiesArriveMoreThanOnce()
    {
        int doubled = 0;
        for (const Drop &drop : drops()) {
            if (drop.timesOut)
                continue;
            QStringList cells;
            for (const Verb verb : { Verb::Put, Verb::Post, Verb::Delete }) {
                ScriptedServer server;
                script(server, drop);
                QNetworkAccessManager network;
                const auto finish = [](QNetworkReply *reply) {
                    return spinUntil([reply] { return reply->isFinished(); });
                };
                if (drop.reused)
                    QVERIFY(finish(network.get(QNetworkRequest(server.url()))));
                QNetworkRequest request(server.url());
                request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
                QNetworkReply *reply =
                    network.sendCustomRequest(request, word(verb), QByteArray(R"({"workspace_id":7})"));
                QVERIFY(finish(reply));
                const int arrivals = int(server.arrivals().size()) - server.count("GET");
                doubled += arrivals > 1;
                cells << QString::number(arrivals);
                if (QLatin1String(drop.name) == "closed before any answer"_L1)
                    QVERIFY2(
                        arrivals > 1, "Qt no longer resends: the device that is read once may have lost its point");
            }
            m_table << u"arrivals of an ordinary PUT, POST, DELETE %3: %1%2"_s.arg(
                QLatin1String(drop.name), drop.reused ? u", reused"_s : QString(), cells.join(u", "_s));
        }
        qInfo().noquote() << m_table.join(u'\n');
        QVERIFY(doubled >= 3);
    }

    // The server hangs up an idle connection at the very moment the write goes out: any order of the two may happen.
    void idleConnectionClosedAsTheWriteLeaves_data()
    {
        QTest::addColumn<int>("turns");
        for (const int turns : { 0, 1, 2, 3, 5 })
            QTest::addRow("%d turns of the event loop before", turns) << turns;
    }

    void idleConnectionClosedAsTheWriteLeaves()
    {
        QFETCH(int, turns);
        for (int round = 0; round < 10; ++round) {
            ClientRig rig;
            QVERIFY(rig.read(ping()));
            rig.server.clear();
            rig.server.answer(Reply::json(200, success));
            std::optional<WriteOutcome> outcome;
            rig.client->write(requestOf(Verb::Put), [&](const WriteOutcome &o) { outcome = o; });
            for (int turn = 0; turn < turns; ++turn)
                QCoreApplication::processEvents();
            rig.server.closeAll();
            QVERIFY(spinUntil([&] { return outcome.has_value(); }));
            QVERIFY(rig.read(ping()));
            const int arrivals = rig.server.count("PUT");
            QVERIFY2(arrivals <= 1, qPrintable(u"%1 arrivals"_s.arg(arrivals)));
            // What is called applied did arrive; what did arrive is not called "not sent".
            if (outcome->kind == Kind::Applied)
                QCOMPARE(arrivals, 1);
            if (arrivals == 1)
                QVERIFY(outcome->kind == Kind::Applied || outcome->kind == Kind::Unknown);
        }
    }

    void largeBodyCutInTheMiddle()
    {
        ClientRig rig;
        rig.server.reactToHeads(true);
        rig.server.answer(Reply::reset());
        Request request = requestOf(Verb::Post);
        request.body.insert(u"note"_s, QString(4'000'000, u'x'));
        const auto outcome = rig.write(request);
        QVERIFY(outcome);
        QCOMPARE(name(outcome->kind), "Unknown");
        QCOMPARE(rig.server.begun(), 1);
    }

    void largeBodyArrivesWhole()
    {
        ClientRig rig;
        rig.server.answer(Reply::json(200, success));
        Request request = requestOf(Verb::Post);
        request.body.insert(u"note"_s, QString(4'000'000, u'x'));
        const auto outcome = rig.write(request);
        QVERIFY(outcome);
        QCOMPARE(name(outcome->kind), "Applied");
        QCOMPARE(rig.server.arrivals().first().json().value(u"note"_s).toString().size(), 4'000'000);
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const Reply &reply, const char *kind) {
            QTest::newRow(name) << reply.bytes << QString::fromLatin1(kind);
        };
        row("200 object", Reply::json(200, success), "Applied");
        row("201 object", Reply::json(201, R"({"success":true,"data":{"id":"x"}})"), "Applied");
        row("200 object without success", Reply::json(200, R"({"data":{}})"), "Applied");
        row("200 empty object", Reply::json(200, "{}"), "Applied");
        row("202 object", Reply::json(202, success), "Applied");
        row("200 chunked object",
            Reply::raw(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"success\":true}\r\n0\r\n\r\n", {}),
            "Applied");
        row("200 HTML", Reply::of(200, "text/html", "<!doctype html><title>Sign in</title>"), "Unknown");
        row("200 list", Reply::json(200, "[]"), "Unknown");
        row("200 true", Reply::json(200, "true"), "Unknown");
        row("200 null", Reply::json(200, "null"), "Unknown");
        row("200 success false", Reply::json(200, R"({"success":false,"message":"Not today"})"), "Unknown");
        row("200 success \"false\"", Reply::json(200, R"({"success":"false"})"), "Unknown");
        row("200 success 0", Reply::json(200, R"({"success":0})"), "Unknown");
        row("200 success \"no\"", Reply::json(200, R"({"success":"no"})"), "Unknown");
        row("200 half an object", Reply::json(200, R"({"success":true,)"), "Unknown");
        row("200 object and more", Reply::json(200, R"({"success":true} <br>)"), "Unknown");
        row("200 empty", Reply::json(200, ""), "Unknown");
        row("204 empty", Reply::raw("HTTP/1.1 204 No Content\r\n\r\n", {}), "Unknown");
        for (const int status : { 500, 501, 502, 503, 504, 599 })
            row(qPrintable(QString::number(status)), Reply::json(status, R"({"success":false,"message":"Oops"})"),
                "Unknown");
        row("502 HTML", Reply::of(502, "text/html", "<h1>Bad gateway</h1>"), "Unknown");
        for (const int status : { 400, 401, 403, 404, 405, 408, 409, 410, 415, 422, 451 })
            row(qPrintable(QString::number(status)),
                Reply::json(status, R"({"success":false,"message":"It is closed"})"), "Refused");
        row("401 with a challenge",
            Reply::json(
                401, R"({"success":false,"message":"It is closed"})", "WWW-Authenticate: Basic realm=\"x\"\r\n"),
            "Refused");
        row("422 HTML", Reply::of(422, "text/html", "<h1>no</h1>"), "Refused");
        for (const int status : { 300, 304 })
            row(qPrintable(QString::number(status)), Reply::json(status, ""), "Unknown");
    }

    void answers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, kind);
        for (const Verb verb : { Verb::Put, Verb::Post, Verb::Delete }) {
            ClientRig rig;
            rig.server.answer(Reply { bytes, Reply::Then::KeepOpen });
            const auto outcome = rig.write(requestOf(verb));
            QVERIFY(outcome);
            QCOMPARE(QString::fromLatin1(name(outcome->kind)), kind);
            rig.server.answer(Reply::json(200, success));
            QVERIFY(rig.read(ping()));
            QCOMPARE(rig.server.count(word(verb)), 1);
            if (kind == u"Refused"_s && bytes.contains("It is closed"))
                QCOMPARE(outcome->error.serverMessage, u"It is closed"_s);
            if (bytes.contains("successfully"))
                QCOMPARE(outcome->message, u"Timesheet approved successfully"_s);
            QCOMPARE(rig.refused, bytes.contains(" 401 ") ? 1 : 0);
        }
    }

    void truncatedErrorStaysRefused()
    {
        ClientRig rig;
        rig.server.answer(Reply::raw("HTTP/1.1 422 No\r\nContent-Length: 500\r\n\r\n{\"succ", Reply::Then::Close));
        const auto outcome = rig.write(requestOf(Verb::Put));
        QVERIFY(outcome);
        QCOMPARE(name(outcome->kind), "Refused");
        QCOMPARE(rig.server.count("PUT"), 1);
    }

    void redirectsAreNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("sameHost");
        for (const int status : { 301, 302, 303, 307, 308 }) {
            QTest::addRow("%d to another host", status) << status << false;
            QTest::addRow("%d to the same host", status) << status << true;
        }
    }

    void redirectsAreNotFollowed()
    {
        QFETCH(int, status);
        QFETCH(bool, sameHost);
        for (const Verb verb : { Verb::Put, Verb::Post, Verb::Delete }) {
            ScriptedServer elsewhere;
            elsewhere.answer(Reply::json(200, success));
            ClientRig rig;
            const QUrl target = sameHost ? rig.server.url(u"/login"_s) : elsewhere.url(u"/login"_s);
            rig.server.answer([&](const Arrival &arrival) {
                return arrival.path() == "/login" || arrival.verb == "GET"
                    ? Reply::json(200, success)
                    : Reply::json(status, "", "Location: " + target.toEncoded() + "\r\n");
            });
            const auto outcome = rig.write(requestOf(verb));
            QVERIFY(outcome);
            QCOMPARE(name(outcome->kind), "Unknown");
            QVERIFY(rig.read(ping()));
            QCOMPARE(rig.server.count(word(verb)), 1);
            QCOMPARE(rig.server.arrivals().size(), 2);
            QCOMPARE(elsewhere.connections(), 0);
        }
    }

    void exactRequest()
    {
        ClientRig rig;
        rig.server.answer(Reply::json(200, success));
        QVERIFY(rig.write(requestOf(Verb::Delete)));
        const Arrival arrival = rig.server.arrivals().first();
        QCOMPARE(arrival.line(), "DELETE /api/v2/timesheets/abc/approve?workspace_id=7");
        QCOMPARE(arrival.body, R"({"workspace_id":7})");
        QCOMPARE(arrival.header("content-length"), QByteArray::number(arrival.body.size()));
        QCOMPARE(arrival.header("content-type"), "application/json");
        QCOMPARE(arrival.header("accept"), "application/json");
        QCOMPARE(arrival.header("authorization"), "Bearer token-of-this-test");
    }

    void waitsOutA429()
    {
        for (const Verb verb : { Verb::Put, Verb::Post, Verb::Delete }) {
            ClientRig rig;
            rig.server.answerInTurn(
                { Reply::json(429, R"({"success":false,"message":"Too many"})", "Retry-After: 1\r\n"),
                    Reply::json(200, success) });
            const auto outcome = rig.write(requestOf(verb));
            QVERIFY(outcome);
            QCOMPARE(name(outcome->kind), "Applied");
            QCOMPARE(rig.server.count(word(verb)), 2);
            const QList<Arrival> &arrivals = rig.server.arrivals();
            QVERIFY(arrivals.at(1).at - arrivals.at(0).at >= 1'000);
            QCOMPARE(arrivals.at(1).body, arrivals.at(0).body);
        }
    }

    void a429WithoutAWordWaitsAMinute()
    {
        FakeClock clock;
        ClientRig rig(clock);
        rig.server.answerInTurn({ Reply::json(429, ""), Reply::json(200, success) });
        std::optional<WriteOutcome> outcome;
        rig.client->write(requestOf(Verb::Put), [&](const WriteOutcome &o) { outcome = o; });
        SPIN_VERIFY(rig.gate.serverAskedToWait());
        QCOMPARE(rig.gate.wait().count(), 60'000);
        QCOMPARE(rig.gate.waiting(), 1);
        clock.advance(59'999);
        rig.gate.cancel(rig.gate.enqueue(Priority::Background, [] {})); // the gate looks again
        QCoreApplication::processEvents();
        QCOMPARE(rig.gate.waiting(), 1);
        QCOMPARE(rig.server.count("PUT"), 1);
        clock.advance(1);
        rig.gate.cancel(rig.gate.enqueue(Priority::Background, [] {}));
        SPIN_VERIFY(outcome.has_value());
        QCOMPARE(name(outcome->kind), "Applied");
        QCOMPARE(rig.server.count("PUT"), 2);
    }

    void dropAfterA429IsUnknown()
    {
        ClientRig rig;
        rig.server.answerInTurn({ Reply::json(429, "", "Retry-After: 0\r\n"), Reply::drop() });
        const auto outcome = rig.write(requestOf(Verb::Put));
        QVERIFY(outcome);
        QCOMPARE(name(outcome->kind), "Unknown");
        QCOMPARE(rig.server.count("PUT"), 2);
    }

    void refusedConnectionIsNotSent()
    {
        ClientRig rig;
        const QUrl url = rig.server.url();
        rig.server.close();
        const auto outcome = rig.write(requestOf(Verb::Put));
        QVERIFY(outcome);
        QCOMPARE(name(outcome->kind), "NotSent");
        QVERIFY(outcome->error.kind == ErrorKind::Unreachable);
        QCOMPARE(rig.unreachable, 1);
        QCOMPARE(rig.reached, 0);
    }

    void unknownHostIsNotSent()
    {
        ClientRig rig;
        rig.client->setAccess(QUrl(u"https://nowhere.invalid/api/v2"_s), u"token-of-this-test"_s);
        const auto outcome = rig.write(requestOf(Verb::Put));
        QVERIFY(outcome);
        QCOMPARE(name(outcome->kind), "NotSent");
    }

    // The server speaks no TLS: nothing of the request left this machine.
    void failedHandshakeIsNotSent()
    {
        ClientRig rig;
        rig.server.answer(Reply::raw("HTTP/1.1 400 Bad Request\r\n\r\n", Reply::Then::Close));
        QUrl url = rig.server.url();
        url.setScheme(u"https"_s);
        rig.client->setAccess(url, u"token-of-this-test"_s);
        rig.client->setTimeout(std::chrono::milliseconds(500));
        const auto outcome = rig.write(requestOf(Verb::Put));
        QVERIFY(outcome);
        // A greeting without an answer may end in our own timeout; then nobody can say, and Unknown is right.
        QVERIFY(outcome->kind == Kind::NotSent || outcome->error.kind == ErrorKind::Timeout);
        QCOMPARE(rig.server.arrivals().size(), 0);
    }

    void nobodySignedIn()
    {
        ClientRig rig;
        rig.client->setAccess(rig.server.url(), {});
        const auto outcome = rig.write(requestOf(Verb::Put));
        QVERIFY(outcome);
        QCOMPARE(name(outcome->kind), "NotSent");
        QVERIFY(outcome->error.kind == ErrorKind::NoToken);
        QCOMPARE(rig.server.connections(), 0);
    }

    void signedOutWhileItWaited()
    {
        FakeClock clock;
        ClientRig rig(clock);
        rig.gate.limited(Priority::Interactive, std::chrono::seconds(5));
        std::optional<WriteOutcome> outcome;
        rig.client->write(requestOf(Verb::Put), [&](const WriteOutcome &o) { outcome = o; });
        rig.client->setAccess(rig.server.url(), {});
        clock.advance(5'000);
        rig.gate.cancel(rig.gate.enqueue(Priority::Background, [] {})); // the gate looks again
        SPIN_VERIFY(outcome.has_value());
        QCOMPARE(name(outcome->kind), "NotSent");
        QVERIFY(outcome->error.kind == ErrorKind::NoToken);
        QCOMPARE(rig.server.connections(), 0);
    }

    // A 401 for a token that was replaced meanwhile says nothing of the new one.
    void late401()
    {
        ClientRig rig;
        rig.server.answer([&](const Arrival &) {
            rig.client->setAccess(rig.server.url(), u"a-newer-token"_s);
            return Reply::json(401, R"({"success":false})");
        });
        const auto outcome = rig.write(requestOf(Verb::Put));
        QVERIFY(outcome);
        QCOMPARE(name(outcome->kind), "Refused");
        QCOMPARE(rig.refused, 0);
    }

    // The gate outlives the client and must not count a call that is gone as one under way.
    void clientDestroyedWithWritesUnderWay()
    {
        ScriptedServer server;
        server.answer(Reply::silence());
        Gate gate;
        int called = 0;
        for (int round = 0; round < 2; ++round) {
            auto client = std::make_unique<Client>(&gate);
            client->setAccess(server.url(), u"token-of-this-test"_s);
            for (int i = 0; i < 8; ++i) // six go out, two wait in the gate
                client->write(requestOf(Verb::Put), [&](const WriteOutcome &) { ++called; });
            SPIN_COMPARE(server.arrivals().size(), 6);
            client.reset();
            QCOMPARE(gate.waiting(), 0);
            SPIN_COMPARE(server.open(), 0);
            server.clear();
        }
        QCOMPARE(called, 0);
    }

    // Whoever hears the outcome may take the client down with it.
    void clientDestroyedByTheOutcome()
    {
        ClientRig rig;
        rig.server.answer(Reply::json(401, R"({"success":false})"));
        bool called = false;
        rig.client->write(requestOf(Verb::Put), [&](const WriteOutcome &) {
            called = true;
            rig.client.reset();
        });
        SPIN_VERIFY(called);
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestWrites)
#include "tst_writes.moc"
