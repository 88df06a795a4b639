// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/api/call.h"

#include <QtCore/qjsonarray.h>

#include <optional>

namespace sandbox {

struct Paging {
    int page = 1;
    int perPage = 20;
};

// Where a list says which page it is, by generation of its operation.
enum class PagingPlace { Nowhere, Meta, TopLevel };

QJsonObject meta(Generation generation, const Clock &clock);
QJsonObject errorBody(Generation generation, const Clock &clock, const QString &message, const QString &error = {});

Answer success(const Call &call, const QJsonValue &data, const QString &message = {});
Answer created(const Call &call, const QJsonValue &data, const QString &message = {});
Answer done(const Call &call, const QString &message); // a command that gives no record back
Answer refused(const Call &call, int status, const QString &message);
Answer notFound(const Call &call);
Answer forbidden(const Call &call);

// A question to the database of which one page is wanted.
struct Listing {
    QString columns;
    QString from;
    QString order;
    QStringList where {};
    QVariantList values {};

    void add(const QString &condition) { where.append(condition); }
    void add(const QString &condition, const QVariant &value)
    {
        where.append(condition);
        values.append(value);
    }
    template <typename Value> void addIf(const QString &condition, const std::optional<Value> &value)
    {
        if (value)
            add(condition, QVariant::fromValue(*value));
    }
};

struct Slice {
    QList<Row> rows;
    int total = 0;
};

Slice slice(const Database &database, const Listing &listing, const Paging &paging);
// The one row of the listing that meets a condition.
std::optional<Row> only(const Database &database, Listing listing, const QString &condition, const QVariant &value);
int lastPage(int total, const Paging &paging); // 1 of an empty list
Answer page(const Call &call, const QJsonArray &data, int total, const Paging &paging, PagingPlace place);

// The rows of a page, where all of them are at hand.
template <typename List> List pageOf(const List &all, const Paging &paging)
{
    return all.mid(qsizetype(paging.page - 1) * paging.perPage, paging.perPage);
}

template <typename ToJson>
Answer listed(const Call &call, const Listing &listing, const Paging &paging, PagingPlace place, ToJson toJson)
{
    const Slice found = slice(call.database, listing, paging);
    QJsonArray data;
    for (const Row &row : found.rows)
        data.append(toJson(call, row));
    return page(call, data, found.total, paging, place);
}

// Where most lists of the two generations say it: the classic documentation shows no pagination for them.
inline PagingPlace usualPlace(const Call &call)
{
    return call.isClassic() ? PagingPlace::Nowhere : PagingPlace::Meta;
}

inline QJsonValue json(const Row &row, const QString &name)
{
    return QJsonValue::fromVariant(row.value(name));
}

// The columns that are called in JSON what they are called in the table.
QJsonObject picked(const Row &row, const QStringList &names);

} // namespace sandbox
