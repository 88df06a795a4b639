// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/column_chart.h"

#include "ui/view/text.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>
#include <limits>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr double notKnown = std::numeric_limits<double>::quiet_NaN();
constexpr int legendGap = 10;
constexpr double tickGap = 8; // a tick's words and the plot

QFontMetricsF smallMetrics()
{
    return QFontMetricsF(ChartInk::font(FontRole::Small));
}

} // namespace

ColumnChart::ColumnChart(QWidget *parent)
    : QWidget(parent)
    , m_legend(new ChartLegend(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Chart"));
    connect(m_legend, &ChartLegend::toggled, this, &ColumnChart::setShown);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ColumnChart::setData(const ChartData &data)
{
    const QString key = currentKey();
    m_data = data;
    m_all = data.grid;
    m_row = -1;
    drawAnew();
    m_row = key == chartKey::all() ? -1 : rowOf(key);
}

void ColumnChart::drawAnew()
{
    const QString key = currentKey();
    m_data.grid = drawnOf(m_all);
    m_hovered = -1;
    m_column = qMin(m_column, int(m_data.grid.columns.size()) - 1);
    m_row = key == chartKey::all() ? -1 : rowOf(key);
    refresh();
}

void ColumnChart::setColours(const SeriesColours &colours)
{
    m_colours = colours;
    refresh();
}

void ColumnChart::refresh()
{
    QStringList keys;
    for (const Grid::Row &row : std::as_const(m_data.grid.rows))
        keys.append(chartKey::of(row));
    m_places = m_colours.placesOf(keys);
    QList<LegendEntry> entries;
    for (int row = 0; row < m_data.grid.rows.size(); ++row) {
        const Grid::Row &of = m_data.grid.rows.at(row);
        entries.append({ keys.at(row), rowName(of, m_data.words), valueText(of.total, m_data.grid.unit, m_data.decimalHours),
            m_places.at(row), isRowShown(row) });
    }
    if (!isEmpty())
        entries += marks();
    m_legend->setEntries(entries);
    m_legend->setVisible(!entries.isEmpty());
    setAccessibleDescription(summary());
    relayout();
}

void ColumnChart::relayout()
{
    m_plot.reset();
    const int height = m_legend->isHidden() ? 0 : m_legend->heightForWidth(width());
    m_legend->setGeometry(0, this->height() - height, width(), height);
    updateGeometry();
    update();
}

void ColumnChart::setShown(const QString &key, bool shown)
{
    if (shown == isShown(key))
        return;
    if (shown)
        m_hidden.remove(key);
    else
        m_hidden.insert(key);
    if (m_row >= 0 && !isRowShown(m_row))
        m_row = -1;
    refresh();
    emit shownChanged(key, shown);
}

int ColumnChart::rowOf(const QString &key) const
{
    for (int row = 0; row < m_data.grid.rows.size(); ++row) {
        if (chartKey::of(m_data.grid.rows.at(row)) == key)
            return row;
    }
    return -1;
}

bool ColumnChart::isRowShown(int row) const
{
    return isShown(chartKey::of(m_data.grid.rows.at(row)));
}

double ColumnChart::valueAt(int row, int column) const
{
    return m_data.grid.rows.at(row).values.value(column, notKnown);
}

double ColumnChart::totalAt(int column, bool *isWhole) const
{
    double sum = 0;
    int known = 0;
    int shown = 0;
    for (int row = 0; row < m_data.grid.rows.size(); ++row) {
        if (!isRowShown(row))
            continue;
        ++shown;
        const double value = valueAt(row, column);
        if (std::isnan(value))
            continue;
        sum += value;
        ++known;
    }
    const bool isPercent = m_data.grid.unit == Grid::Unit::Percent;
    if (isWhole)
        *isWhole = isPercent || known == shown;
    if (known == 0)
        return notKnown;
    return isPercent ? sum / known : sum;
}

QString ColumnChart::currentKey() const
{
    return m_row >= 0 && m_row < m_data.grid.rows.size() ? chartKey::of(m_data.grid.rows.at(m_row)) : chartKey::all();
}

void ColumnChart::setCurrent(const QString &key, int column)
{
    moveTo(rowOf(key), column);
}

void ColumnChart::moveTo(int row, int column)
{
    const int last = int(m_data.grid.columns.size()) - 1;
    const int at = qBound(qMin(0, last), column, last);
    if (row == m_row && at == m_column)
        return;
    m_row = row;
    m_column = at;
    update();
    if (hasFocus() && m_column >= 0)
        announce(this, wordsAt(m_row, m_column));
    emit currentChanged(currentKey(), m_column);
}

// The next row that is seen in that direction; beyond the last the whole column.
int ColumnChart::nextRow(int row, int direction) const
{
    const int count = int(m_data.grid.rows.size());
    int next = row < 0 && direction < 0 ? count - 1 : row + direction;
    while (next >= 0 && next < count && (!isRowShown(next) || markRect(next, m_column).isEmpty()))
        next += direction;
    return next < 0 || next >= count ? -1 : next;
}

QString ColumnChart::wordsAt(int row, int column) const
{
    if (column < 0 || column >= m_data.grid.columns.size() || row >= m_data.grid.rows.size())
        return {};
    const QString name = columnText(m_data.grid.columns.at(column), m_data.step);
    if (row < 0)
        return tr("%1: %2", "column: value").arg(name, totalWords(column));
    return tr("%1, %2: %3", "row, column: value")
        .arg(rowName(m_data.grid.rows.at(row), m_data.words), name,
            valueText(valueAt(row, column), m_data.grid.unit, m_data.decimalHours));
}

QString ColumnChart::totalWords(int column) const
{
    bool isWhole = true;
    const double total = totalAt(column, &isWhole);
    const QString words = valueText(total, m_data.grid.unit, m_data.decimalHours);
    return isWhole || std::isnan(total) ? words : tr("at least %1").arg(words);
}

QString ColumnChart::summary() const
{
    if (isEmpty())
        return emptyWords();
    QStringList words { tr("%n rows", "", int(m_all.rows.size())), tr("%n columns", "", int(m_data.grid.columns.size())) };
    int unknown = 0;
    for (int column = 0; column < m_data.grid.columns.size(); ++column)
        unknown += std::isnan(totalAt(column)) ? 1 : 0;
    if (unknown > 0)
        words.append(tr("%n columns are not known", "", unknown));
    words.append(tr("The table below has the figures."));
    return words.join(u". "_s);
}

QString ColumnChart::emptyWords() const
{
    return m_data.empty.isEmpty() ? tr("Nothing to show") : m_data.empty;
}

QString ColumnChart::toolTipAt(const QPoint &point) const
{
    const int column = columnAt(point);
    if (column < 0)
        return {};
    QStringList lines;
    if (const int row = rowAt(plot(), column, point); row >= 0)
        lines.append(wordsAt(row, column));
    lines.append(wordsAt(-1, column));
    return lines.join(u'\n');
}

QRectF ColumnChart::roomAbove() const
{
    const int legend = m_legend->isHidden() ? 0 : m_legend->heightForWidth(width()) + legendGap;
    return QRectF(0, 0, width(), height() - legend);
}

ColumnChart::Plot ColumnChart::plotIn(const QRectF &room, bool mirrored) const
{
    const QFontMetricsF metrics = smallMetrics();
    Plot plot;
    plot.mirrored = mirrored;
    plot.axis = ValueAxis::upTo(mostValue(), m_data.grid.unit, room.height() < 180 ? 3 : 5);
    double widest = 0;
    for (double value = 0; value <= plot.axis.top + 0.5; value += plot.axis.step)
        widest = qMax(widest, metrics.horizontalAdvance(plot.axis.label(value)) + 1);
    plot.rect = room.adjusted(widest + tickGap, metrics.height() + 6, -6, -2 * metrics.height() - 8);
    if (mirrored)
        plot.rect.moveLeft(room.left() + room.right() - plot.rect.right());
    if (plot.rect.width() < 20 || plot.rect.height() < 20) {
        plot.rect = QRectF(room.topLeft(), QSizeF(0, 0));
        return plot;
    }
    plot.columns = columnLabels(m_data.grid.columns, m_data.step, plot.rect, mirrored, metrics);
    for (double value = 0; value <= plot.axis.top + 0.5; value += plot.axis.step) {
        const QString words = plot.axis.label(value);
        const double width = metrics.horizontalAdvance(words) + 1;
        const double x = mirrored ? plot.rect.right() + tickGap : plot.rect.left() - tickGap - width;
        plot.ticks.append({ words, QRectF(x, plot.y(value) - metrics.height() / 2, width, metrics.height()), int(value) });
    }
    return plot;
}

const ColumnChart::Plot &ColumnChart::plot() const
{
    if (!m_plot)
        m_plot = plotIn(roomAbove(), layoutDirection() == Qt::RightToLeft);
    return *m_plot;
}

QRectF ColumnChart::plotRect() const
{
    return plot().rect;
}

QRectF ColumnChart::columnRectIn(const Plot &plot, int column) const
{
    const auto count = qMax<qsizetype>(1, m_data.grid.columns.size());
    const double width = plot.rect.width() / double(count);
    const double place = plot.mirrored ? double(count - 1 - column) : double(column);
    return { plot.rect.left() + place * width, plot.rect.top(), width, plot.rect.height() };
}

QRectF ColumnChart::columnRect(int column) const
{
    return columnRectIn(plot(), column);
}

QList<ChartLabel> ColumnChart::labels() const
{
    return plot().columns + plot().ticks;
}

int ColumnChart::columnAt(const QPointF &point) const
{
    const QRectF place = plot().rect;
    const int count = int(m_data.grid.columns.size());
    if (count == 0 || place.isEmpty() || point.x() < place.left() || point.x() >= place.right() || point.y() > roomAbove().bottom())
        return -1;
    const int at = qBound(0, int((point.x() - place.left()) / place.width() * count), count - 1);
    return plot().mirrored ? count - 1 - at : at;
}

void ColumnChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAll(painter, plot(), ChartInk(Theme::current().isDark()), true);
}

void ColumnChart::paintTo(QPainter &painter, const QRectF &rect, bool dark) const
{
    const ChartInk ink(dark);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int legend = m_legend->entries().isEmpty() ? 0 : m_legend->heightForWidth(int(rect.width()));
    painter.save();
    paintAll(painter, plotIn(rect.adjusted(0, 0, 0, -legend - legendGap), mirrored), ink, false);
    m_legend->paintTo(painter, rect.adjusted(0, rect.height() - legend, 0, 0), ink, mirrored);
    painter.restore();
}

void ColumnChart::paintAll(QPainter &painter, const Plot &plot, const ChartInk &ink, bool isLive) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_data.grid.columns.isEmpty() || isEmpty() || plot.rect.isEmpty()) {
        painter.setFont(ChartInk::font(FontRole::Body));
        painter.setPen(ink.color(ColorRole::Muted));
        const QRectF room = isLive ? roomAbove() : plot.rect;
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, emptyWords());
        return;
    }
    paintGround(painter, plot, ink, isLive);
    paintMarks(painter, plot, ink);
    if (!isLive || m_column < 0 || !hasFocus())
        return;
    const QRectF mark = m_row >= 0 ? markRect(m_row, m_column) : QRectF();
    ink.focus(painter, mark.isEmpty() ? columnRectIn(plot, m_column) : mark.adjusted(-2, -2, 2, 2));
}

