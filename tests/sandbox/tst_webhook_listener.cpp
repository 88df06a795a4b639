// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client.h"
#include "core/net/webhook_listener.h"

#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace signoff;
using sandbox::Dialect;
using sandbox::Host;

namespace {

// A clock that goes on when it is told to.
class StillClock : public signoff::Clock {
public:
    qint64 elapsed() const override { return at; }
    QDateTime now() const override { return QDateTime(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc()).addMSecs(at); }
    qint64 at = 0;
};

const QString token = u"whsec_0123456789abcdef"_s;
const QByteArray good = "POST /signoff/webhook HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Webhook-Token: whsec_0123456789abcdef\r\n";

QByteArray withBody(const QByteArray &head, const QByteArray &body)
{
    return head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class TestWebhookListener : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_listener.reset(); }

    void offUntilItIsSwitchedOn();
    void onlyThisMachine();
    void portsThatCannotBeHad();
    void realDeliveries_data();
    void realDeliveries();
    void triedAgainAfterARefusal();
    void requests_data();
    void requests();
    void inPieces();
    void chunks();
    void expectation();
    void brokenOff();
    void tooSlow();
    void tooManyAtOnce();
    void refusalsAreLimited();
    void genuineStayWhereRoomLacks();
    void tokensAreNeverShown();
    void switchedOffInTheMiddle();

private:
    QByteArray send(const QByteArray &bytes); // the answer's first line
    Delivery last() const { return m_listener->deliveries().empty() ? Delivery {} : m_listener->deliveries().back(); }

    StillClock m_clock;
    WebhookListener::Limits m_limits;
    std::unique_ptr<WebhookListener> m_listener;
};

void TestWebhookListener::init()
{
    m_limits = {};
    m_listener = std::make_unique<WebhookListener>(m_limits, m_clock);
    m_listener->setTokens({ { u"hook-1"_s, token }, { u"hook-2"_s, u"whsec_another"_s }, { u"hook-3"_s, QString() } });
    QVERIFY2(m_listener->start(0), qPrintable(m_listener->problem()));
}

QByteArray TestWebhookListener::send(const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(m_listener->address().port()));
    socket.write(bytes);
    QByteArray answer;
    const bool isOver = QTest::qWaitFor([&socket, &answer] {
        answer += socket.readAll();
        return answer.contains("\r\n\r\n") || socket.state() == QAbstractSocket::UnconnectedState;
    });
    if (!isOver)
        return "still open";
    return answer.left(answer.indexOf("\r\n")).mid(9, 3);
}

void TestWebhookListener::offUntilItIsSwitchedOn()
{
    WebhookListener listener;
    QVERIFY(!listener.isRunning());
    QVERIFY(listener.address().isEmpty());
    QSignalSpy changed(&listener, &WebhookListener::changed);
    QVERIFY(listener.start(0));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(listener.address().toString(), u"http://127.0.0.1:%1/signoff/webhook"_s.arg(listener.address().port()));
    const quint16 port = quint16(listener.address().port());
    listener.stop();
    QCOMPARE(changed.count(), 2);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(!socket.waitForConnected(1000));
}

void TestWebhookListener::onlyThisMachine()
{
    const quint16 port = quint16(m_listener->address().port());
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all) {
        QTcpSocket socket;
        socket.connectToHost(address, port);
        QCOMPARE(socket.waitForConnected(500),
            address == QHostAddress(QHostAddress::LocalHost) || address == QHostAddress(QHostAddress::LocalHostIPv6));
    }
}

void TestWebhookListener::portsThatCannotBeHad()
{
    WebhookListener second;
    const int port = m_listener->address().port();
    QVERIFY(!second.start(quint16(port)));
    QVERIFY(!second.isRunning());
    QVERIFY(second.problem().contains(QString::number(port)));
    QVERIFY(second.start(0));
    QVERIFY(second.problem().isEmpty());
}

void TestWebhookListener::realDeliveries_data()
{
    QTest::addColumn<Dialect>("dialect");
    for (const auto &[name, dialect] : dialects)
        QTest::newRow(name) << dialect;
}

