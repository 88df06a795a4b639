// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/calendar_grid.h"

class QPainter;

// How the marks of a calendar look, in the grid and in its legend: by shape and pattern before colour.
namespace signoff::calendarPaint {

// A part of a day fills a part of the height, over an outline of the whole.
void span(QPainter &painter, const QRectF &rect, CalendarSpan::Kind kind, double part);
// Around a span.
void chosen(QPainter &painter, const QRectF &rect);
void dayOff(QPainter &painter, const QRect &rect);
void holiday(QPainter &painter, const QRect &rect);
void notKnown(QPainter &painter, const QRect &rect);
// The line before today.
void today(QPainter &painter, const QRect &line);

} // namespace signoff::calendarPaint
