// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/expense_totals_view.h"

#include "core/support/format.h"
#include "ui/charts/bar_chart.h"
#include "ui/view/cell_delegate.h"
#include "ui/view/flow_layout.h"
#include "ui/view/icons.h"
#include "ui/view/message_bar.h"
#include "ui/view/segments.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr qsizetype mostListed = 20;

struct Grouping {
    ExpenseGrouping by;
    const char *title;
    const char *none; // rows that name none
};

constexpr Grouping groupings[] = {
    { ExpenseGrouping::Category, QT_TRANSLATE_NOOP("signoff::ExpenseTotalsView", "Category"),
        QT_TRANSLATE_NOOP("signoff::ExpenseTotalsView", "Without a category") },
    { ExpenseGrouping::Project, QT_TRANSLATE_NOOP("signoff::ExpenseTotalsView", "Project"),
        QT_TRANSLATE_NOOP("signoff::ExpenseTotalsView", "Without a project") },
    { ExpenseGrouping::Member, QT_TRANSLATE_NOOP("signoff::ExpenseTotalsView", "Member"),
        QT_TRANSLATE_NOOP("signoff::ExpenseTotalsView", "Without a member") },
    { ExpenseGrouping::Month, QT_TRANSLATE_NOOP("signoff::ExpenseTotalsView", "Month"),
        QT_TRANSLATE_NOOP("signoff::ExpenseTotalsView", "Date not readable") },
};

const Grouping &groupingOf(ExpenseGrouping by)
{
    return groupings[size_t(by)];
}

QString listedText(const QList<double> &amounts)
{
    QStringList parts;
    for (const double amount : amounts.mid(0, mostListed))
        parts.append(format::money({ { amount, {} } }));
    if (amounts.size() > mostListed)
        parts.append(ExpenseTotalsView::tr("and %n more", nullptr, int(amounts.size() - mostListed)));
    return parts.join("; "_L1);
}

QString figure(double value, const QString &currency)
{
    return currency.isEmpty() ? format::count(qint64(value)) : format::money({ { value, currency } });
}

constexpr LocalColumn<ExpenseGroupRow> columns[] = {
    { "group", QT_TRANSLATE_NOOP("columns", "Group"), Cell::Text,
        [](const ExpenseGroupRow &row) { return QVariant(row.name); }, nullptr, nullptr, true },
    { "rows", QT_TRANSLATE_NOOP("columns", "Expenses"), Cell::Number,
        [](const ExpenseGroupRow &row) { return QVariant(row.group.rows); } },
    { "sums", QT_TRANSLATE_NOOP("columns", "Total"), Cell::Money,
        [](const ExpenseGroupRow &row) {
            return row.group.sums.isEmpty() ? QVariant() : QVariant::fromValue(row.group.sums);
        } },
    { "listed", QT_TRANSLATE_NOOP("columns", "Without a currency"), Cell::Text,
        [](const ExpenseGroupRow &row) {
            return row.group.listed.isEmpty() ? QVariant() : QVariant(listedText(row.group.listed));
        } },
    { "unknown", QT_TRANSLATE_NOOP("columns", "Without an amount"), Cell::Number,
        [](const ExpenseGroupRow &row) {
            return row.group.withoutAmount > 0 ? QVariant(row.group.withoutAmount) : QVariant();
        } },
};

} // namespace

ExpenseTotalsView::ExpenseTotalsView(QWidget *parent)
    : QWidget(parent)
    , m_groupings(new QButtonGroup(this))
    , m_asTable(new QToolButton(this))
    , m_summary(plainLabel({}, this))
    , m_notice(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new BarChart)
    , m_table(new TableView)
    , m_model(new LocalModel<ExpenseGroupRow>(columns, this))
{
    setAccessibleName(tr("Totals"));
    auto *switches = new QWidget(this);
    auto *flow = new FlowLayout(switches, metrics::grid / 2, metrics::grid / 2);
    for (const Grouping &grouping : groupings) {
        auto *button = new QPushButton(tr(grouping.title), switches);
        button->setAccessibleName(tr("Totals by: %1").arg(tr(grouping.title)));
        makeSegment(button);
        button->setChecked(grouping.by == m_by);
        m_groupings->addButton(button, int(grouping.by));
        flow->addWidget(button);
    }
    m_asTable->setCheckable(true);
    m_asTable->setIcon(icon(u"columns"_s));
    m_asTable->setToolTip(tr("Show the totals as a table"));
    m_asTable->setAccessibleName(tr("Totals as a table"));
    m_asTable->setObjectName(u"totals-as-table"_s);
    m_summary->setWordWrap(true);

    auto *scroll = new QScrollArea;
    scroll->setWidget(m_chart);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Totals"));
    m_table->setObjectName(u"totals"_s);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_table);

    auto *head = new QHBoxLayout;
    head->addWidget(switches, 1);
    head->addWidget(m_asTable, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, 0);
    column->setSpacing(metrics::grid);
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);

    connect(m_groupings, &QButtonGroup::idClicked, this, [this](int id) { setGrouping(ExpenseGrouping(id)); });
    connect(m_asTable, &QToolButton::toggled, m_stack, [this](bool asTable) { m_stack->setCurrentIndex(asTable ? 1 : 0); });
    connect(m_chart, &BarChart::barClicked, this, [this](const QString &group) { emit groupClicked(m_by, group); });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const QString group = index.data(KeyRole).toString();
        if (!group.isEmpty())
            emit groupClicked(m_by, group);
    });
    refill();
}

