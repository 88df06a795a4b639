// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"
#include "core/report/lifetime_hours.h"
#include "core/resources/project_notes.h"
#include "core/resources/projects.h"

#include <QCoreApplication>

// How a project stands against what was planned for it: hours, money and time. Pure functions.
namespace signoff {

// From so many days before a deadline on it is near.
inline constexpr int nearDays = 14;

// One thing that was planned, and what went into it.
struct ProgressMeasure {
    enum class State {
        NotPlanned,
        NotKnown, // nothing, or too little of the sum, to tell
        Within,
        Near, // nine tenths are used
        Over,
    };
    State state = State::NotPlanned;
    // Used, of what was planned; 1 is all of it. Nothing: not known. A part of the sum gives a part.
    std::optional<double> share;
    bool isPart = false; // what is not here yet can only make it more
    bool operator==(const ProgressMeasure &) const = default;
};

struct ProjectProgress {
    Q_DECLARE_TR_FUNCTIONS(signoff::ProjectProgress)

public:
    // The one that says most, the worst first.
    enum class State { OverEstimation, OverBudget, Overdue, NearDeadline, NearEstimation, NearBudget, NotKnown, OnTrack,
        NoPlan, Archived };

    ProgressMeasure hours; // against the estimation
    ProgressMeasure money; // against the budget
    MoneyList spent; // empty: not known
    bool isPriced = false; // by the project's own rate, where no amount is known
    std::optional<LifetimeHours> lifetime; // nothing: no month has come
    std::optional<int> daysLeft; // until the deadline; less than zero: so many days ago
    State state = State::NoPlan;

    bool isAlarming() const { return state <= State::NearDeadline; }
    Tone tone() const;
    // "Over estimation", "Deadline in 5 days", "Not known yet".
    QString words() const;
    // Everything worth saying, a sentence a line.
    QStringList sentences() const;
    // "since Mar 2026" while the sum is a part of the whole; empty once it is whole.
    QString sinceWords() const;
    bool operator==(const ProjectProgress &) const = default;

private:
    QString wordsOf(State state) const;
};

ProjectProgress progressOf(const Project &project, const std::optional<LifetimeHours> &lifetime, QDate today);

// What rows show of it.
ProjectNotes notesOf(const ProjectProgress &progress);

// The states that a project can be found in, the worst first, by the id under which rows carry them, with their words.
struct ProgressChoice {
    QString id;
    QString title; // translated
    Tone tone;
};
QList<ProgressChoice> progressChoices();

// The day on which time can have been tracked on it first; invalid when nobody told.
QDate beginOf(const Project &project);

} // namespace signoff
