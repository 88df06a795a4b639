// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/company/worklog.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qstringlist.h>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QString written(const QList<Piece> &pieces)
{
    QJsonArray array;
    for (const Piece &piece : pieces)
        array.append(QJsonArray { piece.contractId, piece.minutes });
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Piece> read(const QString &text)
{
    QList<Piece> pieces;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &piece : array)
        pieces.append({ piece[0].toInt(), piece[1].toInt() });
    return pieces;
}

} // namespace

QString idList(const QList<int> &ids)
{
    QStringList texts;
    for (const int id : ids)
        texts.append(QString::number(id));
    return u'(' + texts.join(u',') + u')';
}

WorkLog::WorkLog(Database &database, const Company &company)
    : m_database(database)
    , m_company(company)
{
}

void WorkLog::load(const QList<int> &users, QDate from, QDate to)
{
    const QString in = idList(users);
    const auto people = m_database.rows(u"SELECT id, number FROM members WHERE number IS NOT NULL AND id IN "_s + in);
    for (const Row &row : people) {
        const int id = row.value(u"id"_s).toInt();
        if (!m_plans.contains(id))
            m_plans.insert(id, WorkPlan(m_company, m_company.person(row.value(u"number"_s).toInt())));
    }
    const auto contracts =
        m_database.rows(u"SELECT c.id, c.project_id, c.currency, p.name, p.is_billable, "_s + ContractRate
            + u" AS rate FROM contracts c JOIN projects p ON p.id = c.project_id JOIN members m ON m.id = c.user_id"
              " WHERE c.user_id IN "_s
            + in);
    for (const Row &row : contracts) {
        const bool hasRate = row.value(u"is_billable"_s).toBool() && !row.value(u"rate"_s).isNull();
        m_contracts.insert(row.value(u"id"_s).toInt(),
            { row.value(u"project_id"_s).toInt(), row.value(u"name"_s).toString(),
                hasRate ? std::optional(row.value(u"rate"_s).toDouble()) : std::nullopt,
                row.value(u"currency"_s).toString() });
    }
    const auto changed = m_database.rows(u"SELECT user_id, date, pieces FROM days WHERE date BETWEEN ? AND ?"_s,
        { from.toString(Qt::ISODate), to.toString(Qt::ISODate) });
    for (const Row &row : changed) {
        const QDate date = QDate::fromString(row.value(u"date"_s).toString(), Qt::ISODate);
        m_changed.insert({ row.value(u"user_id"_s).toInt(), date }, read(row.value(u"pieces"_s).toString()));
    }
}

QList<Piece> WorkLog::day(int user, QDate date) const
{
    const auto changed = m_changed.constFind({ user, date });
    if (changed != m_changed.cend())
        return *changed;
    const auto plan = m_plans.constFind(user);
    return plan == m_plans.cend() ? QList<Piece>() : plan->day(date);
}

const ContractFacts &WorkLog::contract(int id) const
{
    static const ContractFacts none;
    const auto found = m_contracts.constFind(id);
    return found == m_contracts.cend() ? none : *found;
}

void WorkLog::setDay(int user, QDate date, const QList<Piece> &pieces)
{
    m_changed.insert({ user, date }, pieces);
    m_database.change(
        u"INSERT OR REPLACE INTO days VALUES (?, ?, ?)"_s, { user, date.toString(Qt::ISODate), written(pieces) });
}

void WorkLog::addTime(int user, QDate date, int contractId, int minutes)
{
    QList<Piece> pieces = day(user, date);
    const auto same = std::find_if(
        pieces.begin(), pieces.end(), [contractId](const Piece &piece) { return piece.contractId == contractId; });
    if (same == pieces.end())
        pieces.append({ contractId, minutes });
    else
        same->minutes += minutes;
    setDay(user, date, pieces);
}

void WorkLog::setTotal(int user, QDate date, int minutes)
{
    QList<Piece> pieces = day(user, date);
    int total = 0;
    for (const Piece &piece : std::as_const(pieces))
        total += piece.minutes;
    if (pieces.isEmpty())
        pieces.append({ 0, 0 });
    int rest = minutes;
    for (Piece &piece : pieces) {
        piece.minutes = total > 0 ? int(qint64(piece.minutes) * minutes / total) : 0;
        rest -= piece.minutes;
    }
    pieces.first().minutes += rest;
    pieces.removeIf([](const Piece &piece) { return piece.minutes == 0; });
    setDay(user, date, pieces);
}

} // namespace sandbox
