// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/overview_data.h"
#include "ui/pages/overview_card.h"

#include <span>

namespace signoff {

// What the cards of the overview say: one function a card, over what has arrived.
struct OverviewCardPlan {
    const char *id;
    const char *title; // QT_TRANSLATE_NOOP("overview", ...)
    CardContent (*content)(const OverviewData &data);
    // What is asked for again by its Retry.
    std::span<const OverviewData::Part> parts;
};

// In the order of reading; the first has the whole width.
std::span<const OverviewCardPlan> overviewCards();

// How much waits for a decision on that page, by the rows that are counted here; nothing: not known.
std::optional<int> waitingOn(const OverviewData &data, const QString &page);

} // namespace signoff
