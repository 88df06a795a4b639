// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/company/company.h"

namespace sandbox {

struct Piece {
    int contractId; // 0 is time without a project
    int minutes;
};

struct LeaveSeed {
    int policyId;
    QDate start;
    QDate end;
    QString status;
    QString note;
    QString rejectReason;
    QDate createdOn;
    double days;
    double hours;
};

// What one person does when: the leave they take and the time they track, made from the seed.
class WorkPlan {
public:
    WorkPlan(const Company &company, Person person);

    const Person &person() const { return m_person; }
    const QList<LeaveSeed> &leaves() const { return m_leaves; }
    QList<Piece> day(QDate date) const; // today as it will have been, see today.h
    bool hasHoliday(QDate date) const;

private:
    void planLeaves();
    void plan(Random &random, int policyId, QDate start, int workdays, const QString &status);
    int minutesOn(QDate date, Random &random) const;

    const Company *m_company;
    Person m_person;
    QList<LeaveSeed> m_leaves;
};

} // namespace sandbox
