// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/fuzzy.h"
#include "core/model/search_text.h"

#include <QTest>

using namespace signoff;
using namespace Qt::StringLiterals;

namespace {

int score(const QString &typed, const QString &name, const QString &more = {})
{
    return FuzzyQuery(typed).score(searchText(name), searchText(more));
}

} // namespace

class TestFuzzy : public QObject {
    Q_OBJECT

private slots:
    // Each is worth more than the next.
    void ranks()
    {
        const QStringList names { u"Approve"_s, u"Approved hours"_s, u"To approve"_s, u"A proper view"_s, u"Disapproved"_s };
        const QString typed = u"approve"_s;
        QVERIFY(score(typed, names.at(0)) > score(typed, names.at(1)));
        QVERIFY(score(typed, names.at(1)) > score(typed, names.at(2)));
        QVERIFY(score(typed, names.at(2)) > score(typed, names.at(4)));
        QVERIFY(score(typed, names.at(4)) > score(typed, names.at(3)));
        QVERIFY(score(u"nslw"_s, u"Not submitted last week"_s) > score(u"nslw"_s, u"Nasal willow"_s));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("more");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing typed") << u"  "_s << u"Anna"_s << QString() << false;
        QTest::newRow("without accents") << u"kovac"_s << u"Anna Kováč"_s << QString() << true;
        QTest::newRow("with accents") << u"KOVÁČ"_s << u"Anna Kovac"_s << QString() << true;
        QTest::newRow("words in any order") << u"kov anna"_s << u"Anna Kováč"_s << QString() << true;
        QTest::newRow("every word counts") << u"anna bob"_s << u"Anna Kováč"_s << QString() << false;
        QTest::newRow("initials") << u"ak"_s << u"Anna Kováč"_s << QString() << true;
        QTest::newRow("letters from a word's beginning") << u"aka"_s << u"Anna Kováč"_s << QString() << true;
        QTest::newRow("letters from within a word") << u"nnv"_s << u"Anna Kováč"_s << QString() << false;
        QTest::newRow("letters far apart") << u"az"_s << u"Anna and all her other friends in Zilina zeta"_s << QString() << true;
        QTest::newRow("letters too far apart") << u"ag"_s << u"Anna and all her friends too, long"_s << QString() << false;
        QTest::newRow("beginning of what stands behind") << u"desi"_s << u"Anna"_s << u"Design anna@example.com"_s << true;
        QTest::newRow("middle of what stands behind") << u"sign"_s << u"Anna"_s << u"Design"_s << false;
        QTest::newRow("one word each") << u"anna design"_s << u"Anna Kováč"_s << u"Design"_s << true;
        QTest::newRow("Han") << u"小明"_s << u"王小明"_s << QString() << true;
    }

    void finds()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, name);
        QFETCH(const QString, more);
        QFETCH(const bool, found);
        QCOMPARE(score(typed, name, more) > 0, found);
    }

    void theNameCountsMoreThanWhatStandsBehind()
    {
        QVERIFY(score(u"design"_s, u"Design system"_s) > score(u"design"_s, u"Anna"_s, u"Design"_s));
    }

    void places()
    {
        const FuzzyQuery query(u"ko an"_s);
        QCOMPARE(query.places(searchText(u"Anna Kováč"_s)), QList<int>({ 0, 1, 5, 6 }));
        QCOMPARE(FuzzyQuery(u"ak"_s).places(u"anna kovac"), QList<int>({ 0, 5 }));
        QVERIFY(FuzzyQuery(u"x"_s).places(u"anna").isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"
