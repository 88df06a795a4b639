// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::test;

namespace {

// What the table said, in its order: "+0-2" inserted, "-1-1" removed, "*3-4" changed.
class Diary : public QObject {
public:
    explicit Diary(Table &table)
    {
        connect(&table, &TableBase::aboutToInsert, this, [this](int a, int b) { note('+', a, b); });
        connect(&table, &TableBase::aboutToRemove, this, [this](int a, int b) { note('-', a, b); });
        connect(&table, &TableBase::changed, this, [this](int a, int b) { note('*', a, b); });
    }
    QString take() { return std::exchange(m_lines, {}).join(u' '); }

private:
    void note(char what, int first, int last)
    {
        m_lines.append(u"%1%2-%3"_s.arg(QLatin1Char(what)).arg(first).arg(last));
    }
    QStringList m_lines;
};

QList<Received<Sample>> members(const QStringList &names, const QString &status = u"submitted"_s)
{
    QList<Received<Sample>> rows;
    for (const QString &name : names)
        rows.append(received(raw(u"id-"_s + name, name, 0, status, 60)));
    return rows;
}

QString namesOf(const Table &table)
{
    QStringList names;
    for (int row = 0; row < table.count(); ++row)
        names.append(table.at(row).row.member);
    return names.join(u"");
}

} // namespace

class TestTable : public QObject {
    Q_OBJECT

private slots:
    void newRowsComeInOneInsert();
    void sameRowsAreSilent();
    void changesComeInRuns();
    void wholeListTakesOutWhatIsGone();
    void wholeListSparesWhatItDoesNotCover();
    void partsAddUpToAWhole();
    void stalePagesAreDropped();
    void rowTwiceInAPageIsOneRow();
    void lateListDoesNotTurnBackTheClock();
    void rowAskedLaterOutlivesAList();
    void listKeepsWhatOnlyTheRecordTells();
    void nullIsAStatement();
    void newestWordCountsUnderAnyName();
    void sameListContradictsARecord();
    void idMayChange();
    void idMayMoveToAnotherRow();
    void rowInTheHandStays();
    void restoredRowsFillGaps();
    void statesFollowOneAnother();
    void anyListsMerge_data();
    void anyListsMerge();
};

void TestTable::newRowsComeInOneInsert()
{
    Table table(keyOf);
    Diary diary(table);
    refresh(table, members({ u"A"_s, u"B"_s, u"C"_s }));
    QCOMPARE(diary.take(), u"+0-2"_s);
    refresh(table, members({ u"D"_s, u"C"_s, u"B"_s, u"A"_s, u"E"_s }));
    QCOMPARE(diary.take(), u"+3-4"_s);
    QCOMPARE(namesOf(table), u"ABCDE"_s);
    QCOMPARE(table.indexOf(u"D|2026-01-05"_s), 3);
    QVERIFY(!table.find(u"F|2026-01-05"_s));
}

void TestTable::sameRowsAreSilent()
{
    Table table(keyOf);
    refresh(table, members({ u"A"_s, u"B"_s }));
    Diary diary(table);
    refresh(table, members({ u"A"_s, u"B"_s }));
    table.merge({ Received<Sample> { table.at(0).row, {} } }, Source::Detail, table.ask(), at(1));
    QCOMPARE(diary.take(), QString());
    table.mergePage(table.begin(), members({ u"A"_s, u"B"_s }), at(90), Table::Extent::Whole);
    QCOMPARE(table.at(0).fetchedAt(), at(90));
    QCOMPARE(diary.take(), QString());
}

void TestTable::changesComeInRuns()
{
    Table table(keyOf);
    refresh(table, members({ u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s }));
    Diary diary(table);
    auto rows = members({ u"A"_s, u"D"_s });
    rows += members({ u"F"_s, u"C"_s, u"B"_s }, u"approved"_s);
    table.merge(rows, Source::List, table.ask(), at(1));
    QCOMPARE(diary.take(), u"*1-2 *5-5"_s);
    QCOMPARE(table.at(2).row.status, u"approved"_s);
}

void TestTable::wholeListTakesOutWhatIsGone()
{
    Table table(keyOf);
    refresh(table, members({ u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s }));
    Diary diary(table);
    refresh(table, members({ u"B"_s, u"E"_s }));
    QCOMPARE(diary.take(), u"-5-5 -2-3 -0-0"_s);
    QCOMPARE(namesOf(table), u"BE"_s);
    QCOMPARE(table.indexOf(u"E|2026-01-05"_s), 1);
    QVERIFY(!table.findById(u"id-A"_s));
    table.remove(u"B|2026-01-05"_s);
    QCOMPARE(diary.take(), u"-0-0"_s);
    QCOMPARE(table.indexOf(u"E|2026-01-05"_s), 0);
}

