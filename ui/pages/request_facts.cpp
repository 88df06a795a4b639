// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/request_facts.h"

#include "core/resources/requests.h"
#include "core/store/workspace_data.h"
#include "core/support/format.h"
#include "ui/pages/day_times.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr int mostDays = 3; // a wrong year must not ask for a thousand days

QString lengthOf(const Stretch &stretch)
{
    return stretch.isValid() ? format::duration(minutesOf(QList<Stretch> { stretch })) : QString();
}

} // namespace

std::optional<RequestFacts> RequestFacts::of(WorkspaceData &data, const QString &key, Depth depth)
{
    const RowTable<TimeRequest> &table = data.timeRequests().table;
    const auto stored = table.find(key);
    if (!stored)
        return {};
    RequestFacts facts;
    facts.m_request = stored->row;
    const Stretch wanted = facts.wanted();
    const QTimeZone home = zoneOfMember(data, stored->row.userId);
    const QTimeZone owner = Timelines::of(data).zone();
    facts.m_isZoneOfMember = home.isValid();
    facts.m_zone = home.isValid() ? home : QTimeZone::utc();
    if (!wanted.isValid()) {
        facts.m_state = State::Part;
        return facts;
    }

    for (const QTimeZone &zone : { QTimeZone::utc(), owner }) {
        const QDateTime last = wanted.to.addSecs(-1);
        for (QDate day = wanted.from.toTimeZone(zone).date(); zone.isValid() && day <= last.toTimeZone(zone).date();
             day = day.addDays(1)) {
            if (!facts.m_days.contains(day) && facts.m_days.size() < mostDays)
                facts.m_days.append(day);
        }
    }
    for (int i = 0; i < table.count() && depth == Depth::All; ++i) {
        const TimeRequest &other = table.at(i).row;
        const bool isNear = other.start < wanted.to.addSecs(12 * 3600) && other.end > wanted.from.addSecs(-12 * 3600);
        if (table.at(i).key != key && other.userId == stored->row.userId && signoff::isPending(other) && isNear)
            facts.m_others.append({ table.at(i).key, { other.start, other.end }, other.text });
    }

    QList<TimelineEntry> entries;
    bool isWhole = true;
    bool isSumKnown = true;
    int sum = 0;
    facts.m_state = State::Loaded;
    for (const QDate &day : std::as_const(facts.m_days)) {
        const Timelines::Report *report = Timelines::of(data).find(day);
        if (!report || !report->confirmedAt.isValid() || report->isOutdated) {
            const bool isFailed = report && report->state == Timelines::State::Failed;
            facts.m_state = isFailed ? State::Failed : State::Loading;
            facts.m_problem = isFailed ? report->error.caption() : QString();
            return facts;
        }
        const TimelineMember *member = report->find(stored->row.userId);
        isWhole = isWhole && report->covers(stored->row.userId);
        if (!report->hasTimes || (member && !member->entries && member->minutes.value_or(1) > 0))
            facts.m_state = State::NoTimes;
        if (member && member->entries)
            entries += *member->entries;
        isSumKnown = isSumKnown && isWhole && (!member || member->minutes);
        sum += member ? member->minutes.value_or(0) : 0;
    }
    if (isSumKnown)
        facts.m_minutes = sum;
    if (!isWhole)
        facts.m_state = State::Part;
    facts.m_spans = spansOf(entries, QDateTime::currentDateTimeUtc());
    facts.m_overlap = overlapOf(wanted, facts.m_spans.list);
    for (const TimelineEntry &entry : std::as_const(entries)) {
        if (!entry.taskId.isEmpty() && !entry.taskTitle.isEmpty())
            facts.m_tasks.insert(entry.taskId, entry.taskTitle);
    }
    return facts;
}

bool RequestFacts::isPending() const
{
    return signoff::isPending(m_request);
}

std::optional<int> RequestFacts::overlap() const
{
    // What could not be placed may be anywhere.
    const bool isKnown = m_state == State::Loaded && m_spans.unplaced == 0 && !hasWord(m_request, "approved");
    return isKnown || (m_state == State::Loaded && m_overlap.minutes() > 0 && !hasWord(m_request, "approved"))
        ? std::optional(m_overlap.minutes())
        : std::nullopt;
}

