// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/account.h"
#include "core/auth/accounts.h"
#include "core/auth/oauth_flow.h"
#include "core/auth/renewal.h"
#include "core/auth/secret_store.h"
#include "core/net/client.h"
#include "core/resources/workspaces.h"

#include <QObject>

namespace signoff {

// Whether someone is signed in, and as whom: with a personal token, or with an OAuth2 app of their own, whose access is
// renewed behind the calls that need it. Only a 401 refuses a personal token, and only invalid_grant an app; a network
// fault, a locked keychain or a laptop lid never signs anyone out.
class Session : public QObject {
    Q_OBJECT

public:
    enum class State {
        SignedOut, // nobody; the sign-in page shows, filled from account() where one is known
        Locked, // an account is known, its secret cannot be read now (keychain locked or not there)
        Checking, // a token is fetched, or its first call is under way
        Active, // signed in (perhaps offline: rows come from the cache)
        Refused, // the server does not accept the token (401), or does not renew it any more
    };
    Q_ENUM(State)

    // None of the three is owned; all outlive the session. The client's access is the session's to set.
    Session(SecretStore *secrets, Client *client, Accounts *accounts, QObject *parent = nullptr);

    State state() const { return m_state; }
    const Account &account() const { return m_account; }
    // The workspaces of the caller; from the last answer, or remembered. Empty while Active: not loaded yet.
    const QList<Workspace> &workspaces() const { return m_workspaces; }
    const Workspace *workspace() const; // the chosen one; until workspacesChanged
    // Why the state is what it is, where there is something to say; translated, for people.
    QString message() const { return m_message; }
    // True while the token lasts for this run only: no keychain took it, or it was not to be remembered.
    bool isTokenVolatile() const { return m_isTokenVolatile; }
    // Days until a personal token ends, six months after it was entered; 0 and less: it may have ended. None: not
    // known.
    std::optional<int> tokenDaysLeft(const QDateTime &now) const;
    // A sentence for people from 14 days before that on; else empty.
    QString tokenWarning(const QDateTime &now) const;

    // Sign in with a token: one getWorkspaces call checks it, beside the calls of who is signed in until then. On
    // success that account is Active and its token on the way to the store; on failure the state is what it was and
    // 'signInFailed' says why in words. The account keeps, finds or gets its uuid: see Accounts::identify.
    void signIn(const Account &account, const QString &token, bool remember);
    // The same by the browser: browserWanted() says where to send it, and the answer is awaited on this port. An empty
    // secret stands for the one that is known of this account's app.
    void signInWithApp(const Account &account, const OAuthApp &app, int port, bool remember);
    bool knowsSecretOf(const QString &clientId) const;
    void cancelSignIn();
    // Start with a known account: secret from the store, rows may show at once (offline included), the token is
    // checked behind them.
    void resume(const Account &account);
    // Try again: unlock the keychain, check the token.
    void retry();
    // Forgets token and account; the caller erases the data.
    void signOut();
    void setCheckTimeout(std::chrono::milliseconds timeout) { m_probe.setTimeout(timeout); }
    void setRenewalTimeout(std::chrono::milliseconds timeout) { m_renewal.setTimeout(timeout); }
    void setBrowserPatience(std::chrono::milliseconds patience) { m_flow.setPatience(patience); }
    void chooseWorkspace(const QString &id);

signals:
    // In this order where several are due.
    void stateChanged(); // state, account, message or isTokenVolatile
    void workspacesChanged(); // the list
    void workspaceChanged(); // the chosen one is another one, or none
    void signInFailed(const QString &sentence);
    void browserWanted(const QUrl &url);

private:
    using Accepted = std::function<void(const QList<Workspace> &)>;
    void check(const Account &account, const QString &token, Accepted accepted);
    void failCheck(const QString &sentence);
    void adopt(Account account, const QString &secret, const QList<Workspace> &workspaces, bool remember);
    void use(const QString &secret);
    void store();
    void renewed();
    void notRenewed(const TokenAnswer &answer);
    void keepRenewal(bool isOpen);
    void secretRead(SecretStore::Result result, const QString &secret);
    void verify();
    void refuse(const QString &sentence);
    void setWorkspaces(const QList<Workspace> &workspaces);
    void keepWorkspace();
    void announce();
    void become(State state, const QString &message = {});

    SecretStore *m_secrets;
    Client *m_client;
    Accounts *m_accounts;
    // Checks a token without touching the access of whoever is signed in.
    Client m_probe;
    OAuthFlow m_flow;
    Renewal m_renewal;
    ReadHandle m_check;
    ReadHandle m_verify;
    State m_state = State::SignedOut;
    State m_before = State::SignedOut; // where a failed check returns to
    QString m_messageBefore;
    Account m_account;
    QString m_token;
    QString m_secret; // what the store has or gets: the token, or all that is known of an app's access
    std::function<void(const OAuthAccess &)> m_granted; // what the browser is asked for
    QList<Workspace> m_workspaces;
    QString m_message;
    QString m_renewalWords; // said last of a renewal, and of storing
    QString m_storeWords;
    QTimer m_storeAgain;
    bool m_isTokenVolatile = false;
    bool m_wasRenewalOpen = false; // before the renewal that is under way
    bool m_isRemembered = false; // new tokens go to the store, too
    bool m_verifyWhenReached = false;
    struct Told {
        State state = State::SignedOut;
        QString message;
        QString account;
        bool isTokenVolatile = false;
        bool operator==(const Told &) const = default;
    };
    Told m_told;
    QStringList m_chosenTold;
    bool m_areWorkspacesNew = false;
    int m_generation = 0; // drops what the store answers for an account that is no longer meant
};

} // namespace signoff
