// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stub_page.h"

#include "sandbox/host.h"
#include "ui/shell/sign_in.h"
#include "ui/view/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QUuid>

#include <memory>

using namespace signoff;
using namespace Qt::StringLiterals;

// Catches what would go to the browser.
class Browser : public QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;
public slots:
    void open(const QUrl &url) { opened.append(url); }
};

class TestSignIn : public QObject {
    Q_OBJECT

    std::unique_ptr<sandbox::Host> m_host;

    struct Shown {
        explicit Shown(ShellRig &rig)
            : page(rig.session, rig.accounts, rig.settings)
            , token(page.findChild<QLineEdit *>(u"token"_s))
            , server(page.findChild<QLineEdit *>(u"server"_s))
            , button(page.findChild<QPushButton *>(u"signIn"_s))
            , remember(page.findChild<QCheckBox *>(u"remember"_s))
        {
            page.resize(900, 700);
            page.show();
        }
        SignIn page;
        QLineEdit *token;
        QLineEdit *server;
        QPushButton *button;
        QCheckBox *remember;
    };

    Account sandboxAccount() const
    {
        Account account;
        account.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        account.label = u"Known company"_s;
        account.baseUrl = m_host->baseUrl();
        return account;
    }

private slots:
    void initTestCase()
    {
        Theme::setMotion(false);
        Theme::apply(*qApp, Theme::Mode::Light);
        sandbox::Options options;
        options.members = 3;
        options.weeks = 2;
        options.rateLimit = 0;
        m_host = std::make_unique<sandbox::Host>(options);
        QString error;
        QVERIFY2(m_host->start(&error), qPrintable(error));
    }

    void goodToken()
    {
        ShellRig rig;
        Shown shown(rig);
        shown.page.setServer(m_host->baseUrl());
        QVERIFY(shown.server->isVisible());
        QCOMPARE(shown.token->echoMode(), QLineEdit::Password);
        QVERIFY(shown.remember->isChecked());
        QSignalSpy signedIn(&shown.page, &SignIn::signedIn);
        shown.token->setText(m_host->token());
        QTest::keyClick(shown.token, Qt::Key_Return);
        QVERIFY(shown.page.isBusy());
        QVERIFY(!shown.button->isEnabled());
        QTRY_COMPARE(rig.session.state(), Session::State::Active);
        QCOMPARE(signedIn.size(), 1);
        QVERIFY(!shown.page.isBusy());
        QTRY_COMPARE(rig.secrets.entries().size(), 1); // kept, as asked
        QCOMPARE(rig.accounts.all().size(), 1);
    }

    void notRemembered()
    {
        ShellRig rig;
        Shown shown(rig);
        shown.page.setServer(m_host->baseUrl());
        shown.remember->setChecked(false);
        shown.token->setText(m_host->token());
        shown.button->click();
        QTRY_COMPARE(rig.session.state(), Session::State::Active);
        QTest::qWait(20);
        QVERIFY(rig.secrets.entries().isEmpty());
        QVERIFY(rig.session.isTokenVolatile());
    }

    void wrongToken()
    {
        ShellRig rig;
        Shown shown(rig);
        shown.page.setServer(m_host->baseUrl());
        shown.token->setText(u"not-the-token-at-all"_s);
        shown.button->click();
        QTRY_VERIFY(!shown.page.errorText().isEmpty());
        QVERIFY2(shown.page.errorText().contains("does not accept this token"_L1), qPrintable(shown.page.errorText()));
        QCOMPARE(rig.session.state(), Session::State::SignedOut);
        QVERIFY(!shown.page.isBusy());
        QCOMPARE(shown.token->text(), u"not-the-token-at-all"_s); // nothing typed is lost
        QVERIFY(shown.button->isEnabled());
        // Typing takes the words away.
        QTest::keyClicks(shown.token, u"x"_s);
        QVERIFY(shown.page.errorText().isEmpty());
    }

