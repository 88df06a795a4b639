// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/money.h"

#include <QJsonObject>

#include <optional>

// What one value is read from where servers write it under several names or in several forms. Absent leaves 'out' empty:
// not known. False: there, but unreadable.
namespace signoff {

// Minutes from total_minutes, else duration_minutes, else the decimal total_hours.
bool readMinutes(const QJsonObject &object, std::optional<int> &out);

// The name under 'member': a text, or an object with it.
bool readMember(const QJsonObject &object, QString &out);

// An amount under 'name': by currency, or one number whose currency stands beside it under 'currency'. Absent may also
// mean that it is not permitted to be seen.
bool readAmount(const QJsonObject &object, const char *name, MoneyList &out);

} // namespace signoff
