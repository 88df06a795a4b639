// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/cell_delegate.h"

#include "core/support/format.h"
#include "ui/view/table_view.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <QtMath>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int shapeSize = 11;
constexpr int shapeGap = 7;
constexpr int leastWords = 24;
constexpr int maximumTextWidth = 320;
// All rows share one scale, so that bars can be compared down the column: a bar of twelve hours reaches the top.
constexpr int fullBarMinutes = 12 * 60;

Cell kindOf(const QModelIndex &index)
{
    const QVariant kind = index.data(CellRole);
    return kind.isValid() ? Cell(kind.toInt()) : Cell::Text;
}

QString textOf(const QModelIndex &index)
{
    return oneLine(index.data(Qt::DisplayRole).toString());
}

QRect contentRect(const QRect &cell)
{
    return cell.adjusted(metrics::cellPadding, 0, -metrics::cellPadding, 0);
}

QFont fontOf(const QStyleOptionViewItem &option, Cell kind)
{
    QFont font = isNumeric(kind) ? Theme::font(FontRole::Figures) : Theme::font(FontRole::Body);
    font.setBold(option.font.bold());
    return font;
}

QColor textColor(const QStyleOptionViewItem &option, const QModelIndex &index, Cell kind, const QString &text)
{
    const Theme &theme = Theme::current();
    if (!(option.state & QStyle::State_Enabled))
        return theme.color(ColorRole::Faint);
    const QVariant ink = index.data(Qt::ForegroundRole);
    if (ink.isValid())
        return ink.value<QColor>();
    // An absent amount recedes, so do the facts one reads second.
    if (text == QChar(0x2014) || kind == Cell::Date || kind == Cell::DateTime)
        return theme.color(ColorRole::Muted);
    if (kind == Cell::Status || kind == Cell::Flags) {
        switch (Tone(index.data(ToneRole).toInt())) {
        case Tone::Attention:
            return theme.color(ColorRole::Attention);
        case Tone::Waiting:
            return theme.color(ColorRole::Text);
        case Tone::Neutral:
        case Tone::Positive:
        case Tone::Progress:
            return theme.color(ColorRole::Muted);
        }
    }
    return theme.color(ColorRole::Text);
}

QString notLoaded()
{
    return CellDelegate::tr("not loaded");
}

// A state is a word with a shape; a sheet without flags a shape alone.
bool hasShape(const QModelIndex &index, Cell kind)
{
    if (kind == Cell::Flags)
        return Tone(index.data(ToneRole).toInt()) != Tone::Neutral;
    return kind == Cell::Status && !textOf(index).isEmpty();
}

bool hasBars(const DayBars &bars)
{
    return bars.state != DayBars::State::NotLoaded && !bars.minutes.isEmpty();
}

bool isWeekend(QDate day)
{
    return day.isValid() && !QLocale().weekdays().contains(Qt::DayOfWeek(day.dayOfWeek()));
}

qreal barStep(int days, int width)
{
    const qreal wanted = days <= 7 ? 10 : days <= 16 ? 8 : 5;
    return qMin(wanted, qreal(width) / qMax(days, 1));
}

} // namespace

bool isNumeric(Cell kind)
{
    return kind == Cell::Number || kind == Cell::Duration || kind == Cell::Money;
}

