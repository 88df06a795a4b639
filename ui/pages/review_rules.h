// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace signoff {

class Settings;
class WorkspaceData;

// Opens what timesheets of this workspace are reviewed by, over the window of 'parent'; raises it where it is open.
// Changes go to the settings at once, and from there to the reviews.
void openReviewRules(WorkspaceData &workspace, Settings &settings, QWidget *parent);

} // namespace signoff
