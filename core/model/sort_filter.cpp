// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/sort_filter.h"

#include "core/model/search_text.h"

#include <QBitArray>
#include <QMutex>
#include <QThreadPool>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace signoff {

namespace {

// Up to this many ranges rows come and go one range after another, which views animate and select best; each costs
// a pass over all rows, so more are told as one new layout.
constexpr qsizetype mostRuns = 32;

// So many rows are sorted within a turn of the event loop, and the texts of so many made.
constexpr int mostSortedAtOnce = 5'000;
constexpr int mostTextsAtOnce = 500;

struct Run {
    int first;
    int last;
};

template <class Condition> QList<Run> runsWhere(int count, Condition condition)
{
    QList<Run> runs;
    for (int i = 0; i < count; ++i) {
        if (!condition(i))
            continue;
        if (!runs.isEmpty() && runs.last().last == i - 1)
            runs.last().last = i;
        else
            runs.append({ i, i });
    }
    return runs;
}

QBitArray marked(const QList<int> &rows, qsizetype of)
{
    QBitArray marks(of);
    for (const int row : rows)
        marks.setBit(row);
    return marks;
}

bool touches(const QList<int> &roles, std::initializer_list<int> asked)
{
    return roles.isEmpty() || std::any_of(asked.begin(), asked.end(), [&](int role) { return roles.contains(role); });
}

} // namespace

struct SortFilter::Mailbox {
    QMutex mutex;
    SortFilter *owner;
};

SortFilter::SortFilter(QObject *parent)
    : QAbstractProxyModel(parent)
    , m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->owner = this;
    m_makingTexts.setInterval(0);
    connect(&m_makingTexts, &QTimer::timeout, this, &SortFilter::makeTexts);
}

SortFilter::~SortFilter()
{
    const QMutexLocker lock(&m_mailbox->mutex);
    m_mailbox->owner = nullptr;
}

void SortFilter::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    beginResetModel();
    clear();
    QAbstractProxyModel::setSourceModel(model);
    endResetModel();
    if (model) {
        connect(model, &QAbstractItemModel::dataChanged, this, &SortFilter::sourceChanged);
        connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { sourceInserted(first, last); });
        connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceAboutToRemove(first, last); });
        connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { sourceRemoved(first, last); });
        // Our own models do neither of the first two.
        connect(model, &QAbstractItemModel::modelReset, this, &SortFilter::startAnew);
        connect(model, &QAbstractItemModel::layoutChanged, this, &SortFilter::startAnew);
        connect(model, &QObject::destroyed, this, &SortFilter::startAnew);
    }
    fill();
}

void SortFilter::startAnew()
{
    beginResetModel();
    clear();
    endResetModel();
    fill();
}

void SortFilter::clear()
{
    m_lines.clear();
    m_sortKeys.clear();
    m_order.clear();
    m_shown.clear();
    m_rows.clear();
    ++m_revision;
}

void SortFilter::fill()
{
    findColumns();
    if (const int count = sourceModel() ? sourceModel()->rowCount() : 0)
        sourceInserted(0, count - 1);
    else
        announce();
}

void SortFilter::setFilter(const RowFilter &filter)
{
    if (filter == m_filter)
        return;
    RowFilter values = filter;
    values.search = m_filter.search;
    const bool onlySearch = values == m_filter;
    const QString before = searchText(m_filter.search);
    const QString after = searchText(filter.search);
    m_filter = filter;
    m_words = after.simplified().split(u' ', Qt::SkipEmptyParts);
    if (!onlySearch) {
        findColumns();
        for (int row = 0; row < total(); ++row)
            m_lines[row].fits = fits(row);
    }
    // A letter more can only take rows away.
    search(onlySearch && after.startsWith(before));
}

void SortFilter::sort(int column, Qt::SortOrder order)
{
    const Sorting wanted { column, order };
    if (m_wanted == wanted)
        return;
    m_wanted = wanted;
    sortAll();
}

// -- the source ------------------------------------------------------------------------------------------------------

void SortFilter::sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const int first = topLeft.row();
    const int last = bottomRight.row();
    if (touches(roles, { Qt::DisplayRole, ValueRole })) {
        for (int row = first; row <= last; ++row)
            m_lines[row].text = QString();
        if (m_wanted.column >= topLeft.column() && m_wanted.column <= bottomRight.column()) {
            if (last - first < mostSortedAtOnce)
                place(first, last);
            else
                sortAll();
        }
        judge(first, last);
    }
    forwardChange(topLeft, bottomRight, roles);
}

