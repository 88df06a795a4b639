// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"

#include <QCollator>
#include <QLocale>
#include <QString>
#include <QVariant>

#include <optional>

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

} // namespace signoff
