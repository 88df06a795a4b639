// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The program as it is started by hand.
class TestProgram : public QObject {
    Q_OBJECT

    struct Ended {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    static Ended run(const QStringList &arguments, const QHash<QString, QString> &environment = {})
    {
        QProcess process;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (auto one = environment.cbegin(); one != environment.cend(); ++one) {
            if (one.value().isNull())
                variables.remove(one.key());
            else
                variables.insert(one.key(), one.value());
        }
        process.setProcessEnvironment(variables);
        process.start(QStringLiteral(SIGNOFF_PROGRAM), arguments);
        Ended ended;
        if (!process.waitForFinished(120'000)) {
            process.kill();
            process.waitForFinished();
        } else if (process.exitStatus() == QProcess::NormalExit) {
            ended.code = process.exitCode();
        }
        ended.out = process.readAllStandardOutput();
        ended.err = process.readAllStandardError();
        return ended;
    }

    static QJsonArray pagesOf(const QString &dir)
    {
        QFile file(dir + "/tour.json"_L1);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll()).object().value("pages"_L1).toArray();
    }

private slots:
    void version()
    {
        // Neither needs a display.
        const Ended ended =
            run({ u"--version"_s }, { { u"QT_QPA_PLATFORM"_s, QString() }, { u"DISPLAY"_s, QString() } });
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.out.trimmed(), "Signoff " SIGNOFF_VERSION);
        const Ended help = run({ u"--help"_s }, { { u"QT_QPA_PLATFORM"_s, QString() }, { u"DISPLAY"_s, QString() } });
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains("--demo"));
    }

    void wrongFlag_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList { u"--nonsense"_s };
        QTest::newRow("page") << QStringList { u"--page"_s, u"nix"_s };
        QTest::newRow("dialect without demo") << QStringList { u"--dialect"_s, u"classic"_s };
        QTest::newRow("scale") << QStringList { u"--scale"_s, u"huge"_s };
        QTest::newRow("plain http") << QStringList { u"--api-url"_s, u"http://example.org/api/v2"_s };
    }

    void wrongFlag()
    {
        QFETCH(const QStringList, arguments);
        const Ended ended = run(arguments, { { u"QT_QPA_PLATFORM"_s, QString() }, { u"DISPLAY"_s, QString() } });
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.out.isEmpty());
        QVERIFY2(ended.err.startsWith("signoff: "), ended.err.constData());
        QCOMPARE(ended.err.count('\n'), 1);
    }

    void noDisplay()
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        const Ended ended = run({},
            { { u"QT_QPA_PLATFORM"_s, QString() }, { u"DISPLAY"_s, QString() }, { u"WAYLAND_DISPLAY"_s, QString() } });
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.err.contains("no display"));
        QCOMPARE(ended.err.count('\n'), 1);
#endif
    }

    void selfTest()
    {
        const Ended ended = run({ u"--self-test"_s });
        QVERIFY2(ended.code == 0, QByteArray(ended.out + ended.err).constData());
        for (const char *what : { "TLS", "SQLite", "Window", "Images", "Languages", "Fonts", "Keychain" })
            QVERIFY2(ended.out.contains(what), what);
        QCOMPARE(ended.out.count('\n'), 7);
    }

    void tour_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::newRow("classic") << u"classic"_s;
        QTest::newRow("current") << u"current"_s;
        QTest::newRow("mixed") << u"mixed"_s;
    }

    void tour()
    {
        QFETCH(const QString, dialect);
        QTemporaryDir dir;
        const QString out = dir.filePath(u"tour"_s);
        const Ended ended = run({ u"--demo"_s, u"--dialect"_s, dialect, u"--members"_s, u"12"_s, u"--rate-limit"_s, u"1000"_s,
            u"--now"_s, u"2026-11-23"_s, u"--size"_s, u"1000x700"_s, u"--scale"_s, u"2"_s, u"--theme"_s, u"dark"_s, u"--tour"_s, out });
        QVERIFY2(ended.code == 0, ended.err.constData());
        const QJsonArray pages = pagesOf(out);
        QVERIFY(!pages.isEmpty());
        for (const QJsonValue &value : pages) {
            const QJsonObject page = value.toObject();
            QVERIFY2(page.value("state"_L1).toString() != "failed"_L1, qPrintable(page.value("id"_L1).toString()));
            const QImage picture(out + '/'_L1 + page.value("id"_L1).toString() + ".png"_L1);
            QCOMPARE(picture.size(), QSize(2000, 1400));
        }
    }

    void tourOfOnePage()
    {
        QTemporaryDir dir;
        const Ended ended =
            run({ u"--demo"_s, u"--members"_s, u"5"_s, u"--tour"_s, dir.path(), u"--page"_s, u"timesheets"_s });
        QVERIFY2(ended.code == 0, ended.err.constData());
        QCOMPARE(pagesOf(dir.path()).size(), 1);
    }

    void tourOfARealServerWithTheTokenOfTheEnvironment()
    {
        QProcess sandbox;
        sandbox.start(QStringLiteral(SIGNOFF_SANDBOX), { u"--members"_s, u"5"_s, u"--port"_s, u"0"_s });
        QVERIFY(sandbox.waitForStarted());
        QByteArray line;
        while (!line.contains('\n') && sandbox.waitForReadyRead(20'000))
            line += sandbox.readAllStandardOutput();
        // listening URL token TOKEN
        const QStringList words = QString::fromUtf8(line).trimmed().split(' '_L1);
        QCOMPARE(words.size(), 4);

        QTemporaryDir dir;
        const QStringList arguments { u"--api-url"_s, words.at(1), u"--data-dir"_s, dir.filePath(u"data"_s),
            u"--tour"_s, dir.filePath(u"tour"_s) };
        const Ended ended = run(arguments, { { u"SIGNOFF_TOKEN"_s, words.at(3) } });
        QVERIFY2(ended.code == 0, ended.err.constData());
        QVERIFY(!ended.err.contains(words.at(3).toUtf8()));
        // In no file either.
        QDir data(dir.filePath(u"data"_s));
        for (const QString &name : data.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(data.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(words.at(3).toUtf8()), qPrintable(name));
        }
        // Without it nobody is signed in, and the tour says so.
        const Ended without = run(arguments, { { u"SIGNOFF_TOKEN"_s, QString() } });
        QCOMPARE(without.code, 1);
        QCOMPARE(pagesOf(dir.filePath(u"tour"_s)).first().toObject().value("state"_L1).toString(), u"failed"_s);
        const Ended wrong = run(arguments, { { u"SIGNOFF_TOKEN"_s, u"wrong-token-here"_s } });
        QCOMPARE(wrong.code, 1);
        QVERIFY(!wrong.err.contains("wrong-token-here"));
        sandbox.terminate();
        sandbox.waitForFinished();
    }

    void closedPort()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        QTemporaryDir dir;
        const Ended ended = run({ u"--api-url"_s, u"http://127.0.0.1:%1/api/v2"_s.arg(port), u"--data-dir"_s,
                                    dir.filePath(u"data"_s), u"--tour"_s, dir.filePath(u"tour"_s) },
            { { u"SIGNOFF_TOKEN"_s, u"some-token-value"_s } });
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains("cannot be reached"), ended.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
