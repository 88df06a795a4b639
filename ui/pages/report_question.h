// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/activity_grid.h"
#include "core/report/report_table.h"
#include "core/report/work_grid.h"
#include "ui/pages/report_kinds.h"

#include <optional>

namespace signoff {

class WorkspaceData;

// What a report is asked: which one, of which days, by what.
struct ReportQuestion {
    const ReportKind *kind = nullptr;
    ReportChart chart = ReportChart::Bars;
    bool compares = false; // with the period before
    WorkQuestion work;

    // The days that are needed, those of the comparison among them; not bound: the span is not.
    DateSpan needed() const;
};

// Plain data for any thread: what has arrived, as it was when somebody asked.
struct ReportSource {
    WorkDays work; // of hours or tasks
    ActivityBook activity;
    ReportNames names;
};

struct ReportAnswer {
    Grid grid;
    std::optional<Grid> before;
};

ReportSource sourceOf(const ReportKind &kind, const ReportDays &days, const ReportNames &names);
ReportAnswer answer(const ReportQuestion &question, const ReportSource &source);
// What stands behind a bar, cell or row: days of members, newest last. No key: everything; a span that is not bound: all days.
ReportTable rowsBehind(
    const ReportQuestion &question, const ReportSource &source, const QStringList &keys, const DateSpan &span);

// Of members, their teams and projects, as far as the lists have arrived.
ReportNames namesOf(const WorkspaceData &data);

} // namespace signoff
