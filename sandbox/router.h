// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/api/operation.h"
#include "sandbox/options.h"

namespace sandbox {

struct Route {
    const Operation *operation = nullptr;
    Generation generation = Generation::Current;
    QStringList path; // the variable parts, decoded
    QList<QByteArray> otherVerbs; // what the path offers where the verb is not among it
};

// Finds the operation of a request in the dialect of the server.
class Router {
public:
    Router(Dialect dialect, quint32 seed);

    Route find(const QByteArray &verb, const QString &path) const;
    Generation generationOf(const Operation &operation) const;

private:
    bool isOffered(const Operation &operation) const;

    Dialect m_dialect;
    quint32 m_seed;
};

} // namespace sandbox
