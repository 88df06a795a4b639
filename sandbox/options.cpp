// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/options.h"

#include "sandbox/faults.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Flag {
    QString name;
    QString value; // empty: it takes none
    QString help;
    QString expects; // what a good value is, for the complaint about a wrong one
    bool (*take)(Options &options, const QString &value);
};

template <typename Number> bool takeNumber(Number &target, const QString &text, qint64 low, qint64 high)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < low || number > high)
        return false;
    target = static_cast<Number>(number);
    return true;
}

bool takeDialect(Options &options, const QString &value)
{
    if (value == "classic"_L1)
        options.dialect = Dialect::Classic;
    else if (value == "current"_L1)
        options.dialect = Dialect::Current;
    else if (value == "mixed"_L1)
        options.dialect = Dialect::Mixed;
    else
        return false;
    return true;
}

const QList<Flag> &flags()
{
    static const QList<Flag> all {
        { u"--port"_s, u"PORT"_s, u"port on 127.0.0.1; 0 lets the system choose (default)"_s,
            u"a number from 0 to 65535"_s,
            [](Options &o, const QString &v) { return takeNumber(o.port, v, 0, 65535); } },
        { u"--dialect"_s, u"NAME"_s, u"classic, current (default) or mixed: each operation in either, by seed"_s,
            u"classic, current or mixed"_s, takeDialect },
        { u"--members"_s, u"N"_s, u"people of the company, 60 unless given"_s, u"a number from 2 to 100000"_s,
            [](Options &o, const QString &v) { return takeNumber(o.members, v, 2, 100000); } },
        { u"--weeks"_s, u"N"_s, u"completed weeks of history, 26 unless given"_s, u"a number from 1 to 520"_s,
            [](Options &o, const QString &v) { return takeNumber(o.weeks, v, 1, 520); } },
        { u"--seed"_s, u"N"_s, u"the same seed makes the same company; 1 unless given"_s,
            u"a number from 0 to 4294967295"_s,
            [](Options &o, const QString &v) { return takeNumber(o.seed, v, 0, 0xFFFFFFFFLL); } },
        { u"--rate-limit"_s, u"N"_s, u"requests in any 60 seconds and user, 60 unless given; 0 is off"_s,
            u"a number from 0 to 1000000"_s,
            [](Options &o, const QString &v) { return takeNumber(o.rateLimit, v, 0, 1000000); } },
        { u"--db"_s, u"FILE"_s, u"keep the company in this SQLite file; a file keeps the company it was made with"_s,
            u"a file name"_s,
            [](Options &o, const QString &v) {
                o.database = v;
                return !v.isEmpty();
            } },
        { u"--latency-ms"_s, u"N"_s, u"wait this long before every answer"_s, u"a number from 0 to 60000"_s,
            [](Options &o, const QString &v) { return takeNumber(o.latencyMs, v, 0, 60000); } },
        { u"--fault"_s, u"KIND:N"_s, u"arm a fault, see below; may be given more than once"_s, faultSyntax(),
            [](Options &o, const QString &v) {
                o.faults.append(v);
                return parseFault(v).has_value();
            } },
        { u"--planted"_s, QString(), u"the company whose problems are known, see GET /sandbox/truth; not by seed"_s,
            u"no value"_s,
            [](Options &o, const QString &) {
                o.planted = true;
                return true;
            } },
        { u"--now"_s, u"DATE"_s, u"the company's today; its clock then stands at noon UTC of that day"_s,
            u"a date such as 2026-11-23"_s,
            [](Options &o, const QString &v) {
                o.now = QDate::fromString(v, Qt::ISODate);
                return o.now.isValid();
            } },
    };
    return all;
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--help"_L1) {
            line.help = true;
            continue;
        }
        if (argument == "--version"_L1) {
            line.version = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.left(equals);
        const auto flag = std::find_if(
            flags().cbegin(), flags().cend(), [&name](const Flag &candidate) { return candidate.name == name; });
        if (flag == flags().cend()) {
            line.problem = u"unknown option %1, see --help"_s.arg(argument);
            return line;
        }
        if (flag->value.isEmpty() && equals < 0) {
            flag->take(line.options, {});
            continue;
        }
        if (flag->value.isEmpty() || (equals < 0 && i + 1 == arguments.size())) {
            line.problem = u"%1 needs %2"_s.arg(name, flag->expects);
            return line;
        }
        const QString value = equals < 0 ? arguments.at(++i) : argument.mid(equals + 1);
        if (!flag->take(line.options, value)) {
            line.problem = u"%1 needs %2, not \"%3\""_s.arg(name, flag->expects, value);
            return line;
        }
    }
    return line;
}

QString helpText()
{
    QString text =
        u"Usage: signoff-sandbox [options]\n\nThe WebWork REST API V2 on this machine, for tests and the demo.\n\n"_s;
    for (const Flag &flag : flags())
        text += u"  %1  %2\n"_s.arg(QString(flag.name + u' ' + flag.value).leftJustified(20), flag.help);
    text += u"  %1  this text\n"_s.arg(u"--help"_s.leftJustified(20));
    text += u"  %1  name and version\n\n"_s.arg(u"--version"_s.leftJustified(20));
    return text + faultHelp();
}

} // namespace sandbox
