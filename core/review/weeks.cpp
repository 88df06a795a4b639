// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/weeks.h"

#include <algorithm>

namespace signoff {

namespace {

bool isOnlyOfProject(const QList<Contract> &contracts, const Contract &one)
{
    return !one.projectId.isEmpty() && std::count_if(contracts.cbegin(), contracts.cend(), [&](const Contract &other) {
        return other.projectId == one.projectId;
    }) == 1;
}

} // namespace

int minutesInWeek(const Evidence &evidence, QDate week, const Contract *contract)
{
    if (!evidence.days)
        return 0;
    // Some answers name the project alone; that is plain where the member has one contract on it.
    const bool byProject = contract && isOnlyOfProject(*evidence.contracts, *contract);
    const auto counts = [&](const DayEntry &entry) {
        if (!contract)
            return true;
        return entry.contractId.isEmpty() ? byProject && entry.projectId == contract->projectId
                                          : entry.contractId == contract->id;
    };
    const QDate last = week.addDays(6);
    int sum = 0;
    for (auto it = evidence.days->lowerBound(week); it != evidence.days->end() && it.key() <= last; ++it) {
        for (const DayEntry &entry : it.value())
            sum += counts(entry) ? entry.minutes : 0;
    }
    return sum;
}

} // namespace signoff
