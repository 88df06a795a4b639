// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/leave_reviews.h"

#include "core/support/apart.h"
#include "core/support/format.h"

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

// Of the 16 ms that a turn of the UI thread has.
constexpr int millisecondsATurn = 6;

// Rejected and cancelled requests take nobody away.
bool takesDays(const Leave &leave)
{
    return leave.from.isValid()
        && (leave.status.compare("pending"_L1, Qt::CaseInsensitive) == 0
            || leave.status.compare("approved"_L1, Qt::CaseInsensitive) == 0);
}

QString absenceText(const Absence &absence)
{
    QString text = format::shortPeriod(absence.days.first(), absence.days.last());
    if (!absence.isWhole())
        text = LeaveReviews::tr("%1, part of the day").arg(text);
    return absence.isPending ? LeaveReviews::tr("%1, pending").arg(text) : text;
}

} // namespace

QString conflictText(const TeamConflict &conflict)
{
    if (conflict.most == 0 && conflict.unplaced == 0) {
        if (!conflict.own.isEmpty())
            return LeaveReviews::tr("own leave");
        return conflict.knowsLeave ? LeaveReviews::tr("nobody away") : LeaveReviews::tr("not known");
    }
    QString text = conflict.others ? LeaveReviews::tr("%n of %1 away", nullptr, conflict.most).arg(*conflict.others)
                                   : LeaveReviews::tr("%n away", nullptr, conflict.most);
    if (!conflict.knowsLeave || conflict.unplaced > 0)
        text = LeaveReviews::tr("at least %1").arg(text);
    return conflict.mostPending > 0 ? LeaveReviews::tr("%1, %n pending", nullptr, conflict.mostPending).arg(text) : text;
}

QStringList conflictLines(const TeamConflict &conflict, const Surroundings &around)
{
    QStringList lines;
    for (const Absence &absence : conflict.own)
        lines << LeaveReviews::tr("Own other leave: %1").arg(absenceText(absence));
    for (const Absence &absence : conflict.away)
        lines << LeaveReviews::tr("%1: %2", "name, days").arg(apart(around.memberName(absence.userId)), absenceText(absence));
    if (conflict.unplaced > 0)
        lines << LeaveReviews::tr("%n more away whose team is not known", nullptr, conflict.unplaced);
    if (conflict.scope != TeamConflict::Scope::Team)
        lines << (conflict.scope == TeamConflict::Scope::Workspace
                ? LeaveReviews::tr("The member has no team: counted over the workspace")
                : LeaveReviews::tr("The team is not known: counted over the workspace"));
    if (!conflict.knowsLeave)
        lines << LeaveReviews::tr("Not all leave of these days is loaded");
    return lines;
}

QStringList balanceLines(const LeaveBalance &balance)
{
    QStringList lines;
    if (!balance.total.isEmpty())
        lines << LeaveReviews::tr("In all: %1").arg(balance.total);
    for (const LeaveBalance::Part &part : balance.parts)
        lines << LeaveReviews::tr("%1: %2", "policy, balance").arg(part.policy, part.balance);
    return lines;
}

LeaveReviews::LeaveReviews(const Tables &tables, Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_tables(tables)
    , m_surroundings(surroundings)
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &LeaveReviews::lookAtSome);
    for (const TableBase *table : std::initializer_list<const TableBase *> {
             &m_tables.leaves, &m_tables.members, &m_tables.balances }) {
        connect(table, &TableBase::inserted, this, &LeaveReviews::lookAgain);
        connect(table, &TableBase::changed, this, &LeaveReviews::lookAgain);
        connect(table, &TableBase::removed, this, &LeaveReviews::lookAgain);
    }
    connect(&m_tables.leaves, &TableBase::aboutToRemove, this, [this](int first, int last) {
        for (int row = first; row <= last; ++row)
            m_surroundings.removeLeaveNotes(m_tables.leaves.keyAt(row));
    });
}

