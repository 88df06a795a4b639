// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/sort_filter.h"
#include "ui/view/table_view.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace signoff {

class StateOverlay;

// A short list that a person keeps: a table with what can be done to it below. Return or a double click edits, Delete
// removes.
class ListEditor : public QWidget {
    Q_OBJECT

public:
    // 'model' answers the roles of core/model/cell.h and outlives the editor.
    ListEditor(QAbstractItemModel *model, const QList<TableColumn> &columns, QWidget *parent = nullptr);

    // What an empty list says.
    void setEmpty(const QString &icon, const QString &title, const QString &hint);
    TableView *table() const { return m_table; }
    QHBoxLayout *buttons() const { return m_buttons; } // further ones go to its end

signals:
    void addRequested();
    void editRequested(const QString &key);
    void removeRequested(const QStringList &keys);

private:
    void edit();
    void refresh();

    SortFilter m_rows;
    TableView *m_table;
    StateOverlay *m_overlay;
    QHBoxLayout *m_buttons;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QString m_emptyIcon;
    QString m_emptyTitle;
    QString m_emptyHint;
};

} // namespace signoff
