// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/sheet.h"

#include <QFont>
#include <QHash>
#include <QList>
#include <QPointF>

class QPainter;

// How words and tables lie on paper. All is in pixels of the screen, 96 an inch.
namespace signoff {

enum class PaperSide { Leading, Trailing };

// Lays words out in lines no wider than 'width' and paints them, if there is a painter; nothing is cut. Tells the height.
double paperText(QPainter *painter, const QString &words, const QFont &font, const QPointF &at, double width,
    PaperSide side = PaperSide::Leading);

// The columns of a table on paper: as wide as their widest words, long texts in several lines; what is wider than a page
// goes on in groups of columns that all begin with the first one.
class PaperTable {
public:
    explicit PaperTable(const SheetDocument &document);

    // Measures some rows more; false: all are measured.
    bool measure();
    double measured() const; // 0 to 1
    // Upright where it fits, else wide; then in groups.
    void fit(double uprightWidth, double wideWidth);
    bool isWide() const { return m_isWide; }
    int groups() const { return int(m_groups.size()); }
    // With the line of totals.
    int rows() const { return int(m_document.table.rows.size()) + (m_document.table.total ? 1 : 0); }

    double headHeight(int group) const;
    double rowHeight(int group, int row) const;
    void paintHead(QPainter &painter, int group, double top) const;
    void paintRow(QPainter &painter, int group, int row, double top) const;

private:
    const ReportTable::Row &rowAt(int row) const;
    QString words(int row, int column) const;
    QFont font(int row, int column) const;
    bool isFigures(int column) const;
    double paintLine(QPainter *painter, int group, double top, int row) const; // -1: the head

    SheetDocument m_document;
    QList<double> m_widths;
    QList<QList<int>> m_groups;
    int m_measured = -1; // the head is first
    double m_width = 0;
    bool m_isWide = false;
};

} // namespace signoff
