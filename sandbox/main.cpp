// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/host.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qtimer.h>

#include <csignal>
#include <cstdio>

namespace {

volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int)
{
    stopAsked = 1;
}

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
    std::fflush(stream);
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace Qt::StringLiterals;
    QCoreApplication application(argc, argv);
    const sandbox::CommandLine line = sandbox::parseCommandLine(QCoreApplication::arguments().mid(1));
    if (!line.problem.isEmpty()) {
        print(stderr, u"signoff-sandbox: %1\n"_s.arg(line.problem));
        return 2;
    }
    if (line.help) {
        print(stdout, sandbox::helpText());
        return 0;
    }
    if (line.version) {
        print(stdout, u"signoff-sandbox " SIGNOFF_VERSION "\n"_s);
        return 0;
    }

    // Before the line is printed, because who reads it may stop the program at once.
    std::signal(SIGINT, askToStop);
    std::signal(SIGTERM, askToStop);

    sandbox::Host host(line.options);
    QString error;
    if (!host.start(&error)) {
        print(stderr, u"signoff-sandbox: %1\n"_s.arg(error));
        return 1;
    }
    print(stdout, u"listening %1 token %2\n"_s.arg(host.baseUrl().toString(), host.token()));

    // What may be done in a signal handler differs between systems; a flag that is looked at works on all of them.
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &application, [] {
        if (stopAsked)
            QCoreApplication::quit();
    });
    look.start(100);
    return QCoreApplication::exec();
}
