// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/table_view.h"

#include "core/export/csv.h"
#include "ui/view/cell_delegate.h"
#include "ui/view/icons.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSet>
#include <QToolTip>
#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateVersion = 1;
constexpr int sampledRows = 60; // enough to size a column by, few enough to cost nothing
constexpr int searchedRows = 300; // for a word in a column that has none so far
constexpr int sortIconSize = 12;
constexpr int smallestColumn = 40;
constexpr int emptyCell = 2 * metrics::cellPadding + 1;

// Small grey titles over the cells' own edge, and an arrow at the one that sorts.
class QuietHeader final : public QHeaderView {
public:
    explicit QuietHeader(TableView *table)
        : QHeaderView(Qt::Horizontal, table)
        , m_table(table)
    {
        setSectionsClickable(true);
        setSectionsMovable(true);
        setFirstSectionMovable(true);
        setHighlightSections(false);
        setMinimumSectionSize(smallestColumn);
        setSectionResizeMode(QHeaderView::Interactive);
        setContextMenuPolicy(Qt::CustomContextMenu);
        setMouseTracking(true);
    }

    QSize sizeHint() const override
    {
        const int height = QFontMetrics(Theme::font(FontRole::Small)).height() + 12;
        return { QHeaderView::sizeHint().width(), qMax(metrics::headerHeight, height) };
    }

    // The width at which a title is whole.
    int titleWidth(int logical) const
    {
        const QFontMetrics fontMetrics(Theme::font(FontRole::SmallStrong));
        return fontMetrics.horizontalAdvance(title(logical)) + 2 * metrics::cellPadding + sortIconSize + 4;
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), theme.color(ColorRole::SurfaceRaised));
        painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, theme.color(ColorRole::Grid));
        painter.end();
        QHeaderView::paintEvent(event);
    }

    void paintSection(QPainter *painter, const QRect &rect, int logical) const override
    {
        if (!rect.isValid())
            return;
        const Theme &theme = Theme::current();
        painter->save();
        painter->setClipRect(rect);
        const bool hovered = rect.contains(viewport()->mapFromGlobal(QCursor::pos())) && viewport()->underMouse();
        const bool sorts = isSortIndicatorShown() && sortIndicatorSection() == logical;
        painter->setFont(Theme::font(sorts ? FontRole::SmallStrong : FontRole::Small));
        painter->setPen(theme.color(sorts || hovered ? ColorRole::Text : ColorRole::Muted));
        QRect inner = rect.adjusted(metrics::cellPadding, 0, -metrics::cellPadding, -1);
        const bool numeric = isNumeric(kind(logical));
        const auto align = QStyle::visualAlignment(layoutDirection(), numeric ? Qt::AlignTrailing : Qt::AlignLeading);
        const bool right = align & Qt::AlignRight;
        const QFontMetrics fontMetrics = painter->fontMetrics();
        const int room = inner.width() - (sorts ? sortIconSize + 2 : 0);
        const QString words = fontMetrics.elidedText(title(logical), Qt::ElideRight, room);
        if (sorts) {
            // Beside the words, on their inner side, so that titles stand over their cells.
            const int width = fontMetrics.horizontalAdvance(words);
            const int x = right ? inner.right() + 1 - width - sortIconSize - 2 : inner.left() + width + 2;
            const QRect place(x, inner.center().y() - sortIconSize / 2 + 1, sortIconSize, sortIconSize);
            const QString name = sortIndicatorOrder() == Qt::AscendingOrder ? u"arrow-up"_s : u"arrow-down"_s;
            paintIcon(*painter, place, name, theme.color(ColorRole::Text));
        }
        painter->drawText(inner, int(align) | Qt::AlignVCenter | Qt::TextSingleLine, words);
        // Where a column ends shows only while the pointer is there to move it.
        if (viewport()->underMouse())
            painter->fillRect(QRect(layoutDirection() == Qt::RightToLeft ? rect.left() : rect.right(), rect.top() + 8,
                                  1, rect.height() - 17),
                theme.color(ColorRole::Outline));
        painter->restore();
    }

    bool viewportEvent(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto *help = static_cast<QHelpEvent *>(event);
            const int logical = logicalIndexAt(help->pos());
            if (logical >= 0 && model()) {
                QString text = model()->headerData(logical, Qt::Horizontal, Qt::ToolTipRole).toString();
                if (text.isEmpty() && titleWidth(logical) - sortIconSize - 4 > sectionSize(logical))
                    text = title(logical);
                if (!text.isEmpty())
                    QToolTip::showText(help->globalPos(), plainToolTip(text), this);
            }
            return true;
        }
        if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
            viewport()->update();
        return QHeaderView::viewportEvent(event);
    }

