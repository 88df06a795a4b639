// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/checks.h"

#include "core/review/expected.h"
#include "core/review/facts.h"
#include "core/review/weeks.h"
#include "core/review/workdays.h"
#include "core/support/format.h"

#include <algorithm>

namespace signoff::checks {

using namespace Qt::StringLiterals;
using State = Finding::State;

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("flags", text, nullptr, n);
}

Finding notChecked(const char *why)
{
    return { State::NotChecked, say(why), {} };
}

// Collects what a check finds.
class Notes {
public:
    void add(const QString &words, const QList<QDate> &days = {})
    {
        m_words.append(words);
        m_days.append(days);
    }
    // The first reason is enough for people.
    void miss(const QString &why)
    {
        if (m_missing.isEmpty())
            m_missing = why;
    }
    void miss(const char *why) { miss(say(why)); }
    bool isEmpty() const { return m_words.isEmpty(); }

    Finding finding() const
    {
        constexpr qsizetype shown = 4;
        if (m_words.isEmpty())
            return m_missing.isEmpty() ? Finding {} : Finding { State::NotChecked, m_missing, {} };
        QStringList words = m_words.mid(0, shown);
        const int rest = int(m_words.size() - words.size());
        if (rest == 1)
            words.append(m_words.last());
        else if (rest > 1)
            words.append(say(QT_TRANSLATE_N_NOOP("flags", "and %n more"), rest));
        return { State::Found, words.join("; "_L1), m_days };
    }

private:
    QStringList m_words;
    QList<QDate> m_days;
    QString m_missing;
};

// The days of the period that are known.
struct Known {
    QDate from;
    QDate to;
    bool isAll = false;

    bool isNone() const { return !from.isValid() || from > to; }
};

Known knownDays(const Evidence &evidence)
{
    const Timesheet &sheet = evidence.sheet;
    if (!hasPeriod(evidence) || !evidence.days || !evidence.daysFrom.isValid() || !evidence.daysTo.isValid())
        return {};
    const Known known { std::max(sheet.from, evidence.daysFrom), std::min(sheet.to, evidence.daysTo) };
    return { known.from, known.to, known.from == sheet.from && known.to == sheet.to };
}

const char *noDays(const Evidence &evidence)
{
    return hasPeriod(evidence) ? notLoaded::days : notLoaded::period;
}

// Calls visit(day, minutes) for the known days of the period that have more than 'above' minutes.
template <class Visit> void forWork(const Evidence &evidence, const Known &known, double above, Visit visit)
{
    if (known.isNone())
        return;
    for (auto it = evidence.days->lowerBound(known.from); it != evidence.days->end() && it.key() <= known.to; ++it) {
        if (const int minutes = minutesOf(it.value()); minutes > above)
            visit(it.key(), minutes);
    }
}

// "Tue 17 Nov: 3:10".
QString dayWords(QDate day, int minutes)
{
    return u"%1: %2"_s.arg(format::day(day), format::duration(minutes));
}

QString overWords(const QString &what, int minutes, int limit)
{
    return say(QT_TRANSLATE_NOOP("flags", "%1: %2, %3 over %4"))
        .arg(what, format::duration(minutes), format::duration(minutes - limit), format::duration(limit));
}

// A text of the server in the words of a finding.
QString quoted(const QString &text)
{
    constexpr qsizetype longest = 300;
    const QString line = text.simplified();
    return line.size() <= longest ? line : QString(line.left(longest) + QChar(0x2026));
}

// The first day that is not over: the day on which the timesheet was submitted, or today.
QDate openFrom(const Evidence &evidence)
{
    const Timesheet &sheet = evidence.sheet;
    QDate open = evidence.today;
    // The zone, which costs time, only where it decides.
    const QDateTime submitted = sheet.submittedOn.toUTC();
    if (submitted.isValid() && submitted.date() <= sheet.to.addDays(1)) {
        const QTimeZone zone = zoneOf(evidence);
        const QDate day = zone.isValid() ? submitted.toTimeZone(zone).date() : submitted.date();
        open = open.isValid() ? std::min(open, day) : day;
    }
    return open;
}

} // namespace

Finding longDay(const Evidence &evidence, double hours)
{
    const int limit = qRound(hours * 60);
    const Known known = knownDays(evidence);
    Notes notes;
    forWork(evidence, known, limit,
        [&](QDate day, int minutes) { notes.add(overWords(format::day(day), minutes, limit), { day }); });
    if (!known.isAll)
        notes.miss(noDays(evidence));
    return notes.finding();
}

