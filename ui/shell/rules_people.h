// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/work_rules.h"

#include <QStringList>

namespace signoff {

// Whom a rule of work can be about.
struct RulesMember {
    QString id;
    QString name;
    QString team; // empty: none, or not known
};

// The members and teams there are, with those that only a rule still mentions.
class RulesPeople {
public:
    RulesPeople(const QList<RulesMember> &members, const WorkRules &rules);

    struct Choice {
        WorkEntry::Of of;
        QString id;
        QString text; // told apart from every other
    };
    // Teams first, each sorted by name.
    const QList<Choice> &choices() const { return m_choices; }
    const QStringList &teams() const { return m_teams; }
    QString textOf(WorkEntry::Of of, const QString &id) const;

private:
    QList<Choice> m_choices;
    QStringList m_teams;
};

} // namespace signoff