private:
    QString title(int logical) const
    {
        return model() ? oneLine(model()->headerData(logical, Qt::Horizontal).toString()) : QString();
    }
    Cell kind(int logical) const { return m_table->columns().value(logical).kind; }

    TableView *m_table;
};

// A spreadsheet runs a pasted text that begins so.
QString neutralised(const QString &text, Cell kind)
{
    if (kind != Cell::Text && kind != Cell::Status)
        return text; // a minus sign before a figure is no formula
    return spreadsheetText(text);
}

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new QuietHeader(this));
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(16);
    verticalHeader()->setDefaultSectionSize(lineHeight());

    m_relayout.setSingleShot(true);
    m_relayout.setInterval(0);
    connect(&m_relayout, &QTimer::timeout, this, [this] {
        measure();
        layoutColumns();
    });
    QHeaderView *header = horizontalHeader();
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableView::showHeaderMenu);
    connect(header, &QHeaderView::sectionResized, this, [this](int logical, int, int size) {
        // Hiding a section resizes it to nothing; only the hand on the handle counts.
        if (m_layouting || size == 0 || !(QApplication::mouseButtons() & Qt::LeftButton))
            return;
        setUserWidth(logical, size);
        emit headerChanged();
    });
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int logical) {
        setUserWidth(logical, 0);
        m_relayout.start();
        emit headerChanged();
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_layouting)
            emit headerChanged();
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] {
        if (!m_layouting)
            emit headerChanged();
    });
    header->viewport()->installEventFilter(this);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (viewport()->underMouse())
            setHovered(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
    });
    connect(&Theme::current(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void TableView::setColumns(const QList<TableColumn> &columns)
{
    m_columns = columns;
    m_userWidths = QList<int>(columns.size(), 0);
    m_shown = QList<bool>(columns.size(), true);
    m_natural = QList<int>(columns.size(), 0);
    m_cells = QList<int>(columns.size(), 0);
    applyDefaults();
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, &m_relayout, nullptr);
    QTableView::setModel(newModel);
    m_cells.fill(0);
    if (newModel) {
        const auto later = qOverload<>(&QTimer::start);
        connect(newModel, &QAbstractItemModel::modelReset, &m_relayout, later);
        connect(newModel, &QAbstractItemModel::rowsInserted, &m_relayout, later);
        connect(newModel, &QAbstractItemModel::columnsInserted, &m_relayout, later);
    }
    applyDefaults();
}

// Columns in the model's order, shown as declared, sized by the view.
void TableView::applyDefaults()
{
    if (!model() || m_columns.isEmpty())
        return;
    m_layouting = true;
    QHeaderView *header = horizontalHeader();
    for (int logical = 0; logical < header->count(); ++logical) {
        const int visual = header->visualIndex(logical);
        if (visual != logical)
            header->moveSection(visual, logical);
    }
    for (int logical = 0; logical < m_columns.size(); ++logical)
        m_shown[logical] = m_columns.at(logical).shown;
    m_userWidths.fill(0);
    const int sorted = columnOf(m_defaultSort);
    if (sorted >= 0)
        sortByColumn(sorted, m_defaultOrder);
    else
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_layouting = false;
    measure();
    layoutColumns();
}

void TableView::setDefaultSort(const QString &id, Qt::SortOrder order)
{
    m_defaultSort = id;
    m_defaultOrder = order;
    const int logical = columnOf(id);
    if (logical >= 0 && model()) {
        m_layouting = true;
        sortByColumn(logical, order);
        m_layouting = false;
    }
}

void TableView::resetColumns()
{
    m_cells.fill(0);
    applyDefaults();
    emit headerChanged();
}

void TableView::setColumnShown(const QString &id, bool shown)
{
    const int logical = columnOf(id);
    if (logical < 0 || logical >= horizontalHeader()->count() || m_shown.at(logical) == shown)
        return;
    // A table without columns could not be told from an empty one.
    if (!shown && m_shown.count(true) <= 1)
        return;
    m_shown[logical] = shown;
    measure();
    layoutColumns();
    emit headerChanged();
}

bool TableView::isColumnShown(const QString &id) const
{
    const int logical = columnOf(id);
    return m_shown.value(logical);
}

QByteArray TableView::saveHeader() const
{
    const QHeaderView *header = horizontalHeader();
    QJsonArray columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (logical >= m_columns.size())
            continue;
        columns.append(QJsonObject { { u"id"_s, m_columns.at(logical).id },
            { u"shown"_s, m_shown.value(logical) }, { u"width"_s, m_userWidths.value(logical) } });
    }
    QJsonObject state { { u"version"_s, stateVersion }, { u"columns"_s, columns } };
    const int sorted = header->sortIndicatorSection();
    if (sorted >= 0 && sorted < m_columns.size()) {
        state.insert(u"sort"_s, m_columns.at(sorted).id);
        state.insert(u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

bool TableView::restoreHeader(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    if (object.value("version"_L1).toInt() != stateVersion || !model() || m_columns.isEmpty())
        return false;
    m_layouting = true;
    QHeaderView *header = horizontalHeader();
    // Known columns in the saved order; one the file does not know keeps its place after its left neighbour.
    QList<int> order;
    QSet<int> seen;
    QList<bool> shown(header->count());
    for (int logical = 0; logical < header->count(); ++logical)
        shown[logical] = m_columns.value(logical).shown;
    const QJsonArray saved = object.value("columns"_L1).toArray();
    for (const auto &value : saved) {
        const int logical = columnOf(value["id"_L1].toString());
        if (logical < 0 || logical >= header->count() || seen.contains(logical))
            continue;
        seen.insert(logical);
        order.append(logical);
        shown[logical] = value["shown"_L1].toBool(true);
        const int width = value["width"_L1].toInt();
        m_userWidths[logical] = width > 0 ? qBound(smallestColumn, width, 2000) : 0;
    }
    for (int logical = 0; logical < header->count(); ++logical) {
        if (!seen.contains(logical))
            order.insert(logical > 0 ? order.indexOf(logical - 1) + 1 : 0, logical);
    }
    for (int visual = 0; visual < order.size(); ++visual)
        header->moveSection(header->visualIndex(order.at(visual)), visual);
    const bool anyShown = shown.contains(true);
    for (int logical = 0; logical < m_columns.size(); ++logical)
        m_shown[logical] = anyShown ? shown.at(logical) : m_columns.at(logical).shown;
    const int sorted = columnOf(object.value("sort"_L1).toString());
    if (sorted >= 0)
        sortByColumn(sorted, object.value("descending"_L1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_layouting = false;
    measure();
    layoutColumns();
    return true;
}

int TableView::columnOf(const QString &id) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (!id.isEmpty() && m_columns.at(i).id == id)
            return i;
    }
    return -1;
}

int TableView::elasticColumn() const
{
    const auto usable = [this](int i) { return !isColumnHidden(i) && m_userWidths.at(i) == 0; };
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).elastic)
            return usable(i) ? i : -1;
    }
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).kind == Cell::Text && usable(i))
            return i;
    }
    return -1;
}

