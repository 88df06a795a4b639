// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include <optional>

namespace signoff {

// What an answer says of its own paging. Every documented place is read: meta.pagination, a top-level pagination,
// top-level current_page / total_pages / max_rows.
struct PageInfo {
    std::optional<int> total;
    std::optional<int> perPage;
    std::optional<int> current;
    std::optional<int> last;
};

PageInfo readPageInfo(const QJsonObject &envelope);

// Whether another page is worth asking for after this one: the answer's own word where it gives one, else a full
// page. 'repeated' is set when the page brought no row that was not known already: then there is no next.
bool hasNextPage(const PageInfo &info, int page, int perPage, int rows, bool repeated);

} // namespace signoff
