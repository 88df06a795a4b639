// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/absences.h"

#include "core/review/expected.h"
#include "core/review/workdays.h"

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

// Nobody asks for more; a wrong year must not cost time.
constexpr int longestLeave = 400;

bool isWord(const Leave &leave, QLatin1StringView word)
{
    return leave.status.compare(word, Qt::CaseInsensitive) == 0;
}

// The days that count, and what of each of them; 'taken' is told as well where it is asked for.
Absence absenceOf(const Leave &leave, const Member *member, const WorkRules &rules, DaysTaken *taken = nullptr)
{
    Evidence evidence;
    evidence.sheet.userId = leave.userId;
    evidence.rules = rules;
    if (member)
        evidence.member = *member;
    const Workdays workdays(evidence);
    const int usual = usualDayOf(evidence);
    const LeaveShare share(leave, workdays, usual > 0 ? usual : rules.minutesPerDay);

    Absence absence;
    absence.leaveId = leave.id;
    absence.userId = leave.userId;
    absence.isPending = isWord(leave, "pending"_L1);
    absence.share = share.share();
    absence.from = leave.from;
    absence.to = std::min(lastDayOf(leave), leave.from.addDays(longestLeave - 1));
    for (QDate day = absence.from; day <= absence.to; day = day.addDays(1)) {
        if (share.covers(day))
            absence.days.append(day);
        if (!taken)
            continue;
        if (workdays.works(day))
            taken->workdays.append(day);
        else if (workdays.isWeekday(day))
            ++taken->holidays;
        else
            ++taken->daysOff;
        taken->isCertain = taken->isCertain && workdays.knowsWeekdays() && workdays.knowsHoliday(day);
    }
    if (taken)
        taken->length = double(taken->workdays.size()) * absence.share;
    return absence;
}

QList<QDate> common(const QList<QDate> &some, const QList<QDate> &others)
{
    QList<QDate> both;
    std::set_intersection(some.cbegin(), some.cend(), others.cbegin(), others.cend(), std::back_inserter(both));
    return both;
}

} // namespace

bool isStaff(const Member &member)
{
    const QString state = member.state().toLower();
    return !QStringList { u"archived"_s, u"blocked"_s, u"inactive"_s, u"left"_s }.contains(state);
}

Absences::Absences(const AbsenceFacts &facts)
    : m_facts(facts)
{
    for (const Leave &leave : facts.leaves) {
        if (!leave.from.isValid() || !(isWord(leave, "approved"_L1) || isWord(leave, "pending"_L1)))
            continue;
        const Member *member = memberOf(leave.userId);
        if (member && !isStaff(*member))
            continue;
        m_all.append(absenceOf(leave, member, facts.rules));
        m_longest = std::max(m_longest, int(m_all.last().from.daysTo(m_all.last().to)) + 1);
    }
    std::stable_sort(m_all.begin(), m_all.end(), [](const Absence &a, const Absence &b) { return a.from < b.from; });
    for (const Member &member : facts.members) {
        if (!isStaff(member))
            continue;
        ++m_people[QString()];
        if (!member.team.isEmpty())
            ++m_people[member.team];
    }
}

const Member *Absences::memberOf(const QString &userId) const
{
    const auto found = m_facts.members.constFind(userId);
    return found != m_facts.members.constEnd() ? &*found : nullptr;
}

bool Absences::knows(QDate from, QDate to) const
{
    return m_facts.from.isValid() && m_facts.to.isValid() && m_facts.from <= from && to <= m_facts.to;
}

QList<Absence> Absences::between(QDate from, QDate to) const
{
    QList<Absence> found;
    const auto startsBefore = [](const Absence &absence, QDate day) { return absence.from < day; };
    for (auto it = std::lower_bound(m_all.cbegin(), m_all.cend(), from.addDays(-m_longest), startsBefore);
         it != m_all.cend() && it->from <= to; ++it) {
        if (it->to >= from)
            found.append(*it);
    }
    return found;
}

DaysTaken Absences::daysOf(const Leave &leave) const
{
    DaysTaken taken;
    if (leave.from.isValid())
        absenceOf(leave, memberOf(leave.userId), m_facts.rules, &taken);
    return taken;
}

std::optional<int> Absences::peopleBeside(const QString &userId, const QString &team) const
{
    if (!m_facts.knowsMembers)
        return {};
    const Member *member = memberOf(userId);
    return m_people.value(team) - (member && isStaff(*member) ? 1 : 0);
}

// Others by day; somebody with two leaves on one day is away once, and waits for a decision only if both do.
void Absences::findAway(TeamConflict &conflict, const QString &userId, const QList<QDate> &days) const
{
    QMap<QDate, QHash<QString, bool>> pendingByDay;
    QSet<QString> unplaced;
    const QList<Absence> meeting = between(days.first(), days.last());
    for (Absence absence : meeting) {
        absence.days = common(absence.days, days);
        if (absence.days.isEmpty() || absence.userId == userId)
            continue;
        const Member *other = memberOf(absence.userId);
        if (conflict.scope == TeamConflict::Scope::Team && !other) {
            unplaced.insert(absence.userId);
            continue;
        }
        if (conflict.scope == TeamConflict::Scope::Team && other->team != conflict.team)
            continue;
        for (const QDate day : std::as_const(absence.days)) {
            QHash<QString, bool> &people = pendingByDay[day];
            people.insert(absence.userId, absence.isPending && people.value(absence.userId, true));
        }
        conflict.away.append(absence);
    }
    conflict.unplaced = int(unplaced.size());
    for (auto it = pendingByDay.cbegin(); it != pendingByDay.cend(); ++it) {
        if (it->size() <= conflict.most)
            continue;
        conflict.most = int(it->size());
        conflict.mostPending = int(std::count(it->cbegin(), it->cend(), true));
        conflict.mostOn = it.key();
    }
}

TeamConflict Absences::conflictOf(const Leave &leave) const
{
    TeamConflict conflict;
    if (!leave.from.isValid())
        return conflict;
    const Member *member = memberOf(leave.userId);
    if (member && !member->team.isEmpty()) {
        conflict.scope = TeamConflict::Scope::Team;
        conflict.team = member->team;
    } else if (member || m_facts.knowsMembers) {
        conflict.scope = TeamConflict::Scope::Workspace;
    }
    conflict.others = peopleBeside(leave.userId, conflict.team);

    // A request for a Saturday meets those who are away on it.
    const QList<QDate> days = absenceOf(leave, member, m_facts.rules).days;
    conflict.knowsLeave = knows(days.first(), days.last());
    findAway(conflict, leave.userId, days);
    const QList<Absence> meeting = between(days.first(), days.last());
    for (Absence absence : meeting) {
        if (absence.userId != leave.userId || absence.leaveId == leave.id)
            continue;
        absence.days = common(absence.days, days);
        if (!absence.days.isEmpty())
            conflict.own.append(absence);
    }
    return conflict;
}

} // namespace signoff
