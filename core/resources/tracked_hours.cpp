// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/tracked_hours.h"

namespace signoff {

bool TrackedHours::read(const Envelope &envelope, TrackedHours &out, QString &why)
{
    if (envelope.data.isArray() && envelope.data.toArray().isEmpty())
        return true;
    if (!envelope.data.isObject())
        return why = QStringLiteral("data: expected an object"), false;
    const QJsonObject data = envelope.data.toObject();
    json::read(data.value(QLatin1String("start_date")), out.from);
    json::read(data.value(QLatin1String("end_date")), out.to);
    const std::optional<QJsonObject> days = report::dayMap(data);
    if (!days)
        return why = QStringLiteral("data: expected a map of days"), false;

    json::Problems problems;
    if (!report::readTotal(data.value(QLatin1String("total")), out.total))
        problems.add(QStringLiteral("data.total"), "minutes");
    for (auto it = days->begin(); it != days->end(); ++it) {
        const QDate day = QDate::fromString(it.key(), Qt::ISODate);
        const std::optional<QJsonArray> found = report::rowsOf(it.value());
        if (!found)
            return why = QStringLiteral("data.%1: expected rows").arg(it.key()), false;
        const QJsonArray &rows = *found;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString place = QStringLiteral("data.%1[%2].").arg(it.key()).arg(i);
            const QJsonObject row = rows.at(i).toObject();
            QString member;
            std::optional<int> minutes;
            if (!json::read(row.value(QLatin1String("user_id")), member) || member.isEmpty()) {
                problems.add(place + QLatin1String("user_id"), "an id");
                ++out.skipped;
            } else if (!readMinutes(row, minutes) || !minutes) {
                problems.add(place + QLatin1String("total_minutes"), "a whole number");
                ++out.skipped;
            } else {
                out.members[member][day].append(readDayEntry(row));
            }
        }
    }
    out.problems = problems.all();
    return true;
}

} // namespace signoff
