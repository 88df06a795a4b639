// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/project_viewers.h"
#include "ui/pages/project_panel.h"

class QPushButton;

namespace signoff {

// The members of a project: their contracts with limit, screenshots and rate.
class ProjectContracts : public ProjectPanel {
    Q_OBJECT

public:
    ProjectContracts(WorkspaceData &data, QWidget *parent);
};

// Who may read a project without being a member of it; those who read others are listed, too, so that they can be let in.
// From a viewer it goes on to what they read.
class ProjectViewers : public ProjectPanel {
    Q_OBJECT

public:
    ProjectViewers(WorkspaceData &data, QWidget *parent);

signals:
    void projectWanted(const QString &project);

protected:
    void rowsMoved() override { updateLinks(); }
    void addLinks(QMenu *menu) override;

private:
    QList<ProjectViewer::Viewed> projects() const;
    void fill(QMenu *menu);
    void updateLinks();

    QPushButton *m_links;
};

} // namespace signoff
