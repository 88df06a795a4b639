// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client.h"

#include "sandbox/faults.h"
#include "sandbox/ratelimit.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using sandbox::Dialect;
using sandbox::Host;
using sandbox::Options;

namespace {

QString waitingSheet(Client &client, qsizetype at = 0)
{
    return client.get(u"/timesheets"_s, workspaceQuery + u"&status=submitted"_s).row(at).value(u"id"_s).toString();
}

QString statusOf(Client &client, const QString &id)
{
    return client.get(u"/timesheets"_s, workspaceQuery + u"&id="_s + id).row().value(u"status"_s).toString();
}

// The ledger's entries about one sheet, as "approve applied 200".
QStringList historyOf(Client &client, const QString &id)
{
    QStringList history;
    const QJsonArray ledger = client.ledger();
    for (const auto &entry : ledger) {
        if (entry[u"item"].toString() == id)
            history.append(u"%1 %2 %3"_s.arg(entry[u"verb"].toString(), entry[u"outcome"].toString())
                               .arg(entry[u"status"].toInt()));
    }
    return history;
}

// What arrived for one path, as "PUT dropped" or "PUT 200".
QStringList arrivalsOf(Client &client, const QString &path)
{
    QStringList found;
    const QJsonArray arrivals = client.arrivals();
    for (const auto &arrival : arrivals) {
        if (arrival[u"path"].toString().endsWith(path))
            found.append(arrival[u"method"].toString() + u' ' + arrival[u"status"].toVariant().toString());
    }
    return found;
}

struct Run {
    int code = -1;
    QString output;
    QString errors;
};

Run run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(SANDBOX_PROGRAM), arguments);
    program.waitForFinished();
    return { program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
        QString::fromUtf8(program.readAllStandardError()) };
}

} // namespace

class SandboxService : public QObject {
    Q_OBJECT

private slots:
    void init();

    void writeFaults_data();
    void writeFaults();
    void readsAreSpoiltToo();
    void delayedAnswer();
    void latency();
    void faultStrikesTheNthOfItsScope();
    void expiredTokenStaysExpired();
    void naiveClientSendsAgainAndEveryArrivalCounts();
    void mixedFaultsBySeed();
    void disconnectBeforeTheAnswerIsDue();
    void controlsCountForNothing();
    void wrongControls();

    void rateLimitSlides();
    void rateLimitOverHttp();

    void changesBehindTheBack();
    void restartKeepsDecisions();
    void portInUse();

    void programPrintsOneLineAndStops();
    void programRefusesNonsense_data();
    void programRefusesNonsense();

private:
    void restart(const Options &options);

    std::unique_ptr<Host> m_host;
};

void SandboxService::restart(const Options &options)
{
    m_host = std::make_unique<Host>(options);
    QString error;
    QVERIFY2(m_host->start(&error), qPrintable(error));
}

void SandboxService::init()
{
    restart(testOptions(Dialect::Current));
}

void SandboxService::writeFaults_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isApplied");
    QTest::addColumn<QString>("answer"); // what the raw answer begins with
    QTest::addColumn<QString>("noted");
    QTest::newRow("drop-before") << u"drop-before"_s << false << QString() << u"PUT dropped"_s;
    QTest::newRow("drop-after") << u"drop-after"_s << true << QString() << u"PUT dropped"_s;
    QTest::newRow("truncate") << u"truncate"_s << true << u"HTTP/1.1 200"_s << u"PUT 200"_s;
    QTest::newRow("429") << u"429"_s << false << u"HTTP/1.1 429"_s << u"PUT 429"_s;
    QTest::newRow("500") << u"500"_s << false << u"HTTP/1.1 500"_s << u"PUT 500"_s;
    QTest::newRow("500-after") << u"500-after"_s << true << u"HTTP/1.1 500"_s << u"PUT 500"_s;
    QTest::newRow("malformed") << u"malformed"_s << true << u"HTTP/1.1 200"_s << u"PUT 200"_s;
    QTest::newRow("html") << u"html"_s << false << u"HTTP/1.1 200"_s << u"PUT 200"_s;
    QTest::newRow("redirect") << u"redirect"_s << false << u"HTTP/1.1 302"_s << u"PUT 302"_s;
    QTest::newRow("401") << u"401"_s << false << u"HTTP/1.1 401"_s << u"PUT 401"_s;
}

