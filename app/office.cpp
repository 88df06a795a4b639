// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/office.h"

#include "app/demo.h"
#include "app/translations.h"
#include "core/auth/keychain_store.h"
#include "core/auth/memory_store.h"
#include "core/support/format.h"
#include "ui/pages/review_rules.h"
#include "ui/shell/sign_in.h"
#include "ui/view/form_dialog.h"
#include "ui/view/prompts.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

QString demoUuid()
{
    return u"demo"_s;
}

std::unique_ptr<SecretStore> makeSecrets(bool demo)
{
    if (demo)
        return std::make_unique<MemoryStore>();
    return std::make_unique<KeychainStore>();
}

Theme::Mode themeMode(const Settings &settings)
{
    const QString name = settings.text(Setting::Theme);
    return name == "light"_L1 ? Theme::Mode::Light : name == "dark"_L1 ? Theme::Mode::Dark : Theme::Mode::System;
}

// On its way out, or about to be; one that waits for a word of the manager is not.
bool isRunning(const Decisions::Shown &shown)
{
    return (shown.decision.state == DecisionState::Held && !shown.isKept)
        || shown.decision.state == DecisionState::Queued;
}

} // namespace

Office::Office(const Plan &plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_temporary(plan.demo && plan.dataDir.isEmpty() ? std::make_unique<QTemporaryDir>() : nullptr)
    , m_paths(m_temporary ? m_temporary->path() : plan.dataDir)
    , m_settings(m_paths.settings())
    , m_demo(plan.demo ? std::make_unique<DemoCompany>(plan.options) : nullptr)
    , m_client(&m_gate)
    , m_secrets(makeSecrets(plan.demo))
    , m_accounts(m_settings)
    , m_session(m_secrets.get(), &m_client, &m_accounts)
    , m_journal(std::make_unique<Journal>(m_paths.journal()))
{
    for (auto setting = m_plan.settings.cbegin(); setting != m_plan.settings.cend(); ++setting)
        m_settings.set(setting.key(), setting.value());
    // Before there is a widget that would have to change its words and looks.
    format::setDecimalHours(m_settings.flag(Setting::DecimalHours));
    const QString language =
        m_plan.options.language.isEmpty() ? m_settings.text(Setting::Language) : m_plan.options.language;
    installLanguage(language == "system"_L1 ? QString() : language);
    Theme::apply(*qApp, m_plan.options.theme.value_or(themeMode(m_settings)));
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts { m_settings, m_session, m_accounts, m_gate, allPages(), availableLanguages() });
    wire();
}

void Office::wire()
{
    MainWindow *window = m_window.get();
    connect(&m_session, &Session::stateChanged, this, &Office::follow);
    connect(&m_session, &Session::workspaceChanged, this, &Office::follow);
    connect(&m_session, &Session::signInFailed, this, [this](const QString &sentence) {
        m_isStarting = false;
        emit notOpened(sentence);
    });
    connect(&m_client, &Client::reached, window, [window] { window->setOffline(false); });
    connect(&m_client, &Client::unreachable, window, [window] { window->setOffline(true); });
    connect(&m_settings, &Settings::changed, this, &Office::applySetting);

    // Queued: a window does not close from within its own close event.
    connect(
        window, &MainWindow::closeRequested, this,
        [this] { leave(Leaving::Window, [this] { m_window->closeNow(); }); }, Qt::QueuedConnection);
    connect(window, &MainWindow::closed, this, &Office::closed);
    connect(window, &MainWindow::signOutRequested, this, &Office::signOut);
    connect(window, &MainWindow::demoRequested, this, &Office::demoWanted);
    connect(window, &MainWindow::accountChosen, this, &Office::chooseAccount);
    connect(window, &MainWindow::workspaceChosen, this, [this](const QString &id) {
        leave(Leaving::Workspace, [this, id] { m_session.chooseWorkspace(id); });
    });
    connect(window, &MainWindow::rulesRequested, this, [this] {
        if (m_data)
            openReviewRules(*m_data, m_settings, m_window.get());
    });
    connect(window, &MainWindow::eraseRequested, this,
        [this] { leave(Leaving::Workspace, [this] { reopen(true); }); });
    connect(window, &MainWindow::noticeAction, this, [this] {
        if (m_afterSending) {
            m_afterSending = {};
            updateNotice();
        } else {
            m_window->showSignIn();
        }
    });
    window->setStored([this] { return storedWords(); });

    if (m_demo) {
        connect(m_demo.get(), &DemoCompany::ready, this, [this](const QUrl &baseUrl, const QString &token) {
            Account account;
            account.uuid = demoUuid();
            account.label = tr("Demo company");
            account.baseUrl = baseUrl;
            account.isDemo = true;
            m_isStarting = true;
            m_session.signIn(account, token, false);
        });
        connect(m_demo.get(), &DemoCompany::failed, this, [this](const QString &why) {
            const QString sentence = tr("The demo company could not be opened: %1").arg(why);
            m_window->signIn()->setWaiting({});
            prompts::inform(m_window.get(), tr("No demo company"), sentence);
            emit notOpened(sentence);
        });
    }
}

