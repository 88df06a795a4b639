// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/heat_map.h"

#include "ui/view/text.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 26;
constexpr int tallRow = 36; // where names need two lines
constexpr double narrowest = 14; // a cell
constexpr double widest = 96;
constexpr double mostOfNames = 0.38; // of the width

// Cells above are of the strongest class, so that one odd day does not make all others pale.
double nearlyMost(const Grid &grid)
{
    QList<double> values;
    for (const Grid::Row &row : grid.rows) {
        for (const double value : row.values) {
            if (!std::isnan(value) && value > 0)
                values.append(value);
        }
    }
    if (values.isEmpty())
        return 0;
    const auto at = values.begin() + (values.size() - 1) * 98 / 100;
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

} // namespace

HeatMap::HeatMap(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Heat map"));
    connect(&Theme::current(), &Theme::changed, this, [this] { viewport()->update(); });
}

void HeatMap::setData(const ChartData &data)
{
    const QString key = currentKey();
    const bool had = hasCurrent();
    m_data = data;
    m_row = -1;
    m_hovered = {};
    for (int row = 0; had && row < m_data.grid.rows.size(); ++row) {
        if (chartKey::of(m_data.grid.rows.at(row)) == key)
            m_row = row;
    }
    m_column = qMin(m_column, int(m_data.grid.columns.size()) - 1);
    measure();
    setAccessibleDescription(summary());
    layoutBars();
    updateGeometry();
    viewport()->update();
}

// Of all figures the highest is the widest: measuring 62,000 texts takes longer than drawing what is seen.
void HeatMap::measure()
{
    m_headCell = 0;
    m_axis = ValueAxis::upTo(nearlyMost(m_data.grid), m_data.grid.unit, 5);
    const QFontMetricsF figures(ChartInk::font(FontRole::Small));
    QStringList names;
    double most = 0;
    double mostTotal = 0;
    for (const Grid::Row &row : std::as_const(m_data.grid.rows)) {
        names.append(rowName(row, m_data.words));
        for (const double value : row.values) {
            if (!std::isnan(value))
                most = qMax(most, value);
        }
        if (!std::isnan(row.total))
            mostTotal = qMax(mostTotal, row.total);
    }
    m_widestName = ChartInk::widestOf(names, FontRole::Body);
    m_widestSmall = ChartInk::widestOf(names, FontRole::Small);
    m_widestFigure = figures.horizontalAdvance(cellText(most)) + 2;
    m_widestTotal = figures.horizontalAdvance(valueText(mostTotal, m_data.grid.unit, m_data.decimalHours)) + 2;
}

QString HeatMap::currentKey() const
{
    return m_row >= 0 && m_row < m_data.grid.rows.size() ? chartKey::of(m_data.grid.rows.at(m_row)) : chartKey::all();
}

void HeatMap::setCurrent(const QString &key, int column)
{
    for (int row = 0; row < m_data.grid.rows.size(); ++row) {
        if (chartKey::of(m_data.grid.rows.at(row)) == key)
            return moveTo(row, column);
    }
}

void HeatMap::moveTo(int row, int column)
{
    if (m_data.grid.rows.isEmpty())
        return;
    const int toRow = qBound(0, row, int(m_data.grid.rows.size()) - 1);
    const int toColumn = qBound(-1, column, int(m_data.grid.columns.size()) - 1);
    if (toRow == m_row && toColumn == m_column)
        return;
    m_row = toRow;
    m_column = toColumn;
    ensureVisible();
    viewport()->update();
    if (hasFocus())
        announce(viewport(), wordsAt(m_row, m_column));
    emit currentChanged(currentKey(), m_column);
}

void HeatMap::activate(const Cell &cell)
{
    if (cell.row >= 0)
        emit activated(chartKey::of(m_data.grid.rows.at(cell.row)), cell.column);
}

QString HeatMap::summary() const
{
    if (m_data.grid.rows.isEmpty())
        return m_data.empty.isEmpty() ? tr("Nothing to show") : m_data.empty;
    const QStringList words { tr("%n rows", "", int(m_data.grid.rows.size())),
        tr("%n columns", "", int(m_data.grid.columns.size())), tr("The table below has the figures.") };
    return words.join(u". "_s);
}

QString HeatMap::wordsAt(int row, int column) const
{
    if (row < 0 || row >= m_data.grid.rows.size() || column >= m_data.grid.columns.size())
        return {};
    const Grid::Row &of = m_data.grid.rows.at(row);
    const QString name = rowName(of, m_data.words);
    if (column < 0) {
        const QString total = valueText(of.total, m_data.grid.unit, m_data.decimalHours);
        return m_data.grid.unit == Grid::Unit::Percent ? tr("%1: %2 on average").arg(name, total) : tr("%1: %2 in all").arg(name, total);
    }
    return tr("%1, %2: %3", "row, column: value")
        .arg(name, columnText(m_data.grid.columns.at(column), m_data.step),
            valueText(of.values.value(column, std::nan("")), m_data.grid.unit, m_data.decimalHours));
}

