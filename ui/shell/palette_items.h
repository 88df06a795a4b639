// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/command_palette.h"
#include "ui/shell/page.h"

#include <span>

class QAction;

namespace signoff {

class Settings;
class WorkspaceData;

// What the command palette finds.
namespace palette {

PaletteItem pageItem(const PageEntry &entry, const QString &keys);
// The saved views of a page: those it brings, and those of the user. placeOf() leads there.
QList<PaletteItem> viewItems(const PageEntry &entry, const Settings &settings);
// 'group' goes into the id and, as 'title', behind the words: where the action belongs.
PaletteItem actionItem(const QAction &action, const QString &group, const QString &title = {});
// Members and projects, if there are pages for them.
QList<PaletteTable> tables(WorkspaceData &data, std::span<const PageEntry> pages);

// Where a page, view, member or project leads; without a page: nowhere.
Place placeOf(const PaletteItem &item, std::span<const PageEntry> pages, const Settings &settings);

} // namespace palette

} // namespace signoff