void SandboxService::writeFaults()
{
    QFETCH(QString, kind);
    QFETCH(bool, isApplied);
    QFETCH(QString, answer);
    QFETCH(QString, noted);
    Client client(*m_host);
    client.followRedirects(false);
    const QString id = waitingSheet(client);
    const QString path = u"/timesheets/%1/approve"_s.arg(id);
    client.arm({ { u"kind"_s, kind }, { u"n"_s, 1 }, { u"scope"_s, u"writes"_s } });

    if (answer.isEmpty() || kind == "truncate"_L1) {
        const QByteArray raw = client.once("PUT", path, { { u"workspace_id"_s, 7301 } });
        QVERIFY2(raw.startsWith(answer.toLatin1()), raw);
        QCOMPARE(raw.isEmpty(), answer.isEmpty());
        if (!answer.isEmpty()) {
            static const QRegularExpression length(u"Content-Length: (\\d+)"_s);
            const int promised = length.match(QString::fromUtf8(raw)).captured(1).toInt();
            const qsizetype arrived = raw.size() - raw.indexOf("\r\n\r\n") - 4;
            QVERIFY(arrived > 0 && arrived < promised);
        }
    } else {
        const Reply reply = client.decide("PUT", path);
        QCOMPARE(u"HTTP/1.1 %1"_s.arg(reply.status), answer);
        if (kind == "malformed"_L1 || kind == "html"_L1)
            QVERIFY(!reply.body.isEmpty() && reply.json.isEmpty());
        if (kind == "html"_L1)
            QVERIFY(reply.headers.value("content-type").startsWith("text/html") && reply.body.contains("password"));
        if (kind == "429"_L1)
            QCOMPARE(reply.headers.value("retry-after"), QByteArray("1"));
        if (kind == "redirect"_L1) {
            QCOMPARE(reply.headers.value("location"), QByteArray("/login"));
            QCOMPARE(historyOf(client, id), QStringList());
            client.followRedirects(true);
            client.arm({ { u"kind"_s, kind } });
            const Reply followed = client.decide("PUT", path);
            QCOMPARE(followed.status, 200);
            QCOMPARE(followed.url.path(), u"/login"_s);
            return;
        }
    }

    client.control("DELETE", u"/faults"_s);
    QCOMPARE(arrivalsOf(client, path), QStringList { noted });
    QCOMPARE(statusOf(client, id), isApplied ? u"approved"_s : u"submitted"_s);
    QCOMPARE(historyOf(client, id), isApplied ? QStringList { u"approve applied 200"_s } : QStringList());
    // It strikes once.
    QCOMPARE(client.decide("PUT", path).status, isApplied ? 400 : 200);
}

void SandboxService::readsAreSpoiltToo()
{
    Client client(*m_host);
    client.arm({ { u"kind"_s, u"malformed"_s }, { u"scope"_s, u"reads"_s }, { u"path"_s, u"/members"_s } });
    QVERIFY(!client.get(u"/workspaces"_s).json.isEmpty());
    const Reply spoilt = client.get(u"/members"_s);
    QCOMPARE(spoilt.status, 200);
    QVERIFY(spoilt.json.isEmpty());
    QVERIFY(!client.get(u"/members"_s).json.isEmpty());
    client.arm({ { u"kind"_s, u"truncate"_s } });
    const Reply cut = client.get(u"/members"_s);
    QCOMPARE(cut.error, QNetworkReply::RemoteHostClosedError);
}

void SandboxService::delayedAnswer()
{
    Client client(*m_host);
    const QString id = waitingSheet(client);
    client.arm({ { u"kind"_s, u"delay"_s }, { u"scope"_s, u"writes"_s }, { u"ms"_s, 300 } });
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(client.decide("PUT", u"/timesheets/%1/approve"_s.arg(id)).status, 200);
    QVERIFY(clock.elapsed() >= 300);
    QCOMPARE(statusOf(client, id), u"approved"_s);
}

void SandboxService::latency()
{
    Options options = testOptions(Dialect::Current);
    options.latencyMs = 120;
    restart(options);
    Client client(*m_host);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(client.get(u"/workspaces"_s).status, 200);
    QVERIFY(clock.elapsed() >= 120);
}

