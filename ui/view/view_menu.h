// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/filter_chip.h"

#include <QByteArray>

#include <span>

namespace signoff {

class FilterBar;
class Settings;
class TableView;

// A view that a page brings: what its filters say, and what is sorted by.
struct BuiltInView {
    const char *title; // QT_TRANSLATE_NOOP("views", ...)
    const char *filters; // as FilterBar::saveState() writes it
    const char *sort; // column id
    Qt::SortOrder order;
};

// A chip with the views of a table: those that the page brings and those that the user saved under a name, each with
// its search, filters, period and sorting. Relative periods stay relative.
class ViewMenu : public Chip {
    Q_OBJECT

public:
    // Everything outlives this. 'page' names the saved views in the settings.
    ViewMenu(FilterBar *filters, TableView *table, std::span<const BuiltInView> builtIn, Settings &settings,
        const QString &page, QWidget *parent = nullptr);

    void openMenu();
    QStringList savedNames() const;
    // By name; a name that is there is replaced.
    void save(const QString &name);
    void remove(const QString &name);
    bool apply(const QString &name); // a saved or a built-in one; false: none is called so

private:
    void fill(QMenu *menu);
    void askForName();
    void applyState(const QByteArray &filters, const QString &sort, Qt::SortOrder order);

    FilterBar *m_filters;
    TableView *m_table;
    std::span<const BuiltInView> m_builtIn;
    Settings &m_settings;
    QString m_page;
};

} // namespace signoff
