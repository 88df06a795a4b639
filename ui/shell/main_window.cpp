// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "core/store/waiting_rows.h"
#include "ui/shell/about.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/key_help.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/news.h"
#include "ui/shell/refresher.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/sign_in.h"
#include "ui/shell/workspace_switcher.h"
#include "ui/view/icons.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDataStream>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace signoff {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowNav = 58;
constexpr int widestNav = 264;
constexpr int leastNav = 208;
// Below this the tab bar gives its width to the page, unless the user chose.
constexpr int roomForNav = 1120;
constexpr quint8 stateVersion = 1;

} // namespace

// The column at the leading side: workspace, tabs, and the window's own tools at its foot.
class SideBar : public QWidget {
public:
    SideBar(WorkspaceSwitcher *switcher, NavBar *nav, const QList<QAction *> &tools, QWidget *parent)
        : QWidget(parent)
        , m_foot(new QBoxLayout(QBoxLayout::LeftToRight))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(8, 10, 9, 6);
        column->setSpacing(10);
        column->addWidget(switcher);
        column->addWidget(nav, 1);
        m_foot->setSpacing(2);
        for (QAction *tool : tools) {
            auto *button = new QToolButton(this);
            button->setAutoRaise(true);
            button->setIcon(tool->icon());
            button->setEnabled(tool->isEnabled());
            connect(tool, &QAction::enabledChanged, button, &QWidget::setEnabled);
            button->setIconSize(QSize(16, 16));
            button->setFocusPolicy(Qt::TabFocus);
            const QString text = wordsOf(*tool);
            button->setAccessibleName(text);
            const QString keys = tool->shortcut().toString(QKeySequence::NativeText);
            button->setToolTip(plainToolTip(keys.isEmpty() ? text : u"%1  %2"_s.arg(text, keys)));
            connect(button, &QToolButton::clicked, tool, &QAction::trigger);
            m_foot->addWidget(button, 0, Qt::AlignHCenter);
        }
        m_foot->addStretch();
        column->addLayout(m_foot);
        connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }
    void setNarrow(bool narrow) { m_foot->setDirection(narrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::current().color(ColorRole::Surface));
        const int line = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
        painter.fillRect(QRect(line, 0, 1, height()), Theme::current().color(ColorRole::Grid));
    }

private:
    QBoxLayout *m_foot;
};

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_front(new QStackedWidget(this))
    , m_signIn(new SignIn(parts.session, parts.accounts, parts.settings))
    , m_workbench(new QWidget)
    , m_switcher(new WorkspaceSwitcher)
    , m_nav(new NavBar)
    , m_notice(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_status(new StatusBar)
    , m_refresher(new Refresher(parts.gate, parts.settings, this))
    , m_news(new News(parts.notifier ? *parts.notifier : *new DesktopNotifier(this), parts.settings, News::apart, this))
{
    setObjectName("mainWindow"_L1);
    setWindowIcon(applicationIcon());
    setMinimumSize(640, 480);
    setContextMenuPolicy(Qt::NoContextMenu); // no menu of toolbars there are none of

    makeMenus();

    m_side =
        new SideBar(m_switcher, m_nav, { action(ShellCommand::Back), action(ShellCommand::Forward), action(ShellCommand::Palette), action(ShellCommand::Settings), action(ShellCommand::Keys) }, m_workbench);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    m_noticeFrame = new QVBoxLayout;
    m_noticeFrame->setContentsMargins(0, 0, 0, 0);
    m_noticeFrame->addWidget(m_notice);
    right->addLayout(m_noticeFrame);
    right->addWidget(m_stack, 1);
    right->addWidget(m_status);
    auto *across = new QHBoxLayout(m_workbench);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_side);
    across->addLayout(right, 1);

    m_front->addWidget(m_signIn);
    m_front->addWidget(m_workbench);
    setCentralWidget(m_front);
    m_palette = new CommandPalette(this);

    QList<NavEntry> entries;
    int number = 0;
    for (const PageEntry &entry : m_parts.pages) {
        if (!entry.isTab)
            continue;
        ++number;
        entries.append({ QString::fromLatin1(entry.id), QCoreApplication::translate("pages", entry.title),
            QString::fromLatin1(entry.icon), number <= 9 ? nativeKeys(u"Ctrl+%1"_s.arg(number)) : QString() });
    }
    m_nav->setEntries(entries);

    connect(m_nav, &NavBar::chosen, this, [this](const QString &id, bool byArrow) {
        openPage(id);
        // Who clicks wants to work there; who walks with the arrows is still choosing.
        if (Page *opened = page(id); opened && !byArrow)
            opened->setFocus(Qt::OtherFocusReason);
    });
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::followPalette);
    followNews();
    qApp->installEventFilter(this);
    connect(m_switcher, &WorkspaceSwitcher::workspaceChosen, this, &MainWindow::workspaceChosen);
    connect(m_switcher, &WorkspaceSwitcher::accountChosen, this, &MainWindow::accountChosen);
    connect(m_switcher, &WorkspaceSwitcher::addAccountRequested, this, [this] { showSignIn(true); });
    connect(m_switcher, &WorkspaceSwitcher::signOutRequested, this, &MainWindow::signOutRequested);
    connect(m_signIn, &SignIn::demoRequested, this, &MainWindow::demoRequested);
    connect(m_signIn, &SignIn::accountChosen, this, &MainWindow::accountChosen);
    connect(m_signIn, &SignIn::cancelled, this, [this] { showPages(); });
    connect(m_signIn, &SignIn::signedIn, this, [this] { showPages(); });
    connect(m_notice, &MessageBar::dismissed, this, [this] { m_noticeFrame->setContentsMargins(0, 0, 0, 0); });
    connect(m_notice, &MessageBar::actionTriggered, this, &MainWindow::noticeAction);
    connect(m_status, &StatusBar::refreshRequested, this, [this] { run(ShellCommand::Refresh); });
    connect(m_status, &StatusBar::budgetWanted, this, &MainWindow::updateBudget);
    connect(&m_parts.gate, &Gate::changed, this, &MainWindow::updateBudget);
    connect(&m_parts.session, &Session::stateChanged, this, &MainWindow::updateSwitcher);
    connect(&m_parts.session, &Session::workspacesChanged, this, &MainWindow::updateSwitcher);
    connect(&m_parts.session, &Session::workspaceChanged, this, &MainWindow::updateSwitcher);

    updateSwitcher();
    updateBudget();
    updateActions();
    showSignIn();
}

