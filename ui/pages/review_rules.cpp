// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/review_rules.h"

#include "core/store/review_settings.h"
#include "core/store/workspace_data.h"
#include "ui/shell/rules_dialog.h"

namespace signoff {

void openReviewRules(WorkspaceData &workspace, Settings &settings, QWidget *parent)
{
    QWidget *window = parent->window();
    if (auto *open = window->findChild<RulesDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    const RowTable<Member> &table = workspace.members().table;
    QList<RulesMember> members;
    for (int row = 0; row < table.count(); ++row) {
        const Member &member = table.at(row).row;
        members.append({ member.id, member.name(), member.team });
    }
    const QString id = workspace.scope().workspace;
    auto *dialog = new RulesDialog(reviewRules(settings, id), flagChoices(settings, id), members, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &RulesDialog::rulesChanged, &workspace,
        [&settings, id](const WorkRules &rules) { setReviewRules(settings, id, rules); });
    QObject::connect(dialog, &RulesDialog::choicesChanged, &workspace,
        [&settings, id](const FlagChoices &choices) { setFlagChoices(settings, id, choices); });
    // Another workspace has other rules.
    QObject::connect(&workspace, &QObject::destroyed, dialog, &QDialog::close);
    dialog->show();
}

} // namespace signoff
