// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/calendar_paint.h"

#include "core/support/format.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyle>

#include <cmath>

namespace signoff {

using namespace Qt::StringLiterals;

namespace calendarPaint {

namespace {

constexpr qreal corner = 3;
constexpr int stripes = 5; // from one to the next

QColor shade(ColorRole role)
{
    return Theme::current().color(role);
}

// Slanted lines within a shape. (A pattern of the painter is coarse at 200 %.)
void hatch(QPainter &painter, const QRectF &rect, const QPainterPath &shape, const QColor &color, qreal width)
{
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(color, width));
    const qreal height = rect.height();
    // From a fixed origin, so that neighbours join.
    const qreal first = std::floor((rect.left() - height) / stripes) * stripes;
    for (qreal x = first; x < rect.right(); x += stripes)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + height, rect.top()));
    painter.restore();
}

QPainterPath rounded(const QRectF &rect)
{
    QPainterPath path;
    const qreal radius = qMin(corner, qMin(rect.width(), rect.height()) / 2);
    path.addRoundedRect(rect, radius, radius);
    return path;
}

} // namespace

void span(QPainter &painter, const QRectF &rect, CalendarSpan::Kind kind, double part)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    QRectF filled = whole;
    if (part < 1)
        filled.setTop(whole.bottom() - qMax(3.0, whole.height() * part));
    const bool isWaiting = kind == CalendarSpan::Kind::Waiting;
    const QPainterPath shape = rounded(filled);
    if (isWaiting) {
        painter.fillPath(shape, shade(ColorRole::SurfaceRaised));
        hatch(painter, filled, shape, shade(ColorRole::Waiting), 1);
        QPen edge(shade(ColorRole::Waiting), 1.2, Qt::CustomDashLine);
        edge.setDashPattern({ 3, 2 });
        painter.setPen(edge);
        painter.drawPath(shape);
    } else {
        painter.fillPath(shape, shade(ColorRole::Bar));
    }
    if (part < 1) {
        painter.setPen(QPen(shade(isWaiting ? ColorRole::Waiting : ColorRole::Bar), 1, Qt::DotLine));
        painter.drawPath(rounded(whole));
    }
    painter.restore();
}

void chosen(QPainter &painter, const QRectF &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(shade(ColorRole::Text), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(rounded(rect.adjusted(-1, -1, 1, 1)));
    painter.restore();
}

void dayOff(QPainter &painter, const QRect &rect)
{
    painter.fillRect(rect, shade(ColorRole::SurfaceSunken));
}

void holiday(QPainter &painter, const QRect &rect)
{
    dayOff(painter, rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade(ColorRole::Faint));
    // A diamond, as in the head.
    painter.translate(QRectF(rect).center());
    painter.rotate(45);
    const qreal half = qMin(2.4, rect.width() / 4.0);
    painter.drawRect(QRectF(-half, -half, 2 * half, 2 * half));
    painter.restore();
}

void notKnown(QPainter &painter, const QRect &rect)
{
    QPainterPath shape;
    shape.addRect(rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    hatch(painter, QRectF(rect), shape, shade(ColorRole::Outline), 0.8);
    painter.restore();
}

void today(QPainter &painter, const QRect &line)
{
    painter.fillRect(line, shade(ColorRole::Accent));
}

} // namespace calendarPaint

namespace {

// Below this width a day has no words of its own; the weeks have.
constexpr int widthForDays = 17;

} // namespace

void CalendarGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::current().color(ColorRole::SurfaceRaised));
    if (m_days > 0 && !m_rows.isEmpty()) {
        const int first = qMax(0, verticalScrollBar()->value() / rowHeight());
        const int last =
            qMin(int(m_rows.size()) - 1, (verticalScrollBar()->value() + body().height()) / rowHeight());
        painter.setClipRect(mirrored(body()));
        paintGrounds(painter, first, last);
        paintLines(painter, first, last);
        paintSpans(painter, first, last);
        paintMarks(painter);
        painter.setClipRect(mirrored(viewport()->rect().adjusted(0, headHeight(), 0, 0)));
        paintNames(painter, first, last);
    }
    painter.setClipping(false);
    paintHead(painter);
    if (m_rows.isEmpty() && !m_emptyText.isEmpty()) {
        painter.setPen(Theme::current().color(ColorRole::Muted));
        painter.setFont(Theme::font(FontRole::Body));
        painter.drawText(viewport()->rect().adjusted(16, headHeight(), -16, 0), Qt::AlignCenter | Qt::TextWordWrap,
            m_emptyText);
    }
}

