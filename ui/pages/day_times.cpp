// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/day_times.h"

#include "core/store/workspace_data.h"
#include "core/support/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

QString say(const char *text, const char *what = nullptr)
{
    return QCoreApplication::translate("signoff::day_times", text, what);
}

SpanLook lookOf(const DaySpan &span)
{
    if (span.runs)
        return SpanLook::Running;
    switch (span.kind) {
    case SpanKind::Tracked:
        return SpanLook::Tracked;
    case SpanKind::Manual:
        return SpanLook::Manual;
    case SpanKind::Pause:
        return SpanLook::Pause;
    case SpanKind::Other:
        break;
    }
    return SpanLook::Other;
}

} // namespace

QTimeZone zoneOfMember(const WorkspaceData &data, const QString &member)
{
    const auto stored = data.members().table.find(member);
    return stored && !stored->row.timeZone.isEmpty() ? QTimeZone(stored->row.timeZone.toLatin1()) : QTimeZone();
}

QString zoneName(const QTimeZone &zone, const QDateTime &at)
{
    const QString id = QString::fromLatin1(zone.id());
    const bool isName = id.contains(u'/') || id == "UTC"_L1;
    return isName ? id : zone.displayName(at, QTimeZone::OffsetName);
}

QString timesText(const QDateTime &from, const QDateTime &to, QDate day)
{
    const auto text = [day](const QDateTime &at) {
        const QString clock = format::clock(at.time());
        return at.date() == day ? clock : QString(format::day(at.date()) + u' ' + clock);
    };
    return say(QT_TRANSLATE_NOOP("signoff::day_times", "%1 – %2"), "times of day").arg(text(from), text(to));
}

QString nameOf(const DaySpan &span)
{
    for (const QString &part : { span.projectName, span.taskTitle, span.text, span.method }) {
        if (!part.isEmpty())
            return part;
    }
    return {};
}

QList<LineSpan> lineSpans(const QList<DaySpan> &spans)
{
    QList<LineSpan> list;
    for (const DaySpan &span : spans) {
        LineSpan made;
        // Timelines have no ids: where a stretch begins tells it from the others.
        made.id = span.id.isEmpty() ? QString::number(span.from.toSecsSinceEpoch()) : span.id;
        made.from = span.from;
        made.to = span.to;
        made.look = lookOf(span);
        made.text = nameOf(span);
        made.beganBefore = span.beganBefore;
        made.endsAfter = span.endsAfter;
        QStringList details;
        for (const QString &part : { span.taskTitle, span.text, span.method }) {
            if (!part.isEmpty() && part != made.text && !details.contains(part))
                details << part;
        }
        if (span.startIsGuessed)
            details << say(QT_TRANSLATE_NOOP("signoff::day_times", "The start is worked out from how long it runs."));
        made.detail = details.join(u'\n');
        list.append(made);
    }
    return list;
}

QList<Fact> methodFacts(const QList<DaySpan> &spans)
{
    QList<Fact> facts;
    const QList<MethodTotal> totals = byMethod(spans);
    for (const MethodTotal &total : totals) {
        Fact fact;
        fact.text =
            total.method.isEmpty() ? say(QT_TRANSLATE_NOOP("signoff::day_times", "Method not given")) : total.method;
        fact.figure = format::duration(total.minutes);
        fact.isQuiet = true;
        facts.append(fact);
    }
    return facts;
}

} // namespace signoff
