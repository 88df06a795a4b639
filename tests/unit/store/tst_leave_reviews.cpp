// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/leave_reviews.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace signoff;
using namespace Qt::StringLiterals;

// What a row of the leave page says of its surroundings.
class TestLeaveReviews : public QObject {
    Q_OBJECT

private:
    template <class Row> static void put(RowTable<Row> &table, const QJsonObject &raw)
    {
        Received<Row> received;
        received.raw = raw;
        json::Problems problems;
        json::readObject(raw, received.row, problems, {});
        table.merge({ received }, Source::List, table.ask(), QDateTime::currentDateTimeUtc());
    }
    static QJsonObject leave(const QString &id, int user, const QString &status, const QString &from, const QString &to)
    {
        return { { u"id"_s, id }, { u"user_id"_s, user }, { u"status"_s, status }, { u"start_date"_s, from },
            { u"end_date"_s, to } };
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void wordsOfAConflict()
    {
        TeamConflict conflict;
        QCOMPARE(conflictText(conflict), u"not known"_s);
        conflict.knowsLeave = true;
        QCOMPARE(conflictText(conflict), u"nobody away"_s);
        conflict.most = 2;
        QCOMPARE(conflictText(conflict), u"2 away"_s);
        conflict.others = 5;
        conflict.mostPending = 1;
        QCOMPARE(conflictText(conflict), u"2 of 5 away, 1 pending"_s);
        conflict.knowsLeave = false;
        QCOMPARE(conflictText(conflict), u"at least 2 of 5 away, 1 pending"_s);
    }

    void notesFollowTheTables()
    {
        RowTable<Leave> leaves;
        RowTable<Member> members;
        RowTable<LeaveBalance> balances;
        Surroundings around;
        LeaveReviews reviews({ leaves, members, balances }, around);
        QSignalSpy settled(&reviews, &LeaveReviews::settled);
        put(leaves, leave(u"a"_s, 1, u"pending"_s, u"2026-11-23"_s, u"2026-11-24"_s));
        put(leaves, leave(u"b"_s, 2, u"approved"_s, u"2026-11-24"_s, u"2026-11-27"_s));
        put(leaves, leave(u"c"_s, 3, u"rejected"_s, u"2026-11-23"_s, u"2026-11-27"_s));
        QVERIFY(settled.wait());
        // Neither leave nor members are known to be all.
        QCOMPARE(around.leaveNotesOf(u"a"_s)->conflict, u"at least 1 away"_s);
        QVERIFY(around.leaveNotesOf(u"c"_s)->conflict.isEmpty());
        QVERIFY(around.leaveNotesOf(u"a"_s)->balance.isEmpty());

        for (int user = 1; user <= 3; ++user)
            put(members, { { u"id"_s, user }, { u"firstname"_s, u"P%1"_s.arg(user) }, { u"team_name"_s, u"Design"_s } });
        put(balances, { { u"user_id"_s, 1 },
            { u"leave_information"_s,
                QJsonArray { QJsonObject { { u"leave_type"_s, u"Vacation"_s }, { u"balance"_s, u"10 days"_s } } } } });
        reviews.setKnown({ QDate(2026, 1, 1), QDate(2026, 12, 31), true });
        QVERIFY(settled.wait());
        QCOMPARE(around.leaveNotesOf(u"a"_s)->conflict, u"1 of 2 away"_s);
        QCOMPARE(around.leaveNotesOf(u"a"_s)->team, u"Design"_s);
        QCOMPARE(around.leaveNotesOf(u"a"_s)->balance, u"Vacation: 10 days"_s);
        QCOMPARE(reviews.conflictOf(u"a"_s)->most, 1);
        QVERIFY(!reviews.conflictOf(u"z"_s));

        // Who is rejected is away no more, and a row that goes takes its notes along.
        put(leaves, leave(u"b"_s, 2, u"rejected"_s, u"2026-11-24"_s, u"2026-11-27"_s));
        QVERIFY(settled.wait());
        QCOMPARE(around.leaveNotesOf(u"a"_s)->conflict, u"nobody away"_s);
        leaves.remove(u"a"_s);
        QVERIFY(!around.leaveNotesOf(u"a"_s));
    }
};

QTEST_GUILESS_MAIN(TestLeaveReviews)
#include "tst_leave_reviews.moc"
