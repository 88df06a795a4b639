// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/holidays_ics.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

// Of any calendar of holidays; what goes beyond is meant to cost memory or time.
constexpr qsizetype mostBytes = 2 * 1024 * 1024;
constexpr qsizetype mostHolidays = 5000;
constexpr qint64 mostMilliseconds = 1000;
constexpr qint64 mostDaysOfOne = 366;
constexpr qsizetype longestLine = 10'000;
constexpr int deepest = 8;
constexpr qsizetype longestName = 200;

struct Free {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};
using Component = std::unique_ptr<icalcomponent, Free>;
using Occurrences = std::unique_ptr<icalrecur_iterator, Free>;

QString say(const char *text)
{
    return QCoreApplication::translate("holidays", text);
}

bool startsWith(const QByteArray &line, const char *word)
{
    return line.left(qsizetype(qstrlen(word))).compare(word, Qt::CaseInsensitive) == 0;
}

// Unfolded, without what is no text and lines that nobody reads; nothing where parts lie within parts so deep that
// walking them would cost the stack.
std::optional<QByteArray> tamed(QByteArray ics)
{
    if (ics.startsWith("\xEF\xBB\xBF"))
        ics.remove(0, 3);
    if (ics.contains('\0'))
        return {};
    ics.replace("\r\n", "\n").replace('\r', '\n').replace("\n ", "").replace("\n\t", "");
    QByteArray kept;
    kept.reserve(ics.size());
    int depth = 0;
    for (qsizetype at = 0; at < ics.size();) {
        const qsizetype end = ics.indexOf('\n', at) < 0 ? ics.size() : ics.indexOf('\n', at);
        const QByteArray line = ics.mid(at, end - at);
        at = end + 1;
        if (startsWith(line, "BEGIN") && ++depth > deepest)
            return {};
        // The library complains on the terminal about each end without a beginning.
        if (startsWith(line, "END:") && --depth < 0) {
            depth = 0;
            continue;
        }
        if (!line.isEmpty() && line.size() <= longestLine)
            kept.append(line).append("\r\n");
    }
    return kept;
}

QDate dateOf(const icaltimetype &time)
{
    return icaltime_is_null_time(time) ? QDate() : QDate(time.year, time.month, time.day);
}

// The days of an all-day event as such.
struct AllDay {
    QDate first;
    qint64 days = 1;
    QString name;
};

std::optional<AllDay> readAllDay(icalcomponent *event)
{
    const icaltimetype start = icalcomponent_get_dtstart(event);
    const QDate first = dateOf(start);
    if (!first.isValid() || !start.is_date || icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
        return {};
    // The end is the day after the last; libical makes it from a duration, too.
    const QDate end = dateOf(icalcomponent_get_dtend(event));
    const qint64 days = end.isValid() ? std::clamp<qint64>(first.daysTo(end), 1, mostDaysOfOne) : 1;
    const char *summary = icalcomponent_get_summary(event);
    const QString name = QString::fromUtf8(summary ? summary : "").simplified().left(longestName);
    return AllDay { first, days, name.isEmpty() ? say(QT_TRANSLATE_NOOP("holidays", "Holiday")) : name };
}

class Reader {
public:
    Reader(const QString &team, QDate from, QDate to)
        : m_team(team)
        , m_from(from)
        , m_to(to)
    {
        m_clock.start();
    }

    void read(icalcomponent *calendar)
    {
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
             event && !isFull(); event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
            const std::optional<AllDay> allDay = readAllDay(event);
            if (!allDay || !readDays(event, *allDay))
                ++result.skipped;
        }
    }

    bool isFull() const { return result.holidays.size() >= mostHolidays || m_clock.elapsed() > mostMilliseconds; }

    IcsHolidays result;

private:
    bool readDays(icalcomponent *event, const AllDay &allDay)
    {
        icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
        if (!rule) {
            for (qint64 at = 0; at < allDay.days; ++at)
                add(allDay.first.addDays(at), allDay.name);
            return true;
        }
        const icalrecurrencetype repeats = icalproperty_get_rrule(rule);
        // Hours and less are not for days.
        if (repeats.freq < ICAL_DAILY_RECURRENCE || repeats.freq > ICAL_YEARLY_RECURRENCE)
            return false;
        QSet<QDate> except;
        for (icalproperty *one = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); one;
             one = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY))
            except.insert(dateOf(icalproperty_get_exdate(one)));
        const Occurrences occurrences(icalrecur_iterator_new(repeats, icalcomponent_get_dtstart(event)));
        if (!occurrences)
            return false;
        while (!isFull()) {
            const QDate first = dateOf(icalrecur_iterator_next(occurrences.get()));
            if (!first.isValid() || first > m_to)
                break;
            for (qint64 at = 0; at < allDay.days && !except.contains(first); ++at) {
                if (const QDate day = first.addDays(at); day >= m_from && day <= m_to)
                    add(day, allDay.name);
            }
        }
        return true;
    }

    void add(QDate day, const QString &name)
    {
        const QPair<QDate, QString> identity(day, name);
        if (m_seen.contains(identity))
            return;
        m_seen.insert(identity);
        result.holidays.append({ day, name, m_team });
    }

    QString m_team;
    QDate m_from;
    QDate m_to;
    QElapsedTimer m_clock;
    QSet<QPair<QDate, QString>> m_seen;
};

} // namespace

IcsHolidays readHolidays(const QByteArray &ics, const QString &team, QDate from, QDate to)
{
    IcsHolidays none;
    if (ics.trimmed().isEmpty()) {
        none.problem = say(QT_TRANSLATE_NOOP("holidays", "The file is empty."));
        return none;
    }
    if (ics.size() > mostBytes) {
        none.problem =
            say(QT_TRANSLATE_NOOP("holidays", "The file is larger than 2 MB; calendars of holidays are not."));
        return none;
    }
    // The library may be built to end the program at what it cannot read.
    icalerror_set_errors_are_fatal(0);
    const std::optional<QByteArray> text = tamed(ics);
    const Component root(text ? icalparser_parse_string(text->constData()) : nullptr);
    Reader reader(team, from, to);
    bool isCalendar = false;
    if (root && icalcomponent_isa(root.get()) == ICAL_VCALENDAR_COMPONENT) {
        isCalendar = true;
        reader.read(root.get());
    } else if (root) {
        // Several calendars in one file.
        for (icalcomponent *part = icalcomponent_get_first_component(root.get(), ICAL_VCALENDAR_COMPONENT); part;
             part = icalcomponent_get_next_component(root.get(), ICAL_VCALENDAR_COMPONENT)) {
            isCalendar = true;
            reader.read(part);
        }
    }
    if (!isCalendar) {
        none.problem = say(QT_TRANSLATE_NOOP("holidays", "This is not a calendar in the iCalendar form (.ics)."));
        return none;
    }
    if (reader.isFull())
        reader.result.problem = say(QT_TRANSLATE_NOOP("holidays",
            "The calendar has more days than holidays can have, or repeats in a way that takes too long. Not all was "
            "read."));
    QList<Holiday> &holidays = reader.result.holidays;
    std::stable_sort(
        holidays.begin(), holidays.end(), [](const Holiday &one, const Holiday &other) { return one.day < other.day; });
    return reader.result;
}

} // namespace signoff
