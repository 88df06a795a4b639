// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qdatetime.h>
#include <QtCore/qtimezone.h>

namespace sandbox {

// The spelling that Qt 6.4 and 6.8 both take. Without toUTC() the older one would write +00:00 instead of Z.
inline QDateTime utcTime(QDate date, QTime time)
{
    return QDateTime(date, time, QTimeZone::utc()).toUTC();
}

// The time that stands in rows and answers. With a day given it stands still, so that two servers answer alike.
struct Clock {
    QDate fixed;

    QDateTime now() const { return fixed.isValid() ? utcTime(fixed, QTime(12, 0)) : QDateTime::currentDateTimeUtc(); }
    QString stamp() const { return now().toString(u"yyyy-MM-ddTHH:mm:ssZ"); }
};

} // namespace sandbox
