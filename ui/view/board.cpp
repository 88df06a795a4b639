// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/board.h"

#include "ui/view/text.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 208; // of a column
constexpr int mostWidth = 380;
constexpr int scrollEdge = 4 * metrics::grid; // so near to an edge a dragged card scrolls
constexpr int scrollMilliseconds = 16; // for a step

// Towards the edge that 'at' is near to, by a step that may be 0.
void scrollTowards(QScrollBar *bar, int at, int extent)
{
    const int edge = std::min(scrollEdge, extent / 4);
    if (at < edge)
        bar->setValue(bar->value() - metrics::grid);
    else if (at > extent - edge)
        bar->setValue(bar->value() + metrics::grid);
}

} // namespace

Board::Board(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
{
    auto *content = new QWidget;
    m_row = new QHBoxLayout(content);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metrics::grid);
    content->setAutoFillBackground(false);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    setAccessibleName(tr("Board"));
    m_scrolling.setInterval(scrollMilliseconds);
    connect(&m_scrolling, &QTimer::timeout, this, &Board::scrollNear);
}

void Board::setColumns(const QList<BoardColumn> &columns)
{
    if (m_columns == columns)
        return;
    m_columns = columns;
    arrange();
}

void Board::setCards(const QList<BoardCard> &cards)
{
    if (m_cards == cards)
        return;
    m_cards = cards;
    arrange();
}

void Board::setEmptyWords(const QString &words)
{
    m_emptyWords = words;
    for (BoardLane *lane : std::as_const(m_lanes))
        lane->setEmptyWords(words);
}

void Board::arrange()
{
    QList<BoardColumn> columns = m_columns;
    QHash<QString, QList<BoardCard>> byColumn;
    for (const BoardColumn &column : std::as_const(columns))
        byColumn.insert(column.id, {});
    for (const BoardCard &card : std::as_const(m_cards)) {
        if (!byColumn.contains(card.column))
            columns.append({ card.column, card.column.isEmpty() ? tr("Other") : card.column });
        byColumn[card.column].append(card);
    }
    const bool hadFocus = focusWidget() && isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    if (m_lanes.size() > columns.size())
        endDrag(false); // its target may be one that goes
    m_isArranging = true;
    while (m_lanes.size() > columns.size())
        delete m_lanes.takeLast();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        BoardLane *lane = i < m_lanes.size() ? m_lanes.at(i) : addLane(columns.at(i));
        if (lane->column() != columns.at(i))
            lane->setColumn(columns.at(i));
        lane->setCards(byColumn.value(columns.at(i).id));
    }
    m_isArranging = false;
    if (m_drag.isUnderWay && !card(m_drag.key))
        endDrag(false);
    take(card(m_current) ? m_current : QString());
    if (hadFocus)
        setFocus();
}

BoardLane *Board::addLane(const BoardColumn &column)
{
    auto *lane = new BoardLane(column, m_scroll->widget());
    lane->setMinimumWidth(leastWidth);
    lane->setMaximumWidth(mostWidth);
    lane->setEmptyWords(m_emptyWords);
    lane->view()->installEventFilter(this);
    lane->view()->viewport()->installEventFilter(this);
    connect(lane->view()->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, lane] { follow(lane); });
    m_row->addWidget(lane, 1);
    m_lanes.append(lane);
    return lane;
}

BoardLane *Board::laneOf(const QObject *part) const
{
    for (BoardLane *lane : m_lanes) {
        if (lane->view() == part || lane->view()->viewport() == part)
            return lane;
    }
    return nullptr;
}

BoardLane *Board::laneAt(const QPoint &global) const
{
    for (BoardLane *lane : m_lanes) {
        if (lane->rect().contains(lane->mapFromGlobal(global)))
            return lane;
    }
    return nullptr;
}

const BoardCard *Board::card(const QString &key) const
{
    const int lane = laneIndexOf(key);
    if (lane < 0)
        return nullptr;
    const LaneModel &model = m_lanes.at(lane)->model();
    return &model.cards().at(model.rowOf(key));
}

int Board::laneIndexOf(const QString &key) const
{
    for (int i = 0; !key.isEmpty() && i < m_lanes.size(); ++i) {
        if (m_lanes.at(i)->model().rowOf(key) >= 0)
            return i;
    }
    return -1;
}

QString Board::columnOf(const QString &key) const
{
    const int lane = laneIndexOf(key);
    return lane < 0 ? QString() : m_lanes.at(lane)->column().id;
}

void Board::follow(BoardLane *lane)
{
    if (!m_isArranging && !lane->currentKey().isEmpty())
        take(lane->currentKey());
}

