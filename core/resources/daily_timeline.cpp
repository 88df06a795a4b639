// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resources/daily_timeline.h"

#include <QRegularExpression>

namespace signoff {

namespace {

// Seconds east of UTC that an instant is written with; none where it says Z or nothing.
int writtenOffset(const QString &text)
{
    static const QRegularExpression offset(QStringLiteral("T?\\d{2}:\\d{2}.*([+-])(\\d{2}):?(\\d{2})?$"));
    const QRegularExpressionMatch match = offset.match(text.trimmed());
    if (!match.hasMatch())
        return 0;
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
    return match.captured(1) == QLatin1String("-") ? -seconds : seconds;
}

bool readWritten(const QJsonValue &value, QDateTime &out)
{
    if (value.isUndefined() || value.isNull())
        return true;
    QDateTime instant;
    if (!json::read(value, instant))
        return false;
    if (instant.isValid())
        out = instant.toOffsetFromUtc(writtenOffset(value.toString()));
    return true;
}

} // namespace

bool TimelineEntry::readStart(const QJsonObject &row, QDateTime &out)
{
    return readWritten(row.value(QLatin1String("start_time")), out);
}

bool TimelineEntry::readEnd(const QJsonObject &row, QDateTime &out)
{
    return readWritten(row.value(QLatin1String("end_time")), out);
}

} // namespace signoff
