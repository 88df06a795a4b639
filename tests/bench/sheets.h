// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/timesheets.h"
#include "core/store/row_table.h"

namespace signoff::bench {

// An answer of the server with so many timesheets, no two alike, from the 'first' on.
QByteArray answerWith(int first, int count);

// The rows of an answer as the store keeps them; runs on any thread.
QList<Stored<Timesheet>> decoded(const QByteArray &answer);

} // namespace signoff::bench