// Makes it the one current card: one stop of the Tab key for the whole board.
void Board::take(const QString &key)
{
    const bool isNew = m_current != key;
    m_current = key;
    const int at = std::max(laneIndexOf(key), 0);
    m_isArranging = true;
    for (int i = 0; i < m_lanes.size(); ++i) {
        BoardLane *lane = m_lanes.at(i);
        if (lane->currentKey() != key || key.isEmpty())
            lane->setCurrentKey(i == at ? key : QString());
        lane->view()->setFocusPolicy(i == at ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_isArranging = false;
    if (!m_lanes.isEmpty()) {
        setFocusProxy(m_lanes.at(at)->view());
        bringIntoSight();
    }
    if (isNew)
        emit currentChanged(key);
}

// The lane of the current card; from the first lane on, as far as that goes.
void Board::bringIntoSight()
{
    const int at = std::max(laneIndexOf(m_current), 0);
    if (isVisible() && at < m_lanes.size())
        m_scroll->ensureWidgetVisible(m_lanes.at(at), metrics::grid, 0);
}

// What was arranged while nobody saw it had no width to be arranged in.
void Board::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_scroll->widget()->layout()->activate();
    QScrollBar *across = m_scroll->horizontalScrollBar();
    across->setValue(layoutDirection() == Qt::RightToLeft ? across->maximum() : across->minimum());
    bringIntoSight();
}

void Board::setCurrent(const QString &key)
{
    if (!card(key))
        return;
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    take(key);
    BoardLane *lane = m_lanes.at(laneIndexOf(key));
    lane->view()->scrollTo(lane->view()->currentIndex());
    if (hadFocus)
        setFocus();
}

// To the nearest column with cards, as far down as it reaches.
bool Board::step(int by)
{
    const int from = laneIndexOf(m_current);
    const int row = from < 0 ? 0 : m_lanes.at(from)->model().rowOf(m_current);
    for (int i = from + by; i >= 0 && i < m_lanes.size(); i += by) {
        const QList<BoardCard> &cards = m_lanes.at(i)->model().cards();
        if (cards.isEmpty())
            continue;
        setCurrent(cards.at(std::min<qsizetype>(row, cards.size() - 1)).key);
        setFocus();
        return true;
    }
    return false;
}

void Board::requestMove(const QString &key, const QString &column)
{
    const BoardCard *moved = card(key);
    if (m_isMovable && moved && !moved->isPending && moved->column != column)
        emit moveRequested(key, column);
}

bool Board::onKey(BoardLane *lane, int key, Qt::KeyboardModifiers with)
{
    if (m_drag.isUnderWay && key == Qt::Key_Escape) {
        endDrag(false);
        return true;
    }
    const bool isMove = with == Qt::ShiftModifier;
    if (!isMove && with != Qt::NoModifier && with != Qt::KeypadModifier)
        return false;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isForward = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
        const int by = isForward ? 1 : -1;
        if (!isMove) {
            step(by);
            return true;
        }
        const int to = laneIndexOf(m_current) + by;
        if (!m_current.isEmpty() && to >= 0 && to < m_lanes.size())
            requestMove(m_current, m_lanes.at(to)->column().id);
        return true;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_current.isEmpty() && !lane->model().cards().isEmpty()) {
            setCurrent(lane->model().cards().first().key);
            return true;
        }
        return isMove; // cards have no order of their own to be moved in
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isMove && !m_current.isEmpty())
            emit activated(m_current);
        return true;
    case Qt::Key_M:
        if (QMenu *menu = isMove || m_current.isEmpty() ? nullptr : moveMenu()) {
            const QRect place = lane->view()->visualRect(lane->view()->currentIndex());
            menu->popup(lane->view()->viewport()->mapToGlobal(place.center()));
        }
        return true;
    default:
        return false;
    }
}

