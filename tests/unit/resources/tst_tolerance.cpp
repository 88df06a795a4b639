// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/registry.h"
#include "core/resources/status.h"
#include "tests/support/golden.h"
#include "tests/unit/resources/dump.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

// How answers are read tolerantly, a function for each rule. The fixtures say beside each row what is to be read of it.

namespace {

QJsonDocument documentOf(const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(fixture(name), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(name), qPrintable(error.errorString()));
    return document;
}

Envelope envelopeOf(const QString &name)
{
    return Envelope::read(documentOf(u"tolerance/"_s + name + u".json"_s));
}

template <class Row> Rows<Row> rowsOf(const QString &name)
{
    Rows<Row> rows;
    QString why;
    if (!Rows<Row>::read(envelopeOf(name), rows, why))
        qFatal("%s: %s", qPrintable(name), qPrintable(why));
    return rows;
}

// Empty when 'tell' says of each row what the fixture expects under 'key'.
template <class Row, class Tell> QString differences(const Rows<Row> &rows, Tell tell, const QString &key = u"expect"_s)
{
    QStringList all;
    for (const Received<Row> &received : rows.rows) {
        const QString expected = received.raw.value(key).toString();
        const QString read = tell(received.row);
        if (expected.isEmpty() || read != expected)
            all << u"row %1: \"%2\" instead of \"%3\""_s.arg(received.row.id, read, expected);
    }
    return all.isEmpty() && rows.rows.isEmpty() ? u"no rows"_s : all.join(u'\n');
}

#define VERIFY_ALIKE(...) \
    do { \
        const QString different = __VA_ARGS__; \
        QVERIFY2(different.isEmpty(), qPrintable(different)); \
    } while (false)

} // namespace

