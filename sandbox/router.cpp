// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/router.h"

#include "sandbox/company/company.h"

#include <QtCore/qurl.h>

namespace sandbox {

namespace {

// The variable parts of a path that fits the pattern.
std::optional<QStringList> match(const QString &pattern, const QString &path)
{
    const QStringList expected = pattern.split(u'/');
    const QStringList parts = path.split(u'/');
    if (expected.size() != parts.size())
        return std::nullopt;
    QStringList variables;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = QUrl::fromPercentEncoding(parts.at(i).toUtf8());
        if (expected.at(i).startsWith(u'{') && !part.isEmpty())
            variables.append(part);
        else if (expected.at(i) != part)
            return std::nullopt;
    }
    return variables;
}

} // namespace

Router::Router(Dialect dialect, quint32 seed)
    : m_dialect(dialect)
    , m_seed(seed)
{
}

Route Router::find(const QByteArray &verb, const QString &path) const
{
    Route route;
    for (const Operation &operation : allOperations()) {
        const auto variables = match(operation.path, path);
        if (!variables || !isOffered(operation))
            continue;
        if (operation.verb == verb)
            return { &operation, generationOf(operation), *variables, {} };
        route.otherVerbs.append(operation.verb);
    }
    return route;
}

bool Router::isOffered(const Operation &operation) const
{
    switch (m_dialect) {
    case Dialect::Classic:
        return operation.offered != Offered::CurrentOnly;
    case Dialect::Current:
        return operation.offered != Offered::ClassicOnly;
    case Dialect::Mixed:
        break;
    }
    return true;
}

Generation Router::generationOf(const Operation &operation) const
{
    if (operation.offered == Offered::ClassicOnly)
        return Generation::Classic;
    if (operation.offered == Offered::CurrentOnly)
        return Generation::Current;
    if (m_dialect != Dialect::Mixed)
        return m_dialect == Dialect::Classic ? Generation::Classic : Generation::Current;
    // Not qHash, whose value may change with the version of Qt.
    quint64 name = 0;
    for (const QChar letter : operation.id)
        name = name * 31 + letter.unicode();
    return Random({ m_seed, quint64(Salt::Mixed), name }).chance(500) ? Generation::Classic : Generation::Current;
}

} // namespace sandbox