void TestWebhookListener::realDeliveries()
{
    QFETCH(Dialect, dialect);
    Host host(testOptions(dialect));
    QString error;
    QVERIFY2(host.start(&error), qPrintable(error));
    Client client(host);
    // One that the company has already; the classic generation cannot subscribe to projects anew.
    const QJsonObject webhook = client.get(u"/webhooks"_s).row(1);
    const QString id = webhook.value(u"id"_s).toString();
    QCOMPARE(client.decide("PUT", u"/webhooks/"_s + id, { { u"url"_s, m_listener->address().toString() } }).status, 200);
    m_listener->setTokens({ { u"other"_s, token }, { id, webhook.value(u"token"_s).toString() } });
    QSignalSpy received(m_listener.get(), &WebhookListener::received);
    client.write("POST", u"/projects"_s, { { u"name"_s, u"Lighthouse"_s } });
    QTRY_VERIFY_WITH_TIMEOUT(!received.isEmpty(), 3000);
    const Delivery delivery = last();
    QCOMPARE(delivery.state, Delivery::State::Verified);
    QCOMPARE(delivery.status, 200);
    QCOMPARE(delivery.webhook, id);
    QCOMPARE(delivery.event, u"project.created"_s);
    QVERIFY(!delivery.id.isEmpty());
    QVERIFY(delivery.size > 0);
    QVERIFY2(delivery.text.contains(u"\"workspace_id\": 7301"_s), qPrintable(delivery.text));
    QVERIFY(delivery.problem.isEmpty());
    QTRY_COMPARE(client.control("GET", u"/deliveries"_s).json.value(u"deliveries"_s).toArray().last()[u"outcome"].toString(),
        u"delivered"_s);
}

void TestWebhookListener::triedAgainAfterARefusal()
{
    Host host(testOptions(Dialect::Current));
    QString error;
    QVERIFY2(host.start(&error), qPrintable(error));
    Client client(host);
    const Reply made = client.decide("POST", u"/webhooks"_s,
        { { u"url"_s, m_listener->address().toString() }, { u"events"_s, QJsonArray { u"project.created"_s } } });
    // The list of webhooks is not known yet: refused, and shown as that.
    QCOMPARE(client.write("POST", u"/projects"_s, { { u"name"_s, u"Lighthouse"_s } }).status, 201);
    QTRY_VERIFY(!m_listener->deliveries().empty());
    QCOMPARE(last().state, Delivery::State::Refused);
    QCOMPARE(last().status, 401);
    QVERIFY(!last().problem.isEmpty());
    QVERIFY(last().text.contains(u"Lighthouse"_s));
    m_listener->setTokens({ { made.data().value(u"id"_s).toString(), made.data().value(u"token"_s).toString() } });
    QTRY_COMPARE(last().state, Delivery::State::Verified);
    QCOMPARE(last().id, m_listener->deliveries().front().id);
}

