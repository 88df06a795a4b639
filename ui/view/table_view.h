// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTableView>
#include <QTimer>

namespace signoff {

// What the view must know of a column before any row is there. The order is the model's.
struct TableColumn {
    QString id; // stable, not translated; the key under which width, place and visibility are kept
    Cell kind = Cell::Text;
    bool shown = true; // unless the user chose otherwise
    bool elastic = false; // takes the width that is left; the first text column when none says so
    int width = 0; // 0: from kind, title and the first rows
    // Where room lacks, the column with the highest number leaves first; 0: it stays. One that may leave is not seen
    // either while it says nothing in any row.
    int yields = 0;
};

// A table for reading: whole rows, no boxes, quiet header, figures at the trailing edge. Titles come from the model's
// headerData, cells from its roles (core/model/cell.h).
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    // Declares the columns, before or after setModel(). Without it columns are neither sized nor saved.
    void setColumns(const QList<TableColumn> &columns);
    const QList<TableColumn> &columns() const { return m_columns; }
    void setModel(QAbstractItemModel *model) override;

    // Widths, order, visibility and sorting by column id, as opaque bytes. Restoring bytes of another version or with
    // unknown ids keeps what is known and leaves the rest at its default; false when nothing could be read.
    QByteArray saveHeader() const;
    bool restoreHeader(const QByteArray &state);
    void resetColumns();
    void setColumnShown(const QString &id, bool shown);
    bool isColumnShown(const QString &id) const;
    // Sorts by a column id; Qt::AscendingOrder or descending. The default order resetColumns() returns to.
    void setDefaultSort(const QString &id, Qt::SortOrder order);
    void sortBy(const QString &id, Qt::SortOrder order);
    QString sortedBy() const; // empty: by none
    Qt::SortOrder sortedIn() const;

    // Keys (KeyRole) of the selected rows from top to bottom, and of the current row; empty when there is none.
    QStringList selectedKeys() const;
    QString currentKey() const;
    // Makes the row with this key current and visible; false when it is not there.
    bool setCurrentKey(const QString &key);
    // Moves the current row by 'steps' (J, K); selects it alone. Stays at the ends.
    void moveCurrent(int steps);
    // Marks the current row or takes its mark off (X). While rows are marked, moving the current row leaves the marks
    // alone; Escape and a plain click take them off. Several selected rows are marked rows.
    void toggleMark();
    void mark(const QStringList &keys);
    void clearMarks();
    // From top to bottom; empty where none is marked.
    QStringList markedKeys() const;

    // The selected rows, visible columns, as tab-separated text with a title line; a text that a spreadsheet would
    // run as a formula is neutralised.
    QString selectionAsText() const;
    // The same to the clipboard (Ctrl+C).
    void copySelection() const;

    int hoveredRow() const { return m_hovered; }

    void keyboardSearch(const QString &) override { }

signals:
    // Width, order, visibility or sorting changed by the user: time to save.
    void headerChanged();
    void marksChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    int lineHeight() const;
    void setHovered(int row);
    void updateRow(int row);
    void selectRowAlone(int row);
    QModelIndex rowIndex(int row) const;
    void setMarking(bool marking);
    static void paintMark(QPainter &painter, const QRect &place);
    void showHeaderMenu(const QPoint &position);
    void applyDefaults();
    void measure();
    void layoutColumns();
    void hideWhatYields();
    int naturalWidth(int logical) const;
    int easyWidth(int logical) const;
    int minimumWidth(int logical) const;
    bool saysNothing(int logical) const;
    void setUserWidth(int logical, int width);
    int columnOf(const QString &id) const;
    int elasticColumn() const;

    QList<TableColumn> m_columns; // by logical column, as the lists below
    QList<bool> m_shown; // as the user wants it; where room lacks, less is seen
    QList<int> m_userWidths; // 0: sized by the view
    QList<int> m_cells; // widest cell measured so far
    QList<int> m_natural; // the same with the title
    QString m_defaultSort;
    Qt::SortOrder m_defaultOrder = Qt::AscendingOrder;
    QTimer m_relayout;
    int m_hovered = -1;
    bool m_isMarking = false;
    bool m_layouting = false; // changes of the header are ours, not the user's
};

} // namespace signoff
