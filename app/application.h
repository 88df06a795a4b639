// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command_line.h"
#include "app/office.h"
#include "app/tour.h"
#include "core/support/paths.h"
#include "core/support/single_instance.h"

#include <QObject>

#include <memory>
#include <optional>

class QApplication;

namespace signoff {

// The composition root: takes what the command line asked for and puts the program together.
class Application : public QObject {
    Q_OBJECT

public:
    // 'token' was taken from the environment; empty: there was none.
    Application(QApplication &qt, const CommandLine &options, const QString &token);
    ~Application() override;

    // Runs until the end; gives the exit code.
    int run();

private:
    // Says why the program cannot go on; empty when it can. 'done' is set when another one has taken over.
    QString prepare(bool &done);
    // Moves to the accounts of the user or to the demo company.
    void enter(bool demo);
    void tour();
    int selfTest();

    QApplication &m_qt;
    const CommandLine m_options;
    QString m_token;
    Paths m_paths;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Tour> m_tour;
};

// The whole program, from argc and argv to the exit code.
int runSignoff(int argc, char **argv);

} // namespace signoff
