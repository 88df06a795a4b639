// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/series_colours.h"

#include "ui/charts/chart_data.h"
#include "ui/view/theme.h"

#include <algorithm>

namespace signoff {

namespace {

// The same on every machine and in every run, which qHash is not.
int wanted(const QString &key)
{
    quint32 hash = 2166136261U;
    for (const char byte : key.toUtf8()) {
        hash ^= uchar(byte);
        hash *= 16777619U;
    }
    hash ^= hash >> 15;
    return int(hash % quint32(SeriesColours::count));
}

// The first place from 'first' on that has the fewest.
int leastUsed(const QList<int> &used, int first)
{
    int best = first;
    for (int step = 1; step < SeriesColours::count; ++step) {
        const int place = (first + step) % SeriesColours::count;
        if (used.at(place) < used.at(best))
            best = place;
    }
    return best;
}

} // namespace

void SeriesColours::learn(const QStringList &keys)
{
    QStringList sorted = keys;
    std::sort(sorted.begin(), sorted.end());
    for (const QString &key : std::as_const(sorted)) {
        if (key.isEmpty() || key == chartKey::rest() || m_places.contains(key))
            continue;
        const int place = leastUsed(m_used, wanted(key));
        m_places.insert(key, place);
        ++m_used[place];
    }
}

int SeriesColours::placeOf(const QString &key) const
{
    if (key.isEmpty())
        return none;
    if (key == chartKey::rest())
        return rest;
    const auto place = m_places.constFind(key);
    return place == m_places.constEnd() ? wanted(key) : *place;
}

QList<int> SeriesColours::placesOf(const QStringList &keys) const
{
    QList<int> places;
    QList<int> used(count, 0);
    for (const QString &key : keys) {
        int place = placeOf(key);
        if (place >= 0) {
            place = leastUsed(used, place);
            ++used[place];
        }
        places.append(place);
    }
    return places;
}

QColor SeriesColours::color(int place, bool dark)
{
    if (place >= 0)
        return Theme::series(place, dark);
    const QColor faint = Theme::color(ColorRole::Faint, dark);
    const QColor muted = Theme::color(ColorRole::Muted, dark);
    return QColor((faint.red() + muted.red()) / 2, (faint.green() + muted.green()) / 2, (faint.blue() + muted.blue()) / 2);
}

} // namespace signoff
