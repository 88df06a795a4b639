// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/stacked_bars.h"

#include "core/support/format.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <limits>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr double widestBar = 48;
constexpr double barPart = 0.64; // of its column
constexpr double shortest = 1.5; // what is not nothing is seen
constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();

} // namespace

StackedBars::StackedBars(QWidget *parent)
    : ColumnChart(parent)
{
    setAccessibleName(tr("Hours as stacked bars"));
}

double StackedBars::beforeAt(int column) const
{
    return data().before && isShown(chartKey::before()) ? data().before->totals.value(column, notKnown) : notKnown;
}

double StackedBars::expectedAt(int column) const
{
    return isShown(chartKey::expected()) ? data().expected.value(column, notKnown) : notKnown;
}

QList<LegendEntry> StackedBars::marks() const
{
    QList<LegendEntry> marks;
    const auto add = [&](const QString &key, const QString &name, int place) { marks.append({ key, name, {}, place, isShown(key) }); };
    if (!data().expected.isEmpty())
        add(chartKey::expected(), tr("Expected"), MarkExpected);
    if (data().before)
        add(chartKey::before(), tr("Period before"), MarkBefore);
    return marks;
}

double StackedBars::mostValue() const
{
    double most = 0;
    for (int column = 0; column < data().grid.columns.size(); ++column) {
        for (const double value : { totalAt(column), beforeAt(column), expectedAt(column) }) {
            if (!std::isnan(value))
                most = qMax(most, value);
        }
    }
    return most;
}

QRectF StackedBars::barRect(const Plot &plot, int column) const
{
    const QRectF place = columnRectIn(plot, column);
    const double width = qMin(widestBar, place.width() * barPart);
    return { place.center().x() - width / 2, place.top(), width, place.height() };
}

QRectF StackedBars::partRect(const Plot &plot, int row, int column) const
{
    const double value = valueAt(row, column);
    if (std::isnan(value) || value <= 0 || !isRowShown(row))
        return {};
    double below = 0;
    for (int each = 0; each < row; ++each) {
        const double other = valueAt(each, column);
        if (isRowShown(each) && !std::isnan(other))
            below += other;
    }
    QRectF part = barRect(plot, column);
    part.setBottom(plot.y(below));
    part.setTop(plot.y(below + value));
    return part;
}

QRectF StackedBars::markRect(int row, int column) const
{
    return row >= 0 && column >= 0 ? partRect(plot(), row, column) : QRectF();
}

int StackedBars::rowAt(const Plot &plot, int column, const QPointF &point) const
{
    for (int row = 0; row < data().grid.rows.size(); ++row) {
        const QRectF part = partRect(plot, row, column);
        if (!part.isEmpty() && part.top() <= point.y() && point.y() < part.bottom() && barRect(plot, column).adjusted(-3, 0, 3, 0).contains(point))
            return row;
    }
    return -1;
}

QString StackedBars::totalWords(int column) const
{
    QStringList words { ColumnChart::totalWords(column) };
    const bool decimal = data().decimalHours;
    if (!data().expected.isEmpty())
        words.append(tr("expected: %1").arg(valueText(expectedAt(column), Grid::Unit::Minutes, decimal)));
    if (data().before && column < data().before->columns.size())
        words.append(tr("%1: %2", "column of the period before: hours")
                .arg(columnText(data().before->columns.at(column), data().step), valueText(beforeAt(column), data().before->unit, decimal)));
    return words.join(u"\n"_s);
}

