// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace signoff {

FlowLayout::FlowLayout(QWidget *parent, int horizontalSpacing, int verticalSpacing)
    : QLayout(parent)
    , m_horizontal(horizontalSpacing)
    , m_vertical(verticalSpacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return true;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    // All in one line.
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width ? m_horizontal : 0);
        height = qMax(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return QSize(width, height).grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = area.top();
    qsizetype i = 0;
    bool first = true;
    while (i < m_items.size()) {
        // One line: as many as fit, at least one.
        int x = 0;
        int height = 0;
        QList<std::pair<QLayoutItem *, QSize>> line;
        for (; i < m_items.size(); ++i) {
            QLayoutItem *item = m_items.at(i);
            if (item->isEmpty())
                continue;
            QSize size = item->sizeHint();
            size.setWidth(qMax(item->minimumSize().width(), qMin(size.width(), area.width())));
            if (item->hasHeightForWidth())
                size.setHeight(item->heightForWidth(size.width()));
            if (!line.isEmpty() && x + m_horizontal + size.width() > area.width())
                break;
            x += size.width() + (line.isEmpty() ? 0 : m_horizontal);
            height = qMax(height, size.height());
            line.append({ item, size });
        }
        if (line.isEmpty())
            break;
        if (!first)
            y += m_vertical;
        first = false;
        if (apply) {
            int left = area.left();
            for (const auto &[item, size] : line) {
                const QRect place(left, y + (height - size.height()) / 2, size.width(), size.height());
                item->setGeometry(QStyle::visualRect(direction, area, place));
                left += size.width() + m_horizontal;
            }
        }
        y += height;
    }
    return y - rect.top() + margins.bottom();
}

} // namespace signoff