void TestTable::wholeListSparesWhatItDoesNotCover()
{
    Table table(keyOf);
    refresh(table, members({ u"A"_s, u"B"_s }) + members({ u"C"_s }, u"approved"_s));
    table.mergePage(table.begin(), members({ u"B"_s }), at(1), Table::Extent::Whole,
        [](const Sample &row) { return row.status == u"submitted"_s; });
    QCOMPARE(namesOf(table), u"BC"_s);
}

void TestTable::partsAddUpToAWhole()
{
    Table table(keyOf);
    refresh(table, members({ u"A"_s, u"B"_s, u"C"_s }));
    const int load = table.begin();
    QVERIFY(table.mergePage(load, members({ u"A"_s }), at(1), Table::Extent::Part));
    QCOMPARE(namesOf(table), u"ABC"_s);
    QVERIFY(table.mergePage(load, members({ u"C"_s }), at(1), Table::Extent::Whole));
    QCOMPARE(namesOf(table), u"AC"_s);
}

void TestTable::stalePagesAreDropped()
{
    Table table(keyOf);
    const int old = table.begin();
    const int load = table.begin();
    Diary diary(table);
    QVERIFY(!table.mergePage(old, members({ u"A"_s }), at(1), Table::Extent::Whole));
    QCOMPARE(diary.take(), QString());
    QVERIFY(table.mergePage(load, members({ u"B"_s }), at(1), Table::Extent::Whole));
    QCOMPARE(namesOf(table), u"B"_s);
}

void TestTable::rowTwiceInAPageIsOneRow()
{
    Table table(keyOf);
    Diary diary(table);
    refresh(table, members({ u"A"_s, u"B"_s }) + members({ u"A"_s }, u"approved"_s));
    QCOMPARE(diary.take(), u"+0-1"_s);
    QCOMPARE(table.at(0).row.status, u"approved"_s);
}

void TestTable::lateListDoesNotTurnBackTheClock()
{
    Table table(keyOf);
    refresh(table, members({ u"A"_s }));
    const int load = table.begin();
    // Asked after the list, answered before it.
    table.merge(members({ u"A"_s }, u"approved"_s), Source::Detail, table.ask(), at(1));
    Diary diary(table);
    table.mergePage(load, members({ u"A"_s }), at(2), Table::Extent::Whole);
    QCOMPARE(table.at(0).row.status, u"approved"_s);
    QCOMPARE(diary.take(), QString());

    const int first = table.ask();
    const int second = table.ask();
    table.merge(members({ u"A"_s }, u"rejected"_s), Source::Detail, second, at(3));
    table.merge(members({ u"A"_s }, u"submitted"_s), Source::Detail, first, at(4));
    QCOMPARE(table.at(0).row.status, u"rejected"_s);
}

void TestTable::rowAskedLaterOutlivesAList()
{
    Table table(keyOf);
    const int load = table.begin();
    table.merge(members({ u"N"_s }), Source::Detail, table.ask(), at(1));
    table.mergePage(load, members({ u"A"_s }), at(2), Table::Extent::Whole);
    QCOMPARE(namesOf(table), u"NA"_s);
    refresh(table, members({ u"A"_s }));
    QCOMPARE(namesOf(table), u"A"_s);
}

void TestTable::listKeepsWhatOnlyTheRecordTells()
{
    Table table(keyOf);
    const QJsonObject listed = raw(u"1"_s, u"A"_s, 0, u"submitted"_s, 60);
    refresh(table, { received(listed) });
    const QJsonObject record = with(with(listed, u"days"_s, QJsonArray { 30, 30 }), u"tags"_s, QJsonArray { u"x"_s });
    table.merge({ received(record) }, Source::Detail, table.ask(), at(1));
    refresh(table, { received(with(with(listed, u"status"_s, u"approved"_s), u"tags"_s, QJsonArray { u"y"_s })) });
    const Sample &row = table.at(0).row;
    QCOMPARE(row.status, u"approved"_s);
    QCOMPARE(row.days, (QList { 30, 30 }));
    QCOMPARE(row.tags, QStringList { u"y"_s });
    QCOMPARE(table.at(0).detail.raw, record);
}

