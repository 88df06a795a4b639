// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/grid.h"
#include "core/report/work.h"

#include <QSet>

namespace signoff {

// By what hours are told apart.
enum class WorkBy { Member, Project, Team, Task };

// The names behind ids, as far as they are known; plain data, for any thread.
struct ReportNames {
    QHash<QString, QString> members;
    QHash<QString, QString> teams; // of a member, by user id
    QHash<QString, QString> projects;
};

struct WorkQuestion {
    DateSpan span;
    Step step = Step::Day;
    WorkBy by = WorkBy::Project;
    Qt::DayOfWeek weekStart = Qt::Monday;
    // What is asked for; an empty list is everything. An empty project stands for time without one.
    QSet<QString> members;
    QSet<QString> projects;
    QSet<QString> teams; // by name
    bool takes(const Work &work, const ReportNames &names) const;
};

// Hours by what is asked for, and by day, week or month. A column some of whose days have not arrived has no value.
Grid workGrid(const WorkDays &work, const WorkQuestion &question, const ReportNames &names);

// The rows behind a bar or a cell: what was tracked between two days on what 'key' stands for; invalid dates mean all
// days, and with them what has no day. 'rest': that of a row that stands for many.
struct WorkRow {
    QDate day; // invalid: not known
    Work work;
    bool operator==(const WorkRow &) const = default;
};
QList<WorkRow> workBehind(const WorkDays &work, const WorkQuestion &question, const ReportNames &names,
    const QStringList &keys, const DateSpan &span);

} // namespace signoff
