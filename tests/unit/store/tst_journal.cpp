// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/journal.h"
#include "disk.h"

#include <QTimeZone>
#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::test;

namespace {

const JournalScope mine { u"account"_s, u"https://api.example.com"_s, u"7"_s, u"1"_s };

Decision decision(const QString &id, DecisionState state = DecisionState::Held, const JournalScope &scope = mine)
{
    Decision made;
    made.id = id;
    made.scope = scope;
    made.resource = u"timesheets"_s;
    made.rowKey = u"3|2026-11-02|2026-11-08"_s;
    made.rowId = u"sheet-"_s + id;
    made.action = u"reject"_s;
    made.reason = u"it's \"wrong\"; DROP TABLE decisions;"_s;
    made.title = u"Anna Kováč, 2 – 8 Nov 2026, 38:40"_s;
    made.seen = { { u"status"_s, u"submitted"_s }, { u"days"_s, QJsonArray { 480, 0 } } };
    made.state = state;
    made.decidedAt = QDateTime(QDate(2026, 11, 9), QTime(8, 0, 0, 250), QTimeZone::utc());
    made.changedAt = made.decidedAt.addSecs(6);
    return made;
}

// The problem that a call answers with.
QString put(Journal &journal, const QList<Decision> &decisions)
{
    std::optional<QString> answer;
    journal.putAll(decisions, [&](const QString &problem) { answer = problem; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        qFatal("the journal did not answer");
    return *answer;
}

QList<Decision> open(Journal &journal, const JournalScope &scope = mine, QString *trouble = nullptr)
{
    std::optional<QList<Decision>> answer;
    journal.listOpen(scope, [&](const QList<Decision> &decisions, const QString &problem) {
        answer = decisions;
        if (trouble)
            *trouble = problem;
    });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        qFatal("the journal did not answer");
    return *answer;
}

QString idsOf(const QList<Decision> &decisions)
{
    QStringList ids;
    for (const Decision &one : decisions)
        ids.append(one.id);
    return ids.join(u' ');
}

// The process that is killed: says so when its decision is written, and waits for its end.
int putAndWait(const QString &file)
{
    Journal journal(file);
    journal.put(decision(u"killed"_s, DecisionState::Sent), [](const QString &problem) {
        std::puts(problem.isEmpty() ? "written" : qPrintable(problem));
        std::fflush(stdout);
    });
    return QCoreApplication::exec();
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"new folder/journal.db"_s);
    }
    void decisionsComeBackWhole();
    void onlyOpenOnesAreOpen();
    void answersComeInOrder();
    void aRowHasAHistory();
    void scopesDoNotMix_data();
    void scopesDoNotMix();
    void allOrNone();
    void onlyTheOwnerReads();
    void everythingIsWrittenInTheEnd();
    void killedProcessLosesNothing();
    void damagedFileIsLeftAsItIs_data();
    void damagedFileIsLeftAsItIs();
    void newerFileIsLeftAsItIs();
    void olderFileIsMigrated();
    void fileWithoutFormsIsMigrated();
    void folderInPlaceOfTheFile();
    void fullDisk();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

void TestJournal::decisionsComeBackWhole()
{
    const QList<DecisionState> states { DecisionState::Held, DecisionState::Queued, DecisionState::Sent,
        DecisionState::Done, DecisionState::Refused, DecisionState::Unknown, DecisionState::Undone };
    {
        Journal journal(m_file);
        for (qsizetype i = 0; i < states.size(); ++i)
            QCOMPARE(put(journal, { decision(QString::number(i), states.at(i)) }), QString());
    }
    Journal journal(m_file);
    QList<Decision> found;
    journal.listFor(mine, u"timesheets"_s, decision({}).rowKey,
        [&](const QList<Decision> &decisions, const QString &) { found = decisions; });
    QTRY_COMPARE(found.size(), states.size());
    for (qsizetype i = 0; i < states.size(); ++i) {
        const Decision expected = decision(QString::number(i), states.at(i));
        const Decision &one = found.at(states.size() - 1 - i);
        QCOMPARE(one.id, expected.id);
        QVERIFY(one.scope == expected.scope);
        QCOMPARE(one.resource, expected.resource);
        QCOMPARE(one.rowKey, expected.rowKey);
        QCOMPARE(one.rowId, expected.rowId);
        QCOMPARE(one.action, expected.action);
        QCOMPARE(one.reason, expected.reason);
        QCOMPARE(one.title, expected.title);
        QCOMPARE(one.seen, expected.seen);
        QCOMPARE(one.state, expected.state);
        QCOMPARE(one.note, expected.note);
        QCOMPARE(one.decidedAt, expected.decidedAt);
        QCOMPARE(one.changedAt, expected.changedAt);
    }
}

void TestJournal::onlyOpenOnesAreOpen()
{
    Journal journal(m_file);
    QCOMPARE(put(journal,
                 { decision(u"a"_s, DecisionState::Held), decision(u"b"_s, DecisionState::Done),
                     decision(u"c"_s, DecisionState::Queued), decision(u"d"_s, DecisionState::Refused),
                     decision(u"e"_s, DecisionState::Unknown), decision(u"f"_s, DecisionState::Undone),
                     decision(u"g"_s, DecisionState::Sent) }),
        QString());
    QCOMPARE(idsOf(open(journal)), u"a c e g"_s);
    // Moving on replaces the entry and keeps its place.
    Decision sent = decision(u"a"_s, DecisionState::Sent);
    sent.note = u"on its way"_s;
    put(journal, { sent });
    put(journal, { decision(u"e"_s, DecisionState::Done) });
    const QList<Decision> left = open(journal);
    QCOMPARE(idsOf(left), u"a c g"_s);
    QCOMPARE(left.first().state, DecisionState::Sent);
    QCOMPARE(left.first().note, u"on its way"_s);
}

void TestJournal::answersComeInOrder()
{
    Journal journal(m_file);
    QStringList answers;
    for (int i = 0; i < 50; ++i) {
        journal.put(decision(u"one"_s, i % 2 ? DecisionState::Queued : DecisionState::Held),
            [&, i](const QString &problem) { answers.append(QString::number(i) + problem); });
        journal.listOpen(mine, [&, i](const QList<Decision> &decisions, const QString &) {
            const bool isLatest = decisions.first().state == (i % 2 ? DecisionState::Queued : DecisionState::Held);
            answers.append(isLatest ? u"read"_s : u"stale"_s);
        });
    }
    QCOMPARE(answers.size(), 0); // never at once
    QTRY_COMPARE(answers.size(), 100);
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(answers.at(2 * i), QString::number(i));
        QCOMPARE(answers.at(2 * i + 1), u"read"_s);
    }
}

void TestJournal::aRowHasAHistory()
{
    Journal journal(m_file);
    Decision other = decision(u"other row"_s);
    other.rowKey = u"4|2026-11-02|2026-11-08"_s;
    Decision alien = decision(u"other resource"_s);
    alien.resource = u"expenses"_s;
    put(journal, { decision(u"first"_s, DecisionState::Refused), other, alien, decision(u"second"_s) });
    std::optional<QList<Decision>> found;
    journal.listFor(
        mine, u"timesheets"_s, decision({}).rowKey, [&](const QList<Decision> &decisions, const QString &problem) {
            if (problem.isEmpty())
                found = decisions;
        });
    QTRY_VERIFY(found);
    QCOMPARE(idsOf(*found), u"second first"_s);
}

void TestJournal::scopesDoNotMix_data()
{
    QTest::addColumn<JournalScope>("theirs");
    QTest::newRow("account") << JournalScope { u"another"_s, mine.baseUrl, mine.userId, mine.workspace };
    QTest::newRow("server") << JournalScope { mine.account, u"https://other.example.com"_s, mine.userId,
        mine.workspace };
    QTest::newRow("user") << JournalScope { mine.account, mine.baseUrl, u"8"_s, mine.workspace };
    QTest::newRow("workspace") << JournalScope { mine.account, mine.baseUrl, mine.userId, u"2"_s };
    QTest::newRow("empty") << JournalScope {};
}

void TestJournal::scopesDoNotMix()
{
    QFETCH(JournalScope, theirs);
    Journal journal(m_file);
    put(journal, { decision(u"mine"_s), decision(u"theirs"_s, DecisionState::Held, theirs) });
    QCOMPARE(idsOf(open(journal)), u"mine"_s);
    QCOMPARE(idsOf(open(journal, theirs)), u"theirs"_s);
    // An entry never moves to another scope.
    QVERIFY(!put(journal, { decision(u"mine"_s, DecisionState::Sent, theirs) }).isEmpty());
    QCOMPARE(open(journal).first().state, DecisionState::Held);
    QCOMPARE(idsOf(open(journal, theirs)), u"theirs"_s);
    std::optional<QString> ids;
    journal.listFor(theirs, u"timesheets"_s, decision({}).rowKey,
        [&](const QList<Decision> &decisions, const QString &) { ids = idsOf(decisions); });
    QTRY_COMPARE(ids, u"theirs"_s);
}

void TestJournal::allOrNone()
{
    JournalScope theirs = mine;
    theirs.workspace = u"2"_s;
    Journal journal(m_file);
    put(journal, { decision(u"theirs"_s, DecisionState::Held, theirs) });
    QVERIFY(!put(journal, { decision(u"a"_s), decision(u"theirs"_s), decision(u"b"_s) }).isEmpty());
    QCOMPARE(idsOf(open(journal)), QString());
    QCOMPARE(put(journal, { decision(u"a"_s), decision(u"b"_s) }), QString());
    QCOMPARE(idsOf(open(journal)), u"a b"_s);
}

void TestJournal::onlyTheOwnerReads()
{
    Journal journal(m_file);
    put(journal, { decision(u"a"_s) });
    for (const QString &companion : { u""_s, u"-wal"_s, u"-shm"_s })
        QVERIFY2(isPrivate(m_file + companion), qPrintable(companion));
}

void TestJournal::everythingIsWrittenInTheEnd()
{
    bool isCalled = false;
    {
        Journal journal(m_file);
        for (int i = 0; i < 100; ++i)
            journal.put(decision(QString::number(i)), [&](const QString &) { isCalled = true; });
    }
    QCoreApplication::sendPostedEvents();
    QVERIFY(!isCalled);
    Journal journal(m_file);
    QCOMPARE(open(journal).size(), 100);
}

void TestJournal::killedProcessLosesNothing()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), { u"--put-and-wait"_s, m_file });
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 30'000);
    QCOMPARE(process.readLine().trimmed(), QByteArray("written"));
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    Journal journal(m_file);
    QCOMPARE(idsOf(open(journal)), u"killed"_s);
    QCOMPARE(open(journal).first().state, DecisionState::Sent);
}

