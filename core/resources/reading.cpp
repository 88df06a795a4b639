// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/reading.h"

#include "core/net/json.h"

#include <cmath>

namespace signoff {

bool readMinutes(const QJsonObject &object, std::optional<int> &out)
{
    int minutes = 0;
    for (const char *name : { "total_minutes", "duration_minutes" }) {
        const QJsonValue value = object.value(QLatin1String(name));
        if (value.isUndefined() || value.isNull())
            continue;
        if (!json::read(value, minutes))
            return false;
        out = minutes;
        return true;
    }
    const QJsonValue hours = object.value(QLatin1String("total_hours"));
    if (hours.isUndefined() || hours.isNull())
        return true;
    double decimal = 0;
    if (!json::read(hours, decimal) || std::abs(decimal) > 1e6)
        return false;
    out = qRound(decimal * 60);
    return true;
}

bool readMember(const QJsonObject &row, QString &out)
{
    const QJsonValue member = row.value(QLatin1String("member"));
    if (member.isObject()) {
        const QJsonObject object = member.toObject();
        for (const char *name : { "name", "full_name", "user_name" }) {
            if (json::read(object.value(QLatin1String(name)), out) && !out.isEmpty())
                return true;
        }
        out = QString(object.value(QLatin1String("firstname")).toString() + QLatin1Char(' ')
            + object.value(QLatin1String("lastname")).toString())
                  .trimmed();
        return true;
    }
    return member.isUndefined() || member.isNull() || json::read(member, out);
}

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
