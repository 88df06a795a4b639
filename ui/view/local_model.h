// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell_text.h"
#include "ui/view/table_view.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace signoff {

// A column of rows that live in a dialog and nowhere else.
template <class Row> struct LocalColumn {
    const char *id;
    const char *title; // QT_TRANSLATE_NOOP("columns", ...)
    Cell cell = Cell::Text;
    QVariant (*value)(const Row &) = nullptr;
    QString (*text)(const Row &) = nullptr; // null: the usual writing of the value
    QVariant (*look)(const Row &, int role) = nullptr; // ToneRole, DetailRole, Qt::DecorationRole ...
    bool elastic = false;
};

// Rows handed over as a list, for a TableView; a row has a 'key' and can be compared. Answers the roles of
// core/model/cell.h.
template <class Row> class LocalModel : public QAbstractTableModel {
public:
    explicit LocalModel(std::span<const LocalColumn<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(columns)
    {
    }

    const QList<Row> &rows() const { return m_rows; }

    // The same rows with news in them keep selection and scroll; others replace all.
    void setRows(const QList<Row> &rows)
    {
        const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
            [](const Row &one, const Row &other) { return one.key == other.key; });
        if (!same) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
            return;
        }
        for (int i = 0; i < rows.size(); ++i) {
            if (rows.at(i) == m_rows.at(i))
                continue;
            m_rows[i] = rows.at(i);
            emit dataChanged(index(i, 0), index(i, columnCount() - 1));
        }
    }

    // For TableView::setColumns(). A column without a value in any row is not shown, except the first.
    QList<TableColumn> tableColumns() const
    {
        QList<TableColumn> list;
        for (const LocalColumn<Row> &column : m_columns) {
            const bool shown = list.isEmpty() || std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &row) {
                return column.value(row).isValid();
            });
            list.append({ QString::fromLatin1(column.id), column.cell, shown, column.elastic, 0 });
        }
        return list;
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid())
            return {};
        const Row &row = m_rows.at(index.row());
        const LocalColumn<Row> &column = m_columns[size_t(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return column.text ? column.text(row) : cellText(column.cell, column.value(row));
        case ValueRole:
        case OrderRole:
            return column.value(row);
        case CellRole:
            return int(column.cell);
        case KeyRole:
            return row.key;
        default:
            return column.look ? column.look(row, role) : QVariant();
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const LocalColumn<Row> &column = m_columns[size_t(section)];
        switch (role) {
        case Qt::DisplayRole:
            return QCoreApplication::translate("columns", column.title);
        case KeyRole:
            return QString::fromLatin1(column.id);
        case CellRole:
            return int(column.cell);
        default:
            return {};
        }
    }

protected:
    std::span<const LocalColumn<Row>> m_columns;
    QList<Row> m_rows;
};

} // namespace signoff