Office::~Office() = default;

void Office::start()
{
    // What the settings forbid may still lie there from a run that ended early.
    if (!m_settings.flag(Setting::CacheOnDisk))
        eraseCaches();
    m_window->restore(m_plan.options.size);
    m_window->signIn()->setServer(m_plan.options.apiUrl);
    m_window->show();

    if (m_demo) {
        m_window->signIn()->setWaiting(tr("Opening the demo company …"));
        m_demo->start();
        return;
    }
    const QUrl &server = m_plan.options.apiUrl;
    if (!m_plan.token.isEmpty()) {
        Account account;
        account.baseUrl = server.isEmpty() ? defaultBaseUrl() : server;
        m_isStarting = true;
        m_session.signIn(account, m_plan.token, false);
        return;
    }
    std::optional<Account> account = m_accounts.lastUsed();
    if (!server.isEmpty() && (!account || account->baseUrl != server)) {
        account.reset();
        const QList<Account> all = m_accounts.all();
        const auto there = std::find_if(
            all.begin(), all.end(), [&server](const Account &candidate) { return candidate.baseUrl == server; });
        if (there != all.end())
            account = *there;
    }
    if (account) {
        m_session.resume(*account);
    } else {
        // Later, as every other outcome.
        QMetaObject::invokeMethod(
            this, [this] { emit notOpened({}); }, Qt::QueuedConnection);
    }
}

// Brings the window to what the session says. Called often; does nothing where nothing changed.
void Office::follow()
{
    // A sign-in page that shows already follows by itself, and keeps what was typed.
    const auto showSignIn = [this] {
        if (!m_window->isSigningIn())
            m_window->showSignIn();
    };
    switch (m_session.state()) {
    case Session::State::SignedOut:
        closeWorkspace();
        showSignIn();
        if (!m_isStarting) // else signInFailed follows, which says why
            emit notOpened(m_session.message());
        return;
    case Session::State::Locked:
    case Session::State::Refused:
        showSignIn();
        updateNotice();
        emit notOpened(m_session.message());
        return;
    case Session::State::Checking:
    case Session::State::Active:
        if (m_session.workspace()) {
            openWorkspace();
        } else if (m_session.state() == Session::State::Active) {
            closeWorkspace();
            showSignIn();
            if (!m_session.message().isEmpty())
                emit notOpened(m_session.message());
        }
        return;
    }
}

void Office::openWorkspace()
{
    m_isStarting = false;
    const Account &account = m_session.account();
    const Workspace &workspace = *m_session.workspace();
    const JournalScope scope { account.uuid, account.baseUrl.toString(), workspace.userId, workspace.id };
    if (m_data && m_data->scope() == scope) {
        // The same pages; back to them unless someone types there.
        if (m_window->isSigningIn() && !m_window->isAddingAccount() && m_session.state() == Session::State::Active)
            m_window->showPages();
        // They may have asked before the keychain gave the token.
        Page *current = m_window->page(m_window->currentPage());
        if (m_session.state() == Session::State::Active && current && current->state() == Page::State::Failed)
            current->refresh();
        updateNotice();
        return;
    }
    closeWorkspace();
    if (m_settings.flag(Setting::CacheOnDisk)) {
        m_cache = std::make_unique<Cache>(m_paths.cache(scope.account, scope.workspace));
        connect(m_cache.get(), &Cache::trouble, this, [this](const QString &sentence) {
            m_trouble = sentence;
            updateNotice();
        });
    }
    if (m_cache)
        m_history = std::make_unique<History>(m_paths.history(scope.account, scope.workspace));
    WorkspaceData::Parts parts;
    parts.client = &m_client;
    parts.journal = m_journal.get();
    parts.cache = m_cache.get();
    parts.history = m_history.get();
    parts.settings = &m_settings;
    m_data = std::make_unique<WorkspaceData>(parts, scope);
    if (m_plan.demo)
        m_data->reviews().setToday(m_plan.options.now); // the demo has a today of its own
    Decisions &decisions = m_data->decisions();
    decisions.setHold(std::chrono::seconds(m_settings.whole(Setting::HoldSeconds)));
    connect(&decisions, &Decisions::changed, this, &Office::decisionsChanged);
    connect(&decisions, &Decisions::idle, this, &Office::decisionsChanged);
    m_data->start();
    m_window->showPages(*m_data, std::exchange(m_plan.options.page, QString()));
    decisionsChanged();
    updateNotice();
    emit opened();
}

