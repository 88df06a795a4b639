// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bar_chart.h"

#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int thickness = 8;
constexpr int inset = metrics::grid;
constexpr int gap = 6; // between two lines of a bar
constexpr int shortestBar = 2; // what is not nothing is seen

bool isSame(double left, double right)
{
    return left == right || (std::isnan(left) && std::isnan(right));
}

} // namespace

// What the font makes of it.
struct BarChart::Measures {
    int nameLine = 0;
    int barLine = 0;
    int figureWidth = 0; // of the widest figure
};

bool Bar::operator==(const Bar &other) const
{
    return key == other.key && name == other.name && note == other.note && detail == other.detail && isRest == other.isRest
        && std::equal(values.cbegin(), values.cend(), other.values.cbegin(), other.values.cend(), isSame);
}

BarChartData foldBars(const BarChartData &data, int limit)
{
    if (limit < 1 || data.bars.size() <= limit)
        return data;
    BarChartData folded = data;
    const bool keepsFirst = data.keep == BarChartData::Keep::First;
    const qsizetype others = data.bars.size() - limit;
    folded.bars = keepsFirst ? data.bars.mid(0, limit) : data.bars.mid(others);
    Bar rest { {}, data.restName, QList<double>(data.series.size(), std::nan("")) };
    rest.isRest = true;
    rest.note = BarChart::tr("%n more", "bars", int(others));
    for (const Bar &bar : keepsFirst ? data.bars.mid(limit) : data.bars.mid(0, others)) {
        for (qsizetype i = 0; i < data.series.size(); ++i) {
            const double value = bar.values.value(i, std::nan(""));
            if (!std::isnan(value))
                rest.values[i] = std::isnan(rest.values.at(i)) ? value : rest.values.at(i) + value;
        }
    }
    if (keepsFirst)
        folded.bars.append(rest);
    else
        folded.bars.prepend(rest);
    return folded;
}

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Totals"));
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BarChart::setData(const BarChartData &data)
{
    const BarChartData folded = foldBars(data, mostBars);
    if (folded == m_data)
        return;
    // The bar that has the keys stays the same one.
    const QString current = m_current >= 0 ? m_data.bars.at(m_current).key : QString();
    m_data = folded;
    m_hovered = -1;
    m_current = -1;
    for (int bar = 0; bar < m_data.bars.size(); ++bar) {
        if (!current.isEmpty() && m_data.bars.at(bar).key == current)
            m_current = bar;
    }
    refresh();
}

void BarChart::setChosen(const QStringList &keys)
{
    if (m_chosen == keys)
        return;
    m_chosen = keys;
    refresh();
}

void BarChart::refresh()
{
    setAccessibleDescription(summary());
    updateGeometry();
    update();
}

QString BarChart::summary() const
{
    QStringList bars;
    for (int bar = 0; bar < m_data.bars.size(); ++bar)
        bars.append(barText(bar));
    return bars.join(u'\n');
}

QString BarChart::barText(int bar) const
{
    if (bar < 0 || bar >= m_data.bars.size())
        return {};
    const Bar &shown = m_data.bars.at(bar);
    QStringList parts;
    const QList<int> series = seriesOf(bar);
    for (const int each : series)
        parts.append(figure(bar, each));
    const QString more = shown.detail.isEmpty() ? shown.note : shown.detail;
    if (!more.isEmpty())
        parts.append(oneLine(more));
    const QString text = tr("%1: %2", "bar: figures").arg(oneLine(shown.name), parts.join(u"; "_s));
    return m_chosen.contains(shown.key) && !shown.key.isEmpty() ? tr("%1 (chosen)").arg(text) : text;
}

// Those in which it has a value.
QList<int> BarChart::seriesOf(int bar) const
{
    QList<int> series;
    for (int i = 0; i < m_data.series.size(); ++i) {
        if (!std::isnan(m_data.bars.at(bar).values.value(i, std::nan(""))))
            series.append(i);
    }
    return series;
}

