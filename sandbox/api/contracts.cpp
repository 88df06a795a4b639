// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/changes.h"
#include "sandbox/api/input.h"
#include "sandbox/api/operation.h"
#include "sandbox/api/scope.h"
#include "sandbox/company/worklog.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int AllHoursOfAWeek = 168;

const QStringList &screenshotModes()
{
    static const QStringList all { u"full"_s, u"blurred"_s, u"no_preview"_s, u"no_screenshot"_s,
        u"background_blurred"_s, u"video_full"_s, u"video_blurred"_s, u"video_full_silent"_s,
        u"video_blurred_silent"_s };
    return all;
}

const QStringList &statuses()
{
    static const QStringList all { u"active"_s, u"paused"_s };
    return all;
}

Listing contracts(const Call &call)
{
    Listing listing { ContractRate + u" AS hourly_rate, "_s + ContractRateType
            + u" AS rate_type, c.*, p.name AS project_name, p.icon AS project_icon, p.is_billable, m.firstname, "
              u"m.lastname,"
              " m.email, m.role"_s,
        u"contracts c JOIN projects p ON p.id = c.project_id JOIN members m ON m.id = c.user_id"_s, u"c.id"_s };
    for (const QString &record : { u"c"_s, u"p"_s, u"m"_s })
        listing.add(record + u".deleted_at IS NULL"_s);
    listing.add(visibleUsers(call.caller, u"c.user_id"_s));
    return listing;
}

QJsonObject toJson(const Call &call, const Row &row)
{
    const QString mode = row.value(u"screenshots"_s).toString();
    const QString person = row.value(u"firstname"_s).toString() + u' ' + row.value(u"lastname"_s).toString();
    QJsonObject contract {
        { u"id"_s, json(row, u"id"_s) },
        { u"project_id"_s, json(row, u"project_id"_s) },
        { u"project_name"_s, json(row, u"project_name"_s) },
        { u"project_icon"_s, json(row, u"project_icon"_s) },
        { u"user_id"_s, json(row, u"user_id"_s) },
        { u"user_firstname"_s, json(row, u"firstname"_s) },
        { u"user_lastname"_s, json(row, u"lastname"_s) },
        { u"user_email"_s, json(row, u"email"_s) },
        { u"user_role"_s, json(row, u"role"_s) },
        { u"weekly_hours_limit"_s, json(row, u"weekly_hours_limit"_s) },
        { u"screenshots"_s, mode },
        { u"screenshots_label"_s, mode == "full"_L1 ? QJsonValue(u"Screenshot on"_s) : QJsonValue() },
        { u"status"_s, json(row, u"status"_s) },
    };
    const bool showsRate =
        call.caller.seesRates && row.value(u"is_billable"_s).toBool() && !row.value(u"hourly_rate"_s).isNull();
    if (showsRate) {
        contract.insert(u"rate"_s, json(row, u"hourly_rate"_s));
        contract.insert(u"rate_type"_s, json(row, u"rate_type"_s));
    }
    if (call.isClassic())
        return contract;
    if (showsRate)
        contract.insert(u"currency"_s, json(row, u"currency"_s));
    contract.insert(u"contract_name"_s, QString(row.value(u"project_name"_s).toString() + u" - "_s + person));
    contract.insert(u"created_at"_s, json(row, u"created_at"_s));
    contract.insert(u"updated_at"_s, json(row, u"updated_at"_s));
    return contract;
}

std::optional<Row> find(const Call &call, const QVariant &id)
{
    return only(call.database, contracts(call), u"c.id = ?"_s, id);
}

Answer getContracts(const Call &call)
{
    Input in = Input::ofQuery(call);
    Listing listing = contracts(call);
    listing.addIf(u"c.project_id = ?"_s, in.integer(u"project_id"_s));
    listing.addIf(u"c.user_id = ?"_s, in.integer(u"user_id"_s));
    listing.addIf(u"c.status = ?"_s, in.word(u"status"_s, statuses()));
    const Paging paging = in.paging();
    if (in.failed())
        return in.refusal();
    Answer answer = listed(call, listing, paging, PagingPlace::TopLevel, toJson);
    answer.body.insert(u"message"_s, u"Contracts retrieved successfully"_s);
    return answer;
}

