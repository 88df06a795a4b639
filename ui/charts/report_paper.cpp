// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/report_paper.h"

#include "ui/charts/chart_paint.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPicture>

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr double inch = 96; // in pixels
constexpr int resolution = 1200;
constexpr double margin = 14; // mm
constexpr double foot = 28;
constexpr double space = 16;
constexpr double plainHeight = 360; // of a chart without a height of its own
constexpr double leastChart = 160;
constexpr double pictureWidth = 1000;
constexpr double pictureMargin = 24;
constexpr double mostPicture = 4000; // higher ones open nowhere
constexpr int rowsOfPicture = 60;
constexpr int slice = 40; // rows that are laid out at once

QString words(const char *text)
{
    return QCoreApplication::translate("export", text);
}

// Title and facts; tells where they end.
double paintHead(QPainter *painter, const ReportDocument &document, double width)
{
    const ChartInk ink(false);
    if (painter)
        painter->setPen(ink.color(ColorRole::Text));
    double top = paperText(painter, document.sheet.title, ChartInk::font(FontRole::Title), {}, width) + space / 4;
    if (painter)
        painter->setPen(ink.color(ColorRole::Muted));
    for (const QString &fact : document.sheet.facts)
        top += paperText(painter, fact, ChartInk::font(FontRole::Body), { 0, top }, width);
    return top + space;
}

QPageLayout pageLayout(QPageSize::PageSizeId size, bool isWide)
{
    return QPageLayout(QPageSize(size), isWide ? QPageLayout::Landscape : QPageLayout::Portrait,
        QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
}

QSizeF pageSize(QPageSize::PageSizeId size, bool isWide)
{
    return pageLayout(size, isWide).paintRect(QPageLayout::Inch).size() * inch;
}

} // namespace

QPageSize::PageSizeId paperSize()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

ReportPaper::ReportPaper(ReportDocument document, QPageSize::PageSizeId size)
    : m_document(std::move(document))
    , m_paper(size)
    , m_table(m_document.sheet)
    , m_foot(foot)
{
}

// The painter ends before its writer, and both before the buffer.
ReportPaper::~ReportPaper()
{
    m_painter.reset();
    m_writer.reset();
}

bool ReportPaper::step()
{
    switch (m_phase) {
    case Phase::Measure:
        if (!m_table.measure())
            beginPages();
        break;
    case Phase::Chart:
        layChart();
        break;
    case Phase::Break:
        breakRows();
        break;
    case Phase::Paint:
        if (m_painted < m_pages.size()) {
            paintPage(m_painted++);
        } else {
            m_painter.reset();
            m_writer.reset();
            m_phase = Phase::Done;
        }
        break;
    case Phase::Done:
        break;
    }
    return m_phase != Phase::Done;
}

int ReportPaper::percent() const
{
    switch (m_phase) {
    case Phase::Measure:
        return int(20 * m_table.measured());
    case Phase::Chart:
        return 20;
    case Phase::Break:
        return 20 + int(20 * (m_group + double(m_row) / std::max(1, m_table.rows())) / std::max(1, m_table.groups()));
    case Phase::Paint:
        return 40 + int(60 * m_painted / std::max(qsizetype(1), m_pages.size()));
    case Phase::Done:
        return 100;
    }
    return 0;
}

void ReportPaper::beginPages()
{
    m_table.fit(pageSize(m_paper, false).width(), pageSize(m_paper, true).width());
    m_size = pageSize(m_paper, m_table.isWide());
    m_pages.append(Page());
    m_top = paintHead(nullptr, m_document, m_size.width());
    m_chartLeft = m_document.chartHeight > 0 ? m_document.chartHeight : plainHeight;
    m_phase = m_document.chart ? Phase::Chart : Phase::Break;
}

// Painted into nothing first: how many pages there are stands on each of them.
void ReportPaper::layChart()
{
    const double room = bodyBottom() - m_top;
    if (room < std::min(leastChart, m_chartLeft) && m_top > 0) {
        m_pages.append(Page());
        m_top = 0;
        return;
    }
    const double height = std::min(room, std::max(m_chartLeft, leastChart));
    const QRectF rect(0, m_top, m_size.width(), height);
    m_pages.last().chartFirst = m_chartNext;
    m_pages.last().chart = rect;
    QPicture nothing;
    QPainter painter(&nothing);
    const int next = m_document.chart(m_chartNext, painter, rect);
    painter.end();
    const bool isOver = next <= m_chartNext; // -1, or no row had room
    m_top = rect.bottom() + space;
    m_chartLeft -= height;
    m_chartNext = next;
    if (isOver) {
        m_phase = Phase::Break;
    } else {
        m_pages.append(Page());
        m_top = 0;
    }
}

