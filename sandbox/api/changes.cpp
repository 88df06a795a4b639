// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/api/changes.h"

#include "sandbox/api/input.h"

namespace sandbox {

using namespace Qt::StringLiterals;

void Changes::set(const QString &column, const QVariant &value)
{
    m_columns.append(column + u" = ?"_s);
    m_values.append(value);
}

void Changes::apply(const Call &call, const QString &table, const QString &id)
{
    set(u"updated_at"_s, call.clock.stamp());
    m_values.append(id);
    call.database.change(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(table, m_columns.join(", "_L1)), m_values);
}

void setPeriod(Changes &changes, Input &in, const Row &before, const QString &first, const QString &second)
{
    const auto take = [&](const QString &name) {
        const QDate given = in.date(name);
        if (!given.isValid())
            return QDate::fromString(before.value(name).toString(), Qt::ISODate);
        changes.set(name, given.toString(Qt::ISODate));
        return given;
    };
    const QDate earlier = take(first);
    const QDate later = take(second);
    in.inOrder(first, earlier, second, later);
}

void archive(const Call &call, const QString &table, const QString &id)
{
    Changes changes;
    changes.set(u"deleted_at"_s, call.clock.stamp());
    changes.apply(call, table, id);
}

} // namespace sandbox