// The scale says what is percent.
QString HeatMap::cellText(double value) const
{
    if (value <= 0)
        return u"–"_s;
    return m_data.grid.unit == Grid::Unit::Percent ? QLocale().toString(value, 'f', 0)
                                                   : valueText(value, m_data.grid.unit, m_data.decimalHours);
}

QColor HeatMap::colorOf(double value, const ChartInk &ink) const
{
    const QColor paper = ink.color(ColorRole::SurfaceRaised);
    if (std::isnan(value) || value <= 0)
        return paper;
    // Classes, so that the scale can be read: the legend has as many.
    const int classes = qMax(1, int(std::lround(m_axis.top / m_axis.step)));
    const int at = qBound(1, int(std::ceil(value / m_axis.step - 1e-9)), classes);
    const double least = ink.isDark() ? 0.18 : 0.12;
    return ink.mixed(paper, ink.color(ColorRole::Accent), classes == 1 ? 0.6 : least + (0.92 - least) * (at - 1) / (classes - 1));
}

double HeatMap::nameWidth(double width) const
{
    return std::ceil(qBound(72.0, m_widestName + 24, qMax(72.0, width * mostOfNames)));
}

double HeatMap::totalWidth() const
{
    return m_widestTotal + 20;
}

double HeatMap::cellWidth(double width) const
{
    const auto count = qMax<qsizetype>(1, m_data.grid.columns.size());
    const double room = (width - nameWidth(width) - totalWidth()) / double(count);
    return qBound(narrowest, std::floor(room), widest);
}

HeatMap::Frame HeatMap::frameOf(const QRectF &rect, bool mirrored) const
{
    const QFontMetricsF small(ChartInk::font(FontRole::Small));
    Frame frame;
    frame.rect = rect;
    frame.mirrored = mirrored;
    frame.names = nameWidth(rect.width());
    frame.total = totalWidth();
    frame.cell = cellWidth(rect.width());
    frame.row = m_widestSmall > frame.names - 20 ? tallRow : rowHeight;
    frame.head = std::ceil(2 * small.height() + 12);
    frame.foot = std::ceil(small.height() + 18);
    const int rows = int(m_data.grid.rows.size());
    const int fit = int((rect.height() - frame.head - frame.foot) / frame.row);
    frame.last = qMin(rows, qMax(1, fit)) - 1;
    return frame;
}

HeatMap::Frame HeatMap::frame() const
{
    Frame frame = frameOf(viewport()->rect(), layoutDirection() == Qt::RightToLeft);
    frame.isLive = true;
    frame.x = horizontalScrollBar()->value();
    frame.y = verticalScrollBar()->value();
    const double room = frame.rect.height() - frame.head - frame.foot;
    frame.first = qMax(0, int(frame.y / frame.row));
    frame.last = qMin(int(m_data.grid.rows.size()) - 1, int((frame.y + room) / frame.row));
    return frame;
}

QRectF HeatMap::mirroredIn(const Frame &frame, const QRectF &rect) const
{
    if (!frame.mirrored)
        return rect;
    QRectF there = rect;
    there.moveLeft(frame.rect.left() + frame.rect.right() - rect.right());
    return there;
}

QRectF HeatMap::cellIn(const Frame &frame, int row, int column) const
{
    const double y = frame.rect.top() + frame.head + double(row) * frame.row - frame.y
        - (frame.isLive ? 0 : double(frame.first) * frame.row);
    if (column < 0)
        return mirroredIn(frame, QRectF(frame.rect.left(), y, frame.names, frame.row));
    return mirroredIn(frame, QRectF(frame.rect.left() + frame.names + column * frame.cell - frame.x, y, frame.cell, frame.row));
}

QRect HeatMap::cellRect(int row, int column) const
{
    const Frame now = frame();
    if (row < 0 || row >= m_data.grid.rows.size() || column < 0 || column >= m_data.grid.columns.size())
        return {};
    const QRectF room = mirroredIn(now, now.rect.adjusted(now.names, now.head, 0, -now.foot));
    return cellIn(now, row, column).intersected(room).toRect();
}

QRect HeatMap::nameRect(int row) const
{
    const Frame now = frame();
    if (row < 0 || row >= m_data.grid.rows.size())
        return {};
    return cellIn(now, row, -1).intersected(now.rect.adjusted(0, now.head, 0, -now.foot)).toRect();
}

