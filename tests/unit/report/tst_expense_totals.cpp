// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/unique_names.h"
#include "core/report/expense_totals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;

namespace {

Expense expense(const QString &id, const QString &member, const QString &date, const MoneyList &amount,
    const QString &category = {}, const QString &project = {})
{
    Expense row;
    row.id = id;
    row.member = member;
    row.dateText = date;
    row.amount = amount;
    row.category = category;
    row.project = project;
    return row;
}

// "name: rows; sums; listed; without amount" of each group
QStringList written(const QList<ExpenseGroup> &groups)
{
    QStringList lines;
    for (const ExpenseGroup &group : groups) {
        QStringList sums;
        for (const Money &money : group.sums)
            sums.append(money.currency + QString::number(money.amount));
        QStringList listed;
        for (const double amount : group.listed)
            listed.append(QString::number(amount));
        lines.append(u"%1: %2; %3; %4; %5"_s.arg(group.name)
                         .arg(group.rows)
                         .arg(sums.join(u' '), listed.join(u' '))
                         .arg(group.withoutAmount));
    }
    return lines;
}

} // namespace

class TestExpenseTotals : public QObject {
    Q_OBJECT

private slots:
    void sumsPerCurrency()
    {
        const QList<Expense> rows {
            expense(u"1"_s, u"Anna"_s, u"Nov 5, 2026"_s, { { 10, u"EUR"_s } }, u"Travel"_s),
            expense(u"2"_s, u"Anna"_s, u"Nov 6, 2026"_s, { { 5.5, u"EUR"_s }, { 7, u"USD"_s } }, u"Travel"_s),
            expense(u"3"_s, u"Björn"_s, u"Nov 6, 2026"_s, { { 100, u"USD"_s } }, u"Meals"_s),
            expense(u"4"_s, u"Björn"_s, u"Nov 6, 2026"_s, {}, u"Meals"_s),
            expense(u"5"_s, u"Björn"_s, u"Nov 6, 2026"_s, { { 3, {} } }, u"Meals"_s),
            expense(u"6"_s, u"Björn"_s, u"Nov 6, 2026"_s, { { 4, {} }, { 1, u"EUR"_s } }),
        };
        const QList<ExpenseGroup> groups = expenseTotals(rows, ExpenseGrouping::Category);
        QCOMPARE(currenciesOf(groups), QStringList({ u"USD"_s, u"EUR"_s }));
        // By weight in USD, the one that most rows are near; the group without a name last.
        QCOMPARE(written(groups),
            QStringList({ u"Meals: 3; USD100; 3; 1"_s, u"Travel: 2; EUR15.5 USD7; ; 0"_s, u": 1; EUR1; 4; 0"_s }));
    }

    void nothingIsSummedWithoutACurrency()
    {
        const QList<Expense> rows {
            expense(u"1"_s, u"Anna"_s, u"Nov 5, 2026"_s, { { 10, {} } }, u"Travel"_s),
            expense(u"2"_s, u"Anna"_s, u"Nov 5, 2026"_s, { { 20, {} } }, u"Travel"_s),
            expense(u"3"_s, u"Anna"_s, u"Nov 5, 2026"_s, { { 5, {} } }, u"Meals"_s),
        };
        const QList<ExpenseGroup> groups = expenseTotals(rows, ExpenseGrouping::Category);
        QVERIFY(currenciesOf(groups).isEmpty());
        QCOMPARE(written(groups), QStringList({ u"Travel: 2; ; 10 20; 0"_s, u"Meals: 1; ; 5; 0"_s }));
    }

    void groups_data()
    {
        QTest::addColumn<ExpenseGrouping>("by");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("project") << ExpenseGrouping::Project << QStringList { u"P2"_s, u"P1"_s, u""_s };
        QTest::newRow("member") << ExpenseGrouping::Member << QStringList { u"Anna"_s, u"Björn"_s };
        // In the order of time; what cannot be read is a group of its own.
        QTest::newRow("month") << ExpenseGrouping::Month
                               << QStringList { u"2025-12"_s, u"2026-01"_s, u"2026-11"_s, u""_s };
    }
    void groups()
    {
        QFETCH(ExpenseGrouping, by);
        QFETCH(QStringList, names);
        const QList<Expense> rows {
            expense(u"1"_s, u"Anna"_s, u"Nov 5, 2026"_s, { { 10, u"EUR"_s } }, {}, u"P1"_s),
            expense(u"2"_s, u"Anna"_s, u"2026-01-31"_s, { { 50, u"EUR"_s } }, {}, u"P2"_s),
            expense(u"3"_s, u"Björn"_s, u"next Tuesday"_s, { { 5, u"EUR"_s } }, {}, u"P1"_s),
            expense(u"4"_s, u"Björn"_s, u"Dec 31, 2025"_s, { { 5, u"EUR"_s } }),
            expense(u"5"_s, u"Anna"_s, u"Nov 30, 2026"_s, { { 5, u"EUR"_s } }),
        };
        const QList<ExpenseGroup> groups = expenseTotals(rows, by);
        QStringList found;
        int count = 0;
        for (const ExpenseGroup &group : groups) {
            found.append(group.name.isNull() ? u""_s : group.name);
            count += group.rows;
            QCOMPARE(group.month.isValid(), by == ExpenseGrouping::Month && !group.name.isEmpty());
        }
        QCOMPARE(found, names);
        QCOMPARE(count, rows.size());
    }

