// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/sort_key.h"

#include <QAbstractProxyModel>
#include <QDate>
#include <QMap>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace signoff {

// Which rows pass. Everything given must hold.
struct RowFilter {
    QString search; // words; each must occur in the text of some column, whatever its case and marks
    QMap<QString, QStringList> accepted; // by column id: the value, or one of them where it is a list; empty: any
    // Rows whose days from 'fromColumn' to 'toColumn' (ids; the same twice for a single date) meet 'from' to 'to'. An
    // invalid date is no bound; a row without dates meets no bound.
    QString fromColumn;
    QString toColumn;
    QDate from;
    QDate to;
    bool operator==(const RowFilter &) const = default;
};

// Sorts and filters the rows of a flat model that answers the roles of core/model/cell.h. Sorts by value with the
// collation of the locale; rows without a value come last in both directions, and equal rows in the order of their
// keys. What a row is sorted and searched by is kept beside it, so that a keystroke costs a scan of strings.
//
// With more than 5,000 rows the sorting is done on another thread, and the texts for the first search are made turn by
// turn: rows stay as they are until settled().
//
// Not a QSortFilterProxyModel: that one takes rows out and in range by range, at a cost of all rows for each range,
// and sorts anew whenever it is told to look at everything.
class SortFilter : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit SortFilter(QObject *parent = nullptr);
    ~SortFilter() override;

    void setSourceModel(QAbstractItemModel *model) override; // one whose columns stay
    // Several changes at once are one change of the rows.
    void setFilter(const RowFilter &filter);
    const RowFilter &filter() const { return m_filter; }
    // Column -1: in the order of the source.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    // Is everything that was asked for shown?
    bool isSettled() const { return !m_isSorting && !m_makingTexts.isActive(); }

    // "12 of 40".
    int shown() const { return int(m_shown.size()); }
    int total() const { return int(m_lines.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void countsChanged(int shown, int total);
    void settled();

private:
    // What is known of a source row.
    struct Line {
        QString text; // as it is searched; null: not made yet
        bool fits = false; // the values pass
        bool passes = false; // the search, too
    };
    // The filter with its column ids found in the source.
    struct Condition {
        int column;
        QStringList accepted;
    };
    struct Sorting {
        int column = -1;
        Qt::SortOrder order = Qt::AscendingOrder;
        bool operator==(const Sorting &) const = default;
    };
    struct Sorted {
        QList<SortKey> keys;
        QList<int> order;
    };
    // Where another thread leaves its result; it may outlive this object.
    struct Mailbox;

    void startAnew();
    void clear();
    void fill();
    void sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void sourceInserted(int first, int last);
    void sourceAboutToRemove(int first, int last);
    void sourceRemoved(int first, int last);
    void forwardChange(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    QVariant sourceData(int row, int column, int role) const;
    int columnOf(const QString &id) const;

    static Sorted sorted(
        const Sorting &sorting, Cell kind, const QVariantList &values, QList<SortKey> keys, const QLocale &locale);
    void sortAll();
    void useSorted(const Sorting &sorting, const Sorted &result);
    void sortedElsewhere(int revision, const Sorting &sorting, const Sorted &result);
    void place(int first, int last);
    QVariantList values(int first, int last, int column) const;
    Cell kindOf(int column) const;

    void findColumns();
    bool fits(int row) const;
    void judge(int first, int last);
    void search(bool narrows);
    bool isFound(int row);
    QString makeText(int row) const;
    void makeTexts();

    QList<int> passing() const;
    void show();
    void takeOut(const QList<int> &target);
    bool bringIn(const QList<int> &target);
    void rearrange(const QList<int> &target);
    void number(int from = 0);
    void announce();

    RowFilter m_filter;
    QStringList m_words;
    QList<Condition> m_conditions;
    int m_fromColumn = -1;
    int m_toColumn = -1;
    QTimer m_makingTexts;
    int m_nextText = 0;

    Sorting m_wanted;
    Sorting m_sorting; // of m_order
    std::shared_ptr<Mailbox> m_mailbox;
    bool m_isSorting = false; // on another thread
    int m_revision = 0; // of the rows and of what they are to be sorted by

    QList<Line> m_lines; // by source row
    QList<SortKey> m_sortKeys; // by source row
    QList<int> m_order; // all source rows, sorted
    QList<int> m_shown; // the source row of each row
    QList<int> m_rows; // the row of each source row, -1: not shown
    int m_toldShown = 0;
    int m_toldTotal = 0;
};

} // namespace signoff
