// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"

#include "core/auth/account.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("signoff::CommandLine", text);
}

// Why a value cannot be used; empty when it was taken.
using Problem = QString;

// What a row of the table works on.
struct Taking {
    CommandLine &to;
    const CommandLineChoices &choices;
};

enum class Needs { Nothing, Demo };

struct Flag {
    const char *name; // without the dashes
    const char *value; // what stands for its value in the help; null: it takes none
    const char *help;
    Needs needs;
    Problem (*take)(const Taking &taking, const QString &value);
};

Problem oneOf(const QStringList &allowed)
{
    return say(QT_TRANSLATE_NOOP("signoff::CommandLine", "expected one of %1")).arg(allowed.join(", "_L1));
}

// A whole number between two bounds.
template <class Number> Problem takeNumber(const QString &value, Number least, Number most, Number &to)
{
    bool isNumber = false;
    const qlonglong number = value.toLongLong(&isNumber);
    if (!isNumber || number < qlonglong(least) || number > qlonglong(most))
        return say(QT_TRANSLATE_NOOP("signoff::CommandLine", "expected a whole number from %1 to %2"))
            .arg(qlonglong(least))
            .arg(qlonglong(most));
    to = Number(number);
    return {};
}

const QStringList &dialects()
{
    static const QStringList all { u"classic"_s, u"current"_s, u"mixed"_s };
    return all;
}

constexpr int smallestWidth = 640;
constexpr int smallestHeight = 480;
constexpr int largestSide = 16384;

