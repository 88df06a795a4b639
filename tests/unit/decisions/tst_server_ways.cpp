// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/accounts.h"
#include "tests/support/core_rig.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

// One client for servers of either generation: what it learns of each stays with the account and the workspace.
class TestServerWays : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_dir->filePath(u"settings.ini"_s));
    }
    void cleanup() { m_settings.reset(); }

    void theWordForNotSubmitted_data()
    {
        QTest::addColumn<sandbox::Dialect>("dialect");
        QTest::addColumn<int>("requests"); // of the first list; the next takes one
        QTest::newRow("classic") << sandbox::Dialect::Classic << 2;
        QTest::newRow("current") << sandbox::Dialect::Current << 1;
    }

    void theWordForNotSubmitted()
    {
        QFETCH(sandbox::Dialect, dialect);
        QFETCH(int, requests);
        sandbox::Options options;
        options.dialect = dialect;
        options.members = 6;
        options.weeks = 4;
        options.now = QDate(2026, 11, 18);
        const auto host = startHost(options);
        know(*host);
        for (const int expected : { requests, 1 }) {
            CoreRig rig(m_dir->path(), *host, m_settings.get());
            QVERIFY(rig.start());
            const int before = rig.client.requestCount();
            QVERIFY2(readsUnsubmitted(rig), "no list");
            QCOMPARE(rig.client.requestCount() - before, expected);
        }
    }

    // A server without an operation is asked once, by any run.
    void whatIsNotOffered()
    {
        sandbox::Options options;
        options.dialect = sandbox::Dialect::Classic;
        options.members = 6;
        options.weeks = 4;
        const auto host = startHost(options);
        know(*host);
        for (const int expected : { 1, 0 }) {
            CoreRig rig(m_dir->path(), *host, m_settings.get());
            QVERIFY(rig.start());
            const int before = rig.client.requestCount();
            std::optional<Outcome<Rows<Tracker>>> outcome;
            ListQuery query;
            query.of = u"20101"_s;
            const ReadHandle handle = rig.client.read<Rows<Tracker>>(resourceOf<Tracker>().list(u"7301"_s, query),
                [&](Outcome<Rows<Tracker>> answer) { outcome = std::move(answer); });
            QVERIFY(spinUntil([&] { return outcome.has_value(); }));
            const Error *error = std::get_if<Error>(&*outcome);
            QVERIFY(error && error->kind == ErrorKind::NotOffered);
            QCOMPARE(rig.client.requestCount() - before, expected);
        }
    }

private:
    void know(const sandbox::Host &host)
    {
        Account account;
        account.uuid = CoreRig::scope().account;
        account.baseUrl = host.baseUrl();
        Accounts(*m_settings).save(account);
    }

    static bool readsUnsubmitted(CoreRig &rig)
    {
        std::optional<Outcome<Rows<Timesheet>>> outcome;
        ListQuery query;
        query.status = u"open"_s;
        const ReadHandle handle = rig.client.read<Rows<Timesheet>>(resourceOf<Timesheet>().list(u"7301"_s, query),
            [&](Outcome<Rows<Timesheet>> answer) { outcome = std::move(answer); });
        return spinUntil([&] { return outcome.has_value(); }) && std::holds_alternative<Rows<Timesheet>>(*outcome)
            && !std::get<Rows<Timesheet>>(*outcome).rows.isEmpty();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
};

QTEST_GUILESS_MAIN(TestServerWays)
#include "tst_server_ways.moc"
