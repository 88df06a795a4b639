// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/answer.h"
#include "core/resources/resource.h"
#include "core/store/cache.h"
#include "core/store/table.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <memory>

namespace signoff {

// One copy of a row as the server sent it.
struct Copy {
    QJsonObject raw; // the whole object; empty: never read from this source
    QDateTime fetchedAt;
    int asked = 0; // number of the question (TableBase::ask); 0: from the cache

    bool isKnown() const { return !raw.isEmpty(); }
    bool isNewerThan(const Copy &other) const
    {
        return asked != other.asked ? asked > other.asked : fetchedAt > other.fetchedAt;
    }
};

// A row as the store keeps it. 'row' is read from the older copy first and then from the newer: what the newer one
// mentions counts, even where it says null; what it does not mention (a list has no days) stays from the older one.
template <class Row> struct Stored {
    QString key;
    Row row;
    Copy list;
    Copy detail;

    const Copy &newest() const
    {
        return detail.isKnown() && (!list.isKnown() || detail.isNewerThan(list)) ? detail : list;
    }
    const Copy &oldest() const { return &newest() == &detail ? list : detail; }
    QDateTime fetchedAt() const { return newest().fetchedAt; }
};

// What 'older' says of fields that 'newer' does not mention under any of their names.
template <class Row> QJsonObject unmentioned(QJsonObject older, const QJsonObject &newer)
{
    for (auto it = newer.begin(); it != newer.end(); ++it)
        older.remove(it.key());
    const auto drop = [&](const auto &field) {
        const auto mentioned = [&](const char *name) { return name && newer.contains(QLatin1String(name)); };
        if (std::none_of(field.names.begin(), field.names.end(), mentioned))
            return;
        for (const char *name : field.names) {
            if (name)
                older.remove(QLatin1String(name));
        }
    };
    std::apply([&](const auto &...field) { (drop(field), ...); }, Row::fields());
    return older;
}

// The rows of one resource. A row that was handed out never changes: an update puts another one in its place.
template <class Row> class RowTable final : public TableBase {
public:
    using Pointer = std::shared_ptr<const Stored<Row>>;
    enum class Extent {
        Part, // more pages follow, or the list was cut
        Whole, // with this page everything has come: rows not seen since begin() are gone
    };

    // 'key' as in Resource::key; null: the id.
    explicit RowTable(QString (*key)(const Row &) = resourceOf<Row>().key, QObject *parent = nullptr)
        : TableBase(parent)
        , m_keyOf(key)
    {
    }

    int count() const override { return int(m_rows.size()); }
    QString keyAt(int row) const override { return m_rows.at(row)->key; }
    int indexOf(const QString &key) const override;
    const Stored<Row> &at(int row) const { return *m_rows.at(row); }
    // Null: no such row. The row stays as it is for as long as it is held.
    Pointer find(const QString &key) const;
    Pointer findById(const QString &id) const;

    // A page of the list load 'load' (begin()); false when that load is stale, and nothing was done. Where a list was
    // narrowed on the server, 'covers' tells which rows it would have held: a whole list removes only those.
    bool mergePage(int load, const QList<Received<Row>> &rows, const QDateTime &when, Extent extent,
        const std::function<bool(const Row &)> &covers = {});
    // Records read by themselves, or answers to a write; 'asked' is the number of the question (ask()).
    void merge(const QList<Received<Row>> &rows, Source source, int asked, const QDateTime &when);
    void remove(const QString &key);

    // Rows of the cache, read on any thread; then restored on the table's own. They only fill what no answer of the
    // server has brought.
    static QList<Stored<Row>> decode(const QList<CachedRow> &rows);
    void restore(const QList<Stored<Row>> &rows, const QDateTime &confirmedAt, bool complete);

private:
    static Copy &copyOf(Stored<Row> &stored, Source source)
    {
        return source == Source::List ? stored.list : stored.detail;
    }
    static Row readBoth(const Stored<Row> &stored);
    void put(QList<Stored<Row>> rows);
    bool update(int at, Stored<Row> &incoming);
    void append(QList<Stored<Row>> rows);
    void removeRange(int first, int last);
    void forgetId(const Stored<Row> &stored);

    QString (*m_keyOf)(const Row &);
    QList<Pointer> m_rows;
    QHash<QString, QString> m_keyById;
    // Places of the rows before m_indexed; the others are found when asked for, because to shift them at each of many
    // removals would cost the product of both.
    mutable QHash<QString, int> m_places;
    mutable int m_indexed = 0;
};

template <class Row> int RowTable<Row>::indexOf(const QString &key) const
{
    for (; m_indexed < count(); ++m_indexed)
        m_places.insert(m_rows.at(m_indexed)->key, m_indexed);
    return m_places.value(key, -1);
}

template <class Row> typename RowTable<Row>::Pointer RowTable<Row>::find(const QString &key) const
{
    const int at = indexOf(key);
    return at < 0 ? nullptr : m_rows.at(at);
}

template <class Row> typename RowTable<Row>::Pointer RowTable<Row>::findById(const QString &id) const
{
    const auto key = m_keyById.constFind(id);
    return key == m_keyById.constEnd() ? nullptr : find(*key);
}

template <class Row>
bool RowTable<Row>::mergePage(int load, const QList<Received<Row>> &rows, const QDateTime &when, Extent extent,
    const std::function<bool(const Row &)> &covers)
{
    if (!isCurrent(load))
        return false;
    merge(rows, Source::List, load, when);
    if (extent == Extent::Part)
        return true;

    // What was asked for later than this list may well be missing in it.
    const auto isGone = [&](const Stored<Row> &stored) {
        return std::max(stored.list.asked, stored.detail.asked) < load && (!covers || covers(stored.row));
    };
    for (int last = count() - 1; last >= 0; --last) {
        if (!isGone(at(last)))
            continue;
        int first = last;
        while (first > 0 && isGone(at(first - 1)))
            --first;
        removeRange(first, last);
        last = first;
    }
    return true;
}

template <class Row>
void RowTable<Row>::merge(const QList<Received<Row>> &rows, Source source, int asked, const QDateTime &when)
{
    QList<Stored<Row>> incoming;
    incoming.reserve(rows.size());
    for (const Received<Row> &received : rows) {
        if (received.raw.isEmpty())
            continue;
        Stored<Row> stored;
        stored.key = m_keyOf ? m_keyOf(received.row) : received.row.id;
        stored.row = received.row;
        copyOf(stored, source) = { received.raw, when, asked };
        incoming.append(std::move(stored));
    }
    put(std::move(incoming));
}

template <class Row> void RowTable<Row>::remove(const QString &key)
{
    if (const int at = indexOf(key); at >= 0)
        removeRange(at, at);
}

template <class Row> QList<Stored<Row>> RowTable<Row>::decode(const QList<CachedRow> &rows)
{
    QList<Stored<Row>> all;
    QHash<QString, qsizetype> places;
    for (const CachedRow &cached : rows) {
        const auto place = places.constFind(cached.key);
        if (place == places.constEnd()) {
            places.insert(cached.key, all.size());
            all.append({ cached.key, {}, {}, {} });
        }
        Stored<Row> &stored = place == places.constEnd() ? all.last() : all[*place];
        copyOf(stored, cached.source) = { cached.raw, cached.fetchedAt, 0 };
    }
    for (Stored<Row> &stored : all)
        stored.row = readBoth(stored);
    return all;
}

template <class Row>
void RowTable<Row>::restore(const QList<Stored<Row>> &rows, const QDateTime &confirmedAt, bool complete)
{
    put(rows);
    setRestored(confirmedAt, complete);
}

template <class Row> Row RowTable<Row>::readBoth(const Stored<Row> &stored)
{
    Row row;
    json::Problems problems; // were told when the copies arrived
    if (stored.oldest().isKnown())
        json::readObject(unmentioned<Row>(stored.oldest().raw, stored.newest().raw), row, problems, {});
    json::readObject(stored.newest().raw, row, problems, {});
    return row;
}

template <class Row> void RowTable<Row>::put(QList<Stored<Row>> rows)
{
    QList<Stored<Row>> fresh;
    QHash<QString, qsizetype> freshPlaces; // a list that shifts while it is paged may hold a row twice
    QList<int> differing;
    for (Stored<Row> &incoming : rows) {
        if (const int at = indexOf(incoming.key); at >= 0) {
            if (update(at, incoming))
                differing.append(at);
        } else if (const auto place = freshPlaces.constFind(incoming.key); place != freshPlaces.constEnd()) {
            fresh[*place] = std::move(incoming);
        } else {
            freshPlaces.insert(incoming.key, fresh.size());
            fresh.append(std::move(incoming));
        }
    }

    std::sort(differing.begin(), differing.end());
    differing.erase(std::unique(differing.begin(), differing.end()), differing.end());
    for (qsizetype first = 0, next = 1; first < differing.size(); first = next++) {
        while (next < differing.size() && differing.at(next) == differing.at(next - 1) + 1)
            ++next;
        emit changed(differing.at(first), differing.at(next - 1));
    }
    if (!fresh.isEmpty())
        append(std::move(fresh));
}

// True when people would see another row.
template <class Row> bool RowTable<Row>::update(int at, Stored<Row> &incoming)
{
    const Stored<Row> &old = *m_rows.at(at);
    Stored<Row> merged = old;
    bool differs = false;
    for (const Source source : { Source::List, Source::Detail }) {
        Copy &copy = copyOf(merged, source);
        const Copy &arrived = copyOf(incoming, source);
        if (!arrived.isKnown() || copy.isNewerThan(arrived))
            continue;
        differs = differs || copy.raw != arrived.raw;
        copy = arrived;
    }
    if (merged.list.isKnown() && merged.detail.isKnown()) {
        // The same words may mean something new: a list that again says "submitted" contradicts a record that said
        // "approved" in between.
        differs = differs || (&merged.newest() == &merged.detail) != (&old.newest() == &old.detail);
        if (differs)
            merged.row = readBoth(merged);
    } else if (differs) {
        merged.row = std::move(incoming.row);
    }
    if (differs && merged.row.id != old.row.id) {
        forgetId(old);
        m_keyById.insert(merged.row.id, merged.key);
    }
    m_rows[at] = std::make_shared<const Stored<Row>>(std::move(merged));
    return differs;
}

template <class Row> void RowTable<Row>::append(QList<Stored<Row>> rows)
{
    emit aboutToInsert(count(), count() + int(rows.size()) - 1);
    for (Stored<Row> &stored : rows) {
        m_keyById.insert(stored.row.id, stored.key);
        m_rows.append(std::make_shared<const Stored<Row>>(std::move(stored)));
    }
    emit inserted();
}

template <class Row> void RowTable<Row>::removeRange(int first, int last)
{
    emit aboutToRemove(first, last);
    for (int row = first; row <= last; ++row) {
        m_places.remove(m_rows.at(row)->key);
        forgetId(*m_rows.at(row));
    }
    m_rows.remove(first, last - first + 1);
    m_indexed = std::min(m_indexed, first);
    emit removed();
}

template <class Row> void RowTable<Row>::forgetId(const Stored<Row> &stored)
{
    // Another row may have taken the id over.
    if (m_keyById.value(stored.row.id) == stored.key)
        m_keyById.remove(stored.row.id);
}

} // namespace signoff
