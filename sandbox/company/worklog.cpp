// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/company/worklog.h"

#include "sandbox/company/table.h"
#include "sandbox/company/today.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qstringlist.h>

#include <algorithm>

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

QPair<int, QDate> dayIn(const Row &row)
{
    return { row.value(u"user_id"_s).toInt(), QDate::fromString(row.value(u"date"_s).toString(), Qt::ISODate) };
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

void WorkLog::load(const QList<int> &users, QDate from, QDate to, Detail detail)
{
    const QString in = idList(users);
    const auto people = m_database.rows(u"SELECT id, number FROM members WHERE number IS NOT NULL AND id IN "_s + in);
    for (const Row &row : people) {
        const int id = row.value(u"id"_s).toInt();
        if (!m_plans.contains(id))
            m_plans.insert(id, WorkPlan(m_company, m_company.person(row.value(u"number"_s).toInt())));
    }
    loadContracts(in);
    loadKept(from, to);
    if (detail == Detail::Entries)
        loadDetails(in, from, to);
}

void WorkLog::loadContracts(const QString &users)
{
    const auto contracts =
        m_database.rows(u"SELECT c.id, c.project_id, c.currency, p.name, p.is_billable, "_s + ContractRate
            + u" AS rate FROM contracts c JOIN projects p ON p.id = c.project_id JOIN members m ON m.id = c.user_id"
              " WHERE c.user_id IN "_s
            + users);
    for (const Row &row : contracts) {
        const bool hasRate = row.value(u"is_billable"_s).toBool() && !row.value(u"rate"_s).isNull();
        m_contracts.insert(row.value(u"id"_s).toInt(),
            { row.value(u"project_id"_s).toInt(), row.value(u"name"_s).toString(),
                hasRate ? std::optional(row.value(u"rate"_s).toDouble()) : std::nullopt,
                row.value(u"currency"_s).toString() });
    }
}

void WorkLog::loadKept(QDate from, QDate to)
{
    const QVariantList range { from.toString(Qt::ISODate), to.toString(Qt::ISODate) };
    const auto days = m_database.rows(u"SELECT user_id, date, pieces FROM days WHERE date BETWEEN ? AND ?"_s, range);
    for (const Row &row : days) {
        const Day day = dayIn(row);
        if (row.value(u"pieces"_s).isNull())
            m_kept.insert(day, {});
        else
            m_set.insert(day, read(row.value(u"pieces"_s).toString()));
    }
    const auto entries =
        m_database.rows(u"SELECT * FROM entries WHERE date BETWEEN ? AND ? ORDER BY start, id"_s, range);
    for (const Row &row : entries) {
        const QVariant activity = row.value(u"activity"_s);
        m_kept[dayIn(row)].append(
            { row.value(u"id"_s).toLongLong(), row.value(u"contract_id"_s).toInt(), row.value(u"task_id"_s).toInt(),
                row.value(u"start"_s).toInt(), row.value(u"minutes"_s).toInt(), row.value(u"method"_s).toString(),
                row.value(u"text"_s).toString(), activity.isNull() ? std::nullopt : std::optional(activity.toInt()) });
    }
}

void WorkLog::loadDetails(const QString &users, QDate from, QDate to)
{
    const auto requests = m_database.rows(u"SELECT * FROM time_requests WHERE status = 'approved' AND user_id IN "_s
            + users + u" AND substr(start, 1, 10) BETWEEN ? AND ? ORDER BY id"_s,
        { from.toString(Qt::ISODate), to.toString(Qt::ISODate) });
    for (const Row &row : requests) {
        const QDateTime start = QDateTime::fromString(row.value(u"start"_s).toString(), Qt::ISODate);
        const QDateTime end = QDateTime::fromString(row.value(u"end"_s).toString(), Qt::ISODate);
        m_requests[{ row.value(u"user_id"_s).toInt(), start.date() }].append(
            { .contractId = row.value(u"contract_id"_s).toInt(),
                .taskId = row.value(u"task_id"_s).toInt(),
                .start = start.time().msecsSinceStartOfDay() / 60000,
                .minutes = int(start.secsTo(end) / 60),
                .method = ManualMethod,
                .text = row.value(u"text"_s).toString() });
    }
    const auto tasks = m_database.rows(u"SELECT c.id, e.task_id FROM entry_tasks e JOIN contracts c"
                                       " ON c.project_id = e.project_id AND c.user_id IN "_s
        + users + u" ORDER BY e.task_id"_s);
    for (const Row &row : tasks)
        m_tasks[row.value(u"id"_s).toInt()].append(row.value(u"task_id"_s).toInt());
    const auto titles = m_database.rows(u"SELECT id, title FROM tasks"_s);
    for (const Row &row : titles)
        m_titles.insert(row.value(u"id"_s).toInt(), row.value(u"title"_s).toString());
}

QList<Piece> WorkLog::day(int user, QDate date) const
{
    const auto kept = m_kept.constFind({ user, date });
    if (kept != m_kept.cend())
        return sumsOf(*kept);
    const auto set = m_set.constFind({ user, date });
    if (set != m_set.cend())
        return *set;
    const auto plan = m_plans.constFind(user);
    if (plan == m_plans.cend())
        return {};
    return date == m_company.today() ? sumsOf(trackedToday(m_company, *plan, m_tasks)) : plan->day(date);
}

QList<Entry> WorkLog::entries(int user, QDate date) const
{
    const auto kept = m_kept.constFind({ user, date });
    if (kept != m_kept.cend())
        return *kept;
    const auto plan = m_plans.constFind(user);
    if (date == m_company.today() && plan != m_plans.cend() && !m_set.contains({ user, date }))
        return trackedToday(m_company, *plan, m_tasks);
    return timeline(m_company, user, date, day(user, date), m_requests.value({ user, date }), m_tasks);
}

int WorkLog::minutes(int user, QDate date) const
{
    int total = 0;
    const QList<Piece> pieces = day(user, date);
    for (const Piece &piece : pieces)
        total += piece.minutes;
    return total;
}

const ContractFacts &WorkLog::contract(int id) const
{
    static const ContractFacts unknown;
    const auto found = m_contracts.constFind(id);
    return found == m_contracts.cend() ? unknown : *found;
}

QString WorkLog::taskTitle(int id) const
{
    return m_titles.value(id);
}

const WorkPlan *WorkLog::plan(int user) const
{
    const auto found = m_plans.constFind(user);
    return found == m_plans.cend() ? nullptr : &*found;
}

void WorkLog::setDay(int user, QDate date, const QList<Piece> &pieces)
{
    m_kept.remove({ user, date });
    m_set.insert({ user, date }, pieces);
    const QString day = date.toString(Qt::ISODate);
    m_database.change(u"DELETE FROM entries WHERE user_id = ? AND date = ?"_s, { user, day });
    m_database.change(u"INSERT OR REPLACE INTO days VALUES (?, ?, ?)"_s, { user, day, written(pieces) });
}

void WorkLog::setEntries(int user, QDate date, QList<Entry> entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.start < b.start; });
    for (Entry &entry : entries) {
        if (entry.id == 0)
            entry.id = nextId();
    }
    setDay(user, date, {});
    m_set.remove({ user, date });
    m_kept.insert({ user, date }, entries);
    const QString day = date.toString(Qt::ISODate);
    m_database.change(u"UPDATE days SET pieces = NULL WHERE user_id = ? AND date = ?"_s, { user, day });
    Table table(u"entries"_s, 10);
    for (const Entry &entry : std::as_const(entries)) {
        table.add({ entry.id, user, day, entry.contractId, entry.taskId, entry.start, entry.minutes, entry.method,
            textOrNone(entry.text), entry.activity ? QVariant(*entry.activity) : none });
    }
    table.write(m_database);
    if (!entries.isEmpty())
        coverWithSheet(user, date);
}

