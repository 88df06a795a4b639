// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/board_lane.h"

#include "core/support/format.h"
#include "ui/view/cell_delegate.h"
#include "ui/view/text.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int shapeSize = 11;
constexpr int batch = 60; // cards laid out in one turn

// Cards, or the words that there are none.
class LaneView : public QListView {
public:
    using QListView::QListView;

    QString emptyWords;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QListView::paintEvent(event);
        if (emptyWords.isEmpty() || (model() && model()->rowCount() > 0))
            return;
        QPainter painter(viewport());
        painter.setFont(Theme::font(FontRole::Small));
        painter.setPen(Theme::current().color(ColorRole::Muted));
        painter.drawText(viewport()->rect().adjusted(metrics::grid, 2 * metrics::grid, -metrics::grid, 0),
            int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, emptyWords);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        // Titles wrap anew.
        if (event->size().width() != event->oldSize().width())
            scheduleDelayedItemsLayout();
    }
};

} // namespace

class LaneHeader : public QWidget {
public:
    explicit LaneHeader(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(metrics::headerHeight + 4);
    }

    void set(const BoardColumn &column, qsizetype count)
    {
        m_column = column;
        m_count = format::count(count);
        setToolTip(plainToolTip(column.title));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect room = rect().adjusted(4, 0, -4, -4);
        const auto place = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), room, logical); };
        const QRect shape = place({ room.left(), room.center().y() - shapeSize / 2, shapeSize, shapeSize });
        if (m_column.dot.isValid()) {
            painter.setPen(QPen(theme.color(ColorRole::Outline), 1));
            painter.setBrush(m_column.dot);
            painter.drawEllipse(QRectF(shape).adjusted(0.5, 0.5, -0.5, -0.5));
        } else {
            paintTone(painter, shape, m_column.tone);
        }
        const QFont strong = Theme::font(FontRole::SmallStrong);
        const QFont figures = Theme::font(FontRole::Small);
        const int countWidth = QFontMetrics(figures).horizontalAdvance(m_count);
        const int left = room.left() + shapeSize + metrics::grid;
        const int most = room.right() + 1 - left - countWidth - metrics::grid;
        const QString title = QFontMetrics(strong).elidedText(oneLine(m_column.title), Qt::ElideRight, most);
        const int width = QFontMetrics(strong).horizontalAdvance(title) + 1;
        painter.setFont(strong);
        painter.setPen(theme.color(ColorRole::Text));
        painter.drawText(place({ left, room.top(), width, room.height() }), Qt::AlignVCenter, title);
        painter.setFont(figures);
        painter.setPen(theme.color(ColorRole::Muted));
        painter.drawText(place({ left + width + metrics::grid, room.top(), countWidth + 1, room.height() }),
            Qt::AlignVCenter, m_count);
    }

private:
    BoardColumn m_column;
    QString m_count;
};

bool LaneModel::setCards(const QList<BoardCard> &cards)
{
    const bool same = std::equal(cards.begin(), cards.end(), m_cards.begin(), m_cards.end(),
        [](const BoardCard &one, const BoardCard &other) { return one.key == other.key; });
    if (!same) {
        beginResetModel();
        m_cards = cards;
        endResetModel();
        return true;
    }
    for (int row = 0; row < cards.size(); ++row) {
        if (cards.at(row) == m_cards.at(row))
            continue;
        m_cards[row] = cards.at(row);
        emit dataChanged(index(row), index(row));
    }
    return false;
}

int LaneModel::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&](const BoardCard &card) { return card.key == key; });
    return found == m_cards.end() ? -1 : int(found - m_cards.begin());
}

QVariant LaneModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_cards.size())
        return {};
    const BoardCard &card = m_cards.at(index.row());
    switch (role) {
    case CardDelegate::CardRole:
        return QVariant::fromValue(card);
    case KeyRole:
        return card.key;
    case Qt::DisplayRole: // what a screen reader and the search by typing read
        return oneLine(card.title);
    case Qt::AccessibleTextRole:
        return oneLine(card.words());
    default:
        return {};
    }
}

BoardLane::BoardLane(const BoardColumn &column, QWidget *parent)
    : QWidget(parent)
    , m_column(column)
    , m_header(new LaneHeader(this))
    , m_model(new LaneModel(this))
    , m_view(new LaneView(this))
{
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CardDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setLayoutMode(QListView::Batched);
    m_view->setBatchSize(batch);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMouseTracking(true);
    m_view->setFocusPolicy(Qt::ClickFocus);
    m_view->setStyleSheet(u"QListView { background: transparent; border: none; }"_s); // cards lie on the page itself
    m_view->setAttribute(Qt::WA_MacShowFocusRect, false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_view, 1);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
    name();
}

void BoardLane::setColumn(const BoardColumn &column)
{
    m_column = column;
    name();
}

void BoardLane::setCards(const QList<BoardCard> &cards)
{
    const QString current = currentKey();
    const int at = m_view->verticalScrollBar()->value();
    if (m_model->setCards(cards)) {
        setCurrentKey(current);
        m_view->doItemsLayout();
        m_view->verticalScrollBar()->setValue(at);
    }
    name();
}

void BoardLane::name()
{
    m_header->set(m_column, m_model->cards().size());
    m_view->setAccessibleName(tr("%1, %n card(s)", nullptr, int(m_model->cards().size())).arg(oneLine(m_column.title)));
}

void BoardLane::setEmptyWords(const QString &words)
{
    static_cast<LaneView *>(m_view)->emptyWords = words;
    m_view->viewport()->update();
}

void BoardLane::setTarget(bool isTarget)
{
    if (m_isTarget == isTarget)
        return;
    m_isTarget = isTarget;
    update();
}

QString BoardLane::keyAt(const QPoint &inViewport) const
{
    return m_view->indexAt(inViewport).data(KeyRole).toString();
}

QString BoardLane::currentKey() const
{
    return m_view->currentIndex().data(KeyRole).toString();
}

void BoardLane::setCurrentKey(const QString &key)
{
    const int row = m_model->rowOf(key);
    if (row >= 0)
        return m_view->setCurrentIndex(m_model->index(row));
    m_view->clearSelection();
    m_view->selectionModel()->setCurrentIndex({}, QItemSelectionModel::Clear);
}

void BoardLane::paintEvent(QPaintEvent *)
{
    if (!m_isTarget)
        return;
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ColorRole::Accent), 1, Qt::DashLine));
    painter.setBrush(theme.color(ColorRole::AccentSoft));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

} // namespace signoff
