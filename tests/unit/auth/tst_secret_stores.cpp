// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/chunked_store.h"
#include "core/auth/keychain_store.h"
#include "core/auth/memory_store.h"

#include <QTest>

#include <qt6keychain/keychain.h>

using namespace signoff;
using namespace Qt::StringLiterals;
using Result = SecretStore::Result;

namespace {

// Entries that can be told to fail from one write on, as when the machine goes down in the middle.
class Entries : public MemoryStore {
public:
    void write(const QString &key, const QString &secret, QObject *context, Done done) override
    {
        if (writesLeft-- == 0)
            answerWith(Result::Unavailable);
        MemoryStore::write(key, secret, context, std::move(done));
    }
    int writesLeft = 1'000'000;
};

} // namespace

class TestSecretStores : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        auto entries = std::make_unique<Entries>();
        m_entries = entries.get();
        m_entries->setMostBytes(2'047);
        m_store = std::make_unique<ChunkedStore>(std::move(entries));
    }

    void splits_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("none") << QString();
        QTest::newRow("short") << u"abc"_s;
        QTest::newRow("just one") << QString(94, u'x');
        QTest::newRow("just two") << QString(95, u'x');
        QTest::newRow("two bytes a character") << QString(500, u'ż');
        QTest::newRow("three") << QString(500, u'漢');
        QTest::newRow("four, as pairs") << u"😀"_s.repeated(300);
        QTest::newRow("mixed") << u"aż漢😀"_s.repeated(100);
    }

    void splits()
    {
        QFETCH(QString, secret);
        const QStringList pieces = splitSecret(secret, 100, 6);
        QCOMPARE(pieces.join(QString()), secret);
        QVERIFY(pieces.first().toUtf8().size() <= 94);
        for (const QString &piece : pieces) {
            QVERIFY(piece.toUtf8().size() <= 100);
            // Nothing was cut in the middle of a character.
            QCOMPARE(QString::fromUtf8(piece.toUtf8()), piece);
        }
    }

    void keepsSecretsOfAnyLength_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("entries");
        QTest::newRow("usual") << 60 << 1;
        QTest::newRow("the most in one") << 1'984 << 1;
        QTest::newRow("one more") << 1'985 << 2;
        QTest::newRow("long") << 9'000 << 5;
    }

    void keepsSecretsOfAnyLength()
    {
        QFETCH(int, length);
        QFETCH(int, entries);
        QCOMPARE(write(QString(length, u'k')), Result::Ok);
        QCOMPARE(m_entries->entries().size(), entries);
        QCOMPARE(read(), QString(length, u'k'));
        QCOMPARE(remove(), Result::Ok);
        QVERIFY(m_entries->entries().isEmpty());
        QCOMPARE(remove(), Result::NotFound);
    }

    void aShorterSecretLeavesNothingOfALongerOne()
    {
        QCOMPARE(write(QString(9'000, u'a')), Result::Ok);
        QCOMPARE(write(QString(3'000, u'b')), Result::Ok);
        QCOMPARE(m_entries->entries().size(), 2);
        QCOMPARE(read(), QString(3'000, u'b'));
        QCOMPARE(write(u"c"_s.repeated(40)), Result::Ok);
        QCOMPARE(m_entries->entries().size(), 1);
        QCOMPARE(read(), u"c"_s.repeated(40));
    }

    void anInterruptedWriteLeavesTheOldSecretWhole()
    {
        const QString old(5'000, u'o');
        QCOMPARE(write(old), Result::Ok);
        for (int writes = 0; writes < 5; ++writes) {
            m_entries->writesLeft = writes;
            QCOMPARE(write(QString(9'000, u'n')), Result::Unavailable);
            m_entries->answerWith(Result::Ok);
            QCOMPARE(read(), old);
        }
        // What it left behind goes with the next one.
        m_entries->writesLeft = 1'000;
        QCOMPARE(write(u"short one"_s), Result::Ok);
        QCOMPARE(m_entries->entries().size(), 1);
    }

    void aMissingOrForeignEntryIsNoSecret()
    {
        QCOMPARE(write(QString(5'000, u'o')), Result::Ok);
        m_entries->entries().removeIf([](const auto &entry) { return entry.key().endsWith(".2"_L1); });
        read();
        QCOMPARE(m_last, Result::Failed);
        m_entries->entries() = { { u"key"_s, u"something else"_s } };
        read();
        QCOMPARE(m_last, Result::Failed);
        m_entries->entries().clear();
        read();
        QCOMPARE(m_last, Result::NotFound);
    }

    void refusesWhatIsTooLong()
    {
        QCOMPARE(write(QString(70'000, u'x')), Result::Failed);
        QVERIFY(m_entries->entries().isEmpty());
    }

    void passesOnWhatTheEntriesSay()
    {
        for (const Result result : { Result::Locked, Result::Unavailable, Result::Failed }) {
            m_entries->answerWith(result);
            QCOMPARE(write(u"a secret"_s), result);
            read();
            QCOMPARE(m_last, result);
            QCOMPARE(remove(), result);
        }
    }

    // A removal asked for while a long write is under way comes after it, not into its middle.
    void oneAfterTheOther()
    {
        QList<int> order;
        m_store->write(u"key"_s, QString(9'000, u'x'), this, [&](Result, const QString &) { order << 1; });
        m_store->remove(u"key"_s, this, [&](Result, const QString &) { order << 2; });
        m_store->read(u"key"_s, this,
            [&](Result result, const QString &, const QString &) { order << (result == Result::NotFound ? 3 : -1); });
        QTRY_COMPARE(order, QList<int>({ 1, 2, 3 }));
        QVERIFY(m_entries->entries().isEmpty());
    }

    void nobodyIsCalledWhoIsGone()
    {
        bool called = false;
        bool over = false;
        {
            QObject context;
            m_store->write(u"key"_s, u"a secret"_s, &context, [&](Result, const QString &) { called = true; });
        }
        m_store->read(u"key"_s, this, [&](Result, const QString &, const QString &) { over = true; });
        QTRY_VERIFY(over);
        QVERIFY(!called);
    }

    void everyErrorOfTheKeychainMeansSomething()
    {
        QCOMPARE(keychainResult(QKeychain::NoError), Result::Ok);
        QCOMPARE(keychainResult(QKeychain::EntryNotFound), Result::NotFound);
        QCOMPARE(keychainResult(QKeychain::AccessDenied), Result::Locked);
        QCOMPARE(keychainResult(QKeychain::AccessDeniedByUser), Result::Locked);
        QCOMPARE(keychainResult(QKeychain::NoBackendAvailable), Result::Unavailable);
        QCOMPARE(keychainResult(QKeychain::NotImplemented), Result::Unavailable);
        QCOMPARE(keychainResult(QKeychain::OtherError), Result::Unavailable);
        QCOMPARE(keychainResult(QKeychain::CouldNotDeleteEntry), Result::Failed);
    }

private:
    Result write(const QString &secret)
    {
        std::optional<Result> got;
        m_store->write(u"key"_s, secret, this, [&](Result result, const QString &) { got = result; });
        return QTest::qWaitFor([&] { return got.has_value(); }) ? *got : Result::Failed;
    }

    Result remove()
    {
        std::optional<Result> got;
        m_store->remove(u"key"_s, this, [&](Result result, const QString &) { got = result; });
        return QTest::qWaitFor([&] { return got.has_value(); }) ? *got : Result::Failed;
    }

    QString read()
    {
        std::optional<QString> got;
        m_store->read(u"key"_s, this, [&](Result result, const QString &secret, const QString &) {
            m_last = result;
            got = secret;
        });
        return QTest::qWaitFor([&] { return got.has_value(); }) ? *got : u"no answer"_s;
    }

    Entries *m_entries = nullptr;
    std::unique_ptr<ChunkedStore> m_store;
    Result m_last = Result::Ok;
};

QTEST_GUILESS_MAIN(TestSecretStores)
#include "tst_secret_stores.moc"
