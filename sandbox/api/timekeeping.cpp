// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/timekeeping.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysOfAWeek = 7;

QJsonValue orNull(int id)
{
    return id != 0 ? QJsonValue(id) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

bool isOver(int minutes, const QVariant &hours)
{
    return !hours.isNull() && minutes > hours.toInt() * 60;
}

} // namespace

bool isTaskOf(const Call &call, int task, int project)
{
    return call.database
               .value(u"SELECT count(*) FROM tasks WHERE id = ? AND project_id = ? AND deleted_at IS NULL"_s,
                   { task, project })
               .toInt()
        > 0;
}

Work workOf(const Call &call, Input &in, int user, std::optional<int> contract, std::optional<int> task)
{
    Work work;
    if (contract) {
        work.contractId = *contract;
        work.projectId = call.database
                             .value(u"SELECT c.project_id FROM contracts c JOIN projects p ON p.id = c.project_id"
                                    " WHERE c.id = ? AND c.user_id = ? AND c.deleted_at IS NULL"
                                    " AND p.deleted_at IS NULL"_s,
                                 { *contract, user })
                             .toInt();
        if (work.projectId == 0)
            in.fail(u"The selected user_id or contract_id is invalid."_s);
    }
    if (task) {
        work.taskId = *task;
        if (!isTaskOf(call, *task, work.projectId))
            in.fail(u"The selected task_id is invalid."_s);
    }
    return work;
}

QVariant stored(int id)
{
    return id != 0 ? QVariant(id) : QVariant();
}

void addTime(const Call &call, int user, const QDateTime &start, int minutes, const Work &work, const QString &method,
    const QString &text)
{
    WorkLog log(call.database, call.company);
    log.load({ user }, start.date(), start.date(), WorkLog::Detail::Entries);
    log.add(user, start.date(),
        { .contractId = work.contractId,
            .taskId = work.taskId,
            .start = start.time().hour() * 60 + start.time().minute(),
            .minutes = minutes,
            .method = method,
            .text = text });
}

std::optional<QString> limitProblem(
    const Call &call, WorkLog &log, int user, QDate date, int contract, int more, int moreOnContract)
{
    const QDate monday = mondayOf(date);
    log.load({ user }, monday, monday.addDays(DaysOfAWeek - 1));
    int minutes = more;
    int onContract = moreOnContract;
    for (int after = 0; after < DaysOfAWeek; ++after) {
        const QList<Piece> pieces = log.day(user, monday.addDays(after));
        for (const Piece &piece : pieces) {
            minutes += piece.minutes;
            onContract += piece.contractId == contract ? piece.minutes : 0;
        }
    }
    const auto limitOf = [&call](const QString &table, int id) {
        return call.database.value(u"SELECT weekly_hours_limit FROM %1 WHERE id = ?"_s.arg(table), { id });
    };
    if (more > 0 && isOver(minutes, limitOf(u"members"_s, user)))
        return u"The weekly limit of the member would be exceeded"_s;
    if (moreOnContract > 0 && isOver(onContract, limitOf(u"contracts"_s, contract)))
        return u"The weekly limit of the contract would be exceeded"_s;
    return std::nullopt;
}

QString nameOf(const Row &member)
{
    return member.value(u"firstname"_s).toString() + u' ' + member.value(u"lastname"_s).toString();
}

QDateTime instantOf(QDate date, int minute)
{
    return utcTime(date, QTime(0, 0)).addSecs(qint64(60) * minute);
}

QString written(const QDateTime &instant)
{
    return instant.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

QJsonObject describe(const WorkLog &log, const Entry &entry)
{
    const ContractFacts &contract = log.contract(entry.contractId);
    return {
        { u"contract_id"_s, orNull(entry.contractId) },
        { u"project_id"_s, orNull(contract.projectId) },
        { u"project_name"_s, orNull(contract.projectName) },
        { u"task_id"_s, orNull(entry.taskId) },
        { u"task_title"_s, orNull(log.taskTitle(entry.taskId)) },
        { u"activity_description"_s, orNull(entry.text) },
        { u"method"_s, entry.method },
        { u"duration_minutes"_s, entry.minutes },
    };
}

} // namespace sandbox
