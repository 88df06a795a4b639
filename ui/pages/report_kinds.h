// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/work_grid.h"
#include "core/store/report_days.h"

#include <span>

// The reports that there are, as data: what each can be told apart by, and how it can be drawn.
namespace signoff {

enum class ReportChart { Bars, Heat, Shares, Trend, Lanes, Counts };

struct ReportChartInfo {
    ReportChart chart;
    const char *id; // in saved reports
    const char *title; // QT_TRANSLATE_NOOP("reports", ...), as all below
};

struct ReportByInfo {
    WorkBy by;
    const char *id;
    const char *title;
    const char *none; // what belongs to none
};

struct ReportStepInfo {
    Step step;
    const char *id;
    const char *title;
};

struct ReportKind {
    const char *id;
    const char *title;
    ReportDays::Report report;
    std::span<const WorkBy> by; // the first is meant where nothing is chosen, as of the charts; none: it is of members
    std::span<const ReportChart> charts;
    bool isGrid; // rows by days, weeks or months, which may be compared; else a list of members
    bool isOfOneDay; // the last one of the range
    const char *caution; // stands below the chart; null: nothing
};

std::span<const ReportKind> reportKinds();
std::span<const ReportChartInfo> reportCharts();
std::span<const ReportByInfo> reportBys();
std::span<const ReportStepInfo> reportSteps();

const ReportChartInfo &infoOf(ReportChart chart);
const ReportByInfo &infoOf(WorkBy by);
const ReportStepInfo &infoOf(Step step);

// Of these tables, in the language of the program.
QString reportText(const char *text);

} // namespace signoff