void CalendarGrid::paintGrounds(QPainter &painter, int firstRow, int lastRow) const
{
    const Theme &theme = Theme::current();
    for (int row = firstRow; row <= lastRow; ++row) {
        const int line = m_rows.at(row).line;
        const CalendarDays &days = line < 0 ? m_week : m_lines.at(line).days;
        for (int index = 0; index < m_days; ++index) {
            const QRect place = mirrored(cell(row, index));
            const QDate day = m_from.addDays(index);
            const bool isMarked = m_chosenFrom.isValid() && m_chosenFrom <= day && day <= m_chosenTo;
            if (line < 0)
                painter.fillRect(place, theme.color(ColorRole::Surface));
            else if (days.holidays.contains(day))
                calendarPaint::holiday(painter, place);
            else if (!days.workdays.contains(day))
                calendarPaint::dayOff(painter, place);
            else if (isMarked)
                painter.fillRect(place, theme.color(ColorRole::AccentSoft));
            else if (line == m_hovered.line)
                painter.fillRect(place, theme.color(ColorRole::Hover));
            if (line >= 0 && !knows(day))
                calendarPaint::notKnown(painter, place);
        }
    }
}

// Hairlines below the rows and before weeks; months are told by a stronger one.
void CalendarGrid::paintLines(QPainter &painter, int firstRow, int lastRow) const
{
    const Theme &theme = Theme::current();
    for (int row = firstRow; row <= lastRow; ++row)
        painter.fillRect(mirrored(QRect(body().left(), rowY(row + 1) - 1, body().width(), 1)),
            theme.color(ColorRole::Grid));
    for (int index = 1; index < m_days; ++index) {
        const QDate day = m_from.addDays(index);
        if (day.day() != 1 && Qt::DayOfWeek(day.dayOfWeek()) != m_weekStart)
            continue;
        painter.fillRect(mirrored(QRect(dayX(index), rowY(firstRow), 1, rowY(lastRow + 1) - rowY(firstRow))),
            theme.color(day.day() == 1 ? ColorRole::Outline : ColorRole::Grid));
    }
}

void CalendarGrid::paintSpans(QPainter &painter, int firstRow, int lastRow) const
{
    const Theme &theme = Theme::current();
    for (int row = firstRow; row <= lastRow; ++row) {
        const Row &of = m_rows.at(row);
        if (of.line < 0) {
            // How many of the group are away, where there is room for a figure.
            if (dayWidth() < widthForDays)
                continue;
            painter.setFont(Theme::font(FontRole::Small));
            painter.setPen(theme.color(ColorRole::Muted));
            const QList<int> &away = m_groups.at(of.group).away;
            for (int index = 0; index < m_days; ++index) {
                if (away.at(index) > 0)
                    painter.drawText(mirrored(cell(row, index)), Qt::AlignCenter, format::count(away.at(index)));
            }
            continue;
        }
        const QList<CalendarSpan> &spans = m_lines.at(of.line).spans;
        for (int span = 0; span < spans.size(); ++span) {
            const QRect place = bar(row, span);
            if (!place.isValid())
                continue;
            calendarPaint::span(painter, mirrored(place), spans.at(span).kind, spans.at(span).part);
            if (spans.at(span).id == m_chosen)
                calendarPaint::chosen(painter, mirrored(place));
        }
    }
}

// Today, and the current day of the current line.
void CalendarGrid::paintMarks(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    if (m_from <= m_today && m_today <= to()) {
        const int x = dayX(int(m_from.daysTo(m_today)));
        calendarPaint::today(painter, mirrored(QRect(x - 1, body().top(), 2, rowY(int(m_rows.size())) - body().top())));
    }
    if (m_line < 0 || !hasFocus())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ColorRole::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    const QRect place = cell(m_rowOfLine.at(m_line), int(m_from.daysTo(m_day)));
    painter.drawRoundedRect(QRectF(mirrored(place)).adjusted(1, 1, -1, -2), 3, 3);
    painter.restore();
}

void CalendarGrid::paintNames(QPainter &painter, int firstRow, int lastRow) const
{
    const Theme &theme = Theme::current();
    const auto align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter);
    for (int row = firstRow; row <= lastRow; ++row) {
        const Row &of = m_rows.at(row);
        const QRect place(0, rowY(row), nameWidth(), rowHeight());
        const bool isTitle = of.line < 0;
        const bool isCurrent = !isTitle && of.line == m_line && hasFocus();
        const bool isHovered = !isTitle && of.line == m_hovered.line;
        painter.fillRect(mirrored(place),
            theme.color(isTitle     ? ColorRole::Surface
                    : isCurrent     ? ColorRole::Selection
                    : isHovered     ? ColorRole::Hover
                                    : ColorRole::SurfaceRaised));
        painter.fillRect(mirrored(QRect(0, place.bottom(), nameWidth(), 1)), theme.color(ColorRole::Grid));
        const QFont font = Theme::font(isTitle ? FontRole::SmallStrong : FontRole::Body);
        QString words = oneLine(isTitle ? m_groups.at(of.group).title : m_lines.at(of.line).title);
        QRect room = place.adjusted(isTitle ? 10 : 16, 0, -8, 0);
        painter.setFont(font);
        if (isTitle) {
            const QString count = format::count(m_groups.at(of.group).lines);
            const int width = painter.fontMetrics().horizontalAdvance(count) + 8;
            painter.setPen(theme.color(ColorRole::Muted));
            const auto end = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing) | Qt::AlignVCenter);
            painter.drawText(mirrored(room), end | Qt::TextSingleLine, count);
            room.setRight(room.right() - width);
        }
        painter.setPen(theme.color(isTitle ? ColorRole::Muted : ColorRole::Text));
        painter.drawText(mirrored(room), align | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
    }
    painter.fillRect(mirrored(QRect(nameWidth() - 1, headHeight(), 1, viewport()->height())),
        theme.color(ColorRole::Outline));
}