    void closedPort()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        ShellRig rig;
        Shown shown(rig);
        shown.page.setServer(QUrl(u"http://127.0.0.1:%1/api/v2"_s.arg(port)));
        shown.token->setText(m_host->token());
        shown.button->click();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.page.errorText().isEmpty(), 20'000);
        QVERIFY2(shown.page.errorText().contains("cannot be reached"_L1), qPrintable(shown.page.errorText()));
        QCOMPARE(rig.session.state(), Session::State::SignedOut);
    }

    void nothingIsSentThatCannotBeRight()
    {
        ShellRig rig;
        Shown shown(rig);
        shown.page.setServer(m_host->baseUrl());
        shown.button->click();
        QVERIFY(shown.page.errorText().contains("Paste the token"_L1));
        shown.token->setText(u"two words"_s);
        shown.button->click();
        QVERIFY(shown.page.errorText().contains("not a token"_L1));
        shown.token->setText(u"token"_s);
        shown.server->setText(u"http://example.org/api"_s);
        shown.button->click();
        QVERIFY(!shown.page.errorText().isEmpty());
        QVERIFY(!shown.page.isBusy());
        QCOMPARE(rig.session.state(), Session::State::SignedOut);
    }

    void whatIsPastedIsTrimmed()
    {
        ShellRig rig;
        Shown shown(rig);
        QGuiApplication::clipboard()->setText(u"  Bearer abc.def \n"_s);
        shown.token->setFocus();
        shown.token->paste();
        QCOMPARE(shown.token->text(), u"abc.def"_s);
    }

    void cancelling()
    {
        QTcpServer silent; // accepts, and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        ShellRig rig;
        Shown shown(rig);
        shown.page.setServer(QUrl(u"http://127.0.0.1:%1/api/v2"_s.arg(silent.serverPort())));
        shown.token->setText(m_host->token());
        shown.button->click();
        QVERIFY(shown.page.isBusy());
        auto *back = shown.page.findChild<QPushButton *>(u"back"_s);
        QVERIFY(back->isVisible());
        back->click();
        QVERIFY(!shown.page.isBusy());
        QCOMPARE(rig.session.state(), Session::State::SignedOut);
        QCOMPARE(shown.token->text(), m_host->token());
    }

    void knownAccountsAreOffered()
    {
        ShellRig rig;
        const Account known = sandboxAccount();
        rig.accounts.save(known);
        Shown shown(rig);
        QSignalSpy chosen(&shown.page, &SignIn::accountChosen);
        auto *button = shown.page.findChild<QAbstractButton *>(known.uuid);
        QVERIFY(button);
        QVERIFY(button->isVisible());
        QVERIFY(button->accessibleName().contains("Known company"_L1));
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), known.uuid);
    }

    void lockedKeychain()
    {
        ShellRig rig;
        Account known = sandboxAccount();
        known.isTokenStored = true;
        rig.accounts.save(known);
        rig.secrets.entries().insert(secretKey(known), m_host->token());
        rig.secrets.answerWith(SecretStore::Result::Locked);
        Shown shown(rig);
        rig.session.resume(known);
        QTRY_COMPARE(rig.session.state(), Session::State::Locked);
        QVERIFY(shown.page.heading().contains("cannot be read"_L1));
        QPushButton *retry = nullptr;
        for (QPushButton *button : shown.page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains("try again"_L1))
                retry = button;
        }
        QVERIFY(retry);
        QVERIFY(!shown.remember->isVisible()); // the keychain would not take it
        QVERIFY(!shown.server->isVisible()); // its token goes to its server
        // Still locked: still here.
        retry->click();
        QTRY_COMPARE(rig.session.state(), Session::State::Locked);
        rig.secrets.answerWith(SecretStore::Result::Ok);
        retry->click();
        QTRY_COMPARE(rig.session.state(), Session::State::Active);
    }

    void lockedKeychainAndATokenForThisRun()
    {
        ShellRig rig;
        Account known = sandboxAccount();
        known.isTokenStored = true;
        rig.accounts.save(known);
        rig.secrets.answerWith(SecretStore::Result::Locked);
        Shown shown(rig);
        rig.session.resume(known);
        QTRY_COMPARE(rig.session.state(), Session::State::Locked);
        shown.token->setText(m_host->token());
        shown.button->click();
        QTRY_COMPARE(rig.session.state(), Session::State::Active);
        QVERIFY(rig.session.isTokenVolatile());
        QCOMPARE(rig.session.account().uuid, known.uuid);
    }

    void refusedToken()
    {
        ShellRig rig;
        Account known = sandboxAccount();
        known.isTokenStored = true;
        rig.accounts.save(known);
        rig.secrets.entries().insert(secretKey(known), u"revoked-token-1234"_s);
        Shown shown(rig);
        rig.session.resume(known);
        QTRY_COMPARE(rig.session.state(), Session::State::Refused);
        QVERIFY(shown.page.heading().contains("new token"_L1));
        shown.token->setText(m_host->token());
        shown.button->click();
        QTRY_COMPARE(rig.session.state(), Session::State::Active);
        QCOMPARE(rig.session.account().uuid, known.uuid); // the same person: what was decided is found again
    }

    void anotherAccount()
    {
        ShellRig rig;
        Shown shown(rig);
        shown.page.setServer(m_host->baseUrl());
        shown.token->setText(m_host->token());
        shown.button->click();
        QTRY_COMPARE(rig.session.state(), Session::State::Active);
        const QString first = rig.session.account().uuid;

        shown.page.start(SignIn::For::AnotherAccount, true);
        QVERIFY(shown.page.heading().contains("Add an account"_L1));
        QVERIFY(shown.token->text().isEmpty());
        shown.token->setText(u"wrong-token-here"_s);
        shown.button->click();
        QTRY_VERIFY(!shown.page.errorText().isEmpty());
        QCOMPARE(rig.session.state(), Session::State::Active); // who is signed in stays so
        QCOMPARE(rig.session.account().uuid, first);
        QSignalSpy cancelled(&shown.page, &SignIn::cancelled);
        QTest::keyClick(&shown.page, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        // The same person again is no news of another account, and still an end.
        QSignalSpy signedIn(&shown.page, &SignIn::signedIn);
        shown.token->setText(m_host->token());
        shown.button->click();
        QTRY_COMPARE(signedIn.size(), 1);
        QVERIFY(!shown.page.isBusy());
    }

    void linkAndDemo()
    {
        Browser browser;
        QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
        ShellRig rig;
        Shown shown(rig);
        QSignalSpy demo(&shown.page, &SignIn::demoRequested);
        shown.page.findChild<QPushButton *>(u"demo"_s)->click();
        QCOMPARE(demo.size(), 1);
        shown.page.findChild<QPushButton *>(u"web"_s)->click();
        QCOMPARE(browser.opened.size(), 1);
        QCOMPARE(browser.opened.first().host(), u"webwork-tracker.com"_s);
        QDesktopServices::unsetUrlHandler(u"https"_s);
    }

    void textsOfTheServerStayText()
    {
        ShellRig rig;
        Account known = sandboxAccount();
        known.label = u"<img src=x><b>Acme</b>"_s;
        known.isTokenStored = true;
        rig.accounts.save(known);
        rig.secrets.entries().insert(secretKey(known), u"revoked-token-1234"_s);
        Shown shown(rig);
        rig.session.resume(known);
        QTRY_COMPARE(rig.session.state(), Session::State::Refused);
        QVERIFY(shown.page.heading().contains("<b>Acme</b>"_L1));
        for (const QLabel *label : shown.page.findChildren<QLabel *>())
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    }
};

QTEST_MAIN(TestSignIn)
#include "tst_sign_in.moc"
