// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/amount.h"

#include "core/net/json.h"

namespace signoff {

bool readAmount(const QJsonObject &object, const char *name, MoneyList &out)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (value.isUndefined() || value.isNull())
        return true;
    if (!json::read(value, out))
        return false;
    if (out.size() == 1 && out.first().currency.isEmpty())
        json::read(object.value(QLatin1String("currency")), out.first().currency);
    return true;
}

} // namespace signoff
