// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/api/call.h"

#include <optional>

namespace sandbox {

// The columns that a PUT names; the others keep their value.
class Changes {
public:
    void set(const QString &column, const QVariant &value);
    template <typename Value> void setIf(const QString &column, const std::optional<Value> &value)
    {
        if (value)
            set(column, QVariant::fromValue(*value));
    }
    void apply(const Call &call, const QString &table, const QString &id);

private:
    QStringList m_columns;
    QVariantList m_values;
};

class Input;
// Two dates of which the second is not before the first, the one that stays included.
void setPeriod(Changes &changes, Input &in, const Row &before, const QString &first, const QString &second);

void archive(const Call &call, const QString &table, const QString &id);

} // namespace sandbox
