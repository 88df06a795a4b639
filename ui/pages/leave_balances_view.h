// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/workspace_data.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;

namespace signoff {

class TableView;

// What each member has left under each policy, in the words of the server; policies without a balance are named too.
class BalanceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // True when the columns are others now.
    bool setRows(const QList<LeaveBalance> &rows, const QStringList &policies);
    const QStringList &policies() const { return m_policies; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textAt(const LeaveBalance &row, int column) const;

    QList<LeaveBalance> m_rows;
    QStringList m_policies; // a column each
    bool m_hasTotals = false; // one column more
};

class LeaveBalancesView : public QWidget {
    Q_OBJECT

public:
    explicit LeaveBalancesView(WorkspaceData &workspace, QWidget *parent = nullptr);

    // As the rows are now; 'members' (names) and 'search' narrow them.
    void fill(const QStringList &members, const QString &search);
    QString text() const; // of its note

private:
    WorkspaceData &m_data;
    BalanceModel *m_model;
    TableView *m_table;
    QLabel *m_note;
};

} // namespace signoff
