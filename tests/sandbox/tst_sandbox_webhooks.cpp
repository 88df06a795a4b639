// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client.h"
#include "receiver.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qset.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using sandbox::Dialect;
using sandbox::Host;

namespace {

const QByteArray taken = "HTTP/1.1 204 No Content\r\n\r\n";
const QByteArray broken = "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n";
constexpr int Attempts = 4;

} // namespace

class SandboxWebhooks : public QObject {
    Q_OBJECT

private slots:
    void init();

    void everyEventIsDelivered();
    void onlyToWhoSubscribedAndStillDoes();
    void classicServerDeliversToo();
    void refusedWritesTellNothing();
    void triedAgainUntilTaken();
    void givenUpAfterTheLastAttempt();
    void redirectsAreNotFollowed();
    void silentReceiverHoldsNothingUp();
    void otherHostsAreNeverContacted_data();
    void otherHostsAreNeverContacted();
    void webhookGoneBetweenAttempts();
    void stopsWithDeliveriesUnderWay();

private:
    QJsonObject subscribe(const QString &url, const QStringList &events);
    int makeProject(const QString &name);
    QStringList log(); // of the webhook of the receiver: "1 delivered 204"

    std::unique_ptr<Host> m_host;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Receiver> m_receiver;
    QString m_webhook;
};

void SandboxWebhooks::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_host = std::make_unique<Host>(testOptions(Dialect::Current));
    QString error;
    QVERIFY2(m_host->start(&error), qPrintable(error));
    m_client = std::make_unique<Client>(*m_host);
}

QJsonObject SandboxWebhooks::subscribe(const QString &url, const QStringList &events)
{
    const Reply reply = m_client->decide(
        "POST", u"/webhooks"_s, { { u"url"_s, url }, { u"events"_s, QJsonArray::fromStringList(events) } });
    m_webhook = reply.data().value(u"id"_s).toString();
    return reply.data();
}

int SandboxWebhooks::makeProject(const QString &name)
{
    return m_client->write("POST", u"/projects"_s, { { u"name"_s, name } }).data().value(u"id"_s).toInt();
}

QStringList SandboxWebhooks::log()
{
    QStringList lines;
    const QJsonArray entries = m_client->control("GET", u"/deliveries"_s).json.value(u"deliveries"_s).toArray();
    for (const auto &entry : entries) {
        if (entry[u"webhook_id"].toString() == m_webhook)
            lines.append(u"%1 %2 %3"_s.arg(entry[u"attempt"].toInt())
                             .arg(entry[u"outcome"].toString(), entry[u"status"].toVariant().toString())
                             .trimmed());
    }
    return lines;
}

