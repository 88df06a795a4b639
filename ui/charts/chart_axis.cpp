// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_axis.h"

#include "core/support/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr double between = 8; // two labels

// The words of a column, widest first: what does not fit gives way to the next.
enum class Form { Full, Short, Letter };

QStringList linesOf(const QList<DateSpan> &columns, int at, Step step, Form form)
{
    const QLocale locale;
    const QDate day = columns.at(at).from;
    const bool beginsMonth = at == 0 || day.month() != columns.at(at - 1).from.month();
    const bool beginsYear = at == 0 || day.year() != columns.at(at - 1).from.year();
    const QString month = locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    if (step == Step::Month)
        return { month, beginsYear ? locale.toString(day, u"yyyy"_s) : QString() };
    if (step == Step::Week)
        return { locale.toString(day.day()), beginsMonth ? month : QString() };
    if (form == Form::Full)
        return { locale.dayName(day.dayOfWeek(), QLocale::ShortFormat),
            beginsMonth ? format::day(day).section(u' ', 1) : locale.toString(day.day()) };
    // The month has the place of the day of the week where it begins.
    return { beginsMonth && form == Form::Short ? month : locale.dayName(day.dayOfWeek(), QLocale::NarrowFormat), locale.toString(day.day()) };
}

} // namespace

ValueAxis ValueAxis::upTo(double most, Grid::Unit unit, int ticks)
{
    ValueAxis axis;
    axis.unit = unit;
    if (unit == Grid::Unit::Percent) {
        axis.step = most > 50 ? 20 : most > 25 ? 10 : 5;
        axis.top = std::max(1.0, std::ceil(most / axis.step)) * axis.step;
        return axis;
    }
    const double hours = std::max(1.0, std::ceil(most / 60));
    double step = 0;
    for (double decade = 1; step <= 0; decade *= 10) {
        // 1, 2, 4, 8, 24, 40 rather than 5: a day has eight hours, and a week forty.
        for (const double factor : { 1.0, 2.0, 4.0, 8.0 }) {
            if (hours <= factor * decade * ticks) {
                step = factor * decade;
                break;
            }
        }
    }
    axis.step = step * 60;
    axis.top = std::ceil(hours / step) * step * 60;
    return axis;
}

QString ValueAxis::label(double value) const
{
    const auto number = qint64(std::llround(unit == Grid::Unit::Percent ? value : value / 60));
    return unit == Grid::Unit::Percent
        ? QCoreApplication::translate("signoff::ColumnChart", "%1 %", "percent").arg(QLocale().toString(number))
        : QCoreApplication::translate("signoff::ColumnChart", "%1 h", "hours on an axis").arg(format::count(number));
}

QList<ChartLabel> columnLabels(
    const QList<DateSpan> &columns, Step step, const QRectF &plot, bool mirrored, const QFontMetricsF &metrics)
{
    QList<ChartLabel> labels;
    const int count = int(columns.size());
    if (count == 0 || plot.width() <= 0)
        return labels;
    const double room = plot.width() / count;
    const auto widthOf = [&](const QStringList &lines) {
        return std::max(metrics.horizontalAdvance(lines.at(0)), metrics.horizontalAdvance(lines.value(1)));
    };
    const auto widestIn = [&](Form form) {
        double widest = 0;
        for (int at = 0; at < count; ++at)
            widest = std::max(widest, widthOf(linesOf(columns, at, step, form)));
        return widest;
    };
    // All in full, all in short, or every so many in full; of days every seventh rather than every fifth.
    Form form = Form::Full;
    double widest = widestIn(Form::Full);
    for (const Form shorter : { Form::Short, Form::Letter }) {
        if (widest + between <= room)
            break;
        if (const double width = widestIn(shorter); width + between <= room) {
            form = shorter;
            widest = width;
        }
    }
    int every = std::max(1, int(std::ceil((widest + between) / room)));
    if (step == Step::Day && every > 3 && every < 7)
        every = 7;
    // The first and the last may stand inwards, within what is there. Where that brings the first too near to the second,
    // there are fewer; the last gives way.
    for (;; ++every) {
        labels.clear();
        double taken = plot.left() - between;
        bool isClear = true;
        for (int at = 0; at < count; at += every) {
            QStringList lines = linesOf(columns, at, step, form);
            const double width = std::min(widthOf(lines), plot.width());
            const double center = plot.left() + (at + 0.5) * room;
            const double most = std::max(plot.left() - 4, plot.right() + 4 - width);
            const double left = std::clamp(center - width / 2, plot.left() - 4, most);
            if (left < taken) {
                isClear = isClear && at + every >= count;
                continue;
            }
            taken = left + width + between / 2;
            if (lines.last().isEmpty())
                lines.removeLast();
            QRectF rect(left, plot.bottom() + 6, width, metrics.height() * double(lines.size()));
            if (mirrored)
                rect.moveLeft(plot.left() + plot.right() - rect.right());
            labels.append({ lines.join(u'\n'), rect, at });
        }
        if (isClear || every >= count)
            return labels;
    }
}

} // namespace signoff
