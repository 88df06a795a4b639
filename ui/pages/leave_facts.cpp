// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/leave_facts.h"

#include "core/resources/status.h"
#include "core/review/workdays.h"
#include "core/store/leave_reviews.h"
#include "core/store/workspace_data.h"
#include "core/support/apart.h"
#include "core/support/format.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(signoff::LeaveFacts)
};

Fact line(const QString &text, const QString &figure = {}, const QString &detail = {})
{
    Fact fact;
    fact.text = text;
    fact.figure = figure;
    fact.detail = detail;
    return fact;
}

QString number(double count)
{
    return QLocale().toString(count, 'f', QLocale::FloatingPointShortest);
}

QString problemWith(const TableBase &table)
{
    return table.state() == TableBase::State::Failed ? table.error().caption() : QString();
}

FactSection askedFor(const WorkspaceData &data, const Leave &leave)
{
    FactSection section { u"request"_s, Words::tr("Asked for"), {}, {}, {} };
    const DaysTaken taken = data.leaveReviews().absences().daysOf(leave);
    QStringList without;
    if (taken.daysOff > 0)
        without << Words::tr("%n day(s) off", nullptr, taken.daysOff);
    if (taken.holidays > 0)
        without << Words::tr("%n holiday(s)", nullptr, taken.holidays);
    QString detail = without.isEmpty() ? QString() : Words::tr("Besides: %1").arg(without.join(", "_L1));
    if (!taken.isCertain)
        detail = Words::tr("The working days of the member are not known yet");
    section.facts << line(Words::tr("Length, as the server counts it"), leaveLength(leave));
    section.facts << line(Words::tr("Working days in it"), number(double(taken.workdays.size())), detail);
    if (!leave.isPaid.isEmpty())
        section.facts << line(Words::tr("Paid"),
            leave.isPaid == "yes"_L1      ? Words::tr("yes")
                : leave.isPaid == "no"_L1 ? Words::tr("no")
                                          : leave.isPaid);
    if (!leave.note.isEmpty())
        section.facts << line(Words::tr("“%1”").arg(leave.note.trimmed()));
    QStringList origin;
    if (!leave.createdBy.isEmpty() && leave.createdBy != leave.userId)
        origin << Words::tr("by %1").arg(apart(data.surroundings().memberName(leave.createdBy)));
    const QDate day = QDate::fromString(leave.createdOn.left(10), Qt::ISODate);
    if (!leave.createdOn.isEmpty())
        origin << Words::tr("on %1").arg(day.isValid() ? format::date(day) : leave.createdOn);
    if (!origin.isEmpty()) {
        Fact fact = line(Words::tr("Asked %1").arg(origin.join(u' ')));
        fact.isQuiet = true;
        section.facts << fact;
    }
    return section;
}

FactSection conflicts(const WorkspaceData &data, const Leave &leave)
{
    FactSection section { u"conflicts"_s, Words::tr("Who else is away"), {}, {}, {} };
    const TeamConflict conflict = data.leaveReviews().absences().conflictOf(leave);
    if (conflict.scope == TeamConflict::Scope::Team)
        section.title = Words::tr("Who else of %1 is away").arg(conflict.team);
    if (conflict.isNone())
        section.note = conflict.knowsLeave ? Words::tr("nobody") : Words::tr("not known");
    if (conflict.most > 0) {
        Fact fact = line(Words::tr("Most on %1").arg(format::day(conflict.mostOn)), conflictText(conflict));
        fact.tone = Tone::Attention;
        if (conflict.others)
            fact.detail = Words::tr("%n would be there", nullptr, std::max(0, *conflict.others - conflict.most));
        section.facts << fact;
    }
    const QStringList lines = conflictLines(conflict, data.surroundings());
    constexpr qsizetype mostLines = 12;
    for (const QString &each : lines.mid(0, mostLines))
        section.facts << line(each);
    if (lines.size() > mostLines)
        section.facts << line(Words::tr("and %n more", nullptr, int(lines.size() - mostLines)));
    const QString problem = problemWith(data.members().table);
    if (!problem.isEmpty()) {
        section.facts << line(Words::tr("The members could not be loaded"), {}, problem);
        section.action = Words::tr("Retry");
    }
    return section;
}

FactSection balance(const WorkspaceData &data, const Leave &leave)
{
    FactSection section { u"balance"_s, Words::tr("Left this year"), {}, {}, {} };
    const auto &shelf = data.shelf<LeaveBalance>();
    if (const auto found = shelf.table.findById(leave.userId)) {
        if (!found->row.total.isEmpty())
            section.facts << line(Words::tr("In all"), found->row.total);
        for (const LeaveBalance::Part &part : found->row.parts)
            section.facts << line(part.policy, part.balance);
    }
    if (const QString problem = problemWith(shelf.table); !problem.isEmpty()) {
        section.facts << line(Words::tr("The balances could not be loaded"), {}, problem);
        section.action = Words::tr("Retry");
    } else if (section.facts.isEmpty()) {
        section.note = Words::tr("not known");
    }
    return section;
}

FactSection decision(const WorkspaceData &data, const Leave &leave)
{
    FactSection section { u"decision"_s, Words::tr("Decision"), {}, {}, {} };
    const auto add = [&](const QString &text, const QString &user, Tone tone, const QString &detail) {
        if (user.isEmpty())
            return;
        Fact fact = line(text.arg(apart(data.surroundings().memberName(user))), {}, detail);
        fact.tone = tone;
        section.facts << fact;
    };
    add(Words::tr("Approved by %1"), leave.approvedBy, Tone::Positive, {});
    add(Words::tr("Rejected by %1"), leave.rejectedBy, Tone::Attention, leave.rejectReason);
    return section;
}

