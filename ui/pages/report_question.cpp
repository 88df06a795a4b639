// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report_question.h"

#include "core/store/workspace_data.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

bool isActivity(const ReportKind &kind)
{
    return kind.report == ReportDays::Report::Activity;
}

Grid gridOf(const ReportQuestion &question, const ReportSource &source, const WorkQuestion &work)
{
    return isActivity(*question.kind) ? activityGrid(source.activity, work, source.names)
                                      : workGrid(source.work, work, source.names);
}

// The days of those members, one below the other.
ReportTable activityBehind(
    const ReportQuestion &question, const ReportSource &source, const QStringList &keys, const DateSpan &span)
{
    WorkQuestion days = question.work;
    days.step = Step::Day;
    days.by = WorkBy::Member;
    if (span.isBound())
        days.span = span;
    if (!keys.isEmpty()) {
        const QSet<QString> wanted(keys.begin(), keys.end());
        (question.work.by == WorkBy::Team ? days.teams : days.members) = wanted;
    }
    const Grid grid = activityGrid(source.activity, days, source.names);
    ReportTable table;
    table.columns = { { u"day"_s, reportText(QT_TRANSLATE_NOOP("reports", "Day")), Cell::Date },
        { u"name"_s, reportText(QT_TRANSLATE_NOOP("reports", "Member")), Cell::Text },
        { u"total"_s, reportText(QT_TRANSLATE_NOOP("reports", "Activity")), Cell::Number, {}, true } };
    for (qsizetype column = 0; column < grid.columns.size(); ++column) {
        for (const Grid::Row &row : grid.rows) {
            const double value = row.values.at(column);
            if (std::isnan(value))
                continue;
            table.rows.append({ { row.key },
                { grid.columns.at(column).from, row.name.isEmpty() ? row.key : row.name, std::round(value * 10) / 10 } });
        }
    }
    return table;
}

} // namespace

DateSpan ReportQuestion::needed() const
{
    if (!compares || !work.span.isBound())
        return work.span;
    return { spanBefore(work.span).from, work.span.to };
}

ReportSource sourceOf(const ReportKind &kind, const ReportDays &days, const ReportNames &names)
{
    ReportSource source;
    source.names = names;
    if (isActivity(kind))
        source.activity = days.activity();
    else
        source.work = kind.report == ReportDays::Report::Tasks ? days.tasks() : days.hours();
    return source;
}

ReportAnswer answer(const ReportQuestion &question, const ReportSource &source)
{
    ReportAnswer made;
    made.grid = gridOf(question, source, question.work);
    if (question.compares) {
        WorkQuestion before = question.work;
        before.span = spanBefore(question.work.span);
        made.before = gridOf(question, source, before);
    }
    return made;
}

ReportTable rowsBehind(
    const ReportQuestion &question, const ReportSource &source, const QStringList &keys, const DateSpan &span)
{
    if (isActivity(*question.kind))
        return activityBehind(question, source, keys, span);
    return tableOf(workBehind(source.work, question.work, source.names, keys, span), source.work, source.names);
}

ReportNames namesOf(const WorkspaceData &data)
{
    ReportNames names;
    const RowTable<Member> &members = data.members().table;
    for (int row = 0; row < members.count(); ++row) {
        const Stored<Member> &stored = members.at(row);
        names.members.insert(stored.key, stored.row.name());
        if (!stored.row.team.isEmpty())
            names.teams.insert(stored.key, stored.row.team);
    }
    const RowTable<Project> &projects = data.projects().table;
    for (int row = 0; row < projects.count(); ++row)
        names.projects.insert(projects.at(row).key, projects.at(row).row.name);
    return names;
}

} // namespace signoff
