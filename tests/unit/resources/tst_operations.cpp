// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/registry.h"
#include "tests/support/golden.h"
#include "tests/support/request_line.h"
#include "tests/unit/resources/dump.h"
#include "tests/unit/resources/sample.h"

#include <QDir>
#include <QJsonDocument>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

// Every operation of the API: recorded answers of each generation that has it, and the exact requests. Walks the
// registry, so that an operation without fixtures fails.

namespace {

template <class Function> void forEveryEndpoint(Function &&function)
{
    std::apply([&](const auto &...endpoint) { (function(endpoint), ...); }, allEndpoints);
}

QStringList generationsOf(OfferedBy offeredBy)
{
    QStringList names;
    if (offeredBy != OfferedBy::Current)
        names << u"classic"_s;
    if (offeredBy != OfferedBy::Classic)
        names << u"current"_s;
    return names;
}

template <class Answer> QString dumped(const Envelope &envelope)
{
    Answer answer;
    QString why;
    return Answer::read(envelope, answer, why) ? dump(answer) : u"unreadable: "_s + why + u'\n';
}

QByteArray fixtureJson(const QString &name)
{
    const QByteArray bytes = fixture(name);
    QJsonParseError error;
    QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(name), qPrintable(error.errorString()));
    return bytes;
}

QString line(const Request &request)
{
    QString all = requestLine(request);
    all += u"  ("_s + QLatin1String(request.operationId) + (request.optional ? u", may be missing)\n"_s : u")\n"_s);
    if (request.other)
        all += (request.otherWhen == OtherWhen::NotFound ? u"    where unknown: "_s : u"    where refused: "_s)
            + line(*request.other);
    return all;
}

// Both forms of every operation: with nothing but the ids, and with something in every field.
template <class Endpoint> QString linesOf(const Endpoint &endpoint)
{
    using Input = typename Endpoint::Input;
    const QString id = u"a/b"_s;
    const auto with = [&](const Input &input, const QString &workspace) -> Request {
        if constexpr (Endpoint::parameters == 0)
            return endpoint.with(input, workspace);
        else if constexpr (Endpoint::parameters == 1)
            return endpoint.with(input, workspace, id);
        else
            return endpoint.with(input, workspace, id, u"101"_s);
    };
    QString all = line(with({}, u"7"_s));
    if constexpr (!std::is_same_v<Input, NoInput>)
        all += line(with(sample<Input>(), u"ws-uuid"_s));
    return all;
}

} // namespace

class TestOperations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyOperationHasItsAnswers()
    {
        QStringList missing;
        QSet<QString> ids;
        forEveryEndpoint([&](const auto &endpoint) {
            const QString id = QLatin1String(endpoint.operationId);
            if (ids.contains(id))
                missing << id + u" is declared twice"_s;
            ids << id;
            const QStringList generations = generationsOf(endpoint.offeredBy);
            for (const QString &generation : generations) {
                for (const QString &ending : { u".json"_s, u".txt"_s }) {
                    if (!hasFixture(id + u'/' + generation + ending))
                        missing << u"no fixture "_s + id + u'/' + generation + ending;
                }
            }
        });
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void answers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        forEveryEndpoint([&](const auto &endpoint) {
            using Answer = typename std::decay_t<decltype(endpoint)>::Answer;
            const QString id = QLatin1String(endpoint.operationId);
            const QStringList files = QDir(fixturePath(id)).entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
            for (const QString &file : files) {
                const QString name = id + u'/' + file.chopped(5);
                const QJsonDocument document = QJsonDocument::fromJson(fixtureJson(name + u".json"_s));
                QTest::newRow(qPrintable(name)) << name << dumped<Answer>(Envelope::read(document));
            }
        });
    }

    void answers()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        const QString difference = differenceFromFixture(text, name + u".txt"_s);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void requests()
    {
        QString all;
        forEveryEndpoint([&](const auto &endpoint) { all += linesOf(endpoint); });
        const QString difference = differenceFromFixture(all, u"requests.txt"_s);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    // What lists, actions and forms of each resource ask for.
    void requestsOfResources()
    {
        ListQuery narrow;
        narrow.page = 3;
        narrow.perPage = 50;
        narrow.from = QDate(2026, 11, 2);
        narrow.to = QDate(2026, 11, 8);
        narrow.status = u"submitted"_s;
        narrow.id = u"a/b"_s;
        narrow.of = u"10"_s;
        QString all;
        const auto one = [&]<class Row>(Row *) {
            const Resource<Row> &resource = resourceOf<Row>();
            Row row;
            row.id = u"a/b"_s;
            if constexpr (requires { row.projectId; })
                row.projectId = u"10"_s;
            all += QLatin1String(resource.id) + u'\n';
            all += u"  list: "_s + line(resource.list(u"7"_s, {})) + u"  list: "_s + line(resource.list(u"7"_s, narrow));
            if constexpr (std::is_same_v<Row, Timesheet>) {
                ListQuery unsubmitted;
                unsubmitted.status = u"open"_s;
                all += u"  list: "_s + line(resource.list(u"7"_s, unsubmitted));
            }
            if (resource.one)
                all += u"  one: "_s + line(resource.one(u"7"_s, row));
            for (const Action<Row> &action : resource.actions) {
                all += u"  %1: "_s.arg(QLatin1String(action.id))
                    + line(action.request(u"7"_s, row, u"Because \"so\""_s));
            }
            for (const Form<Row> &form : resource.forms) {
                all += u"  form %1: "_s.arg(QLatin1String(form.id))
                    + line(form.request(u"7"_s, row, sampleOf(form.fields)));
            }
        };
        std::apply([&](auto... row) { (one(&row), ...); }, AllRows {});
        const QString difference = differenceFromFixture(all, u"resource-requests.txt"_s);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
