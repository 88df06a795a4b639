// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/registry.h"
#include "tests/contract/contract_file.h"

#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::contract;

// What the core declares is what the files of the contract say: the same operations, each with its verb, its path and
// the generations that have it.

namespace {

struct Declared {
    QString verb;
    QString path;
    OfferedBy offeredBy = OfferedBy::Both;
    bool operator==(const Declared &) const = default;
};

QString words(const Declared &declared)
{
    static constexpr const char *generations[] = { "both", "classic", "current" };
    return declared.verb + u' ' + declared.path + u", offered by "_s + QLatin1String(generations[int(declared.offeredBy)]);
}

QMap<QString, Declared> inFiles()
{
    QMap<QString, Declared> all;
    for (const Operation &one : operationsOf(QStringLiteral(SIGNOFF_CONTRACT "/classic.yaml")))
        all.insert(one.id, { one.verb, one.path, OfferedBy::Classic });
    for (const Operation &one : operationsOf(QStringLiteral(SIGNOFF_CONTRACT "/current.yaml"))) {
        const bool both = all.contains(one.id);
        all.insert(one.id, { one.verb, one.path, both ? OfferedBy::Both : OfferedBy::Current });
    }
    return all;
}

QMap<QString, Declared> inCore()
{
    static constexpr const char *verbs[] = { "GET", "POST", "PUT", "DELETE" };
    QMap<QString, Declared> all;
    std::apply(
        [&](const auto &...endpoint) {
            (all.insert(QLatin1String(endpoint.operationId),
                 { QLatin1String(verbs[int(endpoint.method)]), QLatin1String(endpoint.pattern), endpoint.offeredBy }),
                ...);
        },
        allEndpoints);
    return all;
}

} // namespace

class TestContract : public QObject {
    Q_OBJECT

private slots:
    void theFilesAreRead()
    {
        QCOMPARE(operationsOf(QStringLiteral(SIGNOFF_CONTRACT "/classic.yaml")).size(), 59);
        QCOMPARE(operationsOf(QStringLiteral(SIGNOFF_CONTRACT "/current.yaml")).size(), 68);
        QCOMPARE(inFiles().size(), 69);
    }

    // An operation of both files has one verb and one path: one endpoint can serve both.
    void theGenerationsAgree()
    {
        QMap<QString, QString> classic;
        for (const Operation &one : operationsOf(QStringLiteral(SIGNOFF_CONTRACT "/classic.yaml")))
            classic.insert(one.id, one.verb + u' ' + one.path);
        for (const Operation &one : operationsOf(QStringLiteral(SIGNOFF_CONTRACT "/current.yaml"))) {
            if (classic.contains(one.id))
                QCOMPARE(QString(one.verb + u' ' + one.path), classic[one.id]);
        }
    }

    void everyOperationIsDeclared()
    {
        const QMap<QString, Declared> files = inFiles();
        const QMap<QString, Declared> core = inCore();
        QStringList wrong;
        for (auto it = files.begin(); it != files.end(); ++it) {
            if (!core.contains(it.key()))
                wrong << u"not in the core: "_s + it.key() + u", "_s + words(it.value());
            else if (core[it.key()] != it.value())
                wrong << it.key() + u": the core says "_s + words(core[it.key()]) + u"; the contract says "_s
                        + words(it.value());
        }
        for (auto it = core.begin(); it != core.end(); ++it) {
            if (!files.contains(it.key()))
                wrong << u"not in the contract: "_s + it.key() + u", "_s + words(it.value());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
