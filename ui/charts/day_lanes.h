// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/day_spans.h"
#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_paint.h"
#include "ui/charts/series_colours.h"

#include <QAbstractScrollArea>

#include <limits>

namespace signoff {

class ChartLegend;

// A stretch of a lane; its project has the colour, how active the member was is its height.
struct LaneEntry {
    DaySpan span;
    double activity = std::numeric_limits<double>::quiet_NaN(); // percent; not a number: not known
};

struct DayLane {
    QString key; // of the member
    QString name;
    QString figure {}; // at the trailing edge: a total
    QString empty {}; // stands where there are no entries: "nothing tracked", "not known"
    QList<LaneEntry> entries {}; // in the order of time, cut to the day
    bool isKnown = true;
};

// All instants in one zone, in which the hours are named.
struct DayLanesData {
    QDateTime begin;
    QDateTime end;
    QDateTime now {}; // invalid: not on this day
    QList<DayLane> lanes;
    QString noProject {}; // "No project"
    bool decimalHours = false;
    QString empty {}; // where there are no lanes
};

// A day, a lane for each member; only what is visible is painted. Ctrl+wheel, + and - zoom, 0 shows the whole day again.
// Left and Right move along the entries of a lane, Up and Down between lanes, Home and End to the first and last entry (with
// Ctrl: lane), Page Up and Page Down a page, Return opens.
class DayLanes : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit DayLanes(QWidget *parent = nullptr);

    void setData(const DayLanesData &data); // scroll, zoom and current entry stay
    const DayLanesData &data() const { return m_data; }
    void setColours(const SeriesColours &colours);

    // The project of each entry is a key; those that are hidden are pale.
    QStringList projects() const { return m_projects; } // those that are there, most time first
    QString projectName(const QString &key) const;
    int placeOf(const QString &project) const;
    bool isShown(const QString &project) const { return !m_hidden.contains(project); }
    void setShown(const QString &project, bool isShown);

    QString currentKey() const;
    int currentEntry() const { return m_entry; } // -1: the whole lane
    bool hasCurrent() const { return m_lane >= 0; }
    void setCurrent(const QString &key, int entry);

    // 1: the whole day. Until somebody zooms the hours in use have the room.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void setZoom(double zoom, double keptX); // what is at that place of the viewport stays there

    QString summary() const;
    QString wordsAt(int lane, int entry) const;

    // On the viewport; empty where it is out of sight.
    QRect entryRect(int lane, int entry) const;
    QRect laneRect(int lane) const;
    QList<ChartLabel> labels() const; // the hours
    int visibleLanes() const;
    int heightForLanes(int lanes) const;

    // See HeatMap::paintFrom(); the hours in use, whatever the zoom.
    int paintFrom(int first, QPainter &painter, const QRectF &rect, bool dark = false) const;
    void paintTo(QPainter &painter, const QRectF &rect, bool dark = false) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(const QString &key, int entry);
    void shownChanged(const QString &project, bool isShown);
    void currentChanged(const QString &key, int entry);
    void zoomChanged(double zoom);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr int laneHeight = 34;
    static constexpr int legendGap = 8;

    struct Spot {
        int lane = -1;
        int entry = -1;
        bool operator==(const Spot &) const = default;
    };
    struct Frame {
        QRectF rect;
        double names = 0;
        double figures = 0;
        double head = 0;
        double width = 0; // of the whole day, zoomed
        double x = 0;
        double y = 0;
        int first = 0;
        int last = -1;
        bool mirrored = false;
        bool isLive = false;
        QRectF track() const { return rect.adjusted(names, head, -figures, 0); }
    };

    Frame frame() const;
    Frame frameOf(const QRectF &rect, bool mirrored) const;
    double xOf(const Frame &frame, const QDateTime &instant) const; // before mirroring
    QRectF entryIn(const Frame &frame, int lane, int entry) const; // mirrored
    QRectF laneIn(const Frame &frame, int lane) const;
    QRectF mirroredIn(const Frame &frame, const QRectF &rect) const;
    QList<ChartLabel> hoursIn(const Frame &frame) const;
    Spot spotAt(const QPoint &point) const;
    void moveTo(int lane, int entry);
    int nearestEntry(int lane) const;
    void ensureVisible();
    void measure();
    void layoutBars();
    void fitUsed();
    void refreshLegend();
    void layoutLegend();

    void paintFrame(QPainter &painter, const Frame &frame, const ChartInk &ink) const;
    void paintHours(QPainter &painter, const Frame &frame, const ChartInk &ink) const;
    void paintLane(QPainter &painter, const Frame &frame, const ChartInk &ink, int lane) const;
    void paintEntry(QPainter &painter, const Frame &frame, const ChartInk &ink, int lane, int entry) const;
    void paintOverlaps(QPainter &painter, const Frame &frame, const ChartInk &ink, int lane) const;
    void paintNow(QPainter &painter, const Frame &frame, const ChartInk &ink) const;

    DayLanesData m_data;
    SeriesColours m_colours;
    QStringList m_projects;
    QHash<QString, int> m_places;
    QHash<QString, QString> m_names;
    QStringList m_hidden;
    double m_widestName = 0;
    double m_widestFigure = 0;
    ChartLegend *m_legend;
    QDateTime m_usedFrom; // invalid: no hour is
    QDateTime m_usedTo;
    double m_zoom = 1;
    bool m_isFitted = true; // nobody zoomed
    int m_lane = -1;
    int m_entry = -1;
    Spot m_hovered;
    Spot m_pressed;
};

} // namespace signoff
