// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/unique_names.h"
#include "core/report/expense_totals.h"
#include "ui/pages/table_page.h"

namespace signoff {

class ExpenseTotalsView;

// What was spent: the list with its totals beside it, and what was perhaps entered twice. T shows the totals or the
// chosen expense, D makes another one like it, N goes on to the next that may be a duplicate.
class ExpensesPage : public TablePage {
    Q_OBJECT

public:
    explicit ExpensesPage(const PageContext &context, QWidget *parent = nullptr);

    static std::span<const BuiltInView> views();
    QStringList messages() const override;

protected:
    RecordHead headOf(const QString &key) const override;
    QList<FactSection> factsOf(const QString &key) const override;
    void rowsMoved() override;
    std::optional<Condition> condition() override;
    QString summary(const QStringList &keys) const override;
    bool offersForm(const Records::FormInfo &form) const override;
    FormPlan formPlan(const Records::FormInfo &form, const FormSubject &subject) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    RowTable<Expense>::Pointer expense(const QString &key) const;
    void addOwnCommands();
    void placeTotals();
    void fillTotals();
    void markDuplicates();
    // The others that may be the same expense.
    QStringList duplicatesOf(const QString &key) const;
    void nextDuplicate();
    // Of an expense, or of a new one like it.
    struct Wanted {
        QString key;
        bool isUpdate = false;
    };
    // Opens the form with what the expense says, once the choices are known.
    void openFilled(Wanted wanted);
    std::optional<FormValues> chosen(
        const Expense &row, const FormValues &begin, bool isUpdate, QStringList &notes) const;
    void filterBy(ExpenseGrouping by, const QString &group);
    void factTriggered(const QString &section);

    ExpenseTotalsView *m_totals;
    QAction *m_showsTotals = nullptr;
    QHash<QString, QStringList> m_alike; // by id
    bool m_areRowsOld = true; // rows came, changed or went
    QStringList m_counted; // keys of the rows in the totals
    Wanted m_wanted; // waits for the choices
};

} // namespace signoff
