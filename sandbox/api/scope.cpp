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
        return u"SELECT project_id FROM contracts WHERE user_id IN (SELECT id FROM members WHERE team_id = %1)"_s.arg(
            caller.team);
    const QString own = u"SELECT project_id FROM contracts WHERE user_id = %1"_s.arg(caller.id);
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

bool maySeeUser(const Call &call, int user)
{
    const QString sql = u"SELECT count(*) FROM members WHERE id = ? AND "_s + visibleUsers(call.caller, u"id"_s);
    return call.database.value(sql, { user }).toInt() > 0;
}

bool memberExists(const Call &call, int user)
{
    return call.database.value(u"SELECT count(*) FROM members WHERE id = ? AND deleted_at IS NULL"_s, { user }).toInt()
        > 0;
}

} // namespace sandbox
