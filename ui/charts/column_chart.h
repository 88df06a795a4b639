// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_paint.h"
#include "ui/charts/series_colours.h"

#include <QSet>
#include <QWidget>

namespace signoff {

// A chart with a column for each day, week or month, ticks at whole hours and a legend that hides and shows rows. Left and
// Right move between columns, Up and Down between rows, Home and End to the first and last column, Return opens.
class ColumnChart : public QWidget {
    Q_OBJECT

public:
    explicit ColumnChart(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    // The grid as it is drawn, after folding.
    const ChartData &data() const { return m_data; }
    void setColours(const SeriesColours &colours);

    bool isShown(const QString &key) const { return !m_hidden.contains(key); }
    void setShown(const QString &key, bool isShown);

    QString currentKey() const; // chartKey::all() where no row is chosen
    int currentColumn() const { return m_column; } // -1: none
    void setCurrent(const QString &key, int column);

    // What a screen reader hears of all, and of one place; row -1: of the whole column.
    QString summary() const;
    QString wordsAt(int row, int column) const;
    QString toolTipAt(const QPoint &point) const; // plain

    // All of it into a rectangle, legend included, for files. A unit is a pixel of a screen at 100 %: the caller scales
    // the painter. Paper is light.
    void paintTo(QPainter &painter, const QRectF &rect, bool dark = false) const;

    // Where things are, in the widget.
    QRectF plotRect() const;
    QRectF columnRect(int column) const;
    virtual QRectF markRect(int row, int column) const = 0; // empty: nothing is drawn there
    QList<ChartLabel> labels() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(const QString &key, int column);
    void shownChanged(const QString &key, bool isShown);
    void currentChanged(const QString &key, int column);

protected:
    // The chart in a size, as it is laid out.
    struct Plot {
        QRectF rect;
        ValueAxis axis;
        QList<ChartLabel> columns;
        QList<ChartLabel> ticks;
        bool mirrored = false;
        double y(double value) const { return rect.bottom() - (axis.top > 0 ? value / axis.top : 0) * rect.height(); }
    };

    // The highest value that must fit.
    virtual double mostValue() const = 0;
    virtual void paintMarks(QPainter &painter, const Plot &plot, const ChartInk &ink) const = 0;
    // The row that is drawn at a value of a column; -1: none.
    virtual int rowAt(const Plot &plot, int column, const QPointF &point) const = 0;
    virtual QString totalWords(int column) const; // of the column, after its name
    // What is drawn of all rows.
    virtual Grid drawnOf(const Grid &all) const { return drawnGrid(all); }
    // What a legend has beside the rows.
    virtual QList<LegendEntry> marks() const { return {}; }
    virtual bool isEmpty() const { return m_data.grid.rows.isEmpty(); }
    // Of what is shown; not a number where nothing is known. 'isWhole': nothing of it is missing.
    virtual double totalAt(int column, bool *isWhole = nullptr) const;
    const Grid &allRows() const { return m_all; }
    void drawAnew(); // drawnOf() has changed

    const Plot &plot() const;
    QRectF columnRectIn(const Plot &plot, int column) const;
    int rowOf(const QString &key) const; // -1: none
    bool isRowShown(int row) const;
    int placeOf(int row) const { return m_places.at(row); }
    double valueAt(int row, int column) const;
    int hoveredColumn() const { return m_hovered; }
    int currentRow() const { return m_row; }
    void relayout();

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Plot plotIn(const QRectF &room, bool mirrored) const;
    QRectF roomAbove() const; // of the widget, without its legend
    int columnAt(const QPointF &point) const;
    void moveTo(int row, int column);
    int nextRow(int row, int direction) const;
    void refresh();
    void paintGround(QPainter &painter, const Plot &plot, const ChartInk &ink, bool isLive) const;
    void paintAll(QPainter &painter, const Plot &plot, const ChartInk &ink, bool isLive) const;
    QString emptyWords() const;

    ChartData m_data;
    Grid m_all; // before folding
    SeriesColours m_colours;
    QList<int> m_places;
    QSet<QString> m_hidden;
    ChartLegend *m_legend;
    mutable std::optional<Plot> m_plot;
    int m_row = -1;
    int m_column = -1;
    int m_hovered = -1;
};

} // namespace signoff