void ExpenseTotalsView::setRows(const QList<Expense> &rows, bool isComplete)
{
    m_rows = rows;
    m_isComplete = isComplete;
    refill();
}

void ExpenseTotalsView::setChosen(ExpenseGrouping by, const QStringList &groups)
{
    m_chosen.insert(by, groups);
    m_chart->setChosen(m_chosen.value(m_by));
}

void ExpenseTotalsView::setGrouping(ExpenseGrouping by)
{
    m_groupings->button(int(by))->setChecked(true);
    if (m_by == by)
        return;
    m_by = by;
    refill();
}

QString ExpenseTotalsView::titleOf(const ExpenseGroup &group) const
{
    if (group.name.isEmpty())
        return tr(groupingOf(m_by).none);
    if (m_by != ExpenseGrouping::Month)
        return group.name;
    return tr("%1 %2", "month, year")
        .arg(QLocale().standaloneMonthName(group.month.month()), QString::number(group.month.year()));
}

QString ExpenseTotalsView::explain(const ExpenseGroup &group) const
{
    QStringList lines { tr("%n expense(s)", nullptr, group.rows) };
    if (!group.listed.isEmpty())
        lines.append(tr("without a currency: %1").arg(listedText(group.listed)));
    if (group.withoutAmount > 0)
        lines.append(tr("%n without an amount", nullptr, group.withoutAmount));
    return lines.join("; "_L1);
}

void ExpenseTotalsView::refill()
{
    const QList<ExpenseGroup> groups = expenseTotals(m_rows, m_by);
    const QStringList currencies = currenciesOf(groups);
    BarChartData bars;
    bars.write = figure;
    bars.restName = m_by == ExpenseGrouping::Month ? tr("Before") : tr("The rest");
    bars.keep = m_by == ExpenseGrouping::Month ? BarChartData::Keep::Last : BarChartData::Keep::First;
    for (const QString &currency : currencies)
        bars.series.append({ currency });
    if (currencies.isEmpty())
        bars.series.append(BarSeries()); // how many there are
    QList<ExpenseGroupRow> lines;
    int listed = 0;
    int unknown = 0;
    for (const ExpenseGroup &group : groups) {
        Bar bar { group.name, titleOf(group), QList<double>(bars.series.size(), std::nan("")) };
        for (const Money &money : group.sums)
            bar.values[currencies.indexOf(money.currency)] = money.amount;
        if (currencies.isEmpty())
            bar.values[0] = group.rows;
        else
            bar.note = tr("%n expense(s)", nullptr, group.rows);
        bar.detail = explain(group);
        lines.append({ group.name, bar.name, group });
        bars.bars.append(bar);
        listed += int(group.listed.size());
        unknown += group.withoutAmount;
    }
    m_chart->setData(bars);
    m_chart->setChosen(m_chosen.value(m_by));
    m_model->setRows(lines);
    m_table->setColumns(m_model->tableColumns());

    m_summary->setText(tr("%n expense(s) in the list", nullptr, int(m_rows.size())));
    QStringList notes;
    if (!m_isComplete)
        notes.append(tr("Not all rows have arrived: there may be more in every group."));
    if (listed > 0)
        notes.append(tr("%n amount(s) come without a currency: they are counted, and listed in the table, but not added up.",
            nullptr, listed));
    if (unknown > 0)
        notes.append(tr("%n expense(s) have no amount that you may see.", nullptr, unknown));
    if (notes.isEmpty())
        m_notice->clear();
    else
        m_notice->showMessage(
            m_isComplete ? MessageBar::Kind::Info : MessageBar::Kind::Partial, notes.join(u' '), {}, false);
}

QString ExpenseTotalsView::text() const
{
    return QStringList { m_summary->text(), m_notice->text(), m_chart->summary() }.join(u'\n');
}

void ExpenseTotalsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        refill();
}

} // namespace signoff
