// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/surroundings.h"
#include "core/review/absences.h"
#include "core/store/row_table.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace signoff {

// What lies around the requests for leave of a workspace: who else is away meanwhile, and what the member has left. It
// follows the tables and puts what it found where rows find it (Surroundings::leaveNotesOf), so many a turn of the event
// loop.
class LeaveReviews : public QObject {
    Q_OBJECT

public:
    struct Tables {
        RowTable<Leave> &leaves;
        RowTable<Member> &members;
        RowTable<LeaveBalance> &balances;
    };
    // What the tables hold all of.
    struct Known {
        QDate from; // the days of which all leave is there, both inclusive; invalid: of none
        QDate to;
        bool members = false;
        bool operator==(const Known &) const = default;
    };

    // 'surroundings' gets the notes; everything outlives this.
    LeaveReviews(const Tables &tables, Surroundings &surroundings, QObject *parent = nullptr);

    void setRules(const WorkRules &rules);
    const WorkRules &rules() const { return m_rules; }
    void setKnown(const Known &known);
    const Known &known() const { return m_known; }

    // As of the last look.
    const Absences &absences() const { return m_absences; }
    std::optional<TeamConflict> conflictOf(const QString &key) const;
    bool isSettled() const { return !m_turn.isActive(); }

signals:
    void changed(const QStringList &keys); // the notes of these rows are others now
    void settled(); // absences() is of all that is here

private:
    void lookAgain();
    void lookAtSome();
    bool gather(const QElapsedTimer &turn);
    LeaveNotes notesOf(const Leave &leave) const;

    Tables m_tables;
    Surroundings &m_surroundings;
    WorkRules m_rules;
    Known m_known;
    Absences m_absences;
    bool m_isOutdated = true;
    // What the next look will be at; gathered in as many turns as it takes.
    AbsenceFacts m_facts;
    bool m_isGathering = false;
    int m_nextLeave = 0;
    int m_nextMember = 0;
    QStringList m_waiting; // keys still to be looked at
    QTimer m_turn;
};

// "2 of 5 away, 1 pending", and the same with names and days, a line each.
QString conflictText(const TeamConflict &conflict);
QStringList conflictLines(const TeamConflict &conflict, const Surroundings &around);
// The balance by policy, a line each; with the one for all leave first where the workspace keeps one.
QStringList balanceLines(const LeaveBalance &balance);

} // namespace signoff
