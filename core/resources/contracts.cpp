// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/contracts.h"

#include <QCoreApplication>

namespace signoff {

template <>
const Resource<Contract> &resourceOf<Contract>()
{
    static const Column<Contract> columns[] = {
        { "member", QT_TRANSLATE_NOOP("columns", "Member"), Cell::Text,
            [](const Contract &row, const Surroundings &) -> QVariant {
                return QString(row.firstName + QLatin1Char(' ') + row.lastName).trimmed();
            } },
        { "project", QT_TRANSLATE_NOOP("columns", "Project"), Cell::Text,
            [](const Contract &row, const Surroundings &) -> QVariant { return row.projectName; } },
        { "weekly_limit", QT_TRANSLATE_NOOP("columns", "Weekly limit"), Cell::Duration,
            [](const Contract &row, const Surroundings &) -> QVariant {
                return row.weeklyHoursLimit ? QVariant(qRound(*row.weeklyHoursLimit * 60)) : QVariant();
            } },
        { "rate", QT_TRANSLATE_NOOP("columns", "Rate"), Cell::Money,
            [](const Contract &row, const Surroundings &) -> QVariant {
                return QVariant::fromValue(row.rate ? MoneyList { { *row.rate, row.currency } } : MoneyList {});
            } },
        { "status", QT_TRANSLATE_NOOP("columns", "Status"), Cell::Text,
            [](const Contract &row, const Surroundings &) -> QVariant { return row.status; } },
    };
    static const Resource<Contract> resource {
        .id = "contracts",
        .title = QT_TRANSLATE_NOOP("resources", "Contracts"),
        .list = [](const QString &workspace, const ListQuery &query) {
            return getContracts.with({ query.page, query.perPage }, workspace);
        },
        .columns = columns,
    };
    return resource;
}

} // namespace signoff