MainWindow::~MainWindow()
{
    // Pages reach for what belongs to the window's owner; they go first.
    clearPages();
}

void MainWindow::makeMenus()
{
    QMenu *menus[] = { menuBar()->addMenu(tr("&File")), menuBar()->addMenu(tr("&View")),
        menuBar()->addMenu(tr("&Help")) };
    for (const ShellAction &row : shellActions()) {
        QMenu *menu = menus[int(row.menu)];
        if (row.startsGroup)
            menu->addSeparator();
        auto *action = new QAction(QCoreApplication::translate("shell", row.text), this);
        action->setObjectName(QString::fromLatin1(row.id));
        action->setMenuRole(row.role);
        // A held key must not do a thing twice.
        action->setAutoRepeat(false);
        if (row.keys)
            action->setShortcut(QKeySequence(QString::fromLatin1(row.keys), QKeySequence::PortableText));
        if (row.icon)
            action->setIcon(icon(QString::fromLatin1(row.icon), ColorRole::Muted));
        connect(action, &QAction::triggered, this, [this, command = row.command] { run(command); });
        menu->addAction(action);
        m_actions.insert(int(row.command), action);
    }
    action(ShellCommand::NavBar)->setCheckable(true);
    for (const auto &[command, standard] :
        { std::pair { ShellCommand::Back, QKeySequence::Back }, { ShellCommand::Forward, QKeySequence::Forward } }) {
        QList<QKeySequence> keys { action(command)->shortcut() };
        const QList<QKeySequence> bound = QKeySequence::keyBindings(standard);
        for (const QKeySequence &sequence : bound) {
            // Backspace deletes; it leads nowhere.
            if (!keys.contains(sequence) && sequence != QKeySequence(Qt::Key_Backspace) && sequence != QKeySequence(Qt::SHIFT | Qt::Key_Backspace))
                keys.append(sequence);
        }
        action(command)->setShortcuts(keys);
    }
    if (layoutDirection() == Qt::RightToLeft) {
        action(ShellCommand::Back)->setIcon(icon(u"chevron-right"_s, ColorRole::Muted));
        action(ShellCommand::Forward)->setIcon(icon(u"chevron-left"_s, ColorRole::Muted));
    }

    QMenu *view = menus[int(ShellMenu::View)];
    QMenu *theme = view->addMenu(settingText(settingRow(Setting::Theme).title));
    m_themes = new QActionGroup(this);
    for (const SettingChoice &choice : settingRow(Setting::Theme).choices) {
        QAction *chosen = theme->addAction(settingText(choice.title));
        chosen->setCheckable(true);
        chosen->setData(QString::fromLatin1(choice.value));
        chosen->setObjectName(QString::fromLatin1(choice.value));
        m_themes->addAction(chosen);
    }
    connect(m_themes, &QActionGroup::triggered, this,
        [this](QAction *chosen) { m_parts.settings.set(Setting::Theme, chosen->data()); });
    connect(theme, &QMenu::aboutToShow, this, [this] {
        for (QAction *choice : m_themes->actions())
            choice->setChecked(choice->data() == m_parts.settings.value(Setting::Theme));
    });

    view->addSeparator();
    int number = 0;
    for (const bool isTab : { true, false }) {
        for (const PageEntry &entry : m_parts.pages) {
            if (entry.isTab != isTab)
                continue;
            const QString id = QString::fromLatin1(entry.id);
            QAction *go = view->addAction(icon(QString::fromLatin1(entry.icon), ColorRole::Muted),
                QCoreApplication::translate("pages", entry.title));
            go->setObjectName("page-"_L1 + id);
            go->setAutoRepeat(false);
            if (isTab && ++number <= 9)
                go->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number), QKeySequence::PortableText));
            connect(go, &QAction::triggered, this, [this, id] {
                if (openPage(id))
                    page(id)->setFocus(Qt::ShortcutFocusReason);
            });
            m_pageActions.append(go);
        }
    }
}