void TestJournal::damagedFileIsLeftAsItIs_data()
{
    QTest::addColumn<bool>("isHeaderWhole");
    QTest::newRow("not a database") << false;
    QTest::newRow("a page") << true;
}

void TestJournal::damagedFileIsLeftAsItIs()
{
    QFETCH(bool, isHeaderWhole);
    {
        Journal journal(m_file);
        QList<Decision> many;
        for (int i = 0; i < 300; ++i)
            many.append(decision(QString::number(i)));
        QCOMPARE(put(journal, many), QString());
    }
    QByteArray bytes = readFile(m_file);
    QVERIFY(bytes.size() > 50'000);
    // A page in the middle would not be met by the next write.
    for (qsizetype i = isHeaderWhole ? 32'768 : 0; i < (isHeaderWhole ? 36'864 : bytes.size()); ++i)
        bytes[i] = char(i * 31);
    writeFile(m_file, bytes);

    Journal journal(m_file);
    const QString problem = put(journal, { decision(u"new"_s) });
    QVERIFY2(problem.contains(u"damaged"_s), qPrintable(problem));
    QVERIFY2(problem.contains(QDir::toNativeSeparators(m_file)), qPrintable(problem));
    QString trouble;
    QCOMPARE(open(journal, mine, &trouble).size(), 0);
    QVERIFY(trouble.contains(u"damaged"_s));
    QCOMPARE(readFile(m_file), bytes);

    // Moved away, as the sentence says, it works again.
    QVERIFY(QFile::rename(m_file, m_file + u".damaged"_s));
    QFile::remove(m_file + u"-wal"_s);
    QFile::remove(m_file + u"-shm"_s);
    QCOMPARE(put(journal, { decision(u"new"_s) }), QString());
}

