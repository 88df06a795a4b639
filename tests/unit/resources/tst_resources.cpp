// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/registry.h"
#include "core/resources/surroundings.h"
#include "tests/support/golden.h"
#include "tests/unit/resources/dump.h"

#include <QJsonDocument>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

namespace {

const QStringList generations { u"classic"_s, u"current"_s };

Surroundings people()
{
    Surroundings around;
    around.self = u"100"_s;
    around.setMemberName(u"100"_s, u"Anna Kováč"_s);
    around.setMemberName(u"101"_s, u"Jane Roe"_s);
    around.setProjectName(u"10"_s, u"Website Redesign"_s);
    return around;
}

Envelope envelope(const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(fixture(name), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(name), qPrintable(error.errorString()));
    return Envelope::read(document);
}

// A list as text, with what was skipped and why.
template <class Row, class More> QString dump(const QString &name, const More &more)
{
    Rows<Row> rows;
    QString why;
    if (!Rows<Row>::read(envelope(name), rows, why))
        return u"unreadable: "_s + why + u'\n';
    QString all;
    for (const Received<Row> &received : rows.rows)
        all += u"row\n"_s + fieldsOf(received.row) + more(received.row);
    all += u"skipped %1\n"_s.arg(rows.skipped);
    const PageInfo &page = rows.page;
    all += u"page %1 of %2, %3 a page, %4 in all\n"_s.arg(
        text(page.current), text(page.last), text(page.perPage), text(page.total));
    for (const QString &problem : std::as_const(rows.problems))
        all += u"problem "_s + problem + u'\n';
    return all;
}

QString line(const Request &request)
{
    static constexpr const char *verbs[] = { "GET", "POST", "PUT", "DELETE" };
    QString all = QLatin1String(verbs[int(request.verb)]) + u' ' + request.path;
    if (!request.query.isEmpty())
        all += u'?' + request.query.toString(QUrl::FullyEncoded);
    if (request.verb != Verb::Get)
        all += u' ' + QString::fromUtf8(QJsonDocument(request.body).toJson(QJsonDocument::Compact));
    return all + u"  ("_s + QLatin1String(request.operationId)
        + (request.optional ? u", may be missing)\n"_s : u")\n"_s);
}

// What is wrong with the declaration of a resource; the contract of registry.h.
template <class Row> QStringList faultsOf()
{
    const Resource<Row> &resource = resourceOf<Row>();
    const QString id = QLatin1String(resource.id ? resource.id : "");
    QStringList faults;
    const auto expect = [&](bool holds, const QString &fault) {
        if (!holds)
            faults << id + u": "_s + fault;
    };
    expect(!id.isEmpty(), u"no id"_s);
    expect(resource.title && *resource.title, u"no title"_s);
    expect(resource.list != nullptr, u"no list"_s);
    for (const QString &generation : generations) {
        const QString name = id + u'/' + generation;
        expect(hasFixture(name + u".json"_s), u"no fixture "_s + generation + u".json"_s);
        expect(hasFixture(name + u".txt"_s), u"no expectation "_s + generation + u".txt"_s);
    }
    const Surroundings around = people();
    expect(!resource.columns.empty(), u"no columns"_s);
    QSet<QString> columns;
    for (const Column<Row> &column : resource.columns) {
        const QString columnId = QLatin1String(column.id ? column.id : "");
        expect(!columnId.isEmpty(), u"a column without an id"_s);
        expect(!columns.contains(columnId), u"two columns "_s + columnId);
        columns << columnId;
        expect(column.title && *column.title, u"no title for column "_s + columnId);
        expect(column.value != nullptr, u"no value for column "_s + columnId);
        if (!column.value)
            continue;
        // An empty row is shown as well, and nothing of it is a zero.
        const QVariant value = column.value(Row {}, around);
        expect(!value.isValid() || value.typeId() != QMetaType::Int, u"a number of an empty row in "_s + columnId);
        if (column.text)
            column.text(Row {}, around);
        if (column.tone)
            column.tone(Row {}, around);
        if (column.detail)
            column.detail(Row {}, around);
    }
    QSet<QString> actions;
    for (const Action<Row> &action : resource.actions) {
        const QString actionId = QLatin1String(action.id ? action.id : "");
        expect(!actionId.isEmpty(), u"an action without an id"_s);
        expect(!actions.contains(actionId), u"two actions "_s + actionId);
        actions << actionId;
        expect(action.title && *action.title && action.doneTitle && *action.doneTitle, u"no titles for "_s + actionId);
        expect(action.enabledFor && action.request && action.achieved, u"not all of "_s + actionId);
        expect(resource.snapshot && resource.describe, u"actions without a snapshot and a description"_s);
        if (!action.enabledFor || !action.request || !action.achieved)
            continue;
        expect(!action.enabledFor(Row {}), actionId + u" of an empty row"_s);
        expect(!action.achieved(Row {}), actionId + u" achieved by an empty row"_s);
        const Request request = action.request(u"7"_s, u"x"_s, u"why"_s);
        expect(request.verb != Verb::Get, actionId + u" is a GET"_s);
        expect(request.query.queryItemValue(u"workspace_id"_s) == u"7"_s && request.body.contains(u"workspace_id"_s),
            actionId + u" lacks the workspace in query or body"_s);
        Row after;
        json::Problems problems;
        json::readObject({ { u"status"_s, QLatin1String(action.resultStatus) } }, after, problems, {});
        expect(action.achieved(after), actionId + u" does not take its own result for achieved"_s);
        expect(!action.enabledFor(after), actionId + u" may be done twice"_s);
    }
    return faults;
}

// A resource as somebody might forget it.
struct Forgotten {
    QString id;
    int count = 0;
    static constexpr auto fields() { return std::tuple { json::field(&Forgotten::id, "id") }; }
};

template <class... Row> QStringList faultsOfAll(std::tuple<Row...> *)
{
    return (faultsOf<Row>() + ...);
}

} // namespace

