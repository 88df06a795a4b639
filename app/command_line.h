// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/theme.h"

#include <QCoreApplication>
#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace signoff {

// What the command line asked for. Every flag is one row of a table in command_line.cpp, and so is its help.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(signoff::CommandLine)

public:
    enum class Run { Window, Tour, SelfTest, Version, Help };
    Run run = Run::Window;

    bool demo = false;
    QString dialect = QStringLiteral("current"); // with demo
    int members = 60; // with demo
    quint32 seed = 1; // with demo
    QDate now; // with demo; invalid: today
    int rateLimit = 60; // with demo; 0: no limit

    QString page; // empty: the one used last
    QUrl apiUrl; // empty: the accounts that are known
    QString dataDir; // empty: the system's place
    std::optional<Theme::Mode> theme; // none: the settings decide
    QString language; // empty: the settings decide
    double scale = 0; // 0: the system decides
    QSize size; // empty: as last time
    QString tourDir;
};

// What values are allowed, where this program alone cannot say.
struct CommandLineChoices {
    QStringList pages; // ids
    QStringList languages; // codes such as "de"
};

// Takes the arguments without the program's name. 'problem' is empty when all is well, else one clear line.
struct ParsedCommandLine {
    CommandLine options;
    QString problem;
};
ParsedCommandLine parseCommandLine(const QStringList &arguments, const CommandLineChoices &choices);

// The text of --help, at most 80 columns wide.
QString commandLineHelp(const CommandLineChoices &choices);

} // namespace signoff
