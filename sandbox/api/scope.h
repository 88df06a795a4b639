// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/api/call.h"

namespace sandbox {

// What the role of the caller lets them see, as conditions for SQL; "1" for owners and executive managers. Team
// managers see their team, project managers the people of the projects they manage, everybody sees themselves.
QString visibleUsers(const Caller &caller, const QString &userColumn);
QString visibleProjects(const Caller &caller, const QString &projectColumn);

bool maySeeUser(const Call &call, int user);
bool memberExists(const Call &call, int user); // and is not archived

} // namespace sandbox
