// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

// The operations that a file of the contract names. An indentation reader for these two files, no YAML in general.
namespace signoff::contract {

struct Operation {
    QString id;
    QString verb; // GET, POST, PUT, DELETE
    QString path; // "/members/{memberId}"
};

// In the order of the file; empty where it cannot be read.
QList<Operation> operationsOf(const QString &file);

} // namespace signoff::contract
