// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/changes.h"
#include "sandbox/api/input.h"
#include "sandbox/api/operation.h"
#include "sandbox/api/scope.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

// Members with that role, and the guests, who are no members. 'home' is the table of the row.
Listing viewers(bool archived = false)
{
    const QString columns = u"id, email, firstname, lastname, status, created_at, deleted_at"_s;
    Listing listing { u"v.*"_s,
        u"(SELECT 'members' AS home, %1 FROM members WHERE role = 'Project viewer' UNION ALL"
        " SELECT 'guests', %1 FROM guests) v"_s.arg(columns),
        u"v.id"_s };
    listing.add(archived ? u"v.deleted_at IS NOT NULL"_s : u"v.deleted_at IS NULL"_s);
    return listing;
}

QStringList personal()
{
    return { u"id"_s, u"email"_s, u"firstname"_s, u"lastname"_s, u"status"_s };
}

QJsonArray projectsOf(const Call &call, const QVariant &viewer)
{
    const auto rows = call.database.rows(u"SELECT p.id AS project_id, p.name AS project_name FROM viewer_projects v"
                                         " JOIN projects p ON p.id = v.project_id"
                                         " WHERE v.user_id = ? AND p.deleted_at IS NULL ORDER BY p.id"_s,
        { viewer });
    return objectsOf(rows);
}

QJsonObject toJson(const Call &call, const Row &row)
{
    QJsonObject viewer = picked(row, personal());
    viewer.insert(u"member_since"_s, json(row, u"created_at"_s));
    viewer.insert(u"projects"_s, projectsOf(call, row.value(u"id"_s)));
    return viewer;
}

std::optional<Row> find(const Call &call, const QVariant &id, bool archived = false)
{
    return only(call.database, viewers(archived), u"v.id = ?"_s, id);
}

QList<Event> happened(const QString &what, const Row &row)
{
    QJsonObject data = picked(row, personal());
    data.insert(u"current_role"_s, u"Project viewer"_s);
    return { { what, data } };
}

Answer getProjectViewers(const Call &call)
{
    Input in = Input::ofQuery(call);
    Listing listing = viewers();
    listing.addIf(u"v.email = ?"_s, in.email(u"email"_s));
    const Paging paging = in.paging();
    if (in.failed())
        return in.refusal();
    Answer answer = listed(call, listing, paging, usualPlace(call), toJson);
    if (!call.isClassic())
        answer.body.insert(u"message"_s, u"Project viewers retrieved successfully"_s);
    return answer;
}

Answer createProjectViewer(const Call &call)
{
    Input in = Input::ofBody(call);
    const Need names = call.isClassic() ? Need::Required : Need::Optional;
    const auto email = in.email(u"email"_s, Need::Required);
    const auto first = in.text(u"firstname"_s, names, 255);
    const auto last = in.text(u"lastname"_s, names, 255);
    if (!in.failed() && isTaken(call, *email))
        in.fail(u"The email has already been taken."_s);
    if (in.failed())
        return in.refusal();
    const QString now = call.clock.stamp();
    const qint64 id =
        call.database.change(u"INSERT INTO guests (email, firstname, lastname, status, created_at, updated_at)"
                             " VALUES (?, ?, ?, 'active', ?, ?)"_s,
            { *email, first.value_or(u""_s), last.value_or(u""_s), now, now });
    const Row row = *find(call, id);
    Answer answer = created(call, toJson(call, row), u"Project viewer created successfully"_s);
    answer.events = happened(u"member.invited"_s, row);
    return answer;
}

Answer getProjectViewer(const Call &call)
{
    const auto row = find(call, call.path.first());
    return row ? success(call, toJson(call, *row), u"Project viewer retrieved successfully"_s) : notFound(call);
}

Answer deleteProjectViewer(const Call &call)
{
    const auto row = find(call, call.path.first());
    if (!row)
        return notFound(call);
    archive(call, row->value(u"home"_s).toString(), call.path.first());
    Answer answer = done(call, u"Project viewer deleted successfully"_s);
    answer.events = happened(u"member.archived"_s, *row);
    return answer;
}

Answer restoreProjectViewer(const Call &call)
{
    if (find(call, call.path.first()))
        return refused(call, 400, u"The project viewer is not archived"_s);
    const auto row = find(call, call.path.first(), true);
    if (!row)
        return notFound(call);
    Changes changes;
    changes.set(u"deleted_at"_s, QVariant());
    changes.apply(call, row->value(u"home"_s).toString(), call.path.first());
    Answer answer = done(call, u"Project viewer restored successfully"_s);
    answer.events = happened(u"member.activated"_s, *row);
    return answer;
}

// Gives a project to a viewer, or takes it back.
Answer setReading(const Call &call, bool reads, const QString &sql, const QString &otherwise, const QString &message)
{
    const auto row = find(call, call.path.first());
    if (!row)
        return notFound(call);
    Input in = Input::ofBody(call);
    const auto project = in.integer(u"project_id"_s, Need::Required);
    if (in.failed())
        return in.refusal();
    if (!projectExists(call, *project))
        return notFound(call);
    const QVariantList both { row->value(u"id"_s), *project };
    if (exists(call, u"viewer_projects WHERE user_id = ? AND project_id = ?"_s, both) == reads)
        return refused(call, 400, otherwise);
    call.database.change(sql, both);
    return done(call, message);
}

Answer assignProjectToViewer(const Call &call)
{
    return setReading(call, true, u"INSERT INTO viewer_projects (user_id, project_id) VALUES (?, ?)"_s,
        u"The project is assigned to the viewer already"_s, u"Project assigned to viewer successfully"_s);
}

Answer unassignProjectFromViewer(const Call &call)
{
    return setReading(call, false, u"DELETE FROM viewer_projects WHERE user_id = ? AND project_id = ?"_s,
        u"The project is not assigned to the viewer"_s, u"Project unassigned from viewer successfully"_s);
}

} // namespace

Operations viewerOperations()
{
    const QString all = u"/project-viewers"_s;
    const QString one = all + u"/{viewerId}"_s;
    const WorkspaceIn query = WorkspaceIn::Query;
    const WorkspaceIn body = WorkspaceIn::Body;
    const OpenTo who = OpenTo::Deciders;
    return {
        { "GET", all, u"getProjectViewers"_s, getProjectViewers, query, who },
        { "POST", all, u"createProjectViewer"_s, createProjectViewer, body, who },
        { "GET", one, u"getProjectViewer"_s, getProjectViewer, query, who },
        { "DELETE", one, u"deleteProjectViewer"_s, deleteProjectViewer, body, who },
        { "POST", one + u"/restore"_s, u"restoreProjectViewer"_s, restoreProjectViewer, body, who },
        { "POST", one + u"/assign-project"_s, u"assignProjectToViewer"_s, assignProjectToViewer, body, who },
        { "DELETE", one + u"/unassign-project"_s, u"unassignProjectFromViewer"_s, unassignProjectFromViewer, body,
            who },
    };
}

} // namespace sandbox
