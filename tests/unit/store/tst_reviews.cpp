// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/reviews.h"
#include "tests/support/spin.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace signoff;

namespace {

const QDate monday(2026, 11, 16);
const QDate sunday(2026, 11, 22);
const Reviews::Known everything { true, true, { monday.addDays(-7), sunday }, { monday.addDays(-7), sunday } };

QString keyOf(int user)
{
    return u"%1|2026-11-16|2026-11-22"_s.arg(user);
}

// A week of eight hours a day.
QJsonObject sheet(int user, const QString &status = u"submitted"_s)
{
    QJsonObject days;
    for (int day = 0; day < 5; ++day) {
        days.insert(monday.addDays(day).toString(Qt::ISODate),
            QJsonArray { QJsonObject { { u"project_id"_s, 1 }, { u"total_minutes"_s, 480 } } });
    }
    return { { u"id"_s, u"sheet-%1"_s.arg(user) }, { u"user_id"_s, user }, { u"date_from"_s, u"2026-11-16"_s },
        { u"date_to"_s, u"2026-11-22"_s }, { u"total_minutes"_s, 2400 },
        { u"submitted_on"_s, u"2026-11-23T08:30:00Z"_s }, { u"status"_s, status }, { u"daily_breakdown"_s, days } };
}

template <class Row> void merge(RowTable<Row> &table, const QList<QJsonObject> &raws)
{
    QList<Received<Row>> rows;
    for (const QJsonObject &raw : raws) {
        Received<Row> one;
        json::Problems problems;
        json::readObject(raw, one.row, problems, {});
        one.raw = raw;
        rows << one;
    }
    table.merge(rows, Source::List, table.ask(), QDateTime::currentDateTimeUtc());
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

// Reviews over tables that a test fills by hand.
struct Rig {
    explicit Rig(History *history = nullptr)
        : reviews({ sheets, members, contracts, leaves, requests }, around, history)
        , changed(&reviews, &Reviews::changed)
        , settled(&reviews, &Reviews::settled)
    {
    }

    bool settle() const
    {
        return testing::spinUntil([this] { return reviews.isSettled(); }, 20'000);
    }
    // The keys told since the last look.
    QStringList takeChanged()
    {
        QStringList keys;
        for (const QList<QVariant> &told : std::as_const(changed))
            keys << told.first().toStringList();
        changed.clear();
        return sorted(keys);
    }
    QStringList flags(int user)
    {
        const SheetNotes *notes = around.notesOf(keyOf(user));
        return notes ? sorted(notes->flags) : QStringList { u"not reviewed"_s };
    }
    void knowMembers(const QList<int> &users)
    {
        QList<QJsonObject> rows;
        for (const int user : users)
            rows << QJsonObject { { u"id"_s, user }, { u"timezone"_s, u"UTC"_s }, { u"weekly_hours_limit"_s, 40 } };
        merge(members, rows);
    }

    RowTable<Timesheet> sheets;
    RowTable<Member> members;
    RowTable<Contract> contracts;
    RowTable<Leave> leaves;
    RowTable<TimeRequest> requests;
    Surroundings around;
    Reviews reviews;
    QSignalSpy changed;
    QSignalSpy settled;
};

QJsonObject leaveOn(int user, const QString &day)
{
    return { { u"id"_s, user * 10 }, { u"user_id"_s, user }, { u"status"_s, u"approved"_s }, { u"start_date"_s, day },
        { u"end_date"_s, day } };
}

} // namespace

// Reviews follow their facts, and tell which rows have other notes now.
class TestReviews : public QObject {
    Q_OBJECT

private slots:
    void whatIsNotLoadedIsNotChecked()
    {
        Rig rig;
        merge(rig.sheets, { sheet(100) });
        QVERIFY(!rig.reviews.isSettled());
        QVERIFY(!rig.around.notesOf(keyOf(100))); // in a turn of its own
        QVERIFY(rig.settle());
        QCOMPARE(rig.flags(100), QStringList { u"not-checked"_s });
        const SheetNotes notes = *rig.around.notesOf(keyOf(100));
        QVERIFY(!notes.expected && !notes.variance);
        QVERIFY(notes.notChecked >= 3);
        QVERIFY(notes.words.contains(u"Leave is not loaded"_s));
        QCOMPARE(rig.takeChanged(), QStringList { keyOf(100) });
        QCOMPARE(rig.settled.count(), 1);

        // An empty table is not a list that came empty.
        QVERIFY(!rig.reviews.evidenceOf(keyOf(100))->leaves);
        QVERIFY(!rig.reviews.evidenceOf(keyOf(100))->contracts);
        QVERIFY(!rig.reviews.evidenceOf(keyOf(100))->timeRequests);
        QVERIFY(!rig.reviews.evidenceOf(u"nobody"_s) && !rig.reviews.reviewOf(u"nobody"_s));
    }

    void factsArrive()
    {
        Rig rig;
        rig.reviews.setToday(QDate(2026, 11, 23));
        merge(rig.sheets, { sheet(100), sheet(101) });
        QVERIFY(rig.settle());
        rig.takeChanged();

        rig.knowMembers({ 100, 101 });
        rig.reviews.setKnown(everything);
        QVERIFY(rig.settle());
        QCOMPARE(rig.takeChanged(), QStringList({ keyOf(100), keyOf(101) }));
        QCOMPARE(rig.flags(100), QStringList { u"clear"_s });
        QCOMPARE(rig.around.notesOf(keyOf(100))->expected, std::optional(2400));
        QCOMPARE(rig.around.notesOf(keyOf(100))->variance, std::optional(0));

        // A fact of one member changes the notes of that member alone.
        merge(rig.leaves, { leaveOn(101, u"2026-11-17"_s) });
        QVERIFY(rig.settle());
        QCOMPARE(rig.takeChanged(), QStringList { keyOf(101) });
        QCOMPARE(rig.flags(101), QStringList({ u"flagged"_s, u"leave-work"_s }));
        QCOMPARE(rig.around.notesOf(keyOf(101))->flagTitles, QStringList { u"Work on leave"_s });
        rig.leaves.remove(u"1010"_s);
        QVERIFY(rig.settle());
        QCOMPARE(rig.flags(101), QStringList { u"clear"_s });

        // What nobody would see is not told.
        rig.takeChanged();
        rig.reviews.daysArrived();
        QVERIFY(rig.settle());
        QVERIFY(rig.takeChanged().isEmpty());

        // A list that failed takes back what it said.
        rig.reviews.setKnown({ true, true, {}, everything.timeRequests });
        QVERIFY(rig.settle());
        QCOMPARE(rig.takeChanged().size(), 2);
        QCOMPARE(rig.flags(100), QStringList { u"not-checked"_s });
    }

    void listsWithDatesMustReachFarEnough()
    {
        Rig rig;
        rig.knowMembers({ 100 });
        merge(rig.sheets, { sheet(100) });
        rig.reviews.setKnown({ true, true, { monday.addDays(1), sunday }, { monday, sunday.addDays(-1) } });
        QVERIFY(rig.settle());
        QVERIFY(!rig.reviews.evidenceOf(keyOf(100))->leaves);
        QVERIFY(!rig.reviews.evidenceOf(keyOf(100))->timeRequests);
        rig.reviews.setKnown({ true, true, { monday, sunday }, { monday, sunday } });
        QVERIFY(rig.reviews.evidenceOf(keyOf(100))->leaves);
        QVERIFY(rig.reviews.evidenceOf(keyOf(100))->timeRequests);
    }

    void rulesChoicesAndToday()
    {
        Rig rig;
        rig.reviews.setToday(QDate(2026, 11, 23));
        rig.knowMembers({ 100 });
        rig.reviews.setKnown(everything);
        merge(rig.sheets, { sheet(100) });
        QVERIFY(rig.settle());
        QCOMPARE(rig.flags(100), QStringList { u"clear"_s });

        WorkRules rules;
        rules.holidays = { { monday, u"Founders"_s, {} } };
        rig.reviews.setRules(rules);
        QVERIFY(rig.settle());
        QCOMPARE(rig.flags(100), QStringList({ u"flagged"_s, u"holiday"_s }));

        FlagChoices choices;
        choices.on.insert(u"holiday"_s, false);
        rig.reviews.setChoices(choices);
        QVERIFY(rig.settle());
        QCOMPARE(rig.flags(100), QStringList { u"clear"_s });

        // Tuesday is empty; it is no matter while it is not over.
        QJsonObject open = sheet(100);
        QJsonObject days = open.value(u"daily_breakdown"_s).toObject();
        days.remove(u"2026-11-17"_s);
        open.insert(u"daily_breakdown"_s, days);
        open.insert(u"total_minutes"_s, 1920);
        merge(rig.sheets, { open });
        QVERIFY(rig.settle());
        QCOMPARE(rig.flags(100), QStringList({ u"empty-day"_s, u"flagged"_s }));
        rig.reviews.setToday(QDate(2026, 11, 17));
        QVERIFY(rig.settle());
        QCOMPARE(rig.flags(100), QStringList { u"clear"_s });
        rig.reviews.setToday({});
        QCOMPARE(rig.reviews.evidenceOf(keyOf(100))->today, QDate::currentDate());
    }

    void rowsComeAndGo()
    {
        Rig rig;
        merge(rig.sheets, { sheet(100), sheet(101), sheet(102) });
        QVERIFY(rig.settle());
        QCOMPARE(rig.takeChanged().size(), 3);
        rig.sheets.remove(keyOf(101));
        QVERIFY(!rig.around.notesOf(keyOf(101)));
        QVERIFY(rig.around.notesOf(keyOf(102)));

        // One that goes while it waits is not reviewed.
        merge(rig.sheets, { sheet(103), sheet(104) });
        rig.sheets.remove(keyOf(103));
        QVERIFY(rig.settle());
        QCOMPARE(rig.takeChanged(), QStringList { keyOf(104) });
        QVERIFY(!rig.around.notesOf(keyOf(103)));
        // The last that waits.
        merge(rig.sheets, { sheet(105) });
        rig.sheets.remove(keyOf(105));
        QVERIFY(rig.settle());
        QVERIFY(rig.takeChanged().isEmpty());
    }

    // The sheet's own days are what is approved; the report tells those around it.
    void daysOfTheSheetAndOfTheReport()
    {
        Rig rig;
        QJsonObject cut = sheet(100); // Wednesday to Friday
        cut.insert(u"date_from"_s, u"2026-11-18"_s);
        cut.insert(u"date_to"_s, u"2026-11-20"_s);
        QJsonObject days = cut.value(u"daily_breakdown"_s).toObject();
        days.remove(u"2026-11-16"_s);
        days.remove(u"2026-11-17"_s);
        cut.insert(u"daily_breakdown"_s, days);
        merge(rig.sheets, { cut });
        const QString key = u"100|2026-11-18|2026-11-20"_s;
        QCOMPARE(rig.reviews.evidenceOf(key)->daysFrom, QDate(2026, 11, 18));
        QCOMPARE(rig.reviews.evidenceOf(key)->daysTo, QDate(2026, 11, 20));

        DayEntry entry;
        entry.minutes = 60;
        TrackedHours report;
        report.from = monday;
        report.to = sunday;
        for (QDate day = monday; day <= sunday; day = day.addDays(1))
            report.members[u"100"_s].insert(day, { entry });
        rig.around.addReport(report);
        const std::optional<Evidence> evidence = rig.reviews.evidenceOf(key);
        QCOMPARE(evidence->daysFrom, monday);
        QCOMPARE(evidence->daysTo, sunday);
        QCOMPARE(evidence->minutesOn(monday), 60);
        QCOMPARE(evidence->minutesOn(QDate(2026, 11, 18)), 480);
        QCOMPARE(evidence->minutesOn(sunday), 60);

        // Days that are others now are not known any more, those of the sheet apart.
        rig.around.forgetDays(u"100"_s);
        QCOMPARE(rig.reviews.evidenceOf(key)->daysFrom, QDate(2026, 11, 18));
        QVERIFY(!rig.around.coversDays(u"100"_s, monday, sunday));
        QVERIFY(rig.around.coversDays(u"101"_s, monday, sunday));
        rig.around.addReport(report);
        QVERIFY(rig.around.coversDays(u"100"_s, monday, sunday));
    }

    void manyRowsTakeManyTurns()
    {
        constexpr int count = 60'000;
        Rig rig;
        rig.reviews.setKnown(everything);
        QList<QJsonObject> rows;
        rows.reserve(count);
        for (int user = 0; user < count; ++user)
            rows << sheet(user);
        merge(rig.sheets, rows);
        int turnsOfOthers = 0;
        QTimer other;
        connect(&other, &QTimer::timeout, this, [&] { turnsOfOthers += rig.reviews.isSettled() ? 0 : 1; });
        other.start(0);
        QVERIFY(testing::spinUntil([&] { return rig.reviews.isSettled(); }, 60'000));
        QVERIFY2(rig.changed.count() > 10, qPrintable(QString::number(rig.changed.count())));
        QVERIFY2(turnsOfOthers > 10, qPrintable(QString::number(turnsOfOthers))); // the window is alive meanwhile
        QCOMPARE(rig.settled.count(), 1);
        const QStringList told = rig.takeChanged();
        QCOMPARE(told.size(), count);
        QCOMPARE(QSet<QString>(told.begin(), told.end()).size(), count);
        for (int user = 0; user < count; user += 997)
            QVERIFY(rig.around.notesOf(keyOf(user)));
    }

    void settledComesOnceForEachBatch()
    {
        Rig rig;
        merge(rig.sheets, { sheet(100), sheet(101) });
        rig.reviews.daysArrived();
        rig.reviews.setKnown(everything);
        QVERIFY(rig.settle());
        QCOMPARE(rig.settled.count(), 1);
        rig.reviews.setKnown({});
        QVERIFY(rig.settle());
        QCOMPARE(rig.settled.count(), 2);
    }

    // With or without a history on disk, this run remembers.
    void rejectionsThatWereSeen_data()
    {
        QTest::addColumn<bool>("hasHistory");
        QTest::newRow("on disk") << true;
        QTest::newRow("in this run alone") << false;
    }
    void rejectionsThatWereSeen()
    {
        QFETCH(bool, hasHistory);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"history.sqlite"_s);
        QJsonObject rejected = sheet(100, u"rejected"_s);
        rejected.insert(u"reject_reason"_s, u"Monday"_s);
        {
            std::unique_ptr<History> history = hasHistory ? std::make_unique<History>(file) : nullptr;
            Rig rig(history.get());
            merge(rig.sheets, { rejected });
            QVERIFY(rig.settle());
            QVERIFY(!rig.flags(100).contains(u"resubmitted"_s));
            merge(rig.sheets, { sheet(100) }); // the server forgot the reason
            QVERIFY(rig.settle());
            QVERIFY(rig.flags(100).contains(u"resubmitted"_s));
            QVERIFY(rig.around.notesOf(keyOf(100))->words.contains(u"Rejected before: Monday"_s));
            QCOMPARE(rig.reviews.evidenceOf(keyOf(100))->rejected->days->value(monday), 480);
        }
        if (!hasHistory)
            return;
        History history(file);
        Rig rig(&history);
        merge(rig.sheets, { sheet(100), sheet(101) });
        QTRY_VERIFY(rig.flags(100).contains(u"resubmitted"_s));
        QVERIFY(!rig.flags(101).contains(u"resubmitted"_s));
        std::optional<qsizetype> versions;
        history.listFor(keyOf(100), [&](const QList<SeenVersion> &found) { versions = found.size(); });
        QTRY_VERIFY(versions);
        QCOMPARE(*versions, 2); // rejected, submitted; seen again is no new one
    }
};

QTEST_GUILESS_MAIN(TestReviews)
#include "tst_reviews.moc"
