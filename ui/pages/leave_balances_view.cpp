// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/leave_balances_view.h"

#include "ui/view/cell_delegate.h"
#include "ui/view/table_view.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace signoff {

bool BalanceModel::setRows(const QList<LeaveBalance> &rows, const QStringList &policies)
{
    QStringList columns = policies;
    bool hasTotals = false;
    for (const LeaveBalance &row : rows) {
        hasTotals = hasTotals || !row.total.isEmpty();
        for (const LeaveBalance::Part &part : row.parts) {
            if (!columns.contains(part.policy))
                columns << part.policy;
        }
    }
    const bool isOther = columns != m_policies || hasTotals != m_hasTotals;
    beginResetModel();
    m_rows = rows;
    m_policies = columns;
    m_hasTotals = hasTotals;
    endResetModel();
    return isOther;
}

int BalanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BalanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_policies.size()) + (m_hasTotals ? 1 : 0);
}

// Absent is not known, and not zero.
QString BalanceModel::textAt(const LeaveBalance &row, int column) const
{
    if (column == 0)
        return oneLine(row.userName);
    if (column > m_policies.size())
        return row.total.isEmpty() ? u"–"_s : oneLine(row.total);
    for (const LeaveBalance::Part &part : row.parts) {
        if (part.policy == m_policies.at(column - 1))
            return oneLine(part.balance);
    }
    return u"–"_s;
}

QVariant BalanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LeaveBalance &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ValueRole:
    case OrderRole:
        return textAt(row, index.column());
    case KeyRole:
        return row.id;
    case CellRole:
        return int(Cell::Text);
    default:
        return {};
    }
}

QVariant BalanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == CellRole)
        return int(Cell::Text);
    if (role != Qt::DisplayRole && role != KeyRole)
        return {};
    if (section == 0)
        return role == KeyRole ? u"member"_s : tr("Member");
    if (section > m_policies.size())
        return role == KeyRole ? u"total"_s : tr("In all");
    return role == KeyRole ? QString(u"policy-"_s + m_policies.at(section - 1)) : oneLine(m_policies.at(section - 1));
}

LeaveBalancesView::LeaveBalancesView(WorkspaceData &workspace, QWidget *parent)
    : QWidget(parent)
    , m_data(workspace)
    , m_model(new BalanceModel(this))
    , m_table(new TableView(this))
    , m_note(plainLabel({}, this))
{
    m_note->setWordWrap(true);
    m_note->setContentsMargins(metrics::grid * 3 / 2, 0, metrics::grid * 3 / 2, metrics::grid);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSortingEnabled(false);
    m_table->setAccessibleName(tr("Leave balances"));
    m_table->setObjectName(u"balances"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
}

void LeaveBalancesView::fill(const QStringList &members, const QString &search)
{
    const auto &balances = m_data.shelf<LeaveBalance>().table;
    const auto &policies = m_data.shelf<LeavePolicy>().table;
    QList<LeaveBalance> rows;
    for (int at = 0; at < balances.count(); ++at) {
        const LeaveBalance &row = balances.at(at).row;
        const bool isMeant = members.isEmpty() || members.contains(row.userName);
        if (isMeant && row.userName.contains(search, Qt::CaseInsensitive))
            rows << row;
    }
    QStringList names;
    for (int at = 0; at < policies.count(); ++at)
        names << policies.at(at).row.name;
    if (m_model->setRows(rows, names) || m_table->columns().isEmpty()) {
        QList<TableColumn> columns;
        for (int at = 0; at < m_model->columnCount(); ++at)
            columns.append({ m_model->headerData(at, Qt::Horizontal, KeyRole).toString(), Cell::Text, true, at == 0 });
        m_table->setColumns(columns);
        if (!m_table->model())
            m_table->setModel(m_model);
        m_table->resetColumns();
    }

    QStringList words;
    if (balances.state() == TableBase::State::Failed)
        words << tr("The balances could not be loaded. %1").arg(balances.error().caption());
    else if (balances.count() == 0)
        words << (balances.state() == TableBase::State::Ready ? tr("The server gave no balances.")
                                                              : tr("The balances are being loaded …"));
    else
        words << tr("What is left in %1, as the server writes it.").arg(QLocale().toString(m_data.today(), u"yyyy"));
    if (policies.state() == TableBase::State::Failed)
        words << tr("The policies could not be loaded. %1").arg(policies.error().caption());
    else if (!names.isEmpty())
        words << tr("Policies: %1. They are changed in WebWork itself.").arg(names.join(", "_L1));
    m_note->setText(words.join(u'\n'));
}

QString LeaveBalancesView::text() const
{
    return m_note->text();
}

} // namespace signoff
