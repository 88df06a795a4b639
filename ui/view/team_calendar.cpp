// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/team_calendar.h"

#include "core/support/format.h"
#include "ui/view/calendar_legend.h"
#include "ui/view/icons.h"
#include "ui/view/segments.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace signoff {

namespace {

constexpr int weeksShown = 4;

} // namespace

TeamCalendar::TeamCalendar(const QList<Scale> &scales, QWidget *parent)
    : QWidget(parent)
    , m_scale(scales.value(0, Scale::Month))
    , m_today(QDate::currentDate())
    , m_grid(new CalendarGrid(this))
    , m_title(plainLabel({}, this))
    , m_before(addButton(-1))
    , m_after(addButton(1))
    , m_toToday(new QPushButton(this))
    , m_scales(new Segments(this))
    , m_legend(new CalendarLegend(this))
{
    m_title->setFont(Theme::font(FontRole::Strong));
    connect(m_toToday, &QPushButton::clicked, this, [this] { turn(0); });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *> { m_before, m_after, m_toToday })
        head->addWidget(part);
    head->addSpacing(metrics::grid);
    head->addWidget(m_title, 1);
    for (const Scale scale : scales)
        m_scales->add(int(scale));
    m_scales->setVisible(scales.size() > 1);
    m_scales->setCurrent(int(m_scale));
    head->addWidget(m_scales);
    connect(m_scales, &Segments::chosen, this, [this](int id) { setScale(Scale(id)); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::grid);
    column->addLayout(head);
    column->addWidget(m_grid, 1);
    column->addWidget(m_legend);
    setFocusProxy(m_grid);
    connect(m_grid, &CalendarGrid::activated, this, &TeamCalendar::activated);
    connect(m_grid, &CalendarGrid::turned, this, &TeamCalendar::turn);
    connect(m_grid, &CalendarGrid::dayWanted, this, &TeamCalendar::showDay);
    m_grid->setToday(m_today);
    retranslate();
    showDay(m_today);
}

QToolButton *TeamCalendar::addButton(int direction)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, [this, direction] { turn(direction); });
    return button;
}

void TeamCalendar::setScale(Scale scale)
{
    m_scales->setCurrent(int(scale));
    if (scale == m_scale)
        return;
    m_scale = scale;
    const QDate day = m_grid->currentDay();
    showDay(day.isValid() ? day : m_day);
    emit scaleChanged(scale);
}

void TeamCalendar::showDay(QDate day)
{
    if (!day.isValid())
        return;
    m_day = day;
    const QDate month(day.year(), day.month(), 1);
    switch (m_scale) {
    case Scale::Weeks: {
        const int passed = (day.dayOfWeek() - int(m_weekStart) + 7) % 7;
        return setDays(day.addDays(-passed - 7), weeksShown * 7); // with the week before
    }
    case Scale::Month:
        return setDays(month, month.daysInMonth());
    case Scale::Quarter: {
        const QDate first = month.addMonths(-((month.month() - 1) % 3));
        return setDays(first, int(first.daysTo(first.addMonths(3))));
    }
    }
}

void TeamCalendar::setDays(QDate from, int days)
{
    if (from == m_grid->from() && days == from.daysTo(m_grid->to()) + 1)
        return;
    m_grid->setRange(from, days);
    m_title->setText(title());
    m_grid->setAccessibleName(tr("Calendar, %1").arg(title()));
    emit rangeChanged(m_grid->from(), m_grid->to());
}

void TeamCalendar::turn(int direction)
{
    if (direction == 0) {
        showDay(m_today);
        if (!m_grid->currentLine().isEmpty())
            m_grid->setCurrent(m_grid->currentLine(), m_today);
        return;
    }
    showDay(m_scale == Scale::Weeks ? m_day.addDays(7 * direction)
                                    : m_day.addMonths(direction * (m_scale == Scale::Quarter ? 3 : 1)));
}

void TeamCalendar::setToday(QDate today)
{
    m_today = today;
    m_grid->setToday(today);
}

void TeamCalendar::setWeek(const CalendarDays &days, Qt::DayOfWeek start)
{
    m_grid->setWeek(days, start);
    if (std::exchange(m_weekStart, start) != start)
        showDay(m_day);
}

void TeamCalendar::setWords(const QString &firm, const QString &waiting)
{
    m_legend->setWords(firm, waiting);
}

QString TeamCalendar::title() const
{
    if (m_scale == Scale::Month)
        return tr("%1 %2", "month, year").arg(QLocale().standaloneMonthName(from().month())).arg(QLocale().toString(from(), QStringLiteral("yyyy")));
    return format::period(from(), to());
}

void TeamCalendar::retranslate()
{
    m_toToday->setText(tr("Today"));
    m_toToday->setToolTip(tr("To today (T)"));
    m_before->setToolTip(tr("Before ([)"));
    m_before->setAccessibleName(tr("Before"));
    m_after->setToolTip(tr("After (])"));
    m_after->setAccessibleName(tr("After"));
    for (const auto &[scale, words] : std::initializer_list<std::pair<Scale, QString>> {
             { Scale::Weeks, tr("Weeks") }, { Scale::Month, tr("Month") }, { Scale::Quarter, tr("Quarter") } })
        m_scales->setText(int(scale), words);
    // The one that leads back points to where reading begins.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_before->setIcon(icon(isMirrored ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left")));
    m_after->setIcon(icon(isMirrored ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right")));
    m_title->setText(title());
}

void TeamCalendar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace signoff
