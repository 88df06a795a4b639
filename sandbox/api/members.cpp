// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/changes.h"
#include "sandbox/api/input.h"
#include "sandbox/api/operation.h"
#include "sandbox/api/scope.h"

#include <QtCore/qtimezone.h>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

const QStringList &roles()
{
    static const QStringList all { u"Owner"_s, u"Project viewer"_s, u"Executive manager"_s, u"Team manager"_s,
        u"Project manager"_s, u"Regular User"_s };
    return all;
}

QStringList rolesToGive()
{
    return roles().mid(1);
}

Listing people(const Call &call)
{
    Listing listing { u"m.*, t.name AS team_name, i.name AS title"_s,
        u"members m LEFT JOIN teams t ON t.id = m.team_id LEFT JOIN titles i ON i.id = m.title_id"_s, u"m.id"_s };
    listing.add(u"m.deleted_at IS NULL"_s);
    listing.add(visibleUsers(call.caller, u"m.id"_s));
    return listing;
}

QJsonObject toJson(const Call &call, const Row &row)
{
    QJsonObject member {
        { u"id"_s, json(row, u"id"_s) },
        { u"email"_s, json(row, u"email"_s) },
        { u"firstname"_s, json(row, u"firstname"_s) },
        { u"lastname"_s, json(row, u"lastname"_s) },
        { u"avatar"_s, json(row, u"avatar"_s) },
        { u"current_role"_s, json(row, u"role"_s) },
        { u"timezone"_s, json(row, u"timezone"_s) },
        { u"status"_s, json(row, u"status"_s) },
        { u"team_name"_s, json(row, u"team_name"_s) },
    };
    if (call.caller.seesRates)
        member.insert(u"rate"_s, json(row, u"rate"_s));
    if (call.isClassic())
        return member;
    if (call.caller.seesRates)
        member.insert(u"rate_status"_s, json(row, u"rate_status"_s));
    member.insert(u"title"_s, json(row, u"title"_s));
    member.insert(u"is_blocked"_s, false);
    member.insert(u"weekly_hours_limit"_s, json(row, u"weekly_hours_limit"_s));
    member.insert(u"screenshots"_s, QJsonValue());
    for (const QString &name : { u"created_at"_s, u"updated_at"_s, u"deleted_at"_s })
        member.insert(name, json(row, name));
    return member;
}

Answer getMembers(const Call &call)
{
    Input in = Input::ofQuery(call);
    Listing listing = people(call);
    listing.addIf(u"m.email = ?"_s, in.email(u"email"_s));
    listing.addIf(u"m.status = ?"_s, in.word(u"status"_s, { u"active"_s, u"inactive"_s, u"left"_s, u"unknown"_s }));
    listing.addIf(u"m.role = ?"_s, in.word(u"role"_s, roles()));
    const Paging paging = in.paging();
    if (in.failed())
        return in.refusal();
    return listed(call, listing, paging, PagingPlace::Meta, toJson);
}

Answer getMember(const Call &call)
{
    const auto row = only(call.database, people(call), u"m.id = ?"_s, call.path.first());
    return row ? success(call, toJson(call, *row), u"Member retrieved successfully"_s) : notFound(call);
}

// What webhooks are told of a person; nothing that only some may see.
QList<Event> happened(const Call &call, const QString &what, const QVariant &id)
{
    const Row row = call.database.row(u"SELECT * FROM members WHERE id = ?"_s, { id });
    QJsonObject data = picked(row, { u"id"_s, u"email"_s, u"firstname"_s, u"lastname"_s, u"status"_s });
    data.insert(u"current_role"_s, json(row, u"role"_s));
    return { { what, data } };
}

