// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/work_grid.h"

#include <algorithm>
#include <limits>

namespace signoff {

namespace {

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();

// What a row stands for. A project or task that is told by its name alone is known by it.
QString keyOf(const Work &work, WorkBy by, const ReportNames &names)
{
    switch (by) {
    case WorkBy::Member:
        return work.member;
    case WorkBy::Project:
        return work.project.isEmpty() ? work.projectName : work.project;
    case WorkBy::Team:
        return names.teams.value(work.member);
    case WorkBy::Task:
        return work.task;
    }
    return {};
}

QString nameOf(const Work &work, WorkBy by, const WorkDays &days, const ReportNames &names)
{
    switch (by) {
    case WorkBy::Member: {
        const QString known = names.members.value(work.member);
        return known.isEmpty() ? days.memberNames.value(work.member) : known;
    }
    case WorkBy::Project:
        return work.projectName.isEmpty() ? names.projects.value(work.project) : work.projectName;
    case WorkBy::Team:
        return names.teams.value(work.member);
    case WorkBy::Task:
        return work.taskTitle;
    }
    return {};
}

class Adder {
public:
    Adder(const WorkDays &days, const WorkQuestion &question, const ReportNames &names, Grid &grid)
        : m_days(days)
        , m_question(question)
        , m_names(names)
        , m_grid(grid)
    {
    }

    // 'column' -1: its day is not known.
    void add(const Work &work, qsizetype column)
    {
        if (!m_question.takes(work, m_names))
            return;
        Grid::Row &row = m_grid.rows[placeOf(work)];
        if (row.name.isEmpty())
            row.name = nameOf(work, m_question.by, m_days, m_names);
        if (column >= 0) {
            row.values[column] += work.minutes;
            m_grid.totals[column] += work.minutes;
        } else {
            m_grid.undated += work.minutes;
        }
        row.total += work.minutes;
        m_grid.total += work.minutes;
        if (work.amount.isEmpty())
            row.unpriced += work.minutes;
        for (const Money &money : work.amount) {
            const auto same = std::find_if(row.amounts.begin(), row.amounts.end(),
                [&](const Money &other) { return other.currency == money.currency; });
            if (same == row.amounts.end())
                row.amounts.append(money);
            else
                same->amount += money.amount;
        }
    }

private:
    qsizetype placeOf(const Work &work)
    {
        const QString key = keyOf(work, m_question.by, m_names);
        const auto found = m_places.constFind(key);
        if (found != m_places.constEnd())
            return *found;
        Grid::Row row;
        row.key = key;
        row.values.fill(0, m_grid.columns.size());
        m_grid.rows.append(row);
        return *m_places.insert(key, m_grid.rows.size() - 1);
    }

    const WorkDays &m_days;
    const WorkQuestion &m_question;
    const ReportNames &m_names;
    Grid &m_grid;
    QHash<QString, qsizetype> m_places;
};

} // namespace

bool WorkQuestion::takes(const Work &work, const ReportNames &names) const
{
    return (members.isEmpty() || members.contains(work.member))
        && (projects.isEmpty() || projects.contains(keyOf(work, WorkBy::Project, names)))
        && (teams.isEmpty() || teams.contains(names.teams.value(work.member)));
}

Grid workGrid(const WorkDays &work, const WorkQuestion &question, const ReportNames &names)
{
    Grid grid;
    grid.columns = columnsOf(question.span, question.step, question.weekStart);
    grid.totals.fill(0, grid.columns.size());
    Adder adder(work, question, names, grid);
    QList<qsizetype> unknown;
    for (qsizetype column = 0; column < grid.columns.size(); ++column) {
        const DateSpan &span = grid.columns.at(column);
        bool isKnown = true;
        for (QDate day = span.from; day <= span.to; day = day.addDays(1)) {
            const auto found = work.days.constFind(day);
            if (found == work.days.constEnd()) {
                ++grid.missing;
                isKnown = false;
                continue;
            }
            grid.skipped += found->skipped;
            for (const Work &one : found->work)
                adder.add(one, column);
        }
        if (!isKnown)
            unknown << column;
    }
    if (work.undatedSpan == question.span) {
        for (const Work &one : work.undated)
            adder.add(one, -1);
    }
    for (const qsizetype column : unknown) {
        grid.totals[column] = notKnown;
        for (Grid::Row &row : grid.rows)
            row.values[column] = notKnown;
    }
    // Amounts stand in one order in each row, so that columns of them can be read down.
    for (Grid::Row &row : grid.rows) {
        std::sort(row.amounts.begin(), row.amounts.end(),
            [](const Money &left, const Money &right) { return left.currency < right.currency; });
    }
    std::stable_sort(grid.rows.begin(), grid.rows.end(), [](const Grid::Row &left, const Grid::Row &right) {
        if (left.key.isEmpty() != right.key.isEmpty())
            return right.key.isEmpty();
        if (left.total != right.total)
            return left.total > right.total;
        return left.key < right.key; // the same each time, whatever the order of the answer
    });
    return grid;
}

QList<WorkRow> workBehind(const WorkDays &work, const WorkQuestion &question, const ReportNames &names,
    const QStringList &keys, const DateSpan &span)
{
    QList<WorkRow> rows;
    const auto take = [&](QDate day, const Work &one) {
        if (question.takes(one, names) && (keys.isEmpty() || keys.contains(keyOf(one, question.by, names))))
            rows.append({ day, one });
    };
    const DateSpan days { span.from.isValid() ? std::max(span.from, question.span.from) : question.span.from,
        span.to.isValid() ? std::min(span.to, question.span.to) : question.span.to };
    for (auto it = work.days.lowerBound(days.from); it != work.days.cend() && it.key() <= days.to; ++it) {
        for (const Work &one : it->work)
            take(it.key(), one);
    }
    if (!span.isBound() && work.undatedSpan == question.span) {
        for (const Work &one : work.undated)
            take({}, one);
    }
    return rows;
}

} // namespace signoff
