// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/client_rig.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

namespace {

struct Thing {
    QString id;
    static constexpr auto fields() { return std::tuple { json::field(&Thing::id, "id") }; }
};

struct ThingQuery {
    QString status;
    static constexpr auto fields() { return std::tuple { json::field(&ThingQuery::status, "status") }; }
};

constexpr Endpoint<Verb::Get, "/things", Rows<Thing>, ThingQuery> getThings { "getThings" };
constexpr Endpoint<Verb::Get, "/extras", Rows<Thing>> getExtras { "getExtras", OfferedBy::Current };
constexpr Endpoint<Verb::Put, "/extras/{extra}", Confirmation> updateExtra { "updateExtra", OfferedBy::Current };
constexpr Endpoint<Verb::Put, "/things/{thing}/approve", Confirmation> approveThing { "approveThing" };
constexpr Endpoint<Verb::Post, "/things/{thing}/approve", Confirmation> approveThingByPost { "approveThing" };

Request approve(const QString &id)
{
    return orElse<Request>(approveThing(u"7"_s, id), approveThingByPost(u"7"_s, id), "thing-verb", OtherWhen::NotFound);
}

TypedRequest<Rows<Thing>> openThings()
{
    return orElse(getThings.with({ u"pending"_s }, u"7"_s), getThings.with({ u"open"_s }, u"7"_s), "thing-word",
        OtherWhen::Invalid);
}

constexpr auto success = R"({"success":true,"data":[{"id":7}]})";

// Knows POST alone, and the word "open" alone.
Reply otherGeneration(const Arrival &arrival)
{
    if (arrival.verb == "PUT")
        return Reply::json(405, R"({"success":false,"message":"Method not allowed"})");
    if (arrival.query().queryItemValue(u"status"_s) == "pending"_L1)
        return Reply::json(422, R"({"success":false,"message":"The selected status is invalid."})");
    return Reply::json(200, success);
}

struct LearningRig : ClientRig {
    LearningRig() { client->setLearned(&learned); }

    ErrorKind kindOf(const TypedRequest<Rows<Thing>> &request)
    {
        const auto outcome = read(request);
        const Error *error = outcome ? std::get_if<Error>(&*outcome) : nullptr;
        return error ? error->kind : ErrorKind::Cancelled;
    }
    bool reads(const TypedRequest<Rows<Thing>> &request)
    {
        const auto outcome = read(request);
        return outcome && std::holds_alternative<Rows<Thing>>(*outcome);
    }

    Learned learned;
};

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc());

} // namespace

class TestLearned : public QObject {
    Q_OBJECT

private slots:
    void theOtherVerbIsTriedOnceAndKept()
    {
        LearningRig rig;
        rig.server.answer(otherGeneration);
        auto outcome = rig.write(approve(u"a"_s));
        QVERIFY(outcome && outcome->kind == WriteOutcome::Kind::Applied);
        QCOMPARE(rig.server.count("PUT"), 1);
        QCOMPARE(rig.server.count("POST"), 1);
        outcome = rig.write(approve(u"b"_s));
        QVERIFY(outcome && outcome->kind == WriteOutcome::Kind::Applied);
        QCOMPARE(rig.server.count("PUT"), 1); // no item pays for it twice
        QCOMPARE(rig.server.count("POST"), 2);
    }

    void theOtherWordIsTriedOnceAndKept()
    {
        LearningRig rig;
        rig.server.answer(otherGeneration);
        QVERIFY(rig.reads(openThings()));
        QVERIFY(rig.reads(openThings()));
        QStringList words;
        for (const Arrival &arrival : rig.server.arrivals())
            words << arrival.query().queryItemValue(u"status"_s);
        QCOMPARE(words, QStringList({ u"pending"_s, u"open"_s, u"open"_s }));
    }

    // A server that was renewed: what was learned is learned anew.
    void contradictionsAreLearned()
    {
        LearningRig rig;
        rig.learned.setTakesOther("thing-verb", true);
        rig.server.answer([](const Arrival &arrival) {
            return arrival.verb == "POST" ? Reply::json(404, R"({"success":false,"message":"Not found"})")
                                          : Reply::json(200, success);
        });
        const auto outcome = rig.write(approve(u"a"_s));
        QVERIFY(outcome && outcome->kind == WriteOutcome::Kind::Applied);
        QVERIFY(!rig.learned.takesOther("thing-verb"));
    }

    // A record that neither way knows says nothing about the ways.
    void aMissingRecordTeachesNothing()
    {
        LearningRig rig;
        QSignalSpy changed(&rig.learned, &Learned::changed);
        rig.server.answer(Reply::json(404, R"({"success":false,"message":"Record not found"})"));
        const auto outcome = rig.write(approve(u"a"_s));
        QVERIFY(outcome && outcome->kind == WriteOutcome::Kind::Refused);
        QVERIFY(outcome->error.kind == ErrorKind::NotFound);
        QCOMPARE(rig.server.arrivals().size(), 2);
        QCOMPARE(changed.count(), 0);
    }

    // One verb is known and the other not: then it is the record that is gone.
    void aMissingRecordUnderOneVerb()
    {
        for (const QByteArray &known : { QByteArray("PUT"), QByteArray("POST") }) {
            LearningRig rig;
            rig.server.answer([known](const Arrival &arrival) {
                return Reply::json(arrival.verb == known ? 404 : 405, R"({"success":false,"message":"No"})");
            });
            const auto outcome = rig.write(approve(u"a"_s));
            QVERIFY(outcome && outcome->kind == WriteOutcome::Kind::Refused);
            QVERIFY(outcome->error.kind == ErrorKind::NotFound);
        }
    }