void SandboxService::faultStrikesTheNthOfItsScope()
{
    Options options = testOptions(Dialect::Current);
    options.faults = QStringList { u"500:2:writes"_s, u"429:3:reads"_s };
    restart(options);
    Client client(*m_host);
    const auto read = [&client] { return client.get(u"/workspaces"_s).status; };
    const auto write = [&client] { return client.decide("PUT", u"/timesheets/none/approve"_s).status; };
    QCOMPARE(read(), 200);
    QCOMPARE(write(), 404);
    QCOMPARE(read(), 200);
    QCOMPARE(write(), 500);
    QCOMPARE(write(), 404);
    QCOMPARE(read(), 429);
    QCOMPARE(read(), 200);
}

void SandboxService::expiredTokenStaysExpired()
{
    Options options = testOptions(Dialect::Current);
    options.faults = QStringList { u"401:3"_s };
    restart(options);
    Client client(*m_host);
    QList<int> statuses;
    for (int i = 0; i < 5; ++i)
        statuses.append(client.get(u"/workspaces"_s).status);
    QCOMPARE(statuses, QList<int>({ 200, 200, 401, 401, 401 }));
    client.control("DELETE", u"/faults"_s);
    QCOMPARE(client.get(u"/workspaces"_s).status, 200);
}

void SandboxService::naiveClientSendsAgainAndEveryArrivalCounts()
{
    Client client(*m_host);
    const QString id = waitingSheet(client);
    const QString path = u"/timesheets/%1/approve"_s.arg(id);
    client.arm({ { u"kind"_s, u"drop-after"_s }, { u"scope"_s, u"writes"_s } });
    QCOMPARE(client.decide("PUT", path).status, 400);
    QCOMPARE(arrivalsOf(client, path), QStringList({ u"PUT dropped"_s, u"PUT 400"_s }));
    QCOMPARE(historyOf(client, id), QStringList({ u"approve applied 200"_s, u"approve refused 400"_s }));
}

void SandboxService::mixedFaultsBySeed()
{
    sandbox::Faults faults(5);
    sandbox::Faults twin(5);
    faults.arm(*sandbox::parseFault(u"mixed:40"_s));
    twin.arm(*sandbox::parseFault(u"mixed:40"_s));
    sandbox::Request write;
    write.method = "PUT";
    sandbox::Request read;
    read.method = "GET";
    QMap<sandbox::Effect, int> counts;
    for (int i = 0; i < 5000; ++i) {
        QCOMPARE(faults.strike(read).effect, sandbox::Effect::None);
        const sandbox::Effect effect = faults.strike(write).effect;
        QCOMPARE(twin.strike(write).effect, effect);
        ++counts[effect];
    }
    QCOMPARE(counts.size(), 8); // seven kinds and none
    QVERIFY(!counts.contains(sandbox::Effect::Mixed));
    QVERIFY(qAbs(counts.value(sandbox::Effect::None) - 3000) < 200);
}

void SandboxService::disconnectBeforeTheAnswerIsDue()
{
    Options options = testOptions(Dialect::Current);
    options.latencyMs = 100;
    restart(options);
    QNetworkAccessManager network;
    QUrl url(m_host->baseUrl().toString() + u"/workspaces"_s);
    std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    Client client(*m_host);
    QCOMPARE(client.get(u"/workspaces"_s).status, 200); // by now the other request is being served, too
    reply->abort();
    QCOMPARE(client.get(u"/workspaces"_s).status, 200);
    // And the server goes away with an answer under way.
    reply.reset(network.get(QNetworkRequest(url)));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    while (client.arrivals().size() < 4) { } // each look turns the event loop
    m_host.reset();
    QVERIFY(finished.wait(5000) || reply->isFinished());
}

