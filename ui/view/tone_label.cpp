// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/tone_label.h"

#include "ui/view/cell_delegate.h"
#include "ui/view/icons.h"
#include "ui/view/text.h"

#include <QPainter>
#include <QStyle>

namespace signoff {

namespace {
constexpr int shapeSize = 12;
constexpr int iconSize = 16;
constexpr int gap = 6;
} // namespace

void ToneLabel::set(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text = oneLine(text);
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

void ToneLabel::set(const QString &icon, ColorRole ink, const QString &text)
{
    m_icon = icon;
    m_ink = ink;
    set(m_tone, text);
}

QSize ToneLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int shape = m_icon.isEmpty() ? shapeSize : iconSize;
    return { shape + gap + metrics.horizontalAdvance(m_text) + 1, qMax(shape, metrics.height()) };
}

void ToneLabel::setWordWrap(bool on)
{
    m_wraps = on;
    QSizePolicy policy(on ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(on);
    setSizePolicy(policy);
}

QSize ToneLabel::minimumSizeHint() const
{
    return m_wraps ? QSize(0, sizeHint().height()) : sizeHint();
}

int ToneLabel::heightForWidth(int width) const
{
    if (!m_wraps)
        return -1;
    const int shape = m_icon.isEmpty() ? shapeSize : iconSize;
    const QRect room(0, 0, qMax(1, width - shape - gap), QWIDGETSIZE_MAX);
    return qMax(shape, QFontMetrics(font()).boundingRect(room, Qt::TextWordWrap, m_text).height());
}

void ToneLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = m_icon.isEmpty() ? shapeSize : iconSize;
    const QRect shape = QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - size) / 2, size, size));
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(size + gap, 0, 0, 0));
    if (m_icon.isEmpty())
        paintTone(painter, shape, m_tone);
    else
        paintIcon(painter, shape, m_icon, Theme::current().color(m_ink));
    painter.setPen(Theme::current().color(ColorRole::Text));
    painter.drawText(
        words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) | Qt::AlignVCenter | (m_wraps ? Qt::TextWordWrap : 0),
        m_text);
}

} // namespace signoff
