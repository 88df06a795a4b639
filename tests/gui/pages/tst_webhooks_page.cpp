// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/secrets.h"
#include "form_hand.h"
#include "other_client.h"
#include "tests/support/scripted_server.h"
#include "ui/pages/listener_panel.h"
#include "ui/view/facts_view.h"
#include "ui/view/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDirIterator>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace signoff;
using namespace signoff::testing;

namespace {

struct Rig : PageRig {
    explicit Rig(sandbox::Dialect dialect = sandbox::Dialect::Current)
        : PageRig(dialect)
    {
        pageId = u"webhooks"_s;
        settings.set(Setting::WebhookPort, 0);
    }
    RowTable<Webhook> &webhooks() { return data->shelf<Webhook>().table; }
    Webhook current() { return webhooks().find(currentKey())->row; }
    ListenerPanel *listener() { return page->findChild<ListenerPanel *>(); }
    QString facts() { return page->findChild<FactsView *>(u"facts"_s)->text(); }
    void run(const QString &command) { page->findChild<QAction *>(command)->trigger(); }
    QPushButton *button(const QString &name) { return page->findChild<QPushButton *>(name); }
    QString keyOf(const QString &url)
    {
        for (int row = 0; row < webhooks().count(); ++row) {
            if (webhooks().at(row).row.url == url)
                return webhooks().keyAt(row);
        }
        return {};
    }
};

} // namespace

class TestWebhooksPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::apply(*qApp, Theme::Mode::Light);
        Theme::setMotion(false);
    }
    void cleanup() { prompts::resetAnswers(); }

    void isNoTab()
    {
        for (const PageEntry &entry : allPages()) {
            if (QByteArray(entry.id) == "webhooks")
                QVERIFY(!entry.isTab);
        }
    }

    void tokensAreNeverShown_data() { dialects(); }
    void tokensAreNeverShown()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        QCOMPARE(rig.page->state(), Page::State::Ready);
        QVERIFY(rig.page->rowCount() >= 2);
        const QString token = rig.current().token;
        QVERIFY(token.size() > 8);
        QVERIFY(rig.facts().contains(QChar(0x2022)));

        // Nowhere in the window, in no role of any cell, in no log, and not on this disk.
        const QAbstractItemModel *model = rig.table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (int role = 0; role < HoldRole + 1; ++role)
                    QVERIFY(!model->index(row, column).data(role).toString().contains(token));
            }
        }
        QString shown = rig.facts() + rig.messages() + rig.table()->selectionAsText();
        for (QWidget *widget : rig.page->findChildren<QWidget *>()) {
            shown += widget->toolTip() + widget->accessibleName() + widget->accessibleDescription();
            if (auto *label = qobject_cast<QLabel *>(widget))
                shown += label->text();
        }
        QVERIFY(!shown.contains(token));
        QVERIFY(!Secrets::redact(u"a line with "_s + token).contains(token));

        rig.run(u"copy-token"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), token);
        QVERIFY(!rig.messages().contains(token));
        rig.close();
        QDirIterator files(rig.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(token.toUtf8()), qPrintable(file.fileName()));
        }
    }

    void createEditAndDelete_data() { dialects(); }
    void createEditAndDelete()
    {
        QFETCH(sandbox::Dialect, dialect);
        Rig rig(dialect);
        QVERIFY(rig.open());
        const int before = rig.page->rowCount();
        rig.press(Qt::Key_N, Qt::ControlModifier);
        FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        form.type(u"url"_s, u"no address"_s);
        form.save();
        QVERIFY(!form.field(u"url"_s)->problem().isEmpty());
        form.type(u"url"_s, u"https://hooks.example/in"_s);
        form.set(u"events"_s, QStringList { u"tracker.started"_s });
        form.save();
        QVERIFY(form.waitClosed());
        QTRY_COMPARE(rig.page->rowCount(), before + 1);
        const QString key = rig.keyOf(u"https://hooks.example/in"_s);
        QVERIFY(!rig.webhooks().find(key)->row.token.isEmpty());

        QTRY_VERIFY(rig.table()->setCurrentKey(key));
        rig.press(Qt::Key_E);
        QVERIFY(form.waitOpen());
        form.set(u"events"_s, QStringList { u"tracker.started"_s, u"tracker.stopped"_s });
        form.save();
        QVERIFY(form.waitClosed());
        QTRY_COMPARE(rig.webhooks().find(key)->row.events, QStringList({ u"tracker.started"_s, u"tracker.stopped"_s }));

        prompts::setNextAnswer({ 1, {} });
        rig.press(Qt::Key_Delete);
        QTRY_VERIFY(!rig.webhooks().find(key));
        QCOMPARE(rig.page->rowCount(), before);
    }

    void deletionIsHeld()
    {
        Rig rig;
        rig.settings.set(Setting::HoldSeconds, 30);
        QVERIFY(rig.open());
        prompts::setNextAnswer({ 1, {} });
        rig.press(Qt::Key_Delete);
        QTRY_VERIFY(rig.page->findChild<HoldBar *>()->isVisible());
        QVERIFY(prompts::lastPrompt().contains(u"token is lost"_s));
        rig.press(Qt::Key_Z);
        QTRY_VERIFY(!rig.page->findChild<HoldBar *>()->isVisible());
        QCOMPARE(rig.writes(), 0);
    }

    void refused_data() { refusals(); }
    void refused()
    {
        QFETCH(int, status);
        Rig rig;
        ScriptedServer server;
        rig.client.setAccess(server.url(), u"a-token-of-the-script"_s);
        server.answer([status](const Arrival &arrival) {
            if (arrival.verb != "GET")
                return Reply::json(status, R"({"success":false,"message":"The server says no."})");
            return Reply::json(200, R"({"data":[{"id":"w1","url":"https:\/\/a.example\/x","events":["tracker.started"],"token":"whsec_scripted"}]})");
        });
        QVERIFY(rig.open());
        rig.press(Qt::Key_N, Qt::ControlModifier);
        FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        form.type(u"url"_s, u"https://hooks.example/in"_s);
        form.set(u"events"_s, QStringList { u"tracker.started"_s });
        form.save();
        QVERIFY(form.waitAnswered());
        const QString why = status == 404 ? u"does not know this record any more"_s : u"The server says no."_s;
        QVERIFY2(form.message().contains(why), qPrintable(form.message()));
        QCOMPARE(form.value(u"url"_s).toString(), u"https://hooks.example/in"_s);
    }

    void connectionLost()
    {
        Rig rig;
        QVERIFY(rig.open());
        rig.press(Qt::Key_N, Qt::ControlModifier);
        FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        form.type(u"url"_s, u"https://hooks.example/in"_s);
        form.set(u"events"_s, QStringList { u"tracker.started"_s });
        rig.arm(u"drop-after"_s);
        form.save();
        QVERIFY(form.waitAnswered());
        QCOMPARE(form.value(u"url"_s).toString(), u"https://hooks.example/in"_s);
        QCOMPARE(rig.writes(), 1);
    }

    void listensLive()
    {
        Rig rig;
        QVERIFY(rig.open());
        QVERIFY(!rig.listener()->isOn());
        QVERIFY(rig.listener()->findChild<QSpinBox *>()->isVisible());
        rig.listener()->findChild<QCheckBox *>(u"listener-switch"_s)->click();
        QVERIFY(rig.listener()->isOn());
        const QString address = rig.listener()->address().toString();
        QVERIFY(rig.messages().contains(address));
        rig.button(u"listener-copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), address);

        // A webhook for it, from its own button.
        rig.button(u"listener-add"_s)->click();
        FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        QCOMPARE(form.value(u"url"_s).toString(), address);
        QVERIFY2(form.words().contains(u"can reach the listener"_s), qPrintable(form.words()));
        form.set(u"events"_s, QStringList { u"project.created"_s });
        form.save();
        QVERIFY(form.waitClosed());
        QTRY_VERIFY(!rig.keyOf(address).isEmpty());

        QCOMPARE(writeDirectly(rig, "POST", u"/projects"_s, { { u"name"_s, u"Lighthouse"_s } }), 201);
        QTRY_VERIFY2(rig.messages().contains(u"Verified project.created"_s), qPrintable(rig.messages()));
        auto *body = rig.page->findChild<QPlainTextEdit *>(u"delivery-body"_s);
        QTRY_VERIFY2(body->toPlainText().contains(u"Lighthouse"_s), qPrintable(body->toPlainText()));
        auto *table = rig.page->findChild<TableView *>(u"deliveries"_s);
        QCOMPARE(table->model()->rowCount(), 1);

        // What has no token is refused, and shown as that.
        QNetworkRequest request(rig.listener()->address());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        std::unique_ptr<QNetworkReply> reply(rig.direct.post(request, QByteArray(R"({"event":"forged"})")));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 401);
        QTRY_VERIFY(rig.messages().contains(u"Refused forged"_s));
        QCOMPARE(table->model()->rowCount(), 2);

        rig.run(u"listen"_s);
        QVERIFY(!rig.listener()->isOn());
        rig.button(u"listener-clear"_s)->click();
        QTRY_VERIFY(!table->isVisible());
    }

    // An address of this computer means nothing to a server elsewhere, and that is said.
    void serverElsewhereCannotReachIt()
    {
        Rig rig;
        QVERIFY(rig.open());
        rig.listener()->setOn(true);
        rig.client.setAccess(QUrl(u"https://api.example.com/api/v2"_s), u"a-token-of-nobody"_s);
        rig.button(u"listener-add"_s)->click();
        FormHand form(rig.page.get());
        QVERIFY(form.waitOpen());
        QVERIFY2(form.words().contains(u"api.example.com cannot reach this address"_s), qPrintable(form.words()));
    }

    void portInUse()
    {
        Rig rig;
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        rig.settings.set(Setting::WebhookPort, other.serverPort());
        QVERIFY(rig.open());
        rig.listener()->findChild<QCheckBox *>(u"listener-switch"_s)->click();
        QVERIFY(!rig.listener()->isOn());
        QVERIFY(!rig.listener()->findChild<QCheckBox *>(u"listener-switch"_s)->isChecked());
        QVERIFY2(rig.listener()->text().contains(QString::number(other.serverPort())), qPrintable(rig.listener()->text()));
    }
};

QTEST_MAIN(TestWebhooksPage)
#include "tst_webhooks_page.moc"
