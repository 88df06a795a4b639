// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/edits.h"
#include "tests/support/client_rig.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

using Kind = EditOutcome::Kind;

namespace {

// A resource that can be created and changed.
struct Thing {
    QString id;
    QString name;
    QDate due;
    std::optional<int> hours;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&Thing::id, "id"), json::field(&Thing::name, "name"),
            json::field(&Thing::due, "due"), json::field(&Thing::hours, "hours") };
    }
};

struct ThingBody {
    std::optional<QString> name;
    std::optional<QDate> due;
    std::optional<int> hours;
    static constexpr auto fields()
    {
        return std::tuple { json::field(&ThingBody::name, "name"), json::field(&ThingBody::due, "due"),
            json::field(&ThingBody::hours, "hours") };
    }
};

constexpr Endpoint<Verb::Post, "/things", Confirmation, ThingBody> createThing { "createThing" };
constexpr Endpoint<Verb::Put, "/things/{thing}", Confirmation, ThingBody> updateThing { "updateThing" };
constexpr Endpoint<Verb::Get, "/things/{thing}", One<Thing>> getThing { "getThing" };

const FormField thingFields[] = {
    { .id = "name", .title = "Name", .needed = true, .longest = 10 },
    { .id = "due", .title = "Due", .entry = Entry::Date },
    { .id = "hours", .title = "Hours", .entry = Entry::Whole, .least = 0, .most = 168 },
};

const Form<Thing> thingForms[] = {
    { .id = "create",
        .title = "New thing",
        .fields = thingFields,
        .request = [](const QString &workspace, const Thing &, const FormValues &values) -> Request {
            return createThing.with(bodyOf<ThingBody>(values), workspace);
        } },
    { .id = "update",
        .title = "Change",
        .fields = thingFields,
        .enabledFor = [](const Thing &) { return true; },
        .begin = [](const Thing &row) {
            return FormValues { { u"name"_s, row.name }, { u"due"_s, row.due },
                { u"hours"_s, row.hours ? QVariant(*row.hours) : QVariant() } };
        },
        .request = [](const QString &workspace, const Thing &row, const FormValues &values) -> Request {
            return updateThing.with(bodyOf<ThingBody>(values), workspace, row.id);
        } },
};

const JournalScope scope { u"account-1"_s, u"http://127.0.0.1/api/v2"_s, u"100"_s, u"7"_s };
const Thing known { u"t1"_s, u"Old"_s, QDate(2026, 11, 2), 8 };

struct Rig : ClientRig {
    explicit Rig(const QString &file)
        : journal(file)
        , edits(std::make_unique<Edits>(*client, journal, scope))
    {
    }
    ~Rig() { edits.reset(); }

    std::optional<EditOutcome> send(const QString &form, const Thing &row, const FormValues &values)
    {
        const auto out = std::make_shared<std::optional<EditOutcome>>();
        edits->send(*formOf<Thing>(form), row, u"A thing"_s, values, [out](const EditOutcome &outcome) { *out = outcome; });
        spinUntil([&] { return out->has_value(); });
        return *out;
    }

    QList<Decision> leftOver()
    {
        const auto out = std::make_shared<std::optional<QList<Decision>>>();
        edits->leftOver([out](const QList<Decision> &open) { *out = open; });
        spinUntil([&] { return out->has_value(); });
        return out->value_or(QList<Decision>());
    }

    Journal journal;
    std::unique_ptr<Edits> edits;
};

const FormValues filled { { u"name"_s, u"New"_s }, { u"due"_s, QDate(2026, 12, 24) }, { u"hours"_s, u"12"_s } };

// GET tells of this thing; anything else gets the reply.
auto thingsLike(const QByteArray &thing, const Reply &reply)
{
    return [thing, reply](const Arrival &arrival) {
        return arrival.verb == "GET" ? Reply::json(200, R"({"success":true,"data":)" + thing + '}') : reply;
    };
}

} // namespace

