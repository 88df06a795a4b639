// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/contract/contract_file.h"
#include "tests/sandbox/client.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using sandbox::Dialect;

// What breaks the contract on purpose goes to the sandbox itself: the validating proxy would answer it. So do faults of the
// line. Every operation of either file.

namespace {

using signoff::contract::Operation;
using signoff::contract::operationsOf;

struct Generation {
    const char *name;
    Dialect dialect;
    const char *file;
};
constexpr Generation generations[] = {
    { "classic", Dialect::Classic, SIGNOFF_CONTRACT "/classic.yaml" },
    { "current", Dialect::Current, SIGNOFF_CONTRACT "/current.yaml" },
};

// Ids that have the right form and name nothing.
QString filled(const QString &path)
{
    static const QRegularExpression place(u"\\{(\\w+)\\}"_s);
    static const QStringList uuids { u"timesheetId"_s, u"timeRequestId"_s, u"id"_s, u"leaveId"_s, u"expenseId"_s };
    QString all = path;
    for (auto match = place.match(all); match.hasMatch(); match = place.match(all)) {
        const QString id = uuids.contains(match.captured(1)) ? u"00000000-0000-4000-8000-000000000000"_s : u"99999999"_s;
        all.replace(match.capturedStart(), match.capturedLength(), id);
    }
    return all;
}

bool isDocumentedError(const Reply &reply)
{
    return keysOf(reply.json) == QStringList { u"error"_s, u"message"_s, u"meta"_s, u"success"_s }
        && reply.json.value(u"success"_s) == QJsonValue(false) && !reply.message().isEmpty();
}

// What one operation answered, against what it should have.
QString told(const Operation &operation, const Reply &reply, const QString &wanted)
{
    return u"%1 (%2 %3): %4 wanted, got %5 %6"_s.arg(operation.id, operation.verb, operation.path, wanted)
        .arg(reply.status)
        .arg(QString::fromUtf8(reply.body.left(200)));
}

} // namespace

class TestSchemaRefusals : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_hosts.start(); }

    void everyOperation_data()
    {
        QTest::addColumn<int>("generation");
        QTest::addRow("classic") << 0;
        QTest::addRow("current") << 1;
    }
    // Whatever the operation: the token, the workspace and the form of the body come first.
    void everyOperation();
    void faults_data() { everyOperation_data(); }
    void faults();
    void rateLimit_data() { everyOperation_data(); }
    void rateLimit();

    void wrongInput_data();
    void wrongInput();

private:
    Reply call(Client &client, const Operation &operation, const QJsonObject &body = { { u"workspace_id"_s, 7301 } },
        const QString &query = workspaceQuery)
    {
        const QString path = filled(operation.path);
        return operation.verb == "GET"_L1 ? client.get(path, query) : client.send(operation.verb.toLatin1(), path, body, query);
    }

    Hosts m_hosts;
};