int dayBarsWidth(int days)
{
    return qCeil(barStep(days, 10'000) * qMax(days, 1));
}

void paintTone(QPainter &painter, const QRectF &rect, Tone tone)
{
    const QColor color = Theme::current().tone(tone);
    const qreal stroke = rect.width() * 0.155;
    const QRectF r = rect.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    const QPointF c = r.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (tone) {
    case Tone::Neutral:
        painter.drawLine(QPointF(r.left() + stroke / 2, c.y()), QPointF(r.right() - stroke / 2, c.y()));
        break;
    case Tone::Waiting:
        painter.drawEllipse(r);
        break;
    case Tone::Positive:
        painter.drawPolyline(QPolygonF { { r.left(), c.y() + r.height() * 0.05 },
            { r.left() + r.width() * 0.36, r.bottom() - r.height() * 0.1 },
            { r.right(), r.top() + r.height() * 0.12 } });
        break;
    case Tone::Attention:
        painter.setBrush(color);
        painter.drawPolygon(
            QPolygonF { { c.x(), r.top() }, { r.right(), c.y() }, { c.x(), r.bottom() }, { r.left(), c.y() } });
        break;
    case Tone::Progress:
        painter.drawEllipse(r);
        painter.setBrush(color);
        painter.setPen(Qt::NoPen);
        painter.drawPie(r.adjusted(stroke, stroke, -stroke, -stroke), 90 * 16, -180 * 16);
        break;
    }
    painter.restore();
}

void paintDayBars(QPainter &painter, const QRect &rect, const DayBars &bars, Qt::LayoutDirection direction)
{
    const Theme &theme = Theme::current();
    const int days = int(bars.minutes.size());
    if (!hasBars(bars) || rect.width() < 4 || rect.height() < 8)
        return;
    const qreal step = barStep(days, rect.width());
    const qreal gap = step >= 9 ? 3 : step >= 6 ? 2 : step >= 3 ? 1 : 0;
    const qreal width = qMax<qreal>(1, step - gap);
    const int height = qMin(rect.height() - 8, 22);
    const qreal base = rect.center().y() + height / 2.0 + 1;
    const qreal full = qMax(fullBarMinutes, bars.expectedMinutes * 5 / 4);
    const auto heightOf = [&](qreal minutes) { return qMin<qreal>(height, minutes / full * height); };
    const bool mirrored = direction == Qt::RightToLeft;
    const auto place = [&](int day, qreal y, qreal h) {
        const qreal x = mirrored ? rect.right() + 1 - day * step - width : rect.left() + day * step;
        return QRectF(x, y, width, h);
    };

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (bars.expectedMinutes > 0) {
        const qreal y = qRound(base - heightOf(bars.expectedMinutes)) - 0.5;
        const qreal length = days * step - gap;
        painter.setPen(QPen(theme.color(ColorRole::Outline), 1));
        const qreal x = mirrored ? rect.right() + 1 - length : rect.left();
        painter.drawLine(QPointF(x, y), QPointF(x + length, y));
        painter.setPen(Qt::NoPen);
    }
    for (int day = 0; day < days; ++day) {
        const int minutes = bars.minutes.at(day);
        const bool weekend = isWeekend(bars.from.isValid() ? bars.from.addDays(day) : QDate());
        if (minutes < 0) {
            // No data is not zero: a hollow tick.
            painter.setPen(QPen(theme.color(ColorRole::Faint), 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(place(day, base - 4, 4).adjusted(0.5, 0.5, -0.5, -0.5));
            painter.setPen(Qt::NoPen);
            continue;
        }
        if (minutes == 0) {
            painter.fillRect(place(day, base - 1, 1), theme.color(ColorRole::Outline));
            continue;
        }
        const qreal top = heightOf(minutes);
        // Less than a pixel beyond the line is not worth an alarm.
        const bool over = bars.expectedMinutes > 0 && top - heightOf(bars.expectedMinutes) >= 1;
        const qreal body = over ? heightOf(bars.expectedMinutes) : top;
        painter.setBrush(theme.color(weekend ? ColorRole::BarLight : ColorRole::Bar));
        const qreal radius = qMin<qreal>(1.5, width / 3);
        painter.drawRoundedRect(place(day, base - qMax<qreal>(body, 1.5), qMax<qreal>(body, 1.5)), radius, radius);
        if (over) {
            painter.setBrush(theme.color(ColorRole::Attention));
            painter.drawRoundedRect(place(day, base - top - 1, qMax<qreal>(top - body, 1.5)), radius, radius);
        }
    }
    painter.restore();
}

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    // TableView paints whole rows; elsewhere (lists) the style paints the cell.
    if (!qobject_cast<const TableView *>(item.widget))
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const Cell kind = kindOf(index);
    QRect rect = contentRect(item.rect);
    if (rect.width() <= 0)
        return;
    painter->save();
    painter->setClipRect(item.rect, Qt::IntersectClip);
    QString text = textOf(index);
    QColor color = textColor(item, index, kind, text);
    QFont font = fontOf(item, kind);
    if (kind == Cell::DayBars) {
        const DayBars bars = index.data(ValueRole).value<DayBars>();
        if (hasBars(bars)) {
            paintDayBars(*painter, rect, bars, item.direction);
            painter->restore();
            return;
        }
        text = notLoaded();
        color = Theme::current().color(ColorRole::Muted);
        font = Theme::font(FontRole::Small);
    } else if (hasShape(index, kind)) {
        const QRectF shape(rect.left(), rect.center().y() - shapeSize / 2.0 + 0.5, shapeSize, shapeSize);
        paintTone(
            *painter, QStyle::visualRect(item.direction, rect, shape.toRect()), Tone(index.data(ToneRole).toInt()));
        const QRect words = rect.adjusted(shapeSize + shapeGap, 0, 0, 0);
        rect = QStyle::visualRect(item.direction, rect, words);
    } else if (!item.icon.isNull()) {
        const QRect place(
            rect.left(), rect.center().y() - metrics::iconSize / 2 + 1, metrics::iconSize, metrics::iconSize);
        item.icon.paint(painter, QStyle::visualRect(item.direction, rect, place));
        rect = QStyle::visualRect(item.direction, rect, rect.adjusted(metrics::iconSize + shapeGap, 0, 0, 0));
    }
    // An ellipsis alone says nothing that the shape does not.
    if (hasShape(index, kind) && rect.width() < leastWords)
        text.clear();
    painter->setFont(font);
    painter->setPen(color);
    const QFontMetrics fontMetrics(font);
    const auto wanted = isNumeric(kind) ? Qt::AlignTrailing : Qt::AlignLeading;
    const auto align = QStyle::visualAlignment(item.direction, wanted) | Qt::AlignVCenter;
    painter->drawText(
        rect, int(align) | Qt::TextSingleLine, fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell kind = kindOf(index);
    int width = 0;
    if (kind == Cell::DayBars) {
        const DayBars bars = index.data(ValueRole).value<DayBars>();
        width = hasBars(bars) ? dayBarsWidth(int(bars.minutes.size()))
                              : QFontMetrics(Theme::font(FontRole::Small)).horizontalAdvance(notLoaded());
    } else {
        width = QFontMetrics(fontOf(option, kind)).horizontalAdvance(textOf(index));
        if (hasShape(index, kind))
            width += shapeSize + shapeGap;
        else if (!index.data(Qt::DecorationRole).isNull())
            width += metrics::iconSize + shapeGap;
        if (kind == Cell::Text || kind == Cell::Flags)
            width = qMin(width, maximumTextWidth);
    }
    return { width + 2 * metrics::cellPadding + 1, metrics::rowHeight };
}

QString CellDelegate::toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QString detail = index.data(DetailRole).toString();
    const Cell kind = kindOf(index);
    if (kind == Cell::DayBars) {
        const DayBars bars = index.data(ValueRole).value<DayBars>();
        if (!detail.isEmpty() || !hasBars(bars))
            return detail;
        QStringList lines;
        for (int day = 0; day < bars.minutes.size(); ++day) {
            const int minutes = bars.minutes.at(day);
            lines.append(
                tr("%1: %2", "day: hours")
                    .arg(format::day(bars.from.addDays(day)), minutes < 0 ? tr("no data") : format::duration(minutes)));
        }
        return lines.join(u'\n');
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool elided = wholeWidth(option, index) > option.rect.width();
    if (detail.isEmpty())
        return elided ? text : QString();
    return elided ? QString(text + u'\n' + detail) : detail;
}

int CellDelegate::wholeWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell kind = kindOf(index);
    const int whole = QFontMetrics(fontOf(option, kind)).horizontalAdvance(textOf(index)) + 2 * metrics::cellPadding;
    return whole + (hasShape(index, kind) ? shapeSize + shapeGap : 0);
}

bool CellDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = toolTip(item, index);
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainToolTip(text), view->viewport(), view->visualRect(index));
    return true;
}

} // namespace signoff
