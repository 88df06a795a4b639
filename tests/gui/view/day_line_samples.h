// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/day_line.h"

#include <QTimeZone>

// Days for tests and pictures of the day line: Monday, 16 November 2026, UTC.
namespace lines {

using namespace signoff;
using namespace Qt::StringLiterals;

inline QDateTime at(int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 11, 16), QTime(0, 0), QTimeZone::utc()).addSecs(hour * 3600 + minute * 60);
}

inline LineSpan span(const QString &id, const QDateTime &from, const QDateTime &to, SpanLook look = SpanLook::Tracked,
    const QString &text = {})
{
    LineSpan made;
    made.id = id;
    made.from = from;
    made.to = to;
    made.look = look;
    made.text = text;
    return made;
}

inline DayLineData empty()
{
    DayLineData data;
    data.begin = at(0);
    data.end = at(24);
    data.lanes = { { u"Tracked"_s, u"0:00"_s, u"Nothing tracked"_s, {} } };
    return data;
}

// What is asked for above what is tracked, with an hour and a quarter in common.
inline DayLineData asked()
{
    DayLineData data = empty();
    data.lanes = {
        { u"Asked for"_s, u"3:00"_s, {},
            { span(u"a"_s, at(11), at(14), SpanLook::Asked, u"Workshop with the customer"_s) } },
        { u"Tracked"_s, u"6:10"_s, {},
            { span(u"t1"_s, at(8, 5), at(10, 30), SpanLook::Tracked, u"Website relaunch"_s),
                span(u"t2"_s, at(10, 30), at(12), SpanLook::Tracked, u"Support rota"_s),
                span(u"t3"_s, at(12), at(12, 45), SpanLook::Pause, u"Break"_s),
                span(u"t4"_s, at(13, 45), at(15, 15), SpanLook::Manual, u"Internal"_s) } },
    };
    data.marks = { { at(11), at(12, 45) }, { at(13, 45), at(14) } };
    return data;
}

// Every look, a clock that runs, a stretch from the day before.
inline DayLineData all()
{
    DayLineData data = empty();
    LineSpan night = span(u"n"_s, at(0), at(1, 20), SpanLook::Tracked, u"Data migration"_s);
    night.beganBefore = true;
    data.lanes = { { u"Tracked"_s, u"9:55"_s, {},
        { night, span(u"d"_s, at(8), at(10), SpanLook::Tracked, u"Website relaunch"_s),
            span(u"m"_s, at(10), at(11, 30), SpanLook::Manual), span(u"p"_s, at(11, 30), at(12, 15), SpanLook::Pause),
            span(u"o"_s, at(12, 15), at(13), SpanLook::Other), span(u"s"_s, at(13, 5), at(13, 6)),
            span(u"r"_s, at(14), at(16, 20), SpanLook::Running, u"Mobile app"_s) } } };
    data.now = at(16, 20);
    return data;
}

} // namespace lines
