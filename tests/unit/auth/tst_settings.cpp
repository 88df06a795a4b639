// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/support/paths.h"
#include "core/support/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace signoff;
using namespace Qt::StringLiterals;

namespace {
constexpr QFile::Permissions othersMay =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void theTableIsSound()
    {
        QSet<QString> keys;
        int at = 0;
        for (const SettingRow &row : settingRows()) {
            QCOMPARE(int(row.id), at++);
            const QString key = QLatin1String(row.key);
            QVERIFY2(!keys.contains(key), row.key);
            keys.insert(key);
            const bool isNumber = row.kind == SettingRow::Kind::Whole;
            QVERIFY2(!isNumber || row.min < row.max, row.key);
            QVERIFY2(row.kind != SettingRow::Kind::Choice || !row.choices.empty(), row.key);
            // The default is one that may be set.
            if (!row.perName) {
                Settings settings(m_dir.filePath(u"sound-%1.ini"_s.arg(at)));
                QSignalSpy changed(&settings, &Settings::changed);
                settings.set(row.id, row.fallback);
                QVERIFY2(changed.isEmpty(), row.key);
            }
        }
        QCOMPARE(at, int(Setting::Learned) + 1);
    }

    void startsWithDefaults()
    {
        Settings settings(m_dir.filePath(u"defaults.ini"_s));
        QCOMPARE(settings.whole(Setting::HoldSeconds), 6);
        QCOMPARE(settings.text(Setting::Theme), u"system"_s);
        QCOMPARE(settings.text(Setting::Language), u"system"_s);
        QVERIFY(settings.flag(Setting::CacheOnDisk));
        QVERIFY(settings.list(Setting::RecentReasons).isEmpty());
        QVERIFY(settings.bytes(Setting::TableHeader, u"timesheets"_s).isEmpty());
    }

    void keepsWhatIsSet()
    {
        const QString file = m_dir.filePath(u"kept.ini"_s);
        const QByteArray bytes = QByteArray::fromHex("00ff10220a5c2c") + "\"=;[x]";
        const QString text = u"{\"status\":[\"submitted\"],\"q\":\"Żółw; 50%, \\\"x\\\"\"}"_s;
        {
            Settings settings(file);
            settings.set(Setting::HoldSeconds, 12);
            settings.set(Setting::Theme, u"dark"_s);
            settings.set(Setting::CacheOnDisk, false);
            settings.set(Setting::RecentReasons, QStringList { u"Days missing, twice"_s });
            settings.set(Setting::TableHeader, bytes, u"timesheets"_s);
            settings.set(Setting::PageFilters, text.toUtf8(), u"timesheets"_s);
        }
        Settings settings(file);
        QCOMPARE(settings.whole(Setting::HoldSeconds), 12);
        QCOMPARE(settings.text(Setting::Theme), u"dark"_s);
        QVERIFY(!settings.flag(Setting::CacheOnDisk));
        QCOMPARE(settings.list(Setting::RecentReasons), QStringList { u"Days missing, twice"_s });
        QCOMPARE(settings.bytes(Setting::TableHeader, u"timesheets"_s), bytes);
        QVERIFY(settings.bytes(Setting::TableHeader, u"leaves"_s).isEmpty());
        QCOMPARE(settings.bytes(Setting::PageFilters, u"timesheets"_s), text.toUtf8());
        settings.reset(Setting::HoldSeconds);
        QCOMPARE(settings.whole(Setting::HoldSeconds), 6);
    }

