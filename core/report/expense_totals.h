// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/expenses.h"

#include <QHash>
#include <QList>
#include <QString>

namespace signoff {

enum class ExpenseGrouping { Category, Project, Member, Month };

// The expenses that have something in common.
struct ExpenseGroup {
    QString name; // what they have in common, as the rows write it; of months "2026-11". Empty: rows that name none
    QDate month; // its first day; of months alone
    int rows = 0;
    MoneyList sums; // one for each currency, in the order of their codes
    QList<double> listed; // amounts without a currency: told one by one, since nobody knows whether they add up
    int withoutAmount = 0; // rows
    bool operator==(const ExpenseGroup &) const = default;
};

// What the group of a row is called; the same as ExpenseGroup::name. Of months that cannot be read: empty.
QString expenseGroupOf(const Expense &row, ExpenseGrouping by);

// The groups: months in their order, others by their weight in the currency that most rows have, then by the number of
// rows. Rows that name none come last.
QList<ExpenseGroup> expenseTotals(const QList<Expense> &rows, ExpenseGrouping by);

// The currencies of these groups, that of most rows first.
QStringList currenciesOf(const QList<ExpenseGroup> &groups);

// Rows that may be one expense entered twice: the same member, day and amount in the same currency. By the id of a row,
// the ids of all that are alike, its own among them, in the order of 'rows'. Nothing is said of rows that lack one of the
// three.
QHash<QString, QStringList> possibleDuplicates(const QList<Expense> &rows);

} // namespace signoff
