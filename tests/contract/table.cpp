// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/table.h"

namespace signoff::contract {

using namespace Qt::StringLiterals;

namespace {

bool has(const Driven &driven, const QString &id)
{
    return std::any_of(driven.operations.begin(), driven.operations.end(), [&](const Operation &one) { return one.id == id; });
}

QString cells(const Tally &tally)
{
    QStringList statuses;
    for (auto it = tally.statuses.begin(); it != tally.statuses.end(); ++it)
        statuses << u"%1x%2"_s.arg(it.value()).arg(it.key());
    return u"%1 %2 %3  %4"_s.arg(tally.sent, 4)
        .arg(tally.answered, 8)
        .arg(tally.validated, 9)
        .arg(statuses.join(u' '), -24);
}

} // namespace

QString table(const QList<Driven> &all)
{
    QList<Operation> operations;
    for (const Driven &driven : all) {
        for (const Operation &operation : driven.operations) {
            const bool known = std::any_of(
                operations.begin(), operations.end(), [&](const Operation &one) { return one.id == operation.id; });
            if (!known)
                operations << operation;
        }
    }
    const QString none = u"%1 %2 %3  %4"_s.arg(u"-"_s, 4).arg(u"-"_s, 8).arg(u"-"_s, 9).arg(QString(), -24);
    QStringList lines { u"%1"_s.arg(QString(), -28), u"%1"_s.arg(u"operationId"_s, -28) };
    for (const Driven &driven : all) {
        lines[0] += u" | %1"_s.arg(driven.dialect, -49);
        lines[1] += u" | sent answered validated  %1"_s.arg(u"statuses"_s, -24);
    }
    for (const Operation &operation : std::as_const(operations)) {
        QString line = u"%1"_s.arg(operation.id, -28);
        for (const Driven &driven : all)
            line += u" | "_s + (has(driven, operation.id) ? cells(driven.tallies[operation.id]) : none);
        lines << line;
    }
    QString text;
    for (QString &line : lines) {
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QStringList gaps(const Driven &driven)
{
    QStringList lines;
    for (const Operation &operation : driven.operations) {
        const Tally tally = driven.tallies[operation.id];
        if (tally.sent == 0)
            lines << u"nothing drove %1 (%2 %3)"_s.arg(operation.id, operation.verb, operation.path);
        else if (tally.done == 0)
            lines << u"%1 was driven, and no call of it succeeded"_s.arg(operation.id);
        else if (tally.validated == 0)
            lines << u"%1 was driven, and no call of it was without a violation"_s.arg(operation.id);
    }
    return lines;
}

} // namespace signoff::contract
