// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell_text.h"
#include "core/model/sort_key.h"
#include "core/resources/registry.h"
#include "core/resources/surroundings.h"

// Everything that the program asks of a row once it is there: to be run over answers that nobody would write.
namespace signoff::testing {

template <class Row> void evaluateRow(const Row &row)
{
    static const Surroundings around;
    static const QCollator collator = naturalCollator(QLocale::c());
    const Resource<Row> &resource = resourceOf<Row>();
    if (resource.key)
        resource.key(row);
    if (resource.snapshot)
        resource.snapshot(row);
    if (resource.describe)
        resource.describe(row, around);
    if (resource.matches)
        resource.matches(row, resource.queryFor ? resource.queryFor(row) : ListQuery {});
    for (const Column<Row> &column : resource.columns) {
        const QVariant value = column.value(row, around);
        if (column.text)
            column.text(row, around);
        else
            cellText(column.cell, value);
        if (column.tone)
            column.tone(row, around);
        if (column.detail)
            column.detail(row, around);
        sortKey(column.cell, column.order ? column.order(row, around) : value, row.id, collator);
    }
    for (const Action<Row> &action : resource.actions) {
        if (action.enabledFor(row))
            action.request(QStringLiteral("7"), row, QStringLiteral("why"));
        if (action.achieved)
            action.achieved(row);
    }
    for (const Form<Row> &form : resource.forms) {
        if (form.enabledFor && !form.enabledFor(row))
            continue;
        const FormValues values = form.begin ? form.begin(row) : FormValues {};
        problemsOf(form.fields, values);
        form.request(QStringLiteral("7"), row, values);
    }
}

template <class Row> void evaluate(const Rows<Row> &rows)
{
    for (const Received<Row> &received : rows.rows)
        evaluateRow(received.row);
}

template <class Row> void evaluate(const One<Row> &one)
{
    evaluateRow(one.received.row);
}

// Reports and confirmations are read, and that is all.
template <class Row> void evaluate(const report::Members<Row> &) { }
inline void evaluate(const ActivityLevel &) { }
inline void evaluate(const TrackedHours &) { }
inline void evaluate(const Confirmation &) { }

} // namespace signoff::testing
