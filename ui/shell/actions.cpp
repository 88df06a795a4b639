// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions.h"

#include <QKeySequence>

namespace signoff {

std::span<const ShellAction> shellActions()
{
    using Role = QAction::MenuRole;
    static const ShellAction actions[] = {
        { ShellCommand::AddAccount, ShellMenu::File, "add-account", QT_TRANSLATE_NOOP("shell", "Add an account …"),
            nullptr, "add", Role::NoRole, false },
        { ShellCommand::SignOut, ShellMenu::File, "sign-out", QT_TRANSLATE_NOOP("shell", "Sign out"), nullptr,
            "sign-out", Role::NoRole, false },
        { ShellCommand::Settings, ShellMenu::File, "settings", QT_TRANSLATE_NOOP("shell", "Settings …"), "Ctrl+,",
            "settings", Role::PreferencesRole, true },
        { ShellCommand::Rules, ShellMenu::File, "rules", QT_TRANSLATE_NOOP("shell", "Review rules …"), "Ctrl+Shift+,",
            "flag", Role::NoRole, false },
        { ShellCommand::Quit, ShellMenu::File, "quit", QT_TRANSLATE_NOOP("shell", "Quit"), "Ctrl+Q", nullptr,
            Role::QuitRole, true },
        { ShellCommand::Refresh, ShellMenu::View, "refresh", QT_TRANSLATE_NOOP("shell", "Refresh"), "F5", "refresh",
            Role::NoRole, false },
        { ShellCommand::NavBar, ShellMenu::View, "nav-bar", QT_TRANSLATE_NOOP("shell", "Narrow tab bar"), "Ctrl+B",
            nullptr, Role::NoRole, false },
        { ShellCommand::Keys, ShellMenu::Help, "keys", QT_TRANSLATE_NOOP("shell", "Keys"), "F1", "keyboard",
            Role::NoRole, false },
        { ShellCommand::WebHelp, ShellMenu::Help, "web-help", QT_TRANSLATE_NOOP("shell", "WebWork in the browser"),
            nullptr, "external-link", Role::NoRole, false },
        { ShellCommand::About, ShellMenu::Help, "about", QT_TRANSLATE_NOOP("shell", "About Signoff"), nullptr, "info",
            Role::AboutRole, true },
    };
    return actions;
}

QList<KeyHelp> shellKeys()
{
    static constexpr const char *group = QT_TRANSLATE_NOOP("shell", "Window");
    QList<KeyHelp> keys {
        { "Ctrl+1 … Ctrl+9", QT_TRANSLATE_NOOP("shell", "Go to a page"), group },
    };
    for (const ShellAction &action : shellActions()) {
        if (action.keys)
            keys.append({ action.keys, action.text, group });
    }
    return keys;
}

QString nativeKeys(const QString &portable)
{
    const QKeySequence sequence(portable, QKeySequence::PortableText);
    // "…" and "/" between keys are no keys.
    if (sequence.isEmpty() || sequence[0].key() == Qt::Key_unknown)
        return portable;
    return sequence.toString(QKeySequence::NativeText);
}

} // namespace signoff