    // The second way was known, and refused for a reason of its own: that reason is told, and the way is kept.
    void aRefusalInTheOtherWay()
    {
        LearningRig rig;
        rig.server.answer([](const Arrival &arrival) {
            return arrival.verb == "PUT" ? Reply::json(405, "{}")
                                         : Reply::json(400, R"({"success":false,"message":"Already approved"})");
        });
        const auto outcome = rig.write(approve(u"a"_s));
        QVERIFY(outcome && outcome->kind == WriteOutcome::Kind::Refused);
        QCOMPARE(outcome->error.serverMessage, u"Already approved"_s);
        QVERIFY(rig.learned.takesOther("thing-verb"));
    }

    // Only a refusal leads to the other way: what may have been applied is never sent again.
    void anUnknownOutcomeIsNotSentAgain()
    {
        LearningRig rig;
        for (const Reply &reply : { Reply::json(500, "{}"), Reply::drop(), Reply::json(200, "<html>") }) {
            rig.server.clear();
            rig.server.answer(reply);
            const auto outcome = rig.write(approve(u"a"_s));
            QVERIFY(outcome && outcome->kind == WriteOutcome::Kind::Unknown);
            QCOMPARE(rig.server.count("PUT"), 1);
            QCOMPARE(rig.server.count("POST"), 0);
        }
    }

    void withoutMemoryEveryCallTriesBoth()
    {
        ClientRig rig;
        rig.server.answer(otherGeneration);
        for (const QString &id : { u"a"_s, u"b"_s }) {
            const auto outcome = rig.write(approve(id));
            QVERIFY(outcome && outcome->kind == WriteOutcome::Kind::Applied);
        }
        QCOMPARE(rig.server.count("PUT"), 2);
    }

    void whatIsMissingIsAskedForOnce()
    {
        LearningRig rig;
        rig.server.answer(Reply::json(404, R"({"success":false,"message":"Not found"})"));
        QVERIFY(rig.kindOf(getExtras(u"7"_s)) == ErrorKind::NotOffered);
        QVERIFY(rig.kindOf(getExtras(u"7"_s)) == ErrorKind::NotOffered);
        QCOMPARE(rig.server.arrivals().size(), 1);
        // A day later it is asked for again.
        rig.learned.setMissing("getExtras", QDateTime::currentDateTimeUtc().addDays(-2));
        QVERIFY(rig.kindOf(getExtras(u"7"_s)) == ErrorKind::NotOffered);
        QCOMPARE(rig.server.arrivals().size(), 2);
        rig.learned.setMissing("getExtras", QDateTime::currentDateTimeUtc().addDays(-2));
        rig.server.answer(Reply::json(200, success));
        QVERIFY(rig.reads(getExtras(u"7"_s)));
        // And once it was there, a 404 is about something else.
        rig.server.answer(Reply::json(404, "{}"));
        QVERIFY(rig.kindOf(getExtras(u"7"_s)) == ErrorKind::NotFound);
    }

    void writesToWhatIsMissingAreNotSent()
    {
        LearningRig rig;
        rig.server.answer(Reply::json(405, "{}"));
        for (int i = 0; i < 2; ++i) {
            const auto outcome = rig.write(updateExtra(u"7"_s, u"a"_s));
            QVERIFY(outcome);
            QVERIFY(outcome->error.kind == ErrorKind::NotOffered);
        }
        QCOMPARE(rig.server.arrivals().size(), 1);
        // A 404 to a path with an id may be about the record, so it is tried each time.
        LearningRig other;
        other.server.answer(Reply::json(404, "{}"));
        for (int i = 0; i < 2; ++i) {
            const auto outcome = other.write(updateExtra(u"7"_s, u"a"_s));
            QVERIFY(outcome);
            QVERIFY(outcome->error.kind == ErrorKind::NotOffered);
        }
        QCOMPARE(other.server.arrivals().size(), 2);
        // Known to be there, the record is what is missing.
        other.learned.setOffered("updateExtra");
        const auto outcome = other.write(updateExtra(u"7"_s, u"a"_s));
        QVERIFY(outcome && outcome->error.kind == ErrorKind::NotFound);
    }

    void isKept()
    {
        Learned learned;
        learned.setMissing("getExtras", noon);
        learned.setOffered("updateExtra");
        learned.setTakesOther("thing-verb", true);
        Learned again;
        again.restore(learned.toJson());
        QCOMPARE(again.toJson(), learned.toJson());
        QVERIFY(again.offer("getExtras", noon.addSecs(3600)) == Learned::Offer::Missing);
        QVERIFY(again.offer("getExtras", noon.addDays(1)) == Learned::Offer::Unknown);
        QVERIFY(again.offer("getExtras", noon.addDays(-1)) == Learned::Offer::Unknown); // the clock was set back
        QVERIFY(again.offer("updateExtra", noon) == Learned::Offer::Offered);
        QVERIFY(again.offer("getThings", noon) == Learned::Offer::Unknown);
        QVERIFY(again.takesOther("thing-verb"));
        again.restore({ { u"operations"_s, QJsonArray { 1 } },
            { u"manners"_s, QJsonObject { { u"a"_s, u"x"_s } } } });
        QVERIFY(again.offer("getExtras", noon) == Learned::Offer::Unknown);
        QVERIFY(!again.takesOther("a"));
    }

    void tellsWhenItChanged()
    {
        Learned learned;
        QSignalSpy changed(&learned, &Learned::changed);
        learned.setTakesOther("a", false);
        learned.setTakesOther("a", false);
        learned.setOffered("b");
        learned.setOffered("b");
        QCOMPARE(changed.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestLearned)
#include "tst_learned.moc"