Answer inviteMember(const Call &call)
{
    Input in = Input::ofBody(call);
    const auto email = in.email(u"email"_s, Need::Required);
    const auto first = in.text(u"firstname"_s, Need::Required, 255);
    const auto last = in.text(u"lastname"_s, Need::Required, 255);
    const auto role = in.word(u"role"_s, rolesToGive(), Need::Required);
    if (!in.failed() && isTaken(call, *email))
        in.fail(u"The email has already been taken."_s);
    if (in.failed())
        return in.refusal();
    const QString now = call.clock.stamp();
    const qint64 id = call.database.change(
        u"INSERT INTO members (email, firstname, lastname, role, status, rate_status, weekly_hours_limit, created_at,"
        " updated_at) VALUES (?, ?, ?, ?, 'inactive', 0, 40, ?, ?)"_s,
        { *email, *first, *last, *role, now, now });
    const QString link = u"https://app.webwork-tracker.com/dashboard/accept-invitation/sandbox%1"_s.arg(id);
    Answer answer = created(
        call, QJsonObject { { u"user_id"_s, id }, { u"invitation_link"_s, link } }, u"Member invited successfully"_s);
    answer.events = happened(call, u"member.invited"_s, id);
    return answer;
}

Answer updateMember(const Call &call)
{
    const QString id = call.path.first();
    if (!memberExists(call, id.toInt()))
        return notFound(call);
    Input in = Input::ofBody(call);
    Changes changes;
    const auto email = in.email(u"email"_s, Need::Filled);
    changes.setIf(u"email"_s, email);
    changes.setIf(u"firstname"_s, in.text(u"firstname"_s, Need::Filled, 255));
    changes.setIf(u"lastname"_s, in.text(u"lastname"_s, Need::Filled, 255));
    const auto zone = in.text(u"timezone"_s);
    changes.setIf(u"timezone"_s, zone);
    const auto role = in.word(u"role"_s, rolesToGive());
    changes.setIf(u"role"_s, role);
    changes.setIf(u"rate_status"_s, in.integer(u"rate_status"_s, Need::Optional, 0, 1));
    changes.setIf(u"weekly_hours_limit"_s, in.integer(u"weekly_hours_limit"_s, Need::Optional, 0, 168));
    if (in.integer(u"remove_avatar"_s, Need::Optional, 0, 1) == 1)
        changes.set(u"avatar"_s, QVariant());
    if (zone && !QTimeZone::isTimeZoneIdAvailable(zone->toUtf8()))
        in.fail(u"The timezone must be a valid zone."_s);
    if (email && isTaken(call, *email, id))
        in.fail(u"The email has already been taken."_s);
    if (in.failed())
        return in.refusal();
    if (role && id.toInt() == Company::memberId(Company::OwnerNumber))
        return refused(call, 400, u"The role of the owner cannot be changed"_s);
    changes.apply(call, u"members"_s, id);
    Answer answer = done(call, u"Member updated successfully"_s);
    answer.events = happened(call, u"member.updated"_s, id);
    return answer;
}

Answer deleteMember(const Call &call)
{
    const int id = call.path.first().toInt();
    if (!memberExists(call, id))
        return notFound(call);
    if (id == Company::memberId(Company::OwnerNumber))
        return refused(call, 400, u"The owner of a workspace cannot be deleted"_s);
    archive(call, u"members"_s, call.path.first());
    Answer answer = done(call, u"Member deleted successfully"_s);
    answer.events = happened(call, u"member.deleted"_s, id);
    return answer;
}

} // namespace

Operations memberOperations()
{
    const QString one = u"/members/{memberId}"_s;
    return {
        { "GET", u"/members"_s, u"getMembers"_s, getMembers },
        { "POST", u"/members"_s, u"inviteMember"_s, inviteMember, WorkspaceIn::BodyThenQuery, OpenTo::Deciders },
        { "GET", one, u"getMember"_s, getMember },
        { "PUT", one, u"updateMember"_s, updateMember, WorkspaceIn::BodyThenQuery, OpenTo::Deciders },
        { "DELETE", one, u"deleteMember"_s, deleteMember, WorkspaceIn::BodyThenQuery, OpenTo::Deciders },
    };
}

} // namespace sandbox
