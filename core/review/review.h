// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/expected.h"
#include "core/review/flags.h"

namespace signoff {

// What a manager should notice in one timesheet.
struct Review {
    struct Checked {
        const Flag *flag;
        Finding finding;
    };
    Expected expected;
    std::optional<int> variance; // tracked less expected, minutes; nothing where either is not known
    QList<Checked> found; // the most serious first
    QList<Checked> notChecked;
    int checks = 0; // that are on

    // Every check that is on ran and found nothing. Where none is on, nothing was checked.
    bool isClear() const { return checks > 0 && found.isEmpty() && notChecked.isEmpty(); }
    // For sorting: 0 clear; then what was not checked; then flags by number and severity.
    int attention() const;
};

Review review(const Evidence &evidence, const FlagChoices &choices);

} // namespace signoff
