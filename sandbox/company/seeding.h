// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/company/company.h"
#include "sandbox/data/database.h"

namespace sandbox {

struct Options;

// Fills an empty database with the company that the options describe, and returns the company of the database: a file
// keeps the one it was made with. Days are not written, they are made when asked for.
Company openCompany(Database &database, const Options &options);

} // namespace sandbox
