// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/decision_desk.h"

#include "core/resources/status.h"
#include "core/support/format.h"

namespace signoff {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("decisions", text);
}

} // namespace

bool snapshotChanged(QJsonObject seen, QJsonObject now)
{
    const QString days = QStringLiteral("days");
    if (!seen.contains(days) || !now.contains(days)) {
        seen.remove(days);
        now.remove(days);
    }
    return seen != now;
}

QString snapshotDifference(const QJsonObject &seen, const QJsonObject &now)
{
    QStringList parts;
    const auto word = [](const QJsonObject &of, const char *name) { return of.value(QLatin1String(name)).toString(); };
    if (word(seen, "status") != word(now, "status")) {
        parts << say(QT_TRANSLATE_NOOP("decisions", "it is now \"%1\""))
                     .arg(timesheetStatus.label(word(now, "status")).toLower());
    }
    const QJsonValue before = seen.value(QLatin1String("minutes"));
    const QJsonValue after = now.value(QLatin1String("minutes"));
    if (before != after && after.isDouble()) {
        parts << say(QT_TRANSLATE_NOOP("decisions", "the total was %1 and is now %2"))
                     .arg(format::duration(before.toInt()), format::duration(after.toInt()));
    }
    if (word(seen, "submitted_on") != word(now, "submitted_on"))
        parts << say(QT_TRANSLATE_NOOP("decisions", "it was submitted again"));
    if (parts.isEmpty() && snapshotChanged(seen, now))
        parts << say(QT_TRANSLATE_NOOP("decisions", "its days changed"));
    return parts.join(QStringLiteral(", "));
}

} // namespace signoff