template <> const Resource<Thing> &signoff::resourceOf<Thing>()
{
    static const Resource<Thing> resource {
        .id = "things",
        .title = "Things",
        .one = [](const QString &workspace, const Thing &row) { return getThing(workspace, row.id); },
        .forms = thingForms,
    };
    return resource;
}

class TestEdits : public QObject {
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aNewRecordIsSentOnce()
    {
        Rig rig(file());
        rig.server.answer(Reply::json(201, R"({"success":true,"message":"Created","data":{"id":9}})"));
        const auto outcome = rig.send(u"create"_s, {}, filled);
        QVERIFY(outcome && outcome->kind == Kind::Applied);
        QCOMPARE(outcome->words, u"Created"_s);
        QCOMPARE(outcome->data.toObject().value(u"id"_s).toInt(), 9);
        QCOMPARE(rig.server.arrivals().size(), 1);
        QCOMPARE(rig.server.arrivals().first().json(),
            QJsonObject({ { u"name"_s, u"New"_s }, { u"due"_s, u"2026-12-24"_s }, { u"hours"_s, 12 },
                { u"workspace_id"_s, 7 } }));
        QVERIFY(rig.leftOver().isEmpty());
    }

    // Fields that nobody filled in are not sent as nothing.
    void blanksOfANewRecordAreNotSent()
    {
        Rig rig(file());
        const auto outcome =
            rig.send(u"create"_s, {}, { { u"name"_s, u"New"_s }, { u"due"_s, QDate() }, { u"hours"_s, QVariant() } });
        QVERIFY(outcome && outcome->kind == Kind::Applied);
        QCOMPARE(rig.server.arrivals().first().json(), QJsonObject({ { u"name"_s, u"New"_s }, { u"workspace_id"_s, 7 } }));
    }

    void whatIsWrongIsNotSent()
    {
        Rig rig(file());
        const auto outcome = rig.send(u"create"_s, {},
            { { u"name"_s, u"  "_s }, { u"due"_s, u"soon"_s }, { u"hours"_s, 169 } });
        QVERIFY(outcome && outcome->kind == Kind::Invalid);
        QCOMPARE(outcome->problems.size(), 3);
        QCOMPARE(outcome->problems.first(), (FormProblem { u"name"_s, u"“Name” is needed."_s }));
        QCOMPARE(rig.server.begun(), 0);
        QVERIFY(rig.leftOver().isEmpty());
    }

    // An update names what changed and nothing else, so that it overwrites nothing that somebody else changed.
    void anUpdateNamesWhatChanged()
    {
        Rig rig(file());
        const auto outcome = rig.send(u"update"_s, known,
            { { u"name"_s, u"Old"_s }, { u"due"_s, QDate(2026, 11, 2) }, { u"hours"_s, 9 } });
        QVERIFY(outcome && outcome->kind == Kind::Applied);
        QCOMPARE(rig.server.arrivals().first().path(), QByteArray("/api/v2/things/t1"));
        QCOMPARE(rig.server.arrivals().first().json(), QJsonObject({ { u"hours"_s, 9 }, { u"workspace_id"_s, 7 } }));
    }

    void aRefusalHasTheServersWords()
    {
        Rig rig(file());
        rig.server.answer(Reply::json(422, R"({"success":false,"message":"The name has already been taken."})"));
        const auto outcome = rig.send(u"create"_s, {}, filled);
        QVERIFY(outcome && outcome->kind == Kind::Refused);
        QVERIFY(outcome->words.contains(u"The name has already been taken."_s));
        QVERIFY(rig.leftOver().isEmpty());
    }