void LeaveReviews::setRules(const WorkRules &rules)
{
    if (m_rules == rules)
        return;
    m_rules = rules;
    lookAgain();
}

void LeaveReviews::setKnown(const Known &known)
{
    if (m_known == known)
        return;
    m_known = known;
    lookAgain();
}

void LeaveReviews::lookAgain()
{
    m_isOutdated = true;
    m_turn.start();
}

std::optional<TeamConflict> LeaveReviews::conflictOf(const QString &key) const
{
    const auto stored = m_tables.leaves.find(key);
    return stored ? std::optional(m_absences.conflictOf(stored->row)) : std::nullopt;
}

LeaveNotes LeaveReviews::notesOf(const Leave &leave) const
{
    LeaveNotes notes;
    if (const auto member = m_tables.members.findById(leave.userId))
        notes.team = member->row.team;
    if (const auto balance = m_tables.balances.findById(leave.userId)) {
        const QStringList lines = balanceLines(balance->row);
        notes.balance = balance->row.total.isEmpty() ? lines.join(", "_L1) : balance->row.total;
        notes.balanceWords = lines.join(u'\n');
    }
    if (!takesDays(leave))
        return notes;
    const TeamConflict conflict = m_absences.conflictOf(leave);
    notes.conflict = conflictText(conflict);
    notes.conflictWords = conflictLines(conflict, m_surroundings).join(u'\n');
    const bool isKnown = conflict.knowsLeave && conflict.scope != TeamConflict::Scope::NotKnown;
    notes.conflictFlag = !conflict.isNone() ? conflictFlag : isKnown ? noConflictFlag : conflictNotKnownFlag;
    if (isKnown || !conflict.isNone())
        notes.away = conflict.most;
    return notes;
}

// False: the turn is over.
bool LeaveReviews::gather(const QElapsedTimer &turn)
{
    const RowTable<Leave> &leaves = m_tables.leaves;
    const RowTable<Member> &members = m_tables.members;
    if (std::exchange(m_isOutdated, false)) {
        m_isGathering = true;
        m_facts = {};
        m_nextLeave = m_nextMember = 0;
    }
    if (!m_isGathering)
        return true;
    for (; m_nextLeave < leaves.count(); ++m_nextLeave) {
        if (turn.elapsed() >= millisecondsATurn)
            return false;
        m_facts.leaves.append(leaves.at(m_nextLeave).row);
    }
    for (; m_nextMember < members.count(); ++m_nextMember) {
        if (turn.elapsed() >= millisecondsATurn)
            return false;
        const Member &member = members.at(m_nextMember).row;
        m_facts.members.insert(member.id, member);
    }
    m_isGathering = false;
    m_facts.from = m_known.from;
    m_facts.to = m_known.to;
    m_facts.knowsMembers = m_known.members;
    m_facts.rules = m_rules;
    m_absences = Absences(std::exchange(m_facts, {}));
    m_waiting.clear();
    for (int row = 0; row < leaves.count(); ++row)
        m_waiting.append(leaves.keyAt(row));
    return true;
}

void LeaveReviews::lookAtSome()
{
    QElapsedTimer time;
    time.start();
    if (!gather(time))
        return;
    QStringList differ;
    while (!m_waiting.isEmpty() && time.elapsed() < millisecondsATurn) {
        const QString key = m_waiting.takeLast();
        const auto stored = m_tables.leaves.find(key);
        if (!stored)
            continue;
        const LeaveNotes notes = notesOf(stored->row);
        const LeaveNotes *before = m_surroundings.leaveNotesOf(key);
        if (before && *before == notes)
            continue;
        m_surroundings.setLeaveNotes(key, notes);
        differ << key;
    }
    const bool isLast = m_waiting.isEmpty();
    if (isLast)
        m_turn.stop();
    if (!differ.isEmpty())
        emit changed(differ);
    if (isLast)
        emit settled();
}

} // namespace signoff
