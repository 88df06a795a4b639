// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The day in the hands of people: mouse, wheel, keys, focus.
#include "ui/charts/day_lanes.h"

#include "ui/view/text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <utility>

namespace signoff {

namespace {

constexpr double stepOfZoom = 1.5;

} // namespace

bool DayLanes::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const Spot spot = spotAt(help->pos());
        const QString words = wordsAt(spot.lane, spot.entry);
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(words), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered != Spot {}) {
        m_hovered = {};
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void DayLanes::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layoutLegend();
    layoutBars();
    fitUsed();
}

void DayLanes::scrollContentsBy(int, int)
{
    viewport()->update();
}

void DayLanes::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    const double notches = event->angleDelta().y() / 120.0;
    setZoom(m_zoom * std::pow(stepOfZoom, notches), event->position().x());
    event->accept();
}

void DayLanes::keyPressEvent(QKeyEvent *event)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool isFar = event->modifiers() & Qt::ControlModifier;
    const int last = m_lane < 0 ? -1 : int(m_data.lanes.at(m_lane).entries.size()) - 1;
    const int page = qMax(1, visibleLanes() - 1);
    const auto toLane = [this](int lane) {
        const int next = qMax(0, qMin(lane, int(m_data.lanes.size()) - 1));
        moveTo(next, nearestEntry(next));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_lane, m_entry - onward);
    case Qt::Key_Right:
        return moveTo(m_lane, m_entry + onward);
    case Qt::Key_Up:
        return toLane(m_lane - 1);
    case Qt::Key_Down:
        return toLane(m_lane + 1);
    case Qt::Key_PageUp:
        return toLane(m_lane - page);
    case Qt::Key_PageDown:
        return toLane(m_lane + page);
    case Qt::Key_Home:
        return isFar ? toLane(0) : moveTo(m_lane, qMin(0, last));
    case Qt::Key_End:
        return isFar ? toLane(int(m_data.lanes.size()) - 1) : moveTo(m_lane, last);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(m_zoom * stepOfZoom);
    case Qt::Key_Minus:
        return setZoom(m_zoom / stepOfZoom);
    case Qt::Key_0:
        return setZoom(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_lane >= 0 && !event->isAutoRepeat())
            emit activated(currentKey(), m_entry);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void DayLanes::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? spotAt(event->position().toPoint()) : Spot {};
    if (m_pressed.lane >= 0)
        moveTo(m_pressed.lane, m_pressed.entry);
}

void DayLanes::mouseReleaseEvent(QMouseEvent *event)
{
    const Spot pressed = std::exchange(m_pressed, Spot {});
    if (event->button() == Qt::LeftButton && pressed.lane >= 0 && pressed == spotAt(event->position().toPoint()))
        emit activated(m_data.lanes.at(pressed.lane).key, pressed.entry);
}

void DayLanes::mouseMoveEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position().toPoint());
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    viewport()->setCursor(spot.entry >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void DayLanes::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_lane < 0 && event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        moveTo(0, 0);
    viewport()->update();
}

void DayLanes::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void DayLanes::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LayoutDirectionChange || type == QEvent::LanguageChange || type == QEvent::FontChange
        || type == QEvent::LocaleChange) {
        measure();
        layoutLegend();
        layoutBars();
        viewport()->update();
    }
}

} // namespace signoff
