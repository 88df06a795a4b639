// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/cell.h"

#include <QString>
#include <QVariant>

namespace signoff {

// The usual writing of a value for people, by the kind of its cell. An invalid value is an empty text, never a zero.
QString cellText(Cell kind, const QVariant &value);

} // namespace signoff
