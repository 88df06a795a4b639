// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report_kinds.h"

#include <QCoreApplication>

namespace signoff {

namespace {

constexpr WorkBy ofHours[] = { WorkBy::Project, WorkBy::Member, WorkBy::Team };
constexpr WorkBy ofTasks[] = { WorkBy::Task, WorkBy::Project, WorkBy::Member, WorkBy::Team };
constexpr WorkBy ofActivity[] = { WorkBy::Member, WorkBy::Team };

constexpr ReportChart hoursCharts[] = { ReportChart::Bars, ReportChart::Heat, ReportChart::Shares, ReportChart::Trend };
constexpr ReportChart taskCharts[] = { ReportChart::Shares, ReportChart::Bars, ReportChart::Heat };
constexpr ReportChart activityCharts[] = { ReportChart::Heat, ReportChart::Trend };

constexpr ReportChart lanesOnly[] = { ReportChart::Lanes };
constexpr ReportChart countsOnly[] = { ReportChart::Counts };

constexpr ReportKind kinds[] = {
    { "hours", QT_TRANSLATE_NOOP("reports", "Tracked hours"), ReportDays::Report::Hours, ofHours, hoursCharts, true, false, nullptr },
    { "tasks", QT_TRANSLATE_NOOP("reports", "Tasks"), ReportDays::Report::Tasks, ofTasks, taskCharts, true, false, nullptr },
    { "activity", QT_TRANSLATE_NOOP("reports", "Activity level"), ReportDays::Report::Activity, ofActivity, activityCharts, true, false,
        QT_TRANSLATE_NOOP("reports",
            "Activity counts keys and mouse. It does not measure work: reading, talking and thinking leave no trace in it.") },
    { "timeline", QT_TRANSLATE_NOOP("reports", "Timeline"), ReportDays::Report::Timeline, {}, lanesOnly, false, true, nullptr },
    { "attendance", QT_TRANSLATE_NOOP("reports", "Attendance"), ReportDays::Report::Attendance, {}, countsOnly, false, false,
        nullptr },
};

constexpr ReportChartInfo charts[] = {
    { ReportChart::Bars, "bars", QT_TRANSLATE_NOOP("reports", "Bars") },
    { ReportChart::Heat, "heat", QT_TRANSLATE_NOOP("reports", "Heat map") },
    { ReportChart::Shares, "shares", QT_TRANSLATE_NOOP("reports", "Shares") },
    { ReportChart::Trend, "trend", QT_TRANSLATE_NOOP("reports", "Trend") },
    { ReportChart::Lanes, "lanes", QT_TRANSLATE_NOOP("reports", "Lanes") },
    { ReportChart::Counts, "counts", QT_TRANSLATE_NOOP("reports", "Counts") },
};

constexpr ReportByInfo bys[] = {
    { WorkBy::Member, "member", QT_TRANSLATE_NOOP("reports", "Member"), QT_TRANSLATE_NOOP("reports", "No member") },
    { WorkBy::Project, "project", QT_TRANSLATE_NOOP("reports", "Project"), QT_TRANSLATE_NOOP("reports", "No project") },
    { WorkBy::Team, "team", QT_TRANSLATE_NOOP("reports", "Team"), QT_TRANSLATE_NOOP("reports", "No team") },
    { WorkBy::Task, "task", QT_TRANSLATE_NOOP("reports", "Task"), QT_TRANSLATE_NOOP("reports", "No task") },
};

constexpr ReportStepInfo steps[] = {
    { Step::Day, "day", QT_TRANSLATE_NOOP("reports", "Day") },
    { Step::Week, "week", QT_TRANSLATE_NOOP("reports", "Week") },
    { Step::Month, "month", QT_TRANSLATE_NOOP("reports", "Month") },
};

} // namespace

std::span<const ReportKind> reportKinds()
{
    return kinds;
}

std::span<const ReportChartInfo> reportCharts()
{
    return charts;
}

std::span<const ReportByInfo> reportBys()
{
    return bys;
}

std::span<const ReportStepInfo> reportSteps()
{
    return steps;
}

const ReportChartInfo &infoOf(ReportChart chart)
{
    return charts[size_t(chart)];
}

const ReportByInfo &infoOf(WorkBy by)
{
    return bys[size_t(by)];
}

const ReportStepInfo &infoOf(Step step)
{
    return steps[size_t(step)];
}

QString reportText(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

} // namespace signoff
