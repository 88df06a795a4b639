// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/registry.h"
#include "tests/contract/run.h"
#include "tests/contract/scenario.h"
#include "tests/contract/table.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocale>

#include <cstdio>

// signoff-contract-check FOLDER [DIALECT PROXY SANDBOX TOKEN]...
// Drives every operation of the core through a validating proxy and prints what became of each. FOLDER holds DIALECT.yaml
// and expected.txt. scripts/contract-check.sh starts the rest.

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::contract;

namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

// "members/create": every form and action that the program offers.
QStringList offered()
{
    QStringList all;
    const auto one = [&]<class Row>(Row *) {
        const Resource<Row> &resource = resourceOf<Row>();
        const auto add = [&](const auto &list) {
            for (const auto &entry : list)
                all << QString(QLatin1String(resource.id) + u'/' + QLatin1String(entry.id));
        };
        add(resource.actions);
        add(resource.forms);
    };
    std::apply([&](auto... row) { (one(&row), ...); }, AllRows {});
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    const QStringList arguments = app.arguments();
    if (arguments.size() < 6 || arguments.size() % 4 != 2) {
        std::fprintf(stderr, "usage: signoff-contract-check FOLDER [DIALECT PROXY SANDBOX TOKEN]...\n");
        return 2;
    }
    const QString folder = arguments[1];
    ExpectedViolations expected;
    if (QString problem; !expected.read(folder + u"/expected.txt"_s, &problem)) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 2;
    }

    QList<Driven> all;
    QStringList wrong;
    QSet<QString> driven;
    int failures = 0;
    for (qsizetype at = 2; at < arguments.size(); at += 4) {
        const QString dialect = arguments[at];
        const QList<Operation> operations = operationsOf(folder + u'/' + dialect + u".yaml"_s);
        if (operations.isEmpty()) {
            std::fprintf(stderr, "%s.yaml names no operation\n", qPrintable(folder + u'/' + dialect));
            return 2;
        }
        QElapsedTimer clock;
        clock.start();
        Run run({ dialect, QUrl(arguments[at + 1]), QUrl(arguments[at + 2]), arguments[at + 3] }, expected);
        for (const Group &group : scenario())
            group.drive(run);
        say(u"%1: driven in %2 s"_s.arg(dialect).arg(double(clock.elapsed()) / 1000, 0, 'f', 1));
        failures += run.failures();
        driven += run.driven();
        all << Driven { dialect, operations, run.tallies() };
        for (const QString &gap : gaps(all.last()))
            wrong << dialect + u": "_s + gap;
        for (const QString &line : expected.leftOver(dialect))
            wrong << dialect + u": listed in tests/contract/expected.txt, but did not occur: "_s + line
                    + u". Drive it, or take the line out."_s;
    }
    for (const QString &name : offered()) {
        if (!driven.contains(name))
            wrong << u"nothing drove the action or form "_s + name;
    }

    say(u'\n' + table(all));
    for (const QString &line : std::as_const(wrong))
        say(u"FAIL "_s + line);
    if (!wrong.isEmpty())
        say(u"What nothing drove, or not with success, needs a call in tests/contract/scenario*.cpp."_s);
    if (failures > 0)
        say(u"%1 times something went wrong in a call (FAIL above the table). A violation that is right, the other generation's\n"
            "word or operation, belongs into tests/contract/expected.txt with its reason; anything else is a fault of\n"
            "core/resources, of sandbox/api or of the scenario."_s.arg(failures));
    const bool ok = failures == 0 && wrong.isEmpty();
    say(ok ? u"contract check: passed"_s : u"contract check: FAILED"_s);
    return ok ? 0 : 1;
}
