// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/resource.h"

// Deleting a record, which several resources declare alike.
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

} // namespace signoff
