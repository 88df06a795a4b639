// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/daily_timeline.h"
#include "core/resources/time_entries.h"
#include "core/resources/tracking.h"

#include <QTimeZone>

// The stretches of a member's day, whatever they came from: what is tracked when, and what a wanted stretch would
// share with it. Instants are compared, so that sources in different zones meet.
namespace signoff {

// How a stretch came about, from the method that the server names. Methods are an open list: one that is not known is
// Other, and keeps its word.
enum class SpanKind { Tracked, Manual, Pause, Other };

SpanKind spanKindOf(const QString &method);

// From 'from' up to 'to', which is not part of it.
struct Stretch {
    QDateTime from;
    QDateTime to;
    bool isValid() const { return from.isValid() && to.isValid() && from < to; }
    bool operator==(const Stretch &) const = default;
};

struct DaySpan : Stretch {
    QString id; // of the entry; empty where the source names none
    QString method; // as the server puts it
    SpanKind kind = SpanKind::Other;
    bool runs = false; // its clock has not stopped: 'to' is the time of asking
    bool startIsGuessed = false; // told by how long the clock runs, to the minute at best
    bool beganBefore = false; // the day shows only a part of it
    bool endsAfter = false;
    QString contractId;
    QString projectId;
    QString projectName; // as the server gave it; may be empty
    QString taskTitle;
    QString text;
    int minutes() const;
};

// What a source gives, in the order of time. What has no times that can be used cannot be placed; it is counted.
struct Spans {
    QList<DaySpan> list;
    int unplaced = 0;
};

// 'now' is when the source was asked: an entry without an end runs until then, unless it began on an earlier day or
// another one began after it.
Spans spansOf(const QList<TimeEntry> &entries, const QDateTime &now);
Spans spansOf(const QList<TimelineEntry> &entries, const QDateTime &now);

// The running clock, of which the API tells how much it adds to the minutes of its day but not when it was started:
// nothing where that cannot be told. 'entered': minutes of that day's entries.
std::optional<DaySpan> runningSpan(const Tracker &tracker, std::optional<int> entered, const QDateTime &now);

// A day in a zone: 23 or 25 hours where the clocks change.
struct Day {
    QDate date;
    QDateTime begin;
    QDateTime end;
    QList<DaySpan> spans; // cut to the day, which they say
    int minutes() const { return int(begin.secsTo(end) / 60); }
};

Day dayOf(QDate date, const QTimeZone &zone, const QList<DaySpan> &spans);

// Without what they share, in the order of time; touching ones are one.
QList<Stretch> merged(const QList<DaySpan> &spans);
// Each second counts once. Rounded to minutes; what there is is never rounded to nothing.
int minutesOf(const QList<Stretch> &apart);

// The minutes of each method, in the order in which they first occur.
struct MethodTotal {
    QString method;
    SpanKind kind = SpanKind::Other;
    int minutes = 0;
    bool operator==(const MethodTotal &) const = default;
};
QList<MethodTotal> byMethod(const QList<DaySpan> &spans);

// What a wanted stretch shares with what is there.
struct Overlap {
    QList<Stretch> parts;
    QList<int> with; // places in the list of spans
    int minutes() const { return minutesOf(parts); }
};
Overlap overlapOf(const Stretch &wanted, const QList<DaySpan> &spans);

// The zone in which a timeline writes its times: 'likely' (that of the workspace's owner) where it gives the written
// offsets, else the offset of the first entry that has one; invalid where nothing is written.
QTimeZone writtenZone(const QList<TimelineEntry> &entries, const QTimeZone &likely = {});

} // namespace signoff
