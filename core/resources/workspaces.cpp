// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/workspaces.h"

#include "core/resources/cells.h"

namespace signoff {

bool Workspace::mayDecide() const
{
    return signoff::mayDecide(role);
}

template <>
const Resource<Workspace> &resourceOf<Workspace>()
{
    static const Column<Workspace> columns[] = {
        { "name", QT_TRANSLATE_NOOP("columns", "Workspace"), Cell::Text,
            [](const Workspace &row, const Surroundings &) -> QVariant { return row.name; } },
        { "role", QT_TRANSLATE_NOOP("columns", "Your role"), Cell::Text,
            [](const Workspace &row, const Surroundings &) -> QVariant { return row.role; } },
        cells::statusColumn<Workspace, peopleStatus>(),
    };
    static const Resource<Workspace> resource {
        .id = "workspaces",
        .title = QT_TRANSLATE_NOOP("resources", "Workspaces"),
        .list = [](const QString &, const ListQuery &query) {
            return getWorkspaces.with({ query.page, query.perPage }, {});
        },
        .columns = columns,
    };
    return resource;
}

} // namespace signoff
