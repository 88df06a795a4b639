// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report_table.h"
#include "ui/view/table_view.h"

#include <QAbstractTableModel>

namespace signoff {

// A table of a report for a view: its rows and, last, the total. Answers the roles of core/model/cell.h; keys are those of
// the row, numbered where several rows stand for the same.
class ReportModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    // The same rows and columns with other figures keep selection and scroll.
    void setTable(const ReportTable &table);
    const ReportTable &table() const { return m_table; }
    const ReportTable::Row &rowAt(int row) const;
    QList<TableColumn> tableColumns() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ReportTable m_table;
    QStringList m_keys; // of the rows, the total among them
};

} // namespace signoff
