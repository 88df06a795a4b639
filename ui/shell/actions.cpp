// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/actions.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace signoff {

using namespace Qt::StringLiterals;

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
        { ShellCommand::Palette, ShellMenu::View, "palette", QT_TRANSLATE_NOOP("shell", "Search and commands …"),
            "Ctrl+K", "search", Role::NoRole, false },
        { ShellCommand::Refresh, ShellMenu::View, "refresh", QT_TRANSLATE_NOOP("shell", "Refresh"), "F5", "refresh",
            Role::NoRole, false },
        { ShellCommand::Back, ShellMenu::View, "back", QT_TRANSLATE_NOOP("shell", "Back"), "Alt+Left", "chevron-left",
            Role::NoRole, true },
        { ShellCommand::Forward, ShellMenu::View, "forward", QT_TRANSLATE_NOOP("shell", "Forward"), "Alt+Right",
            "chevron-right", Role::NoRole, false },
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

KeyGroup shellKeys()
{
    const auto words = [](const char *text) { return QCoreApplication::translate("shell", text); };
    KeyGroup group { words(QT_TRANSLATE_NOOP("shell", "Window")),
        { { u"Ctrl+1 … Ctrl+9"_s, words(QT_TRANSLATE_NOOP("shell", "Go to a page")) },
            { u"Ctrl+F"_s, words(QT_TRANSLATE_NOOP("shell", "Search on the page")) } } };
    for (const ShellAction &action : shellActions()) {
        if (action.keys)
            group.lines.append({ QString::fromLatin1(action.keys), withoutDots(words(action.text)) });
    }
    return group;
}

QString withoutDots(const QString &text)
{
    return text.endsWith(u" …"_s) ? text.chopped(2) : text;
}

QString wordsOf(const QAction &action)
{
    return withoutDots(action.text().remove(u'&'));
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
