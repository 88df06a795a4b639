// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_data.h"
#include "ui/charts/chart_paint.h"
#include "ui/charts/series_colours.h"

#include <QSet>
#include <QWidget>

namespace signoff {

// How a total is shared, as bars with percent and hours: lengths from one line compare at a glance where angles of a pie
// do not, each has its name beside it, and a small one is still a line. What belongs to none stands apart, last. Up and
// Down move, Return opens, Space hides and shows a row (the shares are then of what is shown).
class ShareBars : public QWidget {
    Q_OBJECT

public:
    explicit ShareBars(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; } // after folding
    void setColours(const SeriesColours &colours);

    bool isShown(const QString &key) const { return !m_hidden.contains(key); }
    void setShown(const QString &key, bool isShown);
    QString currentKey() const;
    bool hasCurrent() const { return m_row >= 0; }
    void setCurrent(const QString &key);

    QString summary() const;
    QString wordsAt(int row) const;
    QRectF rowRect(int row) const;
    QRectF swatchRect(int row) const; // hides and shows it
    QList<ChartLabel> labels() const;
    // See ColumnChart::paintTo().
    void paintTo(QPainter &painter, const QRectF &rect, bool dark = false) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(const QString &key, int column); // the column is -1: all of it
    void shownChanged(const QString &key, bool isShown);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QRectF all;
        QRectF swatch;
        QRectF name;
        QRectF bar;
        QRectF percent;
        QRectF hours;
    };
    QList<Row> rowsIn(double width, bool mirrored) const;
    QList<Row> rowsHere() const;
    int rowAt(const QPointF &point) const;
    double shown() const; // the total of what is shown
    QString percentText(int row) const;
    void moveTo(int row);
    void refresh();
    void paintRows(QPainter &painter, const QList<Row> &rows, const ChartInk &ink, bool isLive, bool mirrored) const;

    ChartData m_data;
    SeriesColours m_colours;
    QList<int> m_places;
    QSet<QString> m_hidden;
    int m_row = -1;
    int m_hovered = -1;
};

} // namespace signoff
