// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/flags.h"
#include "core/review/work_rules.h"
#include "core/support/settings.h"

namespace signoff {

// What the user has set for the reviews of a workspace; the defaults where nothing is set or it cannot be read.
WorkRules reviewRules(const Settings &settings, const QString &workspace);
void setReviewRules(Settings &settings, const QString &workspace, const WorkRules &rules);
FlagChoices flagChoices(const Settings &settings, const QString &workspace);
void setFlagChoices(Settings &settings, const QString &workspace, const FlagChoices &choices);

} // namespace signoff
