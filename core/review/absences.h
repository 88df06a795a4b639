// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/leaves.h"
#include "core/resources/members.h"
#include "core/review/work_rules.h"

#include <QHash>

#include <optional>

namespace signoff {

// Approved or pending leave, as those feel it who stay.
struct Absence {
    QString leaveId;
    QString userId;
    QDate from;
    QDate to;
    bool isPending = false;
    double share = 1; // the part of a usual day that it takes on each of its days, above 0 to 1: half a day, hours
    QList<QDate> days; // those on which the member would work; all of them where there are none such
    bool isWhole() const { return share >= 1; }
};

// What absences are told from. What has not come is not there, and is never taken for nothing.
struct AbsenceFacts {
    QList<Leave> leaves; // whatever their status
    QDate from; // the days of which all leave is known, both inclusive; invalid: of none
    QDate to;
    QHash<QString, Member> members; // by user id, as far as they are known
    bool knowsMembers = false; // these are all
    WorkRules rules;
};

// The days that a request asks for.
struct DaysTaken {
    QList<QDate> workdays;
    double length = 0; // working days less what it leaves free of them: 0.5 for half a day
    int daysOff = 0; // days of the week on which the member does not work
    int holidays = 0; // working days otherwise
    bool isCertain = true; // false: the rules say something of teams, and that of the member is not known
};

// Who else is away while a request lasts.
struct TeamConflict {
    enum class Scope {
        Team,
        Workspace, // the member has no team
        NotKnown, // nor is it known whether there is one: counted over the workspace
    };
    Scope scope = Scope::NotKnown;
    QString team;
    std::optional<int> others; // people of the team besides the member; nothing: not known
    bool knowsLeave = false; // false: there may be more than those found
    QList<Absence> away; // of others; with the days that both have in common alone. By first day.
    int most = 0; // others away on one day, whole or in part
    int mostPending = 0; // of them, those whose leave waits for a decision
    QDate mostOn;
    int unplaced = 0; // people away meanwhile of whom nobody knows whether they are of the team
    QList<Absence> own; // other leave of the same member on the same days
    bool isNone() const { return away.isEmpty() && own.isEmpty() && unplaced == 0; }
};

// Who of a workspace is away when, for many questions about the same facts.
class Absences {
public:
    Absences() = default;
    explicit Absences(const AbsenceFacts &facts);

    // All leave of these days is here.
    bool knows(QDate from, QDate to) const;
    // Those that meet these days, by first day.
    QList<Absence> between(QDate from, QDate to) const;
    DaysTaken daysOf(const Leave &leave) const;
    TeamConflict conflictOf(const Leave &leave) const;

private:
    const Member *memberOf(const QString &userId) const;
    std::optional<int> peopleBeside(const QString &userId, const QString &team) const; // empty: the workspace
    void findAway(TeamConflict &conflict, const QString &userId, const QList<QDate> &days) const;

    AbsenceFacts m_facts;
    QList<Absence> m_all; // by first day
    QHash<QString, int> m_people; // by team; all of them under the empty name
    int m_longest = 0; // days, of all of them
};

// Works here: neither left, archived nor switched off.
bool isStaff(const Member &member);

} // namespace signoff
