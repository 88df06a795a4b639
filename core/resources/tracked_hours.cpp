// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/tracked_hours.h"

namespace signoff {

namespace {

bool isDate(const QString &key)
{
    return key.size() == 10 && QDate::fromString(key, Qt::ISODate).isValid();
}

// The member of 'data' whose keys are all dates; 'data' itself where its own are.
std::optional<QJsonObject> dayMap(const QJsonObject &data)
{
    const auto isDayMap = [](const QJsonObject &object) {
        if (object.isEmpty())
            return false;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!isDate(it.key()))
                return false;
        }
        return true;
    };
    if (isDayMap(data))
        return data;
    bool sawEmpty = false;
    bool sawOther = false;
    for (auto it = data.begin(); it != data.end(); ++it) {
        const QJsonValue value = it.value();
        if (value.isObject() && isDayMap(value.toObject()))
            return value.toObject();
        if (!value.isObject() && !value.isArray())
            continue;
        const bool isEmpty = value.toObject().isEmpty() && value.toArray().isEmpty();
        sawEmpty = sawEmpty || isEmpty;
        sawOther = sawOther || (!isEmpty && it.key() != QLatin1String("total"));
    }
    // An empty map, also as PHP writes it: nobody tracked anything. Not so where the days may be somewhere else, in a
    // form nobody knows: no data is not zero.
    if (sawEmpty && !sawOther)
        return QJsonObject {};
    return {};
}

// The rows of a day; nothing where it is not clear what it says.
std::optional<QJsonArray> rowsOf(const QJsonValue &day)
{
    if (day.isNull())
        return QJsonArray {};
    if (day.isArray())
        return day.toArray();
    if (!day.isObject())
        return {};
    const QJsonObject object = day.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isArray())
            return it.value().toArray();
    }
    return object.isEmpty() ? std::optional(QJsonArray {}) : std::nullopt;
}

} // namespace

bool TrackedHours::read(const Envelope &envelope, TrackedHours &out, QString &why)
{
    if (envelope.data.isArray() && envelope.data.toArray().isEmpty())
        return true;
    if (!envelope.data.isObject())
        return why = QStringLiteral("data: expected an object"), false;
    const QJsonObject data = envelope.data.toObject();
    json::read(data.value(QLatin1String("start_date")), out.from);
    json::read(data.value(QLatin1String("end_date")), out.to);
    const std::optional<QJsonObject> days = dayMap(data);
    if (!days)
        return why = QStringLiteral("data: expected a map of days"), false;

    json::Problems problems;
    for (auto it = days->begin(); it != days->end(); ++it) {
        const QDate day = QDate::fromString(it.key(), Qt::ISODate);
        const std::optional<QJsonArray> found = rowsOf(it.value());
        if (!found)
            return why = QStringLiteral("data.%1: expected rows").arg(it.key()), false;
        const QJsonArray &rows = *found;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject row = rows.at(i).toObject();
            QString member;
            if (!json::read(row.value(QLatin1String("user_id")), member) || member.isEmpty()) {
                problems.add(QStringLiteral("data.%1[%2].user_id").arg(it.key()).arg(i), "an id");
                continue;
            }
            out.members[member][day].append(readDayEntry(row));
        }
    }
    out.problems = problems.all();
    return true;
}

} // namespace signoff