void Office::closeWorkspace()
{
    m_afterSending = {};
    m_sending.clear();
    m_trouble.clear();
    m_window->clearPages();
    // What was held stays in the journal and is shown again when this workspace is opened.
    m_data.reset();
    m_cache.reset();
    m_history.reset();
}

void Office::reopen(bool erase)
{
    const bool wasOpen = m_data != nullptr;
    const QString page = m_window->currentPage();
    closeWorkspace();
    if (erase)
        eraseCaches();
    if (wasOpen && m_session.workspace()) {
        m_plan.options.page = page;
        openWorkspace();
    }
}

void Office::eraseCaches()
{
    QStringList left = m_paths.eraseCaches(demoUuid());
    for (const Account &account : m_accounts.all())
        left += m_paths.eraseCaches(account.uuid);
    if (!left.isEmpty())
        prompts::inform(m_window.get(), tr("Not everything could be erased"),
            tr("These files could not be removed:") + '\n'_L1 + left.join('\n'_L1));
}

void Office::decisionsChanged()
{
    if (!m_data)
        return;
    const Decisions &decisions = m_data->decisions();
    m_window->setDecisions({ decisions.count(DecisionState::Held),
        decisions.count(DecisionState::Queued) + decisions.count(DecisionState::Sent),
        decisions.count(DecisionState::Unknown) });
    // Several signals may come from one call; and the next step may destroy who sent this one.
    if (m_afterSending)
        QMetaObject::invokeMethod(this, &Office::checkSending, Qt::QueuedConnection);
}

void Office::updateNotice()
{
    using Kind = MessageBar::Kind;
    if (m_afterSending)
        return; // the progress stands there
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (m_session.state()) {
    case Session::State::Locked:
    case Session::State::Refused:
        m_window->setNotice(Kind::Error, m_session.message(), tr("Sign in …"), false);
        return;
    case Session::State::Active:
        if (!m_session.message().isEmpty()) {
            m_window->setNotice(Kind::Info, m_session.message());
            return;
        }
        if (const QString warning = m_session.tokenWarning(now); !warning.isEmpty()) {
            m_window->setNotice(Kind::Partial, warning, tr("Enter the new token …"));
            return;
        }
        break;
    case Session::State::SignedOut:
    case Session::State::Checking:
        break;
    }
    m_window->setNotice(Kind::Info, m_trouble);
}

void Office::chooseAccount(const QString &uuid)
{
    leave(Leaving::Workspace, [this, uuid] {
        if (const std::optional<Account> account = m_accounts.find(uuid))
            m_session.resume(*account);
    });
}

void Office::signOut()
{
    leave(Leaving::Account, [this] {
        if (m_plan.demo) {
            emit demoLeft();
            return;
        }
        const QString uuid = m_session.account().uuid;
        closeWorkspace();
        m_session.signOut();
        if (const QStringList left = m_paths.eraseCaches(uuid); !left.isEmpty())
            prompts::inform(m_window.get(), tr("Not everything could be erased"),
                tr("These files could not be removed:") + '\n'_L1 + left.join('\n'_L1));
    });
}

QString Office::storedWords() const
{
    qint64 bytes = 0;
    const QFileInfoList files = QDir(m_paths.dataDir()).entryInfoList({ u"cache-*"_s }, QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files)
        bytes += file.size();
    return bytes > 0 ? tr("%1 of rows on this computer").arg(QLocale().formattedDataSize(bytes, 1)) : QString();
}

void Office::applySetting(Setting id)
{
    switch (id) {
    case Setting::Theme:
        Theme::apply(*qApp, themeMode(m_settings));
        break;
    case Setting::HoldSeconds:
        if (m_data)
            m_data->decisions().setHold(std::chrono::seconds(m_settings.whole(Setting::HoldSeconds)));
        break;
    case Setting::CacheOnDisk:
        // From within a signal of a dialog; the pages go and come again.
        QMetaObject::invokeMethod(
            this,
            [this] { leave(Leaving::Workspace, [this] { reopen(!m_settings.flag(Setting::CacheOnDisk)); }); },
            Qt::QueuedConnection);
        break;
    default:
        break;
    }
}

void Office::leave(Leaving leaving, std::function<void()> then)
{
    if (m_isAsking)
        return;
    QStringList forms;
    const QList<FormDialog *> all = m_window->findChildren<FormDialog *>();
    for (const FormDialog *form : all) {
        if (form->isVisible() && (form->isChanged() || form->isBusy()))
            forms << form->name();
    }
    if (forms.isEmpty())
        return leaveDecisions(leaving, std::move(then));
    prompts::Question question;
    question.title = tr("Throw away what you entered?");
    question.text = tr("It is not saved yet.");
    question.details = forms;
    question.buttons = { tr("Cancel"), tr("Throw away") };
    question.destructive = true;
    m_isAsking = true;
    prompts::ask(m_window.get(), question, [this, leaving, then](int button) {
        m_isAsking = false;
        if (button == 1)
            leaveDecisions(leaving, then);
    });
}

