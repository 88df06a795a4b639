// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/chart_paint.h"

#include <QAbstractScrollArea>

namespace signoff {

// Rows by columns, the darker the more; the figure stands in the cell where there is room. Zero is paper, what is not known
// is hatched. Only what is visible is painted; names, dates and the scale stay in sight. Arrows move a cell, Home and End to
// the first and last column (with Ctrl also of rows), Page Up and Page Down a page, Return opens; on the name of a row (Left
// of the first column) it opens the row.
class HeatMap : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);

    void setData(const ChartData &data); // scroll and current cell stay
    const ChartData &data() const { return m_data; }

    QString currentKey() const;
    int currentColumn() const { return m_column; } // -1: the whole row
    bool hasCurrent() const { return m_row >= 0; }
    void setCurrent(const QString &key, int column);

    QString summary() const;
    QString wordsAt(int row, int column) const;

    // On the viewport; empty where it is out of sight.
    QRect cellRect(int row, int column) const;
    QRect nameRect(int row) const;
    QList<ChartLabel> labels() const; // of the head
    int visibleRows() const;
    int heightForRows(int rows) const; // with head and scale
    // The colour of a value's class; the first is for what is least.
    QColor colorOf(double value, const ChartInk &ink) const;

    // See ColumnChart::paintTo(). As many rows as fit from 'first' on; tells the next one, or -1 after the last.
    int paintFrom(int first, QPainter &painter, const QRectF &rect, bool dark = false) const;
    void paintTo(QPainter &painter, const QRectF &rect, bool dark = false) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(const QString &key, int column);
    void currentChanged(const QString &key, int column);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Cell {
        int row = -1;
        int column = -1;
        bool operator==(const Cell &) const = default;
    };
    // What is drawn, in left-to-right; the same for the screen and for files.
    struct Frame {
        QRectF rect;
        double names = 0; // width
        double total = 0; // width of the totals at the end
        double cell = 0;
        double row = 0; // height
        double head = 0; // height
        double foot = 0;
        double x = 0; // scrolled away
        double y = 0;
        int first = 0;
        int last = -1;
        bool mirrored = false;
        bool isLive = false;
    };

    Frame frame() const;
    Frame frameOf(const QRectF &rect, bool mirrored) const;
    double nameWidth(double width) const;
    double totalWidth() const;
    double cellWidth(double width) const;
    QRectF cellIn(const Frame &frame, int row, int column) const; // mirrored; column -1: the name
    QRectF mirroredIn(const Frame &frame, const QRectF &rect) const;
    QList<ChartLabel> headIn(const Frame &frame) const;
    Cell cellAt(const QPoint &point) const;
    void moveTo(int row, int column);
    void ensureVisible();
    void measure();
    void layoutBars();
    QString cellText(double value) const;
    void activate(const Cell &cell);

    void paintFrame(QPainter &painter, const Frame &frame, const ChartInk &ink) const;
    void paintCells(QPainter &painter, const Frame &frame, const ChartInk &ink) const;
    void paintNames(QPainter &painter, const Frame &frame, const ChartInk &ink) const;
    void paintHead(QPainter &painter, const Frame &frame, const ChartInk &ink) const;
    void paintScale(QPainter &painter, const Frame &frame, const ChartInk &ink) const;

    ChartData m_data;
    ValueAxis m_axis; // its classes
    double m_widestName = 0;
    double m_widestSmall = 0; // the same in a smaller font
    double m_widestFigure = 0;
    double m_widestTotal = 0;
    mutable QList<ChartLabel> m_head; // from where the columns begin
    mutable double m_headCell = 0; // of cells as wide
    int m_row = -1;
    int m_column = -1;
    Cell m_hovered;
    Cell m_pressed;
};

} // namespace signoff
