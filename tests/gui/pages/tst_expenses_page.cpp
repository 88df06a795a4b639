// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "form_hand.h"
#include "other_client.h"
#include "tests/support/scripted_server.h"
#include "ui/charts/bar_chart.h"
#include "ui/pages/expense_totals_view.h"
#include "ui/pages/record_detail.h"
#include "ui/view/facts_view.h"
#include "ui/view/filter_bar.h"
#include "ui/view/theme.h"

#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace signoff;
using namespace signoff::testing;

namespace {

// The page, its server, and what is looked at.
struct Rig : PageRig {
    explicit Rig(sandbox::Dialect dialect = sandbox::Dialect::Current)
        : PageRig(dialect)
    {
        pageId = u"expenses"_s;
    }
    RowTable<Expense> &expenses() { return data->expenses().table; }
    Expense current() { return expenses().find(currentKey())->row; }
    ExpenseTotalsView *totals() { return page->findChild<ExpenseTotalsView *>(); }
    BarChart *chart() { return page->findChild<BarChart *>(); }
    FilterBar *filters() { return page->findChild<FilterBar *>(); }
    QString facts() { return page->findChild<FactsView *>(u"facts"_s)->text(); }
    QString anyCategory()
    {
        const auto answer = [this] { return data->lookups().choices(Entry::Category, {}); };
        return QTest::qWaitFor([&] { return answer().isKnown; }, 10'000) ? answer().choices.value(0).id : QString();
    }
    QString keyOf(const QString &name)
    {
        for (int row = 0; row < expenses().count(); ++row) {
            if (expenses().at(row).row.name == name)
                return expenses().keyAt(row);
        }
        return {};
    }
};

// Fills in all that a new expense needs.
void fill(const FormHand &form, const QString &name, const QString &amount, const QString &category)
{
    form.type(u"expense_name"_s, name);
    form.set(u"date"_s, QDate(2026, 11, 20));
    form.type(u"amount"_s, amount);
    form.set(u"category_id"_s, category);
}

// A server that says what the test wants.
struct Scripted : Rig {
    Scripted()
    {
        client.setAccess(server.url(), u"a-token-of-the-script"_s);
        server.answer([this](const Arrival &arrival) {
            const QByteArray path = arrival.path();
            if (arrival.verb != "GET")
                return refusal;
            if (path.endsWith("/workspaces"))
                return Reply::json(200, R"({"success":true,"data":[{"id":7301,"name":"W","user_id":1}]})");
            if (path.endsWith("/expenses")) {
                const int number = std::max(1, arrival.query().queryItemValue(u"page"_s).toInt());
                return Reply::json(200, "{\"success\":true,\"data\":[" + rows.mid((number - 1) * 100, 100).join(',') + "]}");
            }
            if (path.endsWith("/expenses/categories"))
                return Reply::json(200, R"({"success":true,"data":[{"id":"c1","name":"Travel"},{"id":"c2","name":"Meals"},{"id":"c3","name":"meals"}]})");
            return Reply::json(200, R"({"success":true,"data":[]})");
        });
    }
    static QByteArray row(const char *id, const char *name, const char *amount, const char *date = "Nov 5, 2026",
        const char *category = "Travel")
    {
        return QByteArray("{\"id\":\"") + id + "\",\"member\":\"Anna\",\"expense_name\":\"" + name + "\",\"category\":\"" + category
            + "\",\"expense_date\":\"" + date + "\",\"type\":\"billable\",\"amount\":" + amount + "}";
    }