QMenu *Board::moveMenu()
{
    if (!m_isMovable)
        return nullptr;
    auto *menu = new QMenu(tr("Move to"), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString key = m_current;
    const QString here = columnOf(key);
    for (BoardLane *lane : std::as_const(m_lanes)) {
        QAction *action = menu->addAction(plainAction(lane->column().title));
        action->setEnabled(lane->column().id != here);
        const QString column = lane->column().id;
        connect(action, &QAction::triggered, this, [this, key, column] { requestMove(key, column); });
    }
    return menu;
}

bool Board::eventFilter(QObject *watched, QEvent *event)
{
    BoardLane *lane = laneOf(watched);
    if (!lane)
        return QWidget::eventFilter(watched, event);
    const bool isViewport = watched == lane->view()->viewport();
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        return !isViewport && onKey(lane, key->key(), key->modifiers());
    }
    case QEvent::ShortcutOverride: {
        // Escape ends the drag and not the window it is in.
        if (m_drag.isUnderWay && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        return false;
    }
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (isViewport && mouse->button() == Qt::LeftButton)
            pressed(lane, mouse->position().toPoint());
        return false;
    }
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (!isViewport || m_drag.key.isEmpty() || !(mouse->buttons() & Qt::LeftButton))
            return false;
        dragged(lane, mouse->position().toPoint(), mouse->globalPosition().toPoint());
        return true; // a list would select what the mouse passes
    }
    case QEvent::MouseButtonRelease:
        if (isViewport && m_drag.isUnderWay) {
            endDrag(true);
            return true;
        }
        m_drag = {};
        return false;
    case QEvent::MouseButtonDblClick:
        if (isViewport) {
            const QString key = lane->keyAt(static_cast<QMouseEvent *>(event)->position().toPoint());
            if (!key.isEmpty())
                emit activated(key);
        }
        return false;
    case QEvent::ContextMenu: {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        if (menu->reason() == QContextMenuEvent::Mouse) {
            const QString key = lane->keyAt(menu->pos());
            if (!key.isEmpty())
                emit menuRequested(key, menu->globalPos());
        } else if (!m_current.isEmpty()) {
            const QRect place = lane->view()->visualRect(lane->view()->currentIndex());
            emit menuRequested(m_current, lane->view()->viewport()->mapToGlobal(place.center()));
        }
        return true;
    }
    default:
        return false;
    }
}

void Board::pressed(BoardLane *lane, const QPoint &inViewport)
{
    m_drag = {};
    const QString key = lane->keyAt(inViewport);
    if (key.isEmpty())
        return;
    m_drag.key = key;
    m_drag.from = inViewport;
    const QModelIndex index = lane->view()->indexAt(inViewport);
    m_drag.hold = inViewport - CardDelegate::cardRect(lane->view()->visualRect(index)).topLeft();
}

void Board::dragged(BoardLane *lane, const QPoint &inViewport, const QPoint &global)
{
    const BoardCard *moved = card(m_drag.key);
    if (!moved || !m_isMovable || moved->isPending)
        return;
    if (!m_drag.isUnderWay) {
        if ((inViewport - m_drag.from).manhattanLength() < QApplication::startDragDistance())
            return;
        m_drag.isUnderWay = true;
        const QModelIndex index = lane->model().index(lane->model().rowOf(m_drag.key));
        const QRect place = CardDelegate::cardRect(lane->view()->visualRect(index));
        QPixmap picture(place.size() * devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        CardDelegate::paintCard(
            painter, QRect({}, place.size()), *moved, true, true, false, layoutDirection());
        painter.end();
        m_ghost = new QLabel(this);
        m_ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_ghost->setPixmap(picture);
        m_ghost->resize(place.size());
        m_ghost->show();
    }
    m_ghost->move(mapFromGlobal(global) - m_drag.hold);
    m_drag.at = global;
    hover();
    m_scrolling.start();
}

// Marks the column that the card hangs over.
void Board::hover()
{
    BoardLane *target = laneAt(m_drag.at);
    if (target == m_drag.target)
        return;
    if (m_drag.target)
        m_drag.target->setTarget(false);
    m_drag.target = target;
    if (target)
        target->setTarget(true);
}

// Columns out of sight come near as the card gets to the edge, and so do the cards of the column below it.
void Board::scrollNear()
{
    if (!m_drag.isUnderWay)
        return m_scrolling.stop();
    const QWidget *all = m_scroll->viewport();
    QScrollBar *across = m_scroll->horizontalScrollBar();
    const int before = across->value();
    const int x = all->mapFromGlobal(m_drag.at).x();
    // The bar of a mirrored board begins at the right.
    scrollTowards(across, layoutDirection() == Qt::RightToLeft ? all->width() - x : x, all->width());
    if (across->value() != before)
        hover();
    if (!m_drag.target)
        return;
    const QListView *cards = m_drag.target->view();
    scrollTowards(cards->verticalScrollBar(), cards->viewport()->mapFromGlobal(m_drag.at).y(), cards->viewport()->height());
}

void Board::endDrag(bool drops)
{
    m_scrolling.stop();
    const Drag drag = std::exchange(m_drag, {});
    delete std::exchange(m_ghost, nullptr);
    if (drag.target)
        drag.target->setTarget(false);
    if (drops && drag.target)
        requestMove(drag.key, drag.target->column().id);
}

} // namespace signoff
