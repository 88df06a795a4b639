// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rules_people.h"

#include "core/model/sort_key.h"
#include "ui/view/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace signoff {

using Of = WorkEntry::Of;

RulesPeople::RulesPeople(const QList<RulesMember> &members, const WorkRules &rules)
{
    const QCollator collator = naturalCollator(QLocale());
    QSet<QString> teams;
    for (const RulesMember &member : members)
        teams.insert(member.team);
    for (const WorkEntry &entry : rules.entries) {
        if (entry.of == Of::Team)
            teams.insert(entry.id);
    }
    for (const Holiday &holiday : rules.holidays)
        teams.insert(holiday.team);
    teams.remove({});
    m_teams = QStringList(teams.begin(), teams.end());
    std::sort(m_teams.begin(), m_teams.end(), collator);

    QList<RulesMember> sorted = members;
    std::sort(sorted.begin(), sorted.end(), [&](const RulesMember &one, const RulesMember &other) {
        const int order = collator.compare(one.name, other.name);
        return order != 0 ? order < 0 : one.id < other.id;
    });
    QSet<QString> used;
    const auto add = [&](Of of, const QString &id, const QString &text, const QString &more) {
        QString words = oneLine(text);
        if (used.contains(words) && !more.isEmpty())
            words = QCoreApplication::translate("signoff::RulesDialog", "%1 (%2)").arg(words, oneLine(more));
        if (used.contains(words))
            words = QCoreApplication::translate("signoff::RulesDialog", "%1 (%2)").arg(words, id);
        used.insert(words);
        m_choices.append({ of, id, words });
    };
    for (const QString &team : std::as_const(m_teams))
        add(Of::Team, team, QCoreApplication::translate("signoff::RulesDialog", "Team %1").arg(team), {});
    for (const RulesMember &member : std::as_const(sorted))
        add(Of::Member, member.id, member.name, member.team);
}

QString RulesPeople::textOf(Of of, const QString &id) const
{
    const auto found = std::find_if(
        m_choices.begin(), m_choices.end(), [&](const Choice &choice) { return choice.of == of && choice.id == id; });
    return found != m_choices.end() ? found->text : QCoreApplication::translate("signoff::RulesDialog", "Member %1, not in the list").arg(id);
}

} // namespace signoff
