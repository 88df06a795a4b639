// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sheet_facts.h"

#include "core/resources/status.h"
#include "core/review/changes.h"
#include "core/review/facts.h"
#include "core/review/weeks.h"
#include "core/review/workdays.h"
#include "core/store/workspace_data.h"
#include "core/support/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr qsizetype mostChanges = 7; // of days, a week
constexpr qsizetype mostPast = 6;

Fact quiet(const QString &text, const QString &detail = {})
{
    Fact fact;
    fact.text = text;
    fact.detail = detail;
    fact.isQuiet = true;
    return fact;
}

// No list is not an empty list.
void tellMissing(FactSection &section, const QString &problem)
{
    section.note = problem.isEmpty() ? SheetFacts::tr("not loaded yet") : QString();
    if (problem.isEmpty())
        return;
    section.facts << Fact { Tone::Progress, SheetFacts::tr("Not loaded"), problem, {}, {} };
    section.action = SheetFacts::tr("Retry");
}

QString quoted(const QString &text)
{
    return SheetFacts::tr("“%1”").arg(text.trimmed());
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

// The first so many, and how many more there are.
QStringList shortened(const QStringList &lines, qsizetype most)
{
    if (lines.size() <= most + 1)
        return lines;
    QStringList some = lines.mid(0, most);
    some << SheetFacts::tr("and %n more", nullptr, int(lines.size() - most));
    return some;
}

FactSection checkSection(const Review &review)
{
    FactSection section { SheetFacts::checks, SheetFacts::tr("Checks"), {}, {}, SheetFacts::tr("Rules …") };
    for (const Review::Checked &checked : review.found)
        section.facts << Fact { Tone::Attention, flagText(checked.flag->title), checked.finding.words, {}, {} };
    // What was not checked for the same reason is one line.
    QStringList reasons;
    QHash<QString, QStringList> titles;
    for (const Review::Checked &checked : review.notChecked) {
        if (!reasons.contains(checked.finding.words))
            reasons << checked.finding.words;
        titles[checked.finding.words] << flagText(checked.flag->title);
    }
    for (const QString &reason : std::as_const(reasons)) {
        section.facts << Fact { Tone::Progress, {},
            SheetFacts::tr("Not checked: %1").arg(titles.value(reason).join(", "_L1)), {}, reason };
    }
    const int fine = review.checks - int(review.found.size() + review.notChecked.size());
    if (review.checks == 0)
        section.facts << quiet(SheetFacts::tr("Every check is switched off"));
    else if (review.isClear())
        section.facts << Fact { Tone::Positive, {},
            SheetFacts::tr("All %n check(s) found nothing", nullptr, review.checks), {}, {} };
    else if (fine > 0)
        section.facts << quiet(SheetFacts::tr("%n other check(s) found nothing", nullptr, fine));
    return section;
}

FactSection expectedSection(const Review &review)
{
    FactSection section { u"expected"_s, SheetFacts::tr("Expected time"), {}, {}, {} };
    const Expected &expected = review.expected;
    Fact fact;
    fact.text = expected.words();
    fact.figure = expected.minutes ? format::duration(*expected.minutes) : SheetFacts::tr("not known");
    section.facts << fact;
    if (review.variance) {
        Fact variance;
        variance.text = SheetFacts::tr("Variance");
        variance.figure = format::difference(*review.variance);
        section.facts << variance;
    }
    return section;
}

FactSection leaveSection(const SheetFacts &facts)
{
    const Timesheet &sheet = facts.evidence.sheet;
    FactSection section { SheetFacts::leave, SheetFacts::tr("Leave in this period"), {}, {}, {} };
    if (!facts.evidence.leaves) {
        tellMissing(section, facts.leaveProblem);
        return section;
    }
    QList<Leave> leaves = *facts.evidence.leaves;
    leaves.removeIf([&](const Leave &leave) { return leave.from > sheet.to || lastDayOf(leave) < sheet.from; });
    std::stable_sort(
        leaves.begin(), leaves.end(), [](const Leave &one, const Leave &other) { return one.from < other.from; });
    for (const Leave &leave : std::as_const(leaves)) {
        QString length;
        if (leave.days.value_or(0) > 0)
            length = *leave.days == 1 ? SheetFacts::tr("1 day")
                                      : SheetFacts::tr("%1 days").arg(QLocale().toString(*leave.days));
        Fact fact;
        fact.tone = requestStatus.tone(leave.status);
        fact.text = joined({ format::shortPeriod(leave.from, lastDayOf(leave), sheet.to), length,
            requestStatus.label(leave.status), leave.isPaid == "no"_L1 ? SheetFacts::tr("unpaid") : QString() });
        if (leave.hours.value_or(0) > 0)
            fact.figure = format::duration(qRound(*leave.hours * 60));
        fact.detail = joined({ leave.note, leave.rejectReason });
        section.facts << fact;
    }
    if (leaves.isEmpty())
        section.note = SheetFacts::tr("none");
    return section;
}

// On days of the member; where their zone is not known, a day more on either side.
bool meetsPeriod(const TimeRequest &request, const Timesheet &sheet, const QTimeZone &zone)
{
    if (!request.start.isValid() || !request.end.isValid())
        return true; // nobody can tell
    const int slack = zone.isValid() ? 0 : 1;
    const QTimeZone there = zone.isValid() ? zone : QTimeZone::utc();
    return request.start < sheet.to.addDays(1 + slack).startOfDay(there)
        && request.end > sheet.from.addDays(-slack).startOfDay(there);
}

QString projectOf(const TimeRequest &request, const Evidence &evidence, const Surroundings &around)
{
    if (evidence.contracts && !around.knowsProject(request.projectId)) {
        for (const Contract &contract : *evidence.contracts) {
            if (contract.projectId == request.projectId && !contract.projectName.isEmpty())
                return contract.projectName;
        }
    }
    return around.projectName(request.projectId);
}

FactSection requestSection(const SheetFacts &facts, const Surroundings &around)
{
    FactSection section { SheetFacts::timeRequests, SheetFacts::tr("Time requests in this period"), {}, {}, {} };
    if (!facts.evidence.timeRequests) {
        tellMissing(section, facts.timeRequestsProblem);
        return section;
    }
    const QTimeZone zone = zoneOf(facts.evidence);
    QList<TimeRequest> requests = *facts.evidence.timeRequests;
    requests.removeIf([&](const TimeRequest &one) { return !meetsPeriod(one, facts.evidence.sheet, zone); });
    std::stable_sort(requests.begin(), requests.end(),
        [](const TimeRequest &one, const TimeRequest &other) { return one.start < other.start; });
    for (const TimeRequest &request : std::as_const(requests)) {
        const bool hasTimes = request.start.isValid() && request.end.isValid();
        const QDate day = request.start.toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date();
        Fact fact;
        fact.tone = requestStatus.tone(request.status);
        fact.text = joined({ hasTimes ? format::day(day) : SheetFacts::tr("No times that can be read"),
            projectOf(request, facts.evidence, around), requestStatus.label(request.status) });
        if (hasTimes)
            fact.figure = format::duration(minutesOf(request));
        fact.detail = joined({ request.text, request.comment });
        section.facts << fact;
    }
    if (requests.isEmpty())
        section.note = SheetFacts::tr("none");
    return section;
}

// A limit beside the time of each week of the period, as far as that is known.
Fact limitFact(const Evidence &evidence, const QString &what, std::optional<int> limit, const Contract *contract)
{
    Fact fact;
    fact.text = what;
    QStringList weeks;
    bool isOver = false;
    const Timesheet &sheet = evidence.sheet;
    if (hasPeriod(evidence)) {
        for (QDate week = evidence.rules.weekOf(sheet.from); week <= sheet.to; week = week.addDays(7)) {
            const bool isKnown = evidence.knowsDays(week, week.addDays(6));
            const int minutes = isKnown ? minutesInWeek(evidence, week, contract) : 0;
            isOver = isOver || (limit && minutes > *limit);
            weeks << SheetFacts::tr("Week of %1: %2")
                         .arg(format::day(week), isKnown ? format::duration(minutes) : SheetFacts::tr("not known"));
            if (week == evidence.rules.weekOf(sheet.to) && weeks.size() == 1 && isKnown) {
                fact.figure = limit
                    ? SheetFacts::tr("%1 of %2").arg(format::duration(minutes), format::duration(*limit))
                    : format::duration(minutes);
                weeks.clear();
            }
        }
    }
    if (fact.figure.isEmpty() && limit)
        fact.figure = format::duration(*limit);
    if (!limit)
        fact.text = SheetFacts::tr("%1, no limit").arg(what);
    fact.detail = weeks.join("; "_L1);
    if (isOver)
        fact.tone = Tone::Attention;
    return fact;
}

bool isActive(const Contract &contract)
{
    return contract.status.compare("active"_L1, Qt::CaseInsensitive) == 0;
}

FactSection limitSection(const SheetFacts &facts, const Surroundings &around)
{
    const Evidence &evidence = facts.evidence;
    FactSection section { SheetFacts::limits, SheetFacts::tr("Weekly limits"), {}, {}, {} };
    if (!evidence.member && !evidence.contracts) {
        tellMissing(section, facts.limitsProblem);
        return section;
    }
    section.action = facts.limitsProblem.isEmpty() ? QString() : SheetFacts::tr("Retry");
    if (!evidence.member)
        section.facts << quiet(SheetFacts::tr("The member's own limit is not loaded"), facts.limitsProblem);
    else if (!evidence.member->weeklyHoursLimit)
        section.facts << quiet(SheetFacts::tr("The server tells no limit of the member"));
    else
        section.facts << limitFact(
            evidence, SheetFacts::tr("Member"), weeklyLimit(evidence.member->weeklyHoursLimit), nullptr);
    if (!evidence.contracts) {
        section.facts << quiet(SheetFacts::tr("The contracts are not loaded"), facts.limitsProblem);
        return section;
    }
    for (const Contract &contract : *evidence.contracts) {
        if (!isActive(contract))
            continue;
        const QString name =
            contract.projectName.isEmpty() ? around.projectName(contract.projectId) : contract.projectName;
        section.facts << limitFact(evidence, name, weeklyLimit(contract.weeklyHoursLimit), &contract);
    }
    if (!std::any_of(evidence.contracts->cbegin(), evidence.contracts->cend(), isActive))
        section.facts << quiet(SheetFacts::tr("No active contract"));
    return section;
}

// What the journal keeps of the sheet that was rejected.
SeenVersion rejectedBy(const Decision &decision)
{
    SeenVersion version;
    version.status = u"rejected"_s;
    if (const QJsonValue minutes = decision.seen.value("minutes"_L1); minutes.isDouble())
        version.minutes = minutes.toInt();
    if (const QJsonValue days = decision.seen.value("days"_L1); days.isObject()) {
        version.days.emplace();
        const QJsonObject object = days.toObject();
        for (auto day = object.begin(); day != object.end(); ++day)
            version.days->insert(QDate::fromString(day.key(), Qt::ISODate), day.value().toInt());
    }
    version.reason = decision.reason;
    version.seenAt = decision.changedAt;
    return version;
}

// The last rejection that was seen or decided here.
std::optional<SeenVersion> knownRejection(const SheetFacts &facts)
{
    std::optional<SeenVersion> rejected = lastRejection(*facts.versions);
    const auto decided = std::find_if(facts.decisions->cbegin(), facts.decisions->cend(), [](const Decision &decision) {
        return decision.action == "reject"_L1 && decision.state == DecisionState::Done;
    });
    // In whole seconds, as the history has them.
    if (decided != facts.decisions->cend() && (!rejected || rejected->seenAt.addSecs(1) < decided->changedAt))
        rejected = rejectedBy(*decided);
    return rejected;
}

FactSection rejectionSection(const SheetFacts &facts)
{
    const Timesheet &sheet = facts.evidence.sheet;
    FactSection section { u"rejection"_s, SheetFacts::tr("Last rejection"), {}, {}, {} };
    const std::optional<SeenVersion> rejected =
        facts.versions && facts.decisions ? knownRejection(facts) : std::optional<SeenVersion>();
    if (!rejected && sheet.rejectReason.isEmpty()) {
        section.note = facts.versions ? SheetFacts::tr("none is known") : SheetFacts::tr("being read …");
        return section;
    }

    const QString reason = sheet.rejectReason.isEmpty() ? rejected->reason : sheet.rejectReason;
    Fact what;
    what.tone = Tone::Attention;
    what.text = reason.isEmpty() ? SheetFacts::tr("The reason is not known") : quoted(reason);
    section.facts << what;
    if (!rejected) {
        if (facts.versions)
            what.detail =
                SheetFacts::tr("When it was rejected, and what changed since, is not known: Signoff did not see it.");
        section.facts = { what };
        return section;
    }
    section.facts.first().detail = SheetFacts::tr("Seen %1").arg(format::shortDateTime(rejected->seenAt, facts.now));
    const SheetChanges changes = changesBetween(*rejected, versionOf(sheet, facts.days, facts.now));
    for (const QString &line : shortened(changes.words, mostChanges)) {
        Fact change;
        change.text = line;
        section.facts << change;
    }
    if (!changes.notKnown.isEmpty())
        section.facts << quiet(changes.notKnown);
    else if (changes.words.isEmpty())
        section.facts << quiet(SheetFacts::tr("Nothing has changed since"));
    return section;
}

// Something that was seen or decided.
struct PastFact {
    QDateTime when;
    Fact fact;
};

PastFact seenFact(const SeenVersion &version, const SeenVersion *before, const QDateTime &now)
{
    PastFact past { version.seenAt, {} };
    past.fact.tone = timesheetStatus.tone(version.status);
    past.fact.text = SheetFacts::tr("Seen: %1, %2")
                         .arg(timesheetStatus.label(version.status),
                             version.minutes ? format::duration(*version.minutes) : SheetFacts::tr("total not known"));
    past.fact.figure = format::shortDateTime(version.seenAt, now);
    if (before)
        past.fact.detail = shortened(changesBetween(*before, version).words, 3).join("; "_L1);
    return past;
}

PastFact decidedFact(const Decision &decision, const QDateTime &now)
{
    QString title = decision.action;
    QString doneTitle = decision.action;
    Tone doneTone = Tone::Neutral;
    for (const Action<Timesheet> &action : resourceOf<Timesheet>().actions) {
        if (decision.action != QLatin1String(action.id))
            continue;
        title = QCoreApplication::translate("actions", action.title);
        doneTitle = QCoreApplication::translate("actions", action.doneTitle);
        doneTone = timesheetStatus.tone(QLatin1String(action.resultStatus));
    }
    PastFact past { decision.changedAt, {} };
    if (decision.state == DecisionState::Undone) {
        past.fact.tone = Tone::Neutral;
        past.fact.text = SheetFacts::tr("%1: taken back before it was sent").arg(title);
    } else if (decision.state == DecisionState::Refused) {
        past.fact.tone = Tone::Attention;
        past.fact.text = SheetFacts::tr("%1: failed").arg(title);
    } else {
        past.fact.tone = doneTone;
        past.fact.text = decision.verdict == Verdict::PerhapsByOthers
            ? SheetFacts::tr("%1 here, or by someone else").arg(doneTitle)
            : SheetFacts::tr("%1 here").arg(doneTitle);
    }
    past.fact.figure = format::shortDateTime(decision.changedAt, now);
    past.fact.detail = joined({ decision.reason.isEmpty() ? QString() : quoted(decision.reason),
        decision.state == DecisionState::Refused ? decision.note : QString() });
    return past;
}

FactSection pastSection(const SheetFacts &facts)
{
    FactSection section { u"past"_s, SheetFacts::tr("Seen and decided"), {}, {}, {} };
    if (!facts.versions || !facts.decisions) {
        section.note = SheetFacts::tr("being read …");
        return section;
    }
    QList<PastFact> all;
    for (qsizetype at = 0; at < facts.versions->size(); ++at) {
        const bool hasBefore = at + 1 < facts.versions->size();
        all << seenFact(facts.versions->at(at), hasBefore ? &facts.versions->at(at + 1) : nullptr, facts.now);
    }
    for (const Decision &decision : *facts.decisions)
        all << decidedFact(decision, facts.now);
    // The history writes down whole seconds; what was seen then follows from what was decided.
    std::stable_sort(all.begin(), all.end(), [](const PastFact &one, const PastFact &other) {
        return one.when.toSecsSinceEpoch() > other.when.toSecsSinceEpoch();
    });
    for (const PastFact &past : all.mid(0, mostPast))
        section.facts << past.fact;
    if (all.size() > mostPast)
        section.facts << quiet(SheetFacts::tr("and %n earlier", nullptr, int(all.size() - mostPast)));

    if (!facts.isHistoryKept)
        section.facts << quiet(SheetFacts::tr("What was seen is not kept on this computer"));
    else if (facts.versions->isEmpty())
        section.facts << quiet(SheetFacts::tr("Not seen before"));
    else
        section.facts << quiet(SheetFacts::tr("First seen %1; what was before is not known")
                                   .arg(format::shortDateTime(facts.versions->last().seenAt, facts.now)));
    return section;
}

} // namespace

