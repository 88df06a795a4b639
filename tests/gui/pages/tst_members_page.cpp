// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_rig.h"
#include "tests/gui/open_dialog.h"
#include "ui/charts/day_chart.h"
#include "ui/pages/record_detail.h"
#include "ui/pages/record_links.h"
#include "ui/view/choice_box.h"
#include "ui/view/filter_bar.h"
#include "ui/view/filter_chip.h"
#include "ui/view/form_dialog.h"
#include "ui/view/form_field.h"
#include "ui/view/theme.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace signoff;
using namespace signoff::testing;

namespace {

struct MembersRig : PageRig {
    explicit MembersRig(sandbox::Dialect dialect)
        : PageRig(dialect)
    {
        pageId = u"members"_s;
    }
    RowTable<Member> &members() { return data->members().table; }
    // An active member who is neither the owner nor the one who looks.
    QString somebody(int number = 0)
    {
        for (int i = 0; i < members().count(); ++i) {
            const Member &row = members().at(i).row;
            if (row.status == "active"_L1 && row.id != self && row.role == "Regular User"_L1 && number-- == 0)
                return row.id;
        }
        return {};
    }
    QString name(const QString &key) { return members().find(key)->row.name(); }
    RecordDetail *detail() { return page->findChild<RecordDetail *>(); }
    QAction *command(const QString &id) { return page->findChild<QAction *>(id, Qt::FindDirectChildrenOnly); }
    QString cell(const QString &key, const QString &title)
    {
        const QAbstractItemModel *rows = table()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            for (int column = 0; column < rows->columnCount(); ++column) {
                if (rows->index(row, 0).data(KeyRole).toString() == key
                    && rows->headerData(column, Qt::Horizontal).toString() == title)
                    return rows->index(row, column).data().toString();
            }
        }
        return {};
    }
    FormDialog *form() { return page->findChild<FormDialog *>(); }
    FormFieldView *field(const QString &id) { return form()->findChild<FormFieldView *>("field-"_L1 + id); }
    void type(const QString &id, const QString &text)
    {
        auto *line = field(id)->findChild<QLineEdit *>();
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    void choose(const QString &id, const QString &typed)
    {
        auto *box = field(id)->findChild<ChoiceBox *>();
        QTest::keyClick(box, Qt::Key_Space);
        auto *popup = box->findChild<ChoicePopup *>();
        popup->search(typed);
        QTest::keyClick(popup->findChild<QListView *>(), Qt::Key_Return);
    }
    void save() { form()->findChild<QPushButton *>(u"prompt-accept"_s)->click(); }
    QString formMessage() { return form()->findChild<MessageBar *>()->text(); }
    // How often the server took this limit for the member: the classic generation never tells it.
    int limitsSent(const QString &key, int limit)
    {
        int count = 0;
        for (const QJsonValue &value : requests("PUT")) {
            const QString text = value[u"body"_s].isString()
                ? value[u"body"_s].toString()
                : QString::fromUtf8(QJsonDocument(value[u"body"_s].toObject()).toJson(QJsonDocument::Compact));
            const QJsonValue sent = QJsonDocument::fromJson(text.toUtf8())[u"weekly_hours_limit"_s];
            const bool isTaken = value[u"status"_s].toInt() / 100 == 2;
            count += isTaken && sent.toInt() == limit && value[u"path"_s].toString().endsWith(u'/' + key) ? 1 : 0;
        }
        return count;
    }
    QJsonArray requests(const QByteArray &method = {})
    {
        QJsonArray all;
        for (const QJsonValue &value : control("GET", u"/sandbox/requests"_s).value(u"requests"_s).toArray()) {
            if (method.isEmpty() || value[u"method"_s].toString() == QLatin1String(method))
                all << value;
        }
        return all;
    }
};

} // namespace

class TestMembersPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Mode::Light);
        Theme::setMotion(false);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void init() { prompts::resetAnswers(); }

    // Back and forward, and a link to a view, bring its sorting along.
    void aPlaceKnowsItsSorting()
    {
        MembersRig rig(sandbox::Dialect::Current);
        QVERIFY(rig.open());
        rig.table()->sortBy(u"role"_s, Qt::DescendingOrder);
        const Place left = rig.page->place();
        rig.table()->sortBy(u"name"_s, Qt::AscendingOrder);
        rig.page->go(left);
        QCOMPARE(rig.table()->sortedBy(), u"role"_s);
        QCOMPARE(rig.table()->sortedIn(), Qt::DescendingOrder);
        rig.page->go({ {}, {}, R"({"filters":{}})" }); // of which nothing is said
        QCOMPARE(rig.table()->sortedBy(), u"role"_s);
    }

    void listAndDetail_data() { dialects(); }
    void listAndDetail()
    {
        QFETCH(sandbox::Dialect, dialect);
        MembersRig rig(dialect);
        QVERIFY(rig.open());
        QVERIFY(rig.page->rowCount() > 5);
        const int cold = int(rig.requests().size()) - 1; // the first asks for the workspaces
        QStringList asked;
        for (const QJsonValue &value : rig.requests())
            asked << value[u"path"_s].toString() + u"?"_s + value[u"query"_s].toString();
        QVERIFY2(cold <= 5, qPrintable(asked.join(u"\n"_s)));
        // One report tells what everybody tracked.
        int reports = 0;
        for (const QJsonValue &value : rig.requests())
            reports += value[u"path"_s].toString().endsWith("/reports/tracked-hours"_L1) ? 1 : 0;
        QCOMPARE(reports, 1);
        const QString key = rig.somebody();
        QVERIFY(rig.table()->setCurrentKey(key));
        QVERIFY(rig.detail()->text().contains(rig.name(key)));
        QVERIFY(rig.cell(key, u"This week"_s).contains(u':'));
        QVERIFY(rig.cell(key, u"Local time"_s).contains(u':'));
        QVERIFY(!rig.cell(key, u"Contracts"_s).isEmpty());
        auto *contracts = rig.page->findChild<RecordLinks *>(u"contracts"_s);
        QCOMPARE(QString::number(contracts->links().size()), rig.cell(key, u"Contracts"_s));
        QVERIFY(!contracts->links().isEmpty());
        // A link to the project of a contract.
        QSignalSpy wanted(rig.page.get(), &Page::placeWanted);
        emit contracts->followed(contracts->links().first().page, contracts->links().first().key);
        QCOMPARE(wanted.count(), 1);
        const Place place = wanted.first().first().value<Place>();
        QCOMPARE(place.page, u"projects"_s);
        QCOMPARE(place.key, contracts->links().first().key);
        QVERIFY(rig.detail()->text().contains(u"Leave left"_s));
        QVERIFY(rig.detail()->text().contains(u"Last week"_s));
        // Warm: the members and what they tracked, nothing else.
        rig.control("POST", u"/sandbox/faults"_s, { { u"faults"_s, QJsonArray() } });
        const int before = int(rig.requests().size());
        rig.page->refresh();
        QTRY_VERIFY(rig.page->isSettled());
        QVERIFY(int(rig.requests().size()) - before <= 2);
    }

    // A rate that is not shown is not a rate of zero; oneself is marked, and cannot be archived.
    void oneself_data() { dialects(); }
    void oneself()
    {
        QFETCH(sandbox::Dialect, dialect);
        MembersRig rig(dialect);
        QVERIFY(rig.open());
        QVERIFY(rig.table()->setCurrentKey(rig.self));
        QVERIFY(rig.cell(rig.self, u"Name"_s).endsWith(u"(you)"_s));
        prompts::setNextAnswer({ 1, {} });
        rig.command(u"delete"_s)->trigger();
        letAnswersArrive();
        QVERIFY(!rig.data->decisions().forRow(u"members"_s, rig.self));
        QCOMPARE(rig.writes(), 0);
        for (int i = 0; i < rig.members().count(); ++i) {
            const Member &row = rig.members().at(i).row;
            rig.table()->setCurrentKey(row.id);
            if (!row.rate)
                QVERIFY(rig.detail()->text().contains(u"not visible to you, or not set"_s));
        }
    }

    void filters_data() { dialects(); }
    void filters()
    {
        QFETCH(sandbox::Dialect, dialect);
        MembersRig rig(dialect);
        QVERIFY(rig.open());
        const int all = rig.page->rowCount();
        auto *bar = rig.page->findChild<FilterBar *>();
        rig.page->go({ {}, {}, R"({"filters":{"role":["Regular User"]}})" });
        QTRY_VERIFY(rig.page->rowCount() < all && rig.page->rowCount() > 0);
        for (const QString &key : rig.shownKeys())
            QCOMPARE(rig.members().find(key)->row.role, u"Regular User"_s);
        bar->clear();
        QTRY_COMPARE(rig.page->rowCount(), all);
        const QString key = rig.somebody();
        auto *search = bar->findChild<QLineEdit *>();
        search->setFocus();
        QTest::keyClicks(search, rig.members().find(key)->row.email);
        QTRY_VERIFY(rig.page->rowCount() < all);
        QVERIFY(rig.shownKeys().contains(key));
    }

    void inviting_data() { dialects(); }
    void inviting()
    {
        QFETCH(sandbox::Dialect, dialect);
        MembersRig rig(dialect);
        QVERIFY(rig.open());
        const int all = rig.page->rowCount();
        rig.command(u"form-create"_s)->trigger();
        QTRY_VERIFY(rig.form());
        // An address that is taken is refused by the server; what was typed stays.
        rig.type(u"email"_s, rig.members().find(rig.somebody())->row.email);
        rig.type(u"firstname"_s, u"Nora"_s);
        rig.type(u"lastname"_s, u"New"_s);
        rig.choose(u"role"_s, u"team"_s);
        rig.save();
        QTRY_VERIFY(!rig.formMessage().isEmpty());
        QCOMPARE(rig.field(u"firstname"_s)->value().toString(), u"Nora"_s);
        rig.type(u"email"_s, u"nora@example.com"_s);
        rig.save();
        QTRY_VERIFY(rig.page->findChild<QDialog *>(u"invitation"_s));
        auto *invitation = rig.page->findChild<QDialog *>(u"invitation"_s);
        invitation->findChild<QPushButton *>(u"copy-link"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"https://"_s));
        invitation->close();
        QTRY_COMPARE(rig.page->rowCount(), all + 1);
        QVERIFY(rig.members().find(rig.shownKeys().first()) != nullptr);
    }

    void editing_data() { dialects(); }
    void editing()
    {
        QFETCH(sandbox::Dialect, dialect);
        MembersRig rig(dialect);
        QVERIFY(rig.open());
        const QString key = rig.somebody();
        rig.table()->setCurrentKey(key);
        rig.press(Qt::Key_E);
        QTRY_VERIFY(rig.form());
        rig.type(u"weekly_hours_limit"_s, u"400"_s);
        rig.save();
        QVERIFY(rig.field(u"weekly_hours_limit"_s)->problem().contains(u"168"_s));
        rig.type(u"weekly_hours_limit"_s, u"21"_s);
        rig.choose(u"role"_s, u"project m"_s);
        rig.save();
        QTRY_VERIFY(!rig.form());
        QTRY_COMPARE(rig.members().find(key)->row.role, u"Project manager"_s);
        QCOMPARE(rig.limitsSent(key, 21), 1);
        QCOMPARE(rig.currentKey(), key);
        QCOMPARE(rig.writes(), 1);
    }

    void aLostConnection_data() { dialects(); }
    void aLostConnection()
    {
        QFETCH(sandbox::Dialect, dialect);
        MembersRig rig(dialect);
        QVERIFY(rig.open());
        const QString key = rig.somebody();
        rig.table()->setCurrentKey(key);
        rig.press(Qt::Key_E);
        QTRY_VERIFY(rig.form());
        rig.type(u"firstname"_s, u"Ada"_s);
        rig.arm(u"drop-before"_s);
        rig.save();
        // The record shows that nothing was applied; the form waits with what was typed.
        QTRY_VERIFY(rig.form() && !rig.formMessage().isEmpty());
        QCOMPARE(rig.field(u"firstname"_s)->value().toString(), u"Ada"_s);
        rig.arm(u"drop-after"_s);
        rig.save();
        QTRY_VERIFY(!rig.form());
        QTRY_COMPARE(rig.members().find(key)->row.firstName, u"Ada"_s);
    }

    // Somebody else archived the member meanwhile.
    void aMemberWhoIsGone_data() { dialects(); }
    void aMemberWhoIsGone()
    {
        QFETCH(sandbox::Dialect, dialect);
        MembersRig rig(dialect);
        QVERIFY(rig.open());
        const QString key = rig.somebody();
        const Member before = rig.members().find(key)->row;
        rig.table()->setCurrentKey(key);
        rig.press(Qt::Key_E);
        QTRY_VERIFY(rig.form());
        std::optional<WriteOutcome> archived;
        rig.client.write(deleteMember(u"7301"_s, key), [&](const WriteOutcome &outcome) { archived = outcome; });
        QTRY_VERIFY(archived);
        rig.type(u"firstname"_s, u"Else"_s);
        rig.save();
        QTRY_VERIFY(!rig.form() || !rig.formMessage().isEmpty());
        QVERIFY(rig.form()); // nothing was changed, and the words stay
        QCOMPARE(rig.field(u"firstname"_s)->value().toString(), u"Else"_s);
    }

    // The role was taken away meanwhile: 403 is said in the form, and nothing is lost.
    void withoutTheRole_data() { dialects(); }
    void withoutTheRole()
    {
        QFETCH(sandbox::Dialect, dialect);
        MembersRig rig(dialect);
        QVERIFY(rig.open());
        rig.command(u"form-create"_s)->trigger();
        QTRY_VERIFY(rig.form());
        rig.type(u"email"_s, u"nora@example.com"_s);
        rig.type(u"firstname"_s, u"Nora"_s);
        rig.type(u"lastname"_s, u"New"_s);
        rig.choose(u"role"_s, u"team"_s);
        for (const QJsonValue &token : rig.control("GET", u"/sandbox/tokens"_s).value(u"tokens"_s).toArray()) {
            if (token[u"role"_s].toString() == "Regular User"_L1)
                rig.client.setAccess(rig.host->baseUrl(), token[u"token"_s].toString());
        }
        rig.save();
        QTRY_VERIFY(!rig.formMessage().isEmpty());
        QCOMPARE(rig.field(u"firstname"_s)->value().toString(), u"Nora"_s);
        QVERIFY(!rig.form()->isBusy());
    }

    // Several at once: what was touched, one after the other, and a result for each.
    void several_data() { dialects(); }
    void several()
    {
        QFETCH(sandbox::Dialect, dialect);
        MembersRig rig(dialect);
        QVERIFY(rig.open());
        const QStringList keys { rig.somebody(0), rig.somebody(1), rig.somebody(2) };
        const QString role = rig.members().find(keys.at(0))->row.role;
        rig.table()->mark(keys);
        QCOMPARE(rig.table()->markedKeys().size(), 3);
        rig.press(Qt::Key_E);
        QTRY_VERIFY(rig.form());
        QVERIFY(!rig.field(u"email"_s));
        rig.type(u"weekly_hours_limit"_s, u"12"_s);
        rig.arm(u"500"_s, u"writes"_s, u"/members/"_s);
        prompts::setNextAnswer({ 1, {} }); // try the failed one again
        rig.save();
        for (const QString &key : keys)
            QTRY_COMPARE_WITH_TIMEOUT(rig.limitsSent(key, 12), 1, 20'000);
        QCOMPARE(rig.members().find(keys.at(0))->row.role, role);
        QTRY_VERIFY(!rig.form());
    }

    void archiving_data() { dialects(); }
    void archiving()
    {
        QFETCH(sandbox::Dialect, dialect);
        MembersRig rig(dialect);
        QVERIFY(rig.open());
        rig.settings.set(Setting::HoldSeconds, 30);
        const QString key = rig.somebody();
        rig.table()->setCurrentKey(key);
        prompts::setNextAnswer({ 1, {} });
        rig.command(u"delete"_s)->trigger();
        letAnswersArrive();
        QVERIFY(prompts::lastPrompt().contains(u"stays"_s)); // what it means was said before
        QTRY_VERIFY(rig.page->findChild<HoldBar *>()->isVisible());
        rig.press(Qt::Key_Z);
        QTRY_VERIFY(!rig.page->findChild<HoldBar *>()->isVisible());
        QCOMPARE(rig.writes(), 0);
        rig.settings.set(Setting::HoldSeconds, 0);
        prompts::setNextAnswer({ 1, {} });
        rig.command(u"delete"_s)->trigger();
        QTRY_COMPARE(rig.writes(), 1);
        QTRY_VERIFY(!rig.members().find(key) || rig.members().find(key)->row.deletedAt.isValid()
            || rig.members().find(key)->row.state() == "archived"_L1);
    }

    void hoursThatCannotBeLoaded_data() { dialects(); }
    void hoursThatCannotBeLoaded()
    {
        QFETCH(sandbox::Dialect, dialect);
        MembersRig rig(dialect);
        rig.arm(u"malformed"_s, u"reads"_s, u"/reports/tracked-hours"_s, 8);
        QVERIFY(rig.open());
        QVERIFY(rig.messages().contains(u"hours of this week"_s));
        const QString key = rig.somebody();
        rig.table()->setCurrentKey(key);
        QVERIFY(!rig.cell(key, u"This week"_s).contains(u"0:00"_s)); // not known is not zero
        QVERIFY(rig.detail()->text().contains(u"not known"_s));
    }
};

QTEST_MAIN(TestMembersPage)
#include "tst_members_page.moc"