void MainWindow::run(ShellCommand command)
{
    switch (command) {
    case ShellCommand::SignOut:
        emit signOutRequested();
        break;
    case ShellCommand::AddAccount:
        showSignIn(hasPages());
        break;
    case ShellCommand::Settings:
        openSettings();
        break;
    case ShellCommand::Rules:
        emit rulesRequested();
        break;
    case ShellCommand::Quit:
        close();
        break;
    case ShellCommand::Palette:
        openPalette();
        break;
    case ShellCommand::Back:
    case ShellCommand::Forward:
        walk(command == ShellCommand::Back);
        break;
    case ShellCommand::Refresh:
        if (Page *current = page(currentPage()); current && !isSigningIn()) {
            current->refresh();
            updateFreshness();
        }
        break;
    case ShellCommand::NavBar:
        toggleNav();
        break;
    case ShellCommand::Keys:
        if (!findChild<KeyHelpDialog *>()) {
            QList<KeyGroup> groups;
            if (const Page *current = page(currentPage()); current && !isSigningIn())
                groups.append(keysOf(*current, pageTitle(currentPage())));
            groups.append(shellKeys());
            (new KeyHelpDialog(groups, this))->open();
        }
        break;
    case ShellCommand::WebHelp:
        QDesktopServices::openUrl(QUrl(u"https://webwork-tracker.com/app"_s));
        break;
    case ShellCommand::About:
        if (!findChild<AboutDialog *>())
            (new AboutDialog(this))->open();
        break;
    }
}

void MainWindow::openSettings()
{
    if (auto *open = findChild<SettingsDialog *>())
        return open->raise();
    QList<SettingsDialog::Link> links;
    for (const PageEntry &entry : m_parts.pages) {
        if (entry.inSettings)
            links.append({ QString::fromLatin1(entry.id), QCoreApplication::translate("pages", entry.title),
                QCoreApplication::translate("pages", entry.inSettings) });
    }
    auto *dialog = new SettingsDialog(m_parts.settings, m_parts.languages, hasPages() ? links : QList<SettingsDialog::Link>(), this);
    const auto fill = [this, dialog] { dialog->setStored(m_stored ? m_stored() : QString()); };
    fill();
    connect(dialog, &SettingsDialog::eraseRequested, this, &MainWindow::eraseRequested);
    connect(dialog, &SettingsDialog::linkFollowed, this, &MainWindow::openPage);
    connect(this, &MainWindow::eraseRequested, dialog, fill, Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::restore(const QSize &size)
{
    const QByteArray geometry = m_parts.settings.bytes(Setting::WindowGeometry);
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        const QSize room = screen() ? screen()->availableSize() : QSize(1440, 900);
        resize(QSize(1440, 900).boundedTo(room * 0.92).expandedTo(minimumSize()));
    }
    if (!size.isEmpty())
        resize(size);
    QByteArray state = m_parts.settings.bytes(Setting::WindowState);
    QDataStream in(&state, QIODevice::ReadOnly);
    quint8 version = 0;
    quint8 mode = 0;
    in >> version >> mode;
    if (in.status() == QDataStream::Ok && version == stateVersion && mode <= quint8(NavMode::Narrow))
        m_navMode = NavMode(mode);
    updateNav();
}

void MainWindow::saveState()
{
    m_parts.settings.set(Setting::WindowGeometry, saveGeometry());
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << stateVersion << quint8(m_navMode);
    m_parts.settings.set(Setting::WindowState, state);
    m_parts.settings.save();
}

void MainWindow::showSignIn(bool adding)
{
    m_signIn->start(adding ? SignIn::For::AnotherAccount : SignIn::For::ThisAccount, hasPages());
    m_front->setCurrentWidget(m_signIn);
    m_signIn->focusFirst();
    updateActions();
    updateTitle();
}

bool MainWindow::isAddingAccount() const
{
    return isSigningIn() && m_signIn->isForAnotherAccount();
}

bool MainWindow::isSigningIn() const
{
    return m_front->currentWidget() == m_signIn;
}

void MainWindow::setOffline(bool offline)
{
    if (offline == m_offline)
        return;
    m_offline = offline;
    updateFreshness();
}

void MainWindow::setDecisions(const StatusBar::Open &open)
{
    m_status->setDecisions(open);
}

void MainWindow::setNotice(MessageBar::Kind kind, const QString &text, const QString &action, bool dismissable)
{
    if (text.isEmpty())
        m_notice->clear();
    else
        m_notice->showMessage(kind, text, action, dismissable);
    // Its margins are there only while it is.
    if (text.isEmpty())
        m_noticeFrame->setContentsMargins(0, 0, 0, 0);
    else
        m_noticeFrame->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, 0);
}

