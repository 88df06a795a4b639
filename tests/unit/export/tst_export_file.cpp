// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/export_file.h"
#include "tests/unit/store/disk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace signoff;
using namespace Qt::StringLiterals;

// Names of exported files, and what becomes of them when something goes wrong.
class TestExportFile : public QObject {
    Q_OBJECT

private:
    static QStringList filesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden);
    }

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QString>("range");
        QTest::addColumn<QString>("workspace");
        QTest::addColumn<QString>("name");
        QTest::newRow("all") << u"Tracked hours"_s << u"2 – 8 Nov 2026"_s << u"Kestrel"_s
                             << u"Tracked hours, 2 – 8 Nov 2026, Kestrel.csv"_s;
        QTest::newRow("letters") << u"A/B:C*\"x\""_s << u"<1|2>"_s << u"..\\up?"_s << u"A B C x, 1 2, .. up.csv"_s;
        QTest::newRow("hidden") << u"..hours"_s << QString() << QString() << u"hours.csv"_s;
        QTest::newRow("direction marks") << u"a\u202Efdp"_s << QString() << QString() << u"a fdp.csv"_s;
        QTest::newRow("unicode") << u"時間 ساعات"_s << QString() << QString() << u"時間 ساعات.csv"_s;
        QTest::newRow("nothing") << u"???"_s << QString() << QString() << u"Report.csv"_s;
        QTest::newRow("device") << u"con"_s << QString() << QString() << u"Report con.csv"_s;
        QTest::newRow("end") << u"Hours. "_s << QString() << u"Inc."_s << u"Hours., Inc.csv"_s;
    }
    void names()
    {
        QFETCH(QString, report);
        QFETCH(QString, range);
        QFETCH(QString, workspace);
        QTEST(proposedName(report, range, workspace, u"csv"_s), "name");
    }

    void aNameIsNotTooLong()
    {
        const QString name = proposedName(u"😀"_s.repeated(200), u"2026"_s, u"K"_s, u"xlsx"_s);
        QVERIFY(name.size() <= 120);
        QVERIFY(name.endsWith(".xlsx"_L1));
        QVERIFY(!name.chopped(5).back().isHighSurrogate());
    }

    void formats()
    {
        for (const ExportKind &kind : exportKinds()) {
            QCOMPARE(exportKind(kind.id).suffix, kind.suffix);
            QCOMPARE(exportFormatOf(QLatin1String(kind.suffix)), kind.id);
        }
        QCOMPARE(exportFormatOf(u"doc"_s), ExportFormat::Csv);
    }

    void isWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        CommitTurn turn;
        QVERIFY(writeExport(path, "new", turn).isSaved());
        QCOMPARE(test::readFile(path), QByteArray("new"));
        QVERIFY(!turn.cancel()); // too late
        QCOMPARE(filesIn(folder.path()), QStringList { u"a.csv"_s });
    }

    void cancelledLeavesWhatStoodThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        test::writeFile(path, "old");
        CommitTurn turn;
        QVERIFY(turn.cancel());
        const Written written = writeExport(path, "new", turn);
        QCOMPARE(written.trouble, Trouble::Cancelled);
        QVERIFY(troubleWords(written, path).isEmpty());
        QCOMPARE(test::readFile(path), QByteArray("old"));
        QCOMPARE(filesIn(folder.path()), QStringList { u"a.csv"_s });
    }

    void wrongPlaces()
    {
        const QTemporaryDir folder;
        CommitTurn turn;
        QSet<QString> words;
        const auto trouble = [&](const QString &path) {
            const Written written = writeExport(path, "x", turn);
            words.insert(troubleWords(written, u"/same/path"_s));
            return written.trouble;
        };
        QCOMPARE(trouble(folder.path()), Trouble::IsFolder);
        QCOMPARE(trouble(folder.filePath(u"gone/a.csv"_s)), Trouble::NoFolder);
        const QString path = folder.filePath(u"locked/a.csv"_s);
        QDir(folder.path()).mkdir(u"locked"_s);
        QFile::setPermissions(folder.filePath(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner);
        if (!QFileInfo(folder.filePath(u"locked"_s)).isWritable()) { // root may write everywhere
            QCOMPARE(trouble(path), Trouble::NoPermission);
            QCOMPARE(words.size(), 3);
        }
        QFile::setPermissions(folder.filePath(u"locked"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(words.size() >= 2); // not always the same sentence
    }

#ifdef Q_OS_UNIX
    void aFullDiskLeavesWhatStoodThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        test::writeFile(path, "old");
        CommitTurn turn;
        Written written;
        {
            const test::FullDisk full(1000);
            written = writeExport(path, QByteArray(100'000, 'x'), turn);
        }
        QCOMPARE(written.trouble, Trouble::CutShort);
        QVERIFY(troubleWords(written, path).contains("full"_L1));
        QCOMPARE(test::readFile(path), QByteArray("old"));
        QCOMPARE(filesIn(folder.path()), QStringList { u"a.csv"_s });
    }
#endif

    void wordsTakeAnyPath()
    {
        const QString words = troubleWords({ Trouble::Other, u"%1 odd"_s }, u"/tmp/50%2.csv"_s);
        QVERIFY2(words.contains("%1 odd"_L1), qPrintable(words));
    }

    void theTotalOfDaysKeepsItsWord()
    {
        SheetDocument document;
        document.title = u"=1+1"_s;
        document.table.columns = { { u"day"_s, u"Day"_s, Cell::Date }, { u"total"_s, u"Tracked"_s, Cell::Duration } };
        document.table.rows = { { {}, { QDate(2026, 11, 2), 450 } } };
        document.table.total = ReportTable::Row { {}, { u"Total"_s, 450 } };
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        CommitTurn turn;
        QVERIFY(writeSheet(path, document, ExportFormat::Csv, turn).isSaved());
        QCOMPARE(test::readFile(path).mid(3),
            QByteArray("'=1+1\r\n\r\nDay,Tracked\r\n2026-11-02,7:30\r\nTotal,7:30\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestExportFile)
#include "tst_export_file.moc"
