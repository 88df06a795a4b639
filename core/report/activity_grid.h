// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/work_grid.h"
#include "core/resources/activity_level.h"

namespace signoff {

// How active members were, by day and member, in percent. A member who is not there on a day that is has no data then.
struct ActivityBook {
    QMap<QDate, QHash<QString, double>> days;
    // What the server says of the whole of 'levelSpan', where the days do not make it: by user id, and of everybody.
    QHash<QString, double> levels;
    std::optional<double> overall;
    DateSpan levelSpan;
    QHash<QString, QString> memberNames;
    QMap<QDate, int> skipped; // rows that could not be read, at the first day of their call

    void replace(const ActivityBook &other);
};

// The pages of an activity report over 'asked'.
ActivityBook activityOf(
    const QList<Received<ActivityMember>> &members, std::optional<double> overall, int skipped, const DateSpan &asked);

// Percents by member or team; weeks and months are means of the days with data, and a team is the mean of its members,
// each counted alike. 'question' knows no projects here.
Grid activityGrid(const ActivityBook &book, const WorkQuestion &question, const ReportNames &names);

} // namespace signoff
