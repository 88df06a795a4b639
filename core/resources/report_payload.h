// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/answer.h"
#include "core/resources/days.h"
#include "core/resources/reading.h"

// Parts of a report's payload, found by structure: their names are uncertain. Nothing found is said to be unknown, never
// taken for empty; an empty map may come as [], the way PHP writes it.
namespace signoff::report {

// The member whose keys are all dates, or the object itself; empty: nobody did anything; nothing: an unknown form.
std::optional<QJsonObject> dayMap(const QJsonObject &payload);

// The day map of one row of a report: under 'name', else whatever it is called. Nothing: none is given, or its form is
// not known.
std::optional<QJsonObject> dayMapIn(const QJsonObject &row, const char *name);
bool isGiven(const QJsonObject &row, const char *name);

// The rows of a day or of a whole report: the list itself, or the one that an object holds.
std::optional<QJsonArray> rowsOf(const QJsonValue &value);

// Minutes and amount of the whole; each says whether it was given.
struct Total {
    std::optional<int> minutes;
    MoneyList amount; // empty: not permitted or not known
};

// A number of minutes, or an object. False: there, but unreadable.
bool readTotal(const QJsonValue &value, Total &out);

// A report with a row for each member. Rows without a user id are counted, not kept.
template <class Row>
struct Members : Rows<Row> {
    static bool read(const Envelope &envelope, Members &out, QString &why)
    {
        const std::optional<QJsonArray> rows = rowsOf(envelope.data);
        if (!rows || envelope.data.isNull())
            return why = QStringLiteral("data: expected members"), false;
        out.page = envelope.page;
        Rows<Row>::readArray(*rows, out);
        return true;
    }
};

} // namespace signoff::report