class TestTolerance : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    // --- Values

    void idsAreTextsOrNumbers()
    {
        VERIFY_ALIKE(differences(rowsOf<Project>(u"ids"_s), [](const Project &row) { return row.id; }));
        for (const Received<Project> &received : rowsOf<Project>(u"ids"_s).rows)
            QCOMPARE(received.row.ownerId, u"10"_s);
    }

    void minutesComeFromOneOfThree()
    {
        VERIFY_ALIKE(differences(rowsOf<Timesheet>(u"minutes"_s), [](const Timesheet &row) { return text(row.minutes); }));
    }

    void pendingAndOpenAreNotSubmitted()
    {
        const Rows<Timesheet> rows = rowsOf<Timesheet>(u"not-submitted"_s);
        VERIFY_ALIKE(differences(rows, [](const Timesheet &row) { return timesheetStatus.label(row.status); }));
        const auto matches = resourceOf<Timesheet>().matches;
        ListQuery either;
        for (const QString &word : { u"open"_s, u"pending"_s }) {
            either.status = word;
            QVERIFY(matches(rows.rows.at(0).row, either) && matches(rows.rows.at(1).row, either));
            QVERIFY(!matches(rows.rows.at(2).row, either));
        }
    }

    void emptyMapsMayBeLists()
    {
        const Rows<Timesheet> rows = rowsOf<Timesheet>(u"empty-maps"_s);
        VERIFY_ALIKE(differences(rows, [](const Timesheet &row) -> QString {
            const QString days = !row.days ? u"days not known"_s : row.days->isEmpty() ? u"no days"_s : u"days"_s;
            return days + u", "_s + (row.amount.isEmpty() ? u"no amount"_s : u"an amount"_s);
        }));
        Confirmation done;
        QString why;
        QVERIFY(Confirmation::read(envelopeOf(u"empty-command"_s), done, why));
        QCOMPARE(done.message, u"Member updated successfully"_s);
        // A struct inside of a row.
        Project::Tag tag;
        json::Problems problems;
        json::readValue(QJsonArray {}, tag, problems, u"tag"_s);
        QVERIFY(problems.isEmpty());
        json::readValue(QJsonArray { 1 }, tag, problems, u"tag"_s);
        QCOMPARE(problems.all(), QStringList { u"tag: expected an object"_s });
    }

    void numbersMayBeTexts()
    {
        VERIFY_ALIKE(differences(rowsOf<Member>(u"numbers"_s), [](const Member &row) { return text(row.rate); }));
    }

    void yesAndNoHaveManyWords()
    {
        VERIFY_ALIKE(differences(
            rowsOf<Member>(u"numbers"_s), [](const Member &row) { return text(row.isBlocked); }, u"blocked"_s));
    }

    void memberIsATextOrAnObject()
    {
        VERIFY_ALIKE(differences(rowsOf<Timesheet>(u"members"_s), [](const Timesheet &row) { return text(row.memberName); }));
    }

    // The written day counts, in whatever zone.
    void days()
    {
        VERIFY_ALIKE(differences(rowsOf<Project>(u"days"_s), [](const Project &row) { return text(row.deadline); }));
    }

    void daysAreReadInEnglishWhateverTheLocale()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Slovak, QLocale::Slovakia));
        const QString different
            = differences(rowsOf<Project>(u"days"_s), [](const Project &row) { return text(row.deadline); });
        QLocale::setDefault(before);
        QVERIFY2(different.isEmpty(), qPrintable(different));
    }

    void instants()
    {
        VERIFY_ALIKE(differences(rowsOf<Member>(u"instants"_s), [](const Member &row) { return text(row.createdAt); }));
    }

    // An absent amount is not known, never zero; by currency is never summed.
    void amounts()
    {
        VERIFY_ALIKE(differences(rowsOf<Timesheet>(u"amounts"_s), [](const Timesheet &row) { return text(row.amount); }));
    }

    // --- Rows

    void unknownKeysAndWordsAreKept()
    {
        const Rows<Member> rows = rowsOf<Member>(u"unknown"_s);
        VERIFY_ALIKE(differences(rows, [](const Member &row) -> QString {
            return row.role + u", "_s + peopleStatus.label(row.status);
        }));
        QCOMPARE(rows.rows.first().raw.value(u"badge"_s).toObject().value(u"colour"_s).toString(), u"red"_s);
        QVERIFY(rows.problems.isEmpty());
    }

    void rowsWithoutAnIdAreSkippedAndCounted()
    {
        const Rows<Project> rows = rowsOf<Project>(u"skipped"_s);
        QCOMPARE(rows.rows.size(), 2);
        QCOMPARE(rows.rows.last().row.name, u"Kept, too"_s);
        QCOMPARE(rows.skipped, 9);
        for (int i = 1; i <= 9; ++i)
            QVERIFY(rows.problems.contains(u"data[%1]: expected an object with an id"_s.arg(i)));
    }

    void listsInsideOfRowsKeepWhatCanBeRead()
    {
        const Rows<Task> rows = rowsOf<Task>(u"nested"_s);
        VERIFY_ALIKE(differences(rows, [](const Task &row) { return text(row.assignees); }));
        QCOMPARE(rows.problems,
            QStringList({ u"data[0].assignees[1]: expected an object"_s, u"data[0].assignees[2]: expected an object"_s,
                u"data[0].assignees[3]: expected an object"_s, u"data[4].assignees: expected a list"_s }));
        QStringList words;
        json::Problems problems;
        json::readValue(QJsonArray { u"a"_s, QJsonValue(), 7, QJsonObject {} }, words, problems, u"words"_s);
        QCOMPARE(words, QStringList({ u"a"_s, u"7"_s }));
        QCOMPARE(problems.count(), 2);
    }

    void badFieldsLeaveTheRow()
    {
        const Rows<Project> rows = rowsOf<Project>(u"one-bad-field"_s);
        QCOMPARE(rows.skipped, 0);
        const Project &row = rows.rows.first().row;
        QCOMPARE(row.notes, u"kept"_s);
        QVERIFY(!row.estimation && !row.budget && !row.isBillable && !row.contracts);
        QCOMPARE(rows.problems.size(), 9);
        QVERIFY(rows.problems.contains(u"data[0].deadline: expected a date"_s));
    }

    // Only so many problems are kept in words; what comes after them is no less wrong.
    void manyProblems()
    {
        QJsonArray data;
        for (int i = 0; i < 60; ++i)
            data.append(QJsonObject { { u"id"_s, i }, { u"rate"_s, u"much"_s } });
        Envelope envelope;
        envelope.data = data;
        Rows<Member> rows;
        QString why;
        QVERIFY(Rows<Member>::read(envelope, rows, why));
        QCOMPARE(rows.problems.size(), 50);
        for (const Received<Member> &received : std::as_const(rows.rows))
            QVERIFY2(!received.row.rate, qPrintable(received.row.id));
    }

    // --- Envelopes

    void envelopes_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("saysFailure");
        QTest::addColumn<QString>("page");
        QTest::newRow("usual") << u"Fine"_s << false << u"2 of 45, 45 rows"_s;
        QTest::newRow("top-level-pagination") << u"Fine"_s << false << u"2 of 45, 45 rows"_s;
        QTest::newRow("webhooks") << QString() << false << u"2 of 45, not known rows"_s;
        QTest::newRow("bare-list") << QString() << false << u"not known of not known, not known rows"_s;
        QTest::newRow("says-failure")
            << u"Only owners may do that"_s << true << u"not known of not known, not known rows"_s;
        QTest::newRow("message-in-data") << u"Stopped"_s << false << u"not known of not known, not known rows"_s;
    }

    void envelopes()
    {
        QFETCH(QString, message);
        QFETCH(bool, saysFailure);
        QFETCH(QString, page);
        const Envelope envelope = envelopeOf(u"envelope-"_s + QLatin1String(QTest::currentDataTag()));
        QCOMPARE(envelope.message, message);
        QCOMPARE(envelope.saysFailure, saysFailure);
        QCOMPARE(u"%1 of %2, %3 rows"_s.arg(text(envelope.page.current), text(envelope.page.last), text(envelope.page.total)),
            page);
    }
};

QTEST_GUILESS_MAIN(TestTolerance)
#include "tst_tolerance.moc"
