// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/list_model.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

// Figures stand at the trailing edge, so that their digits line up; in both directions of writing.
Qt::Alignment alignmentOf(Cell kind)
{
    const bool isFigure = kind == Cell::Number || kind == Cell::Duration || kind == Cell::Money;
    return (isFigure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter;
}

QVariant unlessEmpty(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

ListModelBase::ListModelBase(TableBase &table, const QList<Heading> &headings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(table)
    , m_headings(headings)
{
    connect(&table, &TableBase::aboutToInsert, this, [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(&table, &TableBase::inserted, this, [this] { endInsertRows(); });
    connect(&table, &TableBase::aboutToRemove, this, [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(&table, &TableBase::removed, this, [this] { endRemoveRows(); });
    connect(&table, &TableBase::changed, this,
        [this](int first, int last) { emitChanged(first, last, 0, columnCount() - 1); });
}

int ListModelBase::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.count();
}

int ListModelBase::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant ListModelBase::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    const Heading &heading = m_headings.at(column);

    if (m_overlay && (role == Qt::DisplayRole || role == ToneRole || role == DetailRole || role == HoldRole)) {
        QVariant said = m_overlay(m_table.keyAt(row), QLatin1StringView(heading.id), role);
        if (said.isValid())
            return said;
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case OrderRole:
        return order(index.row(), index.column());
    case ValueRole:
        return value(row, column);
    case KeyRole:
        return m_table.keyAt(row);
    case CellRole:
        return int(heading.cell);
    case ToneRole: {
        const std::optional<Tone> shade = tone(row, column);
        return shade ? QVariant(int(*shade)) : QVariant();
    }
    case DetailRole:
        return unlessEmpty(detail(row, column));
    case Qt::AccessibleTextRole: {
        QStringList words { data(index, Qt::DisplayRole).toString(), data(index, DetailRole).toString() };
        words.removeAll(QString());
        return unlessEmpty(words.join(u", "_s));
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(heading.cell));
    default:
        return {};
    }
}

QVariant ListModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Heading &heading = m_headings.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return QCoreApplication::translate("columns", heading.title);
    case KeyRole:
        return QString(QLatin1StringView(heading.id));
    case CellRole:
        return int(heading.cell);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(heading.cell));
    default:
        return {};
    }
}

int ListModelBase::columnOf(QLatin1StringView id) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (id == QLatin1StringView(m_headings.at(column).id))
            return column;
    }
    return -1;
}

void ListModelBase::setOverlay(Overlay overlay)
{
    m_overlay = std::move(overlay);
    emitChanged(0, rowCount() - 1, 0, columnCount() - 1);
}

void ListModelBase::overlayChanged(const QStringList &keys, const QList<int> &roles)
{
    QList<int> rows;
    for (const QString &key : keys) {
        if (const int row = rowOf(key); row >= 0)
            rows.append(row);
    }
    // Rows that stand together are one change: whoever sorts them would look at all others for each.
    std::sort(rows.begin(), rows.end());
    for (qsizetype first = 0, next = 1; first < rows.size(); first = next++) {
        while (next < rows.size() && rows.at(next) <= rows.at(next - 1) + 1)
            ++next;
        emitChanged(rows.at(first), rows.at(next - 1), 0, columnCount() - 1, roles);
    }
}

void ListModelBase::surroundingsChanged(const QStringList &columnIds)
{
    surroundingsChanged(columnIds, 0, rowCount() - 1);
}

void ListModelBase::surroundingsChanged(const QStringList &columnIds, int firstRow, int lastRow)
{
    if (columnIds.isEmpty())
        return emitChanged(firstRow, lastRow, 0, columnCount() - 1);
    for (const QString &id : columnIds) {
        if (const int column = columnOf(QLatin1StringView(id.toLatin1())); column >= 0)
            emitChanged(firstRow, lastRow, column, column);
    }
}

void ListModelBase::emitChanged(int firstRow, int lastRow, int firstColumn, int lastColumn, const QList<int> &roles)
{
    if (lastRow >= firstRow && lastColumn >= firstColumn)
        emit dataChanged(index(firstRow, firstColumn), index(lastRow, lastColumn), roles);
}

} // namespace signoff
