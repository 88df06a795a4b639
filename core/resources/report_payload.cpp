// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/report_payload.h"

#include <algorithm>

namespace signoff::report {

namespace {

bool isDate(const QString &key)
{
    return key.size() == 10 && QDate::fromString(key, Qt::ISODate).isValid();
}

bool isDayMap(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return !keys.isEmpty() && std::all_of(keys.begin(), keys.end(), isDate);
}

bool holdsObjects(const QJsonArray &array)
{
    return std::any_of(array.begin(), array.end(), [](const QJsonValue &value) { return value.isObject(); });
}

} // namespace

std::optional<QJsonObject> dayMap(const QJsonObject &payload)
{
    if (isDayMap(payload))
        return payload;
    bool sawEmpty = false;
    bool sawOther = false;
    for (auto it = payload.begin(); it != payload.end(); ++it) {
        const QJsonValue value = it.value();
        if (isDayMap(value.toObject()))
            return value.toObject();
        if (!value.isObject() && !value.isArray())
            continue;
        const bool isEmpty = value.toObject().isEmpty() && value.toArray().isEmpty();
        sawEmpty = sawEmpty || isEmpty;
        sawOther = sawOther || (!isEmpty && it.key() != QLatin1String("total"));
    }
    // Nobody tracked anything. Not so where the days may be somewhere else, in a form nobody knows: no data is not zero.
    if (sawEmpty && !sawOther)
        return QJsonObject {};
    return {};
}

std::optional<QJsonObject> dayMapIn(const QJsonObject &row, const char *name)
{
    const QJsonValue named = row.value(QLatin1String(name));
    if (named == QJsonArray() || named == QJsonObject())
        return QJsonObject {};
    if (isDayMap(named.toObject()))
        return named.toObject();
    for (const QJsonValue &value : row) {
        if (isDayMap(value.toObject()))
            return value.toObject();
    }
    return {};
}

bool isGiven(const QJsonObject &row, const char *name)
{
    const QJsonValue value = row.value(QLatin1String(name));
    return !value.isUndefined() && !value.isNull();
}

std::optional<QJsonArray> rowsOf(const QJsonValue &value)
{
    if (value.isNull())
        return QJsonArray {};
    if (value.isArray())
        return value.toArray();
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    if (object.isEmpty())
        return QJsonArray {};
    const QJsonValue users = object.value(QLatin1String("users"));
    if (users.isArray() || users == QJsonObject())
        return users.toArray();
    // Another name: the only list of objects. Amounts and filters are lists of something else, or empty.
    std::optional<QJsonArray> found;
    bool sawEmpty = false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonArray array = it.value().toArray();
        if (holdsObjects(array)) {
            if (found)
                return {};
            found = array;
        }
        sawEmpty = sawEmpty || (it.value().isArray() && array.isEmpty());
    }
    if (found)
        return found;
    return sawEmpty ? std::optional(QJsonArray {}) : std::nullopt;
}

bool readTotal(const QJsonValue &value, Total &out)
{
    if (value.isUndefined() || value.isNull() || value == QJsonArray())
        return true;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const bool hasAmount = readAmount(object, "total_amount", out.amount);
        return readMinutes(object, out.minutes) && hasAmount;
    }
    return readMinutes({ { QStringLiteral("total_minutes"), value } }, out.minutes);
}

} // namespace signoff::report
