// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/activity_grid.h"
#include "core/report/attendance.h"
#include "core/report/report_table.h"
#include "core/report/work_grid.h"
#include "ui/charts/day_lanes.h"
#include "ui/pages/report_kinds.h"

#include <QTimeZone>

#include <optional>

namespace signoff {

class WorkspaceData;

// What a report is asked: which one, of which days, by what.
struct ReportQuestion {
    const ReportKind *kind = nullptr;
    ReportChart chart = ReportChart::Bars;
    bool compares = false; // with the period before
    WorkQuestion work;

    // The days that are shown: of some reports the last one of the range alone.
    DateSpan shown() const;
    // The days that are needed, those of the comparison among them; not bound: the span is not.
    DateSpan needed() const;
};

// Plain data for any thread: what has arrived, as it was when somebody asked.
struct ReportData {
    WorkDays work; // of hours or tasks
    ActivityBook activity;
    AttendanceDays attendance;
    std::optional<Timelines::Report> timeline; // of the last day of the span; nothing: it has not arrived
    QTimeZone zone; // in which timelines are written
    ReportNames names;
};

struct ReportAnswer {
    Grid grid;
    std::optional<Grid> before;
    // Of reports that are no grid: the table, and what is drawn above it.
    ReportTable table;
    QList<StatusCount> counts; // of a range: members times days
    DayLanesData lanes;
    bool hasTimes = true; // false: the server tells sums alone
    int missing = 0; // days that have not arrived
    int skipped = 0; // rows that could not be read
};

ReportData sourceOf(const ReportQuestion &question, const WorkspaceData &data, const ReportDays &days, const ReportNames &names);
ReportAnswer answer(const ReportQuestion &question, const ReportData &source);
// What stands behind a bar, cell or row: days of members, newest last. No key: everything; a span that is not bound: all days.
ReportTable rowsBehind(
    const ReportQuestion &question, const ReportData &source, const QStringList &keys, const DateSpan &span);

// Of members, their teams and projects, as far as the lists have arrived.
ReportNames namesOf(const WorkspaceData &data);

} // namespace signoff
