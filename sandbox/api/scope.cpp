// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/scope.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QString managedProjects(const Caller &caller)
{
    return u"SELECT id FROM projects WHERE manager_id = %1"_s.arg(caller.id);
}

QString projectsOf(const Caller &caller)
{
    if (caller.role == "Team manager"_L1)
        return u"SELECT project_id FROM contracts WHERE user_id IN (SELECT id FROM members WHERE team_id = %1)"
               " AND deleted_at IS NULL"_s.arg(caller.team);
    if (caller.role == "Project viewer"_L1)
        return u"SELECT project_id FROM viewer_projects WHERE user_id = %1"_s.arg(caller.id);
    const QString own = u"SELECT project_id FROM contracts WHERE user_id = %1 AND deleted_at IS NULL"_s.arg(caller.id);
    return caller.role == "Project manager"_L1 ? QString(own + u" UNION "_s + managedProjects(caller)) : own;
}

QString usersOf(const Caller &caller)
{
    if (caller.role == "Team manager"_L1)
        return u"SELECT id FROM members WHERE team_id = %1"_s.arg(caller.team);
    QString self = u"SELECT %1"_s.arg(caller.id);
    if (caller.role == "Project manager"_L1)
        return self + u" UNION SELECT user_id FROM contracts WHERE project_id IN (%1)"_s.arg(managedProjects(caller));
    return self;
}

} // namespace

QString visibleUsers(const Caller &caller, const QString &userColumn)
{
    return caller.mayDecide ? u"1"_s : u"%1 IN (%2)"_s.arg(userColumn, usersOf(caller));
}

QString visibleProjects(const Caller &caller, const QString &projectColumn)
{
    return caller.mayDecide ? u"1"_s : u"%1 IN (%2)"_s.arg(projectColumn, projectsOf(caller));
}

bool exists(const Call &call, const QString &rows, const QVariantList &values)
{
    return call.database.value(u"SELECT count(*) FROM "_s + rows, values).toInt() > 0;
}

bool maySeeUser(const Call &call, int user)
{
    return exists(call, u"members WHERE id = ? AND "_s + visibleUsers(call.caller, u"id"_s), { user });
}

bool maySeeProject(const Call &call, int project)
{
    return projectExists(call, project)
        && exists(call, u"projects WHERE id = ? AND "_s + visibleProjects(call.caller, u"id"_s), { project });
}

bool memberExists(const Call &call, int user)
{
    return exists(call, u"members WHERE id = ? AND deleted_at IS NULL"_s, { user });
}

bool projectExists(const Call &call, int project)
{
    return exists(call, u"projects WHERE id = ? AND deleted_at IS NULL"_s, { project });
}

bool hasContract(const Call &call, int user, int project)
{
    return exists(call, u"contracts WHERE user_id = ? AND project_id = ? AND deleted_at IS NULL"_s, { user, project });
}

// Archived people keep their address.
bool isTaken(const Call &call, const QString &email, const QString &otherThan)
{
    return exists(call,
        u"(SELECT id, email FROM members UNION ALL SELECT id, email FROM guests) WHERE email = ? AND id <> ?"_s,
        { email, otherThan });
}

} // namespace sandbox
