// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/reports.h"

#include "sandbox/api/operation.h"

#include <map>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestRangeOfOneMember = 31;

using Cents = std::map<QString, qint64>; // by currency

// Currency code to amount; an empty map is written as PHP writes it.
QJsonValue money(const Cents &cents)
{
    QJsonObject amounts;
    for (const auto &[currency, amount] : cents)
        amounts.insert(currency, double(amount) / 100);
    return amounts.isEmpty() ? QJsonValue(QJsonArray()) : QJsonValue(amounts);
}

struct Filter {
    QDate from;
    QDate to;
    QList<int> users;
    QList<int> projects;
    QStringList currencies;

    bool takes(const Piece &piece, const ContractFacts &contract) const
    {
        return (projects.isEmpty() || (piece.contractId != 0 && projects.contains(contract.projectId)))
            && (currencies.isEmpty() || currencies.contains(contract.currency));
    }
};

QList<int> usersOf(const Call &call, Input &in)
{
    QStringList where { u"1"_s };
    const auto one = in.integer(u"user_id"_s);
    if (one)
        where.append(u"id = %1"_s.arg(*one));
    for (const auto &[name, column] : { std::pair(u"users"_s, u"id"_s), std::pair(u"teams"_s, u"team_id"_s),
             std::pair(u"titles"_s, u"title_id"_s) }) {
        const QList<int> wanted = in.integers(name);
        if (!wanted.isEmpty())
            where.append(column + u" IN "_s + idList(wanted));
    }
    QList<int> users;
    const auto rows =
        call.database.rows(u"SELECT id FROM members WHERE "_s + where.join(" AND "_L1) + u" ORDER BY id"_s);
    for (const Row &row : rows)
        users.append(row.value(u"id"_s).toInt());
    return users;
}

QJsonObject report(const Call &call, const Filter &filter)
{
    WorkLog log(call.database, call.company);
    log.load(filter.users, filter.from, filter.to);
    QJsonObject days;
    qint64 totalMinutes = 0;
    Cents total;
    for (QDate date = filter.from; date <= filter.to; date = date.addDays(1)) {
        QJsonArray entries;
        for (const int user : filter.users) {
            const QList<Piece> pieces = log.day(user, date);
            for (const Piece &piece : pieces) {
                const ContractFacts &contract = log.contract(piece.contractId);
                if (!filter.takes(piece, contract))
                    continue;
                const bool hasContract = piece.contractId != 0;
                QJsonObject entry {
                    { u"user_id"_s, user },
                    { u"project_id"_s, hasContract ? QJsonValue(contract.projectId) : QJsonValue() },
                    { u"contract_id"_s, hasContract ? QJsonValue(piece.contractId) : QJsonValue() },
                    { u"total_minutes"_s, piece.minutes },
                };
                totalMinutes += piece.minutes;
                Cents cents;
                if (contract.rate)
                    cents[contract.currency] = contract.cents(piece.minutes);
                for (const auto &[currency, amount] : cents)
                    total[currency] += amount;
                if (call.caller.seesRates)
                    entry.insert(u"total_amount"_s, money(cents));
                entries.append(entry);
            }
        }
        if (!entries.isEmpty())
            days.insert(date.toString(Qt::ISODate), QJsonObject { { u"users"_s, entries } });
    }
    QJsonObject sum { { u"total_minutes"_s, totalMinutes } };
    if (call.caller.seesRates)
        sum.insert(u"total_amount"_s, money(total));
    return {
        { u"report_type"_s, u"tracked_hours"_s },
        { u"start_date"_s, filter.from.toString(Qt::ISODate) },
        { u"end_date"_s, filter.to.toString(Qt::ISODate) },
        { u"total"_s, sum },
        { u"daily_breakdown"_s, days.isEmpty() ? QJsonValue(QJsonArray()) : QJsonValue(days) },
    };
}

Answer getTrackedHoursReport(const Call &call)
{
    Input in = Input::ofQuery(call);
    Filter filter;
    filter.from = in.date(u"start_date"_s);
    filter.to = in.date(u"end_date"_s);
    if (!filter.from.isValid())
        filter.from = call.company.currentMonday();
    if (!filter.to.isValid())
        filter.to = call.company.currentMonday().addDays(6);
    in.inOrder(u"start_date"_s, filter.from, u"end_date"_s, filter.to);
    if (in.has(u"user_id"_s) && filter.from.daysTo(filter.to) >= LongestRangeOfOneMember)
        in.fail(u"The range must not exceed %1 days when user_id is given."_s.arg(LongestRangeOfOneMember));
    filter.users = usersOf(call, in);
    filter.projects = in.integers(u"projects"_s);
    if (call.caller.seesRates)
        filter.currencies = in.list(u"currencies"_s);
    return in.failed() ? in.refusal() : success(call, report(call, filter));
}

Operation ofEntries(const QString &name, const QString &id, Answer (*handler)(const Call &))
{
    return { "GET", u"/reports/"_s + name, id, handler, WorkspaceIn::Query, OpenTo::Deciders, Offered::CurrentOnly };
}

} // namespace

QList<Row> membersOfReport(const Call &call, const QList<int> &asked, QDate from, QDate to)
{
    const QString columns = u"SELECT id, firstname, lastname, team_id, weekly_hours_limit, status, created_at,"
                            " deleted_at IS NULL AND role NOT IN ('Owner', 'Project viewer') AS tracks FROM members"_s;
    const QString where = asked.isEmpty() ? QString() : u" WHERE id IN "_s + idList(asked);
    QList<Row> members = call.database.rows(columns + where + u" ORDER BY id"_s);
    if (!asked.isEmpty())
        return members;
    const auto tracks = [](const Row &member) { return member.value(u"tracks"_s).toBool(); };
    QList<Row> others = members;
    others.removeIf(tracks);
    WorkLog log(call.database, call.company);
    log.load(idsOf(others), from, to);
    members.removeIf([&](const Row &member) {
        bool stays = tracks(member);
        for (QDate date = from; date <= to && !stays; date = date.addDays(1))
            stays = log.minutes(member.value(u"id"_s).toInt(), date) > 0;
        return !stays;
    });
    return members;
}

QList<int> idsOf(const QList<Row> &members)
{
    QList<int> ids;
    for (const Row &member : members)
        ids.append(member.value(u"id"_s).toInt());
    return ids;
}

void Activity::add(const Entry &entry)
{
    if (!entry.activity)
        return;
    m_percentMinutes += qint64(*entry.activity) * entry.minutes;
    m_minutes += entry.minutes;
}

QJsonValue Activity::percent() const
{
    return m_minutes > 0 ? QJsonValue(qRound(double(m_percentMinutes) / double(m_minutes))) : QJsonValue();
}

Operations reportOperations()
{
    return {
        { "GET", u"/reports/tracked-hours"_s, u"getTrackedHoursReport"_s, getTrackedHoursReport, WorkspaceIn::Query,
            OpenTo::Deciders },
        ofEntries(u"daily-timeline"_s, u"getDailyTimelineReport"_s, getDailyTimelineReport),
        ofEntries(u"daily-attendance"_s, u"getDailyAttendanceReport"_s, getDailyAttendanceReport),
        ofEntries(u"task-report"_s, u"getTaskReport"_s, getTaskReport),
        ofEntries(u"activity-level"_s, u"getActivityLevelReport"_s, getActivityLevelReport),
    };
}

} // namespace sandbox
