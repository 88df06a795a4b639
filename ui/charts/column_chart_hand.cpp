// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The chart in the hands of people: mouse, keys, focus.
#include "ui/charts/column_chart.h"

#include "ui/view/text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <utility>

namespace signoff {

bool ColumnChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString words = toolTipAt(help->pos());
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(words), this);
        return true;
    }
    return QWidget::event(event);
}

void ColumnChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void ColumnChart::keyPressEvent(QKeyEvent *event)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int last = int(m_data.grid.columns.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_row, m_column - onward);
    case Qt::Key_Right:
        return moveTo(m_row, m_column + onward);
    case Qt::Key_Up:
        return moveTo(nextRow(m_row, 1), m_column); // bars grow upwards
    case Qt::Key_Down:
        return moveTo(nextRow(m_row, -1), m_column);
    case Qt::Key_Home:
        return moveTo(m_row, 0);
    case Qt::Key_End:
        return moveTo(m_row, last);
    case Qt::Key_PageUp:
        return moveTo(m_row, m_column - 7);
    case Qt::Key_PageDown:
        return moveTo(m_row, m_column + 7);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_column >= 0 && !event->isAutoRepeat())
            emit activated(currentKey(), m_column);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ColumnChart::mouseMoveEvent(QMouseEvent *event)
{
    const int column = columnAt(event->position());
    setCursor(column >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (std::exchange(m_hovered, column) != column)
        update();
    const QString words = toolTipAt(event->position().toPoint());
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(), plainToolTip(words), this);
}

void ColumnChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int column = columnAt(event->position());
    if (event->button() != Qt::LeftButton || column < 0)
        return;
    moveTo(rowAt(plot(), column, event->position()), column);
    emit activated(currentKey(), m_column);
}

void ColumnChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void ColumnChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // Not where the window came to the front.
    const Qt::FocusReason reason = event->reason();
    if (m_column < 0 && reason != Qt::MouseFocusReason && reason != Qt::ActiveWindowFocusReason)
        moveTo(m_row, 0);
    update();
}

void ColumnChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ColumnChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LayoutDirectionChange || type == QEvent::LanguageChange || type == QEvent::FontChange
        || type == QEvent::LocaleChange)
        refresh();
}

} // namespace signoff
