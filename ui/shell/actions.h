// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/key_help.h"

#include <QAction>
#include <QList>

#include <span>

namespace signoff {

enum class ShellCommand {
    SignOut,
    AddAccount,
    Settings,
    Rules,
    Quit,
    Palette,
    Refresh,
    Back,
    Forward,
    NavBar,
    Keys,
    WebHelp,
    About,
};
enum class ShellMenu { File, View, Help };

// What the window itself can do, once: menu, shortcut, icon and the words of F1 come from this table.
struct ShellAction {
    ShellCommand command;
    ShellMenu menu;
    const char *id; // stable; the action's object name
    const char *text; // QT_TRANSLATE_NOOP("shell", ...)
    const char *keys; // portable key sequence, or null
    const char *icon; // name for icon(), or null
    QAction::MenuRole role; // its place in the menus of macOS
    bool startsGroup; // a separator goes before it
};
std::span<const ShellAction> shellActions();

// The keys of the window for F1: those of the actions and those that go to pages.
KeyGroup shellKeys();

// What an action does, for a list: without the sign of its letter and the dots of a dialog.
QString wordsOf(const QAction &action);
QString withoutDots(const QString &text);

// "Ctrl+1" in the words and signs of this system.
QString nativeKeys(const QString &portable);

} // namespace signoff
