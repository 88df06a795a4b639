// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qstringlist.h>

#include <optional>

namespace sandbox {

enum class Dialect { Classic, Current, Mixed };

struct Options {
    quint16 port = 0; // 0 lets the system choose
    Dialect dialect = Dialect::Current;
    int members = 60;
    int weeks = 26;
    quint32 seed = 1;
    int rateLimit = 60; // requests a minute and user; 0 is off
    QString database; // empty keeps everything in memory
    int latencyMs = 0;
    QStringList faults; // KIND:N, see faults.h
    bool planted = false; // the company whose problems are known, see company/planted.h
    QDate now; // invalid is today, with a clock that runs
};

struct CommandLine {
    Options options;
    bool help = false;
    bool version = false;
    QString problem; // one line for stderr; empty if all is well
};

CommandLine parseCommandLine(const QStringList &arguments);
QString helpText();

} // namespace sandbox
