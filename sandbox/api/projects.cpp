// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/changes.h"
#include "sandbox/api/input.h"
#include "sandbox/api/operation.h"
#include "sandbox/api/scope.h"

#include <QtCore/qjsondocument.h>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

Listing projects(const Call &call)
{
    Listing listing {
        u"p.*, (SELECT count(*) FROM contracts c JOIN members m ON m.id = c.user_id WHERE c.project_id = p.id"
        " AND c.status = 'active' AND c.deleted_at IS NULL AND m.deleted_at IS NULL) AS contracts_count"_s,
        u"projects p"_s, u"p.id"_s
    };
    listing.add(u"p.deleted_at IS NULL"_s);
    listing.add(visibleProjects(call.caller, u"p.id"_s));
    return listing;
}

QJsonObject toJson(const Call &call, const Row &row)
{
    return {
        { u"id"_s, json(row, u"id"_s) },
        { u"name"_s, json(row, u"name"_s) },
        { u"owner_id"_s, json(row, u"owner_id"_s) },
        { u"start_date"_s, json(row, u"start_date"_s) },
        { u"deadline"_s, json(row, u"deadline"_s) },
        { u"estimation"_s, json(row, u"estimation"_s) },
        { u"budget_estimation"_s, json(row, u"budget"_s) },
        { u"notes"_s, json(row, u"notes"_s) },
        { u"icon"_s, json(row, u"icon"_s) },
        { u"is_billable"_s, row.value(u"is_billable"_s).toBool() },
        { u"rate"_s, call.caller.seesRates ? json(row, u"rate"_s) : QJsonValue() },
        { u"weekly_hours_limit"_s, 168 },
        { u"screenshots"_s, u"blur"_s },
        { u"tags"_s, QJsonDocument::fromJson(row.value(u"tags"_s).toByteArray()).array() },
        { u"contracts_count"_s, json(row, u"contracts_count"_s) },
        { u"status"_s, 1 },
        { u"created_at"_s, json(row, u"created_at"_s) },
        { u"updated_at"_s, json(row, u"updated_at"_s) },
        { u"deleted_at"_s, json(row, u"deleted_at"_s) },
    };
}

std::optional<Row> find(const Call &call, const QVariant &id)
{
    return only(call.database, projects(call), u"p.id = ?"_s, id);
}

// What webhooks are told of a project; nothing that only some may see.
QList<Event> happened(const Call &call, const QString &what, const QVariant &id)
{
    const Row row = call.database.row(u"SELECT * FROM projects WHERE id = ?"_s, { id });
    return { { what, picked(row, { u"id"_s, u"name"_s, u"start_date"_s, u"deadline"_s, u"deleted_at"_s }) } };
}

Answer getProjects(const Call &call)
{
    Input in = Input::ofQuery(call);
    Listing listing = projects(call);
    listing.addIf(u"instr(lower(p.name), lower(?)) > 0"_s, in.text(u"name"_s));
    const Paging paging = in.paging();
    if (in.failed())
        return in.refusal();
    return listed(call, listing, paging, usualPlace(call), toJson);
}

Answer getProject(const Call &call)
{
    const auto row = find(call, call.path.first());
    return row ? success(call, toJson(call, *row), u"Project retrieved successfully"_s) : notFound(call);
}

// What createProject and updateProject have in common.
Changes changesOf(Input &in, const Row &before)
{
    Changes changes;
    setPeriod(changes, in, before, u"start_date"_s, u"deadline"_s);
    changes.setIf(u"estimation"_s, in.number(u"estimation"_s));
    changes.setIf(u"budget"_s, in.number(u"budget"_s));
    changes.setIf(u"notes"_s, in.text(u"notes"_s));
    changes.setIf(u"icon"_s, in.text(u"icon"_s));
    return changes;
}

Answer createProject(const Call &call)
{
    Input in = Input::ofBody(call);
    const auto name = in.text(u"name"_s, Need::Required, 255);
    Changes changes = changesOf(in, {});
    if (in.failed())
        return in.refusal();
    const qint64 id = call.database.change(
        u"INSERT INTO projects (name, owner_id, is_billable, rate, tags, created_at) VALUES (?, ?, 1, 0, '[]', ?)"_s,
        { *name, Company::memberId(Company::OwnerNumber), call.clock.stamp() });
    changes.apply(call, u"projects"_s, QString::number(id));
    Answer answer = created(call, toJson(call, *find(call, id)), u"Project created successfully"_s);
    answer.events = happened(call, u"project.created"_s, id);
    return answer;
}

Answer updateProject(const Call &call)
{
    const QString id = call.path.first();
    const auto before = find(call, id);
    if (!before)
        return notFound(call);
    Input in = Input::ofBody(call);
    Changes changes = changesOf(in, *before);
    changes.setIf(u"name"_s, in.text(u"name"_s, Need::Filled, 255));
    if (in.failed())
        return in.refusal();
    changes.apply(call, u"projects"_s, id);
    Answer answer = success(call, toJson(call, *find(call, id)), u"Project updated successfully"_s);
    answer.events = happened(call, u"project.updated"_s, id);
    return answer;
}

Answer deleteProject(const Call &call)
{
    if (!find(call, call.path.first()))
        return notFound(call);
    archive(call, u"projects"_s, call.path.first());
    Answer answer = done(call, u"Project deleted successfully"_s);
    answer.events = happened(call, u"project.deleted"_s, call.path.first());
    return answer;
}

} // namespace

Operations projectOperations()
{
    const QString one = u"/projects/{projectId}"_s;
    return {
        { "GET", u"/projects"_s, u"getProjects"_s, getProjects },
        { "POST", u"/projects"_s, u"createProject"_s, createProject, WorkspaceIn::BodyThenQuery, OpenTo::Deciders },
        { "GET", one, u"getProject"_s, getProject },
        { "PUT", one, u"updateProject"_s, updateProject, WorkspaceIn::BodyThenQuery, OpenTo::Deciders },
        { "DELETE", one, u"deleteProject"_s, deleteProject, WorkspaceIn::BodyThenQuery, OpenTo::Deciders },
    };
}

} // namespace sandbox
