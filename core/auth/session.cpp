// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/session.h"

#include "core/auth/sign_in_words.h"
#include "core/net/secrets.h"

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int tokenMonths = 6;
constexpr int warningDays = 14;

TypedRequest<Rows<Workspace>> workspacesRequest(Priority priority)
{
    auto request = getWorkspaces(QString());
    request.query.addQueryItem(u"per_page"_s, u"100"_s);
    request.priority = priority;
    return request;
}

QList<Workspace> rowsOf(const Rows<Workspace> &answer)
{
    QList<Workspace> workspaces;
    for (const Received<Workspace> &one : answer.rows)
        workspaces.append(one.row);
    return workspaces;
}

} // namespace

Session::Session(SecretStore *secrets, Client *client, Accounts *accounts, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_client(client)
    , m_accounts(accounts)
    , m_probe(client->gate())
{
    m_probe.setTimeout(std::chrono::seconds(15)); // someone waits for it
    m_storeAgain.setSingleShot(true);
    m_storeAgain.setInterval(std::chrono::minutes(2));
    connect(&m_storeAgain, &QTimer::timeout, this, &Session::store);
    connect(client, &Client::refused, this,
        [this] { refuse(m_account.clientId.isEmpty() ? words::refused() : words::accessEnded(false)); });
    connect(client, &Client::tokenOver, this, [this] {
        if (m_renewal.isOn())
            return m_renewal.renew();
        // Just ended: the client is about to be told.
        QMetaObject::invokeMethod(
            m_client, [this] { m_client->notRenewed({ ErrorKind::Refused, 401, {}, {}, {} }); }, Qt::QueuedConnection);
    });
    connect(&m_renewal, &Renewal::began, this, [this] { keepRenewal(true); });
    connect(&m_renewal, &Renewal::renewed, this, &Session::renewed);
    connect(&m_renewal, &Renewal::failed, this, &Session::notRenewed);
    connect(&m_flow, &OAuthFlow::browserWanted, this, &Session::browserWanted);
    connect(&m_flow, &OAuthFlow::failed, this, &Session::signInFailed);
    connect(&m_flow, &OAuthFlow::granted, this, [this](const OAuthAccess &access) { m_granted(access); });
    connect(client, &Client::reached, this, [this] {
        if (std::exchange(m_verifyWhenReached, false))
            verify();
    });
}

const Workspace *Session::workspace() const
{
    const auto found = std::find_if(m_workspaces.begin(), m_workspaces.end(),
        [this](const Workspace &workspace) { return workspace.id == m_account.workspace; });
    return found == m_workspaces.end() ? nullptr : &*found;
}

std::optional<int> Session::tokenDaysLeft(const QDateTime &now) const
{
    if (m_account.isDemo || !m_account.tokenSince.isValid())
        return {};
    return int(now.daysTo(m_account.tokenSince.addMonths(tokenMonths)));
}

QString Session::tokenWarning(const QDateTime &now) const
{
    const auto days = tokenDaysLeft(now);
    if (!days || *days > warningDays)
        return {};
    if (*days <= 0)
        return tr("Your token is six months old and ends any moment. Make a new one in WebWork and sign in with it.");
    return tr(
        "Your token ends in %n day(s) at the latest. Make a new one in WebWork and sign in with it.", nullptr, *days);
}

void Session::signIn(const Account &account, const QString &token, bool remember)
{
    m_flow.cancel();
    m_check = {};
    const QString pasted = token.trimmed();
    const QString problem = checkBaseUrl(account.baseUrl.toString()).problem;
    if (!problem.isEmpty())
        return failCheck(problem);
    if (!isVisibleAscii(pasted))
        return failCheck(pasted.isEmpty() ? tr("Enter the token.")
                                          : tr("This is not a token: it has blanks or unusual characters in it."));
    check(account, pasted,
        [=, this](const QList<Workspace> &workspaces) { adopt(account, pasted, workspaces, remember); });
}

void Session::signInWithApp(const Account &account, const OAuthApp &app, int port, bool remember)
{
    m_flow.cancel();
    m_check = {};
    OAuthApp whole { app.clientId.trimmed(), app.clientSecret.trimmed() };
    if (whole.clientSecret.isEmpty() && account.uuid == m_account.uuid && knowsSecretOf(whole.clientId))
        whole.clientSecret = m_renewal.access().app.clientSecret;
    const QString problem = checkBaseUrl(account.baseUrl.toString()).problem;
    if (!problem.isEmpty())
        return failCheck(problem);
    if (!isClientId(whole.clientId))
        return failCheck(whole.clientId.isEmpty() ? tr("Enter the client id of your app.")
                                                  : tr("This is not a client id: it has unusual characters in it."));
    if (!isVisibleAscii(whole.clientSecret))
        return failCheck(whole.clientSecret.isEmpty()
                ? tr("Enter the client secret of your app.")
                : tr("This is not a client secret: it has blanks or unusual characters in it."));
    Secrets::add(whole.clientSecret);
    m_granted = [=, this](const OAuthAccess &access) {
        check(account, access.accessToken, [=, this](const QList<Workspace> &workspaces) {
            adopt(account, access.written(), workspaces, remember);
        });
    };
    m_flow.start(account.baseUrl, whole, quint16(port));
}

bool Session::knowsSecretOf(const QString &clientId) const
{
    const OAuthApp &known = m_renewal.access().app;
    return !known.clientSecret.isEmpty() && known.clientId == clientId;
}

void Session::cancelSignIn()
{
    m_flow.cancel();
    if (!m_check.isActive())
        return;
    m_check = {};
    if (m_state == State::Checking)
        become(m_before, m_messageBefore);
}

// The state is Checking meanwhile, unless someone is signed in.
void Session::check(const Account &account, const QString &token, Accepted accepted)
{
    Secrets::add(token);
    m_probe.setAccess(account.baseUrl, token);
    m_check = m_probe.read<Rows<Workspace>>(workspacesRequest(Priority::Interactive),
        [this, baseUrl = account.baseUrl, accepted = std::move(accepted)](const Outcome<Rows<Workspace>> &outcome) {
            if (const auto *error = std::get_if<Error>(&outcome))
                return failCheck(words::checkFailed(*error, baseUrl));
            const auto &answer = std::get<Rows<Workspace>>(outcome);
            const QString sentence = words::notForYou(answer);
            if (!sentence.isEmpty())
                return failCheck(sentence);
            accepted(rowsOf(answer));
        });
    if (m_state == State::Checking) {
        ++m_generation; // whoever enters a token does not wait for the keychain
    } else if (m_state != State::Active) {
        m_before = m_state;
        m_messageBefore = m_message;
        become(State::Checking);
    }
}

void Session::failCheck(const QString &sentence)
{
    if (m_state == State::Checking)
        become(m_before, m_messageBefore);
    emit signInFailed(sentence);
}

void Session::adopt(Account account, const QString &secret, const QList<Workspace> &workspaces, bool remember)
{
    ++m_generation;
    m_verify = {};
    m_verifyWhenReached = false;
    if (!account.isDemo)
        account = m_accounts->identify(account, workspaces);
    if (account.label.isEmpty())
        account.label = u"%1 · %2"_s.arg(workspaces.first().name, account.baseUrl.host());
    // Of a token that is not kept nobody knows how old it is: the environment hands it over at every start. What is
    // known of one that was kept before stays with the stored account. That of an app is renewed.
    const auto access = OAuthAccess::read(secret);
    account.clientId = access ? access->app.clientId : QString();
    account.isRenewalOpen = false;
    account.tokenSince = remember && !access ? QDateTime::currentDateTimeUtc() : QDateTime();
    account.isTokenStored = false;
    m_account = account;
    m_isTokenVolatile = !remember && !account.isDemo;
    m_isRemembered = remember && !account.isDemo;
    use(secret);
    if (remember || !m_accounts->find(account.uuid))
        m_accounts->save(m_account);
    m_accounts->use(m_account.uuid);
    setWorkspaces(workspaces);
    become(State::Active);
    if (m_isRemembered)
        store();
}

// What goes out from now on carries this; an app's access is looked after.
void Session::use(const QString &secret)
{
    m_storeAgain.stop();
    m_secret = secret;
    const auto access = OAuthAccess::read(secret);
    m_token = access ? access->accessToken : secret;
    m_client->setAccess(m_account.baseUrl, m_token);
    m_renewal.forget();
    if (!access) {
        Secrets::add(secret);
        return;
    }
    access->hide();
    if (!access->refreshToken.isEmpty())
        m_client->setRenewable(access->ends);
    m_renewal.start(m_account.baseUrl, *access);
}

void Session::renewed()
{
    const OAuthAccess &access = m_renewal.access();
    m_secret = access.written();
    m_token = access.accessToken;
    if (m_isRemembered)
        store();
    else
        keepRenewal(false);
    m_client->renewed(m_token, access.ends);
    if (!m_renewalWords.isEmpty() && m_message == std::exchange(m_renewalWords, {}))
        become(m_state);
}

void Session::notRenewed(const TokenAnswer &answer)
{
    using Kind = TokenAnswer::Kind;
    if (answer.kind == Kind::GrantEnded) {
        m_client->notRenewed(answer.error);
        return refuse(words::accessEnded(m_wasRenewalOpen));
    }
    // Unless an answer got lost, the tokens that are stored are still good.
    const bool isLost = answer.kind == Kind::Unknown && answer.hasLeft;
    if (!isLost && !m_wasRenewalOpen)
        keepRenewal(false);
    if (answer.kind != Kind::Unknown) {
        m_renewalWords = words::notRenewed(answer);
        become(m_state, m_renewalWords);
    }
    m_client->notRenewed(answer.error);
}

// Written down before a refresh token goes out, so that the next start can say what became of it.
void Session::keepRenewal(bool isOpen)
{
    if (isOpen)
        m_wasRenewalOpen = m_account.isRenewalOpen;
    m_account.isRenewalOpen = isOpen;
    if (auto stored = m_isRemembered ? m_accounts->find(m_account.uuid) : std::nullopt) {
        stored->isRenewalOpen = isOpen;
        m_accounts->save(*stored);
    }
}

void Session::store()
{
    const QString uuid = m_account.uuid;
    m_secrets->write(secretKey(m_account), m_secret, this,
        [this, uuid, generation = m_generation](SecretStore::Result result, const QString &) {
            const bool isStored = result == SecretStore::Result::Ok;
            if (auto account = m_accounts->find(uuid)) {
                account->isTokenStored = isStored;
                m_accounts->save(*account);
            }
            if (generation != m_generation)
                return;
            m_account.isTokenStored = isStored;
            m_isTokenVolatile = !isStored;
            if (!isStored) {
                m_storeWords = words::notStored(result);
                become(m_state, m_storeWords);
                // Renewed while the keychain was locked, perhaps: what it still has is over.
                if (m_account.isRenewalOpen)
                    m_storeAgain.start();
                return;
            }
            m_storeAgain.stop();
            if (m_account.isRenewalOpen)
                keepRenewal(false);
            if (!m_storeWords.isEmpty() && m_message == std::exchange(m_storeWords, {}))
                become(m_state);
        });
}

void Session::resume(const Account &account)
{
    m_flow.cancel();
    m_storeAgain.stop();
    m_check = {};
    m_verify = {};
    m_verifyWhenReached = false;
    m_client->setAccess(account.baseUrl, {});
    m_renewal.forget();
    m_account = account;
    m_token.clear();
    m_secret.clear();
    m_isRemembered = true;
    m_isTokenVolatile = false;
    m_before = State::Locked;
    m_messageBefore = words::locked(SecretStore::Result::Locked);
    setWorkspaces(m_accounts->workspaces(account.uuid));
    become(State::Checking);
    m_secrets->read(secretKey(account), this,
        [this, generation = ++m_generation](SecretStore::Result result, const QString &secret, const QString &) {
            if (generation == m_generation)
                secretRead(result, secret);
        });
}

void Session::secretRead(SecretStore::Result result, const QString &secret)
{
    using Result = SecretStore::Result;
    // A keychain that is locked may say that there is no such entry. Whoever saw it stored does not believe that.
    if (result == Result::NotFound && !m_account.isTokenStored)
        return become(State::SignedOut,
            m_account.clientId.isEmpty() ? tr("Enter the token of this account again.")
                                         : tr("Sign in to this account with the browser again."));
    if (result != Result::Ok)
        return become(State::Locked, words::locked(result));
    use(secret);
    m_accounts->use(m_account.uuid);
    become(State::Active);
    verify();
}

// Behind a window that shows remembered rows already. Whatever but a 401 leaves the session as it is.
void Session::verify()
{
    const auto priority = m_workspaces.isEmpty() ? Priority::Interactive : Priority::Background;
    m_verify =
        m_client->read<Rows<Workspace>>(workspacesRequest(priority), [this](const Outcome<Rows<Workspace>> &outcome) {
            if (const auto *error = std::get_if<Error>(&outcome)) {
                m_verifyWhenReached = error->kind == ErrorKind::Unreachable;
                if (error->kind != ErrorKind::Refused && m_workspaces.isEmpty()) // refused() says the other
                    become(m_state, words::checkFailed(*error, m_account.baseUrl));
                return;
            }
            const auto &answer = std::get<Rows<Workspace>>(outcome);
            if (!answer.rows.isEmpty())
                setWorkspaces(rowsOf(answer));
            // Says it when the role was taken away since, or that nothing is wrong any more; that no keychain took the
            // token stays true.
            become(m_state, m_isTokenVolatile ? m_message : words::notForYou(answer));
        });
}

void Session::refuse(const QString &sentence)
{
    if (m_state != State::Active)
        return;
    m_verify = {};
    m_renewal.stop();
    // Kept for retry(), and in the store: a server may refuse by mistake. Not sent with anything meanwhile.
    m_client->setAccess(m_account.baseUrl, {});
    become(State::Refused, sentence);
}

void Session::retry()
{
    switch (m_state) {
    case State::Locked:
        return resume(m_account);
    case State::Refused:
        return check(m_account, m_token, [this](const QList<Workspace> &workspaces) {
            use(m_secret);
            setWorkspaces(workspaces);
            become(State::Active);
        });
    case State::Active:
        return verify();
    case State::SignedOut:
    case State::Checking:
        return;
    }
}

void Session::signOut()
{
    ++m_generation;
    m_storeAgain.stop();
    m_flow.cancel();
    m_check = {};
    m_verify = {};
    m_verifyWhenReached = false;
    m_client->setAccess({}, {});
    m_renewal.forget();
    m_probe.setAccess({}, {});
    if (!m_account.isDemo && !m_account.uuid.isEmpty()) {
        m_secrets->remove(secretKey(m_account), this,
            [this, wasStored = m_account.isTokenStored](SecretStore::Result result, const QString &) {
                const bool isGone = result == SecretStore::Result::Ok || result == SecretStore::Result::NotFound;
                if (!isGone && wasStored && m_state == State::SignedOut)
                    become(State::SignedOut, words::notRemoved());
            });
        m_accounts->remove(m_account.uuid);
    }
    m_account = {};
    m_token.clear();
    m_secret.clear();
    m_isTokenVolatile = false;
    setWorkspaces({});
    become(State::SignedOut);
}

void Session::chooseWorkspace(const QString &id)
{
    const bool isKnown = std::any_of(
        m_workspaces.begin(), m_workspaces.end(), [&](const Workspace &workspace) { return workspace.id == id; });
    if (!isKnown || id == m_account.workspace)
        return;
    m_account.workspace = id;
    keepWorkspace();
    announce();
}

void Session::setWorkspaces(const QList<Workspace> &workspaces)
{
    m_workspaces = workspaces;
    m_areWorkspacesNew = true;
    m_accounts->remember(m_account.uuid, workspaces);
    if (workspace() || workspaces.isEmpty())
        return;
    // The first in which there is something to do.
    const auto fits =
        std::find_if(workspaces.begin(), workspaces.end(), [](const Workspace &one) { return one.mayDecide(); });
    m_account.workspace = fits == workspaces.end() ? workspaces.first().id : fits->id;
    keepWorkspace();
}

// Nothing but the choice: of the token the stored account may know more than this session.
void Session::keepWorkspace()
{
    if (auto stored = m_accounts->find(m_account.uuid)) {
        stored->workspace = m_account.workspace;
        m_accounts->save(*stored);
    }
}

void Session::become(State state, const QString &message)
{
    m_state = state;
    m_message = message;
    announce();
}

// Tells what is new since the last time, once everything is in its place. Whoever listens may call back into here.
void Session::announce()
{
    const Told now { m_state, m_message, m_account.uuid, m_isTokenVolatile };
    if (now != std::exchange(m_told, now))
        emit stateChanged();
    if (std::exchange(m_areWorkspacesNew, false))
        emit workspacesChanged();
    const Workspace *chosen = workspace();
    const QStringList chosenNow = chosen ? QStringList { m_account.uuid, chosen->id, chosen->userId } : QStringList();
    if (chosenNow != std::exchange(m_chosenTold, chosenNow))
        emit workspaceChanged();
}

} // namespace signoff
