// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/account.h"
#include "core/resources/workspaces.h"
#include "core/support/settings.h"

#include <QJsonObject>

#include <optional>

namespace signoff {

// The accounts known on this machine, with the workspaces last seen in each. In the settings file; no token ever, and
// nothing of the demo.
class Accounts {
public:
    explicit Accounts(Settings &settings)
        : m_settings(settings)
    {
    }

    QList<Account> all() const;
    std::optional<Account> find(const QString &uuid) const;
    // The one to start with; none after it signed out.
    std::optional<Account> lastUsed() const;

    void save(const Account &account); // adds, or replaces the one with its uuid
    void use(const QString &uuid);
    void remove(const QString &uuid);

    QList<Workspace> workspaces(const QString &uuid) const;
    void remember(const QString &uuid, const QList<Workspace> &workspaces);

    // What was learned of the server in a workspace: see Learned.
    QJsonObject learned(const QString &uuid, const QString &workspace) const;
    void rememberLearned(const QString &uuid, const QString &workspace, const QJsonObject &learned);

    // An account is a person at a server. Gives 'wanted' the uuid of the one it is: known by its server and by a
    // workspace in which the caller has the same user id. A new uuid for someone new.
    Account identify(Account wanted, const QList<Workspace> &seen) const;

private:
    Settings &m_settings;
};

} // namespace signoff