template <> const Resource<Forgotten> &signoff::resourceOf<Forgotten>()
{
    static const Column<Forgotten> columns[] = {
        { "count", "Count", Cell::Number,
            [](const Forgotten &row, const Surroundings &) -> QVariant { return row.count; } },
        { "count", "", Cell::Number, nullptr },
    };
    static const Resource<Forgotten> resource { .id = "forgotten", .title = "Forgotten", .columns = columns };
    return resource;
}

class TestResources : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    // --- The contract of every resource
    // -------------------------------------------------------------------------------

    void everyResourceIsWhole()
    {
        const QStringList faults = faultsOfAll(static_cast<AllRows *>(nullptr));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void aForgottenResourceIsFound()
    {
        QCOMPARE(faultsOf<Forgotten>().join(u'\n'),
            u"forgotten: no list\n"
            "forgotten: no fixture classic.json\n"
            "forgotten: no expectation classic.txt\n"
            "forgotten: no fixture current.json\n"
            "forgotten: no expectation current.txt\n"
            "forgotten: a number of an empty row in count\n"
            "forgotten: two columns count\n"
            "forgotten: no title for column count\n"
            "forgotten: no value for column count"_s);
    }

    void ids()
    {
        QStringList all;
        std::apply(
            [&](const auto &...row) { (all << ... << QLatin1String(resourceOf<std::decay_t<decltype(row)>>().id)); },
            AllRows {});
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    }

    // --- Recorded answers of both generations
    // -------------------------------------------------------------------------

    void rows_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("dumped");
        const Surroundings around = people();
        const auto add = [](const QString &name, const QString &dumped) {
            QTest::newRow(qPrintable(name)) << name << dumped;
        };
        for (const QString &generation : generations) {
            const auto one = [&]<class Row>(Row *) {
                const QString name = QLatin1String(resourceOf<Row>().id) + u'/' + generation;
                add(name, dump<Row>(name + u".json"_s, [&](const Row &row) { return columnsOf(row, around); }));
            };
            std::apply([&](auto... row) { (one(&row), ...); }, AllRows {});
            const auto nothing = [](const auto &) { return QString(); };
            add(u"leave-balances/"_s + generation,
                dump<LeaveBalance>(u"leave-balances/"_s + generation + u".json"_s, nothing));
            add(u"leave-policies/"_s + generation,
                dump<LeavePolicy>(u"leave-policies/"_s + generation + u".json"_s, nothing));
        }
        for (const QString &shape : generations
                + QStringList {
                    u"nobody"_s, u"nobody-object"_s, u"bare"_s, u"unknown"_s, u"unknown-day"_s, u"users-by-id"_s })
            add(u"tracked-hours/"_s + shape, dumpReport(u"tracked-hours/"_s + shape + u".json"_s));
    }

    void rows()
    {
        QFETCH(QString, name);
        QFETCH(QString, dumped);
        const QString difference = differenceFromFixture(dumped, name + u".txt"_s);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    // --- Requests
    // -----------------------------------------------------------------------------------------------------

    void requests()
    {
        QString all;
        ListQuery whole;
        ListQuery narrow;
        narrow.page = 3;
        narrow.perPage = 50;
        narrow.from = QDate(2026, 11, 2);
        narrow.to = QDate(2026, 11, 8);
        narrow.status = u"submitted"_s;
        narrow.id = u"a/b"_s;
        const auto one = [&]<class Row>(Row *) {
            const Resource<Row> &resource = resourceOf<Row>();
            all += line(resource.list(u"7"_s, whole)) + line(resource.list(u"7"_s, narrow));
            for (const Action<Row> &action : resource.actions) {
                all += u"%1: "_s.arg(QLatin1String(action.id))
                    + line(action.request(u"7"_s, u"a/b"_s, u"Because \"so\""_s));
            }
        };
        std::apply([&](auto... row) { (one(&row), ...); }, AllRows {});
        all += line(getLeaveBalances.with({ 1, 100, {}, {}, narrow.from, narrow.to }, u"7"_s));
        all += line(getLeavePolicies(u"7"_s));
        all += line(getTrackedHoursReport.with({ narrow.from, narrow.to, u"100,101"_s }, u"7"_s));
        all += line(getTrackedHoursReport.with({ narrow.from, narrow.to, {} }, u"ws-uuid"_s));
        all += line(approveTimesheet(u"ws-uuid"_s, u"x"_s));
        const QString difference = differenceFromFixture(all, u"requests.txt"_s);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    // --- Timesheets
    // ---------------------------------------------------------------------------------------------------

    void minutes_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("minutes");
        const auto add = [](const char *row, const char *minutes) {
            QTest::newRow(row) << QByteArray(row) << QString::fromLatin1(minutes);
        };
        add(R"({"total_minutes":2325,"duration_minutes":1,"total_hours":1})", "2325");
        add(R"({"duration_minutes":615,"total_hours":1})", "615");
        add(R"({"total_hours":38.75})", "2325");
        add(R"({"total_hours":80.5})", "4830");
        add(R"({"total_hours":0.01})", "1");
        add(R"({"total_hours":7.999})", "480");
        add(R"({"total_hours":"12"})", "720");
        add(R"({"total_minutes":null,"total_hours":2})", "120");
        add(R"({"total_minutes":0,"total_hours":2})", "0"); // zero was said
        add(R"({"total_minutes":"0"})", "0");
        add("{}", "not known");
        add(R"({"total_minutes":null,"duration_minutes":null,"total_hours":null})", "not known");
        add(R"({"total_minutes":"many"})", "unreadable");
        add(R"({"total_minutes":{}})", "unreadable");
        add(R"({"total_hours":1e300})", "unreadable");
        add(R"({"total_hours":[]})", "unreadable");
    }

    void minutes()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, minutes);
        std::optional<int> out;
        const bool ok = Timesheet::readMinutes(QJsonDocument::fromJson(row).object(), out);
        QCOMPARE(ok ? text(out) : u"unreadable"_s, minutes);
        if (!ok)
            QVERIFY(!out);
    }

    void keyIsMemberAndPeriod()
    {
        const auto key = resourceOf<Timesheet>().key;
        Timesheet sheet;
        sheet.id = u"a"_s;
        sheet.userId = u"100"_s;
        sheet.from = QDate(2026, 11, 2);
        sheet.to = QDate(2026, 11, 8);
        const QString first = key(sheet);
        sheet.id = u"another"_s;
        QCOMPARE(key(sheet), first);
        sheet.to = QDate(2026, 11, 15);
        QVERIFY(key(sheet) != first);
        sheet.to = {};
        QCOMPARE(key(sheet), u"another"_s); // nothing better
        QVERIFY(key(Timesheet {}).isEmpty());
    }

    void snapshotHoldsWhatIsDecidedOn()
    {
        const auto snapshot = resourceOf<Timesheet>().snapshot;
        Timesheet sheet;
        sheet.id = u"a"_s;
        sheet.status = u"submitted"_s;
        sheet.minutes = 480;
        sheet.submittedOn = QDateTime(QDate(2026, 11, 9), QTime(8, 0), QTimeZone::utc());
        sheet.days = Days { { QDate(2026, 11, 2), { DayEntry { u"10"_s, {}, {}, 480, {} } } } };
        const QJsonObject seen = snapshot(sheet);
        Timesheet same = sheet;
        same.id = u"b"_s;
        same.memberName = u"Anna"_s;
        same.amount = { { 5, u"EUR"_s } };
        QCOMPARE(snapshot(same), seen);
        const auto changes = [&](const char *what, auto change) {
            Timesheet changed = sheet;
            change(changed);
            QVERIFY2(snapshot(changed) != seen, what);
        };
        changes("status", [](Timesheet &s) { s.status = u"rejected"_s; });
        changes("total", [](Timesheet &s) { s.minutes = 481; });
        changes("no total", [](Timesheet &s) { s.minutes.reset(); });
        changes("submitted on", [](Timesheet &s) { s.submittedOn = s.submittedOn.addSecs(60); });
        changes("a day", [](Timesheet &s) { s.days->first().first().minutes = 470; });
        changes("another day", [](Timesheet &s) {
            (*s.days)[QDate(2026, 11, 3)] = { DayEntry { {}, {}, {}, 1, {} } };
        });
        // Both words for "not submitted" are one state.
        sheet.status = u"open"_s;
        Timesheet pending = sheet;
        pending.status = u"pending"_s;
        QCOMPARE(snapshot(pending), snapshot(sheet));
    }

    void matchesTheQuery()
    {
        const auto matches = resourceOf<Timesheet>().matches;
        Timesheet sheet;
        sheet.id = u"a"_s;
        sheet.status = u"pending"_s;
        sheet.from = QDate(2026, 11, 2);
        sheet.to = QDate(2026, 11, 8);
        ListQuery query;
        QVERIFY(matches(sheet, query));
        query.status = u"open"_s;
        QVERIFY(matches(sheet, query));
        query.status = u"submitted"_s;
        QVERIFY(!matches(sheet, query));
        query.status.clear();
        query.from = QDate(2026, 11, 3);
        QVERIFY(!matches(sheet, query));
        query.from = QDate(2026, 11, 2);
        query.to = QDate(2026, 11, 8);
        QVERIFY(matches(sheet, query));
        query.id = u"b"_s;
        QVERIFY(!matches(sheet, query));
    }

    void bars()
    {
        const QDate monday(2026, 11, 2);
        const QDate sunday(2026, 11, 8);
        const auto day = [](int minutes) { return QList<DayEntry> { DayEntry { {}, {}, {}, minutes, {} } }; };
        const Days days { { monday, day(480) }, { monday.addDays(1), day(300) + day(60) } };
        QCOMPARE(text(dayBars({}, monday, sunday, 840)), u"not loaded []"_s);
        QCOMPARE(text(dayBars(days, monday, sunday, 840)), u"loaded [480 360 0 0 0 0 0]"_s);
        QCOMPARE(text(dayBars(days, monday, sunday, 841)), u"loaded [480 360 0 0 0 0 0]"_s); // rounding of decimals
        QCOMPARE(text(dayBars(days, monday, sunday, 900)), u"partial [480 360 0 0 0 0 0]"_s);
        QCOMPARE(text(dayBars(days, monday, sunday, {})), u"loaded [480 360 0 0 0 0 0]"_s);
        QCOMPARE(text(dayBars(Days {}, monday, sunday, 0)), u"loaded [0 0 0 0 0 0 0]"_s);
        QCOMPARE(text(dayBars(Days {}, monday, sunday, 60)), u"partial [0 0 0 0 0 0 0]"_s);
        QCOMPARE(text(dayBars(days, sunday, monday, 840)), u"not loaded []"_s);
        QCOMPARE(text(dayBars(days, {}, sunday, 840)), u"not loaded []"_s);
        QCOMPARE(text(dayBars(days, monday, monday.addDays(400), 840)), u"not loaded []"_s);
        QCOMPARE(dayBars(days, monday, sunday, 840).from, monday);
    }

    // A sheet without days takes them from a report that covers its whole period, and from none that does not.
    void daysFromTheReport()
    {
        Timesheet sheet;
        sheet.userId = u"100"_s;
        sheet.from = QDate(2026, 11, 2);
        sheet.to = QDate(2026, 11, 8);
        Surroundings around;
        QVERIFY(!sheet.daysWith(around));
        TrackedHours report;
        QString why;
        QVERIFY(TrackedHours::read(envelope(u"tracked-hours/classic.json"_s), report, why));
        report.to = QDate(2026, 11, 7);
        around.addReport(report);
        QVERIFY(!sheet.daysWith(around)); // Sunday is not covered
        report.from = QDate(2026, 11, 8);
        report.to = QDate(2026, 11, 8);
        report.members.clear();
        around.addReport(report); // the two touch
        QVERIFY(sheet.daysWith(around));
        QCOMPARE(minutesOf(*sheet.daysWith(around)), 540);
        // Somebody the report does not name tracked nothing.
        sheet.userId = u"999"_s;
        QVERIFY(sheet.daysWith(around) && sheet.daysWith(around)->isEmpty());
        // Its own days count before those of a report.
        sheet.days = Days { { sheet.from, { DayEntry { {}, {}, {}, 5, {} } } } };
        QCOMPARE(minutesOf(*sheet.daysWith(around)), 5);
        // What is read again replaces what was known of these days, and of no others.
        report.from = QDate(2026, 11, 2);
        report.to = QDate(2026, 11, 2);
        around.addReport(report);
        QCOMPARE(minutesOf(*around.daysOf(u"100"_s, QDate(2026, 11, 2), QDate(2026, 11, 8))), 60);
        // A report far away replaces all; a gap is never taken for days without work.
        report.from = QDate(2027, 1, 1);
        report.to = QDate(2027, 1, 31);
        around.addReport(report);
        QVERIFY(!around.coversDays(u"100"_s, QDate(2026, 11, 2), QDate(2026, 11, 8)));
        QVERIFY(around.coversDays(u"100"_s, QDate(2027, 1, 4), QDate(2027, 1, 10)));
    }

    void mayDecideRoles()
    {
        for (const QString &role : { u"Owner"_s, u"owner"_s, u"Executive manager"_s, u"EXECUTIVE MANAGER"_s }) {
            Workspace workspace;
            workspace.role = role;
            QVERIFY(workspace.mayDecide());
        }
        for (const QString &role :
            { u"Team manager"_s, u"Project manager"_s, u"Regular User"_s, u"Project viewer"_s, QString() }) {
            Workspace workspace;
            workspace.role = role;
            QVERIFY(!workspace.mayDecide());
        }
    }

    // Whatever a server sends instead of what was agreed: it is read without a crash, and no list becomes rows.
    void hostileAnswers()
    {
        const QList<QJsonValue> values { QJsonValue(), true, 0, -1, 1e300, u""_s, u"text"_s, QString(100'000, u'x'),
            QJsonArray {}, QJsonArray { QJsonValue() }, QJsonObject {}, QJsonObject { { u"a"_s, QJsonArray { 1 } } },
            QJsonObject { { u"2026-11-02"_s, 5 } },
            QJsonObject { { u"2026-11-02"_s, QJsonObject { { u"users"_s, u"x"_s } } } } };
        int read = 0;
        const auto rows = [&]<class Row>(Row *) {
            QStringList names;
            std::apply([&](const auto &...field) { ((names << QLatin1String(field.names[0])), ...); }, Row::fields());
            names << u"total"_s << u"daily_breakdown"_s << u"member"_s;
            const Surroundings around = people();
            for (const QString &name : std::as_const(names)) {
                for (const QJsonValue &value : values) {
                    QJsonObject object { { u"id"_s, u"x"_s }, { u"user_id"_s, 1 } };
                    object.insert(name, value);
                    Envelope whole;
                    whole.data = QJsonArray { object };
                    Rows<Row> out;
                    QString why;
                    QVERIFY(Rows<Row>::read(whole, out, why));
                    for (const Received<Row> &received : out.rows) {
                        fieldsOf(received.row);
                        if constexpr (!std::is_same_v<Row, LeaveBalance> && !std::is_same_v<Row, LeavePolicy>)
                            columnsOf(received.row, around);
                    }
                    ++read;
                }
            }
        };
        std::apply([&](auto... row) { (rows(&row), ...); },
            std::tuple_cat(AllRows {}, std::tuple<LeaveBalance, LeavePolicy> {}));
        QVERIFY(read > 500);
        for (const QJsonValue &value : values) {
            Envelope whole;
            TrackedHours report;
            QString why;
            whole.data = value;
            TrackedHours::read(whole, report, why);
            whole.data = QJsonObject { { u"daily_breakdown"_s, value } };
            TrackedHours other;
            TrackedHours::read(whole, other, why);
        }
    }

private:
    static QString dumpReport(const QString &name)
    {
        TrackedHours report;
        QString why;
        if (!TrackedHours::read(envelope(name), report, why))
            return u"unreadable: "_s + why + u'\n';
        QString all = text(report.from) + u" to "_s + text(report.to) + u'\n';
        QStringList members = report.members.keys();
        members.sort();
        for (const QString &member : std::as_const(members))
            all += u"member "_s + member + text(report.members.value(member)) + u'\n';
        for (const QString &problem : std::as_const(report.problems))
            all += u"problem "_s + problem + u'\n';
        return all;
    }
};

QTEST_GUILESS_MAIN(TestResources)
#include "tst_resources.moc"
