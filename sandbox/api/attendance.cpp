// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/reports.h"
#include "sandbox/api/timekeeping.h"

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

// Everybody's shift begins at nine, in UTC as all times of day here, and lasts as long as the work of the day.
constexpr int ShiftStart = 9 * 60;
constexpr int HoursWithoutLimit = 168;
constexpr int UsualWeeklyHours = 40;
constexpr int UsualWorkdays = 5;

struct StatusWord {
    QString asked; // empty where nobody can ask for it
    QString said;
};

enum Status { Present, Late, LeftEarly, TrackedLess, Absent, OnLeave, Holiday };

const QList<StatusWord> &statusWords() // in the order of Status
{
    static const QList<StatusWord> all {
        { {}, u"Present"_s },
        { u"late"_s, u"Late"_s },
        { u"left_early"_s, u"Left early"_s },
        { u"tracked_less"_s, u"Tracked less"_s },
        { u"absent"_s, u"Absent"_s },
        { u"on_leave"_s, u"On leave"_s },
        { {}, u"Holiday"_s },
    };
    return all;
}

QString clockText(int minute)
{
    return QTime(0, 0).addSecs(60 * minute).toString(u"HH:mm"_s);
}

QString stretchText(int from, int to)
{
    return clockText(from) + u" - "_s + clockText(to);
}

struct Break {
    int from;
    int to;
};

// Where nothing was tracked between the first and the last minute.
QList<Break> breaksOf(const QList<Entry> &entries)
{
    QList<Break> breaks;
    int until = entries.isEmpty() ? 0 : entries.first().start;
    for (const Entry &entry : entries) { // in order
        if (entry.start > until)
            breaks.append({ until, entry.start });
        until = std::max(until, entry.end());
    }
    return breaks;
}

class Attendance {
public:
    Attendance(const Call &call, const WorkLog &log, const Row &member, QDate date)
        : m_member(member)
        , m_user(member.value(u"id"_s).toInt())
        , m_entries(log.entries(m_user, date))
    {
        for (const Entry &entry : std::as_const(m_entries)) {
            m_tracked += entry.minutes;
            m_lastEnd = std::max(m_lastEnd, entry.end());
            m_activity.add(entry);
        }
        const WorkPlan *plan = log.plan(m_user);
        m_required = usualMinutes(plan, date);
        if ((plan && plan->hasHoliday(date)) || hasPlantedHoliday(call, date)) {
            m_required = 0;
            m_statuses.append(Holiday);
        } else {
            takeLeave(call, date);
        }
        judge(date <= call.clock.now().date());
    }

    bool hasAnyOf(const QList<int> &wanted) const
    {
        return std::any_of(
            m_statuses.cbegin(), m_statuses.cend(), [&wanted](int status) { return wanted.contains(status); });
    }

    QJsonObject toJson() const
    {
        QJsonArray words;
        for (const int status : m_statuses)
            words.append(statusWords().at(status).said);
        QJsonArray intervals;
        int breakMinutes = 0;
        const QList<Break> breaks = breaksOf(m_entries);
        for (const Break &pause : breaks) {
            intervals.append(stretchText(pause.from, pause.to));
            breakMinutes += pause.to - pause.from;
        }
        const bool hasTime = !m_entries.isEmpty();
        const auto known = [](bool isKnown, const auto &value) { return isKnown ? QJsonValue(value) : QJsonValue(); };
        return {
            { u"user_id"_s, m_user },
            { u"user_name"_s, nameOf(m_member) },
            { u"statuses"_s, words },
            { u"start_time"_s, known(hasTime, hasTime ? clockText(m_entries.first().start) : QString()) },
            { u"end_time"_s, known(hasTime, clockText(m_lastEnd)) },
            { u"shift"_s, known(m_required > 0, stretchText(ShiftStart, ShiftStart + m_required)) },
            { u"tracked_minutes"_s, m_tracked },
            { u"required_minutes"_s, m_required },
            { u"break_minutes"_s, known(hasTime, breakMinutes) },
            { u"break_intervals"_s, intervals },
            { u"late_minutes"_s, known(isMeasured(), lateMinutes()) },
            { u"left_early_minutes"_s, known(isMeasured(), leftEarlyMinutes()) },
            { u"late_reason"_s, QJsonValue() }, // nobody can give one here
            { u"productivity"_s, m_activity.percent() },
        };
    }

private:
    int usualMinutes(const WorkPlan *plan, QDate date) const
    {
        const bool isWorkday = plan ? plan->person().worksOn(date) : date.dayOfWeek() <= UsualWorkdays;
        const QVariant limit = m_member.value(u"weekly_hours_limit"_s);
        const bool isLimited = !limit.isNull() && limit.toInt() < HoursWithoutLimit;
        const int hours = isLimited ? limit.toInt() : UsualWeeklyHours;
        return isWorkday ? hours * 60 / (plan ? plan->person().workdayCount() : UsualWorkdays) : 0;
    }

