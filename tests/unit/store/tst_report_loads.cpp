// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/journal.h"
#include "core/store/report_days.h"
#include "core/store/workspace_data.h"
#include "sandbox/host.h"
#include "tests/support/core_rig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;

namespace {

const QDate today(2026, 11, 23);
using Report = ReportDays::Report;

// A workspace on the sandbox.
struct Rig {
    explicit Rig(sandbox::Dialect dialect)
    {
        sandbox::Options options;
        options.dialect = dialect;
        options.rateLimit = 0;
        options.weeks = 8;
        options.now = today;
        host = testing::startHost(options);
        options.dialect = sandbox::Dialect::Current;
        teller = testing::startHost(options);
        client.setAccess(host->baseUrl(), host->token());
        WorkspaceData::Parts parts;
        parts.client = &client;
        parts.journal = &journal;
        data = std::make_unique<WorkspaceData>(
            parts, JournalScope { u"account"_s, u"http://sandbox"_s, u"1"_s, u"7301"_s });
        data->reviews().setToday(today);
        days = &ReportDays::of(*data);
    }
    // The requests that it took; less than 0: it did not end.
    int load(Report report, const DateSpan &span)
    {
        const int before = client.requestCount();
        days->load(report, span);
        const bool ended = QTest::qWaitFor([&] { return !days->status(report).isLoading; }, 20'000);
        return ended ? client.requestCount() - before : -1;
    }
    // What the entries of a member and a day add up to, read by nothing of ours. Of the same company in the generation that
    // has an operation for them.
    int entriesOf(const QString &member, QDate day)
    {
        QUrl url = teller->baseUrl();
        url.setPath(url.path() + u"/time-entries"_s);
        url.setQuery(u"workspace_id=7301&user_id=%1&date=%2"_s.arg(member, day.toString(Qt::ISODate)));
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer " + teller->token().toUtf8());
        std::unique_ptr<QNetworkReply> reply(direct.get(request));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000) || reply->error() != QNetworkReply::NoError)
            return -1;
        int minutes = 0;
        for (const QJsonValue &entry : QJsonDocument::fromJson(reply->readAll())[u"data"].toArray())
            minutes += entry[u"duration_minutes"].toInt();
        return minutes;
    }

    QTemporaryDir folder;
    std::unique_ptr<sandbox::Host> host;
    std::unique_ptr<sandbox::Host> teller;
    QNetworkAccessManager direct;
    Gate gate;
    Client client { &gate };
    Journal journal { folder.filePath(u"journal.sqlite"_s) };
    std::unique_ptr<WorkspaceData> data;
    ReportDays *days = nullptr;
};

// By member and day.
QMap<QPair<QString, QDate>, int> sums(const WorkDays &work)
{
    QMap<QPair<QString, QDate>, int> all;
    for (auto day = work.days.cbegin(); day != work.days.cend(); ++day) {
        for (const Work &one : day->work)
            all[{ one.member, day.key() }] += one.minutes;
    }
    return all;
}

} // namespace

class TestReportLoads : public QObject {
    Q_OBJECT

private slots:
    void aMonthIsOneCall_data()
    {
        QTest::addColumn<sandbox::Dialect>("dialect");
        QTest::newRow("classic") << sandbox::Dialect::Classic;
        QTest::newRow("current") << sandbox::Dialect::Current;
    }
    void aMonthIsOneCall()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        const QDate from = today.addDays(-40 + QRandomGenerator::global()->bounded(10));
        const DateSpan span { from, from.addDays(30) };
        const QByteArray which = from.toString(Qt::ISODate).toLatin1();
        QCOMPARE(rig.days->plan(Report::Hours, span), QList<DateSpan>({ span }));
        QCOMPARE(rig.days->requestsFor(Report::Hours, { span }), 1);
        QCOMPARE(rig.load(Report::Hours, span), 1);
        QVERIFY(rig.days->hours().covers(span));
        QCOMPARE(rig.load(Report::Hours, span), 0); // all of it is here
        // A week more costs its own days alone.
        const DateSpan more { from.addDays(-7), span.to };
        QCOMPARE(rig.days->plan(Report::Hours, more), QList<DateSpan>({ DateSpan { from.addDays(-7), from.addDays(-1) } }));

        const QMap<QPair<QString, QDate>, int> told = sums(rig.days->hours());
        QStringList members;
        for (auto it = told.cbegin(); it != told.cend(); ++it) {
            if (!members.contains(it.key().first))
                members << it.key().first;
        }
        QVERIFY(members.size() > 20);
        for (const QString &member : members.mid(0, 6)) {
            for (QDate day = span.from; day <= span.to; day = day.addDays(1)) {
                const QByteArray where = which + ' ' + member.toLatin1() + ' ' + day.toString(Qt::ISODate).toLatin1();
                QVERIFY2(rig.entriesOf(member, day) == told.value({ member, day }), where.constData());
            }
        }
    }

    void otherReports()
    {
        Rig rig(sandbox::Dialect::Current);
        const DateSpan span { today.addDays(-45), today.addDays(3) };
        QCOMPARE(rig.days->plan(Report::Tasks, span).size(), 2); // 31 days each, and none to come
        QCOMPARE(rig.load(Report::Hours, span), 1);
        QCOMPARE(rig.load(Report::Tasks, span), 2);
        QCOMPARE(sums(rig.days->tasks()), sums(rig.days->hours()));
        QCOMPARE(rig.load(Report::Activity, span), 2);
        QVERIFY(rig.days->activity().days.size() > 40);
        rig.days->outdate(Report::Tasks, { today, today });
        QCOMPARE(rig.load(Report::Tasks, span), 1);
    }

    void whatClassicDoesNotOffer()
    {
        Rig rig(sandbox::Dialect::Classic);
        const DateSpan span { today.addDays(-6), today };
        QVERIFY(rig.load(Report::Tasks, span) >= 0);
        QVERIFY(!rig.days->status(Report::Tasks).isOffered);
        QVERIFY(rig.days->status(Report::Tasks).error);
        QVERIFY(!rig.days->tasks().covers(span)); // not known is not zero
    }

    void cancelledLoadsKeepWhatCame()
    {
        Rig rig(sandbox::Dialect::Current);
        const DateSpan span { today.addDays(-45), today };
        rig.days->load(Report::Tasks, span);
        QTRY_COMPARE(rig.days->status(Report::Tasks).done, 1);
        rig.days->cancel(Report::Tasks);
        QVERIFY(!rig.days->status(Report::Tasks).isLoading);
        QCOMPARE(rig.days->plan(Report::Tasks, span).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestReportLoads)
#include "tst_report_loads.moc"