    ScriptedServer server;
    QByteArrayList rows { row("a", "Train", R"({"EUR":20})"), row("b", "Hotel", R"({"USD":90.5})"),
        row("c", "Lunch", R"({"EUR":5})", "Nov 6, 2026", "Meals") };
    Reply refusal = Reply::json(500, "{}");
};

} // namespace

class TestExpensesPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::apply(*qApp, Theme::Mode::Light);
        Theme::setMotion(false);
    }
    void cleanup() { prompts::resetAnswers(); }

    void lists_data() { dialects(); }
    void lists()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        QCOMPARE(rig.page->state(), Page::State::Ready);
        QVERIFY(rig.page->rowCount() > 5);
        QVERIFY(!rig.currentKey().isEmpty());
        QVERIFY(rig.facts().contains(rig.current().category));
        QVERIFY(rig.control("GET", u"/sandbox/requests"_s).value(u"requests"_s).toArray().size() <= 5 + 1);
    }

    // The first 300 rows of a longer list are as fresh as all rows of a short one.
    void aCutListIsNotReadAtEachVisit()
    {
        Scripted rig;
        rig.rows.clear();
        for (int i = 0; i < 350; ++i)
            rig.rows << Scripted::row(QByteArray::number(i).constData(), "Taxi", R"({"EUR":5})");
        QVERIFY(rig.open());
        QCOMPARE(rig.expenses().count(), 300);
        const int before = rig.client.requestCount();
        rig.page->opened();
        QTRY_VERIFY(rig.page->isSettled());
        QCOMPARE(rig.client.requestCount(), before);
    }

    void totalsOfWhatIsShown_data() { dialects(); }
    void totalsOfWhatIsShown()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        QVERIFY(!rig.totals()->isVisible());
        rig.press(Qt::Key_T);
        QVERIFY(rig.totals()->isVisible());
        // The documented expense has no currency: counted, not added up.
        const QString all = rig.totals()->text();
        QVERIFY2(all.contains(u"without a currency"_s), qPrintable(all));
        QVERIFY(all.contains(u"%1 expense(s) in the list"_s.arg(rig.page->rowCount())));
        const Bar first = rig.chart()->data().bars.first();
        QVERIFY(!first.key.isEmpty());

        emit rig.chart()->barClicked(first.key);
        QCOMPARE(rig.filters()->selected(u"category"_s), QStringList { first.key });
        QTRY_COMPARE(rig.page->rowCount(), int(first.values.first()));
        QTRY_COMPARE(rig.chart()->data().bars.size(), 1);
        emit rig.chart()->barClicked(first.key); // again: everything
        QVERIFY(!rig.filters()->isFiltering());

        for (const ExpenseGrouping by : { ExpenseGrouping::Project, ExpenseGrouping::Member, ExpenseGrouping::Month }) {
            rig.totals()->setGrouping(by);
            QVERIFY(!rig.chart()->data().bars.isEmpty());
        }
        QTRY_VERIFY(rig.page->rowCount() > int(first.values.first()));
        const Bar month = rig.chart()->data().bars.last();
        emit rig.chart()->barClicked(month.key);
        QTRY_COMPARE(rig.chart()->data().bars.size(), 1);
        QCOMPARE(rig.chart()->data().bars.first().name, month.name);
        rig.press(Qt::Key_T);
        QVERIFY(!rig.totals()->isVisible());
    }

    void currenciesStandSideBySide()
    {
        Scripted rig;
        rig.rows << Scripted::row("d", "Odd", "7", "next Tuesday", "Meals") << Scripted::row("e", "Secret", "null", "Nov 7, 2026", "Meals");
        QVERIFY(rig.open());
        rig.press(Qt::Key_T);
        const QString words = rig.totals()->text();
        QVERIFY2(words.contains(u"Travel: EUR 20.00; USD 90.50"_s), qPrintable(words));
        QVERIFY2(words.contains(u"Meals: EUR 5.00; 3 expense(s); without a currency: 7.00; 1 without an amount"_s), qPrintable(words));
        rig.totals()->setGrouping(ExpenseGrouping::Month);
        QVERIFY(rig.totals()->text().contains(u"Date not readable:"_s));
        auto *asTable = rig.totals()->findChild<QToolButton *>(u"totals-as-table"_s);
        asTable->click();
        QCOMPARE(rig.totals()->findChild<QStackedWidget *>()->currentIndex(), 1);
        QCOMPARE(rig.totals()->findChild<TableView *>()->model()->rowCount(), 2);
    }

    void notAllRowsHaveArrived()
    {
        Scripted rig;
        rig.rows << QByteArray("{\"expense_name\":\"No id\"}");
        QVERIFY(rig.open());
        rig.press(Qt::Key_T);
        QVERIFY(rig.totals()->text().contains(u"Not all rows have arrived"_s));
    }

    void create_data() { dialects(); }
    void create()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        const int before = rig.page->rowCount();
        rig.press(Qt::Key_N, Qt::ControlModifier);
        FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        QVERIFY(form.words().contains(u"booked for you"_s));
        form.save(); // nothing is filled in
        QVERIFY(!form.field(u"expense_name"_s)->problem().isEmpty());
        QCOMPARE(rig.writes(), 0);
        fill(form, u"A lamp"_s, u"12.50"_s, rig.anyCategory());
        form.save();
        QVERIFY(form.waitClosed());
        QTRY_VERIFY(!rig.keyOf(u"A lamp"_s).isEmpty());
        QTRY_COMPARE(rig.page->rowCount(), before + 1);
        QCOMPARE(sentBy(rig, u"POST"_s).size(), 1);
    }

    void editNamesWhatChanged_data() { dialects(); }
    void editNamesWhatChanged()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        const QString key = rig.currentKey();
        const QString category = rig.current().category;
        rig.press(Qt::Key_E);
        FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        // The row has no ids: what it names is found and chosen, which changes nothing by itself.
        const QString chosen = form.value(u"category_id"_s).toString();
        QCOMPARE(rig.data->lookups().titleOf(Entry::Category, chosen), category);
        form.type(u"expense_name"_s, u"Another name"_s);
        form.save();
        QVERIFY(form.waitClosed());
        QTRY_COMPARE(rig.expenses().find(key)->row.name, u"Another name"_s);
        QCOMPARE(rig.expenses().find(key)->row.category, category);
        const QByteArray sent = sentBy(rig, u"PUT"_s).last().value(u"body"_s).toString().toUtf8();
        const QJsonObject body = QJsonDocument::fromJson(sent).object();
        QCOMPARE(body.keys(), QStringList({ u"expense_name"_s, u"workspace_id"_s }));

        // Another one, and back again: what is chosen then is what the row says, and nothing else goes along.
        QVERIFY(rig.table()->setCurrentKey(key));
        rig.press(Qt::Key_E);
        QVERIFY(form.waitOpen());
        QString other;
        for (const ChoiceSource::Choice &choice : rig.data->lookups().choices(Entry::Category, {}).choices)
            other = choice.id == chosen ? other : choice.id;
        form.set(u"category_id"_s, other);
        form.save();
        QVERIFY(form.waitClosed());
        QTRY_COMPARE(rig.expenses().find(key)->row.category, rig.data->lookups().titleOf(Entry::Category, other));
        const QJsonObject second = QJsonDocument::fromJson(sentBy(rig, u"PUT"_s).last().value(u"body"_s).toString().toUtf8()).object();
        QCOMPARE(second.keys(), QStringList({ u"category_id"_s, u"workspace_id"_s }));
    }

    // What a name does not tell is told, and stays.
    void editOfWhatIsNotUnique()
    {
        Scripted rig;
        rig.refusal = Reply::json(200, R"({"success":true,"data":{"id":"c"}})");
        QVERIFY(rig.open());
        QVERIFY(rig.table()->setCurrentKey(u"c"_s));
        rig.press(Qt::Key_E);
        FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        QVERIFY2(form.words().contains(u"Category now: Meals. It stays unless you choose another one."_s), qPrintable(form.words()));
        QVERIFY(form.value(u"category_id"_s).toString().isEmpty());
        form.type(u"expense_name"_s, u"Dinner"_s);
        form.save();
        QVERIFY(form.waitClosed());
        QCOMPARE(rig.server.count("PUT"), 1);
        for (const Arrival &arrival : rig.server.arrivals()) {
            if (arrival.verb == "PUT")
                QVERIFY2(!arrival.json().contains(u"category_id"_s), arrival.body.constData());
        }
        // Where it can be told, it is chosen; and where choices do not come, the form opens without them.
        QVERIFY(rig.table()->setCurrentKey(u"a"_s));
        rig.press(Qt::Key_E);
        QVERIFY(form.waitOpen());
        QCOMPARE(form.value(u"category_id"_s).toString(), u"c1"_s);
        QVERIFY(!form.dialog()->isChanged());
    }

    void categoriesThatDoNotCome()
    {
        Rig rig;
        rig.arm(u"500"_s, u"reads"_s, u"categories"_s, 20);
        QVERIFY(rig.open());
        const QString category = rig.current().category;
        rig.press(Qt::Key_E);
        FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        QVERIFY2(form.words().contains(u"Category now: %1."_s.arg(category)), qPrintable(form.words()));
    }

    void filtersWhatMayBeThereTwice()
    {
        Scripted rig;
        rig.rows << Scripted::row("d", "Train again", R"({"EUR":20})") << Scripted::row("e", "Ferry", R"({"EUR":20})", "Nov 9, 2026");
        QVERIFY(rig.open());
        QCOMPARE(rig.page->rowCount(), 5);
        rig.filters()->restoreState(R"({"filters":{"check":["twice"]}})");
        QTRY_COMPARE(rig.page->rowCount(), 2);
        QStringList keys = rig.shownKeys();
        keys.sort();
        QCOMPARE(keys, QStringList({ u"a"_s, u"d"_s }));
        // One goes: the other is no longer alike.
        rig.rows.removeAt(3);
        rig.page->refresh();
        QTRY_COMPARE(rig.page->rowCount(), 0);
        rig.filters()->clear();
        QTRY_COMPARE(rig.page->rowCount(), 4);
    }

    void duplicateAndFind_data() { dialects(); }
    void duplicateAndFind()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        // What is new is booked for me, twice.
        rig.press(Qt::Key_N, Qt::ControlModifier);
        FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        fill(form, u"Twin"_s, u"77.77"_s, rig.anyCategory());
        form.save();
        QVERIFY(form.waitClosed());
        QTRY_VERIFY(!rig.keyOf(u"Twin"_s).isEmpty());
        QTRY_VERIFY(rig.table()->setCurrentKey(rig.keyOf(u"Twin"_s)));
        const QString first = rig.currentKey();

        rig.press(Qt::Key_D);
        QVERIFY(form.waitOpen());
        QCOMPARE(form.value(u"expense_name"_s).toString(), u"Twin"_s);
        QCOMPARE(form.value(u"category_id"_s).toString(), rig.anyCategory());
        QCOMPARE(form.value(u"date"_s).toDate(), QDate(2026, 11, 20));
        form.save();
        QVERIFY(form.waitClosed());
        QTRY_VERIFY2(rig.facts().contains(u"Same member, day and amount"_s), qPrintable(rig.facts()));
        QVERIFY(rig.messages().contains(u"may have been entered twice"_s));
        const int column = [&] {
            const QAbstractItemModel *model = rig.table()->model();
            for (int i = 0; i < model->columnCount(); ++i) {
                if (model->headerData(i, Qt::Horizontal, KeyRole).toString() == "check"_L1)
                    return i;
            }
            return -1;
        }();
        const QModelIndex cell = rig.table()->currentIndex().siblingAtColumn(column);
        QCOMPARE(cell.data().toString(), u"Entered twice?"_s);
        QCOMPARE(cell.data(ToneRole).toInt(), int(Tone::Attention));
        rig.press(Qt::Key_N);
        QVERIFY(rig.currentKey() != first);
        QCOMPARE(rig.current().amount, rig.expenses().find(first)->row.amount);
    }

    // A name that no record has alone is told, not guessed.
    void duplicateOfWhatIsNotUnique()
    {
        Scripted rig;
        QVERIFY(rig.open());
        QVERIFY(rig.table()->setCurrentKey(u"c"_s));
        rig.press(Qt::Key_D);
        FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        QVERIFY2(form.words().contains(u"several are called \"Meals\""_s), qPrintable(form.words() + form.value(u"category_id"_s).toString() + rig.currentKey()));
        QVERIFY(form.value(u"category_id"_s).toString().isEmpty());
        delete form.dialog();
        QVERIFY(form.waitClosed());
        QVERIFY(rig.table()->setCurrentKey(u"a"_s));
        rig.press(Qt::Key_D);
        QVERIFY(form.waitOpen());
        QCOMPARE(form.value(u"category_id"_s).toString(), u"c1"_s);
    }

    void deleteWithHold_data() { dialects(); }
    void deleteWithHold()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        rig.settings.set(Setting::HoldSeconds, 30);
        QVERIFY(rig.open());
        const QString key = rig.currentKey();
        rig.press(Qt::Key_Delete);
        QTRY_VERIFY(rig.page->findChild<HoldBar *>()->isVisible());
        QCOMPARE(rig.writes(), 0);
        rig.press(Qt::Key_Z);
        QTRY_VERIFY(!rig.page->findChild<HoldBar *>()->isVisible());
        QCOMPARE(rig.writes(), 0);
        rig.settings.set(Setting::HoldSeconds, 0);
        QVERIFY(rig.table()->setCurrentKey(key));
        rig.press(Qt::Key_Delete);
        QTRY_VERIFY(!rig.expenses().find(key));
        QCOMPARE(sentBy(rig, u"DELETE"_s).size(), 1);
    }

    void refused_data() { refusals(); }
    void refused()
    {
        QFETCH(int, status);
        Scripted rig;
        rig.refusal = Reply::json(status, R"({"success":false,"message":"The server says no."})");
        QVERIFY(rig.open());
        rig.press(Qt::Key_N, Qt::ControlModifier);
        FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        fill(form, u"Kept"_s, u"5"_s, u"c1"_s);
        form.save();
        // What was typed is still there, under what the server said.
        QVERIFY(form.waitAnswered());
        const QString why = status == 404 ? u"does not know this record any more"_s : u"The server says no."_s;
        QVERIFY2(form.message().contains(why), qPrintable(form.message()));
        QCOMPARE(form.value(u"expense_name"_s).toString(), u"Kept"_s);
        delete form.dialog();
        QVERIFY(form.waitClosed());

        QVERIFY(rig.table()->setCurrentKey(u"a"_s));
        rig.press(Qt::Key_Delete);
        QTRY_VERIFY2(rig.messages().contains(why), qPrintable(rig.messages()));
        if (status != 404)
            QVERIFY(rig.table()->setCurrentKey(u"a"_s)); // it is still there
    }

    void connectionLost_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("before") << u"drop-before"_s;
        QTest::newRow("after") << u"drop-after"_s;
        QTest::newRow("cut") << u"truncate"_s;
    }
    void connectionLost()
    {
        QFETCH(QString, kind);
        Rig rig;
        QVERIFY(rig.open());
        rig.press(Qt::Key_N, Qt::ControlModifier);
        FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        fill(form, u"Once"_s, u"5"_s, rig.anyCategory());
        rig.arm(kind);
        form.save();
        QVERIFY(form.waitAnswered());
        QCOMPARE(form.value(u"expense_name"_s).toString(), u"Once"_s);
        QCOMPARE(sentBy(rig, u"POST"_s).size(), 1); // nothing sends it again by itself
    }

    // A deletion whose answer is lost is looked up.
    void connectionLostWhileDeleting()
    {
        Rig rig;
        QVERIFY(rig.open());
        const QString key = rig.currentKey();
        rig.arm(u"drop-after"_s);
        rig.press(Qt::Key_Delete);
        QTRY_VERIFY2_WITH_TIMEOUT(rig.messages().contains(u"perhaps by someone else"_s), qPrintable(rig.messages()), 10'000);
        QTRY_VERIFY(!rig.expenses().find(key));
        QCOMPARE(sentBy(rig, u"DELETE"_s).size(), 1);
    }

    void somebodyElseChangedIt()
    {
        Rig rig;
        QVERIFY(rig.open());
        const Expense row = rig.current();
        rig.press(Qt::Key_E);
        FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        QCOMPARE(writeDirectly(rig, "PUT", u"/expenses/"_s + row.id, { { u"expense_name"_s, u"Theirs"_s } }), 200);
        form.type(u"expense_name"_s, u"Mine"_s);
        form.save();
        QVERIFY(form.waitAnswered());
        QVERIFY2(form.message().contains(u"Theirs"_s), qPrintable(form.message()));
        QCOMPARE(sentBy(rig, u"PUT"_s).size(), 1); // theirs
    }

    // "Decide again" is about the row that is shown, whatever else is marked.
    void decidesAgainWhatIsShown()
    {
        Scripted rig;
        rig.refusal = Reply::json(422, R"({"success":false,"message":"Locked."})");
        QVERIFY(rig.open());
        QVERIFY(rig.table()->setCurrentKey(u"a"_s));
        rig.press(Qt::Key_Delete);
        QTRY_VERIFY(rig.messages().contains(u"Locked."_s));
        QVERIFY(rig.table()->setCurrentKey(u"a"_s));
        rig.table()->mark({ u"b"_s, u"c"_s });
        auto *again = rig.page->findChild<RecordDetail *>()->findChild<MessageBar *>()->findChild<QPushButton *>();
        QTRY_COMPARE(again->text(), u"Decide again"_s);
        const QString before = prompts::lastPrompt();
        again->click();
        QTRY_COMPARE(rig.server.count("DELETE"), 2);
        for (const Arrival &arrival : rig.server.arrivals()) {
            if (arrival.verb == "DELETE")
                QVERIFY2(arrival.path().endsWith("/expenses/a"), arrival.path().constData());
        }
        QCOMPARE(prompts::lastPrompt(), before);
        QCOMPARE(rig.table()->markedKeys().size(), 2);
    }

    // A save after a conflict names what is ours and nothing of what somebody else wrote meanwhile.
    void savesAfterAConflict_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QStringList>("sent");
        QTest::newRow("ours") << u"form-anyway"_s << QStringList { u"expense_name"_s };
        QTest::newRow("theirs, and then something else") << u"form-theirs"_s << QStringList { u"amount"_s };
    }
    void savesAfterAConflict()
    {
        QFETCH(QString, button);
        QFETCH(QStringList, sent);
        Rig rig;
        QVERIFY(rig.open());
        const Expense row = rig.current();
        rig.press(Qt::Key_E);
        FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        QCOMPARE(writeDirectly(rig, "PUT", u"/expenses/"_s + row.id, { { u"expense_name"_s, u"Theirs"_s }, { u"note"_s, u"Their note"_s } }), 200);
        form.type(u"expense_name"_s, u"Mine"_s);
        form.save();
        QVERIFY(form.waitAnswered());
        form.dialog()->findChild<QPushButton *>(button)->click();
        if (button == "form-theirs"_L1) {
            QCOMPARE(form.value(u"expense_name"_s).toString(), u"Theirs"_s);
            QCOMPARE(form.value(u"note"_s).toString(), u"Their note"_s);
            form.type(u"amount"_s, u"77"_s);
            form.save();
        }
        QVERIFY(form.waitClosed());
        const QList<QJsonObject> writes = sentBy(rig, u"PUT"_s);
        QCOMPARE(writes.size(), 2); // theirs and this one
        QJsonObject body = QJsonDocument::fromJson(writes.last().value(u"body"_s).toString().toUtf8()).object();
        if (writes.last().value(u"body"_s).isObject())
            body = writes.last().value(u"body"_s).toObject();
        body.remove(u"workspace_id"_s);
        QCOMPARE(body.keys(), sent);
        const auto now = [&] { return rig.expenses().find(row.id)->row; };
        QTRY_COMPARE(now().text, u"Their note"_s);
        QCOMPARE(now().name, button == "form-theirs"_L1 ? u"Theirs"_s : u"Mine"_s);
    }

    // A form whose answer never came, because the program ended first: shown at the next start with what was typed, opened
    // again, and forgotten once it was saved. Nothing is sent by itself.
    void aFormOfTheLastRun()
    {
        Scripted rig;
        rig.refusal = Reply::silence();
        QVERIFY(rig.open());
        QVERIFY(!rig.messages().contains(u"no answer came"_s));
        {
            rig.press(Qt::Key_N, Qt::ControlModifier);
            FormHand form(rig.page.get());
            QVERIFY(form.waitOpen());
            fill(form, u"Taxi"_s, u"12.5"_s, u"c1"_s);
            form.save();
            QTRY_COMPARE(rig.server.count("POST"), 1);
        }
        rig.close();

        QVERIFY(rig.open());
        QTRY_VERIFY2(rig.messages().contains(u"1 form(s) were sent, and no answer came"_s)
                || rig.messages().contains(u"1 form was sent, and no answer came"_s), qPrintable(rig.messages()));
        MessageBar *condition = nullptr;
        for (MessageBar *bar : rig.page->findChildren<MessageBar *>())
            condition = bar->text().contains(u"no answer came"_s) ? bar : condition;
        QVERIFY(condition);
        // What was typed is there to read.
        emit condition->actionTriggered();
        QListWidget *typed = nullptr;
        QTRY_VERIFY((typed = rig.page->findChild<QListWidget *>()));
        QStringList lines;
        for (int i = 0; i < typed->count(); ++i)
            lines << typed->item(i)->text();
        QVERIFY2(lines.contains(u"Name: Taxi"_s) && lines.contains(u"Amount: 12.5"_s), qPrintable(lines.join(u'|')));
        QVERIFY(rig.page->findChild<QPushButton *>(u"prompt-button-1"_s)->text().contains(u"Forget"_s));
        rig.page->findChild<QPushButton *>(u"prompt-button-2"_s)->click();
        FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        QCOMPARE(form.value(u"expense_name"_s).toString(), u"Taxi"_s);
        QCOMPARE(enteredNumber(form.value(u"amount"_s)), std::optional(12.5));
        QCOMPARE(form.value(u"date"_s).toDate(), QDate(2026, 11, 20));
        QTRY_COMPARE(form.value(u"category_id"_s).toString(), u"c1"_s);
        QCOMPARE(rig.server.count("POST"), 1);
        rig.refusal = Reply::json(201, R"({"success":true,"message":"Created","data":{"id":"n"}})");
        form.save();
        QVERIFY(form.waitClosed());
        QCOMPARE(rig.server.count("POST"), 2);
        QTRY_VERIFY2(!rig.messages().contains(u"no answer came"_s), qPrintable(rig.messages()));
        rig.close();
        QVERIFY(rig.open());
        QTest::qWait(50);
        QVERIFY2(!rig.messages().contains(u"no answer came"_s), qPrintable(rig.messages()));
    }

    // The answer is lost while the program runs: forgotten, or done with by a try that went well.
    void aFormWithoutAnAnswer_data()
    {
        QTest::addColumn<bool>("isForgotten");
        QTest::newRow("forgotten") << true;
        QTest::newRow("tried again") << false;
    }
    void aFormWithoutAnAnswer()
    {
        QFETCH(bool, isForgotten);
        Scripted rig;
        rig.refusal = Reply::drop();
        QVERIFY(rig.open());
        rig.press(Qt::Key_N, Qt::ControlModifier);
        FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        fill(form, u"Taxi"_s, u"12.5"_s, u"c1"_s);
        form.save();
        QVERIFY(form.waitAnswered());
        QTRY_VERIFY(rig.messages().contains(u"no answer came"_s));
        if (isForgotten) {
            delete form.dialog();
            prompts::setNextAnswer({ 1, {} });
            for (MessageBar *bar : rig.page->findChildren<MessageBar *>()) {
                if (bar->text().contains(u"no answer came"_s))
                    emit bar->actionTriggered();
            }
        } else {
            rig.refusal = Reply::json(201, R"({"success":true,"message":"Created","data":{"id":"n"}})");
            form.save();
            QVERIFY(form.waitClosed());
        }
        QTRY_VERIFY2(!rig.messages().contains(u"no answer came"_s), qPrintable(rig.messages()));
        QCOMPARE(rig.server.count("POST"), isForgotten ? 1 : 2);
    }

    void offline()
    {
        Scripted rig;
        rig.server.close();
        QVERIFY(rig.open([&] { return rig.page->state() == Page::State::Offline || rig.page->state() == Page::State::Failed; }));
        QCOMPARE(rig.page->state(), Page::State::Offline);
    }
};

QTEST_MAIN(TestExpensesPage)
#include "tst_expenses_page.moc"
