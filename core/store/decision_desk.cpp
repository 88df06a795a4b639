// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/decision_desk.h"

#include "core/support/format.h"

namespace signoff {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("decisions", text);
}

constexpr struct {
    const char *field; // of the JSON
    const char *column;
} columnNames[] = {
    { "expense_name", "name" },
    { "expense_date", "date" },
    { "start_time", "start" },
    { "end_time", "end" },
    { "from", "period" },
    { "to", "period" },
    { "user_id", "member" },
    { "project_id", "project" },
    { "contract_id", "project" },
    { "task_id", "task" },
    { "activity_description", "text" },
};

// What has words of its own.
bool isTold(const QString &field)
{
    return field == QLatin1String("status") || field == QLatin1String("minutes") || field == QLatin1String("submitted_on")
        || field == QLatin1String("days");
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

QString columnOfField(const QString &field)
{
    for (const auto &name : columnNames) {
        if (field == QLatin1String(name.field))
            return QLatin1String(name.column);
    }
    return field;
}

QString snapshotDifference(const QJsonObject &seen, const QJsonObject &now, const StatusWords *status,
    const std::function<QString(const QString &field)> &titleOf)
{
    if (!snapshotChanged(seen, now))
        return {};
    QStringList parts;
    const auto word = [](const QJsonObject &of, const char *name) { return of.value(QLatin1String(name)).toString(); };
    if (word(seen, "status") != word(now, "status")) {
        const QString is = word(now, "status");
        parts << say(QT_TRANSLATE_NOOP("decisions", "it is now \"%1\"")).arg(status ? status->label(is).toLower() : is);
    }
    const QJsonValue before = seen.value(QLatin1String("minutes"));
    const QJsonValue after = now.value(QLatin1String("minutes"));
    if (before != after && after.isDouble()) {
        parts << say(QT_TRANSLATE_NOOP("decisions", "the total was %1 and is now %2"))
                     .arg(format::duration(before.toInt()), format::duration(after.toInt()));
    }
    if (word(seen, "submitted_on") != word(now, "submitted_on"))
        parts << say(QT_TRANSLATE_NOOP("decisions", "it was submitted again"));

    QSet<QString> fields;
    for (const QJsonObject &one : { seen, now }) {
        for (auto it = one.begin(); it != one.end(); ++it) {
            if (!isTold(it.key()) && seen.value(it.key()) != now.value(it.key()))
                fields.insert(it.key());
        }
    }
    QStringList titles;
    for (const QString &field : std::as_const(fields)) {
        if (const QString title = titleOf(field); !title.isEmpty() && !titles.contains(title))
            titles << title;
    }
    std::sort(titles.begin(), titles.end());
    for (const QString &title : std::as_const(titles))
        parts << say(QT_TRANSLATE_NOOP("decisions", "\"%1\" is different now")).arg(title);
    if (parts.isEmpty())
        parts << (fields.isEmpty() ? say(QT_TRANSLATE_NOOP("decisions", "its days changed"))
                                   : say(QT_TRANSLATE_NOOP("decisions", "it is not what you saw")));
    return parts.join(QStringLiteral(", "));
}

} // namespace signoff
