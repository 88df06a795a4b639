// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"
#include "ui/view/period.h"
#include "ui/view/view_menu.h"

#include <QCoreApplication>

#include <span>

namespace signoff {

// A filter over a column.
struct TableFilter {
    const char *column; // id
    const char *title; // QT_TRANSLATE_NOOP("pages", "Status")
    // The words that the server writes in a status column, in their order; none: what the rows that are here say.
    std::span<const char *const> words = {};
    bool isOwn = false; // the page sets the choices
};

// A page that shows the rows of a resource, as data. Texts are QT_TRANSLATE_NOOP("pages", ...).
struct TablePlan {
    const char *resource; // id; also that of the page, under which filters, columns and views are kept
    const char *elastic; // the column that takes the width that is left
    const char *sort; // column
    Qt::SortOrder order = Qt::AscendingOrder;
    std::span<const TableFilter> filters = {};
    std::span<const BuiltInView> views = {};
    // The columns of the first and the last day of a row, for the filter by period; empty: there is none.
    const char *from = "";
    const char *to = "";
    std::span<const Period::Kind> periods = {};
    const char *initial = ""; // what the filters are at first, as FilterBar::saveState() writes it
    const char *waiting = ""; // the status word of rows that wait for a decision
    const char *search; // "Search members"
    const char *loading; // "Loading members …"
    const char *failed; // "The members could not be loaded"
    const char *icon; // of the empty state
    const char *empty; // "No members yet"
    const char *emptyHint; // what to do
    const char *done = ""; // where nothing waits: "Every submitted timesheet is decided."
    const char *choose; // "Choose a member to see more."
    std::span<const char *const> beside = {}; // ids of resources that have no page of their own: their forms open here
    std::span<const TourStop> stops = {};
};

// A text of a plan in the language of the program.
inline QString planText(const char *text)
{
    return QCoreApplication::translate("pages", text);
}

} // namespace signoff
