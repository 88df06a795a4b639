// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/bulk_words.h"

#include "core/support/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace signoff {

using namespace Qt::StringLiterals;
using State = Bulk::Item::State;

namespace {

constexpr std::array states { State::Held, State::Waiting, State::Sending, State::Checking, State::Done, State::Refused,
    State::Changed, State::NotSent, State::Cancelled };

// "Approved" within a sentence.
QString lowered(const QString &label)
{
    return QLocale().toLower(label.left(1)) + label.mid(1);
}

} // namespace

BulkProgress progressOf(const Bulk &bulk, const QString &title)
{
    BulkProgress progress;
    progress.title = title;
    progress.total = int(bulk.items().size());
    for (const State state : states) {
        const int count = bulk.count(state);
        if (count > 0)
            progress.counts.append({ state, bulkStateLabel(bulk, state), count });
        if (isFailed(state))
            progress.failed += count;
    }
    progress.processed = bulk.settled() + bulk.count(State::NotSent);
    progress.isPaused = bulk.isPaused();
    progress.isOver = bulk.isOver();
    if (bulk.isHeld()) {
        progress.holdLeft = int(bulk.holdLeft());
        progress.holdWhole = int(bulk.holdWhole());
    }
    progress.timeLeft = int(bulk.timeLeft().count());
    return progress;
}

QList<BulkResult> resultsOf(const Bulk &bulk)
{
    QList<BulkResult> results;
    for (const Bulk::Item &item : bulk.items()) {
        const Decision &decision = item.decision;
        results.append({ decision.rowKey, decision.title, item.state, bulkStateLabel(bulk, item.state), decision.note,
            decision.reason });
    }
    return results;
}

bool isFailed(State state)
{
    return state == State::Refused || state == State::Changed || state == State::NotSent;
}

BulkStateLook lookOf(State state)
{
    switch (state) {
    case State::Held:
        return { "clock", ColorRole::Muted };
    case State::Waiting:
        return { "more", ColorRole::Muted };
    case State::Sending:
        return { "arrow-up", ColorRole::Accent };
    case State::Checking:
        return { "search", ColorRole::Accent };
    case State::Done:
        return { "approve", ColorRole::Positive };
    case State::Refused:
        return { "reject", ColorRole::Attention };
    case State::Changed:
        return { "refresh", ColorRole::Attention };
    case State::NotSent:
        return { "pause", ColorRole::Attention };
    case State::Cancelled:
        return { "undo", ColorRole::Muted };
    }
    Q_UNREACHABLE();
}

QString countsText(const QList<BulkProgress::Count> &counts)
{
    QStringList parts;
    for (const BulkProgress::Count &count : counts)
        parts << QCoreApplication::translate("bulk", "%1 %2", "a number and a state: 38 approved")
                     .arg(format::count(count.count), lowered(count.label));
    return parts.join(u", "_s);
}

QString aboutText(int milliseconds)
{
    const int seconds = (milliseconds + 999) / 1000;
    if (seconds >= 90)
        return QCoreApplication::translate("bulk", "about %1 min").arg(format::count((seconds + 30) / 60));
    const int calm = seconds > 10 ? (seconds + 4) / 5 * 5 : qMax(1, seconds);
    return QCoreApplication::translate("bulk", "about %1 s").arg(format::count(calm));
}

} // namespace signoff
