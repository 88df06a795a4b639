// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/table.h"
#include "ui/shell/palette_search.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace signoff {

// Rows of a table that can be found by name.
struct PaletteTable {
    PaletteItem::Kind kind {};
    TableBase *table = nullptr; // outlives the palette's being open
    std::function<PaletteItem(int row)> item;
    std::function<void()> ask; // for its rows, when nobody has yet
};

// Ctrl+K: finds commands, pages, views, members and projects by name. It lies over its window; whatever is chosen is
// done by whoever opened it. Escape, or a click beside it, closes it and gives the focus back.
class CommandPalette : public QWidget {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    // With this to find. 'recent': ids of what was chosen before, the last first.
    void open(const QList<PaletteItem> &items, const QList<PaletteTable> &tables, const QStringList &recent);
    void dismiss();
    bool isOpen() const { return isVisible(); }

    // What is shown, a line a row ("# Members" a heading), for tests and screen readers.
    QStringList lines() const;
    QString currentId() const;
    // Everything was looked at; what is shown does not change by itself.
    bool isSettled() const;

signals:
    void chosen(const signoff::PaletteItem &item);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void reload();
    void restart();
    void work();
    bool feed(std::chrono::microseconds time);
    void showFound(bool isDone);
    QStringList notes() const;
    void step(int rows);
    void jump(bool toEnd);
    void setCurrent(int row);
    void activate();
    void speak();

    QWidget *m_panel;
    QLineEdit *m_edit;
    QListView *m_list;
    QStandardItemModel *m_model;
    QLabel *m_count;
    QLabel *m_spoken; // for screen readers
    PaletteSearch m_search;
    QList<PaletteItem> m_items; // those that are no rows
    QList<PaletteItem> m_shown; // by row of the list; without an id: a heading or a note
    QList<PaletteTable> m_tables;
    int m_fedTable = 0; // of the tables: where the feeding stands
    int m_fedRow = 0;
    QTimer m_work;
    QTimer m_refeed; // rows came: they are taken in a moment later, all at once
    QPointer<QWidget> m_before; // had the focus
    bool m_isMoved = false; // the user went to a row
};

} // namespace signoff
