// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/company/company.h"
#include "sandbox/data/database.h"

namespace sandbox {

constexpr int DoneFrom = 20; // the statuses of a task that is finished begin here

struct TaskStatus {
    int code;
    QString name;
    QString color;
};

// The base codes 0, 10, 20 and 30, and what this workspace adds: each refines the one before.
const QList<TaskStatus> &taskStatuses();

// The tasks of the projects.
void writeBacklog(Database &database, const Company &company);

} // namespace sandbox
