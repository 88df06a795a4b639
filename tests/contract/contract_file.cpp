// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/contract_file.h"

#include <QFile>
#include <QRegularExpression>

namespace signoff::contract {

using namespace Qt::StringLiterals;

QList<Operation> operationsOf(const QString &file)
{
    static const QRegularExpression section(u"^(\\w+):"_s);
    static const QRegularExpression path(u"^  (/\\S*):$"_s);
    static const QRegularExpression verb(u"^    (get|post|put|delete|patch):$"_s);
    static const QRegularExpression id(u"^      operationId: (\\w+)$"_s);
    QFile yaml(file);
    if (!yaml.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    QList<Operation> all;
    Operation at;
    bool inPaths = false;
    while (!yaml.atEnd()) {
        QString line = QString::fromUtf8(yaml.readLine());
        line.chop(line.endsWith(u'\n'));
        if (const auto named = section.match(line); named.hasMatch())
            inPaths = named.captured(1) == "paths"_L1;
        if (!inPaths)
            continue;
        const auto hasPath = path.match(line);
        const auto hasVerb = verb.match(line);
        const auto hasId = id.match(line);
        if (hasPath.hasMatch()) {
            at.path = hasPath.captured(1);
        } else if (hasVerb.hasMatch()) {
            at.verb = hasVerb.captured(1).toUpper();
        } else if (hasId.hasMatch()) {
            at.id = hasId.captured(1);
            all << at;
        }
    }
    return all;
}

} // namespace signoff::contract