void SortFilter::forwardChange(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QBitArray changed(m_shown.size());
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (m_rows.at(row) >= 0)
            changed.setBit(m_rows.at(row));
    }
    QList<Run> runs = runsWhere(shown(), [&](int row) { return changed.testBit(row); });
    if (runs.size() > mostRuns)
        runs = { { runs.first().first, runs.last().last } };
    for (const Run &run : runs)
        emit dataChanged(index(run.first, topLeft.column()), index(run.last, bottomRight.column()), roles);
}

void SortFilter::sourceInserted(int first, int last)
{
    const int count = last - first + 1;
    for (QList<int> *rows : { &m_order, &m_shown }) {
        for (int &row : *rows)
            row += row >= first ? count : 0;
    }
    m_lines.insert(first, count, {});
    m_sortKeys.insert(first, count, {});
    m_rows.insert(first, count, -1);
    for (int row = first; row <= last; ++row)
        m_sortKeys[row].tie = sourceData(row, 0, KeyRole).toString();
    if (count <= mostSortedAtOnce) {
        place(first, last);
    } else {
        for (int row = first; row <= last; ++row)
            m_order.append(row);
        sortAll();
    }
    judge(first, last);
}

void SortFilter::sourceAboutToRemove(int first, int last)
{
    // Now, while views can still ask for what goes.
    for (int row = first; row <= last; ++row)
        m_lines[row].passes = false;
    show();
}

void SortFilter::sourceRemoved(int first, int last)
{
    const int count = last - first + 1;
    m_order.removeIf([&](int row) { return row >= first && row <= last; });
    for (QList<int> *rows : { &m_order, &m_shown }) {
        for (int &row : *rows)
            row -= row > last ? count : 0;
    }
    m_lines.remove(first, count);
    m_sortKeys.remove(first, count);
    m_rows.remove(first, count);
    m_nextText = 0;
    ++m_revision;
    announce();
}

QVariant SortFilter::sourceData(int row, int column, int role) const
{
    return sourceModel()->index(row, column).data(role);
}

int SortFilter::columnOf(const QString &id) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (headerData(column, Qt::Horizontal, KeyRole).toString() == id)
            return column;
    }
    return -1;
}

Cell SortFilter::kindOf(int column) const
{
    return Cell(headerData(column, Qt::Horizontal, CellRole).toInt());
}

// -- order -----------------------------------------------------------------------------------------------------------

// Values to sort by; invalid ones where the rows are not sorted.
QVariantList SortFilter::values(int first, int last, int column) const
{
    QVariantList all;
    all.reserve(last - first + 1);
    for (int row = first; row <= last; ++row)
        all.append(column < 0 ? QVariant() : sourceData(row, column, OrderRole));
    return all;
}

// 'keys' bring the ties. Runs on any thread.
SortFilter::Sorted SortFilter::sorted(
    const Sorting &sorting, Cell kind, const QVariantList &values, QList<SortKey> keys, const QLocale &locale)
{
    const QCollator collator = naturalCollator(locale);
    for (qsizetype row = 0; row < keys.size(); ++row)
        keys[row] = sortKey(kind, values.at(row), keys.at(row).tie, collator);
    QList<int> rows(keys.size());
    std::iota(rows.begin(), rows.end(), 0);
    if (sorting.column >= 0) {
        std::stable_sort(rows.begin(), rows.end(),
            [&](int left, int right) { return compare(keys.at(left), keys.at(right), sorting.order) < 0; });
    }
    return { keys, rows };
}

// Sorts all rows as wanted; many of them elsewhere, and again if they change meanwhile.
void SortFilter::sortAll()
{
    ++m_revision;
    const Sorting wanted = m_wanted;
    const Cell kind = kindOf(wanted.column);
    if (total() <= mostSortedAtOnce) {
        const QVariantList all = values(0, total() - 1, wanted.column);
        return useSorted(wanted, sorted(wanted, kind, all, m_sortKeys, QLocale()));
    }
    if (std::exchange(m_isSorting, true))
        return;
    QThreadPool::globalInstance()->start([mailbox = m_mailbox, revision = m_revision, wanted, kind, keys = m_sortKeys,
                                             all = values(0, total() - 1, wanted.column), locale = QLocale()] {
        const Sorted result = sorted(wanted, kind, all, keys, locale);
        const QMutexLocker lock(&mailbox->mutex);
        SortFilter *owner = mailbox->owner;
        if (!owner)
            return;
        const auto deliver = [owner, revision, wanted, result] { owner->sortedElsewhere(revision, wanted, result); };
        QMetaObject::invokeMethod(owner, deliver, Qt::QueuedConnection);
    });
}

