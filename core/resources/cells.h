// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/column.h"
#include "core/resources/status.h"
#include "core/support/money.h"

#include <QCoreApplication>

#include <optional>

// What columns of several resources have in common.
namespace signoff::cells {

// Nothing for what is not known; never zero.
template <class T>
QVariant known(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

inline QVariant money(const std::optional<double> &amount, const QString &currency = {})
{
    return QVariant::fromValue(amount ? MoneyList { { *amount, currency } } : MoneyList {});
}

// A limit of hours a week in minutes. 168 hours are the whole week, so no limit; "No limit" says so.
QVariant weeklyLimit(const std::optional<double> &hours);
QString weeklyLimitText(const std::optional<double> &hours);

// "Yes", "No"; nothing for what is not known.
QString yesOrNo(const std::optional<bool> &value);

// "First Last", else the other text (an e-mail address).
QString fullName(const QString &first, const QString &last, const QString &otherwise = {});

// The column of a limit of hours a week, for rows with 'weeklyHoursLimit'.
template <class Row>
constexpr Column<Row> weeklyLimitColumn()
{
    return { .id = "weekly_limit",
        .title = QT_TRANSLATE_NOOP("columns", "Weekly limit"),
        .cell = Cell::Duration,
        .value = [](const Row &row, const Surroundings &) { return weeklyLimit(row.weeklyHoursLimit); },
        .text = [](const Row &row, const Surroundings &) { return weeklyLimitText(row.weeklyHoursLimit); },
        .yields = 1 };
}

// The column of a state word, for rows with 'state()'.
template <class Row, const StatusWords &words>
constexpr Column<Row> statusColumn()
{
    return { .id = "status",
        .title = QT_TRANSLATE_NOOP("columns", "Status"),
        .cell = Cell::Status,
        .value = [](const Row &row, const Surroundings &) -> QVariant { return row.state(); },
        .text = [](const Row &row, const Surroundings &) { return words.label(row.state()); },
        .tone = [](const Row &row, const Surroundings &) { return words.tone(row.state()); } };
}

} // namespace signoff::cells
