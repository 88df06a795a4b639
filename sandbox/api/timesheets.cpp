// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/input.h"
#include "sandbox/api/operation.h"
#include "sandbox/api/scope.h"
#include "sandbox/company/worklog.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

// A sheet that was not submitted yet is kept as "pending"; the classic generation calls it "open".
QString spoken(const Call &call, const QString &status)
{
    return call.isClassic() && status == "pending"_L1 ? u"open"_s : status;
}

QString stored(const QString &status)
{
    return status == "open"_L1 ? u"pending"_s : status;
}

QStringList statuses(const Call &call)
{
    return { spoken(call, u"pending"_s), u"submitted"_s, u"approved"_s, u"rejected"_s };
}

QDate dateIn(const Row &row, const QString &name)
{
    return QDate::fromString(row.value(name).toString(), Qt::ISODate);
}

Listing sheets(const Call &call)
{
    Listing listing { u"s.*, m.firstname, m.lastname, o.sheet AS other, o.more"_s,
        u"timesheets s JOIN members m ON m.id = s.user_id LEFT JOIN other_totals o ON o.sheet = s.id"_s,
        u"s.date_from DESC, s.id"_s };
    listing.add(visibleUsers(call.caller, u"s.user_id"_s));
    return listing;
}

QJsonValue money(qint64 cents)
{
    return double(cents) / 100;
}

QJsonObject entry(const Call &call, const WorkLog &log, const Piece &piece)
{
    const ContractFacts &contract = log.contract(piece.contractId);
    const bool hasContract = piece.contractId != 0;
    QJsonObject entry {
        { u"project_id"_s, hasContract ? QJsonValue(contract.projectId) : QJsonValue() },
        { u"project_name"_s, hasContract ? QJsonValue(contract.projectName) : QJsonValue() },
        { u"contract_id"_s, hasContract ? QJsonValue(piece.contractId) : QJsonValue() },
        { u"total_minutes"_s, piece.minutes },
    };
    if (call.caller.seesRates && hasContract)
        entry.insert(u"total_amount"_s, money(contract.cents(piece.minutes)));
    return entry;
}

QJsonObject toJson(const Call &call, const WorkLog &log, const Row &row)
{
    const int user = row.value(u"user_id"_s).toInt();
    QJsonObject days;
    int minutes = 0;
    qint64 cents = 0;
    for (QDate date = dateIn(row, u"date_from"_s); date <= dateIn(row, u"date_to"_s); date = date.addDays(1)) {
        QJsonArray entries;
        const QList<Piece> pieces = log.day(user, date);
        for (const Piece &piece : pieces) {
            minutes += piece.minutes;
            cents += log.contract(piece.contractId).cents(piece.minutes);
            entries.append(entry(call, log, piece));
        }
        if (!entries.isEmpty())
            days.insert(date.toString(Qt::ISODate), entries);
    }

    QJsonObject sheet {
        { u"id"_s, idOf(call.generation, IdKind::Timesheet, row.value(u"id"_s).toLongLong()) },
        { u"user_id"_s, user },
        { u"date_from"_s, json(row, u"date_from"_s) },
        { u"date_to"_s, json(row, u"date_to"_s) },
        { u"submitted_on"_s, json(row, u"submitted_on"_s) },
        { u"reject_reason"_s, json(row, u"reject_reason"_s) },
        { u"status"_s, spoken(call, row.value(u"status"_s).toString()) },
    };
    minutes += row.value(u"more"_s).toInt();
    const bool hasTotal = row.value(u"other"_s).isNull() || !row.value(u"more"_s).isNull();
    const auto total = [hasTotal](double number) { return hasTotal ? QJsonValue(number) : QJsonValue(); };
    if (call.isClassic()) {
        sheet.insert(u"total_hours"_s, total(qRound(minutes * 10000 / 60.0) / 10000.0));
        return sheet;
    }
    const QString member = row.value(u"firstname"_s).toString() + u' ' + row.value(u"lastname"_s).toString();
    sheet.insert(u"member"_s, member);
    sheet.insert(u"total_minutes"_s, total(minutes));
    if (call.caller.seesRates)
        sheet.insert(u"total_amount"_s, money(cents));
    // An empty map is written as PHP writes it.
    sheet.insert(u"daily_breakdown"_s, days.isEmpty() ? QJsonValue(QJsonArray()) : QJsonValue(days));
    sheet.insert(u"created_at"_s, QString(row.value(u"date_from"_s).toString() + u"T00:00:00Z"_s));
    return sheet;
}