void TestJournal::newerFileIsLeftAsItIs()
{
    {
        Journal journal(m_file);
        put(journal, { decision(u"a"_s) });
    }
    runSql(m_file, u"PRAGMA user_version=99"_s);
    {
        Journal journal(m_file);
        const QString problem = put(journal, { decision(u"b"_s) });
        QVERIFY2(problem.contains(u"newer"_s), qPrintable(problem));
    }
    runSql(m_file, u"PRAGMA user_version=3"_s);
    Journal journal(m_file);
    QCOMPARE(idsOf(open(journal)), u"a"_s);
}

// What an older Signoff wrote is still there, and is decided alone.
void TestJournal::olderFileIsMigrated()
{
    {
        Journal journal(m_file);
        put(journal, { decision(u"a"_s) });
    }
    for (const QString &step : { u"ALTER TABLE decisions DROP COLUMN entered"_s, u"DROP INDEX decisions_by_batch"_s,
             u"ALTER TABLE decisions DROP COLUMN batch"_s, u"ALTER TABLE decisions DROP COLUMN verdict"_s,
             u"PRAGMA user_version=1"_s })
        runSql(m_file, step);
    Journal journal(m_file);
    const QList<Decision> found = open(journal);
    QCOMPARE(idsOf(found), u"a"_s);
    QCOMPARE(found.first().batch, QString());
    Decision later = decision(u"b"_s);
    later.batch = u"bulk"_s;
    later.verdict = Verdict::Changed;
    later.state = DecisionState::Unknown;
    QCOMPARE(put(journal, { later }), QString());
    QCOMPARE(idsOf(open(journal)), u"a b"_s);
    QCOMPARE(open(journal).last().batch, u"bulk"_s);
    QCOMPARE(open(journal).last().verdict, Verdict::Changed);
}

