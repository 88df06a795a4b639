// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"

#include <QDir>
#include <QTemporaryFile>
#include <QTest>

using namespace signoff;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject {
    Q_OBJECT

    const CommandLineChoices m_choices { { u"timesheets"_s, u"members"_s }, { u"en"_s, u"de"_s } };

private slots:
    void nothing()
    {
        const ParsedCommandLine parsed = parseCommandLine({}, m_choices);
        QCOMPARE(parsed.problem, QString());
        QCOMPARE(parsed.options.run, CommandLine::Run::Window);
        QVERIFY(!parsed.options.demo);
        QVERIFY(!parsed.options.theme);
        QVERIFY(parsed.options.size.isEmpty());
    }

    void everything()
    {
        const ParsedCommandLine parsed =
            parseCommandLine({ u"--demo"_s, u"--dialect"_s, u"mixed"_s, u"--members=12"_s, u"--seed"_s, u"7"_s,
                                 u"--now"_s, u"2026-11-09"_s, u"--rate-limit"_s, u"0"_s, u"--page"_s, u"members"_s,
                                 u"--data-dir"_s, u"/x/../y"_s, u"--theme=dark"_s, u"--lang"_s, u"de"_s, u"--scale"_s,
                                 u"1.5"_s, u"--size"_s, u"1440x900"_s, u"--tour"_s, u"out"_s },
                m_choices);
        QCOMPARE(parsed.problem, QString());
        const CommandLine &options = parsed.options;
        QVERIFY(options.demo);
        QCOMPARE(options.dialect, u"mixed"_s);
        QCOMPARE(options.members, 12);
        QCOMPARE(options.seed, 7u);
        QCOMPARE(options.now, QDate(2026, 11, 9));
        QCOMPARE(options.rateLimit, 0);
        QCOMPARE(options.page, u"members"_s);
        QVERIFY(options.dataDir.endsWith("/y"_L1));
        QCOMPARE(options.theme, Theme::Mode::Dark);
        QCOMPARE(options.language, u"de"_s);
        QCOMPARE(options.scale, 1.5);
        QCOMPARE(options.size, QSize(1440, 900));
        QCOMPARE(options.run, CommandLine::Run::Tour);
        QCOMPARE(options.tourDir, QDir::current().absoluteFilePath(u"out"_s));
    }

    void api()
    {
        QCOMPARE(parseCommandLine({ u"--api-url"_s, u"http://127.0.0.1:8080/api/v2"_s }, m_choices).options.apiUrl,
            QUrl(u"http://127.0.0.1:8080/api/v2"_s));
        QVERIFY(!parseCommandLine({ u"--api-url"_s, u"http://example.org"_s }, m_choices).problem.isEmpty());
    }

    void wrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says"); // a part of the one line
        const auto row = [](const char *name, const QStringList &arguments, const QString &says) {
            QTest::newRow(name) << arguments << says;
        };
        row("unknown", { u"--nonsense"_s }, u"--nonsense: no such option"_s);
        row("nearly", { u"--tuor"_s, u"x"_s }, u"did you mean --tour"_s);
        row("one dash", { u"-h"_s }, u"two dashes"_s);
        row("stray word", { u"timesheets"_s }, u"not expected here"_s);
        row("twice", { u"--demo"_s, u"--demo"_s }, u"given twice"_s);
        row("no value", { u"--page"_s }, u"--page: needs a value"_s);
        row("flag for value", { u"--page"_s, u"--demo"_s }, u"--page: needs a value"_s);
        row("empty value", { u"--page="_s }, u"--page: needs a value"_s);
        row("value for none", { u"--demo=yes"_s }, u"--demo: takes no value"_s);
        row("page", { u"--page"_s, u"nix"_s }, u"timesheets, members"_s);
        row("dialect", { u"--demo"_s, u"--dialect"_s, u"old"_s }, u"classic, current, mixed"_s);
        row("dialect alone", { u"--dialect"_s, u"classic"_s }, u"only together with --demo"_s);
        row("now alone", { u"--now"_s, u"2026-01-01"_s }, u"only together with --demo"_s);
        row("date", { u"--demo"_s, u"--now"_s, u"2026-02-30"_s }, u"expected a date"_s);
        row("members", { u"--demo"_s, u"--members"_s, u"0"_s }, u"from 1 to"_s);
        row("seed", { u"--demo"_s, u"--seed"_s, u"-1"_s }, u"whole number"_s);
        row("theme", { u"--theme"_s, u"pink"_s }, u"light, dark, system"_s);
        row("lang", { u"--lang"_s, u"xx"_s }, u"en, de"_s);
        row("scale", { u"--scale"_s, u"nan"_s }, u"0.5 to 4"_s);
        row("scale too large", { u"--scale"_s, u"9"_s }, u"0.5 to 4"_s);
        row("size", { u"--size"_s, u"1440"_s }, u"width x height"_s);
        row("size too small", { u"--size"_s, u"10x10"_s }, u"640x480"_s);
        row("size with more", { u"--size"_s, u"1440x900x2"_s }, u"width x height"_s);
        row("demo and api", { u"--demo"_s, u"--api-url"_s, u"https://example.org"_s }, u"not together"_s);
        row("tour and self-test", { u"--tour"_s, u"x"_s, u"--self-test"_s }, u"not together"_s);
        row("plain http", { u"--api-url"_s, u"http://example.org/"_s }, u"--api-url http://example.org/: "_s);
        row("line end", { u"--page"_s, u"a\nb"_s }, u"--page a b: "_s);
    }

    void wrong()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, says);
        const QString problem = parseCommandLine(arguments, m_choices).problem;
        QVERIFY2(problem.contains(says), qPrintable(problem));
        QVERIFY(!problem.contains('\n'_L1));
    }

    void folders()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        for (const QString &flag : { u"--tour"_s, u"--data-dir"_s })
            QVERIFY(parseCommandLine({ flag, file.fileName() }, m_choices).problem.contains("not a folder"_L1));
    }

    void helpAndVersionWin()
    {
        QCOMPARE(parseCommandLine({ u"--tour"_s, u"x"_s, u"--help"_s }, m_choices).options.run, CommandLine::Run::Help);
        QCOMPARE(parseCommandLine({ u"--version"_s }, m_choices).options.run, CommandLine::Run::Version);
    }

    void help()
    {
        const QString text = commandLineHelp(m_choices);
        for (const char *flag : { "--demo", "--dialect", "--page", "--api-url", "--data-dir", "--theme", "--lang",
                 "--scale", "--size", "--tour", "--self-test", "--version", "--help", "--now", "--seed", "--members",
                 "SIGNOFF_TOKEN", "timesheets, members" })
            QVERIFY2(text.contains(QLatin1StringView(flag)), flag);
        for (const QString &line : text.split('\n'_L1))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
