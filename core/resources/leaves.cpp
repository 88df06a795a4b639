// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/leaves.h"

#include "core/resources/cells.h"
#include "core/resources/form_fields.h"
#include "core/resources/requests.h"
#include "core/resources/status.h"
#include "core/resources/surroundings.h"
#include "core/support/apart.h"
#include "core/support/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace signoff {

namespace {

QDate lastDay(const Leave &row)
{
    return row.to.isValid() ? row.to : row.from;
}

// "yes" and "no"; another word stays as it is.
QString paidLabel(const QString &word)
{
    bool isPaid = false;
    return json::read(QJsonValue(word), isPaid) ? cells::yesOrNo(isPaid) : word;
}

const LeaveNotes &notesOf(const Leave &row, const Surroundings &around)
{
    static const LeaveNotes none;
    const LeaveNotes *notes = around.leaveNotesOf(row.id);
    return notes ? *notes : none;
}

// "5 d", "0.5 d", "3 h": in the unit in which it is counted.
QString lengthText(const Leave &row)
{
    const auto number = [](double count) { return QLocale().toString(count, 'f', QLocale::FloatingPointShortest); };
    if (row.days.value_or(0) > 0)
        return QCoreApplication::translate("columns", "%1 d", "days").arg(number(*row.days));
    if (row.hours.value_or(0) > 0)
        return QCoreApplication::translate("columns", "%1 h", "hours").arg(number(*row.hours));
    return {};
}

Tone conflictTone(const LeaveNotes &notes)
{
    if (notes.conflictFlag.isEmpty())
        return Tone::Neutral;
    if (notes.conflictFlag == conflictFlag)
        return Tone::Attention;
    return notes.conflictFlag == noConflictFlag ? Tone::Positive : Tone::Progress;
}

const Column<Leave> columns[] = {
    { "member", QT_TRANSLATE_NOOP("columns", "Member"), Cell::Text,
        [](const Leave &row, const Surroundings &around) -> QVariant { return around.memberName(row.userId); },
        [](const Leave &row, const Surroundings &around) {
            const QString name = around.memberName(row.userId);
            return !row.userId.isEmpty() && row.userId == around.self
                ? QCoreApplication::translate("columns", "%1 (you)").arg(apart(name))
                : name;
        } },
    { "period", QT_TRANSLATE_NOOP("columns", "Period"), Cell::Date,
        [](const Leave &row, const Surroundings &) -> QVariant { return row.from; },
        [](const Leave &row, const Surroundings &) { return format::shortPeriod(row.from, lastDay(row)); } },
    { .id = "to",
        .title = QT_TRANSLATE_NOOP("columns", "Last day"),
        .cell = Cell::Date,
        .value = [](const Leave &row, const Surroundings &) -> QVariant { return lastDay(row); },
        .shown = false },
    { .id = "length",
        .title = QT_TRANSLATE_NOOP("columns", "Length"),
        .cell = Cell::Number,
        .value = [](const Leave &row, const Surroundings &) {
            return row.days.value_or(0) > 0 ? cells::known(row.days) : cells::known(row.hours);
        },
        .text = [](const Leave &row, const Surroundings &) { return lengthText(row); },
        // In hours, as days and hours stand below each other.
        .order = [](const Leave &row, const Surroundings &) -> QVariant {
            return row.hours.value_or(0) > 0 ? *row.hours : row.days.value_or(0) * 8;
        } },
    { .id = "conflict",
        .title = QT_TRANSLATE_NOOP("columns", "Conflict"),
        .cell = Cell::Flags,
        .value = [](const Leave &row, const Surroundings &around) -> QVariant {
            const QString &flag = notesOf(row, around).conflictFlag;
            return flag.isEmpty() ? QStringList() : QStringList(flag);
        },
        .text = [](const Leave &row, const Surroundings &around) { return notesOf(row, around).conflict; },
        .tone = [](const Leave &row, const Surroundings &around) { return conflictTone(notesOf(row, around)); },
        .detail = [](const Leave &row, const Surroundings &around) { return notesOf(row, around).conflictWords; },
        .order = [](const Leave &row, const Surroundings &around) -> QVariant {
            const std::optional<int> away = notesOf(row, around).away;
            return away ? QVariant(*away) : QVariant();
        } },
    { .id = "balance",
        .title = QT_TRANSLATE_NOOP("columns", "Left"),
        .value = [](const Leave &row, const Surroundings &around) -> QVariant { return notesOf(row, around).balance; },
        .text = [](const Leave &row, const Surroundings &around) {
            const QStringList lines = notesOf(row, around).balanceWords.split(u'\n');
            return lines.size() > 1 ? lines.first() + QStringLiteral(" +%1").arg(lines.size() - 1) : lines.first();
        },
        .detail = [](const Leave &row, const Surroundings &around) { return notesOf(row, around).balanceWords; },
        .yields = 2 },
    { .id = "paid",
        .title = QT_TRANSLATE_NOOP("columns", "Paid"),
        .value = [](const Leave &row, const Surroundings &) -> QVariant { return row.isPaid; },
        .text = [](const Leave &row, const Surroundings &) { return paidLabel(row.isPaid); },
        .yields = 3 },
    { .id = "note",
        .title = QT_TRANSLATE_NOOP("columns", "Note"),
        .value = [](const Leave &row, const Surroundings &) -> QVariant { return row.note; },
        .shown = false },
    { .id = "team",
        .title = QT_TRANSLATE_NOOP("columns", "Team"),
        .value = [](const Leave &row, const Surroundings &around) -> QVariant { return notesOf(row, around).team; },
        .shown = false },
    { .id = "decided_by",
        .title = QT_TRANSLATE_NOOP("columns", "Decided by"),
        .value = [](const Leave &row, const Surroundings &around) -> QVariant {
            return around.memberName(row.approvedBy.isEmpty() ? row.rejectedBy : row.approvedBy);
        },
        .shown = false },
    requestStatusColumn<Leave, &Leave::rejectReason>(),
};

// That leave is decided by PUT is inferred; POST is possible.
constexpr const char *decisionVerb = "leave-decisions-by-post";
constexpr Endpoint<Verb::Post, "/leaves/{leaveId}/approve", Confirmation> approveLeaveByPost { "approveLeave" };
constexpr Endpoint<Verb::Post, "/leaves/{leaveId}/reject", Confirmation, LeaveReason> rejectLeaveByPost { "rejectLeave" };

const Action<Leave> actions[] = {
    approval<Leave>([](const QString &workspace, const Leave &row, const QString &) -> Request {
        return orElse<Request>(approveLeave(workspace, row.id), approveLeaveByPost(workspace, row.id), decisionVerb,
            OtherWhen::NotFound);
    }),
    rejection<Leave>([](const QString &workspace, const Leave &row, const QString &reason) -> Request {
        return orElse<Request>(rejectLeave.with({ reason }, workspace, row.id),
            rejectLeaveByPost.with({ reason }, workspace, row.id), decisionVerb, OtherWhen::NotFound);
    }),
};

constexpr FormChoice periods[] = {
    { "0", QT_TRANSLATE_NOOP("forms", "Whole days") },
    { "1", QT_TRANSLATE_NOOP("forms", "First half of the day") },
    { "2", QT_TRANSLATE_NOOP("forms", "Second half of the day") },
};

constexpr FormField createFields[] = {
    fields::member,
    { .id = "policy_id", .title = QT_TRANSLATE_NOOP("forms", "Policy"), .entry = Entry::Policy, .needed = true },
    { .id = "start", .title = QT_TRANSLATE_NOOP("forms", "First day"), .entry = Entry::Date, .needed = true },
    { .id = "end",
        .title = QT_TRANSLATE_NOOP("forms", "Last day"),
        .entry = Entry::Date,
        .needed = true,
        .notBefore = "start" },
    { .id = "leave_period",
        .title = QT_TRANSLATE_NOOP("forms", "Part of the day"),
        .entry = Entry::Choice,
        .choices = periods,
        .hint = QT_TRANSLATE_NOOP("forms", "For policies that count in days.") },
    { .id = "start_time",
        .title = QT_TRANSLATE_NOOP("forms", "From"),
        .entry = Entry::Time,
        .with = "end_time",
        .hint = QT_TRANSLATE_NOOP("forms", "For policies that count in hours.") },
    { .id = "end_time",
        .title = QT_TRANSLATE_NOOP("forms", "To"),
        .entry = Entry::Time,
        .notBefore = "start_time",
        .with = "hours_per_day" },
    { .id = "hours_per_day",
        .title = QT_TRANSLATE_NOOP("forms", "Hours a day"),
        .entry = Entry::Number,
        .least = 0,
        .most = 24,
        .with = "start_time" },
    { .id = "reason", .title = QT_TRANSLATE_NOOP("forms", "Reason"), .entry = Entry::LongText },
};

const Form<Leave> forms[] = {
    { .id = "create",
        .title = QT_TRANSLATE_NOOP("forms", "Request leave"),
        .fields = createFields,
        .begin = [](const Leave &row) -> FormValues { return { { QStringLiteral("user_id"), row.userId } }; },
        .request = [](const QString &workspace, const Leave &, const FormValues &values) -> Request {
            return createLeaveRequest.with(bodyOf<LeaveBody>(values), workspace);
        } },
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
        .counted = QT_TRANSLATE_N_NOOP("resources", "%n leave request(s)"),
        .status = &requestStatus,
        .list = [](const QString &workspace, const ListQuery &query) {
            return getLeaves.with(
                { query.page, query.perPage, query.id, query.of, {}, {}, query.status, query.from, query.to }, workspace);
        },
        .matches = [](const Leave &row, const ListQuery &query) {
            return isListed(row, query, row.from, lastDay(row));
        },
        .snapshot = [](const Leave &row) {
            return QJsonObject { { QStringLiteral("status"), row.status },
                { QStringLiteral("from"), row.from.toString(Qt::ISODate) },
                { QStringLiteral("to"), row.to.toString(Qt::ISODate) } };
        },
        .describe = [](const Leave &row, const Surroundings &around) -> QString {
            return apart(around.memberName(row.userId)) + QStringLiteral(", ") + format::period(row.from, lastDay(row));
        },
        .columns = columns,
        .actions = actions,
        .forms = forms,
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
            const ListQuery dated = query.withDates();
            return getLeaveBalances.with({ dated.page, dated.of, dated.from, dated.to }, workspace);
        },
        // The size of a page cannot be asked for; the older generation's is this, and where there are no pages the second
        // one repeats the first.
        .mostPerPage = 20,
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