void TestWebhookListener::requests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Delivery::State>("state");

    using State = Delivery::State;
    const QByteArray json = R"({"event":"project.created","id":"d1","data":{"name":"<b>x</b>"}})";
    const QByteArray start = "POST /signoff/webhook HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    const auto row = [](const char *name, const QByteArray &bytes, const char *answer, State state = State::Refused) {
        QTest::newRow(name) << bytes << QByteArray(answer) << state;
    };
    row("good", withBody(good, json), "200", State::Verified);
    row("bearer", withBody(start + "Authorization: Bearer whsec_0123456789abcdef\r\n", json), "200", State::Verified);
    row("query", withBody("POST /signoff/webhook?a=b HTTP/1.1\r\nHost: localhost:80\r\nX-Webhook-Token: "
                    + token.toLatin1() + "\r\n", json), "200", State::Verified);
    row("no token", withBody(start, json), "401");
    row("empty token", withBody(start + "X-Webhook-Token: \r\n", json), "401");
    row("wrong token", withBody(start + "X-Webhook-Token: whsec_0123456789abcdeg\r\n", json), "401");
    row("part of the token", withBody(start + "X-Webhook-Token: whsec_0123456789abcde\r\n", json), "401");
    row("cross-site, from a browser",
        withBody(start + "Origin: https://evil.example\r\nSec-Fetch-Site: cross-site\r\nContent-Type: text/plain\r\n", json),
        "401");
    row("another host", withBody(QByteArray(good).replace("127.0.0.1", "evil.example:80"), json), "403");
    row("looks like this host", withBody(QByteArray(good).replace("127.0.0.1", "127.0.0.1.evil.example"), json), "403");
    row("this host as a user", withBody(QByteArray(good).replace("127.0.0.1", "127.0.0.1@evil.example"), json), "403");
    row("no host", withBody(QByteArray(good).replace("Host: 127.0.0.1\r\n", ""), json), "403");
    row("another path", withBody(QByteArray(good).replace("/webhook", "/webhooks"), json), "404");
    row("a path above", withBody(QByteArray(good).replace("/signoff/webhook", "/signoff/x/../webhook"), json), "404");
    row("GET", "GET /signoff/webhook HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", "405");
    row("OPTIONS", "OPTIONS /signoff/webhook HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://evil.example\r\n\r\n", "405");
    row("not JSON", withBody(good, "hello"), "200", State::Unreadable);
    row("a list", withBody(good, "[1]"), "200", State::Unreadable);
    row("nothing", withBody(good, ""), "200", State::Unreadable);
    row("no length", good + "\r\n", "200", State::Unreadable);
    row("deep", withBody(good, QByteArray(30'000, '[') + QByteArray(30'000, ']')), "200", State::Unreadable);
    row("not UTF-8", withBody(good, "{\"event\":\"\xff\xfe\"}"), "200", State::Unreadable);
    row("as large as it may be", withBody(good, "{\"a\":\"" + QByteArray(64 * 1024 - 8, 'x') + "\"}"), "200", State::Verified);
    row("too large", withBody(good, "{\"a\":\"" + QByteArray(64 * 1024 - 7, 'x') + "\"}"), "413");
    row("said to be huge", good + "Content-Length: 99999999999999999999\r\n\r\n{}", "413");
    row("large head", good + "X: " + QByteArray(20'000, 'x') + "\r\n\r\n", "431");
    row("endless line", "POST /" + QByteArray(200'000, 'a'), "431");
    row("two lengths", good + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", "400");
    row("length and chunks", good + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}", "400");
    row("negative length", good + "Content-Length: -1\r\n\r\n", "400");
    row("length with a sign", good + "Content-Length: +2\r\n\r\n{}", "400");
    row("other encoding", good + "Transfer-Encoding: gzip\r\n\r\n", "501");
    row("blank before the colon", good + "Content-Length : 2\r\n\r\n{}", "400");
    row("folded line", good + "X: a\r\n b\r\n\r\n", "400");
    row("TLS", QByteArray::fromHex("16030100c8010000c403035f") + "\r\n\r\n", "400");
    row("zeros", QByteArray(64, '\0'), "400");
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400");
    row("two requests in one", withBody(good, json) + withBody(good, json), "200", State::Verified);
}

void TestWebhookListener::requests()
{
    QFETCH(QByteArray, bytes);
    QSignalSpy received(m_listener.get(), &WebhookListener::received);
    const QByteArray answered = send(bytes);
    QTEST(answered, "answer");
    QTRY_COMPARE(received.count(), 1);
    const Delivery delivery = received.first().first().value<Delivery>();
    QTEST(delivery.state, "state");
    QCOMPARE(QByteArray::number(delivery.status), answered);
    QCOMPARE(delivery.problem.isEmpty(), delivery.state == Delivery::State::Verified);
    QCOMPARE(delivery.webhook, delivery.state == Delivery::State::Refused ? QString() : u"hook-1"_s);
    QVERIFY(delivery.text.size() <= 256 * 1024 + 1);
}

void TestWebhookListener::inPieces()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(m_listener->address().port()));
    QVERIFY(socket.waitForConnected(1000));
    const QByteArray whole = withBody(good, R"({"event":"task.updated"})");
    for (const char byte : whole) {
        socket.write(&byte, 1);
        socket.flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(last().event, u"task.updated"_s);
}

void TestWebhookListener::chunks()
{
    const QByteArray head = good + "Transfer-Encoding: chunked\r\n\r\n";
    QCOMPARE(send(head + "8;x=y\r\n{\"event\"\r\n3\r\n:\"a\r\n2\r\n\"}\r\n0\r\nTrailer: x\r\n\r\n"), "200");
    QCOMPARE(last().event, u"a"_s);
    QCOMPARE(send(head + "-8\r\n{\"event\"\r\n0\r\n\r\n"), "400");
    QCOMPARE(send(head + "3\r\n{}xx\r\n0\r\n\r\n"), "400");
    QCOMPARE(send(head + "fffffff\r\n{}\r\n"), "413");
    QByteArray many = head;
    for (int i = 0; i < 30'000; ++i)
        many += "1\r\nx\r\n";
    QCOMPARE(send(many), "413");
    QByteArray large = head;
    for (int i = 0; i < 80; ++i)
        large += "400\r\n" + QByteArray(1024, 'x') + "\r\n";
    QCOMPARE(send(large), "413");
}

void TestWebhookListener::expectation()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(m_listener->address().port()));
    socket.write(good + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QByteArray answer;
    QTRY_VERIFY((answer += socket.readAll()).startsWith("HTTP/1.1 100 Continue\r\n\r\n"));
    socket.write("{}");
    QTRY_VERIFY((answer += socket.readAll()).contains("HTTP/1.1 200 OK\r\n"));
}

void TestWebhookListener::brokenOff()
{
    for (int i = 0; i < 20; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(m_listener->address().port()));
        socket.write(good + "Content-Length: 20\r\n\r\n{\"a\"");
        QVERIFY(socket.waitForBytesWritten(1000));
        socket.abort();
        QTest::qWait(0);
    }
    QTRY_COMPARE(send(withBody(good, "{}")), "200");
    QCOMPARE(last().state, Delivery::State::Verified);
}

void TestWebhookListener::tooSlow()
{
    m_limits.http.patience = 100;
    m_listener = std::make_unique<WebhookListener>(m_limits, m_clock);
    m_listener->setTokens({ { u"hook-1"_s, token } });
    QVERIFY(m_listener->start(0));
    QCOMPARE(send(good), "408");
    QCOMPARE(last().status, 408);
    QCOMPARE(last().size, -1);
    QCOMPARE(send(QByteArray()), "408");
}

void TestWebhookListener::tooManyAtOnce()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 8; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, quint16(m_listener->address().port()));
        sockets.back()->write(good);
        QVERIFY(sockets.back()->waitForConnected(1000));
    }
    QTest::qWait(0);
    QCOMPARE(send(withBody(good, "{}")), "");
    QCOMPARE(last().status, 0);
    QCOMPARE(last().state, Delivery::State::Refused);
    sockets.pop_back();
    QTRY_COMPARE(send(withBody(good, "{}")), "200");
}