// Natural widths grow as wider cells arrive and never shrink by themselves: a column that moves while one reads it is
// worse than one that is a little wide.
void TableView::measure()
{
    if (!model() || m_columns.isEmpty())
        return;
    const auto *header = static_cast<const QuietHeader *>(horizontalHeader());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int rows = qMin(model()->rowCount(rootIndex()), sampledRows);
    for (int logical = 0; logical < qMin(m_columns.size(), qsizetype(header->count())); ++logical) {
        if (!m_shown.at(logical))
            continue;
        int width = m_cells.at(logical);
        for (int row = 0; row < rows; ++row)
            width = qMax(width, itemDelegate()->sizeHint(option, model()->index(row, logical, rootIndex())).width());
        m_cells[logical] = width;
        m_natural[logical] = qMax(width, header->titleWidth(logical));
    }
}

// A server that does not have something has it in no row.
bool TableView::saysNothing(int logical) const
{
    const int rows = qMin(model()->rowCount(rootIndex()), searchedRows);
    if (rows == 0 || m_cells.at(logical) > emptyCell)
        return false;
    for (int row = 0; row < rows; ++row) {
        if (!model()->index(row, logical, rootIndex()).data(Qt::DisplayRole).toString().isEmpty())
            return false;
    }
    return true;
}

