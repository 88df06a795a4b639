// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"
#include "core/support/format.h"
#include "ui/view/table_view.h"

#include <QAbstractTableModel>

// A small company of timesheets in every kind of cell, for the gallery and the tests.
namespace signoff {

struct SampleRow {
    QString member;
    QDate from;
    int tracked = 0;
    DayBars bars;
    MoneyList amount;
    QDateTime submitted;
    QString status;
    Tone tone = Tone::Neutral;
    int flags = 0;
    QVariant hold;
    QString detail;
};

class SampleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column { Member, PeriodColumn, Tracked, Days, Flags, Amount, Submitted, Status, ColumnCount };

    static QList<TableColumn> columns()
    {
        return { { QStringLiteral("member"), Cell::Text, true, true, 0 },
            { QStringLiteral("period"), Cell::Text, true, false, 0 },
            { QStringLiteral("tracked"), Cell::Duration, true, false, 0 },
            { QStringLiteral("days"), Cell::DayBars, true, false, 0 },
            { QStringLiteral("flags"), Cell::Number, true, false, 0 },
            { QStringLiteral("amount"), Cell::Money, true, false, 0 },
            { QStringLiteral("submitted"), Cell::DateTime, true, false, 0 },
            { QStringLiteral("status"), Cell::Status, true, false, 0 } };
    }

    QList<SampleRow> rows;
    QStringList titles;
    int valueCalls = 0;
    int sortedColumn = -1;
    Qt::SortOrder sortedOrder = Qt::AscendingOrder;

    void reset(const QList<SampleRow> &to)
    {
        beginResetModel();
        rows = to;
        endResetModel();
    }
    void setHold(int row, const QVariant &share)
    {
        rows[row].hold = share;
        emit dataChanged(index(row, 0), index(row, 0), { HoldRole });
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? titles.value(section) : QVariant();
    }
    void sort(int column, Qt::SortOrder order) override
    {
        sortedColumn = column;
        sortedOrder = order;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const SampleRow &row = rows.at(index.row());
        const int column = index.column();
        switch (role) {
        case CellRole:
            return int(columns().at(column).kind);
        case KeyRole:
            return QString(QStringLiteral("row-") + QString::number(index.row()));
        case HoldRole:
            return row.hold;
        case ToneRole:
            return column == Status ? QVariant(int(row.tone)) : QVariant();
        case DetailRole:
            return column == Member ? row.detail : QString();
        case ValueRole:
            return column == Days ? QVariant::fromValue(row.bars) : QVariant();
        case Qt::DisplayRole:
            switch (column) {
            case Member:
                return row.member;
            case PeriodColumn:
                return format::period(row.from, row.from.addDays(6));
            case Tracked:
                return format::duration(row.tracked);
            case Flags:
                return row.flags ? format::count(row.flags) : QString();
            case Amount:
                return format::money(row.amount);
            case Submitted:
                return format::dateTime(row.submitted);
            case Status:
                return row.status;
            default:
                return {};
            }
        default:
            return {};
        }
    }
};

} // namespace signoff
