// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/company/workplan.h"
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

// Tracked time: the days made from the seed, under the days that were changed since. Sheets and reports both read it,
// which is why they agree.
class WorkLog {
public:
    WorkLog(Database &database, const Company &company);

    // What is asked for below has to be loaded first.
    void load(const QList<int> &users, QDate from, QDate to);

    QList<Piece> day(int user, QDate date) const;
    const ContractFacts &contract(int id) const; // 0 is time without a project

    void setDay(int user, QDate date, const QList<Piece> &pieces);
    void addTime(int user, QDate date, int contractId, int minutes);
    // Makes the day as long as given, in the proportions it has.
    void setTotal(int user, QDate date, int minutes);

private:
    Database &m_database;
    const Company &m_company;
    QHash<int, WorkPlan> m_plans; // by user
    QHash<int, ContractFacts> m_contracts;
    QHash<QPair<int, QDate>, QList<Piece>> m_changed;
};

// "(1,2,3)", for SQL: these are numbers of our own.
QString idList(const QList<int> &ids);

} // namespace sandbox