// Enough to read what mostly stands there. Columns that may leave do so before the others get less.
int TableView::easyWidth(int logical) const
{
    const int natural = naturalWidth(logical);
    switch (m_columns.at(logical).kind) {
    case Cell::Text:
        return qMin(natural, 136);
    case Cell::Status:
    case Cell::Flags:
        return qMin(natural, 120);
    case Cell::Date:
    case Cell::DateTime:
        return qMin(natural, 168);
    default:
        return minimumWidth(logical);
    }
}

int TableView::minimumWidth(int logical) const
{
    const TableColumn &column = m_columns.at(logical);
    const int natural = naturalWidth(logical);
    // A title gives way before a figure does; its tooltip has it whole.
    const int cells = qMin(natural, qMax(smallestColumn + 12, m_cells.value(logical)));
    const int title = static_cast<const QuietHeader *>(horizontalHeader())->titleWidth(logical) - sortIconSize - 4;
    switch (column.kind) {
    case Cell::Text:
        return qMin(natural, logical == elasticColumn() ? 120 : 88);
    case Cell::Status:
        return qMin(natural, smallestColumn); // the shape alone says it, too
    case Cell::Flags:
        return qMin(natural, 128);
    case Cell::Date:
    case Cell::DateTime:
        return qMin(natural, 112);
    case Cell::Money:
        return qMin(qMax(cells, title), 132); // several currencies need not all be seen
    case Cell::Number:
    case Cell::Duration:
        return qMax(cells, qMin(natural, 84)); // a figure is whole or of no use, and so is a short title
    case Cell::DayBars:
        break;
    }
    return cells;
}

int TableView::naturalWidth(int logical) const
{
    const int declared = m_columns.at(logical).width;
    return declared > 0 ? declared : qMax(smallestColumn, m_natural.value(logical));
}

