// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/bulk.h"
#include "ui/view/theme.h"

namespace signoff {

// What a bulk says of itself at one moment, for the strip and the results. A value, so that both can be shown without
// one.
struct BulkProgress {
    struct Count {
        Bulk::Item::State state;
        QString label; // "Approved"
        int count;
    };
    QString title; // "Approve 40 timesheets"
    QList<Count> counts; // those that are not zero, in the order of the states
    int total = 0;
    int processed = 0; // nothing more happens to these by itself
    int failed = 0; // were not decided though they were meant to be
    bool isPaused = false;
    bool isOver = false;
    int holdLeft = 0; // milliseconds
    int holdWhole = 0; // 0: no hold runs
    int timeLeft = 0; // milliseconds until the last is sent; 0: not known, or nothing waits
};
BulkProgress progressOf(const Bulk &bulk, const QString &title);

// One decision of a bulk and what became of it.
struct BulkResult {
    QString key; // of the row
    QString title; // "Anna Kováč, 2 – 8 Nov 2026, 38:40"
    Bulk::Item::State state = Bulk::Item::State::Held;
    QString label; // "Approved"
    QString words; // the server's or ours about the outcome
    QString reason;
    bool operator==(const BulkResult &) const = default;
};
QList<BulkResult> resultsOf(const Bulk &bulk);

// Refused, changed meanwhile or not sent.
bool isFailed(Bulk::Item::State state);

// Each state has a shape of its own.
struct BulkStateLook {
    const char *icon;
    ColorRole ink;
};
BulkStateLook lookOf(Bulk::Item::State state);

// "38 approved, 1 refused, 1 changed meanwhile"; of the states that 'counts' has.
QString countsText(const QList<BulkProgress::Count> &counts);
// "about 25 s", "about 3 min": rounded so that it does not flicker.
QString aboutText(int milliseconds);

} // namespace signoff
