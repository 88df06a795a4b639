// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/tone_label.h"

#include "ui/view/cell_delegate.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QPainter>
#include <QStyle>

namespace signoff {

namespace {
constexpr int shapeSize = 12;
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

QSize ToneLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    return { shapeSize + gap + metrics.horizontalAdvance(m_text) + 1, qMax(shapeSize, metrics.height()) };
}

void ToneLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect shape =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - shapeSize) / 2, shapeSize, shapeSize));
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(shapeSize + gap, 0, 0, 0));
    paintTone(painter, shape, m_tone);
    painter.setPen(Theme::current().color(ColorRole::Text));
    painter.drawText(
        words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) | Qt::AlignVCenter, m_text);
}

} // namespace signoff
