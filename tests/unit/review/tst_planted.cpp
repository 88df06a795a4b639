// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/workspace_data.h"
#include "sandbox/host.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

using namespace signoff;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

// What was planted, by the sandbox's own word.
struct Truth {
    struct Sheet {
        QString planted;
        QStringList flags;
    };
    QHash<QString, Sheet> sheets; // by id, in either generation
    QHash<QString, int> hits; // by flag
    QList<Holiday> holidays;
    int count = 0;
};

QStringList ids(const QList<Review::Checked> &checked)
{
    QStringList all;
    for (const Review::Checked &one : checked)
        all << QString::fromLatin1(one.flag->id);
    all.sort();
    return all;
}

} // namespace

// A company in which every problem is known: all of them are found, and nothing else is. Asked for, put together and
// reviewed as the program does it.
class TestPlanted : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Host> m_host;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Gate> m_gate;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<WorkspaceData> m_workspace;

    void start(sandbox::Dialect dialect, quint32 seed)
    {
        sandbox::Options options;
        options.dialect = dialect;
        options.seed = seed;
        options.rateLimit = 0;
        options.planted = true;
        options.now = today;
        m_host = std::make_unique<sandbox::Host>(options);
        QString problem;
        QVERIFY2(m_host->start(&problem), qPrintable(problem));
        m_folder = std::make_unique<QTemporaryDir>();
        m_gate = std::make_unique<Gate>();
        m_client = std::make_unique<Client>(m_gate.get());
        m_client->setAccess(m_host->baseUrl(), m_host->token());
        m_journal = std::make_unique<Journal>(m_folder->filePath(u"journal.sqlite"_s));
        WorkspaceData::Parts parts;
        parts.client = m_client.get();
        parts.journal = m_journal.get();
        m_workspace =
            std::make_unique<WorkspaceData>(parts, JournalScope { u"account"_s, u"http://sandbox"_s, {}, u"7301"_s });
        m_workspace->reviews().setToday(today);
        m_workspace->start();
    }

    Truth truth()
    {
        QUrl url = m_host->baseUrl();
        url.setPath(u"/sandbox/truth"_s);
        QNetworkAccessManager network;
        std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
            qFatal("no truth");
        const QJsonObject told = QJsonDocument::fromJson(reply->readAll()).object();
        Truth truth;
        for (const QJsonValue &value : told.value("truth"_L1).toArray()) {
            Truth::Sheet sheet { value["planted"_L1].toString(), {} };
            for (const QJsonValue &flag : value["flags"_L1].toArray()) {
                sheet.flags << flag.toString();
                ++truth.hits[flag.toString()];
            }
            sheet.flags.sort();
            for (const QJsonValue &id : value["item"_L1].toObject())
                truth.sheets.insert(id.toString(), sheet);
            ++truth.count;
        }
        for (const QJsonValue &value : told.value("holidays"_L1).toArray())
            truth.holidays.append({ QDate::fromString(value["day"_L1].toString(), Qt::ISODate),
                value["name"_L1].toString(), value["team"_L1].toString() });
        return truth;
    }

private slots:
    void cleanup()
    {
        m_workspace.reset();
        m_journal.reset();
        m_client.reset();
        m_host.reset();
    }

    void everyProblemIsFoundAndNothingElse_data()
    {
        QTest::addColumn<int>("dialect");
        QTest::addColumn<quint32>("seed");
        QTest::newRow("classic") << int(sandbox::Dialect::Classic) << quint32(1);
        QTest::newRow("current") << int(sandbox::Dialect::Current) << quint32(7);
        QTest::newRow("mixed") << int(sandbox::Dialect::Mixed) << quint32(1);
        QTest::newRow("mixed otherwise") << int(sandbox::Dialect::Mixed) << quint32(2);
    }
    void everyProblemIsFoundAndNothingElse()
    {
        QFETCH(int, dialect);
        QFETCH(quint32, seed);
        start(sandbox::Dialect(dialect), seed);
        const Truth told = truth();
        QVERIFY(told.count > 60);
        for (const Flag &flag : allFlags())
            QVERIFY2(told.hits.value(QLatin1String(flag.id)) >= 3, flag.id);

        WorkRules rules;
        rules.holidays = told.holidays;
        Reviews &reviews = m_workspace->reviews();
        reviews.setRules(rules);
        m_workspace->timesheets().loader.load({});
        QVERIFY(QTest::qWaitFor([this] { return !m_workspace->isBusy(); }, 30'000));
        QCOMPARE(m_workspace->factProblems(), QStringList());
        const RowTable<Timesheet> &sheets = m_workspace->timesheets().table;
        QCOMPARE(sheets.count(), told.count);

        QStringList wrong;
        for (int row = 0; row < sheets.count(); ++row) {
            const Timesheet &sheet = sheets.at(row).row;
            const Review result = *reviews.reviewOf(sheets.keyAt(row));
            QVERIFY(told.sheets.contains(sheet.id));
            const Truth::Sheet &planted = told.sheets.value(sheet.id);
            const QStringList found = ids(result.found);
            if (found != planted.flags || !result.notChecked.isEmpty()) {
                wrong << u"%1: planted [%2], found [%3], not checked [%4]"_s.arg(
                    planted.planted, planted.flags.join(u' '), found.join(u' '), ids(result.notChecked).join(u' '));
            }
            QVERIFY2(result.expected.minutes, qPrintable(planted.planted));
            // The queue tells the same.
            const SheetNotes *notes = m_workspace->surroundings().notesOf(sheets.keyAt(row));
            QVERIFY2(notes, qPrintable(planted.planted));
            QStringList flags = notes->flags;
            QCOMPARE(flags.removeAll(anyFlag) > 0, !planted.flags.isEmpty());
            flags.removeAll(clearFlag);
            flags.sort();
            QCOMPARE(flags, found);
            QCOMPARE(notes->flags.contains(clearFlag), planted.flags.isEmpty());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestPlanted)
#include "tst_planted.moc"
