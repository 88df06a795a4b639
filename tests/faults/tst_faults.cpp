// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/bulk.h"
#include "tests/faults/seeds.h"
#include "tests/support/core_rig.h"
#include "tests/support/witness.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

namespace {

const QString sheets = u"timesheets"_s;
constexpr int bulkSize = 20;
constexpr qint64 patience = 60'000; // of a whole run
constexpr qint64 faultsLast = 25'000; // then the line is good again, so that every run has an end

// What a seed stands for.
struct Plan {
    explicit Plan(quint32 number)
        : seed(number)
        , random(number)
    {
        dialect = sandbox::Dialect(seed % 3);
        percent = random.bounded(10, 61);
        delay = random.bounded(20, 500);
        // A timeout that ends some of the delayed calls, in some runs.
        timeout = random.bounded(3) == 0 ? 250 : 5'000;
        static const QStringList kinds { u"500"_s, u"drop-before"_s, u"drop-after"_s, u"truncate"_s, u"malformed"_s,
            u"html"_s, u"delay"_s, u"429"_s };
        for (int i = random.bounded(5); i > 0; --i)
            readFaults << kinds.at(random.bounded(int(kinds.size())));
        isOld = random.bounded(3) == 0;
        othersDecide = random.bounded(2) == 0 ? random.bounded(1, 4) : 0;
        restartAfter = random.bounded(3) == 0 ? random.bounded(1, bulkSize) : 0;
        expiresAt = random.bounded(4) == 0 ? random.bounded(1, bulkSize) : 0;
        retries = random.bounded(3);
        isBulk = random.bounded(4) != 0;
        cancelAfter = isBulk && random.bounded(5) == 0 ? random.bounded(1, bulkSize) : 0;

        static constexpr const char *names[] = { "classic", "current", "mixed" };
        words = u"seed %1: %2, %3 % of the writes, delay %4 ms, timeout %5 ms, reads [%6], list %7, %8 decided by "
                "others, restart after %9"_s.arg(seed).arg(QLatin1String(names[int(dialect)])).arg(percent).arg(delay)
                    .arg(timeout).arg(readFaults.join(u' '), isOld ? u"old"_s : u"fresh"_s).arg(othersDecide)
                    .arg(restartAfter)
            + u", token expires at write %1, %2 retries, %3, cancel after %4"_s.arg(expiresAt).arg(retries)
                  .arg(isBulk ? u"bulk"_s : u"one by one"_s).arg(cancelAfter);
    }

    QJsonArray faults()
    {
        QJsonArray all { QJsonObject { { u"kind"_s, u"mixed"_s }, { u"n"_s, percent }, { u"ms"_s, delay } } };
        for (const QString &kind : readFaults) {
            all << QJsonObject { { u"kind"_s, kind }, { u"n"_s, random.bounded(1, 13) }, { u"scope"_s, u"reads"_s },
                { u"ms"_s, delay } };
        }
        return all;
    }

    quint32 seed;
    QRandomGenerator random;
    sandbox::Dialect dialect;
    int percent = 0;
    int delay = 0;
    int timeout = 0;
    QStringList readFaults;
    bool isOld = false; // the list is older than a minute: every row is read before it is decided
    int othersDecide = 0;
    int restartAfter = 0; // decisions that have ended; 0: never
    int expiresAt = 0; // write; 0: never
    int retries = 0; // of what was refused
    bool isBulk = false;
    int cancelAfter = 0; // decisions that have ended: what has not left is taken back; 0: never
    QString words;
};

class Run {
public:
    explicit Run(quint32 seed)
        : m_plan(seed)
    {
        sandbox::Options options;
        options.dialect = m_plan.dialect;
        options.seed = seed;
        options.rateLimit = 0;
        options.weeks = 3;
        options.members = 36;
        m_host = startHost(options);
        m_witness.hear(m_host->baseUrl());
        start();
    }

    // What went wrong; empty: nothing.
    QStringList problems()
    {
        m_time.start();
        if (!m_program->load())
            return { u"the list did not come"_s };
        choose();
        if (m_wishes.size() != bulkSize)
            return { u"only %1 timesheets to decide"_s.arg(m_wishes.size()) };
        if (m_plan.isOld)
            age();
        letOthersDecide();
        m_witness.arm(m_plan.faults());
        if (m_plan.expiresAt > 0)
            m_witness.arm({ QJsonObject { { u"kind"_s, u"401"_s }, { u"n"_s, m_plan.expiresAt }, { u"scope"_s, u"writes"_s } } });

        for (int attempt = 0; attempt <= m_plan.retries; ++attempt) {
            decide();
            if (!finish()) {
                QStringList open { u"did not come to an end"_s };
                for (const Decisions::Shown &shown : m_program->decisions().all())
                    open << (shown.isKept ? u"kept: "_s : u"open: "_s) + line(shown.decision);
                return open;
            }
        }
        const QStringList told = readBulks();
        m_bulks.clear();
        m_program.reset();
        return told + check();
    }

