// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/history.h"
#include "core/support/paths.h"
#include "disk.h"
#include "sample.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::test;

Q_DECLARE_METATYPE(std::function<void(signoff::SeenVersion &)>)

namespace {

const QString key = u"100|2026-11-02|2026-11-08"_s;

SeenVersion version(const QString &status, int second = 0)
{
    SeenVersion made;
    made.status = status;
    made.minutes = 2320;
    made.submittedOn = at(-3600);
    made.days = QMap<QDate, int> { { QDate(2026, 11, 2), 480 }, { QDate(2026, 11, 3), 1840 } };
    made.seenAt = at(second);
    return made;
}

QList<SeenVersion> list(History &history, const QString &row = key)
{
    std::optional<QList<SeenVersion>> found;
    history.listFor(row, [&](const QList<SeenVersion> &versions) { found = versions; });
    if (!QTest::qWaitFor([&] { return found.has_value(); }, 10'000))
        qFatal("the history did not answer");
    return *found;
}

QHash<QString, SeenVersion> rejections(History &history)
{
    std::optional<QHash<QString, SeenVersion>> found;
    history.lastRejections([&](const QHash<QString, SeenVersion> &versions) { found = versions; });
    if (!QTest::qWaitFor([&] { return found.has_value(); }, 10'000))
        qFatal("the history did not answer");
    return *found;
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"history.sqlite"_s);
    }

    void keepsWhatWasSeen()
    {
        SeenVersion rejected = version(u"rejected"_s, 60);
        rejected.reason = u"Monday is missing"_s;
        {
            History history(m_file);
            QVERIFY(list(history).isEmpty());
            history.saw({ { key, version(u"submitted"_s) } });
            history.saw({ { key, rejected }, { u"101|2026-11-02|2026-11-08"_s, version(u"approved"_s, 60) } });
        } // waits until it is written
        History history(m_file);
        const QList<SeenVersion> found = list(history);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().status, u"rejected"_s); // newest first
        QCOMPARE(found.first().reason, u"Monday is missing"_s);
        QCOMPARE(found.first().minutes, std::optional(2320));
        QCOMPARE(found.first().submittedOn, at(-3600));
        QCOMPARE(found.first().days, rejected.days);
        QCOMPARE(found.first().seenAt, at(60));
        QCOMPARE(found.last().status, u"submitted"_s);
        QCOMPARE(list(history, u"101|2026-11-02|2026-11-08"_s).size(), 1);
    }

    void theSameAgainIsNoNewVersion()
    {
        History history(m_file);
        for (int second = 0; second < 5; ++second)
            history.saw({ { key, version(u"submitted"_s, second) } });
        QCOMPARE(list(history).size(), 1);
        QCOMPARE(list(history).first().seenAt, at(0)); // when it was seen first
    }

    void whatDiffersIsANewVersion_data()
    {
        QTest::addColumn<std::function<void(SeenVersion &)>>("change");
        const auto row = [](const char *name, const std::function<void(SeenVersion &)> &change) {
            QTest::newRow(name) << change;
        };
        row("status", [](SeenVersion &made) { made.status = u"approved"_s; });
        row("total", [](SeenVersion &made) { made.minutes = 2321; });
        row("no total", [](SeenVersion &made) { made.minutes.reset(); });
        row("a total of nothing", [](SeenVersion &made) { made.minutes = 0; });
        row("submitted on", [](SeenVersion &made) { made.submittedOn = at(0); });
        row("not submitted", [](SeenVersion &made) { made.submittedOn = {}; });
        row("reason", [](SeenVersion &made) { made.reason = u"why"_s; });
        row("a day", [](SeenVersion &made) { made.days->insert(QDate(2026, 11, 4), 1); });
        row("no days at all", [](SeenVersion &made) { made.days->clear(); });
    }
    void whatDiffersIsANewVersion()
    {
        QFETCH(std::function<void(SeenVersion &)>, change);
        History history(m_file);
        history.saw({ { key, version(u"submitted"_s) } });
        SeenVersion other = version(u"submitted"_s, 10);
        change(other);
        history.saw({ { key, other }, { key, other } });
        QCOMPARE(list(history).size(), 2);
        QCOMPARE(list(history).first().minutes, other.minutes);
        QCOMPARE(list(history).first().days, other.days);
        // And back: the same as once before, but not as the last one.
        history.saw({ { key, version(u"submitted"_s, 20) } });
        QCOMPARE(list(history).size(), 3);
    }

    void daysComeLater()
    {
        History history(m_file);
        SeenVersion bare = version(u"submitted"_s, 0);
        bare.days.reset();
        history.saw({ { key, bare } });
        QVERIFY(!list(history).first().days);
        history.saw({ { key, version(u"submitted"_s, 10) } });
        QCOMPARE(list(history).size(), 1);
        QCOMPARE(list(history).first().days, version({}).days);
        QCOMPARE(list(history).first().seenAt, at(0));
        // What is known is not unlearned.
        history.saw({ { key, bare } });
        QCOMPARE(list(history).size(), 1);
        QVERIFY(list(history).first().days);
    }

    void lastRejections()
    {
        const QString other = u"101|2026-11-02|2026-11-08"_s;
        History history(m_file);
        QVERIFY(rejections(history).isEmpty());
        for (const QString &reason : { u"first"_s, u"second"_s }) {
            SeenVersion rejected = version(u"rejected"_s);
            rejected.reason = reason;
            history.saw({ { key, rejected }, { key, version(u"submitted"_s) } });
        }
        history.saw({ { other, version(u"approved"_s) } });
        const QHash<QString, SeenVersion> found = rejections(history);
        QCOMPARE(found.keys(), QStringList { key });
        QCOMPARE(found.value(key).reason, u"second"_s);
        QCOMPARE(found.value(key).days, version({}).days);
    }

    void hostileTexts()
    {
        const QString hostile = u"'; DROP TABLE versions; --\n<b>\"?%1"_s + QChar(0) + u"😀"_s + QString(100'000, u'x');
        SeenVersion odd = version(hostile);
        odd.reason = hostile;
        odd.days->insert(QDate(), 5); // no day at all
        History history(m_file);
        history.saw({ { hostile, odd }, { QString(), SeenVersion {} }, { QString(), SeenVersion {} } });
        QCOMPARE(list(history, hostile).size(), 1);
        QCOMPARE(list(history, hostile).first().reason, hostile);
        QCOMPARE(list(history, hostile).first().status, hostile);
        // Null texts equal themselves.
        QCOMPARE(list(history, QString()).size(), 1);
        QVERIFY(!list(history, QString()).first().minutes);
        QVERIFY(list(history, u"' OR 1=1 --"_s).isEmpty());
    }

    void brokenEntriesAreRead()
    {
        {
            History history(m_file);
            history.saw({ { key, version(u"submitted"_s) } });
        }
        runSql(m_file, u"UPDATE versions SET days='{\"yesterday\":\"x\",', seen_at='soon', submitted_on='-'"_s);
        History history(m_file);
        QCOMPARE(list(history).size(), 1);
        QVERIFY(list(history).first().days->isEmpty());
        QVERIFY(!list(history).first().seenAt.isValid());
    }

    void readableByItsOwnerAlone()
    {
#ifdef Q_OS_UNIX
        History history(m_file);
        history.saw({ { key, version(u"submitted"_s) } });
        QCOMPARE(list(history).size(), 1);
        QVERIFY(isPrivate(m_file));
        for (const QString &companion : { QString(m_file + "-wal"_L1), QString(m_file + "-shm"_L1) })
            QVERIFY2(isPrivate(companion), qPrintable(companion));
#else
        QSKIP("access lists are not looked at");
#endif
    }

    void whatANewerVersionWroteIsLeftAlone()
    {
        {
            History history(m_file);
            history.saw({ { key, version(u"submitted"_s) } });
        }
        runSql(m_file, u"PRAGMA user_version=2"_s);
        const QByteArray before = readFile(m_file);
        {
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"written by a newer version"_s));
            History history(m_file);
            history.saw({ { key, version(u"approved"_s) } });
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"written by a newer version"_s));
            QVERIFY(list(history).isEmpty()); // an answer all the same
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"written by a newer version"_s));
            QVERIFY(rejections(history).isEmpty());
        }
        QCOMPARE(readFile(m_file), before);
    }

    void aDamagedFileStopsNobody()
    {
        const QByteArray rubbish = QByteArray("this is no database, and it is long enough to be none").repeated(100);
        writeFile(m_file, rubbish);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"history: "_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"history: "_s));
        {
            History history(m_file);
            history.saw({ { key, version(u"submitted"_s) } });
            QVERIFY(list(history).isEmpty());
        }
        QCOMPARE(readFile(m_file), rubbish);
    }

    void answersComeInOrder()
    {
        History history(m_file);
        QStringList order;
        history.saw({ { key, version(u"rejected"_s) } });
        history.listFor(key, [&](const QList<SeenVersion> &found) { order << u"list %1"_s.arg(found.size()); });
        history.lastRejections([&](const auto &found) { order << u"rejections %1"_s.arg(found.size()); });
        history.saw({ { key, version(u"submitted"_s) } });
        history.listFor(key, [&](const QList<SeenVersion> &found) { order << u"list %1"_s.arg(found.size()); });
        QVERIFY(order.isEmpty()); // never from within the call
        QTRY_COMPARE(order, QStringList({ u"list 1"_s, u"rejections 1"_s, u"list 2"_s }));
    }

    void nobodyIsAnsweredAfterItIsGone()
    {
        int answers = 0;
        {
            History history(m_file);
            for (int i = 0; i < 20; ++i)
                history.saw({ { key, version(u"submitted"_s) } });
            history.listFor(key, [&](const auto &) { ++answers; });
            history.lastRejections([&](const auto &) { ++answers; });
        }
        QTest::qWait(20);
        QCOMPARE(answers, 0);
    }

    void workspacesAreApart()
    {
        const Paths paths(m_dir->path());
        const QString one = paths.history(u"account"_s, u"7301"_s);
        const QString other = paths.history(u"account"_s, u"7302"_s);
        QVERIFY(one != other);
        QVERIFY(paths.history(u"another"_s, u"7301"_s) != one);
        History first(one);
        History second(other);
        first.saw({ { key, version(u"submitted"_s) } });
        second.saw({ { key, version(u"rejected"_s) } });
        QCOMPARE(list(first).size(), 1);
        QCOMPARE(list(first).first().status, u"submitted"_s);
        QVERIFY(rejections(first).isEmpty());
        QCOMPARE(rejections(second).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
