// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/cache.h"
#include "core/store/row_cache.h"
#include "disk.h"
#include "sample.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::test;

namespace {

const CacheTable sheets { u"timesheets"_s, { u"status"_s, u"minutes"_s, u"from"_s } };

CachedRow row(const QString &key, const QString &status, Source source = Source::List)
{
    return { key, source, QJsonObject { { u"id"_s, key }, { u"status"_s, status } }, at(1),
        { status, 425, QDate(2026, 11, 9) } };
}

Cache::Loaded load(Cache &cache, const CacheTable &table = sheets, const QString &where = {},
    const QVariant &value = {}, int limit = 0)
{
    Cache::Loaded loaded;
    bool isDone = false;
    cache.load(table, where, value, limit, &cache, [&](const Cache::Loaded &rows) {
        loaded = rows;
        isDone = true;
    });
    if (!QTest::qWaitFor([&] { return isDone; }, 20'000))
        qFatal("the cache did not answer");
    return loaded;
}

QString keysOf(const Cache::Loaded &loaded)
{
    QStringList keys;
    for (const CachedRow &one : loaded.rows)
        keys.append(one.source == Source::Detail ? QString(one.key + u'+') : one.key);
    return keys.join(u' ');
}

} // namespace

class TestCache : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"new folder/cache.db"_s);
    }
    void rowsComeBack();
    void aSourceReplacesItself();
    void someRowsComeFirst();
    void rowsGo();
    void resourcesDoNotMix();
    void otherColumnsDropTheRows();
    void anotherLayoutDropsTheFile();
    void onlyTheOwnerReads();
    void damagedFileIsBegunAnew_data();
    void damagedFileIsBegunAnew();
    void damagedPageIsBegunAnew();
    void folderInPlaceOfTheFile();
    void fullDisk();
    void workIsDoneElsewhere();
    void nothingIsCalledForTheGone();
    void everythingIsWrittenInTheEnd();
    void erasedWithItsCompanions();
    void fillsATable();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

void TestCache::rowsComeBack()
{
    {
        Cache cache(m_file);
        QSignalSpy trouble(&cache, &Cache::trouble);
        QCOMPARE(load(cache).rows.size(), 0);
        CachedRow plain = row(u"b"_s, u"submitted"_s);
        plain.columns = { QVariant(), QVariant(), QDate() };
        cache.save(sheets, { row(u"c'; DROP TABLE \"tables\"; --"_s, u"Kováč 李"_s), plain });
        cache.confirm(sheets, at(7), true);
        QCOMPARE(load(cache).rows.size(), 2);
        QCOMPARE(trouble.size(), 0);
    }
    Cache cache(m_file);
    const Cache::Loaded loaded = load(cache);
    QCOMPARE(keysOf(loaded), u"c'; DROP TABLE \"tables\"; -- b"_s);
    QCOMPARE(loaded.confirmedAt, at(7));
    QVERIFY(loaded.complete);
    QCOMPARE(loaded.rows.at(0).raw.value(u"status"_s).toString(), u"Kováč 李"_s);
    QCOMPARE(loaded.rows.at(0).fetchedAt, at(1));
    QCOMPARE(loaded.rows.at(0).columns, (QVariantList { u"Kováč 李"_s, 425, u"2026-11-09"_s }));
    QVERIFY(loaded.rows.at(1).columns.at(0).isNull());
    QVERIFY(loaded.rows.at(1).columns.at(2).isNull());
}

void TestCache::aSourceReplacesItself()
{
    Cache cache(m_file);
    cache.save(sheets, { row(u"a"_s, u"submitted"_s), row(u"b"_s, u"submitted"_s) });
    cache.save(sheets, { row(u"a"_s, u"rejected"_s, Source::Detail) });
    cache.save(sheets, { row(u"a"_s, u"approved"_s) });
    const Cache::Loaded loaded = load(cache);
    QCOMPARE(keysOf(loaded), u"a a+ b"_s);
    QCOMPARE(loaded.rows.at(0).raw.value(u"status"_s).toString(), u"approved"_s);
    QCOMPARE(loaded.rows.at(1).raw.value(u"status"_s).toString(), u"rejected"_s);
    // The columns are the row's: the last word.
    QCOMPARE(keysOf(load(cache, sheets, u"status"_s, u"approved"_s)), u"a a+"_s);
}

