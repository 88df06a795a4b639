// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/api/call.h"

#include <QtCore/qjsonarray.h>

namespace sandbox {

struct Operation;

// The decisions that reached their handler, applied or refused: the witness of "exactly once". Written in the same
// transaction as what was decided.
void recordDecision(const Call &call, const Operation &operation, const QString &arrivedAt, const Answer &answer);
QJsonArray ledgerJson(const Database &database);

} // namespace sandbox
