// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/decisions.h"
#include "core/support/settings.h"

#include <QVariant>

namespace signoff {

// How a decision under way is told in a row and beside it.
QString decisionStateText(const Decisions::Shown &shown, const QString &actionTitle);
Tone decisionTone(const Decisions::Shown &shown);
// What a model's overlay answers for the status column of the row; invalid: the row speaks for itself.
QVariant decisionOverlay(const Decisions &decisions, const QString &resource, const QString &key,
    QLatin1StringView column, int role);

// Offered the next time a reason is asked for; nothing for an empty one.
void rememberReason(Settings &settings, const QString &reason);

} // namespace signoff
