// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/json.h"

#include <QStringList>
#include <QVariantMap>

#include <span>

// What a person fills in to create or change a record: the fields as data, what was typed as values, and what is wrong
// with it in the words that the form shows. Nothing is sent before that list is empty.
namespace signoff {

// What is entered, and so with what: the form dialog has a control for each.
enum class Entry {
    Text,
    LongText, // several lines
    Email,
    Url, // http or https
    TimeZone, // an IANA name
    Whole, // a whole number
    Number, // with decimals; may be typed as text in the locale's form
    Date, // QDate
    Time, // QTime, a time of day
    Instant, // QDateTime
    Flag, // bool
    Choice, // one of 'choices'
    Choices, // QStringList: some of 'choices'
    // The id of another record.
    Member,
    Members, // QStringList
    Project,
    Contract,
    Task,
    Policy, // of leave
    Category, // of expenses
};

struct FormChoice {
    const char *value; // as it is sent
    const char *title; // QT_TRANSLATE_NOOP("forms", "...")
};

struct FormField {
    const char *id; // the name in the body of the request
    const char *title; // QT_TRANSLATE_NOOP("forms", "Deadline")
    Entry entry = Entry::Text;
    bool needed = false;
    // Once it has a value, the API has no way to take it away.
    bool stays = false;
    // A choice may be something else than the listed (an open list of the contract).
    bool open = false;
    int longest = 0; // characters; 0: no limit known
    std::optional<double> least {}; // of a number
    std::optional<double> most {};
    // The id of the date that this one must not come before, or of the time or instant that it must come after.
    const char *notBefore = "";
    const char *with = ""; // the id of another field that must be filled in as well, where this one is
    std::span<const FormChoice> choices {};
    const char *hint = ""; // QT_TRANSLATE_NOOP("forms", "..."): units, or what it is for
};

// By field id. A missing key: not asked about, so not sent. A key with an empty value: emptied.
using FormValues = QVariantMap;

struct FormProblem {
    QString field; // id
    QString words; // a sentence for people; translated
    bool operator==(const FormProblem &) const = default;
};

// Everything that is wrong, in the order of the fields; empty: it may be sent. 'before' is what the form began with:
// empty for a new record. What is still as the server gave it is not judged by itself: it is not sent.
QList<FormProblem> problemsOf(std::span<const FormField> fields, const FormValues &values, const FormValues &before = {});

// The same to a person: "8" that was typed and 8, a text and the same with a blank at its end, nothing and nothing.
bool isSame(const QVariant &value, const QVariant &other);

// What is different from before: an update names nothing else, so that it overwrites nothing that somebody else changed.
FormValues changedOnly(const FormValues &values, const FormValues &before);
// What was entered upon 'before', as if the form had begun with 'now': what was not touched is as it is now.
FormValues rebased(const FormValues &values, const FormValues &before, const FormValues &now);

// True for no text, no date, no choice.
bool isBlank(const QVariant &value);
// A number that was entered, typed in the form of the locale or as in JSON; nothing where it is none.
std::optional<double> enteredNumber(const QVariant &value);

namespace form {

// One value into the member of a body. Values have passed problemsOf.
void put(const QVariant &value, QString &out);
void put(const QVariant &value, bool &out);
void put(const QVariant &value, int &out);
void put(const QVariant &value, double &out);
void put(const QVariant &value, QDate &out);
void put(const QVariant &value, QTime &out);
void put(const QVariant &value, QDateTime &out);
void put(const QVariant &value, json::Id &out);
void put(const QVariant &value, QStringList &out);
void put(const QVariant &value, QList<json::Id> &out);

} // namespace form

// A body from what was entered: each field of the body takes the value under its first name. Values that have no field
// in the body are not sent, nor is a number that was left empty: it would be a zero.
template <class Body>
Body bodyOf(const FormValues &values, Body body = {})
{
    std::apply(
        [&](const auto &...f) {
            [[maybe_unused]] const auto one = [&](const auto &field) {
                const auto found = values.constFind(QLatin1String(field.names[0]));
                if (found == values.constEnd())
                    return;
                auto &member = body.*field.member;
                if constexpr (json::IsOptional<std::decay_t<decltype(member)>>::value) {
                    if (std::is_arithmetic_v<typename std::decay_t<decltype(member)>::value_type> && isBlank(*found))
                        return;
                    form::put(*found, member.emplace());
                } else {
                    form::put(*found, member);
                }
            };
            (one(f), ...);
        },
        Body::fields());
    return body;
}

} // namespace signoff
