// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/accounts.h"

#include <QTimeZone>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace signoff;
using namespace Qt::StringLiterals;

class TestAccounts : public QObject {
    Q_OBJECT

private slots:
    void checksAddresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url"); // empty: refused
        const auto row = [](const char *typed, const char *url) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(url);
        };
        row("https://api.webwork-tracker.com/api/v2", "https://api.webwork-tracker.com/api/v2");
        row("  https://api.webwork-tracker.com/api/v2//  ", "https://api.webwork-tracker.com/api/v2");
        row("api.webwork-tracker.com/api/v2", "https://api.webwork-tracker.com/api/v2");
        row("HTTPS://API.Example.org", "https://api.example.org");
        row("https://example.org:443/", "https://example.org");
        row("https://example.org:8443/x/../api", "https://example.org:8443/api");
        row("http://127.0.0.1:8080/api/v2", "http://127.0.0.1:8080/api/v2");
        row("http://localhost:8080", "http://localhost:8080");
        row("http://[::1]:8080/api", "http://[::1]:8080/api");
        row("http://127.8.8.8", "http://127.8.8.8");
        row("", "");
        row("http://example.org/api", "");
        row("http://localhost.example.org", "");
        row("http://127.0.0.1.example.org", "");
        row("http://10.0.0.1", "");
        row("http://0.0.0.0", "");
        row("ftp://example.org", "");
        row("file:///etc/passwd", "");
        row("javascript://x", "");
        row("https://", "");
        row("https:///api", "");
        row("https://user@example.org", "");
        row("https://user:pw@example.org", "");
        row("https://@example.org", "");
        row("https://example.org/api?x=1", "");
        row("https://example.org/api?", "");
        row("https://example.org/api#top", "");
        row("https://exam ple.org", "");
        row("https://example.org:99999", "");
    }

    void checksAddresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        const CheckedUrl checked = checkBaseUrl(typed);
        QCOMPARE(checked.url.toString(), url);
        QCOMPARE(checked.problem.isEmpty(), !url.isEmpty());
        if (!url.isEmpty()) // once is enough
            QCOMPARE(checkBaseUrl(checked.url.toString()).url, checked.url);
    }

    void theDefaultIsFine() { QCOMPARE(checkBaseUrl(defaultBaseUrl().toString()).url, defaultBaseUrl()); }

    void theKeyOfASecretBindsItsServer()
    {
        Account account = made(u"https://a.example.org/api"_s);
        const QString key = secretKey(account);
        account.baseUrl = QUrl(u"https://b.example.org/api"_s);
        QVERIFY(secretKey(account) != key);
    }

    void keepsSeveral()
    {
        const Account first = made(u"https://a.example.org/api"_s);
        const Account second = made(u"https://b.example.org/api"_s);
        {
            Settings settings(file());
            Accounts accounts(settings);
            QVERIFY(!accounts.lastUsed());
            accounts.save(first);
            accounts.save(second);
            accounts.use(second.uuid);
            accounts.remember(second.uuid, { workspace(u"7"_s, u"42"_s) });
            Account demo = made(u"http://127.0.0.1:1"_s);
            demo.isDemo = true;
            accounts.save(demo);
        }
        Settings settings(file());
        Accounts accounts(settings);
        QCOMPARE(accounts.all().size(), 2);
        const Account read = *accounts.lastUsed();
        QCOMPARE(read.uuid, second.uuid);
        QCOMPARE(read.label, second.label);
        QCOMPARE(read.baseUrl, second.baseUrl);
        QCOMPARE(read.workspace, second.workspace);
        QCOMPARE(read.tokenSince, second.tokenSince);
        QCOMPARE(read.isTokenStored, true);
        QCOMPARE(accounts.workspaces(second.uuid).size(), 1);
        const Workspace known = accounts.workspaces(second.uuid).first();
        QCOMPARE(known.id, u"7"_s);
        QCOMPARE(known.userId, u"42"_s);
        QCOMPARE(known.ownerId, u"1"_s);
        QCOMPARE(known.name, u"Żółw, \"Ltd\"; 100%"_s);
        QCOMPARE(known.role, u"Owner"_s);

        accounts.remove(second.uuid);
        QVERIFY(!accounts.lastUsed());
        QCOMPARE(accounts.all().size(), 1);
        QVERIFY(accounts.workspaces(second.uuid).isEmpty());
        QVERIFY(settings.text(Setting::Workspaces, second.uuid).isEmpty());
    }

    void doesNotBelieveTheFile()
    {
        Settings settings(file());
        Accounts accounts(settings);
        settings.set(Setting::Accounts,
            uR"([{"uuid":"none","baseUrl":"https://a.example.org"},{"uuid":"%1","baseUrl":"http://b.example.org"},5])"_s
                .arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
        QVERIFY(accounts.all().isEmpty());
        settings.set(Setting::Accounts, u"no JSON"_s);
        QVERIFY(accounts.all().isEmpty());
    }

    void knowsAPersonAgain()
    {
        Settings settings(file());
        Accounts accounts(settings);
        const Account known = made(u"https://a.example.org/api"_s);
        accounts.save(known);
        accounts.remember(known.uuid, { workspace(u"7"_s, u"42"_s), workspace(u"8"_s, {}) });
        Account fresh;
        fresh.baseUrl = known.baseUrl;
        // Someone who comes without a name.
        QCOMPARE(accounts.identify(fresh, { workspace(u"7"_s, u"42"_s) }).uuid, known.uuid);
        QCOMPARE(accounts.identify(fresh, { workspace(u"7"_s, u"42"_s) }).label, known.label);
        QVERIFY(accounts.identify(fresh, { workspace(u"7"_s, u"43"_s) }).uuid != known.uuid);
        QVERIFY(accounts.identify(fresh, { workspace(u"8"_s, {}) }).uuid != known.uuid);
        // Someone who says who they are.
        QCOMPARE(accounts.identify(known, { workspace(u"8"_s, {}) }).uuid, known.uuid);
        QVERIFY(accounts.identify(known, { workspace(u"7"_s, u"43"_s) }).uuid != known.uuid);
        // The same ids at another server are other people.
        fresh.baseUrl = QUrl(u"https://b.example.org/api"_s);
        QVERIFY(accounts.identify(fresh, { workspace(u"7"_s, u"42"_s) }).uuid != known.uuid);
    }

private:
    static Account made(const QString &url)
    {
        Account account;
        account.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        account.label = u"Label of "_s + url;
        account.baseUrl = QUrl(url);
        account.workspace = u"7"_s;
        account.tokenSince = QDateTime(QDate(2026, 11, 9), QTime(8, 30), QTimeZone::utc());
        account.isTokenStored = true;
        return account;
    }

    static Workspace workspace(const QString &id, const QString &userId)
    {
        return { id, u"1"_s, userId, u"Żółw, \"Ltd\"; 100%"_s, u"Owner"_s, u"active"_s, {}, {} };
    }

    QString file() { return m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s); }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
