// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/resources/resource.h"

namespace signoff::contract {

// The sandbox's today (--now): a Wednesday whose week is open and whose last weeks wait for a decision.
inline const QDate today(2026, 11, 18);

// Ids in either form that no record has.
inline const QString nobodysNumber = QStringLiteral("99999999");
inline const QString nobodysUuid = QStringLiteral("00000000-0000-4000-8000-000000000000");

// The id that an answer gave a new record.
inline QString idOf(const QJsonValue &data)
{
    return data[QLatin1String("id")].toVariant().toString();
}

// What a list is asked for.
inline ListQuery page(int number, int rows)
{
    ListQuery query;
    query.page = number;
    query.perPage = rows;
    return query;
}

inline ListQuery period(QDate from, QDate to)
{
    ListQuery query;
    query.from = from;
    query.to = to;
    return query;
}

inline ListQuery inState(const QString &status, ListQuery query = {})
{
    query.status = status;
    return query;
}

inline ListQuery byId(const QString &id)
{
    ListQuery query;
    query.id = id;
    return query;
}

inline ListQuery of(const QString &record)
{
    ListQuery query;
    query.of = record;
    return query;
}

} // namespace signoff::contract
