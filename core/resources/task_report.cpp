// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/task_report.h"

namespace signoff {

bool TaskMember::readDays(const QJsonObject &row, std::optional<TaskDays> &out)
{
    const std::optional<QJsonObject> found = report::dayMapIn(row, "daily_breakdown");
    if (!found)
        return !report::isGiven(row, "daily_breakdown");
    TaskDays days;
    json::Problems problems;
    for (auto it = found->begin(); it != found->end(); ++it) {
        const std::optional<QJsonArray> rows = report::rowsOf(it.value());
        if (!rows)
            return false;
        json::readValue(*rows, days[QDate::fromString(it.key(), Qt::ISODate)], problems, {});
    }
    out = days;
    return problems.isEmpty();
}

} // namespace signoff
