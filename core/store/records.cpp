// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/records.h"

namespace signoff {

namespace {

template <class Info>
std::optional<Info> withId(const QList<Info> &all, const QString &id)
{
    for (const Info &info : all) {
        if (info.id == id)
            return info;
    }
    return {};
}

} // namespace

Records::~Records() = default;

std::optional<Records::ActionInfo> Records::action(const QString &id) const
{
    return withId(actions(), id);
}

std::optional<Records::FormInfo> Records::form(const QString &id) const
{
    return withId(forms(), id);
}

} // namespace signoff