// Fits the columns into the viewport: the elastic one takes what is left; where room lacks, texts give way first, down
// to their least width, and only then the table scrolls.
void TableView::layoutColumns()
{
    QHeaderView *header = horizontalHeader();
    const int count = int(qMin(m_columns.size(), qsizetype(header->count())));
    if (count == 0)
        return;
    m_layouting = true;
    hideWhatYields();
    m_layouting = false;
    QList<int> widths(count, 0);
    int total = 0;
    for (int i = 0; i < count; ++i) {
        if (header->isSectionHidden(i))
            continue;
        widths[i] = m_userWidths.at(i) > 0 ? m_userWidths.at(i) : naturalWidth(i);
        total += widths.at(i);
    }
    const int room = viewport()->width();
    const int elastic = elasticColumn();
    if (total < room && elastic >= 0) {
        widths[elastic] += room - total;
    } else {
        // The widest gives first, so that a short name is not cut before a long comment.
        for (int lacking = total - room; lacking > 0;) {
            int widest = -1;
            for (int i = 0; i < count; ++i) {
                const bool gives = widths.at(i) > 0 && m_userWidths.at(i) == 0 && widths.at(i) > minimumWidth(i);
                if (gives && (widest < 0 || widths.at(i) > widths.at(widest)))
                    widest = i;
            }
            if (widest < 0)
                break;
            const int step = qMin(qMin(lacking, 8), widths.at(widest) - minimumWidth(widest));
            widths[widest] -= step;
            lacking -= step;
        }
    }
    m_layouting = true;
    for (int i = 0; i < count; ++i) {
        if (widths.at(i) > 0 && header->sectionSize(i) != widths.at(i))
            header->resizeSection(i, widths.at(i));
    }
    m_layouting = false;
}

// Where not all can be read at ease, the columns that may leave do so, the first to yield first.
void TableView::hideWhatYields()
{
    const int count = int(qMin(m_columns.size(), qsizetype(horizontalHeader()->count())));
    QList<bool> seen = m_shown.mid(0, count);
    const auto wanted = [this](int i) { return m_userWidths.at(i) > 0 ? m_userWidths.at(i) : easyWidth(i); };
    int needed = 0;
    for (int i = 0; i < count; ++i) {
        // What was asked for by name stays, empty as it may be.
        if (seen.at(i) && m_columns.at(i).yields > 0 && m_columns.at(i).shown && saysNothing(i))
            seen[i] = false;
        if (seen.at(i))
            needed += wanted(i);
    }
    while (needed > viewport()->width()) {
        int first = -1;
        for (int i = 0; i < count; ++i) {
            const int yields = seen.at(i) ? m_columns.at(i).yields : 0;
            if (yields > 0 && (first < 0 || yields > m_columns.at(first).yields))
                first = i;
        }
        if (first < 0)
            break;
        seen[first] = false;
        needed -= wanted(first);
    }
    for (int i = 0; i < count; ++i) {
        if (horizontalHeader()->isSectionHidden(i) == seen.at(i))
            horizontalHeader()->setSectionHidden(i, !seen.at(i));
    }
}

void TableView::setUserWidth(int logical, int width)
{
    if (logical >= 0 && logical < m_userWidths.size())
        m_userWidths[logical] = width;
}

void TableView::sortBy(const QString &id, Qt::SortOrder order)
{
    if (const int column = columnOf(id); column >= 0)
        sortByColumn(column, order);
}

QString TableView::sortedBy() const
{
    return m_columns.value(horizontalHeader()->sortIndicatorSection()).id;
}

Qt::SortOrder TableView::sortedIn() const
{
    return horizontalHeader()->sortIndicatorOrder();
}

QStringList TableView::selectedKeys() const
{
    QStringList keys;
    if (!selectionModel())
        return keys;
    // Rows are selected as a whole. By ranges, because selectedRows() looks at each cell of thousands.
    QList<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    keys.reserve(rows.size());
    for (const int row : std::as_const(rows))
        keys.append(model()->index(row, 0, rootIndex()).data(KeyRole).toString());
    return keys;
}

QString TableView::currentKey() const
{
    return currentIndex().data(KeyRole).toString();
}

bool TableView::setCurrentKey(const QString &key)
{
    if (!model() || key.isEmpty())
        return false;
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row) {
        if (model()->index(row, 0, rootIndex()).data(KeyRole).toString() == key) {
            selectRowAlone(row);
            return true;
        }
    }
    return false;
}

void TableView::moveCurrent(int steps)
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    if (rows == 0)
        return;
    const int row = qBound(0, currentIndex().isValid() ? currentIndex().row() + steps : 0, rows - 1);
    if (!m_isMarking)
        return selectRowAlone(row);
    const QModelIndex index = rowIndex(row);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index);
}