void TestTable::nullIsAStatement()
{
    Table table(keyOf);
    const QJsonObject listed = raw(u"1"_s, u"A"_s, 0, u"rejected"_s, 60);
    refresh(table, { received(listed) });
    table.merge({ received(with(listed, u"reason"_s, u"no tasks"_s)) }, Source::Detail, table.ask(), at(1));
    QCOMPARE(table.at(0).row.reason, u"no tasks"_s);
    refresh(table, { received(with(listed, u"reason"_s, QJsonValue::Null)) });
    QCOMPARE(table.at(0).row.reason, QString());

    // Also under another name of the field.
    QJsonObject record = listed;
    record.remove(u"minutes"_s);
    table.merge({ received(with(record, u"total"_s, QJsonValue::Null)) }, Source::Detail, table.ask(), at(2));
    QVERIFY(!table.at(0).row.minutes);
}

void TestTable::newestWordCountsUnderAnyName()
{
    Table table(keyOf);
    QJsonObject listed = raw(u"1"_s, u"A"_s, 0, u"submitted"_s, 60);
    refresh(table, { received(listed) });
    QJsonObject record = listed;
    record.remove(u"minutes"_s);
    table.merge({ received(with(record, u"total"_s, 90)) }, Source::Detail, table.ask(), at(1));
    QCOMPARE(table.at(0).row.minutes, 90);
    refresh(table, { received(with(listed, u"minutes"_s, 120)) });
    QCOMPARE(table.at(0).row.minutes, 120);
}

void TestTable::sameListContradictsARecord()
{
    Table table(keyOf);
    refresh(table, members({ u"A"_s }));
    table.merge(members({ u"A"_s }, u"approved"_s), Source::Detail, table.ask(), at(1));
    Diary diary(table);
    refresh(table, members({ u"A"_s })); // the very words of before: it was returned meanwhile
    QCOMPARE(table.at(0).row.status, u"submitted"_s);
    QCOMPARE(diary.take(), u"*0-0"_s);
}

void TestTable::idMayChange()
{
    Table table(keyOf);
    refresh(table, { received(raw(u"1"_s, u"A"_s, 0, u"rejected"_s, 60)) });
    refresh(table, { received(raw(u"2"_s, u"A"_s, 0, u"submitted"_s, 60)) });
    QCOMPARE(table.count(), 1);
    QVERIFY(!table.findById(u"1"_s));
    QCOMPARE(table.findById(u"2"_s)->row.member, u"A"_s);
}

void TestTable::idMayMoveToAnotherRow()
{
    Table table(keyOf);
    refresh(table, { received(raw(u"1"_s, u"A"_s, 0, u"a"_s, 60)), received(raw(u"2"_s, u"B"_s, 0, u"a"_s, 60)) });
    refresh(table, { received(raw(u"1"_s, u"B"_s, 0, u"a"_s, 60)), received(raw(u"3"_s, u"A"_s, 0, u"a"_s, 60)) });
    QCOMPARE(table.findById(u"1"_s)->row.member, u"B"_s);
    refresh(table, { received(raw(u"1"_s, u"C"_s, 0, u"a"_s, 60)) });
    QCOMPARE(table.findById(u"1"_s)->row.member, u"C"_s);
}

void TestTable::rowInTheHandStays()
{
    Table table(keyOf);
    refresh(table, members({ u"A"_s }));
    const Table::Pointer before = table.find(u"A|2026-01-05"_s);
    QString seen;
    connect(&table, &TableBase::changed, &table,
        [&] { seen = before->row.status + u" > "_s + table.find(before->key)->row.status; });
    refresh(table, members({ u"A"_s }, u"approved"_s));
    QCOMPARE(seen, u"submitted > approved"_s);
    refresh(table, {});
    QCOMPARE(before->row.status, u"submitted"_s);
}

