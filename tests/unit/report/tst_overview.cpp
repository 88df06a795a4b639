// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/overview.h"

#include <QTest>
#include <QTimeZone>

using namespace signoff;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 25); // a Wednesday
constexpr Qt::DayOfWeek monday = Qt::Monday;

Timesheet sheet(const QString &user, const QString &status, QDate from, QDate to, const QDateTime &submitted = {})
{
    Timesheet row;
    row.id = user;
    row.userId = user;
    row.status = status;
    row.from = from;
    row.to = to;
    row.submittedOn = submitted;
    return row;
}

Leave leave(const QString &user, const QString &status, QDate from, QDate to)
{
    Leave row;
    row.id = u"l"_s + user;
    row.userId = user;
    row.status = status;
    row.from = from;
    row.to = to;
    return row;
}

DayEntry entry(int minutes, const QString &project = {})
{
    DayEntry one;
    one.minutes = minutes;
    one.projectId = project;
    return one;
}

QDateTime at(int hour)
{
    return { today, QTime(hour, 0), QTimeZone::utc() };
}

TimelineEntry worked(const QDateTime &start, const QDateTime &end, const QString &project)
{
    TimelineEntry one;
    one.start = start;
    one.end = end;
    one.projectName = project;
    return one;
}

} // namespace

class TestOverview : public QObject {
    Q_OBJECT

private slots:
    void whatWaits()
    {
        const QDate from(2026, 11, 16);
        const QDate to(2026, 11, 22);
        const auto submitted = [](int day) { return QDateTime(QDate(2026, 11, day), QTime(12, 0), QTimeZone::utc()); };
        const overview::Waiting sheets = overview::waitingSheets({ sheet(u"1"_s, u"submitted"_s, from, to, submitted(23)),
            sheet(u"2"_s, u"submitted"_s, from, to, submitted(21)), sheet(u"3"_s, u"submitted"_s, from, to),
            sheet(u"4"_s, u"approved"_s, from, to, submitted(1)), sheet(u"5"_s, u"open"_s, from, to) });
        QCOMPARE(sheets, overview::Waiting({ 3, QDate(2026, 11, 21) }));
        QCOMPARE(overview::waitingSheets({}), overview::Waiting());

        Leave asked = leave(u"1"_s, u"pending"_s, today, today);
        asked.createdOn = u"2026-11-10T08:00:00Z"_s;
        Leave unreadable = leave(u"2"_s, u"pending"_s, today, today);
        unreadable.createdOn = u"last week"_s;
        QCOMPARE(overview::waitingLeaves({ unreadable, asked, leave(u"3"_s, u"approved"_s, today, today) }),
            overview::Waiting({ 2, QDate(2026, 11, 10) }));
        // None says since when: it is not known, and not today.
        QVERIFY(!overview::waitingLeaves({ unreadable }).since.isValid());
    }

    void theLastPeriod()
    {
        // The one that ended last, of whatever length.
        const QList<Timesheet> sheets { sheet(u"1"_s, u"submitted"_s, { 2026, 11, 1 }, { 2026, 11, 15 }),
            sheet(u"2"_s, u"submitted"_s, { 2026, 10, 16 }, { 2026, 10, 31 }),
            sheet(u"3"_s, u"submitted"_s, { 2026, 11, 16 }, { 2026, 11, 30 }) }; // not over
        QCOMPARE(overview::lastPeriod(sheets, today, monday), overview::Span({ { 2026, 11, 1 }, { 2026, 11, 15 } }));
        // What ends today is not over before the day is.
        const QList<Timesheet> endsToday { sheet(u"1"_s, u"submitted"_s, { 2026, 11, 9 }, { 2026, 11, 15 }),
            sheet(u"2"_s, u"submitted"_s, today.addDays(-6), today) };
        QCOMPARE(overview::lastPeriod(endsToday, today, monday), overview::Span({ { 2026, 11, 9 }, { 2026, 11, 15 } }));
        // Nothing waits, or only what is long over: the week before this one.
        const overview::Span week { { 2026, 11, 16 }, { 2026, 11, 22 } };
        QCOMPARE(overview::lastPeriod({}, today, monday), week);
        QCOMPARE(overview::lastPeriod({ sheet(u"1"_s, u"submitted"_s, { 2026, 8, 3 }, { 2026, 8, 9 }) }, today, monday), week);
        QCOMPARE(overview::lastPeriod({}, today, Qt::Sunday), overview::Span({ { 2026, 11, 15 }, { 2026, 11, 21 } }));
    }

