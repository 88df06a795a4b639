// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/section_bar.h"

#include "ui/view/theme.h"

#include <QCursor>
#include <QPainter>

namespace signoff {

namespace {
constexpr int tabPadding = 12;
constexpr int tabHeight = 40;
constexpr int lineHeight = 2;
} // namespace

SectionBar::SectionBar(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize SectionBar::tabSizeHint(int index) const
{
    const QFontMetrics fontMetrics(Theme::font(FontRole::Strong));
    return { fontMetrics.horizontalAdvance(tabText(index)) + 2 * tabPadding, tabHeight };
}

void SectionBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const int hovered = underMouse() ? tabAt(mapFromGlobal(QCursor::pos())) : -1;
    for (int i = 0; i < count(); ++i) {
        const QRect place = tabRect(i);
        const bool isCurrent = i == currentIndex();
        painter.setFont(Theme::font(isCurrent ? FontRole::Strong : FontRole::Body));
        painter.setPen(theme.color(isCurrent || i == hovered ? ColorRole::Text : ColorRole::Muted));
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, tabText(i));
        if (!isCurrent)
            continue;
        const QRect words = place.adjusted(tabPadding, 0, -tabPadding, 0);
        painter.fillRect(
            words.left(), height() - lineHeight, words.width(), lineHeight, theme.color(ColorRole::Accent));
        // Only where somebody walks by keys.
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(theme.color(ColorRole::Accent));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(place).adjusted(4.5, 6.5, -4.5, -6.5), metrics::radius, metrics::radius);
        }
    }
}

} // namespace signoff
