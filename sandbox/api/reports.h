// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/api/input.h"
#include "sandbox/company/worklog.h"

namespace sandbox {

constexpr int MembersOfAReportPage = 30;

Answer getDailyTimelineReport(const Call &call);
Answer getDailyAttendanceReport(const Call &call);
Answer getTaskReport(const Call &call);
Answer getActivityLevelReport(const Call &call);

// Members by id. Everybody are the people who track time; the archived ones, the owner and viewers only if they have
// time between the dates.
QList<Row> membersOfReport(const Call &call, const QList<int> &asked, QDate from, QDate to);
QList<int> idsOf(const QList<Row> &members);

// The mean activity of some time, by its minutes. Time that nobody measured does not count.
class Activity {
public:
    void add(const Entry &entry);
    QJsonValue percent() const; // null if nothing was measured

private:
    qint64 m_percentMinutes = 0;
    qint64 m_minutes = 0;
};

} // namespace sandbox
