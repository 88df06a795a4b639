// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/filter_chip.h"
#include "ui/view/period.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QShortcut;

namespace signoff {

class FlowLayout;

// One drop-down of the bar, as data. FilterChoice { id, label, tone } is in filter_chip.h.
struct FilterSpec {
    QString id;
    QString title; // "Status"
    QList<FilterChoice> choices;
    bool multi = true; // several choices, any of which matches; else one
    bool isWay = false; // how rows are shown and not which: no filter, so that clearing leaves it as it is
    bool isChip = true; // false: chosen elsewhere on the page, and only kept here
};

// Search, filters and period in one row above a table; wraps at small widths. Everything reports through
// filtersChanged(), the search text 200 ms after the last key. Ctrl+F focuses the search, Escape in it clears.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    // Replaces the chips; selections of ids that stay are kept.
    void setFilters(const QList<FilterSpec> &filters);
    // New choices of one chip, as rows arrive. Selected ids that are gone stay selected and are shown by their id.
    void setChoices(const QString &filterId, const QList<FilterChoice> &choices);
    // Whether there is a period chip, and what it may offer; there is none unless called.
    // 'initial' is what clearing returns to.
    void setPeriods(const QList<Period::Kind> &kinds, const Period &initial = {});
    void setSearchPlaceholder(const QString &text);
    void removeSearch(); // there is nothing to search
    // "12 of 40"; with 'more' "12 of the first 300" for a list that is not wholly loaded. 'total' < 0 hides it.
    void setCount(int shown, int total, bool more = false);
    // Replaces the words of the count.
    void setCountText(const QString &text);

    // As the user typed it, without waiting for the debounce.
    QString searchText() const;
    QStringList selected(const QString &filterId) const;
    Period period() const;
    bool isFiltering() const; // anything but the defaults

    // These set without emitting filtersChanged().
    void setSearchText(const QString &text);
    void setSelected(const QString &filterId, const QStringList &ids);
    void setPeriod(const Period &period);

    // Search, chips and period as bytes, for saved views; restoring emits filtersChanged() if anything changed.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);
    // Back to the defaults; emits filtersChanged() if anything changed.
    void clear();

    void focusSearch();
    // Opens a chip's pop-up as a click does; for keys and tests.
    void openFilter(const QString &filterId);

    // Puts a widget of the page (a button, a view switch) after the count.
    void addTrailingWidget(QWidget *widget);

signals:
    void filtersChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    FilterChip *chip(const QString &id) const;
    void searchNow();
    void announceChange();
    void updateClear();

    QLineEdit *m_search;
    FlowLayout *m_flow;
    QWidget *m_trailing;
    QLabel *m_count;
    QShortcut *m_find;
    QList<FilterChip *> m_chips;
    QStringList m_ways; // ids of those that do not filter
    PeriodChip *m_period = nullptr;
    QPushButton *m_clear;
    QTimer m_debounce;
    QString m_reported; // the search text filtersChanged() last stood for
    bool m_quiet = false; // we set the text, not the user
    Period m_initial;
};

} // namespace signoff
