// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell_text.h"
#include "core/model/column.h"
#include "core/store/row_table.h"

#include <QAbstractTableModel>

#include <functional>
#include <span>

namespace signoff {

// The rows of a table for any view: what ListModel has of them that does not depend on the row. Every signal of the
// table becomes the same signal of the model; it never resets. Knows the roles of core/model/cell.h; a header section
// answers Qt::DisplayRole with its title, KeyRole with the column's id and CellRole with its kind.
class ListModelBase : public QAbstractTableModel {
    Q_OBJECT

public:
    // What a decision under way says instead of the row, for Qt::DisplayRole, ToneRole, DetailRole and HoldRole; an
    // invalid answer leaves the row's own. Values stay the row's, so that sorting and filters do not move a row
    // before the server has agreed.
    using Overlay = std::function<QVariant(const QString &key, QLatin1StringView column, int role)>;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

    // -1: no such column or row.
    int columnOf(QLatin1StringView id) const;
    int rowOf(const QString &key) const { return m_table.indexOf(key); }

    void setOverlay(Overlay overlay);
    // The overlay says something new about these rows; 'roles' as in dataChanged(), none means all.
    void overlayChanged(const QStringList &keys, const QList<int> &roles = {});
    // Names, days or whatever else rows take from their surroundings have changed; no ids means every column.
    void surroundingsChanged(const QStringList &columnIds = {});
    void surroundingsChanged(const QStringList &columnIds, int firstRow, int lastRow);

protected:
    struct Heading {
        const char *id;
        const char *title;
        Cell cell;
    };

    ListModelBase(TableBase &table, const QList<Heading> &headings, QObject *parent);

    virtual QVariant value(int row, int column) const = 0;
    virtual QVariant order(int row, int column) const = 0;
    virtual QString text(int row, int column) const = 0;
    virtual std::optional<Tone> tone(int row, int column) const = 0;
    virtual QString detail(int row, int column) const = 0;

private:
    void emitChanged(int firstRow, int lastRow, int firstColumn, int lastColumn, const QList<int> &roles = {});

    TableBase &m_table;
    QList<Heading> m_headings;
    Overlay m_overlay;
};

// 'table' and 'surroundings' outlive the model.
template <class Row> class ListModel final : public ListModelBase {
public:
    ListModel(RowTable<Row> &table, std::span<const Column<Row>> columns, const Surroundings &surroundings,
        QObject *parent = nullptr)
        : ListModelBase(table, headings(columns), parent)
        , m_table(table)
        , m_columns(columns)
        , m_surroundings(surroundings)
    {
    }

protected:
    QVariant value(int row, int column) const override
    {
        return m_columns[column].value(m_table.at(row).row, m_surroundings);
    }
    QVariant order(int row, int column) const override
    {
        const Column<Row> &c = m_columns[column];
        return c.order ? c.order(m_table.at(row).row, m_surroundings) : value(row, column);
    }
    QString text(int row, int column) const override
    {
        const Column<Row> &c = m_columns[column];
        return c.text ? c.text(m_table.at(row).row, m_surroundings) : cellText(c.cell, value(row, column));
    }
    std::optional<Tone> tone(int row, int column) const override
    {
        const Column<Row> &c = m_columns[column];
        return c.tone ? std::optional(c.tone(m_table.at(row).row, m_surroundings)) : std::nullopt;
    }
    QString detail(int row, int column) const override
    {
        const Column<Row> &c = m_columns[column];
        return c.detail ? c.detail(m_table.at(row).row, m_surroundings) : QString();
    }

private:
    static QList<Heading> headings(std::span<const Column<Row>> columns)
    {
        QList<Heading> all;
        for (const Column<Row> &column : columns)
            all.append({ column.id, column.title, column.cell });
        return all;
    }

    RowTable<Row> &m_table;
    std::span<const Column<Row>> m_columns;
    const Surroundings &m_surroundings;
};

} // namespace signoff
