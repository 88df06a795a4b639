// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/support/apart.h"
#include "core/support/format.h"

#include <QTest>
#include <QTimeZone>
#include <climits>
#include <limits>

using namespace Qt::StringLiterals;
using namespace signoff;

// The texts that people read, in the locales that differ most.
class TestFormat : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }

    // A name must not turn the figures beside it round.
    void names_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("stands");
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QLocale hebrew(QLocale::Hebrew, QLocale::Israel);
        QTest::newRow("Latin in English") << english << u"Anna Kov\u00e1\u010d"_s << false;
        QTest::newRow("Chinese in English") << english << u"\u738b\u6d69\u5b87"_s << false;
        QTest::newRow("Arabic in English") << english << u"\u062e\u0627\u0644\u062f"_s << true;
        QTest::newRow("Hebrew in English") << english << u"\u05de\u05d9\u05db\u05dc"_s << true;
        QTest::newRow("Latin in Hebrew") << hebrew << u"Anna"_s << true;
        QTest::newRow("Hebrew in Hebrew") << hebrew << u"\u05de\u05d9\u05db\u05dc"_s << false;
        QTest::newRow("nothing") << english << QString() << false;
    }
    void names()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, name);
        QFETCH(bool, stands);
        QLocale::setDefault(locale);
        const QChar mark = locale.textDirection() == Qt::RightToLeft ? u'\u200f' : u'\u200e';
        QCOMPARE(apart(name), stands ? QString(mark + u'\u2068' + name + u'\u2069') : name);
        // An end of its own does not end ours.
        if (stands)
            QCOMPARE(apart(name + u'\u2069'), apart(name));
    }

    void duration_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0 << u"0:00"_s;
        QTest::newRow("padded") << 425 << u"7:05"_s;
        QTest::newRow("full hour") << 480 << u"8:00"_s;
        QTest::newRow("below zero, less than an hour") << -30 << u"\u22120:30"_s;
        QTest::newRow("below zero") << -95 << u"\u22121:35"_s;
        QTest::newRow("not grouped") << 60 * 1234 + 59 << u"1234:59"_s;
        QTest::newRow("smallest int") << INT_MIN << u"\u221235791394:08"_s;
        QTest::newRow("largest int") << INT_MAX << u"35791394:07"_s;
    }
    void duration()
    {
        QFETCH(int, minutes);
        QTEST(format::duration(minutes), "text");
    }

    // As the setting says, everywhere at once.
    void durationAsDecimals()
    {
        format::setDecimalHours(true);
        const QString written = format::duration(450);
        const QString more = format::difference(90);
        format::setDecimalHours(false);
        QCOMPARE(written, u"7.50"_s);
        QCOMPARE(more, u"+1.50"_s);
        QCOMPARE(format::duration(450), u"7:30"_s);
    }

    void durationInArabicFigures()
    {
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QCOMPARE(format::duration(425), u"٧:٠٥"_s);
    }

    void decimalHours()
    {
        QCOMPARE(format::decimalHours(425), u"7.08"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(format::decimalHours(-30), u"-0,50"_s);
    }

    void money()
    {
        QCOMPARE(format::money({}), QString(QChar(0x2014)));
        QCOMPARE(format::money({ { 1234.5, u"EUR"_s }, { 20, u"USD"_s } }), u"EUR 1,234.50, USD 20.00"_s);
        QCOMPARE(format::money({ { 1234.5, {} } }), u"1,234.50"_s);
        QCOMPARE(format::money({ { 1200, u"JPY"_s } }), u"JPY 1,200"_s);
        QCOMPARE(format::money({ { 1.5, u"KWD"_s } }), u"KWD 1.500"_s);
        QCOMPARE(format::money({ { 0, u"EUR"_s } }), u"EUR 0.00"_s);
        QCOMPARE(format::money({ { std::numeric_limits<double>::quiet_NaN(), u"EUR"_s } }), QString(QChar(0x2014)));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(format::money({ { 1234.5, u"EUR"_s } }), u"EUR 1.234,50"_s);
    }

    void dates_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("sameMonth");
        QTest::addColumn<QString>("sameYear");
        QTest::addColumn<QString>("years");
        QTest::addColumn<QString>("day");
        QTest::newRow("C") << QLocale::c() << u"9 Nov 2026"_s << u"9 – 15 Nov 2026"_s << u"28 Sep – 4 Oct 2026"_s
                           << u"28 Dec 2026 – 3 Jan 2027"_s << u"Mon 9 Nov"_s;
        QTest::newRow("United Kingdom") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"9 Nov 2026"_s
                                        << u"9 – 15 Nov 2026"_s << u"28 Sept – 4 Oct 2026"_s
                                        << u"28 Dec 2026 – 3 Jan 2027"_s << u"Mon 9 Nov"_s;
        QTest::newRow("United States") << QLocale(QLocale::English, QLocale::UnitedStates) << u"Nov 9, 2026"_s
                                       << u"Nov 9 – 15, 2026"_s << u"Sep 28 – Oct 4, 2026"_s
                                       << u"Dec 28, 2026 – Jan 3, 2027"_s << u"Mon Nov 9"_s;
        QTest::newRow("Germany") << QLocale(QLocale::German, QLocale::Germany) << u"9. Nov. 2026"_s
                                 << u"9. – 15. Nov. 2026"_s << u"28. Sept. – 4. Okt. 2026"_s
                                 << u"28. Dez. 2026 – 3. Jan. 2027"_s << u"Mo. 9. Nov."_s;
        QTest::newRow("Japan") << QLocale(QLocale::Japanese, QLocale::Japan) << u"2026年11月9日"_s
                               << u"2026年11月9日 – 15日"_s << u"2026年9月28日 – 10月4日"_s
                               << u"2026年12月28日 – 2027年1月3日"_s << u"11月9日 月"_s;
        QTest::newRow("Spain") << QLocale(QLocale::Spanish, QLocale::Spain) << u"9 de nov de 2026"_s
                               << u"9 – 15 de nov de 2026"_s << u"28 de sept – 4 de oct de 2026"_s
                               << u"28 de dic de 2026 – 3 de ene de 2027"_s << u"lun 9 de nov"_s;
    }
    void dates()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        QTEST(format::date({ 2026, 11, 9 }), "date");
        QTEST(format::period({ 2026, 11, 9 }, { 2026, 11, 15 }), "sameMonth");
        QTEST(format::period({ 2026, 9, 28 }, { 2026, 10, 4 }), "sameYear");
        QTEST(format::period({ 2026, 12, 28 }, { 2027, 1, 3 }), "years");
        QTEST(format::day({ 2026, 11, 9 }), "day");
    }

    // Whatever a locale's pattern looks like: day, month and year are there once, and nothing of the pattern remains.
    void everyLocale()
    {
        const auto all = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
        QVERIFY(all.size() > 100);
        for (const QLocale &locale : all) {
            QLocale::setDefault(locale);
            const QString date = format::date({ 2026, 11, 23 });
            QVERIFY2(date.contains(locale.toString(23)), qPrintable(locale.name() + u": "_s + date));
            QVERIFY2(!date.contains("MMM"_L1) && !date.contains(u'\''), qPrintable(locale.name() + u": "_s + date));
            const QString period = format::period({ 2026, 11, 21 }, { 2026, 11, 23 });
            QVERIFY2(period.contains(locale.toString(21)) && period.contains(locale.toString(23)),
                qPrintable(locale.name() + u": "_s + period));
            QVERIFY(!format::day({ 2026, 11, 23 }).isEmpty());
            QVERIFY(!format::duration(61).isEmpty());
        }
    }

    void datesThatAreNot()
    {
        QVERIFY(format::date({}).isEmpty());
        QVERIFY(format::day({}).isEmpty());
        QVERIFY(format::period({}, {}).isEmpty());
        QCOMPARE(format::period({ 2026, 11, 9 }, {}), u"9 Nov 2026"_s);
        QCOMPARE(format::period({}, { 2026, 11, 9 }), u"9 Nov 2026"_s);
        QCOMPARE(format::period({ 2026, 11, 9 }, { 2026, 11, 9 }), u"9 Nov 2026"_s);
    }

    void dateTime()
    {
        QVERIFY(format::dateTime({}).isEmpty());
        const QDateTime instant(QDate(2026, 11, 9), QTime(14, 5, 33));
        QCOMPARE(format::dateTime(instant), u"9 Nov 2026 14:05"_s);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(format::dateTime(instant), u"9 Nov 2026 14:05"_s);
    }

    void shortForms()
    {
        const QDate today(2026, 11, 23);
        QCOMPARE(format::shortPeriod({ 2026, 11, 9 }, { 2026, 11, 15 }, today), u"9 – 15 Nov"_s);
        QCOMPARE(format::shortPeriod({ 2026, 9, 28 }, { 2026, 10, 4 }, today), u"28 Sept – 4 Oct"_s);
        QCOMPARE(format::shortPeriod({ 2025, 12, 29 }, { 2026, 1, 4 }, today), u"29 Dec 2025 – 4 Jan 2026"_s);
        QVERIFY(format::shortPeriod({}, {}, today).isEmpty());
        const QDateTime now(today, QTime(15, 0));
        QCOMPARE(format::shortDateTime(QDateTime(today, QTime(14, 5)), now), u"14:05"_s);
        QCOMPARE(format::shortDateTime(QDateTime({ 2026, 11, 9 }, QTime(14, 5)), now), u"9 Nov 14:05"_s);
        QCOMPARE(format::shortDateTime(QDateTime({ 2025, 11, 9 }, QTime(14, 5)), now), u"9 Nov 2025 14:05"_s);
        QVERIFY(format::shortDateTime({}, now).isEmpty());
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(format::shortPeriod({ 2026, 11, 9 }, { 2026, 11, 15 }, today), u"9. – 15. Nov."_s);
    }

    void age_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("future") << qint64(-500) << u"just now"_s;
        QTest::newRow("now") << qint64(59) << u"just now"_s;
        QTest::newRow("minutes") << qint64(3 * 60 + 59) << u"3 min ago"_s;
        QTest::newRow("hours") << qint64(2 * 3600 + 1) << u"2 h ago"_s;
        QTest::newRow("a day") << qint64(86400 + 5) << u"1 day ago"_s;
        QTest::newRow("days") << qint64(5 * 86400 + 5) << u"5 days ago"_s;
    }
    void age()
    {
        QFETCH(qint64, seconds);
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000);
        QTEST(format::age(now.addSecs(-seconds), now), "text");
        QVERIFY(format::age({}, now).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
