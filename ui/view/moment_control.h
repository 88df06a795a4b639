// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/view/form_control.h"

#include <QPointer>

class QFrame;
class QLineEdit;

namespace signoff {

// A date that is typed in the locale's form or taken from a calendar (the button, or Down); it may be empty.
class DateControl : public FormControl {
    Q_OBJECT

public:
    DateControl(const ControlPlan &plan, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setPlaceholder(const QString &text) override;
    QLineEdit *line() const { return m_line; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openCalendar();

    QLineEdit *m_line;
    QPointer<QFrame> m_calendar;
};

// A time of day.
class TimeControl : public FormControl {
    Q_OBJECT

public:
    TimeControl(const ControlPlan &plan, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setPlaceholder(const QString &text) override;
    QLineEdit *line() const { return m_line; }

private:
    QLineEdit *m_line;
};

// Both, in a zone that is named beside them.
class InstantControl : public FormControl {
    Q_OBJECT

public:
    InstantControl(const ControlPlan &plan, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setPlaceholder(const QString &text) override;

private:
    QTimeZone m_zone;
    DateControl *m_date;
    TimeControl *m_time;
};

} // namespace signoff
