// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/money.h"

#include <QJsonObject>

namespace signoff {

// An amount under 'name': by currency, or one number whose currency stands beside it under 'currency'. Absent leaves
// 'out' empty: not permitted or not known. False: there, but unreadable.
bool readAmount(const QJsonObject &object, const char *name, MoneyList &out);

} // namespace signoff
