// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/company/company.h"
#include "sandbox/data/database.h"

namespace sandbox {

// What people paid for the company: the categories and the expenses of its weeks.
void writeSpending(Database &database, const Company &company);

} // namespace sandbox
