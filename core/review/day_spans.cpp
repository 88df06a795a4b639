// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/day_spans.h"

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

struct MethodKind {
    QLatin1StringView method;
    SpanKind kind;
};

constexpr MethodKind methodKinds[] = {
    { "Desktop tracker"_L1, SpanKind::Tracked },
    { "Mobile tracker"_L1, SpanKind::Tracked },
    { "Extension tracker"_L1, SpanKind::Tracked },
    { "Web tracker"_L1, SpanKind::Tracked },
    { "Manually added time"_L1, SpanKind::Manual },
    { "Idle time"_L1, SpanKind::Pause },
    { "Break"_L1, SpanKind::Pause },
    { "Paid leave"_L1, SpanKind::Pause },
    { "Paid holiday"_L1, SpanKind::Pause },
};

// A wrong year must not draw an entry of months.
constexpr qint64 longestEntry = 7 * 24 * 3600;

bool isEarlier(const DaySpan &one, const DaySpan &other)
{
    return one.from != other.from ? one.from < other.from : one.to < other.to;
}

// The end of an entry that came without one; invalid where it cannot be told.
template <class Entry>
QDateTime missingEnd(const Entry &entry, const QDateTime &lastStart, const QDateTime &now, bool &runs)
{
    const QDateTime here = now.toTimeZone(entry.start.timeZone());
    runs = entry.start == lastStart && entry.start.date() == here.date() && entry.start <= now;
    if (runs)
        return now;
    return entry.minutes && *entry.minutes > 0 ? entry.start.addSecs(qint64(*entry.minutes) * 60) : QDateTime();
}

template <class Entry> Spans read(const QList<Entry> &entries, const QDateTime &now)
{
    QDateTime lastStart;
    for (const Entry &entry : entries) {
        if (entry.start.isValid() && (!lastStart.isValid() || entry.start > lastStart))
            lastStart = entry.start;
    }
    Spans spans;
    for (const Entry &entry : entries) {
        DaySpan span;
        span.from = entry.start;
        span.to = entry.end;
        if (span.from.isValid() && !span.to.isValid())
            span.to = missingEnd(entry, lastStart, now, span.runs);
        const bool isPlaced = span.isValid() && span.from.secsTo(span.to) <= longestEntry;
        if (!isPlaced) {
            // A clock that was started this second is no riddle.
            spans.unplaced += span.runs ? 0 : 1;
            continue;
        }
        span.method = entry.method;
        span.kind = spanKindOf(entry.method);
        span.contractId = entry.contractId;
        span.projectId = entry.projectId;
        span.projectName = entry.projectName;
        span.taskTitle = entry.taskTitle;
        span.text = entry.text;
        if constexpr (requires { entry.id; })
            span.id = entry.id;
        spans.list.append(span);
    }
    std::stable_sort(spans.list.begin(), spans.list.end(), isEarlier);
    return spans;
}

// A day without midnight begins with its first hour.
QDateTime beginOf(QDate date, const QTimeZone &zone)
{
    return date.startOfDay(zone);
}

} // namespace

SpanKind spanKindOf(const QString &method)
{
    const QString word = method.simplified();
    for (const MethodKind &known : methodKinds) {
        if (word.compare(known.method, Qt::CaseInsensitive) == 0)
            return known.kind;
    }
    return SpanKind::Other;
}

int DaySpan::minutes() const
{
    return minutesOf(QList<Stretch> { *this });
}

Spans spansOf(const QList<TimeEntry> &entries, const QDateTime &now)
{
    return read(entries, now);
}

Spans spansOf(const QList<TimelineEntry> &entries, const QDateTime &now)
{
    return read(entries, now);
}

