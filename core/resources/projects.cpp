// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/projects.h"

#include <QCoreApplication>

namespace signoff {

template <>
const Resource<Project> &resourceOf<Project>()
{
    static const Column<Project> columns[] = {
        { "name", QT_TRANSLATE_NOOP("columns", "Project"), Cell::Text,
            [](const Project &row, const Surroundings &) -> QVariant { return row.name; } },
        { "deadline", QT_TRANSLATE_NOOP("columns", "Deadline"), Cell::Date,
            [](const Project &row, const Surroundings &) -> QVariant { return row.deadline; } },
        { "members", QT_TRANSLATE_NOOP("columns", "Members"), Cell::Number,
            [](const Project &row, const Surroundings &) -> QVariant {
                return row.contracts ? QVariant(*row.contracts) : QVariant();
            } },
    };
    static const Resource<Project> resource {
        .id = "projects",
        .title = QT_TRANSLATE_NOOP("resources", "Projects"),
        .list = [](const QString &workspace, const ListQuery &query) {
            return getProjects.with({ query.page, query.perPage }, workspace);
        },
        .columns = columns,
    };
    return resource;
}

} // namespace signoff