    // A lost answer to a new record: nothing can be read back, so what was typed stays until the manager has looked.
    void aLostAnswerKeepsWhatWasTyped()
    {
        Rig rig(file());
        rig.server.answer(Reply::drop());
        const auto outcome = rig.send(u"create"_s, {}, filled);
        QVERIFY(outcome && outcome->kind == Kind::Unknown);
        QCOMPARE(rig.server.arrivals().size(), 1);
        const QList<Decision> left = rig.leftOver();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().id, outcome->id);
        const FormValues again = Edits::restoredValues(thingFields, left.first().entered);
        QCOMPARE(again.value(u"name"_s).toString(), u"New"_s);
        QCOMPARE(again.value(u"due"_s).toDate(), QDate(2026, 12, 24));
        rig.edits->dismiss(left.first());
        QVERIFY(rig.leftOver().isEmpty());
    }

    void aLostAnswerToAnUpdateIsReadBack()
    {
        Rig rig(file());
        const FormValues wanted { { u"name"_s, u"New"_s } };
        rig.server.answer(thingsLike(R"({"id":"t1","name":"New","due":"2026-11-02","hours":8})", Reply::drop()));
        auto outcome = rig.send(u"update"_s, known, wanted);
        QVERIFY(outcome && outcome->kind == Kind::Applied);
        QCOMPARE(rig.server.count("PUT"), 1);
        rig.server.answer(thingsLike(R"({"id":"t1","name":"Old","due":"2026-11-02","hours":8})", Reply::json(500, "{}")));
        outcome = rig.send(u"update"_s, known, wanted);
        QVERIFY(outcome && outcome->kind == Kind::Refused);
        QVERIFY(rig.leftOver().isEmpty());
        // Neither what was wanted nor what was there: perhaps the server writes it in its own way.
        rig.server.answer(thingsLike(R"({"id":"t1","name":"NEW","due":"2026-11-02","hours":8})", Reply::drop()));
        outcome = rig.send(u"update"_s, known, wanted);
        QVERIFY(outcome && outcome->kind == Kind::Unknown);
        QCOMPARE(rig.leftOver().size(), 1);
        rig.server.answer([](const Arrival &arrival) {
            return arrival.verb == "GET" ? Reply::json(404, R"({"success":false,"message":"Record not found"})") : Reply::drop();
        });
        outcome = rig.send(u"update"_s, known, wanted);
        QVERIFY(outcome && outcome->kind == Kind::Refused);
    }

    // The program ends while the write is on its way: the next start knows what was typed.
    void aKilledProgram()
    {
        {
            Rig rig(file());
            rig.server.answer(Reply::silence());
            bool called = false;
            rig.edits->send(thingForms[0], {}, u"A thing"_s, filled, [&](const EditOutcome &) { called = true; });
            QVERIFY(spinUntil([&] { return !rig.server.arrivals().isEmpty(); }));
            rig.edits.reset();
            QVERIFY(!called);
        }
        Rig rig(file());
        const QList<Decision> left = rig.leftOver();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().title, u"A thing"_s);
        QVERIFY(left.first().state == DecisionState::Sent);
        QCOMPARE(rig.server.begun(), 0); // nothing is sent by itself
    }

    void withoutTheJournalNothingIsSent()
    {
        Rig rig(m_dir->path()); // a folder is no file
        const auto outcome = rig.send(u"create"_s, {}, filled);
        QVERIFY(outcome && outcome->kind == Kind::NotSent);
        QVERIFY(!outcome->words.isEmpty());
        QCOMPARE(rig.server.begun(), 0);
    }

    // Decisions on rows and forms share a file; neither takes the other for its own.
    void formsAreNoDecisions()
    {
        Rig rig(file());
        rig.server.answer(Reply::drop());
        rig.send(u"create"_s, {}, filled);
        std::optional<QList<Decision>> open;
        rig.journal.listOpen(scope, [&](const QList<Decision> &decisions, const QString &) { open = decisions; });
        QVERIFY(spinUntil([&] { return open.has_value(); }));
        QVERIFY(open->isEmpty());
    }

private:
    QString file() const { return m_dir->filePath(u"journal.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
