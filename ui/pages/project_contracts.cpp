// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/project_contracts.h"

#include "ui/view/table_view.h"
#include "ui/view/text.h"
#include "ui/view/theme.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

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
    , m_links(new QPushButton(tr("Open a project"), this))
{
    m_links->setObjectName(u"viewed-projects"_s);
    Theme::setButtonKind(m_links, Theme::ButtonKind::Quiet);
    auto *menu = new QMenu(m_links);
    m_links->setMenu(menu);
    addButton(m_links);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fill(menu);
    });
    connect(view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProjectViewers::updateLinks);
    updateLinks();
}

QList<ProjectViewer::Viewed> ProjectViewers::projects() const
{
    const auto stored = data().shelf<ProjectViewer>().table.find(currentKey());
    return stored ? stored->row.projects.value_or(QList<ProjectViewer::Viewed>()) : QList<ProjectViewer::Viewed>();
}

void ProjectViewers::fill(QMenu *menu)
{
    for (const ProjectViewer::Viewed &viewed : projects()) {
        const QString id = viewed.projectId;
        const QString name = viewed.projectName.isEmpty() ? data().surroundings().projectName(id) : viewed.projectName;
        QAction *action = menu->addAction(plainAction(oneLine(name)), this, [this, id] { emit projectWanted(id); });
        action->setEnabled(!id.isEmpty() && id != project()); // that one is open
    }
}

void ProjectViewers::addLinks(QMenu *menu)
{
    if (!projects().isEmpty())
        fill(menu->addMenu(tr("Open a project")));
}

void ProjectViewers::updateLinks()
{
    m_links->setVisible(!projects().isEmpty());
}

} // namespace signoff
