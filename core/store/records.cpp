// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/records.h"

namespace signoff {

Records::~Records() = default;

} // namespace signoff
