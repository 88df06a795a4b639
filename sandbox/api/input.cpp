// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/input.h"

#include <QtCore/qregularexpression.h>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject valuesOf(const QUrlQuery &query)
{
    QJsonObject values;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (!value.isEmpty())
            values.insert(name, value);
    }
    return values;
}

} // namespace

Input::Input(const Call &call, QJsonObject values)
    : m_call(call)
    , m_values(std::move(values))
{
}

Input Input::ofQuery(const Call &call)
{
    return Input(call, valuesOf(call.query));
}

Input Input::ofBody(const Call &call)
{
    return Input(call, call.body);
}

bool Input::has(const QString &name) const
{
    const QJsonValue value = m_values.value(name);
    return !value.isUndefined() && !value.isNull();
}

QJsonValue Input::take(const QString &name, Need need)
{
    if (!has(name)) {
        if (need == Need::Required)
            fail(u"The %1 field is required."_s.arg(name));
        return {};
    }
    return m_values.value(name);
}

std::optional<QString> Input::text(const QString &name, Need need, int longest)
{
    const QJsonValue value = take(name, need);
    if (value.isNull())
        return std::nullopt;
    if (!value.isString()) {
        fail(u"The %1 must be a string."_s.arg(name));
        return std::nullopt;
    }
    const QString text = value.toString().trimmed();
    if (need != Need::Optional && text.isEmpty())
        fail(u"The %1 field is required."_s.arg(name));
    if (text.size() > longest)
        fail(u"The %1 must not be longer than %2 characters."_s.arg(name).arg(longest));
    return text;
}

std::optional<QString> Input::email(const QString &name, Need need)
{
    static const QRegularExpression form(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    auto value = text(name, need, 255);
    if (value && !value->isEmpty() && !form.match(*value).hasMatch())
        fail(u"The %1 must be a valid email address."_s.arg(name));
    return value;
}

std::optional<QString> Input::word(const QString &name, const QStringList &allowed, Need need)
{
    auto value = text(name, need);
    if (value && !allowed.contains(*value))
        fail(u"The selected %1 is invalid."_s.arg(name));
    return value;
}

std::optional<int> Input::integer(const QString &name, Need need, int low, int high)
{
    const QJsonValue value = take(name, need);
    if (value.isNull())
        return std::nullopt;
    const QVariant number = value.toVariant();
    bool isInteger = false;
    const qlonglong integer = number.toString().toLongLong(&isInteger);
    if (!isInteger) {
        fail(u"The %1 must be an integer."_s.arg(name));
        return std::nullopt;
    }
    if (integer < low || integer > high) {
        fail(u"The %1 must be between %2 and %3."_s.arg(name).arg(low).arg(high));
        return std::nullopt;
    }
    return int(integer);
}

std::optional<double> Input::number(const QString &name, Need need)
{
    const QJsonValue value = take(name, need);
    if (value.isNull())
        return std::nullopt;
    bool isNumber = false;
    const double number = value.toVariant().toString().toDouble(&isNumber);
    if (!isNumber || number < 0) {
        fail(u"The %1 must be a number of at least 0."_s.arg(name));
        return std::nullopt;
    }
    return number;
}

std::optional<int> Input::code(const QString &name, const QList<int> &allowed, Need need)
{
    const auto value = integer(name, need);
    if (value && !allowed.contains(*value))
        fail(u"The selected %1 is invalid."_s.arg(name));
    return value;
}

std::optional<bool> Input::flag(const QString &name)
{
    const QJsonValue value = take(name, Need::Optional);
    if (value.isNull())
        return std::nullopt;
    const QString written = value.toVariant().toString();
    if (written != "true"_L1 && written != "false"_L1 && written != "1"_L1 && written != "0"_L1)
        fail(u"The %1 field must be true or false."_s.arg(name));
    return written == "true"_L1 || written == "1"_L1;
}

QDate Input::date(const QString &name, Need need)
{
    const auto value = text(name, need);
    if (!value)
        return {};
    const QDate date = value->size() == 10 ? QDate::fromString(*value, Qt::ISODate) : QDate();
    if (!date.isValid())
        fail(u"The %1 is not a valid date (YYYY-MM-DD)."_s.arg(name));
    return date;
}

QDateTime Input::instant(const QString &name, Need need)
{
    static const QRegularExpression zone(u"(Z|[+-]\\d\\d:?\\d\\d)$"_s);
    const auto value = text(name, need);
    if (!value)
        return {};
    const QDateTime instant = QDateTime::fromString(*value, Qt::ISODateWithMs);
    if (!instant.isValid() || !zone.match(*value).hasMatch()) {
        fail(u"The %1 is not a valid ISO 8601 instant with a zone."_s.arg(name));
        return {};
    }
    return instant.toUTC();
}

QTime Input::clockTime(const QString &name, Need need)
{
    const auto value = text(name, need);
    if (!value)
        return {};
    const QTime time = QTime::fromString(*value, u"HH:mm"_s);
    if (!time.isValid())
        fail(u"The %1 is not a time of day (HH:mm)."_s.arg(name));
    return time;
}

QStringList Input::list(const QString &name) const
{
    QStringList values;
    const auto items = m_call.query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        if (key == name || key == QString(name + u"[]"_s))
            values += value.split(u',', Qt::SkipEmptyParts);
    }
    return values;
}

QList<int> Input::integers(const QString &name)
{
    QList<int> numbers;
    const QStringList texts = list(name);
    for (const QString &text : texts) {
        bool isNumber = false;
        numbers.append(text.trimmed().toInt(&isNumber));
        if (!isNumber)
            fail(u"The %1 must be a list of integers."_s.arg(name));
    }
    return numbers;
}

std::optional<QStringList> Input::words(const QString &name, const QStringList &allowed, Need need)
{
    const QJsonValue value = take(name, need);
    if (value.isNull())
        return std::nullopt;
    // A form that names it once has no array.
    const QJsonArray array = value.isString() ? QJsonArray { value } : value.toArray();
    if (need != Need::Optional && array.isEmpty())
        fail(u"The %1 field is required."_s.arg(name));
    QStringList words;
    for (const auto &entry : array) {
        const QString word = entry.toString();
        if (!allowed.contains(word))
            fail(u"The selected %1 is invalid."_s.arg(name));
        else if (!words.contains(word))
            words.append(word);
    }
    return words;
}

QList<int> Input::ids(const QString &name)
{
    const QJsonValue value = take(name, Need::Optional);
    if (!value.isNull() && !value.isArray())
        fail(u"The %1 must be an array."_s.arg(name));
    QList<int> numbers;
    const QJsonArray array = value.toArray();
    for (const auto &entry : array) {
        if (entry.toInt() <= 0)
            fail(u"The %1 must be a list of ids."_s.arg(name));
        else if (!numbers.contains(entry.toInt()))
            numbers.append(entry.toInt());
    }
    return numbers;
}

void Input::inOrder(const QString &first, const QDate &earlier, const QString &second, const QDate &later)
{
    if (earlier.isValid() && later.isValid() && later < earlier)
        fail(u"The %2 must not be before %1."_s.arg(first, second));
}

Paging Input::paging(int usual, int most)
{
    Paging paging;
    paging.page = integer(u"page"_s, Need::Optional, 1, 1000000).value_or(paging.page);
    paging.perPage = integer(u"per_page"_s, Need::Optional, 1, most).value_or(usual);
    return paging;
}

void Input::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

} // namespace sandbox