    void tellsWhatChangedOnce()
    {
        Settings settings(m_dir.filePath(u"signals.ini"_s));
        QSignalSpy changed(&settings, &Settings::changed);
        settings.set(Setting::HoldSeconds, 6); // as it is
        settings.set(Setting::HoldSeconds, 9);
        settings.set(Setting::HoldSeconds, 9);
        settings.set(Setting::TableHeader, QByteArray("x"), u"leaves"_s);
        settings.reset(Setting::Theme);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.at(0).at(0).value<Setting>(), Setting::HoldSeconds);
        QCOMPARE(changed.at(1).at(0).value<Setting>(), Setting::TableHeader);
        QCOMPARE(changed.at(1).at(1).toString(), u"leaves"_s);
    }

    void keepsToTheLimits()
    {
        const QString file = m_dir.filePath(u"limits.ini"_s);
        Settings settings(file);
        settings.set(Setting::HoldSeconds, 3'600);
        QCOMPARE(settings.whole(Setting::HoldSeconds), 30);
        settings.set(Setting::HoldSeconds, -1);
        QCOMPARE(settings.whole(Setting::HoldSeconds), 0);
        settings.set(Setting::HoldSeconds, u"soon"_s);
        QCOMPARE(settings.whole(Setting::HoldSeconds), 6);
        settings.set(Setting::HoldSeconds, std::nan(""));
        QCOMPARE(settings.whole(Setting::HoldSeconds), 6);
        settings.set(Setting::Theme, u"pink"_s);
        QCOMPARE(settings.text(Setting::Theme), u"system"_s);
        settings.set(Setting::RecentReasons, QStringList(25, u"again"_s));
        QCOMPARE(settings.list(Setting::RecentReasons).size(), 10);
    }

    // Nor is the file believed.
    void readsAnythingWithinTheLimits()
    {
        const QString file = m_dir.filePath(u"edited.ini"_s);
        QFile edited(file);
        QVERIFY(edited.open(QFile::WriteOnly));
        edited.write(
            "[decisions]\nholdSeconds=99999\n[window]\ntheme=@Invalid()\nlanguage=xx\n");
        edited.close();
        Settings settings(file);
        QCOMPARE(settings.whole(Setting::HoldSeconds), 30);
        QCOMPARE(settings.text(Setting::Theme), u"system"_s);
        QCOMPARE(settings.text(Setting::Language), u"system"_s);
    }

    void isPrivate()
    {
#ifdef Q_OS_WIN
        QSKIP("Windows keeps the folder of a user from others");
#endif
        const QString file = m_dir.filePath(u"private.ini"_s);
        {
            Settings settings(file);
            settings.set(Setting::HoldSeconds, 3);
            QVERIFY(settings.save());
            QVERIFY(!(QFile::permissions(file) & othersMay));
        }
        QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | QFile::ReadOther | QFile::ReadGroup));
        Settings settings(file);
        settings.set(Setting::HoldSeconds, 4);
        QVERIFY(settings.save());
        QVERIFY(!(QFile::permissions(file) & othersMay));
    }

    void makesItsFolder()
    {
        const Paths paths(m_dir.filePath(u"new/deep/folder"_s));
        QCOMPARE(paths.prepare(), QString());
        QVERIFY(QFileInfo(paths.dataDir()).isDir());
        QVERIFY(paths.settings().startsWith(paths.dataDir() + u'/'));
#ifndef Q_OS_WIN
        QVERIFY(!(QFile::permissions(paths.dataDir()) & othersMay));
#endif
        QCOMPARE(paths.prepare(), QString());
        QVERIFY(createPrivateFile(paths.journal()));
        QVERIFY(!Paths(paths.journal()).prepare().isEmpty());
        QVERIFY(!Paths(paths.journal() + u"/below"_s).prepare().isEmpty());
        QVERIFY(!Paths().dataDir().isEmpty());
    }

    void namesAndErasesCaches()
    {
        const Paths paths(m_dir.filePath(u"caches"_s));
        QVERIFY(paths.prepare().isEmpty());
        const QString mine = u"0b5e7a52-9d4f-4c39-8f21-6b8f7d1c2a90"_s;
        const QString other = u"5f0c1d63-1e2a-47b8-9c3d-7e6f5a4b3c2d"_s;
        QCOMPARE(QFileInfo(paths.cache(mine, u"7"_s)).fileName(), u"cache-%1-7.sqlite"_s.arg(mine));
        // Ids of any kind stay in the folder and apart.
        const QStringList ids { u"7"_s, u"../../7"_s, u"a/b"_s, u"AB"_s, u"ab"_s, u"ż"_s, u""_s, QString(300, u'x') };
        QSet<QString> files;
        for (const QString &id : ids) {
            const QFileInfo file(paths.cache(mine, id));
            QCOMPARE(file.absolutePath(), paths.dataDir());
            files.insert(file.fileName().toLower());
            QVERIFY(createPrivateFile(file.filePath()));
        }
        QCOMPARE(files.size(), ids.size());
        QVERIFY(createPrivateFile(paths.cache(mine, u"7"_s) + u"-wal"_s));
        QVERIFY(createPrivateFile(paths.cache(mine, u"7"_s) + u"-shm"_s));
        QVERIFY(createPrivateFile(paths.cache(other, u"7"_s)));
        QVERIFY(createPrivateFile(paths.journal()));
        QVERIFY(createPrivateFile(paths.settings()));
        QVERIFY(paths.eraseCaches(mine).isEmpty());
        QCOMPARE(QDir(paths.dataDir()).entryList(QDir::Files),
            QStringList({ u"cache-%1-7.sqlite"_s.arg(other), u"journal.sqlite"_s, u"settings.ini"_s }));
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
