// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command_line.h"
#include "core/auth/accounts.h"
#include "core/auth/session.h"
#include "core/net/client.h"
#include "core/net/gate.h"
#include "core/store/cache.h"
#include "core/store/history.h"
#include "core/store/journal.h"
#include "core/store/workspace_data.h"
#include "core/support/paths.h"
#include "core/support/settings.h"
#include "ui/shell/main_window.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>

namespace signoff {

class DemoCompany;

// Everything that belongs to one set of accounts, the window included: either those of the user, or the demo company.
// Moving between the two makes another office; nothing of one is seen in the other.
class Office : public QObject {
    Q_OBJECT

public:
    struct Plan {
        CommandLine options;
        QString dataDir; // empty with demo: a folder that goes with the office
        bool demo = false;
        QString token; // from the environment; empty: none
        QMap<Setting, QVariant> settings; // set before anything reads them
    };

    explicit Office(const Plan &plan, QObject *parent = nullptr);
    ~Office() override;

    // Shows the window and signs in with what is known: opened() or notOpened() follows.
    void start();

    MainWindow &window() { return *m_window; }
    Settings &settings() { return m_settings; }
    Session &session() { return m_session; }
    Client &client() { return m_client; }
    // Null without a workspace.
    WorkspaceData *data() { return m_data.get(); }
    bool isDemo() const { return m_plan.demo; }

    // The system ends the user's session: nothing is asked, what is held stays in the journal.
    void closeForSystem();

signals:
    // The pages of a workspace are there.
    void opened();
    // Nobody could be signed in, for this reason, or nobody is known (empty).
    void notOpened(const QString &why);
    void demoWanted();
    void demoLeft();
    void closed();

private:
    void follow();
    void openWorkspace();
    void closeWorkspace();
    void wire();
    // The same pages anew, for another way of keeping rows.
    void reopen(bool erase);
    void eraseCaches();
    void decisionsChanged();
    void updateNotice();
    void chooseAccount(const QString &uuid);
    void signOut();
    QString storedWords() const;
    void applySetting(Setting id);
    // Asks before what was typed is thrown away, and what to do with decisions that have not left. Calls 'then' when
    // that is done; never when the user stays.
    enum class Leaving { Window, Workspace, Account };
    void leave(Leaving leaving, std::function<void()> then);
    void leaveDecisions(Leaving leaving, std::function<void()> then);
    void checkSending();

    Plan m_plan;
    std::unique_ptr<QTemporaryDir> m_temporary;
    Paths m_paths;
    Settings m_settings;
    std::unique_ptr<DemoCompany> m_demo;
    Gate m_gate;
    Client m_client;
    std::unique_ptr<SecretStore> m_secrets;
    Accounts m_accounts;
    Session m_session;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<History> m_history;
    std::unique_ptr<WorkspaceData> m_data;
    std::unique_ptr<MainWindow> m_window;
    std::function<void()> m_afterSending; // set while decisions go out before leaving
    QSet<QString> m_sending; // their ids
    QString m_trouble; // of the cache
    bool m_isAsking = false;
    bool m_isStarting = false; // the first sign-in is under way
};

} // namespace signoff