    bool hasPlantedHoliday(const Call &call, QDate date) const
    {
        return call.database
                   .value(u"SELECT count(*) FROM holidays h WHERE h.day = ? AND (h.team = '' OR h.team IN"
                          " (SELECT name FROM teams WHERE id = ?))"_s,
                       { date.toString(Qt::ISODate), m_member.value(u"team_id"_s) })
                   .toInt()
            > 0;
    }

    // A part of a day that is leave takes its minutes from what is required.
    void takeLeave(const Call &call, QDate date)
    {
        const QString day = date.toString(Qt::ISODate);
        const auto leaves =
            call.database.rows(u"SELECT l.days, l.hours, l.start_date, l.end_date, p.is_hourly FROM leaves l"
                               " JOIN policies p ON p.id = l.policy_id WHERE l.user_id = ? AND l.status = 'approved'"
                               " AND l.start_date <= ? AND l.end_date >= ?"_s,
                { m_user, day, day });
        for (const Row &leave : leaves) {
            const bool isHalf = leave.value(u"days"_s).toDouble() == 0.5;
            if (leave.value(u"is_hourly"_s).toBool())
                m_required -= int(leave.value(u"hours"_s).toDouble() * 60);
            else
                m_required = isHalf ? m_required / 2 : 0;
        }
        m_required = std::max(0, m_required);
        if (!leaves.isEmpty())
            m_statuses.append(OnLeave);
    }

    void judge(bool isOver)
    {
        const qsizetype before = m_statuses.size();
        if (m_entries.isEmpty()) {
            if (m_required > 0 && isOver)
                m_statuses.append(Absent);
            return;
        }
        if (isMeasured() && lateMinutes() > 0)
            m_statuses.append(Late);
        if (isMeasured() && leftEarlyMinutes() > 0)
            m_statuses.append(LeftEarly);
        if (m_tracked < m_required)
            m_statuses.append(TrackedLess);
        if (m_statuses.size() == before)
            m_statuses.prepend(Present);
    }

    // The hours of a shift are not known of a day that is partly leave.
    bool isMeasured() const { return !m_entries.isEmpty() && m_required > 0 && !m_statuses.contains(OnLeave); }
    int lateMinutes() const { return m_entries.isEmpty() ? 0 : std::max(0, m_entries.first().start - ShiftStart); }
    int leftEarlyMinutes() const { return std::max(0, ShiftStart + m_required - m_lastEnd); }

    Row m_member;
    int m_user;
    QList<Entry> m_entries;
    QList<int> m_statuses;
    Activity m_activity;
    int m_tracked = 0;
    int m_required = 0;
    int m_lastEnd = 0;
};

// The statuses asked for; none is all.
QList<int> statusesOf(Input &in)
{
    QList<int> wanted;
    const QStringList words = in.list(u"status"_s);
    for (const QString &word : words) {
        const auto found = std::find_if(statusWords().cbegin(), statusWords().cend(),
            [&word](const StatusWord &candidate) { return candidate.asked == word; });
        if (found == statusWords().cend())
            in.fail(u"The selected status is invalid."_s);
        wanted.append(int(found - statusWords().cbegin()));
    }
    return wanted;
}

// Who does not work here yet, or not any more, is not absent.
bool worksHere(const Row &member, QDate date)
{
    return member.value(u"status"_s).toString() == "active"_L1
        && member.value(u"created_at"_s).toString().left(10) <= date.toString(Qt::ISODate);
}

} // namespace

Answer getDailyAttendanceReport(const Call &call)
{
    Input in = Input::ofQuery(call);
    const QDate date = in.date(u"date"_s, Need::Required);
    const QList<int> asked = in.integers(u"users"_s);
    const QList<int> statuses = statusesOf(in);
    const Paging paging = in.paging(MembersOfAReportPage);
    if (in.failed())
        return in.refusal();

    const QList<Row> members = membersOfReport(call, asked, date, date);
    WorkLog log(call.database, call.company);
    log.load(idsOf(members), date, date, WorkLog::Detail::Entries);
    QList<QJsonObject> rows;
    for (const Row &member : members) {
        const bool isLeftOut =
            asked.isEmpty() && !worksHere(member, date) && log.minutes(member.value(u"id"_s).toInt(), date) == 0;
        if (isLeftOut)
            continue;
        const Attendance attendance(call, log, member, date);
        if (statuses.isEmpty() || attendance.hasAnyOf(statuses))
            rows.append(attendance.toJson());
    }
    QJsonArray data;
    for (const QJsonObject &row : pageOf(rows, paging))
        data.append(row);
    return page(call, data, int(rows.size()), paging, usualPlace(call));
}

} // namespace sandbox