void SortFilter::sortedElsewhere(int revision, const Sorting &sorting, const Sorted &result)
{
    m_isSorting = false;
    if (revision != m_revision)
        return sortAll();
    useSorted(sorting, result);
    if (isSettled())
        emit settled();
}

void SortFilter::useSorted(const Sorting &sorting, const Sorted &result)
{
    m_sorting = sorting;
    m_sortKeys = result.keys;
    m_order = result.order;
    show();
}

// Puts these source rows where they belong among the others, which are sorted already.
void SortFilter::place(int first, int last)
{
    ++m_revision;
    const Cell kind = kindOf(m_sorting.column);
    const QVariantList fresh = values(first, last, m_sorting.column);
    const QCollator collator = naturalCollator(QLocale());
    for (int row = first; row <= last; ++row)
        m_sortKeys[row] = sortKey(kind, fresh.at(row - first), m_sortKeys.at(row).tie, collator);

    const auto before = [this](int left, int right) {
        const int compared =
            m_sorting.column < 0 ? 0 : compare(m_sortKeys.at(left), m_sortKeys.at(right), m_sorting.order);
        return compared != 0 ? compared < 0 : left < right;
    };
    m_order.removeIf([&](int row) { return row >= first && row <= last; });
    QList<int> placed(last - first + 1);
    std::iota(placed.begin(), placed.end(), first);
    std::sort(placed.begin(), placed.end(), before);
    QList<int> order;
    order.reserve(m_order.size() + placed.size());
    std::merge(m_order.cbegin(), m_order.cend(), placed.cbegin(), placed.cend(), std::back_inserter(order), before);
    m_order = order;
}

// -- filter ----------------------------------------------------------------------------------------------------------

void SortFilter::findColumns()
{
    m_conditions.clear();
    for (auto it = m_filter.accepted.begin(); it != m_filter.accepted.end(); ++it) {
        if (const int column = columnOf(it.key()); column >= 0 && !it.value().isEmpty())
            m_conditions.append({ column, it.value() });
    }
    m_fromColumn = columnOf(m_filter.fromColumn);
    m_toColumn = columnOf(m_filter.toColumn);
}

bool SortFilter::fits(int row) const
{
    const auto accepts = [&](const Condition &condition) {
        const QVariant value = sourceData(row, condition.column, ValueRole);
        const QStringList values =
            value.typeId() == QMetaType::QStringList ? value.toStringList() : QStringList { value.toString() };
        return std::any_of(
            values.begin(), values.end(), [&](const QString &one) { return condition.accepted.contains(one); });
    };
    if (!std::all_of(m_conditions.begin(), m_conditions.end(), accepts))
        return false;
    if (m_filter.to.isValid() && m_fromColumn >= 0) {
        const QDate from = sourceData(row, m_fromColumn, ValueRole).toDate();
        if (!from.isValid() || from > m_filter.to)
            return false;
    }
    if (m_filter.from.isValid() && m_toColumn >= 0) {
        const QDate to = sourceData(row, m_toColumn, ValueRole).toDate();
        if (!to.isValid() || to < m_filter.from)
            return false;
    }
    return true;
}

// Decides anew which of these source rows pass.
void SortFilter::judge(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_lines[row].fits = fits(row);
    if (!m_words.isEmpty() && last - first >= mostTextsAtOnce)
        return search(false);
    for (int row = first; row <= last; ++row)
        m_lines[row].passes = m_lines.at(row).fits && isFound(row);
    show();
}

// 'narrows': what does not pass now will not pass then.
void SortFilter::search(bool narrows)
{
    const auto lacking =
        std::count_if(m_lines.cbegin(), m_lines.cend(), [](const Line &line) { return line.text.isNull(); });
    if (!m_words.isEmpty() && (m_makingTexts.isActive() || lacking > mostTextsAtOnce)) {
        if (!m_makingTexts.isActive()) {
            m_nextText = 0;
            m_makingTexts.start();
        }
        return;
    }
    m_makingTexts.stop();
    for (int row = 0; row < total(); ++row) {
        Line &line = m_lines[row];
        if (!narrows || line.passes)
            line.passes = line.fits && isFound(row);
    }
    show();
}

bool SortFilter::isFound(int row)
{
    if (m_words.isEmpty())
        return true;
    QString &text = m_lines[row].text;
    if (text.isNull())
        text = makeText(row);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word); });
}

QString SortFilter::makeText(int row) const
{
    QString text(u'\n');
    for (int column = 0; column < columnCount(); ++column) {
        // Nobody searches for the figures of single days.
        if (kindOf(column) != Cell::DayBars)
            text += sourceData(row, column, Qt::DisplayRole).toString() + u'\n';
    }
    return searchText(text);
}