void TestWebhookListener::refusalsAreLimited()
{
    m_limits.refused = 3;
    m_limits.verified = 2;
    m_listener = std::make_unique<WebhookListener>(m_limits, m_clock);
    m_listener->setTokens({ { u"hook-1"_s, token } });
    QVERIFY(m_listener->start(0));
    const QByteArray wrong = withBody("POST /signoff/webhook HTTP/1.1\r\nHost: 127.0.0.1\r\n", "{}");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(send(wrong), "401");
    QCOMPARE(send(wrong), "429");
    QCOMPARE(m_listener->unlisted(), 1);
    QCOMPARE(m_listener->deliveries().size(), 3U);
    // What is genuine still comes through, as often as that may.
    QCOMPARE(send(withBody(good, "{}")), "200");
    QCOMPARE(send(withBody(good, "{}")), "200");
    QCOMPARE(send(withBody(good, "{}")), "429");
    m_clock.at += 60'000;
    QCOMPARE(send(wrong), "401");
    m_listener->clear();
    QCOMPARE(m_listener->unlisted(), 0);
    QVERIFY(m_listener->deliveries().empty());
}

void TestWebhookListener::genuineStayWhereRoomLacks()
{
    m_limits.kept = 4;
    m_listener = std::make_unique<WebhookListener>(m_limits, m_clock);
    m_listener->setTokens({ { u"hook-1"_s, token } });
    QVERIFY(m_listener->start(0));
    const auto numbers = [this] {
        QList<quint64> all;
        for (const Delivery &delivery : m_listener->deliveries())
            all.append(delivery.number);
        return all;
    };
    for (int i = 0; i < 2; ++i)
        QCOMPARE(send(withBody(good, "{}")), "200");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(send("GET / HTTP/1.1\r\n\r\n"), "404");
    QCOMPARE(numbers(), QList<quint64>({ 1, 2, 4, 5 }));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(send(withBody(good, "{}")), "200");
    QCOMPARE(numbers(), QList<quint64>({ 2, 6, 7, 8 }));
}

void TestWebhookListener::tokensAreNeverShown()
{
    QCOMPARE(send(withBody(good, R"({"event":"x","token":")" + token.toLatin1() + R"("})")), "200");
    QVERIFY(!last().text.contains(token));
    QCOMPARE(send(withBody(good, "token=" + token.toLatin1())), "200");
    QVERIFY(!last().text.contains(token));
}

void TestWebhookListener::switchedOffInTheMiddle()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(m_listener->address().port()));
    socket.write(good + "Content-Length: 2\r\n\r\n");
    QVERIFY(socket.waitForConnected(1000));
    QTest::qWait(10);
    m_listener->stop();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(m_listener->deliveries().empty());
    m_listener.reset();
}

QTEST_GUILESS_MAIN(TestWebhookListener)
#include "tst_webhook_listener.moc"
