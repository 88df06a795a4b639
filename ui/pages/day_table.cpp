// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/day_table.h"

#include "core/support/format.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QHeaderView>

namespace signoff {

// Lines are days and a last one of totals; columns are the day, the projects, and totals where there are several.
class DayTable::Model : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(const DayMatrix &matrix)
    {
        beginResetModel();
        m_matrix = matrix;
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() || m_matrix.days.isEmpty() ? 0 : int(m_matrix.days.size()) + 1;
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        const int projects = int(m_matrix.projects.size());
        return parent.isValid() || projects == 0 ? 0 : 1 + projects + (projects > 1 ? 1 : 0);
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const bool isDay = index.column() == 0;
        const bool isTotal = index.row() == m_matrix.days.size() || index.column() > m_matrix.projects.size();
        switch (role) {
        case Qt::DisplayRole:
            if (isDay)
                return index.row() < m_matrix.days.size() ? format::day(m_matrix.days.at(index.row())) : totalWord();
            // An empty cell reads as "nothing" faster than a column of 0:00.
            if (const int minutes = minutesAt(index.row(), index.column() - 1))
                return format::duration(minutes);
            return {};
        case CellRole:
            return int(isDay ? Cell::Text : Cell::Duration);
        case Qt::FontRole:
            return Theme::font(isTotal ? FontRole::Strong : FontRole::Body);
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        if (section == 0)
            return QCoreApplication::translate("signoff::DayTable", "Day");
        if (section > m_matrix.projects.size())
            return totalWord();
        const QString name = m_matrix.projects.at(section - 1).name;
        return name.isEmpty() ? QCoreApplication::translate("signoff::DayTable", "No project") : oneLine(name);
    }

private:
    static QString totalWord() { return QCoreApplication::translate("signoff::DayTable", "Total"); }
    int minutesAt(int row, int project) const
    {
        const bool allDays = row == m_matrix.days.size();
        if (project == m_matrix.projects.size())
            return allDays ? m_matrix.total : m_matrix.totals.at(row);
        const DayMatrix::Project &one = m_matrix.projects.at(project);
        return allDays ? one.total : one.minutes.at(row);
    }

    DayMatrix m_matrix;
};

DayTable::DayTable(QWidget *parent)
    : TableView(parent)
    , m_model(new Model(this))
{
    setSortingEnabled(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Time by day and project"));
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setContextMenuPolicy(Qt::NoContextMenu);
    verticalHeader()->setDefaultSectionSize(metrics::grid * 13 / 4);
    setModel(m_model);
}

void DayTable::setMatrix(const DayMatrix &matrix)
{
    m_model->set(matrix);
    QList<TableColumn> columns { { QStringLiteral("day"), Cell::Text, true, true, 0 } };
    for (const DayMatrix::Project &project : matrix.projects)
        columns.append({ project.id, Cell::Duration, true, false, 0 });
    if (matrix.projects.size() > 1)
        columns.append({ QStringLiteral("total"), Cell::Duration, true, false, metrics::grid * 9 });
    setColumns(columns);
    setFixedHeight(sizeHint().height());
}

QSize DayTable::sizeHint() const
{
    const int lines = m_model->rowCount();
    if (lines == 0)
        return { 0, 0 };
    const int header = horizontalHeader()->sizeHint().height();
    return { metrics::grid * 40, header + lines * verticalHeader()->defaultSectionSize() + 2 };
}

} // namespace signoff
