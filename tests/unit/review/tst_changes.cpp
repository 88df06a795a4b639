// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/changes.h"
#include "sample.h"

#include <QTest>

using namespace signoff;
using namespace sample;

// What changed between two versions of a timesheet, and which of them was the rejection.
class TestChanges : public QObject {
    Q_OBJECT

private:
    // 8:00 from Monday to Friday.
    static SeenVersion version(const QString &status = u"submitted"_s)
    {
        const Evidence evidence = week();
        SeenVersion made = versionOf(evidence.sheet, evidence.days, utc(on(8), 10));
        made.status = status;
        return made;
    }
    static SeenVersion rejected(const QString &reason)
    {
        SeenVersion made = version(u"rejected"_s);
        made.reason = reason;
        return made;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aSheetBecomesAVersion()
    {
        Evidence evidence = week();
        evidence.sheet.status = u"pending"_s;
        evidence.sheet.rejectReason = u"Friday"_s;
        (*evidence.days)[monday].append(entry(30));
        const SeenVersion made = versionOf(evidence.sheet, evidence.days, utc(on(8), 10));
        QCOMPARE(made.status, u"open"_s); // whatever the word of this server
        QCOMPARE(made.minutes, std::optional(2400));
        QCOMPARE(made.submittedOn, utc(on(8), 9));
        QCOMPARE(made.reason, u"Friday"_s);
        QCOMPARE(made.days->value(monday), 510);
        QCOMPARE(made.days->size(), 5);
        QCOMPARE(made.seenAt, utc(on(8), 10));
        QVERIFY(!versionOf(evidence.sheet, {}, {}).days);
    }

    void nothingChanged()
    {
        const SheetChanges changes = changesBetween(version(), version());
        QVERIFY(changes.words.isEmpty());
        QVERIFY(changes.notKnown.isEmpty());
        // Two words for the same state.
        QVERIFY(changesBetween(version(u"open"_s), version(u"pending"_s)).words.isEmpty());
        QVERIFY(changesBetween(version(u"Submitted"_s), version()).words.isEmpty());
    }

    void statusTotalAndDays()
    {
        SeenVersion after = version();
        after.minutes = 2550;
        after.days->insert(on(2), 630);
        after.days->insert(on(6), 90);
        after.days->remove(on(4));
        QCOMPARE(changesBetween(rejected({}), after).words,
            QStringList({ u"Status: Waiting, was Rejected"_s, u"Total: 42:30, was 40:00"_s,
                u"Tue 17 Nov: 10:30, was 8:00"_s, u"Thu 19 Nov: 0:00, was 8:00"_s, u"Sat 21 Nov: 1:30, was 0:00"_s }));
    }

    void aTotalThatIsNotKnownIsNotZero()
    {
        SeenVersion none = version();
        none.minutes.reset();
        QCOMPARE(changesBetween(none, version()).words, QStringList { u"Total: 40:00, was not known"_s });
        QCOMPARE(changesBetween(version(), none).words, QStringList { u"Total: not known, was 40:00"_s });
        QVERIFY(changesBetween(none, none).words.isEmpty());
    }

    void daysThatAreNotKnownAreSaidToBe()
    {
        SeenVersion none = version();
        none.days.reset();
        const SheetChanges since = changesBetween(none, version());
        QVERIFY(since.words.isEmpty()); // and not five days that were nothing
        QVERIFY(since.notKnown.contains(u"not known: those of then were not seen"_s));
        QVERIFY(changesBetween(version(), none).notKnown.contains(u"those of now are not loaded"_s));
        QVERIFY(!changesBetween(none, none).notKnown.isEmpty());
        SeenVersion empty = version();
        empty.days = QMap<QDate, int>();
        QVERIFY(changesBetween(empty, version()).notKnown.isEmpty()); // known to be nothing
        QCOMPARE(changesBetween(empty, version()).words.size(), 5);
    }

    void aDayThatIsNoneIsLeftOut()
    {
        SeenVersion odd = version();
        odd.days->insert(QDate(), 60);
        QVERIFY(changesBetween(odd, version()).words.isEmpty());
    }

    void noRejectionWasSeen()
    {
        QVERIFY(!lastRejection({}));
        QVERIFY(!lastRejection({ version(), version(u"approved"_s) }));
    }

    void theRejectionIsAsItWasSeenFirst()
    {
        // While it stood rejected, the member took Friday out.
        SeenVersion later = rejected(u"Friday"_s);
        later.days->remove(on(5));
        later.seenAt = utc(on(8), 12);
        const auto found = lastRejection({ version(), later, rejected(u"Friday"_s), version() });
        QVERIFY(found);
        QCOMPARE(found->seenAt, utc(on(8), 10));
        QCOMPARE(found->days->size(), 5);
    }

    void theLastOfTwoRejections()
    {
        QCOMPARE(
            lastRejection({ version(), rejected(u"second"_s), version(), rejected(u"first"_s) })->reason, u"second"_s);
        // The sheet that came in between was not seen.
        SeenVersion second = rejected(u"second"_s);
        second.minutes = 60;
        QCOMPARE(lastRejection({ second, rejected(u"first"_s) })->minutes, std::optional(60));
        SeenVersion again = rejected(u"same"_s);
        again.submittedOn = utc(on(9), 9);
        QCOMPARE(lastRejection({ again, rejected(u"same"_s) })->submittedOn, utc(on(9), 9));
    }

    void daysSeenBeforeTheRejectionAreThoseOfIt()
    {
        SeenVersion bare = rejected(u"why"_s);
        bare.days.reset();
        QCOMPARE(lastRejection({ bare, version() })->days, version().days);
        SeenVersion other = version();
        other.minutes = 60;
        QVERIFY(!lastRejection({ bare, other })->days); // it was another sheet
        other = version();
        other.submittedOn = utc(on(7), 9);
        QVERIFY(!lastRejection({ bare, other })->days);
        QVERIFY(!lastRejection({ bare })->days);
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
