// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/unique_names.h"

namespace signoff {

void UniqueNames::add(const QString &name, const QString &id)
{
    const QString key = keyOf(name);
    if (key.isEmpty() || id.isEmpty())
        return;
    const auto known = m_ids.find(key);
    if (known == m_ids.end())
        m_ids.insert(key, id);
    else if (*known != id)
        known->clear();
}

UniqueNames::Match UniqueNames::matchOf(const QString &name) const
{
    const auto found = m_ids.constFind(keyOf(name));
    if (found == m_ids.constEnd())
        return Match::None;
    return found->isEmpty() ? Match::Several : Match::One;
}

QString UniqueNames::idOf(const QString &name) const
{
    return m_ids.value(keyOf(name));
}

} // namespace signoff
