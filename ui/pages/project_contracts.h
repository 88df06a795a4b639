// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/project_panel.h"

namespace signoff {

// The members of a project: their contracts with limit, screenshots and rate.
class ProjectContracts : public ProjectPanel {
    Q_OBJECT

public:
    ProjectContracts(WorkspaceData &data, QWidget *parent);
};

// Who may read a project without being a member of it; those who read others are listed, too, so that they can be let in.
class ProjectViewers : public ProjectPanel {
    Q_OBJECT

public:
    ProjectViewers(WorkspaceData &data, QWidget *parent);
};

} // namespace signoff
