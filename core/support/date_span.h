// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace signoff {

// First and last day, both included; invalid dates mean no bound.
struct DateSpan {
    QDate from;
    QDate to;

    bool isBound() const { return from.isValid() && to.isValid(); }
    bool contains(QDate day) const
    {
        return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
    }
    // Of a span with both bounds.
    int days() const { return int(from.daysTo(to)) + 1; }
    bool operator==(const DateSpan &) const = default;
};

} // namespace signoff
