// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/company/timeline.h"
#include "sandbox/data/database.h"

#include <QtCore/qhash.h>

#include <optional>

namespace sandbox {

// A contract without a rate of its own goes by its member's, and without one by its project's. In SQL, of contracts c,
// members m and projects p.
inline const QString ContractRate = QStringLiteral("COALESCE(c.rate, m.rate, NULLIF(p.rate, 0))");
inline const QString ContractRateType =
    QStringLiteral("CASE WHEN c.rate IS NOT NULL THEN 1 WHEN m.rate IS NOT NULL THEN 2 ELSE 3 END");

struct ContractFacts {
    int projectId = 0;
    QString projectName;
    std::optional<double> rate; // none on a project that is not billable
    QString currency;

    qint64 cents(int minutes) const { return qRound64(minutes * rate.value_or(0) * 100 / 60); }
};

// Tracked time. Entries, sheets and reports all read it, which is why they agree. A day is known in one of three ways:
// made from the seed; as sums that were set; as entries that are kept, from the first change of one of them on. The
// first two have no entries of their own: timeline() makes them from the sums. Today, as far as it is made from the
// seed, goes the other way: its sums are those of the entries until now.
class WorkLog {
public:
    enum class Detail { Sums, Entries };

    WorkLog(Database &database, const Company &company);

    // What is asked for below has to be loaded first, entries with their detail.
    void load(const QList<int> &users, QDate from, QDate to, Detail detail = Detail::Sums);

    QList<Piece> day(int user, QDate date) const;
    QList<Entry> entries(int user, QDate date) const; // in the order of their start
    int minutes(int user, QDate date) const;
    const ContractFacts &contract(int id) const; // 0 is time without a project
    QString taskTitle(int id) const;
    const WorkPlan *plan(int user) const; // none of people who were not made from the seed

    void setDay(int user, QDate date, const QList<Piece> &pieces);
    // Makes the day as long as given, in the proportions it has.
    void setTotal(int user, QDate date, int minutes);
    // From now on these are the entries of the day.
    void setEntries(int user, QDate date, QList<Entry> entries);
    void add(int user, QDate date, const Entry &entry);

    // Whose day an entry is of, if there is such an entry.
    std::optional<QPair<int, QDate>> dayOf(qint64 entry);

private:
    using Day = QPair<int, QDate>; // user and date

    void loadContracts(const QString &users);
    void loadKept(QDate from, QDate to);
    void loadDetails(const QString &users, QDate from, QDate to);
    qint64 nextId();
    void coverWithSheet(int user, QDate date);

    Database &m_database;
    const Company &m_company;
    QHash<int, WorkPlan> m_plans; // by user
    QHash<int, ContractFacts> m_contracts;
    QHash<Day, QList<Piece>> m_set;
    QHash<Day, QList<Entry>> m_kept;
    QHash<Day, QList<Entry>> m_requests; // approved
    QHash<int, QList<int>> m_tasks; // by contract: those that made entries are of
    QHash<int, QString> m_titles; // of all tasks
};

// "(1,2,3)", for SQL: these are numbers of our own.
QString idList(const QList<int> &ids);

} // namespace sandbox