void MainWindow::updateFreshness()
{
    StatusBar::Freshness freshness;
    freshness.isOffline = m_offline;
    if (const Page *current = page(currentPage())) {
        freshness.confirmedAt = current->confirmedAt();
        freshness.isLoading = current->state() == Page::State::Loading;
        freshness.isFailed = current->state() == Page::State::Failed;
        freshness.isOffline = m_offline || current->state() == Page::State::Offline;
    }
    m_status->setFreshness(freshness);
}

void MainWindow::updateBudget()
{
    const Gate &gate = m_parts.gate;
    m_status->setBudget({ gate.left(), gate.limit(), gate.waiting(), gate.wait().count(), gate.serverAskedToWait() });
}

void MainWindow::updateSwitcher()
{
    const Session &session = m_parts.session;
    WorkspaceSwitcher::Shown shown;
    shown.isDemo = session.account().isDemo;
    shown.account = shown.isDemo ? tr("Demo company") : session.account().label;
    shown.accountId = session.account().uuid;
    if (const Workspace *workspace = session.workspace()) {
        shown.workspace = workspace->name;
        shown.role = workspace->role;
        shown.workspaceId = workspace->id;
    }
    for (const Workspace &workspace : session.workspaces())
        shown.workspaces.append({ workspace.id, workspace.name, workspace.role });
    if (!shown.isDemo) {
        for (const Account &account : m_parts.accounts.all())
            shown.accounts.append({ account.uuid, account.label, account.baseUrl.host() });
    }
    m_switcher->show(shown);
    updateTitle();
}

void MainWindow::updateTitle()
{
    QStringList parts;
    if (!isSigningIn() && hasPages()) {
        const int news = m_news->count();
        parts.append(news > 0 ? tr("(%1) %2", "what is new, page").arg(news).arg(pageTitle(currentPage()))
                              : pageTitle(currentPage()));
        if (const Workspace *workspace = m_parts.session.workspace())
            parts.append(oneLine(workspace->name));
    }
    parts.append(u"Signoff"_s);
    parts.removeAll(QString());
    setWindowTitle(parts.join(u" · "_s));
}

void MainWindow::updateActions()
{
    const bool working = hasPages() && !isSigningIn();
    for (QAction *go : std::as_const(m_pageActions))
        go->setEnabled(working);
    action(ShellCommand::Refresh)->setEnabled(working);
    action(ShellCommand::Palette)->setEnabled(working);
    action(ShellCommand::Back)->setEnabled(working && m_history.canGoBack());
    action(ShellCommand::Forward)->setEnabled(working && m_history.canGoForward());
    action(ShellCommand::Rules)->setEnabled(working);
    action(ShellCommand::NavBar)->setEnabled(working);
    action(ShellCommand::AddAccount)->setEnabled(working);
    action(ShellCommand::SignOut)->setEnabled(m_parts.session.state() != Session::State::SignedOut);
}

void MainWindow::updateNav()
{
    const bool narrow = m_navMode == NavMode::Narrow || (m_navMode == NavMode::Auto && width() < roomForNav);
    m_nav->setCompact(narrow);
    m_switcher->setCompact(narrow);
    m_side->setNarrow(narrow);
    m_side->setFixedWidth(narrow ? narrowNav : qBound(leastNav, m_nav->sizeHint().width() + 17, widestNav));
    action(ShellCommand::NavBar)->setChecked(narrow);
}

void MainWindow::toggleNav()
{
    m_navMode = m_nav->isCompact() ? NavMode::Wide : NavMode::Narrow;
    updateNav();
}

void MainWindow::closeNow()
{
    m_mayClose = true;
    close();
}

void MainWindow::raiseToUser()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose) {
        event->ignore();
        emit closeRequested();
        return;
    }
    saveState();
    event->accept();
    emit closed();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updateNav();
}

} // namespace signoff
