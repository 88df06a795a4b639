// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/company/company.h"
#include "sandbox/data/database.h"

#include <QtCore/qjsonobject.h>

namespace sandbox {

// A company in which every problem is known: a member for each scenario of a table, the same whatever the seed is.
Company plantedCompany(const QDateTime &now);
void plant(Database &database, const Company &company);

// What was planted: each timesheet with the flags that a manager should see, and the holidays that the client has to be
// told, since the API knows none. Written by the planter, not found by a check. Empty in a company made from a seed.
QJsonObject plantedTruth(const Database &database);

} // namespace sandbox
