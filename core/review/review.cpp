// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/review.h"

#include <algorithm>

namespace signoff {

int Review::attention() const
{
    constexpr int anyFlag = 100; // more than there are checks
    int sum = int(notChecked.size());
    for (const Checked &checked : found)
        sum += anyFlag * int(checked.flag->severity);
    return sum;
}

Review review(const Evidence &evidence, const FlagChoices &choices)
{
    Review result;
    result.expected = expectedTime(evidence);
    if (evidence.sheet.minutes && result.expected.minutes)
        result.variance = *evidence.sheet.minutes - *result.expected.minutes;
    for (const Flag &flag : allFlags()) {
        if (!choices.isOn(flag))
            continue;
        ++result.checks;
        const Finding finding = flag.check(evidence, choices.parameterOf(flag));
        if (finding.state == Finding::State::Found)
            result.found.append({ &flag, finding });
        else if (finding.state == Finding::State::NotChecked)
            result.notChecked.append({ &flag, finding });
    }
    std::stable_sort(
        result.found.begin(), result.found.end(), [](const Review::Checked &one, const Review::Checked &other) {
            return one.flag->severity > other.flag->severity;
        });
    return result;
}

} // namespace signoff
