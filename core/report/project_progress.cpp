// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/project_progress.h"

#include "core/support/format.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace signoff {

namespace {

constexpr double nearShare = 0.9;

using State = ProjectProgress::State;

// No alarm from part of a sum, unless the part alone is too much.
ProgressMeasure measure(std::optional<double> planned, std::optional<double> used, bool isPart)
{
    ProgressMeasure found;
    if (!planned || *planned <= 0)
        return found;
    found.state = ProgressMeasure::State::NotKnown;
    if (!used)
        return found;
    found.share = *used / *planned;
    found.isPart = isPart;
    if (*found.share > 1)
        found.state = ProgressMeasure::State::Over;
    else if (!isPart)
        found.state = *found.share >= nearShare ? ProgressMeasure::State::Near : ProgressMeasure::State::Within;
    return found;
}

struct Rule {
    State state;
    bool (*holds)(const ProjectProgress &);
};

// Every state that a project can be in at once, the worst first.
constexpr Rule rules[] = {
    { State::OverEstimation, [](const ProjectProgress &p) { return p.hours.state == ProgressMeasure::State::Over; } },
    { State::OverBudget, [](const ProjectProgress &p) { return p.money.state == ProgressMeasure::State::Over; } },
    { State::Overdue, [](const ProjectProgress &p) { return p.daysLeft && *p.daysLeft < 0; } },
    { State::NearDeadline, [](const ProjectProgress &p) { return p.daysLeft && *p.daysLeft >= 0 && *p.daysLeft <= nearDays; } },
    { State::NearEstimation, [](const ProjectProgress &p) { return p.hours.state == ProgressMeasure::State::Near; } },
    { State::NearBudget, [](const ProjectProgress &p) { return p.money.state == ProgressMeasure::State::Near; } },
    { State::NotKnown,
        [](const ProjectProgress &p) {
            // Money that can never be compared must not hide that the hours are well within their plan.
            return p.hours.state == ProgressMeasure::State::NotKnown
                || (p.hours.state == ProgressMeasure::State::NotPlanned && p.money.state == ProgressMeasure::State::NotKnown);
        } },
    { State::OnTrack,
        [](const ProjectProgress &p) {
            return p.hours.state == ProgressMeasure::State::Within || p.money.state == ProgressMeasure::State::Within
                || p.daysLeft;
        } },
};

// In the order of the states: the worst first. What is alike to somebody who looks for trouble has one id.
struct Group {
    const char *id;
    const char *title; // QT_TRANSLATE_NOOP("signoff::ProjectProgress", ...)
    Tone tone;
    State first;
    State last;
};
constexpr Group groups[] = {
    { "over-estimation", QT_TRANSLATE_NOOP("signoff::ProjectProgress", "Over estimation"), Tone::Attention,
        State::OverEstimation, State::OverEstimation },
    { "over-budget", QT_TRANSLATE_NOOP("signoff::ProjectProgress", "Over budget"), Tone::Attention, State::OverBudget,
        State::OverBudget },
    { "overdue", QT_TRANSLATE_NOOP("signoff::ProjectProgress", "Overdue"), Tone::Attention, State::Overdue,
        State::Overdue },
    { "near-deadline", QT_TRANSLATE_NOOP("signoff::ProjectProgress", "Near the deadline"), Tone::Attention,
        State::NearDeadline, State::NearDeadline },
    { "near-limit", QT_TRANSLATE_NOOP("signoff::ProjectProgress", "Near estimation or budget"), Tone::Waiting,
        State::NearEstimation, State::NearBudget },
    { "not-known", QT_TRANSLATE_NOOP("signoff::ProjectProgress", "Not known yet"), Tone::Neutral, State::NotKnown,
        State::NotKnown },
    { "on-track", QT_TRANSLATE_NOOP("signoff::ProjectProgress", "On track"), Tone::Positive, State::OnTrack,
        State::OnTrack },
    { "no-plan", QT_TRANSLATE_NOOP("signoff::ProjectProgress", "Nothing planned"), Tone::Neutral, State::NoPlan,
        State::NoPlan },
    { "archived", QT_TRANSLATE_NOOP("signoff::ProjectProgress", "Archived"), Tone::Neutral, State::Archived,
        State::Archived },
};

const Group &groupOf(State state)
{
    return *std::find_if(std::begin(groups), std::end(groups),
        [state](const Group &group) { return group.first <= state && state <= group.last; });
}

int percent(const ProgressMeasure &measure)
{
    return int(measure.share.value_or(0) * 100);
}

} // namespace

QDate beginOf(const Project &project)
{
    const QDate created = project.createdAt.date();
    if (!project.startDate.isValid() || !created.isValid())
        return project.startDate.isValid() ? project.startDate : created;
    return std::min(project.startDate, created);
}