std::optional<DaySpan> runningSpan(const Tracker &tracker, std::optional<int> entered, const QDateTime &now)
{
    if (!tracker.isRunning() || !tracker.minutes || !entered || *tracker.minutes < *entered)
        return std::nullopt;
    DaySpan span;
    span.to = now;
    span.from = now.addSecs(-(qint64(*tracker.minutes - *entered) * 60 + qBound(0, tracker.seconds.value_or(0), 59)));
    if (!span.isValid() || span.from.secsTo(span.to) > longestEntry)
        return std::nullopt;
    span.kind = SpanKind::Tracked;
    span.runs = true;
    span.startIsGuessed = true;
    span.contractId = tracker.contractId;
    span.taskTitle = tracker.taskTitle;
    span.text = tracker.text;
    return span;
}

Day dayOf(QDate date, const QTimeZone &zone, const QList<DaySpan> &spans)
{
    Day day;
    day.date = date;
    day.begin = beginOf(date, zone);
    day.end = beginOf(date.addDays(1), zone);
    for (const DaySpan &span : spans) {
        if (span.to <= day.begin || span.from >= day.end)
            continue;
        DaySpan part = span;
        part.from = std::max(span.from, day.begin).toTimeZone(zone);
        part.to = std::min(span.to, day.end).toTimeZone(zone);
        part.beganBefore = span.beganBefore || span.from < day.begin;
        part.endsAfter = span.endsAfter || span.to > day.end;
        day.spans.append(part);
    }
    return day;
}

namespace {

QList<Stretch> joined(QList<Stretch> parts)
{
    std::sort(
        parts.begin(), parts.end(), [](const Stretch &one, const Stretch &other) { return one.from < other.from; });
    QList<Stretch> apart;
    for (const Stretch &part : std::as_const(parts)) {
        if (!apart.isEmpty() && part.from <= apart.last().to)
            apart.last().to = std::max(apart.last().to, part.to);
        else
            apart.append(part);
    }
    return apart;
}

} // namespace

QList<Stretch> merged(const QList<DaySpan> &spans)
{
    QList<Stretch> parts;
    for (const DaySpan &span : spans) {
        if (span.isValid())
            parts.append(span);
    }
    return joined(parts);
}

int minutesOf(const QList<Stretch> &apart)
{
    qint64 seconds = 0;
    for (const Stretch &stretch : apart)
        seconds += stretch.from.secsTo(stretch.to);
    return seconds > 0 ? int(std::max<qint64>(1, (seconds + 30) / 60)) : 0;
}

QList<MethodTotal> byMethod(const QList<DaySpan> &spans)
{
    QList<MethodTotal> totals;
    QList<qint64> seconds;
    for (const DaySpan &span : spans) {
        const auto found = std::find_if(
            totals.cbegin(), totals.cend(), [&](const MethodTotal &total) { return total.method == span.method; });
        const auto place = found - totals.cbegin();
        if (found == totals.cend()) {
            totals.append({ span.method, span.kind, 0 });
            seconds.append(0);
        }
        seconds[place] += span.from.secsTo(span.to);
    }
    for (int i = 0; i < totals.size(); ++i)
        totals[i].minutes = int((seconds.at(i) + 30) / 60);
    return totals;
}

Overlap overlapOf(const Stretch &wanted, const QList<DaySpan> &spans)
{
    Overlap overlap;
    QList<Stretch> parts;
    for (int i = 0; i < spans.size(); ++i) {
        const Stretch shared { std::max(wanted.from, spans.at(i).from), std::min(wanted.to, spans.at(i).to) };
        if (!shared.isValid())
            continue;
        overlap.with.append(i);
        parts.append(shared);
    }
    overlap.parts = joined(parts);
    return overlap;
}

QTimeZone writtenZone(const QList<TimelineEntry> &entries, const QTimeZone &likely)
{
    QTimeZone written;
    bool isLikely = likely.isValid();
    for (const TimelineEntry &entry : entries) {
        for (const QDateTime &instant : { entry.start, entry.end }) {
            if (!instant.isValid())
                continue;
            if (!written.isValid())
                written = QTimeZone(instant.offsetFromUtc());
            isLikely = isLikely && likely.offsetFromUtc(instant) == instant.offsetFromUtc();
        }
    }
    return written.isValid() && isLikely ? likely : written;
}

} // namespace signoff
