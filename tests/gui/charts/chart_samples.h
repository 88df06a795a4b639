// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/day_lanes.h"

#include <QRandomGenerator>
#include <QTimeZone>

#include <limits>

// Grids and days for tests and pictures of the charts: November 2026.
namespace sample {

using namespace signoff;
using namespace Qt::StringLiterals;

inline constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();
inline const QDate firstDay(2026, 11, 2);

inline QStringList projectNames()
{
    return { u"Website relaunch"_s, u"Support rota"_s, u"Mobile app"_s, u"Internal"_s, u"Data warehouse migration"_s,
        u"Onboarding"_s, u"Billing"_s, u"Customer portal for the northern region"_s, u"Research"_s, u"Design system"_s,
        u"Recruiting"_s, u"Security audit"_s, u"Quarterly report"_s, u"Training"_s, u"Infrastructure"_s, u"Travel"_s };
}

inline QStringList memberNames()
{
    return { u"Ana Sokolova"_s, u"Ben Adeyemi"_s, u"Chiara Conti"_s, u"Dmitri Petrov"_s, u"Elif Kaya"_s, u"Farah Haddad"_s,
        u"Gustav Lindqvist"_s, u"Hana Sato"_s, u"Igor Maksimovich Aleksandrovsky-Vorontsov"_s, u"João Pereira"_s };
}

// Adds up what is known; totals as the grids of the core have them.
inline void addUp(Grid &grid)
{
    grid.totals = QList<double>(grid.columns.size(), notKnown);
    QList<int> counts(grid.columns.size(), 0);
    grid.total = 0;
    for (Grid::Row &row : grid.rows) {
        row.total = 0;
        int known = 0;
        for (qsizetype at = 0; at < row.values.size(); ++at) {
            const double value = row.values.at(at);
            if (std::isnan(value))
                continue;
            row.total += value;
            ++known;
            grid.totals[at] = std::isnan(grid.totals.at(at)) ? value : grid.totals.at(at) + value;
            ++counts[at];
        }
        if (grid.unit == Grid::Unit::Percent && known > 0)
            row.total /= known;
        grid.total += row.total;
    }
    for (qsizetype at = 0; grid.unit == Grid::Unit::Percent && at < grid.totals.size(); ++at) {
        if (counts.at(at) > 0)
            grid.totals[at] /= counts.at(at);
    }
}

struct Shape {
    int rows = 6;
    int columns = 14;
    Step step = Step::Day;
    Grid::Unit unit = Grid::Unit::Minutes;
    double most = 200;
    bool hasNone = true;
    QStringList names = projectNames();
    QList<int> unknown {}; // columns
    quint32 seed = 7;
};

inline ChartData grid(const Shape &shape)
{
    QRandomGenerator random(shape.seed);
    ChartData data;
    data.step = shape.step;
    data.grid.unit = shape.unit;
    QDate day = firstDay;
    for (int column = 0; column < shape.columns; ++column) {
        const QDate next = shape.step == Step::Day ? day.addDays(1) : shape.step == Step::Week ? day.addDays(7) : day.addMonths(1).addDays(1 - day.day());
        data.grid.columns.append({ day, next.addDays(-1) });
        day = next;
    }
    const bool isPercent = shape.unit == Grid::Unit::Percent;
    for (int row = 0; row < shape.rows; ++row) {
        const bool isNone = shape.hasNone && shape.rows > 1 && row == shape.rows - 1;
        Grid::Row made;
        made.key = isNone ? QString() : QString::number(1000 + row);
        made.name = isNone ? QString() : shape.names.at(row % shape.names.size());
        if (!isNone && row >= shape.names.size())
            made.name += u" %1"_s.arg(row / shape.names.size() + 1);
        for (int column = 0; column < shape.columns; ++column) {
            const QDate date = data.grid.columns.at(column).from;
            const bool isOff = shape.step == Step::Day && date.dayOfWeek() > 5;
            const double share = isPercent ? 0.4 + random.generateDouble() * 0.5
                                           : random.generateDouble() * (1.0 - 0.8 * row / qMax(1, shape.rows));
            double value = isOff && random.bounded(6) != 0 ? 0 : std::round(share * shape.most);
            if (shape.unknown.contains(column) || (isPercent && (isOff || random.bounded(7) == 0)))
                value = notKnown;
            made.values.append(value);
        }
        data.grid.rows.append(made);
    }
    addUp(data.grid);
    data.words = { u"Project"_s, u"No project"_s, u"The rest"_s };
    data.today = firstDay.addDays(16);
    return data;
}

inline QList<double> expectedOf(const ChartData &data, double minutes)
{
    QList<double> expected;
    for (const DateSpan &column : data.grid.columns)
        expected.append(data.step == Step::Day && column.from.dayOfWeek() > 5 ? notKnown : minutes);
    return expected;
}

inline SeriesColours coloursOf(const ChartData &data)
{
    QStringList keys;
    for (const Grid::Row &row : data.grid.rows)
        keys.append(row.key);
    SeriesColours colours;
    colours.learn(keys);
    return colours;
}

inline QDateTime at(int minutes)
{
    return QDateTime(QDate(2026, 11, 16), QTime(0, 0), QTimeZone::utc()).addSecs(minutes * 60);
}

inline LaneEntry entry(int from, int to, int project, double activity, SpanKind kind = SpanKind::Tracked)
{
    LaneEntry made;
    made.span.from = at(from);
    made.span.to = at(to);
    made.span.kind = kind;
    made.span.id = QString::number(from);
    made.span.method = kind == SpanKind::Manual ? u"manual"_s : u"tracker"_s;
    made.span.projectId = project < 0 ? QString() : QString::number(1000 + project);
    made.span.projectName = project < 0 ? QString() : projectNames().at(project % 16);
    made.span.taskTitle = u"Check the figures"_s;
    made.activity = activity;
    return made;
}

inline DayLanesData lanes(int count)
{
    QRandomGenerator random(5);
    DayLanesData data;
    data.begin = at(0);
    data.end = at(24 * 60);
    data.now = at(15 * 60 + 20);
    data.noProject = u"No project"_s;
    for (int lane = 0; lane < count; ++lane) {
        DayLane made;
        made.key = QString::number(lane);
        made.name = memberNames().at(lane % 10);
        if (lane >= 10)
            made.name += u" %1"_s.arg(lane / 10 + 1);
        made.isKnown = lane % 11 != 5;
        made.empty = u"Nothing tracked"_s;
        int minute = 7 * 60 + random.bounded(120);
        int sum = 0;
        while (made.isKnown && lane % 7 != 6 && minute < 15 * 60) {
            const int length = 20 + random.bounded(140);
            const bool runs = minute + length > 15 * 60 && lane % 3 == 0;
            LaneEntry each = entry(minute, runs ? 15 * 60 + 20 : minute + length, random.bounded(8) - (random.bounded(9) == 0 ? 9 : 0) < 0 ? -1 : random.bounded(8),
                random.bounded(5) == 0 ? notKnown : 20 + random.bounded(80), random.bounded(6) == 0 ? SpanKind::Manual : SpanKind::Tracked);
            each.span.runs = runs;
            made.entries.append(each);
            sum += length;
            minute += length + (random.bounded(3) == 0 ? random.bounded(60) : random.bounded(12) == 0 ? -18 : 2);
        }
        if (made.isKnown)
            made.figure = u"%1:%2"_s.arg(sum / 60).arg(sum % 60, 2, 10, QChar(u'0'));
        data.lanes.append(made);
    }
    return data;
}

} // namespace sample
