// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/api/input.h"
#include "sandbox/company/worklog.h"

namespace sandbox {

// What entries, time requests and running clocks have in common.

// What time is spent on; 0 is nothing.
struct Work {
    int contractId = 0;
    int projectId = 0;
    int taskId = 0;
};

// Complains to the input about a contract that is not the member's, or a task that is not of its project.
Work workOf(const Call &call, Input &in, int user, std::optional<int> contract, std::optional<int> task);
bool isTaskOf(const Call &call, int task, int project);

QVariant stored(int id); // 0 as NULL

// Minutes from the start of the day on which the time begins; the seconds are cut off.
void addTime(const Call &call, int user, const QDateTime &start, int minutes, const Work &work, const QString &method,
    const QString &text);

// Why the week of the day has no room for more minutes of the member, or on the contract.
std::optional<QString> limitProblem(
    const Call &call, WorkLog &log, int user, QDate date, int contract, int more, int moreOnContract);

QString nameOf(const Row &member);
QDateTime instantOf(QDate date, int minute);
QString written(const QDateTime &instant); // 2026-11-23T09:00:00Z

// What an entry says of its work and its length; the times and ids are said differently from place to place.
QJsonObject describe(const WorkLog &log, const Entry &entry);

} // namespace sandbox