    void whoHasNotSubmitted()
    {
        const overview::Span week { { 2026, 11, 16 }, { 2026, 11, 22 } };
        QStringList members;
        const QList<Timesheet> missing = overview::notSubmitted(
            { sheet(u"1"_s, u"open"_s, week.from, week.to), sheet(u"2"_s, u"pending"_s, week.from, week.to),
                sheet(u"3"_s, u"rejected"_s, week.from, week.to), sheet(u"4"_s, u"submitted"_s, week.from, week.to),
                sheet(u"5"_s, u"approved"_s, week.from, week.to),
                sheet(u"6"_s, u"open"_s, week.from.addDays(7), week.to.addDays(7)) },
            week);
        for (const Timesheet &one : missing)
            members << one.userId;
        QCOMPARE(members, QStringList({ u"1"_s, u"2"_s, u"3"_s }));
    }

    void whoIsAway()
    {
        const overview::Span week { { 2026, 11, 23 }, { 2026, 11, 29 } };
        const QList<overview::Absence> absences = overview::absences(
            { leave(u"later"_s, u"approved"_s, { 2026, 11, 27 }, { 2026, 12, 4 }), leave(u"asked"_s, u"pending"_s, today, today),
                leave(u"today"_s, u"approved"_s, { 2026, 11, 20 }, { 2026, 11, 25 }),
                leave(u"refused"_s, u"rejected"_s, today, today), leave(u"over"_s, u"approved"_s, { 2026, 11, 16 }, { 2026, 11, 20 }),
                leave(u"one day"_s, u"approved"_s, today, {}), leave(u"undated"_s, u"approved"_s, {}, {}) },
            today, week);
        QStringList members;
        for (const overview::Absence &absence : absences)
            members << absence.member;
        QCOMPARE(members, QStringList({ u"today"_s, u"one day"_s, u"asked"_s, u"later"_s }));
        QCOMPARE(overview::awayToday(absences, false), 3);
        QCOMPARE(overview::awayToday(absences, true), 2);
    }

    void whoTrackedToday()
    {
        QList<TimelineMember> timeline;
        const auto add = [&](const QString &id, const QList<TimelineEntry> &entries, std::optional<int> minutes) {
            TimelineMember member;
            member.id = id;
            member.name = id;
            member.minutes = minutes;
            member.entries = entries;
            timeline.append(member);
        };
        add(u"early"_s, { worked(at(6), at(9), u"A"_s) }, 180);
        add(u"late"_s, { worked(at(8), at(11), u"B"_s), worked(at(7), at(8), u"A"_s) }, 240);
        add(u"running"_s, { worked(at(7), at(8), u"A"_s), worked(at(9), {}, u"C"_s) }, {});
        add(u"nobody"_s, {}, 0);
        const QList<overview::Tracked> tracked = overview::trackedToday(timeline);
        QCOMPARE(tracked.size(), 3);
        QCOMPARE(tracked.at(0).member, u"running"_s);
        QVERIFY(tracked.at(0).isRunning);
        QVERIFY(!tracked.at(0).minutes); // not known, and not none
        QCOMPARE(tracked.at(0).project, u"C"_s);
        QCOMPARE(tracked.at(1).member, u"late"_s);
        QCOMPARE(tracked.at(1).until, at(11));
        QCOMPARE(tracked.at(1).project, u"B"_s);

        TrackedHours hours;
        hours.members.insert(u"1"_s, Days { { today, { entry(60), entry(30) } } });
        hours.members.insert(u"2"_s, Days { { today.addDays(-1), { entry(60) } } });
        hours.members.insert(u"3"_s, Days { { today, { entry(200) } } });
        const QList<overview::Tracked> counted = overview::trackedToday(hours, today);
        QCOMPARE(counted.size(), 2);
        QCOMPARE(counted.first().member, u"3"_s);
        QVERIFY(!counted.first().until.isValid());
        QCOMPARE(counted.last().minutes, std::optional(90));
    }

