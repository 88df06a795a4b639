// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/page.h"

#include "core/net/json.h"

namespace signoff {

namespace {

std::optional<int> number(const QJsonObject &object, const char *name)
{
    int value = 0;
    const QJsonValue found = object.value(QLatin1String(name));
    if (found.isNull() || found.isUndefined() || !json::read(found, value) || value < 0)
        return {};
    return value;
}

} // namespace

PageInfo readPageInfo(const QJsonObject &envelope)
{
    QJsonObject found = envelope.value(QLatin1String("meta")).toObject().value(QLatin1String("pagination")).toObject();
    if (found.isEmpty())
        found = envelope.value(QLatin1String("pagination")).toObject();
    if (!found.isEmpty())
        return { number(found, "total"), number(found, "per_page"), number(found, "current_page"),
            number(found, "last_page") };
    // Webhooks of the classic dialect: whether max_rows is a total or a page size is not known, so it says nothing.
    return { {}, {}, number(envelope, "current_page"), number(envelope, "total_pages") };
}

bool hasNextPage(const PageInfo &info, int page, int perPage, int rows, bool repeated)
{
    if (rows == 0 || repeated)
        return false;
    if (info.last)
        return page < *info.last;
    // The server may cut per_page to its own maximum; a page is short only by the measure it used itself.
    return rows >= info.perPage.value_or(perPage);
}

} // namespace signoff
