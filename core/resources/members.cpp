// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/members.h"

#include <QCoreApplication>

namespace signoff {

QString Member::name() const
{
    const QString full = QString(firstName + QLatin1Char(' ') + lastName).trimmed();
    return full.isEmpty() ? email : full;
}

template <>
const Resource<Member> &resourceOf<Member>()
{
    static const Column<Member> columns[] = {
        { "name", QT_TRANSLATE_NOOP("columns", "Name"), Cell::Text,
            [](const Member &row, const Surroundings &) -> QVariant { return row.name(); } },
        { "role", QT_TRANSLATE_NOOP("columns", "Role"), Cell::Text,
            [](const Member &row, const Surroundings &) -> QVariant { return row.role; } },
        { "team", QT_TRANSLATE_NOOP("columns", "Team"), Cell::Text,
            [](const Member &row, const Surroundings &) -> QVariant { return row.team; } },
        { "time_zone", QT_TRANSLATE_NOOP("columns", "Time zone"), Cell::Text,
            [](const Member &row, const Surroundings &) -> QVariant { return row.timeZone; } },
        { "status", QT_TRANSLATE_NOOP("columns", "Status"), Cell::Text,
            [](const Member &row, const Surroundings &) -> QVariant { return row.status; } },
    };
    static const Resource<Member> resource {
        .id = "members",
        .title = QT_TRANSLATE_NOOP("resources", "Members"),
        .list = [](const QString &workspace, const ListQuery &query) {
            return getMembers.with({ query.page, query.perPage }, workspace);
        },
        .columns = columns,
    };
    return resource;
}

} // namespace signoff
