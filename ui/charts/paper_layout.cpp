// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/paper_layout.h"

#include "ui/charts/chart_paint.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = 12; // between columns
constexpr double pad = 4; // above and below words
constexpr double mostWidth = 220; // of a column of words
constexpr double leastWidth = 40;
constexpr int slice = 20; // rows that are measured at once
const QString notKnown = u"—"_s;

} // namespace

double paperText(QPainter *painter, const QString &words, const QFont &font, const QPointF &at, double width, PaperSide side)
{
    QString text = words;
    text.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    double height = 0;
    const bool isRight = (side == PaperSide::Trailing) != QGuiApplication::isRightToLeft();
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ isRight ? width - line.naturalTextWidth() : 0, height });
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return height;
}

PaperTable::PaperTable(const SheetDocument &document)
    : m_document(document)
    , m_widths(document.table.columns.size(), leastWidth)
{
}

bool PaperTable::isFigures(int column) const
{
    const Cell cell = m_document.table.columns.at(column).cell;
    return column > 0 && (cell == Cell::Duration || cell == Cell::Number || cell == Cell::Money);
}

const ReportTable::Row &PaperTable::rowAt(int row) const
{
    return row < m_document.table.rows.size() ? m_document.table.rows.at(row) : *m_document.table.total;
}

QString PaperTable::words(int row, int column) const
{
    const ReportTable::Column &of = m_document.table.columns.at(column);
    if (row < 0)
        return of.title;
    const QVariant value = rowAt(row).cells.value(column);
    return value.isValid() ? cellWords(value, of, m_document.decimalHours) : isFigures(column) ? notKnown : QString();
}

QFont PaperTable::font(int row, int column) const
{
    if (row < 0)
        return ChartInk::font(FontRole::SmallStrong);
    if (row >= m_document.table.rows.size())
        return ChartInk::font(FontRole::Strong);
    return ChartInk::font(isFigures(column) ? FontRole::Figures : FontRole::Body);
}

bool PaperTable::measure()
{
    for (int left = slice; left > 0 && m_measured < rows(); --left, ++m_measured) {
        for (int column = 0; column < m_widths.size(); ++column) {
            const double width = QFontMetricsF(font(m_measured, column)).horizontalAdvance(words(m_measured, column)) + 2;
            // Figures stay in one line, whatever their width.
            const bool isOne = m_measured >= 0 && isFigures(column);
            m_widths[column] = std::max(m_widths.at(column), std::ceil(isOne ? width : std::min(width, mostWidth)));
        }
    }
    return m_measured < rows();
}

double PaperTable::measured() const
{
    return double(m_measured + 1) / (rows() + 1);
}

void PaperTable::fit(double uprightWidth, double wideWidth)
{
    double all = -gap;
    for (double &width : m_widths) {
        width = std::min(width, uprightWidth / 2);
        all += width + gap;
    }
    m_isWide = all > uprightWidth;
    m_width = m_isWide ? wideWidth : uprightWidth;
    double used = 0;
    for (int column = 1; column < m_widths.size(); ++column) {
        const double width = m_widths.at(column) + gap;
        if (m_groups.isEmpty() || used + width > m_width) {
            m_groups.append(QList<int> { 0 });
            used = m_widths.first();
        }
        m_groups.last().append(column);
        used += width;
    }
    if (m_groups.isEmpty() && !m_widths.isEmpty())
        m_groups.append(QList<int> { 0 });
}

double PaperTable::paintLine(QPainter *painter, int group, double top, int row) const
{
    double height = 0;
    double x = 0;
    const bool isMirrored = QGuiApplication::isRightToLeft();
    for (const int column : m_groups.at(group)) {
        const double width = m_widths.at(column);
        const double left = isMirrored ? m_width - x - width : x;
        const QString text = words(row, column);
        const QFont of = font(row, column);
        // What fits into one line, as nearly everything does, is not laid out to be measured.
        const QFontMetricsF metrics(of);
        if (!painter && metrics.horizontalAdvance(text) <= width && !text.contains(u'\n'))
            height = std::max(height, std::ceil(metrics.height()) + 1);
        else
            height = std::max(height,
                paperText(painter, text, of, { left, top + pad }, width,
                    isFigures(column) ? PaperSide::Trailing : PaperSide::Leading));
        x += width + gap;
    }
    return height + 2 * pad;
}

double PaperTable::headHeight(int group) const
{
    return paintLine(nullptr, group, 0, -1);
}

double PaperTable::rowHeight(int group, int row) const
{
    return paintLine(nullptr, group, 0, row);
}

void PaperTable::paintHead(QPainter &painter, int group, double top) const
{
    const ChartInk ink(false);
    painter.setPen(ink.color(ColorRole::Muted));
    const double bottom = top + headHeight(group);
    paintLine(&painter, group, top, -1);
    painter.setPen(QPen(ink.color(ColorRole::Outline), 1));
    painter.drawLine(QPointF(0, bottom), QPointF(m_width, bottom));
}

void PaperTable::paintRow(QPainter &painter, int group, int row, double top) const
{
    const ChartInk ink(false);
    const bool isTotal = row >= m_document.table.rows.size();
    if (row > 0) {
        painter.setPen(QPen(ink.color(isTotal ? ColorRole::Outline : ColorRole::Grid), isTotal ? 1 : 0.5));
        painter.drawLine(QPointF(0, top), QPointF(m_width, top));
    }
    painter.setPen(ink.color(ColorRole::Text));
    paintLine(&painter, group, top, row);
}

} // namespace signoff
