// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/absences.h"
#include "sample.h"

#include <QTest>

using namespace signoff;
using namespace sample;

// Who is away when, and what a request for leave meets.
class TestAbsences : public QObject {
    Q_OBJECT

private:
    static Leave of(const QString &user, QDate from, QDate to, const QString &status = u"approved"_s)
    {
        Leave made = leave(from, to, status);
        made.userId = user;
        made.id = user + u'/' + from.toString(u"MMdd"_s);
        return made;
    }

    static Member person(const QString &id, const QString &team)
    {
        Member made;
        made.id = id;
        made.team = team;
        made.status = u"active"_s;
        return made;
    }

    // 7, 8 and 9 are designers, 20 is alone in Sales, 30 has no team; all of November is known.
    static AbsenceFacts company(const QList<Leave> &leaves)
    {
        AbsenceFacts facts;
        facts.leaves = leaves;
        facts.from = QDate(2026, 11, 1);
        facts.to = QDate(2026, 11, 30);
        for (const auto &[id, team] : std::initializer_list<std::pair<QString, QString>> { { u"7"_s, u"Design"_s },
                 { u"8"_s, u"Design"_s }, { u"9"_s, u"Design"_s }, { u"20"_s, u"Sales"_s }, { u"30"_s, QString() } })
            facts.members.insert(id, person(id, team));
        facts.knowsMembers = true;
        return facts;
    }