void TestSchemaRefusals::everyOperation()
{
    QFETCH(int, generation);
    const Generation &at = generations[generation];
    Client client(m_hosts.of(at.dialect));
    Client nobody(m_hosts.of(at.dialect));
    nobody.useToken(u"wrong"_s);
    QStringList wrong;
    const auto expect = [&](const Operation &operation, const Reply &reply, const QList<int> &statuses) {
        QStringList words;
        for (const int status : statuses)
            words << QString::number(status);
        if (!statuses.contains(reply.status) || !isDocumentedError(reply))
            wrong << told(operation, reply, words.join(u" or "_s));
    };
    const QList<Operation> operations = operationsOf(QLatin1String(at.file));
    QVERIFY(operations.size() > 50);
    for (const Operation &operation : operations) {
        expect(operation, call(nobody, operation), { 401 });
        if (operation.path != "/workspaces"_L1) {
            expect(operation, call(client, operation, {}, {}), { 400 });
            expect(operation, call(client, operation, { { u"workspace_id"_s, 9 } }, u"workspace_id=9"_s), { 403 });
        }
        if (operation.path.contains(u'{'))
            expect(operation, call(client, operation), { 404, 422 });
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestSchemaRefusals::faults()
{
    QFETCH(int, generation);
    const Generation &at = generations[generation];
    Client client(m_hosts.of(at.dialect));
    QStringList wrong;
    const struct {
        const char *kind;
        int status;
    } kinds[] = { { "500", 500 }, { "429", 429 }, { "malformed", 200 }, { "html", 200 }, { "drop-before", 0 } };
    for (const Operation &operation : operationsOf(QLatin1String(at.file))) {
        for (const auto &fault : kinds) {
            client.control("DELETE", u"/faults"_s);
            client.arm({ { u"kind"_s, QLatin1String(fault.kind) } });
            if (fault.status == 0) {
                // By hand: Qt would send it again.
                const QByteArray answer = client.once(operation.verb.toLatin1(), filled(operation.path), {});
                if (!answer.isEmpty())
                    wrong << operation.id + u" answers a dropped line"_s;
                continue;
            }
            const Reply reply = call(client, operation);
            if (reply.status != fault.status || (fault.status == 200 && !reply.json.isEmpty()))
                wrong << told(operation, reply, QLatin1String(fault.kind));
        }
    }
    client.control("DELETE", u"/faults"_s);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestSchemaRefusals::rateLimit()
{
    QFETCH(int, generation);
    const Generation &at = generations[generation];
    sandbox::Options options = testOptions(at.dialect);
    options.rateLimit = 1;
    sandbox::Host host(options);
    QString problem;
    QVERIFY2(host.start(&problem), qPrintable(problem));
    Client client(host);
    QCOMPARE(client.get(u"/workspaces"_s).status, 200);
    QStringList wrong;
    for (const Operation &operation : operationsOf(QLatin1String(at.file))) {
        const Reply reply = call(client, operation);
        if (reply.status != 429 || !reply.headers.contains("retry-after") || !isDocumentedError(reply))
            wrong << told(operation, reply, u"429 with Retry-After"_s);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestSchemaRefusals::wrongInput_data()
{
    QTest::addColumn<QString>("generation");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("input");
    // generation | verb | path | query of a read, body of a write: each breaks the schema in one place.
    QFile list(QStringLiteral(SIGNOFF_CONTRACT "/refusals.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly | QIODevice::Text));
    while (!list.atEnd()) {
        const QString line = QString::fromUtf8(list.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString generation = line.section(u' ', 0, 0);
        const QString verb = line.section(u' ', 1, 1);
        const QString path = line.section(u' ', 2, 2);
        const QString input = line.section(u' ', 3);
        for (const Generation &one : generations) {
            if (generation == "both"_L1 || generation == QLatin1String(one.name))
                QTest::addRow("%s %s %s %s", one.name, qPrintable(verb), qPrintable(path), qPrintable(input))
                    << QString(QLatin1String(one.name)) << verb.toLatin1() << path << input.toUtf8();
        }
    }
}

void TestSchemaRefusals::wrongInput()
{
    QFETCH(QString, generation);
    QFETCH(QByteArray, verb);
    QFETCH(QString, path);
    QFETCH(QByteArray, input);
    Client client(m_hosts.of(generation == "classic"_L1 ? Dialect::Classic : Dialect::Current));
    Reply reply;
    if (verb == "GET") {
        reply = client.get(path, workspaceQuery + u'&' + QString::fromUtf8(input));
    } else {
        QJsonParseError problem;
        QJsonObject body = QJsonDocument::fromJson(input, &problem).object();
        QCOMPARE(problem.error, QJsonParseError::NoError);
        body.insert(u"workspace_id"_s, 7301);
        reply = client.send(verb, path, body, workspaceQuery);
    }
    QVERIFY2(reply.status == 422, qPrintable(u"%1 %2"_s.arg(reply.status).arg(QString::fromUtf8(reply.body))));
    QVERIFY2(isDocumentedError(reply), reply.body);
}

QTEST_GUILESS_MAIN(TestSchemaRefusals)
#include "tst_schema_refusals.moc"