void TestCache::someRowsComeFirst()
{
    Cache cache(m_file);
    cache.save(sheets, { row(u"a"_s, u"submitted"_s), row(u"b"_s, u"approved"_s), row(u"c"_s, u"submitted"_s) });
    QCOMPARE(keysOf(load(cache, sheets, u"status"_s, u"submitted"_s)), u"a c"_s);
    QCOMPARE(keysOf(load(cache, sheets, u"from"_s, QDate(2026, 11, 9), 2)), u"a b"_s);
    QCOMPARE(keysOf(load(cache, sheets, u"minutes"_s, 425)), u"a b c"_s);
    QCOMPARE(keysOf(load(cache, sheets, u"minutes"_s, 426)), QString());
}

void TestCache::rowsGo()
{
    Cache cache(m_file);
    cache.save(sheets, { row(u"a"_s, u"x"_s), row(u"b"_s, u"x"_s), row(u"c"_s, u"x"_s) });
    cache.remove(sheets, { u"a"_s, u"c"_s, u"never there"_s });
    QCOMPARE(keysOf(load(cache)), u"b"_s);
}

void TestCache::resourcesDoNotMix()
{
    Cache cache(m_file);
    const CacheTable members { u"members \"of\" all"_s, { u"na\"me"_s } };
    cache.save(sheets, { row(u"a"_s, u"x"_s) });
    cache.save(members, { { u"m"_s, Source::List, { { u"id"_s, 1 } }, at(1), { u"Anna"_s } } });
    cache.confirm(members, at(3), true);
    QCOMPARE(keysOf(load(cache)), u"a"_s);
    QVERIFY(!load(cache).confirmedAt.isValid());
    QCOMPARE(keysOf(load(cache, members, u"na\"me"_s, u"Anna"_s)), u"m"_s);
}

void TestCache::otherColumnsDropTheRows()
{
    const CacheTable members { u"members"_s, { u"name"_s } };
    {
        Cache cache(m_file);
        cache.save(sheets, { row(u"a"_s, u"x"_s) });
        cache.confirm(sheets, at(3), true);
        cache.save(members, { { u"m"_s, Source::List, { { u"id"_s, 1 } }, at(1), { u"Anna"_s } } });
    }
    Cache cache(m_file);
    QSignalSpy trouble(&cache, &Cache::trouble);
    const CacheTable changed { u"timesheets"_s, { u"minutes"_s, u"status"_s, u"from"_s } };
    const Cache::Loaded loaded = load(cache, changed);
    QCOMPARE(loaded.rows.size(), 0);
    QVERIFY(!loaded.confirmedAt.isValid());
    QVERIFY(!loaded.complete);
    QCOMPARE(keysOf(load(cache, members)), u"m"_s);
    cache.save(changed, { { u"b"_s, Source::List, { { u"id"_s, 1 } }, at(1), { 1, u"x"_s, QDate() } } });
    QCOMPARE(keysOf(load(cache, changed, u"minutes"_s, 1)), u"b"_s);
    QCOMPARE(trouble.size(), 0);
}

void TestCache::anotherLayoutDropsTheFile()
{
    {
        Cache cache(m_file);
        cache.save(sheets, { row(u"a"_s, u"x"_s) });
    }
    runSql(m_file, u"PRAGMA user_version=99"_s);
    Cache cache(m_file);
    QSignalSpy trouble(&cache, &Cache::trouble);
    QCOMPARE(keysOf(load(cache)), QString());
    QCOMPARE(trouble.size(), 0); // nothing is wrong
    cache.save(sheets, { row(u"b"_s, u"x"_s) });
    QCOMPARE(keysOf(load(cache)), u"b"_s);
}