Answer retrieved(const Call &call, const QVariant &id)
{
    const auto row = find(call, id);
    return row ? success(call, toJson(call, *row), u"Contract retrieved successfully"_s) : notFound(call);
}

Answer getContract(const Call &call)
{
    return retrieved(call, call.path.first());
}

Answer createContract(const Call &call)
{
    Input in = Input::ofBody(call);
    const auto project = in.integer(u"project_id"_s, Need::Required);
    const auto user = in.integer(u"user_id"_s, Need::Required);
    const auto limit = in.integer(u"weekly_hours_limit"_s, Need::Optional, 0, AllHoursOfAWeek);
    const auto mode = in.word(u"screenshots"_s, screenshotModes());
    const auto rate = in.number(u"rate"_s);
    if (in.failed())
        return in.refusal();
    const bool canWork =
        exists(call, u"members WHERE id = ? AND role <> 'Project viewer' AND deleted_at IS NULL"_s, { *user });
    if (!projectExists(call, *project) || !canWork)
        return refused(call, 422, u"The selected project_id or user_id is invalid."_s);
    if (hasContract(call, *user, *project))
        return refused(call, 400, u"The member already has a contract on this project"_s);
    const QVariant stored = rate && call.caller.seesRates ? QVariant(*rate) : QVariant();
    const QString now = call.clock.stamp();
    const qint64 id = call.database.change(
        u"INSERT INTO contracts (project_id, user_id, weekly_hours_limit, screenshots, rate, currency, status,"
        " created_at, updated_at) VALUES (?, ?, ?, ?, ?, 'USD', 'active', ?, ?)"_s,
        { *project, *user, limit.value_or(AllHoursOfAWeek), mode.value_or(u"full"_s), stored, now, now });
    return created(call, toJson(call, *find(call, id)), u"Contract created successfully"_s);
}

Answer updateContract(const Call &call)
{
    const QString id = call.path.first();
    if (!find(call, id))
        return notFound(call);
    Input in = Input::ofBody(call);
    Changes changes;
    changes.setIf(u"weekly_hours_limit"_s, in.integer(u"weekly_hours_limit"_s, Need::Optional, 0, AllHoursOfAWeek));
    changes.setIf(u"screenshots"_s, in.word(u"screenshots"_s, screenshotModes()));
    changes.setIf(u"status"_s, in.word(u"status"_s, statuses()));
    const auto rate = in.number(u"rate"_s);
    if (call.caller.seesRates)
        changes.setIf(u"rate"_s, rate);
    if (in.failed())
        return in.refusal();
    changes.apply(call, u"contracts"_s, id);
    return retrieved(call, id); // with the message of a read: the contract says so
}

Answer deleteContract(const Call &call)
{
    if (!find(call, call.path.first()))
        return notFound(call);
    archive(call, u"contracts"_s, call.path.first());
    return done(call, u"Contract deleted successfully"_s);
}

} // namespace

Operations contractOperations()
{
    const QString one = u"/contracts/{contractId}"_s;
    return {
        { "GET", u"/contracts"_s, u"getContracts"_s, getContracts },
        { "POST", u"/contracts"_s, u"createContract"_s, createContract, WorkspaceIn::BodyThenQuery, OpenTo::Deciders },
        { "GET", one, u"getContract"_s, getContract },
        { "PUT", one, u"updateContract"_s, updateContract, WorkspaceIn::BodyThenQuery, OpenTo::Deciders },
        { "DELETE", one, u"deleteContract"_s, deleteContract, WorkspaceIn::BodyThenQuery, OpenTo::Deciders },
    };
}

} // namespace sandbox