QModelIndex TableView::rowIndex(int row) const
{
    return model()->index(row, qMax(0, horizontalHeader()->logicalIndexAt(0)), rootIndex());
}

void TableView::selectRowAlone(int row)
{
    setMarking(false);
    const QModelIndex index = rowIndex(row);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void TableView::toggleMark()
{
    if (!selectionModel() || !currentIndex().isValid())
        return;
    // The first mark is the current row, which is selected already; from then on moving leaves the marks alone.
    if (!m_isMarking && selectionModel()->selectedRows().size() <= 1) {
        setMarking(true);
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
    setMarking(true);
    selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    if (!selectionModel()->hasSelection())
        clearMarks();
}

void TableView::mark(const QStringList &keys)
{
    if (!selectionModel())
        return;
    const QSet<QString> wanted(keys.begin(), keys.end());
    QItemSelection selection;
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        if (wanted.contains(index.data(KeyRole).toString()))
            selection.select(index, index);
    }
    setMarking(!selection.isEmpty());
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TableView::clearMarks()
{
    if (selectionModel() && currentIndex().isValid())
        selectRowAlone(currentIndex().row());
    setMarking(false);
}

QStringList TableView::markedKeys() const
{
    const QStringList keys = selectedKeys();
    return m_isMarking || keys.size() > 1 ? keys : QStringList();
}

void TableView::setMarking(bool marking)
{
    if (std::exchange(m_isMarking, marking) == marking)
        return;
    viewport()->update();
    emit marksChanged();
}

QString TableView::selectionAsText() const
{
    if (!selectionModel())
        return {};
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex());
    if (rows.isEmpty())
        return {};
    std::sort(rows.begin(), rows.end());
    const QHeaderView *header = horizontalHeader();
    QList<int> shown; // as on screen
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            shown.append(logical);
    }
    QStringList lines;
    QStringList cells;
    for (const int logical : std::as_const(shown))
        cells.append(neutralised(oneLine(model()->headerData(logical, Qt::Horizontal).toString()), Cell::Text));
    lines.append(cells.join(u'\t'));
    for (const QModelIndex &row : std::as_const(rows)) {
        cells.clear();
        for (const int logical : std::as_const(shown)) {
            const QModelIndex index = model()->index(row.row(), logical, rootIndex());
            const QVariant kind = index.data(CellRole);
            cells.append(neutralised(oneLine(index.data(Qt::DisplayRole).toString()), Cell(kind.toInt())));
        }
        lines.append(cells.join(u'\t'));
    }
    return QString(lines.join(u'\n') + u'\n');
}

