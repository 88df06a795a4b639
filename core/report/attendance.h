// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/work_grid.h"
#include "core/resources/daily_attendance.h"

namespace signoff {

// Who was there, day by day. A day that is not there has not arrived.
struct AttendanceDays {
    QMap<QDate, QList<AttendanceMember>> days;
    QMap<QDate, int> skipped; // rows that could not be read, where there were any
};

// How many members had a status on a day. A member may have several, and counts with each.
struct StatusCount {
    QString word; // as the server writes it
    int members = 0;
    bool operator==(const StatusCount &) const = default;
};
// Known words in the order of their weight, others after them by name, and last those of whom no status is told ("").
QList<StatusCount> statusCounts(const QList<AttendanceMember> &members);

// The word that says most of a day where there are several; empty: none.
QString chiefStatus(const QStringList &statuses);

// A month at a glance: a line for each member who is in any of the days, by name.
struct PresenceGrid {
    struct Row {
        QString member;
        QString name;
        QList<std::optional<QStringList>> statuses; // one for each day; nothing: the day does not name the member
        bool operator==(const Row &) const = default;
    };
    QList<QDate> days;
    QList<Row> rows;
    int missing = 0; // days that have not arrived
    bool operator==(const PresenceGrid &) const = default;
};
PresenceGrid presenceGrid(const AttendanceDays &attendance, const WorkQuestion &question, const ReportNames &names);

// The members of one day that the question asks for.
QList<AttendanceMember> attendanceOn(
    const AttendanceDays &attendance, QDate day, const WorkQuestion &question, const ReportNames &names);

} // namespace signoff
