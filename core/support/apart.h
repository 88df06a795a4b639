// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace signoff {

// A name as part of a sentence or of a list. One that is written the other way than the sentence stands between
// isolates, or it would turn the figures and commas beside it round.
QString apart(const QString &name);

} // namespace signoff