ProjectProgress progressOf(const Project &project, const std::optional<LifetimeHours> &lifetime, QDate today)
{
    ProjectProgress progress;
    progress.lifetime = lifetime;
    std::optional<double> hours;
    std::optional<double> spent;
    bool isPart = true;
    bool isMoneyPart = true;
    if (lifetime) {
        hours = lifetime->time.minutes / 60.0;
        isPart = !lifetime->isComplete;
        isMoneyPart = isPart || lifetime->time.unpriced > 0;
        progress.spent = lifetime->time.amounts;
        if (progress.spent.isEmpty() && project.rate.value_or(0) > 0) {
            progress.spent = { { *hours * *project.rate, {} } };
            progress.isPriced = true;
            isMoneyPart = isPart;
        }
        // A budget has no currency of its own: it is compared where there is no doubt.
        if (progress.spent.size() == 1)
            spent = progress.spent.first().amount;
    }
    progress.hours = measure(project.estimation, hours, isPart);
    progress.money = measure(project.budget, spent, isMoneyPart);
    if (project.deadline.isValid())
        progress.daysLeft = int(today.daysTo(project.deadline));

    if (project.deletedAt.isValid()) {
        progress.state = State::Archived;
        return progress;
    }
    for (const Rule &rule : rules) {
        if (rule.holds(progress)) {
            progress.state = rule.state;
            break;
        }
    }
    return progress;
}

ProjectNotes notesOf(const ProjectProgress &progress)
{
    ProjectNotes notes;
    if (progress.lifetime)
        notes.minutes = progress.lifetime->time.minutes;
    notes.since = progress.sinceWords();
    notes.hoursShare = progress.hours.share;
    notes.moneyShare = progress.money.share;
    notes.spent = progress.spent;
    notes.state = QLatin1String(groupOf(progress.state).id);
    notes.words = progress.words();
    notes.tone = progress.tone();
    notes.rank = int(progress.state);
    notes.sentences = progress.sentences().join(QLatin1Char('\n'));
    return notes;
}

QList<ProgressChoice> progressChoices()
{
    QList<ProgressChoice> choices;
    for (const Group &group : groups)
        choices.append({ QLatin1String(group.id), ProjectProgress::tr(group.title), group.tone });
    return choices;
}

Tone ProjectProgress::tone() const
{
    return groupOf(state).tone;
}

QString ProjectProgress::words() const
{
    return wordsOf(state);
}

QString ProjectProgress::wordsOf(State which) const
{
    switch (which) {
    case State::OverEstimation:
        return tr("Over estimation");
    case State::OverBudget:
        return tr("Over budget");
    case State::Overdue:
        return tr("Overdue by %n day(s)", nullptr, -daysLeft.value_or(0));
    case State::NearDeadline:
        return daysLeft.value_or(0) == 0 ? tr("Deadline today") : tr("Deadline in %n day(s)", nullptr, *daysLeft);
    case State::NearEstimation:
        return tr("%1% of estimation").arg(percent(hours));
    case State::NearBudget:
        return tr("%1% of budget").arg(percent(money));
    case State::NotKnown:
        return tr("Not known yet");
    case State::OnTrack:
        return tr("On track");
    case State::NoPlan:
        return tr("Nothing planned");
    case State::Archived:
        return tr("Archived");
    }
    return {};
}

QStringList ProjectProgress::sentences() const
{
    QStringList all;
    if (state == State::Archived || state == State::NoPlan)
        all << words();
    for (const Rule &rule : rules) {
        const bool isPlain = rule.state == State::OnTrack || rule.state == State::NotKnown;
        if (state != State::Archived && rule.holds(*this) && (!isPlain || rule.state == state))
            all << wordsOf(rule.state);
    }
    if (!lifetime)
        all << tr("No month of tracked hours has arrived yet.");
    else if (!lifetime->isComplete)
        all << tr("The tracked hours are those %1. Earlier months are not here yet, so the sum may be higher.").arg(sinceWords());
    if (money.state == ProgressMeasure::State::NotKnown && lifetime) {
        all << (spent.size() > 1 ? tr("Spent in several currencies: not compared with the budget.")
                                 : tr("What was spent is not known: no rates are visible."));
    } else if (lifetime && lifetime->time.unpriced > 0 && !spent.isEmpty() && !isPriced) {
        all << tr("%1 of it without a known rate are not in the amount.").arg(format::duration(lifetime->time.unpriced));
    }
    return all;
}

QString ProjectProgress::sinceWords() const
{
    if (!lifetime || lifetime->isComplete)
        return {};
    const QString month = QLocale().toString(lifetime->since, QStringLiteral("MMM yyyy"));
    return lifetime->hasGap ? tr("since %1, with gaps").arg(month) : tr("since %1").arg(month);
}

} // namespace signoff
