// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/work_rules.h"

#include <QAbstractScrollArea>
#include <QDate>
#include <QMap>

namespace signoff {

// Days in a row that belong to one line of a calendar.
struct CalendarSpan {
    enum class Kind {
        Firm, // filled
        Waiting, // hatched within a dashed edge
    };
    QString id;
    QDate from;
    QDate to;
    Kind kind = Kind::Firm;
    QString text; // plain, with its state in words: for the tooltip and for screen readers
    double part = 1; // of each of its days, above 0 to 1
    bool operator==(const CalendarSpan &) const = default;
};

// On which days somebody works.
struct CalendarDays {
    Weekdays workdays;
    QMap<QDate, QString> holidays; // with their names
    bool isOff(QDate day) const { return !workdays.contains(day) || holidays.contains(day); }
    bool operator==(const CalendarDays &) const = default;
};

struct CalendarLine {
    QString id;
    QString title;
    QString group; // lines of a group follow each other; empty: none
    QList<CalendarSpan> spans;
    CalendarDays days;
    bool operator==(const CalendarLine &) const = default;
};

// Days across, a line for each person; head and names stay in sight. Only what is visible is painted, so that ten
// thousand lines scroll as ten do.
class CalendarGrid : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit CalendarGrid(QWidget *parent = nullptr);

    const QList<CalendarLine> &lines() const { return m_lines; }
    void setLines(const QList<CalendarLine> &lines); // scroll and current line stay
    QDate from() const { return m_from; }
    QDate to() const { return m_from.addDays(m_days - 1); }
    void setRange(QDate from, int days);
    void setToday(QDate today);
    // The days of which all spans are there; others are marked as not known. Invalid: no day is known.
    void setKnown(QDate from, QDate to);
    void setWeek(const CalendarDays &days, Qt::DayOfWeek start); // of the head
    void setEmptyText(const QString &text);
    // Its days are marked in every line, itself is outlined; empty: none.
    void setChosen(const QString &spanId);
    QString chosen() const { return m_chosen; }
    void showSpan(const QString &spanId);

    QDate currentDay() const { return m_day; }
    QString currentLine() const { return m_line >= 0 ? m_lines.at(m_line).id : QString(); }
    void setCurrent(const QString &lineId, QDate day);
    // What a screen reader hears of a day of a line, and what its tooltip says.
    QString wordsAt(int line, QDate day) const;

    // On the viewport; empty where it is out of sight.
    QRect dayRect(int line, QDate day) const;
    QRect spanRect(int line, int span) const;
    int visibleLines() const;
    int heightForLines(int lines) const; // all of it

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated(const QString &spanId);
    // The keys lead to a day that is not here.
    void dayWanted(const QDate &day);
    // Keys that turn the page: -1, 1; 0 back to today.
    void turned(int direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    // What is shown one below the other: a group's title, or a line.
    struct Row {
        int line = -1; // -1: a title
        int group = -1; // into m_groups
    };
    struct Group {
        QString title;
        int lines = 0;
        QList<int> away; // lines with a span, by day of the range
    };
    struct Lanes {
        QList<int> of; // each span's, from the top
        int count = 1;
    };
    struct Place {
        int line = -1;
        QDate day;
        bool operator==(const Place &) const = default;
    };

    void rebuild();
    void countAway();
    void layoutBars();
    void moveTo(int line, QDate day);
    void announceCurrent();
    void ensureVisible();
    void activateCurrent();
    int spanAt(int line, QDate day) const; // -1: none
    Place placeAt(const QPoint &point) const;
    int rowAt(int y) const;
    bool knows(QDate day) const { return m_knownFrom.isValid() && m_knownFrom <= day && day <= m_knownTo; }

    // Geometry as in left-to-right, before mirroring.
    int nameWidth() const;
    int headHeight() const;
    int rowHeight() const;
    int dayWidth() const { return qMax(1, contentWidth() / qMax(1, m_days)); }
    int contentWidth() const;
    int dayX(int index) const; // left edge within the viewport
    int rowY(int row) const;
    QRect mirrored(const QRect &rect) const;
    QRect body() const;
    QRect cell(int row, int index) const;
    QRect bar(int row, int span) const;

    void paintGrounds(QPainter &painter, int firstRow, int lastRow) const;
    void paintLines(QPainter &painter, int firstRow, int lastRow) const;
    void paintSpans(QPainter &painter, int firstRow, int lastRow) const;
    void paintMarks(QPainter &painter) const;
    void paintNames(QPainter &painter, int firstRow, int lastRow) const;
    void paintHead(QPainter &painter) const;
    void paintHeadDay(QPainter &painter, int index) const;

    QList<CalendarLine> m_lines;
    QList<Lanes> m_lanes; // by line
    QList<Row> m_rows;
    QList<int> m_rowOfLine;
    QList<Group> m_groups;
    QDate m_from;
    int m_days = 0;
    QDate m_today;
    QDate m_knownFrom;
    QDate m_knownTo;
    CalendarDays m_week;
    Qt::DayOfWeek m_weekStart = Qt::Monday;
    QString m_emptyText;
    QString m_chosen;
    QDate m_chosenFrom;
    QDate m_chosenTo;
    int m_line = -1; // the current one
    QDate m_day;
    Place m_hovered;
};

} // namespace signoff
