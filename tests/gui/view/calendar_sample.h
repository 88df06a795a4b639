// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/team_calendar.h"

// A small company in November and December 2026.
namespace sample {

using namespace signoff;
using namespace Qt::StringLiterals;

inline const QDate today(2026, 11, 23);

inline CalendarSpan span(
    const QString &id, QDate from, QDate to, CalendarSpan::Kind kind = CalendarSpan::Kind::Firm, double part = 1)
{
    const bool isFirm = kind == CalendarSpan::Kind::Firm;
    return { id, from, to, kind, isFirm ? u"Approved leave"_s : u"Leave, waiting for a decision"_s, part };
}

inline QList<CalendarLine> team(const QStringList &names = { u"Anna Kováč"_s, u"Björn Åkerström"_s,
                                    u"Hans-Joachim Müller-Lüdenscheidt von und zu Hohenzollern"_s, u"王小明"_s,
                                    u"Priya Raman"_s, u"<b>Bold</b>"_s, u"José Niño"_s, u"محمد العلي"_s })
{
    using Kind = CalendarSpan::Kind;
    const auto on = [](int month, int day) { return QDate(2026, month, day); };
    CalendarDays works;
    works.holidays = { { on(11, 11), u"Armistice"_s }, { on(12, 25), u"Christmas"_s } };
    CalendarDays parts = works;
    parts.workdays = Weekdays(0x7);
    QList<CalendarLine> lines {
        { u"0"_s, {}, u"Design"_s, { span(u"a1"_s, on(11, 19), on(11, 27)) }, works },
        { u"1"_s, {}, u"Design"_s,
            { span(u"b1"_s, on(11, 24), on(11, 26), Kind::Waiting), span(u"b2"_s, on(11, 5), on(11, 6)) }, works },
        { u"2"_s, {}, u"Design"_s, { span(u"c1"_s, on(11, 25), on(11, 25), Kind::Firm, 0.5) }, works },
        { u"3"_s, {}, u"Design"_s, { span(u"d1"_s, on(11, 27), on(12, 4), Kind::Waiting) }, parts },
        { u"4"_s, {}, u"Support"_s,
            { span(u"e1"_s, on(11, 2), on(11, 13)), span(u"e2"_s, on(11, 10), on(11, 17), Kind::Waiting) }, works },
        { u"5"_s, {}, u"Support"_s, { span(u"f1"_s, on(11, 30), on(11, 30), Kind::Waiting, 0.5) }, works },
        { u"6"_s, {}, u"Support"_s, {}, works },
        { u"7"_s, {}, u"Support"_s, { span(u"h1"_s, on(10, 28), on(11, 3)), span(u"h2"_s, on(12, 21), on(12, 31)) },
            works },
    };
    for (int i = 0; i < lines.size(); ++i)
        lines[i].title = names.value(i);
    return lines;
}

inline QList<CalendarLine> crowd(int people)
{
    QList<CalendarLine> lines;
    for (int i = 0; i < people; ++i) {
        CalendarLine line { QString::number(i), u"Person %1"_s.arg(i), u"Team %1"_s.arg(i / 40, 3, 10, QLatin1Char('0')),
            {}, {} };
        if (i % 3 == 0)
            line.spans.append(span(u"s%1"_s.arg(i), today.addDays(i % 20 - 10), today.addDays(i % 20 - 10 + i % 7),
                i % 2 ? CalendarSpan::Kind::Waiting : CalendarSpan::Kind::Firm, i % 5 ? 1 : 0.5));
        lines.append(line);
    }
    return lines;
}

inline void prepare(TeamCalendar &calendar, const QList<CalendarLine> &lines)
{
    CalendarDays week;
    week.holidays = { { QDate(2026, 11, 11), u"Armistice"_s }, { QDate(2026, 12, 25), u"Christmas"_s } };
    calendar.setToday(today);
    calendar.setWeek(week, Qt::Monday);
    calendar.setWords(u"Approved"_s, u"Waiting for a decision"_s);
    calendar.grid()->setKnown(QDate(2026, 10, 1), QDate(2026, 12, 15));
    calendar.grid()->setLines(lines);
    calendar.showDay(today);
}

} // namespace sample