void WorkLog::add(int user, QDate date, const Entry &entry)
{
    setEntries(user, date, entries(user, date) << entry);
}

std::optional<QPair<int, QDate>> WorkLog::dayOf(qint64 entry)
{
    const Row kept = m_database.row(u"SELECT user_id, date FROM entries WHERE id = ?"_s, { entry });
    const auto place = kept.isEmpty() ? dayOfMadeEntry(entry) : std::optional(dayIn(kept));
    if (!place)
        return std::nullopt;
    load({ place->first }, place->second, place->second, Detail::Entries);
    const QList<Entry> all = entries(place->first, place->second);
    const bool isThere =
        std::any_of(all.cbegin(), all.cend(), [entry](const Entry &candidate) { return candidate.id == entry; });
    return isThere ? place : std::nullopt;
}

// An id is given once, so that the one of an entry that was deleted stands for nothing.
qint64 WorkLog::nextId()
{
    m_database.change(u"INSERT INTO company VALUES ('last_entry', 1)"
                      " ON CONFLICT (name) DO UPDATE SET value = value + 1"_s);
    return m_database.value(u"SELECT value FROM company WHERE name = 'last_entry'"_s).toLongLong();
}

// Time in a week without a timesheet opens one, for the days of the week that no other sheet of the member has.
void WorkLog::coverWithSheet(int user, QDate date)
{
    const auto isCovered = [this, user](QDate candidate) {
        return m_database
                   .value(u"SELECT count(*) FROM timesheets WHERE user_id = ? AND ? BETWEEN date_from AND date_to"_s,
                       { user, candidate.toString(Qt::ISODate) })
                   .toInt()
            > 0;
    };
    if (isCovered(date))
        return;
    QDate first = date;
    while (first.dayOfWeek() > 1 && !isCovered(first.addDays(-1)))
        first = first.addDays(-1);
    QDate last = date;
    while (last.dayOfWeek() < 7 && !isCovered(last.addDays(1)))
        last = last.addDays(1);
    m_database.change(u"INSERT INTO timesheets (user_id, date_from, date_to, status) VALUES (?, ?, ?, 'pending')"_s,
        { user, first.toString(Qt::ISODate), last.toString(Qt::ISODate) });
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
