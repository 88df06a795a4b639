// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/journal.h"
#include "core/support/settings.h"
#include "tests/faults/seeds.h"
#include "tests/support/programs.h"
#include "tests/support/witness.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

namespace {

constexpr int mostKills = 3; // in one run
constexpr int longestWork = 1'500; // milliseconds; a kill comes within them
constexpr int patience = 60'000; // of the last start

// One company, one data folder, one program that is killed and started again until all is decided.
class Run {
public:
    explicit Run(quint32 seed)
        : m_seed(seed)
        , m_random(seed)
    {
    }

    QStringList problems()
    {
        static const QStringList dialects { u"classic"_s, u"current"_s, u"mixed"_s };
        const QString dialect = dialects.at(int(m_seed % 3));
        const int latency = m_random.bounded(5, 60);
        const int percent = m_random.bounded(2) * m_random.bounded(5, 30);
        m_isBulk = m_random.bounded(2) == 0;
        m_words = u"seed %1: %2, latency %3 ms, %4 % of the writes struck, %5"_s.arg(m_seed).arg(dialect).arg(latency)
                      .arg(percent).arg(m_isBulk ? u"bulk"_s : u"one by one"_s);
        if (!m_sandbox.open(QStringLiteral(SIGNOFF_SANDBOX),
                { u"--db"_s, m_folder.filePath(u"company.sqlite"_s), u"--rate-limit"_s, u"6000"_s, u"--members"_s, u"26"_s,
                    u"--weeks"_s, u"3"_s, u"--dialect"_s, dialect, u"--seed"_s, QString::number(m_seed), u"--latency-ms"_s,
                    QString::number(latency) }))
            return { u"the sandbox did not start"_s };
        m_witness.hear(m_sandbox.url);
        if (percent > 0)
            m_witness.arm({ QJsonObject { { u"kind"_s, u"mixed"_s }, { u"n"_s, percent }, { u"ms"_s, 200 } } });
        {
            Settings settings(dataFile(u"settings.ini"_s));
            settings.set(Setting::HoldSeconds, 0);
            settings.save();
        }

        for (int kills = 1 + m_random.bounded(mostKills); kills > 0; --kills) {
            Told program;
            start(program);
            if (!program.says("deciding"))
                break; // all was decided before
            const int moment = m_random.bounded(longestWork);
            m_words += u", killed after %1 ms"_s.arg(moment);
            if (program.ends(moment))
                break;
            program.kill();
            program.ends(patience);
            ++killed;
        }
        m_witness.disarm(); // so that there is an end
        Told program;
        start(program);
        const bool isDecided = program.says("decided", patience) && program.ends(patience);
        QStringList problems;
        if (!isDecided || program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0) {
            problems << u"did not come to its end; it said \"%1\", state %2, exit status %3, code %4"_s
                            .arg(QString::fromUtf8(program.said()).simplified()).arg(program.state())
                            .arg(program.exitStatus()).arg(program.exitCode())
                     << QString::fromUtf8(program.readAllStandardError());
            program.kill();
            program.ends(patience);
        }
        problems << readJournal();
        return problems << disagreements(m_said, m_witness.ledger(), m_witness.arrivals());
    }

    QStringList account()
    {
        QStringList all { m_words, u"journal:"_s };
        for (const Decision &decision : std::as_const(m_said))
            all << u"  "_s + line(decision);
        return all << u"ledger:"_s << lines(m_witness.ledger()) << u"arrivals:"_s << lines(m_witness.arrivals());
    }

    int killed = 0;
    const QList<Decision> &said() const { return m_said; }

private:
    QString dataFile(const QString &name) const { return m_folder.filePath(name); }

    void start(Told &program)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SIGNOFF_TOKEN"_s, m_sandbox.token);
        if (m_isBulk)
            environment.insert(u"SIGNOFF_BULK"_s, u"1"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(SIGNOFF_DRIVEN),
            { u"--api-url"_s, m_sandbox.url.toString(), u"--data-dir"_s, m_folder.path(), u"--page"_s, u"timesheets"_s });
    }

    // All that was ever decided, by a journal that knows nothing but the file.
    QStringList readJournal()
    {
        const QString file = dataFile(u"journal.sqlite"_s);
        QSet<QPair<QString, QString>> rows; // account and row
        JournalScope scope;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
            database.setDatabaseName(file);
            database.open();
            QSqlQuery query(u"SELECT DISTINCT account, base_url, user_id, workspace, row_key FROM decisions"_s, database);
            while (query.next()) {
                scope = { query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                    query.value(3).toString() };
                rows.insert({ scope.account, query.value(4).toString() });
            }
        }
        QSqlDatabase::removeDatabase(u"look"_s);

        QStringList problems;
        Journal journal(file);
        qsizetype waiting = rows.size();
        for (const auto &[account, key] : std::as_const(rows)) {
            if (account != scope.account)
                problems << u"after a start the account was another one"_s;
            scope.account = account;
            journal.listFor(scope, u"timesheets"_s, key, [&](const QList<Decision> &decisions, const QString &problem) {
                --waiting;
                m_said << decisions;
                if (!problem.isEmpty())
                    problems << problem;
            });
        }
        if (rows.isEmpty() || !spinUntil([&] { return waiting == 0; }))
            problems << u"the journal is empty, or does not answer"_s;
        return problems;
    }

    quint32 m_seed;
    QRandomGenerator m_random;
    bool m_isBulk = false;
    QString m_words;
    QTemporaryDir m_folder;
    SandboxProgram m_sandbox;
    Witness m_witness;
    QList<Decision> m_said;
};

} // namespace

// The real program, killed at a random moment while it decides and started again on its data folder.
class TestKilled : public QObject {
    Q_OBJECT

private slots:
    void run_data() { seedRows("SIGNOFF_KILL_RUNS", 4); }

    void run()
    {
        QFETCH(quint32, seed);
        Run run(seed);
        const QStringList problems = run.problems();
        m_killed += run.killed;
        for (const Decision &decision : run.said())
            ++(decision.batch.isEmpty() ? m_alone : m_inBulks);
        if (!problems.isEmpty())
            QFAIL(qPrintable((problems + run.account()).join(u'\n')));
    }

    // Else nothing was proved.
    void cleanupTestCase()
    {
        qInfo("killed %d times; %d decisions in bulks, %d alone", m_killed, m_inBulks, m_alone);
        QVERIFY(m_killed > 0);
    }

private:
    int m_killed = 0;
    int m_inBulks = 0;
    int m_alone = 0;
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
