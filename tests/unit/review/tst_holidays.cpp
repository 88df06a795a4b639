// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/holidays_ics.h"

#include <QElapsedTimer>
#include <QTest>

using namespace signoff;
using namespace Qt::StringLiterals;

namespace {

const QDate from(2026, 1, 1);
const QDate to(2028, 12, 31);

QByteArray vevent(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:1\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + events + "END:VCALENDAR\r\n";
}

QString written(const IcsHolidays &read)
{
    QStringList all;
    for (const Holiday &one : read.holidays)
        all << QString(one.day.toString(Qt::ISODate) + u' ' + one.name);
    return all.join(u", "_s);
}

} // namespace

class TestHolidays : public QObject {
    Q_OBJECT

private slots:
    void calendars_data()
    {
        QTest::addColumn<QByteArray>("ics");
        QTest::addColumn<QString>("days");
        QTest::addColumn<int>("skipped");
        const auto row = [](const char *name, const QByteArray &events, const QString &days, int skipped = 0) {
            QTest::newRow(name) << calendar(events) << days << skipped;
        };
        row("a day", vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Christmas Day"), u"2026-12-25 Christmas Day"_s);
        row("a day outside the range", vevent("DTSTART;VALUE=DATE:20191225\r\nSUMMARY:Christmas"),
            u"2019-12-25 Christmas"_s);
        row("the end is not of it", vevent("DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261227\r\nSUMMARY:Feast"),
            u"2026-12-25 Feast, 2026-12-26 Feast"_s);
        row("a duration", vevent("DTSTART;VALUE=DATE:20261225\r\nDURATION:P2D\r\nSUMMARY:Feast"),
            u"2026-12-25 Feast, 2026-12-26 Feast"_s);
        row("an end before the start",
            vevent("DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261201\r\nSUMMARY:Odd"), u"2026-12-25 Odd"_s);
        row("folded lines, escapes, other scripts",
            vevent("DTSTART;VALUE=DATE:20261003\r\nSUMMARY:Tag der \r\n Deut\r\n\tschen Einheit\\, \\n\xE7\xA5\x9D"),
            u"2026-10-03 Tag der Deutschen Einheit, 祝"_s);
        row("a time of day",
            vevent("DTSTART:20261225T090000Z\r\nSUMMARY:Meeting") + vevent("DTSTART;VALUE=DATE:20261226\r\nSUMMARY:B"),
            u"2026-12-26 B"_s, 1);
        row("every year", vevent("DTSTART;VALUE=DATE:19980501\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Labour Day"),
            u"2026-05-01 Labour Day, 2027-05-01 Labour Day, 2028-05-01 Labour Day"_s);
        row("every year, with an end",
            vevent("DTSTART;VALUE=DATE:20200501\r\nRRULE:FREQ=YEARLY;UNTIL=20270501\r\nSUMMARY:L"),
            u"2026-05-01 L, 2027-05-01 L"_s);
        row("every year, three times", vevent("DTSTART;VALUE=DATE:20240501\r\nRRULE:FREQ=YEARLY;COUNT=3\r\nSUMMARY:L"),
            u"2026-05-01 L"_s);
        row("the fourth Thursday",
            vevent("DTSTART;VALUE=DATE:20201126\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\r\nSUMMARY:T"),
            u"2026-11-26 T, 2027-11-25 T, 2028-11-23 T"_s);
        row("every year but one",
            vevent(
                "DTSTART;VALUE=DATE:20200501\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20270501,20280501\r\nSUMMARY:L"),
            u"2026-05-01 L"_s);
        row("two days over the end of the year",
            vevent("DTSTART;VALUE=DATE:20101231\r\nDTEND;VALUE=DATE:20110102\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:N"),
            u"2026-01-01 N, 2026-12-31 N, 2027-01-01 N, 2027-12-31 N, 2028-01-01 N, 2028-12-31 N"_s);
        row("the same twice, another name beside it",
            vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:A") + vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:A")
                + vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:B"),
            u"2026-12-25 A, 2026-12-25 B"_s);
        row("by day",
            vevent("DTSTART;VALUE=DATE:20261226\r\nSUMMARY:B") + vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:A"),
            u"2026-12-25 A, 2026-12-26 B"_s);
        row("no name", vevent("DTSTART;VALUE=DATE:20261225"), u"2026-12-25 Holiday"_s);
        row("no day", vevent("SUMMARY:Never") + vevent("DTSTART;VALUE=DATE:20269999\r\nSUMMARY:X"), {}, 2);
        row("cancelled", vevent("DTSTART;VALUE=DATE:20261225\r\nSTATUS:CANCELLED\r\nSUMMARY:X"), {}, 1);
        row("every second", vevent("DTSTART;VALUE=DATE:20261225\r\nRRULE:FREQ=SECONDLY\r\nSUMMARY:X"), {}, 1);
        row("no events", "", {});
        QTest::newRow("line feeds alone, a mark before")
            << QByteArray("\xEF\xBB\xBF" + calendar(vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:A")))
                   .replace("\r\n", "\n")
            << u"2026-12-25 A"_s << 0;
        QTest::newRow("two calendars") << QByteArray(calendar(vevent("DTSTART;VALUE=DATE:20261225\r\nSUMMARY:A"))
            + calendar(vevent("DTSTART;VALUE=DATE:20261226\r\nSUMMARY:B")))
                                       << u"2026-12-25 A, 2026-12-26 B"_s << 0;
    }
    void calendars()
    {
        QFETCH(QByteArray, ics);
        const IcsHolidays read = readHolidays(ics, u"Design"_s, from, to);
        QCOMPARE(read.problem, QString());
        QTEST(written(read), "days");
        QTEST(read.skipped, "skipped");
        for (const Holiday &one : read.holidays)
            QCOMPARE(one.team, u"Design"_s);
    }

    void noCalendars_data()
    {
        QTest::addColumn<QByteArray>("ics");
        QTest::addColumn<QString>("problem");
        QTest::newRow("empty") << QByteArray() << u"The file is empty."_s;
        QTest::newRow("blank") << QByteArray(" \r\n ") << u"The file is empty."_s;
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html><body>Sign in</body></html>")
                                << u"not a calendar"_s;
        QTest::newRow("an event alone") << vevent("DTSTART;VALUE=DATE:20261225") << u"not a calendar"_s;
        QTest::newRow("UTF-16") << QByteArray("B\0E\0G\0I\0N\0", 10) << u"not a calendar"_s;
        QTest::newRow("too large") << QByteArray(3 * 1024 * 1024, 'x') << u"larger than 2 MB"_s;
        QTest::newRow("deep") << QByteArray("BEGIN:VCALENDAR\r\n").repeated(100'000) << u"not a calendar"_s;
        QTest::newRow("deep and folded") << QByteArray("BEG\r\n IN;X=1:VCALENDAR\r\n").repeated(80'000)
                                         << u"not a calendar"_s;
    }
    void noCalendars()
    {
        QFETCH(QByteArray, ics);
        QFETCH(QString, problem);
        const IcsHolidays read = readHolidays(ics, {}, from, to);
        QVERIFY2(read.problem.contains(problem), qPrintable(read.problem));
        QVERIFY(read.holidays.isEmpty());
    }

    // Neither of them may crash, hang or fill the memory.
    void hostileCalendars_data()
    {
        QTest::addColumn<QByteArray>("ics");
        const auto row = [](const char *name, const QByteArray &events) { QTest::newRow(name) << calendar(events); };
        row("every day for ever", vevent("DTSTART;VALUE=DATE:00010101\r\nRRULE:FREQ=DAILY\r\nSUMMARY:X").repeated(500));
        row("a day that never comes",
            vevent("DTSTART;VALUE=DATE:19700101\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\nSUMMARY:X")
                .repeated(500));
        row("a year that never comes",
            vevent("DTSTART;VALUE=DATE:19700101\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31\r\nSUMMARY:X")
                .repeated(500));
        row("a thousand years",
            vevent("DTSTART;VALUE=DATE:20000101\r\nDTEND;VALUE=DATE:30000101\r\nSUMMARY:X").repeated(50));
        row("many events", vevent("DTSTART;VALUE=DATE:20000101\r\nSUMMARY:X").repeated(30'000));
        row("a very long line", vevent("DTSTART;VALUE=DATE:20000101\r\nSUMMARY:" + QByteArray(1'900'000, 'x')));
        row("many parameters", vevent("DTSTART" + QByteArray(";X=Y").repeated(2400) + ":20000101").repeated(150));
        row("an interval of nothing",
            vevent("DTSTART;VALUE=DATE:20000101\r\nRRULE:FREQ=DAILY;INTERVAL=0\r\nSUMMARY:X"));
        row("an interval below nothing",
            vevent("DTSTART;VALUE=DATE:20000101\r\nRRULE:FREQ=DAILY;INTERVAL=-1\r\nSUMMARY:X"));
        row("a rule that is none", vevent("DTSTART;VALUE=DATE:20000101\r\nRRULE:BYDAY=99XX;FREQ=NEVER\r\nSUMMARY:X"));
        row("positions out of range",
            vevent("DTSTART;VALUE=DATE:20000101\r\nRRULE:FREQ=MONTHLY;BYSETPOS=" + QByteArray("400,").repeated(900)
                + "1;BYDAY=MO\r\nSUMMARY:X"));
        row("a duration out of range", vevent("DTSTART;VALUE=DATE:20000101\r\nDURATION:P99999999999W\r\nSUMMARY:X"));
        row("ends that are not begun", QByteArray("END:VEVENT\r\n").repeated(1000));
        const QByteArray whole =
            calendar(vevent("DTSTART;VALUE=DATE:20261225\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Christmas"));
        for (qsizetype cut = 1; cut < whole.size(); cut += 7)
            QTest::addRow("cut after %lld", qint64(cut)) << whole.left(cut);
    }
    void hostileCalendars()
    {
        QFETCH(QByteArray, ics);
        QElapsedTimer clock;
        clock.start();
        const IcsHolidays read = readHolidays(ics, {}, from, to);
        QVERIFY(read.holidays.size() <= 5366);
        for (const Holiday &one : read.holidays)
            QVERIFY(one.day.isValid() && one.name.size() <= 200);
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
