// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// signoff-bench [--long] [NAME ...]
// Prints a table of what takes how long compared with what. Without a name all measurements but the long ones.

#include "tests/bench/bench.h"

#include <QStringList>

#include <cstdio>

using namespace signoff::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr Measurement measurements[] = {
    { "start", &warmStart },
    { "rows", &manyRows },
    { "call", &callDuringBulk },
    { "requests", &requestsOfAStart },
    { "charts", &chartsOfMany },
    { "pages", &pagesOfMany, true },
    { "bulk", &longBulk, true },
};

struct Start {
    const char *name;
    Child run;
};

constexpr Start children[] = {
    { "bare", &bareWindow },
    { "program", &program },
    { "company", &company },
};

void print(const Line &line)
{
    std::printf("| %s | %s | %s | %s |\n", qUtf8Printable(line.what), qUtf8Printable(line.ours),
        qUtf8Printable(line.baseline), qUtf8Printable(line.ratio));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2 && qstrcmp(argv[1], "--child") == 0) {
        for (const Start &child : children) {
            if (qstrcmp(argv[2], child.name) == 0)
                return child.run(argc, argv);
        }
        return 2;
    }

    Application application(argc, argv);
    QCoreApplication::setApplicationName(u"signoff"_s);
    QStringList wanted = QCoreApplication::arguments().mid(1);
    const bool isLong = wanted.removeAll(u"--long"_s) > 0;
    for (const QString &name : std::as_const(wanted)) {
        const bool isKnown = std::any_of(std::begin(measurements), std::end(measurements),
            [&](const Measurement &one) { return name == QLatin1String(one.name); });
        if (!isKnown) {
            std::fprintf(stderr, "signoff-bench: there is no measurement \"%s\"\n", qUtf8Printable(name));
            return 2;
        }
    }
    print({ u"What"_s, u"Ours"_s, u"Compared with"_s, u"Ratio"_s });
    print({ u"---"_s, u"---:"_s, u"---:"_s, u"---:"_s });
    for (const Measurement &one : measurements) {
        const bool isAsked = wanted.contains(QLatin1String(one.name));
        if (!isAsked && (!wanted.isEmpty() || (one.isLong && !isLong)))
            continue;
        for (const Line &line : one.run())
            print(line);
    }
    return 0;
}
