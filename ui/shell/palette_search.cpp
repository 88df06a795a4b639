// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palette_search.h"

#include "core/model/search_text.h"

#include <QElapsedTimer>

#include <algorithm>

namespace signoff {

namespace {

constexpr int kinds = int(PaletteItem::Kind::Project) + 1;
constexpr int mostRecent = 6;
constexpr int mostOfOne = 60; // where nothing else matches
constexpr int mostOfMany = 8;
constexpr int recentBonus = 10; // for each step nearer to the last one used
constexpr int betweenLooks = 32; // items between two looks at the clock

} // namespace

void PaletteSearch::clear()
{
    m_items.clear();
    start({});
}

void PaletteSearch::add(const PaletteItem &item)
{
    m_items.append({ item, searchText(item.title), searchText(item.detail) });
}

void PaletteSearch::setRecent(const QStringList &ids)
{
    m_recent.clear();
    for (const QString &id : ids)
        m_recent.insert(id, int(m_recent.size()));
}

void PaletteSearch::start(const QString &typed)
{
    m_query = FuzzyQuery(typed);
    m_hits = QList<QList<Hit>>(kinds);
    m_at = 0;
}

bool PaletteSearch::step(std::chrono::microseconds time)
{
    if (m_query.isEmpty())
        m_at = count();
    QElapsedTimer clock;
    clock.start();
    for (; m_at < count(); ++m_at) {
        if (m_at % betweenLooks == 0 && m_at > 0 && std::chrono::nanoseconds(clock.nsecsElapsed()) > time)
            return false;
        const Indexed &indexed = m_items.at(m_at);
        int score = m_query.score(indexed.name, indexed.more);
        if (score == 0)
            continue;
        if (const auto recent = m_recent.constFind(indexed.item.id); recent != m_recent.constEnd())
            score += std::max(0, 12 - *recent) * recentBonus;
        m_hits[int(indexed.item.kind)].append({ score, m_at });
    }
    return true;
}

QList<PaletteSearch::Group> PaletteSearch::groups() const
{
    if (m_query.isEmpty())
        return unasked();
    const auto others = std::count_if(m_hits.begin(), m_hits.end(), [](const auto &hits) { return !hits.isEmpty(); });
    const int most = others > 1 ? mostOfMany : mostOfOne;
    struct Ranked {
        int best;
        Group group;
    };
    QList<Ranked> ranked;
    for (int kind = 0; kind < m_hits.size(); ++kind) {
        QList<Hit> hits = m_hits.at(kind);
        if (hits.isEmpty())
            continue;
        const auto end = hits.begin() + std::min<qsizetype>(most, hits.size());
        std::partial_sort(hits.begin(), end, hits.end(), [this](const Hit &a, const Hit &b) {
            if (a.score != b.score)
                return a.score > b.score;
            const QString &left = m_items.at(a.index).name;
            const QString &right = m_items.at(b.index).name;
            return left.size() != right.size() ? left.size() < right.size()
                : left != right               ? left < right
                                              : a.index < b.index;
        });
        Group group { PaletteItem::Kind(kind), false, {}, int(hits.size()) };
        for (auto hit = hits.begin(); hit != end; ++hit)
            group.items.append(hit->index);
        ranked.append({ hits.first().score, group });
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) { return a.best > b.best; });
    QList<Group> groups;
    for (const Ranked &one : ranked)
        groups.append(one.group);
    return groups;
}

QList<PaletteSearch::Group> PaletteSearch::unasked() const
{
    using Kind = PaletteItem::Kind;
    Group recent { {}, true, {}, 0 };
    QList<Group> groups { { Kind::Page, false, {}, 0 }, { Kind::Command, false, {}, 0 }, { Kind::View, false, {}, 0 } };
    for (int index = 0; index < count(); ++index) {
        const PaletteItem &item = m_items.at(index).item;
        if (m_recent.contains(item.id))
            recent.items.append(index);
        for (Group &group : groups) {
            if (group.kind == item.kind)
                group.items.append(index);
        }
    }
    std::sort(recent.items.begin(), recent.items.end(), [this](int a, int b) {
        return m_recent.value(m_items.at(a).item.id) < m_recent.value(m_items.at(b).item.id);
    });
    recent.items = recent.items.mid(0, mostRecent);
    groups.prepend(recent);
    groups.removeIf([](const Group &group) { return group.items.isEmpty(); });
    for (Group &group : groups)
        group.found = int(group.items.size());
    return groups;
}

QList<int> PaletteSearch::places(int index) const
{
    const Indexed &indexed = m_items.at(index);
    // Where folding changed the length (a ligature, a lone accent) the places are others than in the title.
    if (m_query.isEmpty() || indexed.name.size() != indexed.item.title.size())
        return {};
    return m_query.places(indexed.name);
}

} // namespace signoff