    void noRows()
    {
        QVERIFY(expenseTotals({}, ExpenseGrouping::Month).isEmpty());
        QVERIFY(currenciesOf({}).isEmpty());
        QVERIFY(possibleDuplicates({}).isEmpty());
    }

    void duplicates()
    {
        const QString day = u"Nov 5, 2026"_s;
        const QList<Expense> rows {
            expense(u"a"_s, u"Anna"_s, day, { { 10, u"EUR"_s } }, u"Travel"_s),
            expense(u"other member"_s, u"Björn"_s, day, { { 10, u"EUR"_s } }),
            expense(u"other day"_s, u"Anna"_s, u"Nov 6, 2026"_s, { { 10, u"EUR"_s } }),
            expense(u"other amount"_s, u"Anna"_s, day, { { 10.01, u"EUR"_s } }),
            expense(u"other currency"_s, u"Anna"_s, day, { { 10, u"USD"_s } }),
            expense(u"no currency"_s, u"Anna"_s, day, { { 10, {} } }),
            expense(u"b"_s, u"anna "_s, u"2026-11-05"_s, { { 10, u"EUR"_s } }, u"Meals"_s),
            expense(u"c"_s, u"Anna"_s, day, { { 10, u"EUR"_s } }),
            expense(u"no amount 1"_s, u"Anna"_s, day, {}),
            expense(u"no amount 2"_s, u"Anna"_s, day, {}),
            expense(u"no member 1"_s, {}, day, { { 10, u"EUR"_s } }),
            expense(u"no member 2"_s, {}, day, { { 10, u"EUR"_s } }),
            expense(u"no date 1"_s, u"Anna"_s, {}, { { 10, u"EUR"_s } }),
            expense(u"no date 2"_s, u"Anna"_s, {}, { { 10, u"EUR"_s } }),
            expense(u"odd 1"_s, u"Anna"_s, u"Tuesday"_s, { { 10, {} } }),
            expense(u"odd 2"_s, u"Anna"_s, u"Tuesday"_s, { { 10, {} } }),
        };
        const QHash<QString, QStringList> same = possibleDuplicates(rows);
        const QStringList three { u"a"_s, u"b"_s, u"c"_s };
        const QStringList odd { u"odd 1"_s, u"odd 2"_s };
        QCOMPARE(same.size(), 5);
        for (const QString &id : three)
            QCOMPARE(same.value(id), three);
        for (const QString &id : odd)
            QCOMPARE(same.value(id), odd);
    }

    void manyAlike()
    {
        QList<Expense> rows;
        for (int i = 0; i < 20'000; ++i)
            rows.append(expense(QString::number(i), u"Anna"_s, u"2026-11-05"_s, { { 10, u"EUR"_s } }));
        QCOMPARE(possibleDuplicates(rows).size(), 20'000);
    }

    void namesThatAreUnique()
    {
        UniqueNames names;
        QVERIFY(names.isEmpty());
        names.add(u"Anna Kováč"_s, u"1"_s);
        names.add(u"anna  kováč "_s, u"1"_s); // the same record
        names.add(u"John Smith"_s, u"2"_s);
        names.add(u"John smith"_s, u"3"_s);
        names.add(u"John Smith"_s, u"2"_s); // still two
        names.add(QString(), u"4"_s);
        names.add(u"Nobody"_s, QString());
        QCOMPARE(names.idOf(u"Anna Kováč"_s), u"1"_s);
        QCOMPARE(names.matchOf(u"Anna Kováč"_s), UniqueNames::Match::One);
        QCOMPARE(names.matchOf(u"John Smith"_s), UniqueNames::Match::Several);
        QVERIFY(names.idOf(u"John Smith"_s).isEmpty());
        QCOMPARE(names.matchOf(u"Nobody"_s), UniqueNames::Match::None);
        QCOMPARE(names.matchOf(QString()), UniqueNames::Match::None);
    }
};

QTEST_GUILESS_MAIN(TestExpenseTotals)
#include "tst_expense_totals.moc"
