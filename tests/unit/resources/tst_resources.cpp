// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/registry.h"
#include "core/resources/status.h"
#include "core/resources/surroundings.h"
#include "tests/support/golden.h"
#include "tests/unit/resources/dump.h"
#include "tests/unit/resources/sample.h"

#include <QJsonDocument>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signoff;
using namespace signoff::testing;

namespace {

Envelope envelope(const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(fixture(name), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(name), qPrintable(error.errorString()));
    return Envelope::read(document);
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
        expect(action.enabledFor && action.request && (action.achieved || action.removes), u"not all of "_s + actionId);
        expect(resource.snapshot && resource.describe, u"actions without a snapshot and a description"_s);
        if (!action.enabledFor || !action.request)
            continue;
        expect(!action.enabledFor(Row {}), actionId + u" of an empty row"_s);
        Row known;
        known.id = u"x"_s;
        const Request request = action.request(u"7"_s, known, u"why"_s);
        expect(request.verb != Verb::Get, actionId + u" is a GET"_s);
        expect(request.query.queryItemValue(u"workspace_id"_s) == u"7"_s && request.body.contains(u"workspace_id"_s),
            actionId + u" lacks the workspace in query or body"_s);
        if (!action.achieved)
            continue;
        expect(!action.achieved(Row {}), actionId + u" achieved by an empty row"_s);
        if (action.removes)
            continue; // there is no status then
        Row after;
        json::Problems problems;
        json::readObject({ { u"status"_s, QLatin1String(action.resultStatus) } }, after, problems, {});
        expect(action.achieved(after), actionId + u" does not take its own result for achieved"_s);
        expect(!action.enabledFor(after), actionId + u" may be done twice"_s);
    }
    QSet<QString> forms;
    for (const Form<Row> &form : resource.forms) {
        const QString formId = QLatin1String(form.id ? form.id : "");
        expect(!formId.isEmpty(), u"a form without an id"_s);
        expect(!forms.contains(formId), u"two forms "_s + formId);
        forms << formId;
        expect(form.title && *form.title && form.request, u"not all of form "_s + formId);
        if (!form.request)
            continue;
        Row known;
        known.id = u"x"_s;
        const QJsonObject body = form.request(u"7"_s, known, sampleOf(form.fields)).body;
        QSet<QString> fields;
        for (const FormField &field : form.fields) {
            const QString fieldId = formId + u'.' + QLatin1String(field.id);
            expect(!fields.contains(fieldId), u"two fields "_s + fieldId);
            fields << fieldId;
            expect(field.title && *field.title, u"no title for "_s + fieldId);
            expect(body.contains(QLatin1String(field.id)) || isInPath(field), fieldId + u" is not sent"_s);
        }
        const QList<FormProblem> problems = problemsOf(form.fields, sampleOf(form.fields));
        expect(problems.isEmpty(), formId + u": "_s + (problems.isEmpty() ? QString() : problems.first().words));
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
        const bool ok = readMinutes(QJsonDocument::fromJson(row).object(), out);
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
        QVERIFY(TrackedHours::read(envelope(u"getTrackedHoursReport/classic.json"_s), report, why));
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

    // A record that the API has no operation for is found again where it must be listed.
    void queriesForOneRow()
    {
        TimeRequest request;
        request.id = u"r"_s;
        ListQuery query = resourceOf<TimeRequest>().queryFor(request);
        QCOMPARE(query.id, u"r"_s);
        QVERIFY(!query.from.isValid() && !query.to.isValid());
        // The day before and after, since nobody knows whose days the server means.
        request.start = QDateTime(QDate(2026, 11, 2), QTime(23, 30), QTimeZone::utc());
        request.end = request.start.addSecs(3600);
        query = resourceOf<TimeRequest>().queryFor(request);
        QCOMPARE(query.from, QDate(2026, 11, 1));
        QCOMPARE(query.to, QDate(2026, 11, 4));
        request.end = request.start.addDays(-3); // ends before it starts
        query = resourceOf<TimeRequest>().queryFor(request);
        QVERIFY(query.from < query.to);

        TimeEntry entry;
        entry.id = u"e"_s;
        entry.userId = u"100"_s;
        entry.start = request.start;
        query = resourceOf<TimeEntry>().queryFor(entry);
        QCOMPARE(query.of, u"100"_s);
        QCOMPARE(query.from, QDate(2026, 11, 2));
        QVERIFY(resourceOf<TimeEntry>().matches(entry, query));
        entry.date = QDate(2026, 11, 3); // the written day counts
        QVERIFY(!resourceOf<TimeEntry>().matches(entry, query));

        Tracker tracker;
        tracker.id = u"100"_s;
        query = resourceOf<Tracker>().queryFor(tracker);
        QCOMPARE(query.of, u"100"_s);
        QVERIFY(resourceOf<Tracker>().matches(tracker, query));
        tracker.id = u"101"_s;
        QVERIFY(!resourceOf<Tracker>().matches(tracker, query));
    }

    // Which rows a list would name: what it leaves out is not gone where it was not asked for.
    void whatAListCovers()
    {
        Leave leave;
        leave.id = u"l"_s;
        leave.userId = u"100"_s;
        leave.status = u"Pending"_s;
        leave.from = QDate(2026, 11, 2);
        const auto matches = resourceOf<Leave>().matches;
        QVERIFY(matches(leave, {}));
        ListQuery query;
        query.of = u"100"_s;
        query.status = u"pending"_s;
        query.from = query.to = leave.from; // without a last day it is one day
        QVERIFY(matches(leave, query));
        leave.to = leave.from.addDays(1);
        QVERIFY(!matches(leave, query)); // reaches further
        query.to = leave.to;
        query.of = u"101"_s;
        QVERIFY(!matches(leave, query));
        query.of.clear();
        query.status = u"approved"_s;
        QVERIFY(!matches(leave, query));
        query.id = u"l"_s;
        QVERIFY(matches(leave, query));

        Expense expense;
        expense.dateText = u"Nov 5, 2026"_s;
        query = {};
        query.from = QDate(2026, 11, 5);
        QVERIFY(resourceOf<Expense>().matches(expense, query));
        query.from = QDate(2026, 11, 6);
        QVERIFY(!resourceOf<Expense>().matches(expense, query));
        expense.dateText = u"some day"_s;
        query = {};
        query.to = QDate(2026, 11, 6);
        QVERIFY(!resourceOf<Expense>().matches(expense, query));
    }

    // What a manager decides on; submitting is the owner's.
    void decisions()
    {
        QStringList ids;
        for (const Action<Timesheet> *action : decisionsOf<Timesheet>())
            ids << QLatin1String(action->id);
        QCOMPARE(ids, QStringList({ u"approve"_s, u"reject"_s, u"return"_s }));
        QVERIFY(actionOf<Timesheet>(u"submit"_s));
    }

    // A clock is stopped only where it is known to run.
    void onlyARunningClockIsStopped()
    {
        const Action<Tracker> *stop = actionOf<Tracker>(u"stop"_s);
        Tracker tracker;
        tracker.text = u"Works, but whose?"_s;
        QVERIFY(!stop->enabledFor(tracker) && !stop->achieved(tracker));
        tracker.id = u"100"_s;
        QVERIFY(stop->enabledFor(tracker) && !stop->achieved(tracker));
        tracker.text.clear();
        tracker.minutes = 480; // of the day
        tracker.seconds = 0;
        QVERIFY(!stop->enabledFor(tracker) && stop->achieved(tracker));
        tracker.seconds = 1;
        QVERIFY(stop->enabledFor(tracker));
    }

    // --- Forms
    // -------------------------------------------------------------------------------------------------------

    // An update begins with what is there and sends what changed.
    void updates()
    {
        const auto changed = []<class Row>(const Row &row, const FormValues &values) {
            const Form<Row> *form = formOf<Row>(u"update"_s);
            FormValues after = form->begin(row);
            after.insert(values);
            const Filled filled = fillIn(*form, row, after);
            if (!filled.problems.isEmpty())
                return filled.problems.first().words.toUtf8();
            const Request request = form->request(u"7"_s, row, filled.changed);
            return QJsonDocument(request.body).toJson(QJsonDocument::Compact);
        };
        TimeEntry entry;
        entry.id = u"e"_s;
        entry.text = u"Old"_s;
        entry.projectId = u"10"_s;
        entry.start = QDateTime(QDate(2026, 11, 2), QTime(9, 0, 40), QTimeZone::utc());
        entry.end = entry.start.addSecs(3600);
        QCOMPARE(changed(entry, { { u"end_time"_s, QTime(10, 30) } }), QByteArray(R"({"end_time":"10:30","workspace_id":7})"));
        QCOMPARE(changed(entry, { { u"project_id"_s, QString() } }), QByteArray(R"({"project_id":null,"workspace_id":7})"));
        QCOMPARE(changed(entry, { { u"end_time"_s, QTime(8, 0) } }), QByteArray("“To” must be after “From”."));
        QCOMPARE(changed(entry, { { u"start_time"_s, QTime() } }), QByteArray("“From” is needed."));

        Expense expense;
        expense.id = u"x"_s;
        expense.name = u"Train"_s;
        expense.dateText = u"Nov 5, 2026"_s;
        expense.amount = { Money { 42, {} } };
        expense.type = u"non-billable"_s;
        QCOMPARE(changed(expense, {}), QByteArray(R"({"workspace_id":7})"));
        QCOMPARE(changed(expense, { { u"amount"_s, u"41.5"_s }, { u"is_billable"_s, true } }),
            QByteArray(R"({"amount":41.5,"is_billable":true,"workspace_id":7})"));
        QCOMPARE(changed(expense, { { u"amount"_s, -1 } }), QByteArray("“Amount” must be at least 0."));
        QCOMPARE(changed(expense, { { u"amount"_s, QVariant() } }), QByteArray("“Amount” is needed."));

        Webhook webhook;
        webhook.id = u"w"_s;
        webhook.url = u"http://hook"_s;
        webhook.events = QStringList { u"tracker.started"_s };
        // The address is always sent, the events where they changed; others than the listed ones are allowed.
        const QByteArray body = changed(webhook, { { u"events"_s, QStringList { u"task.updated"_s } } });
        QCOMPARE(body, QByteArray("{\"events\":[\"task.updated\"],\"url\":\"http://hook\",\"workspace_id\":7}"));
        QCOMPARE(changed(webhook, { { u"url"_s, u"ftp://example.com"_s } }),
            QByteArray("“Address” must be an address that begins with https:// or http://."));
        QCOMPARE(changed(webhook, { { u"events"_s, QStringList() } }), QByteArray("“Events” is needed."));
    }

    // What is left blank is not sent at all, and what belongs together is asked for together.
    void newRecords()
    {
        const auto body = []<class Row>(Row *, FormValues values) {
            const Form<Row> &form = resourceOf<Row>().forms.front();
            values.insert(form.begin ? form.begin(Row {}) : FormValues {});
            values.insert(u"user_id"_s, u"100"_s);
            const Filled filled = fillIn(form, Row {}, values);
            if (!filled.problems.isEmpty())
                return filled.problems.first().words.toUtf8();
            const Request request = form.request(u"7"_s, {}, filled.changed);
            return QJsonDocument(request.body).toJson(QJsonDocument::Compact);
        };
        QCOMPARE(body(static_cast<Tracker *>(nullptr), { { u"contract_id"_s, QString() } }),
            QByteArray(R"({"user_id":100,"workspace_id":7})"));
        QCOMPARE(body(static_cast<Tracker *>(nullptr), { { u"task_id"_s, u"5"_s } }), QByteArray("“Task” needs “Project”, too."));
        const FormValues days { { u"policy_id"_s, u"5"_s }, { u"start"_s, QDate(2026, 11, 2) },
            { u"end"_s, QDate(2026, 11, 3) }, { u"leave_period"_s, u"1"_s } };
        QCOMPARE(body(static_cast<Leave *>(nullptr), days),
            QByteArray(R"({"end":"2026-11-03","leave_period":1,"policy_id":5,"start":"2026-11-02","user_id":100,"workspace_id":7})"));
        FormValues hours = days;
        hours.insert(u"start_time"_s, QTime(9, 0));
        QCOMPARE(body(static_cast<Leave *>(nullptr), hours), QByteArray("“From” needs “To”, too."));
        hours.insert(u"end_time"_s, QTime(8, 0));
        hours.insert(u"hours_per_day"_s, 25);
        QCOMPARE(body(static_cast<Leave *>(nullptr), hours), QByteArray("“To” must be after “From”."));
        hours.insert(u"end_time"_s, QTime(13, 0));
        QCOMPARE(body(static_cast<Leave *>(nullptr), hours), QByteArray("“Hours a day” must be at most 24."));
    }

    // --- Reports
    // -----------------------------------------------------------------------------------------------------

    void attendanceWords()
    {
        QCOMPARE(attendanceStatus.label(u"LEFT EARLY"_s), u"Left early"_s);
        QCOMPARE(attendanceStatus.tone(u"Absent"_s), Tone::Attention);
        QCOMPARE(attendanceStatus.tone(u"Present"_s), Tone::Positive);
        QCOMPARE(attendanceStatus.label(u"Working remotely"_s), u"Working remotely"_s);
        QCOMPARE(attendanceStatus.tone(u"Working remotely"_s), Tone::Neutral);
    }

    // A value that cannot be read is not known, however many could not be read before it.
    void unreadableStaysUnknown()
    {
        QJsonArray rows;
        for (int i = 0; i < 200; ++i)
            rows.append(QJsonObject { { u"user_id"_s, i }, { u"required_minutes"_s, u"many"_s } });
        DailyAttendance report;
        QString why;
        QVERIFY(DailyAttendance::read(Envelope::read(QJsonDocument(rows)), report, why));
        QCOMPARE(report.rows.size(), 200);
        for (const Received<AttendanceMember> &member : report.rows)
            QVERIFY(!member.row.required);
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
};

QTEST_GUILESS_MAIN(TestResources)
#include "tst_resources.moc"
