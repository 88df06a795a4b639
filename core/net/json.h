// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/support/money.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTime>

#include <array>
#include <optional>
#include <tuple>

// Reading and writing JSON by a declared list of fields. Tolerant by rule, and in this file alone:
// ids and texts arrive as strings or numbers, numbers as numeric strings, an empty PHP map as [], dates with or
// without a zone or written for people. A field that cannot be read stays empty and is mentioned with its place
// ("data[4].due_at: expected a date"); only a row without its key is dropped.
namespace signoff::json {

// The id of another record, for requests: the contract wants a number there where the id is one.
struct Id {
    QString text;
    bool operator==(const Id &) const = default;
};

// Collects what could not be read, each with its place.
class Problems {
public:
    void add(const QString &place, const char *expected);
    const QStringList &all() const { return m_all; }
    bool isEmpty() const { return m_all.isEmpty(); }
    qsizetype count() const { return m_count; } // those that are not kept, too

private:
    QStringList m_all;
    qsizetype m_count = 0;
};

// Scalars. Each returns false when the value is there but is not what was expected.
bool read(const QJsonValue &value, QString &out);
bool read(const QJsonValue &value, bool &out); // true/false, 0/1, "yes"/"no"
bool read(const QJsonValue &value, int &out);
bool read(const QJsonValue &value, double &out);
bool read(const QJsonValue &value, QDate &out);
bool read(const QJsonValue &value, QTime &out); // HH:mm, seconds allowed
bool read(const QJsonValue &value, QDateTime &out); // no zone reads as UTC
bool read(const QJsonValue &value, Id &out);
bool read(const QJsonValue &value, QJsonValue &out);
bool read(const QJsonValue &value, MoneyList &out); // a number, or an object of currency code to number

QJsonValue write(const QString &value);
QJsonValue write(bool value);
QJsonValue write(int value);
QJsonValue write(double value);
QJsonValue write(QDate value); // null where there is none, as the two below
QJsonValue write(QTime value); // HH:mm
QJsonValue write(const QDateTime &value);
QJsonValue write(const Id &value); // null where it is empty
template <class T>
QJsonValue write(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(write(value));
    return array;
}

const char *expected(const QString &);
const char *expected(bool);
const char *expected(int);
const char *expected(double);
const char *expected(const QDate &);
const char *expected(const QTime &);
const char *expected(const QDateTime &);
const char *expected(const Id &);
const char *expected(const QJsonValue &);
const char *expected(const MoneyList &);

// An id in a request: a JSON number where it is one in decimal form, else the text as it is.
QJsonValue idValue(const QString &id);

// One member of a struct under its name in JSON, and under other names that some servers use. Reading takes the
// first name that is there and not null; writing fills every name, so that each kind of server finds its own.
template <class Row, class T>
struct Field {
    std::array<const char *, 3> names;
    T Row::*member;
};

// Where one name is not enough, e.g. minutes from one of three keys. Reading only.
template <class Row, class T>
struct OwnField {
    std::array<const char *, 3> names;
    T Row::*member;
    bool (*own)(const QJsonObject &, T &); // false: there, but unreadable
};

template <class Row, class T>
constexpr Field<Row, T> field(T Row::*member, const char *name, const char *other = nullptr, const char *third = nullptr)
{
    return { { name, other, third }, member };
}

template <class Row, class T>
constexpr OwnField<Row, T> field(T Row::*member, const char *name, bool (*own)(const QJsonObject &, T &))
{
    return { { name, nullptr, nullptr }, member, own };
}

template <class T>
concept HasFields = requires { T::fields(); };

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsList : std::false_type {};
template <class T>
struct IsList<QList<T>> : std::bool_constant<!std::is_same_v<T, Money>> {};

template <HasFields T>
void readObject(const QJsonObject &object, T &out, Problems &problems, const QString &place);

// Reads any supported type; nested structs and lists go down with their place.
template <class T>
void readValue(const QJsonValue &value, T &out, Problems &problems, const QString &place)
{
    if constexpr (IsOptional<T>::value) {
        typename T::value_type inner {};
        const qsizetype before = problems.count();
        readValue(value, inner, problems, place);
        // A list with an item that cannot be read is still a list.
        if (problems.count() == before || (IsList<typename T::value_type>::value && value.isArray()))
            out = inner;
    } else if constexpr (IsList<T>::value) {
        if (!value.isArray())
            return problems.add(place, "a list");
        const QJsonArray array = value.toArray();
        out.clear();
        out.reserve(array.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString at = QStringLiteral("%1[%2]").arg(place).arg(i);
            typename T::value_type item {};
            if constexpr (HasFields<typename T::value_type>) {
                if (!array.at(i).isObject()) {
                    problems.add(at, "an object");
                    continue;
                }
                readObject(array.at(i).toObject(), item, problems, at);
            } else if (!read(array.at(i), item)) {
                problems.add(at, expected(item));
                continue;
            }
            out.append(item);
        }
    } else if constexpr (HasFields<T>) {
        if (value.isArray() && value.toArray().isEmpty())
            return; // how PHP writes an empty map
        if (!value.isObject())
            return problems.add(place, "an object");
        readObject(value.toObject(), out, problems, place);
    } else if (!read(value, out)) {
        problems.add(place, expected(T {}));
    }
}

template <HasFields T>
void readObject(const QJsonObject &object, T &out, Problems &problems, const QString &place)
{
    std::apply(
        [&](const auto &...f) {
            [[maybe_unused]] const auto one = [&](const auto &field) {
                const QString at = place.isEmpty() ? QString() : place + QLatin1Char('.');
                if constexpr (requires { field.own; }) {
                    if (!field.own(object, out.*field.member))
                        problems.add(at + QLatin1String(field.names[0]), "another form");
                } else {
                    for (const char *name : field.names) {
                        if (!name)
                            break;
                        const auto found = object.constFind(QLatin1String(name));
                        if (found == object.constEnd() || found->isNull())
                            continue;
                        readValue(*found, out.*field.member, problems, at + QLatin1String(name));
                        break;
                    }
                }
            };
            (one(f), ...);
        },
        T::fields());
}

template <HasFields T>
QJsonObject writeObject(const T &from)
{
    QJsonObject object;
    std::apply(
        [&](const auto &...f) {
            [[maybe_unused]] const auto one = [&](const auto &field) {
                const auto &value = from.*field.member;
                using V = std::decay_t<decltype(value)>;
                for (const char *name : field.names) {
                    if (!name)
                        break;
                    if constexpr (IsOptional<V>::value) {
                        if (value)
                            object.insert(QLatin1String(name), write(*value));
                    } else {
                        object.insert(QLatin1String(name), write(value));
                    }
                }
            };
            (one(f), ...);
        },
        T::fields());
    return object;
}

} // namespace signoff::json
