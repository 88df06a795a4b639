// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/project_contracts.h"

namespace signoff {

namespace {

constexpr const char *contractColumns[] = { "member", "weekly_limit", "screenshots", "rate", "status" };

constexpr ProjectPanelPlan contractPlan {
    .resource = "contracts",
    .columns = contractColumns,
    .elastic = "member",
    .sort = "member",
    .icon = "members",
    .loading = QT_TRANSLATE_NOOP("pages", "Loading contracts …"),
    .failed = QT_TRANSLATE_NOOP("pages", "The contracts could not be loaded"),
    .empty = QT_TRANSLATE_NOOP("pages", "Nobody is on this project"),
    .emptyHint = QT_TRANSLATE_NOOP("pages", "A contract lets a member track time on it."),
    .belongs =
        [](const WorkspaceData &data, const QString &key, const QString &project) {
            const auto stored = data.contracts().table.find(key);
            return stored && stored->row.projectId == project;
        },
};

constexpr const char *viewerColumns[] = { "name", "projects", "status" };

constexpr ProjectPanelPlan viewerPlan {
    .resource = "project-viewers",
    .columns = viewerColumns,
    .elastic = "projects",
    .sort = "name",
    .icon = "user",
    .loading = QT_TRANSLATE_NOOP("pages", "Loading project viewers …"),
    .failed = QT_TRANSLATE_NOOP("pages", "The project viewers could not be loaded"),
    .empty = QT_TRANSLATE_NOOP("pages", "No project viewers"),
    .emptyHint = QT_TRANSLATE_NOOP("pages", "A project viewer reads the projects given to them, and nothing else."),
    .belongs = [](const WorkspaceData &, const QString &, const QString &) { return true; },
};

} // namespace

ProjectContracts::ProjectContracts(WorkspaceData &workspace, QWidget *parent)
    : ProjectPanel(workspace, contractPlan, parent)
{
    addLink(tr("Show the member"));
}

ProjectViewers::ProjectViewers(WorkspaceData &workspace, QWidget *parent)
    : ProjectPanel(workspace, viewerPlan, parent)
{
}

} // namespace signoff
