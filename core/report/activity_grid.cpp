// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/activity_grid.h"

#include <algorithm>
#include <limits>

namespace signoff {

namespace {

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();

struct Mean {
    double sum = 0;
    int count = 0;
    void add(double value)
    {
        sum += value;
        ++count;
    }
    double value() const { return count ? sum / count : notKnown; }
};

} // namespace

void ActivityBook::replace(const ActivityBook &other)
{
    for (auto it = other.days.cbegin(); it != other.days.cend(); ++it) {
        days.insert(it.key(), it.value());
        skipped.remove(it.key());
    }
    skipped.insert(other.skipped);
    for (auto it = other.memberNames.cbegin(); it != other.memberNames.cend(); ++it)
        memberNames.insert(it.key(), it.value());
    levels = other.levels;
    overall = other.overall;
    levelSpan = other.levelSpan;
}

ActivityBook activityOf(
    const QList<Received<ActivityMember>> &members, std::optional<double> overall, int skipped, const DateSpan &asked)
{
    ActivityBook book;
    book.levelSpan = asked;
    book.overall = overall;
    if (skipped > 0)
        book.skipped.insert(asked.from, skipped);
    for (QDate day = asked.from; day <= asked.to; day = day.addDays(1))
        book.days.insert(day, {});
    for (const Received<ActivityMember> &received : members) {
        const ActivityMember &member = received.row;
        if (!member.name.isEmpty())
            book.memberNames.insert(member.id, member.name);
        if (member.level)
            book.levels.insert(member.id, *member.level);
        if (!member.days)
            continue;
        for (auto day = member.days->cbegin(); day != member.days->cend(); ++day) {
            const auto found = book.days.find(day.key());
            if (found != book.days.end() && day.value())
                found->insert(member.id, *day.value());
        }
    }
    return book;
}

Grid activityGrid(const ActivityBook &book, const WorkQuestion &question, const ReportNames &names)
{
    Grid grid;
    grid.unit = Grid::Unit::Percent;
    grid.columns = columnsOf(question.span, question.step, question.weekStart);
    const bool byTeam = question.by == WorkBy::Team;
    const bool saysAll = book.levelSpan == question.span;

    QHash<QString, qsizetype> places;
    QList<QList<Mean>> values; // by row and column
    QList<Mean> means; // by row
    const auto placeOf = [&](const QString &member) {
        const QString key = byTeam ? names.teams.value(member) : member;
        const auto found = places.constFind(key);
        if (found != places.constEnd())
            return *found;
        Grid::Row row;
        row.key = key;
        row.name = byTeam ? key : names.members.value(member, book.memberNames.value(member));
        grid.rows.append(row);
        values.append(QList<Mean>(grid.columns.size()));
        means.append(Mean());
        return *places.insert(key, grid.rows.size() - 1);
    };
    const auto takes = [&](const QString &member) {
        Work work;
        work.member = member;
        return question.takes(work, names);
    };

    QList<Mean> totals(grid.columns.size());
    Mean all;
    for (qsizetype column = 0; column < grid.columns.size(); ++column) {
        const DateSpan &span = grid.columns.at(column);
        for (QDate day = span.from; day <= span.to; day = day.addDays(1)) {
            const auto found = book.days.constFind(day);
            if (found == book.days.constEnd()) {
                ++grid.missing;
                continue;
            }
            grid.skipped += book.skipped.value(day);
            for (auto member = found->cbegin(); member != found->cend(); ++member) {
                if (!takes(member.key()))
                    continue;
                const qsizetype row = placeOf(member.key());
                values[row][column].add(member.value());
                means[row].add(member.value());
                totals[column].add(member.value());
                all.add(member.value());
            }
        }
    }
    // The server's own figure weighs what the days do not tell, e.g. how long each was.
    if (saysAll && !byTeam) {
        for (auto level = book.levels.cbegin(); level != book.levels.cend(); ++level) {
            if (takes(level.key()))
                placeOf(level.key());
        }
    }
    for (qsizetype row = 0; row < grid.rows.size(); ++row) {
        for (const Mean &mean : values.at(row))
            grid.rows[row].values.append(mean.value());
        grid.rows[row].total = means.at(row).value();
        if (saysAll && !byTeam && book.levels.contains(grid.rows.at(row).key))
            grid.rows[row].total = book.levels.value(grid.rows.at(row).key);
    }
    for (const Mean &mean : totals)
        grid.totals.append(mean.value());
    const bool isEverybody = question.members.isEmpty() && question.teams.isEmpty();
    grid.total = saysAll && isEverybody && book.overall ? *book.overall : all.value();
    // By name: activity is no race, and the list is read by person.
    std::stable_sort(grid.rows.begin(), grid.rows.end(), [](const Grid::Row &left, const Grid::Row &right) {
        if (left.key.isEmpty() != right.key.isEmpty())
            return right.key.isEmpty();
        const int order = left.name.localeAwareCompare(right.name);
        return order != 0 ? order < 0 : left.key < right.key;
    });
    return grid;
}

} // namespace signoff
