// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/contract/contract_file.h"
#include "tests/contract/run.h"

namespace signoff::contract {

// A dialect as it was driven.
struct Driven {
    QString dialect;
    QList<Operation> operations; // of its file
    QMap<QString, Tally> tallies;
};

// Each operationId of all files: sent, answered (with which statuses), validated; "-" where a dialect has it not.
QString table(const QList<Driven> &all);
// What the table lacks to be full, a line each.
QStringList gaps(const Driven &driven);

} // namespace signoff::contract