void Office::leaveDecisions(Leaving leaving, std::function<void()> then)
{
    QStringList ids;
    QStringList titles;
    if (m_data) {
        const QList<Decisions::Shown> all = m_data->decisions().all();
        for (const Decisions::Shown &shown : all) {
            // Who signs out will not see again those that wait for a word either.
            const bool isKept = shown.decision.state == DecisionState::Held && shown.isKept;
            if (isRunning(shown) || (leaving == Leaving::Account && isKept)) {
                ids.append(shown.decision.id);
                titles.append(shown.decision.title);
            }
        }
    }
    const int unknown = m_data ? m_data->decisions().count(DecisionState::Unknown) : 0;

    prompts::Question question;
    if (ids.isEmpty()) {
        if (leaving != Leaving::Account || m_plan.demo) {
            then();
            return;
        }
        question.title = tr("Sign out of %1?").arg(m_session.account().label);
        question.text = tr("The token and the rows stored on this computer are removed.");
        if (unknown > 0)
            question.text += ' '_L1
                + tr("Decisions whose outcome is not known yet: %1. Signoff will not look them up any more.")
                      .arg(unknown);
        question.buttons = { tr("Stay signed in"), tr("Sign out") };
        question.destructive = true;
        m_isAsking = true;
        prompts::ask(m_window.get(), question, [this, then](int button) {
            m_isAsking = false;
            if (button == 1)
                then();
        });
        return;
    }

    question.title = tr("Decisions that are not sent yet: %1").arg(ids.size());
    question.details = titles;
    enum { Stay, Discard, Keep, Send };
    QList<int> meaning;
    if (leaving == Leaving::Account) {
        question.text = tr("After signing out nobody can send them. Send them now, or discard them?");
        question.buttons = { tr("Stay signed in"), tr("Discard"), tr("Send now") };
        meaning = { Stay, Discard, Send };
    } else {
        question.text = leaving == Leaving::Window
            ? tr("Send them before Signoff closes, keep them for the next start, or discard them?")
            : tr("Send them before the workspace changes, keep them until it is opened again, or discard them?");
        question.buttons = { tr("Cancel"), tr("Discard"), tr("Keep for later"), tr("Send now") };
        meaning = { Stay, Discard, Keep, Send };
    }
    m_isAsking = true;
    // A hold does not end behind a question about it.
    m_data->decisions().keepHeld();
    prompts::ask(m_window.get(), question, [this, then, ids, meaning](int button) {
        m_isAsking = false;
        if (!m_data)
            return then();
        Decisions &decisions = m_data->decisions();
        switch (meaning.value(button, Stay)) {
        case Discard:
            decisions.takeBack(ids);
            return then();
        case Keep:
            return then();
        case Send:
            m_afterSending = then;
            m_sending = QSet<QString>(ids.begin(), ids.end());
            decisions.sendNow(ids);
            return checkSending();
        default:
            return; // they are shown and wait for a word
        }
    });
}

// Follows what was sent before leaving; leaves when nothing is under way any more and nothing came back.
void Office::checkSending()
{
    if (!m_afterSending || !m_data)
        return;
    int under = 0;
    int back = 0;
    const QList<Decisions::Shown> all = m_data->decisions().all();
    for (const Decisions::Shown &shown : all) {
        if (!m_sending.contains(shown.decision.id))
            continue;
        switch (shown.decision.state) {
        case DecisionState::Queued:
        case DecisionState::Sent:
            ++under;
            break;
        case DecisionState::Held:
            ++(shown.isKept ? back : under);
            break;
        case DecisionState::Refused:
            ++back;
            break;
        case DecisionState::Unknown: // resolves itself at the next start
        case DecisionState::Done:
        case DecisionState::Undone:
            break;
        }
    }
    if (under > 0) {
        m_window->setNotice(MessageBar::Kind::Info,
            tr("Sending decisions, then leaving: %1 of %2 done").arg(m_sending.size() - under).arg(m_sending.size()),
            tr("Stay here"), false);
        return;
    }
    const auto then = std::exchange(m_afterSending, {});
    m_sending.clear();
    if (back > 0) {
        m_window->setNotice(MessageBar::Kind::Error,
            tr("Decisions that could not be sent: %1. Their rows say why; nothing was closed.").arg(back));
        return;
    }
    updateNotice();
    then();
}

void Office::closeForSystem()
{
    if (m_data)
        m_data->decisions().keepHeld();
    m_window->closeNow();
}

} // namespace signoff