// A version that knew bulks, but no forms.
void TestJournal::fileWithoutFormsIsMigrated()
{
    {
        Journal journal(m_file);
        put(journal, { decision(u"a"_s) });
    }
    for (const QString &step : { u"ALTER TABLE decisions DROP COLUMN entered"_s, u"PRAGMA user_version=2"_s })
        runSql(m_file, step);
    Journal journal(m_file);
    QCOMPARE(idsOf(open(journal)), u"a"_s);
    Decision form = decision(u"b"_s);
    form.entered = { { u"name"_s, u"New"_s } };
    QCOMPARE(put(journal, { form }), QString());
    QCOMPARE(idsOf(open(journal)), u"a"_s);
}

void TestJournal::folderInPlaceOfTheFile()
{
    QVERIFY(QDir().mkpath(m_file + u"/occupied"_s));
    Journal journal(m_file);
    QVERIFY(!put(journal, { decision(u"a"_s) }).isEmpty());
    QVERIFY(QDir(m_file).removeRecursively());
    QCOMPARE(put(journal, { decision(u"a"_s) }), QString());
    QCOMPARE(idsOf(open(journal)), u"a"_s);
}

void TestJournal::fullDisk()
{
#ifndef Q_OS_UNIX
    QSKIP("needs a limit on the size of files");
#else
    Journal journal(m_file);
    QCOMPARE(put(journal, { decision(u"a"_s) }), QString());
    Decision large = decision(u"large"_s);
    large.reason = QString(400'000, u'x');
    {
        const FullDisk full(200'000);
        const QString problem = put(journal, { large });
        QVERIFY2(problem.contains(u"disk"_s), qPrintable(problem));
        QCOMPARE(idsOf(open(journal)), u"a"_s);
    }
    QCOMPARE(put(journal, { large }), QString());
    QCOMPARE(idsOf(open(journal)), u"a large"_s);
#endif
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--put-and-wait"_s)
        return putAndWait(app.arguments().value(2));
    TestJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal.moc"
