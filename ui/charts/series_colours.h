// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QHash>
#include <QString>
#include <QStringList>

namespace signoff {

// Which colour of the theme's series a key has, the same in each chart. A page keeps one of these for each kind of key and
// tells it all keys it knows (the projects of a workspace), so that what is shown beside what does not matter: the place
// is a hash of the key, and where two keys want the same one the later in the alphabet takes the next that is free. Once
// given, a place is kept. Beyond twelve keys colours come again; within one chart no two are alike, and there the later row
// (the smaller one) gives way.
class SeriesColours {
public:
    static constexpr int count = 12;
    // Grey, with a pattern of their own.
    static constexpr int rest = -2;
    static constexpr int none = -3;

    void learn(const QStringList &keys);
    // Of a key alone; one that was not learnt has the place of its hash.
    int placeOf(const QString &key) const;
    // Of the rows of one chart, in their order.
    QList<int> placesOf(const QStringList &keys) const;

    static QColor color(int place, bool dark);

private:
    QHash<QString, int> m_places;
    QList<int> m_used = QList<int>(count, 0); // how many keys have a place
};

} // namespace signoff
