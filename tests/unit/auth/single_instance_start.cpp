// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A start of the program on a folder, for tst_single_instance: says how it went, and what it hears while it runs.
#include "core/support/single_instance.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    signoff::SingleInstance instance(arguments.value(1));
    const auto say = [](const QByteArray &line) {
        std::puts(line.constData());
        std::fflush(stdout);
    };
    QObject::connect(&instance, &signoff::SingleInstance::raised, &instance, [&] { say("raised"); });
    QObject::connect(&instance, &signoff::SingleInstance::openRequested, &instance,
        [&](const QUrl &link) { say("open " + link.toEncoded()); });
    switch (instance.start(QUrl(arguments.value(2)))) {
    case signoff::SingleInstance::Result::First:
        say("first");
        return arguments.value(3) == QLatin1String("deaf") ? std::getchar() : QCoreApplication::exec();
    case signoff::SingleInstance::Result::Handed:
        say("handed");
        return 0;
    case signoff::SingleInstance::Result::Busy:
        say("busy");
        return 1;
    case signoff::SingleInstance::Result::Failed:
        say("failed");
        return 1;
    }
}
