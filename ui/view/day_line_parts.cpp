// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The painting of a day line.

#include "core/support/format.h"
#include "ui/view/day_line.h"
#include "ui/view/day_line_paint.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

// "09:00", or "9 AM" where the day has two halves: an axis has no room for the minutes of a whole hour.
QString hourText(QTime time)
{
    const QLocale locale;
    const QString pattern = locale.timeFormat(QLocale::ShortFormat);
    return pattern.contains(u'A', Qt::CaseInsensitive) ? locale.toString(time, u"h AP"_s) : format::clock(time);
}

int leading(Qt::LayoutDirection direction)
{
    return int(QStyle::visualAlignment(direction, Qt::AlignLeading) | Qt::AlignVCenter) | Qt::TextSingleLine;
}

int trailing(Qt::LayoutDirection direction)
{
    return int(QStyle::visualAlignment(direction, Qt::AlignTrailing) | Qt::AlignVCenter) | Qt::TextSingleLine;
}

} // namespace

void DayLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_places.rows.isEmpty() && m_scale.from().isValid()) {
        for (int lane = 0; lane < m_data.lanes.size(); ++lane)
            paintLane(painter, lane);
        paintTicks(painter);
        const auto each = [&](auto DayLine::*paint) {
            for (int lane = 0; lane < m_data.lanes.size(); ++lane) {
                for (int place = 0; place < m_data.lanes.at(lane).spans.size(); ++place)
                    (this->*paint)(painter, { lane, place });
            }
        };
        each(&DayLine::paintSpan);
        paintMarks(painter);
        each(&DayLine::paintWords);
        paintNow(painter);
    }
    paintLegend(painter);
}

// The ground of a lane: its title, its track, its total.
void DayLine::paintLane(QPainter &painter, int lane) const
{
    const Theme &theme = Theme::current();
    const LineLane &what = m_data.lanes.at(lane);
    const Row &row = m_places.rows.at(lane);
    const QFont small = Theme::font(FontRole::Small);
    const auto place = [this](const QRectF &rect) { return mirroredIn(rect, width()); };
    painter.setFont(small);
    painter.setPen(theme.color(ColorRole::Muted));
    const QString title = QFontMetricsF(small).elidedText(oneLine(what.title), Qt::ElideRight, row.title.width());
    painter.drawText(place(row.title), leading(layoutDirection()), title);
    painter.setFont(Theme::font(FontRole::Figures));
    painter.setPen(theme.color(ColorRole::Text));
    painter.drawText(place(row.figure), trailing(layoutDirection()), what.figure);

    // The hours with room; the quiet ones are only a line.
    const QRectF track = place(row.track);
    const QRectF room = m_scale.rect(m_scale.from(), m_scale.to(), track.top(), track.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::SurfaceSunken));
    painter.drawRoundedRect(room, 4, 4);
    QPen quiet(theme.color(ColorRole::Outline), 1.5, Qt::CustomDashLine);
    quiet.setDashPattern({ 1, 2.5 });
    painter.setPen(quiet);
    const double middle = track.center().y();
    if (m_scale.isQuietBefore())
        painter.drawLine(QPointF(m_scale.x(m_data.begin), middle), QPointF(m_scale.x(m_scale.from()), middle));
    if (m_scale.isQuietAfter())
        painter.drawLine(QPointF(m_scale.x(m_scale.to()), middle), QPointF(m_scale.x(m_data.end), middle));
    if (what.spans.isEmpty()) {
        painter.setFont(small);
        painter.setPen(theme.color(ColorRole::Muted));
        const QString words = QFontMetricsF(small).elidedText(oneLine(what.empty), Qt::ElideRight, room.width() - 16);
        painter.drawText(room.adjusted(8, 0, -8, 0), leading(layoutDirection()), words);
    }
}

void DayLine::paintTicks(QPainter &painter) const
{
    const Theme &theme = Theme::current();
    const QFont small = Theme::font(FontRole::Small);
    const QFontMetricsF metrics(small);
    // The widest there is: two figures or a half of the day.
    const double label = metrics.horizontalAdvance(hourText(QTime(20, 0))) + 10;
    painter.setFont(small);
    const double top = m_places.rows.first().track.top();
    const double bottom = m_places.rows.last().track.bottom();
    for (const DayLineScale::Tick &tick : m_scale.ticks(label)) {
        painter.setPen(QPen(theme.color(ColorRole::Grid), 1));
        painter.drawLine(QPointF(tick.x, top), QPointF(tick.x, bottom));
        painter.setPen(theme.color(ColorRole::Muted));
        // The first and the last label stay inside.
        QRectF place(tick.x - label / 2, m_places.axisTop, label, metrics.height());
        place.moveLeft(qBound(0.0, place.left(), qMax(0.0, width() - label)));
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, hourText(tick.at.time()));
    }
}