void StackedBars::paintMarks(QPainter &painter, const Plot &plot, const ChartInk &ink) const
{
    const QColor before = ink.pale();
    for (int column = 0; column < data().grid.columns.size(); ++column) {
        const QRectF bar = barRect(plot, column);
        // Behind, and to the side where the period before lies in time.
        if (const double value = beforeAt(column); value > 0) {
            QRectF pale = bar.translated((plot.mirrored ? 1 : -1) * bar.width() * 0.28, 0);
            pale.setTop(plot.y(value));
            painter.fillRect(pale, before);
        }
        bool isWhole = true;
        if (std::isnan(totalAt(column, &isWhole))) {
            ink.hatch(painter, columnRectIn(plot, column).adjusted(1, 0, -1, 0));
            continue;
        }
        // Nothing shines through between the parts.
        if (const double total = totalAt(column); total > 0)
            painter.fillRect(QRectF(bar.left(), plot.y(total), bar.width(), plot.rect.bottom() - plot.y(total)), ink.color(ColorRole::SurfaceRaised));
        double top = plot.rect.bottom();
        for (int row = 0; row < data().grid.rows.size(); ++row) {
            QRectF part = partRect(plot, row, column);
            if (part.isEmpty())
                continue;
            if (part.height() < shortest)
                part.setTop(part.bottom() - shortest);
            // A hairline of the ground keeps neighbours of like colour apart.
            ink.fill(painter, part.height() > 4 ? part.adjusted(0, 1, 0, 0) : part, placeOf(row));
            top = part.top();
        }
        if (!isWhole)
            ink.hatch(painter, QRectF(bar.left(), qMax(plot.rect.top(), top - 14), bar.width(), qMin(12.0, top - plot.rect.top())));
    }
    paintExpected(painter, plot, ink);
    paintTotals(painter, plot, ink);
}

// Steps from column to column, with gaps where nothing is expected or known.
void StackedBars::paintExpected(QPainter &painter, const Plot &plot, const ChartInk &ink) const
{
    QPainterPath path;
    bool isOn = false;
    double last = 0;
    for (int column = 0; column < data().grid.columns.size(); ++column) {
        const double value = expectedAt(column);
        if (std::isnan(value)) {
            isOn = false;
            continue;
        }
        const QRectF place = columnRectIn(plot, column);
        const double from = plot.mirrored ? place.right() : place.left();
        const double to = plot.mirrored ? place.left() : place.right();
        const double y = std::round(plot.y(value)) + 0.5;
        // No lines up and down: a free day is no drop.
        if (!isOn || y != last)
            path.moveTo(from, y);
        path.lineTo(to, y);
        last = y;
        isOn = true;
    }
    painter.save();
    QPen pen(ink.color(ColorRole::Text), 1.4, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({ 4, 3 });
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

// The total over each bar, where all of them have room.
void StackedBars::paintTotals(QPainter &painter, const Plot &plot, const ChartInk &ink) const
{
    const QFont font = ChartInk::font(FontRole::Small);
    const QFontMetricsF metrics(font);
    double widest = 0;
    QStringList words;
    for (int column = 0; column < data().grid.columns.size(); ++column) {
        bool isWhole = true;
        const double total = totalAt(column, &isWhole);
        QString text = total > 0 ? valueText(total, data().grid.unit, data().decimalHours) : QString();
        if (!text.isEmpty() && !isWhole)
            text.prepend(QChar(0x2265)); // at least
        widest = qMax(widest, metrics.horizontalAdvance(text));
        words.append(text);
    }
    if (words.isEmpty() || widest + 6 > plot.rect.width() / double(words.size()))
        return;
    painter.setFont(font);
    for (int column = 0; column < words.size(); ++column) {
        if (words.at(column).isEmpty())
            continue;
        const QRectF place = columnRectIn(plot, column);
        const double y = plot.y(totalAt(column));
        const QRectF room(place.left(), y - metrics.height() - 3, place.width(), metrics.height());
        // The line of expected hours passes behind the figure.
        const double half = metrics.horizontalAdvance(words.at(column)) / 2 + 2;
        const bool isOver = std::abs(plot.y(expectedAt(column)) - room.center().y()) < metrics.height() / 2;
        if (isOver)
            painter.fillRect(QRectF(room.center().x() - half, room.top() + 1, 2 * half, room.height() - 2),
                ink.color(isDayOff(data().grid.columns.at(column), data()) ? ColorRole::Hover : ColorRole::SurfaceRaised));
        painter.setPen(ink.color(ColorRole::Text));
        painter.drawText(room, Qt::AlignCenter | Qt::TextDontClip, words.at(column));
    }
}

} // namespace signoff
