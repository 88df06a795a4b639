// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/day_line_scale.h"

#include <QString>
#include <QWidget>

namespace signoff {

// How a stretch looks. Told apart by pattern and shape, not by colour alone.
enum class SpanLook { Tracked, Manual, Pause, Asked, Running, Other };

struct LineSpan {
    QString id; // of its own on this line
    QDateTime from;
    QDateTime to;
    SpanLook look = SpanLook::Tracked;
    QString text; // what it is about, one line; plain
    QString detail; // more words for who points at it; plain
    bool beganBefore = false; // the day shows only a part of it
    bool endsAfter = false;
    bool operator==(const LineSpan &) const = default;
};

struct LineLane {
    QString title;
    QString figure; // at the trailing edge: a total
    QString empty; // stands where there are no spans: "nothing tracked", "not known"
    QList<LineSpan> spans;
    bool operator==(const LineLane &) const = default;
};

struct LineMark {
    QDateTime from;
    QDateTime to;
    bool operator==(const LineMark &) const = default;
};

// A day, or the days that something touches. All instants in one zone, in which the hours are named.
struct DayLineData {
    QDateTime begin;
    QDateTime end;
    QList<LineLane> lanes;
    QList<LineMark> marks; // what lanes share
    QDateTime now; // invalid: not on this day
    bool operator==(const DayLineData &) const = default;
};

// What happened when on a day, one lane below the other. The hours in use have the room; the quiet ones before and
// after are short. Left and Right move along a lane, Up and Down between lanes, Return opens.
class DayLine : public QWidget {
    Q_OBJECT

public:
    explicit DayLine(QWidget *parent = nullptr);

    void setData(const DayLineData &data);
    const DayLineData &data() const { return m_data; }

    // Empty: none.
    QString current() const { return m_current; }
    void setCurrent(const QString &id);

    // What a screen reader hears of all, and of one stretch.
    QString summary() const;
    QString wordsOf(const LineSpan &span) const;
    QString toolTipAt(const QPoint &point) const; // plain
    // Where a stretch is drawn; empty for one that is not there.
    QRect rectOf(const QString &id) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void currentChanged(const QString &id);
    void activated(const QString &id);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Key {
        QRectF rect; // of the swatch
        QRectF words;
        QString text;
        SpanLook look = SpanLook::Tracked;
        bool isMark = false;
    };
    struct Row {
        QRectF title;
        QRectF track;
        QRectF figure;
    };
    struct Places {
        QList<Row> rows;
        QList<Key> legend;
        double marksTop = 0;
        double axisTop = 0;
        double height = 0;
    };
    struct Spot {
        int lane = -1;
        int place = -1;
        bool isValid() const { return lane >= 0; }
    };

    Places placesFor(double width) const;
    QList<Key> legendFor(double width, double top, double &bottom) const;
    void arrange();
    QRectF bodyOf(const Spot &spot) const;
    const LineSpan &at(const Spot &spot) const { return m_data.lanes.at(spot.lane).spans.at(spot.place); }
    Spot spotOf(const QString &id) const;
    Spot spotAt(const QPointF &point) const;
    Spot nearest(int lane, const LineSpan &to) const;
    Spot moved(int key) const;
    void choose(const Spot &spot);
    void setHovered(const QString &id);
    QRectF mirroredIn(const QRectF &rect, double width) const;

    void paintTicks(QPainter &painter) const;
    void paintLane(QPainter &painter, int lane) const;
    void paintSpan(QPainter &painter, const Spot &spot) const;
    void paintWords(QPainter &painter, const Spot &spot) const;
    void paintMarks(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    DayLineData m_data;
    DayLineScale m_scale;
    Places m_places;
    QString m_current;
    QString m_hovered;
};

} // namespace signoff
