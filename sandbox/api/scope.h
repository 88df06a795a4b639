// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/api/call.h"

namespace sandbox {

// What the role of the caller lets them see, as conditions for SQL; "1" for owners and executive managers. Team
// managers see their team, project managers the people of the projects they manage, everybody sees themselves.
QString visibleUsers(const Caller &caller, const QString &userColumn);
QString visibleProjects(const Caller &caller, const QString &projectColumn);

// Whether there is a row: exists(call, "members WHERE id = ?", { id })
bool exists(const Call &call, const QString &rows, const QVariantList &values);
bool maySeeUser(const Call &call, int user);
bool maySeeProject(const Call &call, int project); // and it is not archived
bool memberExists(const Call &call, int user); // and is not archived
bool projectExists(const Call &call, int project); // the same
bool hasContract(const Call &call, int user, int project);
bool isTaken(const Call &call, const QString &email, const QString &otherThan = QStringLiteral("0"));

} // namespace sandbox
