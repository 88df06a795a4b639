// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/day_matrix.h"

#include "core/resources/surroundings.h"

#include <algorithm>

namespace signoff {

DayMatrix dayMatrix(const Days &days, QDate from, QDate to, const Surroundings &around)
{
    DayMatrix matrix;
    if (!from.isValid() || !to.isValid() || from > to)
        return matrix;
    // A pay period is two months at most; a wrong year must not fill the memory.
    to = std::min(to, from.addDays(366));
    const qsizetype count = from.daysTo(to) + 1;
    matrix.totals.fill(0, count);
    QHash<QString, qsizetype> places;
    for (qsizetype at = 0; at < count; ++at) {
        const QDate day = from.addDays(at);
        matrix.days << day;
        for (const DayEntry &entry : days.value(day)) {
            const QString name = around.nameOf(entry);
            // A project may come without an id where it comes with a name.
            const QString identity = entry.projectId.isEmpty() ? name : entry.projectId;
            auto place = places.constFind(identity);
            if (place == places.constEnd()) {
                place = places.insert(identity, matrix.projects.size());
                DayMatrix::Project project { identity, name, {}, 0 };
                project.minutes.fill(0, count);
                matrix.projects << project;
            }
            DayMatrix::Project &project = matrix.projects[*place];
            project.minutes[at] += entry.minutes;
            project.total += entry.minutes;
            matrix.totals[at] += entry.minutes;
            matrix.total += entry.minutes;
        }
    }
    std::stable_sort(matrix.projects.begin(), matrix.projects.end(),
        [](const DayMatrix::Project &left, const DayMatrix::Project &right) {
            if (left.id.isEmpty() != right.id.isEmpty())
                return right.id.isEmpty();
            return left.total > right.total;
        });
    return matrix;
}

} // namespace signoff
