// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/client.h"
#include "core/resources/tracked_hours.h"
#include "core/review/review.h"
#include "sandbox/host.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>

using namespace signoff;
using namespace Qt::StringLiterals;

namespace {

const QString workspace = u"7301"_s;
const QDate today(2026, 11, 23);
// Whole calendar weeks around every period of the company, and a day more for requests of other time zones.
const QDate first = today.addDays(-14);
const QDate last = today.addDays(6);

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

// A company in which every problem is known: all of them are found, and nothing else is.
class TestPlanted : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<sandbox::Host> m_host;
    std::unique_ptr<Gate> m_gate;
    std::unique_ptr<Client> m_client;

    void start(sandbox::Dialect dialect, quint32 seed)
    {
        m_client.reset();
        sandbox::Options options;
        options.dialect = dialect;
        options.seed = seed;
        options.rateLimit = 0;
        options.planted = true;
        options.now = today;
        m_host = std::make_unique<sandbox::Host>(options);
        QString problem;
        QVERIFY2(m_host->start(&problem), qPrintable(problem));
        m_gate = std::make_unique<Gate>();
        m_client = std::make_unique<Client>(m_gate.get());
        m_client->setAccess(m_host->baseUrl(), m_host->token());
    }

    template <class Answer> Answer read(const TypedRequest<Answer> &request)
    {
        std::optional<Outcome<Answer>> outcome;
        const ReadHandle call = m_client->read<Answer>(request, [&](Outcome<Answer> arrived) { outcome = arrived; });
        if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 20'000) || !std::holds_alternative<Answer>(*outcome))
            qFatal("no answer");
        return std::get<Answer>(*outcome);
    }

    // Every page of a list.
    template <class Row> QList<Row> all(ListQuery query = {})
    {
        QList<Row> rows;
        for (;; ++query.page) {
            const Rows<Row> page = read<Rows<Row>>(resourceOf<Row>().list(workspace, query));
            for (const Received<Row> &received : page.rows)
                rows.append(received.row);
            if (page.rows.size() < query.perPage)
                return rows;
        }
    }

    template <class Row> static QHash<QString, QList<Row>> byMember(const QList<Row> &rows)
    {
        QHash<QString, QList<Row>> members;
        for (const Row &row : rows)
            members[row.userId].append(row);
        return members;
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

        ListQuery dated;
        dated.from = first;
        dated.to = last;
        const QList<Timesheet> sheets = all<Timesheet>();
        QHash<QString, Member> members;
        for (const Member &member : all<Member>())
            members.insert(member.id, member);
        const auto contracts = byMember(all<Contract>());
        const auto leaves = byMember(all<Leave>(dated));
        const auto requests = byMember(all<TimeRequest>(dated));
        const TrackedHours report = read<TrackedHours>(getTrackedHoursReport.with({ first, last, {} }, workspace));
        QCOMPARE(sheets.size(), told.count);
        QCOMPARE(report.from, first);

        QStringList wrong;
        for (const Timesheet &sheet : sheets) {
            Evidence evidence;
            evidence.sheet = sheet;
            evidence.days = report.members.value(sheet.userId);
            evidence.daysFrom = report.from;
            evidence.daysTo = report.to;
            if (sheet.days) {
                for (auto it = sheet.days->begin(); it != sheet.days->end(); ++it)
                    evidence.days->insert(it.key(), it.value());
            }
            evidence.member = members.value(sheet.userId);
            evidence.contracts = contracts.value(sheet.userId);
            evidence.leaves = leaves.value(sheet.userId);
            evidence.timeRequests = requests.value(sheet.userId);
            evidence.rules.holidays = told.holidays;
            const Review result = review(evidence, {});

            QVERIFY(told.sheets.contains(sheet.id));
            const Truth::Sheet &planted = told.sheets.value(sheet.id);
            const QStringList found = ids(result.found);
            if (found != planted.flags || !result.notChecked.isEmpty()) {
                wrong << u"%1: planted [%2], found [%3], not checked [%4]"_s.arg(
                    planted.planted, planted.flags.join(u' '), found.join(u' '), ids(result.notChecked).join(u' '));
            }
            QVERIFY2(result.expected.minutes, qPrintable(planted.planted));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestPlanted)
#include "tst_planted.moc"