void ReportPaper::breakRows()
{
    for (int left = slice; left > 0; --left) {
        if (m_group >= m_table.groups()) {
            beginPainting();
            return;
        }
        const double height = m_table.rowHeight(m_group, m_row);
        const bool isFirst = m_row == 0;
        QList<Piece> &pieces = m_pages.last().pieces;
        const bool isNew = isFirst || pieces.isEmpty() || pieces.last().group != m_group;
        const double head = isNew ? m_table.headHeight(m_group) : 0;
        // A head alone at the foot of a page leads nowhere: two rows go with it.
        const double wanted = m_top + head + height * (isFirst && m_table.rows() > 1 ? 2 : 1);
        if (wanted > bodyBottom() && m_top > 0) {
            m_pages.append(Page());
            m_top = 0;
            continue;
        }
        if (isNew) {
            pieces.append({ m_group, m_row, m_row, m_top });
            m_top += head;
        }
        if (m_row < m_table.rows()) {
            pieces.last().to = m_row + 1;
            m_top += height;
            ++m_row;
        }
        if (m_row >= m_table.rows()) {
            m_row = 0;
            ++m_group;
            m_top += space;
        }
    }
}

void ReportPaper::beginPainting()
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setResolution(resolution);
    m_writer->setTitle(m_document.sheet.title);
    m_writer->setCreator(QCoreApplication::applicationName());
    m_writer->setPageLayout(pageLayout(m_paper, m_table.isWide()));
    m_painter = std::make_unique<QPainter>(m_writer.get());
    m_painter->scale(resolution / inch, resolution / inch);
    m_phase = Phase::Paint;
}

void ReportPaper::paintPage(int at)
{
    const Page &page = m_pages.at(at);
    QPainter &painter = *m_painter;
    if (at > 0)
        m_writer->newPage();
    else
        paintHead(&painter, m_document, m_size.width());
    if (page.chartFirst >= 0) {
        painter.save();
        m_document.chart(page.chartFirst, painter, page.chart);
        painter.restore();
    }
    for (const Piece &piece : page.pieces) {
        m_table.paintHead(painter, piece.group, piece.top);
        double top = piece.top + m_table.headHeight(piece.group);
        for (int row = piece.from; row < piece.to; ++row) {
            m_table.paintRow(painter, piece.group, row, top);
            top += m_table.rowHeight(piece.group, row);
        }
    }
    const QFont small = ChartInk::font(FontRole::Small);
    const double top = m_size.height() - QFontMetricsF(small).height() - 1;
    painter.setPen(ChartInk(false).color(ColorRole::Muted));
    QStringList left;
    for (const QString &part : { m_document.workspace, m_document.sheet.title, m_document.range }) {
        if (!part.isEmpty())
            left << part;
    }
    const QString line = QFontMetricsF(small).elidedText(left.join(u" · "_s), Qt::ElideRight, m_size.width() - 120);
    paperText(&painter, line, small, { 0, top }, m_size.width());
    const QString number = words(QT_TRANSLATE_NOOP("export", "%1 / %2"))
                               .arg(QLocale().toString(at + 1), QLocale().toString(int(m_pages.size())));
    paperText(&painter, number, small, { 0, top }, m_size.width(), PaperSide::Trailing);
}

QImage reportPicture(const ReportDocument &document)
{
    const double head = paintHead(nullptr, document, pictureWidth);
    const double wanted = document.chartHeight > 0 ? document.chartHeight : plainHeight;
    const double height = std::min(wanted, mostPicture);
    PaperTable table(document.sheet);
    const bool isTable = !document.chart;
    double tableHeight = 0;
    const int rows = std::min(table.rows(), rowsOfPicture);
    if (isTable) {
        while (table.measure()) { }
        table.fit(pictureWidth, pictureWidth);
        tableHeight = table.groups() > 0 ? table.headHeight(0) : 0;
        for (int row = 0; row < rows && table.groups() > 0; ++row)
            tableHeight += table.rowHeight(0, row);
    }
    constexpr double note = 24;
    const QSizeF size(pictureWidth + 2 * pictureMargin,
        head + (isTable ? tableHeight : height) + note + 2 * pictureMargin);
    QImage image((size * 2).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    const ChartInk ink(false);
    image.fill(ink.color(ColorRole::SurfaceRaised));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(pictureMargin, pictureMargin);
    paintHead(&painter, document, pictureWidth);
    bool isWhole = true;
    if (isTable) {
        double top = head;
        if (table.groups() > 0) {
            table.paintHead(painter, 0, top);
            top += table.headHeight(0);
            for (int row = 0; row < rows; ++row) {
                table.paintRow(painter, 0, row, top);
                top += table.rowHeight(0, row);
            }
        }
        isWhole = rows == table.rows() && table.groups() <= 1;
    } else {
        painter.save();
        isWhole = document.chart(0, painter, QRectF(0, head, pictureWidth, height)) < 0;
        painter.restore();
    }
    if (!isWhole) {
        painter.setPen(ink.color(ColorRole::Muted));
        paperText(&painter, words(QT_TRANSLATE_NOOP("export", "A picture has no room for more; a PDF holds everything.")),
            ChartInk::font(FontRole::Small), { 0, size.height() - 2 * pictureMargin - note / 2 }, pictureWidth);
    }
    return image;
}

} // namespace signoff
