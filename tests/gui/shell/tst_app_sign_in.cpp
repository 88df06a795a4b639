// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stub_page.h"

#include "tests/support/oauth_rig.h"
#include "ui/shell/sign_in.h"
#include "ui/view/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace signoff;
using namespace signoff::testing;
using namespace Qt::StringLiterals;

// Signing in with an app of one's own by hand; the browser is a network client that follows where it is sent.
class TestAppSignIn : public QObject {
    Q_OBJECT

    struct Shown {
        Shown(ShellRig &rig, const AppServer &server)
            : page(rig.session, rig.accounts, rig.settings)
        {
            rig.settings.set(Setting::SignInPort, server.port);
            port->setValue(server.port);
            page.setServer(server.baseUrl());
            page.resize(900, 800);
            page.show();
            page.focusFirst();
        }
        template <class Widget> Widget *field(const char *name) { return page.findChild<Widget *>(QLatin1String(name)); }

        SignIn page;
        QPushButton *otherWay = field<QPushButton>("otherWay");
        QPushButton *button = field<QPushButton>("signIn");
        QPushButton *back = field<QPushButton>("back");
        QLineEdit *token = field<QLineEdit>("token");
        QLineEdit *redirect = field<QLineEdit>("redirect");
        QLineEdit *id = field<QLineEdit>("clientId");
        QLineEdit *secret = field<QLineEdit>("clientSecret");
        QSpinBox *port = field<QSpinBox>("port");
        QPushButton *copyAddress = field<QPushButton>("copyAddress");
    };

private slots:
    void initTestCase()
    {
        Theme::setMotion(false);
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void init()
    {
        m_server.emplace();
        m_browser.emplace();
        QDesktopServices::setUrlHandler(u"http"_s, &*m_browser, "open");
    }
    void cleanup() { QDesktopServices::unsetUrlHandler(u"http"_s); }

    void byKeysAlone()
    {
        ShellRig rig;
        Shown shown(rig, *m_server);
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        QVERIFY(!shown.id->isVisible());
        shown.otherWay->setFocus();
        QTest::keyClick(shown.otherWay, Qt::Key_Space);
        QVERIFY(shown.id->isVisible() && !shown.token->isVisible());
        QVERIFY(shown.page.heading().contains("OAuth2 app"_L1));
        QCOMPARE(shown.redirect->text(), u"http://127.0.0.1:%1/callback"_s.arg(m_server->port));
        QCOMPARE(shown.secret->echoMode(), QLineEdit::Password);
        QVERIFY(shown.id->hasFocus());
        QTest::keyClicks(shown.id, m_server->app.clientId);
        QTest::keyClick(shown.id, Qt::Key_Tab);
        QVERIFY(shown.secret->hasFocus());
        QTest::keyClicks(shown.secret, m_server->app.clientSecret);
        QSignalSpy signedIn(&shown.page, &SignIn::signedIn);
        QTest::keyClick(shown.secret, Qt::Key_Return);
        QVERIFY(shown.page.isBusy());
        QVERIFY(shown.button->text().contains("Waiting for the browser"_L1));
        QTRY_COMPARE(rig.session.state(), Session::State::Active);
        QCOMPARE(signedIn.size(), 1);
        QCOMPARE(m_browser->opened.size(), 1);
        QTRY_VERIFY(m_browser->page.contains("go back to Signoff"));
        QTRY_COMPARE(rig.secrets.entries().size(), 1);
    }

    void theRedirectUriIsCopied()
    {
        ShellRig rig;
        Shown shown(rig, *m_server);
        shown.otherWay->click();
        shown.port->setValue(23456);
        QCOMPARE(rig.settings.whole(Setting::SignInPort), 23456);
        shown.field<QPushButton>("copyRedirect")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:23456/callback"_s);
        QVERIFY(shown.redirect->isReadOnly());
    }

    void aBusyPortIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, m_server->port));
        ShellRig rig;
        Shown shown(rig, *m_server);
        enter(shown);
        shown.button->click();
        QVERIFY2(shown.page.errorText().contains(QString::number(m_server->port)), qPrintable(shown.page.errorText()));
        QVERIFY(!shown.page.isBusy());
        QCOMPARE(shown.secret->text(), m_server->app.clientSecret); // nothing typed is lost
        QVERIFY(m_browser->opened.isEmpty());
    }

    void denied()
    {
        m_server->wish({ { u"consent"_s, u"deny"_s } });
        ShellRig rig;
        Shown shown(rig, *m_server);
        enter(shown);
        shown.button->click();
        QTRY_VERIFY(shown.page.errorText().contains("denied"_L1));
        QVERIFY(!shown.page.isBusy());
        QTest::keyClicks(shown.secret, u"x"_s);
        QVERIFY(shown.page.errorText().isEmpty());
    }

    void cancelledWhileTheBrowserIsOpen()
    {
        m_server->wish({ { u"consent"_s, u"ask"_s } }); // a page that nobody answers
        ShellRig rig;
        Shown shown(rig, *m_server);
        enter(shown);
        shown.button->click();
        QTRY_VERIFY(m_browser->page.contains("Allow"));
        QVERIFY(shown.page.isBusy());
        QVERIFY(shown.copyAddress->isVisible());
        shown.copyAddress->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
            m_browser->opened.first().toString(QUrl::FullyEncoded));
        QTRY_VERIFY(shown.back->hasFocus());
        QTest::keyClick(shown.back, Qt::Key_Escape);
        QVERIFY(!shown.page.isBusy());
        QVERIFY(!shown.copyAddress->isVisible() && shown.id->isVisible());
        QTcpServer again;
        QVERIFY(again.listen(QHostAddress::LocalHost, m_server->port));
    }

    void withoutABrowserTheAddressIsOffered()
    {
        QDesktopServices::unsetUrlHandler(u"http"_s);
        ShellRig rig;
        Shown shown(rig, *m_server);
        enter(shown);
        shown.button->click(); // the platform of these tests opens nothing
        bool isSaid = false;
        for (const QLabel *label : shown.page.findChildren<QLabel *>())
            isSaid = isSaid || (label->isVisible() && label->text().contains("No browser could be opened"_L1));
        QVERIFY(isSaid);
        QVERIFY(shown.copyAddress->isVisible());
    }

    void whoseAccessEndedNeedsNothingButTheBrowser()
    {
        ShellRig rig;
        Shown shown(rig, *m_server);
        enter(shown);
        shown.button->click();
        QTRY_COMPARE(rig.session.state(), Session::State::Active);
        const QString uuid = rig.session.account().uuid;
        m_server->expire(u"all"_s);
        Reading reading(rig.client);
        QTRY_COMPARE(rig.session.state(), Session::State::Refused);
        shown.page.start(SignIn::For::ThisAccount, false);
        QVERIFY2(shown.page.heading().startsWith("Sign in to"_L1), qPrintable(shown.page.heading()));
        QVERIFY(shown.id->isVisible());
        QCOMPARE(shown.id->text(), m_server->app.clientId);
        QVERIFY(shown.secret->text().isEmpty());
        QVERIFY(shown.secret->placeholderText().contains("keychain"_L1));
        shown.button->click();
        QTRY_COMPARE(rig.session.state(), Session::State::Active);
        QCOMPARE(rig.session.account().uuid, uuid);
    }

private:
    void enter(Shown &shown)
    {
        shown.otherWay->click();
        shown.id->setText(m_server->app.clientId);
        shown.secret->setText(m_server->app.clientSecret);
    }

    std::optional<AppServer> m_server;
    std::optional<signoff::testing::Browser> m_browser;
};

QTEST_MAIN(TestAppSignIn)
#include "tst_app_sign_in.moc"
