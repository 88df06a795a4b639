// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/evidence.h"

namespace signoff {

// Minutes of the calendar week from 'week' on, as far as its days are known: of the member, or on one of their
// contracts, which must be loaded then.
int minutesInWeek(const Evidence &evidence, QDate week, const Contract *contract = nullptr);

} // namespace signoff
