// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/answers.h"

namespace sandbox {

using namespace Qt::StringLiterals;

QJsonObject picked(const Row &row, const QStringList &names)
{
    QJsonObject object;
    for (const QString &name : names)
        object.insert(name, json(row, name));
    return object;
}

QJsonObject meta(Generation generation, const Clock &clock)
{
    const QString form =
        generation == Generation::Classic ? u"yyyy-MM-ddTHH:mm:ssZ"_s : u"yyyy-MM-ddTHH:mm:ss.zzz000Z"_s;
    return { { u"api_version"_s, u"2.0.0"_s }, { u"timestamp"_s, clock.now().toString(form) } };
}

QJsonObject errorBody(Generation generation, const Clock &clock, const QString &message, const QString &error)
{
    return { { u"success"_s, false }, { u"message"_s, message },
        { u"error"_s, error.isEmpty() ? QJsonValue() : QJsonValue(error) }, { u"meta"_s, meta(generation, clock) } };
}

Answer success(const Call &call, const QJsonValue &data, const QString &message)
{
    QJsonObject body { { u"success"_s, true }, { u"data"_s, data }, { u"meta"_s, meta(call.generation, call.clock) } };
    if (!message.isEmpty())
        body.insert(u"message"_s, message);
    return { 200, body };
}

Answer created(const Call &call, const QJsonValue &data, const QString &message)
{
    Answer answer = success(call, data, message);
    answer.status = 201;
    return answer;
}

Answer done(const Call &call, const QString &message)
{
    return success(call, QJsonValue(), message);
}

Answer refused(const Call &call, int status, const QString &message)
{
    return { status, errorBody(call.generation, call.clock, message) };
}

Answer notFound(const Call &call)
{
    return refused(call, 404, u"Record not found"_s);
}

Answer forbidden(const Call &call)
{
    return refused(call, 403, u"You do not have permission to perform this action"_s);
}

Slice slice(const Database &database, const Listing &listing, const Paging &paging)
{
    const QString where = listing.where.isEmpty() ? QString() : u" WHERE "_s + listing.where.join(" AND "_L1);
    Slice slice;
    slice.total = database.value(u"SELECT count(*) FROM "_s + listing.from + where, listing.values).toInt();
    QVariantList values = listing.values;
    values << paging.perPage << qint64(paging.page - 1) * paging.perPage;
    slice.rows = database.rows(u"SELECT "_s + listing.columns + u" FROM "_s + listing.from + where + u" ORDER BY "_s
            + listing.order + u" LIMIT ? OFFSET ?"_s,
        values);
    return slice;
}

std::optional<Row> only(const Database &database, Listing listing, const QString &condition, const QVariant &value)
{
    listing.add(condition, value);
    const Slice found = slice(database, listing, {});
    return found.rows.isEmpty() ? std::nullopt : std::optional(found.rows.first());
}

int lastPage(int total, const Paging &paging)
{
    return qMax(1, (total + paging.perPage - 1) / paging.perPage);
}

Answer page(const Call &call, const QJsonArray &data, int total, const Paging &paging, PagingPlace place)
{
    Answer answer = success(call, data);
    if (place == PagingPlace::Nowhere)
        return answer;
    QJsonObject pagination { { u"total"_s, total }, { u"per_page"_s, paging.perPage },
        { u"current_page"_s, paging.page }, { u"last_page"_s, lastPage(total, paging) } };
    if (place == PagingPlace::TopLevel) {
        answer.body.insert(u"pagination"_s, pagination);
        return answer;
    }
    const int first = (paging.page - 1) * paging.perPage + 1;
    pagination.insert(u"from"_s, data.isEmpty() ? QJsonValue() : QJsonValue(first));
    pagination.insert(u"to"_s, data.isEmpty() ? QJsonValue() : QJsonValue(first + data.size() - 1));
    QJsonObject withPagination = answer.body.value(u"meta"_s).toObject();
    withPagination.insert(u"pagination"_s, pagination);
    answer.body.insert(u"meta"_s, withPagination);
    return answer;
}

} // namespace sandbox
