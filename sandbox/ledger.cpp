// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/ledger.h"

#include "sandbox/api/answers.h"
#include "sandbox/api/operation.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QString kindName(IdKind kind)
{
    switch (kind) {
    case IdKind::Timesheet:
        return u"timesheet"_s;
    case IdKind::TimeRequest:
        return u"time-request"_s;
    case IdKind::Leave:
        return u"leave"_s;
    default:
        break; // nothing decides about the others
    }
    return {};
}

} // namespace

void recordDecision(const Call &call, const Operation &operation, const QString &arrivedAt, const Answer &answer)
{
    const QString item = call.path.first();
    const QString verb = operation.path.section(u'/', -1);
    const bool isApplied = answer.status < 300;
    call.database.change(u"INSERT INTO ledger (kind, item, row, verb, user_id, arrived_at, outcome, status)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        { kindName(*operation.decides), item, rowOf(*operation.decides, item), verb, call.caller.id, arrivedAt,
            isApplied ? u"applied"_s : u"refused"_s, answer.status });
}

QJsonArray ledgerJson(const Database &database)
{
    return objectsOf(database.rows(u"SELECT * FROM ledger ORDER BY id"_s));
}

} // namespace sandbox
