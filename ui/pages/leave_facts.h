// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/leaves.h"
#include "ui/view/calendar_grid.h"
#include "ui/view/facts_view.h"

#include <QStringList>

namespace signoff {

class WorkspaceData;

// What a manager wants to know of one request: what it asks for, who else is away, what is left, who decided.
QList<FactSection> leaveFacts(const WorkspaceData &data, const Leave &leave);

// Which lines a calendar shows; what is empty does not narrow it.
struct LeaveLines {
    QDate from; // days of which spans are wanted
    QDate to;
    QStringList teams;
    QStringList members; // names
    QString search; // in names
    bool onlyTeamOf = false; // of 'user' alone, who is in it whatever the rest says
    QString user;
};
// A line for each person who works here, by team and name. Where the members are not known: for those who are away.
QList<CalendarLine> leaveLines(const WorkspaceData &data, const LeaveLines &wanted);
// The days off of everybody, for the head of a calendar.
CalendarDays commonDays(const WorkspaceData &data);

// "5 days", "3 hours", "not known".
QString leaveLength(const Leave &leave);

} // namespace signoff