    QStringList account()
    {
        QStringList all { m_plan.words, u"journal:"_s };
        for (const Decision &decision : std::as_const(m_said))
            all << u"  "_s + line(decision);
        all << u"ledger:"_s << lines(m_witness.ledger()) << u"arrivals:"_s << lines(m_witness.arrivals());
        return all;
    }

private:
    struct Wish {
        QString key;
        QString id;
        QString action;
    };

    void start()
    {
        m_bulks.clear();
        m_program.reset();
        m_program = std::make_unique<CoreRig>(m_folder.path(), *m_host);
        m_program->client.setTimeout(std::chrono::milliseconds(m_plan.timeout));
        // This sandbox has no limit, and says so in no header.
        m_program->gate.finished(Priority::Interactive, 1'000'000, {});
        QObject::connect(&m_program->decisions(), &Decisions::settled, &m_program->decisions(),
            [this](const Decision &decision) { m_told.insert(decision.id, decision); });
        QObject::connect(&m_program->decisions(), &Decisions::moved, &m_program->decisions(), [this](const Decision &decision) {
            if (decision.state == DecisionState::Undone)
                m_told.insert(decision.id, decision);
        });
        m_program->start();
        for (const QString &batch : std::as_const(m_batches))
            follow(batch);
    }

    // As the page that shows the results does.
    void follow(const QString &batch)
    {
        m_program->decisions().readBatch(batch, [this](const QList<Decision> &decisions) {
            m_bulks.push_back(std::make_unique<Bulk>(m_program->decisions(), decisions));
        });
    }

    // As if the list had come some minutes ago.
    void age()
    {
        RowTable<Timesheet> &table = m_program->table();
        QList<Received<Timesheet>> rows;
        for (int i = 0; i < table.count(); ++i)
            rows << Received<Timesheet> { table.at(i).row, table.at(i).newest().raw };
        table.merge(rows, Source::List, table.ask(), QDateTime::currentDateTimeUtc().addSecs(-300));
    }

    void choose()
    {
        static const QStringList actions { u"approve"_s, u"approve"_s, u"reject"_s, u"return"_s };
        const RowTable<Timesheet> &table = m_program->table();
        for (int i = 0; i < table.count(); ++i) {
            const QString action = actions.at(m_plan.random.bounded(int(actions.size())));
            m_wishes << Wish { table.at(i).key, table.at(i).row.id, action };
        }
        std::shuffle(m_wishes.begin(), m_wishes.end(), m_plan.random);
        m_wishes.resize(std::min<qsizetype>(m_wishes.size(), bulkSize));
    }

    // After the list came: what we have seen is no longer so.
    void letOthersDecide()
    {
        for (int i = 0; i < m_plan.othersDecide; ++i) {
            const Wish &wish = m_wishes.at(m_plan.random.bounded(int(m_wishes.size())));
            m_witness.control("POST", u"/sandbox/rows/timesheets/"_s + wish.id, { { u"status"_s, u"approved"_s } });
            m_byOthers << wish.id;
        }
    }

    // Everything that is not decided yet, which the first time is all of it.
    void decide()
    {
        QMap<QString, QList<Decisions::Wish>> wishes; // by action
        for (const Wish &wish : std::as_const(m_wishes)) {
            const QString reason = wish.action == "reject"_L1 ? u"Please look at Tuesday"_s : QString();
            if (m_plan.isBulk)
                wishes[wish.action] << Decisions::Wish { wish.key, reason };
            else
                m_program->decisions().decide(sheets, wish.key, wish.action, reason);
        }
        for (auto one = wishes.cbegin(); one != wishes.cend(); ++one) {
            const QString batch = m_program->decisions().decideAll(sheets, one.value(), one.key());
            if (!batch.isEmpty()) {
                m_batches << batch;
                follow(batch);
            }
        }
    }

    bool isStanding()
    {
        const QList<Decisions::Shown> all = m_program->decisions().all();
        return std::all_of(all.begin(), all.end(), [](const Decisions::Shown &shown) {
            const DecisionState state = shown.decision.state;
            return state == DecisionState::Unknown || state == DecisionState::Refused
                || (state == DecisionState::Held && shown.isKept);
        });
    }