std::optional<SheetFacts> SheetFacts::of(WorkspaceData &workspace, const QString &key)
{
    const Reviews &reviews = workspace.reviews();
    const std::optional<Evidence> evidence = reviews.evidenceOf(key);
    if (!evidence)
        return {};
    SheetFacts facts;
    facts.evidence = *evidence;
    facts.review = signoff::review(*evidence, reviews.choices());
    facts.leaveProblem = workspace.problemOf(workspace.leaveFacts().table);
    facts.timeRequestsProblem = workspace.problemOf(workspace.timeRequestFacts().table);
    facts.limitsProblem = QString(
        workspace.problemOf(workspace.members().table) + u' ' + workspace.problemOf(workspace.contracts().table))
                              .trimmed();
    facts.days = evidence->sheet.daysWith(workspace.surroundings());
    facts.isHistoryKept = workspace.history() != nullptr;
    facts.now = QDateTime::currentDateTimeUtc();
    return facts;
}

QList<FactSection> SheetFacts::findings() const
{
    return { checkSection(review), expectedSection(review) };
}

QList<FactSection> SheetFacts::background(const Surroundings &around) const
{
    return { leaveSection(*this), requestSection(*this, around), limitSection(*this, around), rejectionSection(*this),
        pastSection(*this) };
}

} // namespace signoff
