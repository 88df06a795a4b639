// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/company/company.h"
#include "sandbox/data/database.h"

namespace sandbox {

// Who is told of the company's work without being of it: the clients' people who read projects, and the webhooks.
void writeOutsiders(Database &database, const Company &company);

} // namespace sandbox
