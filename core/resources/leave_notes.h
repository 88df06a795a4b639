// SPDX-FileCopyrightText: 2026 The Signoff authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace signoff {

// What is known around one request for leave, as far as a row shows it (core/store/leave_reviews makes it).
struct LeaveNotes {
    QString team; // of the member; empty: none, or not known
    QString balance; // what the member has left, as the server writes it; empty: not known
    QString balanceWords; // the same by policy, a line each
    QString conflict; // "2 of 5 away, 1 pending"
    QString conflictWords; // who and when, a line each
    QString conflictFlag; // one of the words below
    std::optional<int> away; // for sorting: others away on one day; nothing: not known
    bool operator==(const LeaveNotes &) const = default;
};

// The words by which a filter tells requests in whose days others are away, those without, and those of which not all
// is known.
inline constexpr QLatin1StringView conflictFlag { "conflict" };
inline constexpr QLatin1StringView noConflictFlag { "none" };
inline constexpr QLatin1StringView conflictNotKnownFlag { "not-known" };

} // namespace signoff