void TestTable::restoredRowsFillGaps()
{
    const QJsonObject listed = raw(u"1"_s, u"A"_s, 0, u"submitted"_s, 60);
    const QJsonObject record = with(listed, u"days"_s, QJsonArray { 30, 30 });
    const auto cached = [](const QString &name, Source source, const QJsonObject &object, int second) {
        return CachedRow { name + u"|2026-01-05"_s, source, object, at(second), {} };
    };
    const auto rows =
        Table::decode({ cached(u"A"_s, Source::List, listed, 1), cached(u"A"_s, Source::Detail, record, 0),
            cached(u"B"_s, Source::List, raw(u"2"_s, u"B"_s, 0, u"submitted"_s, 5), 1) });
    QCOMPARE(rows.size(), 2);
    {
        Table table(keyOf);
        Diary diary(table);
        table.restore(rows, at(1), true);
        QCOMPARE(diary.take(), u"+0-1"_s);
        QCOMPARE(table.state(), TableBase::State::Ready);
        QCOMPARE(table.confirmedAt(), at(1));
        QCOMPARE(table.at(0).row.days, (QList { 30, 30 }));
    }
    // The server was quicker: it counts, though its clock may say otherwise.
    Table table(keyOf);
    table.mergePage(
        table.begin(), { received(with(listed, u"status"_s, u"approved"_s)) }, at(-90), Table::Extent::Part);
    table.setReady(at(-90), true, {}, 0, {});
    table.restore(rows, at(1), true);
    QCOMPARE(table.confirmedAt(), at(-90));
    QCOMPARE(table.at(0).row.status, u"approved"_s);
    QCOMPARE(table.at(0).row.days, (QList { 30, 30 }));
    QCOMPARE(namesOf(table), u"AB"_s);
}

void TestTable::statesFollowOneAnother()
{
    Table table(keyOf);
    QSignalSpy said(&table, &TableBase::statusChanged);
    QCOMPARE(table.state(), TableBase::State::Empty);
    table.restore({}, {}, false);
    QCOMPARE(table.state(), TableBase::State::Ready);
    const int load = table.begin();
    QVERIFY(table.isCurrent(load));
    QCOMPARE(table.state(), TableBase::State::Loading);
    refresh(table, members({ u"A"_s }));
    QVERIFY(!table.isCurrent(load));
    table.setReady(at(5), false, 40, 2, { u"data[1]: an object with an id"_s });
    QCOMPARE(table.total(), 40);
    QCOMPARE(table.skipped(), 2);
    Error error;
    error.kind = ErrorKind::Unreachable;
    table.setFailed(error);
    QCOMPARE(table.error().kind, ErrorKind::Unreachable);
    QCOMPARE(table.count(), 1);
    QCOMPARE(table.confirmedAt(), at(5));
    QCOMPARE(said.size(), 5);
}

void TestTable::anyListsMerge_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Random lists against a plain map; a copy that only follows the signals must agree with the table.
void TestTable::anyListsMerge()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Table table(keyOf);
    QList<QString> copy; // "member status"
    const auto line = [&](int row) { return QString(table.at(row).row.member + u' ' + table.at(row).row.status); };
    int first = 0;
    int last = 0;
    const auto remember = [&](int a, int b) {
        first = a;
        last = b;
    };
    connect(&table, &TableBase::aboutToInsert, &table, remember);
    connect(&table, &TableBase::inserted, &table, [&] {
        for (int row = first; row <= last; ++row)
            copy.insert(row, line(row));
    });
    connect(&table, &TableBase::aboutToRemove, &table, remember);
    connect(&table, &TableBase::removed, &table, [&] { copy.remove(first, last - first + 1); });
    connect(&table, &TableBase::changed, &table, [&](int a, int b) {
        for (int row = a; row <= b; ++row) {
            QVERIFY(copy.at(row) != line(row));
            copy[row] = line(row);
        }
    });

    QMap<QString, QString> expected;
    for (int round = 0; round < 40; ++round) {
        const bool whole = random.bounded(2) == 0;
        QList<Received<Sample>> rows;
        QMap<QString, QString> listed;
        for (int n = random.bounded(30); n > 0; --n) {
            const QString member = QString::number(random.bounded(40));
            const QString status = QString::number(random.bounded(3));
            rows.append(received(raw(u"id-"_s + member, member, 0, status, 0)));
            listed[member] = status;
        }
        if (whole)
            expected.clear();
        expected.insert(listed);
        // A row twice in a list with two words: a change to the second that may be no change in the end.
        QMap<QString, Received<Sample>> unique;
        for (const auto &row : rows)
            unique[row.row.member] = row;
        table.mergePage(table.begin(), unique.values(), at(round), whole ? Table::Extent::Whole : Table::Extent::Part);

        QMap<QString, QString> found;
        for (int row = 0; row < table.count(); ++row) {
            found[table.at(row).row.member] = table.at(row).row.status;
            QCOMPARE(table.indexOf(table.keyAt(row)), row);
            QCOMPARE(table.findById(table.at(row).row.id)->key, table.keyAt(row));
            QCOMPARE(copy.at(row), line(row));
        }
        QCOMPARE(found, expected);
        QCOMPARE(copy.size(), table.count());
    }
}

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
