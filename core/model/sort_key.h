// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"

#include <QCollator>
#include <QLocale>
#include <QString>
#include <QVariant>

#include <algorithm>
#include <numeric>
#include <optional>
#include <vector>

namespace signoff {

// What a row is sorted by, made ready for comparing: what is costly (collation) is done once a row, not once a
// comparison.
struct SortKey {
    bool isKnown = false; // unknown values come last, whichever way the others are sorted
    QString group; // amounts in different currencies do not compare
    double number = 0;
    std::optional<QCollatorSortKey> text;
    QString tie; // the row's key decides between equal values, in either direction alike
};

// Negative, zero or positive.
int compare(const SortKey &left, const SortKey &right, Qt::SortOrder order);

// Collates as people of this locale expect, without case and with numbers inside texts by their value.
QCollator naturalCollator(const QLocale &locale);

SortKey sortKey(Cell kind, const QVariant &value, const QString &tie, const QCollator &collator);

// So many texts are sorted in one turn of the loop; more belong on another thread (core/support/elsewhere.h).
inline constexpr qsizetype mostSortedInATurn = 1'000;

// Rows in the order of what 'textOf' says of each, as people of this locale expect. For any thread.
template <class Row, class TextOf>
QList<Row> sortedByText(const QList<Row> &rows, const QLocale &locale, TextOf textOf)
{
    const QCollator collator = naturalCollator(locale);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size_t(rows.size()));
    for (const Row &row : rows)
        keys.push_back(collator.sortKey(textOf(row)));
    std::vector<size_t> order(keys.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(
        order.begin(), order.end(), [&](size_t left, size_t right) { return keys[left].compare(keys[right]) < 0; });
    QList<Row> sorted;
    sorted.reserve(rows.size());
    for (const size_t at : order)
        sorted.append(rows.at(qsizetype(at)));
    return sorted;
}

} // namespace signoff
