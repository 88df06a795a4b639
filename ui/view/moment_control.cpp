// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/view/moment_control.h"

#include "ui/view/icons.h"
#include "ui/view/moment_text.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace signoff {

namespace {

constexpr int timeWidth = 92;

QHBoxLayout *rowOf(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    return row;
}

} // namespace

DateControl::DateControl(const ControlPlan &, QWidget *parent)
    : FormControl(parent)
    , m_line(new QLineEdit(this))
{
    rowOf(this)->addWidget(m_line);
    setPart(m_line);
    QAction *open = m_line->addAction(icon(u"calendar"_s, ColorRole::Muted), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Calendar"));
    m_line->installEventFilter(this);
    connect(open, &QAction::triggered, this, &DateControl::openCalendar);
    connect(m_line, &QLineEdit::textEdited, this, &FormControl::edited);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (const std::optional<QDate> date = dateOf(m_line->text()))
            m_line->setText(dateText(*date));
    });
    setPlaceholder({});
}

QVariant DateControl::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return QDate();
    if (const std::optional<QDate> date = dateOf(text))
        return *date;
    return text;
}

void DateControl::setValue(const QVariant &value)
{
    m_line->setText(value.typeId() == QMetaType::QString ? value.toString() : dateText(value.toDate()));
}

void DateControl::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text.isEmpty() ? tr("e.g. %1").arg(dateText(QDate::currentDate())) : text);
}

bool DateControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_F4) {
            if (!key->isAutoRepeat())
                openCalendar();
            return true;
        }
    }
    return FormControl::eventFilter(watched, event);
}

void DateControl::openCalendar()
{
    if (m_calendar || !isEnabled())
        return;
    m_calendar = new QFrame(m_line, Qt::Popup);
    m_calendar->setAttribute(Qt::WA_DeleteOnClose);
    m_calendar->setObjectName(u"popup"_s);
    m_calendar->setLayoutDirection(layoutDirection());
    auto *calendar = new QCalendarWidget(m_calendar);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setSelectedDate(dateOf(m_line->text()).value_or(QDate::currentDate()));
    rowOf(m_calendar)->addWidget(calendar);
    m_calendar->layout()->setContentsMargins(5, 5, 5, 5);
    const auto take = [this](QDate date) {
        m_line->setText(dateText(date));
        emit edited();
        m_calendar->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, [this, take](QDate date) {
        if (m_calendar)
            take(date);
    });
    m_calendar->adjustSize();
    const QRect anchor(m_line->mapToGlobal(QPoint()), m_line->size());
    QPoint place(layoutDirection() == Qt::RightToLeft ? anchor.right() + 1 - m_calendar->width() : anchor.left(),
        anchor.bottom() + 4);
    const QRect room = m_line->screen()->availableGeometry();
    if (place.y() + m_calendar->height() > room.bottom())
        place.setY(qMax(room.top(), anchor.top() - 4 - m_calendar->height()));
    place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() + 1 - m_calendar->width())));
    m_calendar->move(place);
    m_calendar->show();
    calendar->setFocus();
}

TimeControl::TimeControl(const ControlPlan &, QWidget *parent)
    : FormControl(parent)
    , m_line(new QLineEdit(this))
{
    rowOf(this)->addWidget(m_line);
    setPart(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FormControl::edited);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (const std::optional<QTime> time = timeOf(m_line->text()))
            m_line->setText(timeText(*time));
    });
    setPlaceholder({});
}

QVariant TimeControl::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return QTime();
    if (const std::optional<QTime> time = timeOf(text))
        return *time;
    return text;
}

void TimeControl::setValue(const QVariant &value)
{
    m_line->setText(value.typeId() == QMetaType::QString ? value.toString() : timeText(value.toTime()));
}

void TimeControl::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text.isEmpty() ? tr("e.g. %1").arg(timeText(QTime(9, 30))) : text);
}

InstantControl::InstantControl(const ControlPlan &plan, QWidget *parent)
    : FormControl(parent)
    , m_zone(plan.zone.isValid() ? plan.zone : QTimeZone::systemTimeZone())
    , m_date(new DateControl(plan, this))
    , m_time(new TimeControl(plan, this))
{
    QHBoxLayout *row = rowOf(this);
    row->addWidget(m_date, 1);
    row->addWidget(m_time);
    m_time->setFixedWidth(timeWidth);
    QLabel *zone = plainLabel(m_zone.displayName(QDateTime::currentDateTimeUtc(), QTimeZone::OffsetName), this);
    zone->setFont(Theme::font(FontRole::Small));
    zone->setForegroundRole(QPalette::PlaceholderText);
    zone->setToolTip(plainToolTip(QString::fromLatin1(m_zone.id())));
    row->addWidget(zone);
    setPart(m_date->line());
    m_time->line()->setAccessibleName(
        tr("%1, time", "field").arg(QCoreApplication::translate("forms", plan.field.title)));
    connect(m_date, &FormControl::edited, this, &FormControl::edited);
    connect(m_time, &FormControl::edited, this, &FormControl::edited);
}

QVariant InstantControl::value() const
{
    const QVariant date = m_date->value();
    const QVariant time = m_time->value();
    if (isBlank(date) && isBlank(time))
        return QDateTime();
    if (date.typeId() == QMetaType::QDate && time.typeId() == QMetaType::QTime && !isBlank(date) && !isBlank(time))
        return QDateTime(date.toDate(), time.toTime(), m_zone);
    return QString(m_date->line()->text() + u' ' + m_time->line()->text()).trimmed(); // no instant yet
}

void InstantControl::setValue(const QVariant &value)
{
    const QDateTime instant = value.toDateTime().toTimeZone(m_zone);
    m_date->setValue(instant.isValid() ? instant.date() : QDate());
    m_time->setValue(instant.isValid() ? instant.time() : QTime());
}

void InstantControl::setPlaceholder(const QString &text)
{
    m_date->setPlaceholder(text);
    m_time->setPlaceholder(text);
}

} // namespace signoff
