// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QWidget>
#include <memory>

namespace signoff {

struct DayChartSeries {
    QString name; // plain text from the server
    int color = -1; // index into the theme's series colours; -1: by place
    QList<int> minutes; // one per day; -1: no data for that day
};

// What a chart of hours by day shows.
struct DayChartData {
    QList<QDate> days;
    QList<DayChartSeries> series;
    QList<int> expected; // minutes, one per day; empty or 0: not known or none
    bool operator==(const DayChartData &) const;
};

// At most 'limit' series: the smallest are added up into one called "The rest" (color -2). A day without data in all
// parts stays without data. Order is kept otherwise.
DayChartData foldSeries(const DayChartData &data, int limit);

// Stacked bars per project by day, ticks at whole hours, the expected time as a line, a legend with totals below.
class DayChart : public QWidget {
    Q_OBJECT

public:
    explicit DayChart(QWidget *parent = nullptr);
    ~DayChart() override;

    void setData(const DayChartData &data);
    void clear();
    const DayChartData &data() const; // as drawn, after folding

    // What a screen reader hears: each day with its total.
    QString summary() const;
    // The words of the tooltip for a day, plain text.
    QString dayToolTip(int day) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    // A bar was clicked: the day and the series (-1: none under the pointer).
    void dayClicked(const QDate &day, int series);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace signoff