void CalendarGrid::paintHead(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const QRect head(0, 0, viewport()->width(), headHeight());
    painter.fillRect(head, theme.color(ColorRole::SurfaceRaised));
    painter.fillRect(QRect(0, head.bottom(), head.width(), 1), theme.color(ColorRole::Outline));
    if (m_days <= 0)
        return;
    painter.setClipRect(mirrored(head.adjusted(nameWidth(), 0, 0, 0)));
    const QFont small = Theme::font(FontRole::SmallStrong);
    const int line = QFontMetrics(small).height();
    const QLocale locale;
    const auto align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter);
    // The name of a month stays in sight while any of its days is.
    for (int index = 0; index < m_days;) {
        const QDate day = m_from.addDays(index);
        const int next = qMin(m_days, index + day.daysInMonth() - day.day() + 1);
        const int left = qMax(nameWidth(), dayX(index));
        const QRect room(left + 6, 3, dayX(next) - left - 10, line);
        const QString name = locale.standaloneMonthName(day.month());
        painter.setFont(small);
        painter.setPen(theme.color(ColorRole::Text));
        painter.drawText(mirrored(room), align | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(name, Qt::ElideRight, qMax(0, room.width())));
        if (index > 0)
            painter.fillRect(mirrored(QRect(dayX(index), 0, 1, headHeight())), theme.color(ColorRole::Outline));
        index = next;
    }
    for (int index = 0; index < m_days; ++index)
        paintHeadDay(painter, index);
    painter.setClipping(false);
}

// The day of the week over that of the month; where days are narrow only the first of a week is named.
void CalendarGrid::paintHeadDay(QPainter &painter, int index) const
{
    const Theme &theme = Theme::current();
    const QLocale locale;
    const QDate day = m_from.addDays(index);
    const bool isNarrow = dayWidth() < widthForDays;
    const bool isToday = day == m_today;
    const QFont font = Theme::font(isToday ? FontRole::SmallStrong : FontRole::Small);
    const int line = QFontMetrics(font).height();
    const QRect column(dayX(index), 0, dayX(index + 1) - dayX(index), headHeight());
    painter.setFont(font);
    if (!isNarrow) {
        painter.setPen(theme.color(m_week.workdays.contains(day) ? ColorRole::Muted : ColorRole::Faint));
        painter.drawText(mirrored(QRect(column.left(), 5 + line, column.width(), line)), Qt::AlignCenter,
            locale.dayName(day.dayOfWeek(), QLocale::NarrowFormat));
    }
    const QRect number(column.left(), 8 + 2 * line, column.width(), line);
    const QString words = locale.toString(day.day());
    const bool isNamed = !isNarrow || isToday || Qt::DayOfWeek(day.dayOfWeek()) == m_weekStart;
    if (isToday) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorRole::Accent));
        const int half = qMax(painter.fontMetrics().horizontalAdvance(words) / 2 + 4, line / 2 + 1);
        const QPoint center = mirrored(number).center();
        painter.drawRoundedRect(QRect(center.x() - half, number.top() - 1, 2 * half, line + 2), line / 2.0, line / 2.0);
        painter.restore();
    }
    const bool isHovered = day == m_hovered.day;
    painter.setPen(theme.color(isToday ? ColorRole::AccentText
            : isHovered                ? ColorRole::Text
                                       : ColorRole::Muted));
    // The figure of a narrow day has the room of its week.
    const int room = isNarrow ? 12 : 0;
    if (isNamed)
        painter.drawText(mirrored(number.adjusted(-room, 0, room, 0)), Qt::AlignCenter, words);
    if (m_week.holidays.contains(day)) {
        const QRect mark(column.left(), headHeight() - 5, column.width(), 4);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorRole::Attention));
        painter.translate(QRectF(mirrored(mark)).center());
        painter.rotate(45);
        painter.drawRect(QRectF(-2, -2, 4, 4));
        painter.restore();
    }
}

} // namespace signoff
