// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/work_rules.h"

#include <QDoubleSpinBox>
#include <QList>
#include <QWidget>

class QToolButton;

namespace signoff {

// A number without idle zeros: "8 h", "7.5 h". What is typed counts when it is done, not while it is typed.
class FigureBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit FigureBox(QWidget *parent = nullptr);
    QString textFromValue(double value) const override;
};

// A box for hours, its value in minutes.
FigureBox *makeHoursBox(int mostHours, QWidget *parent);
int minutesOf(const FigureBox &box);

// The days of the week as seven buttons, in the order of the locale.
class WeekdayPicker : public QWidget {
    Q_OBJECT

public:
    explicit WeekdayPicker(QWidget *parent = nullptr);

    Weekdays weekdays() const { return m_weekdays; }
    void setWeekdays(Weekdays weekdays); // says nothing

signals:
    void changed(signoff::Weekdays weekdays); // by hand

private:
    Weekdays m_weekdays;
    QList<QToolButton *> m_buttons; // Monday first
};

// "Mon – Fri", "Mon, Tue, Thu", "none".
QString weekdaysText(Weekdays weekdays);

} // namespace signoff
