// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/accounts.h"
#include "core/auth/session.h"
#include "core/net/gate.h"
#include "core/support/settings.h"
#include "ui/shell/actions.h"
#include "ui/shell/page.h"
#include "ui/shell/place_history.h"
#include "ui/shell/status_bar.h"
#include "ui/view/message_bar.h"

#include <QHash>
#include <QMainWindow>

#include <memory>
#include <span>

class QActionGroup;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace signoff {

class CommandPalette;
class NavBar;
class News;
class Notifier;
class Refresher;
class SideBar;
class SignIn;
class WaitingRows;
class WorkspaceSwitcher;
struct PaletteItem;

// The one window: the sign-in page, or the tab bar with the pages of a workspace. It shows and asks; what happens then
// is decided by whoever listens to its signals.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // All outlive the window.
    struct Parts {
        Settings &settings;
        Session &session;
        Accounts &accounts;
        Gate &gate;
        std::span<const PageEntry> pages;
        QStringList languages; // codes there are translations for
        Notifier *notifier = nullptr; // null: the desktop's
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Size and place as last time, or what suits the screen; 'size' wins where it is not empty.
    void restore(const QSize &size = {});

    // 'adding': for another account than the one that is open. Where there are pages one may go back to them.
    void showSignIn(bool adding = false);
    bool isAddingAccount() const;
    SignIn *signIn() const { return m_signIn; }
    bool isSigningIn() const;

    // The pages of a workspace; each is made when it is first opened. Opens 'first', else the page of last time, else
    // the first.
    void showPages(WorkspaceData &workspaceData, const QString &first = {});
    // The pages again as they were left; after sign-in was shown over them.
    void showPages();
    bool hasPages() const { return m_data != nullptr; }
    // Before the data goes.
    void clearPages();

    QStringList pageIds() const;
    QString pageTitle(const QString &id) const;
    // False for an id that is not in the table, or without a workspace.
    bool openPage(const QString &id);
    // The same, and there what the place says; one may go back from there.
    bool openPlace(const Place &place);
    QString currentPage() const { return m_current; }
    // Null until it was opened.
    Page *page(const QString &id) const;

    // The server could not be reached, or can again.
    void setOffline(bool offline);
    void setDecisions(const StatusBar::Open &open);
    // What holds for every page ("your token ends in 9 days"); empty takes it away. 'action' is a button's text.
    void setNotice(MessageBar::Kind kind, const QString &text, const QString &action = {}, bool dismissable = true);
    // What the settings say of the rows on disk.
    void setStored(std::function<QString()> words) { m_stored = std::move(words); }

    NavBar *navBar() const { return m_nav; }
    StatusBar *bottomBar() const { return m_status; }
    WorkspaceSwitcher *switcher() const { return m_switcher; }
    QAction *action(ShellCommand command) const { return m_actions.value(int(command)); }
    void run(ShellCommand command);
    CommandPalette *commandPalette() const { return m_palette; }
    Refresher *refresher() const { return m_refresher; }
    // What lies over the pages: dialogs, the palette, signing in to another account.
    void closeDialogs();

    // Closes without asking.
    void closeNow();
    // Comes to the front.
    void raiseToUser();

signals:
    // The user wants to close; answered by closeNow(), or not at all.
    void closeRequested();
    void signOutRequested();
    void demoRequested();
    void accountChosen(const QString &uuid);
    void workspaceChosen(const QString &id);
    void eraseRequested();
    void rulesRequested(); // what timesheets are reviewed by
    void noticeAction();
    void closed();
    void pageOpened(const QString &id);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class NavMode : quint8 { Auto, Wide, Narrow };

    void makeMenus();
    const PageEntry *entryOf(const QString &id) const;
    Page *makePage(const PageEntry &entry);
    void showPage(const PageEntry &entry);
    Place here() const;
    void walk(bool isBack);
    void openSettings();
    void openPalette();
    QList<QPair<QString, QAction *>> commands() const;
    void followPalette(const PaletteItem &item);
    void followNews();
    bool isWatched(const QString &resource) const;
    void updateCounts();
    void updateNav();
    void updateSwitcher();
    void updateFreshness();
    void updateBudget();
    void updateTitle();
    void updateActions();
    void saveState();
    void toggleNav();

    Parts m_parts;
    WorkspaceData *m_data = nullptr;
    QHash<QString, Page *> m_pages;
    QString m_current; // id of the page that shows
    PlaceHistory m_history;
    std::unique_ptr<WaitingRows> m_waiting; // of m_data
    QHash<int, QAction *> m_actions;
    QList<QAction *> m_pageActions;
    QActionGroup *m_themes = nullptr;
    NavMode m_navMode = NavMode::Auto;
    bool m_offline = false;
    bool m_mayClose = false;
    std::function<QString()> m_stored;

    QStackedWidget *m_front; // sign-in or workbench
    SignIn *m_signIn;
    QWidget *m_workbench;
    SideBar *m_side;
    WorkspaceSwitcher *m_switcher;
    NavBar *m_nav;
    MessageBar *m_notice;
    QVBoxLayout *m_noticeFrame;
    QStackedWidget *m_stack;
    StatusBar *m_status;
    CommandPalette *m_palette;
    Refresher *m_refresher;
    News *m_news;
};

} // namespace signoff
