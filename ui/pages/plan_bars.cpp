// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan_bars.h"

#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr int thickness = 4;

int lineHeight()
{
    return QFontMetrics(Theme::font(FontRole::Small)).height() + thickness + 10;
}

} // namespace

void paintPlanBar(QPainter &painter, const QRect &rect, const PlanBar &bar, Qt::LayoutDirection direction)
{
    if (!bar.share || rect.width() < 8)
        return;
    const Theme &theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto place = [&](double from, double to) {
        const int left = rect.left() + int(from * rect.width());
        const int right = rect.left() + int(to * rect.width());
        return QStyle::visualRect(direction, rect, QRect(left, rect.top(), std::max(right - left, 2), rect.height()));
    };
    const double radius = rect.height() / 2.0;
    painter.setBrush(theme.color(ColorRole::SurfaceSunken));
    painter.drawRoundedRect(rect, radius, radius);
    const bool isOver = *bar.share > 1;
    // All of a bar that is too long is what was used; the plan ends within it.
    const double plan = isOver ? 1 / *bar.share : 1;
    const double used = std::min(*bar.share, 1.0);
    if (used > 0) {
        painter.setBrush(theme.color(isOver ? ColorRole::Attention : ColorRole::Accent));
        painter.drawRoundedRect(place(0, isOver ? 1 : used), radius, radius);
    }
    if (bar.isPart && !isOver) {
        // What has not arrived yet would come here.
        painter.setBrush(QBrush(theme.color(ColorRole::Bar), Qt::BDiagPattern));
        painter.drawRect(place(used, std::min(used + 0.08, 1.0)));
    }
    if (isOver) {
        const QRect mark = place(plan, plan);
        painter.fillRect(mark, theme.color(ColorRole::SurfaceRaised));
    }
    painter.restore();
}

PlanBars::PlanBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PlanBars::setBars(const QList<PlanBar> &bars)
{
    if (m_bars == bars)
        return;
    m_bars = bars;
    QStringList all;
    for (const PlanBar &bar : bars)
        all << tr("%1: %2").arg(bar.title, bar.figures);
    setAccessibleName(all.join(u", "_s));
    setVisible(!bars.isEmpty());
    updateGeometry();
    update();
}

QSize PlanBars::sizeHint() const
{
    return { 160, int(m_bars.size()) * lineHeight() };
}

void PlanBars::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    int y = 0;
    for (const PlanBar &bar : std::as_const(m_bars)) {
        const QFont small = Theme::font(FontRole::Small);
        const QFontMetrics letters(small);
        const int figures = std::min(letters.horizontalAdvance(bar.figures) + 1, width() * 3 / 4);
        const QRect line(0, y, width(), letters.height());
        const auto place = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), line, logical); };
        painter.setFont(small);
        painter.setPen(theme.color(ColorRole::Muted));
        const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter;
        const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing) | Qt::AlignVCenter;
        const QRect title(0, y, width() - figures - metrics::grid, line.height());
        painter.drawText(place(title), int(leading) | Qt::TextSingleLine,
            letters.elidedText(bar.title, Qt::ElideRight, title.width()));
        painter.setPen(theme.color(bar.share && *bar.share > 1 ? ColorRole::Attention : ColorRole::Text));
        painter.drawText(place({ width() - figures, y, figures, line.height() }), int(trailing) | Qt::TextSingleLine,
            letters.elidedText(bar.figures, Qt::ElideRight, figures));
        paintPlanBar(painter, { 0, line.bottom() + 4, width(), thickness }, bar, layoutDirection());
        y += lineHeight();
    }
}

PlanDelegate::PlanDelegate(std::function<bool(const QString &)> isPart, QObject *parent)
    : CellDelegate(parent)
    , m_isPart(std::move(isPart))
{
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant share = index.data(ValueRole);
    if (!share.isValid())
        return CellDelegate::paint(painter, option, index);
    QStyleOptionViewItem text = option;
    text.rect.adjust(0, 0, 0, -thickness - 2);
    CellDelegate::paint(painter, text, index);
    const QRect bar(option.rect.left() + metrics::cellPadding, option.rect.bottom() - thickness - 3,
        option.rect.width() - 2 * metrics::cellPadding, thickness);
    paintPlanBar(*painter, bar, { {}, {}, share.toDouble(), m_isPart(index.data(KeyRole).toString()) }, option.direction);
}

} // namespace signoff
