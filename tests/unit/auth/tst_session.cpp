// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stub_server.h"

#include "core/auth/memory_store.h"
#include "core/auth/session.h"
#include "core/net/secrets.h"
#include "core/support/paths.h"

#include <QRegularExpression>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace signoff;
using namespace Qt::StringLiterals;
using State = Session::State;

namespace {

const QString token = u"wwt_4fA9kQ2mZx7Lr0TbY6sW"_s;

// One start of the program on a data folder.
struct Run {
    explicit Run(const QString &dir, MemoryStore &store)
        : paths(dir)
        , settings(paths.settings())
        , accounts(settings)
        , client(&gate)
        , session(&store, &client, &accounts)
    {
    }

    Paths paths;
    Settings settings;
    Accounts accounts;
    Gate gate;
    Client client;
    Session session;
    QSignalSpy failed { &session, &Session::signInFailed };
    QSignalSpy changed { &session, &Session::stateChanged };
};

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir.emplace();
        QVERIFY(Paths(m_dir->path()).prepare().isEmpty());
        m_server.emplace();
        m_server->answerRole("Owner");
        m_store.emplace();
    }

    void signsInWithOneCall()
    {
        Run run(m_dir->path(), *m_store);
        QSignalSpy workspace(&run.session, &Session::workspaceChanged);
        run.session.signIn(account(), u"  "_s + token + u"\n"_s, true);
        QCOMPARE(run.session.state(), State::Checking);
        QTRY_COMPARE(run.session.state(), State::Active);
        QTRY_VERIFY(run.session.account().isTokenStored);
        QCOMPARE(m_server->requests.size(), 1);
        QVERIFY(m_server->requests.first().startsWith("GET /api/v2/workspaces?"));
        // Names of headers have no case, and Qt 6.8 writes them small.
        const QRegularExpression header(
            u"\r\n(?i:authorization): Bearer "_s + QRegularExpression::escape(token) + u"\r\n"_s);
        QVERIFY(header.match(QString::fromLatin1(m_server->requests.first())).hasMatch());
        QCOMPARE(run.client.baseUrl(), m_server->url());
        QCOMPARE(run.session.account().label, u"Northwind · 127.0.0.1"_s);
        QVERIFY(run.session.workspace());
        QCOMPARE(run.session.workspace()->id, u"7"_s);
        QCOMPARE(workspace.size(), 1);
        QVERIFY(!run.session.isTokenVolatile());
        QVERIFY(run.session.message().isEmpty());
        QCOMPARE(m_store->entries().value(secretKey(run.session.account())), token);
        QVERIFY(run.failed.isEmpty());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        const auto list = [](const QByteArray &rows) -> QByteArray {
            return R"({"success":true,"data":[)" + rows + "]}";
        };
        QTest::newRow("refused") << 401 << QByteArray(R"({"success":false})") << u"does not accept this token"_s;
        QTest::newRow("role, by status") << 403 << QByteArray(R"({"success":false})") << u"only owners and executive"_s;
        QTest::newRow("role, by list") << 200
                                       << list(R"({"id":1,"user_id":2,"workspace_name":"Acme","role":"Team manager"})")
                                       << u"In Acme the role of this token's owner is \"Team manager\""_s;
        QTest::newRow("no workspace") << 200 << list("") << u"no active workspace"_s;
        QTest::newRow("unreadable") << 200 << list("5") << u"cannot be read"_s;
        QTest::newRow("no API") << 200 << QByteArray("<html>") << u"not as the WebWork API does"_s;
        QTest::newRow("no such path") << 404 << QByteArray("nothing") << u"not as the WebWork API does"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        m_server->answer(status, body);
        Run run(m_dir->path(), *m_store);
        run.session.signIn(account(), token, true);
        QTRY_COMPARE(run.failed.size(), 1);
        const QString sentence = run.failed.first().first().toString();
        QVERIFY2(sentence.contains(says), qPrintable(sentence));
        QVERIFY(!sentence.contains(token));
        nobodyIsIn(run);
    }

    void saysThatNobodyIsThere()
    {
        m_server->close();
        Run run(m_dir->path(), *m_store);
        run.session.signIn(account(), token, true);
        QTRY_COMPARE_WITH_TIMEOUT(run.failed.size(), 1, 15'000);
        QVERIFY(run.failed.first().first().toString().contains(u"cannot be reached"_s));
        nobodyIsIn(run);
    }

    void saysThatNobodyAnswers()
    {
        m_server->hang();
        Run run(m_dir->path(), *m_store);
        run.session.setCheckTimeout(std::chrono::milliseconds(300));
        run.session.signIn(account(), token, true);
        QTRY_COMPARE_WITH_TIMEOUT(run.failed.size(), 1, 15'000);
        QVERIFY(run.failed.first().first().toString().contains(u"did not answer in time"_s));
        nobodyIsIn(run);
    }

    void saysThatTlsFails()
    {
        Run run(m_dir->path(), *m_store);
        Account secure = account();
        secure.baseUrl.setScheme(u"https"_s);
        run.session.signIn(secure, token, true);
        QTRY_COMPARE_WITH_TIMEOUT(run.failed.size(), 1, 15'000);
        const QString sentence = run.failed.first().first().toString();
        QVERIFY2(sentence.contains(u"TLS"_s), qPrintable(sentence));
        QVERIFY(m_server->requests.isEmpty());
        nobodyIsIn(run);
    }

    void sendsNothingThatIsNoToken()
    {
        Run run(m_dir->path(), *m_store);
        for (const QString &typed : { u""_s, u"two words"_s, u"abc\r\nX-Evil: 1"_s, u"tök3n-abcdef"_s })
            run.session.signIn(account(), typed, true);
        Account plain = account();
        plain.baseUrl = QUrl(u"http://example.org/api"_s);
        run.session.signIn(plain, token, true);
        QCOMPARE(run.failed.size(), 5);
        QVERIFY(m_server->requests.isEmpty());
        nobodyIsIn(run);
    }

    void aFailedSecondAccountLeavesTheFirst()
    {
        Run run(m_dir->path(), *m_store);
        enter(run);
        StubServer other;
        other.answer(401, "{}");
        Account second;
        second.baseUrl = other.url();
        run.changed.clear();
        run.session.signIn(second, u"another-token-123"_s, true);
        QTRY_COMPARE(run.failed.size(), 1);
        QCOMPARE(run.session.state(), State::Active);
        QCOMPARE(run.client.baseUrl(), m_server->url());
        QVERIFY(run.changed.isEmpty());
        // What goes out afterwards still carries the first token, to the first server.
        run.session.retry();
        QTRY_COMPARE(m_server->requests.size(), 2);
        QVERIFY(m_server->requests.last().contains(token.toUtf8()));
        QCOMPARE(other.requests.size(), 1);
    }

    void canBeCancelled()
    {
        m_server->hang();
        Run run(m_dir->path(), *m_store);
        QSignalSpy arrived(&*m_server, &StubServer::requested);
        run.session.signIn(account(), token, true);
        QTRY_COMPARE(arrived.size(), 1);
        run.session.cancelSignIn();
        nobodyIsIn(run);
        QVERIFY(run.failed.isEmpty());
    }

    void resumesAtOnceAndOffline()
    {
        const Account known = signedInBefore();
        m_server->close();
        Run run(m_dir->path(), *m_store);
        QSignalSpy unreachable(&run.client, &Client::unreachable);
        run.session.resume(known);
        QTRY_COMPARE(run.session.state(), State::Active);
        QCOMPARE(run.session.workspace()->name, u"Northwind"_s);
        QTRY_COMPARE_WITH_TIMEOUT(unreachable.size(), 1, 15'000);
        QCOMPARE(run.session.state(), State::Active);
        QVERIFY(run.session.message().isEmpty());

        // Back online: the next answer to whomever lets the token be checked again.
        m_server->start();
        m_server->answer(200, R"({"data":[{"id":7,"user_id":42,"workspace_name":"Southwind","role":"Owner"}]})");
        emit run.client.reached();
        QTRY_COMPARE(run.session.workspaces().first().name, u"Southwind"_s);
    }

    void aLater401RefusesAndKeepsAll()
    {
        const Account known = signedInBefore();
        m_server->answer(401, R"({"success":false,"message":"Unauthenticated."})");
        Run run(m_dir->path(), *m_store);
        run.session.resume(known);
        QTRY_COMPARE(run.session.state(), State::Active);
        QTRY_COMPARE(run.session.state(), State::Refused);
        QVERIFY(!run.session.message().isEmpty());
        QCOMPARE(run.session.workspaces().size(), 1);
        QCOMPARE(m_store->entries().size(), 1);
        QVERIFY(run.accounts.find(known.uuid));

        // Nothing more is sent with that token.
        const auto requests = m_server->requests.size();
        bool isNotSent = false;
        const auto handle =
            run.client.read<Rows<Workspace>>(getWorkspaces(QString()), [&](const Outcome<Rows<Workspace>> &outcome) {
                isNotSent = std::get<Error>(outcome).kind == ErrorKind::NoToken;
            });
        QTRY_VERIFY(isNotSent);
        QCOMPARE(m_server->requests.size(), requests);

        // Still refused; unreachable; then the server has changed its mind.
        run.session.retry();
        QCOMPARE(run.session.state(), State::Checking);
        QTRY_COMPARE(run.session.state(), State::Refused);
        QCOMPARE(run.failed.size(), 1);
        m_server->answerRole("Executive manager");
        run.session.retry();
        QTRY_COMPARE(run.session.state(), State::Active);
        QVERIFY(run.session.message().isEmpty());
    }

    void a401ToAnyCallRefuses()
    {
        Run run(m_dir->path(), *m_store);
        enter(run);
        m_server->answer(401, "{}");
        const auto handle =
            run.client.read<Rows<Workspace>>(getWorkspaces(QString()), [](const Outcome<Rows<Workspace>> &) {});
        QTRY_COMPARE(run.session.state(), State::Refused);
    }

    void anotherErrorRefusesNobody_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 403, 404, 500, 503, 302 })
            QTest::addRow("%d", status) << status;
    }

    void anotherErrorRefusesNobody()
    {
        QFETCH(int, status);
        const Account known = signedInBefore();
        m_server->answer(status, "{}");
        Run run(m_dir->path(), *m_store);
        QSignalSpy reached(&run.client, &Client::reached);
        run.session.resume(known);
        QTRY_COMPARE_WITH_TIMEOUT(reached.size(), status >= 500 ? 3 : 1, 15'000); // passing faults are tried again
        QCOMPARE(run.session.state(), State::Active);
        QCOMPARE(run.session.workspaces().size(), 1);
    }

    void aKeychainThatSaysNoLocks_data()
    {
        QTest::addColumn<int>("result");
        for (const auto result : { SecretStore::Result::Locked, SecretStore::Result::Unavailable,
                 SecretStore::Result::Failed, SecretStore::Result::NotFound })
            QTest::addRow("%d", int(result)) << int(result);
    }

    void aKeychainThatSaysNoLocks()
    {
        QFETCH(int, result);
        const Account known = signedInBefore();
        m_store->answerWith(SecretStore::Result(result));
        Run run(m_dir->path(), *m_store);
        run.session.resume(known);
        QCOMPARE(run.session.state(), State::Checking);
        QTRY_COMPARE(run.session.state(), State::Locked);
        QVERIFY(!run.session.message().isEmpty());
        QCOMPARE(run.session.workspaces().size(), 1);
        QVERIFY(m_server->requests.isEmpty());

        m_store->answerWith(SecretStore::Result::Ok);
        run.session.retry();
        QTRY_COMPARE(run.session.state(), State::Active);
    }

    void aKeychainThatHangsWaitsForNobody()
    {
        const Account known = signedInBefore();
        m_store->setSilent(true);
        Run run(m_dir->path(), *m_store);
        run.session.resume(known);
        QCOMPARE(run.session.state(), State::Checking);
        run.session.signIn(known, token, false);
        QTRY_COMPARE(run.session.state(), State::Active);
        QCOMPARE(run.session.account().uuid, known.uuid);
    }

    void aTokenNeverStoredIsAskedFor()
    {
        m_store->answerWith(SecretStore::Result::Unavailable);
        Run first(m_dir->path(), *m_store);
        first.session.signIn(account(), token, true);
        QTRY_COMPARE(first.session.state(), State::Active);
        QTRY_VERIFY(first.session.isTokenVolatile());
        QVERIFY(first.session.message().contains(u"lasts until Signoff is closed"_s));
        const Account known = first.session.account();
        QVERIFY(!known.isTokenStored);
        QVERIFY(first.settings.save());

        m_store->answerWith(SecretStore::Result::NotFound);
        Run second(m_dir->path(), *m_store);
        second.session.resume(*second.accounts.lastUsed());
        QTRY_COMPARE(second.session.state(), State::SignedOut);
        QVERIFY(!second.session.message().isEmpty());
        QCOMPARE(second.session.account().uuid, known.uuid);

        // The same person again: cache and journal are found under the same account.
        m_store->answerWith(SecretStore::Result::Ok);
        second.session.signIn(second.session.account(), token, true);
        QTRY_COMPARE(second.session.state(), State::Active);
        QCOMPARE(second.session.account().uuid, known.uuid);
    }

    void aTokenOfThisRunLeavesTheStoredOneAlone()
    {
        const Account known = signedInBefore();
        Run run(m_dir->path(), *m_store);
        run.session.signIn(account(), u"from-the-environment-1"_s, false);
        QTRY_COMPARE(run.session.state(), State::Active);
        QCOMPARE(run.session.account().uuid, known.uuid);
        QVERIFY(run.session.isTokenVolatile());
        QVERIFY(!run.session.tokenDaysLeft(QDateTime::currentDateTimeUtc()));
        QCOMPARE(m_store->entries().value(secretKey(known)), token);
        QCOMPARE(run.accounts.find(known.uuid)->tokenSince, known.tokenSince);
        QVERIFY(run.accounts.find(known.uuid)->isTokenStored);
    }

    void aTokenGoesOnlyWhereItWasEnteredFor()
    {
        Account known = signedInBefore();
        StubServer other;
        known.baseUrl = other.url(); // someone edited the settings file
        Run run(m_dir->path(), *m_store);
        run.session.resume(known);
        QTRY_COMPARE(run.session.state(), State::Locked);
        QVERIFY(other.requests.isEmpty());
    }

    // The keychain answers for one account while another one is meant by now, or none.
    void aLateSecretIsForNobody()
    {
        const Account known = signedInBefore();
        StubServer other;
        Account second;
        second.uuid = u"5f0c1d63-1e2a-47b8-9c3d-7e6f5a4b3c2d"_s;
        second.baseUrl = other.url();
        Run run(m_dir->path(), *m_store);
        run.session.resume(known);
        run.session.resume(second);
        QTRY_COMPARE(run.session.state(), State::SignedOut);
        run.session.resume(known);
        run.session.signOut();
        QTRY_VERIFY(m_store->entries().isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(run.session.state(), State::SignedOut);
        QVERIFY(other.requests.isEmpty());
        QVERIFY(m_server->requests.isEmpty());
    }

    void anotherPersonIsAnotherAccount()
    {
        const Account known = signedInBefore();
        m_server->answer(200, R"({"data":[{"id":7,"user_id":43,"workspace_name":"Northwind","role":"Owner"}]})");
        Run run(m_dir->path(), *m_store);
        run.session.signIn(known, u"token-of-a-colleague"_s, true);
        QTRY_COMPARE(run.session.state(), State::Active);
        QVERIFY(run.session.account().uuid != known.uuid);
        QCOMPARE(run.accounts.all().size(), 2);
        QCOMPARE(m_store->entries().value(secretKey(known)), token);
    }

    void signingOutForgets()
    {
        Run run(m_dir->path(), *m_store);
        enter(run);
        QSignalSpy workspace(&run.session, &Session::workspaceChanged);
        run.session.signOut();
        QCOMPARE(run.session.state(), State::SignedOut);
        QTRY_VERIFY(m_store->entries().isEmpty());
        QVERIFY(run.accounts.all().isEmpty());
        QVERIFY(!run.accounts.lastUsed());
        QVERIFY(run.client.baseUrl().isEmpty());
        QCOMPARE(workspace.size(), 1);
        QVERIFY(!run.session.workspace());
        QVERIFY(run.settings.save());
        QVERIFY(!filesContain("Northwind"));
    }

    void signingOutSaysWhenTheKeychainKeepsTheToken()
    {
        Run run(m_dir->path(), *m_store);
        enter(run);
        m_store->answerWith(SecretStore::Result::Locked);
        run.session.signOut();
        QTRY_VERIFY(run.session.message().contains(u"Revoke it"_s));
    }

    void choosesAndRemembersAWorkspace()
    {
        m_server->answer(200, R"({"data":[{"id":1,"user_id":9,"workspace_name":"A","role":"Regular User"},
            {"id":2,"user_id":9,"workspace_name":"B","role":"Owner"},
            {"id":3,"user_id":9,"workspace_name":"C","role":"Executive manager"}]})");
        Run run(m_dir->path(), *m_store);
        enter(run);
        QCOMPARE(run.session.workspace()->name, u"B"_s); // the first where there is something to decide
        QSignalSpy workspace(&run.session, &Session::workspaceChanged);
        run.session.chooseWorkspace(u"3"_s);
        run.session.chooseWorkspace(u"99"_s);
        QCOMPARE(workspace.size(), 1);
        QVERIFY(run.settings.save());
        Run second(m_dir->path(), *m_store);
        second.session.resume(*second.accounts.lastUsed());
        QTRY_COMPARE(second.session.state(), State::Active);
        QCOMPARE(second.session.workspace()->name, u"C"_s);
    }

    void knowsTheAgeOfAToken()
    {
        Run run(m_dir->path(), *m_store);
        enter(run);
        const QDateTime since = run.session.account().tokenSince;
        QVERIFY(qAbs(since.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        const QDateTime end = since.addMonths(6);
        QCOMPARE(run.session.tokenDaysLeft(end.addDays(-15)), 15);
        QVERIFY(run.session.tokenWarning(end.addDays(-15)).isEmpty());
        QVERIFY(run.session.tokenWarning(end.addDays(-14)).contains(u"14"_s));
        QVERIFY(!run.session.tokenWarning(end.addDays(3)).isEmpty());
    }

    void theDemoIsNeverStored()
    {
        Run run(m_dir->path(), *m_store);
        Account demo = account();
        demo.uuid = u"demo"_s;
        demo.label = u"Demo company"_s;
        demo.isDemo = true;
        run.session.signIn(demo, token, false);
        QTRY_COMPARE(run.session.state(), State::Active);
        QVERIFY(!run.session.isTokenVolatile());
        QVERIFY(run.session.workspace());
        QVERIFY(run.accounts.all().isEmpty());
        QVERIFY(m_store->entries().isEmpty());
    }

    void noTokenIsInAnyFileOrLog()
    {
        Run run(m_dir->path(), *m_store);
        enter(run);
        QVERIFY(run.settings.save());
        QVERIFY(filesContain("Northwind"));
        QVERIFY(!filesContain(token.toUtf8()));
        QVERIFY(!filesContain(token.toUtf8().toBase64()));
        QVERIFY(!Secrets::redact(u"sent "_s + token).contains(token));
    }

    // Whatever was under way must not touch what is gone.
    void diesInTheMiddle()
    {
        {
            Run run(m_dir->path(), *m_store);
            run.session.signIn(account(), token, true);
        }
        const Account known = signedInBefore();
        {
            Run run(m_dir->path(), *m_store);
            run.session.resume(known);
        }
        QTest::qWait(0);
    }

private:
    Account account() const
    {
        Account account;
        account.baseUrl = m_server->url();
        return account;
    }

    void enter(Run &run)
    {
        run.session.signIn(account(), token, true);
        QTRY_VERIFY(run.session.account().isTokenStored);
    }

    Account signedInBefore()
    {
        Run run(m_dir->path(), *m_store);
        enter(run);
        m_server->requests.clear();
        return *run.accounts.lastUsed();
    }

    void nobodyIsIn(Run &run)
    {
        QCOMPARE(run.session.state(), State::SignedOut);
        QVERIFY(run.accounts.all().isEmpty());
        QVERIFY(m_store->entries().isEmpty());
        QVERIFY(run.client.baseUrl().isEmpty());
    }

    bool filesContain(const QByteArray &text) const
    {
        QDirIterator files(m_dir->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        bool found = false;
        while (files.hasNext()) {
            QFile file(files.next());
            found = (file.open(QFile::ReadOnly) && file.readAll().contains(text)) || found;
        }
        return found;
    }

    std::optional<QTemporaryDir> m_dir;
    std::optional<StubServer> m_server;
    std::optional<MemoryStore> m_store;
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
