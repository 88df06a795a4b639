// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/resource.h"
#include "core/resources/status.h"

// What leave and time requests have in common: they wait, and are approved or rejected for good.
namespace signoff {

template <class Row>
bool hasWord(const Row &row, const char *word)
{
    return row.status.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

template <class Row>
bool isPending(const Row &row)
{
    return hasWord(row, "pending");
}

// Does a request of these days belong to what the query lists?
template <class Row>
bool isListed(const Row &row, const ListQuery &query, QDate first, QDate last)
{
    if (!query.id.isEmpty())
        return row.id == query.id;
    if (!query.of.isEmpty() && row.userId != query.of)
        return false;
    // How the server reads the dates is not known; what lies inside is listed in any reading.
    const bool inside = (!query.from.isValid() || first >= query.from) && (!query.to.isValid() || last <= query.to);
    return inside && (query.status.isEmpty() || row.status.compare(query.status, Qt::CaseInsensitive) == 0);
}

template <class Row>
constexpr Action<Row> approval(Request (*request)(const QString &, const Row &, const QString &))
{
    return { .id = "approve",
        .title = QT_TRANSLATE_NOOP("actions", "Approve"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Approved"),
        .key = "A",
        .enabledFor = isPending<Row>,
        .request = request,
        .achieved = [](const Row &row) { return hasWord(row, "approved"); },
        .resultStatus = "approved" };
}

template <class Row>
constexpr Action<Row> rejection(Request (*request)(const QString &, const Row &, const QString &))
{
    return { .id = "reject",
        .title = QT_TRANSLATE_NOOP("actions", "Reject"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Rejected"),
        .key = "R",
        .needsReason = true,
        .enabledFor = isPending<Row>,
        .request = request,
        .achieved = [](const Row &row) { return hasWord(row, "rejected"); },
        .resultStatus = "rejected" };
}

// The state of a request; 'reason' is what a rejection was explained with.
template <class Row, QString Row::*reason>
constexpr Column<Row> requestStatusColumn()
{
    return { .id = "status",
        .title = QT_TRANSLATE_NOOP("columns", "Status"),
        .cell = Cell::Status,
        .value = [](const Row &row, const Surroundings &) -> QVariant { return row.status; },
        .text = [](const Row &row, const Surroundings &) { return requestStatus.label(row.status); },
        .tone = [](const Row &row, const Surroundings &) { return requestStatus.tone(row.status); },
        .detail = [](const Row &row, const Surroundings &) { return row.*reason; } };
}

} // namespace signoff
