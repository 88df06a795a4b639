// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/keychain_store.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QUuid>

using namespace signoff;
using namespace Qt::StringLiterals;
using Result = SecretStore::Result;

// Runs twice: with a keychain of its own (SIGNOFF_TEST_KEYCHAIN is set by with_keyring.sh), and with none.
class TestKeychain : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_hasKeychain = qEnvironmentVariableIsSet("SIGNOFF_TEST_KEYCHAIN"); }

    void keepsAndForgetsSecrets_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("usual") << u"wwt_4fA9kQ2mZx7Lr0TbY6sW"_s;
        QTest::newRow("long") << QString(9'000, u'k');
        QTest::newRow("many scripts") << u"aż漢😀"_s.repeated(500);
    }

    void keepsAndForgetsSecrets()
    {
        if (!m_hasKeychain)
            QSKIP("the run without a keychain");
        QFETCH(QString, secret);
        KeychainStore store(m_service);
        QCOMPARE(write(store, secret), Result::Ok);
        // Another start of the program.
        KeychainStore later(m_service);
        QCOMPARE(read(later), Result::Ok);
        QCOMPARE(m_secret, secret);
        QCOMPARE(write(later, u"a shorter one"_s), Result::Ok);
        QCOMPARE(read(later), Result::Ok);
        QCOMPARE(m_secret, u"a shorter one"_s);
        QCOMPARE(remove(later), Result::Ok);
        QCOMPARE(read(store), Result::NotFound);
    }

    void leavesNoPieceBehind()
    {
        if (!m_hasKeychain)
            QSKIP("the run without a keychain");
        KeychainStore store(m_service);
        QCOMPARE(write(store, QString(9'000, u'k')), Result::Ok);
        QVERIFY(entryCount() > 4);
        QCOMPARE(write(store, QString(3'000, u'k')), Result::Ok);
        QCOMPARE(entryCount(), 2);
        QCOMPARE(remove(store), Result::Ok);
        QCOMPARE(entryCount(), 0);
    }

    // Where nobody unlocks it, the library reports no error, only that there is no such entry. That is why Session
    // does not believe it of a token it saw stored.
    void aLockedOneHandsOutNothing()
    {
        if (!m_hasKeychain)
            QSKIP("the run without a keychain");
        KeychainStore store(m_service, std::chrono::seconds(3));
        QCOMPARE(write(store, u"wwt_4fA9kQ2mZx7Lr0TbY6sW"_s), Result::Ok);
        QVERIFY(call({ u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
            u"org.freedesktop.Secret.Service.Lock"_s, u"array:objpath:/org/freedesktop/secrets/collection/login"_s }));
        const Result result = read(store);
        QVERIFY2(result == Result::NotFound || result == Result::Locked, qPrintable(QString::number(int(result))));
        QVERIFY(m_secret.isEmpty());
    }

    void withoutAnyItSaysSoSoon()
    {
        if (m_hasKeychain)
            QSKIP("the run with a keychain");
        KeychainStore store(m_service);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(write(store, u"wwt_4fA9kQ2mZx7Lr0TbY6sW"_s), Result::Unavailable);
        QCOMPARE(read(store), Result::Unavailable);
        QCOMPARE(remove(store), Result::Unavailable);
        QVERIFY(timer.elapsed() < 5'000);
    }

    void waitsNoLongerThanItsTime()
    {
        // Shorter than any backend needs: the answer that comes afterwards is nobody's any more.
        KeychainStore store(m_service, std::chrono::milliseconds(0));
        QCOMPARE(read(store), Result::Locked);
        KeychainStore patient(m_service);
        const Result result = read(patient);
        QVERIFY(result != Result::Ok && result != Result::Failed);
    }

private:
    Result write(SecretStore &store, const QString &secret)
    {
        std::optional<Result> got;
        store.write(m_key, secret, this, [&](Result result, const QString &) { got = result; });
        return QTest::qWaitFor([&] { return got.has_value(); }, 30'000) ? *got : Result::Failed;
    }

    Result read(SecretStore &store)
    {
        std::optional<Result> got;
        store.read(m_key, this, [&](Result result, const QString &secret, const QString &) {
            got = result;
            m_secret = secret;
        });
        return QTest::qWaitFor([&] { return got.has_value(); }, 30'000) ? *got : Result::Failed;
    }

    Result remove(SecretStore &store)
    {
        std::optional<Result> got;
        store.remove(m_key, this, [&](Result result, const QString &) { got = result; });
        return QTest::qWaitFor([&] { return got.has_value(); }, 30'000) ? *got : Result::Failed;
    }

    bool call(const QStringList &arguments, QByteArray *reply = nullptr)
    {
        QProcess process;
        process.start(u"dbus-send"_s, QStringList { u"--session"_s, u"--print-reply"_s } + arguments);
        const bool isDone = process.waitForFinished() && process.exitCode() == 0;
        if (reply)
            *reply = process.readAllStandardOutput();
        return isDone;
    }

    // What the keychain itself says it holds of this test.
    int entryCount()
    {
        QByteArray reply;
        const bool isDone =
            call({ u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                     u"org.freedesktop.Secret.Service.SearchItems"_s, u"dict:string:string:server,"_s + m_service },
                &reply);
        return isDone ? int(reply.count("object path")) : -1;
    }

    bool m_hasKeychain = false;
    QString m_service = u"signoff-test-"_s + QUuid::createUuid().toString(QUuid::Id128);
    QString m_key = u"a key with blanks https://example.org/api/v2"_s;
    QString m_secret;
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
