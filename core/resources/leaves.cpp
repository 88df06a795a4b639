// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/leaves.h"

#include "core/resources/status.h"
#include "core/resources/surroundings.h"
#include "core/support/format.h"

#include <QCoreApplication>

namespace signoff {

namespace {

bool isPending(const Leave &row)
{
    return row.status == QLatin1String("pending");
}

QDate lastDay(const Leave &row)
{
    return row.to.isValid() ? row.to : row.from;
}

const Column<Leave> columns[] = {
    { "member", QT_TRANSLATE_NOOP("columns", "Member"), Cell::Text,
        [](const Leave &row, const Surroundings &around) -> QVariant { return around.memberName(row.userId); } },
    { "period", QT_TRANSLATE_NOOP("columns", "Period"), Cell::Date,
        [](const Leave &row, const Surroundings &) -> QVariant { return row.from; },
        [](const Leave &row, const Surroundings &) { return format::period(row.from, lastDay(row)); } },
    { "days", QT_TRANSLATE_NOOP("columns", "Days"), Cell::Number,
        [](const Leave &row, const Surroundings &) -> QVariant { return row.days ? QVariant(*row.days) : QVariant(); } },
    { "note", QT_TRANSLATE_NOOP("columns", "Note"), Cell::Text,
        [](const Leave &row, const Surroundings &) -> QVariant { return row.note; } },
    { .id = "status",
        .title = QT_TRANSLATE_NOOP("columns", "Status"),
        .cell = Cell::Status,
        .value = [](const Leave &row, const Surroundings &) -> QVariant { return row.status; },
        .text = [](const Leave &row, const Surroundings &) { return requestStatusLabel(row.status); },
        .tone = [](const Leave &row, const Surroundings &) { return requestStatusTone(row.status); },
        .detail = [](const Leave &row, const Surroundings &) { return row.rejectReason; } },
};

const Action<Leave> actions[] = {
    { .id = "approve",
        .title = QT_TRANSLATE_NOOP("actions", "Approve"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Approved"),
        .key = "A",
        .enabledFor = isPending,
        .request = [](const QString &workspace, const Leave &row, const QString &) -> Request {
            return approveLeave(workspace, row.id);
        },
        .achieved = [](const Leave &row) { return row.status == QLatin1String("approved"); },
        .resultStatus = "approved" },
    { .id = "reject",
        .title = QT_TRANSLATE_NOOP("actions", "Reject"),
        .doneTitle = QT_TRANSLATE_NOOP("actions", "Rejected"),
        .key = "R",
        .needsReason = true,
        .enabledFor = isPending,
        .request = [](const QString &workspace, const Leave &row, const QString &reason) -> Request {
            return rejectLeave.with({ reason }, workspace, row.id);
        },
        .achieved = [](const Leave &row) { return row.status == QLatin1String("rejected"); },
        .resultStatus = "rejected" },
};

} // namespace

bool Leave::readTotal(const QJsonObject &row, const char *unit, std::optional<double> &out)
{
    const QJsonValue total = row.value(QLatin1String("total"));
    const QJsonValue value = total.toObject().value(QLatin1String(unit));
    if (value.isUndefined() || value.isNull())
        return total.isUndefined() || total.isNull() || total.isObject() || total.isArray();
    double number = 0;
    if (!json::read(value, number))
        return false;
    out = number;
    return true;
}

template <>
const Resource<Leave> &resourceOf<Leave>()
{
    static const Resource<Leave> resource {
        .id = "leaves",
        .title = QT_TRANSLATE_NOOP("resources", "Leave requests"),
        .list = [](const QString &workspace, const ListQuery &query) {
            return getLeaves.with({ query.page, query.perPage, query.id, query.status, query.from, query.to }, workspace);
        },
        .snapshot = [](const Leave &row) {
            return QJsonObject { { QStringLiteral("status"), row.status },
                { QStringLiteral("from"), row.from.toString(Qt::ISODate) },
                { QStringLiteral("to"), row.to.toString(Qt::ISODate) } };
        },
        .describe = [](const Leave &row, const Surroundings &around) -> QString {
            return around.memberName(row.userId) + QStringLiteral(", ") + format::period(row.from, lastDay(row));
        },
        .columns = columns,
        .actions = actions,
    };
    return resource;
}

template <>
const Resource<LeaveBalance> &resourceOf<LeaveBalance>()
{
    static const Column<LeaveBalance> balanceColumns[] = {
        { "member", QT_TRANSLATE_NOOP("columns", "Member"), Cell::Text,
            [](const LeaveBalance &row, const Surroundings &) -> QVariant { return row.userName; } },
        { "balance", QT_TRANSLATE_NOOP("columns", "Left"), Cell::Text,
            [](const LeaveBalance &row, const Surroundings &) -> QVariant {
                QStringList parts;
                for (const LeaveBalance::Part &part : row.parts)
                    parts << part.policy + QStringLiteral(": ") + part.balance;
                return row.total.isEmpty() ? parts.join(QStringLiteral(", ")) : row.total;
            } },
    };
    static const Resource<LeaveBalance> resource {
        .id = "leave-balances",
        .title = QT_TRANSLATE_NOOP("resources", "Leave balances"),
        .list = [](const QString &workspace, const ListQuery &query) {
            return getLeaveBalances.with({ query.page, query.perPage, {}, {}, query.from, query.to }, workspace);
        },
        .columns = balanceColumns,
    };
    return resource;
}

template <>
const Resource<LeavePolicy> &resourceOf<LeavePolicy>()
{
    static const Column<LeavePolicy> policyColumns[] = {
        { "name", QT_TRANSLATE_NOOP("columns", "Name"), Cell::Text,
            [](const LeavePolicy &row, const Surroundings &) -> QVariant { return row.name; } },
    };
    static const Resource<LeavePolicy> resource {
        .id = "leave-policies",
        .title = QT_TRANSLATE_NOOP("resources", "Leave policies"),
        .list = [](const QString &workspace, const ListQuery &) { return getLeavePolicies(workspace); },
        .columns = policyColumns,
    };
    return resource;
}

} // namespace signoff
