// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/activity_level.h"

namespace signoff {

namespace {

// A number, or an object with it.
bool readLevel(const QJsonValue &value, std::optional<double> &out)
{
    const QJsonValue level = value.isObject() ? value.toObject().value(QLatin1String("activity_level")) : value;
    if (level.isUndefined() || level.isNull())
        return true;
    double percent = 0;
    if (!json::read(level, percent))
        return false;
    out = percent;
    return true;
}

} // namespace

bool ActivityMember::readDays(const QJsonObject &row, std::optional<ActivityDays> &out)
{
    const std::optional<QJsonObject> found = report::dayMapIn(row, "days");
    if (!found)
        return !report::isGiven(row, "days");
    ActivityDays days;
    bool isReadable = true;
    for (auto it = found->begin(); it != found->end(); ++it)
        isReadable = readLevel(it.value(), days[QDate::fromString(it.key(), Qt::ISODate)]) && isReadable;
    out = days;
    return isReadable;
}

bool ActivityLevel::read(const Envelope &envelope, ActivityLevel &out, QString &why)
{
    if (!Members::read(envelope, out, why))
        return false;
    if (!readLevel(envelope.data.toObject().value(QLatin1String("overall")), out.overall))
        out.problems << QStringLiteral("data.overall: expected a number");
    return true;
}

} // namespace signoff
