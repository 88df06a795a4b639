// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/resource.h"

// Parts that several resources declare alike.
namespace signoff {

template <class Row>
bool isKnown(const Row &row)
{
    return !row.id.isEmpty();
}

template <class Row>
constexpr Action<Row> deletion(Request (*request)(const QString &, const Row &, const QString &))
{
    return { .id = "delete",
        .title = QT_TRANSLATE_NOOP("actions", "Delete"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Deleted"),
        .key = "",
        .enabledFor = isKnown<Row>,
        .request = request,
        .removes = true };
}

inline constexpr FormField memberField {
    .id = "user_id", .title = QT_TRANSLATE_NOOP("forms", "Member"), .entry = Entry::Member, .needed = true
};

// Of time that is tracked or asked for: what it is for. Only the current generation takes time without a project.
inline constexpr FormField contractField { .id = "contract_id",
    .title = QT_TRANSLATE_NOOP("forms", "Project"),
    .entry = Entry::Contract,
    .hint = QT_TRANSLATE_NOOP("forms", "Some servers ask for it.") };
inline constexpr FormField taskField {
    .id = "task_id", .title = QT_TRANSLATE_NOOP("forms", "Task"), .entry = Entry::Task, .with = "contract_id"
};

} // namespace signoff