Finding leaveWork(const Evidence &evidence, double tolerated)
{
    if (!evidence.leaves)
        return notChecked(notLoaded::leave);
    if (!hasPeriod(evidence))
        return notChecked(notLoaded::period);
    const QList<const Leave *> leaves = approvedLeave(evidence, evidence.sheet.from, evidence.sheet.to);
    if (leaves.isEmpty())
        return {};

    const Known known = knownDays(evidence);
    const Workdays workdays(evidence);
    const int usual = usualDayOf(evidence);
    Notes notes;
    for (const Leave *leave : leaves) {
        const LeaveShare share(*leave, workdays, usual);
        QList<QDate> days;
        QStringList words;
        int sum = 0;
        forWork(evidence, known, tolerated, [&](QDate day, int minutes) {
            if (!share.covers(day))
                return;
            days.append(day);
            words.append(dayWords(day, minutes));
            sum += minutes;
        });
        const bool byTheHour = !(leave->days.value_or(0) > 0) && leave->hours.value_or(0) > 0;
        const int free = qRound(share.freeDays() * usual);
        if (days.isEmpty())
            continue;
        if (usual == 0 && (byTheHour || !share.isWhole())) {
            notes.miss(evidence.member ? notLoaded::contracts : notLoaded::member);
        } else if (share.isWhole()) {
            for (qsizetype at = 0; at < days.size(); ++at)
                notes.add(words.at(at), { days.at(at) });
        } else if (sum > free + tolerated) {
            notes.add(say(QT_TRANSLATE_NOOP("flags", "%1, %2 over the %3 that the leave leaves free"))
                          .arg(words.join(", "_L1), format::duration(sum - free), format::duration(free)),
                days);
        }
    }
    if (!known.isAll)
        notes.miss(noDays(evidence));
    if (!workdays.knowsWeekdays())
        notes.miss(notLoaded::member);
    return notes.finding();
}

Finding weekend(const Evidence &evidence, double tolerated)
{
    const Workdays workdays(evidence);
    if (!workdays.knowsWeekdays())
        return notChecked(notLoaded::member);
    const Known known = knownDays(evidence);
    Notes notes;
    forWork(evidence, known, tolerated, [&](QDate day, int minutes) {
        if (!workdays.isWeekday(day))
            notes.add(dayWords(day, minutes), { day });
    });
    if (!known.isAll)
        notes.miss(noDays(evidence));
    return notes.finding();
}

Finding holiday(const Evidence &evidence, double tolerated)
{
    const Workdays workdays(evidence);
    const Known known = knownDays(evidence);
    Notes notes;
    forWork(evidence, known, tolerated, [&](QDate day, int minutes) {
        if (!workdays.knowsHoliday(day))
            return notes.miss(notLoaded::member);
        if (const Holiday *found = workdays.holidayOn(day)) {
            const QString words = dayWords(day, minutes);
            notes.add(found->name.isEmpty() ? words : u"%1 (%2)"_s.arg(words, quoted(found->name)), { day });
        }
    });
    if (!known.isAll)
        notes.miss(noDays(evidence));
    return notes.finding();
}

Finding emptyDay(const Evidence &evidence, double)
{
    const Known known = knownDays(evidence);
    if (known.isNone())
        return notChecked(noDays(evidence));
    const Workdays workdays(evidence);
    const QDate open = openFrom(evidence);
    const QDate last = open.isValid() ? std::min(known.to, open.addDays(-1)) : known.to;
    Notes notes;
    for (QDate day = known.from; day <= last; day = day.addDays(1)) {
        if (evidence.minutesOn(day) > 0)
            continue;
        if (!workdays.knowsWeekdays() || (workdays.isWeekday(day) && !workdays.knowsHoliday(day))) {
            notes.miss(notLoaded::member);
            continue;
        }
        if (!workdays.works(day))
            continue;
        if (!evidence.leaves) {
            notes.miss(notLoaded::leave);
            continue;
        }
        if (!approvedLeave(evidence, day, day).isEmpty())
            continue;
        const bool isAsked = std::any_of(evidence.leaves->cbegin(), evidence.leaves->cend(), [day](const Leave &leave) {
            return leave.status == "pending"_L1 && leave.from <= day && day <= lastDayOf(leave);
        });
        notes.add(
            isAsked ? say(QT_TRANSLATE_NOOP("flags", "%1 (leave is pending)")).arg(format::day(day)) : format::day(day),
            { day });
    }
    // What is not known matters up to the day that is still open.
    const QDate end = open.isValid() ? std::min(evidence.sheet.to, open.addDays(-1)) : evidence.sheet.to;
    if (known.from > evidence.sheet.from || last < end)
        notes.miss(notLoaded::days);
    return notes.finding();
}

namespace {

// One weekly limit and the time that it is about.
struct Limit {
    int minutes = 0;
    QString name; // empty: of the member
    const Contract *contract = nullptr; // null: all time of the member
};

void checkWeeks(const Evidence &evidence, const Limit &limit, double tolerated, Notes &notes)
{
    const QDate first = evidence.rules.weekOf(evidence.sheet.from);
    for (QDate week = first; week <= evidence.sheet.to; week = week.addDays(7)) {
        const QDate sunday = week.addDays(6);
        const int sum = minutesInWeek(evidence, week, limit.contract);
        if (sum > limit.minutes + tolerated) {
            const QString what = limit.contract
                ? say(QT_TRANSLATE_NOOP("flags", "Week of %1 on %2")).arg(format::day(week), limit.name)
                : say(QT_TRANSLATE_NOOP("flags", "Week of %1")).arg(format::day(week));
            notes.add(overWords(what, sum, limit.minutes));
        } else if (!evidence.knowsDays(week, sunday)) {
            const bool isCut = week < evidence.sheet.from || sunday > evidence.sheet.to;
            if (isCut && evidence.knowsDays(std::max(week, evidence.sheet.from), std::min(sunday, evidence.sheet.to)))
                notes.miss(
                    say(QT_TRANSLATE_NOOP("flags", "The days of the week of %1 outside the period are not loaded"))
                        .arg(format::day(week)));
            else
                notes.miss(notLoaded::days);
        }
    }
}

} // namespace

