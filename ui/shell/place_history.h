// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

#include <QList>

#include <optional>

namespace signoff {

// Where somebody was, and would be again after going back. It knows no window: who goes somewhere says what is left.
class PlaceHistory {
public:
    static constexpr int mostPlaces = 50;

    // 'from' is left for somewhere new: what was ahead is gone.
    void leave(const Place &from);
    // One step; 'from' is what is left, and comes again the other way. Nothing: there is nowhere to go.
    std::optional<Place> back(const Place &from);
    std::optional<Place> forward(const Place &from);
    bool canGoBack() const { return !m_behind.isEmpty(); }
    bool canGoForward() const { return !m_ahead.isEmpty(); }
    void clear();

private:
    static std::optional<Place> step(QList<Place> &of, QList<Place> &to, const Place &from);
    static void push(QList<Place> &places, const Place &place);

    QList<Place> m_behind; // the last is the nearest
    QList<Place> m_ahead;
};

} // namespace signoff
