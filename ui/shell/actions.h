// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

#include <QAction>
#include <QList>

#include <span>

namespace signoff {

enum class ShellCommand { SignOut, AddAccount, Settings, Rules, Quit, Refresh, NavBar, Keys, WebHelp, About };
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
QList<KeyHelp> shellKeys();

// "Ctrl+1" in the words and signs of this system.
QString nativeKeys(const QString &portable);

} // namespace signoff
