// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/json.h"
#include "core/net/page.h"

#include <QJsonDocument>

// The bodies of answers, read tolerantly in both generations of the documentation: 'success', 'message' and 'meta'
// may be missing, 'data' may be the list itself.
namespace signoff {

// The envelope around every answer.
struct Envelope {
    bool isObject = false;
    bool saysFailure = false; // success: false
    QString message; // 'message', or 'data.message'
    QJsonValue data;
    PageInfo page;
    static Envelope read(const QJsonDocument &document);
};

// A row together with the object it came from; unknown keys live on in 'raw'.
template <class Row>
struct Received {
    Row row;
    QJsonObject raw;
};

// Some operations answer with the only record there can be instead of a list, and with null where there is none: their
// row declares 'static constexpr bool standsAlone = true'.
template <class Row>
concept StandsAlone = requires { requires Row::standsAlone; };

// A list. Rows without a readable key are counted, not kept.
template <class Row>
struct Rows {
    QList<Received<Row>> rows;
    int skipped = 0;
    QStringList problems;
    PageInfo page;

    // False with 'why' when the answer holds no list at all.
    static bool read(const Envelope &envelope, Rows &out, QString &why)
    {
        out.page = envelope.page;
        if constexpr (StandsAlone<Row>) {
            if (envelope.data.isNull() || envelope.data == QJsonObject())
                return true;
            if (envelope.data.isObject())
                return readArray({ envelope.data }, out), true;
        }
        if (!envelope.data.isArray())
            return why = QStringLiteral("data: expected a list"), false;
        readArray(envelope.data.toArray(), out);
        return true;
    }

    static void readArray(const QJsonArray &array, Rows &out)
    {
        json::Problems problems;
        out.rows.reserve(array.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString place = QStringLiteral("data[%1]").arg(i);
            Received<Row> received;
            if (array.at(i).isObject()) {
                received.raw = array.at(i).toObject();
                json::readObject(received.raw, received.row, problems, place);
            }
            if (received.row.id.isEmpty()) {
                ++out.skipped;
                problems.add(place, "an object with an id");
                continue;
            }
            out.rows.append(std::move(received));
        }
        out.problems = problems.all();
    }
};

// One record.
template <class Row>
struct One {
    Received<Row> received;
    QStringList problems;

    static bool read(const Envelope &envelope, One &out, QString &why)
    {
        // A command may answer with nothing but a confirmation; a single read may come as a list of one.
        QJsonValue value = envelope.data;
        if (value.isArray() && value.toArray().size() == 1)
            value = value.toArray().first();
        if (!value.isObject())
            return why = QStringLiteral("data: expected an object"), false;
        json::Problems problems;
        out.received.raw = value.toObject();
        json::readObject(out.received.raw, out.received.row, problems, QStringLiteral("data"));
        if (out.received.row.id.isEmpty())
            return why = QStringLiteral("data.id: expected an id"), false;
        out.problems = problems.all();
        return true;
    }
};

// The answer to a command: nothing but the word that it was done.
struct Confirmation {
    QString message;
    QJsonValue data;
    static bool read(const Envelope &envelope, Confirmation &out, QString &why);
};

} // namespace signoff
