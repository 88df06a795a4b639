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

void archive(const Call &call, const QString &table, const QString &id);

} // namespace sandbox