    // Until nothing is open. What stands still gets a word, as the manager would give it.
    bool finish()
    {
        while (m_program->decisions().hasOpen()) {
            const auto isToRestart = [this] { return m_plan.restartAfter > 0 && m_told.size() >= m_plan.restartAfter; };
            const auto isToCancel = [this] { return m_plan.cancelAfter > 0 && m_told.size() >= m_plan.cancelAfter; };
            spinUntil([&] { return isToRestart() || isToCancel() || isStanding() || m_time.elapsed() > patience; }, patience);
            if (m_time.elapsed() > patience)
                return false;
            if (isToRestart()) {
                m_plan.restartAfter = 0;
                start();
                continue;
            }
            if (isToCancel()) {
                m_plan.cancelAfter = 0;
                for (const auto &bulk : m_bulks)
                    bulk->cancel();
                continue;
            }
            if (m_time.elapsed() > faultsLast || m_plan.expiresAt > 0) {
                m_witness.disarm();
                if (m_time.elapsed() < faultsLast)
                    m_witness.arm(m_plan.faults());
                m_plan.expiresAt = 0;
            }
            m_program->decisions().sendNow();
            m_program->decisions().checkUnknown();
            spinUntil([this] { return !m_program->decisions().hasOpen(); }, 100);
        }
        return true;
    }

    // What the lists of results say at the end.
    QStringList readBulks()
    {
        using State = Bulk::Item::State;
        QStringList problems;
        if (!spinUntil([this] { return m_bulks.size() == std::size_t(m_batches.size()); }))
            problems << u"a bulk is not known any more"_s;
        for (const auto &bulk : m_bulks) {
            for (const Bulk::Item &item : bulk->items()) {
                const Decision told = m_told.value(item.decision.id);
                const bool agrees = item.state == State::Done ? told.state == DecisionState::Done
                    : item.state == State::Cancelled          ? told.state == DecisionState::Undone
                    : item.state == State::Refused || item.state == State::Changed
                    ? told.state == DecisionState::Refused
                    : false;
                if (!agrees)
                    problems << u"the list of results says otherwise (%1): "_s.arg(int(item.state)) + line(told);
            }
        }
        return problems;
    }

    QStringList check()
    {
        // By a journal that knows nothing but the file.
        Journal journal(m_folder.filePath(u"journal.sqlite"_s));
        QStringList problems;
        int waiting = 0;
        const auto note = [&](const QString &problem) {
            --waiting;
            if (!problem.isEmpty())
                problems << problem;
        };
        for (const Wish &wish : std::as_const(m_wishes)) {
            ++waiting;
            journal.listFor(CoreRig::scope(), sheets, wish.key, [&](const QList<Decision> &decisions, const QString &problem) {
                m_said << decisions;
                if (decisions.isEmpty())
                    problems << wish.id + u": lost"_s;
                note(problem);
            });
        }
        ++waiting;
        journal.listOpen(CoreRig::scope(), [&](const QList<Decision> &decisions, const QString &problem) {
            for (const Decision &decision : decisions)
                problems << u"open in the journal: "_s + line(decision);
            note(problem);
        });
        if (!spinUntil([&] { return waiting == 0; }))
            return { u"the journal does not answer"_s };

        for (const Decision &decision : std::as_const(m_said)) {
            const Decision told = m_told.value(decision.id);
            if (told.id.isEmpty())
                problems << u"nobody was told: "_s + line(decision);
            else if (told.state != decision.state || told.verdict != decision.verdict || told.note != decision.note)
                problems << u"told otherwise than written: "_s + line(told) + u" / "_s + line(decision);
        }
        return problems + disagreements(m_said, m_witness.ledger(), m_witness.arrivals(), m_byOthers);
    }

    Plan m_plan;
    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Host> m_host;
    Witness m_witness;
    std::unique_ptr<CoreRig> m_program;
    QList<Wish> m_wishes;
    QStringList m_byOthers;
    QStringList m_batches;
    std::vector<std::unique_ptr<Bulk>> m_bulks; // of the batches, in this program
    QHash<QString, Decision> m_told; // by id
    QList<Decision> m_said; // the journal's last word
    QElapsedTimer m_time;
};

} // namespace

// A bulk of decisions on a line that fails, by seed. The sandbox's ledger is the witness.
class TestFaults : public QObject {
    Q_OBJECT

private slots:
    void run_data() { seedRows("SIGNOFF_FAULT_RUNS", 16); }

    void run()
    {
        QFETCH(quint32, seed);
        Run run(seed);
        const QStringList problems = run.problems();
        if (!problems.isEmpty())
            QFAIL(qPrintable((problems + run.account()).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