Answer getTimesheets(const Call &call)
{
    Input in = Input::ofQuery(call);
    Listing listing = sheets(call);
    if (const auto id = in.text(u"id"_s))
        listing.add(u"s.id = ?"_s, rowOf(IdKind::Timesheet, *id));
    if (const auto status = in.word(u"status"_s, statuses(call)))
        listing.add(u"s.status = ?"_s, stored(*status));
    const QDate from = in.date(u"date_from"_s);
    const QDate to = in.date(u"date_to"_s);
    in.inOrder(u"date_from"_s, from, u"date_to"_s, to);
    if (from.isValid())
        listing.add(u"s.date_from >= ?"_s, from.toString(Qt::ISODate));
    if (to.isValid())
        listing.add(u"s.date_to <= ?"_s, to.toString(Qt::ISODate));
    if (!call.isClassic()) {
        listing.addIf(u"s.user_id = ?"_s, in.integer(u"user_id"_s));
        if (in.word(u"order_by"_s, { u"asc"_s, u"desc"_s }) == u"asc"_s)
            listing.order = u"s.date_from, s.id"_s;
    }
    const Paging paging = in.paging();
    if (in.failed())
        return in.refusal();

    const Slice found = slice(call.database, listing, paging);
    QList<int> users;
    QDate first = call.company.today();
    QDate last = call.company.firstMonday();
    for (const Row &row : found.rows) {
        users.append(row.value(u"user_id"_s).toInt());
        first = std::min(first, dateIn(row, u"date_from"_s));
        last = std::max(last, dateIn(row, u"date_to"_s));
    }
    WorkLog log(call.database, call.company);
    log.load(users, first, last);
    QJsonArray data;
    for (const Row &row : found.rows)
        data.append(toJson(call, log, row));
    return page(call, data, found.total, paging, usualPlace(call));
}

struct Move {
    QString verb;
    QStringList from;
    QString to;
};

Answer move(const Call &call, const Move &move, const QString &reason = {})
{
    const auto sheet = only(call.database, sheets(call), u"s.id = ?"_s, rowOf(IdKind::Timesheet, call.path.first()));
    if (!sheet)
        return notFound(call);
    const bool isOwn = sheet->value(u"user_id"_s).toInt() == call.caller.id;
    if (!isOwn && !call.caller.mayDecide)
        return forbidden(call);
    const QString status = sheet->value(u"status"_s).toString();
    if (!move.from.contains(status))
        return refused(call, 400, u"A timesheet that is %1 cannot be %2"_s.arg(spoken(call, status), move.verb));

    QVariant submittedOn = sheet->value(u"submitted_on"_s);
    if (move.to == "submitted"_L1)
        submittedOn = call.clock.stamp();
    else if (move.to == "pending"_L1)
        submittedOn = QVariant();
    // Submit and approve clear the reason, reject gives a new one.
    QVariant storedReason = move.to == "pending"_L1 ? sheet->value(u"reject_reason"_s) : QVariant();
    if (!reason.isEmpty())
        storedReason = reason;
    call.database.change(u"UPDATE timesheets SET status = ?, submitted_on = ?, reject_reason = ? WHERE id = ?"_s,
        { move.to, submittedOn, storedReason, sheet->value(u"id"_s) });
    return done(call, u"Timesheet %1 successfully"_s.arg(move.verb));
}

Answer approveTimesheet(const Call &call)
{
    return move(call, { u"approved"_s, { u"submitted"_s }, u"approved"_s });
}

Answer rejectTimesheet(const Call &call)
{
    Input in = Input::ofBody(call);
    const auto reason = in.text(u"reason"_s, Need::Required);
    if (in.failed())
        return in.refusal();
    return move(call, { u"rejected"_s, { u"submitted"_s }, u"rejected"_s }, *reason);
}

Answer submitTimesheet(const Call &call)
{
    return move(call, { u"submitted"_s, { u"pending"_s, u"rejected"_s }, u"submitted"_s });
}

Answer unsubmitTimesheet(const Call &call)
{
    return move(call, { u"unsubmitted"_s, { u"submitted"_s }, u"pending"_s });
}

Operation decision(const QString &verb, const QString &id, Answer (*handler)(const Call &), OpenTo openTo)
{
    return { "PUT", u"/timesheets/{timesheetId}/"_s + verb, id, handler, WorkspaceIn::Body, openTo, Offered::Both,
        IdKind::Timesheet };
}

} // namespace

Operations timesheetOperations()
{
    return {
        { "GET", u"/timesheets"_s, u"getTimesheets"_s, getTimesheets },
        decision(u"approve"_s, u"approveTimesheet"_s, approveTimesheet, OpenTo::Deciders),
        decision(u"reject"_s, u"rejectTimesheet"_s, rejectTimesheet, OpenTo::Deciders),
        decision(u"submit"_s, u"submitTimesheet"_s, submitTimesheet, OpenTo::Everyone),
        decision(u"unsubmit"_s, u"unsubmitTimesheet"_s, unsubmitTimesheet, OpenTo::Everyone),
    };
}

} // namespace sandbox