void SandboxService::controlsCountForNothing()
{
    Options options = testOptions(Dialect::Current);
    options.rateLimit = 2;
    options.faults = QStringList { u"500:2"_s };
    restart(options);
    Client client(*m_host);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(client.control("GET", u"/requests"_s).status, 200);
    QCOMPARE(client.arrivals().size(), 0);
    QCOMPARE(client.get(u"/workspaces"_s).status, 200);
    QCOMPARE(client.get(u"/workspaces"_s).status, 500);
    QCOMPARE(client.arrivals().size(), 2);
    QCOMPARE(client.arrivals().last()[u"fault"].toString(), u"500"_s);
    client.control("DELETE", u"/requests"_s);
    QCOMPARE(client.arrivals().size(), 0);
}

void SandboxService::wrongControls()
{
    Client client(*m_host);
    QCOMPARE(client.control("GET", u"/nothing"_s).status, 404);
    QCOMPARE(client.control("POST", u"/rows/timesheets/none"_s).status, 404);
    const QJsonObject fault { { u"kind"_s, u"explode"_s } };
    QCOMPARE(client.control("POST", u"/faults"_s, { { u"faults"_s, QJsonArray { fault } } }).status, 400);
    for (const char *text :
        { "drop-after", "drop-after:0", "drop-after:x", "explode:1", "500:1:some", "mixed:101", "" })
        QVERIFY2(!sandbox::parseFault(QString::fromLatin1(text)), text);
}

void SandboxService::rateLimitSlides()
{
    sandbox::RateLimit limit(3);
    QCOMPARE(limit.take(1, 0).remaining, 2);
    QCOMPARE(limit.take(1, 10000).remaining, 1);
    QCOMPARE(limit.take(1, 20000).remaining, 0);
    const auto refused = limit.take(1, 20500);
    QVERIFY(!refused.allowed);
    QCOMPARE(refused.retryAfterSeconds, 40); // 39.5 s until the first one is a minute old
    QVERIFY(limit.take(2, 20500).allowed); // another user
    QVERIFY(!limit.take(1, 59999).allowed);
    QVERIFY(limit.take(1, 60000).allowed);
    QVERIFY(!limit.take(1, 60001).allowed);
    QVERIFY(limit.take(1, 70000).allowed);
}

void SandboxService::rateLimitOverHttp()
{
    Options options = testOptions(Dialect::Current);
    options.rateLimit = 3;
    restart(options);
    Client client(*m_host);
    for (int left = 2; left >= 0; --left) {
        const Reply reply = client.get(u"/workspaces"_s);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.headers.value("x-ratelimit-limit"), QByteArray("3"));
        QCOMPARE(reply.headers.value("x-ratelimit-remaining"), QByteArray::number(left));
    }
    const Reply refused = client.decide("PUT", u"/timesheets/none/approve"_s);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.json.value(u"success"_s), QJsonValue(false));
    QCOMPARE(refused.headers.value("x-ratelimit-remaining"), QByteArray("0"));
    const int wait = refused.headers.value("retry-after").toInt();
    QVERIFY(wait >= 1 && wait <= 60);
    QVERIFY(client.ledger().isEmpty());
    client.useToken(client.tokenOf(u"Owner"_s));
    QCOMPARE(client.get(u"/workspaces"_s).status, 200);
    restart(testOptions(Dialect::Current)); // with the limit off
    Client unlimited(*m_host);
    QVERIFY(!unlimited.get(u"/workspaces"_s).headers.contains("x-ratelimit-limit"));
}