void ColumnChart::paintGround(QPainter &painter, const Plot &plot, const ChartInk &ink, bool isLive) const
{
    for (int column = 0; column < m_data.grid.columns.size(); ++column) {
        const QRectF place = columnRectIn(plot, column);
        if (isLive && column == m_hovered)
            painter.fillRect(place, ink.color(ColorRole::SurfaceSunken));
        else if (isDayOff(m_data.grid.columns.at(column), m_data))
            painter.fillRect(place, ink.color(ColorRole::Hover));
    }
    painter.setFont(ChartInk::font(FontRole::Small));
    for (const ChartLabel &tick : plot.ticks) {
        const bool isZero = tick.place == 0;
        const double y = std::round(plot.y(tick.place));
        painter.fillRect(QRectF(plot.rect.left(), y, plot.rect.width(), 1), ink.color(isZero ? ColorRole::Outline : ColorRole::Grid));
        painter.setPen(ink.color(ColorRole::Muted));
        painter.drawText(tick.rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, tick.text);
    }
    for (const ChartLabel &name : plot.columns) {
        const bool isMarked = isLive && (name.place == m_hovered || (hasFocus() && name.place == m_column));
        painter.setPen(ink.color(isMarked ? ColorRole::Text : ColorRole::Muted));
        painter.drawText(name.rect, Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, name.text);
    }
}

QSize ColumnChart::sizeHint() const
{
    const int legend = m_legend->entries().isEmpty() ? 0 : m_legend->heightForWidth(qMax(width(), 480)) + legendGap;
    return { 720, 280 + legend };
}

QSize ColumnChart::minimumSizeHint() const
{
    return { 280, 200 + (m_legend->entries().isEmpty() ? 0 : m_legend->heightForWidth(qMax(width(), 280)) + legendGap) };
}

} // namespace signoff
