// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace signoff {

// What is measured: each has a scale and a colour of its own, since a euro and a yen do not compare.
struct BarSeries {
    QString unit; // a currency; plain text
    bool operator==(const BarSeries &) const = default;
};

struct Bar {
    QString key; // what a click tells; empty: it leads nowhere
    QString name; // plain text from the server
    QList<double> values; // one for each series; NaN: there is none
    QString note {}; // more about it, beside the name
    QString detail {}; // the same at length, for the tooltip and the table
    bool isRest = false;
    bool operator==(const Bar &) const;
};

struct BarChartData {
    // Where there are more bars than fit, the first or the last are kept and the others are one.
    enum class Keep { First, Last };

    QList<BarSeries> series;
    QList<Bar> bars;
    QString (*write)(double value, const QString &unit) = nullptr; // a figure for people
    Keep keep = Keep::First;
    QString restName {};
    bool operator==(const BarChartData &) const = default;
};

// At most 'limit' bars, the others added up into one.
BarChartData foldBars(const BarChartData &data, int limit);

// Totals as horizontal bars, each with its name and figures. The mouse and the keys choose a bar.
class BarChart : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostBars = 12;

    explicit BarChart(QWidget *parent = nullptr);

    void setData(const BarChartData &data);
    const BarChartData &data() const { return m_data; } // as drawn, after folding
    // The bars that are in force elsewhere, e.g. as a filter.
    void setChosen(const QStringList &keys);

    // What a screen reader hears: of all, and of one.
    QString summary() const;
    QString barText(int bar) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void barClicked(const QString &key);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Measures;
    Measures measures() const;
    int heightOf(int bar, const Measures &sizes) const;
    QRect barRect(int bar) const;
    int barAt(const QPoint &point) const;
    QList<int> seriesOf(int bar) const;
    double share(int bar, int series) const;
    QString figure(int bar, int series) const;
    void paintBar(QPainter &painter, int bar, const QRect &place, const Measures &sizes) const;
    void setCurrent(int bar);
    void refresh();

    BarChartData m_data;
    QStringList m_chosen;
    int m_hovered = -1;
    int m_current = -1;
};

} // namespace signoff
