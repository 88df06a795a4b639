// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/key_button.h"

#include "ui/view/theme.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace signoff {

namespace {
constexpr int capGap = 8;
}

KeyButton::KeyButton(const QString &text, const QString &key, QWidget *parent)
    : QPushButton(text, parent)
    , m_key(key)
{
}

void KeyButton::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

int KeyButton::capWidth() const
{
    if (m_key.isEmpty())
        return 0;
    const QFontMetrics fontMetrics(Theme::font(FontRole::Small));
    return qMax(fontMetrics.horizontalAdvance(m_key) + 8, fontMetrics.height() + 2);
}

QSize KeyButton::sizeHint() const
{
    const QSize size = QPushButton::sizeHint();
    return m_key.isEmpty() ? size : QSize(size.width() + capGap + capWidth(), size.height());
}

QSize KeyButton::minimumSizeHint() const
{
    return sizeHint();
}

void KeyButton::paintEvent(QPaintEvent *event)
{
    if (m_key.isEmpty()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    // The style draws text and icon in what the cap leaves.
    const int cap = capWidth();
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width()
        + (option.icon.isNull() ? 0 : option.iconSize.width() + 4);
    const int whole = text + capGap + cap;
    const QRect content((width() - whole) / 2, 0, whole, height());
    option.rect = QStyle::visualRect(layoutDirection(), rect(), QRect(content.left() - 8, 0, text + 16, height()));
    painter.drawControl(QStyle::CE_PushButtonLabel, option);

    const Theme &theme = Theme::current();
    const QFont font = Theme::font(FontRole::Small);
    const int high = QFontMetrics(font).height() + 2;
    const QRect place(content.right() + 1 - cap, (height() - high) / 2, cap, high);
    const bool primary = property("kind").toString() == QLatin1StringView("primary") && isEnabled();
    const QColor ink = theme.color(primary ? ColorRole::AccentText : isEnabled() ? ColorRole::Muted : ColorRole::Faint);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = ink;
    edge.setAlphaF(0.45F);
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    const QRect visible = QStyle::visualRect(layoutDirection(), rect(), place);
    painter.drawRoundedRect(QRectF(visible).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(visible, Qt::AlignCenter, m_key);
}

} // namespace signoff
