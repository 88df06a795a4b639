// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qglobal.h>

#include <initializer_list>

namespace sandbox {

// SplitMix64. Our own, because the distributions of the standard library differ between libraries, and the same seed
// has to make the same company everywhere. Keyed, so that one person's Tuesday can be asked for without the days
// before.
class Random {
public:
    explicit Random(std::initializer_list<quint64> keys)
    {
        for (const quint64 key : keys)
            m_state = mix(m_state ^ (key + 0x9E3779B97F4A7C15ULL));
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        return mix(m_state);
    }

    int below(int bound) { return int((next() >> 33) % quint64(bound)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int perMille) { return below(1000) < perMille; }

    template <typename List> const auto &pick(const List &list)
    {
        return list[typename List::size_type(below(int(list.size())))];
    }

private:
    static quint64 mix(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

    quint64 m_state = 0;
};

} // namespace sandbox
