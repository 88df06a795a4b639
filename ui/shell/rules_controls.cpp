// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rules_controls.h"

#include "ui/view/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int days = 7;

} // namespace

FigureBox::FigureBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setKeyboardTracking(false);
    setDecimals(2);
}

QString FigureBox::textFromValue(double value) const
{
    return locale().toString(value, 'f', QLocale::FloatingPointShortest);
}

FigureBox *makeHoursBox(int mostHours, QWidget *parent)
{
    auto *box = new FigureBox(parent);
    box->setRange(0, mostHours);
    box->setSingleStep(0.5);
    box->setSuffix(' '_L1 + QCoreApplication::translate("signoff::RulesDialog", "h"));
    return box;
}

int minutesOf(const FigureBox &box)
{
    return qRound(box.value() * 60);
}

WeekdayPicker::WeekdayPicker(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const QLocale locale;
    for (int day = 1; day <= days; ++day) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"weekday-%1"_s.arg(day));
        button->setText(locale.standaloneDayName(day, QLocale::ShortFormat));
        button->setAccessibleName(locale.standaloneDayName(day, QLocale::LongFormat));
        button->setToolTip(button->accessibleName());
        button->setCheckable(true);
        button->setChecked(m_weekdays.contains(Qt::DayOfWeek(day)));
        button->setProperty("kind", u"choice"_s);
        button->setMinimumSize(40, metrics::controlHeight);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::toggled, this, [this, day](bool on) {
            m_weekdays.set(Qt::DayOfWeek(day), on);
            emit changed(m_weekdays);
        });
        m_buttons << button;
    }
    const int first = int(locale.firstDayOfWeek());
    for (int i = 0; i < days; ++i)
        row->addWidget(m_buttons.at((first - 1 + i) % days));
    setFocusProxy(m_buttons.at(first - 1));
}

void WeekdayPicker::setWeekdays(Weekdays weekdays)
{
    m_weekdays = weekdays;
    for (int day = 1; day <= days; ++day) {
        const QSignalBlocker blocker(m_buttons.at(day - 1));
        m_buttons.at(day - 1)->setChecked(weekdays.contains(Qt::DayOfWeek(day)));
    }
}

QString weekdaysText(Weekdays weekdays)
{
    const QLocale locale;
    const auto name = [&](int day) { return locale.standaloneDayName(day, QLocale::ShortFormat); };
    QStringList parts;
    for (int day = 1; day <= days; ++day) {
        if (!weekdays.contains(Qt::DayOfWeek(day)))
            continue;
        int last = day;
        while (last < days && weekdays.contains(Qt::DayOfWeek(last + 1)))
            ++last;
        if (last - day >= 2) {
            parts << QCoreApplication::translate("signoff::RulesDialog", "%1 – %2").arg(name(day), name(last));
            day = last;
        } else {
            parts << name(day);
        }
    }
    return parts.isEmpty() ? QCoreApplication::translate("signoff::RulesDialog", "none") : parts.join(u", "_s);
}

} // namespace signoff