void SandboxService::changesBehindTheBack()
{
    Client client(*m_host);
    const QJsonObject sheet = client.get(u"/timesheets"_s, workspaceQuery + u"&status=submitted"_s).row(4);
    const QString id = sheet.value(u"id"_s).toString();
    const QJsonObject breakdown = sheet.value(u"daily_breakdown"_s).toObject();
    const QString day = breakdown.keys().first();
    int before = 0;
    for (const auto &entry : breakdown.value(day).toArray())
        before += entry[u"total_minutes"].toInt();
    QCOMPARE(client
                 .control("POST", u"/rows/timesheets/"_s + id,
                     { { u"days"_s, QJsonObject { { day, before + 61 }, { u"2026-11-22"_s, 90 } } },
                         { u"submitted_on"_s, u"2026-11-23T07:00:00Z"_s } })
                 .status,
        200);
    const auto read = [&] { return client.get(u"/timesheets"_s, workspaceQuery + u"&id="_s + id).row(); };
    QVERIFY(!breakdown.contains(u"2026-11-22"_s));
    QCOMPARE(read().value(u"total_minutes"_s).toInt(), sheet.value(u"total_minutes"_s).toInt() + 61 + 90);
    QCOMPARE(read().value(u"submitted_on"_s).toString(), u"2026-11-23T07:00:00Z"_s);
    const QString report = workspaceQuery
        + u"&start_date=2026-11-16&end_date=2026-11-22&user_id=%1"_s.arg(sheet.value(u"user_id"_s).toInt());
    QCOMPARE(client.get(u"/reports/tracked-hours"_s, report).data().value(u"total"_s)[u"total_minutes"].toInt(),
        read().value(u"total_minutes"_s).toInt());
    client.control("POST", u"/rows/timesheets/"_s + id, { { u"days"_s, QJsonObject { { day, 0 } } } });
    QVERIFY(!read().value(u"daily_breakdown"_s).toObject().contains(day));
    client.control("POST", u"/rows/timesheets/"_s + id, { { u"status"_s, u"approved"_s } });
    QCOMPARE(client.decide("PUT", u"/timesheets/%1/approve"_s.arg(id)).status, 400);
}

void SandboxService::restartKeepsDecisions()
{
    const QTemporaryDir folder;
    Options options = testOptions(Dialect::Current);
    options.database = folder.filePath(u"company.db"_s);
    restart(options);
    QString id;
    QString token;
    {
        Client client(*m_host);
        id = waitingSheet(client);
        token = m_host->token();
        QCOMPARE(client.decide("PUT", u"/timesheets/%1/approve"_s.arg(id)).status, 200);
    }
    m_host.reset();
    options.members = 5; // a file keeps the company it was made with
    options.dialect = Dialect::Classic;
    restart(options);
    Client client(*m_host);
    QCOMPARE(m_host->token(), token);
    QCOMPARE(statusOf(client, id), u"approved"_s);
    QCOMPARE(historyOf(client, id), QStringList { u"approve applied 200"_s });
    QCOMPARE(client.get(u"/members"_s).pagination().value(u"total"_s).toInt(), 60);
}

void SandboxService::portInUse()
{
    Options options = testOptions(Dialect::Current);
    options.port = quint16(m_host->baseUrl().port());
    Host second(options);
    QString error;
    QVERIFY(!second.start(&error));
    QVERIFY(!error.isEmpty());
    Options unreadable = testOptions(Dialect::Current);
    unreadable.database = u"/nowhere/at/all.db"_s;
    Host third(unreadable);
    error.clear();
    QVERIFY(!third.start(&error));
    QVERIFY(!error.isEmpty());
}

void SandboxService::programPrintsOneLineAndStops()
{
    QProcess program;
    program.start(QStringLiteral(SANDBOX_PROGRAM), { u"--members"_s, u"5"_s, u"--port=0"_s });
    QVERIFY(program.waitForReadyRead());
    const QString line = QString::fromUtf8(program.readLine());
    static const QRegularExpression form(u"^listening http://127\\.0\\.0\\.1:\\d+/api/v2 token \\S+\n$"_s);
    QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
    program.terminate();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.readAllStandardError(), QByteArray());
    QCOMPARE(program.readAllStandardOutput(), QByteArray());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

void SandboxService::programRefusesNonsense_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *text : { "--frobnicate", "stray", "--port", "--port x", "--port 70000", "--dialect modern",
             "--members 1", "--weeks 0", "--seed -1", "--rate-limit many", "--latency-ms -5", "--fault explode:1",
             "--fault 500", "--now tomorrow", "--db=", "--planted=yes" })
        QTest::newRow(text) << QString::fromLatin1(text).split(u' ');
}

void SandboxService::programRefusesNonsense()
{
    QFETCH(QStringList, arguments);
    const Run result = run(arguments);
    QCOMPARE(result.code, 2);
    QCOMPARE(result.output, QString());
    QCOMPARE(result.errors.count(u'\n'), 1);
    QVERIFY(result.errors.startsWith(u"signoff-sandbox: "_s));
    QVERIFY2(result.errors.contains(arguments.first().section(u'=', 0, 0)), qPrintable(result.errors));
}

QTEST_GUILESS_MAIN(SandboxService)
#include "tst_sandbox_service.moc"
