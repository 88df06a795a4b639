// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/oauth_rig.h"

#include "core/resources/timesheets.h"

#include <QTemporaryDir>
#include <QUrlQuery>

using namespace signoff;
using namespace signoff::testing;
using namespace Qt::StringLiterals;
using State = Session::State;

class TestOAuth : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir.emplace();
        QVERIFY(Paths(m_dir->path()).prepare().isEmpty());
        m_store.emplace();
        m_server.emplace();
    }

    void addressesOfAServer_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("token");
        QTest::newRow("WebWork") << defaultBaseUrl().toString() << u"https://webwork-tracker.com/oauth/token"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080/api/v2"_s << u"http://127.0.0.1:8080/oauth/token"_s;
        QTest::newRow("another") << u"https://time.example.org/x/api/v2"_s
                                 << u"https://time.example.org/oauth/token"_s;
    }

    void addressesOfAServer()
    {
        QFETCH(QString, base);
        QFETCH(QString, token);
        QCOMPARE(tokenUrl(QUrl(base)).toString(), token);
        QCOMPARE(authorizeUrl(QUrl(base)).toString(), token.replace("/token"_L1, "/authorize"_L1));
    }

    void signsInThroughTheBrowser()
    {
        AppRun run(m_dir->path(), *m_store);
        QVERIFY(run.signIn(*m_server));
        QCOMPARE(run.browser.opened.size(), 1);
        const QUrlQuery asked(run.browser.opened.first());
        QCOMPARE(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
            u"http://127.0.0.1:%1/callback"_s.arg(m_server->port));
        QCOMPARE(asked.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"read write"_s);
        QVERIFY(asked.queryItemValue(u"state"_s).size() >= 32);
        QVERIFY(!run.browser.opened.first().toString().contains(m_server->app.clientSecret));
        QTRY_VERIFY(run.browser.page.contains("go back to Signoff"));
        QVERIFY(run.failed.isEmpty());
        QVERIFY(run.session.message().isEmpty());
        QVERIFY(!run.session.tokenDaysLeft(QDateTime::currentDateTimeUtc())); // it is renewed
        QCOMPARE(run.session.account().clientId, m_server->app.clientId);

        const auto stored = run.stored();
        QVERIFY(stored);
        QCOMPARE(stored->app.clientSecret, m_server->app.clientSecret);
        QCOMPARE(stored->since.secsTo(stored->ends), 1'296'000);
        // None of it in a file.
        run.settings.save();
        QFile file(Paths(m_dir->path()).settings());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray settings = file.readAll();
        QVERIFY(settings.contains(m_server->app.clientId.toUtf8()));
        for (const QString &secret : { stored->app.clientSecret, stored->accessToken, stored->refreshToken })
            QVERIFY(!secret.isEmpty() && !settings.contains(secret.toUtf8()));
        // Nobody listens any more.
        QTcpServer again;
        QVERIFY(again.listen(QHostAddress::LocalHost, m_server->port));
    }

    void theNextStartNeedsNoBrowser()
    {
        const Account known = signedInBefore();
        QCOMPARE(known.clientId, m_server->app.clientId);
        AppRun run(m_dir->path(), *m_store);
        run.session.resume(known);
        QTRY_COMPARE(run.session.state(), State::Active);
        Reading reading(run.client);
        QTRY_VERIFY(reading.isOk());
        QVERIFY(run.browser.opened.isEmpty());
        QCOMPARE(m_server->tokenCalls(), 1); // the one that signed in
    }

    void whatIsNotRememberedIsNotStored()
    {
        AppRun run(m_dir->path(), *m_store);
        QVERIFY(run.signIn(*m_server, false));
        QVERIFY(run.session.isTokenVolatile());
        m_server->expire(u"access"_s);
        Reading reading(run.client);
        QTRY_VERIFY(reading.isOk());
        QVERIFY(!run.session.account().isRenewalOpen); // the next renewal finds nothing lost
        QTest::qWait(20);
        QVERIFY(m_store->entries().isEmpty());
    }

    void anAnswerThatIsNotOursChangesNothing_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("status");
        QTest::newRow("wrong state") << u"/callback?code=stolen&state=wrong"_s << 400;
        QTest::newRow("no state") << u"/callback?code=stolen"_s << 400;
        QTest::newRow("empty state") << u"/callback?code=stolen&state="_s << 400;
        QTest::newRow("denied, wrong state") << u"/callback?error=access_denied&state=wrong"_s << 400;
        QTest::newRow("nothing") << u"/callback?state=STATE"_s << 400;
        QTest::newRow("another path") << u"/callbacks?code=stolen&state=STATE"_s << 404;
        QTest::newRow("the icon of the page") << u"/favicon.ico"_s << 404;
    }

    void anAnswerThatIsNotOursChangesNothing()
    {
        QFETCH(QString, target);
        QFETCH(int, status);
        AppRun run(m_dir->path(), *m_store);
        const QUrl wanted = asked(run);
        target.replace("STATE"_L1, QUrlQuery(wanted).queryItemValue(u"state"_s));
        Browser stranger;
        QSignalSpy shown(&stranger, &Browser::shown);
        stranger.open(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server->port).arg(target)));
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(stranger.status, status);
        QVERIFY(!stranger.page.contains("Done here"));
        QVERIFY(run.failed.isEmpty());
        QCOMPARE(m_server->tokenCalls(), 0);
        // The sign-in goes on.
        run.browser.open(wanted);
        QTRY_COMPARE(run.session.state(), State::Active);
    }

    void rawBytesAreSurvived_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing of HTTP") << QByteArray("\x16\x03\x01\0\0\r\n\r\n", 9);
        QTest::newRow("endless") << QByteArray("GET /callback?") + QByteArray(200'000, 'a');
        QTest::newRow("another verb") << QByteArray("POST /callback HTTP/1.1\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("empty line") << QByteArray("\r\n\r\n");
    }

    void rawBytesAreSurvived()
    {
        QFETCH(QByteArray, bytes);
        AppRun run(m_dir->path(), *m_store);
        const QUrl wanted = asked(run);
        QList<QTcpSocket *> sockets;
        for (int i = 0; i < 20; ++i) { // more than it takes at a time
            auto *socket = new QTcpSocket(this);
            socket->connectToHost(QHostAddress::LocalHost, m_server->port);
            socket->write(bytes);
            sockets.append(socket);
        }
        for (QTcpSocket *socket : std::as_const(sockets))
            QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        qDeleteAll(sockets);
        run.browser.open(wanted);
        QTRY_COMPARE(run.session.state(), State::Active);
    }

    void denied()
    {
        m_server->wish({ { u"consent"_s, u"deny"_s } });
        AppRun run(m_dir->path(), *m_store);
        run.session.signInWithApp(m_server->account(), m_server->app, m_server->port, true);
        QTRY_COMPARE(run.failed.size(), 1);
        QVERIFY2(run.failure().contains("denied in the browser"_L1), qPrintable(run.failure()));
        QTRY_VERIFY(run.browser.page.contains("not let in"));
        QCOMPARE(run.session.state(), State::SignedOut);
        QVERIFY(m_store->entries().isEmpty());
    }

    void aBusyPortIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, m_server->port));
        AppRun run(m_dir->path(), *m_store);
        run.session.signInWithApp(m_server->account(), m_server->app, m_server->port, true);
        QCOMPARE(run.failed.size(), 1);
        QVERIFY(run.failure().contains(QString::number(m_server->port)));
        QVERIFY2(run.failure().contains("another program"_L1), qPrintable(run.failure()));
        QVERIFY(run.browser.opened.isEmpty());
        other.close();
        QVERIFY(run.signIn(*m_server));
    }

    void nobodyComesBack()
    {
        AppRun run(m_dir->path(), *m_store);
        run.session.setBrowserPatience(std::chrono::milliseconds(100));
        asked(run);
        QTRY_COMPARE(run.failed.size(), 1);
        QVERIFY2(run.failure().contains("did not come back"_L1), qPrintable(run.failure()));
        QTcpServer again;
        QVERIFY(again.listen(QHostAddress::LocalHost, m_server->port));
    }

    void canBeCancelled()
    {
        AppRun run(m_dir->path(), *m_store);
        const QUrl wanted = asked(run);
        run.session.cancelSignIn();
        QTcpServer again;
        QVERIFY(again.listen(QHostAddress::LocalHost, m_server->port));
        again.close();
        QSignalSpy shown(&run.browser, &Browser::shown);
        run.browser.open(wanted);
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(run.session.state(), State::SignedOut);
        QVERIFY(run.failed.isEmpty());
        QCOMPARE(m_server->tokenCalls(), 0);
    }

    void whatCannotBeRightIsNotAsked_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("secret");
        QTest::newRow("no id") << u""_s << u"secret-123"_s;
        QTest::newRow("no secret") << u"app"_s << u" "_s;
        QTest::newRow("id of another kind") << u"app&scope=admin"_s << u"secret-123"_s;
        QTest::newRow("secret with a blank") << u"app"_s << u"two words"_s;
    }

    void whatCannotBeRightIsNotAsked()
    {
        QFETCH(QString, id);
        QFETCH(QString, secret);
        AppRun run(m_dir->path(), *m_store);
        run.session.signInWithApp(m_server->account(), { id, secret }, m_server->port, true);
        QCOMPARE(run.failed.size(), 1);
        QVERIFY(run.browser.opened.isEmpty());
    }

    void theTokenEndpointSaysNo_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("says");
        QTest::newRow("wrong secret") << u"secret"_s << u"does not accept this client id"_s;
        QTest::newRow("drop-after") << u"drop-after"_s << u"cannot be reached"_s;
        QTest::newRow("500") << u"500"_s << u"failed (500)"_s;
        QTest::newRow("malformed") << u"malformed"_s << u"not as an OAuth2 server"_s;
        QTest::newRow("html") << u"html"_s << u"not as an OAuth2 server"_s;
        QTest::newRow("redirect") << u"redirect"_s << u"not as an OAuth2 server"_s;
    }

    void theTokenEndpointSaysNo()
    {
        QFETCH(QString, fault);
        QFETCH(QString, says);
        AppRun run(m_dir->path(), *m_store);
        OAuthApp app = m_server->app;
        if (fault == "secret"_L1)
            app.clientSecret = u"wrong+secret/%"_s;
        else
            m_server->spoilToken(fault);
        run.session.signInWithApp(m_server->account(), app, m_server->port, true);
        QTRY_COMPARE(run.failed.size(), 1);
        QVERIFY2(run.failure().contains(says), qPrintable(run.failure()));
        QCOMPARE(run.session.state(), State::SignedOut);
        QCOMPARE(m_server->tokenCalls(), 1); // sent once, never followed
        QCOMPARE(m_server->arrivals(u"/workspaces"_s), 0);
    }

    void aSecretOfAnyLettersArrives()
    {
        m_server->wish({ { u"secret"_s, u"a+b/c=d&e%f~\"g"_s } });
        AppRun run(m_dir->path(), *m_store);
        QVERIFY(run.signIn(*m_server));
    }

    void oneRenewalForAllThatWait()
    {
        AppRun run(m_dir->path(), *m_store);
        QVERIFY(run.signIn(*m_server));
        const OAuthAccess before = *run.stored();
        m_server->expire(u"access"_s);
        const int calls = m_server->arrivals(u"/workspaces"_s);
        m_server->spoilToken(u"delay"_s, 1'000);
        const auto readings = sevenReadings(run.client);
        QTRY_COMPARE(m_server->tokenCalls(), 2); // the one that signed in, and one that is under way
        const auto later = sevenReadings(run.client);
        QTRY_COMPARE(m_server->arrivals(u"/workspaces"_s) - calls, 14); // all with the old token
        for (const auto &reading : readings)
            QTRY_VERIFY(reading->isOk());
        for (const auto &reading : later)
            QTRY_VERIFY(reading->isOk());
        QCOMPARE(m_server->tokenCalls(), 2);
        QCOMPARE(m_server->arrivals(u"/workspaces"_s) - calls, 28); // and once more with the new one
        QCOMPARE(run.session.state(), State::Active);
        QTRY_VERIFY(run.stored()->refreshToken != before.refreshToken); // the new pair is kept
        QTRY_VERIFY(!run.session.account().isRenewalOpen);
        QVERIFY(!run.accounts.find(run.session.account().uuid)->isRenewalOpen);
        // And goes on working, in the next run, too.
        AppRun next(m_dir->path(), *m_store);
        next.session.resume(run.session.account());
        QTRY_COMPARE(next.session.state(), State::Active);
        Reading reading(next.client);
        QTRY_VERIFY(reading.isOk());
    }

    void whatIsOverByTheClockIsNotSent()
    {
        const Account known = signedInBefore();
        age(known, -20, -5);
        m_server->expire(u"access"_s);
        const int calls = m_server->arrivals(u"/workspaces"_s);
        m_server->spoilToken(u"delay"_s, 200);
        AppRun run(m_dir->path(), *m_store);
        run.session.resume(known);
        QTRY_COMPARE(run.session.state(), State::Active);
        const auto readings = sevenReadings(run.client);
        for (const auto &reading : readings)
            QTRY_VERIFY(reading->isOk());
        QCOMPARE(m_server->tokenCalls(), 2);
        // Those seven and the one that looks for the workspaces, once each.
        QTRY_COMPARE(m_server->arrivals(u"/workspaces"_s) - calls, 8);
    }

    void renewsADayBeforeTheEnd()
    {
        const Account known = signedInBefore();
        const QString before = age(known, -14, 1).refreshToken; // a day is left, less the moments since
        AppRun run(m_dir->path(), *m_store);
        run.session.resume(known);
        QTRY_COMPARE(run.session.state(), State::Active);
        QTRY_VERIFY(run.stored()->refreshToken != before);
        QCOMPARE(m_server->tokenCalls(), 2);
    }

    void whenANewTokenIsDue()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        OAuthAccess access;
        access.since = now.addDays(-14);
        access.ends = now.addDays(1).addSecs(1);
        QVERIFY(!access.isDue(now));
        QVERIFY(access.isDue(now.addSecs(1)));
        access.since = now.addSecs(-3000); // a short life: its last quarter
        access.ends = now.addSecs(1001);
        QVERIFY(!access.isDue(now));
        QVERIFY(access.isDue(now.addSecs(1)));
    }

    void aFaultSignsNobodyOut_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("isUsedUp"); // the server did what it was asked for
        QTest::newRow("dropped before") << u"drop-before"_s << false;
        QTest::newRow("500") << u"500"_s << false;
        QTest::newRow("429") << u"429"_s << false;
        QTest::newRow("login page") << u"html"_s << false;
        QTest::newRow("redirect") << u"redirect"_s << false;
        QTest::newRow("401 of something in between") << u"401"_s << false;
        QTest::newRow("dropped after") << u"drop-after"_s << true;
        QTest::newRow("truncated") << u"truncate"_s << true;
        QTest::newRow("malformed") << u"malformed"_s << true;
        QTest::newRow("500 after") << u"500-after"_s << true;
        QTest::newRow("too slow") << u"delay"_s << true;
    }

    void aFaultSignsNobodyOut()
    {
        QFETCH(QString, fault);
        QFETCH(bool, isUsedUp);
        AppRun run(m_dir->path(), *m_store);
        run.session.setRenewalTimeout(std::chrono::milliseconds(400));
        QVERIFY(run.signIn(*m_server));
        const QString stored = m_store->entries().value(secretKey(run.session.account()));
        m_server->expire(u"access"_s);
        m_server->spoilToken(fault, 700);
        {
            Reading first(run.client);
            Reading second(run.client);
            QTRY_VERIFY(first.error() && second.error());
        }
        QCOMPARE(m_server->tokenCalls(), 2); // sent once, for both
        QCOMPARE(run.session.state(), State::Active);
        QCOMPARE(m_store->entries().value(secretKey(run.session.account())), stored);
        QCOMPARE(run.session.account().isRenewalOpen, isUsedUp || fault == "drop-before"_L1 || fault == "500"_L1
                || fault == "429"_L1 || fault == "html"_L1 || fault == "redirect"_L1);

        // Once more.
        m_server->witness.disarm();
        Reading again(run.client);
        if (!isUsedUp) {
            QTRY_VERIFY(again.isOk());
            QCOMPARE(run.session.state(), State::Active);
            QVERIFY(run.session.message().isEmpty());
            return;
        }
        // The server gave the new tokens to nobody: that is said, and nothing goes on for ever.
        QTRY_COMPARE(run.session.state(), State::Refused);
        QVERIFY2(run.session.message().contains("got lost"_L1), qPrintable(run.session.message()));
        QTRY_VERIFY(again.error());
        QCOMPARE(m_server->tokenCalls(), 3);
    }

    void invalidGrantSignsOut()
    {
        AppRun run(m_dir->path(), *m_store);
        QVERIFY(run.signIn(*m_server));
        m_server->expire(u"all"_s);
        Reading reading(run.client);
        QTRY_COMPARE(run.session.state(), State::Refused);
        QVERIFY2(run.session.message().contains("30 days"_L1), qPrintable(run.session.message()));
        QTRY_VERIFY(reading.error());
        QCOMPARE(m_server->tokenCalls(), 2);
        // Nothing goes out any more; what is known of the app makes the next sign-in short.
        Reading later(run.client);
        QTRY_COMPARE(later.error(), ErrorKind::NoToken);
        QCOMPARE(m_server->tokenCalls(), 2);
        const Account known = run.session.account();
        QVERIFY(run.session.knowsSecretOf(known.clientId));
        run.session.signInWithApp(known, { known.clientId, {} }, m_server->port, true);
        QTRY_COMPARE(run.session.state(), State::Active);
        QCOMPARE(run.session.account().uuid, known.uuid);
        QVERIFY(run.session.message().isEmpty());
    }

    void killedBeforeTheNewTokensWereStored()
    {
        const Account known = signedInBefore();
        const QString old = m_store->entries().value(secretKey(known));
        {
            AppRun run(m_dir->path(), *m_store);
            run.session.resume(known);
            QTRY_COMPARE(run.session.state(), State::Active);
            m_store->answerWith(SecretStore::Result::Locked); // nothing is stored from here on
            m_server->expire(u"access"_s);
            Reading reading(run.client);
            QTRY_VERIFY(reading.isOk());
            QTRY_VERIFY(run.session.isTokenVolatile());
            QVERIFY(!run.session.message().isEmpty());
            QCOMPARE(run.session.state(), State::Active);
        }
        m_store->answerWith(SecretStore::Result::Ok);
        QCOMPARE(m_store->entries().value(secretKey(known)), old);
        AppRun run(m_dir->path(), *m_store);
        run.session.resume(*run.accounts.find(known.uuid));
        QTRY_COMPARE(run.session.state(), State::Refused);
        QVERIFY2(run.session.message().contains("could not be stored"_L1), qPrintable(run.session.message()));
        QCOMPARE(m_server->tokenCalls(), 3);
    }

    void anAppThatWasChangedIsSaidAndSignsNobodyOut()
    {
        AppRun run(m_dir->path(), *m_store);
        QVERIFY(run.signIn(*m_server));
        m_server->wish({ { u"secret"_s, u"another-secret"_s } });
        m_server->expire(u"access"_s);
        Reading reading(run.client);
        QTRY_COMPARE(reading.error(), ErrorKind::Refused);
        QCOMPARE(run.session.state(), State::Active);
        QVERIFY2(run.session.message().contains("client id and secret"_L1), qPrintable(run.session.message()));
        QVERIFY(!run.session.account().isRenewalOpen);
    }

    void aServerThatRefusesNewTokensIsNotAskedForEver()
    {
        AppRun run(m_dir->path(), *m_store);
        QVERIFY(run.signIn(*m_server));
        m_server->witness.arm({ QJsonObject { { u"kind"_s, u"401"_s }, { u"path"_s, u"/api/"_s } } });
        for (int i = 0; i < 4; ++i) {
            Reading reading(run.client);
            QTRY_COMPARE(reading.error(), ErrorKind::Refused);
        }
        QCOMPARE(m_server->tokenCalls(), 2);
        QCOMPARE(run.session.state(), State::Active); // said, and no reason to sign out
        QVERIFY(!run.session.message().isEmpty());
        m_server->witness.disarm();
        Reading reading(run.client);
        QTRY_VERIFY(reading.isOk());
    }

    void aWriteGoesAgainWithTheNewToken()
    {
        AppRun run(m_dir->path(), *m_store);
        QVERIFY(run.signIn(*m_server));
        m_server->expire(u"access"_s);
        std::optional<WriteOutcome> outcome;
        run.client.write(approveTimesheet(u"7301"_s, u"no-such-sheet"_s),
            [&](const WriteOutcome &one) { outcome = one; });
        QTRY_VERIFY(outcome);
        QCOMPARE(outcome->error.kind, ErrorKind::NotFound); // the server's word on the sheet, not on the token
        QCOMPARE(m_server->arrivals(u"/approve"_s), 2);
        QCOMPARE(m_server->tokenCalls(), 2);
    }

    void aWriteThatCannotGoAgainIsNotSent()
    {
        AppRun run(m_dir->path(), *m_store);
        QVERIFY(run.signIn(*m_server));
        m_server->expire(u"access"_s);
        m_server->spoilToken(u"500"_s);
        std::optional<WriteOutcome> outcome;
        run.client.write(approveTimesheet(u"7301"_s, u"no-such-sheet"_s),
            [&](const WriteOutcome &one) { outcome = one; });
        QTRY_VERIFY(outcome);
        QCOMPARE(int(outcome->kind), int(WriteOutcome::Kind::NotSent)); // a 401 applied nothing
        QCOMPARE(outcome->error.kind, ErrorKind::Server);
        QCOMPARE(m_server->arrivals(u"/approve"_s), 1);
    }

    void aWriteOfAnotherPersonDoesNotGo()
    {
        AppRun run(m_dir->path(), *m_store);
        QVERIFY(run.signIn(*m_server));
        m_server->expire(u"access"_s);
        m_server->spoilToken(u"delay"_s, 300);
        std::optional<WriteOutcome> outcome;
        run.client.write(approveTimesheet(u"7301"_s, u"no-such-sheet"_s),
            [&](const WriteOutcome &one) { outcome = one; });
        QTRY_COMPARE(m_server->tokenCalls(), 2); // it waits for a new token
        run.client.setAccess(m_server->baseUrl(), u"token-of-somebody-else"_s);
        QTRY_VERIFY(outcome);
        QCOMPARE(outcome->error.kind, ErrorKind::NoToken);
        QCOMPARE(m_server->arrivals(u"/approve"_s), 1);
    }

    void aReadThatIsLeftWhileItWaitsHearsNothing()
    {
        AppRun run(m_dir->path(), *m_store);
        QVERIFY(run.signIn(*m_server));
        m_server->expire(u"access"_s);
        m_server->spoilToken(u"delay"_s, 200);
        auto left = std::make_unique<Reading>(run.client);
        Reading stays(run.client);
        QTRY_COMPARE(m_server->tokenCalls(), 2);
        left.reset();
        QTRY_VERIFY(stays.isOk());
    }

    void signingOutForgetsAll()
    {
        AppRun run(m_dir->path(), *m_store);
        QVERIFY(run.signIn(*m_server));
        const QString id = run.session.account().clientId;
        run.session.signOut();
        QTRY_VERIFY(m_store->entries().isEmpty());
        QVERIFY(!run.session.knowsSecretOf(id));
        QVERIFY(run.accounts.all().isEmpty());
    }

    void anAccountMayChangeItsWay()
    {
        AppRun run(m_dir->path(), *m_store);
        QVERIFY(run.signIn(*m_server));
        const QString uuid = run.session.account().uuid;
        QString token;
        const QJsonArray all = m_server->witness.control("GET", u"/sandbox/tokens"_s).value(u"tokens"_s).toArray();
        for (const auto &one : all) {
            if (one[u"role"].toString() == "Executive manager"_L1 && one[u"rate_status"].toInt() == 1)
                token = one[u"token"].toString();
        }
        run.session.signIn(m_server->account(), token, true);
        QTRY_VERIFY(run.session.account().clientId.isEmpty());
        QCOMPARE(run.session.account().uuid, uuid); // the same person
        QTRY_COMPARE(m_store->entries().value(secretKey(run.session.account())), token);
    }

