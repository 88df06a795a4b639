// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overview_parts.h"

#include "core/support/format.h"
#include "ui/view/cell_delegate.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr int side = 10;
constexpr int barsHeight = 84;

QString joined(const QStringList &words)
{
    QStringList said = words;
    said.removeAll(QString());
    return said.join(u", "_s);
}

int heightOf(FontRole role)
{
    return QFontMetrics(Theme::font(role)).height();
}

} // namespace

FigureButton::FigureButton(const OverviewFigure &figure, QWidget *parent)
    : QAbstractButton(parent)
    , m_figure(figure)
{
    setFocusPolicy(isLink() ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(isLink() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleName(joined({ figure.value + u' ' + figure.label, figure.detail }));
    setToolTip(plainToolTip(figure.detail));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize FigureButton::sizeHint() const
{
    const int value = QFontMetrics(Theme::font(FontRole::Display)).horizontalAdvance(m_figure.value);
    const int label = QFontMetrics(Theme::font(FontRole::Body)).horizontalAdvance(m_figure.label);
    const int detail = QFontMetrics(Theme::font(FontRole::Small)).horizontalAdvance(m_figure.detail);
    return { std::max({ value, label, detail }) + side * 2,
        heightOf(FontRole::Display) + heightOf(FontRole::Body) + heightOf(FontRole::Small) + 16 };
}

QSize FigureButton::minimumSizeHint() const
{
    return { 96, sizeHint().height() };
}

void FigureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::current();
    const bool isFocused = hasFocus() && m_byKeys;
    if (isLink() && (underMouse() || isFocused)) {
        painter.setPen(isFocused ? QPen(theme.color(ColorRole::Accent), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(theme.color(ColorRole::Hover)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
    }
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) | Qt::AlignTop | Qt::TextSingleLine;
    QRect line = rect().adjusted(side, 6, -side, 0);
    const auto write = [&](const QString &text, FontRole role, ColorRole color) {
        const QFont font = Theme::font(role);
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(theme.color(color));
        painter.drawText(line, align, metrics.elidedText(text, Qt::ElideRight, line.width()));
        line.setTop(line.top() + metrics.height() + (role == FontRole::Display ? 0 : 1));
    };
    write(m_figure.value, FontRole::Display, m_figure.isAttention ? ColorRole::Attention : ColorRole::Text);
    write(m_figure.label, FontRole::Body, ColorRole::Text);
    write(m_figure.detail, FontRole::Small, ColorRole::Muted);
}

void FigureButton::focusInEvent(QFocusEvent *event)
{
    m_byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QAbstractButton::focusInEvent(event);
}

// Arrows go from figure to figure, which QAbstractButton does for its siblings; Return does what the space bar does.
void FigureButton::keyPressEvent(QKeyEvent *event)
{
    if (!m_byKeys) {
        m_byKeys = true;
        QWidget::update();
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isLink()) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

WeekBars::WeekBars(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(barsHeight + heightOf(FontRole::Small));
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize WeekBars::sizeHint() const
{
    return { 240, height() };
}

void WeekBars::setBars(const CardContent::Bars &bars)
{
    m_bars = bars;
    QStringList words;
    for (int day = 0; day < 7; ++day)
        words << wordsOf(day);
    setAccessibleName(tr("Hours by day"));
    setAccessibleDescription(words.join(u"; "_s));
    update();
}

QString WeekBars::wordsOf(int day) const
{
    const QDate date = m_bars.begin.addDays(day);
    const QString before = format::duration(m_bars.before[std::size_t(day)]);
    if (date > m_bars.today)
        return tr("%1: the week before %2").arg(format::day(date), before);
    return tr("%1: %2, the week before %3").arg(format::day(date), format::duration(m_bars.now[std::size_t(day)]), before);
}

QRect WeekBars::slot(int day) const
{
    const int width = this->width() / 7;
    const QRect rect(day * width, 0, width, height());
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void WeekBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::current();
    const int foot = heightOf(FontRole::Small) + 4;
    const int most = std::max({ 1, *std::max_element(m_bars.now.begin(), m_bars.now.end()),
        *std::max_element(m_bars.before.begin(), m_bars.before.end()) });
    const int room = height() - foot - 4;
    painter.fillRect(QRect(0, height() - foot, width(), 1), theme.color(ColorRole::Grid));
    for (int day = 0; day < 7; ++day) {
        const QRect place = slot(day);
        const int bar = qMin(14, place.width() / 3);
        const auto draw = [&](int minutes, int index, ColorRole color) {
            if (minutes == 0)
                return;
            const int tall = qMax(2, int(qint64(minutes) * room / most));
            const QRect box(place.center().x() - bar - 1 + index * (bar + 2), height() - foot - tall, bar, tall);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(color));
            painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), place, box), 2, 2);
        };
        draw(m_bars.before[std::size_t(day)], 0, ColorRole::BarLight);
        draw(m_bars.now[std::size_t(day)], 1, ColorRole::Bar);
        const QDate date = m_bars.begin.addDays(day);
        painter.setFont(Theme::font(date == m_bars.today ? FontRole::SmallStrong : FontRole::Small));
        painter.setPen(theme.color(date == m_bars.today ? ColorRole::Text : ColorRole::Muted));
        painter.drawText(QRect(place.left(), height() - foot + 4, place.width(), foot - 4), Qt::AlignHCenter | Qt::AlignTop,
            QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat));
    }
}

bool WeekBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (int day = 0; day < 7; ++day) {
            if (slot(day).contains(help->pos()))
                QToolTip::showText(help->globalPos(), plainToolTip(wordsOf(day)), this, slot(day));
        }
        return true;
    }
    return QWidget::event(event);
}