QString BarChart::figure(int bar, int series) const
{
    const double value = m_data.bars.at(bar).values.value(series, std::nan(""));
    return m_data.write ? m_data.write(value, m_data.series.at(series).unit) : QLocale().toString(value);
}

// Of the longest bar of that series; what was paid back is as long as what was paid.
double BarChart::share(int bar, int series) const
{
    double most = 0;
    for (const Bar &each : m_data.bars) {
        const double value = std::abs(each.values.value(series, std::nan("")));
        if (!std::isnan(value) && std::isfinite(value))
            most = qMax(most, value);
    }
    const double value = std::abs(m_data.bars.at(bar).values.value(series));
    return most > 0 && std::isfinite(value) ? value / most : 0;
}

BarChart::Measures BarChart::measures() const
{
    const QFontMetrics figures(Theme::font(FontRole::Figures));
    Measures sizes;
    sizes.nameLine = qMax(figures.height(), QFontMetrics(Theme::font(FontRole::Body)).height());
    sizes.barLine = figures.height();
    for (int bar = 0; bar < m_data.bars.size(); ++bar) {
        for (int series = 0; series < m_data.series.size(); ++series) {
            if (!std::isnan(m_data.bars.at(bar).values.value(series, std::nan(""))))
                sizes.figureWidth = qMax(sizes.figureWidth, figures.horizontalAdvance(figure(bar, series)) + 2);
        }
    }
    return sizes;
}

// The name, and a line for each series.
int BarChart::heightOf(int bar, const Measures &sizes) const
{
    const int lines = int(seriesOf(bar).size());
    return inset + sizes.nameLine + (lines > 0 ? lines * (sizes.barLine + gap / 2) : 0) + inset;
}

QRect BarChart::barRect(int bar) const
{
    const Measures sizes = measures();
    int top = 0;
    for (int above = 0; above < bar; ++above)
        top += heightOf(above, sizes);
    return { 0, top, width(), heightOf(bar, sizes) };
}

int BarChart::barAt(const QPoint &point) const
{
    const Measures sizes = measures();
    int bottom = 0;
    for (int bar = 0; bar < m_data.bars.size(); ++bar) {
        bottom += heightOf(bar, sizes);
        if (point.y() < bottom)
            return point.y() >= 0 ? bar : -1;
    }
    return -1;
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Measures sizes = measures();
    int top = 0;
    for (int bar = 0; bar < m_data.bars.size(); ++bar) {
        const QRect place(0, top, width(), heightOf(bar, sizes));
        paintBar(painter, bar, place, sizes);
        top = place.bottom() + 1;
    }
}