private:
    // Asks for the browser, which goes nowhere yet.
    QUrl asked(AppRun &run)
    {
        run.session.disconnect(&run.browser);
        QSignalSpy wanted(&run.session, &Session::browserWanted);
        run.session.signInWithApp(m_server->account(), m_server->app, m_server->port, true);
        return wanted.value(0).value(0).toUrl();
    }
    // Makes the access that is stored so old; it ends in so many days.
    OAuthAccess age(const Account &account, int sinceDays, int endsDays)
    {
        QString &entry = m_store->entries()[secretKey(account)];
        OAuthAccess access = *OAuthAccess::read(entry);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        access.since = now.addDays(sinceDays);
        access.ends = now.addDays(endsDays);
        entry = access.written();
        return access;
    }
    static std::vector<std::unique_ptr<Reading>> sevenReadings(Client &client)
    {
        std::vector<std::unique_ptr<Reading>> readings;
        for (int i = 0; i < 7; ++i)
            readings.push_back(std::make_unique<Reading>(client));
        return readings;
    }
    Account signedInBefore()
    {
        AppRun run(m_dir->path(), *m_store);
        return run.signIn(*m_server) ? run.session.account() : Account();
    }

    std::optional<QTemporaryDir> m_dir;
    std::optional<MemoryStore> m_store;
    std::optional<AppServer> m_server;
};

QTEST_GUILESS_MAIN(TestOAuth)
#include "tst_oauth.moc"
