// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report_model.h"

#include "core/model/cell_text.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr QChar between(0x1f); // in no id
const QString totalKey = u"total"_s;

QStringList keysOf(const ReportTable &table)
{
    QStringList keys;
    QHash<QString, int> seen;
    for (const ReportTable::Row &row : table.rows) {
        const QString key = row.keys.join(between);
        const int before = seen[key]++;
        keys << (before == 0 ? key : key + between + QString::number(before));
    }
    if (table.total)
        keys << totalKey;
    return keys;
}

bool hasSameColumns(const ReportTable &one, const ReportTable &other)
{
    return std::equal(one.columns.begin(), one.columns.end(), other.columns.begin(), other.columns.end(),
        [](const ReportTable::Column &left, const ReportTable::Column &right) {
            return left.id == right.id && left.title == right.title && left.cell == right.cell
                && left.isPercent == right.isPercent;
        });
}

} // namespace

void ReportModel::setTable(const ReportTable &table)
{
    const QStringList keys = keysOf(table);
    if (keys != m_keys || !hasSameColumns(table, m_table)) {
        beginResetModel();
        m_table = table;
        m_keys = keys;
        endResetModel();
        return;
    }
    m_table = table;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const ReportTable::Row &ReportModel::rowAt(int row) const
{
    return row < m_table.rows.size() ? m_table.rows.at(row) : *m_table.total;
}

QList<TableColumn> ReportModel::tableColumns() const
{
    QList<TableColumn> list;
    for (const ReportTable::Column &column : m_table.columns)
        list.append({ column.id, column.cell, true, column.id == "name"_L1, 0 });
    return list;
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReportTable::Row &row = rowAt(index.row());
    const ReportTable::Column &column = m_table.columns.at(index.column());
    const QVariant value = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        if (!value.isValid())
            return QString();
        const QString text = cellText(column.cell, value);
        return column.isPercent ? tr("%1 %").arg(text) : oneLine(text);
    }
    case ValueRole:
    case OrderRole:
        return value;
    case CellRole:
        return int(column.cell);
    case KeyRole:
        return m_keys.at(index.row());
    case ToneRole:
        return index.column() < row.tones.size() && value.isValid() ? QVariant(int(row.tones.at(index.column()))) : QVariant();
    case Qt::FontRole:
        return m_keys.at(index.row()) == totalKey ? QVariant(Theme::font(FontRole::Strong)) : QVariant();
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ReportTable::Column &column = m_table.columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case KeyRole:
        return column.id;
    case CellRole:
        return int(column.cell);
    default:
        return {};
    }
}

} // namespace signoff
