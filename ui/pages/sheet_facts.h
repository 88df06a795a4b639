// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/surroundings.h"
#include "core/review/review.h"
#include "core/store/decision.h"
#include "ui/view/facts_view.h"

#include <QCoreApplication>

namespace signoff {

class WorkspaceData;

// What is known around a timesheet, in the words that stand beside it.
struct SheetFacts {
    Q_DECLARE_TR_FUNCTIONS(signoff::SheetFacts)

public:
    // The sections by their ids.
    static constexpr QLatin1StringView checks { "checks" };
    static constexpr QLatin1StringView leave { "leave" };
    static constexpr QLatin1StringView timeRequests { "time-requests" };
    static constexpr QLatin1StringView limits { "limits" };

    Evidence evidence;
    Review review;
    // Why it is not there, a sentence each; empty: it is there, or on its way.
    QString leaveProblem;
    QString timeRequestsProblem;
    QString limitsProblem;
    std::optional<Days> days; // of the period
    // What was seen before, newest first; nothing: not read yet. Not kept: nobody wrote down what was seen.
    std::optional<QList<SeenVersion>> versions;
    bool isHistoryKept = true;
    // What was decided here, newest first; nothing: not read yet.
    std::optional<QList<Decision>> decisions;
    QDateTime now;

    // All of it but the past; nothing when there is no such timesheet.
    static std::optional<SheetFacts> of(WorkspaceData &workspace, const QString &key);

    // "Checks" and "Expected time".
    QList<FactSection> findings() const;
    // "Leave", "Time requests", "Limits", "Last rejection", "Seen and decided".
    QList<FactSection> background(const Surroundings &around) const;
};

} // namespace signoff
