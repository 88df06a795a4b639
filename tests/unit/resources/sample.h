// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/form.h"

#include <QTimeZone>

// Something in every field, the same each time: for requests that are compared letter by letter.
namespace signoff::testing {

inline void fill(QString &out, const char *name)
{
    out = QLatin1String(name) + QStringLiteral(" é&+");
}
inline void fill(bool &out, const char *) { out = true; }
inline void fill(int &out, const char *) { out = 3; }
inline void fill(double &out, const char *) { out = 1.5; }
inline void fill(QDate &out, const char *) { out = QDate(2026, 11, 2); }
inline void fill(QTime &out, const char *) { out = QTime(9, 30); }
inline void fill(QDateTime &out, const char *)
{
    out = QDateTime(QDate(2026, 11, 2), QTime(9, 30), QTimeZone::utc());
}
inline void fill(json::Id &out, const char *) { out.text = QStringLiteral("12"); }
inline void fill(QJsonValue &out, const char *name) { out = QLatin1String(name); }

template <class T> void fill(QList<T> &out, const char *name);

template <class T> void fill(std::optional<T> &out, const char *name)
{
    fill(out.emplace(), name);
}

template <class T> void fill(QList<T> &out, const char *name)
{
    T first {};
    fill(first, name);
    out = { first, first };
}

template <json::HasFields Input> Input sample()
{
    Input input;
    std::apply([&](const auto &...field) { (fill(input.*field.member, field.names[0]), ...); }, Input::fields());
    return input;
}

// A value that the form takes.
inline QVariant sampleOf(const FormField &field)
{
    const QDateTime instant(QDate(2026, 11, 2), QTime(9, 30), QTimeZone::utc());
    const bool isLater = *field.notBefore;
    switch (field.entry) {
    case Entry::Email:
        return QStringLiteral("jane@example.com");
    case Entry::Url:
        return QStringLiteral("https://example.com/hook?a=1&b=2");
    case Entry::TimeZone:
        return QStringLiteral("Europe/Berlin");
    case Entry::Whole:
        return int(field.least.value_or(1));
    case Entry::Number:
        return field.least.value_or(0) + 0.5;
    case Entry::Date:
        return instant.date().addDays(isLater ? 1 : 0);
    case Entry::Time:
        return instant.time().addSecs(isLater ? 5400 : 0);
    case Entry::Instant:
        return instant.addSecs(isLater ? 5400 : 0);
    case Entry::Flag:
        return true;
    case Entry::Choice:
        return QLatin1String(field.choices.front().value);
    case Entry::Choices: {
        QStringList all;
        for (const FormChoice &choice : field.choices)
            all << QLatin1String(choice.value);
        return all;
    }
    case Entry::Members:
        return QStringList { QStringLiteral("100"), QStringLiteral("101") };
    case Entry::Member:
        return QStringLiteral("100");
    case Entry::Project:
    case Entry::Contract:
    case Entry::Task:
    case Entry::Policy:
        return QStringLiteral("12");
    case Entry::Category:
        return QStringLiteral("c4a760a8-dbcf-5254-a0d9-6a4474bd1b62");
    default:
        return QString(QLatin1String(field.id) + QStringLiteral(" \"é\""));
    }
}

inline FormValues sampleOf(std::span<const FormField> fields)
{
    FormValues values;
    for (const FormField &field : fields)
        values.insert(QLatin1String(field.id), sampleOf(field));
    return values;
}

// What the path names is not in the body, e.g. whom a task is assigned to.
inline bool isInPath(const FormField &field)
{
    return QLatin1String(field.id) == QLatin1String("user_id") && field.entry == Entry::Member;
}

} // namespace signoff::testing