const Flag flags[] = {
    { "demo", nullptr,
        QT_TRANSLATE_NOOP("signoff::CommandLine",
            "Open a demo company that lives inside the program: no account, no network, nothing is kept."),
        Needs::Nothing,
        [](const Taking &taking, const QString &) -> Problem {
            taking.to.demo = true;
            return {};
        } },
    { "dialect", "NAME",
        QT_TRANSLATE_NOOP("signoff::CommandLine",
            "Generation of the API that the demo speaks: classic, current or mixed. Default: current."),
        Needs::Demo,
        [](const Taking &taking, const QString &value) -> Problem {
            if (!dialects().contains(value))
                return oneOf(dialects());
            taking.to.dialect = value;
            return {};
        } },
    { "members", "N", QT_TRANSLATE_NOOP("signoff::CommandLine", "Size of the demo company, 1 to 100000. Default: 60."),
        Needs::Demo,
        [](const Taking &taking, const QString &value) -> Problem {
            return takeNumber(value, 1, 100'000, taking.to.members);
        } },
    { "seed", "N",
        QT_TRANSLATE_NOOP("signoff::CommandLine", "The same number gives the same demo company. Default: 1."),
        Needs::Demo,
        [](const Taking &taking, const QString &value) -> Problem {
            return takeNumber(value, quint32(0), quint32(0xffffffff), taking.to.seed);
        } },
    { "now", "DATE",
        QT_TRANSLATE_NOOP("signoff::CommandLine", "The day the demo takes for today, as YYYY-MM-DD. Default: today."),
        Needs::Demo,
        [](const Taking &taking, const QString &value) -> Problem {
            const QDate date = QDate::fromString(value, Qt::ISODate);
            if (!date.isValid() || value.size() != 10)
                return say(QT_TRANSLATE_NOOP("signoff::CommandLine", "expected a date such as 2026-11-09"));
            taking.to.now = date;
            return {};
        } },
    { "rate-limit", "N",
        QT_TRANSLATE_NOOP("signoff::CommandLine", "Requests a minute the demo allows; 0 is no limit. Default: 60."),
        Needs::Demo,
        [](const Taking &taking, const QString &value) -> Problem {
            return takeNumber(value, 0, 1'000'000, taking.to.rateLimit);
        } },
    { "page", "ID", QT_TRANSLATE_NOOP("signoff::CommandLine", "Open this page first; with --tour, visit it alone."),
        Needs::Nothing,
        [](const Taking &taking, const QString &value) -> Problem {
            if (!taking.choices.pages.contains(value))
                return oneOf(taking.choices.pages);
            taking.to.page = value;
            return {};
        } },
    { "api-url", "URL",
        QT_TRANSLATE_NOOP("signoff::CommandLine",
            "The API to talk to: https, or http on this machine. The token comes from the system keychain, or from "
            "the environment variable SIGNOFF_TOKEN."),
        Needs::Nothing,
        [](const Taking &taking, const QString &value) -> Problem {
            const CheckedUrl checked = checkBaseUrl(value);
            if (!checked.problem.isEmpty())
                return checked.problem;
            taking.to.apiUrl = checked.url;
            return {};
        } },
    { "data-dir", "DIR",
        QT_TRANSLATE_NOOP("signoff::CommandLine",
            "Keep settings, rows and decisions in this folder; it is made if "
            "it is not there."),
        Needs::Nothing,
        [](const Taking &taking, const QString &value) -> Problem {
            if (QFileInfo info(value); info.exists() && !info.isDir())
                return say(QT_TRANSLATE_NOOP("signoff::CommandLine", "that is not a folder"));
            taking.to.dataDir = QDir::cleanPath(QDir::current().absoluteFilePath(value));
            return {};
        } },
    { "theme", "NAME", QT_TRANSLATE_NOOP("signoff::CommandLine", "light, dark or system; for this run."),
        Needs::Nothing,
        [](const Taking &taking, const QString &value) -> Problem {
            static const QStringList names { u"light"_s, u"dark"_s, u"system"_s };
            switch (names.indexOf(value)) {
            case 0:
                taking.to.theme = Theme::Mode::Light;
                return {};
            case 1:
                taking.to.theme = Theme::Mode::Dark;
                return {};
            case 2:
                taking.to.theme = Theme::Mode::System;
                return {};
            default:
                return oneOf(names);
            }
        } },
    { "lang", "CODE", QT_TRANSLATE_NOOP("signoff::CommandLine", "Language of the window, such as en; for this run."),
        Needs::Nothing,
        [](const Taking &taking, const QString &value) -> Problem {
            if (!taking.choices.languages.contains(value))
                return oneOf(taking.choices.languages);
            taking.to.language = value;
            return {};
        } },
    { "scale", "FACTOR",
        QT_TRANSLATE_NOOP("signoff::CommandLine", "Enlarge everything by this factor, 0.5 to 4, such as 1.5."),
        Needs::Nothing,
        [](const Taking &taking, const QString &value) -> Problem {
            bool isNumber = false;
            const double scale = value.toDouble(&isNumber);
            if (!isNumber || !(scale >= 0.5 && scale <= 4))
                return say(QT_TRANSLATE_NOOP("signoff::CommandLine", "expected a number from 0.5 to 4"));
            taking.to.scale = scale;
            return {};
        } },
    { "size", "WxH", QT_TRANSLATE_NOOP("signoff::CommandLine", "Size of the window, such as 1440x900."), Needs::Nothing,
        [](const Taking &taking, const QString &value) -> Problem {
            const QStringList sides = value.split('x'_L1);
            bool isWidth = false;
            bool isHeight = false;
            const QSize size(sides.value(0).toInt(&isWidth), sides.value(1).toInt(&isHeight));
            if (sides.size() != 2 || !isWidth || !isHeight || size.width() < smallestWidth
                || size.height() < smallestHeight || size.width() > largestSide || size.height() > largestSide)
                return say(QT_TRANSLATE_NOOP(
                               "signoff::CommandLine", "expected width x height from %1x%2 to %3x%3, such as 1440x900"))
                    .arg(smallestWidth)
                    .arg(smallestHeight)
                    .arg(largestSide);
            taking.to.size = size;
            return {};
        } },
    { "tour", "DIR",
        QT_TRANSLATE_NOOP("signoff::CommandLine",
            "Open every page, save a picture of each and tour.json in this "
            "folder, and end: 0 if no page failed, else 1."),
        Needs::Nothing,
        [](const Taking &taking, const QString &value) -> Problem {
            if (QFileInfo info(value); info.exists() && !info.isDir())
                return say(QT_TRANSLATE_NOOP("signoff::CommandLine", "that is not a folder"));
            taking.to.tourDir = QDir::cleanPath(QDir::current().absoluteFilePath(value));
            taking.to.run = CommandLine::Run::Tour;
            return {};
        } },
    { "self-test", nullptr,
        QT_TRANSLATE_NOOP("signoff::CommandLine",
            "Check what the program needs (TLS, SQLite, keychain, plugins), a line each, and end: 0 or 1."),
        Needs::Nothing,
        [](const Taking &taking, const QString &) -> Problem {
            taking.to.run = CommandLine::Run::SelfTest;
            return {};
        } },
    { "version", nullptr, QT_TRANSLATE_NOOP("signoff::CommandLine", "Print the version and end."), Needs::Nothing,
        [](const Taking &taking, const QString &) -> Problem {
            taking.to.run = CommandLine::Run::Version;
            return {};
        } },
    { "help", nullptr, QT_TRANSLATE_NOOP("signoff::CommandLine", "Print this and end."), Needs::Nothing,
        [](const Taking &taking, const QString &) -> Problem {
            taking.to.run = CommandLine::Run::Help;
            return {};
        } },
};

const Flag *flagNamed(const QString &name)
{
    const auto *found = std::find_if(
        std::begin(flags), std::end(flags), [&name](const Flag &flag) { return name == QLatin1StringView(flag.name); });
    return found == std::end(flags) ? nullptr : found;
}

// How many letters have to change to make one word the other.
int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    for (int j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        int before = std::exchange(row[0], i);
        for (int j = 1; j <= b.size(); ++j) {
            const int replaced = before + (a.at(i - 1) == b.at(j - 1) ? 0 : 1);
            before = std::exchange(row[j], std::min({ row.at(j) + 1, row.at(j - 1) + 1, replaced }));
        }
    }
    return row.last();
}

