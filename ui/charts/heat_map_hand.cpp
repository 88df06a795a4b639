// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The map in the hands of people: mouse, keys, focus.
#include "ui/charts/heat_map.h"

#include "ui/view/text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <utility>

namespace signoff {

bool HeatMap::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const Cell cell = cellAt(help->pos());
        const QString words = wordsAt(cell.row, cell.column);
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(words), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered != Cell {}) {
        m_hovered = {};
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void HeatMap::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layoutBars();
}

void HeatMap::scrollContentsBy(int, int)
{
    viewport()->update();
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool isFar = event->modifiers() & Qt::ControlModifier;
    const int lastRow = int(m_data.grid.rows.size()) - 1;
    const int lastColumn = int(m_data.grid.columns.size()) - 1;
    const int page = qMax(1, visibleRows() - 1);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_row, m_column - onward);
    case Qt::Key_Right:
        return moveTo(m_row, m_column + onward);
    case Qt::Key_Up:
        return moveTo(m_row - 1, m_column);
    case Qt::Key_Down:
        return moveTo(m_row + 1, m_column);
    case Qt::Key_PageUp:
        return moveTo(m_row - page, m_column);
    case Qt::Key_PageDown:
        return moveTo(m_row + page, m_column);
    case Qt::Key_Home:
        return moveTo(isFar ? 0 : m_row, 0);
    case Qt::Key_End:
        return moveTo(isFar ? lastRow : m_row, lastColumn);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat())
            activate({ m_row, m_column });
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? cellAt(event->position().toPoint()) : Cell {};
    if (m_pressed.row >= 0)
        moveTo(m_pressed.row, m_pressed.column);
}

void HeatMap::mouseReleaseEvent(QMouseEvent *event)
{
    const Cell pressed = std::exchange(m_pressed, Cell {});
    if (event->button() == Qt::LeftButton && pressed.row >= 0 && pressed == cellAt(event->position().toPoint()))
        activate(pressed);
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    const Cell cell = cellAt(event->position().toPoint());
    if (cell == m_hovered)
        return;
    m_hovered = cell;
    viewport()->setCursor(cell.row >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_row < 0 && event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        moveTo(0, 0);
    viewport()->update();
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void HeatMap::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LayoutDirectionChange || type == QEvent::LanguageChange || type == QEvent::FontChange
        || type == QEvent::LocaleChange) {
        measure();
        setAccessibleDescription(summary());
        layoutBars();
        viewport()->update();
    }
}

} // namespace signoff
