// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/column_chart.h"

namespace signoff {

// A grid of minutes as bars, a part for each row; the expected time as a line, the period before as pale bars.
class StackedBars : public ColumnChart {
    Q_OBJECT

public:
    explicit StackedBars(QWidget *parent = nullptr);

    QRectF markRect(int row, int column) const override;

protected:
    double mostValue() const override;
    void paintMarks(QPainter &painter, const Plot &plot, const ChartInk &ink) const override;
    int rowAt(const Plot &plot, int column, const QPointF &point) const override;
    QString totalWords(int column) const override;
    QList<LegendEntry> marks() const override;

private:
    QRectF partRect(const Plot &plot, int row, int column) const;
    QRectF barRect(const Plot &plot, int column) const;
    double beforeAt(int column) const;
    double expectedAt(int column) const;
    void paintExpected(QPainter &painter, const Plot &plot, const ChartInk &ink) const;
    void paintTotals(QPainter &painter, const Plot &plot, const ChartInk &ink) const;
};

} // namespace signoff
