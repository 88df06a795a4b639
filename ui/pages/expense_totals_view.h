// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/expense_totals.h"
#include "ui/view/local_model.h"

class QButtonGroup;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace signoff {

class BarChart;
class MessageBar;
class TableView;

// A group as a line of a table; 'key' is its name.
struct ExpenseGroupRow {
    QString key;
    QString name; // for people
    ExpenseGroup group;
    bool operator==(const ExpenseGroupRow &) const = default;
};

// What the expenses of a list add up to, beside it: as bars or as a table, by category, project, member or month.
// Amounts in one currency are summed; those without any are counted and told one by one.
class ExpenseTotalsView : public QWidget {
    Q_OBJECT

public:
    explicit ExpenseTotalsView(QWidget *parent = nullptr);

    // The rows that the list shows. Not complete: there are more on the server.
    void setRows(const QList<Expense> &rows, bool isComplete);
    // The groups by which the list is filtered already.
    void setChosen(ExpenseGrouping by, const QStringList &groups);
    void setGrouping(ExpenseGrouping by);
    ExpenseGrouping grouping() const { return m_by; }
    // Everything it says, for tests and the tour.
    QString text() const;

signals:
    void groupClicked(signoff::ExpenseGrouping by, const QString &group);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();
    QString titleOf(const ExpenseGroup &group) const;
    QString explain(const ExpenseGroup &group) const;

    QList<Expense> m_rows;
    bool m_isComplete = true;
    ExpenseGrouping m_by = ExpenseGrouping::Category;
    QHash<ExpenseGrouping, QStringList> m_chosen;
    QButtonGroup *m_groupings;
    QToolButton *m_asTable;
    QLabel *m_summary;
    MessageBar *m_notice;
    QStackedWidget *m_stack;
    BarChart *m_chart;
    TableView *m_table;
    LocalModel<ExpenseGroupRow> *m_model;
};

} // namespace signoff