void TableView::showHeaderMenu(const QPoint &position)
{
    if (!model())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int shown = int(m_shown.count(true));
    for (int i = 0; i < m_columns.size() && i < horizontalHeader()->count(); ++i) {
        const QString id = m_columns.at(i).id;
        QAction *action = menu->addAction(plainAction(model()->headerData(i, Qt::Horizontal).toString()));
        action->setCheckable(true);
        action->setChecked(m_shown.at(i));
        action->setEnabled(!m_shown.at(i) || shown > 1);
        connect(action, &QAction::toggled, this, [this, id](bool on) { setColumnShown(id, on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &TableView::resetColumns);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

int TableView::lineHeight() const
{
    return qMax(metrics::rowHeight, QFontMetrics(Theme::font(FontRole::Body)).height() + 10);
}

void TableView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    const int before = m_hovered;
    m_hovered = row;
    updateRow(before);
    updateRow(row);
}

void TableView::updateRow(int row)
{
    if (row < 0 || !model() || row >= model()->rowCount(rootIndex()))
        return;
    viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row) + 1);
}

void TableView::paintEvent(QPaintEvent *event)
{
    const Theme &theme = Theme::current();
    const int width = viewport()->width();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    const int first = rows > 0 ? qMax(0, rowAt(event->rect().top())) : 0;
    const auto forRows = [&](const auto &visit) {
        for (int row = first; row < rows; ++row) {
            if (isRowHidden(row))
                continue;
            const QRect band(0, rowViewportPosition(row), width, rowHeight(row));
            if (band.top() > event->rect().bottom())
                break;
            visit(row, band);
        }
    };
    {
        QPainter painter(viewport());
        forRows([&](int row, const QRect &band) {
            if (selectionModel() && selectionModel()->isRowSelected(row, rootIndex()))
                painter.fillRect(band, theme.color(ColorRole::Selection));
            else if (row == m_hovered)
                painter.fillRect(band, theme.color(ColorRole::Hover));
            painter.fillRect(band.left(), band.bottom(), band.width(), 1, theme.color(ColorRole::Grid));
        });
    }
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const bool isMarking = m_isMarking || (selectionModel() && selectionModel()->selectedRows().size() > 1);
    forRows([&](int row, const QRect &band) {
        // Beside its colour, a marked row has a tick.
        if (isMarking && selectionModel()->isRowSelected(row, rootIndex()))
            paintMark(painter, QRect(mirrored ? band.right() - 9 : band.left() + 2, band.top(), 8, band.height()));
        if (row == currentIndex().row()) {
            const QColor color = theme.color(hasFocus() ? ColorRole::Accent : ColorRole::Outline);
            painter.fillRect(mirrored ? band.right() - 2 : band.left(), band.top(), 3, band.height() - 1, color);
        }
        const QVariant hold = model()->index(row, 0, rootIndex()).data(HoldRole);
        if (hold.isValid()) {
            const int length = qRound(width * qBound(0.0, hold.toDouble(), 1.0));
            painter.fillRect(0, band.bottom() - 1, width, 2, theme.color(ColorRole::AccentSoft));
            painter.fillRect(
                mirrored ? width - length : 0, band.bottom() - 1, length, 2, theme.color(ColorRole::Accent));
        }
    });
}

void TableView::paintMark(QPainter &painter, const QRect &place)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().color(ColorRole::Accent), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF center = QRectF(place).center();
    painter.drawPolyline(QPolygonF { center + QPointF(-2.5, 0), center + QPointF(-0.8, 2), center + QPointF(2.8, -2.4) });
    painter.restore();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layoutColumns();
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    return QTableView::viewportEvent(event);
}

void TableView::copySelection() const
{
    const QString text = selectionAsText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && !markedKeys().isEmpty())
        return clearMarks();
    QTableView::keyPressEvent(event);
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && event->button() == Qt::LeftButton)
        setMarking(false); // the click selects one row
    QTableView::mousePressEvent(event);
}

bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    // While a handle is dragged nothing else moves; after it the elastic column takes up the difference.
    if (event->type() == QEvent::MouseButtonRelease && watched == horizontalHeader()->viewport())
        m_relayout.start();
    return QTableView::eventFilter(watched, event);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::FontChange || type == QEvent::StyleChange || type == QEvent::LanguageChange) {
        verticalHeader()->setDefaultSectionSize(lineHeight());
        m_cells.fill(0);
        m_relayout.start();
    }
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
}

void TableView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void TableView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    // A hold is drawn along the whole row, whatever cell said so.
    if (roles.isEmpty() || roles.contains(HoldRole)) {
        for (int row = topLeft.row(); row <= bottomRight.row() && row - topLeft.row() < 200; ++row)
            updateRow(row);
        if (bottomRight.row() - topLeft.row() >= 200)
            viewport()->update();
    }
    if (roles.isEmpty() || roles.contains(Qt::DisplayRole) || roles.contains(ValueRole))
        m_relayout.start();
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update(); // bands reach beyond the last column
    emit marksChanged();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Rows are what one moves among: Home and End mean the first and the last.
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    if ((action == MoveHome || action == MoveEnd) && rows > 0)
        return model()->index(action == MoveHome ? 0 : rows - 1, qMax(0, currentIndex().column()), rootIndex());
    return QTableView::moveCursor(action, modifiers);
}

} // namespace signoff
