// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/company/random.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

namespace sandbox {

// One stream of random numbers for each thing that is decided, so that a new decision does not shift the old ones.
enum class Salt : quint64 {
    Cultures,
    Names,
    Person,
    Leaves,
    Week,
    Day,
    Sheet,
    TimeRequest,
    Token,
    Mixed,
    Entry,
    Tracker,
    Task,
    Viewer,
    Expense,
    Webhook,
    Today
};

struct Assignment {
    int contractId;
    int projectId;
    double rate; // negative on a project that is not billable
    bool active;
};

struct Person {
    int number = 0;
    int id = 0;
    QString first;
    QString last;
    QString email;
    int culture = 0;
    QString zone;
    QString currency;
    QString role;
    QString status;
    int team = 0; // position in teams()
    int titleId = 0;
    double rate = 0;
    bool seesRates = false;
    int weeklyHours = 40;
    int workdays = 0; // bit 0 is Monday
    QDate joined;
    QDate left; // last day; invalid for who still works here
    bool tracksTime = true;
    QList<Assignment> assignments;

    bool worksOn(QDate date) const { return (workdays >> (date.dayOfWeek() - 1)) & 1; }
    int workdayCount() const;
    int dailyMinutes() const { return weeklyHours * 60 / workdayCount(); }
    bool employedOn(QDate date) const { return date >= joined && (!left.isValid() || date <= left); }
};

struct SheetState {
    QString status;
    QDateTime submittedOn;
    QString rejectReason;
};

inline QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

inline QDate weeksAfter(QDate date, int weeks)
{
    return date.addDays(qint64(7) * weeks);
}

// The seeded company. Nothing is kept: every person is made from the seed when asked for.
class Company {
public:
    Company(quint64 seed, int members, int weeks, const QDateTime &now);

    quint64 seed() const { return m_seed; }
    int members() const { return m_members; }
    QDateTime now() const { return m_now; } // when it was made; in UTC
    QDate today() const { return m_now.date(); }
    QDate firstMonday() const { return weeksAfter(currentMonday(), -m_weeks); }
    QDate currentMonday() const { return mondayOf(today()); }

    Person person(int number) const;
    SheetState sheet(const Person &person, QDate monday) const;

    QString webhookToken(int id) const;

    static int memberId(int number) { return 20104 + 3 * number; }
    static constexpr int WorkspaceId = 7301;
    static constexpr int OwnerNumber = 0;
    static constexpr int ExecutiveNumber = 1; // whom the printed token belongs to
    static constexpr int ExecutiveWithoutRatesNumber = 2;

    Random random(Salt salt, quint64 first = 0, quint64 second = 0) const
    {
        return Random({ m_seed, quint64(salt), first, second });
    }

private:
    void name(Person &person) const;
    void employ(Person &person, Random &random) const;
    void assign(Person &person, Random &random) const;

    quint64 m_seed;
    int m_members;
    int m_weeks;
    QDateTime m_now;
    QList<int> m_cultureOrder;
};

} // namespace sandbox
