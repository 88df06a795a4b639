// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/column_chart.h"

namespace signoff {

// One line over all columns, of the means of percents or of the totals of minutes, with gaps where nothing is known. A
// band tells the lowest and the highest of the rows. Rows that are chosen are lines of their own.
class TrendLine : public ColumnChart {
    Q_OBJECT

public:
    explicit TrendLine(QWidget *parent = nullptr);

    // What is chosen elsewhere, e.g. in the table: at most twelve are drawn.
    void setChosen(const QStringList &keys);
    const QStringList &chosen() const { return m_chosen; }

    QRectF markRect(int row, int column) const override;

protected:
    double mostValue() const override;
    void paintMarks(QPainter &painter, const Plot &plot, const ChartInk &ink) const override;
    int rowAt(const Plot &plot, int column, const QPointF &point) const override;
    QString totalWords(int column) const override;
    Grid drawnOf(const Grid &all) const override; // those that are chosen
    bool isEmpty() const override { return allRows().rows.isEmpty(); }
    double totalAt(int column, bool *isWhole = nullptr) const override;
    QList<LegendEntry> marks() const override;

private:
    struct Range {
        double least = 0;
        double most = 0;
        bool operator==(const Range &) const = default;
    };

    QPointF pointAt(const Plot &plot, int column, double value) const;
    // Lines through what is known; a value alone between gaps is a dot.
    void paintLine(QPainter &painter, const Plot &plot, const QList<double> &values, const QColor &color, double width) const;
    void paintBand(QPainter &painter, const Plot &plot, const ChartInk &ink) const;

    QStringList m_chosen;
    mutable QList<std::optional<Range>> m_ranges; // of all rows, by column
};

} // namespace signoff