void SandboxWebhooks::everyEventIsDelivered()
{
    const QStringList events { u"member.invited"_s, u"member.updated"_s, u"member.deleted"_s, u"member.activated"_s,
        u"member.archived"_s, u"project.created"_s, u"project.updated"_s, u"project.deleted"_s, u"task.updated"_s };
    const QString token = subscribe(m_receiver->url(), events).value(u"token"_s).toString();

    const int user = m_client
                         ->write("POST", u"/members"_s,
                             { { u"email"_s, u"n@meridian.example"_s }, { u"firstname"_s, u"Nova"_s },
                                 { u"lastname"_s, u"Ray"_s }, { u"role"_s, u"Regular User"_s } })
                         .data()
                         .value(u"user_id"_s)
                         .toInt();
    m_client->write("PUT", u"/members/%1"_s.arg(user), { { u"firstname"_s, u"Novalie"_s } });
    m_client->write("DELETE", u"/members/%1"_s.arg(user));
    m_client->decide("DELETE", u"/project-viewers/9004"_s);
    m_client->decide("POST", u"/project-viewers/9004/restore"_s);
    const int project = makeProject(u"Lighthouse"_s);
    m_client->write("PUT", u"/projects/%1"_s.arg(project), { { u"notes"_s, u"n"_s } });
    m_client->write("DELETE", u"/projects/%1"_s.arg(project));
    m_client->decide("PUT", u"/tasks/5001"_s, { { u"project_id"_s, 310 }, { u"status"_s, 11 } });

    QTRY_COMPARE(m_receiver->arrivals.size(), events.size());
    QSet<QString> ids;
    QHash<QString, QJsonObject> data;
    for (const Receiver::Arrival &arrival : std::as_const(m_receiver->arrivals)) {
        QVERIFY(arrival.head.startsWith("POST /hook HTTP/1.1\r\n"));
        QCOMPARE(arrival.header("X-Webhook-Token"), token.toUtf8());
        QCOMPARE(arrival.header("X-Webhook-Attempt"), QByteArray("1"));
        QCOMPARE(arrival.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(
            keysOf(arrival.body), QStringList({ u"data"_s, u"event"_s, u"id"_s, u"occurred_at"_s, u"workspace_id"_s }));
        QCOMPARE(arrival.body.value(u"workspace_id"_s).toInt(), 7301);
        QCOMPARE(arrival.body.value(u"occurred_at"_s).toString(), u"2026-11-23T12:00:00Z"_s);
        ids.insert(arrival.body.value(u"id"_s).toString());
        data.insert(arrival.body.value(u"event"_s).toString(), arrival.body.value(u"data"_s).toObject());
    }
    QCOMPARE(ids.size(), events.size());
    QCOMPARE(QSet<QString>(data.keyBegin(), data.keyEnd()), QSet<QString>(events.cbegin(), events.cend()));
    QCOMPARE(data.value(u"member.updated"_s).value(u"firstname"_s).toString(), u"Novalie"_s);
    QCOMPARE(data.value(u"member.deleted"_s).value(u"id"_s).toInt(), user);
    QCOMPARE(data.value(u"member.archived"_s).value(u"id"_s).toInt(), 9004);
    QCOMPARE(data.value(u"project.created"_s).value(u"name"_s).toString(), u"Lighthouse"_s);
    QVERIFY(!data.value(u"project.deleted"_s).value(u"deleted_at"_s).isNull());
    QCOMPARE(data.value(u"task.updated"_s).value(u"status"_s).toInt(), 11);
    QTRY_COMPARE(log().count(u"1 delivered 204"_s), events.size());
}

void SandboxWebhooks::onlyToWhoSubscribedAndStillDoes()
{
    Receiver other;
    subscribe(other.url(), { u"project.deleted"_s });
    const QString webhook = u"/webhooks/"_s + m_webhook;
    subscribe(m_receiver->url(), { u"project.created"_s });
    makeProject(u"First"_s);
    QTRY_COMPARE(m_receiver->arrivals.size(), 1);
    QCOMPARE(other.arrivals.size(), 0);

    m_client->decide(
        "PUT", webhook, { { u"url"_s, other.url() }, { u"events"_s, QJsonArray { u"project.created"_s } } });
    m_client->decide("DELETE", u"/webhooks/"_s + m_webhook);
    makeProject(u"Second"_s);
    QTRY_COMPARE(other.arrivals.size(), 1);
    QCOMPARE(m_receiver->arrivals.size(), 1);
}

void SandboxWebhooks::classicServerDeliversToo()
{
    Host classic(testOptions(Dialect::Classic));
    QString error;
    QVERIFY2(classic.start(&error), qPrintable(error));
    m_client = std::make_unique<Client>(classic);
    // What the classic generation cannot subscribe to stays known where the current one did.
    QCOMPARE(m_client
                 ->decide("POST", u"/webhooks"_s,
                     { { u"url"_s, m_receiver->url() }, { u"events"_s, QJsonArray { u"project.created"_s } } })
                 .status,
        422);
    const QJsonArray webhooks = m_client->get(u"/webhooks"_s).rows();
    m_webhook = webhooks.at(1)[u"id"].toString();
    QCOMPARE(webhooks.at(1)[u"events"].toArray(), QJsonArray { u"tracker.stopped"_s });
    m_client->decide("PUT", u"/webhooks/"_s + m_webhook, { { u"url"_s, m_receiver->url() } });
    makeProject(u"Lighthouse"_s);
    QTRY_COMPARE(m_receiver->arrivals.size(), 1);
    m_client = std::make_unique<Client>(*m_host); // before the classic one ends
}

void SandboxWebhooks::refusedWritesTellNothing()
{
    subscribe(m_receiver->url(), { u"project.created"_s, u"project.deleted"_s });
    QCOMPARE(m_client->write("POST", u"/projects"_s).status, 422);
    QCOMPARE(m_client->write("DELETE", u"/projects/1"_s).status, 404);
    m_client->arm({ { u"kind"_s, u"500"_s } });
    QCOMPARE(m_client->write("DELETE", u"/projects/310"_s).status, 500);
    // Carried out, although the answer says otherwise.
    m_client->arm({ { u"kind"_s, u"500-after"_s } });
    QCOMPARE(m_client->write("DELETE", u"/projects/317"_s).status, 500);
    QTRY_COMPARE(m_receiver->arrivals.size(), 1);
    QCOMPARE(m_receiver->arrivals.first().body.value(u"data"_s)[u"id"].toInt(), 317);
}

void SandboxWebhooks::triedAgainUntilTaken()
{
    m_receiver->plan = { broken, QByteArray(), taken };
    subscribe(m_receiver->url(), { u"project.created"_s });
    makeProject(u"Lighthouse"_s);
    QTRY_COMPARE(log(), QStringList({ u"1 tried again 500"_s, u"2 tried again"_s, u"3 delivered 204"_s }));
    // A closed connection is one arrival, too: nothing below sends again by itself.
    QCOMPARE(m_receiver->arrivals.size(), 3);
    for (qsizetype i = 0; i < m_receiver->arrivals.size(); ++i) {
        QCOMPARE(m_receiver->arrivals.at(i).header("X-Webhook-Attempt").toInt(), int(i) + 1);
        QCOMPARE(m_receiver->arrivals.at(i).body, m_receiver->arrivals.first().body);
    }
}

void SandboxWebhooks::givenUpAfterTheLastAttempt()
{
    m_receiver->plan = { broken };
    subscribe(m_receiver->url(), { u"project.created"_s });
    makeProject(u"Lighthouse"_s);
    QTRY_COMPARE(log().value(Attempts - 1), u"4 given up 500"_s);
    QCOMPARE(log().size(), Attempts);
    QCOMPARE(m_receiver->arrivals.size(), Attempts);
}

void SandboxWebhooks::redirectsAreNotFollowed()
{
    Receiver elsewhere;
    m_receiver->plan = { "HTTP/1.1 307 Temporary Redirect\r\nContent-Length: 0\r\nLocation: " + elsewhere.url().toUtf8()
            + "\r\n\r\n",
        taken };
    subscribe(m_receiver->url(), { u"project.created"_s });
    makeProject(u"Lighthouse"_s);
    QTRY_COMPARE(log(), QStringList({ u"1 tried again 307"_s, u"2 delivered 204"_s }));
    QCOMPARE(elsewhere.arrivals.size(), 0);
}

void SandboxWebhooks::silentReceiverHoldsNothingUp()
{
    m_receiver->plan = { Receiver::SaysNothing, taken };
    subscribe(m_receiver->url(), { u"project.created"_s });
    makeProject(u"Lighthouse"_s);
    QTRY_COMPARE(m_receiver->arrivals.size(), 1);
    QElapsedTimer time;
    time.start();
    QCOMPARE(m_client->get(u"/members"_s).status, 200);
    QVERIFY(time.elapsed() < 1000);
    QCOMPARE(log(), QStringList());
    QTRY_COMPARE(log(), QStringList({ u"1 tried again"_s, u"2 delivered 204"_s }));
    const QJsonArray entries = m_client->control("GET", u"/deliveries"_s).json.value(u"deliveries"_s).toArray();
    QVERIFY(entries.at(entries.size() - 2)[u"error"].toString().startsWith(u"no answer in"_s));
}

void SandboxWebhooks::otherHostsAreNeverContacted_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("name") << u"http://hooks.example/x"_s;
    QTest::newRow("address") << u"http://192.0.2.1:8080/x"_s;
    QTest::newRow("any address") << u"http://0.0.0.0:1/x"_s;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.example/x"_s;
    QTest::newRow("loopback as a user") << u"http://127.0.0.1@hooks.example/x"_s;
}

