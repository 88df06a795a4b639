// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/waiting_rows.h"

#include "core/store/workspace_data.h"

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

template <class Row>
bool waits(const Row &row)
{
    const Action<Row> *approve = actionOf<Row>(u"approve"_s);
    return approve && approve->enabledFor(row);
}

} // namespace

template <class Shelf>
void WaitingRows::watch(Shelf &shelf, const QString &status)
{
    using Row = std::decay_t<decltype(shelf.table.at(0).row)>;
    auto source = std::make_unique<Source>();
    source->resource = QLatin1String(resourceOf<Row>().id);
    source->table = &shelf.table;
    source->waiting
        = std::make_unique<MatchingRows>(shelf.table, [&shelf](int row) { return waits(shelf.table.at(row).row); });
    const auto covers = [status](const ListQuery &query) {
        return (query.status.isEmpty() || query.status == status) && !query.from.isValid() && !query.to.isValid()
            && query.id.isEmpty() && query.of.isEmpty();
    };
    source->isWhole = [&shelf, covers] { return shelf.table.isComplete() && covers(shelf.loader.query()); };
    source->ask = [&shelf, covers, status] {
        ListQuery query;
        if (shelf.loader.hasAsked() && covers(shelf.loader.query()))
            query = shelf.loader.query();
        else
            query.status = status;
        if (!shelf.loader.isLoading())
            shelf.loader.load(query, Priority::Background);
    };
    Source *raw = source.get();
    connect(&shelf.table, &TableBase::statusChanged, this, [this, raw] { look(*raw); });
    connect(&shelf.table, &TableBase::inserted, this, [this, raw] { taken(*raw); });
    connect(&shelf.table, &TableBase::changed, this, &WaitingRows::changed);
    m_sources.push_back(std::move(source));
}

WaitingRows::WaitingRows(WorkspaceData &data, QObject *parent)
    : QObject(parent)
    , m_since(QDateTime::currentDateTimeUtc())
{
    watch(data.timesheets(), u"submitted"_s);
    watch(data.timeRequests(), u"pending"_s);
    watch(data.leaves(), u"pending"_s);
}

WaitingRows::~WaitingRows() = default;

QStringList WaitingRows::resources() const
{
    QStringList ids;
    for (const auto &source : m_sources)
        ids << source->resource;
    return ids;
}

std::optional<int> WaitingRows::count(const QString &resource) const
{
    for (const auto &source : m_sources) {
        if (source->resource == resource && source->known)
            return source->waiting->count();
    }
    return {};
}

bool WaitingRows::refresh(std::chrono::seconds age, const QString &except)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Source *oldest = nullptr;
    QDateTime oldestAt;
    for (const auto &source : m_sources) {
        const TableBase &table = *source->table;
        const bool isBarred = table.state() == TableBase::State::Failed
            && (table.error().kind == ErrorKind::Forbidden || table.error().kind == ErrorKind::NotOffered);
        if (source->resource == except || isBarred || table.state() == TableBase::State::Loading)
            continue;
        // Rows from the disk may be days old; they are asked for when their page is, or when the time has come.
        const QDateTime at = std::max(table.confirmedAt(), m_since);
        if (at.secsTo(now) >= age.count() && (!oldest || at < oldestAt)) {
            oldest = source.get();
            oldestAt = at;
        }
    }
    if (!oldest)
        return false;
    oldest->ask();
    return true;
}

void WaitingRows::look(Source &source)
{
    if (source.table->state() == TableBase::State::Ready && source.isWhole()) {
        const QSet<QString> now = source.waiting->keys();
        const int fresh = source.known ? int(QSet<QString>(now).subtract(*source.known).size()) : 0;
        source.known = now;
        if (fresh > 0)
            emit came(source.resource, fresh);
    }
    emit changed();
}

// Rows outside of a load are made here, or read one by one because somebody looks at them.
void WaitingRows::taken(Source &source)
{
    if (source.known && source.table->state() != TableBase::State::Loading)
        source.known->unite(source.waiting->keys());
    emit changed();
}

} // namespace signoff
