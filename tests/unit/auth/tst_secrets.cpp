// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/secrets.h"

#include <QLoggingCategory>
#include <QTest>
#include <QUrl>

#include <thread>

using namespace signoff;
using namespace Qt::StringLiterals;

namespace {

const QString token = u"wwt/4fA9+kQ2mZx7=Lr0TbY6sW"_s;
QStringList lines;

void collect(QtMsgType, const QMessageLogContext &, const QString &message)
{
    lines.append(message);
}

} // namespace

class TestSecrets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Secrets::add(token); }

    void hidesEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"sent %1 there"_s.arg(token);
        QTest::newRow("twice") << token + token;
        QTest::newRow("percent") << QString::fromLatin1(QUrl::toPercentEncoding(token));
        QTest::newRow("percent, lower case")
            << QString::fromLatin1(QUrl::toPercentEncoding(token)).replace(u"%2F"_s, u"%2f"_s);
        QTest::newRow("base64") << QString::fromLatin1(token.toUtf8().toBase64());
        QTest::newRow("base64url") << QString::fromLatin1(token.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
        for (const char *user : { "a:", "ab:", "abc:" })
            QTest::addRow("basic %s", user) << QString::fromLatin1(QByteArray(user + token.toUtf8() + "\n").toBase64());
    }

    void hidesEveryForm()
    {
        QFETCH(QString, text);
        const QString safe = Secrets::redact(text);
        QVERIFY2(safe.contains(u"<secret>"_s), qPrintable(safe));
        // Not even half of it, in whichever form.
        const QString middle = token.mid(4, 10);
        QVERIFY2(!safe.contains(middle), qPrintable(safe));
        QVERIFY2(safe.size() < text.size(), qPrintable(safe));
        QVERIFY2(safe.size() <= 32, qPrintable(safe));
    }

    void hidesWhatStandsWhereSecretsStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *text, const char *safe) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(safe);
        };
        row("Authorization: Bearer unknown-1\r\nAccept: x", "Authorization: <secret>\r\nAccept: x");
        row("authorization: Basic dXNlcjpwdw==", "authorization: <secret>");
        row(R"(("Authorization", "Bearer unknown-1") next)", R"(("Authorization", "<secret>") next)");
        row("got Bearer unknown-1, then", "got Bearer <secret>, then");
        row(R"({"access_token":"unknown-1","expires_in":5})", R"({"access_token":"<secret>","expires_in":5})");
        row(R"({\"refresh_token\": \"unknown-1\"})", R"({\"refresh_token\": \"<secret>\"})");
        row("grant=x&client_secret=unknown-1&y=2", "grant=x&client_secret=<secret>&y=2");
        row("SIGNOFF_TOKEN=unknown-1 signoff", "SIGNOFF_TOKEN=<secret> signoff");
        row("the bearer of good news", "the bearer <secret> good news"); // rather once too often
        row("GET /workspaces 200 in 31 ms", "GET /workspaces 200 in 31 ms");
    }

    void hidesWhatStandsWhereSecretsStand()
    {
        QFETCH(QString, text);
        QFETCH(QString, safe);
        QCOMPARE(Secrets::redact(text), safe);
        QCOMPARE(Secrets::redact(safe), safe);
    }

    void theLongerSecretGoesFirst()
    {
        Secrets::add(u"prefix-12"_s);
        Secrets::add(u"prefix-12-and-its-end"_s);
        QCOMPARE(Secrets::redact(u"prefix-12-and-its-end"_s), u"<secret>"_s);
    }

    void aShortTextIsNoSecret()
    {
        Secrets::add(u""_s);
        Secrets::add(u"week"_s);
        QCOMPARE(Secrets::redact(u"a week"_s), u"a week"_s);
    }

    void noLineOfTheLogHasIt()
    {
        const QtMessageHandler outer = qInstallMessageHandler(collect);
        installLogFilter();
        installLogFilter(); // once more changes nothing
        lines.clear();
        qWarning() << "sent" << token << QByteArray("Bearer " + token.toUtf8());
        qCritical("token %s", qPrintable(token));
        qInstallMessageHandler(outer);
        QCOMPARE(lines.size(), 2);
        for (const QString &line : std::as_const(lines)) {
            QVERIFY2(line.contains(u"<secret>"_s), qPrintable(line));
            QVERIFY2(!line.contains(token), qPrintable(line));
        }
    }

    void worksFromEveryThread()
    {
        std::vector<std::thread> threads;
        std::atomic<int> leaks { 0 };
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([thread, &leaks] {
                for (int i = 0; i < 50; ++i) {
                    const QString mine = u"secret-of-thread-%1-%2"_s.arg(thread).arg(i);
                    Secrets::add(mine);
                    leaks += Secrets::redact(u"x "_s + mine).contains(mine);
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(leaks.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