void SandboxWebhooks::otherHostsAreNeverContacted()
{
    QFETCH(QString, url);
    subscribe(url, { u"project.created"_s });
    makeProject(u"Lighthouse"_s);
    QCOMPARE(log(), QStringList { u"0 not contacted"_s });
}

void SandboxWebhooks::webhookGoneBetweenAttempts()
{
    m_receiver->plan = { broken };
    subscribe(m_receiver->url(), { u"project.created"_s });
    makeProject(u"Lighthouse"_s);
    QTRY_VERIFY(!m_receiver->arrivals.isEmpty());
    QCOMPARE(m_client->decide("DELETE", u"/webhooks/"_s + m_webhook).status, 200);
    QTRY_VERIFY(log().last().endsWith(u"not contacted"_s));
    QVERIFY(m_receiver->arrivals.size() < Attempts);
}

void SandboxWebhooks::stopsWithDeliveriesUnderWay()
{
    m_receiver->plan = { Receiver::SaysNothing };
    subscribe(m_receiver->url(), { u"project.created"_s });
    makeProject(u"Lighthouse"_s);
    QTRY_COMPARE(m_receiver->arrivals.size(), 1);
    QElapsedTimer time;
    time.start();
    m_host.reset();
    QVERIFY(time.elapsed() < 1000);
}

QTEST_GUILESS_MAIN(SandboxWebhooks)
#include "tst_sandbox_webhooks.moc"