void TestCache::onlyTheOwnerReads()
{
    {
        Cache cache(m_file);
        cache.save(sheets, { row(u"a"_s, u"x"_s) });
        load(cache);
        for (const QString &companion : { u""_s, u"-wal"_s, u"-shm"_s })
            QVERIFY2(isPrivate(m_file + companion), qPrintable(companion));
    }
    // Also when somebody was careless before.
    QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    Cache cache(m_file);
    cache.save(sheets, { row(u"a"_s, u"y"_s) });
    load(cache);
    for (const QString &companion : { u""_s, u"-wal"_s, u"-shm"_s })
        QVERIFY2(isPrivate(m_file + companion), qPrintable(companion));
}

void TestCache::damagedFileIsBegunAnew_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not a database") << QByteArray("this is not a database\n").repeated(1'000);
    QTest::newRow("cut short") << QByteArray("SQLite format 3\0\x10\0\1\1", 20) + QByteArray(80, '\x7f');
}

void TestCache::damagedFileIsBegunAnew()
{
    QFETCH(QByteArray, bytes);
    QDir().mkpath(QFileInfo(m_file).path());
    writeFile(m_file, bytes);
    Cache cache(m_file);
    QSignalSpy trouble(&cache, &Cache::trouble);
    QCOMPARE(load(cache).rows.size(), 0);
    cache.save(sheets, { row(u"a"_s, u"x"_s) });
    QCOMPARE(keysOf(load(cache)), u"a"_s);
    QCOMPARE(trouble.size(), 1);
    QVERIFY(isPrivate(m_file));
}

