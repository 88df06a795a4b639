// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"
#include "core/support/money.h"

#include <QString>

#include <optional>

namespace signoff {

// How a project stands, as rows show it (core/report/project_progress.h finds it out).
struct ProjectNotes {
    std::optional<int> minutes; // tracked; nothing: not known
    QString since; // "since Mar 2026" while that is a part of the whole
    std::optional<double> hoursShare; // of the estimation
    std::optional<double> moneyShare; // of the budget
    MoneyList spent; // empty: not known
    QString state; // stable: "over", "overdue", "near", ...
    QString words; // "Over estimation"
    Tone tone = Tone::Neutral;
    int rank = 0; // the worst has the lowest
    QString sentences; // everything worth saying, a line each
    bool operator==(const ProjectNotes &) const = default;
};

} // namespace signoff
