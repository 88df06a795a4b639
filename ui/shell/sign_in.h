// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/accounts.h"
#include "core/auth/session.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpacerItem;
class QToolButton;
class QVBoxLayout;

namespace signoff {

class AppForm;
class BusyLine;
class MessageBar;

// The page that lets someone in: with a new token, with an OAuth2 app of their own, with an account that is known, or
// into the demo company. It follows the session: a locked keychain offers to try again, a refused token asks for a new one, and what went wrong is said
// beside the field it was typed into.
class SignIn : public QWidget {
    Q_OBJECT

public:
    SignIn(Session &session, Accounts &accounts, Settings &settings, QWidget *parent = nullptr);

    // The server to start with (--api-url); an empty one is WebWork's own.
    void setServer(const QUrl &url);
    // Begins anew: reads session and accounts, forgets what was typed. 'canGoBack': there are pages behind this one.
    enum class For { ThisAccount, AnotherAccount };
    void start(For purpose, bool canGoBack);
    void setCanGoBack(bool canGoBack);
    bool isForAnotherAccount() const { return m_purpose == For::AnotherAccount; }
    // Something else has to happen first ("Opening the demo company …"): no fields. Empty words bring them back.
    void setWaiting(const QString &words);
    // Puts the cursor where typing begins.
    void focusFirst();

    // Everything it says beside its fields, for tests.
    QString heading() const;
    QString errorText() const;
    bool isBusy() const { return m_busy; }

signals:
    void demoRequested();
    void accountChosen(const QString &uuid);
    void cancelled();
    // A token entered here was accepted.
    void signedIn();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();
    void submit();
    // The account that is meant: the known one, or one of the server typed here; none with an error shown.
    std::optional<Account> wanted();
    enum class Way { Token, App };
    void setWay(Way way);
    void openBrowser(const QUrl &url);
    void setBusy(bool busy);
    // The account this page is about; empty when it is about a new one.
    Account known() const;
    // The session's state as far as this page is about it.
    Session::State state() const;
    void fail(const QString &sentence);
    void fillAccounts();
    void fillServer();
    void retranslate();
    void setServerShown(bool shown);
    void tokenTyped();

    Session &m_session;
    Accounts &m_accounts;
    QUrl m_server;
    QString m_waiting;
    QString m_about; // uuid of the account the fields were filled for
    QStringList m_offered; // uuids of the accounts that are listed
    bool m_busy = false;
    Way m_way = Way::Token;
    For m_purpose = For::ThisAccount;
    bool m_canGoBack = false;
    bool m_serverShown = false;

    QLabel *m_claim;
    QLabel *m_heading;
    QLabel *m_intro;
    QPushButton *m_retry;
    QSpacerItem *m_retryGap;
    QWidget *m_form;
    QWidget *m_accountList;
    QVBoxLayout *m_accountRows;
    QLabel *m_accountsTitle;
    QLabel *m_tokenTitle;
    QLabel *m_where;
    QPushButton *m_web;
    QLineEdit *m_token;
    QToolButton *m_reveal;
    AppForm *m_app;
    QCheckBox *m_remember;
    QPushButton *m_otherServer;
    QLabel *m_serverTitle;
    QLineEdit *m_serverUrl;
    MessageBar *m_error;
    QPushButton *m_signIn;
    QPushButton *m_back;
    QPushButton *m_otherWay;
    BusyLine *m_busyLine;
    QWidget *m_demoPart;
    QPushButton *m_demo;
    QLabel *m_demoHint;
};

} // namespace signoff