// The header is whole, the rows are not.
void TestCache::damagedPageIsBegunAnew()
{
    {
        Cache cache(m_file);
        QList<CachedRow> rows;
        for (int i = 0; i < 2'000; ++i)
            rows.append(row(QString::number(i), u"x"_s));
        cache.save(sheets, rows);
    }
    QByteArray bytes = readFile(m_file);
    QVERIFY(bytes.size() > 100'000);
    for (qsizetype i = 40'000; i < bytes.size(); ++i)
        bytes[i] = char(i * 31);
    writeFile(m_file, bytes);
    Cache cache(m_file);
    QSignalSpy trouble(&cache, &Cache::trouble);
    QCOMPARE(load(cache).rows.size(), 0);
    cache.save(sheets, { row(u"a"_s, u"x"_s) });
    QCOMPARE(keysOf(load(cache)), u"a"_s);
    QCOMPARE(trouble.size(), 1);
}

void TestCache::folderInPlaceOfTheFile()
{
    QVERIFY(QDir().mkpath(m_file + u"/occupied"_s));
    Cache cache(m_file);
    QSignalSpy trouble(&cache, &Cache::trouble);
    cache.save(sheets, { row(u"a"_s, u"x"_s) });
    QCOMPARE(load(cache).rows.size(), 0);
    cache.remove(sheets, { u"a"_s });
    cache.confirm(sheets, at(1), true);
    load(cache);
    QCOMPARE(trouble.size(), 1);
    QVERIFY(!trouble.first().first().toString().isEmpty());
}

void TestCache::fullDisk()
{
#ifndef Q_OS_UNIX
    QSKIP("needs a limit on the size of files");
#else
    Cache cache(m_file);
    QSignalSpy trouble(&cache, &Cache::trouble);
    cache.save(sheets, { row(u"a"_s, u"x"_s) });
    load(cache);
    QList<CachedRow> rows;
    for (int i = 0; i < 5'000; ++i)
        rows.append(row(QString::number(i), u"a text that needs some room"_s));
    {
        const FullDisk full(300'000);
        cache.save(sheets, rows);
        QCOMPARE(keysOf(load(cache)), u"a"_s);
        QCOMPARE(trouble.size(), 1);
    }
    cache.save(sheets, rows);
    QCOMPARE(load(cache).rows.size(), 5'001);
    QCOMPARE(trouble.size(), 1);
#endif
}

void TestCache::workIsDoneElsewhere()
{
    Cache cache(m_file);
    cache.save(sheets, { row(u"a"_s, u"x"_s) });
    QThread *prepared = nullptr;
    QThread *delivered = nullptr;
    cache.loadAndPrepare(sheets, {}, {}, 0, this, [&](const Cache::Loaded &loaded) -> Cache::Delivery {
        prepared = QThread::currentThread();
        return [&, count = loaded.rows.size()] { delivered = count == 1 ? QThread::currentThread() : nullptr; };
    });
    QTRY_COMPARE(delivered, QThread::currentThread());
    QVERIFY(prepared && prepared != delivered);
}

void TestCache::nothingIsCalledForTheGone()
{
    Cache cache(m_file);
    bool isCalled = false;
    {
        QObject context;
        cache.load(sheets, {}, {}, 0, &context, [&](const Cache::Loaded &) { isCalled = true; });
    }
    load(cache); // was asked later, so the first would have been answered
    QVERIFY(!isCalled);
    auto gone = std::make_unique<Cache>(m_dir->filePath(u"other.db"_s));
    gone->load(sheets, {}, {}, 0, this, [&](const Cache::Loaded &) { isCalled = true; });
    gone.reset();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!isCalled);
}

void TestCache::everythingIsWrittenInTheEnd()
{
    {
        Cache cache(m_file);
        for (int i = 0; i < 200; ++i)
            cache.save(sheets, { row(QString::number(i), u"x"_s) });
    }
    Cache cache(m_file);
    QCOMPARE(load(cache).rows.size(), 200);
}

void TestCache::erasedWithItsCompanions()
{
    {
        Cache cache(m_file);
        cache.save(sheets, { row(u"a"_s, u"x"_s) });
    }
    writeFile(m_file + u"-wal"_s, "left over");
    writeFile(m_file + u"-shm"_s, "left over");
    Cache::erase(m_file);
    QVERIFY(QDir(QFileInfo(m_file).path()).isEmpty());
}

void TestCache::fillsATable()
{
    const CacheTable cached { u"samples"_s, { u"status"_s } };
    const auto columns = [](const Sample &sample) { return QVariantList { sample.status }; };
    const QJsonObject listed = raw(u"1"_s, u"A"_s, 0, u"submitted"_s, 60);
    QList<Received<Sample>> rows { received(listed) };
    for (int i = 2; i <= 5'000; ++i) // more than are restored in one turn
        rows.append(received(raw(QString::number(i), QString::number(i), 0, u"approved"_s, i)));
    {
        Table table(keyOf);
        refresh(table, rows);
        table.merge({ received(with(listed, u"days"_s, QJsonArray { 60 })) }, Source::Detail, table.ask(), at(2));
        Cache cache(m_file);
        saveRows<Sample>(cache, cached, table, keysOf(table), Source::List, columns);
        saveRows<Sample>(cache, cached, table, { table.keyAt(0), table.keyAt(1) }, Source::Detail, columns);
        cache.confirm(cached, at(9), true);
    }
    Cache cache(m_file);
    Table table(keyOf);
    QSignalSpy inserted(&table, &TableBase::inserted);
    bool isDone = false;
    restoreRows<Sample>(cache, cached, u"status"_s, u"submitted"_s, 300, table, [&] { isDone = true; });
    QTRY_VERIFY(isDone);
    QCOMPARE(table.count(), 1);
    QCOMPARE(table.at(0).row.days, QList<int> { 60 });
    QCOMPARE(table.confirmedAt(), at(9));
    isDone = false;
    restoreRows<Sample>(cache, cached, {}, {}, 0, table, [&] { isDone = true; });
    QTRY_VERIFY(isDone);
    QCOMPARE(table.count(), 5'000);
    QCOMPARE(table.at(4'999).row.minutes, 5'000);
    QCOMPARE(inserted.size(), 6); // a thousand a turn
}

QTEST_GUILESS_MAIN(TestCache)
#include "tst_cache.moc"
