// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/input.h"
#include "sandbox/api/operation.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

Answer getWorkspaces(const Call &call)
{
    Input in = Input::ofQuery(call);
    const Paging paging = in.paging();
    if (in.failed())
        return in.refusal();
    const QJsonObject workspace {
        { u"id"_s, Company::WorkspaceId },
        { u"owner_id"_s, Company::memberId(Company::OwnerNumber) },
        { u"user_id"_s, call.caller.id },
        { u"workspace_name"_s, u"Meridian Studio"_s },
        { u"role"_s, call.caller.role },
        { u"status"_s, u"active"_s },
        { u"created_at"_s, u"2023-03-14T08:12:41.000000Z"_s },
        { u"activated_at"_s, u"2023-03-14 08:12:41"_s },
    };
    const QJsonArray rows = paging.page == 1 ? QJsonArray { workspace } : QJsonArray();
    return page(call, rows, 1, paging, PagingPlace::Meta);
}

} // namespace

Operations workspaceOperations()
{
    return {
        { "GET", u"/workspaces"_s, u"getWorkspaces"_s, getWorkspaces, WorkspaceIn::Nowhere },
    };
}

} // namespace sandbox