void BarChart::paintBar(QPainter &painter, int bar, const QRect &place, const Measures &sizes) const
{
    const Theme &theme = Theme::current();
    const Bar &shown = m_data.bars.at(bar);
    const auto visual = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const bool isChosen = !shown.key.isEmpty() && m_chosen.contains(shown.key);
    const QRect ground = place.adjusted(0, 1, 0, -1);
    if (isChosen || (bar == m_hovered && !shown.key.isEmpty())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(isChosen ? ColorRole::AccentSoft : ColorRole::Hover));
        painter.drawRoundedRect(ground, metrics::radius, metrics::radius);
    }
    // Not by colour alone: a line where reading begins.
    if (isChosen)
        painter.fillRect(visual(QRect(0, ground.top() + 6, 3, ground.height() - 12)), theme.color(ColorRole::Accent));

    const int left = inset;
    const int room = width() - 2 * inset;
    const QRect line(left, place.top() + inset, room, sizes.nameLine);
    const QFont small = Theme::font(FontRole::Small);
    const QFont body = Theme::font(isChosen ? FontRole::Strong : FontRole::Body);
    const QString note = oneLine(shown.note);
    const int noteWidth = note.isEmpty() ? 0 : qMin(room / 2, QFontMetrics(small).horizontalAdvance(note) + 2);
    const int nameWidth = room - (noteWidth > 0 ? noteWidth + 2 * gap : 0);
    const auto leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    const auto trailing = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter));
    painter.setFont(body);
    painter.setPen(theme.color(shown.isRest ? ColorRole::Muted : ColorRole::Text));
    painter.drawText(visual(QRect(left, line.top(), nameWidth, line.height())), leading | Qt::TextSingleLine,
        QFontMetrics(body).elidedText(oneLine(shown.name), Qt::ElideRight, nameWidth));
    painter.setFont(small);
    painter.setPen(theme.color(ColorRole::Muted));
    painter.drawText(visual(QRect(left + room - noteWidth, line.top(), noteWidth, line.height())),
        trailing | Qt::TextSingleLine, QFontMetrics(small).elidedText(note, Qt::ElideRight, noteWidth));

    const QFont figures = Theme::font(FontRole::Figures);
    painter.setFont(figures);
    int top = line.bottom() + 1 + gap / 2;
    const QList<int> series = seriesOf(bar);
    for (const int each : series) {
        const int track = qMax(0, room - sizes.figureWidth - 2 * gap);
        const QRect whole(left, top + (sizes.barLine - thickness) / 2, track, thickness);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorRole::SurfaceSunken));
        painter.drawRoundedRect(visual(whole), thickness / 2.0, thickness / 2.0);
        const double length = share(bar, each) * track;
        if (length > 0) {
            QRect filled = whole;
            filled.setWidth(qMin(track, qMax(shortestBar, qRound(length))));
            QPainterPath round;
            round.addRoundedRect(visual(whole), thickness / 2.0, thickness / 2.0);
            painter.save();
            painter.setClipPath(round);
            painter.setBrush(shown.isRest ? theme.seriesRest() : theme.series(each));
            painter.drawRoundedRect(visual(filled), thickness / 2.0, thickness / 2.0);
            painter.restore();
        }
        painter.setPen(theme.color(ColorRole::Text));
        painter.drawText(visual(QRect(left + room - sizes.figureWidth, top, sizes.figureWidth, sizes.barLine)),
            trailing | Qt::TextSingleLine, figure(bar, each));
        top += sizes.barLine + gap / 2;
    }
    if (bar == m_current && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(ColorRole::Accent), 2));
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
    }
}

QSize BarChart::sizeHint() const
{
    const Measures sizes = measures();
    int height = 0;
    for (int bar = 0; bar < m_data.bars.size(); ++bar)
        height += heightOf(bar, sizes);
    return { 280, height };
}

QSize BarChart::minimumSizeHint() const
{
    return { qMin(measures().figureWidth + 80, 220), sizeHint().height() };
}

bool BarChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QPoint point = static_cast<QHelpEvent *>(event)->pos();
        const int bar = barAt(point);
        if (bar >= 0)
            QToolTip::showText(mapToGlobal(point), plainToolTip(barText(bar)), this, barRect(bar));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().toPoint());
    if (bar == m_hovered)
        return;
    m_hovered = bar;
    const bool leads = bar >= 0 && !m_data.bars.at(bar).key.isEmpty();
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void BarChart::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void BarChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || bar < 0)
        return;
    setCurrent(bar);
    if (!m_data.bars.at(bar).key.isEmpty())
        emit barClicked(m_data.bars.at(bar).key);
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_data.bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(qMax(0, m_current - 1));
    case Qt::Key_Down:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && !event->isAutoRepeat() && !m_data.bars.at(m_current).key.isEmpty())
            emit barClicked(m_data.bars.at(m_current).key);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0)
        setCurrent(0);
    QWidget::focusInEvent(event);
}

void BarChart::setCurrent(int bar)
{
    const int next = qMin(bar, int(m_data.bars.size()) - 1);
    if (next == m_current)
        return;
    m_current = next;
    announce(this, barText(m_current));
    update();
}

void BarChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LayoutDirectionChange || type == QEvent::LanguageChange || type == QEvent::FontChange
        || type == QEvent::LocaleChange)
        refresh();
}

} // namespace signoff
