// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/daily_attendance.h"

namespace signoff {

// A list of words, or one word.
bool AttendanceMember::readStatuses(const QJsonObject &row, QStringList &out)
{
    for (const char *name : { "statuses", "status" }) {
        const QJsonValue value = row.value(QLatin1String(name));
        if (value.isUndefined() || value.isNull())
            continue;
        if (value.isString()) {
            out = { value.toString() };
            return true;
        }
        if (!value.isArray())
            return false;
        bool isReadable = true;
        const QJsonArray words = value.toArray();
        for (const QJsonValue &word : words) {
            QString text;
            if (json::read(word, text))
                out << text;
            else
                isReadable = false;
        }
        return isReadable;
    }
    return true;
}

} // namespace signoff
