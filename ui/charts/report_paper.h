// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/sheet.h"
#include "ui/charts/paper_layout.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>

#include <functional>
#include <memory>

class QPainter;

// A report on paper: what is on the screen, with a title, on pages or as one picture.
namespace signoff {

struct ReportDocument {
    SheetDocument sheet; // title, facts (range, filters, time of the data, what is missing), table
    QString workspace; // its name
    QString range; // "2 – 8 Nov 2026"
    // Paints from a row on into the rectangle and tells the next row, or -1 when all is painted; empty: there is no chart. It
    // is called in later turns of the event loop, so it guards what it paints with a QPointer and returns -1 without it.
    std::function<int(int first, QPainter &painter, const QRectF &rect)> chart {};
    double chartHeight = 0; // in pixels; 0: one of 360 pixels
};

// Letter where people use it, else A4.
QPageSize::PageSizeId paperSize();

// Lays out and paints a PDF in slices, so that the window stays alive between them. Leaves nothing behind when it is
// destroyed before the end.
class ReportPaper {
public:
    explicit ReportPaper(ReportDocument document, QPageSize::PageSizeId size = paperSize());
    ~ReportPaper();

    // The next slice, at most a page; false: all is done.
    bool step();
    int percent() const;
    int pages() const { return int(m_pages.size()); }
    bool isLandscape() const { return m_table.isWide(); }
    // Once step() answered false.
    QByteArray bytes() const { return m_buffer.data(); }

private:
    struct Piece {
        int group = 0;
        int from = 0;
        int to = 0; // behind the last
        double top = 0;
    };
    struct Page {
        int chartFirst = -1; // none
        QRectF chart {};
        QList<Piece> pieces {};
    };
    enum class Phase { Measure, Chart, Break, Paint, Done };

    void beginPages();
    void layChart();
    void breakRows();
    void beginPainting();
    void paintPage(int at);
    double bodyBottom() const { return m_size.height() - m_foot; }

    ReportDocument m_document;
    QPageSize::PageSizeId m_paper;
    PaperTable m_table;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    Phase m_phase = Phase::Measure;
    QSizeF m_size; // of what is painted, without margins
    double m_foot = 0;
    QList<Page> m_pages;
    double m_top = 0; // where the next piece begins on the last page
    double m_chartLeft = 0;
    int m_chartNext = 0;
    int m_group = 0;
    int m_row = 0;
    int m_painted = 0;
};

// Title, facts and chart (where there is none, the table's first rows) as a picture, two pixels for each of the screen.
QImage reportPicture(const ReportDocument &document);

} // namespace signoff
