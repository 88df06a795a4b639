// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/day_spans.h"
#include "ui/view/day_line.h"
#include "ui/view/facts_view.h"

// What pages say of the times of a day, whatever they show them for.
namespace signoff {

class WorkspaceData;

// The zone in which a member lives; invalid where it is not known.
QTimeZone zoneOfMember(const WorkspaceData &data, const QString &member);
// "Europe/Berlin"; "UTC+4" where a zone is no more than an offset.
QString zoneName(const QTimeZone &zone, const QDateTime &at);

// "09:00 – 10:30", with the dates where they are not that of 'day'.
QString timesText(const QDateTime &from, const QDateTime &to, QDate day);

// The project, else the task, else the words of a stretch: what one calls it by.
QString nameOf(const DaySpan &span);
QList<LineSpan> lineSpans(const QList<DaySpan> &spans);
// The minutes of each method, a line each.
QList<Fact> methodFacts(const QList<DaySpan> &spans);

} // namespace signoff
