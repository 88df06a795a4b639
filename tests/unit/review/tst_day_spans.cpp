// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/day_spans.h"

#include <QTest>

using namespace signoff;
using namespace Qt::StringLiterals;

// The stretches of a day: placed, cut, totalled and compared.
class TestDaySpans : public QObject {
    Q_OBJECT

private:
    inline static const QDate monday { 2026, 11, 16 };

    static QDateTime utc(int hour, int minute = 0, QDate day = monday)
    {
        return QDateTime(day, QTime(hour, minute), QTimeZone::utc());
    }
    static TimeEntry entry(const QDateTime &start, const QDateTime &end, const QString &method = u"Desktop tracker"_s)
    {
        TimeEntry made;
        made.id = u"e%1"_s.arg(start.time().hour());
        made.start = start;
        made.end = end;
        made.method = method;
        return made;
    }
    static DaySpan span(const QDateTime &from, const QDateTime &to)
    {
        return spansOf(QList<TimeEntry> { entry(from, to) }, to).list.first();
    }
    static QString hhmm(const Stretch &stretch)
    {
        return QString(stretch.from.toString(u"hh:mm"_s) + u'-' + stretch.to.toString(u"hh:mm"_s));
    }

private slots:
    void methodsHaveKinds_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<int>("kind");
        QTest::newRow("desktop") << u"Desktop tracker"_s << int(SpanKind::Tracked);
        QTest::newRow("written otherwise") << u" web  TRACKER "_s << int(SpanKind::Tracked);
        QTest::newRow("by hand") << u"Manually added time"_s << int(SpanKind::Manual);
        QTest::newRow("break") << u"Break"_s << int(SpanKind::Pause);
        QTest::newRow("idle") << u"Idle time"_s << int(SpanKind::Pause);
        QTest::newRow("leave") << u"Paid leave"_s << int(SpanKind::Pause);
        QTest::newRow("unknown") << u"Telepathy"_s << int(SpanKind::Other);
        QTest::newRow("none") << QString() << int(SpanKind::Other);
    }
    void methodsHaveKinds()
    {
        QFETCH(QString, method);
        QTEST(int(spanKindOf(method)), "kind");
        // The word itself is kept, whatever it is.
        QCOMPARE(spansOf(QList { entry(utc(9), utc(10), method) }, utc(12)).list.first().method, method);
    }

    void entriesAreInOrder()
    {
        TimeEntry late = entry(utc(13), utc(15));
        late.projectName = u"Website"_s;
        late.text = u"Review"_s;
        const Spans spans = spansOf(QList { late, entry(utc(9), utc(10, 30)) }, utc(18));
        QCOMPARE(spans.list.size(), 2);
        QCOMPARE(spans.list.first().minutes(), 90);
        QCOMPARE(spans.list.last().id, u"e13"_s);
        QCOMPARE(spans.list.last().projectName, u"Website"_s);
        QCOMPARE(spans.list.last().text, u"Review"_s);
        QCOMPARE(spans.unplaced, 0);
    }

    void whatHasNoUsableTimesIsCounted_data()
    {
        QTest::addColumn<QDateTime>("start");
        QTest::addColumn<QDateTime>("end");
        QTest::newRow("nothing") << QDateTime() << QDateTime();
        QTest::newRow("no start") << QDateTime() << utc(10);
        QTest::newRow("no end, on an earlier day") << utc(9, 0, monday.addDays(-1)) << QDateTime();
        QTest::newRow("ends before it begins") << utc(10) << utc(9);
        QTest::newRow("no length") << utc(10) << utc(10);
        QTest::newRow("a year long") << utc(10) << utc(10, 0, monday.addYears(1));
    }
    void whatHasNoUsableTimesIsCounted()
    {
        QFETCH(QDateTime, start);
        QFETCH(QDateTime, end);
        const Spans spans = spansOf(QList { entry(start, end), entry(utc(13), utc(14)) }, utc(18));
        QCOMPARE(spans.list.size(), 1);
        QCOMPARE(spans.unplaced, 1);
    }

    void aRunningClockGoesUpToNow()
    {
        const Spans spans = spansOf(QList { entry(utc(9), utc(12)), entry(utc(13), {}) }, utc(14, 20));
        QCOMPARE(spans.list.size(), 2);
        QVERIFY(!spans.list.first().runs);
        QVERIFY(spans.list.last().runs);
        QCOMPARE(spans.list.last().minutes(), 80);
        QVERIFY(!spans.list.last().startIsGuessed);
    }

    void onlyTheLastEntryCanRun()
    {
        TimeEntry first = entry(utc(9), {});
        first.minutes = 30;
        Spans spans = spansOf(QList { first, entry(utc(13), {}) }, utc(14));
        QCOMPARE(spans.list.size(), 2);
        QCOMPARE(spans.list.first().minutes(), 30); // from its length
        QVERIFY(!spans.list.first().runs);
        QVERIFY(spans.list.last().runs);
        // Without a length its end is not known.
        spans = spansOf(QList { entry(utc(9), {}), entry(utc(13), utc(14)) }, utc(15));
        QCOMPARE(spans.list.size(), 1);
        QCOMPARE(spans.unplaced, 1);
        // Nothing runs that is yet to come.
        spans = spansOf(QList { entry(utc(17), {}) }, utc(15));
        QCOMPARE(spans.list.size(), 0);
        QCOMPARE(spans.unplaced, 1);
    }

    void aClockThatStartedJustNowIsNoRiddle()
    {
        const Spans spans = spansOf(QList { entry(utc(9), {}) }, utc(9));
        QCOMPARE(spans.list.size(), 0);
        QCOMPARE(spans.unplaced, 0);
    }

    void theRunningClockIsPlacedByWhatItAdds()
    {
        Tracker tracker;
        tracker.id = u"7"_s;
        tracker.text = u"Review"_s;
        tracker.seconds = 20;
        QVERIFY(!runningSpan(tracker, 100, utc(15))); // its minutes are not known
        tracker.minutes = 145;
        QVERIFY(!runningSpan(tracker, std::nullopt, utc(15))); // those of the entries are not
        QVERIFY(!runningSpan(tracker, 200, utc(15))); // they contradict each other
        const auto span = runningSpan(tracker, 100, utc(15));
        QVERIFY(span);
        QCOMPARE(span->from, utc(14, 15).addSecs(-20));
        QCOMPARE(span->to, utc(15));
        QVERIFY(span->runs && span->startIsGuessed);
        QCOMPARE(span->text, u"Review"_s);
        QVERIFY(!runningSpan(Tracker {}, 100, utc(15)));
    }

    void spansAreCutAtMidnight()
    {
        const QDate tuesday = monday.addDays(1);
        const QList<DaySpan> spans { span(utc(22), utc(2, 0, tuesday)), span(utc(9, 0, tuesday), utc(10, 0, tuesday)),
            span(utc(23, 0, tuesday), utc(1, 0, tuesday.addDays(1))) };
        const Day first = dayOf(monday, QTimeZone::utc(), spans);
        QCOMPARE(first.spans.size(), 1);
        QCOMPARE(first.spans.first().minutes(), 120);
        QVERIFY(first.spans.first().endsAfter && !first.spans.first().beganBefore);
        const Day second = dayOf(tuesday, QTimeZone::utc(), spans);
        QCOMPARE(second.spans.size(), 3);
        QCOMPARE(second.spans.first().from, second.begin);
        QVERIFY(second.spans.first().beganBefore && !second.spans.first().endsAfter);
        QVERIFY(!second.spans.at(1).beganBefore && !second.spans.at(1).endsAfter);
        QVERIFY(second.spans.last().endsAfter);
        QCOMPARE(minutesOf(merged(second.spans)), 120 + 60 + 60);
        QVERIFY(dayOf(monday.addDays(3), QTimeZone::utc(), spans).spans.isEmpty());
    }

    void theZoneDecidesOnTheDay()
    {
        const QList<DaySpan> spans { span(utc(22), utc(23)) };
        const QTimeZone tokyo("Asia/Tokyo");
        QVERIFY(dayOf(monday, tokyo, spans).spans.isEmpty());
        const Day day = dayOf(monday.addDays(1), tokyo, spans);
        QCOMPARE(day.spans.size(), 1);
        QCOMPARE(hhmm(day.spans.first()), u"07:00-08:00"_s);
    }

    void daysHaveTheHoursTheyHave_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("hours");
        QTest::newRow("usual") << QByteArray("Europe/Berlin") << QDate(2026, 11, 16) << 24;
        QTest::newRow("spring") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 23;
        QTest::newRow("autumn") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << 25;
        QTest::newRow("without midnight") << QByteArray("Africa/Cairo") << QDate(2026, 4, 24) << 23;
    }
    void daysHaveTheHoursTheyHave()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, date);
        QFETCH(int, hours);
        const QTimeZone place(zone);
        if (!place.isValid())
            QSKIP("This system does not know the zone.");
        Day day = dayOf(date, place, {});
        QCOMPARE(day.minutes(), hours * 60);
        // Who works through the whole day has its hours.
        const QList<DaySpan> all { span(day.begin.addSecs(-3600), day.end.addSecs(3600)) };
        day = dayOf(date, place, all);
        QCOMPARE(minutesOf(merged(day.spans)), hours * 60);
    }

    void eachMinuteCountsOnce()
    {
        const QList<DaySpan> spans { span(utc(9), utc(11)), span(utc(10), utc(12)), span(utc(12), utc(13)),
            span(utc(15), utc(16)), span(utc(15, 10), utc(15, 20)) };
        const QList<Stretch> apart = merged(spans);
        QCOMPARE(apart.size(), 2);
        QCOMPARE(hhmm(apart.first()), u"09:00-13:00"_s);
        QCOMPARE(minutesOf(apart), 300);
        QCOMPARE(minutesOf(merged({})), 0);
        // Some seconds are not nothing.
        QCOMPARE(minutesOf(QList<Stretch> { { utc(9), utc(9).addSecs(5) } }), 1);
        QCOMPARE(minutesOf(QList<Stretch> { { utc(9), utc(9).addSecs(80) } }), 1);
    }

    void totalsByMethodAddUp()
    {
        const QList<DaySpan> spans = spansOf(
            QList { entry(utc(9), utc(10)), entry(utc(10), utc(11), u"Telepathy"_s), entry(utc(12), utc(12, 30)) },
            utc(18))
                                         .list;
        const QList<MethodTotal> expected { { u"Desktop tracker"_s, SpanKind::Tracked, 90 },
            { u"Telepathy"_s, SpanKind::Other, 60 } };
        QCOMPARE(byMethod(spans), expected);
    }

    void overlapNamesWhatIsShared()
    {
        const QList<DaySpan> spans { span(utc(9), utc(10)), span(utc(9, 30), utc(10, 30)), span(utc(12), utc(13)),
            span(utc(14), utc(15)) };
        const Overlap overlap = overlapOf({ utc(9, 45), utc(12, 15) }, spans);
        QCOMPARE(overlap.minutes(), 45 + 15);
        QCOMPARE(overlap.with, (QList<int> { 0, 1, 2 }));
        QCOMPARE(overlap.parts.size(), 2);
        QCOMPARE(hhmm(overlap.parts.first()), u"09:45-10:30"_s);
        // What only touches shares nothing.
        QCOMPARE(overlapOf({ utc(13), utc(14) }, spans).minutes(), 0);
        QVERIFY(overlapOf({ utc(13), utc(14) }, spans).with.isEmpty());
        // A stretch that is none shares nothing.
        QCOMPARE(overlapOf({ utc(12), utc(9) }, spans).minutes(), 0);
        QCOMPARE(overlapOf({}, spans).minutes(), 0);
    }

    void overlapComparesInstants()
    {
        TimelineEntry there;
        there.start = QDateTime::fromString(u"2026-11-16T13:00:00+04:00"_s, Qt::ISODate);
        there.end = QDateTime::fromString(u"2026-11-16T15:00:00+04:00"_s, Qt::ISODate);
        const Spans spans = spansOf(QList { there }, utc(18));
        QCOMPARE(overlapOf({ utc(10), utc(12) }, spans.list).minutes(), 60);
    }

    void theWrittenZoneIsTheOwnersWhereItFits()
    {
        const auto at = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODate); };
        TimelineEntry winter;
        winter.start = at(u"2026-11-16T09:00:00+01:00"_s);
        winter.end = at(u"2026-11-16T10:00:00+01:00"_s);
        const QTimeZone berlin("Europe/Berlin");
        const QTimeZone tokyo("Asia/Tokyo");
        QCOMPARE(writtenZone({ winter }, berlin), berlin);
        QCOMPARE(writtenZone({ winter }, tokyo).offsetFromUtc(winter.start), 3600);
        QCOMPARE(writtenZone({ winter }).offsetFromUtc(winter.start), 3600);
        QVERIFY(!writtenZone({}, berlin).isValid());
        QVERIFY(!writtenZone({ TimelineEntry {} }).isValid());
        // Over the change of the clocks both offsets are the owner's.
        TimelineEntry summer;
        summer.start = at(u"2026-10-25T01:30:00+02:00"_s);
        summer.end = at(u"2026-10-25T02:30:00+01:00"_s);
        QCOMPARE(writtenZone({ summer }, berlin), berlin);
    }
};

QTEST_GUILESS_MAIN(TestDaySpans)
#include "tst_day_spans.moc"