QList<ChartLabel> HeatMap::headIn(const Frame &frame) const
{
    // Kept while the cells are as wide: a year has many names, and scrolling paints them each time.
    if (m_headCell != frame.cell) {
        m_headCell = frame.cell;
        m_head = columnLabels(m_data.grid.columns, m_data.step, QRectF(0, 0, frame.cell * double(m_data.grid.columns.size()), 0),
            false, QFontMetricsF(ChartInk::font(FontRole::Small)));
    }
    QList<ChartLabel> labels = m_head;
    for (ChartLabel &label : labels)
        label.rect = mirroredIn(frame, label.rect.translated(frame.rect.left() + frame.names - frame.x, frame.rect.top()));
    return labels;
}

QList<ChartLabel> HeatMap::labels() const
{
    return headIn(frame());
}

int HeatMap::visibleRows() const
{
    const Frame now = frame();
    return qMax(0, int((now.rect.height() - now.head - now.foot) / now.row));
}

int HeatMap::heightForRows(int rows) const
{
    const Frame now = frameOf(QRectF(0, 0, qMax(280, viewport()->width()), 480), false);
    return int(now.head + now.foot) + int(rows * now.row);
}

HeatMap::Cell HeatMap::cellAt(const QPoint &point) const
{
    const Frame now = frame();
    double x = point.x();
    if (now.mirrored)
        x = now.rect.width() - 1 - x;
    const double y = point.y() - now.head + now.y;
    if (point.y() < now.head || point.y() >= now.rect.height() - now.foot || m_data.grid.rows.isEmpty())
        return {};
    const int row = int(y / now.row);
    if (row >= m_data.grid.rows.size())
        return {};
    if (x < now.names)
        return { row, -1 };
    const int column = int((x - now.names + now.x) / now.cell);
    if (column < m_data.grid.columns.size())
        return { row, column };
    const double end = now.names + now.cell * double(m_data.grid.columns.size()) - now.x;
    return x < end + now.total ? Cell { row, -1 } : Cell {};
}

void HeatMap::layoutBars()
{
    const Frame now = frame();
    const double content = now.cell * double(m_data.grid.columns.size()) + now.total;
    const int across = qMax(0, int(std::ceil(content - (now.rect.width() - now.names))));
    horizontalScrollBar()->setRange(0, across);
    horizontalScrollBar()->setPageStep(qMax(1, int(now.rect.width() - now.names)));
    horizontalScrollBar()->setSingleStep(int(now.cell));
    const int room = int(now.rect.height() - now.head - now.foot);
    verticalScrollBar()->setRange(0, qMax(0, int(double(m_data.grid.rows.size()) * now.row) - room));
    verticalScrollBar()->setPageStep(qMax(1, room));
    verticalScrollBar()->setSingleStep(int(now.row));
}

void HeatMap::ensureVisible()
{
    const Frame now = frame();
    const int room = int(now.rect.height() - now.head - now.foot);
    const int top = int(m_row * now.row);
    const int bottom = top + int(now.row);
    QScrollBar *down = verticalScrollBar();
    if (top < down->value())
        down->setValue(top);
    else if (bottom > down->value() + room)
        down->setValue(bottom - room);
    if (m_column < 0)
        return;
    QScrollBar *across = horizontalScrollBar();
    const int left = int(m_column * now.cell);
    const int width = int(now.rect.width() - now.names);
    if (left < across->value())
        across->setValue(left);
    else if (left + now.cell > across->value() + width)
        across->setValue(int(std::ceil(left + now.cell)) - width);
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    paintFrame(painter, frame(), ChartInk(Theme::current().isDark()));
}

int HeatMap::paintFrom(int first, QPainter &painter, const QRectF &rect, bool dark) const
{
    const int rows = int(m_data.grid.rows.size());
    Frame frame = frameOf(rect, layoutDirection() == Qt::RightToLeft);
    const int fit = qMax(1, frame.last + 1);
    // Nothing can be scrolled on paper: cells as narrow as they must be.
    const double room = rect.width() - frame.names - frame.total;
    frame.cell = qMin(frame.cell, room / qMax(1.0, double(m_data.grid.columns.size())));
    frame.first = qBound(0, first, qMax(0, rows - 1));
    frame.last = qMin(rows, frame.first + fit) - 1;
    // The scale follows the last row.
    if (rows > 0)
        frame.rect.setHeight(qMin(rect.height(), frame.head + frame.foot + frame.row * (frame.last - frame.first + 1)));
    painter.save();
    paintFrame(painter, frame, ChartInk(dark));
    painter.restore();
    return frame.last + 1 < rows ? frame.last + 1 : -1;
}

void HeatMap::paintTo(QPainter &painter, const QRectF &rect, bool dark) const
{
    paintFrom(0, painter, rect, dark);
}

QSize HeatMap::sizeHint() const
{
    return { 720, heightForRows(qBound(4, int(m_data.grid.rows.size()), 16)) };
}

QSize HeatMap::minimumSizeHint() const
{
    return { 280, heightForRows(3) };
}

} // namespace signoff