QString unknownFlag(const QString &argument, const QString &name)
{
    const auto *nearest = std::min_element(std::begin(flags), std::end(flags), [&name](const Flag &a, const Flag &b) {
        return distance(name, QLatin1StringView(a.name)) < distance(name, QLatin1StringView(b.name));
    });
    if (distance(name, QLatin1StringView(nearest->name)) <= 2)
        return CommandLine::tr("%1: no such option; did you mean --%2?")
            .arg(argument, QLatin1StringView(nearest->name));
    return CommandLine::tr("%1: no such option; --help lists them").arg(argument);
}

// Words wrapped into lines of at most 'width', each but the first indented.
QString wrapped(const QString &text, int width, int indent)
{
    QString out;
    int column = 0;
    for (const QString &word : text.split(' '_L1, Qt::SkipEmptyParts)) {
        if (column > 0 && column + 1 + word.size() > width) {
            out += '\n'_L1 + QString(indent, ' '_L1);
            column = 0;
        } else if (column > 0) {
            out += ' '_L1;
            ++column;
        }
        out += word;
        column += int(word.size());
    }
    return out;
}

} // namespace

ParsedCommandLine parseCommandLine(const QStringList &arguments, const CommandLineChoices &choices)
{
    ParsedCommandLine parsed;
    const Taking taking { parsed.options, choices };
    QStringList seen;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (!argument.startsWith("--"_L1)) {
            parsed.problem = argument.startsWith('-'_L1)
                ? CommandLine::tr("%1: options begin with two dashes; --help lists them").arg(argument)
                : CommandLine::tr("%1: not expected here; --help lists what is").arg(argument);
            return parsed;
        }
        const qsizetype equals = argument.indexOf('='_L1);
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        const Flag *flag = flagNamed(name);
        if (!flag) {
            parsed.problem = unknownFlag(equals < 0 ? argument : argument.left(equals), name);
            return parsed;
        }
        const QString shown = "--"_L1 + name;
        if (seen.contains(name)) {
            parsed.problem = CommandLine::tr("%1: given twice").arg(shown);
            return parsed;
        }
        seen.append(name);
        QString value;
        if (!flag->value && equals >= 0) {
            parsed.problem = CommandLine::tr("%1: takes no value").arg(shown);
            return parsed;
        }
        if (flag->value) {
            if (equals >= 0)
                value = argument.mid(equals + 1);
            else if (i + 1 < arguments.size() && !arguments.at(i + 1).startsWith("--"_L1))
                value = arguments.at(++i);
            if (value.isEmpty()) {
                parsed.problem =
                    CommandLine::tr("%1: needs a value, as in %1 %2").arg(shown, QLatin1StringView(flag->value));
                return parsed;
            }
        }
        if (const Problem problem = flag->take(taking, value); !problem.isEmpty()) {
            parsed.problem = flag->value ? CommandLine::tr("%1 %2: %3").arg(shown, value, problem)
                                         : CommandLine::tr("%1: %2").arg(shown, problem);
            // One line, whatever was typed.
            parsed.problem = parsed.problem.simplified();
            return parsed;
        }
    }
    for (const QString &name : std::as_const(seen)) {
        if (flagNamed(name)->needs == Needs::Demo && !parsed.options.demo) {
            parsed.problem = CommandLine::tr("--%1: only together with --demo").arg(name);
            return parsed;
        }
    }
    if (parsed.options.demo && seen.contains("api-url"_L1))
        parsed.problem = CommandLine::tr("--api-url: not together with --demo, which brings its own");
    else if (seen.contains("tour"_L1) && seen.contains("self-test"_L1))
        parsed.problem = CommandLine::tr("--tour: not together with --self-test");
    // Asking for help or the version wins over what else was asked.
    if (seen.contains("help"_L1))
        parsed.options.run = CommandLine::Run::Help;
    else if (seen.contains("version"_L1))
        parsed.options.run = CommandLine::Run::Version;
    return parsed;
}

QString commandLineHelp(const CommandLineChoices &choices)
{
    constexpr int column = 20;
    constexpr int width = 80 - column;
    QString text = CommandLine::tr("Signoff: decide a week's timesheets with the evidence on screen.") + "\n\n"_L1
        + CommandLine::tr("Usage: %1").arg("signoff [options]"_L1) + "\n\n"_L1 + CommandLine::tr("Options:") + '\n'_L1;
    for (const Flag &flag : flags) {
        QString left = "  --"_L1 + QLatin1StringView(flag.name);
        if (flag.value)
            left += ' '_L1 + QLatin1StringView(flag.value);
        QString help = say(flag.help);
        if (QLatin1StringView(flag.name) == "page"_L1)
            help += ' '_L1 + CommandLine::tr("Pages: %1.").arg(choices.pages.join(", "_L1));
        else if (QLatin1StringView(flag.name) == "lang"_L1)
            help += ' '_L1 + CommandLine::tr("Languages: %1.").arg(choices.languages.join(", "_L1));
        else if (flag.needs == Needs::Demo)
            help += ' '_L1 + CommandLine::tr("Only with --demo.");
        text += left.leftJustified(column, ' '_L1) + (left.size() >= column ? "  "_L1 : ""_L1)
            + wrapped(help, width, column) + '\n'_L1;
    }
    return text;
}

} // namespace signoff
