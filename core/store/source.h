// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace signoff {

// Where a copy of a row came from. A list often says less of a row than the row's own record, and the newest copy of
// a source replaces that source whole, so both are kept.
enum class Source { List, Detail };

} // namespace signoff