Finding weeklyLimits(const Evidence &evidence, double tolerated)
{
    if (!hasPeriod(evidence))
        return notChecked(notLoaded::period);
    Notes notes;
    if (!evidence.member)
        notes.miss(notLoaded::member);
    else if (const std::optional<int> minutes = weeklyLimit(evidence.member->weeklyHoursLimit))
        checkWeeks(evidence, { *minutes, {}, nullptr }, tolerated, notes);
    if (!evidence.contracts) {
        notes.miss(notLoaded::contracts);
        return notes.finding();
    }
    for (const Contract &contract : *evidence.contracts) {
        if (const std::optional<int> minutes = weeklyLimit(contract.weeklyHoursLimit)) {
            const QString name = quoted(contract.projectName.isEmpty() ? contract.projectId : contract.projectName);
            checkWeeks(evidence, { *minutes, name, &contract }, tolerated, notes);
        }
    }
    return notes.finding();
}

Finding timeRequests(const Evidence &evidence, double)
{
    if (!evidence.timeRequests)
        return notChecked(notLoaded::timeRequests);
    if (!hasPeriod(evidence))
        return notChecked(notLoaded::period);
    Notes notes;
    for (const TimeRequest &request : *evidence.timeRequests) {
        if (request.status.compare("pending"_L1, Qt::CaseInsensitive) != 0)
            continue;
        if (!request.start.isValid() || !request.end.isValid()) {
            notes.miss(QT_TRANSLATE_NOOP("flags", "A pending time request has no times that can be read"));
            continue;
        }
        // Midnight in the zones that are furthest apart, where that of the member is not known.
        const QTimeZone zone = zoneOf(evidence);
        const QTimeZone east = zone.isValid() ? zone : QTimeZone(14 * 3600);
        const QTimeZone west = zone.isValid() ? zone : QTimeZone(-12 * 3600);
        const auto meets = [&](const QTimeZone &starts, const QTimeZone &ends) {
            return request.start < evidence.sheet.to.addDays(1).startOfDay(ends)
                && request.end > evidence.sheet.from.startOfDay(starts);
        };
        if (meets(west, east)) {
            const QDate day = request.start.toTimeZone(zone.isValid() ? zone : QTimeZone::utc()).date();
            notes.add(dayWords(day, minutesOf(request)), { std::clamp(day, evidence.sheet.from, evidence.sheet.to) });
        } else if (meets(east, west)) {
            notes.miss(QT_TRANSLATE_NOOP("flags",
                "A pending time request is at the edge of the period, and the time zone of the member is not known"));
        }
    }
    return notes.finding();
}

Finding resubmitted(const Evidence &evidence, double)
{
    const Timesheet &sheet = evidence.sheet;
    const bool isSubmitted = sheet.status.compare("submitted"_L1, Qt::CaseInsensitive) == 0;
    if (!isSubmitted || (sheet.rejectReason.isEmpty() && !evidence.rejected))
        return {};
    const QString reason = quoted(sheet.rejectReason.isEmpty() ? evidence.rejected->reason : sheet.rejectReason);
    return { State::Found,
        reason.isEmpty() ? say(QT_TRANSLATE_NOOP("flags", "Rejected before; the reason is not known"))
                         : say(QT_TRANSLATE_NOOP("flags", "Rejected before: %1")).arg(reason),
        {} };
}

Finding incomplete(const Evidence &evidence, double)
{
    const Timesheet &sheet = evidence.sheet;
    Notes notes;
    if (sheet.userId.isEmpty())
        notes.add(say(QT_TRANSLATE_NOOP("flags", "It is not known whose timesheet this is")));
    if (!hasPeriod(evidence))
        notes.add(say(notLoaded::period));
    if (!sheet.minutes) {
        notes.add(say(QT_TRANSLATE_NOOP("flags", "There is no total")));
    } else if (const Known known = knownDays(evidence); known.isAll) {
        int sum = 0;
        forWork(evidence, known, 0, [&](QDate, int minutes) { sum += minutes; });
        // Half an hour of decimals ("80.5") may be off by a minute.
        if (std::abs(sum - *sheet.minutes) > 1)
            notes.add(say(QT_TRANSLATE_NOOP("flags", "The days add up to %1, the total says %2"))
                          .arg(format::duration(sum), format::duration(*sheet.minutes)));
    } else {
        notes.miss(notLoaded::days);
    }
    return notes.finding();
}

} // namespace signoff::checks
