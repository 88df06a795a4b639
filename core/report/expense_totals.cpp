// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/expense_totals.h"

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

double *sumIn(MoneyList &sums, const QString &currency)
{
    auto at = std::lower_bound(sums.begin(), sums.end(), currency,
        [](const Money &each, const QString &code) { return each.currency < code; });
    if (at == sums.end() || at->currency != currency)
        at = sums.insert(at, { 0, currency });
    return &at->amount;
}

void add(ExpenseGroup &group, const Expense &row)
{
    ++group.rows;
    if (row.amount.isEmpty())
        ++group.withoutAmount;
    for (const Money &money : row.amount) {
        if (money.currency.isEmpty())
            group.listed.append(money.amount);
        else
            *sumIn(group.sums, money.currency) += money.amount;
    }
}

double weightIn(const ExpenseGroup &group, const QString &currency)
{
    for (const Money &money : group.sums) {
        if (money.currency == currency)
            return money.amount;
    }
    return 0;
}

// Nothing where a part is missing that would make two rows the same. Amounts are compared to the hundredth of a cent.
QString likeness(const Expense &row)
{
    const QDate day = row.day();
    const QString written = day.isValid() ? day.toString(Qt::ISODate) : row.dateText.simplified();
    const QString member = row.member.simplified();
    if (written.isEmpty() || member.isEmpty() || row.amount.isEmpty())
        return {};
    QString all = member.toCaseFolded() + u'\n' + written;
    for (const Money &money : row.amount)
        all += u'\n' + QString::number(money.amount, 'f', 4) + money.currency;
    return all;
}

} // namespace

QString expenseGroupOf(const Expense &row, ExpenseGrouping by)
{
    switch (by) {
    case ExpenseGrouping::Category:
        return row.category;
    case ExpenseGrouping::Project:
        return row.project;
    case ExpenseGrouping::Member:
        return row.member;
    case ExpenseGrouping::Month:
        return row.day().toString(u"yyyy-MM"_s);
    }
    return {};
}

QList<ExpenseGroup> expenseTotals(const QList<Expense> &rows, ExpenseGrouping by)
{
    QList<ExpenseGroup> groups;
    QHash<QString, qsizetype> places;
    for (const Expense &row : rows) {
        const QString name = expenseGroupOf(row, by);
        const auto known = places.constFind(name);
        if (known != places.constEnd()) {
            add(groups[*known], row);
            continue;
        }
        places.insert(name, groups.size());
        ExpenseGroup group;
        group.name = name;
        if (by == ExpenseGrouping::Month)
            group.month = QDate::fromString(name + "-01"_L1, Qt::ISODate);
        add(group, row);
        groups.append(group);
    }
    const QString main = currenciesOf(groups).value(0);
    std::stable_sort(groups.begin(), groups.end(), [&](const ExpenseGroup &left, const ExpenseGroup &right) {
        if (left.name.isEmpty() != right.name.isEmpty())
            return right.name.isEmpty();
        if (by == ExpenseGrouping::Month)
            return left.month < right.month;
        const double a = weightIn(left, main);
        const double b = weightIn(right, main);
        if (a != b)
            return a > b;
        return left.rows != right.rows ? left.rows > right.rows : left.name < right.name;
    });
    return groups;
}

QStringList currenciesOf(const QList<ExpenseGroup> &groups)
{
    QHash<QString, int> rows;
    for (const ExpenseGroup &group : groups) {
        for (const Money &money : group.sums)
            rows[money.currency] += group.rows;
    }
    QStringList codes = rows.keys();
    std::sort(codes.begin(), codes.end(), [&rows](const QString &left, const QString &right) {
        const int a = rows.value(left);
        const int b = rows.value(right);
        return a != b ? a > b : left < right;
    });
    return codes;
}

QHash<QString, QStringList> possibleDuplicates(const QList<Expense> &rows)
{
    QHash<QString, QStringList> alike;
    for (const Expense &row : rows) {
        const QString key = likeness(row);
        if (!key.isEmpty() && !row.id.isEmpty())
            alike[key].append(row.id);
    }
    QHash<QString, QStringList> same;
    for (const QStringList &ids : std::as_const(alike)) {
        if (ids.size() < 2)
            continue;
        for (const QString &id : ids)
            same.insert(id, ids);
    }
    return same;
}

} // namespace signoff
