// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/member_facts.h"

#include "core/resources/cells.h"
#include "core/resources/status.h"
#include "core/store/workspace_data.h"
#include "core/support/format.h"
#include "ui/pages/member_hours.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff::memberfacts {

namespace {

constexpr int mostSheets = 6;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(signoff::MemberFacts)
};

Fact line(const QString &text, const QString &figure, const QString &detail = {})
{
    Fact fact;
    fact.text = text;
    fact.figure = figure;
    fact.detail = detail;
    return fact;
}

// Why a list is not there; empty: it is, or is on its way.
QString problemWith(const TableBase &table)
{
    return table.state() == TableBase::State::Failed && table.count() == 0 ? table.error().caption() : QString();
}

bool isHere(const TableBase &table)
{
    return table.state() == TableBase::State::Ready || table.count() > 0;
}

FactSection hoursSection(const MemberHours &hours, const Member &member)
{
    FactSection section { u"hours"_s, Words::tr("Hours"), {}, {}, {} };
    const std::optional<int> now = hours.minutesThisWeek(member.id);
    const std::optional<int> before = hours.minutesLastWeek(member.id);
    if (!now || !before) {
        section.note = hours.error() ? Words::tr("not known") : Words::tr("loading …");
        if (hours.error()) {
            section.facts << line(Words::tr("The hours could not be loaded"), {}, hours.error()->caption());
            section.action = Words::tr("Retry");
        }
        return section;
    }
    section.facts << line(Words::tr("This week so far"), format::duration(*now));
    section.facts << line(Words::tr("Last week"), format::duration(*before));
    return section;
}

FactSection leaveSection(const WorkspaceData &data, const Member &member, const Balance &balance)
{
    FactSection section { u"leave"_s, Words::tr("Leave left this year"), {}, {}, {} };
    const auto &shelf = data.shelf<LeaveBalance>();
    if (const auto found = shelf.table.findById(member.id)) {
        if (!found->row.total.isEmpty())
            section.facts << line(Words::tr("In all"), found->row.total);
        for (const LeaveBalance::Part &part : found->row.parts)
            section.facts << line(part.policy, part.balance);
    }
    if (!section.facts.isEmpty())
        return section;
    if (!balance.problem.isEmpty()) {
        section.facts << line(Words::tr("The balances could not be loaded"), {}, balance.problem);
        section.action = Words::tr("Retry");
    } else {
        section.note = balance.isAnswered ? Words::tr("not known") : Words::tr("loading …");
    }
    return section;
}

FactSection detailsSection(const Member &member)
{
    FactSection section { u"details"_s, Words::tr("Details"), {}, {}, {} };
    const auto add = [&](const QString &title, const QString &value) {
        if (!value.isEmpty())
            section.facts << line(title, value);
    };
    add(Words::tr("E-mail"), member.email);
    add(Words::tr("Time zone"), member.timeZone);
    add(Words::tr("Local time"), member.localTime(QDateTime::currentDateTimeUtc()));
    const QString limit = cells::weeklyLimitText(member.weeklyHoursLimit);
    add(Words::tr("Weekly limit"), limit.isEmpty() ? Words::tr("not known") : limit);
    // An absent rate is not a rate of zero.
    add(Words::tr("Rate an hour"),
        member.rate ? format::money({ { *member.rate, {} } }) : Words::tr("not visible to you, or not set"));
    const QString sees = cells::yesOrNo(member.seesRates);
    add(Words::tr("Sees rates"), sees.isEmpty() ? Words::tr("not known") : sees);
    add(Words::tr("Screenshots"), member.screenshots);
    add(Words::tr("Member since"), format::date(member.createdAt.toLocalTime().date()));
    add(Words::tr("Archived"), format::date(member.deletedAt.toLocalTime().date()));
    return section;
}

} // namespace

QList<FactSection> sections(
    const WorkspaceData &data, const MemberHours &hours, const Member &member, const Balance &balance)
{
    return { hoursSection(hours, member), leaveSection(data, member, balance), detailsSection(member) };
}

Links contracts(const WorkspaceData &data, const Member &member)
{
    const RowTable<Contract> &table = data.contracts().table;
    Links all;
    for (int i = 0; i < table.count(); ++i) {
        const Contract &row = table.at(i).row;
        if (row.userId != member.id)
            continue;
        const QString project
            = row.projectName.isEmpty() ? data.surroundings().projectName(row.projectId) : row.projectName;
        QStringList details { cells::weeklyLimitText(row.weeklyHoursLimit), row.state() == "active"_L1
                ? QString()
                : contractStatus.label(row.state()) };
        details.removeAll(QString());
        all.links.append({ u"projects"_s, row.projectId, project, details.join(u" · "_s) });
    }
    std::sort(all.links.begin(), all.links.end(),
        [](const RecordLinks::Link &a, const RecordLinks::Link &b) { return a.text.localeAwareCompare(b.text) < 0; });
    const QString problem = problemWith(table);
    all.note = !problem.isEmpty() ? problem
        : !isHere(table)          ? Words::tr("loading …")
        : !all.links.isEmpty()    ? QString()
        : table.isComplete()      ? Words::tr("none")
                                  : Words::tr("none among those that are here");
    return all;
}

Links timesheets(const WorkspaceData &data, const Member &member)
{
    const RowTable<Timesheet> &table = data.timesheets().table;
    QList<const Timesheet *> rows;
    for (int i = 0; i < table.count(); ++i) {
        if (table.at(i).row.userId == member.id)
            rows << &table.at(i).row;
    }
    std::sort(rows.begin(), rows.end(), [](const Timesheet *a, const Timesheet *b) { return a->from > b->from; });
    Links all;
    for (const Timesheet *row : std::as_const(rows).mid(0, mostSheets)) {
        const QString total = row->minutes ? format::duration(*row->minutes) : u"–"_s;
        all.links.append({ u"timesheets"_s, resourceOf<Timesheet>().key(*row),
            format::shortPeriod(row->from, row->to, data.today()),
            QString(total + u" · "_s + timesheetStatus.label(row->status)) });
    }
    if (rows.size() > mostSheets)
        all.note = Words::tr("the latest %1").arg(format::count(mostSheets));
    else if (!data.timesheets().hasAsked())
        all.note = Words::tr("not loaded; open the timesheets");
    else if (rows.isEmpty())
        all.note = Words::tr("none among those that are here");
    return all;
}

} // namespace signoff::memberfacts