QString wordsOf(const Absence &absence, const Leave &leave)
{
    QStringList words { Words::tr("Leave, %1").arg(requestStatus.label(leave.status)),
        format::period(absence.from, absence.to), leaveLength(leave) };
    if (!leave.note.isEmpty())
        words << leave.note;
    return words.join(", "_L1);
}

} // namespace

QString leaveLength(const Leave &leave)
{
    if (leave.days.value_or(0) > 0)
        return *leave.days == 1 ? Words::tr("1 day") : Words::tr("%1 days").arg(number(*leave.days));
    if (leave.hours.value_or(0) > 0)
        return *leave.hours == 1 ? Words::tr("1 hour") : Words::tr("%1 hours").arg(number(*leave.hours));
    return Words::tr("not known");
}

QList<FactSection> leaveFacts(const WorkspaceData &data, const Leave &leave)
{
    QList<FactSection> sections { askedFor(data, leave) };
    const bool isRejected = leave.status.compare("rejected"_L1, Qt::CaseInsensitive) == 0;
    if (!isRejected)
        sections << conflicts(data, leave);
    sections << balance(data, leave);
    if (const FactSection past = decision(data, leave); !past.facts.isEmpty())
        sections << past;
    return sections;
}

CalendarDays commonDays(const WorkspaceData &data)
{
    const WorkRules &rules = data.leaveReviews().rules();
    CalendarDays days { rules.workdays, {} };
    for (const Holiday &holiday : rules.holidays) {
        if (holiday.team.isEmpty())
            days.holidays.insert(holiday.day, holiday.name);
    }
    return days;
}

QList<CalendarLine> leaveLines(const WorkspaceData &data, const LeaveLines &wanted)
{
    const LeaveReviews &reviews = data.leaveReviews();
    const WorkRules &rules = reviews.rules();
    const auto &members = data.members().table;
    const auto self = members.findById(wanted.user);
    const QString team = self ? self->row.team : QString();

    QHash<QString, QList<CalendarSpan>> spans; // by user
    for (const Absence &absence : reviews.absences().between(wanted.from, wanted.to)) {
        // To find words for those of other teams would cost as much as all the rest.
        const auto away = wanted.onlyTeamOf && !team.isEmpty() ? members.findById(absence.userId) : nullptr;
        if (wanted.onlyTeamOf && !team.isEmpty() && absence.userId != wanted.user && (!away || away->row.team != team))
            continue;
        const auto leave = data.leaves().table.findById(absence.leaveId);
        if (!leave)
            continue;
        spans[absence.userId].append({ absence.leaveId, absence.from, absence.to,
            absence.isPending ? CalendarSpan::Kind::Waiting : CalendarSpan::Kind::Firm, wordsOf(absence, leave->row),
            absence.share });
    }

    QHash<QString, CalendarDays> daysOf; // by team, as most people have no days of their own
    const auto daysFor = [&](const QString &user, const QString &of) {
        const Weekdays workdays = rules.workdaysOf(user, of);
        if (!daysOf.contains(of)) {
            CalendarDays days { workdays, {} };
            for (const Holiday &holiday : rules.holidays) {
                if (holiday.team.isEmpty() || holiday.team == of)
                    days.holidays.insert(holiday.day, holiday.name);
            }
            daysOf.insert(of, days);
        }
        CalendarDays days = daysOf.value(of);
        days.workdays = workdays;
        return days;
    };
    QList<CalendarLine> lines;
    const auto add = [&](const QString &user, const QString &of) {
        // Without a team the whole workspace is looked at; of that only who is away.
        const bool isNear = !wanted.onlyTeamOf || user == wanted.user
            || (team.isEmpty() ? spans.contains(user) : of == team);
        if (!isNear)
            return;
        const QString name = data.surroundings().memberName(user);
        const bool isMeant = (wanted.teams.isEmpty() || wanted.teams.contains(of))
            && (wanted.members.isEmpty() || wanted.members.contains(name))
            && name.contains(wanted.search, Qt::CaseInsensitive);
        if (isMeant)
            lines.append({ user, name, of, spans.take(user), daysFor(user, of) });
    };
    for (int row = 0; row < members.count(); ++row) {
        const Member &member = members.at(row).row;
        if (isStaff(member))
            add(member.id, member.team);
    }
    const QStringList others = spans.keys(); // whose record has not come
    for (const QString &user : others) {
        if (!members.findById(user))
            add(user, {});
    }

    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, int>> order;
    for (int at = 0; at < lines.size(); ++at) {
        // Beside a request: whom it is about, then who is away. Else: who has no team comes last.
        const CalendarLine &each = lines.at(at);
        const bool isLast = wanted.onlyTeamOf ? each.spans.isEmpty() : each.group.isEmpty();
        const QString rank = wanted.onlyTeamOf && each.id == wanted.user ? u"0"_s : isLast ? u"2"_s : u"1"_s;
        order.emplace_back(collator.sortKey(rank + each.group + u'\n' + each.title), at);
    }
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<CalendarLine> sorted;
    for (const auto &each : order)
        sorted.append(lines.at(each.second));
    const bool hasTeams = std::any_of(
        sorted.cbegin(), sorted.cend(), [](const CalendarLine &each) { return !each.group.isEmpty(); });
    for (CalendarLine &each : sorted) {
        if (wanted.onlyTeamOf)
            each.group.clear(); // one team needs no title
        else if (hasTeams && each.group.isEmpty())
            each.group = Words::tr("No team");
    }
    return sorted;
}

} // namespace signoff
