// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/place_history.h"

namespace signoff {

void PlaceHistory::push(QList<Place> &places, const Place &place)
{
    if (place.page.isEmpty() || (!places.isEmpty() && places.last() == place))
        return;
    places.append(place);
    if (places.size() > mostPlaces)
        places.removeFirst();
}

void PlaceHistory::leave(const Place &from)
{
    push(m_behind, from);
    m_ahead.clear();
}

std::optional<Place> PlaceHistory::step(QList<Place> &of, QList<Place> &to, const Place &from)
{
    // A step that would change nothing is none.
    while (!of.isEmpty() && of.last() == from)
        of.removeLast();
    if (of.isEmpty())
        return {};
    push(to, from);
    return of.takeLast();
}

std::optional<Place> PlaceHistory::back(const Place &from)
{
    return step(m_behind, m_ahead, from);
}

std::optional<Place> PlaceHistory::forward(const Place &from)
{
    return step(m_ahead, m_behind, from);
}

void PlaceHistory::clear()
{
    m_behind.clear();
    m_ahead.clear();
}

} // namespace signoff