void DayLine::paintSpan(QPainter &painter, const Spot &spot) const
{
    const LineSpan &span = at(spot);
    const Theme &theme = Theme::current();
    // Neighbours that touch keep a hair of distance.
    const QRectF body = bodyOf(spot);
    const QRectF shown = body.width() > 4 ? body.adjusted(0.5, 0, -0.5, 0) : body;
    dayline::paintBody(
        painter, shown, { span.look, span.beganBefore, span.endsAfter, span.id == m_hovered }, layoutDirection());
    if (span.id != m_current || m_current.isEmpty())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(hasFocus() ? ColorRole::Accent : ColorRole::Text), hasFocus() ? 2 : 1.5));
    painter.drawRoundedRect(body.adjusted(-2.5, -2.5, 2.5, 2.5), 5, 5);
}

// What a body is about, where there is room. Patterns and thin lines carry no words.
void DayLine::paintWords(QPainter &painter, const Spot &spot) const
{
    const LineSpan &span = at(spot);
    const bool isPlain =
        span.look == SpanLook::Tracked || span.look == SpanLook::Asked || span.look == SpanLook::Running;
    const double end = span.look == SpanLook::Running ? 24 : 0;
    const QRectF room = layoutDirection() == Qt::RightToLeft ? bodyOf(spot).adjusted(7 + end, 0, -7, 0)
                                                             : bodyOf(spot).adjusted(7, 0, -7 - end, 0);
    if (!isPlain || room.width() < 34 || span.text.isEmpty())
        return;
    const QFont small = Theme::font(FontRole::Small);
    painter.setFont(small);
    const QString words = QFontMetricsF(small).elidedText(oneLine(span.text), Qt::ElideRight, room.width());
    dayline::paintWords(painter, room, words, span.look, leading(layoutDirection()));
}

// Across all lanes, with how long above.
void DayLine::paintMarks(QPainter &painter) const
{
    const QFont strong = Theme::font(FontRole::SmallStrong);
    const QFontMetricsF metrics(strong);
    const double top = m_places.rows.first().track.top() - 2;
    const double bottom = m_places.rows.last().track.bottom() + 2;
    QList<QRectF> written;
    for (const LineMark &mark : m_data.marks) {
        const QRectF band = m_scale.rect(mark.from, mark.to, top, bottom - top);
        dayline::paintMark(painter, band.width() < 2 ? band.adjusted(-1, 0, 1, 0) : band);
        const int minutes = int((mark.from.secsTo(mark.to) + 30) / 60);
        const QString words = tr("%1 overlap", "duration").arg(format::duration(minutes));
        const double needed = metrics.horizontalAdvance(words) + 4;
        QRectF place(band.center().x() - needed / 2, m_places.marksTop, needed, metrics.height());
        place.moveLeft(qBound(0.0, place.left(), qMax(0.0, width() - needed)));
        const bool isFree = std::none_of(
            written.cbegin(), written.cend(), [&](const QRectF &other) { return other.intersects(place); });
        if (!isFree)
            continue;
        written.append(place);
        painter.setFont(strong);
        painter.setPen(Theme::current().color(ColorRole::Attention));
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, words);
    }
}

void DayLine::paintNow(QPainter &painter) const
{
    if (!m_data.now.isValid() || m_data.now < m_data.begin || m_data.now > m_data.end)
        return;
    const double x = m_scale.x(m_data.now);
    const double top = m_places.rows.first().track.top() - 3;
    const double bottom = m_places.rows.last().track.bottom() + 3;
    const QColor color = Theme::current().color(ColorRole::Text);
    painter.setPen(QPen(color, 1.5));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF { QPointF(x - 4, top - 1), QPointF(x + 4, top - 1), QPointF(x, top + 4) });
}

void DayLine::paintLegend(QPainter &painter) const
{
    const QFont small = Theme::font(FontRole::Small);
    painter.setFont(small);
    for (const Key &key : m_places.legend) {
        const QRectF swatch = mirroredIn(key.rect, width());
        if (key.isMark)
            dayline::paintMark(painter, swatch);
        else
            dayline::paintBody(painter, swatch, { key.look }, layoutDirection());
        painter.setPen(Theme::current().color(ColorRole::Muted));
        const QString words = QFontMetricsF(small).elidedText(key.text, Qt::ElideRight, key.words.width());
        painter.drawText(mirroredIn(key.words, width()), leading(layoutDirection()), words);
    }
}

} // namespace signoff
