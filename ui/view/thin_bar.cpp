// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/thin_bar.h"

#include "ui/view/theme.h"

#include <QPainter>
#include <QStyle>

namespace signoff {

namespace {
constexpr int barHeight = 4;
}

ThinBar::ThinBar(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setFixedHeight(barHeight);
    setAccessibleName(tr("Progress"));
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize ThinBar::sizeHint() const
{
    return { 80, barHeight };
}

QSize ThinBar::minimumSizeHint() const
{
    return { 40, barHeight };
}

void ThinBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = height() / 2.0;
    painter.setBrush(theme.color(ColorRole::SurfaceSunken));
    painter.drawRoundedRect(rect(), radius, radius);
    const int length = int(qint64(width()) * (value() - minimum()) / qMax(1, maximum() - minimum()));
    if (length == 0)
        return;
    const QRect done(0, 0, qMax(length, height()), height());
    painter.setBrush(theme.color(ColorRole::Accent));
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), done), radius, radius);
}

} // namespace signoff