    static TeamConflict conflictOf(const Leave &request, const QList<Leave> &others)
    {
        return Absences(company(QList<Leave> { request } + others)).conflictOf(request);
    }

private slots:
    void whatIsNotGrantedIsNoAbsence()
    {
        const Absences absences(company({ of(u"7"_s, on(1), on(2)), of(u"8"_s, on(3), on(9), u"Pending"_s),
            of(u"9"_s, on(1), on(5), u"rejected"_s), of(u"20"_s, on(1), on(5), u"cancelled"_s), Leave {} }));
        const QList<Absence> found = absences.between(monday, on(7));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).userId, u"7"_s);
        QVERIFY(!found.at(0).isPending && found.at(0).isWhole());
        QCOMPARE(found.at(0).days, QList<QDate>({ on(1), on(2) }));
        QVERIFY(found.at(1).isPending);
        QCOMPARE(found.at(1).days, QList<QDate>({ on(3), on(4), on(5), on(8), on(9) })); // not on the weekend
        QCOMPARE(absences.between(on(9), on(20)).size(), 1);
        QVERIFY(absences.between(on(10), on(20)).isEmpty());
        QVERIFY(absences.between(monday.addDays(-5), monday.addDays(-1)).isEmpty());
    }

    void longLeaveIsFoundByItsLastDays()
    {
        const Absences absences(
            company({ of(u"7"_s, QDate(2026, 6, 1), on(3)), of(u"8"_s, on(2), on(2)), of(u"9"_s, on(5), on(5)) }));
        QCOMPARE(absences.between(on(3), on(5)).size(), 2);
        QCOMPARE(absences.between(on(2), on(2)).size(), 2);
    }

    void partsOfADay()
    {
        Leave half = partOfDay(on(2), 0.5);
        half.id = u"half"_s;
        Leave hours = partOfDay(on(3), 0, 2);
        hours.id = u"hours"_s;
        const Absences absences(company({ half, hours }));
        QCOMPARE(absences.between(on(2), on(2)).first().share, 0.5);
        QCOMPARE(absences.between(on(3), on(3)).first().share, 0.25);
        QCOMPARE(absences.daysOf(half).length, 0.5);
    }

    void workingDaysOfARequest()
    {
        AbsenceFacts facts = company({});
        facts.rules.holidays = { { on(3), u"Founders"_s, u"Design"_s }, { on(4), u"Fair"_s, u"Sales"_s } };
        facts.rules.entries = { { WorkEntry::Of::Team, u"Sales"_s, {}, Weekdays(0x7) } };
        const Absences absences(facts);
        const DaysTaken taken = absences.daysOf(of(u"7"_s, on(1), on(8)));
        QCOMPARE(taken.workdays, QList<QDate>({ on(1), on(2), on(4), on(5), on(8) }));
        QCOMPARE(taken.length, 5.0);
        QCOMPARE(taken.holidays, 1);
        QCOMPARE(taken.daysOff, 2);
        QVERIFY(taken.isCertain);
        QCOMPARE(absences.daysOf(of(u"20"_s, on(1), on(7))).workdays, QList<QDate>({ on(1), on(2), on(3) }));
        // Nobody is known: neither the working days of the team nor its holidays.
        QVERIFY(!absences.daysOf(of(u"99"_s, on(1), on(1))).isCertain);
        QCOMPARE(absences.daysOf(Leave {}).length, 0.0);
    }

    void conflictsAreThoseOfTheTeam()
    {
        const Leave request = of(u"7"_s, on(1), on(5), u"pending"_s);
        const TeamConflict conflict = conflictOf(request,
            { of(u"8"_s, on(4), on(12)), of(u"9"_s, on(5), on(5), u"pending"_s), of(u"20"_s, on(1), on(5)),
                of(u"30"_s, on(1), on(5)) });
        QCOMPARE(conflict.scope, TeamConflict::Scope::Team);
        QCOMPARE(conflict.team, u"Design"_s);
        QCOMPARE(conflict.others, std::optional(2));
        QCOMPARE(conflict.away.size(), 2);
        QCOMPARE(conflict.away.at(0).userId, u"8"_s);
        QCOMPARE(conflict.away.at(0).days, QList<QDate>({ on(4), on(5) }));
        QCOMPARE(conflict.most, 2);
        QCOMPARE(conflict.mostPending, 1);
        QCOMPARE(conflict.mostOn, on(5));
        QVERIFY(conflict.knowsLeave && conflict.unplaced == 0 && conflict.own.isEmpty());
    }

    void weekendsDoNotMeet()
    {
        const TeamConflict conflict = conflictOf(of(u"7"_s, on(5), on(8), u"pending"_s),
            { of(u"8"_s, on(6), on(7)), of(u"9"_s, on(1), on(4)) });
        QVERIFY(conflict.isNone());
        QCOMPARE(conflict.most, 0);
        // One for a Saturday asks for it all the same.
        QCOMPARE(conflictOf(of(u"7"_s, on(6), on(6), u"pending"_s), { of(u"8"_s, on(6), on(6)) }).away.size(), 1);
    }

    void withoutATeamTheWorkspaceCounts()
    {
        const TeamConflict conflict =
            conflictOf(of(u"30"_s, on(1), on(1), u"pending"_s), { of(u"8"_s, on(1), on(1)), of(u"20"_s, on(1), on(1)) });
        QCOMPARE(conflict.scope, TeamConflict::Scope::Workspace);
        QCOMPARE(conflict.others, std::optional(4));
        QCOMPARE(conflict.most, 2);
    }

    void onePersonIsAwayOnce()
    {
        const TeamConflict conflict = conflictOf(of(u"7"_s, on(1), on(5), u"pending"_s),
            { of(u"8"_s, on(1), on(2), u"pending"_s), of(u"8"_s, on(2), on(3)) });
        QCOMPARE(conflict.away.size(), 2);
        QCOMPARE(conflict.most, 1);
        QCOMPARE(conflict.mostOn, on(1));
        QCOMPARE(conflict.mostPending, 1);
    }

    void ownOtherLeave()
    {
        const TeamConflict conflict = conflictOf(of(u"7"_s, on(1), on(5), u"pending"_s),
            { of(u"7"_s, on(3), on(9)), of(u"7"_s, on(9), on(9)), of(u"7"_s, on(2), on(2), u"rejected"_s) });
        QCOMPARE(conflict.own.size(), 1);
        QCOMPARE(conflict.own.first().days, QList<QDate>({ on(3), on(4), on(5) }));
        QVERIFY(conflict.away.isEmpty() && !conflict.isNone());
    }

    // Neither nothing nor all of it: not known.
    void whatHasNotCome()
    {
        const Leave request = of(u"7"_s, on(1), on(5), u"pending"_s);
        AbsenceFacts facts = company({ request, of(u"8"_s, on(1), on(1)), of(u"77"_s, on(2), on(2)) });
        facts.knowsMembers = false;
        facts.to = on(3);
        TeamConflict conflict = Absences(facts).conflictOf(request);
        QVERIFY(!conflict.others && !conflict.knowsLeave);
        QCOMPARE(conflict.away.size(), 1);
        QCOMPARE(conflict.unplaced, 1); // of the team or not
        facts.members.clear();
        conflict = Absences(facts).conflictOf(request);
        QCOMPARE(conflict.scope, TeamConflict::Scope::NotKnown);
        QCOMPARE(conflict.away.size(), 2);
        facts.from = {};
        QVERIFY(!Absences(facts).knows(on(1), on(1)));
        QVERIFY(!Absences().knows(on(1), on(1)));
        QVERIFY(Absences().conflictOf(Leave {}).isNone());
    }

    void whoLeftIsNeitherCountedNorAway()
    {
        const Leave request = of(u"7"_s, on(1), on(1), u"pending"_s);
        AbsenceFacts facts = company({ request, of(u"8"_s, on(1), on(1)) });
        facts.members[u"8"_s].deletedAt = utc(on(1), 0);
        const TeamConflict conflict = Absences(facts).conflictOf(request);
        QCOMPARE(conflict.others, std::optional(1));
        QVERIFY(conflict.away.isEmpty());
    }

    // A wrong year must not cost time.
    void endlessLeaveIsCut()
    {
        const Leave endless = of(u"7"_s, on(1), QDate(9999, 1, 1), u"pending"_s);
        const Absences absences(company({ endless }));
        QVERIFY(absences.between(on(1), on(1)).first().days.size() < 400);
        QVERIFY(absences.daysOf(endless).workdays.size() < 400);
    }
};

QTEST_GUILESS_MAIN(TestAbsences)
#include "tst_absences.moc"