void SortFilter::makeTexts()
{
    for (int made = 0; m_nextText < total() && made < mostTextsAtOnce; ++m_nextText) {
        if (!m_lines.at(m_nextText).text.isNull())
            continue;
        m_lines[m_nextText].text = makeText(m_nextText);
        ++made;
    }
    if (m_nextText < total())
        return;
    m_makingTexts.stop();
    search(false);
    if (isSettled())
        emit settled();
}

// -- what is shown ---------------------------------------------------------------------------------------------------

QList<int> SortFilter::passing() const
{
    QList<int> rows;
    rows.reserve(m_order.size());
    std::copy_if(
        m_order.begin(), m_order.end(), std::back_inserter(rows), [this](int row) { return m_lines.at(row).passes; });
    return rows;
}

void SortFilter::show()
{
    const QList<int> target = passing();
    takeOut(target);
    if (!bringIn(target))
        rearrange(target);
    announce();
}

// Removes rows that are not in 'target'; all of them, or, where they are scattered, only those that are selected,
// current or otherwise held by an index: so a view learns by the usual signal that its current row has gone.
void SortFilter::takeOut(const QList<int> &target)
{
    const QBitArray stays = marked(target, m_lines.size());
    QList<Run> runs = runsWhere(shown(), [&](int row) { return !stays.testBit(m_shown.at(row)); });
    if (runs.size() > mostRuns) {
        QBitArray held(m_shown.size());
        for (const QModelIndex &index : persistentIndexList())
            held.setBit(index.row());
        runs.removeIf([&](const Run &run) {
            for (int row = run.first; row <= run.last; ++row) {
                if (held.testBit(row))
                    return false;
            }
            return true;
        });
    }
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        for (int row = run->first; row <= run->last; ++row)
            m_rows[m_shown.at(row)] = -1;
        m_shown.remove(run->first, run->last - run->first + 1);
        number(run->first);
        endRemoveRows();
    }
}

// Inserts what 'target' has and is not shown. False, with nothing done, when that alone does not make 'target', or
// when it is scattered.
bool SortFilter::bringIn(const QList<int> &target)
{
    const auto isNew = [&](int row) { return m_rows.at(target.at(row)) < 0; };
    QList<int> staying;
    staying.reserve(m_shown.size());
    std::copy_if(
        target.begin(), target.end(), std::back_inserter(staying), [&](int row) { return m_rows.at(row) >= 0; });
    // Not QList's comparison, which hands null to memcmp() for an empty list.
    if (!std::equal(staying.cbegin(), staying.cend(), m_shown.cbegin(), m_shown.cend()))
        return false;
    const QList<Run> runs = runsWhere(int(target.size()), isNew);
    if (runs.size() > mostRuns)
        return false;
    for (const Run &run : runs) {
        beginInsertRows({}, run.first, run.last);
        m_shown.insert(run.first, run.last - run.first + 1, 0);
        std::copy(target.begin() + run.first, target.begin() + run.last + 1, m_shown.begin() + run.first);
        number(run.first);
        endInsertRows();
    }
    return true;
}

void SortFilter::rearrange(const QList<int> &target)
{
    emit layoutAboutToBeChanged();
    const QModelIndexList from = persistentIndexList();
    QList<int> rows;
    rows.reserve(from.size());
    for (const QModelIndex &held : from)
        rows.append(m_shown.at(held.row()));
    m_shown = target;
    m_rows.fill(-1, m_lines.size());
    number();
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i)
        to.append(index(m_rows.at(rows.at(i)), from.at(i).column()));
    changePersistentIndexList(from, to);
    emit layoutChanged();
}

void SortFilter::number(int from)
{
    for (int row = from; row < shown(); ++row)
        m_rows[m_shown.at(row)] = row;
}

void SortFilter::announce()
{
    if (shown() == m_toldShown && total() == m_toldTotal)
        return;
    m_toldShown = shown();
    m_toldTotal = total();
    emit countsChanged(m_toldShown, m_toldTotal);
}

// -- QAbstractProxyModel ---------------------------------------------------------------------------------------------

int SortFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : shown();
}

int SortFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QModelIndex SortFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex SortFilter::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex SortFilter::mapToSource(const QModelIndex &index) const
{
    return index.isValid() ? sourceModel()->index(m_shown.at(index.row()), index.column()) : QModelIndex();
}

QModelIndex SortFilter::mapFromSource(const QModelIndex &index) const
{
    return index.isValid() ? this->index(m_rows.value(index.row(), -1), index.column()) : QModelIndex();
}

QVariant SortFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !sourceModel())
        return {};
    return sourceModel()->headerData(section, orientation, role);
}

} // namespace signoff