QString RequestFacts::times(const Stretch &stretch) const
{
    return timesText(
        stretch.from.toTimeZone(m_zone), stretch.to.toTimeZone(m_zone), m_request.start.toTimeZone(m_zone).date());
}

QString RequestFacts::caption() const
{
    const QDateTime start = m_request.start.toTimeZone(m_zone);
    if (!start.isValid())
        return {};
    const QString zone = zoneName(m_zone, start);
    QString day = format::day(start.date());
    if (day.endsWith(u'.'))
        day.chop(1); // "13. Nov.": the sentence has a full stop of its own
    return m_isZoneOfMember ? tr("%1. Times in %2, where the member is.").arg(day, zone)
                            : tr("%1. Times in %2; the member's time zone is not known.").arg(day, zone);
}

DayLineData RequestFacts::line() const
{
    DayLineData data;
    if (!wanted().isValid())
        return data;
    const QDateTime from = m_request.start.toTimeZone(m_zone);
    const QDateTime to = m_request.end.toTimeZone(m_zone);
    const QDate last = qMin(to.addSecs(-1).date(), from.date().addDays(mostDays));
    data.begin = from.date().startOfDay(m_zone);
    data.end = last.addDays(1).startOfDay(m_zone);
    const auto cut = [&](LineSpan span) {
        span.beganBefore = span.from < data.begin;
        span.endsAfter = span.to > data.end;
        span.from = qMax(span.from, data.begin).toTimeZone(m_zone);
        span.to = qMin(span.to, data.end).toTimeZone(m_zone);
        return span;
    };

    LineSpan asked;
    asked.id = m_request.id;
    asked.from = from;
    asked.to = to;
    asked.look = SpanLook::Asked;
    asked.text = m_request.text;
    data.lanes.append({ tr("Asked for"), lengthOf(wanted()), {}, { cut(asked) } });

    LineLane others { tr("Also asked"), {}, {}, {} };
    for (const Other &other : m_others) {
        if (other.stretch.to <= data.begin || other.stretch.from >= data.end)
            continue;
        LineSpan span;
        span.id = other.key;
        span.from = other.stretch.from;
        span.to = other.stretch.to;
        span.look = SpanLook::Asked;
        span.text = other.text;
        others.spans.append(cut(span));
    }
    if (!others.spans.isEmpty())
        data.lanes.append(others);

    LineLane tracked { tr("Tracked"), m_minutes ? format::duration(*m_minutes) : QString(), {}, {} };
    for (const LineSpan &span : lineSpans(m_spans.list)) {
        if (span.to > data.begin && span.from < data.end)
            tracked.spans.append(cut(span));
    }
    tracked.empty = m_state == State::Loading ? tr("Loading …")
        : m_state == State::Loaded            ? tr("Nothing tracked")
                                              : tr("Not known");
    data.lanes.append(tracked);
    if (!hasWord(m_request, "approved")) {
        const auto mark = [&](const Stretch &part) {
            data.marks.append(
                { qMax(part.from, data.begin).toTimeZone(m_zone), qMin(part.to, data.end).toTimeZone(m_zone) });
        };
        std::for_each(m_overlap.parts.cbegin(), m_overlap.parts.cend(), mark);
    }
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(m_zone);
    if (now >= data.begin && now < data.end)
        data.now = now;
    return data;
}

QList<FactSection> RequestFacts::sections(const Surroundings &around) const
{
    return { overlapFacts(), trackedFacts(), requestFacts(around) };
}

