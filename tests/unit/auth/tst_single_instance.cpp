// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/support/single_instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace signoff;
using namespace Qt::StringLiterals;
using Result = SingleInstance::Result;

namespace {

// Another process that starts on the folder.
class Start : public QProcess {
public:
    Start(const QString &dir, const QString &link = {}, const QString &mode = {})
    {
        start(QStringLiteral(START_PROGRAM), { dir, link, mode });
    }
    ~Start() override
    {
        kill();
        waitForFinished();
    }
    QByteArray line()
    {
        return QTest::qWaitFor([this] { return canReadLine(); }, 10'000) ? readLine().trimmed() : QByteArray("nothing");
    }
};

} // namespace

class TestSingleInstance : public QObject {
    Q_OBJECT

private slots:
    void init() { m_dir.emplace(); }
    void cleanup() { QLocalServer::removeServer(serverName(m_dir->path())); } // of those that are killed here

    void theSecondRaisesTheFirst()
    {
        SingleInstance first(m_dir->path());
        QSignalSpy raised(&first, &SingleInstance::raised);
        QCOMPARE(first.start(), Result::First);
        Start second(m_dir->path());
        QCOMPARE(second.line(), QByteArray("handed"));
        QCOMPARE(raised.size(), 1);
    }

    void theSecondHandsOverALink()
    {
        SingleInstance first(m_dir->path());
        QSignalSpy opened(&first, &SingleInstance::openRequested);
        QCOMPARE(first.start(), Result::First);
        const QString link = u"signoff://timesheets/abc%2F1?x=%C5%BC"_s;
        Start second(m_dir->path(), link);
        QCOMPARE(second.line(), QByteArray("handed"));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toUrl(), QUrl(link));
    }

    void anotherFolderIsAnotherProgram()
    {
        SingleInstance first(m_dir->path());
        QCOMPARE(first.start(), Result::First);
        const QTemporaryDir other;
        Start second(other.path());
        QCOMPARE(second.line(), QByteArray("first"));
        QLocalServer::removeServer(serverName(other.path()));
    }

    void anotherSpellingIsTheSameFolder()
    {
        SingleInstance first(m_dir->path());
        QCOMPARE(first.start(), Result::First);
        Start second(m_dir->path() + u"/../"_s + QFileInfo(m_dir->path()).fileName());
        QCOMPARE(second.line(), QByteArray("handed"));
    }

    void aKilledOneIsTakenOver()
    {
        Start killed(m_dir->path());
        QCOMPARE(killed.line(), QByteArray("first"));
        killed.kill();
        QVERIFY(killed.waitForFinished());
        QVERIFY(QFileInfo::exists(m_dir->filePath(u"lock"_s)));
        SingleInstance next(m_dir->path());
        QCOMPARE(next.start(), Result::First);
        QSignalSpy raised(&next, &SingleInstance::raised);
        Start second(m_dir->path());
        QCOMPARE(second.line(), QByteArray("handed"));
        QCOMPARE(raised.size(), 1);
    }

    void oneThatDoesNotAnswerIsNotPassedBy()
    {
        Start deaf(m_dir->path(), {}, u"deaf"_s);
        QCOMPARE(deaf.line(), QByteArray("first"));
        SingleInstance second(m_dir->path());
        QCOMPARE(second.start(), Result::Busy);
        QVERIFY(second.problem().contains(m_dir->path()));
    }

    void theEndFreesTheFolder()
    {
        {
            SingleInstance first(m_dir->path());
            QCOMPARE(first.start(), Result::First);
        }
        SingleInstance second(m_dir->path());
        QCOMPARE(second.start(), Result::First);
    }

    void aFolderThatCannotBeLocked()
    {
        SingleInstance instance(m_dir->path() + u"/not/there"_s);
        QCOMPARE(instance.start(), Result::Failed);
        QVERIFY(!instance.problem().isEmpty());
    }

    void obeysNothingElse_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("another word") << QByteArray("quit\n");
        QTest::newRow("another scheme") << QByteArray("open https://example.org/\n");
        QTest::newRow("a file") << QByteArray("open file:///etc/passwd\n");
        QTest::newRow("no link") << QByteArray("open \n");
        QTest::newRow("a broken link") << QByteArray("open signoff://%zz\n");
        QTest::newRow("too long") << "open signoff://" + QByteArray(100'000, 'x') + "\n";
        QTest::newRow("endless") << QByteArray(100'000, 'x');
        QTest::newRow("nothing") << QByteArray();
    }

    void obeysNothingElse()
    {
        QFETCH(QByteArray, words);
        SingleInstance first(m_dir->path());
        QSignalSpy raised(&first, &SingleInstance::raised);
        QSignalSpy opened(&first, &SingleInstance::openRequested);
        QCOMPARE(first.start(), Result::First);
        QLocalSocket socket;
        socket.connectToServer(serverName(m_dir->path()));
        QVERIFY(socket.waitForConnected());
        socket.write(words);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 10'000);
        QVERIFY(socket.readAll().isEmpty());
        QVERIFY(raised.isEmpty());
        QVERIFY(opened.isEmpty());
        // And still hears what it should.
        Start second(m_dir->path());
        QCOMPARE(second.line(), QByteArray("handed"));
    }

    void obeysOneWordAConnection()
    {
        SingleInstance first(m_dir->path());
        QSignalSpy raised(&first, &SingleInstance::raised);
        QCOMPARE(first.start(), Result::First);
        QLocalSocket socket;
        socket.connectToServer(serverName(m_dir->path()));
        QVERIFY(socket.waitForConnected());
        socket.write("raise\nraise\nraise\n");
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(raised.size(), 1);
    }

private:
    static QString serverName(const QString &dir)
    {
        const QByteArray path = QFileInfo(dir).canonicalFilePath().toUtf8();
        return u"signoff-"_s
            + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24));
    }

    std::optional<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
