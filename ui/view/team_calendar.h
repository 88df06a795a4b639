// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/calendar_grid.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace signoff {

class CalendarLegend;
class Segments;

// A calendar of a team with what turns its pages: the title of the range, before, after, today, how much of it is seen,
// and a legend.
class TeamCalendar : public QWidget {
    Q_OBJECT

public:
    enum class Scale {
        Weeks, // four, around the day in question
        Month,
        Quarter,
    };

    explicit TeamCalendar(const QList<Scale> &scales = { Scale::Month, Scale::Quarter }, QWidget *parent = nullptr);

    CalendarGrid *grid() const { return m_grid; }
    Scale scale() const { return m_scale; }
    void setScale(Scale scale);
    // The range of this scale that has the day.
    void showDay(QDate day);
    QDate from() const { return m_grid->from(); }
    QDate to() const { return m_grid->to(); }
    void setToday(QDate today);
    void setWeek(const CalendarDays &days, Qt::DayOfWeek start);
    // What filled and hatched mean.
    void setWords(const QString &firm, const QString &waiting);
    QString title() const;

public slots:
    void turn(int direction); // -1 before, 1 after, 0 to today

signals:
    void activated(const QString &spanId);
    // These days are shown now.
    void rangeChanged(const QDate &from, const QDate &to);
    void scaleChanged(Scale scale);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void setDays(QDate from, int days);
    QToolButton *addButton(int direction);

    Scale m_scale;
    QDate m_day; // around which the range lies
    QDate m_today;
    Qt::DayOfWeek m_weekStart = Qt::Monday;
    CalendarGrid *m_grid;
    QLabel *m_title;
    QToolButton *m_before;
    QToolButton *m_after;
    QPushButton *m_toToday;
    Segments *m_scales;
    CalendarLegend *m_legend;
};

} // namespace signoff