FactSection RequestFacts::overlapFacts() const
{
    FactSection section;
    section.id = overlapSection;
    section.title = tr("Overlap");
    const auto say = [&section](std::optional<Tone> tone, const QString &lead, const QString &text,
                         const QString &figure = {}) {
        Fact fact;
        fact.tone = tone;
        fact.lead = lead;
        fact.text = text;
        fact.figure = figure;
        section.facts.append(fact);
    };
    if (!wanted().isValid()) {
        say(Tone::Attention, {}, tr("The request has no times that can be compared."));
        return section;
    }
    switch (m_state) {
    case State::Loading:
        say(Tone::Progress, {}, tr("What was tracked then is being loaded …"));
        return section;
    case State::Failed:
        say(Tone::Attention, tr("Not known"), m_problem);
        section.action = tr("Retry");
        return section;
    case State::NoTimes:
        say(Tone::Neutral, tr("Not known"), tr("This server tells how much was tracked on a day, but not when."));
        break;
    case State::Part:
        say(Tone::Neutral, tr("Not known"), tr("The list of who tracked then did not come whole."));
        break;
    case State::Loaded:
        if (hasWord(m_request, "approved"))
            say(Tone::Positive, {}, tr("It is approved: what is tracked holds this request."));
        else if (m_overlap.minutes() > 0)
            say(Tone::Attention, tr("%1 of %2").arg(format::duration(m_overlap.minutes()), lengthOf(wanted())),
                tr("is tracked already."));
        else
            say(Tone::Positive, {}, tr("Nothing is tracked within these times."));
        break;
    }
    if (!hasWord(m_request, "approved")) {
        for (const int place : m_overlap.with) {
            const DaySpan &span = m_spans.list.at(place);
            const Stretch part { qMax(span.from, m_request.start), qMin(span.to, m_request.end) };
            Fact fact;
            fact.text = times(span) + u"  "_s + nameOf(span);
            fact.figure = lengthOf(part);
            fact.detail = span.runs ? tr("%1, still running").arg(span.method) : span.method;
            section.facts.append(fact);
        }
    }
    for (const Other &other : m_others) {
        const Stretch shared { qMax(other.stretch.from, m_request.start), qMin(other.stretch.to, m_request.end) };
        if (shared.isValid())
            say(Tone::Attention, tr("Asked for twice"),
                tr("another request of this member waits for %1.").arg(times(other.stretch)), lengthOf(shared));
    }
    if (m_spans.unplaced > 0)
        say(Tone::Neutral, {},
            tr("%n stretch(es) of time have no times that can be compared.", nullptr, m_spans.unplaced));
    return section;
}

FactSection RequestFacts::trackedFacts() const
{
    FactSection section;
    section.id = u"tracked"_s;
    section.title = m_days.size() > 1 ? tr("Tracked on these days") : tr("Tracked on that day");
    if (!m_minutes) {
        section.note = tr("not known");
        return section;
    }
    section.facts.append({ {}, {}, tr("In all"), format::duration(*m_minutes), {}, false });
    section.facts += methodFacts(m_spans.list);
    if (isPending() && m_state == State::Loaded && wanted().isValid()) {
        const int more = minutesOf(QList<Stretch> { wanted() }) - m_overlap.minutes();
        section.facts.append({ {}, {}, tr("With this request"), format::duration(*m_minutes + more),
            m_overlap.minutes() > 0 ? tr("Where time overlaps it counts once here; the server may count otherwise.")
                                    : QString(),
            false });
    }
    return section;
}

FactSection RequestFacts::requestFacts(const Surroundings &around) const
{
    FactSection section;
    section.id = u"request"_s;
    section.title = tr("Request");
    const auto add = [&section](const QString &lead, const QString &text) {
        if (!text.isEmpty())
            section.facts.append({ {}, lead, text, {}, {}, false });
    };
    add(tr("Worked on"), m_request.text);
    add(tr("Project"), around.projectName(m_request.projectId));
    add(tr("Task"), m_tasks.value(m_request.taskId, around.taskName(m_request.taskId)));
    add(tr("Asked on"), format::dateTime(m_request.createdAt));
    if (!isPending()) {
        add(tr("Decided by"), around.memberName(m_request.updatedBy));
        add(tr("Comment"), m_request.comment);
    }
    const QTimeZone here = QTimeZone::systemTimeZone();
    const QDateTime start = m_request.start;
    if (start.isValid() && here.offsetFromUtc(start) != m_zone.offsetFromUtc(start))
        add(tr("In your time"),
            tr("%1, %2").arg(
                timesText(start.toTimeZone(here), m_request.end.toTimeZone(here), start.toTimeZone(m_zone).date()),
                zoneName(here, start)));
    return section;
}

} // namespace signoff