    void theSameDaysOfBothWeeks()
    {
        QCOMPARE(overview::weeksOf(today, monday), overview::Span({ { 2026, 11, 16 }, today }));
        TrackedHours hours;
        Days days;
        for (int day = 0; day < 14; ++day) // from Monday of last week
            days.insert(QDate(2026, 11, 16).addDays(day), { entry(10 + day) });
        hours.members.insert(u"1"_s, days);
        hours.members.insert(u"2"_s, Days { { QDate(2026, 11, 20), { entry(500) } } }); // last Friday
        const overview::Weeks weeks = overview::compare(hours, today, monday);
        QCOMPARE(weeks.minutes, 17 + 18 + 19);
        QCOMPARE(weeks.minutesBefore, 10 + 11 + 12); // Monday to Wednesday; Friday is not compared
        QCOMPARE(weeks.before[4], 514);
        QCOMPARE(weeks.days[3], 0); // tomorrow
        QCOMPARE(weeks.members, 1);
        QCOMPARE(weeks.previous, overview::Span({ { 2026, 11, 16 }, { 2026, 11, 18 } }));
    }

    void projectsToLookAt()
    {
        const auto project = [](const QString &id, QDate deadline, std::optional<double> limit = {}) {
            Project one;
            one.id = id;
            one.name = id;
            one.deadline = deadline;
            one.weeklyHoursLimit = limit;
            return one;
        };
        Project archived = project(u"archived"_s, today);
        archived.deletedAt = at(1);
        const QList<Project> projects { project(u"far"_s, today.addDays(90)), project(u"near"_s, today.addDays(5)),
            project(u"over"_s, today.addDays(-3)), archived, project(u"limit"_s, {}, 10), project(u"free"_s, {}, 168),
            project(u"below"_s, {}, 40) };
        TrackedHours hours;
        hours.members.insert(u"1"_s,
            Days { { today, { entry(9 * 60, u"limit"_s), entry(9 * 60, u"free"_s), entry(60, u"below"_s) } },
                { today.addDays(-7), { entry(40 * 60, u"below"_s) } } });
        QStringList ids;
        for (const overview::Watched &one : overview::watched(projects, overview::projectMinutes(hours, today, monday), {}, today))
            ids << one.project;
        QCOMPARE(ids, QStringList({ u"over"_s, u"near"_s, u"limit"_s }));
        // Hours that are not known raise no alarm.
        ids.clear();
        for (const overview::Watched &one : overview::watched(projects, {}, {}, today))
            ids << one.project;
        QCOMPARE(ids, QStringList({ u"over"_s, u"near"_s }));
    }

    void projectsByTheirHours()
    {
        const auto project = [](const QString &id, std::optional<double> estimation) {
            Project one;
            one.id = id;
            one.name = id;
            one.estimation = estimation;
            return one;
        };
        const auto hours = [](int count, bool isComplete) {
            LifetimeHours one;
            one.time.minutes = count * 60;
            one.since = QDate(2026, 9, 1);
            one.isComplete = isComplete;
            return one;
        };
        Project archived = project(u"archived"_s, 10);
        archived.deletedAt = at(1);
        Project due = project(u"due"_s, {});
        due.deadline = today.addDays(2);
        const QList<Project> projects { project(u"within"_s, 100), due, project(u"near"_s, 100), project(u"part"_s, 100),
            project(u"part over"_s, 100), project(u"unknown"_s, 100), archived, project(u"unplanned"_s, {}) };
        const QHash<QString, LifetimeHours> lifetimes { { u"within"_s, hours(50, true) }, { u"near"_s, hours(95, true) },
            { u"part"_s, hours(99, false) }, { u"part over"_s, hours(101, false) }, { u"archived"_s, hours(90, true) },
            { u"unplanned"_s, hours(900, true) } };
        QStringList ids;
        for (const overview::Watched &one : overview::watched(projects, {}, lifetimes, today))
            ids << one.project;
        // A part of the sum is no alarm, unless it is too much already.
        QCOMPARE(ids, QStringList({ u"part over"_s, u"due"_s, u"near"_s }));
        QCOMPARE(overview::judged(projects, lifetimes), overview::Judged({ 2, 2, 1, QDate(2026, 9, 1) }));
        ids.clear();
        for (const overview::Watched &one : overview::watched(projects, {}, {}, today))
            ids << one.project;
        QCOMPARE(ids, QStringList({ u"due"_s }));
    }
};

QTEST_APPLESS_MAIN(TestOverview)
#include "tst_overview.moc"