QSize OverviewDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 160, qMax(metrics::rowHeight, heightOf(FontRole::Body) + 12) };
}

void OverviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading)) | Qt::AlignVCenter | Qt::TextSingleLine;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto *view = qobject_cast<const QWidget *>(option.widget);
    const bool isCurrent = (option.state & QStyle::State_Selected) && view && view->hasFocus();
    if (isCurrent || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(isCurrent ? ColorRole::Selection : ColorRole::Hover));
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), metrics::radius, metrics::radius);
    }
    QRect rect = option.rect.adjusted(side, 0, -side, 0);
    if (const QVariant tone = index.data(toneRole); tone.isValid()) {
        paintTone(*painter, visual(QRect(rect.left(), rect.center().y() - 5, 11, 11)), Tone(tone.toInt()));
        rect.setLeft(rect.left() + 20);
    }
    if (const QString figure = index.data(figureRole).toString(); !figure.isEmpty()) {
        const QFont font = Theme::font(FontRole::Figures);
        const int width = qMin(QFontMetrics(font).horizontalAdvance(figure) + 1, rect.width() / 2);
        const QRect place(rect.right() + 1 - width, rect.top(), width, rect.height());
        painter->setFont(font);
        painter->setPen(theme.color(ColorRole::Text));
        painter->drawText(visual(place),
            int(QStyle::visualAlignment(option.direction, Qt::AlignTrailing)) | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(figure, Qt::ElideRight, width));
        rect.setRight(place.left() - side);
    }
    const QFont body = Theme::font(FontRole::Body);
    const QString title = index.data().toString();
    const QString detail = index.data(detailRole).toString();
    // The name matters more than what stands behind it.
    const int wanted = QFontMetrics(body).horizontalAdvance(title) + 1;
    QRect name = rect;
    name.setWidth(qMin(wanted, detail.isEmpty() ? rect.width() : qMax(rect.width() * 3 / 5, rect.width() - 160)));
    painter->setFont(body);
    painter->setPen(theme.color(ColorRole::Text));
    painter->drawText(visual(name), align, QFontMetrics(body).elidedText(title, Qt::ElideRight, name.width()));
    rect.setLeft(name.right() + side);
    if (!detail.isEmpty() && rect.width() > 30) {
        const QFont small = Theme::font(FontRole::Small);
        painter->setFont(small);
        painter->setPen(theme.color(ColorRole::Muted));
        painter->drawText(visual(rect), align, QFontMetrics(small).elidedText(detail, Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

} // namespace signoff
